// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr VerbUsage kVerbs[] = {
    {"new", "BOOK --name NAME [--code CREDIT_CODE] [--form specialized|land|union|collective] [--first-year Y]",
     QT_TRANSLATE_NOOP("CommandLine", "make an empty book with the official chart of accounts; never overwrites")},
    {"import",
     "BOOK WHAT FILE [--sheet NAME] [--dry-run] [--guess] [--map FIELD=COLUMN]... [--set FIELD=VALUE]... [--header-row N] "
     "[--date-order month|day]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "bring in a .csv, .xlsx or .ods file, wholly or not at all; WHAT: profile members contributions "
                       "trades grants shares accounts openings vouchers meetings member-accounts assets annual-reports "
                       "attendance related-parties circumstances counterparties. With --guess and the "
                       "options behind it, columns of other programs' files are found by common headings, columns that "
                       "mean nothing here are left out, and FIELD is read from COLUMN (heading or number) or is VALUE in "
                       "every row")},
    {"import", "BOOK [--batches] [--take-back N --reason TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "list the imports that were made, or take one back as a whole")},
    {"show", "BOOK WHAT [--as-of DATE] [--year Y] [--format csv|json]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "print what the book holds; WHAT: profile members contributions holdings trades grants shares "
                       "accounts openings vouchers balances meetings charters distributions dues payments settlements consents "
                       "assets annual-reports attendance related-parties circumstances counterparties explanations log")},
    {"distribute",
     "BOOK YEAR [--policy FILE] [--surplus AMOUNT] [--prior-loss AMOUNT] [--format csv|json] [--adopt --resolved-on DATE "
     "--present N --votes-for N [--votes-against N] [--abstained N] [--delegates N] [--additional-votes N] [--laid-out-on DATE] "
     "[--posted-on DATE] [--minutes TEXT]] [--reverse --on DATE --why TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "plan the year's distribution and print it; with --adopt record the assembly's vote and "
                                      "post it, with --reverse take back what is not paid yet")},
    {"explain", "BOOK YEAR MEMBER [--policy FILE] [--surplus AMOUNT] [--prior-loss AMOUNT] [--lang zh|en]",
     QT_TRANSLATE_NOOP("CommandLine", "say why a member gets his amount, with every figure")},
    {"report",
     "BOOK REPORT [--year Y] [--from DATE] [--to DATE] [--member NUMBER] [--account CODE] [--policy FILE] "
     "[--surplus AMOUNT] [--prior-loss AMOUNT] [--list ID] [--by source|party|line|value-added] [--lang zh|en|both] [--mask] [--all-levels] [--long] "
     "[--paper a4|a5|voucher] [--per-sheet 1|2|3] -o FILE",
     QT_TRANSLATE_NOOP("CommandLine",
                       "write a report as .pdf, .xlsx or .csv; REPORT: dividends members contributions plan meeting-notice "
                       "public-notice resolution slips certificates booklet registrar member-changes balance-sheet "
                       "surplus equity-changes trial-balance general-ledger voucher member-account cash-journal "
                       "income-expense notes cross-checks reconciliation payment-list unclaimed settlement income inspection")},
    {"report",
     "BOOK inspection [--as-of DATE] [--annual-reports CSV] [--officials CSV] [--parameters JSON] [--index FILE] "
     "[--lang zh|en|both] -o FILE",
     QT_TRANSLATE_NOOP("CommandLine", "write the working paper of the inspection as .pdf, .xlsx or .csv; with the index of a scan also "
                                      "what only several books show")},
    {"post", "BOOK [--year Y]",
     QT_TRANSLATE_NOOP("CommandLine", "post contributions, trades and grants that have no voucher; what cannot be posted "
                                      "is listed")},
    {"close", "BOOK YYYY-MM [--reopen --why TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "transfer income and expense and lock the month, or open it again")},
    {"ledger",
     "BOOK [--start YYYY-MM] [--facts-from DATE] [--two-person yes|no] [--old-chart-until Y] [--money-account CODE]",
     QT_TRANSLATE_NOOP("CommandLine", "set how the ledger is kept, and print it")},
    {"bank", "BOOK FILE [--account CODE] [--dry-run]",
     QT_TRANSLATE_NOOP("CommandLine", "bring in a bank statement as .csv, .xlsx or .ods and match it with the books where "
                                      "that is certain")},
    {"pay",
     "BOOK list|record|cancel|returned|bank-file|consent|end-consent [--list ID] [--on DATE] [--method cash|bank] "
     "[--account CODE] [--member NUMBER]... [--amount AMOUNT] [--failed] [--why TEXT] [--set-off] [--title TEXT] "
     "[--document TEXT] [--remark TEXT] [--encoding utf-8|gb18030] [-o FILE]",
     QT_TRANSLATE_NOOP("CommandLine", "pay what distributions owe: make a list, record what came of it, write the file for "
                                      "the bank; without --list the latest, without --member all that wait")},
    {"settle", "BOOK MEMBER [--on DATE] [--set-off] [--pay] [--account CODE] [--reverse --why TEXT]",
     QT_TRANSLATE_NOOP("CommandLine", "settle with a member who has left, or take the settlement back")},
    {"export", "BOOK FORMAT -o PATH [--year Y]",
     QT_TRANSLATE_NOOP("CommandLine",
                       "hand the books to other programs; FORMAT: hledger, a journal; csv, a new folder of flat audit tables; "
                       "gbt24589, a new folder with one year as XML (2010 element names; no conformity with the 2024 edition is "
                       "claimed)")},
    {"hand-over", "BOOK -o FILE [--year Y] [--passphrase-file FILE] [--with FILE]...",
     QT_TRANSLATE_NOOP("CommandLine", "lock book, audit tables, reports and further files into one file (.coop-sealed) for the "
                                      "auditor; the passphrase is read from the first line of a file, the terminal or standard "
                                      "input")},
    {"open-package", "FILE -o DIR [--passphrase-file FILE]",
     QT_TRANSLATE_NOOP("CommandLine", "unlock such a file into a new folder, write-protected, and check the book in it")},
    {"inspect",
     "PATH... [--as-of DATE] [--annual-reports CSV] [--officials CSV] [--parameters JSON] [--index FILE] [--format json|csv] "
     "[-o FILE]",
     QT_TRANSLATE_NOOP("CommandLine", "judge books and folders of books for signs of shells, without touching them; what cannot be "
                                      "read is named in the result")},
    {"inspect", "PATH... [--lang zh|en|both] -o FILE.pdf|FILE.xlsx",
     QT_TRANSLATE_NOOP("CommandLine", "write the summary of a scan of many books, for printing or as a workbook")},
    {"cases",
     "INDEX [list] [--book CODE]... [--rule ID]... [--state STATE]... [--overdue] [--format csv|json] | INDEX step --book CODE... "
     "--rule ID... --to STATE --who NAME --why TEXT [--document TEXT] [--second NAME] | INDEX ask --book CODE [--rule ID]... [--on DATE] "
     "[--who NAME] | INDEX answer --book CODE --rule ID --text TEXT [--document TEXT] [--on DATE] [--who NAME]",
     QT_TRANSLATE_NOOP("CommandLine", "what people did about the findings of a scan index, and the next step: STATE is new, checking, "
                                      "explained, dismissed, confirmed or handed_over; a second person is needed to confirm and to "
                                      "dismiss several at once; the cooperative has ten days to answer")},
    {"check", "BOOK", QT_TRANSLATE_NOOP("CommandLine", "is the book whole: file, hash chain, rows, sums")},
    {"backup", "BOOK FILE | BOOK DIR --rotate [--keep N]",
     QT_TRANSLATE_NOOP("CommandLine", "make a verified copy; with --rotate a dated one in the folder, of which the newest ten (or "
                                      "N) and one of each of the last twelve months are kept")},
    {"restore", "FILE BOOK", QT_TRANSLATE_NOOP("CommandLine", "put a copy back as a new book; never overwrites")},
    {"sample", "DIR", QT_TRANSLATE_NOOP("CommandLine", "write the sample books")},
};

QString usageOf(const VerbUsage& verb)
{
    return QStringLiteral("  shezhang %1 %2\n      %3\n")
        .arg(ui::toText(verb.verb), ui::toText(verb.arguments),
             QCoreApplication::translate("CommandLine", verb.purpose));
}

} // namespace

std::span<const VerbUsage> verbUsages()
{
    return kVerbs;
}

bool isVerb(std::string_view word)
{
    return std::ranges::find(kVerbs, word, &VerbUsage::verb) != std::end(kVerbs);
}

QString helpText(std::string_view verb)
{
    QString text;
    if (!isVerb(verb)) {
        text += Words::tr("Shezhang keeps the books of a farmers' cooperative and shares its yearly surplus.") +
                QStringLiteral("\n\n  shezhang [BOOK]\n      %1\n").arg(Words::tr("open the window"));
    }
    for (const VerbUsage& usage : kVerbs) {
        if (!isVerb(verb) || usage.verb == verb)
            text += usageOf(usage);
    }
    text += QLatin1Char('\n') + Words::tr("Everywhere: --lang zh|en, --help, --version.") + QLatin1Char('\n');
    text += Words::tr("Exit codes: 0 done, 1 the data has problems (FILE:ROW:COLUMN: … on standard error), 2 wrong "
                      "usage, 3 the world failed.") +
            QLatin1Char('\n');
    return text;
}

} // namespace coop::app
