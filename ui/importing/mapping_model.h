// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <vector>

#include "core/exchange/layout.h"

namespace coop::ui {

/// The first rows of a file as they stand in it: the row of the headings marked, rows above it and columns that go
/// nowhere in grey.
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const exchange::Sheet> sheet, const exchange::SheetLayout& layout);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString markOf(std::size_t column) const;

    std::shared_ptr<const exchange::Sheet> m_sheet;
    exchange::ColumnMapping m_mapping;
    std::vector<const exchange::MappedField*> m_fields; ///< of each column, nullptr where there is none
};

/// "A", "B", … "AA", as spreadsheets name their columns.
[[nodiscard]] QString columnLetters(std::size_t column);

} // namespace coop::ui
