// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>

#include "core/book/payment_desk.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace coop::ui {

class Card;
class DateField;
class FormPanel;
class PaperActions;
class TableView;
class TotalsRow;

/// What members have coming, and the making of a list to pay it by.
class DuesView final : public QWidget {
    Q_OBJECT
public:
    DuesView(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);
    void listMade(coop::PaymentListId list, const QString& notice);

private:
    enum class Filter { All, ByBank, NoAccount, BelowLeast, Waiting, Failed, Unclaimed };
    using Row = book::Due;

    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildFilters();
    void buildModel();
    void showRows();
    void showTotals();
    void showChosen();
    [[nodiscard]] bool isWanted(const Row& due) const;
    [[nodiscard]] std::vector<MemberId> members() const;
    [[nodiscard]] Checked<book::PaymentListDraft> read(const Fields& fields) const;
    void makeList();
    void printUnclaimed();

    BookSession& m_session;
    Interaction& m_interaction;
    std::vector<Row> m_dues;
    std::optional<std::set<MemberId>> m_found;   ///< who fits to what is searched
    Card* m_card;
    QComboBox* m_filter;
    DateField* m_before;
    QLineEdit* m_search;
    TableView* m_table;
    TableModel<Row>* m_model = nullptr;
    TotalsRow* m_totals;
    FormPanel* m_form;
    QLabel* m_chosen;
    QPushButton* m_make;
    QPushButton* m_print;
    PaperActions* m_paper;
    book::DraftId m_draft;
};

} // namespace coop::ui
