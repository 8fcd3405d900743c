// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/totals_row.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace coop::ui {

namespace {

constexpr int kCellPadding = 11; // of the table's cells: its own 8 and the style's 3

} // namespace

TotalsRow::TotalsRow(QTableView* table, const QString& name, QWidget* parent) : QWidget(parent), m_table(table)
{
    setObjectName(name);
    setAccessibleName(tr("Sums of the columns"));
    setFixedHeight(Tokens::kRowHeight * textPercent() / 100);
    setFont(fontFor(TextRole::Heading));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(m_table->horizontalHeader(), &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

void TotalsRow::setTexts(QStringList texts, QList<Qt::Alignment> alignments)
{
    m_texts = std::move(texts);
    m_alignments = std::move(alignments);
    setAccessibleDescription(m_texts.join(QStringLiteral("; ")));
    update();
}

int TotalsRow::widthOf(int column) const
{
    return fontMetrics().horizontalAdvance(m_texts.value(column)) + 2 * kCellPadding;
}

void TotalsRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(tokens().border.darker(isDark() ? 60 : 125), 1));
    painter.drawLine(0, 0, width(), 0);
    const QHeaderView* header = m_table->horizontalHeader();
    painter.setClipRect(0, 0, m_table->viewport()->width(), height());
    painter.setPen(tokens().text);
    for (int column = 0; column < m_texts.size() && column < header->count(); ++column) {
        const QRect cell(header->sectionViewportPosition(column) + kCellPadding, 0,
                         header->sectionSize(column) - 2 * kCellPadding, height());
        painter.drawText(cell, m_alignments.value(column) | Qt::AlignVCenter, m_texts[column]);
    }
}

void TotalsRow::mouseReleaseEvent(QMouseEvent* event)
{
    Q_EMIT clicked(m_table->horizontalHeader()->logicalIndexAt(static_cast<int>(event->position().x())));
}

} // namespace coop::ui
