// SPDX-License-Identifier: GPL-3.0-or-later
// The statements that have no official form, and which kind makes which sheet.
#include "ui/statements/sheets.h"

#include "ui/statements/form_sheets.h"
#include "ui/statements/sheet_parts.h"
#include "ui/statements/statement_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace coop::ui {

namespace {

using ledger::DateRange;
using ledger::LedgerYear;
using Look = Sheet::Look;

constexpr int kNameMm = 70;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

DateRange stretchOf(FiscalYear year, ledger::Period to)
{
    return {year.first(), to.last()};
}

QString stretchText(const DateRange& range)
{
    return Words::tr("%1 to %2").arg(toText(range.from), toText(range.to));
}

/// One side of the list of income and expense: its accounts, each with the month's and the year's figure.
void addActivities(Sheet& sheet, const LedgerYear& year, const LedgerYear& month, bool isIncome)
{
    Money total;
    Money totalOfMonth;
    for (const ledger::AccountFigures& account : year.accounts) {
        const bool isOfThisSide = (account.side == ledger::Side::Credit) == isIncome;
        if (ledger::classOf(account.code) != ledger::AccountClass::Profit || !isOfThisSide)
            continue;
        const auto own = [&](const LedgerYear& figures) {
            const auto found = std::ranges::find(figures.accounts, account.code, &ledger::AccountFigures::code);
            if (found == figures.accounts.end())
                return Money();
            const Money net = (found->debit - found->transferDebit) - (found->credit - found->transferCredit);
            return isIncome ? -net : net;
        };
        const int level = static_cast<int>(account.code.size() - 3) / 2;
        sheet.add({cell(indented(toText(account.code) + QStringLiteral("  ") + toText(account.name), level + 1)), own(month),
                   own(year)});
        sheet.sources[{sheet.lastRow(), 0}] =
            book::LedgerQuery{.range = stretchOf(year.year, year.to), .account = account.code};
        total += own(year);
        totalOfMonth += own(month);
    }
    sheet.add({cell(isIncome ? Words::tr("Total income") : Words::tr("Total expense")), totalOfMonth, total}, Look::Total);
}

Sheet incomeSheet(book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    Sheet sheet = emptySheet(Words::tr("Income and expense"), monthText(to), book, today,
                             {textColumn(Words::tr("Item"), kNameMm), moneyColumn(Words::tr("This month")),
                              moneyColumn(Words::tr("This year"))});
    const LedgerYear figures = book.books().figures(year, to);
    const LedgerYear month = book.books().balances(DateRange::of(to));
    sheet.add({cell(Words::tr("Income"))}, Look::Heading);
    addActivities(sheet, figures, month, true);
    sheet.add({cell(Words::tr("Expense"))}, Look::Heading);
    addActivities(sheet, figures, month, false);
    return sheet;
}

/// What members have in the books, by member: capital, refunds and surplus payable, and what is open in 114.
Sheet membersSheet(book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    constexpr std::array<const char*, 4> kAccounts = {"301", "221", "222", "114"};
    struct Line {
        QString name{};
        std::array<Money, 4> amounts{};
    };
    Sheet sheet = emptySheet(Words::tr("Member accounts"), toText(to.last()), book, today,
                             {textColumn(Words::tr("Member"), kNameMm), moneyColumn(Words::tr("301 Share capital")),
                              moneyColumn(Words::tr("221 Refunds payable")), moneyColumn(Words::tr("222 Surplus payable")),
                              moneyColumn(Words::tr("114 Owed to the member"))});
    const DateRange range = stretchOf(year, to);
    std::vector<MemberId> order;
    std::map<MemberId, Line> lines;
    for (std::size_t column = 0; column < kAccounts.size(); ++column) {
        for (const book::MemberBalance& member : book.books().memberBalances(kAccounts[column], range)) {
            if (!lines.contains(member.member))
                order.push_back(member.member);
            Line& line = lines[member.member];
            line.name = member.member.isValid() ? toText(member.number) + QStringLiteral("  ") + toText(member.name)
                                                : Words::tr("Without a member");
            line.amounts[column] = -member.closing();
        }
    }
    std::array<Money, 4> totals{};
    for (const MemberId member : order) {
        const Line& line = lines[member];
        sheet.add({cell(line.name), line.amounts[0], line.amounts[1], line.amounts[2], line.amounts[3]});
        for (std::size_t column = 0; column < kAccounts.size(); ++column) {
            totals[column] += line.amounts[column];
            if (member.isValid())
                sheet.sources[{sheet.lastRow(), static_cast<int>(column) + 1}] =
                    book::LedgerQuery{.range = range, .account = kAccounts[column], .member = member};
        }
    }
    sheet.table.totals = {cell(Words::tr("Total")), totals[0], totals[1], totals[2], totals[3]};
    return sheet;
}

/// Figures that the notes must disclose (accounting system 2021, appendix, part 3).
Sheet notesSheet(book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    Sheet sheet = emptySheet(Words::tr("Figures for the notes"), toText(to.last()), book, today,
                             {textColumn(Words::tr("Item"), kNameMm), textColumn(Words::tr("Figure"), kNameMm)});
    const auto add = [&](const QString& item, const QString& figure) { sheet.add({cell(item), cell(figure)}); };
    const LedgerYear figures = book.books().figures(year, to);
    const members::Composition composition = book.members().composition(to.last());
    add(Words::tr("Share capital (301)"), toText(-figures.closingOf("301")));
    add(Words::tr("Members"), QString::number(composition.members));
    add(Words::tr("Farmers among them"), QString::number(composition.farmers));
    add(Words::tr("Organisations among them"), QString::number(composition.organizations));
    int joined = 0;
    int left = 0;
    for (const members::Member& member : book.members().all()) {
        const auto isOfYear = [&](const std::optional<Date>& day) { return day && day->year() == year.value; };
        joined += isOfYear(member.data.joined) ? 1 : 0;
        left += isOfYear(member.data.left) ? 1 : 0;
    }
    add(Words::tr("Joined in the year"), QString::number(joined));
    add(Words::tr("Left in the year"), QString::number(left));
    Money withMembers;
    Money withOthers;
    for (const book::ProductTotal& total : book.trades().productTotals(year)) {
        withMembers += total.memberAmount;
        withOthers += total.otherAmount;
    }
    add(Words::tr("Trade with members"), toText(withMembers));
    add(Words::tr("Trade with non-members"), toText(withOthers));
    const ledger::SurplusStatement surplus = ledger::surplusStatement(figures, nullptr);
    constexpr std::array kRows = {12, 15, 16, 17, 18, 20};
    for (const int row : kRows) {
        add(toText(reportWording()(surplus.row(row).key)), toText(surplus.row(row).current));
        sheet.sources[{sheet.lastRow(), 0}] = FormRow{FormRow::Form::Surplus, row};
    }
    add(Words::tr("Property waiting for settlement (181)"), toText(figures.closingOf("181")));
    return sheet;
}

Sheet crossCheckSheet(book::Book& book, FiscalYear year, Date today)
{
    constexpr int kSentenceMm = 100;
    Sheet sheet = emptySheet(Words::tr("Checks between the statements"), Words::tr("Year %1").arg(year.value), book, today,
                             {textColumn(Words::tr("Check"), kSentenceMm), textColumn(Words::tr("Result"), 24),
                              moneyColumn(Words::tr("Left side")), moneyColumn(Words::tr("Right side")),
                              textColumn(Words::tr("Where they differ"), kNameMm)});
    sheet.table.landscape = true;
    for (const ledger::CrossCheckResult& result : book.books().crossChecks(year)) {
        QStringList differing;
        for (const std::string& one : result.differing)
            differing << toText(std::string_view(one));
        const bool hasFailed = result.applies && !result.passed;
        const QString word = !result.applies ? Words::tr("does not apply")
                             : result.passed ? Words::tr("agrees")
                                             : Words::tr("differs");
        sheet.add({cell(checkText(result.check)), cell(word), result.applies ? reports::Cell(result.left) : reports::Cell(),
                   result.applies ? reports::Cell(result.right) : reports::Cell(), cell(differing.join(QStringLiteral(", ")))},
                  hasFailed ? Look::Failed : Look::Plain);
    }
    return sheet;
}

/// Both sides of a balance that is never netted.
ledger::TwoSided sidesOf(Money balance)
{
    return balance.isNegative() ? ledger::TwoSided{.credit = -balance} : ledger::TwoSided{.debit = balance};
}

std::vector<reports::Column> balanceColumns(std::vector<reports::Column> first)
{
    for (const QString& group : {Words::tr("Opening"), Words::tr("Period"), Words::tr("Closing")}) {
        first.push_back(moneyColumn(Words::tr("debit"), group));
        first.push_back(moneyColumn(Words::tr("credit"), group));
    }
    return first;
}

/// The figures of one row: opening, turnover and closing, each on both sides.
struct SixFigures {
    ledger::TwoSided opening{};
    Money debit{};
    Money credit{};
    ledger::TwoSided closing{};

    void operator+=(const SixFigures& other)
    {
        opening.debit += other.opening.debit;
        opening.credit += other.opening.credit;
        debit += other.debit;
        credit += other.credit;
        closing.debit += other.closing.debit;
        closing.credit += other.closing.credit;
    }
};

std::vector<reports::Cell> rowOf(std::vector<reports::Cell> first, const SixFigures& figures)
{
    first.insert(first.end(), {figures.opening.debit, figures.opening.credit, figures.debit, figures.credit,
                               figures.closing.debit, figures.closing.credit});
    return first;
}

} // namespace

Sheet statementSheet(StatementKind kind, book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    switch (kind) {
    case StatementKind::BalanceSheet: return balanceSheetSheet(book, year, to, today);
    case StatementKind::Surplus: return surplusSheet(book, year, to, today);
    case StatementKind::Equity: return equitySheet(book, year, to, today);
    case StatementKind::IncomeExpense: return incomeSheet(book, year, to, today);
    case StatementKind::Members: return membersSheet(book, year, to, today);
    case StatementKind::Notes: return notesSheet(book, year, to, today);
    case StatementKind::CrossChecks: return crossCheckSheet(book, year, today);
    }
    return {};
}

Sheet trialBalanceSheet(book::Book& book, const DateRange& range, ledger::Depth depth, Date today)
{
    constexpr int kCodeMm = 22;
    Sheet sheet = emptySheet(Words::tr("Trial balance"), stretchText(range), book, today,
                             balanceColumns({textColumn(Words::tr("Code"), kCodeMm), textColumn(Words::tr("Account"), 50)}));
    sheet.table.landscape = true;
    const auto rows = ledger::trialBalance(book.books().balances(range), depth);
    for (const ledger::TrialBalanceRow& row : rows) {
        sheet.add(rowOf({cell(toText(std::string_view(row.code))), cell(indented(toText(std::string_view(row.name)), row.level))},
                        {row.opening, row.debit, row.credit, row.closing}));
        sheet.sources[{sheet.lastRow(), 0}] = book::LedgerQuery{.range = range, .account = row.code};
    }
    const ledger::TrialBalanceRow total = ledger::totalOf(rows);
    sheet.table.totals = rowOf({cell(QString()), cell(Words::tr("Total"))}, {total.opening, total.debit, total.credit, total.closing});
    return sheet;
}

Sheet memberCurrentSheet(book::Book& book, const DateRange& range, Date today)
{
    Sheet sheet = emptySheet(Words::tr("Member current accounts (114)"), stretchText(range), book, today,
                             balanceColumns({textColumn(Words::tr("Member"), kNameMm)}));
    sheet.table.landscape = true;
    SixFigures total;
    for (const book::MemberBalance& member : book.books().memberBalances("114", range)) {
        const SixFigures figures{sidesOf(member.opening), member.debit, member.credit, sidesOf(member.closing())};
        const QString name = member.member.isValid() ? toText(member.number) + QStringLiteral("  ") + toText(member.name)
                                                     : Words::tr("Without a member");
        sheet.add(rowOf({cell(name)}, figures));
        if (member.member.isValid())
            sheet.sources[{sheet.lastRow(), 0}] =
                book::LedgerQuery{.range = range, .account = "114", .member = member.member};
        total += figures;
    }
    sheet.table.totals = rowOf({cell(Words::tr("Total"))}, total);
    return sheet;
}

Sheet projectSheet(book::Book& book, const DateRange& range, Date today)
{
    Sheet sheet = emptySheet(Words::tr("Special payables by project (235)"), stretchText(range), book, today,
                             balanceColumns({textColumn(Words::tr("Project"), kNameMm)}));
    sheet.table.landscape = true;
    SixFigures total;
    for (const book::ItemBalance& item : book.books().itemBalances("235", ledger::Detail::Project, range)) {
        const SixFigures figures{sidesOf(item.opening), item.debit, item.credit, sidesOf(item.closing())};
        sheet.add(rowOf({cell(item.item.isValid() ? toText(std::string_view(item.name)) : Words::tr("Without a project"))}, figures));
        if (item.item.isValid())
            sheet.sources[{sheet.lastRow(), 0}] = book::LedgerQuery{.range = range, .account = "235", .item = item.item};
        total += figures;
    }
    sheet.table.totals = rowOf({cell(Words::tr("Total"))}, total);
    return sheet;
}

} // namespace coop::ui
