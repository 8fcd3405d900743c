// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/trade.h"
#include "ui/models/table_model.h"
#include "ui/shell/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace coop::ui {

class Card;
class EmptyState;
class FigureCard;
class OverviewCharts;
class TableView;

/// A trade with the name of its member.
struct NamedTrade {
    trade::Trade trade{};
    QString member{};
};

/// Who, how many, the composition, the capital by kind, the member income, and what is missing.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    OverviewPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    QString title() const override { return tr("Overview"); }
    void refresh() override;

private:
    [[nodiscard]] QWidget* buildContent();
    void refreshFigures(const Expected<distribution::Plan, Issues>& plan);
    void refreshToDo(const Expected<distribution::Plan, Issues>& plan);
    void refreshTrades();

    QStackedWidget* m_stack = nullptr;
    FigureCard* m_members = nullptr;
    FigureCard* m_capital = nullptr;
    FigureCard* m_surplus = nullptr;
    FigureCard* m_distribution = nullptr;
    OverviewCharts* m_charts = nullptr;
    QVBoxLayout* m_toDo = nullptr;
    TableModel<NamedTrade>* m_tradeModel = nullptr;
    TableView* m_trades = nullptr;
};

} // namespace coop::ui
