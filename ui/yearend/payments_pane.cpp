// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/payments_pane.h"

#include "ui/forms/segments.h"
#include "ui/theme/theme.h"
#include "ui/yearend/consents_view.h"
#include "ui/yearend/dues_view.h"
#include "ui/yearend/payment_lists_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

PaymentsPane::PaymentsPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_views(new Segments(QStringLiteral("paymentViews"), tr("What is shown of the payments"),
                                            {tr("Due"), tr("Payment lists"), tr("Consents to set off")})),
      m_stack(new QStackedWidget), m_dues(new DuesView(session, interaction)),
      m_lists(new PaymentListsView(session, interaction)), m_consents(new ConsentsView(session, interaction))
{
    setObjectName(QStringLiteral("paymentsPane"));
    m_stack->addWidget(m_dues);
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_consents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 0, 28, 18);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(m_views, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    connect(m_views, &Segments::chosen, this, &PaymentsPane::showView);
    connect(m_dues, &DuesView::listMade, this, [this](PaymentListId list, const QString& text) {
        Q_EMIT notice(text);
        m_lists->open(list);
        showView(Lists);
    });
    connect(m_dues, &DuesView::notice, this, &PaymentsPane::notice);
    connect(m_lists, &PaymentListsView::duesWanted, this, [this] { showView(Dues); });
    connect(m_lists, &PaymentListsView::notice, this, &PaymentsPane::notice);
    connect(m_lists, &PaymentListsView::voucherWanted, this,
            [this](VoucherId voucher) { Q_EMIT goTo(PageId::Vouchers, QStringLiteral("voucher:%1").arg(voucher.value)); });
    connect(m_consents, &ConsentsView::notice, this, &PaymentsPane::notice);
}

void PaymentsPane::refresh()
{
    showView(m_views->current());
}

void PaymentsPane::showView(int view)
{
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(view);
    if (view == Dues)
        m_dues->refresh();
    else if (view == Lists)
        m_lists->refresh();
    else
        m_consents->refresh();
}

void PaymentsPane::reveal(const QString& target)
{
    if (target == QLatin1String("dues"))
        showView(Dues);
    else if (target == QLatin1String("consents"))
        showView(Consents);
    else if (target == QLatin1String("lists"))
        showView(Lists);
    else if (target.startsWith(QLatin1String("list:"))) {
        m_lists->open({target.section(QLatin1Char(':'), 1).toLongLong()});
        showView(Lists);
    }
}

} // namespace coop::ui
