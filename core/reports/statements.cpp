// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/statements.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/base/ensure.h"
#include "core/reports/statement_head.h"

namespace coop::reports {

namespace {

using ledger::BalanceSheet;
using ledger::EquityChanges;
using ledger::EquityColumn;
using ledger::EquityRow;
using ledger::kEquityColumns;
using ledger::StatementRow;

Cell amountCell(const std::optional<Money>& amount)
{
    return amount ? Cell(*amount) : Cell();
}

std::string dayText(Date day, const Wording& words)
{
    return fill(words("Date {0}-{1}-{2}"),
                {std::to_string(day.year()), std::to_string(day.month()), std::to_string(day.day())});
}

void append(std::vector<Cell>& cells, std::vector<Cell> more)
{
    std::ranges::move(more, std::back_inserter(cells));
}

/// A line of one side of form 01: a heading without a number, a row, or nothing.
struct SheetLine {
    std::string_view heading{};
    int number = 0;
};

constexpr SheetLine blank()
{
    return {};
}

/// The form's two sides line by line.
constexpr std::array<SheetLine, 24> kAssets = {
    {{.heading = "Current assets:"}, {{}, 1},  {{}, 2},  {{}, 3},  {{}, 4},  {{}, 5},  {.heading = "Non-current assets:"},
     {{}, 6},                        {{}, 7},  {{}, 8},  {{}, 9},  {{}, 10}, {{}, 11}, {{}, 12},
     {{}, 13},                       {{}, 14}, {{}, 15}, {{}, 16}, {{}, 17}, {{}, 18}, {{}, 19},
     {{}, 20},                       {{}, 21}, {{}, 22}}};
constexpr std::array<SheetLine, 24> kSources = {
    {{.heading = "Current liabilities:"}, {{}, 23}, {{}, 24}, {{}, 25}, {{}, 26}, {{}, 27}, {{}, 28},
     {{}, 29},                            {{}, 30}, {{}, 31}, {.heading = "Non-current liabilities:"},
     {{}, 32},                            {{}, 33}, {{}, 34}, {{}, 35}, blank(),  {.heading = "Equity:"},
     {{}, 36},                            {{}, 37}, {{}, 38}, {{}, 39}, {{}, 40}, {{}, 41}, {{}, 42}}};

std::vector<Cell> sideOf(const BalanceSheet& sheet, const SheetLine& line, const Wording& words)
{
    if (line.number == 0)
        return {line.heading.empty() ? Cell() : Cell(words(line.heading)), Cell(), Cell(), Cell()};
    const StatementRow& row = sheet.row(line.number);
    return {indented(words(row.key), row.indent), static_cast<std::int64_t>(row.number), row.current, amountCell(row.previous)};
}

void addSheetNotes(ReportTable& table, const BalanceSheet& sheet, const Wording& words)
{
    if (!sheet.untransferred.isZero()) {
        table.notes.push_back(fill(words("Undistributed surplus holds {0} of income less expense that is not transferred yet."),
                                   {toGroupedText(sheet.untransferred)}));
    }
    if (!sheet.pendingAssets.isZero()) {
        table.notes.push_back(fill(words("Assets that wait for a decision (181) stand at {0}; the sheet cannot balance "
                                         "before they are cleared."),
                                   {toGroupedText(sheet.pendingAssets)}));
    }
}

std::vector<Column> itemColumns(std::string_view item, std::string_view current, std::string_view previous, int itemWidthMm,
                                const Wording& words)
{
    return {{.title = words(item), .widthMm = itemWidthMm},
            {.title = words("Row no."), .kind = ColumnKind::Number, .widthMm = 11},
            {.title = words(current), .kind = ColumnKind::Money, .widthMm = 30},
            {.title = words(previous), .kind = ColumnKind::Money, .widthMm = 30}};
}

std::vector<Cell> itemRow(const StatementRow& row, FormShape shape, const Wording& words)
{
    return {indented(words(row.key), shape == FormShape::Official ? row.indent : 0), static_cast<std::int64_t>(row.number), row.current, amountCell(row.previous)};
}

/// What the form lists below each column of equity, line by line; an empty text is a place that it leaves blank.
struct EquityBlock {
    std::array<std::vector<std::string_view>, kEquityColumns - 1> items{};

    [[nodiscard]] std::size_t lineCount() const
    {
        std::size_t most = 0;
        for (const auto& column : items)
            most = std::max(most, column.size());
        return most;
    }
};

EquityBlock increaseItems()
{
    return {{{{"Converted from the capital reserve", "Converted from the surplus reserve", "Contributed by members"},
              {"From state grants", "From donations"},
              {"Premium on contributions", "Revaluation of assets"},
              {"Allocated from the surplus"},
              {"Surplus of the year", "Other transfers in"}}}};
}

/// The form has losses made good below the capital reserve only, though the notes on account 322 let the surplus reserve
/// do it: it has a line of its own here.
EquityBlock decreaseItems()
{
    return {{{{"Withdrawn by members"},
              {},
              {"Converted to members' contributions", "Losses made good"},
              {"Converted to members' contributions", "Losses made good"},
              {"Allocation to the surplus reserve", "Patronage refunds", "Distribution of the residual surplus",
               "Converted to members' contributions"}}}};
}

const EquityRow* findRow(const EquityChanges& changes, std::string_view key)
{
    const auto found = std::ranges::find(changes.rows, key, &EquityRow::key);
    return found == changes.rows.end() ? nullptr : &*found;
}

std::vector<Cell> wholeLine(std::string_view title, const std::array<Money, kEquityColumns>& amounts, const Wording& words)
{
    std::vector<Cell> cells = {words(title)};
    for (std::size_t i = 0; i + 1 < kEquityColumns; ++i)
        append(cells, {Cell(), amounts[i]});
    cells.emplace_back(amounts.back());
    return cells;
}

/// The items of one block; the sums at the right end are those of a line and so of no item.
void addBlock(ReportTable& table, const EquityChanges& changes, EquityBlock block, std::string_view otherKey, const Wording& words)
{
    if (const EquityRow* const other = findRow(changes, otherKey)) {
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            if (other->amounts[i])
                block.items[i].push_back(otherKey);
        }
    }
    std::vector<Cell> intro = {Cell()};
    for (const auto& items : block.items)
        append(intro, {items.empty() ? Cell() : Cell(words("Of which:")), Cell()});
    intro.emplace_back();
    table.rows.push_back(std::move(intro));

    for (std::size_t line = 0; line < block.lineCount(); ++line) {
        std::vector<Cell> cells = {Cell()};
        for (std::size_t i = 0; i < block.items.size(); ++i) {
            if (line >= block.items[i].size()) {
                append(cells, {Cell(), Cell()});
                continue;
            }
            const EquityRow* const row = findRow(changes, block.items[i][line]);
            ensure(row != nullptr, "form 03 has all its items");
            append(cells, {words(row->key), amountCell(row->amounts[i])});
        }
        cells.emplace_back();
        table.rows.push_back(std::move(cells));
    }
}

constexpr std::array<std::string_view, kEquityColumns> kEquityTitles = {
    "Share capital", "Special fund", "Capital reserve", "Surplus reserve", "Undistributed surplus", "Total"};

void fillOfficial(ReportTable& table, const EquityChanges& changes, const Wording& words)
{
    table.columns = {{.title = words("Item"), .widthMm = 24}};
    for (std::size_t i = 0; i + 1 < kEquityColumns; ++i) {
        const std::string title = words(kEquityTitles[i]);
        table.columns.push_back({.title = words("Item"), .widthMm = 26, .group = title});
        table.columns.push_back({.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 24, .group = title});
    }
    table.columns.push_back({.title = words(kEquityTitles.back()), .kind = ColumnKind::Money, .widthMm = 27});
    table.rows.push_back(wholeLine("Balance at the start of the year", changes.opening, words));
    table.rows.push_back(wholeLine("Increase in the year", changes.increase, words));
    addBlock(table, changes, increaseItems(), "Other increases", words);
    table.rows.push_back(wholeLine("Decrease in the year", changes.decrease, words));
    addBlock(table, changes, decreaseItems(), "Other decreases", words);
    table.rows.push_back(wholeLine("Balance at the end of the year", changes.closing, words));
}

void fillList(ReportTable& table, const EquityChanges& changes, const Wording& words)
{
    // The printed form numbers no rows; files count them, so that each can be named.
    table.columns = {{.title = words("Item"), .widthMm = 60},
                     {.title = words("Row no."), .kind = ColumnKind::Number, .widthMm = 12}};
    for (const std::string_view title : kEquityTitles)
        table.columns.push_back({.title = words(title), .kind = ColumnKind::Money, .widthMm = 30});
    for (const EquityRow& row : changes.rows) {
        std::vector<Cell>& cells = table.rows.emplace_back();
        cells.emplace_back(words(row.key));
        cells.emplace_back(static_cast<std::int64_t>(table.rows.size()));
        for (const std::optional<Money>& amount : row.amounts)
            cells.push_back(amountCell(amount));
    }
}

} // namespace

ReportTable balanceSheetReport(const BalanceSheet& sheet, Date day, FormShape shape, const ReportHead& head,
                               const Wording& words)
{
    ReportTable table = statementTable("Balance sheet", dayText(day, words), "Form 01 of cooperatives", head, words);
    addSheetNotes(table, sheet, words);
    if (shape == FormShape::List) {
        table.columns = itemColumns("Item", "Closing balance", "Opening balance of the year", 70, words);
        for (const StatementRow& row : sheet.rows)
            table.rows.push_back(itemRow(row, shape, words));
        return table;
    }
    table.columns = itemColumns("Assets", "Closing balance", "Opening balance of the year", 54, words);
    std::ranges::move(itemColumns("Liabilities and equity", "Closing balance", "Opening balance of the year", 42, words),
                      std::back_inserter(table.columns));
    for (std::size_t i = 0; i < kAssets.size(); ++i) {
        std::vector<Cell>& cells = table.rows.emplace_back(sideOf(sheet, kAssets[i], words));
        append(cells, sideOf(sheet, kSources[i], words));
    }
    return table;
}

ReportTable surplusReport(const ledger::SurplusStatement& statement, const ledger::DateRange& range, FormShape shape,
                          const ReportHead& head, const Wording& words)
{
    ReportTable table =
        statementTable("Statement of surplus and its distribution", stretchText(range, words), "Form 02 of cooperatives", head, words);
    table.columns = itemColumns("Item", "This year", "Last year", 80, words);
    for (const StatementRow& row : statement.rows)
        table.rows.push_back(itemRow(row, shape, words));
    return table;
}

ReportTable equityReport(const EquityChanges& changes, const ledger::DateRange& range, FormShape shape, const ReportHead& head,
                         const Wording& words)
{
    ReportTable table =
        statementTable("Statement of changes in members' equity", stretchText(range, words), "Form 03 of cooperatives", head, words);
    table.landscape = true;
    if (shape == FormShape::Official)
        fillOfficial(table, changes, words);
    else
        fillList(table, changes, words);
    return table;
}

} // namespace coop::reports
