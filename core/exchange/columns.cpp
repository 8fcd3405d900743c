// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/exchange/row_mapping.h"
#include "core/exchange/synonyms.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace coop::exchange {

namespace {

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

/// The row of our own headings: the first that has all that are required, else the one that names most, else the first.
std::size_t officialHeaderRow(const Sheet& sheet, std::span<const ColumnSpec> specs)
{
    constexpr std::size_t kMostRows = 50;
    std::size_t best = 0;
    std::size_t mostNamed = 0;
    for (std::size_t i = 0; i < std::min(kMostRows, sheet.rows.size()); ++i) {
        std::set<const ColumnSpec*> named;
        for (const SheetCell& heading : sheet.rows[i]) {
            if (const ColumnSpec* spec = officialSpec(specs, heading.text))
                named.insert(spec);
        }
        if (std::ranges::all_of(specs, [&named](const ColumnSpec& spec) { return !spec.isRequired || named.contains(&spec); }) &&
            !named.empty())
            return i;
        if (named.size() > mostNamed) {
            mostNamed = named.size();
            best = i;
        }
    }
    return best;
}

/// The header row of a sheet: which field stands in which column.
class Header {
public:
    Header(const Sheet& sheet, std::span<const ColumnSpec> specs)
        : m_index(officialHeaderRow(sheet, specs)), m_row(sheet.rowNumbers[m_index])
    {
        std::vector<SheetCell> headings = sheet.rows[m_index];
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

    [[nodiscard]] RowPlan plan() const
    {
        RowPlan plan{.headerRow = m_index, .firstRow = m_index + 1, .width = m_specs.size()};
        for (std::size_t i = 0; i < m_specs.size(); ++i) {
            if (m_specs[i] != nullptr)
                plan.fields.push_back({.spec = m_specs[i], .column = i});
        }
        return plan;
    }
    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    void add(const Sheet& sheet, std::span<const ColumnSpec> specs, const SheetCell& heading, std::size_t column)
    {
        const ColumnSpec* spec = officialSpec(specs, heading.text);
        const int number = static_cast<int>(column) + 1;
        if (spec != nullptr && std::ranges::find(m_specs, spec) != m_specs.end()) {
            m_issues.push_back({.code = IssueCode::ColumnTwice,
                                .field = std::string(spec->english),
                                .value = std::string(trimmed(heading.text)),
                                .row = m_row,
                                .column = number});
            spec = nullptr;
        } else if (spec == nullptr && (!isBlank(heading) || hasValues(sheet, m_index, column))) {
            m_issues.push_back({.code = IssueCode::ColumnUnknown,
                                .value = std::string(trimmed(heading.text)),
                                .arguments = {namesOf(specs)},
                                .row = m_row,
                                .column = number});
        }
        m_specs.push_back(spec);
    }

    /// A column without a heading may stand empty between others, but its values must not get lost.
    static bool hasValues(const Sheet& sheet, std::size_t headerRow, std::size_t column)
    {
        return std::ranges::any_of(std::span(sheet.rows).subspan(headerRow), [column](const std::vector<SheetCell>& row) {
            return column < row.size() && !isBlank(row[column]);
        });
    }

    std::size_t m_index;
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

Expected<FieldTable, Issues> mapProfile(const Sheet& sheet)
{
    Header header(sheet, profileColumns());
    Issues issues = header.takeIssues();
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Fields profile = readProfile(sheet, header.plan(), issues);
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
    (void)readRows(sheet, header.plan(), {}, table);
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
        const auto specs = word.value == ImportKind::Profile ? profileColumns() : columnsOf(word.value);
        std::set<const ColumnSpec*> named;
        for (const SheetCell& heading : sheet.rows[officialHeaderRow(sheet, specs)])
            named.insert(officialSpec(specs, heading.text));
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
