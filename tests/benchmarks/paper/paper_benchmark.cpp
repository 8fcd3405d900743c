// SPDX-License-Identifier: GPL-3.0-or-later
// How long the list, its layout and its PDF take; the budget is 5,000 slips in ten seconds.
#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTemporaryDir>

#include "tests/benchmarks/peak_memory.h"
#include "tests/support/paper_samples.h"
#include "tests/support/sample_plan.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/report_painter.h"
#include "ui/print/sheets_painter.h"

using namespace coop;

namespace {

reports::ReportTable listOf(benchmark::State& state)
{
    return reports::dividendList(test::samplePlan(static_cast<std::size_t>(state.range(0))), test::sampleHead(),
                                 test::inChinese);
}

void makeList(benchmark::State& state)
{
    const distribution::Plan plan = test::samplePlan(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(reports::dividendList(plan, test::sampleHead(), test::inChinese));
}

void layOut(benchmark::State& state)
{
    const reports::ReportTable table = listOf(state);
    for (auto _ : state) {
        const ui::ReportPainter painter(table);
        state.counters["pages"] = painter.pageCount();
    }
}

void savePdf(benchmark::State& state)
{
    const QTemporaryDir folder;
    const reports::ReportTable table = listOf(state);
    for (auto _ : state)
        ui::writePdf(table, folder.filePath(QStringLiteral("list.pdf")));
}

void saveSlips(benchmark::State& state)
{
    const QTemporaryDir folder;
    const reports::PrintedReport slips = test::sampleSlips(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        const ui::SheetsPainter painter(slips, {.perSheet = static_cast<int>(state.range(1))});
        ui::writePdf(painter, folder.filePath(QStringLiteral("slips.pdf")));
        state.counters["pages"] = painter.pageCount();
    }
    state.counters["peak_MB"] = bench::peakMegabytes();
}

} // namespace

BENCHMARK(saveSlips)->Unit(benchmark::kMillisecond)->Args({5000, 3})->Args({5000, 1});
BENCHMARK(makeList)->Unit(benchmark::kMillisecond)->Arg(1000)->Arg(5000)->Arg(10'000)->Arg(100'000);
BENCHMARK(layOut)->Unit(benchmark::kMillisecond)->Arg(1000)->Arg(5000)->Arg(10'000)->Arg(100'000);
BENCHMARK(savePdf)->Unit(benchmark::kMillisecond)->Arg(1000)->Arg(5000)->Arg(10'000);

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
