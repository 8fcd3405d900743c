// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/statement_reports.h"

#include "core/base/ensure.h"
#include "core/book/ledger_desks.h"
#include "core/ledger/monthly_activity.h"
#include "core/ledger/statements.h"
#include "core/reports/disclosures.h"
#include "core/reports/ledger_statements.h"
#include "core/reports/statements.h"

namespace coop::book {

namespace {

using ledger::LedgerYear;
using ledger::Period;
using reports::ReportTable;

/// Income and expense by month up to that of `to`.
std::vector<LedgerYear> monthsUpTo(Book& book, Date to)
{
    std::vector<LedgerYear> months;
    for (int month = 1; month <= static_cast<int>(to.month()); ++month)
        months.push_back(book.books().balances(ledger::DateRange::of(Period::ofMonth(to.year(), month))));
    return months;
}

/// The year before, where it was kept in this book and under the same chart: its form is what the previous column shows.
std::optional<LedgerYear> yearBefore(Book& book, const LedgerYear& own)
{
    const FiscalYear before{own.year.value - 1};
    if (before < book.ledger().start().fiscalYear() || book.ledger().chartOn(before.last()) != own.chart)
        return std::nullopt;
    return book.books().figures(before);
}

void addMembers(Book& book, reports::Disclosures& notes)
{
    const FiscalYear year = notes.year;
    const members::Composition composition = book.members().composition(year.last());
    notes.members = composition.members;
    notes.farmers = composition.farmers;
    notes.organisations = composition.organizations;
    for (const members::Member& member : book.members().all()) {
        const members::MemberDraft& data = member.data;
        if (data.joined && data.joined->year() == year.value)
            notes.joined.push_back(data.name);
        if (data.left && data.left->year() == year.value)
            notes.left.push_back(data.name);
        if (!members::isMemberOn(data, year.last()))
            continue;
        for (const members::Role role : data.roles)
            notes.officers.push_back({.role = role, .name = data.name});
    }
    for (const distribution::MemberBasis& member : book.yearEnd().basis(year, {}, {}).members) {
        if (member.ofYear)
            notes.equity.push_back({.number = member.number,
                                    .name = member.name,
                                    .contribution = member.contribution,
                                    .reserveShare = member.reserveShare});
    }
}

void addDealings(Book& book, reports::Disclosures& notes)
{
    for (const ProductTotal& total : book.trades().productTotals(notes.year)) {
        notes.tradeWithMembers += total.memberAmount;
        notes.tradeWithOthers += total.otherAmount;
    }
    for (const shares::Grant& grant : book.shares().grants()) {
        if (grant.data.date.year() == notes.year.value)
            (grant.data.kind == shares::GrantKind::State ? notes.stateGrants : notes.donations) += grant.data.amount;
    }
}

reports::Disclosures disclosuresOf(Book& book, const LedgerYear& own)
{
    reports::Disclosures notes{.year = own.year, .business = book.profile().read().industry};
    notes.capital = -own.closingOf("301");
    notes.changes = ledger::equityChanges(own);
    addMembers(book, notes);
    addDealings(book, notes);
    notes.reserve = ledger::surplusStatement(own, nullptr).row(15).current;
    if (book.yearEnd().hasDraft(own.year)) {
        const distribution::Policy policy = book.yearEnd().draft(own.year).policy;
        notes.plan = policy.name;
        if (!notes.reserve.isZero())
            notes.reserveRate = toPercentage(policy.reserveRate);
    }
    return notes;
}

/// Years before the change of charts are shown in the forms that hold now.
ReportTable withChart(Book& book, FiscalYear year, ReportTable table, const reports::Wording& words)
{
    if (book.ledger().chartOn(year.last()) == ledger::Chart::Of2007)
        table.notes.push_back(words("This year is kept under the chart of 2007; the rows are those of the forms of 2021."));
    return table;
}

} // namespace

ReportTable statementReport(Book& book, const LedgerReportRequest& request, TableShape shape,
                            const reports::ReportHead& head, const reports::Wording& words)
{
    const Date to = request.range.to;
    const FiscalYear year{to.year()};
    const auto form = shape == TableShape::List ? reports::FormShape::List : reports::FormShape::Official;
    const ledger::DateRange range{year.first(), Period::of(to).last()};
    const auto figures = [&] { return book.books().figures(year, Period::of(to)); };
    switch (request.report) {
    case LedgerReport::BalanceSheet:
        return withChart(book, year,
                         reports::balanceSheetReport(ledger::balanceSheet(figures()), range.to, form, head, words), words);
    case LedgerReport::Surplus: {
        const LedgerYear own = figures();
        const auto before = yearBefore(book, own);
        return withChart(
            book, year,
            reports::surplusReport(ledger::surplusStatement(own, before ? &*before : nullptr), range, form, head, words), words);
    }
    case LedgerReport::EquityChanges:
        return withChart(book, year, reports::equityReport(ledger::equityChanges(figures()), range, form, head, words), words);
    case LedgerReport::TrialBalance:
        return reports::trialBalanceReport(ledger::trialBalance(book.books().balances(request.range), request.depth),
                                           request.range, head, words);
    case LedgerReport::IncomeExpense:
        return reports::incomeAndExpenseReport(ledger::monthlyActivity(figures(), monthsUpTo(book, to)), year, head, words);
    case LedgerReport::CrossChecks:
        return reports::crossCheckReport(book.books().crossChecks(year), year, head, words);
    case LedgerReport::Notes:
        return reports::disclosureReport(disclosuresOf(book, figures()), head, words);
    case LedgerReport::GeneralLedger:
    case LedgerReport::Vouchers:
    case LedgerReport::MemberAccounts:
    case LedgerReport::MoneyJournal:
    case LedgerReport::Reconciliation:
        break;
    }
    ensure(false, "a statement");
    return {};
}

} // namespace coop::book
