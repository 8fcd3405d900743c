// SPDX-License-Identifier: GPL-3.0-or-later
// An inspection: 10,000 small books (50 members, 300 entries each) on two threads within 60 s, within 5 s when nothing has changed,
// with less than 300 MB (measured alone); one book of 1,000,000 entries, read and judged, within 5 s. SHEZHANG_SMALL_BOOKS makes the county smaller.
#include "core/book/ledger_desks.h"
#include "core/inspection/scan.h"
#include "core/storage/untouched.h"
#include "tests/benchmarks/large_book.h"
#include "tests/benchmarks/peak_memory.h"

#include <benchmark/benchmark.h>

#include <fmt/format.h>

#include <cstdlib>

namespace coop::bench {

namespace {

constexpr FiscalYear kYear{2025};
constexpr int kEntriesOfVoucher = 2;
constexpr std::int64_t kBatch = 20'000;

ledger::VoucherDraft voucherOf(std::int64_t i, std::int64_t members)
{
    const auto month = static_cast<unsigned>(i % 12 + 1);
    const auto day = static_cast<unsigned>(i / 12 % 28 + 1);
    const Money amount = Money::fen(i % 9'973 + 1);
    ledger::VoucherDraft voucher{.date = Date(kYear.value, month, day)};
    voucher.lines = {{.summary = fmt::format("收购鲜蛋{}", i % 50), .account = "121", .debit = amount, .product = "鲜蛋"},
                     {.account = "102", .credit = amount, .member = std::to_string(i % members + 1)}};
    return voucher;
}

std::filesystem::path bookOf(std::int64_t members, std::int64_t entries)
{
    auto book = emptyBook();
    put(*book, exchange::ImportKind::Members, membersOf(members));
    std::vector<ledger::VoucherDraft> drafts;
    const std::int64_t vouchers = entries / kEntriesOfVoucher;
    for (std::int64_t i = 0; i < vouchers; ++i) {
        drafts.push_back(voucherOf(i, members));
        if (static_cast<std::int64_t>(drafts.size()) < kBatch && i + 1 < vouchers)
            continue;
        if (!book->ledger().enterAll(drafts, book::newDraftId()))
            throw std::runtime_error("a voucher was refused");
        drafts.clear();
    }
    return book->file();
}

void inspectLargeBook(benchmark::State& state)
{
    static const std::filesystem::path file = bookOf(1'000, state.range(0));
    for (auto _ : state) {
        const auto result = inspection::inspectFile(file, {});
        if (result.failure)
            state.SkipWithError(result.failureDetail.c_str());
    }
}
BENCHMARK(inspectLargeBook)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void readLargeBook(benchmark::State& state)
{
    static const std::filesystem::path file = bookOf(1'000, state.range(0));
    for (auto _ : state) {
        const storage::UntouchedBook book(file, std::chrono::seconds(60));
        benchmark::DoNotOptimize(inspection::readFacts(book.database(), std::nullopt));
    }
}
BENCHMARK(readLargeBook)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

/// A folder of so many copies of one small book.
const std::filesystem::path& county(std::int64_t count)
{
    static const std::filesystem::path kCounty = folder() / "county";
    if (std::filesystem::exists(kCounty))
        return kCounty;
    const std::filesystem::path book = bookOf(50, 300);
    std::filesystem::create_directories(kCounty);
    for (std::int64_t i = 0; i < count; ++i)
        std::filesystem::copy_file(book, kCounty / fmt::format("{:05}.coop", i));
    return kCounty;
}

std::int64_t smallBooks()
{
    const char* const wanted = std::getenv("SHEZHANG_SMALL_BOOKS");
    return wanted != nullptr ? std::atoll(wanted) : 10'000;
}

/// On two threads with an index in a file: the first scan, then the same again, when nothing has changed.
void scanCounty(benchmark::State& state)
{
    const std::filesystem::path paths[] = {county(smallBooks())};
    const std::filesystem::path file = folder() / "county.index";
    const bool isFirst = state.range(0) == 0;
    if (isFirst)
        std::filesystem::remove(file);
    for (auto _ : state) {
        const auto files = inspection::findBooks(paths);
        inspection::ScanIndex index(file, inspection::HashSecret{});
        std::size_t unreadable = 0;
        const auto summary = inspection::scanBooks(files, {}, index, 2, {}, [&](std::size_t, const inspection::BookResult& result) {
            unreadable += result.failure ? 1 : 0;
        });
        if (unreadable != 0 || summary.read != (isFirst ? files.size() : 0))
            state.SkipWithError("a book could not be read, or was read for nothing");
        state.counters["books"] = static_cast<double>(files.size());
        state.counters["peak_MB"] = peakMegabytes();
    }
}
BENCHMARK(scanCounty)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

} // namespace

} // namespace coop::bench
