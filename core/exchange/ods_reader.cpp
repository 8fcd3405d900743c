// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_reader.h"

#include "core/base/date.h"
#include "core/exchange/damage.h"
#include "core/exchange/decimal_text.h"
#include "core/exchange/sheet_builder.h"
#include "core/exchange/xml_part.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace coop::exchange {

namespace {

constexpr std::string_view kOffice = "opendocument:xmlns:office:1.0";
constexpr std::string_view kTable = "opendocument:xmlns:table:1.0";
constexpr std::string_view kText = "opendocument:xmlns:text:1.0";
constexpr std::string_view kCalcExtension = ":calcext:1.0";

/// How often something stands there; hostile or missing numbers count as 1, large ones up to `most`.
int repetition(std::string_view text, int most)
{
    int count = 1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error == std::errc::result_out_of_range)
        return most;
    return error == std::errc{} && end == text.data() + text.size() ? std::clamp(count, 1, most) : 1;
}

/// "2025-01-02T13:00:00" → "45659": days as the spreadsheet programs count them, without the time of day.
/// Nothing for days before March 1900, on whose numbers they do not agree.
std::optional<std::string> serialOf(std::string_view isoDate)
{
    const auto date = parseDate(isoDate.substr(0, isoDate.find('T')));
    const Date first(1900, 3, 1);
    constexpr int kSerialOfFirst = 61;
    if (!date || *date < first)
        return std::nullopt;
    return std::to_string(kSerialOfFirst + daysBetween(first, *date));
}

/// What a formula that failed shows; older files say so only by this text.
bool isErrorText(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kErrors = {"#DIV/0!", "#N/A",  "#NAME?", "#NULL!",
                                                         "#NUM!",   "#REF!", "#VALUE!"};
    return text.starts_with("Err:") || std::ranges::find(kErrors, text) != kErrors.end();
}

/// Collects the paragraphs of a cell. Comments, drawings and phonetic guides inside it are passed over.
class CellText {
public:
    /// False when the whole element is to be passed over.
    [[nodiscard]] bool onStart(std::string_view name, const XmlAttributes& attributes)
    {
        constexpr std::array<std::string_view, 4> kInside = {"span", "a", "ruby", "ruby-base"};
        constexpr int kMostBlanks = 10'000;
        if (!m_isInParagraph && name != "p" && name != "h")
            return false;
        if (!m_isInParagraph) {
            startParagraph();
        } else if (name == "s") {
            append(std::string(static_cast<std::size_t>(repetition(attributes.value("c", kText), kMostBlanks)), ' '));
        } else if (name == "tab") {
            append("\t");
        } else if (name == "line-break") {
            append("\n");
        } else {
            return std::ranges::find(kInside, name) != kInside.end();
        }
        return true;
    }
    void onEnd(std::string_view name) { m_isInParagraph = m_isInParagraph && name != "p" && name != "h"; }

    /// Line ends and indentation of the XML count as one blank.
    void onText(std::string_view text)
    {
        for (const char c : m_isInParagraph ? text : std::string_view()) {
            const bool isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!isBlank || !m_endsWithBlank)
                m_text += isBlank ? ' ' : c;
            m_endsWithBlank = isBlank;
        }
    }
    [[nodiscard]] std::string take()
    {
        m_paragraphs = 0;
        return std::exchange(m_text, {});
    }

private:
    void startParagraph()
    {
        m_isInParagraph = true;
        m_endsWithBlank = true;
        if (m_paragraphs++ > 0)
            m_text += '\n';
    }
    void append(std::string_view text)
    {
        m_text += text;
        m_endsWithBlank = false;
    }

    std::string m_text{};
    int m_paragraphs = 0;
    bool m_isInParagraph = false;
    bool m_endsWithBlank = false;
};

class ContentHandler final : public XmlHandler {
public:
    ContentHandler(const std::optional<std::string>& wanted, const ReadLimits& limits)
        : m_wanted(wanted), m_limits(limits), builder(limits)
    {
    }

    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_skipped > 0)
            ++m_skipped;
        else if (m_isInCell)
            m_skipped += m_text.onStart(name, attributes) ? 0 : 1;
        else if (name == "table")
            startTable(std::string(attributes.value("name", kTable)));
        else if (name == "table-row" && m_isInTable)
            startRow(attributes);
        else if ((name == "table-cell" || name == "covered-table-cell") && m_isInTable)
            startCell(name == "covered-table-cell", attributes);
        else if (name == "tracked-changes" || name == "shapes") // they hold old rows and tables of charts
            ++m_skipped;
    }

    void onEnd(std::string_view name) override
    {
        if (m_skipped > 0)
            --m_skipped;
        else if (m_isInCell && name.ends_with("table-cell"))
            endCell();
        else if (m_isInCell)
            m_text.onEnd(name);
        else if (name == "table-row" && m_isInTable)
            endRow();
        else if (name == "table")
            m_isInTable = m_isCollecting = false;
    }

    void onText(std::string_view text) override
    {
        if (m_skipped == 0 && m_isInCell)
            m_text.onText(text);
    }

    std::vector<std::string> names{};
    std::optional<std::string> found{};

private:
    void startTable(const std::string& name)
    {
        m_isInTable = true;
        m_isCollecting = !found && name == m_wanted.value_or(name);
        names.push_back(name);
        if (m_isCollecting)
            found = name;
        m_row = 0;
    }

    void startRow(const XmlAttributes& attributes)
    {
        constexpr int kMostRows = 100'000'000;
        m_rowRepetition = repetition(attributes.value("number-rows-repeated", kTable), kMostRows);
        m_cells.clear();
        m_column = 0;
    }

    void endRow()
    {
        constexpr int kLastRow = 1'000'000'000;
        if (m_row > kLastRow)
            return builder.fail(damaged(Damage::BadContents));
        for (int i = 1; i <= m_rowRepetition && m_isCollecting && !m_cells.empty() && !builder.hasFailed(); ++i)
            builder.addRow(m_row + i, m_cells);
        m_row += m_rowRepetition;
    }

    void startCell(bool isCovered, const XmlAttributes& attributes)
    {
        constexpr int kMostColumns = 1'000'000;
        m_isInCell = true;
        m_isCovered = isCovered;
        m_columnRepetition = static_cast<std::size_t>(
            repetition(attributes.value("number-columns-repeated", kTable), kMostColumns));
        m_hasFormula = !attributes.value("formula", kTable).empty();
        m_isError = attributes.value("value-type", kCalcExtension) == "error";
        m_type = attributes.value("value-type", kOffice);
        m_value = attributes.value(m_type == "date"      ? "date-value"
                                   : m_type == "boolean" ? "boolean-value"
                                   : m_type == "string"  ? "string-value"
                                                         : "value",
                                   kOffice);
    }

    void endCell()
    {
        m_isInCell = false;
        const SheetCell cell = valueOfCell(m_text.take());
        const std::size_t first = m_column;
        m_column = std::min<std::size_t>(first + m_columnRepetition, 1u << 30);
        // What lies under a merged cell is hidden: the cells merged hold their value once.
        if (cell.kind == CellKind::Empty || m_isCovered || !m_isCollecting)
            return;
        if (m_column > m_limits.maxColumns)
            return builder.fail(tooMany(m_limits.maxColumns, "columns", m_row + 1));
        m_cells.resize(first);
        m_cells.resize(m_column, cell);
    }

    [[nodiscard]] SheetCell valueOfCell(std::string shown) const
    {
        if (m_isError || (m_hasFormula && isErrorText(shown)))
            return {{}, CellKind::BrokenFormula};
        if (m_type.empty() && shown.empty())
            return {{}, m_hasFormula ? CellKind::BrokenFormula : CellKind::Empty};
        if (m_type == "boolean")
            return {m_value == "true" ? "TRUE" : "FALSE", CellKind::Text};
        const auto number = m_type == "date" ? serialOf(m_value)
                            : m_type.empty() || m_type == "string" || m_type == "time" ? std::nullopt
                                                                                       : toPlainDecimal(m_value);
        if (number)
            return {*number, CellKind::Number};
        std::string text = shown.empty() ? m_value : std::move(shown);
        const CellKind kind = text.empty() ? CellKind::Empty : CellKind::Text;
        return {std::move(text), kind};
    }

    const std::optional<std::string>& m_wanted;
    const ReadLimits& m_limits;
    CellText m_text{};
    std::vector<SheetCell> m_cells{};
    std::string m_type{};
    std::string m_value{};
    int m_row = 0; ///< rows before the one being read
    int m_rowRepetition = 1;
    std::size_t m_column = 0;
    std::size_t m_columnRepetition = 1;
    int m_skipped = 0; ///< open elements that are passed over
    bool m_isInTable = false;
    bool m_isCollecting = false;
    bool m_isInCell = false;
    bool m_isCovered = false;
    bool m_hasFormula = false;
    bool m_isError = false;

public:
    SheetBuilder builder;
};

class ManifestHandler final : public XmlHandler {
public:
    void onStart(std::string_view name, const XmlAttributes&) override
    {
        isEncrypted = isEncrypted || name == "encryption-data";
    }
    void onEnd(std::string_view) override {}
    void onText(std::string_view) override {}

    bool isEncrypted = false;
};

} // namespace

Expected<Sheet> readOds(const ZipArchive& archive, const std::optional<std::string>& sheetName,
                        const ReadLimits& limits)
{
    constexpr std::string_view kManifest = "META-INF/manifest.xml";
    ManifestHandler manifest;
    if (archive.has(kManifest)) {
        if (Issues issues = readXmlPart(archive, kManifest, manifest); !issues.empty())
            return Unexpected(std::move(issues));
    }
    if (manifest.isEncrypted)
        return Unexpected(Issues{damaged(Damage::Encrypted)});

    ContentHandler handler(sheetName, limits);
    if (Issues issues = readXmlPart(archive, "content.xml", handler, [&] { return handler.builder.hasFailed(); });
        !issues.empty())
        return Unexpected(std::move(issues));
    if (!handler.found)
        return Unexpected(Issues{handler.names.empty() ? damaged(Damage::BadContents)
                                                       : sheetMissing(sheetName.value_or(""), handler.names)});
    Expected<Sheet> sheet = handler.builder.take();
    if (sheet) {
        sheet->name = *handler.found;
        sheet->allSheets = std::move(handler.names);
    }
    return sheet;
}

} // namespace coop::exchange
