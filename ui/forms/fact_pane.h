// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/forms/fact_panel.h"
#include "ui/models/row_delegate.h"

class QAbstractItemModel;

namespace coop::ui {

class TableView;

/// A table of posted rows with its panel beside it.
class FactPane final : public QWidget {
    Q_OBJECT
public:
    struct Source {
        QAbstractItemModel* model = nullptr;
        /// The posted row in a line of the table, and the line of a row (-1 = not there).
        std::function<std::optional<ShownFact>(int line)> factAt{};
        std::function<int(std::int64_t fact)> lineOf{};
        /// Reads the rows anew.
        std::function<void()> reload{};
        /// The column that says whether a row was reversed, and the one that takes what width is
        /// left.
        int markedColumn = 0;
        int stretchedColumn = 0;
    };
    FactPane(const QString& objectName, const QString& title, Source source, FactPanel* panel,
             QWidget* parent = nullptr);

    [[nodiscard]] FactPanel& panel() const { return *m_panel; }
    [[nodiscard]] Card& card() const { return *m_card; }
    [[nodiscard]] TableView& table() const { return *m_table; }

    void refresh();
    void startNew();
    /// Newest first, until a heading is clicked.
    void setFirstOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    void refreshed();

private:
    void showLine(int line);

    Source m_source;
    FactPanel* m_panel;
    Card* m_card;
    TableView* m_table;
    std::optional<std::int64_t> m_fact;
    std::optional<std::pair<int, Qt::SortOrder>> m_firstOrder;
    bool m_selecting = false;
    bool m_fitted = false;
};

} // namespace coop::ui
