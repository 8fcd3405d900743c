// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "ui/print/page_painter.h"
#include "ui/print/paper_settings.h"

namespace coop::ui {

/// The sheets of a report, or of several, one behind the other. Small sheets share a page and are cut apart; one that
/// is too large for its place is made smaller, and only when that does not do it takes the next places as well. Page
/// numbers are those of each sheet, as it is bound.
class SheetsPainter final : public PagePainter {
public:
    /// Empty, to be filled by add().
    explicit SheetsPainter(QString title) : m_title(std::move(title)) {}
    explicit SheetsPainter(const reports::PrintedReport& report, const PaperSettings& settings = {});

    void add(const reports::PrintedReport& report, const PaperSettings& settings = {});

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF paper(int page) const override { return pageAt(page).paper; }
    void paint(QPainter& painter, int page, DrawnTexts* drawn = nullptr) const override;

    /// Sheets on a page, 0 = the first.
    [[nodiscard]] int sheetsOn(int page) const { return static_cast<int>(pageAt(page).places.size()); }

private:
    struct Place {
        std::shared_ptr<const PagePainter> sheet{};
        int page = 0;
        QPointF origin{};
        qreal factor = 1;
    };
    struct OutputPage {
        QSizeF paper{};
        std::vector<Place> places{};
        std::vector<qreal> cuts{};   ///< from the top
    };
    [[nodiscard]] const OutputPage& pageAt(int page) const { return m_pages[static_cast<std::size_t>(page)]; }
    void addAlone(const reports::Sheet& sheet, const PaperSettings& settings);
    void addShared(const std::vector<reports::Sheet>& sheets, int perSheet, const PaperSettings& settings);

    QString m_title;
    std::vector<OutputPage> m_pages;
};

} // namespace coop::ui
