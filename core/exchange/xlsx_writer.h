// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/exchange/replace_file.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace coop::exchange {

enum class Alignment { Automatic, Left, Center, Right };
enum class Border { None, Thin };

/// How a cell looks; equal ones share a format of the workbook.
struct Look {
    std::string numberFormat{};
    Alignment alignment = Alignment::Automatic;
    Border border = Border::None;
    bool isBold = false;
    int points = 0; ///< 0 = the default size

    auto operator<=>(const Look&) const = default;
};

inline constexpr const char* kDateFormat = "yyyy-mm-dd";
inline constexpr const char* kMoneyFormat = "#,##0.00;[Red]-#,##0.00";
inline constexpr const char* kTextFormat = "@";

/// A number of `parts` of which `scale` make a whole: 1234 of 100 is 12.34.
struct Scaled {
    std::int64_t parts = 0;
    std::int64_t scale = 1;
};

/// A workbook, written beside its target; rows and columns of a sheet count from 0, rows must come in
/// order. What the library refuses (a text longer than a cell can hold, a full disk) is a FileError.
class XlsxFile {
public:
    /// `cellCount` is about how many cells will come: many go to the disk row by row.
    XlsxFile(const std::filesystem::path& target, std::string_view sheetName, std::size_t cellCount);
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    /// What is written from now on stands on a new sheet; a name that is taken gets a number.
    void addSheet(std::string_view name);

    void writeText(std::size_t row, std::size_t column, const std::string& text, const Look& look);
    void writeNumber(std::size_t row, std::size_t column, Scaled value, const Look& look);
    /// Writes a decimal text as a number when a spreadsheet can hold all its digits, else as the text it is.
    void writeDecimal(std::size_t row, std::size_t column, const std::string& text, const Look& look);
    void writeDate(std::size_t row, std::size_t column, Date date, const Look& look);
    /// SUM over the rows first…last of the column, with the value that it has now.
    void writeSum(std::size_t row, std::size_t column, std::size_t first, std::size_t last, Scaled value,
                  const Look& look);
    /// One text over several columns.
    void writeWide(std::size_t row, std::size_t first, std::size_t last, const std::string& text, const Look& look);

    void setWidth(std::size_t column, int millimetres);
    /// Keeps the rows above `row` in sight and repeats them on each printed page.
    void freezeAbove(std::size_t row);
    /// A4, as wide as one page, with page numbers.
    void setUpPage(bool isLandscape);

    void commit();

private:
    void check(int error) const;
    lxw_format* format(const Look& look);
    [[nodiscard]] std::string freeName(std::string_view name) const;

    std::filesystem::path m_target;
    ReplacementFile m_file;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::map<Look, lxw_format*> m_formats{};
};

} // namespace coop::exchange
