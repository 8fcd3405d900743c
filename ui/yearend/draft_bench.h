// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/table_model.h"
#include "ui/models/table_view.h"
#include "ui/yearend/draft_result.h"

namespace coop::ui {

class Card;

/// The figures by which drafts are judged, a column for each draft.
class DraftBench final : public QWidget {
    Q_OBJECT
public:
    struct Column {
        QString name{};
        std::shared_ptr<const DraftResult> result{};
        bool isOpen = false;
    };
    explicit DraftBench(QWidget* parent = nullptr);

    void show(std::vector<Column> columns);

Q_SIGNALS:
    /// A draft was chosen by its column.
    void columnChosen(std::size_t column);

private:
    struct Row {
        QString title{};
        std::function<QString(const DraftResult&)> text{};
    };
    [[nodiscard]] static std::vector<Row> rows();
    [[nodiscard]] QString textAt(const Row& row, std::size_t column) const;

    Card* m_card;
    TableView* m_table;
    TableModel<Row>* m_model = nullptr;
    std::vector<Column> m_columns;
};

} // namespace coop::ui
