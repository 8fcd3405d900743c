// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/posting_desk.h"
#include "ui/forms/form_panel.h"
#include "ui/models/table_model.h"
#include "ui/shell/page.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/entry_sources.h"

class QComboBox;

namespace coop::ui {

class TableView;

/// Depreciation, amortisation and the like: what the month waits for, all of them, and a new one.
class RecurringCard final : public QWidget {
    Q_OBJECT
public:
    RecurringCard(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~RecurringCard() override;

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);

private:
    void buildForm();
    [[nodiscard]] ledger::Period month() const;
    [[nodiscard]] std::optional<book::Recurring> chosen() const;
    void showProposals();
    void post();
    void add();
    void endChosen();
    void tell(const Issues& issues);

    BookSession& m_session;
    Interaction& m_interaction;
    EntrySources m_sources;
    Card* m_card;
    QComboBox* m_month;
    QLabel* m_proposed;
    QPushButton* m_post;
    TableModel<book::Recurring>* m_model;
    TableView* m_table;
    QPushButton* m_end;
    QPushButton* m_new;
    QWidget* m_entry;
    FormPanel* m_form;
    book::DraftId m_id;
};

} // namespace coop::ui
