// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

#include <map>
#include <optional>
#include <utility>
#include <variant>

#include "core/book/ledger_desks.h"
#include "core/reports/report_table.h"

namespace coop::ui {

/// A row of form 01 or 02 that can be opened into what it is made of.
struct FormRow {
    enum class Form { BalanceSheet, Surplus } form{};
    int number = 0;
};
/// What a figure opens: the rows and accounts of a form, or the entries of a ledger.
using Source = std::variant<FormRow, book::LedgerQuery>;

/// A report as the screen shows it: the very table that goes to paper, how its rows look, and where its figures come
/// from.
struct Sheet {
    enum class Look { Plain, Heading, Total, Failed };

    reports::ReportTable table{};
    std::vector<Look> looks{};                        ///< as many as rows, or fewer: the rest is plain
    std::map<std::pair<int, int>, Look> sideLooks{};  ///< by row and first column, where two lists stand side by side
    std::map<std::pair<int, int>, Source> sources{};  ///< by row and the first column that they hold for

    void add(std::vector<reports::Cell> row, Look look = Look::Plain);
    /// Of the cell, or of the nearest one to its left that has any.
    [[nodiscard]] const Source* sourceAt(int row, int column) const;
    [[nodiscard]] Look lookAt(int row, int column) const;
    [[nodiscard]] int lastRow() const { return static_cast<int>(table.rows.size()) - 1; }
};

class SheetModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SheetModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void show(Sheet sheet);
    [[nodiscard]] const Sheet& sheet() const { return m_sheet; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const reports::Cell* cellAt(const QModelIndex& index) const;
    [[nodiscard]] Sheet::Look lookAt(const QModelIndex& index) const;
    [[nodiscard]] bool isTotalRow(int row) const;

    Sheet m_sheet;
};

} // namespace coop::ui
