// SPDX-License-Identifier: GPL-3.0-or-later
// A book that is not what it should be: opened, checked, looked through. The first byte chooses whether the others are a
// whole file or changes of single bytes of a sound book, which get past SQLite's own first look. A damaged book is a
// StorageError; nothing else may come of opening and checking. Whoever reads on in a book that the check refused may
// meet what cannot be, and is told so by ensure().
#include "core/base/ensure.h"
#include "core/book/desks.h"
#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "tests/fuzz/fuzz_book.h"
#include "tests/fuzz/scratch_file.h"
#include "tests/support/test_clock.h"

using namespace coop;

namespace {

void lookThrough(book::Book& book)
{
    (void)book.profile().read();
    (void)book.members().all();
    (void)book.shares().all();
    (void)book.shares().holdings(Date(2025, 12, 31));
    (void)book.trades().all();
    (void)book.meetings().all();
    (void)book.history().all();
    (void)book.distributions().all();
    (void)book.books().figures(FiscalYear{2025});
    (void)book.yearEnd().plan(FiscalYear{2025}, distribution::statutoryDefault(), Money::yuan(1000), {});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const std::string sound = test::smallBookBytes();
    const std::string_view rest = test::bytesOf(data + 1, size - 1);
    const std::filesystem::path file =
        test::scratchFile("book.coop", data[0] % 4 == 0 ? std::string(rest) : test::changedBytes(sound, rest));
    const test::TestClock clock;
    try {
        const auto book = book::Book::open(file, book::OpenMode::ReadOnly, clock, {"fuzz"});
        (void)book->history().check();
        try {
            lookThrough(*book);
        } catch (const BrokenInvariant&) {
        }
    } catch (const storage::StorageError&) {
    }
    return 0;
}
