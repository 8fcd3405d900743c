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
    switch (choice % 4) {
    case 0:
        return std::string(part);
    case 1:
        return test::odsWithRows(part);
    case 2:
        return test::odsWith(part);
    default: {
        test::ZipWriter zip;
        zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        zip.add("content.xml", part);
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
    test::judgeSpreadsheet(bytes, exchange::SpreadsheetKind::Ods);
    return 0;
}
