// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/reports/income.h"
#include "ui/background/task.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

class ChartCard;

/// The charts of the overview: income of all members by source over the years that have a draft, and capital by
/// kind. The years are planned beside the window.
class OverviewCharts final : public QWidget {
    Q_OBJECT
public:
    OverviewCharts(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void saved(const QString& file);
    /// A value was opened; `target` is of the page Year end.
    void opened(const QString& target);

private:
    struct Year {
        reports::IncomeRow row{};
        int giniTenThousandths = -1; ///< -1: nobody receives anything
    };
    using Years = std::vector<Year>;

    [[nodiscard]] ChartCard* makeCard(const QString& name, const QString& title);
    void showCapital();
    void startYears();
    void showYears(const Years& years);
    [[nodiscard]] static Years readYears(book::Book& book, FiscalYear last, const std::stop_token& stop);

    BookSession& m_session;
    Interaction& m_interaction;
    ChartCard* m_income;
    ChartCard* m_capital;
    bool m_isRunning = false;
    bool m_isStale = false;
    Task<Years> m_task;
};

} // namespace coop::ui
