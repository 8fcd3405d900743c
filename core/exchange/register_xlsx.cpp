// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"
#include "core/exchange/xlsx_writer.h"

namespace coop::exchange {

namespace {

void writeField(XlsxFile& file, std::size_t row, std::size_t column, ColumnType type, std::string_view text)
{
    const auto date = type == ColumnType::Date ? parseDate(text) : std::nullopt;
    if (date)
        file.writeDate(row, column, *date, {.numberFormat = kDateFormat});
    else if (type == ColumnType::Number && !text.empty())
        file.writeDecimal(row, column, std::string(text), {});
    else if (!text.empty())
        file.writeText(row, column, std::string(text), {.numberFormat = kTextFormat});
}

void writeHeadings(XlsxFile& file, std::span<const std::string_view> headings)
{
    constexpr int kWidthMm = 27;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        file.setWidth(i, kWidthMm);
        file.writeText(0, i, std::string(headings[i]), {.isBold = true});
    }
    file.freezeAbove(1);
}

void writeProfile(XlsxFile& file, std::span<const Fields> rows)
{
    constexpr std::string_view kHeadings[] = {"key", "value"};
    writeHeadings(file, kHeadings);
    std::size_t line = 0;
    for (const Fields& row : rows) {
        for (const ColumnSpec& key : columnsOf(ImportKind::Profile)) {
            ++line;
            file.writeText(line, 0, std::string(key.english), {});
            writeField(file, line, 1, key.type, row.text(key.english));
        }
    }
}

void writeRegister(XlsxFile& file, std::span<const ColumnSpec> columns, std::span<const Fields> rows)
{
    std::vector<std::string_view> headings;
    for (const ColumnSpec& column : columns)
        headings.push_back(column.english);
    writeHeadings(file, headings);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            writeField(file, row + 1, i, columns[i].type, rows[row].text(columns[i].english));
    }
}

} // namespace

void writeXlsx(const std::filesystem::path& file, ImportKind kind, std::span<const Fields> rows)
{
    const std::span<const ColumnSpec> columns = columnsOf(kind);
    XlsxFile xlsx(file, toWord(kImportKinds, kind), rows.size() * columns.size());
    if (kind == ImportKind::Profile)
        writeProfile(xlsx, rows);
    else
        writeRegister(xlsx, columns, rows);
    xlsx.commit();
}

} // namespace coop::exchange
