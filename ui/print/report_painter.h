// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "ui/print/report_layout.h"

namespace coop::ui {

/// What was drawn, in its order: lets the PDF writer say which letter each glyph stands for.
struct DrawnText {
    Weight weight{};
    QString text{};
};
using DrawnTexts = std::vector<DrawnText>;

/// Puts a report to paper: the one painter of preview, printer and PDF.
class ReportPainter {
public:
    explicit ReportPainter(reports::ReportTable table);
    ReportPainter(reports::ReportTable table, const QPageLayout& page) : m_layout(std::move(table), page) {}

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_layout.pages().size()); }
    [[nodiscard]] const ReportLayout& layout() const { return m_layout; }

    /// Draws a page (0 = the first); the painter's unit is a tenth of a millimetre, its origin the corner of the
    /// paper.
    void paint(QPainter& painter, int page, DrawnTexts* drawn = nullptr) const;

private:
    ReportLayout m_layout;
};

} // namespace coop::ui
