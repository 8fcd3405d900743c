// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/exchange/row_mapping.h"
#include "core/exchange/synonyms.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace coop::exchange {

namespace {

constexpr std::size_t kMostHeadingRows = 50;
constexpr std::size_t kLookedAt = 200;

std::span<const ColumnSpec> tableColumnsOf(ImportKind kind)
{
    return kind == ImportKind::Profile ? profileColumns() : columnsOf(kind);
}

/// A heading of one or two rows, read.
struct Heading {
    std::size_t row = 0;
    std::size_t depth = 1;
    std::vector<std::string> texts{};
    std::vector<MappedField> fields{};
};

HeadingMeaning meaningIn(ImportKind kind, std::string_view heading)
{
    if (kind != ImportKind::Profile)
        return meaningOf(kind, heading);
    return {.spec = officialSpec(profileColumns(), heading), .sureness = Sureness::Official};
}

std::string cellText(const Sheet& sheet, std::size_t row, std::size_t column)
{
    if (row >= sheet.rows.size() || column >= sheet.rows[row].size())
        return {};
    return std::string(trimmed(sheet.rows[row][column].text));
}

/// Fields by their columns; of several columns for one field the best heading counts, then the first.
void assign(Heading& heading, const std::vector<HeadingMeaning>& meanings)
{
    const auto strength = [](const HeadingMeaning& meaning) {
        return std::pair(meaning.sureness == Sureness::Official ? 0 : 1, meaning.rank);
    };
    std::map<std::string_view, std::size_t> best;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        if (meanings[i].spec == nullptr)
            continue;
        const auto [place, isNew] = best.emplace(meanings[i].spec->english, i);
        if (!isNew && strength(meanings[i]) < strength(meanings[place->second]))
            place->second = i;
    }
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const ColumnSpec* spec = meanings[i].spec;
        if (spec != nullptr && best[spec->english] == i)
            heading.fields.push_back({.field = std::string(spec->english),
                                      .column = i,
                                      .unit = meanings[i].unit,
                                      .sureness = meanings[i].sureness});
    }
}

Heading oneRow(const Sheet& sheet, ImportKind kind, std::size_t row)
{
    Heading heading{.row = row};
    std::vector<HeadingMeaning> meanings;
    for (std::size_t i = 0; i < sheet.rows[row].size(); ++i) {
        heading.texts.push_back(cellText(sheet, row, i));
        meanings.push_back(meaningIn(kind, heading.texts.back()));
    }
    assign(heading, meanings);
    return heading;
}

/// 期初余额 above 借方 and 贷方: a merged cell holds for the cells to its right that have something below.
Heading twoRows(const Sheet& sheet, ImportKind kind, std::size_t row)
{
    constexpr std::size_t kWeak = 50;
    Heading heading{.row = row, .depth = 2};
    std::vector<HeadingMeaning> meanings;
    std::string above;
    for (std::size_t i = 0; i < std::max(sheet.rows[row].size(), sheet.rows[row + 1].size()); ++i) {
        const std::string upper = cellText(sheet, row, i);
        const std::string lower = cellText(sheet, row + 1, i);
        if (!upper.empty() || lower.empty())
            above = upper;
        HeadingMeaning meaning;
        if (lower.empty()) {
            meaning = meaningIn(kind, upper);
        } else {
            for (const std::string& text : {above + lower, lower + above}) {
                if (meaning.spec == nullptr)
                    meaning = meaningIn(kind, text);
            }
            if (meaning.spec == nullptr && !above.empty()) {
                meaning = meaningIn(kind, lower);
                meaning.sureness = Sureness::Synonym;
                meaning.rank += kWeak;
            }
        }
        heading.texts.push_back(lower.empty() ? upper : above.empty() ? lower : above + " " + lower);
        meanings.push_back(std::move(meaning));
    }
    assign(heading, meanings);
    return heading;
}

bool holdsValues(const std::vector<SheetCell>& cells)
{
    return std::ranges::any_of(cells, [](const SheetCell& cell) {
        const std::string_view text = trimmed(cell.text);
        return cell.kind == CellKind::Number || (!text.empty() && text.front() >= '0' && text.front() <= '9');
    });
}

bool hasAllRequired(ImportKind kind, const Heading& heading)
{
    return std::ranges::all_of(tableColumnsOf(kind), [&heading](const ColumnSpec& spec) {
        return !spec.isRequired || std::ranges::any_of(heading.fields, [&spec](const MappedField& field) {
            return field.field == spec.english || (spec.english == "member" && field.field == "member_name");
        });
    });
}

Heading headingAt(const Sheet& sheet, ImportKind kind, std::size_t row)
{
    Heading heading = oneRow(sheet, kind, row);
    if (row + 1 >= sheet.rows.size() || holdsValues(sheet.rows[row + 1]))
        return heading;
    Heading pair = twoRows(sheet, kind, row);
    return pair.fields.size() > heading.fields.size() ? pair : heading;
}

Heading bestHeading(const Sheet& sheet, ImportKind kind)
{
    Heading best = headingAt(sheet, kind, 0);
    for (std::size_t i = 1; i < std::min(kMostHeadingRows, sheet.rows.size()); ++i) {
        Heading heading = headingAt(sheet, kind, i);
        // Below a title the heading alone names as much as title and heading together.
        const auto rank = [kind](const Heading& one) {
            const auto official = std::ranges::count(one.fields, Sureness::Official, &MappedField::sureness);
            return std::tuple(hasAllRequired(kind, one), one.fields.size(), official, one.depth == 1);
        };
        if (rank(heading) > rank(best))
            best = std::move(heading);
    }
    return best;
}

template <typename Fits>
bool columnFits(const Sheet& sheet, std::size_t firstRow, std::size_t column, Fits fits)
{
    constexpr std::size_t kLeast = 1;
    std::size_t seen = 0;
    for (std::size_t i = firstRow; i < std::min(firstRow + kLookedAt, sheet.rows.size()); ++i) {
        if (column >= sheet.rows[i].size() || isBlank(sheet.rows[i][column]))
            continue;
        if (!fits(sheet.rows[i][column]))
            return false;
        ++seen;
    }
    return seen >= kLeast;
}

bool isDay(const SheetCell& cell, bool countsFrom1904)
{
    const std::string text = dateText(cell, countsFrom1904);
    if (dateClue(text) != DateClue::None || parseDate(text))
        return true;
    const auto date = plainDate(text);
    // Bare digits are more likely an amount or a number than a serial.
    return date && parseDate(*date) && text.size() > 6;
}

bool isIdentity(const SheetCell& cell)
{
    constexpr std::size_t kSize = 18;
    const std::string_view text = trimmed(cell.text);
    return text.size() == kSize && text.find_first_not_of("0123456789") >= kSize - 1;
}

bool isMobile(const SheetCell& cell)
{
    constexpr std::size_t kSize = 11;
    const std::string_view text = trimmed(cell.text);
    return text.size() == kSize && text.front() == '1' && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// What no heading says but the column below it does: only where one column alone fits.
void guessByContent(const Sheet& sheet, ImportKind kind, ColumnMapping& mapping, std::size_t width)
{
    std::set<std::size_t> used;
    for (const MappedField& field : mapping.fields) {
        if (field.column)
            used.insert(*field.column);
    }
    const auto guess = [&](std::string_view field, auto fits) {
        if (mapping.find(field) != nullptr)
            return;
        std::vector<std::size_t> columns;
        for (std::size_t i = 0; i < width; ++i) {
            if (!used.contains(i) && columnFits(sheet, mapping.firstRow, i, fits))
                columns.push_back(i);
        }
        if (columns.size() != 1)
            return;
        mapping.fields.push_back({.field = std::string(field), .column = columns.front(), .sureness = Sureness::Content});
        used.insert(columns.front());
    };
    if (kind == ImportKind::Members) {
        guess("id_number", isIdentity);
        guess("phone", isMobile);
    }
    const ColumnSpec* date = specOf(kind, "date");
    if (date != nullptr && date->isRequired)
        guess("date", [&sheet](const SheetCell& cell) { return isDay(cell, sheet.countsDatesFrom1904); });
}

/// Debit and credit of their own make side and amount superfluous; an amount without a side says nothing.
void settleSides(ImportKind kind, ColumnMapping& mapping)
{
    if (kind != ImportKind::Openings && kind != ImportKind::Vouchers)
        return;
    const bool hasOwn = mapping.find("debit") != nullptr || mapping.find("credit") != nullptr;
    if (hasOwn || mapping.find("side") == nullptr || mapping.find("amount") == nullptr) {
        mapping.remove("side");
        mapping.remove("amount");
    }
}

std::size_t widthOf(const Sheet& sheet, std::size_t fromRow)
{
    std::size_t width = 0;
    for (std::size_t i = fromRow; i < sheet.rows.size(); ++i)
        width = std::max(width, sheet.rows[i].size());
    return width;
}

/// Whether the day or the month stands first, from the dates that allow one reading only.
void findDateOrder(const Sheet& sheet, ImportKind kind, SheetLayout& layout)
{
    constexpr std::size_t kMostRows = 20'000;
    bool hasEither = false;
    bool isMonthFirst = false;
    bool isDayFirst = false;
    for (const MappedField& field : layout.mapping.fields) {
        const ColumnSpec* spec = specOf(kind, field.field);
        if (spec == nullptr || spec->type != ColumnType::Date || !field.column)
            continue;
        for (std::size_t i = layout.mapping.firstRow; i < std::min(kMostRows, sheet.rows.size()); ++i) {
            const auto& cells = sheet.rows[i];
            if (*field.column >= cells.size() || cells[*field.column].kind != CellKind::Text)
                continue;
            const DateClue clue = dateClue(cells[*field.column].text);
            hasEither = hasEither || clue == DateClue::Either;
            isMonthFirst = isMonthFirst || clue == DateClue::MonthFirst;
            isDayFirst = isDayFirst || clue == DateClue::DayFirst;
        }
    }
    if (layout.mapping.dateOrder)
        return;
    if (isMonthFirst != isDayFirst)
        layout.mapping.dateOrder = isDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    else
        layout.needsDateOrder = hasEither;
}

void findWhatIsOpen(const Sheet& sheet, ImportKind kind, SheetLayout& layout)
{
    std::set<std::size_t> used;
    for (const MappedField& field : layout.mapping.fields) {
        if (field.column)
            used.insert(*field.column);
    }
    for (std::size_t i = 0; i < layout.headings.size(); ++i) {
        const bool hasValues = columnFits(sheet, layout.mapping.firstRow, i, [](const SheetCell&) { return true; });
        if (!used.contains(i) && (hasValues || !layout.headings[i].empty()))
            layout.unusedColumns.push_back(i);
    }
    for (const ColumnSpec& spec : tableColumnsOf(kind)) {
        const bool isNamed = spec.english == "member" && layout.mapping.find("member_name") != nullptr;
        if (spec.isRequired && layout.mapping.find(spec.english) == nullptr && !isNamed)
            layout.missing.emplace_back(spec.english);
    }
    findDateOrder(sheet, kind, layout);
}

SheetLayout finish(const Sheet& sheet, ImportKind kind, Heading heading)
{
    SheetLayout layout{.headings = std::move(heading.texts), .headerRowNumber = sheet.rowNumbers[heading.row]};
    layout.mapping = {.headerRow = heading.row, .firstRow = heading.row + heading.depth, .fields = std::move(heading.fields)};
    layout.headings.resize(std::max(layout.headings.size(), widthOf(sheet, heading.row)));
    settleSides(kind, layout.mapping);
    guessByContent(sheet, kind, layout.mapping, layout.headings.size());
    findWhatIsOpen(sheet, kind, layout);
    return layout;
}

} // namespace

const MappedField* ColumnMapping::find(std::string_view field) const
{
    const auto found = std::ranges::find(fields, field, &MappedField::field);
    return found == fields.end() ? nullptr : &*found;
}

void ColumnMapping::set(MappedField field)
{
    const auto found = std::ranges::find(fields, field.field, &MappedField::field);
    if (found == fields.end())
        fields.push_back(std::move(field));
    else
        *found = std::move(field);
}

void ColumnMapping::remove(std::string_view field)
{
    std::erase_if(fields, [field](const MappedField& mapped) { return mapped.field == field; });
}

const ColumnSpec* specOf(ImportKind kind, std::string_view field)
{
    for (const std::span<const ColumnSpec> specs : {tableColumnsOf(kind), extraColumnsOf(kind)}) {
        const auto found = std::ranges::find(specs, field, &ColumnSpec::english);
        if (found != specs.end())
            return &*found;
    }
    return nullptr;
}

SheetLayout layoutOf(const Sheet& sheet, ImportKind kind)
{
    return sheet.rows.empty() ? SheetLayout() : finish(sheet, kind, bestHeading(sheet, kind));
}

SheetLayout layoutOf(const Sheet& sheet, ImportKind kind, std::size_t headerRow)
{
    if (headerRow >= sheet.rows.size())
        return layoutOf(sheet, kind);
    return finish(sheet, kind, headingAt(sheet, kind, headerRow));
}

SheetLayout layoutWith(const Sheet& sheet, ImportKind kind, ColumnMapping mapping)
{
    if (mapping.headerRow >= sheet.rows.size())
        return {.mapping = std::move(mapping)};
    Heading heading = mapping.firstRow == mapping.headerRow + 2 && mapping.firstRow <= sheet.rows.size()
                          ? twoRows(sheet, kind, mapping.headerRow)
                          : oneRow(sheet, kind, mapping.headerRow);
    SheetLayout layout{.headings = std::move(heading.texts), .headerRowNumber = sheet.rowNumbers[mapping.headerRow]};
    layout.headings.resize(std::max(layout.headings.size(), widthOf(sheet, mapping.headerRow)));
    layout.mapping = std::move(mapping);
    findWhatIsOpen(sheet, kind, layout);
    return layout;
}

namespace {

Issue unfit(const MappedField& field, ImportKind kind)
{
    std::string names;
    for (const std::span<const ColumnSpec> specs : {tableColumnsOf(kind), extraColumnsOf(kind)}) {
        for (const ColumnSpec& spec : specs)
            names += (names.empty() ? "" : ", ") + std::string(spec.english) + " " + std::string(spec.chinese);
    }
    return {.code = IssueCode::MappingUnfit, .value = field.field, .arguments = {std::move(names)}};
}

Issues bind(const Sheet& sheet, ImportKind kind, const ColumnMapping& mapping, RowPlan& plan)
{
    Issues issues;
    const std::size_t width = widthOf(sheet, mapping.headerRow);
    for (const MappedField& field : mapping.fields) {
        const ColumnSpec* spec = specOf(kind, field.field);
        if (spec == nullptr)
            issues.push_back(unfit(field, kind));
        else if (field.column && *field.column >= width)
            issues.push_back({.code = IssueCode::MappingUnfit,
                              .field = field.field,
                              .value = std::to_string(*field.column + 1),
                              .arguments = {"1–" + std::to_string(width)}});
        else
            plan.fields.push_back({spec, field.column, field.constant, field.unit});
    }
    for (const ColumnSpec& spec : tableColumnsOf(kind)) {
        const bool isNamed = spec.english == "member" && mapping.find("member_name") != nullptr;
        if (spec.isRequired && mapping.find(spec.english) == nullptr && !isNamed)
            issues.push_back({.code = IssueCode::ColumnMissing,
                              .field = std::string(spec.english),
                              .arguments = {std::string(spec.english) + " " + std::string(spec.chinese)},
                              .row = sheet.rowNumbers[mapping.headerRow]});
    }
    return issues;
}

} // namespace

Expected<FieldTable, Issues> mapRows(const Sheet& sheet, ImportKind kind, const ColumnMapping& mapping,
                                     const Progress& progress)
{
    if (mapping.headerRow >= sheet.rows.size() || mapping.firstRow <= mapping.headerRow)
        return Unexpected(Issues{{.code = IssueCode::FileEmpty}});
    RowPlan plan{.headerRow = mapping.headerRow, .firstRow = mapping.firstRow, .dateOrder = mapping.dateOrder};
    Issues issues = bind(sheet, kind, mapping, plan);
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    FieldTable table;
    if (kind == ImportKind::Profile) {
        Fields profile = readProfile(sheet, plan, issues);
        if (hasErrors(issues))
            return Unexpected(std::move(issues));
        table.rows.push_back(std::move(profile));
        return table;
    }
    if (!readRows(sheet, plan, progress, table))
        return Unexpected(Issues{{.code = IssueCode::WorkStopped}});
    return table;
}

std::string headingLine(const SheetLayout& layout)
{
    std::string line;
    for (const std::string& heading : layout.headings)
        line += heading + '\n';
    // Columns without a heading at the end differ from file to file.
    line.resize(line.find_last_not_of('\n') + 1);
    return line;
}

std::string headingLine(const Sheet& sheet, std::size_t row)
{
    SheetLayout layout;
    for (std::size_t i = 0; i < sheet.rows[row].size(); ++i)
        layout.headings.push_back(cellText(sheet, row, i));
    return headingLine(layout);
}

std::vector<ImportKind> likelyKinds(const Sheet& sheet)
{
    std::vector<std::pair<std::size_t, ImportKind>> fits;
    for (const auto& word : kImportKinds) {
        const SheetLayout layout = layoutOf(sheet, word.value);
        // Half of a guess is none: what is needed must be there, but for one field that a single text may fill.
        if (layout.missing.size() <= 1 && layout.mapping.fields.size() >= 2)
            fits.emplace_back(layout.mapping.fields.size() * 2 - layout.missing.size() * 3, word.value);
    }
    std::ranges::stable_sort(fits, std::ranges::greater(), &std::pair<std::size_t, ImportKind>::first);
    std::vector<ImportKind> kinds;
    for (const auto& [score, kind] : fits)
        kinds.push_back(kind);
    return kinds;
}

} // namespace coop::exchange
