// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/id.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace coop::ui {

class ConsentsView;
class DuesView;
class PaymentListsView;
class Segments;

/// Paying out what distributions owe: who has what coming, the lists it is paid by, and the consents to set off.
class PaymentsPane final : public QWidget {
    Q_OBJECT
public:
    PaymentsPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();
    /// "dues", "lists", "list:17", "consents".
    void reveal(const QString& target);

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);
    void notice(const QString& text);

private:
    enum View { Dues, Lists, Consents };
    void showView(int view);

    Segments* m_views;
    QStackedWidget* m_stack;
    DuesView* m_dues;
    PaymentListsView* m_lists;
    ConsentsView* m_consents;
};

} // namespace coop::ui
