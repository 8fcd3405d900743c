// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trades/product_strip.h"

#include "ui/forms/words.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

/// Beside the first card; the rest is told in its tool tip.
constexpr std::size_t kMostProducts = 3;

QString captionOf(const book::ProductTotal& total)
{
    return toText(total.product) + QStringLiteral(" · ") + toText(total.direction) +
           QStringLiteral(" · ") + toText(total.line);
}

QString remarkOf(const book::ProductTotal& total)
{
    QStringList parts;
    if (!total.memberQuantity.isZero())
        parts << withUnit(total.memberQuantity, total.unit);
    parts << ProductStrip::tr("non-members %1").arg(toTextOrDash(total.otherAmount));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ProductStrip::ProductStrip(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Tokens::kGap);
}

void ProductStrip::show(std::span<const book::ProductTotal> totals, FiscalYear year)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& caption, const QString& figure, const QString& remark) {
        auto* card = new FigureCard(caption);
        card->setObjectName(QStringLiteral("product.%1").arg(m_layout->count()));
        card->show(figure, {}, remark, FigureCard::Tone::Plain);
        m_layout->addWidget(card, 1);
        return card;
    };
    std::vector<book::ProductTotal> sorted(totals.begin(), totals.end());
    std::ranges::stable_sort(
        sorted, [](const auto& a, const auto& b) { return a.memberAmount > b.memberAmount; });
    Money members;
    Money others;
    QStringList all;
    for (const book::ProductTotal& total : sorted) {
        members += total.memberAmount;
        others += total.otherAmount;
        all << captionOf(total) + QStringLiteral(": ") + toText(total.memberAmount) +
                   QStringLiteral(" · ") + remarkOf(total);
    }
    FigureCard* sum = add(tr("Trade with members, %1").arg(year.value), toText(members),
                          tr("Non-members %1, kept apart").arg(toTextOrDash(others)));
    all.prepend(tr("Trade with non-members is kept apart (Law Art. 41)."));
    sum->setToolTip(all.join(QLatin1Char('\n')));
    for (const book::ProductTotal& total :
         std::span(sorted).first(std::min(sorted.size(), kMostProducts)))
        add(captionOf(total), toText(total.memberAmount), remarkOf(total));
}

} // namespace coop::ui
