// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets for 100,000 members: import of 100,000 rows under 3 s, basis and plan at most twice the bare reading of
// the inputs, search under 50 ms.
#include "core/storage/database.h"
#include "tests/benchmarks/large_book.h"

#include <benchmark/benchmark.h>

#include <fmt/format.h>

#include <fstream>

namespace coop::bench {

namespace {

constexpr FiscalYear kYear{2025};
const Money kSurplus = Money::yuan(5'000'000);

void sizes(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

void ImportMembers(benchmark::State& state)
{
    const std::filesystem::path file = folder() / "members.csv";
    {
        std::ofstream stream(file);
        stream << "number,name,kind,phone,address,household,joined\n";
        for (const members::MemberDraft& m : membersOf(state.range(0)))
            stream << fmt::format("{},{},farmer,{},{},{},2020-01-01\n", m.number, m.name, m.phone, m.address, m.household);
    }
    for (auto _ : state) {
        state.PauseTiming();
        const auto book = emptyBook();
        state.ResumeTiming();
        const auto preview = book->imports().preview({.path = file, .kind = exchange::ImportKind::Members});
        const auto written = book->imports().commit(preview, book::newDraftId());
        if (!written || *written != static_cast<std::size_t>(state.range(0)))
            state.SkipWithError("not imported");
    }
}
BENCHMARK(ImportMembers)->Apply(sizes);

void WriteMembers(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        const auto book = emptyBook();
        auto rows = membersOf(state.range(0));
        state.ResumeTiming();
        put(*book, exchange::ImportKind::Members, std::move(rows));
    }
}
BENCHMARK(WriteMembers)->Apply(sizes);

void ImportTrades(benchmark::State& state)
{
    const std::filesystem::path file = folder() / "trades.csv";
    {
        std::ofstream stream(file);
        stream << "date,member,direction,product,quantity,unit,amount\n";
        auto rows = tradesOf(state.range(0));
        rows.resize(static_cast<std::size_t>(state.range(0)));
        for (const trade::TradeDraft& row : rows)
            stream << fmt::format("{},{},delivery,{},{},斤,{}\n", toIso(row.date), row.member, row.product,
                                  toPlainText(row.quantity), toPlainText(row.amount));
    }
    for (auto _ : state) {
        state.PauseTiming();
        const auto book = emptyBook();
        put(*book, exchange::ImportKind::Members, membersOf(state.range(0)));
        state.ResumeTiming();
        const auto preview = book->imports().preview({.path = file, .kind = exchange::ImportKind::Trades});
        if (!book->imports().commit(preview, book::newDraftId()))
            state.SkipWithError("not imported");
    }
}
BENCHMARK(ImportTrades)->Apply(sizes);

/// Vouchers of two lines, a thousand of them in a month: under 1 s for 1,000.
void ImportVouchers(benchmark::State& state)
{
    const std::filesystem::path file = folder() / "vouchers.csv";
    {
        std::ofstream stream(file);
        stream << "date,number,summary,account,debit,credit,counterparty\n";
        for (std::int64_t i = 0; i < state.range(0); ++i) {
            const std::string head = fmt::format("2025-{:02}-15,{},销售", i / 1000 % 12 + 1, i + 1);
            stream << fmt::format("{0},102,{1}.37,,\n{0},501,,{1}.37,客户{2}\n", head, i % 977 + 1, i % 50);
        }
    }
    for (auto _ : state) {
        state.PauseTiming();
        const auto book = emptyBook();
        state.ResumeTiming();
        const auto preview = book->imports().preview({.path = file, .kind = exchange::ImportKind::Vouchers});
        if (!book->imports().commit(preview, book::newDraftId()))
            state.SkipWithError("not imported");
    }
}
BENCHMARK(ImportVouchers)->Arg(1'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

/// What any program must do at least: step through the rows and look at each value.
std::int64_t readAll(const storage::Database& database, std::string_view sql)
{
    storage::Statement statement(database, sql);
    std::int64_t sum = 0;
    while (statement.step()) {
        for (int column = 0; column < statement.columnCount(); ++column)
            sum += statement.isInteger(column) ? statement.integer(column)
                                               : static_cast<std::int64_t>(statement.text(column).size());
    }
    return sum;
}

void BareSql(benchmark::State& state)
{
    const storage::Database& database = bookOf(state.range(0)).database();
    for (auto _ : state) {
        benchmark::DoNotOptimize(readAll(database, "SELECT m.id, m.number, m.name, m.kind, m.party, m.assisted, "
                                                   "m.household, m.joined_on, m.left_on FROM member_search AS s "
                                                   "JOIN member AS m ON m.id = s.member_id ORDER BY s.number_key"));
        benchmark::DoNotOptimize(readAll(database, "SELECT member_id, product, unit, direction, line, quantity, "
                                                   "amount_fen FROM trade WHERE date BETWEEN '2025-01-01' AND "
                                                   "'2025-12-31' AND member_id IS NOT NULL"));
        benchmark::DoNotOptimize(readAll(database, "SELECT id, member_id, reverses, date, kind, subscribed_fen, "
                                                   "paid_fen, quantity, until FROM contribution "
                                                   "WHERE date <= '2025-12-31' ORDER BY member_id, date, id"));
    }
}
BENCHMARK(BareSql)->Apply(sizes);

void BareGroupedSql(benchmark::State& state)
{
    const storage::Database& database = bookOf(state.range(0)).database();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            readAll(database, "SELECT member_id, product, unit, direction, line, sum(quantity), sum(amount_fen), count(*) "
                              "FROM trade WHERE date BETWEEN '2025-01-01' AND '2025-12-31' AND member_id IS NOT NULL "
                              "GROUP BY member_id, product, unit, direction, line"));
}
BENCHMARK(BareGroupedSql)->Apply(sizes);

void Basis(benchmark::State& state)
{
    book::Book& book = bookOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book.yearEnd().basis(kYear, kSurplus, {}).members.size());
}
BENCHMARK(Basis)->Apply(sizes);

void BasisAndPlan(benchmark::State& state)
{
    book::Book& book = bookOf(state.range(0));
    for (auto _ : state) {
        const auto plan = book.yearEnd().plan(kYear, distribution::statutoryDefault(), kSurplus, {});
        if (!plan)
            state.SkipWithError("not planned");
    }
}
BENCHMARK(BasisAndPlan)->Apply(sizes);

void Search(benchmark::State& state)
{
    book::Book& book = bookOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book.members().ids({.search = "zxh"}).size());
}
BENCHMARK(Search)->Apply(sizes);

void SortByName(benchmark::State& state)
{
    book::Book& book = bookOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book.members().ids({}, book::MemberSort::Name).size());
}
BENCHMARK(SortByName)->Apply(sizes);

void OpenBook(benchmark::State& state)
{
    const std::filesystem::path file = bookOf(state.range(0)).file();
    for (auto _ : state) {
        const auto book = book::Book::open(file, book::OpenMode::ReadOnly, clock(), {.name = "reader"});
        const auto ids = book->members().ids({});
        const auto page = book->members().rows(std::span(ids).first(50));
        benchmark::DoNotOptimize(page.size());
    }
}
BENCHMARK(OpenBook)->Apply(sizes);

void Check(benchmark::State& state)
{
    book::Book& book = bookOf(state.range(0));
    for (auto _ : state) {
        if (!book.history().check().empty())
            state.SkipWithError("not whole");
    }
}
BENCHMARK(Check)->Apply(sizes);

} // namespace

} // namespace coop::bench
