// SPDX-License-Identifier: GPL-3.0-or-later
// Text of any encoding to cells, from there to the columns of each kind of import and to the lines of a bank statement.
#include "core/exchange/bank_statement.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/encoding.h"
#include "tests/fuzz/scratch_file.h"

using namespace coop;

namespace {

constexpr exchange::ReadLimits kSmall{.maxFileBytes = 1u << 20, .maxRows = 20'000, .maxColumns = 256,
                                      .maxCells = 200'000, .maxUnpackedBytes = 4u << 20};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Expected<std::string> text = exchange::toUtf8(test::bytesOf(data, size));
    if (!text)
        return 0;
    (void)exchange::toGb18030(*text);
    const Expected<exchange::Sheet> sheet = exchange::readCsv(*text, kSmall);
    if (!sheet)
        return 0;
    (void)exchange::guessKind(*sheet);
    for (const auto& kind : exchange::kImportKinds)
        (void)exchange::mapRows(*sheet, kind.value);
    (void)exchange::readBankStatement(*sheet);
    return 0;
}
