// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/sheet.h"
#include "core/exchange/writers.h"
#include "tests/support/temporary_folder.h"

#include <benchmark/benchmark.h>

namespace coop::exchange {
namespace {

std::vector<Fields> members(std::int64_t count)
{
    std::vector<Fields> rows;
    for (std::int64_t i = 1; i <= count; ++i) {
        Fields& row = rows.emplace_back();
        row.set("number", std::to_string(i));
        row.set("name", "张三" + std::to_string(i));
        row.set("kind", "farmer");
        row.set("id_number", "110105194912310021");
        row.set("phone", "13800000000");
        row.set("address", "红星村三组" + std::to_string(i % 400) + "号");
        row.set("household", "H" + std::to_string(i / 3));
        row.set("joined", "2020-02-29");
        row.set("assisted", i % 7 == 0 ? "yes" : "no");
    }
    return rows;
}

void read(benchmark::State& state, const std::filesystem::path& file)
{
    for (auto _ : state) {
        const auto sheet = readSheet(file);
        const auto table = mapColumns(sheet.value(), ImportKind::Members);
        benchmark::DoNotOptimize(table.value().rows.size());
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(file));
}

void readMembersCsv(benchmark::State& state)
{
    const test::TemporaryFolder folder;
    read(state, folder.write("members.csv", toCsv(ImportKind::Members, members(state.range(0)))));
}

void readMembersXlsx(benchmark::State& state)
{
    const test::TemporaryFolder folder;
    writeXlsx(folder / "members.xlsx", ImportKind::Members, members(state.range(0)));
    read(state, folder / "members.xlsx");
}

void writeMembersXlsx(benchmark::State& state)
{
    const test::TemporaryFolder folder;
    const std::vector<Fields> rows = members(state.range(0));
    for (auto _ : state)
        writeXlsx(folder / "members.xlsx", ImportKind::Members, rows);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

BENCHMARK(readMembersCsv)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(readMembersXlsx)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(writeMembersXlsx)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace coop::exchange
