// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/composition_strip.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>

namespace coop::ui {

namespace {

/// One decimal, cut and not rounded: 79.96 % must not stand there as 80.0 %.
QString percentText(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return QStringLiteral("—");
    const std::int64_t permille = part * 1000 / whole;
    return QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

FigureCard::Tone toneOf(bool lawful)
{
    return lawful ? FigureCard::Tone::Good : FigureCard::Tone::Warning;
}

} // namespace

CompositionStrip::CompositionStrip(QWidget* parent)
    : QWidget(parent), m_members(new FigureCard(tr("Members"))),
      m_farmers(new FigureCard(tr("Farmers"))),
      m_organizations(new FigureCard(tr("Enterprises, institutions, organisations"))),
      m_others(new FigureCard(tr("Households")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    int number = 0;
    for (FigureCard* card : {m_members, m_farmers, m_organizations, m_others}) {
        card->setObjectName(QStringLiteral("composition.%1").arg(number++));
        layout->addWidget(card, 1);
    }
}

void CompositionStrip::show(const members::Composition& composition, Date day)
{
    const auto verdict = [](bool lawful, const QString& warning) {
        return lawful ? tr("✓ lawful") : warning;
    };
    const QLocale plain = QLocale::c();
    m_members->show(plain.toString(static_cast<qlonglong>(composition.members)),
                    verdict(composition.hasEnoughMembers(), tr("△ too few")),
                    tr("On %1 · at least 5 (Art. 12)").arg(toText(day)),
                    toneOf(composition.hasEnoughMembers()));
    m_farmers->show(
        percentText(composition.farmers, composition.members),
        verdict(composition.hasEnoughFarmers(), tr("△ too few")),
        tr("%1 of %2 · at least 80 % (Art. 20)").arg(composition.farmers).arg(composition.members),
        toneOf(composition.hasEnoughFarmers()));
    m_organizations->show(plain.toString(static_cast<qlonglong>(composition.organizations)),
                          verdict(composition.keepsOrganizationLimit(), tr("△ too many")),
                          tr("At most %1 (Art. 20)").arg(composition.organizationLimit()),
                          toneOf(composition.keepsOrganizationLimit()));
    m_others->show(
        plain.toString(static_cast<qlonglong>(composition.households)), {},
        tr("Assisted %1 · collectives %2").arg(composition.assisted).arg(composition.collectives),
        FigureCard::Tone::Plain);
}

} // namespace coop::ui
