// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace coop::app {

/// Runs the verb on the command line, headless, and returns the exit code of the interface: 0 done, 1 the data has
/// problems, 2 wrong usage, 3 the world failed. Nothing when there is no verb, or only a book: then the window is
/// meant. Makes and ends its own QCoreApplication.
[[nodiscard]] std::optional<int> runCommandLine(int argc, char** argv);

/// The book that the window shall open, when the command line names one.
[[nodiscard]] QString bookOnCommandLine(int argc, char** argv);

} // namespace coop::app
