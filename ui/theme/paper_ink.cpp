// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paper_ink.h"

namespace coop::ui {

const PaperInk& paperInk()
{
    static const PaperInk kInk = {.paper = QColor(0xFF, 0xFF, 0xFF),
                                  .text = QColor(0x11, 0x18, 0x1B),
                                  .muted = QColor(0x4D, 0x55, 0x52),
                                  .rule = QColor(0x2B, 0x54, 0x49),
                                  .grid = QColor(0xB4, 0xC4, 0xBD),
                                  .shade = QColor(0xEF, 0xF4, 0xF1),
                                  .negative = QColor(0xB3, 0x1B, 0x12)};
    return kInk;
}

} // namespace coop::ui
