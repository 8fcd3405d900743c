// SPDX-License-Identifier: GPL-3.0-or-later
// A book of 1,000,000 entries, side by side in one run: the trial balance from the kept totals (budget 50 ms) beside the bare
// GROUP BY over the same entries; opening the book (1 s); a ledger of one account, searching vouchers.
#include "core/book/ledger_desks.h"
#include "core/storage/change_log.h"
#include "core/storage/database.h"
#include "tests/benchmarks/large_book.h"

#include <benchmark/benchmark.h>

#include <fmt/format.h>

namespace coop::bench {

namespace {

constexpr FiscalYear kYear{2025};
constexpr int kEntriesOfVoucher = 4;

/// Delivery on behalf, sale, payment and cost in one voucher of four lines.
ledger::VoucherDraft voucherOf(std::int64_t i)
{
    const auto month = static_cast<unsigned>(i % 12 + 1);
    const auto day = static_cast<unsigned>(i / 12 % 28 + 1);
    const Money amount = Money::fen(i % 9'973 + 1);
    const std::string member = std::to_string(i % 1'000 + 1);
    ledger::VoucherDraft voucher{.date = Date(kYear.value, month, day)};
    voucher.lines = {{.summary = fmt::format("代销鲜蛋{}", i % 50), .account = "128", .debit = amount, .product = "鲜蛋"},
                     {.account = "114", .credit = amount, .member = member},
                     {.account = "102", .debit = amount},
                     {.account = "501", .credit = amount, .product = "鲜蛋"}};
    return voucher;
}

std::unique_ptr<book::Book> makeLedger(std::int64_t entries)
{
    auto book = emptyBook();
    put(*book, exchange::ImportKind::Members, membersOf(1'000));
    constexpr std::int64_t kBatch = 20'000;
    std::vector<ledger::VoucherDraft> drafts;
    for (std::int64_t i = 0; i < entries / kEntriesOfVoucher; ++i) {
        drafts.push_back(voucherOf(i));
        if (drafts.size() < kBatch && i + 1 < entries / kEntriesOfVoucher)
            continue;
        if (!book->ledger().enterAll(drafts, book::newDraftId()))
            throw std::runtime_error("a voucher was refused");
        drafts.clear();
    }
    return book;
}

book::Book& ledgerOf(std::int64_t entries)
{
    static std::map<std::int64_t, std::unique_ptr<book::Book>> books;
    auto& book = books[entries];
    if (!book)
        book = makeLedger(entries);
    return *book;
}

void sizes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
}

void BareGroupBy(benchmark::State& state)
{
    const storage::Database& database = ledgerOf(state.range(0)).database();
    for (auto _ : state) {
        storage::Statement statement(database, "SELECT account_id, sum(debit_fen), sum(credit_fen) FROM voucher_line GROUP BY account_id");
        std::int64_t sum = 0;
        while (statement.step())
            sum += statement.integer(1);
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(BareGroupBy)->Apply(sizes);

void TrialBalance(benchmark::State& state)
{
    book::Book& book = ledgerOf(state.range(0));
    for (auto _ : state) {
        const auto rows = ledger::trialBalance(book.books().balances(ledger::DateRange::of(kYear)), ledger::Depth::All);
        benchmark::DoNotOptimize(rows.size());
    }
}
BENCHMARK(TrialBalance)->Apply(sizes);

void OpenLedger(benchmark::State& state)
{
    const std::filesystem::path file = ledgerOf(state.range(0)).file();
    for (auto _ : state)
        benchmark::DoNotOptimize(book::Book::open(file, book::OpenMode::ReadOnly, clock(), {"bench"}));
}
BENCHMARK(OpenLedger)->Apply(sizes);

void LedgerOfOneAccount(benchmark::State& state)
{
    book::Book& book = ledgerOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book.books().outline({.range = ledger::DateRange::of(kYear), .account = "102"}).entries.size());
}
BENCHMARK(LedgerOfOneAccount)->Apply(sizes);

void VoucherIdsOfAYear(benchmark::State& state)
{
    book::Book& book = ledgerOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book.ledger().ids({.range = ledger::DateRange::of(kYear)}).size());
}
BENCHMARK(VoucherIdsOfAYear)->Apply(sizes);

void SearchVouchers(benchmark::State& state)
{
    book::Book& book = ledgerOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book.ledger().ids({.search = "鲜蛋49", .range = ledger::DateRange::of(kYear)}).size());
}
BENCHMARK(SearchVouchers)->Apply(sizes);

void PostThousandVouchers(benchmark::State& state)
{
    std::vector<ledger::VoucherDraft> drafts;
    for (std::int64_t i = 0; i < 1'000; ++i)
        drafts.push_back(voucherOf(i));
    for (auto _ : state) {
        state.PauseTiming();
        const auto book = emptyBook();
        put(*book, exchange::ImportKind::Members, membersOf(1'000));
        state.ResumeTiming();
        if (!book->ledger().enterAll(drafts, book::newDraftId()))
            state.SkipWithError("refused");
    }
}
BENCHMARK(PostThousandVouchers)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace coop::bench
