// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_mapping.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/exchange/bank_cells.h"
#include "core/exchange/bank_heading.h"
#include "core/exchange/synonyms.h"
#include "core/money/fraction.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace coop::exchange {

namespace {

constexpr ColumnSpec kProfileColumns[] = {
    {"key", "项", true, ColumnType::Text},
    {"value", "值", true, ColumnType::Text},
};

/// The day and, from the part behind the point, the second of it.
std::string momentText(const SheetCell& cell, bool countsFrom1904)
{
    constexpr std::size_t kMostDigits = 15;
    constexpr Wide kSecondsOfDay = 86400;
    const std::string day = dateText(cell, countsFrom1904);
    const std::size_t point = cell.text.find('.');
    if (cell.kind != CellKind::Number || day == cell.text)
        return cell.text;
    Wide part = 0;
    Wide whole = 1;
    if (point != std::string::npos) {
        for (const char digit : std::string_view(cell.text).substr(point + 1, kMostDigits)) {
            part = part * 10 + (digit - '0');
            whole *= 10;
        }
    }
    const Wide rounded = (part * kSecondsOfDay * 2 + whole) / (whole * 2);
    const int second = static_cast<int>(std::min(rounded, kSecondsOfDay - 1));
    return fmt::format("{} {:02}:{:02}:{:02}", day, second / 3600, second / 60 % 60, second % 60);
}

Issue issueAt(IssueCode code, std::string_view field, std::string value, int row, std::size_t column)
{
    return {.code = code,
            .field = std::string(field),
            .value = std::move(value),
            .row = row,
            .column = static_cast<int>(column) + 1};
}

/// Complains about the first cell that stands outside the header's columns.
void checkWidth(const std::vector<SheetCell>& cells, std::size_t width, int row, Issues& issues)
{
    for (std::size_t i = width; i < cells.size(); ++i) {
        if (isBlank(cells[i]))
            continue;
        issues.push_back(issueAt(IssueCode::RowTooLong, {}, std::string(trimmed(cells[i].text)), row, i));
        return;
    }
}

std::string dateOf(const SheetCell& cell, const RowPlan& plan, const Sheet& sheet, std::string_view field, int row,
                   std::size_t column, Issues& issues)
{
    std::string text = dateText(cell, sheet.countsDatesFrom1904);
    constexpr std::size_t kSerialDigits = 5;
    const bool isDoubtfulSerial = sheet.countsDatesFrom1904 && trimmed(text).size() == kSerialDigits;
    if (cell.kind != CellKind::Text || isDoubtfulSerial)
        return text;
    auto date = plainDate(text, plan.dateOrder ? &*plan.dateOrder : nullptr);
    if (date)
        return std::move(*date);
    issues.push_back(issueAt(date.error(), field, text, row, column));
    return text;
}

/// 借 or 贷 says in which column an amount belongs.
void splitSides(Fields& fields, Issues& issues)
{
    if (!fields.has("side") || !fields.has("amount"))
        return;
    const std::string side(fields.text("side"));
    const std::string amount(fields.text("amount"));
    if (side.empty() && amount.empty())
        return;
    // 平: the account has no balance.
    const bool isLevel = side == "平" && (amount.empty() || amount.find_first_not_of("0.") == std::string::npos);
    const auto direction = bankDirection(side);
    if (isLevel)
        return;
    if (!direction || *direction == BankDirection::Neither) {
        issues.push_back(fields.issue(IssueCode::UnknownWord, "side", {"借, 贷, debit, credit"}));
        return;
    }
    fields.set(*direction == BankDirection::Out ? "debit" : "credit", amount, fields.column("amount"));
}

constexpr std::array<std::string_view, 14> kTotals = {"合计",   "总计",     "小计",     "共计",     "本页合计", "本页小计", "累计",
                                                      "本月合计", "本年累计", "合计金额", "金额合计", "total",    "subtotal", "grandtotal"};
constexpr std::array<std::string_view, 22> kEndings = {
    "制表",   "制单",     "填表",   "填报",   "审核",   "复核",   "核对",   "单位负责人", "负责人", "经办",    "会计",
    "出纳",   "理事长",   "监事",   "监事长", "备注",   "注",     "说明",   "打印",       "单位",   "preparedby", "checkedby"};

} // namespace

std::span<const ColumnSpec> profileColumns()
{
    return kProfileColumns;
}

bool isBlank(const SheetCell& cell)
{
    return cell.kind != CellKind::BrokenFormula && trimmed(cell.text).empty();
}

bool isEmptyRow(const std::vector<SheetCell>& cells)
{
    return std::ranges::all_of(cells, isBlank);
}

bool isNoData(const std::vector<SheetCell>& cells, const std::vector<SheetCell>& headings)
{
    constexpr std::size_t kFewCells = 4;
    const auto first = std::ranges::find_if_not(cells, isBlank);
    if (first == cells.end() || first->kind != CellKind::Text)
        return false;
    // Most rows begin with digits.
    if (const char c = first->text.front(); c >= '0' && c <= '9')
        return false;
    const auto filled = std::ranges::count_if(cells, [](const SheetCell& cell) { return !isBlank(cell); });
    const auto at = static_cast<std::size_t>(first - cells.begin());
    if (filled > 1 && at < headings.size() && trimmed(headings[at].text) == trimmed(first->text)) {
        bool isHeading = true;
        for (std::size_t i = 0; i < cells.size() && isHeading; ++i)
            isHeading = isBlank(cells[i]) || (i < headings.size() && trimmed(headings[i].text) == trimmed(cells[i].text));
        if (isHeading)
            return true;
    }
    const std::string plain = plainHeading(first->text);
    const std::string_view word = std::string_view(plain).substr(0, plain.find(':'));
    if (std::ranges::find(kTotals, word) != kTotals.end())
        return true;
    if (plain.find(':') == std::string::npos || static_cast<std::size_t>(filled) > kFewCells)
        return false;
    return std::ranges::any_of(kEndings, [word](std::string_view ending) { return word.starts_with(ending); });
}

std::string textOf(const SheetCell& cell, const BoundField& field, const Sheet& sheet)
{
    switch (field.spec->type) {
    case ColumnType::Date:
        return dateText(cell, sheet.countsDatesFrom1904);
    case ColumnType::Moment:
        return momentText(cell, sheet.countsDatesFrom1904);
    case ColumnType::Number: {
        const bool isBare = !field.unit.empty() && !cell.text.empty() &&
                            std::string_view("0123456789)").find(cell.text.back()) != std::string_view::npos;
        if (isBare)
            return plainNumber(cell.text + field.unit);
        return cell.kind == CellKind::Text ? plainNumber(cell.text) : cell.text;
    }
    case ColumnType::Text:
        break;
    }
    return cell.text;
}

Fields readRow(const Sheet& sheet, std::size_t index, const RowPlan& plan, Issues& issues)
{
    static const SheetCell kEmpty{};
    const std::vector<SheetCell>& cells = sheet.rows[index];
    const int row = sheet.rowNumbers[index];
    Fields fields(row);
    for (const BoundField& field : plan.fields) {
        if (!field.column) {
            fields.set(field.spec->english, field.constant);
            continue;
        }
        const std::size_t column = *field.column;
        const SheetCell& cell = column < cells.size() ? cells[column] : kEmpty;
        if (cell.kind == CellKind::BrokenFormula)
            issues.push_back(issueAt(IssueCode::FormulaWithoutValue, field.spec->english, {}, row, column));
        const bool isDate = field.spec->type == ColumnType::Date;
        fields.set(field.spec->english,
                   isDate ? dateOf(cell, plan, sheet, field.spec->english, row, column, issues) : textOf(cell, field, sheet),
                   static_cast<int>(column) + 1);
    }
    splitSides(fields, issues);
    if (plan.width)
        checkWidth(cells, *plan.width, row, issues);
    return fields;
}

bool readRows(const Sheet& sheet, const RowPlan& plan, const Progress& progress, FieldTable& table)
{
    table.rows.reserve(sheet.rows.size());
    const std::vector<SheetCell>& headings = sheet.rows[plan.headerRow];
    for (std::size_t i = plan.firstRow; i < sheet.rows.size(); ++i) {
        if (progress.at(i, sheet.rows.size()))
            return false;
        const std::vector<SheetCell>& cells = sheet.rows[i];
        if (isEmptyRow(cells))
            continue;
        if (isNoData(cells, headings)) {
            const auto first = std::ranges::find_if_not(cells, isBlank);
            Issue notice = issueAt(IssueCode::RowLeftOut, {}, std::string(trimmed(first->text)), sheet.rowNumbers[i],
                                   static_cast<std::size_t>(first - cells.begin()));
            notice.severity = Severity::Warning;
            table.issues.push_back(std::move(notice));
            continue;
        }
        table.rows.push_back(readRow(sheet, i, plan, table.issues));
    }
    return true;
}

Fields readProfile(const Sheet& sheet, const RowPlan& plan, Issues& issues)
{
    const std::span<const ColumnSpec> keys = columnsOf(ImportKind::Profile);
    Fields profile(sheet.rowNumbers[plan.headerRow]);
    for (std::size_t i = plan.firstRow; i < sheet.rows.size(); ++i) {
        if (isEmptyRow(sheet.rows[i]))
            continue;
        const Fields line = readRow(sheet, i, plan, issues);
        const auto column = static_cast<std::size_t>(line.column("value") - 1);
        const SheetCell value = column < sheet.rows[i].size() ? sheet.rows[i][column] : SheetCell{};
        const ColumnSpec* spec = officialSpec(keys, line.text("key"));
        if (spec == nullptr) {
            std::string names;
            for (const ColumnSpec& key : keys)
                names += (names.empty() ? "" : ", ") + std::string(key.english) + " " + std::string(key.chinese);
            issues.push_back(line.issue(IssueCode::KeyUnknown, "key", {names}));
        } else if (profile.has(spec->english)) {
            issues.push_back(line.issue(IssueCode::KeyTwice, "key"));
        } else {
            profile.set(spec->english, textOf(value, {.spec = spec}, sheet), line.column("value"), line.row());
        }
    }
    return profile;
}

} // namespace coop::exchange
