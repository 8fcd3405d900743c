// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/link_map.h"

#include "ui/inspection/link_words.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QPainterPathStroker>
#include <QWheelEvent>

#include <algorithm>
#include <map>

namespace coop::ui {

namespace {

constexpr qreal kNearest = 3.0;
constexpr qreal kFarthest = 0.05;
constexpr qreal kReadable = 0.7;    ///< below this the names cannot be read
constexpr qreal kMargin = 16;
constexpr int kNodeKey = 0;         ///< of an item's data: the node
constexpr int kEdgeKey = 1;
constexpr int kBookWidth = 118;

/// Easier to hit than it looks.
class Line final : public QGraphicsPathItem {
public:
    using QGraphicsPathItem::QGraphicsPathItem;
    QPainterPath shape() const override
    {
        constexpr qreal kReach = 12;
        QPainterPathStroker stroker;
        stroker.setWidth(kReach);
        return stroker.createStroke(path());
    }
};

QPainterPath outlineOf(NodeKind kind, QSizeF text)
{
    constexpr qreal kHalf = 11;
    QPainterPath path;
    switch (kind) {
    case NodeKind::Book:
        path.addRoundedRect(QRectF(-text.width() / 2 - 8, -text.height() / 2 - 5, text.width() + 16, text.height() + 10), 5, 5);
        break;
    case NodeKind::Person:
        path.addEllipse(QPointF(), kHalf, kHalf);
        break;
    case NodeKind::Account:
        path.addPolygon(QPolygonF({{0, -kHalf - 3}, {kHalf + 3, 0}, {0, kHalf + 3}, {-kHalf - 3, 0}}));
        path.closeSubpath();
        break;
    case NodeKind::Phone:
        path.addPolygon(QPolygonF({{0, -kHalf - 2}, {kHalf + 2, kHalf}, {-kHalf - 2, kHalf}}));
        path.closeSubpath();
        break;
    case NodeKind::Thing:
        path.addRect(-kHalf, -kHalf, 2 * kHalf, 2 * kHalf);
        break;
    }
    return path;
}

QColor borderOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return tokens().good;
    case Tone::Warning: return tokens().warning;
    case Tone::Bad: return tokens().bad;
    case Tone::Neutral: break;
    }
    return tokens().muted;
}

} // namespace

LinkMap::LinkMap(const QString& objectName, const QString& accessibleName, QWidget* parent)
    : QGraphicsView(new QGraphicsScene, parent)
{
    scene()->setParent(this);
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
}

void LinkMap::setGraph(LinkGraph graph, BookOf bookOf)
{
    m_graph = std::move(graph);
    m_bookOf = std::move(bookOf);
    m_current.reset();
    redraw();
    if (m_marked && std::ranges::find(m_graph.links, *m_marked) == m_graph.links.end())
        m_marked.reset();
    showFirst();
}

void LinkMap::redraw()
{
    m_lines.clear();
    scene()->clear();
    setBackgroundBrush(tokens().card);
    drawEdges();
    drawNodes();
    scene()->setSceneRect(m_graph.area.adjusted(-kMargin, -kMargin, kMargin, kMargin));
    mark(m_marked);
}

void LinkMap::drawEdges()
{
    std::map<std::pair<std::size_t, std::size_t>, int> drawn; // lines between the same two nodes bend beside one another
    for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
        const LinkEdge& edge = m_graph.edges[i];
        const QPointF from = m_graph.nodes[edge.from].place;
        const QPointF to = m_graph.nodes[edge.to].place;
        const int before = drawn[std::minmax(edge.from, edge.to)]++;
        const QPointF across(-(to - from).y(), (to - from).x());
        QPainterPath path(from);
        constexpr qreal kBend = 0.22;
        path.quadTo((from + to) / 2 + across * kBend * ((before + 1) / 2) * (before % 2 == 0 ? 1 : -1), to);
        auto* line = new Line(path);
        line->setPen(linkPen(edge.kind));
        line->setData(kEdgeKey, static_cast<qulonglong>(i));
        line->setToolTip(spokenOf(i));
        scene()->addItem(line);
        m_lines.push_back(line);
    }
}

void LinkMap::drawNodes()
{
    for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
        const LinkNode& node = m_graph.nodes[i];
        const MapBook book = node.kind == NodeKind::Book ? m_bookOf(node.book) : MapBook{};
        auto* text = new QGraphicsSimpleTextItem;
        text->setFont(fontFor(TextRole::Small));
        text->setBrush(tokens().text);
        const int room = kBookWidth * textPercent() / 100;
        text->setText(node.kind == NodeKind::Book ? QFontMetrics(text->font()).elidedText(book.name, Qt::ElideRight, room)
                                                  : QString::number(node.number));
        const QSizeF size = text->boundingRect().size();
        auto* shape = new QGraphicsPathItem(outlineOf(node.kind, size));
        shape->setBrush(node.kind == NodeKind::Book ? tokens().card : tokens().accentSoft);
        shape->setPen(QPen(node.kind == NodeKind::Book ? borderOf(book.tone) : tokens().muted, node.kind == NodeKind::Book ? 2 : 1));
        shape->setPos(node.place);
        shape->setZValue(1);
        shape->setData(kNodeKey, static_cast<qulonglong>(i));
        shape->setToolTip(node.kind == NodeKind::Book ? book.name + QLatin1Char('\n') + book.status : nodeText(node.kind, node.number));
        text->setParentItem(shape);
        text->setPos(-size.width() / 2, -size.height() / 2 + (node.kind == NodeKind::Phone ? 2 : 0));
        text->setAcceptedMouseButtons(Qt::NoButton);
        scene()->addItem(shape);
    }
}

void LinkMap::mark(std::optional<std::size_t> link)
{
    m_marked = link;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isMarked = link && std::ranges::find(m_graph.edges[i].links, *link) != m_graph.edges[i].links.end();
        QPen pen = linkPen(m_graph.edges[i].kind);
        if (isMarked) {
            constexpr qreal kWider = 3;
            pen.setWidthF(pen.widthF() + kWider);
            pen.setColor(tokens().accent);
        }
        m_lines[i]->setPen(pen);
        m_lines[i]->setZValue(isMarked ? 0.5 : 0);
    }
}

void LinkMap::reveal(std::size_t link)
{
    mark(link);
    QRectF lines;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (std::ranges::find(m_graph.edges[i].links, link) != m_graph.edges[i].links.end())
            lines |= m_lines[i]->boundingRect();
    }
    if (lines.isNull())
        return;
    m_isFitted = false;
    ensureVisible(lines, 40, 40);
}

QPoint LinkMap::middleOf(std::size_t edge) const
{
    return mapFromScene(m_lines[edge]->path().pointAtPercent(0.5));
}

QPoint LinkMap::placeOf(std::size_t node) const
{
    return mapFromScene(m_graph.nodes[node].place);
}

void LinkMap::zoomBy(qreal factor)
{
    const qreal wanted = std::clamp(transform().m11() * factor, kFarthest, kNearest);
    const qreal by = wanted / transform().m11();
    m_isFitted = false;
    scale(by, by);
}

void LinkMap::showAll()
{
    fit(kFarthest);
}

/// All of it, or as much as can be read, from the largest group on.
void LinkMap::showFirst()
{
    fit(kReadable);
    m_isFitted = true;
    centerOn(QRectF(scene()->sceneRect().topLeft(), mapToScene(viewport()->rect()).boundingRect().size()).center());
}

void LinkMap::fit(qreal least)
{
    resetTransform();
    m_isFitted = false;
    const QRectF whole = scene()->sceneRect();
    if (whole.isEmpty())
        return;
    const qreal factor = std::min(viewport()->width() / whole.width(), viewport()->height() / whole.height());
    const qreal by = std::clamp(factor, least, 1.0); // few books stay at their own size
    scale(by, by);
    centerOn(whole.center());
}

void LinkMap::paintWhole(QPainter& painter, const QRectF& target)
{
    painter.fillRect(target, tokens().card);
    painter.setRenderHint(QPainter::Antialiasing);
    scene()->render(&painter, target, scene()->sceneRect(), Qt::KeepAspectRatio);
}

QString LinkMap::textOf(std::size_t node) const
{
    const LinkNode& at = m_graph.nodes[node];
    return at.kind == NodeKind::Book ? m_bookOf(at.book).name : nodeText(at.kind, at.number);
}

QString LinkMap::spokenOf(std::size_t edge) const
{
    const LinkEdge& at = m_graph.edges[edge];
    const QString kind = at.kind == inspection::LinkKind::Roster ? QStringLiteral("%1: %2").arg(linkText(at.kind)).arg(at.strength)
                                                                  : linkText(at.kind);
    return QStringLiteral("%1 – %2 (%3)").arg(textOf(at.from), textOf(at.to), kind);
}

void LinkMap::walk(int step)
{
    if (m_lines.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_lines.size());
    const std::ptrdiff_t at = m_current ? static_cast<std::ptrdiff_t>(*m_current) + step : step > 0 ? 0 : count - 1;
    m_current = static_cast<std::size_t>((at + count) % count);
    mark(m_graph.edges[*m_current].links.front());
    centerOn(m_lines[*m_current]);
    m_spoken = spokenOf(*m_current);
    setAccessibleDescription(m_spoken);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void LinkMap::keyPressEvent(QKeyEvent* event)
{
    constexpr qreal kStep = 1.25;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: walk(1); return;
    case Qt::Key_Left:
    case Qt::Key_Up: walk(-1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kStep); return;
    case Qt::Key_Minus: zoomBy(1 / kStep); return;
    case Qt::Key_0: showAll(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            Q_EMIT linkChosen(m_graph.edges[*m_current].links.front());
            return;
        }
        break;
    default: break;
    }
    QGraphicsView::keyPressEvent(event);
}

void LinkMap::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    constexpr qreal kNotch = 1.15;
    zoomBy(event->angleDelta().y() > 0 ? kNotch : 1 / kNotch);
    event->accept();
}

void LinkMap::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void LinkMap::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor);
    if (event->button() == Qt::LeftButton && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        choose(event->pos());
}

void LinkMap::choose(QPoint at)
{
    for (QGraphicsItem* item : items(at)) {
        while (item->parentItem() != nullptr)
            item = item->parentItem();
        if (const QVariant node = item->data(kNodeKey); node.isValid()) {
            const LinkNode& found = m_graph.nodes[node.toULongLong()];
            if (found.kind == NodeKind::Book)
                Q_EMIT bookChosen(found.book);
            return;
        }
        if (const QVariant edge = item->data(kEdgeKey); edge.isValid()) {
            m_current = edge.toULongLong();
            Q_EMIT linkChosen(m_graph.edges[*m_current].links.front());
            return;
        }
    }
}

void LinkMap::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        showFirst();
}

void LinkMap::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_bookOf)
        redraw();
}

} // namespace coop::ui
