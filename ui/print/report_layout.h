// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QRectF>

#include "core/reports/pagination.h"
#include "ui/print/table_grid.h"

namespace coop::ui {

/// Where everything of a report stands on its pages. All lengths in tenths of a millimetre. Depends on nothing but
/// the table and the page, so the preview, the printer and the PDF break alike.
class ReportLayout final : public TableGrid {
public:
    ReportLayout(reports::ReportTable table, const QPageLayout& page, const QString& family = {});

    [[nodiscard]] const std::vector<reports::PageRows>& pages() const { return m_pages; }
    [[nodiscard]] QSizeF paper() const { return m_paper; }
    [[nodiscard]] QRectF content() const { return m_content; }

    [[nodiscard]] const FittedText& title() const { return m_title; }
    /// Rows of heading items that stand side by side.
    [[nodiscard]] const std::vector<QStringList>& heading() const { return m_heading; }
    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] const QStringList& notes() const { return m_notes; }

    static constexpr int kTitleSize = 60;
    static constexpr int kTitleGap = 46;      ///< below the title, with its double rule
    static constexpr int kHeadingSize = 33;
    static constexpr int kHeadingLine = 48;
    static constexpr int kNoteSize = 29;
    static constexpr int kNoteLine = 42;
    static constexpr int kWordsSize = 35;
    static constexpr int kWordsLine = 52;
    static constexpr int kGap = 20;
    static constexpr int kSignatures = 130;
    static constexpr int kFoot = 62;
    static constexpr int kFootSize = 27;
    static constexpr int kShortTitle = 62;    ///< the title line of later pages

private:
    void arrangeHead();
    [[nodiscard]] reports::PageMetrics metrics() const;

    QSizeF m_paper;
    QRectF m_content;
    FittedText m_title;
    std::vector<QStringList> m_heading;
    QStringList m_words;
    QStringList m_notes;
    std::vector<reports::PageRows> m_pages;
};

/// The paper and what its margins leave of it, in tenths of a millimetre.
[[nodiscard]] QSizeF paperOf(const QPageLayout& page);
[[nodiscard]] QRectF contentOf(const QPageLayout& page);

/// A4, upright or across, or half of it, as the table wants it.
[[nodiscard]] QPageLayout pageLayoutFor(const reports::ReportTable& table);

} // namespace coop::ui
