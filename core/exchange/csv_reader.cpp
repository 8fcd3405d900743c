// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/base/ensure.h"
#include "core/exchange/damage.h"
#include "core/exchange/sheet_builder.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <utility>

// The parser is libcsv. The CSV parser of orcus was tried first on the real job and failed
// it: it knows no CR, so each line of a Windows file ends in a stray CR and a quoted last cell throws "expected a
// delimiter"; with tabs it swallows the tab behind a quoted cell and throws too; and it takes an unclosed quote
// silently for the rest of the file.

namespace coop::exchange {

namespace {

/// Collects the cells that libcsv hands over.
class RowCollector {
public:
    explicit RowCollector(const ReadLimits& limits) : m_limits(limits), m_builder(limits) {}

    void addCell(std::string_view text)
    {
        // A row of a million commas must not be kept before it is refused.
        if (m_row.size() > m_limits.maxColumns && (text.empty() || m_row.back().kind != CellKind::Empty))
            return;
        m_row.push_back({std::string(text), text.empty() ? CellKind::Empty : CellKind::Text});
    }

    /// `lineEnd` is the character that ended the row, or -1 at the end of the file. The LF of a CRLF comes as
    /// an empty row of its own.
    void endRow(int lineEnd)
    {
        const bool isRestOfCrLf = lineEnd == CSV_LF && m_lastEnd == CSV_CR && m_row.empty();
        m_lastEnd = isRestOfCrLf ? 0 : lineEnd;
        if (isRestOfCrLf)
            return;
        m_builder.addRow(++m_rowNumber, std::exchange(m_row, {}));
    }

    /// The row that is being read.
    [[nodiscard]] int currentRow() const { return m_rowNumber + 1; }
    [[nodiscard]] bool hasFailed() const { return m_builder.hasFailed(); }
    [[nodiscard]] Expected<Sheet> take() { return m_builder.take(); }

private:
    const ReadLimits& m_limits;
    SheetBuilder m_builder;
    std::vector<SheetCell> m_row{};
    int m_rowNumber = 0;
    int m_lastEnd = 0;
};

extern "C" void onCell(void* text, std::size_t length, void* collector)
{
    static_cast<RowCollector*>(collector)->addCell({static_cast<const char*>(text), length});
}

extern "C" void onRow(int lineEnd, void* collector)
{
    static_cast<RowCollector*>(collector)->endRow(lineEnd);
}

class Parser {
public:
    explicit Parser(char separator)
    {
        ensure(csv_init(&m_parser, kStrict) == 0, "a CSV parser");
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
        csv_set_blk_size(&m_parser, 64 * 1024); // the step by which the buffer of a long cell grows
    }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    /// False when the text cannot be understood.
    [[nodiscard]] bool parse(std::string_view chunk, RowCollector& collector)
    {
        while (true) {
            chunk.remove_prefix(csv_parse(&m_parser, chunk.data(), chunk.size(), onCell, onRow, &collector));
            if (chunk.empty())
                return true;
            // Strict parsing stops at a quote inside an unquoted cell (6" pipe): there it is a sign like any other.
            // Text behind a closing quote ("a"b) stays an error, for nobody knows where that cell ends.
            if (csv_error(&m_parser) != CSV_EPARSE || m_parser.quoted != 0)
                return false;
            csv_set_opts(&m_parser, kLenient);
            csv_parse(&m_parser, chunk.data(), 1, onCell, onRow, &collector);
            csv_set_opts(&m_parser, kStrict);
            chunk.remove_prefix(1);
        }
    }
    [[nodiscard]] bool finish(RowCollector& collector)
    {
        return csv_fini(&m_parser, onCell, onRow, &collector) == 0;
    }
    [[nodiscard]] Damage damage() const
    {
        return m_parser.status == CSV_EPARSE ? Damage::UnclosedQuote : Damage::OutOfMemory;
    }

private:
    // REPALL_NL: empty lines are told, to be counted. STRICT_FINI: a quote that nobody closes is an error.
    static constexpr unsigned char kLenient = CSV_REPALL_NL;
    static constexpr unsigned char kStrict = CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI;

    csv_parser m_parser{};
};

} // namespace

char findSeparator(std::string_view text)
{
    constexpr std::array<char, 3> kSeparators = {',', ';', '\t'};
    constexpr int kMostLines = 100;
    std::array<std::size_t, 3> counts{};
    bool isQuoted = false;
    bool hasContent = false;
    int lines = 0;
    for (const char c : text) {
        if (!isQuoted && (c == '\n' || c == '\r')) {
            // A title above the table has no separators: what counts is the first line that has any.
            if ((hasContent && std::ranges::any_of(counts, [](std::size_t count) { return count > 0; })) ||
                (hasContent && ++lines == kMostLines))
                break;
            hasContent = false;
            continue;
        }
        hasContent = true;
        isQuoted = isQuoted != (c == '"');
        const auto separator = std::ranges::find(kSeparators, c);
        if (!isQuoted && separator != kSeparators.end())
            ++counts[static_cast<std::size_t>(separator - kSeparators.begin())];
    }
    return kSeparators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

Expected<Sheet> readCsv(std::string_view text, const ReadLimits& limits)
{
    return readCsv(text, findSeparator(text), limits);
}

Expected<Sheet> readCsv(std::string_view text, char separator, const ReadLimits& limits)
{
    constexpr std::size_t kChunk = 256 * 1024;
    RowCollector collector(limits);
    Parser parser(separator);
    for (std::size_t start = 0; start < text.size() && !collector.hasFailed(); start += kChunk) {
        if (!parser.parse(text.substr(start, kChunk), collector))
            return Unexpected(Issues{damaged(parser.damage(), collector.currentRow())});
    }
    if (!collector.hasFailed() && !parser.finish(collector))
        return Unexpected(Issues{damaged(parser.damage(), collector.currentRow())});
    return collector.take();
}

} // namespace coop::exchange
