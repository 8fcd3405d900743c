// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/stage_menu.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

using distribution::Measure;
using distribution::StageKind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StageMenu)
};

} // namespace

QMenu* stageMenu(QWidget* parent, const QString& prefix, const std::function<void(const StageForm&)>& call)
{
    auto* menu = new QMenu(parent);
    const auto add = [&](const char* name, const QString& text, const StageForm& form) {
        QAction* action = menu->addAction(text);
        action->setObjectName(prefix + QLatin1String(name));
        QObject::connect(action, &QAction::triggered, menu, [call, form] { call(form); });
    };
    add("addGuaranteed", Words::tr("Guaranteed dividend per mu"),
        {.name = Words::tr("Guaranteed dividend"), .kind = StageKind::Guaranteed, .size = SizeChoice::PerUnit,
         .amount = QStringLiteral("100.00"), .weighting = {.measure = Measure::LandArea}});
    add("addPatronage", Words::tr("Patronage refund by trade"),
        {.name = Words::tr("Patronage refund"), .kind = StageKind::Patronage, .size = SizeChoice::RateOfDistributable,
         .rate = QStringLiteral("60%"), .weighting = {.measure = Measure::TradeAmount}});
    add("addResidual", Words::tr("Residual surplus by member account"),
        {.name = Words::tr("Residual surplus"), .kind = StageKind::Residual, .size = SizeChoice::RateOfRemaining,
         .rate = QStringLiteral("100%"), .weighting = {.measure = Measure::Account}});
    add("addLabour", Words::tr("By days of labour"),
        {.name = Words::tr("Labour dividend"), .kind = StageKind::Residual, .size = SizeChoice::RateOfDistributable,
         .rate = QStringLiteral("5%"), .weighting = {.measure = Measure::LaborDays}});
    add("addHousehold", Words::tr("Per household"),
        {.name = Words::tr("Household dividend"), .kind = StageKind::Residual, .size = SizeChoice::RateOfDistributable,
         .rate = QStringLiteral("5%"), .weighting = {.measure = Measure::Household}});
    add("addFixed", Words::tr("Named amounts"),
        {.name = Words::tr("Named amounts"), .kind = StageKind::Residual, .size = SizeChoice::SumOfAmounts,
         .weighting = {.measure = Measure::Fixed}});
    return menu;
}

} // namespace coop::ui
