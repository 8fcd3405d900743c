// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/page_painter.h"
#include "ui/print/report_layout.h"

namespace coop::ui {

/// Puts a report of one table to paper.
class ReportPainter final : public PagePainter {
public:
    explicit ReportPainter(reports::ReportTable table);
    ReportPainter(reports::ReportTable table, const QPageLayout& page, const QString& family = {})
        : m_layout(std::move(table), page, family)
    {
    }

    [[nodiscard]] const ReportLayout& layout() const { return m_layout; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_layout.pages().size()); }
    [[nodiscard]] QSizeF paper(int) const override { return m_layout.paper(); }
    void paint(QPainter& painter, int page, DrawnTexts* drawn = nullptr) const override;

private:
    ReportLayout m_layout;
};

} // namespace coop::ui
