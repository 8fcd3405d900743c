// SPDX-License-Identifier: GPL-3.0-or-later
// The official forms, and what their rows are made of.
#include "ui/statements/form_sheets.h"

#include "ui/statements/sheet_parts.h"
#include "ui/statements/statement_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace coop::ui {

namespace {

using ledger::LedgerYear;
using ledger::StatementRow;
using Look = Sheet::Look;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

QString item(const std::string& key)
{
    return toText(reportWording()(key));
}

QString yearToMonth(FiscalYear year, ledger::Period to)
{
    return to.month() == 12 ? Words::tr("Year %1").arg(year.value)
                            : Words::tr("January to %1").arg(monthText(to));
}

/// A line on one side of the balance sheet: a heading, or a row of the form.
struct SideLine {
    QString text{};
    const StatementRow* row = nullptr;
};

std::vector<SideLine> side(const ledger::BalanceSheet& sheet, int first, int last,
                           const std::vector<std::pair<int, QString>>& headings)
{
    std::vector<SideLine> lines;
    for (int number = first; number <= last; ++number) {
        for (const auto& [before, heading] : headings) {
            if (before == number)
                lines.push_back({heading, nullptr});
        }
        const StatementRow& row = sheet.row(number);
        lines.push_back({indented(item(row.key), row.isTotal ? 0 : 1), &row});
    }
    return lines;
}

/// The totals of both sides stand on one line, as on paper.
void levelOut(std::vector<SideLine>& shorter, std::size_t length)
{
    while (shorter.size() < length)
        shorter.insert(shorter.end() - 1, SideLine{});
}

void addSide(std::vector<reports::Cell>& cells, const SideLine& line)
{
    cells.push_back(cell(line.text));
    if (line.row == nullptr) {
        cells.insert(cells.end(), {reports::Cell(), reports::Cell(), reports::Cell()});
        return;
    }
    cells.push_back(std::int64_t{line.row->number});
    cells.push_back(line.row->current);
    cells.push_back(cell(line.row->previous));
}

/// Years before the change of charts are shown in the forms that hold now.
void noteOldChart(Sheet& sheet, book::Book& book, FiscalYear year)
{
    if (book.ledger().chartOn(year.last()) == ledger::Chart::Of2007)
        sheet.table.notes.push_back(
            fromText(Words::tr("This year is kept under the chart of 2007; the rows are those of the forms of 2021.")));
}

LedgerYear figuresOf(book::Book& book, FiscalYear year, ledger::Period to)
{
    return book.books().figures(year, to);
}

std::optional<LedgerYear> yearBefore(book::Book& book, FiscalYear year)
{
    const FiscalYear before{year.value - 1};
    return book.ledger().hasVouchers(before) ? std::optional(book.books().figures(before)) : std::nullopt;
}

ledger::SurplusStatement surplusOf(book::Book& book, FiscalYear year, ledger::Period to)
{
    const auto before = yearBefore(book, year);
    return ledger::surplusStatement(figuresOf(book, year, to), before ? &*before : nullptr);
}

std::string nameOf(book::Book& book, FiscalYear year, const std::string& code)
{
    const auto account = book.accounts().find(book.ledger().chartOn(year.last()), code);
    return account ? account->name : std::string();
}

/// What an account puts into a row of a form; nothing where its entries are counted one by one.
std::optional<Money> amountIn(const FormRow& row, const ledger::FormulaPart& part, const LedgerYear& year)
{
    constexpr int kReceivables = 2;
    constexpr int kPayables = 24;
    constexpr int kLastOfSurplus = 12;
    const auto signedBy = [&](Money amount) { return part.sign < 0 ? -amount : amount; };
    if (row.form == FormRow::Form::Surplus)
        return row.number <= kLastOfSurplus ? std::optional(signedBy(year.netActivityOf(part.account))) : std::nullopt;
    if (part.account == "114" && row.number == kReceivables)
        return year.memberCurrentClosing.debit;
    if (part.account == "114" && row.number == kPayables)
        return year.memberCurrentClosing.credit;
    return signedBy(year.closingOf(part.account));
}

} // namespace

Sheet balanceSheetSheet(book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    const ledger::BalanceSheet figures = ledger::balanceSheet(figuresOf(book, year, to));
    constexpr int kItemMm = 62;
    const auto columns = [&](const QString& title) {
        return std::array{textColumn(title, kItemMm), numberColumn(Words::tr("Row")), moneyColumn(Words::tr("End of period")),
                          moneyColumn(Words::tr("Start of year"))};
    };
    std::vector<reports::Column> all;
    for (const QString& title : {Words::tr("Assets"), Words::tr("Liabilities and equity")})
        std::ranges::copy(columns(title), std::back_inserter(all));
    Sheet sheet = emptySheet(Words::tr("Balance sheet"), toText(to.last()), book, today, std::move(all));
    sheet.table.landscape = true;

    auto left = side(figures, 1, 22, {{1, Words::tr("Current assets")}, {6, Words::tr("Non-current assets")}});
    auto right = side(figures, 23, 42,
                      {{23, Words::tr("Current liabilities")},
                       {32, Words::tr("Non-current liabilities")},
                       {36, Words::tr("Equity")}});
    const std::size_t length = std::max(left.size(), right.size());
    levelOut(left, length);
    levelOut(right, length);
    constexpr int kRightColumn = 4;
    for (std::size_t i = 0; i < length; ++i) {
        std::vector<reports::Cell> cells;
        addSide(cells, left[i]);
        addSide(cells, right[i]);
        sheet.add(std::move(cells), i + 1 == length ? Look::Total : Look::Plain);
        for (const auto& [line, column] : {std::pair(left[i], 0), std::pair(right[i], kRightColumn)}) {
            const bool isHeading = line.row == nullptr && !line.text.isEmpty();
            const bool isTotal = line.row != nullptr && line.row->isTotal;
            sheet.sideLooks[{sheet.lastRow(), column}] = isHeading ? Look::Heading : isTotal ? Look::Total : Look::Plain;
            if (line.row != nullptr)
                sheet.sources[{sheet.lastRow(), column}] = FormRow{FormRow::Form::BalanceSheet, line.row->number};
        }
    }
    if (!figures.untransferred.isZero())
        sheet.table.notes.push_back(fromText(
            Words::tr("Row 40 holds %1 of income and expense that is not transferred yet.").arg(toText(figures.untransferred))));
    if (!figures.pendingAssets.isZero())
        sheet.table.notes.push_back(fromText(Words::tr("181 still holds %1.").arg(toText(figures.pendingAssets))));
    noteOldChart(sheet, book, year);
    return sheet;
}

Sheet surplusSheet(book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    constexpr int kItemMm = 90;
    Sheet sheet = emptySheet(Words::tr("Surplus and its distribution"), yearToMonth(year, to), book, today,
                             {textColumn(Words::tr("Item"), kItemMm), numberColumn(Words::tr("Row")),
                              moneyColumn(Words::tr("This year")), moneyColumn(Words::tr("Last year"))});
    for (const StatementRow& row : surplusOf(book, year, to).rows) {
        sheet.add({cell(indented(item(row.key), row.indent)), std::int64_t{row.number}, row.current, cell(row.previous)},
                  row.isTotal ? Look::Total : Look::Plain);
        sheet.sources[{sheet.lastRow(), 0}] = FormRow{FormRow::Form::Surplus, row.number};
    }
    noteOldChart(sheet, book, year);
    return sheet;
}

Sheet equitySheet(book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    constexpr int kItemMm = 60;
    constexpr std::array<const char*, ledger::kEquityColumns> kAccounts = {"301", "311", "321", "322", "33", ""};
    Sheet sheet = emptySheet(Words::tr("Changes in members' equity"), yearToMonth(year, to), book, today,
                             {textColumn(Words::tr("Item"), kItemMm), moneyColumn(Words::tr("Share capital")),
                              moneyColumn(Words::tr("Special fund")), moneyColumn(Words::tr("Capital reserve")),
                              moneyColumn(Words::tr("Surplus reserve")), moneyColumn(Words::tr("Undistributed surplus")),
                              moneyColumn(Words::tr("Total"))});
    sheet.table.landscape = true;
    for (const ledger::EquityRow& row : ledger::equityChanges(figuresOf(book, year, to)).rows) {
        std::vector<reports::Cell> cells = {cell(indented(item(row.key), row.indent))};
        for (const auto& amount : row.amounts)
            cells.push_back(cell(amount));
        sheet.add(std::move(cells), row.isTotal ? Look::Total : Look::Plain);
        for (std::size_t column = 0; column + 1 < kAccounts.size(); ++column)
            sheet.sources[{sheet.lastRow(), static_cast<int>(column) + 1}] =
                book::LedgerQuery{.range = {year.first(), to.last()}, .account = kAccounts[column]};
    }
    noteOldChart(sheet, book, year);
    return sheet;
}

Sheet partsOf(const FormRow& row, book::Book& book, FiscalYear year, ledger::Period to, Date today)
{
    const bool isSheet = row.form == FormRow::Form::BalanceSheet;
    const std::vector<StatementRow> rows =
        isSheet ? ledger::balanceSheet(figuresOf(book, year, to)).rows : surplusOf(book, year, to).rows;
    const StatementRow& opened = rows.at(static_cast<std::size_t>(row.number - 1));
    constexpr int kItemMm = 90;
    Sheet sheet = emptySheet(item(opened.key), yearToMonth(year, to), book, today,
                             {textColumn(Words::tr("Made of"), kItemMm), moneyColumn(Words::tr("Amount"))});
    const LedgerYear figures = figuresOf(book, year, to);
    for (const ledger::FormulaPart& part : opened.parts) {
        if (part.row != 0) {
            const StatementRow& other = rows.at(static_cast<std::size_t>(part.row - 1));
            sheet.add({cell(Words::tr("Row %1  %2").arg(part.row).arg(item(other.key))),
                       part.sign < 0 ? -other.current : other.current});
            sheet.sources[{sheet.lastRow(), 0}] = FormRow{row.form, part.row};
            continue;
        }
        const auto amount = amountIn(row, part, figures);
        // Rows 13 to 19 count entries of 332 against the account.
        const std::string account = amount || row.number == 13 ? part.account : std::string("332");
        const QString text = toText(part.account) + QStringLiteral("  ") + toText(nameOf(book, year, part.account));
        sheet.add({cell(amount || row.number == 13 ? text : Words::tr("332 against %1").arg(text)), cell(amount)});
        sheet.sources[{sheet.lastRow(), 0}] = book::LedgerQuery{.range = {year.first(), to.last()}, .account = account};
    }
    sheet.table.totals = {cell(Words::tr("Total")), opened.current};
    return sheet;
}

} // namespace coop::ui
