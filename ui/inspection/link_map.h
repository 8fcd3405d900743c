// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsView>

#include <functional>
#include <optional>

#include "ui/inspection/inspection_words.h"
#include "ui/inspection/link_graph.h"

namespace coop::ui {

/// What the map writes at a book.
struct MapBook {
    QString name{};
    QString status{};
    Tone tone = Tone::Neutral;
};

/// Books and what they share, as a picture: Ctrl and the wheel, + and −, bring it nearer; 0 shows all. Arrow keys walk through its
/// lines, Enter opens one; each is said to assistive technology.
class LinkMap final : public QGraphicsView {
    Q_OBJECT
public:
    using BookOf = std::function<MapBook(inspection::BookNumber)>;
    LinkMap(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setGraph(LinkGraph graph, BookOf bookOf);
    [[nodiscard]] const LinkGraph& graph() const { return m_graph; }
    /// Marks the lines of this link; nothing: none.
    void mark(std::optional<std::size_t> link);
    /// Marks it and moves the map so that its lines are seen.
    void reveal(std::size_t link);
    [[nodiscard]] std::optional<std::size_t> marked() const { return m_marked; }
    [[nodiscard]] QString spoken() const { return m_spoken; }
    /// In the view's coordinates: the middle of a line, and a node.
    [[nodiscard]] QPoint middleOf(std::size_t edge) const;
    [[nodiscard]] QPoint placeOf(std::size_t node) const;

    void zoomBy(qreal factor);
    void showAll();
    void showFirst();
    /// As it is drawn, on the colour of a card.
    void paintWhole(QPainter& painter, const QRectF& target);

Q_SIGNALS:
    void linkChosen(std::size_t link);
    void bookChosen(coop::inspection::BookNumber book);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit(qreal least);
    void redraw();
    void drawEdges();
    void drawNodes();
    void choose(QPoint at);
    void walk(int step);
    [[nodiscard]] QString spokenOf(std::size_t edge) const;
    [[nodiscard]] QString textOf(std::size_t node) const;

    LinkGraph m_graph;
    BookOf m_bookOf;
    std::vector<QGraphicsPathItem*> m_lines;
    std::optional<std::size_t> m_marked;    ///< a link
    std::optional<std::size_t> m_current;   ///< an edge: where the keys stand
    QString m_spoken;
    QPoint m_pressedAt;
    bool m_isFitted = true;                 ///< nobody has brought it nearer yet
};

} // namespace coop::ui
