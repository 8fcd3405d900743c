// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>

#include <vector>

#include "ui/print/paper_font.h"

namespace coop::ui {

/// What was drawn, in its order: lets the PDF writer say which letter each glyph stands for.
struct DrawnText {
    Weight weight{};
    QString text{};
    QString family{};
};
using DrawnTexts = std::vector<DrawnText>;

/// Pages ready for ink: what preview, printer and PDF take, so that all three show the same.
class PagePainter {
public:
    virtual ~PagePainter() = default;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual int pageCount() const = 0;
    /// The size of a page (0 = the first) in tenths of a millimetre.
    [[nodiscard]] virtual QSizeF paper(int page) const = 0;
    /// Draws a page; the painter's unit is a tenth of a millimetre, its origin the corner of the paper.
    virtual void paint(QPainter& painter, int page, DrawnTexts* drawn = nullptr) const = 0;
};

} // namespace coop::ui
