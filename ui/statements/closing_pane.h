// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

#include "core/book/ledger_desks.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace coop::ui {

class Card;

/// The twelve months of the year: which are closed, what stands in the way of the next one, closing it, and opening the
/// last one again with a reason.
class ClosingPane final : public QWidget {
    Q_OBJECT
public:
    ClosingPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);
    void notice(const QString& text);

private:
    void buildStrip(QVBoxLayout* layout);
    void showStrip();
    void showFindings();
    void addFinding(const ledger::ClosingFinding& finding);
    void close();
    void reopen();
    /// The month that is closed next: the one behind the last closed, or the first of the ledger.
    [[nodiscard]] ledger::Period next() const;

    BookSession& m_session;
    Interaction& m_interaction;
    struct MonthBox {
        QLabel* name = nullptr;
        QLabel* state = nullptr;
    };
    std::array<MonthBox, 12> m_months{};
    Card* m_card;
    QVBoxLayout* m_findings;
    QPushButton* m_close;
    QPushButton* m_reopen;
};

} // namespace coop::ui
