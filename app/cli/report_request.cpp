// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_request.h"

#include "app/cli/arguments.h"
#include "core/inspection/working_paper.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

#include <filesystem>

namespace coop::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void refuse(const std::optional<std::string>& option, const QString& sentence)
{
    if (option)
        throw UsageError(sentence);
}

void checkRegisterOptions(const ReportOptions& options, RegisterReport report)
{
    refuse(options.from, Words::tr("--from: these reports have no period; a list is as of --to or of --year."));
    refuse(options.account, Words::tr("--account: only ledgers, journals and vouchers are of an account."));
    if (report != RegisterReport::Dividends)
        return;
    refuse(options.to, Words::tr("--to: the dividend list is of a whole year; use --year."));
    refuse(options.member, Words::tr("--member: the dividend list shows all members; use explain for one of them."));
}

void checkPaperOptions(const ReportOptions& options, book::YearPaper paper)
{
    refuse(options.from, Words::tr("--from: these reports have no period; a list is as of --to or of --year."));
    refuse(options.account, Words::tr("--account: only ledgers, journals and vouchers are of an account."));
    if (paper != book::YearPaper::Certificates)
        refuse(options.to, Words::tr("--to: only certificates are as of a day; use --year."));
    if (!book::isOfMembers(paper))
        refuse(options.member, Words::tr("--member: only slips, certificates and booklets are of a member."));
}

void checkLedgerOptions(const ReportOptions& options, book::LedgerReport report)
{
    const bool isOfMember = report == book::LedgerReport::MemberAccounts || report == book::LedgerReport::Vouchers;
    if (!isOfMember)
        refuse(options.member, Words::tr("--member: only member accounts and vouchers are of a member."));
    if (!book::isOfAnyRange(report))
        refuse(options.from, Words::tr("--from: this report is of a year, up to --to; use --year."));
    const bool isOfAccount = report == book::LedgerReport::GeneralLedger || report == book::LedgerReport::MoneyJournal ||
                             report == book::LedgerReport::Vouchers || report == book::LedgerReport::Reconciliation;
    if (!isOfAccount)
        refuse(options.account, Words::tr("--account: only ledgers, journals and vouchers are of an account."));
    if (options.year && options.to)
        throw UsageError(Words::tr("--year and --to exclude each other; --from and --to name a stretch of days."));
    if (options.year && options.from)
        throw UsageError(Words::tr("--year and --from exclude each other; --from and --to name a stretch of days."));
}

void checkPaymentOptions(const ReportOptions& options, book::DistributionReport report)
{
    using book::DistributionReport;
    const bool isOfMember = report == DistributionReport::Settlement || report == DistributionReport::Income;
    if (!isOfMember)
        refuse(options.member, Words::tr("--member: only settlements and income are of a member."));
    if (report == DistributionReport::Settlement && !options.member)
        throw UsageError(Words::tr("--member: whose settlement; name him."));
    const bool isBySource = !options.by || options.by == toWord(kIncomeViews, IncomeView::Source);
    if (report == DistributionReport::Income && !isBySource)
        refuse(options.member, Words::tr("--member: income is of a member only by source."));
    if (report == DistributionReport::Income && isBySource)
        refuse(options.year, Words::tr("--year: income by source is over all years; --by party, line or value-added is of one."));
    if (report != DistributionReport::Unclaimed)
        refuse(options.to, Words::tr("--to: only the unclaimed list is of a day."));
    refuse(options.from, Words::tr("--from: these reports have no period; a list is as of --to or of --year."));
    refuse(options.account, Words::tr("--account: only ledgers, journals and vouchers are of an account."));
}

} // namespace

FileKind fileKindOf(const std::string& file)
{
    const std::string ending = toAsciiLower(std::filesystem::path(file).extension().string());
    if (ending == ".pdf")
        return FileKind::Pdf;
    if (ending == ".xlsx")
        return FileKind::Xlsx;
    if (ending != ".csv")
        throw UsageError(Words::tr("-o: “%1” ends in none of .pdf, .xlsx, .csv.").arg(ui::toText(file)));
    return FileKind::Csv;
}

ReportRequest requestOf(const ReportOptions& options, const Session& session)
{
    const bool isBilingual = session.language == kBothLanguages;
    ReportRequest request{.ledger = fromWord(book::kLedgerReports, options.report),
                          .payment = fromWord(book::kDistributionReports, options.report),
                          .paper = fromWord(book::kYearPapers, options.report),
                          .kind = fileKindOf(options.output),
                          .year = yearArgument("--year", options.year),
                          .from = dateArgument("--from", options.from),
                          .to = dateArgument("--to", options.to),
                          .language = isBilingual ? ui::Language::Chinese : languageArgument(session.language.value_or("zh")),
                          .isBilingual = isBilingual,
                          .page = paperSettings(options.page)};
    if (request.kind != FileKind::Pdf) {
        refuse(options.page.paper, Words::tr("--paper: only a PDF is put to paper."));
        refuse(options.page.perSheet, Words::tr("--per-sheet: only a PDF is put to paper."));
    }
    if (request.payment != book::DistributionReport::PaymentList)
        refuse(options.list, Words::tr("--list: only the payment list is of a list."));
    if (request.payment != book::DistributionReport::Income)
        refuse(options.by, Words::tr("--by: only income is laid out in several ways."));
    if (options.isLong && request.paper != book::YearPaper::Slips)
        throw UsageError(Words::tr("--long: only slips come long or short."));
    refuse(options.inspection.asOf, Words::tr("--as-of: only the inspection's working paper is as of such a day; use --to or --year."));
    for (const auto& list : {options.inspection.annualReports, options.inspection.officials, options.inspection.parameters,
                             options.inspection.index})
        refuse(list, Words::tr("--annual-reports, --officials, --parameters, --index: only the inspection's working paper reads them."));
    if (options.by)
        request.incomeBy = wordArgument("--by", *options.by, kIncomeViews);
    if (request.ledger) {
        checkLedgerOptions(options, *request.ledger);
    } else if (request.payment) {
        checkPaymentOptions(options, *request.payment);
    } else if (request.paper) {
        checkPaperOptions(options, *request.paper);
    } else {
        if (!fromWord(kRegisterReports, options.report))
            refuseWord("REPORT", options.report, listOfWords(kRegisterReports) + ", " + listOfWords(book::kYearPapers) + ", " +
                                                     listOfWords(book::kLedgerReports) + ", " +
                                                     listOfWords(book::kDistributionReports) + ", " + listOfWords(inspection::kInspectionReports));
        request.report = *fromWord(kRegisterReports, options.report);
        checkRegisterOptions(options, request.report);
    }
    return request;
}

} // namespace coop::app
