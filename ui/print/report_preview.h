// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QLabel>
#include <QPixmap>
#include <QToolButton>

#include <memory>

#include "ui/print/page_painter.h"

namespace coop::ui {

/// The pages of a report one below the other, as they will be printed. Page up and page down turn pages, Ctrl + wheel
/// and + − zoom. Only pages in sight are painted.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const PagePainter> pages);
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    /// The page that fills most of the view, 0 = the first.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    void zoomBy(qreal factor);
    void fitWidth();
    [[nodiscard]] int percent() const;

Q_SIGNALS:
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Room for the largest page.
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] QPixmap picture(int page);
    void arrange();
    void setScale(qreal scale);

    std::shared_ptr<const PagePainter> m_pages;
    QSizeF m_largest;   ///< in tenths of a millimetre
    qreal m_scale = 0.3; ///< pixels per tenth of a millimetre
    bool m_fitsWidth = true;
    QCache<int, QPixmap> m_pictures{12};
};

/// The view with its tools: page back and on, which page, zoom, whole width.
class ReportPreview final : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const PagePainter> pages);
    [[nodiscard]] PaperView* view() const { return m_view; }

private:
    QToolButton* addTool(const QString& text, const QString& name, const QString& objectName);
    void refreshTools();

    PaperView* m_view;
    QLabel* m_page;
    QLabel* m_zoom;
    QToolButton* m_back;
    QToolButton* m_forward;
    QList<QToolButton*> m_tools;
};

} // namespace coop::ui
