// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/ready_policy_menu.h"

#include "core/distribution/ready_policies.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

constexpr int kLongestSentence = 430;

/// The words of readyPolicies(), for the collector of texts.
[[maybe_unused]] constexpr const char* kWords[] = {
    QT_TRANSLATE_NOOP("ReadyPolicies", "The law's own split"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "10% of what is left after losses to the reserve, 60% back by trade, the rest by member account."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Selling the members' produce"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "10% of the surplus to the reserve, 70% back by the quantity delivered, the rest by member account."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Land shares with four parties"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "700 yuan a mu first, 60% back by land, 5% by labour, fixed parts to enterprises, village collective and government, the rest to the farmers."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Land shares: guaranteed, then floating"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "500 yuan a mu first, 60% of the distributable surplus back by land, the rest by member account."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Machinery cooperative"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "60% back by the land that is served, 15% as income on state money to all members equally, the rest by contribution."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Rural collective"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "30% of what is left after losses to the public reserve, the rest by shares."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Chain of farmers, village, enterprise and government"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "60% back by trade, agreed parts to village collective, government and enterprise, the rest by capital, of which nobody takes more than a quarter."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Proceeds of a land transfer"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "20% for taxes and adjustment fee, 30% to resettle the households, the rest stays with the village collective as capital."),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Pools by business line"),
    QT_TRANSLATE_NOOP("ReadyPolicies", "Each industry gives back 60% of what it earned: the first and second by trade, the third by labour; the rest by member account."),
};

QString translated(std::string_view english)
{
    return QCoreApplication::translate("ReadyPolicies", std::string(english).c_str());
}

} // namespace

void addReadyPolicies(QMenu* menu, const QString& prefix, const std::function<void(distribution::Policy)>& use)
{
    menu->setToolTipsVisible(true);
    const QFontMetrics metrics(menu->font());
    for (const distribution::ReadyPolicy& ready : distribution::readyPolicies()) {
        const QString sentence = translated(ready.explains);
        QAction* action = menu->addAction(
            translated(ready.name) + QLatin1Char('\t') +
            metrics.elidedText(sentence, Qt::ElideRight, kLongestSentence * textPercent() / 100));
        action->setObjectName(prefix + QStringLiteral("ready.") + toText(ready.id));
        action->setToolTip(sentence);
        QObject::connect(action, &QAction::triggered, menu, [use, make = ready.make] { use(make()); });
    }
}

} // namespace coop::ui
