// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_preview.h"

#include "ui/theme/paper_ink.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace coop::ui {

namespace {

constexpr int kGap = 16;
constexpr qreal kSmallest = 0.08;
constexpr qreal kLargest = 1.6;
constexpr qreal kStep = 1.2;

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("paper"));
    setAccessibleName(tr("Pages as they will be printed"));
    verticalScrollBar()->setSingleStep(40);
}

void PaperView::setPages(std::shared_ptr<const PagePainter> pages)
{
    m_pages = std::move(pages);
    m_largest = {};
    for (int page = 0; page < pageCount(); ++page)
        m_largest = m_largest.expandedTo(m_pages->paper(page));
    m_pictures.clear();
    verticalScrollBar()->setValue(0);
    if (m_fitsWidth)
        fitWidth();
    arrange();
}

QSize PaperView::pageSize() const
{
    return m_pages ? (m_largest * m_scale).toSize() : QSize();
}

int PaperView::currentPage() const
{
    const int step = pageSize().height() + kGap;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return pageCount() == 0 ? 0 : std::clamp(middle / std::max(step, 1), 0, pageCount() - 1);
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(pageCount() - 1, 0)) * (pageSize().height() + kGap));
}

int PaperView::percent() const
{
    // 100 % shows a page as large as it is, as far as the screen tells the truth about its dots.
    return qRound(m_scale * 254 * 100 / logicalDpiX());
}

void PaperView::setScale(qreal scale)
{
    const int page = currentPage();
    m_scale = std::clamp(scale, kSmallest, kLargest);
    m_pictures.clear();
    arrange();
    goToPage(page);
}

void PaperView::zoomBy(qreal factor)
{
    m_fitsWidth = false;
    setScale(m_scale * factor);
}

void PaperView::fitWidth()
{
    m_fitsWidth = true;
    if (m_pages)
        setScale((viewport()->width() - 2 * kGap) / m_largest.width());
}

void PaperView::arrange()
{
    const QSize page = pageSize();
    const QSize room = viewport()->size();
    const int height = kGap + pageCount() * (page.height() + kGap);
    verticalScrollBar()->setRange(0, std::max(0, height - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * kGap - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    viewport()->update();
    Q_EMIT viewChanged();
}

QPixmap PaperView::picture(int page)
{
    if (const QPixmap* const known = m_pictures.object(page))
        return *known;
    const qreal ratio = devicePixelRatioF();
    QPixmap drawn((m_pages->paper(page) * m_scale).toSize() * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(paperInk().paper);
    QPainter painter(&drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(m_scale, m_scale);
    m_pages->paint(painter, page);
    painter.end();
    m_pictures.insert(page, new QPixmap(drawn));
    return drawn;
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().page);
    const QSize size = pageSize();
    const int step = size.height() + kGap;
    if (!m_pages || step <= kGap)
        return;
    const int top = verticalScrollBar()->value();
    const int left = size.width() + 2 * kGap > viewport()->width()
                         ? kGap - horizontalScrollBar()->value()
                         : (viewport()->width() - size.width()) / 2;
    const int last = std::min(pageCount() - 1, (top + viewport()->height()) / step);
    for (int page = std::max(0, (top - kGap) / step); page <= last; ++page) {
        // Every page has the room of the largest; a smaller one stands in its middle.
        const QSize own = (m_pages->paper(page) * m_scale).toSize();
        const QRect sheet(QPoint(left + (size.width() - own.width()) / 2, kGap + page * step - top), own);
        painter.fillRect(sheet.adjusted(-1, -1, 1, 1), tokens().border);
        painter.fillRect(sheet.adjusted(2, own.height(), 3, 3), tokens().border);
        painter.drawPixmap(sheet.topLeft(), picture(page));
    }
}

void PaperView::resizeEvent(QResizeEvent*)
{
    if (m_fitsWidth)
        fitWidth();
    else
        arrange();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: goToPage(currentPage() - 1); break;
    case Qt::Key_PageDown: goToPage(currentPage() + 1); break;
    case Qt::Key_Home: goToPage(0); break;
    case Qt::Key_End: goToPage(pageCount() - 1); break;
    case Qt::Key_Plus: zoomBy(kStep); break;
    case Qt::Key_Minus: zoomBy(1 / kStep); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? kStep : 1 / kStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

ReportPreview::ReportPreview(QWidget* parent) : QWidget(parent), m_view(new PaperView)
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(Tokens::kSmallGap / 2);
    m_page = new QLabel;
    m_zoom = new QLabel;
    m_back = addTool(QStringLiteral("‹"), tr("Page back"), QStringLiteral("pageBack"));
    m_forward = addTool(QStringLiteral("›"), tr("Page on"), QStringLiteral("pageOn"));
    QToolButton* smaller = addTool(QStringLiteral("−"), tr("Smaller"), QStringLiteral("zoomOut"));
    QToolButton* larger = addTool(QStringLiteral("+"), tr("Larger"), QStringLiteral("zoomIn"));
    QToolButton* whole = addTool(tr("Page width"), tr("Fit the page to the width"), QStringLiteral("zoomWidth"));
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_page->setAccessibleName(tr("Page in view"));
    m_page->setProperty("look", QStringLiteral("muted"));
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setMinimumWidth(70);
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setProperty("look", QStringLiteral("muted"));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(50);
    bar->addWidget(m_back);
    bar->addWidget(m_page);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(smaller);
    bar->addWidget(m_zoom);
    bar->addWidget(larger);
    bar->addWidget(whole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_back, &QToolButton::clicked, m_view, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    connect(m_forward, &QToolButton::clicked, m_view, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / kStep); });
    connect(larger, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(kStep); });
    connect(whole, &QToolButton::clicked, m_view, &PaperView::fitWidth);
    connect(m_view, &PaperView::viewChanged, this, &ReportPreview::refreshTools);
    refreshTools();
}

QToolButton* ReportPreview::addTool(const QString& text, const QString& name, const QString& objectName)
{
    auto* tool = new QToolButton;
    tool->setText(text);
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    tool->setObjectName(objectName);
    tool->setMinimumWidth(32);
    m_tools.append(tool);
    return tool;
}

void ReportPreview::setPages(std::shared_ptr<const PagePainter> pages)
{
    m_view->setPages(std::move(pages));
    refreshTools();
}

void ReportPreview::refreshTools()
{
    const int count = m_view->pageCount();
    const int page = m_view->currentPage();
    for (QToolButton* tool : m_tools)
        tool->setEnabled(count > 0);
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < count);
    m_page->setText(count > 0 ? QStringLiteral("%1 / %2").arg(page + 1).arg(count) : QString());
    m_zoom->setText(count > 0 ? QStringLiteral("%1 %").arg(m_view->percent()) : QString());
}

} // namespace coop::ui
