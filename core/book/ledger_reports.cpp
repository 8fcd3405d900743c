// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_reports.h"

#include "core/book/bank_report.h"
#include "core/book/ledger_desks.h"
#include "core/book/statement_reports.h"
#include "core/reports/ledger_reports.h"
#include "core/reports/voucher_paper.h"

#include <algorithm>
#include <memory>
#include <set>
#include <span>
#include <unordered_map>

namespace coop::book {

namespace {

using reports::LedgerSheet;
using reports::PrintedReport;
using reports::ReportTable;

constexpr std::size_t kPiece = 4096;

/// What a report is made with, handed from one maker to the next.
struct Context {
    Book& book;
    const LedgerReportRequest& request;
    const reports::ReportHead& head;
    const reports::Wording& words;

    [[nodiscard]] const ledger::DateRange& range() const { return request.range; }
    [[nodiscard]] FiscalYear year() const { return {request.range.to.year()}; }
};

std::string detailsOf(const LedgerEntry& entry)
{
    std::string details;
    for (const std::string* const item : {&entry.member, &entry.counterparty, &entry.product, &entry.project}) {
        if (!item->empty())
            details += (details.empty() ? "" : " ") + *item;
    }
    return details;
}

LedgerSheet readSheet(Book& book, const ledger::DateRange& range, const ledger::Account& account)
{
    const LedgerOutline outline = book.books().outline({.range = range, .account = account.code});
    LedgerSheet sheet{.code = account.code, .name = account.name, .opening = outline.opening};
    sheet.lines.reserve(outline.entries.size());
    for (std::size_t first = 0; first < outline.entries.size(); first += kPiece) {
        std::vector<VoucherLineId> ids;
        for (std::size_t i = first; i < std::min(first + kPiece, outline.entries.size()); ++i)
            ids.push_back(outline.entries[i].line);
        std::size_t at = first;
        for (LedgerEntry& entry : book.books().entries(ids)) {
            std::string details = detailsOf(entry);
            sheet.lines.push_back({.date = entry.date,
                                   .kind = entry.kind,
                                   .number = entry.number,
                                   .summary = std::move(entry.summary),
                                   .opposite = std::move(entry.opposite),
                                   .details = std::move(details),
                                   .debit = entry.debit,
                                   .credit = entry.credit,
                                   .balance = outline.entries[at++].balance});
        }
    }
    return sheet;
}

/// The account asked for, or all of `wanted` that have any figure in the stretch.
std::vector<LedgerSheet> readSheets(const Context& context, const std::set<std::string>& wanted)
{
    std::vector<LedgerSheet> sheets;
    for (const ledger::Account& account :
         context.book.accounts().all(context.book.ledger().chartOn(context.range().to))) {
        const bool isAsked = context.request.account ? account.code == *context.request.account
                                                     : wanted.contains(account.code);
        if (!isAsked)
            continue;
        LedgerSheet sheet = readSheet(context.book, context.range(), account);
        if (context.request.account || !sheet.lines.empty() || !sheet.opening.isZero())
            sheets.push_back(std::move(sheet));
    }
    return sheets;
}

PrintedReport generalLedger(const Context& context)
{
    std::set<std::string> wanted;
    for (const ledger::AccountFigures& figures : context.book.books().balances(context.range()).accounts)
        wanted.emplace(ledger::mainCode(figures.code));
    return alone(
        reports::generalLedger(readSheets(context, wanted), context.range(), context.head, context.words));
}

PrintedReport moneyJournal(const Context& context)
{
    // 101, 102 and 109 with the accounts below each, which stand by themselves.
    std::set<std::string> wanted;
    for (const ledger::AccountFigures& figures : context.book.books().balances(context.range()).accounts) {
        const std::string_view top = ledger::mainCode(figures.code);
        if (top == "101" || top == "102" || top == "109")
            wanted.emplace(figures.code.size() > top.size() ? figures.code : std::string(top));
    }
    return alone(
        reports::moneyJournal(readSheets(context, wanted), context.range(), context.head, context.words));
}

reports::VoucherNames namesOf(Book& book, Date day)
{
    auto names = std::make_shared<std::unordered_map<std::string, std::string>>();
    for (const ledger::Account& account : book.accounts().all(book.ledger().chartOn(day)))
        names->emplace(account.code, account.name);
    const auto account = [names](std::string_view code) {
        const auto found = names->find(std::string(code));
        return found == names->end() ? std::string() : found->second;
    };
    auto known = std::make_shared<std::unordered_map<std::string, std::string>>();
    const auto member = [known, &book](std::string_view number) {
        const auto [entry, isNew] = known->try_emplace(std::string(number));
        if (isNew) {
            if (const auto found = book.members().findByNumber(number))
                entry->second = found->data.name;
        }
        return entry->second;
    };
    return {account, member};
}

PrintedReport vouchers(const Context& context)
{
    const std::vector<VoucherId> ids = context.book.ledger().ids({.range = context.range(),
                                                                  .state = ledger::VoucherState::Posted,
                                                                  .account = context.request.account,
                                                                  .member = context.request.member},
                                                                 VoucherSort::Date);
    std::vector<ledger::Voucher> all;
    for (std::size_t first = 0; first < ids.size(); first += kPiece) {
        for (ledger::Voucher& voucher :
             context.book.ledger().rows(std::span(ids).subspan(first, std::min(kPiece, ids.size() - first))))
            all.push_back(std::move(voucher));
    }
    const reports::VoucherNames names = namesOf(context.book, context.range().to);
    PrintedReport tables{
        .list = reports::voucherList(all, names, context.range(), context.head, context.words)};
    for (const ledger::Voucher& voucher : all)
        tables.paper.emplace_back(reports::voucherPaper(voucher, names, context.head, context.words));
    if (tables.paper.empty())
        tables.paper.emplace_back(tables.list);
    return tables;
}

PrintedReport accountsOfMembers(const Context& context)
{
    const std::vector<reports::MemberAccount> accounts =
        memberAccounts(context.book, context.year(), context.request.member, context.words);
    if (accounts.size() == 1)
        return alone(reports::memberAccount(accounts.front(), context.head, context.words));
    PrintedReport tables{
        .list = reports::memberAccounts(accounts, context.year(), context.head, context.words)};
    for (const reports::MemberAccount& account : accounts)
        tables.paper.emplace_back(reports::memberAccount(account, context.head, context.words));
    if (tables.paper.empty())
        tables.paper.emplace_back(tables.list);
    return tables;
}

} // namespace

ReportTable voucherPaper(Book& book, const ledger::Voucher& voucher, const reports::ReportHead& head,
                         const reports::Wording& words)
{
    return reports::voucherPaper(voucher, namesOf(book, voucher.data.date), head, words);
}

bool isOfAnyRange(LedgerReport report)
{
    switch (report) {
    case LedgerReport::TrialBalance:
    case LedgerReport::GeneralLedger:
    case LedgerReport::Vouchers:
    case LedgerReport::MoneyJournal:
        return true;
    case LedgerReport::BalanceSheet:
    case LedgerReport::Surplus:
    case LedgerReport::EquityChanges:
    case LedgerReport::MemberAccounts:
    case LedgerReport::IncomeExpense:
    case LedgerReport::Notes:
    case LedgerReport::CrossChecks:
    case LedgerReport::Reconciliation:
        return false;
    }
    return false;
}

PrintedReport ledgerReport(Book& book, const LedgerReportRequest& request, const reports::ReportHead& head,
                           const reports::Wording& words)
{
    const Context context{book, request, head, words};
    switch (request.report) {
    case LedgerReport::GeneralLedger:
        return generalLedger(context);
    case LedgerReport::MoneyJournal:
        return moneyJournal(context);
    case LedgerReport::Vouchers:
        return vouchers(context);
    case LedgerReport::MemberAccounts:
        return accountsOfMembers(context);
    case LedgerReport::Reconciliation:
        return alone(reconciliationReport(book, request.account.value_or(book.bank().accounts().front().code),
                                          request.range.to, head, words));
    case LedgerReport::BalanceSheet:
    case LedgerReport::Surplus:
    case LedgerReport::EquityChanges:
    case LedgerReport::TrialBalance:
    case LedgerReport::IncomeExpense:
    case LedgerReport::Notes:
    case LedgerReport::CrossChecks:
        break;
    }
    return {.list = statementReport(book, request, TableShape::List, head, words),
            .paper = {statementReport(book, request, TableShape::Official, head, words)}};
}

} // namespace coop::book
