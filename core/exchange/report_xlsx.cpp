// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/workbook.h"
#include "core/exchange/writers.h"
#include "core/exchange/xlsx_writer.h"

#include <algorithm>
#include <optional>

namespace coop::exchange {

namespace {

Scaled scaled(Money amount)
{
    return {.parts = amount.inFen(), .scale = 100};
}

Scaled scaled(TradeQuantity quantity)
{
    return {.parts = quantity.inParts(), .scale = TradeQuantity::kScale};
}

/// Writes a ReportTable from top to bottom, as the library's frugal mode asks for.
class ReportSheet {
public:
    ReportSheet(XlsxFile& file, const reports::ReportTable& table)
        : m_file(file), m_table(table), m_lastColumn(std::max<std::size_t>(table.columns.size(), 1) - 1)
    {
    }

    void write()
    {
        setUpColumns();
        wide(m_table.title, {.alignment = Alignment::Center, .isBold = true, .points = 16});
        for (const std::string& line : m_table.heading)
            wide(line, {});
        writeGroups();
        writeTitles();
        const std::size_t first = m_row;
        for (const std::vector<reports::Cell>& row : m_table.rows)
            writeRow(row);
        writeTotals(first);
        if (!m_table.amountInWords.empty())
            wide(m_table.amountInWords, {.border = Border::Thin, .isBold = true});
        for (const std::string& note : m_table.notes)
            wide(note, {});
        writeSignatures();
        if (!m_table.foot.seal.empty())
            wide(m_table.foot.seal, {.alignment = Alignment::Right});
        m_file.setUpPage(m_table.landscape);
    }

private:
    void setUpColumns()
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            m_file.setWidth(i, m_table.columns[i].widthMm);
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
            return {.numberFormat = kMoneyFormat, .alignment = Alignment::Right, .border = Border::Thin};
        case reports::ColumnKind::Quantity:
            return {.numberFormat = quantityFormat(column), .alignment = Alignment::Right, .border = Border::Thin};
        case reports::ColumnKind::Number:
            return {.numberFormat = "0", .alignment = Alignment::Right, .border = Border::Thin};
        case reports::ColumnKind::Date:
            return {.numberFormat = kDateFormat, .alignment = Alignment::Center, .border = Border::Thin};
        case reports::ColumnKind::Text:
        case reports::ColumnKind::Signature:
            break;
        }
        return {.numberFormat = kTextFormat, .border = Border::Thin};
    }

    void wide(const std::string& text, const Look& look) { m_file.writeWide(m_row++, 0, m_lastColumn, text, look); }

    void writeGroups()
    {
        const auto& columns = m_table.columns;
        if (std::ranges::all_of(columns, [](const reports::Column& column) { return column.group.empty(); }))
            return;
        for (std::size_t first = 0; first < columns.size();) {
            std::size_t end = first + 1;
            while (end < columns.size() && columns[end].group == columns[first].group)
                ++end;
            m_file.writeWide(m_row, first, end - 1, columns[first].group, kTitleLook);
            first = end;
        }
        ++m_row;
    }

    void writeTitles()
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            m_file.writeText(m_row, i, m_table.columns[i].title, kTitleLook);
        ++m_row;
        m_file.freezeAbove(m_row);
    }

    void writeRow(const std::vector<reports::Cell>& row)
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            writeCell(i, i < row.size() ? row[i] : reports::Cell{}, m_looks[i]);
        ++m_row;
    }

    void writeCell(std::size_t column, const reports::Cell& cell, Look look)
    {
        if (const auto* amount = std::get_if<Money>(&cell)) {
            look.numberFormat = kMoneyFormat;
            m_file.writeNumber(m_row, column, scaled(*amount), look);
        } else if (const auto* quantity = std::get_if<TradeQuantity>(&cell)) {
            m_file.writeNumber(m_row, column, scaled(*quantity), look);
        } else if (const auto* count = std::get_if<std::int64_t>(&cell)) {
            look.numberFormat = "0";
            m_file.writeNumber(m_row, column, {.parts = *count}, look);
        } else if (const auto* date = std::get_if<Date>(&cell)) {
            look.numberFormat = kDateFormat;
            m_file.writeDate(m_row, column, *date, look);
        } else {
            const auto* text = std::get_if<std::string>(&cell);
            m_file.writeText(m_row, column, text == nullptr ? std::string() : *text, look);
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
    void writeTotals(std::size_t first)
    {
        if (m_table.totals.empty())
            return;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            const reports::Cell& total = i < m_table.totals.size() ? m_table.totals[i] : reports::Cell{};
            Look look = m_looks[i];
            look.isBold = true;
            const auto* amount = std::get_if<Money>(&total);
            const auto* quantity = std::get_if<TradeQuantity>(&total);
            if (amount != nullptr && !m_table.rows.empty() && sumOf<Money>(i) == *amount)
                m_file.writeSum(m_row, i, first, m_row - 1, scaled(*amount), look);
            else if (quantity != nullptr && !m_table.rows.empty() && sumOf<TradeQuantity>(i) == *quantity)
                m_file.writeSum(m_row, i, first, m_row - 1, scaled(*quantity), look);
            else
                writeCell(i, total, look);
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

    inline static const Look kTitleLook = {.alignment = Alignment::Center, .border = Border::Thin, .isBold = true};

    XlsxFile& m_file;
    const reports::ReportTable& m_table;
    std::size_t m_lastColumn;
    std::size_t m_row = 0;
    std::vector<Look> m_looks{};
};

} // namespace

void writeXlsx(const std::filesystem::path& file, const reports::ReportTable& table)
{
    writeWorkbook(file, std::span(&table, 1));
}

void writeWorkbook(const std::filesystem::path& file, std::span<const reports::ReportTable> tables)
{
    std::size_t cells = 0;
    for (const reports::ReportTable& table : tables)
        cells += table.rows.size() * table.columns.size();
    XlsxFile xlsx(file, tables.front().title, cells);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        if (i > 0)
            xlsx.addSheet(tables[i].title);
        ReportSheet(xlsx, tables[i]).write();
    }
    xlsx.commit();
}

} // namespace coop::exchange
