// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/ready_policies.h"

namespace coop::distribution {

namespace {

using members::Party;

RateOf percentOf(std::int64_t percent, RateBase base)
{
    return {Fraction(percent, 100), base};
}

Stage partOf(Party party, std::string name, std::int64_t percent)
{
    return {.name = std::move(name),
            .kind = StageKind::Residual,
            .size = percentOf(percent, RateBase::Distributable),
            .weighting = {.measure = Measure::Contribution},
            .filter = {.parties = {party}}};
}

} // namespace

Policy producePolicy()
{
    return {.name = "按交售量返还方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::Surplus,
            .stages = {
                {.name = "交售量返还",
                 .kind = StageKind::Patronage,
                 .size = percentOf(70, RateBase::Distributable),
                 .weighting = {.measure = Measure::TradeQuantity, .direction = DirectionChoice::Delivery}},
                {.name = "剩余盈余",
                 .kind = StageKind::Residual,
                 .size = percentOf(100, RateBase::Remaining),
                 .weighting = {.measure = Measure::Account}}}};
}

Policy landSharePolicy()
{
    return {.name = "土地股份四方联结分配方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .stages = {{.name = "保底分红",
                        .kind = StageKind::Guaranteed,
                        .size = PerUnit{Money::yuan(700)},
                        .weighting = {.measure = Measure::LandArea}},
                       {.name = "按土地返还",
                        .kind = StageKind::Patronage,
                        .size = percentOf(60, RateBase::Distributable),
                        .weighting = {.measure = Measure::LandArea}},
                       {.name = "劳务分红",
                        .kind = StageKind::Residual,
                        .size = percentOf(5, RateBase::Distributable),
                        .weighting = {.measure = Measure::LaborDays}},
                       partOf(Party::Enterprise, "企业分红", 4),
                       partOf(Party::Collective, "村集体分红", 4),
                       partOf(Party::Government, "政府分红", 2),
                       {.name = "农户剩余盈余",
                        .kind = StageKind::Residual,
                        .size = percentOf(100, RateBase::Remaining),
                        .weighting = {.measure = Measure::Account},
                        .filter = {.parties = {Party::Farmer}}}}};
}

} // namespace coop::distribution
