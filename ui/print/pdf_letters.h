// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "ui/print/page_painter.h"

namespace coop::ui {

/// Makes the letters of a PDF what was written. Qt notes for each glyph the lowest code that shows it, so in a
/// Chinese font 马 is found and copied as the radical ⻢ (U+2EE2), a blank as a tab, and characters beyond U+FFFF
/// not at all. Appends corrected tables (an incremental update, PDF 1.4 section 3.4.5) for the texts that were
/// drawn; pages and glyphs stay as they are. A file that is not built as expected is returned unchanged.
[[nodiscard]] QByteArray withTrueLetters(QByteArray pdf, const DrawnTexts& drawn);

} // namespace coop::ui
