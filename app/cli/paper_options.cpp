// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/paper_options.h"

#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

namespace coop::app {

namespace {

constexpr Word<int> kPerSheet[] = {{1, "1", "一"}, {2, "2", "二"}, {3, "3", "三"}};

} // namespace

void addPaperOptions(CLI::App& verb, PaperOptions& options)
{
    verb.add_option("--paper", options.paper);
    verb.add_option("--per-sheet", options.perSheet);
}

ui::PaperSettings paperSettings(const PaperOptions& options)
{
    ui::PaperSettings settings;
    if (options.paper)
        settings.paper = wordArgument("--paper", *options.paper, ui::kPapers);
    if (options.perSheet)
        settings.perSheet = wordArgument("--per-sheet", *options.perSheet, kPerSheet);
    return settings;
}

} // namespace coop::app
