// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace coop::ui {

/// A calm table: whole rows selected, headings sort, paged models are told what is about to be shown, Ctrl+C copies
/// the selected rows as tab-separated text.
class TableView final : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Widths by content of the first rows; `stretched` takes what is left.
    void fitColumns(int stretched);

Q_SIGNALS:
    /// Enter or a double click on a row.
    void opened(int row);
    void currentRowChanged(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copySelection() const;
};

} // namespace coop::ui
