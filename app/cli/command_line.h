// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

#include "ui/text/language.h"

namespace coop::app {

/// Runs the verb on the command line, headless, and returns the exit code of the interface: 0 done, 1 the data has
/// problems, 2 wrong usage, 3 the world failed. Nothing when there is no verb, or only a book: then the window is
/// meant. Makes and ends its own QCoreApplication.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char** argv);

/// What the command line says of the window.
struct WindowChoice {
    QString book{};                            ///< to be opened, or empty
    std::optional<ui::Language> language{};    ///< for this time, before the one of the settings
};
[[nodiscard]] WindowChoice windowOnCommandLine(int argc, char** argv);

} // namespace coop::app
