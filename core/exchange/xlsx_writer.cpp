// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/decimal_text.h"
#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace coop::exchange {

namespace {

constexpr const char* kDateFormat = "yyyy-mm-dd";
constexpr const char* kMoneyFormat = "#,##0.00;[Red]-#,##0.00";

/// A spreadsheet stores its numbers in binary floating point and its library takes nothing else. The quotient of
/// two whole numbers below 2^53 is the nearest such number, which reads back as the same decimal.
double toSpreadsheetNumber(std::int64_t parts, std::int64_t scale)
{
    return static_cast<double>(parts) / static_cast<double>(scale);
}

/// The number that a decimal text stands for, when a spreadsheet can hold all its digits.
std::optional<double> toSpreadsheetNumber(std::string_view text)
{
    constexpr std::ptrdiff_t kSpreadsheetDigits = 15;
    const auto plain = toPlainDecimal(text);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!plain || std::ranges::count_if(*plain, isDigit) > kSpreadsheetDigits)
        return std::nullopt;
    double value = 0;
    std::from_chars(plain->data(), plain->data() + plain->size(), value);
    return value;
}

lxw_datetime toSpreadsheetDate(Date date)
{
    return {.year = date.year(), .month = static_cast<int>(date.month()), .day = static_cast<int>(date.day()),
            .hour = 0, .min = 0, .sec = 0};
}

enum class Border { None, Thin };

/// How a cell looks; equal ones share a format of the workbook.
struct Look {
    std::string numberFormat{};
    lxw_format_alignments align = LXW_ALIGN_NONE;
    Border border = Border::None;
    bool isBold = false;
    int points = 0;

    auto operator<=>(const Look&) const = default;
};

/// A workbook with one sheet, written beside its target. Every call of the library is checked: what it refuses
/// (a text longer than a cell can hold, a full disk) is a FileError.
class SheetFile {
public:
    SheetFile(const std::filesystem::path& target, const std::string& sheetName, std::size_t cellCount)
        : m_target(target), m_file(target)
    {
        // Above this size rows go to the disk at once: about 100 bytes of memory for a cell would be too much.
        constexpr std::size_t kManyCells = 400'000;
        lxw_workbook_options options{};
        options.constant_memory = cellCount > kManyCells ? LXW_TRUE : LXW_FALSE;
        m_book = workbook_new_opt(m_file.path().c_str(), &options);
        m_sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, usableName(sheetName).c_str());
        if (m_sheet == nullptr)
            throw FileError(m_target, "no workbook");
    }
    ~SheetFile()
    {
        if (m_book != nullptr)
            workbook_close(m_book);
    }
    SheetFile(const SheetFile&) = delete;
    SheetFile& operator=(const SheetFile&) = delete;

    void commit()
    {
        check(workbook_close(std::exchange(m_book, nullptr)));
        m_file.commit();
    }

    void text(lxw_row_t row, lxw_col_t column, const std::string& text, const Look& look)
    {
        check(text.empty() ? worksheet_write_blank(m_sheet, row, column, format(look))
                           : worksheet_write_string(m_sheet, row, column, text.c_str(), format(look)));
    }
    void number(lxw_row_t row, lxw_col_t column, double value, const Look& look)
    {
        check(worksheet_write_number(m_sheet, row, column, value, format(look)));
    }
    void date(lxw_row_t row, lxw_col_t column, Date date, const Look& look)
    {
        lxw_datetime value = toSpreadsheetDate(date);
        check(worksheet_write_datetime(m_sheet, row, column, &value, format(look)));
    }
    /// SUM over the rows first…last of the column, with the value it has now.
    void sum(lxw_row_t row, lxw_col_t column, lxw_row_t first, lxw_row_t last, double value, const Look& look)
    {
        char range[LXW_MAX_CELL_RANGE_LENGTH] = {};
        lxw_rowcol_to_range(range, first, column, last, column);
        const std::string formula = "=SUM(" + std::string(range) + ")";
        check(worksheet_write_formula_num(m_sheet, row, column, formula.c_str(), format(look), value));
    }
    /// One text over several columns.
    void wideText(lxw_row_t row, lxw_col_t first, lxw_col_t last, const std::string& text, const Look& look)
    {
        if (first == last)
            return this->text(row, first, text, look);
        check(worksheet_merge_range(m_sheet, row, first, row, last, text.c_str(), format(look)));
    }

    [[nodiscard]] lxw_worksheet* sheet() const { return m_sheet; }

private:
    void check(lxw_error error) const
    {
        if (error != LXW_NO_ERROR)
            throw FileError(m_target, lxw_strerror(error));
    }

    /// A sheet's name has at most 31 characters and none of []:*?/\ and no apostrophe at its ends.
    static std::string usableName(std::string_view name)
    {
        constexpr std::size_t kLongest = 31;
        std::string result(name);
        std::ranges::replace_if(result, [](char c) { return std::string_view("[]:*?/\\'\n\t").find(c) != std::string_view::npos; }, ' ');
        while (codePointCount(result) > kLongest || (!result.empty() && !isValidUtf8(result)))
            result.pop_back();
        result = trimmed(result);
        return result.empty() ? "Sheet1" : result;
    }

    lxw_format* format(const Look& look)
    {
        lxw_format*& known = m_formats[look];
        if (known != nullptr)
            return known;
        known = workbook_add_format(m_book);
        if (!look.numberFormat.empty())
            format_set_num_format(known, look.numberFormat.c_str());
        if (look.align != LXW_ALIGN_NONE)
            format_set_align(known, static_cast<std::uint8_t>(look.align));
        if (look.border == Border::Thin)
            format_set_border(known, LXW_BORDER_THIN);
        if (look.isBold)
            format_set_bold(known);
        if (look.points > 0)
            format_set_font_size(known, look.points);
        format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
        return known;
    }

    std::filesystem::path m_target;
    ReplacementFile m_file;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<Look, lxw_format*> m_formats{};
};

void writeField(SheetFile& file, lxw_row_t row, lxw_col_t column, ColumnType type, std::string_view text)
{
    const auto date = type == ColumnType::Date ? parseDate(text) : std::nullopt;
    const auto number = type == ColumnType::Number ? toSpreadsheetNumber(text) : std::nullopt;
    if (date)
        file.date(row, column, *date, {.numberFormat = kDateFormat});
    else if (number)
        file.number(row, column, *number, {});
    else if (!text.empty())
        file.text(row, column, std::string(text), {.numberFormat = "@"});
}

void writeHeadings(SheetFile& file, std::span<const ColumnSpec> columns)
{
    constexpr int kWidth = 14;
    for (std::size_t i = 0; i < columns.size(); ++i)
        file.text(0, static_cast<lxw_col_t>(i), std::string(columns[i].english), {.isBold = true});
    worksheet_set_column(file.sheet(), 0, static_cast<lxw_col_t>(columns.size() - 1), kWidth, nullptr);
    worksheet_freeze_panes(file.sheet(), 1, 0);
}

void writeProfile(SheetFile& file, std::span<const ColumnSpec> keys, std::span<const Fields> rows)
{
    constexpr ColumnSpec kColumns[] = {{"key", "项", true, ColumnType::Text}, {"value", "值", true, ColumnType::Text}};
    writeHeadings(file, kColumns);
    lxw_row_t line = 0;
    for (const Fields& row : rows) {
        for (const ColumnSpec& key : keys) {
            ++line;
            file.text(line, 0, std::string(key.english), {});
            writeField(file, line, 1, key.type, row.text(key.english));
        }
    }
}

/// Writes a ReportTable from top to bottom, as the library's frugal mode asks for.
class ReportSheet {
public:
    ReportSheet(SheetFile& file, const reports::ReportTable& table)
        : m_file(file), m_table(table),
          m_lastColumn(static_cast<lxw_col_t>(std::max<std::size_t>(table.columns.size(), 1) - 1))
    {
    }

    void write()
    {
        setUpColumns();
        wide(m_table.title, {.align = LXW_ALIGN_CENTER, .isBold = true, .points = 16});
        for (const std::string& line : m_table.heading)
            wide(line, {});
        writeGroups();
        writeTitles();
        const lxw_row_t first = m_row;
        for (const std::vector<reports::Cell>& row : m_table.rows)
            writeRow(row);
        writeTotals(first);
        if (!m_table.amountInWords.empty())
            wide(m_table.amountInWords, {.border = Border::Thin, .isBold = true});
        for (const std::string& note : m_table.notes)
            wide(note, {});
        writeSignatures();
        if (!m_table.seal.empty())
            wide(m_table.seal, {.align = LXW_ALIGN_RIGHT});
        setUpPage();
    }

private:
    void setUpColumns()
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            // A unit of width is a digit of the default font, about 1.9 mm.
            worksheet_set_column(m_file.sheet(), column, column, m_table.columns[i].widthMm * 10 / 19, nullptr);
            m_looks.push_back(lookOf(i));
        }
    }

    /// As many decimals as the column's quantities need.
    [[nodiscard]] std::string quantityFormat(std::size_t column) const
    {
        std::size_t decimals = 0;
        const auto look = [&](const std::vector<reports::Cell>& row) {
            if (column >= row.size() || !std::holds_alternative<TradeQuantity>(row[column]))
                return;
            const std::string text = toPlainText(std::get<TradeQuantity>(row[column]));
            const std::size_t point = text.find('.');
            decimals = std::max(decimals, point == std::string::npos ? 0 : text.size() - point - 1);
        };
        std::ranges::for_each(m_table.rows, look);
        look(m_table.totals);
        return decimals == 0 ? "#,##0" : "#,##0." + std::string(decimals, '0');
    }

    [[nodiscard]] Look lookOf(std::size_t column) const
    {
        switch (m_table.columns[column].kind) {
        case reports::ColumnKind::Money:
            return {.numberFormat = kMoneyFormat, .align = LXW_ALIGN_RIGHT, .border = Border::Thin};
        case reports::ColumnKind::Quantity:
            return {.numberFormat = quantityFormat(column), .align = LXW_ALIGN_RIGHT, .border = Border::Thin};
        case reports::ColumnKind::Number:
            return {.numberFormat = "0", .align = LXW_ALIGN_RIGHT, .border = Border::Thin};
        case reports::ColumnKind::Date:
            return {.numberFormat = kDateFormat, .align = LXW_ALIGN_CENTER, .border = Border::Thin};
        case reports::ColumnKind::Text:
        case reports::ColumnKind::Signature:
            break;
        }
        return {.numberFormat = "@", .border = Border::Thin};
    }

    void wide(const std::string& text, const Look& look) { m_file.wideText(m_row++, 0, m_lastColumn, text, look); }

    void writeGroups()
    {
        const auto& columns = m_table.columns;
        if (std::ranges::all_of(columns, [](const reports::Column& column) { return column.group.empty(); }))
            return;
        for (std::size_t first = 0; first < columns.size();) {
            std::size_t end = first + 1;
            while (end < columns.size() && columns[end].group == columns[first].group)
                ++end;
            m_file.wideText(m_row, static_cast<lxw_col_t>(first), static_cast<lxw_col_t>(end - 1), columns[first].group,
                            kTitleLook);
            first = end;
        }
        ++m_row;
    }

    void writeTitles()
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            m_file.text(m_row, static_cast<lxw_col_t>(i), m_table.columns[i].title, kTitleLook);
        ++m_row;
        worksheet_freeze_panes(m_file.sheet(), m_row, 0);
        worksheet_repeat_rows(m_file.sheet(), 0, m_row - 1);
    }

    void writeRow(const std::vector<reports::Cell>& row)
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            writeCell(static_cast<lxw_col_t>(i), i < row.size() ? row[i] : reports::Cell{}, m_looks[i]);
        ++m_row;
    }

    void writeCell(lxw_col_t column, const reports::Cell& cell, Look look)
    {
        if (const auto* amount = std::get_if<Money>(&cell)) {
            look.numberFormat = kMoneyFormat;
            m_file.number(m_row, column, toSpreadsheetNumber(amount->inFen(), 100), look);
        } else if (const auto* quantity = std::get_if<TradeQuantity>(&cell)) {
            m_file.number(m_row, column, toSpreadsheetNumber(quantity->inParts(), TradeQuantity::kScale), look);
        } else if (const auto* count = std::get_if<std::int64_t>(&cell)) {
            m_file.number(m_row, column, toSpreadsheetNumber(*count, 1), look);
        } else if (const auto* date = std::get_if<Date>(&cell)) {
            m_file.date(m_row, column, *date, look);
        } else {
            const auto* text = std::get_if<std::string>(&cell);
            m_file.text(m_row, column, text == nullptr ? std::string() : *text, look);
        }
    }

    /// The sum of a column's cells when all of them that are filled are `Value`s.
    template <typename Value>
    [[nodiscard]] std::optional<Value> sumOf(std::size_t column) const
    {
        Value sum{};
        for (const std::vector<reports::Cell>& row : m_table.rows) {
            if (column >= row.size() || std::holds_alternative<std::monostate>(row[column]))
                continue;
            if (!std::holds_alternative<Value>(row[column]))
                return std::nullopt;
            sum += std::get<Value>(row[column]);
        }
        return sum;
    }

    /// Formulas where the total is what a SUM over the rows gives, so that a formula never shows another figure than
    /// the report.
    void writeTotals(lxw_row_t first)
    {
        if (m_table.totals.empty())
            return;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const reports::Cell& total = i < m_table.totals.size() ? m_table.totals[i] : reports::Cell{};
            const auto column = static_cast<lxw_col_t>(i);
            Look look = m_looks[i];
            look.isBold = true;
            const auto* amount = std::get_if<Money>(&total);
            const auto* quantity = std::get_if<TradeQuantity>(&total);
            if (amount != nullptr && !m_table.rows.empty() && sumOf<Money>(i) == *amount)
                m_file.sum(m_row, column, first, m_row - 1, toSpreadsheetNumber(amount->inFen(), 100), look);
            else if (quantity != nullptr && !m_table.rows.empty() && sumOf<TradeQuantity>(i) == *quantity)
                m_file.sum(m_row, column, first, m_row - 1,
                           toSpreadsheetNumber(quantity->inParts(), TradeQuantity::kScale), look);
            else
                writeCell(column, total, look);
        }
        ++m_row;
    }

    void writeSignatures()
    {
        std::string line;
        for (const std::string& signature : m_table.signatures)
            line += signature + std::string(16, ' ');
        if (!line.empty())
            wide(std::string(trimmed(line)), {});
    }

    void setUpPage()
    {
        constexpr std::uint8_t kA4 = 9;
        worksheet_set_paper(m_file.sheet(), kA4);
        if (m_table.landscape)
            worksheet_set_landscape(m_file.sheet());
        worksheet_fit_to_pages(m_file.sheet(), 1, 0);
        worksheet_set_footer(m_file.sheet(), "&C&P / &N");
    }

    inline static const Look kTitleLook = {.align = LXW_ALIGN_CENTER, .border = Border::Thin, .isBold = true};

    SheetFile& m_file;
    const reports::ReportTable& m_table;
    lxw_col_t m_lastColumn;
    lxw_row_t m_row = 0;
    std::vector<Look> m_looks{};
};

} // namespace

void writeXlsx(const std::filesystem::path& file, ImportKind kind, std::span<const Fields> rows)
{
    const std::span<const ColumnSpec> columns = columnsOf(kind);
    SheetFile sheet(file, std::string(toWord(kImportKinds, kind)), rows.size() * columns.size());
    if (kind == ImportKind::Profile) {
        writeProfile(sheet, columns, rows);
    } else {
        writeHeadings(sheet, columns);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t column = 0; column < columns.size(); ++column)
                writeField(sheet, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(column), columns[column].type,
                           rows[i].text(columns[column].english));
        }
    }
    sheet.commit();
}

void writeXlsx(const std::filesystem::path& file, const reports::ReportTable& table)
{
    SheetFile sheet(file, table.title, table.rows.size() * table.columns.size());
    ReportSheet(sheet, table).write();
    sheet.commit();
}

} // namespace coop::exchange
