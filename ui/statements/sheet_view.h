// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/statements/sheet.h"

class QLabel;

namespace coop::ui {

class TableView;

/// A sheet on the screen. A click on a figure, or Enter on its row, asks for what it is made of.
class SheetView final : public QWidget {
    Q_OBJECT
public:
    SheetView(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void show(Sheet sheet);
    [[nodiscard]] const Sheet& sheet() const { return m_model->sheet(); }
    [[nodiscard]] TableView& table() const { return *m_table; }

Q_SIGNALS:
    void opened(const coop::ui::Source& source);

private:
    void open(int row, int column);

    SheetModel* m_model;
    TableView* m_table;
    QLabel* m_notes;
};

} // namespace coop::ui
