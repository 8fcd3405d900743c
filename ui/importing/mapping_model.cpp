// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_model.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace coop::ui {

namespace {

using exchange::MappedField;
using exchange::Sureness;

constexpr std::size_t kRowsShown = 40; ///< below the headings
constexpr std::size_t kMostShown = 200; ///< bytes of a cell

} // namespace

QString columnLetters(std::size_t column)
{
    constexpr std::size_t kLetters = 26;
    QString letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % kLetters)));
    return letters;
}

void MappingModel::show(std::shared_ptr<const exchange::Sheet> sheet, const exchange::SheetLayout& layout)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_mapping = layout.mapping;
    m_fields.assign(layout.headings.size(), nullptr);
    for (const MappedField& field : m_mapping.fields) {
        if (field.column && *field.column < m_fields.size())
            m_fields[*field.column] = &field;
    }
    endResetModel();
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_sheet)
        return 0;
    return static_cast<int>(std::min(m_sheet->rows.size(), m_mapping.firstRow + kRowsShown));
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QString MappingModel::markOf(std::size_t column) const
{
    const MappedField* field = m_fields[column];
    if (field == nullptr)
        return tr("not used");
    QString mark;
    switch (field->sureness) {
    case Sureness::Official:
    case Sureness::Chosen:
        mark = tr("sure");
        break;
    case Sureness::Synonym:
        mark = tr("likely");
        break;
    case Sureness::Content:
        mark = tr("guessed");
        break;
    }
    return field->unit.empty() ? mark : tr("%1, in %2").arg(mark, toText(field->unit));
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_sheet || section < 0)
        return {};
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole && section < rowCount())
            return m_sheet->rowNumbers[static_cast<std::size_t>(section)];
        return {};
    }
    if (section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return tr("%1: %2").arg(columnLetters(static_cast<std::size_t>(section)), markOf(static_cast<std::size_t>(section)));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_sheet)
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    const bool isHeading = row >= m_mapping.headerRow && row < std::max(m_mapping.firstRow, m_mapping.headerRow + 1);
    const auto& cells = m_sheet->rows[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column < cells.size() ? toText(std::string_view(cells[column].text).substr(0, kMostShown)) : QString();
    case Qt::FontRole:
        return isHeading ? QVariant(fontFor(TextRole::Heading)) : QVariant();
    case Qt::BackgroundRole:
        if (isHeading)
            return tokens().accentSoft;
        return m_fields[column] == nullptr ? QVariant(tokens().line) : QVariant();
    case Qt::ForegroundRole:
        return m_fields[column] == nullptr || row < m_mapping.headerRow ? QVariant(tokens().muted) : QVariant();
    default:
        return {};
    }
}

} // namespace coop::ui
