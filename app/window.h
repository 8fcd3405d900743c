// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"

namespace coop::app {

/// Opens the window, on the book that was chosen if there is one, and runs until it is closed.
int runWindow(int& argc, char** argv, const WindowChoice& choice);

} // namespace coop::app
