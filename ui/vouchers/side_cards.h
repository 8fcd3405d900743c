// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/ledger_desks.h"
#include "ui/shell/book_session.h"

namespace coop::ui {

/// Right of the cards, in the margin of the page: the bar that scrolls them.
inline constexpr int kSideBarPx = 12;

class Card;

/// Beside the paper: where the account of the current line stands, what of the business has no voucher yet,
/// and what was posted last.
class SideCards final : public QWidget {
    Q_OBJECT
public:
    explicit SideCards(BookSession& session, QWidget* parent = nullptr);

    /// The account in the month of `day`, of one member when a number is given. An empty code hides the card.
    void showAccount(Date day, const QString& code, const QString& title, const QString& member);
    /// Facts of the month that wait for a voucher.
    void showWaiting(Date day);
    void showRecent(Date day);

Q_SIGNALS:
    void toDoWanted();
    void voucherWanted(coop::VoucherId voucher);

private:
    BookSession& m_session;
    Card* m_account;
    Card* m_facts;
    Card* m_recent;
};

} // namespace coop::ui
