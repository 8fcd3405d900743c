// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace coop::ui {

/// Ink on white paper. The same in the light and the dark scheme, since paper is white in both, and plain
/// enough to stay readable on a black-and-white printer.
struct PaperInk {
    QColor paper, text, muted, rule, grid, shade, negative;
};
[[nodiscard]] const PaperInk& paperInk();

} // namespace coop::ui
