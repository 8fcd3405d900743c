// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_pen.h"

#include "ui/text/format.h"
#include "ui/theme/paper_ink.h"

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kSmallest = 9;
constexpr qreal kPadding = 14;
constexpr qreal kBelowWords = 42;

QString text(const std::string& utf8)
{
    return toText(std::string_view(utf8));
}

} // namespace

void PaperPen::line(const QString& words, qreal x, qreal top, int size, Weight weight, const QColor& ink)
{
    if (words.isEmpty())
        return;
    if (size != m_size || weight != m_weight) {
        m_painter.setFont(paperFont(size, weight, m_family));
        m_size = size;
        m_weight = weight;
    }
    m_painter.setPen(ink);
    m_painter.drawText(QPointF(x, top + size * Ruler::kBaseline), words);
    if (m_drawn != nullptr)
        m_drawn->push_back({weight, words, m_family});
}

void PaperPen::alignedLine(const QString& words, const QRectF& room, Align align, int size, Weight weight,
                           const QColor& ink)
{
    const qreal spare = room.width() - ruler(size, weight).width(words);
    const qreal indent = align == Align::Left ? 0 : align == Align::Right ? spare : spare / 2;
    line(words, room.left() + indent, room.top(), size, weight, ink);
}

void PaperPen::shrunkLine(const QString& words, const QRectF& room, Align align, int size, Weight weight,
                          const QColor& ink)
{
    int smaller = size;
    while (smaller > kSmallest && ruler(smaller, weight).width(words) > room.width())
        --smaller;
    // Smaller letters stand on the same line.
    const QRectF lowered = room.translated(0, (size - smaller) * Ruler::kBaseline);
    alignedLine(words, lowered, align, smaller, weight, ink);
}

void PaperPen::block(const FittedText& words, const QRectF& room, Align align, Weight weight, const QColor& ink)
{
    const qreal step = words.tenths * Ruler::kLineHeight;
    qreal top = room.center().y() - words.height() / 2;
    for (const QString& part : words.lines) {
        alignedLine(part, QRectF(room.left(), top, room.width(), step), align, words.tenths, weight, ink);
        top += step;
    }
}

void PaperPen::horizontal(qreal y, qreal thickness, qreal from, qreal to)
{
    fill(QRectF(from, y - thickness / 2, to - from, thickness), paperInk().rule);
}

void PaperPen::upright(qreal x, qreal thickness, qreal from, qreal to)
{
    if (to > from)
        fill(QRectF(x - thickness / 2, from, thickness, to - from), paperInk().grid);
}

void PaperPen::stroke(const QPointF& from, const QPointF& to, qreal thickness)
{
    m_painter.setPen(QPen(paperInk().rule, thickness));
    m_painter.drawLine(from, to);
}

void PaperPen::frame(const QRectF& area, qreal thickness)
{
    const qreal half = thickness / 2;
    horizontal(area.top(), thickness, area.left() - half, area.right() + half);
    horizontal(area.bottom(), thickness, area.left() - half, area.right() + half);
    for (const qreal x : {area.left(), area.right()})
        fill(QRectF(x - half, area.top(), thickness, area.height()), paperInk().rule);
}

void PaperPen::signatures(const std::vector<std::string>& places, qreal left, qreal width, qreal top, int size)
{
    const qreal slot = width / static_cast<qreal>(places.size());
    // A third of the place is for the hand.
    const qreal room = slot * 2 / 3 - 2 * kPadding;
    int letters = size;
    for (const std::string& place : places) {
        while (letters > kSmallest && ruler(letters).width(text(place)) > room)
            --letters;
    }
    qreal x = left;
    for (const std::string& place : places) {
        const QString words = text(place);
        const qreal used = ruler(letters).width(words) + 2 * kPadding;
        line(words, x + kPadding, top + (size - letters) * Ruler::kBaseline, letters, Weight::Regular, paperInk().text);
        horizontal(top + kBelowWords, kThin, x + used, std::max(x + used, x + slot - kPadding));
        x += slot;
    }
}

void PaperPen::foot(const PageFoot& foot, const QRectF& room, int size)
{
    constexpr qreal kShare = 0.33;
    const qreal third = room.width() * kShare;
    const auto write = [&](const std::string& words, Align align, qreal left) {
        shrunkLine(text(words), QRectF(left, room.top(), third, room.height()), align, size, Weight::Regular,
                   paperInk().muted);
    };
    write(foot.left, Align::Left, room.left());
    write(foot.centre, Align::Centre, room.center().x() - third / 2);
    write(foot.right, Align::Right, room.right() - third);
}

} // namespace coop::ui
