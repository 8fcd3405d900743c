// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/damage.h"
#include "core/exchange/decimal_text.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/xml_part.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace coop::exchange {

namespace {

struct Relation {
    std::string id{};
    std::string type{};
    std::string target{};
};

class RelationHandler final : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Relationship")
            relations.push_back({std::string(attributes.value("Id")), std::string(attributes.value("Type")),
                                 std::string(attributes.value("Target"))});
    }
    void onEnd(std::string_view) override {}
    void onText(std::string_view) override {}

    std::vector<Relation> relations{};
};

struct SheetEntry {
    std::string name{};
    std::string relation{};
};

class WorkbookHandler final : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "sheet")
            sheets.push_back({std::string(attributes.value("name")),
                              std::string(attributes.value("id", "/relationships"))});
        const std::string_view from1904 = name == "workbookPr" ? attributes.value("date1904") : std::string_view();
        countsDatesFrom1904 = countsDatesFrom1904 || from1904 == "1" || from1904 == "true";
    }
    void onEnd(std::string_view) override {}
    void onText(std::string_view) override {}

    std::vector<SheetEntry> sheets{};
    bool countsDatesFrom1904 = false;
};

void appendUtf8(std::string& text, unsigned codePoint)
{
    const auto add = [&text](unsigned byte) { text += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        add(codePoint);
    } else if (codePoint < 0x800) {
        add(0xC0 | (codePoint >> 6));
        add(0x80 | (codePoint & 0x3F));
    } else {
        add(0xE0 | (codePoint >> 12));
        add(0x80 | ((codePoint >> 6) & 0x3F));
        add(0x80 | (codePoint & 0x3F));
    }
}

/// Characters that XML cannot hold stand in the file as _x000D_, and a real "_x000D_" as _x005F_x000D_.
std::string unescaped(std::string_view text)
{
    constexpr std::size_t kLength = 7;
    std::string result;
    for (std::size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x")) {
        unsigned code = 0;
        const std::string_view escape = text.substr(at, kLength);
        const char* const digits = escape.data() + 2;
        const bool isEscape = escape.size() == kLength && escape.back() == '_' &&
                              std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4 &&
                              (code < 0xD800 || code > 0xDFFF);
        const std::size_t taken = isEscape ? kLength : 2;
        result += text.substr(0, at);
        if (isEscape)
            appendUtf8(result, code);
        else
            result += escape.substr(0, taken);
        text.remove_prefix(at + taken);
    }
    return result.append(text);
}

/// The text of a string item: its runs one after the other, without the phonetic guides above them.
class StringItem {
public:
    void onStart(std::string_view name)
    {
        m_guides += name == "rPh";
        m_isText = name == "t" && m_guides == 0;
    }
    void onEnd(std::string_view name)
    {
        m_guides -= name == "rPh";
        m_isText = false;
    }
    void onText(std::string_view text)
    {
        if (m_isText)
            m_text += text;
    }
    [[nodiscard]] std::string take() { return unescaped(std::exchange(m_text, {})); }

private:
    std::string m_text{};
    int m_guides = 0;
    bool m_isText = false;
};

class StringsHandler final : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes&) override { m_item.onStart(name); }
    void onEnd(std::string_view name) override
    {
        m_item.onEnd(name);
        if (name == "si")
            strings.push_back(m_item.take());
    }
    void onText(std::string_view text) override { m_item.onText(text); }

    std::vector<std::string> strings{};

private:
    StringItem m_item{};
};

/// "AB12" → 27; nothing when it does not begin with one to three letters.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters)
        column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A') + 1;
    return letters >= 1 && letters <= 3 ? std::optional(column - 1) : std::nullopt;
}

class SheetHandler final : public XmlHandler {
public:
    SheetHandler(const std::vector<std::string>& strings, const ReadLimits& limits)
        : m_strings(strings), m_limits(limits), builder(limits)
    {
    }

    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_isInCell) {
            m_isValue = name == "v";
            m_hasFormula = m_hasFormula || name == "f";
            m_item.onStart(name);
        } else if (name == "sheetData") {
            m_isInData = true;
        } else if (m_isInData && name == "row") {
            startRow(attributes.value("r"));
        } else if (m_isInData && name == "c") {
            startCell(attributes);
        }
    }

    void onEnd(std::string_view name) override
    {
        if (m_isInCell && name == "c")
            endCell();
        else if (m_isInCell)
            m_item.onEnd(name);
        else if (m_isInData && name == "row")
            builder.addRow(m_row, std::exchange(m_cells, {}));
        else if (name == "sheetData")
            m_isInData = false;
        m_isValue = false;
    }

    void onText(std::string_view text) override
    {
        if (m_isValue)
            m_value += text;
        else if (m_isInCell)
            m_item.onText(text);
    }

private:
    /// Rows and cells without a place of their own follow the ones before them.
    void startRow(std::string_view number)
    {
        constexpr int kLastRow = 100'000'000;
        const int following = m_row + 1;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), m_row);
        if (number.empty())
            m_row = following;
        else if (error != std::errc{} || end != number.data() + number.size() || m_row > kLastRow || m_row < following)
            builder.fail(damaged(Damage::BadContents, following));
        m_column = 0;
    }

    void startCell(const XmlAttributes& attributes)
    {
        const std::string_view reference = attributes.value("r");
        const auto column = columnOf(reference);
        if (column)
            m_column = *column;
        else if (!reference.empty())
            builder.fail(damaged(Damage::BadContents, m_row));
        m_type = attributes.value("t");
        m_value.clear();
        m_hasFormula = false;
        m_isInCell = true;
    }

    void endCell()
    {
        m_isInCell = false;
        SheetCell cell = valueOfCell();
        const std::size_t column = m_column++;
        if (cell.kind == CellKind::Empty)
            return;
        if (column >= m_limits.maxColumns)
            return builder.fail(tooMany(m_limits.maxColumns, "columns", m_row));
        m_cells.resize(std::max(m_cells.size(), column + 1));
        m_cells[column] = std::move(cell);
    }

    static SheetCell textCell(std::string text)
    {
        const CellKind kind = text.empty() ? CellKind::Empty : CellKind::Text;
        return {std::move(text), kind};
    }

    SheetCell valueOfCell()
    {
        std::string inlineText = m_item.take();
        if (m_type == "inlineStr")
            return textCell(std::move(inlineText));
        if (m_type == "s")
            return sharedString();
        if (m_type == "e")
            return {{}, CellKind::BrokenFormula};
        if (m_type == "str")
            return textCell(unescaped(m_value));
        if (m_value.empty())
            return {{}, m_hasFormula ? CellKind::BrokenFormula : CellKind::Empty};
        if (m_type == "b")
            return {m_value == "1" || m_value == "true" ? "TRUE" : "FALSE", CellKind::Text};
        if (m_type == "d") // a date in ISO form, from strict writers
            return textCell(m_value);
        auto number = toPlainDecimal(m_value);
        return number ? SheetCell{std::move(*number), CellKind::Number} : textCell(m_value);
    }

    SheetCell sharedString()
    {
        std::size_t index = 0;
        const char* const last = m_value.data() + m_value.size();
        const auto [end, error] = std::from_chars(m_value.data(), last, index);
        if (error != std::errc{} || end != last || index >= m_strings.size()) {
            builder.fail(damaged(Damage::BadContents, m_row));
            return {};
        }
        return textCell(m_strings[index]);
    }

    const std::vector<std::string>& m_strings;
    const ReadLimits& m_limits;
    std::vector<SheetCell> m_cells{};
    StringItem m_item{};
    std::string m_type{};
    std::string m_value{};
    int m_row = 0;
    std::size_t m_column = 0;
    bool m_isInData = false;
    bool m_isInCell = false;
    bool m_isValue = false;
    bool m_hasFormula = false;

public:
    SheetBuilder builder;
};

std::string relationsOf(const std::filesystem::path& part)
{
    return (part.parent_path() / "_rels" / (part.filename().string() + ".rels")).generic_string();
}

/// A target is relative to the folder of the part that names it, or begins with a slash.
std::string resolved(const std::filesystem::path& part, const std::string& target)
{
    return (part.parent_path() / target).lexically_normal().generic_string();
}

/// The workbook with what it names, and where the parts of it are.
class Workbook {
public:
    [[nodiscard]] Issues read(const ZipArchive& archive)
    {
        RelationHandler package;
        if (Issues issues = readXmlPart(archive, "_rels/.rels", package); !issues.empty())
            return issues;
        m_relations = std::move(package.relations);
        m_path = find("/officeDocument").value_or("xl/workbook.xml");
        if (Issues issues = readXmlPart(archive, m_path, m_content); !issues.empty())
            return issues;
        RelationHandler parts;
        Issues issues = readXmlPart(archive, relationsOf(m_path), parts);
        m_relations = std::move(parts.relations);
        return issues;
    }

    /// The first part of this type.
    [[nodiscard]] std::optional<std::string> find(std::string_view type) const
    {
        const auto found = std::ranges::find_if(
            m_relations, [type](const Relation& relation) { return relation.type.ends_with(type); });
        return found == m_relations.end() ? std::nullopt : std::optional(resolved(m_path, found->target));
    }

    /// The part of a sheet; nothing for charts and macros, which are sheets without cells.
    [[nodiscard]] std::optional<std::string> partOf(const SheetEntry& sheet) const
    {
        const auto found = std::ranges::find(m_relations, sheet.relation, &Relation::id);
        if (found == m_relations.end() || !found->type.ends_with("/worksheet"))
            return std::nullopt;
        return resolved(m_path, found->target);
    }

    [[nodiscard]] const std::vector<SheetEntry>& sheets() const { return m_content.sheets; }
    [[nodiscard]] bool countsDatesFrom1904() const { return m_content.countsDatesFrom1904; }

private:
    std::string m_path{};
    WorkbookHandler m_content{};
    std::vector<Relation> m_relations{};
};

} // namespace

Expected<Sheet> readXlsx(const ZipArchive& archive, const std::optional<std::string>& sheetName,
                         const ReadLimits& limits)
{
    Workbook workbook;
    if (Issues issues = workbook.read(archive); !issues.empty())
        return Unexpected(std::move(issues));
    std::vector<std::string> names;
    std::optional<std::string> part;
    std::string name;
    for (const SheetEntry& sheet : workbook.sheets()) {
        const auto candidate = workbook.partOf(sheet);
        if (!candidate)
            continue;
        names.push_back(sheet.name);
        if (!part && sheet.name == sheetName.value_or(sheet.name)) {
            part = candidate;
            name = sheet.name;
        }
    }
    if (!part)
        return Unexpected(Issues{names.empty() ? damaged(Damage::BadContents)
                                               : sheetMissing(sheetName.value_or(""), names)});

    StringsHandler strings;
    const auto isTooLarge = [&] { return strings.strings.size() > limits.maxCells; };
    if (const auto stringsPart = workbook.find("/sharedStrings")) {
        if (Issues issues = readXmlPart(archive, *stringsPart, strings, isTooLarge); !issues.empty())
            return Unexpected(std::move(issues));
    }
    if (isTooLarge())
        return Unexpected(Issues{tooMany(limits.maxCells, "cells")});

    SheetHandler handler(strings.strings, limits);
    if (Issues issues = readXmlPart(archive, *part, handler, [&] { return handler.builder.hasFailed(); });
        !issues.empty())
        return Unexpected(std::move(issues));
    Expected<Sheet> sheet = handler.builder.take();
    if (sheet) {
        sheet->name = name;
        sheet->allSheets = std::move(names);
        sheet->countsDatesFrom1904 = workbook.countsDatesFrom1904();
    }
    return sheet;
}

} // namespace coop::exchange
