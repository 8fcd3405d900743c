// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

int main(int argc, char** argv)
{
    return coop::app::runWindow(argc, argv, argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
}
