// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <unordered_map>
#include <vector>

#include "ui/theme/theme.h"

namespace coop::ui {

/// A table is a list of columns, not a class.
template <typename Row>
struct TableColumn {
    QString title{};
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<QString(const Row&)> text{};
    /// Orders two rows (true: left first); empty = not sortable. Not used by paged tables.
    std::function<bool(const Row&, const Row&)> isBefore{};
    /// Painted in red (红字) when it says so.
    std::function<bool(const Row&)> isNegative{};
    /// For paged tables: what the source sorts by; -1 = not sortable.
    int sortKey = -1;
};

/// What both table models share: headings, alignment, red figures.
template <typename Row>
class ColumnTableModel : public QAbstractTableModel {
public:
    ColumnTableModel(std::vector<TableColumn<Row>> columns, QObject* parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {
    }

    /// The row to show at `index`, nullptr while it is not loaded.
    [[nodiscard]] virtual const Row* rowAt(int index) const = 0;

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return column(section).title;
        if (role == Qt::TextAlignmentRole)
            return QVariant(column(section).alignment | Qt::AlignVCenter);
        return {};
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
        if (row == nullptr)
            return {};
        const TableColumn<Row>& shown = column(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return shown.text(*row);
        case Qt::TextAlignmentRole:
            return QVariant(shown.alignment | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            return shown.isNegative && shown.isNegative(*row) ? QVariant(tokens().bad) : QVariant();
        default:
            return {};
        }
    }

protected:
    [[nodiscard]] const TableColumn<Row>& column(int index) const
    {
        return m_columns[static_cast<std::size_t>(index)];
    }

private:
    std::vector<TableColumn<Row>> m_columns;
};

/// A table whose rows are all at hand.
template <typename Row>
class TableModel final : public ColumnTableModel<Row> {
public:
    explicit TableModel(std::vector<TableColumn<Row>> columns, QObject* parent = nullptr)
        : ColumnTableModel<Row>(std::move(columns), parent)
    {
    }

    void setRows(std::vector<Row> rows)
    {
        this->beginResetModel();
        m_rows = std::move(rows);
        this->endResetModel();
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    const Row* rowAt(int index) const override
    {
        return index >= 0 && index < rowCount() ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    void sort(int columnIndex, Qt::SortOrder order) override
    {
        if (columnIndex < 0 || columnIndex >= this->columnCount() || !this->column(columnIndex).isBefore)
            return;
        const auto& isBefore = this->column(columnIndex).isBefore;
        this->beginResetModel();
        if (order == Qt::AscendingOrder)
            std::ranges::stable_sort(m_rows, isBefore);
        else
            std::ranges::stable_sort(m_rows, [&](const Row& a, const Row& b) { return isBefore(b, a); });
        this->endResetModel();
    }

private:
    std::vector<Row> m_rows;
};

/// What a view asks of a model that loads its rows in blocks: called before painting, never inside data().
class BlockLoader {
public:
    virtual ~BlockLoader() = default;
    virtual void loadRows(int first, int last) = 0;
};

/// A table over large data: the ids in sort order are at hand, the rows come by key in blocks.
template <typename Id, typename Row>
class PagedTableModel final : public ColumnTableModel<Row>, public BlockLoader {
public:
    /// The ids that match, sorted by a column's sortKey.
    using IdSource = std::function<std::vector<Id>(int sortKey, Qt::SortOrder order)>;
    /// The rows of these ids, in their order.
    using RowSource = std::function<std::vector<Row>(std::span<const Id> ids)>;

    PagedTableModel(std::vector<TableColumn<Row>> columns, IdSource ids, RowSource rows, int sortKey,
                    QObject* parent = nullptr)
        : ColumnTableModel<Row>(std::move(columns), parent), m_idSource(std::move(ids)),
          m_rowSource(std::move(rows)), m_sortKey(sortKey)
    {
    }

    /// Reads the ids anew: after a write, a new search, another year.
    void reload()
    {
        std::vector<Id> ids = m_idSource(m_sortKey, m_order); // may throw, so before the reset begins
        this->beginResetModel();
        m_blocks.clear();
        m_ids = std::move(ids);
        this->endResetModel();
    }

    [[nodiscard]] const std::vector<Id>& ids() const { return m_ids; }
    [[nodiscard]] Id idAt(int index) const { return m_ids.at(static_cast<std::size_t>(index)); }

    const Row* rowAt(int index) const override
    {
        if (index < 0 || index >= rowCount())
            return nullptr;
        const auto block = m_blocks.find(index / kBlock);
        const auto offset = static_cast<std::size_t>(index % kBlock);
        return block == m_blocks.end() || offset >= block->second.size() ? nullptr : &block->second[offset];
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }

    void loadRows(int first, int last) override
    {
        first = std::max(first, 0);
        last = std::min(last, rowCount() - 1);
        if (m_blocks.size() > kBlocksKept)
            m_blocks.clear();
        for (int block = first / kBlock; last >= first && block <= last / kBlock; ++block) {
            if (m_blocks.contains(block))
                continue;
            const auto begin = static_cast<std::size_t>(block) * kBlock;
            const std::size_t count = std::min<std::size_t>(kBlock, m_ids.size() - begin);
            m_blocks[block] = m_rowSource(std::span(m_ids).subspan(begin, count));
        }
    }

    void sort(int columnIndex, Qt::SortOrder order) override
    {
        if (columnIndex < 0 || columnIndex >= this->columnCount() || this->column(columnIndex).sortKey < 0)
            return;
        m_sortKey = this->column(columnIndex).sortKey;
        m_order = order;
        reload();
    }

private:
    static constexpr int kBlock = 128;
    static constexpr std::size_t kBlocksKept = 64;

    IdSource m_idSource;
    RowSource m_rowSource;
    int m_sortKey;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Id> m_ids;
    std::unordered_map<int, std::vector<Row>> m_blocks;
};

} // namespace coop::ui
