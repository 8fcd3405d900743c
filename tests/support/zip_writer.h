// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coop::test {

/// Makes zip files for tests, and those that no honest program makes.
class ZipWriter {
public:
    enum class Method { Stored, Deflated };
    struct Lie {
        std::optional<std::uint32_t> unpackedSize{};
        std::optional<std::uint32_t> checksum{};
        std::uint16_t flags = 0;
    };

    void add(std::string_view name, std::string_view content, Method method = Method::Stored);
    void add(std::string_view name, std::string_view content, Method method, const Lie& lie);
    [[nodiscard]] std::string bytes() const;

private:
    std::string m_entries{};
    std::string m_directory{};
    std::uint32_t m_count = 0;
};

/// An XLSX file with one sheet "Sheet1"; `sheetData` is what stands inside <sheetData>, `strings` inside <sst>.
[[nodiscard]] std::string xlsxWith(std::string_view sheetData, std::string_view strings = {},
                                   std::string_view workbookSettings = {});
/// The entries of such a file but for the sheet itself, xl/worksheets/sheet1.xml.
[[nodiscard]] ZipWriter xlsxWithoutSheet(std::string_view strings = {}, std::string_view workbookSettings = {});
[[nodiscard]] std::string sheetXml(std::string_view sheetData);

/// An ODS file; `tables` is what stands inside <office:spreadsheet>.
[[nodiscard]] std::string odsWith(std::string_view tables);
/// One table "Sheet1" with these rows.
[[nodiscard]] std::string odsWithRows(std::string_view rows);

} // namespace coop::test
