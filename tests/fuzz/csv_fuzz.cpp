// SPDX-License-Identifier: GPL-3.0-or-later
// Text of any encoding to cells, from there to the columns of each kind of import and to the lines of a bank statement.
#include "core/exchange/bank_statement.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/encoding.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/fuzz/sheet_fuzz.h"

using namespace coop;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Expected<std::string> text = exchange::toUtf8(test::bytesOf(data, size));
    if (!text)
        return 0;
    (void)exchange::toGb18030(*text);
    const Expected<exchange::Sheet> sheet = exchange::readCsv(*text, test::kFuzzLimits);
    if (!sheet)
        return 0;
    test::judgeSheet(*sheet);
    (void)exchange::readBankStatement(*sheet);
    return 0;
}
