// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_reports.h"

#include "core/book/income_years.h"
#include "core/reports/payment_lists.h"
#include "core/reports/settlement_report.h"
#include "core/reports/year_income.h"

namespace coop::book {

namespace {

using reports::ReportHead;
using reports::ReportTable;
using reports::Wording;

static_assert(kYearSources == std::tuple_size_v<decltype(reports::SourceRow::bySource)>);

std::string_view nameOf(members::Party party)
{
    switch (party) {
    case members::Party::Farmer: return "Farmers";
    case members::Party::Enterprise: return "Enterprises";
    case members::Party::Collective: return "Village collective";
    case members::Party::Government: return "Government";
    }
    return {};
}

std::string_view nameOf(trade::BusinessLine line)
{
    switch (line) {
    case trade::BusinessLine::Primary: return "First industry";
    case trade::BusinessLine::Secondary: return "Second industry";
    case trade::BusinessLine::Tertiary: return "Third industry";
    }
    return {};
}

} // namespace

ReportTable paymentListReport(const PaymentList& list, const ReportHead& head, const Wording& words)
{
    std::vector<reports::PaymentRow> rows;
    for (const Payment& payment : list.payments)
        rows.push_back({.number = payment.number,
                        .name = payment.name,
                        .refund = payment.due.refund,
                        .residual = payment.due.residual,
                        .withheld = payment.due.withheld,
                        .setOff = payment.due.setOff,
                        .bankAccount = payment.bankAccount,
                        .note = payment.reason});
    const auto by = list.data.method == PaymentMethod::Cash ? reports::PaidBy::Cash : reports::PaidBy::Bank;
    return reports::paymentList(rows, list.data.date, list.data.title, by, head, words);
}

ReportTable unclaimedReport(Book& book, Date before, const ReportHead& head, const Wording& words)
{
    std::vector<reports::UnclaimedRow> rows;
    for (const Due& due : book.payments().unclaimed(before)) {
        const std::string since = due.since == Date() ? std::string() : toIso(due.since);
        rows.push_back({.number = due.number,
                        .name = due.name,
                        .refund = due.refund,
                        .residual = due.residual,
                        .since = since,
                        .note = due.lastFailure});
    }
    return reports::unclaimedList(rows, before, head, words);
}

ReportTable settlementReport(const SettlementStatement& statement, const ReportHead& head, const Wording& words)
{
    return reports::settlementReport({.number = statement.number,
                                      .name = statement.name,
                                      .day = statement.date,
                                      .position = statement.position,
                                      .result = statement.result,
                                      .withheld = statement.withheld,
                                      .inKind = statement.inKind,
                                      .remaining = static_cast<std::int64_t>(statement.remaining.size())},
                                     head, words);
}

ReportTable incomeReport(Book& book, std::optional<MemberId> member, const ReportHead& head, const Wording& words)
{
    std::vector<reports::SourceRow> rows;
    for (const YearIncome& year : member ? incomeYears(book, *member) : incomeYears(book))
        rows.push_back({.label = std::to_string(year.year.value), .bySource = year.bySource});
    const auto found = member ? book.members().find(*member) : std::nullopt;
    const std::string whose =
        found ? reports::fill(words("Member: {0} {1}"), {found->data.number, found->data.name}) : std::string();
    return reports::sourceTable(rows, "Income from the cooperative by source", "Year", whose, head, words);
}

ReportTable partyIncomeReport(Book& book, FiscalYear year, const ReportHead& head, const Wording& words)
{
    std::vector<reports::SourceRow> rows;
    for (const auto& [party, income] : incomeByParty(book, year))
        rows.push_back({.label = words(nameOf(party)), .bySource = income.bySource});
    const std::string when = reports::fill(words("Year {0}"), {std::to_string(year.value)});
    return reports::sourceTable(rows, "Income from the cooperative by party", "Party", when, head, words);
}

ReportTable lineIncomeReport(Book& book, FiscalYear year, const ReportHead& head, const Wording& words)
{
    std::vector<reports::LineRow> rows;
    for (const LineIncome& line : incomeByLine(book, year))
        rows.push_back({.line = nameOf(line.line),
                        .memberSales = line.memberSales,
                        .otherTrade = line.otherTrade,
                        .margin = line.margin});
    return reports::businessLineTable(rows, year, head, words);
}

std::optional<ReportTable> valueAddedReport(Book& book, FiscalYear year, const ReportHead& head, const Wording& words)
{
    const auto value = valueAdded(book, year);
    if (!value)
        return std::nullopt;
    return reports::valueAddedTable({.surplus = value->surplus,
                                     .labour = value->labour,
                                     .taxes = value->taxes,
                                     .interest = value->interest,
                                     .depreciation = value->depreciation},
                                    year, head, words);
}

std::vector<exchange::BankTransfer> transfersOf(const PaymentList& list, const std::string& remark)
{
    std::vector<exchange::BankTransfer> transfers;
    for (const Payment& payment : list.payments) {
        if (payment.state == PaymentState::Pending && payment.due.inMoney() > Money())
            transfers.push_back({.name = payment.name,
                                 .account = payment.bankAccount,
                                 .amount = payment.due.inMoney(),
                                 .remark = remark});
    }
    return transfers;
}

} // namespace coop::book
