// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace coop::app {

/// Opens the window, on `book` if it is not empty, and runs until it is closed.
int runWindow(int& argc, char** argv, const QString& book);

} // namespace coop::app
