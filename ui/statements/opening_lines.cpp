// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/opening_lines.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"

namespace coop::ui {

std::optional<Money> typedAmount(const QString& text)
{
    if (text.trimmed().isEmpty())
        return Money();
    const auto amount = parseMoney(fromText(text.trimmed()));
    return amount ? std::optional(*amount) : std::nullopt;
}

OpeningModel::OpeningModel(Rows rows, NameOf accountName, NameOf detailName, QObject* parent)
    : QAbstractTableModel(parent), m_rows(rows), m_accountName(std::move(accountName)), m_detailName(std::move(detailName))
{
}

void OpeningModel::setLines(std::vector<OpeningLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    if (m_rows == Rows::Free && (m_lines.empty() || !m_lines.back().account.isEmpty() || !m_lines.back().isEmpty()))
        m_lines.emplace_back();
    endResetModel();
}

int OpeningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OpeningModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString& OpeningModel::textIn(OpeningLine& line, int column)
{
    switch (column) {
    case Account: return line.account;
    case Detail: return line.detail;
    case Debit: return line.debit;
    default: return line.credit;
    }
}

bool OpeningModel::isProblem(const OpeningLine& line, int column) const
{
    switch (column) {
    case Account: return !line.account.isEmpty() && m_accountName(line.account).isEmpty();
    case Detail: return false;
    case Debit: return !typedAmount(line.debit);
    default: return !typedAmount(line.credit);
    }
}

QVariant OpeningModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    OpeningLine line = m_lines[static_cast<std::size_t>(index.row())];
    const QString text = textIn(line, index.column());
    const bool isFigure = index.column() == Debit || index.column() == Credit;
    switch (role) {
    case Qt::EditRole: return text;
    case Qt::DisplayRole: {
        if (isFigure) {
            const auto amount = typedAmount(text);
            return text.isEmpty() || !amount ? text : toText(*amount);
        }
        const QString name = index.column() == Account ? m_accountName(text) : m_detailName(text);
        return name.isEmpty() ? text : text + QStringLiteral("  ") + name;
    }
    case Qt::TextAlignmentRole: return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole: return isProblem(line, index.column()) ? QVariant(tokens().bad) : QVariant();
    default: return {};
    }
}

QVariant OpeningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Debit ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account: return tr("Account");
    case Detail: return tr("Whose");
    case Debit: return tr("Debit");
    default: return tr("Credit");
    }
}

Qt::ItemFlags OpeningModel::flags(const QModelIndex& index) const
{
    const bool isFixed = m_isReadOnly || (m_rows == Rows::OfChart && index.column() < Debit);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isFixed ? flags : flags | Qt::ItemIsEditable;
}

bool OpeningModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    OpeningLine& line = m_lines[static_cast<std::size_t>(index.row())];
    QString& text = textIn(line, index.column());
    const QString typed = value.toString().trimmed();
    if (text == typed)
        return true;
    text = typed;
    // A balance stands on one side.
    if (!typed.isEmpty() && index.column() == Debit)
        line.credit.clear();
    if (!typed.isEmpty() && index.column() == Credit)
        line.debit.clear();
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    keepBlankLast();
    Q_EMIT edited();
    return true;
}

void OpeningModel::keepBlankLast()
{
    if (m_rows != Rows::Free || (m_lines.back().account.isEmpty() && m_lines.back().isEmpty()))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.emplace_back();
    endInsertRows();
}

} // namespace coop::ui
