// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/base/text.h"
#include "core/exchange/decimal_text.h"
#include "core/exchange/writers.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace coop::exchange {

namespace {

/// A spreadsheet stores its numbers in binary floating point and its library takes nothing else. The quotient of
/// two whole numbers below 2^53 is the nearest such number, which reads back as the same decimal.
double toSpreadsheetNumber(Scaled value)
{
    return static_cast<double>(value.parts) / static_cast<double>(value.scale);
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

lxw_row_t rowOf(std::size_t row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(std::size_t column)
{
    return static_cast<lxw_col_t>(column);
}

/// A sheet's name has at most 31 characters and none of []:*?/\ and no apostrophe at its ends.
std::string usableName(std::string_view name)
{
    constexpr std::size_t kLongest = 31;
    constexpr std::string_view kForbidden = "[]:*?/\\'\n\t";
    std::string result(name);
    std::ranges::replace_if(result, [=](char c) { return kForbidden.find(c) != std::string_view::npos; }, ' ');
    result = std::string(trimmed(result));
    while (!isValidUtf8(result) || codePointCount(result) > kLongest)
        result.pop_back();
    result = std::string(trimmed(result));
    return result.empty() ? "Sheet1" : result;
}

/// A text like "_x0041_" would be read as the escape of another character, and the library does not escape it.
std::string escaped(std::string_view text)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view next = text.substr(i, 7);
        const bool looksEscaped = next.size() == 7 && next.starts_with("_x") && next.ends_with('_') &&
                                  std::ranges::all_of(next.substr(2, 4), isHex);
        result += looksEscaped ? std::string_view("_x005F_") : text.substr(i, 1);
    }
    return result;
}

void setAlignment(lxw_format* format, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Automatic:
        return;
    case Alignment::Left:
        return format_set_align(format, LXW_ALIGN_LEFT);
    case Alignment::Center:
        return format_set_align(format, LXW_ALIGN_CENTER);
    case Alignment::Right:
        return format_set_align(format, LXW_ALIGN_RIGHT);
    }
}

} // namespace

XlsxFile::XlsxFile(const std::filesystem::path& target, std::string_view sheetName, std::size_t cellCount)
    : m_target(target), m_file(target)
{
    // Above this size rows go to the disk at once: about 100 bytes of memory for a cell would be too much.
    constexpr std::size_t kManyCells = 400'000;
    lxw_workbook_options options{};
    options.constant_memory = cellCount > kManyCells ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(m_file.path().c_str(), &options);
    m_sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, usableName(sheetName).c_str());
    if (m_sheet == nullptr) {
        if (m_book != nullptr)
            workbook_close(m_book);
        throw FileError(m_target, "no workbook could be made");
    }
}

std::string XlsxFile::freeName(std::string_view name) const
{
    constexpr std::size_t kLongestOfSeveral = 26;
    std::string first = usableName(name);
    if (workbook_get_worksheet_by_name(m_book, first.c_str()) == nullptr)
        return first;
    while (codePointCount(first) > kLongestOfSeveral || !isValidUtf8(first))
        first.pop_back();
    for (int number = 2;; ++number) {
        std::string numbered = first + " " + std::to_string(number);
        if (workbook_get_worksheet_by_name(m_book, numbered.c_str()) == nullptr)
            return numbered;
    }
}

void XlsxFile::addSheet(std::string_view name)
{
    m_sheet = workbook_add_worksheet(m_book, freeName(name).c_str());
    if (m_sheet == nullptr)
        throw FileError(m_target, "no sheet could be added");
}

XlsxFile::~XlsxFile()
{
    if (m_book != nullptr)
        workbook_close(m_book);
}

void XlsxFile::commit()
{
    check(workbook_close(std::exchange(m_book, nullptr)));
    m_file.commit();
}

void XlsxFile::check(int error) const
{
    if (error != LXW_NO_ERROR)
        throw FileError(m_target, lxw_strerror(static_cast<lxw_error>(error)));
}

void XlsxFile::writeText(std::size_t row, std::size_t column, const std::string& plain, const Look& look)
{
    const std::string text = escaped(plain);
    check(text.empty() ? worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), format(look))
                       : worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.c_str(), format(look)));
}

void XlsxFile::writeNumber(std::size_t row, std::size_t column, Scaled value, const Look& look)
{
    check(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), toSpreadsheetNumber(value), format(look)));
}

void XlsxFile::writeDecimal(std::size_t row, std::size_t column, const std::string& text, const Look& look)
{
    const auto value = toSpreadsheetNumber(text);
    if (!value)
        return writeText(row, column, text, look);
    check(worksheet_write_number(m_sheet, rowOf(row), columnOf(column), *value, format(look)));
}

void XlsxFile::writeDate(std::size_t row, std::size_t column, Date date, const Look& look)
{
    lxw_datetime value{};
    value.year = date.year();
    value.month = static_cast<int>(date.month());
    value.day = static_cast<int>(date.day());
    check(worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &value, format(look)));
}

void XlsxFile::writeSum(std::size_t row, std::size_t column, std::size_t first, std::size_t last, Scaled value,
                        const Look& look)
{
    char range[LXW_MAX_CELL_RANGE_LENGTH] = {};
    lxw_rowcol_to_range(range, rowOf(first), columnOf(column), rowOf(last), columnOf(column));
    const std::string formula = "=SUM(" + std::string(range) + ")";
    check(worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), formula.c_str(), format(look),
                                      toSpreadsheetNumber(value)));
}

void XlsxFile::writeWide(std::size_t row, std::size_t first, std::size_t last, const std::string& text,
                         const Look& look)
{
    if (first == last)
        return writeText(row, first, text, look);
    check(worksheet_merge_range(m_sheet, rowOf(row), columnOf(first), rowOf(row), columnOf(last),
                                escaped(text).c_str(), format(look)));
}

void XlsxFile::setWidth(std::size_t column, int millimetres)
{
    // A unit of width is a digit of the default font, about 1.9 mm.
    check(worksheet_set_column(m_sheet, columnOf(column), columnOf(column), millimetres * 10 / 19, nullptr));
}

void XlsxFile::freezeAbove(std::size_t row)
{
    worksheet_freeze_panes(m_sheet, rowOf(row), 0);
    check(worksheet_repeat_rows(m_sheet, 0, rowOf(row - 1)));
}

void XlsxFile::setUpPage(bool isLandscape)
{
    constexpr std::uint8_t kA4 = 9;
    worksheet_set_paper(m_sheet, kA4);
    if (isLandscape)
        worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    constexpr int kRowPoints = 20; // high enough to sign in
    worksheet_set_default_row(m_sheet, kRowPoints, LXW_FALSE);
    check(worksheet_set_footer(m_sheet, "&C&P / &N"));
}

lxw_format* XlsxFile::format(const Look& look)
{
    lxw_format*& known = m_formats[look];
    if (known != nullptr)
        return known;
    known = workbook_add_format(m_book);
    if (!look.numberFormat.empty())
        format_set_num_format(known, look.numberFormat.c_str());
    if (look.border == Border::Thin)
        format_set_border(known, LXW_BORDER_THIN);
    if (look.isBold)
        format_set_bold(known);
    if (look.points > 0)
        format_set_font_size(known, look.points);
    setAlignment(known, look.alignment);
    format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
    return known;
}

} // namespace coop::exchange
