// SPDX-License-Identifier: GPL-3.0-or-later
// Budgets: a preview for 5,000 members under 100 ms; for 100,000 members store and post under 2 s, income under 1 s. What
// SQLite alone takes to write the same rows stands beside it.
#include "core/base/ensure.h"
#include "core/book/distribution_desk.h"
#include "core/book/income_years.h"
#include "core/book/payment_desk.h"
#include "core/distribution/ready_policies.h"
#include "core/storage/database.h"
#include "tests/benchmarks/large_book.h"

#include <benchmark/benchmark.h>

#include <fmt/format.h>

#include <map>

namespace coop::bench {

namespace {

constexpr FiscalYear kYear{2025};
const Money kSurplus = Money::yuan(5'000'000);
const Date kAssembly(2026, 3, 15);
constexpr std::int64_t kMany = 100'000;

std::unique_ptr<book::Book> copyOf(const book::Book& book)
{
    static int s_copies = 0;
    const std::filesystem::path file = folder() / fmt::format("copy{}.coop", ++s_copies);
    std::filesystem::copy_file(book.file(), file);
    return book::Book::open(file, book::OpenMode::ReadWrite, clock(), {.name = "benchmark"});
}

void discard(std::unique_ptr<book::Book> book)
{
    const std::filesystem::path file = book->file();
    book.reset();
    std::filesystem::remove(file);
}

distribution::Resolution voteOf(book::Book& book)
{
    distribution::Resolution vote = book.distributions().resolutionFor(kAssembly);
    vote.present = vote.votesFor = vote.entitled;
    return vote;
}

/// The law's split; a part of what is left becomes share capital where `converts`.
distribution::Policy policy(bool converts)
{
    distribution::Policy policy = distribution::statutoryDefault();
    if (converts)
        policy.stages.back().convert = Fraction(1, 5);
    return policy;
}

void post(book::Book& book, bool converts)
{
    const auto posted = book.distributions().adoptAndPost(kYear, policy(converts), kSurplus, {}, voteOf(book), {},
                                                          book::newDraftId());
    ensure(posted.has_value(), "a distribution that is posted");
}

/// Members who have everything coming still.
book::Book& postedBookOf(std::int64_t count)
{
    static std::map<std::int64_t, std::unique_ptr<book::Book>> s_books;
    std::unique_ptr<book::Book>& book = s_books[count];
    if (!book) {
        book = copyOf(bookOf(count));
        post(*book, false);
    }
    return *book;
}

void AdoptAndPost(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto book = copyOf(bookOf(state.range(0)));
        state.ResumeTiming();
        post(*book, state.range(1) != 0);
        state.PauseTiming();
        discard(std::move(book));
        state.ResumeTiming();
    }
}
BENCHMARK(AdoptAndPost)
    ->Args({1'000, 0})
    ->Args({kMany, 0})
    ->Args({1'000, 1})
    ->Args({kMany, 1})
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

void ProposeAdoptPost(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto book = copyOf(bookOf(state.range(0)));
        state.ResumeTiming();
        book::DistributionDesk& desk = book->distributions();
        const auto proposed = desk.propose(kYear, policy(false), kSurplus, {}, book::newDraftId());
        ensure(proposed.has_value(), "a proposal");
        ensure(desk.adopt(proposed->id, voteOf(*book), book::newDraftId()).has_value(), "a proposal that is adopted");
        ensure(desk.post(proposed->id, {}, book::newDraftId()).has_value(), "a distribution that is posted");
        state.PauseTiming();
        discard(std::move(book));
        state.ResumeTiming();
    }
}
BENCHMARK(ProposeAdoptPost)->Arg(kMany)->Iterations(3)->Unit(benchmark::kMillisecond);

constexpr std::string_view kSameRows = R"sql(
    INSERT INTO meeting SELECT * FROM posted.meeting;
    INSERT INTO distribution SELECT * FROM posted.distribution;
    INSERT INTO entitlement SELECT * FROM posted.entitlement;
    INSERT INTO voucher (id, date, period, kind, state, amount_fen, attachments, entered_at, prepared_by, origin)
    SELECT id, date, period, kind, 'draft', amount_fen, attachments, entered_at, prepared_by, origin FROM posted.voucher;
    INSERT INTO voucher_line SELECT * FROM posted.voucher_line;
    UPDATE voucher
       SET state = 'posted', number = (SELECT number FROM posted.voucher AS p WHERE p.id = voucher.id),
           reviewed_by = prepared_by, posted_by = prepared_by;
)sql";

/// The rows of a posted distribution without log and basis, from one file into another.
void BareRows(benchmark::State& state)
{
    const std::filesystem::path posted = postedBookOf(state.range(0)).file();
    for (auto _ : state) {
        state.PauseTiming();
        auto book = copyOf(bookOf(state.range(0)));
        storage::Database& database = book->database();
        database.execute(fmt::format("ATTACH '{}' AS posted", posted.string()));
        state.ResumeTiming();
        storage::Transaction transaction(database, storage::Transaction::Kind::Write);
        database.execute(kSameRows);
        transaction.commit();
        state.PauseTiming();
        ensure(database.integer("SELECT count(*) FROM member_total") > state.range(0), "totals that were counted");
        discard(std::move(book));
        state.ResumeTiming();
    }
}
BENCHMARK(BareRows)->Arg(1'000)->Arg(kMany)->Iterations(3)->Unit(benchmark::kMillisecond);

/// A slider moves: the draft is planned anew, judged and compared with three others, and its hash is shown.
void MoveSlider(benchmark::State& state)
{
    const distribution::Basis basis = bookOf(state.range(0)).yearEnd().basis(kYear, kSurplus, {});
    std::vector<std::vector<distribution::MemberAmount>> others;
    for (const auto make : {distribution::statutoryDefault, distribution::producePolicy, distribution::statutoryDefault})
        others.push_back(distribution::amountsOf(distribution::planDistribution(make(), basis).value()));
    std::int64_t rate = 0;
    for (auto _ : state) {
        distribution::Policy moved = distribution::statutoryDefault();
        moved.reserveRate = Fraction(++rate % 30, 100);
        const auto plan = distribution::planDistribution(std::move(moved), basis);
        ensure(plan.has_value(), "a plan");
        benchmark::DoNotOptimize(distribution::summaryOf(*plan));
        for (const auto& other : others)
            benchmark::DoNotOptimize(distribution::compare(*plan, other).gaining);
        benchmark::DoNotOptimize(book::planHash(*plan).size());
    }
}
BENCHMARK(MoveSlider)->Arg(5'000)->Arg(kMany)->Unit(benchmark::kMillisecond);

/// The surplus itself changes: all four drafts are planned anew.
void PlanFourDrafts(benchmark::State& state)
{
    const distribution::Basis basis = bookOf(state.range(0)).yearEnd().basis(kYear, kSurplus, {});
    for (auto _ : state) {
        for (std::int64_t rate = 0; rate < 40; rate += 10) {
            distribution::Policy draft = distribution::statutoryDefault();
            draft.reserveRate = Fraction(rate, 100);
            const auto plan = distribution::planDistribution(std::move(draft), basis);
            ensure(plan.has_value(), "a plan");
            benchmark::DoNotOptimize(distribution::summaryOf(*plan));
            benchmark::DoNotOptimize(distribution::compare(*plan, distribution::amountsOf(*plan)).same);
            benchmark::DoNotOptimize(book::planHash(*plan).size());
        }
    }
}
BENCHMARK(PlanFourDrafts)->Arg(5'000)->Unit(benchmark::kMillisecond);

void Dues(benchmark::State& state)
{
    book::Book& book = postedBookOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book.payments().dues().size());
}
BENCHMARK(Dues)->Arg(1'000)->Arg(kMany)->Unit(benchmark::kMillisecond);

book::PaymentList cashList(book::Book& book)
{
    auto list = book.payments().makeList({.date = Date(2026, 4, 1), .title = "benchmark"}, book::newDraftId());
    ensure(list.has_value(), "a list of all that is due");
    return *std::move(list);
}

void MakeList(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto book = copyOf(postedBookOf(state.range(0)));
        state.ResumeTiming();
        benchmark::DoNotOptimize(cashList(*book).payments.size());
        state.PauseTiming();
        discard(std::move(book));
        state.ResumeTiming();
    }
}
BENCHMARK(MakeList)->Arg(1'000)->Arg(kMany)->Iterations(2)->Unit(benchmark::kMillisecond);

void RecordPayments(benchmark::State& state)
{
    for (auto _ : state) {
        state.PauseTiming();
        auto book = copyOf(postedBookOf(state.range(0)));
        const book::PaymentList list = cashList(*book);
        std::vector<book::PaymentResult> results;
        for (const book::Payment& payment : list.payments)
            results.push_back({.payment = payment.id});
        state.ResumeTiming();
        ensure(book->payments().record(list.id, results, Date(2026, 4, 2), book::newDraftId()).has_value(), "payments made");
        state.PauseTiming();
        discard(std::move(book));
        state.ResumeTiming();
    }
}
BENCHMARK(RecordPayments)->Arg(1'000)->Arg(kMany)->Iterations(2)->Unit(benchmark::kMillisecond);

void IncomeOfAll(benchmark::State& state)
{
    book::Book& book = postedBookOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book::incomeYears(book).size());
}
BENCHMARK(IncomeOfAll)->Arg(1'000)->Arg(kMany)->Unit(benchmark::kMillisecond);

void IncomeByParty(benchmark::State& state)
{
    book::Book& book = postedBookOf(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(book::incomeByParty(book, kYear).size());
}
BENCHMARK(IncomeByParty)->Arg(1'000)->Arg(kMany)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace coop::bench
