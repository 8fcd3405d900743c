// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/window.h"

int main(int argc, char** argv)
{
    if (const auto exitCode = coop::app::runCommandLine(argc, argv))
        return *exitCode;
    return coop::app::runWindow(argc, argv, coop::app::windowOnCommandLine(argc, argv));
}
