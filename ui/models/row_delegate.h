// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

#include "ui/theme/widgets.h"

namespace coop::ui {

/// How a row of a register looks beside the others.
enum class RowMark { Plain, Struck, Muted, Total };

/// Strikes out rows that were taken back, sets totals bold.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using MarkOf = std::function<RowMark(int row)>;
    RowDelegate(MarkOf markOf, QObject* parent)
        : QStyledItemDelegate(parent), m_markOf(std::move(markOf))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    MarkOf m_markOf;
};

/// A small rounded label at the end of a cell: "assisted", "reversed"; in place of the text where it says the same.
class ChipDelegate final : public RowDelegate {
    Q_OBJECT
public:
    struct Chip {
        QString text{};
        Tone tone = Tone::Neutral;
    };
    using ChipOf = std::function<Chip(int row)>;
    ChipDelegate(MarkOf markOf, ChipOf chipOf, QObject* parent)
        : RowDelegate(std::move(markOf), parent), m_chipOf(std::move(chipOf))
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    ChipOf m_chipOf;
};

} // namespace coop::ui
