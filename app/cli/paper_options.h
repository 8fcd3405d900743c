// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "ui/print/paper_settings.h"

namespace CLI {
class App;
}

namespace coop::app {

/// How a PDF is put to paper: --paper a4|a5|voucher, --per-sheet 1|2|3.
struct PaperOptions {
    std::optional<std::string> paper{};
    std::optional<std::string> perSheet{};
};
void addPaperOptions(CLI::App& verb, PaperOptions& options);

/// Throws UsageError for what is no paper.
[[nodiscard]] ui::PaperSettings paperSettings(const PaperOptions& options);

} // namespace coop::app
