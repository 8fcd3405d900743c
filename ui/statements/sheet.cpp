// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/sheet.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QFont>

#include <iterator>

namespace coop::ui {

namespace {

using reports::Cell;
using reports::ColumnKind;

QString textOf(const Cell& cell)
{
    if (const auto* amount = std::get_if<Money>(&cell))
        return toTextOrDash(*amount);
    return toText(std::string_view(reports::toPlainText(cell)));
}

bool isFigure(ColumnKind kind)
{
    return kind == ColumnKind::Money || kind == ColumnKind::Quantity || kind == ColumnKind::Number;
}

} // namespace

void Sheet::add(std::vector<Cell> row, Look look)
{
    row.resize(table.columns.size());
    table.rows.push_back(std::move(row));
    looks.resize(table.rows.size());
    looks.back() = look;
}

const Source* Sheet::sourceAt(int row, int column) const
{
    auto found = sources.upper_bound({row, column});
    if (found == sources.begin() || (--found)->first.first != row)
        return nullptr;
    return &found->second;
}

Sheet::Look Sheet::lookAt(int row, int column) const
{
    const auto side = sideLooks.upper_bound({row, column});
    if (side != sideLooks.begin() && std::prev(side)->first.first == row)
        return std::prev(side)->second;
    const auto at = static_cast<std::size_t>(row);
    return at < looks.size() ? looks[at] : Look::Plain;
}

void SheetModel::show(Sheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_sheet.table.rows.size()) + (m_sheet.table.totals.empty() ? 0 : 1);
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sheet.table.columns.size());
}

bool SheetModel::isTotalRow(int row) const
{
    return row == static_cast<int>(m_sheet.table.rows.size());
}

const Cell* SheetModel::cellAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return nullptr;
    const auto& row = isTotalRow(index.row()) ? m_sheet.table.totals : m_sheet.table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    return column < row.size() ? &row[column] : nullptr;
}

Sheet::Look SheetModel::lookAt(const QModelIndex& index) const
{
    return isTotalRow(index.row()) ? Sheet::Look::Total : m_sheet.lookAt(index.row(), index.column());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    const Cell* cell = cellAt(index);
    if (cell == nullptr)
        return {};
    const Sheet::Look look = lookAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(*cell);
    case Qt::TextAlignmentRole:
        return QVariant(headerData(index.column(), Qt::Horizontal, role));
    case Qt::FontRole: {
        QFont font = fontFor(TextRole::Body);
        font.setBold(look == Sheet::Look::Total || look == Sheet::Look::Heading);
        return font;
    }
    case Qt::ForegroundRole: {
        const auto* amount = std::get_if<Money>(cell);
        if (look == Sheet::Look::Failed || (amount != nullptr && amount->isNegative()))
            return tokens().bad;
        return look == Sheet::Look::Heading ? QVariant(tokens().muted) : QVariant();
    }
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const reports::Column& column = m_sheet.table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        // The screen has one line of headings: the group stands in front of what it groups.
        const QString title = toText(std::string_view(column.title));
        return column.group.empty() ? title : toText(std::string_view(column.group)) + QLatin1Char(' ') + title;
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace coop::ui
