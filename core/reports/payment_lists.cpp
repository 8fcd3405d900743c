// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/payment_lists.h"

#include "core/base/ensure.h"
#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

constexpr std::size_t kPaid = 7;   ///< column of what is paid

Column money(std::string title)
{
    return {.title = std::move(title), .kind = ColumnKind::Money, .widthMm = 22, .isTotalled = true};
}

std::vector<Column> membersColumns(const Wording& words)
{
    return {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 10},
            {.title = words("Number"), .kind = ColumnKind::Text, .widthMm = 14},
            {.title = words("Name"), .kind = ColumnKind::Text, .widthMm = 22},
            money(words("Patronage refund")),
            money(words("Residual surplus"))};
}

void addTotals(ReportTable& table, const Wording& words)
{
    const std::string count = std::to_string(table.rows.size());
    table.totals = totalsOf(table);
    table.totals[0] = words("Total");
    table.totals[2] = fill(words("{0} members"), {count});
}

} // namespace

ReportTable paymentList(std::span<const PaymentRow> rows, Date day, const std::string& title, PaidBy by,
                        const ReportHead& head, const Wording& words)
{
    const bool isCash = by == PaidBy::Cash;
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words(isCash ? "Payment list, in cash" : "Payment list, by bank");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}), fill(words("Date: {0}"), {toIso(day)})};
    if (!title.empty())
        table.heading.push_back(title);
    table.heading.push_back(words("Unit: yuan"));
    table.columns = membersColumns(words);
    for (const std::string_view column : {"Tax withheld", "Set off", "Paid in money"})
        table.columns.push_back(money(words(column)));
    if (isCash)
        table.columns.push_back({.title = words("Signature (fingerprint)"), .kind = ColumnKind::Signature, .widthMm = 28});
    else
        table.columns.push_back({.title = words("Bank account"), .kind = ColumnKind::Text, .widthMm = 45});
    table.columns.push_back({.title = words("Note"), .kind = ColumnKind::Text, .widthMm = 25});
    table.landscape = true;

    std::int64_t serial = 0;
    Money paid;
    for (const PaymentRow& row : rows) {
        const Cell last = isCash ? Cell() : Cell(row.bankAccount);
        table.rows.push_back({++serial, row.number, row.name, row.refund, row.residual, row.withheld, row.setOff, row.amount(),
                              last, row.note});
        paid += row.amount();
    }
    addTotals(table, words);
    ensure(std::get<Money>(table.totals[kPaid]) == paid, "the list adds up");
    table.amountInWords = inCapitals(paid);
    table.notes.push_back(words("Paid in money = refund + residual − tax withheld − set off; what is set off needs the member's consent."));
    table.signatures = {words("Chair"), words("Supervisor"), words("Accountant"), words("Cashier"), words("Prepared by")};
    return table;
}

ReportTable unclaimedList(std::span<const UnclaimedRow> rows, Date before, const ReportHead& head, const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Unclaimed surplus");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}), fill(words("Due before {0}"), {toIso(before)}),
                     words("Unit: yuan")};
    table.columns = membersColumns(words);
    table.columns.push_back(money(words("Total")));
    table.columns.push_back({.title = words("Due since"), .kind = ColumnKind::Text, .widthMm = 24});
    table.columns.push_back({.title = words("Note"), .kind = ColumnKind::Text, .widthMm = 40});
    std::int64_t serial = 0;
    for (const UnclaimedRow& row : rows)
        table.rows.push_back({++serial, row.number, row.name, row.refund, row.residual, row.refund + row.residual,
                              row.since.empty() ? words("openings") : row.since, row.note});
    addTotals(table, words);
    table.signatures = {words("Supervisor"), words("Accountant"), words("Prepared by")};
    return table;
}

} // namespace coop::reports
