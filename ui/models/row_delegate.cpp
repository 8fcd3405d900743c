// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_delegate.h"

#include <QPainter>

namespace coop::ui {

namespace {

constexpr int kCellPadding = 8;
constexpr int kChipPadding = 8;

struct ChipColors {
    QColor ground;
    QColor text;
};

ChipColors colorsOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {tokens().accentSoft, tokens().accent};
    case Tone::Warning:
        return {tokens().warningSoft, tokens().warning};
    case Tone::Bad:
        return {tokens().badSoft, tokens().bad};
    case Tone::Neutral:
        break;
    }
    return {tokens().line, tokens().muted};
}

int chipWidth(const QString& text)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(fontFor(TextRole::Small)).horizontalAdvance(text) + 2 * kChipPadding;
}

} // namespace

void RowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const RowMark mark = m_markOf ? m_markOf(index.row()) : RowMark::Plain;
    if (mark == RowMark::Struck)
        option->font.setStrikeOut(true);
    if (mark == RowMark::Total)
        option->font.setBold(true);
    else if (mark != RowMark::Plain)
        option->palette.setColor(QPalette::Text, tokens().muted);
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    RowDelegate::paint(painter, option, index);
    const Chip chip = m_chipOf(index.row());
    if (chip.text.isEmpty())
        return;
    const QFont font = fontFor(TextRole::Small);
    const int width = chipWidth(chip.text);
    const int height = QFontMetrics(font).height() + 4;
    // Right behind the text, or at the right end where the text leaves no room.
    const QString text = index.data().toString();
    const int textWidth = text == chip.text ? 0 : QFontMetrics(option.font).horizontalAdvance(text);
    const int behind =
        option.rect.left() + kCellPadding + (textWidth > 0 ? textWidth + kCellPadding : 0);
    const int left = std::min(behind, option.rect.right() - width - 2);
    const QRect box(left, option.rect.center().y() - height / 2, width, height);
    const ChipColors colors = colorsOf(chip.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.ground);
    painter->drawRoundedRect(box, height / 2.0, height / 2.0);
    painter->setPen(colors.text);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter, chip.text);
    painter->restore();
}

void ChipDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    if (option->text == m_chipOf(index.row()).text)
        option->text.clear();
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    const int chip = chipWidth(m_chipOf(index.row()).text);
    return chip == 0 ? size : size + QSize(chip + kCellPadding, 0);
}

} // namespace coop::ui
