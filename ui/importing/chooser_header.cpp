// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/chooser_header.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace coop::ui {

ChooserHeader::ChooserHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, &ChooserHeader::place);
}

void ChooserHeader::setChooserCount(int count)
{
    while (chooserCount() > count) {
        delete m_choosers.back();
        m_choosers.pop_back();
    }
    while (chooserCount() < count) {
        auto* chooser = new QComboBox(viewport());
        chooser->setFocusPolicy(Qt::StrongFocus);
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        chooser->setMinimumContentsLength(4);
        chooser->installEventFilter(this);
        const int column = chooserCount();
        connect(chooser, &QComboBox::activated, this, [this, column] { Q_EMIT chosen(column); });
        chooser->show();
        if (!m_choosers.empty())
            QWidget::setTabOrder(m_choosers.back(), chooser);
        m_choosers.push_back(chooser);
    }
    updateGeometry();
    place();
}

int ChooserHeader::chooserHeight() const
{
    return m_choosers.empty() ? 0 : m_choosers.front()->sizeHint().height() + Tokens::kSmallGap / 2;
}

QSize ChooserHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.rheight() += chooserHeight();
    return size;
}

void ChooserHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

void ChooserHeader::place()
{
    for (int column = 0; column < std::min(chooserCount(), count()); ++column) {
        m_choosers[static_cast<std::size_t>(column)]->setGeometry(sectionViewportPosition(column) + 2, 2,
                                                                  sectionSize(column) - 4,
                                                                  chooserHeight() - Tokens::kSmallGap / 2);
    }
}

void ChooserHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QHeaderView::paintSection(painter, rect.adjusted(0, chooserHeight(), 0, 0), section);
}

bool ChooserHeader::eventFilter(QObject* watched, QEvent* event)
{
    // The wheel turns the table, not what is chosen.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::ranges::find(m_choosers, watched, [](QComboBox* box) -> QObject* { return box; });
        if (found != m_choosers.end())
            Q_EMIT entered(static_cast<int>(found - m_choosers.begin()));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace coop::ui
