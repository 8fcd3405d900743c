// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/money/fraction.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace coop::exchange {

namespace {

constexpr ColumnSpec kProfileColumns[] = {
    {"key", "项", true, ColumnType::Text},
    {"value", "值", true, ColumnType::Text},
};

std::string withPlainBlanks(std::string_view text)
{
    constexpr std::array<std::string_view, 3> kBlanks = {"\xE3\x80\x80", "\xC2\xA0", "\xEF\xBB\xBF"};
    std::string result(text);
    for (const std::string_view blank : kBlanks) {
        for (std::size_t at = result.find(blank); at != std::string::npos; at = result.find(blank, at))
            result.replace(at, blank.size(), " ");
    }
    return result;
}

/// "金额(元)" → "金额". Only units that are our own are cut off: "金额(万元)" means something else and stays an
/// unknown column.
std::string_view withoutUnit(std::string_view heading)
{
    constexpr std::array<std::string_view, 16> kUnits = {
        "元", "人民币元", "yuan", "cny", "rmb", "亩", "mu", "天", "日", "工日", "days", "件", "人", "票", "yyyy-mm-dd", "年-月-日"};
    const std::size_t open = heading.rfind('(');
    if (!heading.ends_with(')') || open == std::string_view::npos)
        return heading;
    const std::string_view unit = trimmed(heading.substr(open + 1, heading.size() - open - 2));
    return std::ranges::find(kUnits, unit) == kUnits.end() ? heading : trimmed(heading.substr(0, open));
}

/// The English heading, the Chinese one, or both in either order with blanks or a slash between.
const ColumnSpec* findSpec(std::span<const ColumnSpec> specs, std::string_view heading)
{
    const std::string plain = toAsciiLower(toHalfWidth(withPlainBlanks(heading)));
    const std::vector<std::string> words = splitWords(withoutUnit(trimmed(plain)), " \t\r\n/");
    const auto isNamed = [&words](const ColumnSpec& spec) {
        if (words.size() == 1)
            return words[0] == spec.english || words[0] == spec.chinese;
        return words.size() == 2 && ((words[0] == spec.english && words[1] == spec.chinese) ||
                                     (words[0] == spec.chinese && words[1] == spec.english));
    };
    const auto found = std::ranges::find_if(specs, isNamed);
    return found == specs.end() ? nullptr : &*found;
}

std::string nameOf(const ColumnSpec& spec)
{
    return std::string(spec.english) + " " + std::string(spec.chinese);
}

std::string namesOf(std::span<const ColumnSpec> specs)
{
    std::string names;
    for (const ColumnSpec& spec : specs)
        names += (names.empty() ? "" : ", ") + nameOf(spec);
    return names;
}

bool isBlank(const SheetCell& cell)
{
    return cell.kind != CellKind::BrokenFormula && trimmed(cell.text).empty();
}

/// The header row of a sheet: which field stands in which column.
class Header {
public:
    Header(const Sheet& sheet, std::span<const ColumnSpec> specs) : m_row(sheet.rowNumbers.front())
    {
        std::vector<SheetCell> headings = sheet.rows.front();
        while (!headings.empty() && isBlank(headings.back()))
            headings.pop_back();
        for (std::size_t i = 0; i < headings.size(); ++i)
            add(sheet, specs, headings[i], i);
        for (const ColumnSpec& spec : specs) {
            if (spec.isRequired && std::ranges::find(m_specs, &spec) == m_specs.end())
                m_issues.push_back({.code = IssueCode::ColumnMissing,
                                    .field = std::string(spec.english),
                                    .arguments = {nameOf(spec)},
                                    .row = m_row});
        }
    }

    [[nodiscard]] std::size_t width() const { return m_specs.size(); }
    /// Nothing for a column without a heading.
    [[nodiscard]] const ColumnSpec* spec(std::size_t column) const { return m_specs[column]; }
    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    void add(const Sheet& sheet, std::span<const ColumnSpec> specs, const SheetCell& heading, std::size_t column)
    {
        const ColumnSpec* spec = findSpec(specs, heading.text);
        const int number = static_cast<int>(column) + 1;
        if (spec != nullptr && std::ranges::find(m_specs, spec) != m_specs.end()) {
            m_issues.push_back({.code = IssueCode::ColumnTwice,
                                .field = std::string(spec->english),
                                .value = std::string(trimmed(heading.text)),
                                .row = m_row,
                                .column = number});
            spec = nullptr;
        } else if (spec == nullptr && (!isBlank(heading) || hasValues(sheet, column))) {
            m_issues.push_back({.code = IssueCode::ColumnUnknown,
                                .value = std::string(trimmed(heading.text)),
                                .arguments = {namesOf(specs)},
                                .row = m_row,
                                .column = number});
        }
        m_specs.push_back(spec);
    }

    /// A column without a heading may stand empty between others, but its values must not get lost.
    static bool hasValues(const Sheet& sheet, std::size_t column)
    {
        return std::ranges::any_of(sheet.rows, [column](const std::vector<SheetCell>& row) {
            return column < row.size() && !isBlank(row[column]);
        });
    }

    int m_row;
    std::vector<const ColumnSpec*> m_specs{};
    Issues m_issues{};
};

} // namespace

std::string dateText(const SheetCell& cell, bool countsFrom1904)
{
    constexpr int kDaysTo1904 = 1462;
    if (cell.kind != CellKind::Number)
        return cell.text;
    const std::string_view whole = std::string_view(cell.text).substr(0, cell.text.find('.'));
    int serial = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), serial);
    if (error != std::errc{} || end != whole.data() + whole.size() || whole.size() >= 8)
        return cell.text;
    if (serial >= 1900 && serial <= 2200)
        return cell.text;
    const auto date = dateFromSerial(countsFrom1904 ? serial + kDaysTo1904 : serial);
    return date ? toIso(*date) : cell.text;
}

namespace {

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

std::string textOf(const SheetCell& cell, ColumnType type, const Sheet& sheet)
{
    switch (type) {
    case ColumnType::Date:
        return dateText(cell, sheet.countsDatesFrom1904);
    case ColumnType::Moment:
        return momentText(cell, sheet.countsDatesFrom1904);
    case ColumnType::Text:
    case ColumnType::Number:
        break;
    }
    return cell.text;
}

Issue formulaIssue(std::string_view field, int row, std::size_t column)
{
    return {.code = IssueCode::FormulaWithoutValue,
            .field = std::string(field),
            .row = row,
            .column = static_cast<int>(column) + 1};
}

/// Complains about the first cell that stands outside the header's columns.
void checkWidth(const std::vector<SheetCell>& cells, std::size_t width, int row, Issues& issues)
{
    for (std::size_t i = width; i < cells.size(); ++i) {
        if (isBlank(cells[i]))
            continue;
        issues.push_back({.code = IssueCode::RowTooLong,
                          .value = std::string(trimmed(cells[i].text)),
                          .row = row,
                          .column = static_cast<int>(i) + 1});
        return;
    }
}

Fields fieldsOf(const Sheet& sheet, std::size_t index, const Header& header, Issues& issues)
{
    const std::vector<SheetCell>& cells = sheet.rows[index];
    const int row = sheet.rowNumbers[index];
    Fields fields(row);
    for (std::size_t i = 0; i < header.width(); ++i) {
        const ColumnSpec* spec = header.spec(i);
        if (spec == nullptr)
            continue;
        const SheetCell cell = i < cells.size() ? cells[i] : SheetCell{};
        if (cell.kind == CellKind::BrokenFormula)
            issues.push_back(formulaIssue(spec->english, row, i));
        fields.set(spec->english, textOf(cell, spec->type, sheet), static_cast<int>(i) + 1);
    }
    checkWidth(cells, header.width(), row, issues);
    return fields;
}

bool isEmptyRow(const std::vector<SheetCell>& cells)
{
    return std::ranges::all_of(cells, isBlank);
}

/// One key and its value: the column numbers of both come from the header.
void addProfileLine(const Fields& line, const SheetCell& value, const Sheet& sheet, Fields& profile, Issues& issues)
{
    const std::span<const ColumnSpec> keys = columnsOf(ImportKind::Profile);
    const ColumnSpec* spec = findSpec(keys, line.text("key"));
    if (spec == nullptr)
        issues.push_back(line.issue(IssueCode::KeyUnknown, "key", {namesOf(keys)}));
    else if (profile.has(spec->english))
        issues.push_back(line.issue(IssueCode::KeyTwice, "key"));
    else
        profile.set(spec->english, textOf(value, spec->type, sheet), line.column("value"), line.row());
}

Expected<FieldTable, Issues> mapProfile(const Sheet& sheet)
{
    Header header(sheet, kProfileColumns);
    Issues issues = header.takeIssues();
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Fields profile(sheet.rowNumbers.front());
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        if (isEmptyRow(sheet.rows[i]))
            continue;
        const Fields line = fieldsOf(sheet, i, header, issues);
        const auto column = static_cast<std::size_t>(line.column("value") - 1);
        const SheetCell value = column < sheet.rows[i].size() ? sheet.rows[i][column] : SheetCell{};
        addProfileLine(line, value, sheet, profile, issues);
    }
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    return FieldTable{.rows = {std::move(profile)}};
}

} // namespace

Expected<FieldTable, Issues> mapRows(const Sheet& sheet, ImportKind kind)
{
    if (sheet.rows.empty())
        return Unexpected(Issues{{.code = IssueCode::FileEmpty}});
    if (kind == ImportKind::Profile)
        return mapProfile(sheet);
    Header header(sheet, columnsOf(kind));
    Issues issues = header.takeIssues();
    FieldTable table;
    table.rows.reserve(sheet.rows.size());
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
        if (!isEmptyRow(sheet.rows[i]))
            table.rows.push_back(fieldsOf(sheet, i, header, table.issues));
    }
    if (hasErrors(issues)) {
        append(issues, std::move(table.issues));
        return Unexpected(std::move(issues));
    }
    return table;
}

Expected<FieldTable, Issues> mapColumns(const Sheet& sheet, ImportKind kind)
{
    auto table = mapRows(sheet, kind);
    if (table && hasErrors(table->issues))
        return Unexpected(std::move(table->issues));
    return table;
}

std::optional<ImportKind> guessKind(const Sheet& sheet)
{
    if (sheet.rows.empty())
        return std::nullopt;
    std::optional<ImportKind> best;
    std::size_t mostNamed = 0;
    for (const auto& word : kImportKinds) {
        const auto specs = word.value == ImportKind::Profile ? std::span<const ColumnSpec>(kProfileColumns)
                                                             : columnsOf(word.value);
        std::set<const ColumnSpec*> named;
        for (const SheetCell& heading : sheet.rows.front())
            named.insert(findSpec(specs, heading.text));
        named.erase(nullptr);
        const bool hasAllRequired = std::ranges::all_of(
            specs, [&named](const ColumnSpec& spec) { return !spec.isRequired || named.contains(&spec); });
        if (hasAllRequired && named.size() > mostNamed) {
            mostNamed = named.size();
            best = word.value;
        }
    }
    return best;
}

} // namespace coop::exchange
