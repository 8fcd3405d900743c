// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file judged as one kind of import (the first byte chooses which) against a book that has something in it.
#include "core/book/import_desk.h"
#include "tests/fuzz/fuzz_book.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/support/test_clock.h"

#include <iterator>

using namespace coop;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const test::TestClock clock;
    static const auto book = [] {
        const auto file = test::scratchFile("import.coop", test::smallBookBytes());
        return book::Book::open(file, book::OpenMode::ReadOnly, clock, {"fuzz"});
    }();
    const auto& kind = exchange::kImportKinds[data[0] % std::size(exchange::kImportKinds)];
    (void)book->imports().preview({.path = test::scratchFile("import.csv", test::bytesOf(data + 1, size - 1)), .kind = kind.value});
    return 0;
}
