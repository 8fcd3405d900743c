// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/conversion_desk.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class ConversionModel;
class Segments;
class TableView;

/// From the chart of 2007 to that of 2021: the old balances, what is asked about some of them, and the balances that
/// come of it, checked while one types. Nothing is posted before it all agrees.
class ConversionPane final : public QWidget {
    Q_OBJECT
public:
    explicit ConversionPane(BookSession& session, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);
    void voucherWanted(coop::VoucherId voucher);
    void closingWanted();

private:
    QWidget* buildEntry();
    QWidget* buildDone();
    void loadLines();
    void showPlan();
    void showBalances();
    void post();
    [[nodiscard]] QString accountText(ledger::Chart chart, const std::string& code) const;
    [[nodiscard]] QString ownerText(const ledger::LineDraft& line) const;

    BookSession& m_session;
    QStackedWidget* m_stack;
    Segments* m_sides;
    TableModel<ledger::LineDraft>* m_balances;
    TableView* m_balanceTable;
    ConversionModel* m_parts;
    TableView* m_partTable;
    QLabel* m_day;
    QLabel* m_problem;
    QPushButton* m_toClosing;
    QPushButton* m_post;
    QLabel* m_doneText;
    std::vector<ledger::LineDraft> m_old;
    std::vector<ledger::LineDraft> m_new;
    VoucherId m_voucher{};
};

} // namespace coop::ui
