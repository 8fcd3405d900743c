// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contributions/kind_strip.h"

#include "ui/forms/words.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>

#include <map>

namespace coop::ui {

namespace {

struct KindTotal {
    Money subscribed{};
    Money paid{};
    TradeQuantity quantity{};
    std::size_t members = 0;
};

/// More kinds than this share the last card, so that no figure is cut.
constexpr std::size_t kMostKinds = 4;

} // namespace

QString quantityText(shares::ContributionKind kind, TradeQuantity quantity)
{
    if (quantity.isZero())
        return {};
    switch (kind) {
    case shares::ContributionKind::Land:
        return KindStrip::tr("%1 mu").arg(toText(quantity));
    case shares::ContributionKind::Labor:
        return KindStrip::tr("%1 days").arg(toText(quantity));
    default:
        return toText(quantity);
    }
}

KindStrip::KindStrip(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Tokens::kGap);
}

void KindStrip::show(std::span<const shares::Holding> holdings, Date day)
{
    std::map<shares::ContributionKind, KindTotal> totals;
    KindTotal capital;
    for (const shares::Holding& holding : holdings) {
        KindTotal& total = totals[holding.kind];
        total.subscribed += holding.subscribed;
        total.paid += holding.paid;
        total.quantity += holding.quantity;
        ++total.members;
        if (shares::isCapital(holding.kind)) {
            capital.subscribed += holding.subscribed;
            capital.paid += holding.paid;
        }
    }

    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& caption, const QString& figure, const QString& remark) {
        auto* card = new FigureCard(caption);
        card->setObjectName(QStringLiteral("kind.%1").arg(m_layout->count()));
        card->show(figure, {}, remark, FigureCard::Tone::Plain);
        m_layout->addWidget(card, 1);
    };
    add(tr("Capital paid in, %1").arg(toText(day)), toText(capital.paid),
        tr("Subscribed %1").arg(toText(capital.subscribed)));
    std::size_t shown = 0;
    for (const auto& [kind, total] : totals) {
        if (++shown > kMostKinds)
            break;
        // Only what is measured in one unit adds up to a figure.
        const bool isMeasured = kind == shares::ContributionKind::Land || kind == shares::ContributionKind::Labor;
        const QString quantity = isMeasured ? quantityText(kind, total.quantity) : QString();
        const QString members =
            total.members == 1 ? tr("1 member") : tr("%1 members").arg(countText(total.members));
        if (shares::isCapital(kind)) {
            add(toText(kind), toText(total.paid),
                quantity.isEmpty() ? members : quantity + QStringLiteral(" · ") + members);
        } else {
            add(toText(kind), quantity.isEmpty() ? toText(total.quantity) : quantity,
                tr("Weight only · %1").arg(members));
        }
    }
}

} // namespace coop::ui
