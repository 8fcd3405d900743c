// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>
#include <set>

#include "core/base/id.h"
#include "core/distribution/comparison.h"
#include "ui/models/table_model.h"
#include "ui/models/table_view.h"
#include "ui/yearend/result_columns.h"

class QGraphicsOpacityEffect;
class QLabel;

namespace coop::ui {

class Card;
class TotalsRow;

/// The card at the right: what every member gets, sortable and searchable, with the sums below. When a policy is
/// refused, the last good result stays in sight, faded, with the problem above it.
class ResultPanel final : public QWidget {
    Q_OBJECT
public:
    explicit ResultPanel(QWidget* parent = nullptr);

    /// `comparison` is of that plan with what is called `otherName`; nothing: it is compared with nothing.
    void setPlan(std::shared_ptr<const distribution::Plan> plan,
                 std::shared_ptr<const distribution::Comparison> comparison = {}, const QString& otherName = {});
    [[nodiscard]] const std::shared_ptr<const distribution::Plan>& plan() const { return m_plan; }
    /// Empty: the result is that of the fields.
    void setProblem(const QString& problem);
    void setBusy(bool isBusy);
    /// Shows only these members; nothing: everyone.
    void setFilter(std::optional<std::set<MemberId>> members);
    void chooseMember(std::size_t line);
    [[nodiscard]] std::optional<std::size_t> chosenLine() const;

Q_SIGNALS:
    /// A member is chosen; the stage, if a cell of one was clicked, otherwise -1.
    void memberChosen(std::size_t line, int stage);
    /// A sum below the table was clicked.
    void stageWanted(std::size_t stage);

private:
    struct Row {
        const distribution::Plan* plan = nullptr;
        std::size_t line = 0;
    };

    void rebuildColumns();
    [[nodiscard]] ResultColumn differenceColumn(const QString& otherName) const;
    void showComparison(const QString& otherName);
    void fillRows();
    void fitWidths();
    void announce(int stage);
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    Card* m_card;
    QLabel* m_busy;
    QLabel* m_compared;
    QLabel* m_problem;
    QWidget* m_result;
    QGraphicsOpacityEffect* m_fade;
    TableView* m_table;
    TotalsRow* m_totals;
    TableModel<Row>* m_model = nullptr;
    std::vector<ResultColumn> m_columns;
    std::shared_ptr<const distribution::Plan> m_plan;
    std::shared_ptr<const distribution::Comparison> m_comparison;
    std::optional<std::set<MemberId>> m_filter;
    QStringList m_shape; ///< titles and widest figures, to know when the columns must be made anew
    bool m_quiet = false;
};

} // namespace coop::ui
