// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

#include "core/book/import_desk.h"

namespace coop::ui {

using SharedPreview = std::shared_ptr<const book::ImportPreview>;

/// Every row of a file as it was read, bad cells red, doubtful ones amber, with the reason as their
/// tool tip. A profile, which is a single row, is shown as its lines of key and value.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(SharedPreview preview);
    /// The cell that an issue names; invalid when it names none.
    [[nodiscard]] QModelIndex cellOf(const Issue& issue) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Column {
        std::string field;
        QString title;
        bool isNumber = false;
    };
    struct Cell {
        std::string text;
        const std::vector<std::size_t>* issues = nullptr;
    };

    [[nodiscard]] bool isProfile() const;
    void findColumns();
    void findProfileKeys();
    void sortIssues();
    [[nodiscard]] Cell cellAt(int row, int column) const;

    SharedPreview m_preview;
    std::vector<Column> m_columns;
    std::vector<std::string> m_profileKeys;
    std::unordered_map<int, int> m_rowOfFile; ///< the file's row number → our row
    std::map<std::pair<int, std::string>, std::vector<std::size_t>>
        m_issuesAt; ///< row and field → issues
};

/// All that is wrong with a file, as a list to click.
class IssueListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void show(Issues issues);
    [[nodiscard]] const Issue& issueAt(int row) const
    {
        return m_issues.at(static_cast<std::size_t>(row));
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Issues m_issues;
};

} // namespace coop::ui
