// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/voucher_paper.h"

#include "core/ledger/account.h"
#include "core/reports/ledger_reports.h"
#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

using ledger::LineDraft;
using ledger::Voucher;

/// As many lines as the printed form has.
constexpr std::size_t kFormLines = 8;

void append(std::string& text, std::string_view more)
{
    if (more.empty())
        return;
    if (!text.empty())
        text += ' ';
    text += more;
}

/// 明细科目: the sub-account and what else the line names.
std::string detailOf(const LineDraft& line, const VoucherNames& names)
{
    std::string text;
    if (!ledger::parentCode(line.account).empty())
        append(text, line.account + " " + names.account(line.account));
    append(text, line.member);
    if (!line.member.empty())
        append(text, names.member(line.member));
    for (const std::string* const item : {&line.counterparty, &line.product, &line.project})
        append(text, *item);
    return text;
}

std::string mainOf(const LineDraft& line, const VoucherNames& names)
{
    const std::string code(ledger::mainCode(line.account));
    return code + " " + names.account(code);
}

Cell amountCell(Money amount)
{
    return amount.isZero() ? Cell() : Cell(amount);
}

/// "2025 年 01 月 25 日" on the Chinese form.
std::string dayOf(const Voucher& voucher, const Wording& words)
{
    const std::string day = toIso(voucher.data.date);
    return fill(words("{0}-{1}-{2}"), {day.substr(0, 4), day.substr(5, 2), day.substr(8, 2)});
}

std::string nameOf(const Voucher& voucher, const Wording& words)
{
    return voucher.number ? voucherName(voucher.data.kind, *voucher.number, words) : words("Draft");
}

} // namespace

ReportTable voucherPaper(const Voucher& voucher, const VoucherNames& names, const ReportHead& head,
                         const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Accounting voucher");
    table.halfSheet = true;
    table.leastRows = kFormLines;
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}), dayOf(voucher, words),
                     fill(words("Voucher {0}"), {nameOf(voucher, words)}),
                     fill(words("Documents attached: {0}"), {std::to_string(voucher.data.attachments)})};
    if (!voucher.data.invoice.empty())
        table.heading.push_back(fill(words("Invoice {0}"), {voucher.data.invoice}));
    table.columns = {
        {.title = words("Summary"), .widthMm = 52},
        {.title = words("Main account"), .widthMm = 38},
        {.title = words("Detail account"), .widthMm = 46},
        {.title = words("Debit"), .kind = ColumnKind::Money, .widthMm = 27, .isTotalled = true},
        {.title = words("Credit"), .kind = ColumnKind::Money, .widthMm = 27, .isTotalled = true},
    };
    for (const LineDraft& line : voucher.data.lines)
        table.rows.push_back({line.summary, mainOf(line, names), detailOf(line, names), amountCell(line.debit),
                              amountCell(line.credit)});
    table.totals = totalsOf(table);
    // On the paper the capitals stand beside the word, in the row of the sums.
    table.totals[0] = words("Total");
    table.totals[1] = inCapitals(voucher.amount);
    if (!voucher.data.note.empty())
        table.notes.push_back(voucher.data.note);
    const auto signedBy = [&](std::string_view role, const std::string& name) {
        return name.empty() ? words(role) : fill(words("{0}: {1}"), {words(role), name});
    };
    table.signatures = {words("Accounting supervisor"), signedBy("Posted by", voucher.postedBy),
                        signedBy("Reviewed by", voucher.reviewedBy), words("Cashier"),
                        signedBy("Made out by", voucher.preparedBy)};
    return table;
}

ReportTable voucherList(std::span<const Voucher> vouchers, const VoucherNames& names, const ledger::DateRange& range,
                        const ReportHead& head, const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Accounting vouchers");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}),
                     fill(words("From {0} to {1}"), {toIso(range.from), toIso(range.to)}), words("Unit: yuan")};
    table.landscape = true;
    table.columns = {
        {.title = words("Date"), .kind = ColumnKind::Date, .widthMm = 20},
        {.title = words("Voucher number"), .widthMm = 16},
        {.title = words("Summary"), .widthMm = 50},
        {.title = words("Account code"), .widthMm = 18},
        {.title = words("Main account"), .widthMm = 34},
        {.title = words("Detail account"), .widthMm = 44},
        {.title = words("Debit"), .kind = ColumnKind::Money, .widthMm = 26, .isTotalled = true},
        {.title = words("Credit"), .kind = ColumnKind::Money, .widthMm = 26, .isTotalled = true},
        {.title = words("Documents"), .kind = ColumnKind::Number, .widthMm = 12},
        {.title = words("Made out by"), .widthMm = 17},
        {.title = words("Reviewed by"), .widthMm = 17},
        {.title = words("Posted by"), .widthMm = 17},
    };
    for (const Voucher& voucher : vouchers) {
        for (const LineDraft& line : voucher.data.lines)
            table.rows.push_back({voucher.data.date, nameOf(voucher, words), line.summary, line.account,
                                  mainOf(line, names), detailOf(line, names), amountCell(line.debit),
                                  amountCell(line.credit), std::int64_t{voucher.data.attachments}, voucher.preparedBy,
                                  voucher.reviewedBy, voucher.postedBy});
    }
    table.totals = totalsOf(table);
    table.totals[0] = words("Total");
    return table;
}

} // namespace coop::reports
