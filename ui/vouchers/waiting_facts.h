// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/posting_desk.h"
#include "ui/models/table_model.h"
#include "ui/shell/page.h"
#include "ui/theme/widgets.h"

namespace coop::ui {

class TableView;

/// Contributions, trades and grants of the year without a voucher, and why; none is ever dropped.
class WaitingFacts final : public QWidget {
    Q_OBJECT
public:
    WaitingFacts(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);

private:
    void postAll();

    BookSession& m_session;
    Interaction& m_interaction;
    Card* m_card;
    TableModel<book::UnpostedFact>* m_model;
    TableView* m_table;
    QLabel* m_remark;
    QPushButton* m_post;
};

} // namespace coop::ui
