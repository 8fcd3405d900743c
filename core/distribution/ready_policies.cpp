// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/ready_policies.h"

#include <utility>

namespace coop::distribution {

namespace {

using members::Party;
using trade::BusinessLine;

constexpr const char* kLaw44 = "农民专业合作社法第四十四条";
constexpr const char* kCollectiveLaw42 = "农村集体经济组织法第四十二条";
constexpr const char* kAgreement = "各方利益联结协议";

RateOf percentOf(std::int64_t percent, RateBase base)
{
    return {.rate = Fraction(percent, 100), .of = base};
}

/// What is left after all other stages.
RateOf theRest()
{
    return percentOf(100, RateBase::Remaining);
}

/// Law Art. 44: at least 60 % go back by what a member deals with the cooperative.
Stage refund(std::string name, std::int64_t percent, Weighting by)
{
    return {.name = std::move(name),
            .kind = StageKind::Patronage,
            .size = percentOf(percent, RateBase::Distributable),
            .weighting = std::move(by),
            .clause = kLaw44};
}

Stage residual(std::string name, RateOf size, Measure by, std::string clause = kLaw44)
{
    return {.name = std::move(name),
            .kind = StageKind::Residual,
            .size = size,
            .weighting = {.measure = by},
            .clause = std::move(clause)};
}

Stage partOf(Party party, std::string name, std::int64_t percent, std::string clause)
{
    Stage stage = residual(std::move(name), percentOf(percent, RateBase::Distributable),
                           Measure::Contribution, std::move(clause));
    stage.filter.parties = {party};
    return stage;
}

Stage restTo(Party party, std::string name)
{
    Stage stage = residual(std::move(name), theRest(), Measure::Account);
    stage.filter.parties = {party};
    return stage;
}

Stage perMu(std::int64_t yuan)
{
    return {.name = "保底分红",
            .kind = StageKind::Guaranteed,
            .size = PerUnit{Money::yuan(yuan)},
            .weighting = {.measure = Measure::LandArea},
            .clause = "土地入股协议"};
}

/// 60 % of what one line earned, back by `by`.
Stage refundOfLine(std::string name, BusinessLine line, Weighting by)
{
    Stage stage = refund(std::move(name), 60, std::move(by));
    std::get<RateOf>(stage.size).line = line;
    return stage;
}

std::vector<ReservePart> quantifiedBy(Measure measure)
{
    return {{.weighting = {.measure = measure}}};
}

constexpr ReadyPolicy kReadyPolicies[] = {
    {"law", "The law's own split",
     "10% of what is left after losses to the reserve, 60% back by trade, the rest by member account.",
     statutoryDefault},
    {"produce", "Selling the members' produce",
     "10% of the surplus to the reserve, 70% back by the quantity delivered, the rest by member account.",
     producePolicy},
    {"land-share", "Land shares with four parties",
     "700 yuan a mu first, 60% back by land, 5% by labour, fixed parts to enterprises, village collective and government, the rest to the farmers.",
     landSharePolicy},
    {"land-floating", "Land shares: guaranteed, then floating",
     "500 yuan a mu first, 60% of the distributable surplus back by land, the rest by member account.",
     landFloatingPolicy},
    {"machinery", "Machinery cooperative",
     "60% back by the land that is served, 15% as income on state money to all members equally, the rest by contribution.",
     machineryPolicy},
    {"collective", "Rural collective",
     "30% of what is left after losses to the public reserve, the rest by shares.", collectivePolicy},
    {"chain", "Chain of farmers, village, enterprise and government",
     "60% back by trade, agreed parts to village collective, government and enterprise, the rest by capital, of which nobody takes more than a quarter.",
     chainPolicy},
    {"land-transfer", "Proceeds of a land transfer",
     "20% for taxes and adjustment fee, 30% to resettle the households, the rest stays with the village collective as capital.",
     landTransferPolicy},
    {"business-lines", "Pools by business line",
     "Each industry gives back 60% of what it earned: the first and second by trade, the third by labour; the rest by member account.",
     businessLinePolicy},
};

} // namespace

Policy producePolicy()
{
    return {.name = "按交售量返还方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::Surplus,
            .stages = {refund("交售量返还", 70,
                              {.measure = Measure::TradeQuantity, .direction = DirectionChoice::Delivery}),
                       residual("剩余盈余", theRest(), Measure::Account)}};
}

Policy landSharePolicy()
{
    return {.name = "土地股份四方联结分配方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .stages = {perMu(700), refund("按土地返还", 60, {.measure = Measure::LandArea}),
                       residual("劳务分红", percentOf(5, RateBase::Distributable), Measure::LaborDays,
                                kAgreement),
                       partOf(Party::Enterprise, "企业分红", 4, kAgreement),
                       partOf(Party::Collective, "村集体分红", 4, kAgreement),
                       partOf(Party::Government, "政府分红", 2, kAgreement),
                       restTo(Party::Farmer, "农户剩余盈余")}};
}

Policy landFloatingPolicy()
{
    return {.name = "土地入股保底加浮动分红方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .quantification = quantifiedBy(Measure::LandArea),
            .stages = {perMu(500), refund("浮动分红", 60, {.measure = Measure::LandArea}),
                       residual("剩余盈余", theRest(), Measure::Account)}};
}

Policy machineryPolicy()
{
    return {.name = "农机合作社盈余分配方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .quantification = quantifiedBy(Measure::LandArea),
            .stages = {refund("按作业土地面积返还", 60, {.measure = Measure::LandArea}),
                       residual("国投盈余均分", percentOf(15, RateBase::Distributable), Measure::Equal),
                       residual("出资分红", theRest(), Measure::Contribution)}};
}

Policy collectivePolicy()
{
    return {.name = "集体收益分配方案",
            .reserveRate = Fraction(30, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .stages = {residual("份额分红", theRest(), Measure::Contribution, kCollectiveLaw42)}};
}

Policy chainPolicy()
{
    Stage capital = residual("股金分红", theRest(), Measure::Contribution);
    capital.filter.parties = {Party::Farmer, Party::Enterprise};
    capital.cap = Fraction(25, 100);
    return {.name = "全产业链四方联结分配方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .stages = {refund("交易额返还", 60, {.measure = Measure::TradeAmount}),
                       partOf(Party::Collective, "村集体约定分红", 10, kAgreement),
                       partOf(Party::Government, "政府投入约定分红", 2, kAgreement),
                       partOf(Party::Enterprise, "企业约定分红", 8, kAgreement), std::move(capital)}};
}

Policy landTransferPolicy()
{
    const auto firstSlice = [](std::string name, std::int64_t percent, Measure by, Party party) {
        return Stage{.name = std::move(name),
                     .kind = StageKind::Guaranteed,
                     .size = percentOf(percent, RateBase::Distributable),
                     .weighting = {.measure = by},
                     .filter = {.parties = {party}},
                     .clause = "土地收益分配协议"};
    };
    Stage capital = residual("村集体再投资资本", theRest(), Measure::Equal, kCollectiveLaw42);
    capital.filter.parties = {Party::Collective};
    capital.convert = Fraction(1, 1);
    return {.name = "土地流转收益分配方案",
            .stages = {firstSlice("税费和调节金", 20, Measure::Equal, Party::Government),
                       firstSlice("安置补偿", 30, Measure::Household, Party::Farmer), std::move(capital)}};
}

Policy businessLinePolicy()
{
    return {.name = "三产分环节分配方案",
            .reserveRate = Fraction(10, 100),
            .reserveOf = ReserveBase::AfterLoss,
            .stages = {refundOfLine("一产交易返还", BusinessLine::Primary,
                                    {.measure = Measure::TradeAmount, .line = BusinessLine::Primary}),
                       refundOfLine("二产交易返还", BusinessLine::Secondary,
                                    {.measure = Measure::TradeAmount, .line = BusinessLine::Secondary}),
                       refundOfLine("三产劳务返还", BusinessLine::Tertiary, {.measure = Measure::LaborDays}),
                       residual("剩余盈余", theRest(), Measure::Account)}};
}

std::span<const ReadyPolicy> readyPolicies()
{
    return kReadyPolicies;
}

} // namespace coop::distribution
