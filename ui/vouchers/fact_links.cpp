// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/fact_links.h"

#include "core/book/posting_desk.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/empty_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr std::size_t kMostShown = 3;

QString parts(const QStringList& texts)
{
    QStringList some = texts;
    some.removeAll(QString());
    return some.join(QStringLiteral(" · "));
}

QString memberTarget(const std::optional<MemberId>& member)
{
    return member ? QStringLiteral("member:%1").arg(member->value) : QString();
}

} // namespace

FactLinks::FactLinks(BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("voucherFactLinks"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

std::optional<FactLinks::Link> FactLinks::linkOf(const book::FactKey& fact) const
{
    book::Book& book = m_session.book();
    switch (fact.table) {
    case book::FactTable::Trade:
        if (const auto trade = book.trades().find(TradeId{fact.id}))
            return Link{parts({toText(trade->data.date), toText(trade->data.direction), toText(trade->data.product),
                               toText(trade->data.member), toText(trade->data.amount)}),
                        PageId::Trades, memberTarget(trade->memberId)};
        break;
    case book::FactTable::Contribution:
        if (const auto paid = book.shares().find(ContributionId{fact.id}))
            return Link{parts({toText(paid->data.date), toText(paid->data.kind), toText(paid->data.member),
                               toText(paid->data.paid)}),
                        PageId::Contributions, memberTarget(paid->memberId)};
        break;
    case book::FactTable::Grant:
        for (const shares::Grant& grant : book.shares().grants()) {
            if (grant.id.value == fact.id)
                return Link{parts({toText(grant.data.date), toText(grant.data.kind), toText(grant.data.project),
                                   toText(grant.data.amount)}),
                            PageId::Contributions, {}};
        }
        break;
    }
    return std::nullopt;
}

void FactLinks::show(VoucherId voucher)
{
    emptyLayout(*m_layout);
    const std::vector<book::FactKey> facts = m_session.book().posting().factsOf(voucher);
    setVisible(!facts.empty());
    if (facts.empty())
        return;
    m_layout->addWidget(makeLabel(tr("From the business"), TextRole::Heading));
    for (const book::FactKey& fact : std::span(facts).first(std::min(facts.size(), kMostShown))) {
        const auto link = linkOf(fact);
        if (!link)
            continue;
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new StatusLine(Tone::Good, link->text, {}), 1);
        auto* open = makeButton(tr("Show"), ButtonRole::Link, QStringLiteral("fact.%1").arg(m_layout->count() - 1));
        open->setAccessibleDescription(link->text);
        connect(open, &QPushButton::clicked, this, [this, link = *link] { Q_EMIT goTo(link.page, link.target); });
        row->addWidget(open);
        m_layout->addWidget(line);
    }
    if (facts.size() > kMostShown)
        m_layout->addWidget(makeRemark(tr("and %n more", nullptr, static_cast<int>(facts.size() - kMostShown))));
}

} // namespace coop::ui
