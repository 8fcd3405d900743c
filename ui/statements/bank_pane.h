// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class BankImportView;
class BankMatchView;
class ReconciliationView;
class Segments;

/// The bank's side of the books: import of its statements, matching, reconciliation. Its page calls refresh() when the pane
/// is shown and after each change or another year while it is.
class BankPane final : public QWidget {
    Q_OBJECT
public:
    BankPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    /// Starts the import of this file for the account that is chosen.
    void importFile(const QString& file);

Q_SIGNALS:
    /// "bank:17": the voucher page proposes a voucher for that line.
    void voucherWanted(const QString& target);
    void notice(const QString& text);

private:
    enum View { Matching, Reconciling, Importing };

    QWidget* buildHead();
    void fillAccounts();
    void chooseFile();
    void showView(View view);
    void acceptAll();
    [[nodiscard]] std::string account() const;

    BookSession& m_session;
    Interaction& m_interaction;
    QComboBox* m_account;
    Segments* m_segments;
    QPushButton* m_import;
    QPushButton* m_acceptAll;
    QStackedWidget* m_stack;
    BankMatchView* m_matching;
    ReconciliationView* m_reconciliation;
    BankImportView* m_importing;
};

} // namespace coop::ui
