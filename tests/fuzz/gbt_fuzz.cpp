// SPDX-License-Identifier: GPL-3.0-or-later
// XML of GB/T 24589 as other programs write it. The first byte chooses whether the others are a whole file or what stands
// inside a sound root. Its vouchers are judged as an import then.
#include "core/exchange/gbt24589.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/fuzz/sheet_fuzz.h"

using namespace coop;

namespace {

std::string fileFrom(std::uint8_t choice, std::string_view part)
{
    const std::string root(exchange::rootOf(choice % 3 == 1 ? exchange::GbtFile::Ledger : exchange::GbtFile::Common));
    return choice % 3 == 0 ? std::string(part) : "<" + root + ">" + std::string(part) + "</" + root + ">";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::filesystem::path file = test::scratchFile("gbt.xml", fileFrom(data[0], test::bytesOf(data + 1, size - 1)));
    std::size_t bytes = 0;
    (void)exchange::readGbtFile(
        file,
        [&bytes](const exchange::GbtRecord& record) {
            for (const auto& [name, text] : record.elements)
                bytes += name.size() + text.size() + record.text(name).size();
        },
        test::kFuzzLimits);
    const Expected<exchange::Sheet, Issues> vouchers = exchange::readGbtVouchers(file, test::kFuzzLimits);
    if (vouchers)
        test::judgeSheet(*vouchers);
    return 0;
}
