// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/ledger/voucher.h"
#include "ui/shell/page.h"

namespace coop::ui {

class Card;
class PostingSettings;
class RecurringCard;
class WaitingFacts;

/// What the books still wait for, and how vouchers are made.
class ToDoPane final : public QWidget {
    Q_OBJECT
public:
    ToDoPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);
    /// Vouchers in that state are to be looked at.
    void listWanted(coop::ledger::VoucherState state);

private:
    void showDrafts();

    BookSession& m_session;
    WaitingFacts* m_facts;
    RecurringCard* m_recurring;
    PostingSettings* m_settings;
    Card* m_drafts;
};

} // namespace coop::ui
