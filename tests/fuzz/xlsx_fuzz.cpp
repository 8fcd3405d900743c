// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses what the others are: a whole file, or one of the XML parts inside a sound one. Check sums keep
// random changes of a whole file from ever reaching the XML.
#include "tests/fuzz/scratch_file.h"
#include "tests/fuzz/sheet_fuzz.h"
#include "tests/support/zip_writer.h"

using namespace coop;

namespace {

std::string fileFrom(std::uint8_t choice, std::string_view part)
{
    constexpr std::string_view kRow = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>45000</v></c></row>)";
    switch (choice % 5) {
    case 0:
        return std::string(part);
    case 1:
        return test::xlsxWith(part, "<si><t>a</t></si><si><r><t>b</t></r></si>");
    case 2:
        return test::xlsxWith(kRow, part);
    case 3:
        return test::xlsxWith(kRow, "<si><t>a</t></si>", part);
    default: {
        test::ZipWriter zip = test::xlsxWithoutSheet("<si><t>a</t></si>");
        zip.add("xl/worksheets/sheet1.xml", part);
        return zip.bytes();
    }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string bytes = fileFrom(data[0], test::bytesOf(data + 1, size - 1));
    test::judgeSpreadsheet(bytes, exchange::SpreadsheetKind::Xlsx);
    return 0;
}
