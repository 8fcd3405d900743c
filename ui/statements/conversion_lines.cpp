// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/conversion_lines.h"

#include "ui/statements/opening_lines.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace coop::ui {

void ConversionModel::setLines(std::vector<ConversionLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

std::optional<ledger::ConversionInput> ConversionModel::input() const
{
    ledger::ConversionInput input;
    for (const ConversionLine& line : m_lines) {
        const auto amount = typedAmount(line.amount);
        if (!amount)
            return std::nullopt;
        if (amount->isZero())
            continue;
        if (line.kind == ConversionLine::Kind::Part)
            input.splits.push_back({.from = line.from, .counterparty = line.counterparty, .to = line.to, .amount = *amount});
        else
            input.grossUps.push_back({.asset = line.from, .writtenOff = *amount});
    }
    return input;
}

bool ConversionModel::isFirstOfItsBalance(int row) const
{
    if (row == 0)
        return true;
    const ConversionLine& line = m_lines[static_cast<std::size_t>(row)];
    const ConversionLine& above = m_lines[static_cast<std::size_t>(row - 1)];
    return line.kind != above.kind || line.from != above.from || line.counterparty != above.counterparty;
}

int ConversionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConversionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ConversionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ConversionLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const bool isPart = line.kind == ConversionLine::Kind::Part;
    const bool isFirst = isFirstOfItsBalance(index.row());
    switch (role) {
    case Qt::EditRole: return index.column() == Amount ? line.amount : QString();
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        switch (index.column()) {
        case From: return isFirst || role == Qt::ToolTipRole ? line.fromText : QString();
        case To: return line.toText;
        case Balance: return isFirst && isPart ? coop::ui::toText(line.balance) : QString();
        default: {
            const auto amount = typedAmount(line.amount);
            return line.amount.isEmpty() || !amount ? line.amount : coop::ui::toText(*amount);
        }
        }
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ForegroundRole: return typedAmount(line.amount) ? QVariant() : QVariant(tokens().bad);
    default: return {};
    }
}

QVariant ConversionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Balance ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("Old account");
    case To: return tr("Goes to");
    case Balance: return tr("To be shared out");
    default: return tr("Part");
    }
}

Qt::ItemFlags ConversionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_isReadOnly || index.column() != Amount ? flags : flags | Qt::ItemIsEditable;
}

bool ConversionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Amount || m_isReadOnly)
        return false;
    QString& text = m_lines[static_cast<std::size_t>(index.row())].amount;
    const QString typed = value.toString().trimmed();
    if (text == typed)
        return true;
    text = typed;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

} // namespace coop::ui
