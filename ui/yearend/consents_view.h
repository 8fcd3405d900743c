// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>

#include "core/book/payment_desk.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QPushButton;

namespace coop::ui {

class FormPanel;
class ReasonForm;
class TableView;

/// Who agreed in writing that what he owes is set off against what he has coming.
class ConsentsView final : public QWidget {
    Q_OBJECT
public:
    ConsentsView(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);

private:
    using Row = book::Consent;

    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] Checked<book::ConsentDraft> read(const Fields& fields) const;
    [[nodiscard]] Fields blank() const;
    void showChosen();
    void add();
    void end(Date day);

    BookSession& m_session;
    Interaction& m_interaction;
    TableView* m_table;
    TableModel<Row>* m_model = nullptr;
    std::map<std::string, QString> m_names;
    FormPanel* m_form;
    QPushButton* m_add;
    ReasonForm* m_end;
    book::DraftId m_draft;
};

} // namespace coop::ui
