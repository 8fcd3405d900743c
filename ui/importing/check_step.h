// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/importing/preview_model.h"

class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace coop::ui {

class Card;

/// Every row as it will be entered, and below it everything that is wrong or doubtful; a click on that jumps to its cell.
class CheckStep final : public QWidget {
    Q_OBJECT
public:
    explicit CheckStep(QWidget* parent = nullptr);

    void show(SharedPreview preview);
    /// What the book said when it refused after all.
    void showIssues(const Issues& issues);

Q_SIGNALS:
    void copyWanted();

private:
    QWidget* buildRows();
    QWidget* buildIssues();
    void jumpTo(const QModelIndex& index);

    SharedPreview m_preview;
    PreviewModel* m_rows;
    IssueListModel* m_issues;
    QLabel* m_counts = nullptr;
    QTableView* m_table = nullptr;
    QListView* m_issueView = nullptr;
    Card* m_issueCard = nullptr;
    QPushButton* m_copy = nullptr;
};

} // namespace coop::ui
