// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_model.h"

#include "ui/importing/import_files.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kRowColumn = 0;

/// Numbers and reasons of one row that stand for the row as a whole are shown at its number.
const std::string kWholeRow{};

} // namespace

bool PreviewModel::isProfile() const
{
    return m_preview && m_preview->file.kind == exchange::ImportKind::Profile;
}

void PreviewModel::show(SharedPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_columns.clear();
    m_profileKeys.clear();
    m_rowOfFile.clear();
    m_issuesAt.clear();
    if (m_preview) {
        if (isProfile())
            findProfileKeys();
        else
            findColumns();
        sortIssues();
    }
    endResetModel();
}

void PreviewModel::findColumns()
{
    m_columns.push_back({kWholeRow, tr("Row"), true});
    const auto add = [this](const exchange::ColumnSpec& column, bool isAlwaysShown) {
        const bool isThere = isAlwaysShown || std::ranges::any_of(m_preview->rows, [&](const Fields& row) {
            return row.has(column.english);
        });
        if (isThere)
            m_columns.push_back({std::string(column.english), fieldTitle(column),
                                 column.type == exchange::ColumnType::Number});
    };
    for (const exchange::ColumnSpec& column : exchange::columnsOf(m_preview->file.kind))
        add(column, column.isRequired);
    // A name in the place of the member's number, a side in the place of debit and credit.
    for (const exchange::ColumnSpec& column : exchange::extraColumnsOf(m_preview->file.kind))
        add(column, false);
    int row = 0;
    for (const Fields& fields : m_preview->rows)
        m_rowOfFile[fields.row()] = row++;
}

void PreviewModel::findProfileKeys()
{
    m_columns = {{"key", tr("Item"), false}, {"value", tr("Value"), false}};
    for (const std::string& key : members::profileKeys()) {
        if (!m_preview->rows.empty() && m_preview->rows.front().has(key))
            m_profileKeys.push_back(key);
    }
}

void PreviewModel::sortIssues()
{
    for (std::size_t i = 0; i < m_preview->issues.size(); ++i) {
        const Issue& issue = m_preview->issues[i];
        const bool hasColumn =
            std::ranges::find(m_columns, issue.field, &Column::field) != m_columns.end();
        const std::string& field = isProfile() || hasColumn ? issue.field : kWholeRow;
        m_issuesAt[{isProfile() ? 0 : issue.row, field}].push_back(i);
    }
}

QModelIndex PreviewModel::cellOf(const Issue& issue) const
{
    if (isProfile()) {
        const auto key = std::ranges::find(m_profileKeys, issue.field);
        return key == m_profileKeys.end() ? QModelIndex()
                                          : index(static_cast<int>(key - m_profileKeys.begin()), 1);
    }
    const auto row = m_rowOfFile.find(issue.row);
    if (row == m_rowOfFile.end())
        return {};
    const auto column = std::ranges::find(m_columns, issue.field, &Column::field);
    return index(row->second, column == m_columns.end()
                                  ? kRowColumn
                                  : static_cast<int>(column - m_columns.begin()));
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_preview)
        return 0;
    return static_cast<int>(isProfile() ? m_profileKeys.size() : m_preview->rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

PreviewModel::Cell PreviewModel::cellAt(int row, int column) const
{
    const auto issuesAt = [&](int fileRow,
                              const std::string& field) -> const std::vector<std::size_t>* {
        const auto found = m_issuesAt.find({fileRow, field});
        return found == m_issuesAt.end() ? nullptr : &found->second;
    };
    if (isProfile()) {
        const std::string& key = m_profileKeys[static_cast<std::size_t>(row)];
        if (column == 0)
            return {fromText(fieldName(key)), nullptr};
        return {std::string(m_preview->rows.front().text(key)), issuesAt(0, key)};
    }
    const Fields& fields = m_preview->rows[static_cast<std::size_t>(row)];
    const std::string& field = m_columns[static_cast<std::size_t>(column)].field;
    return {column == kRowColumn ? std::to_string(fields.row()) : std::string(fields.text(field)),
            issuesAt(fields.row(), field)};
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_preview)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const Cell cell = cellAt(index.row(), index.column());
    if (role == Qt::DisplayRole) {
        // A cell may hold a million characters; nobody reads them in a table.
        constexpr std::size_t kMostShown = 400;
        return toText(std::string_view(cell.text).substr(0, kMostShown));
    }
    if (cell.issues == nullptr)
        return {};
    const bool isBad = std::ranges::any_of(*cell.issues, [&](std::size_t i) {
        return m_preview->issues[i].severity == Severity::Error;
    });
    if (role == Qt::BackgroundRole)
        return isBad ? tokens().badSoft : tokens().warningSoft;
    if (role == Qt::ForegroundRole)
        return isBad ? tokens().bad : tokens().warning;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        QStringList reasons;
        for (const std::size_t i : *cell.issues)
            reasons << issueText(m_preview->issues[i]);
        return reasons.join(QLatin1Char('\n'));
    }
    return {};
}

void IssueListModel::show(Issues issues)
{
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int IssueListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

QVariant IssueListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Issue& issue = issueAt(index.row());
    if (role == Qt::ForegroundRole)
        return issue.severity == Severity::Error ? tokens().bad : tokens().warning;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString sentence = issueText(issue);
    if (issue.row == 0)
        return sentence;
    if (issue.field.empty())
        return tr("Row %1: %2").arg(QString::number(issue.row), sentence);
    return tr("Row %1, %2: %3").arg(QString::number(issue.row), fieldName(issue.field), sentence);
}

} // namespace coop::ui
