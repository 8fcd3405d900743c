// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/plan.h"

#include "core/base/ensure.h"

#include <algorithm>

namespace coop::distribution {

namespace {

using members::LegalForm;

const Fraction kFloor(60, 100);

/// What counts as dealing with the cooperative: trade, and where a charter says so the land or the labour
/// that a member brings. Capital, heads and fixed sums do not.
bool isDealing(Measure measure)
{
    return isTrade(measure) || measure == Measure::LandArea || measure == Measure::LaborDays;
}

bool setsOwnSplit(LegalForm form)
{
    return form == LegalForm::Union || form == LegalForm::Collective;
}

/// The refunds of a plan that go by dealings: only they count towards the floor.
Money refundsByDealings(const Plan& plan)
{
    Money sum;
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const Stage& stage = plan.policy.stages[i];
        if (stage.kind == StageKind::Patronage && isDealing(stage.weighting.measure))
            sum += plan.stages[i].pool;
    }
    return sum;
}

/// Never shows 60 % for what is a hair below it.
std::string shareText(Money part, Money whole)
{
    if (whole.isZero())
        return toPercentage(Fraction());
    const Wide parts = Wide{part.inFen()} * 1'000'000 / whole.inFen();
    return toPercentage(Fraction(static_cast<std::int64_t>(parts), 1'000'000));
}

RuleResult floorRule(RuleCode code, const Plan& plan, Money base)
{
    const Money refund = refundsByDealings(plan);
    return {.code = code,
            .passed =
                Wide{refund.inFen()} * kFloor.denominator() >= Wide{base.inFen()} * kFloor.numerator(),
            .binding = !setsOwnSplit(plan.basis.form),
            .figures = {toGroupedText(refund), toGroupedText(base), toGroupedText(leastPatronage(base)),
                        shareText(refund, base)}};
}

RuleResult measureRule(const Plan& plan)
{
    RuleResult rule{.code = RuleCode::PatronageMeasure, .binding = !setsOwnSplit(plan.basis.form)};
    for (const Stage& stage : plan.policy.stages) {
        if (stage.kind == StageKind::Patronage && !isDealing(stage.weighting.measure))
            rule.figures.push_back(stage.name);
    }
    rule.passed = rule.figures.empty();
    return rule;
}

RuleResult enoughMembersRule(const Plan& plan)
{
    // Law Art. 56: a union needs three cooperatives; a collective is as large as its village.
    const std::int64_t least = plan.basis.form == LegalForm::Union ? 3 : 5;
    const std::int64_t count = plan.basis.composition.members;
    return {.code = RuleCode::EnoughMembers,
            .passed = count >= least,
            .binding = plan.basis.form != LegalForm::Collective,
            .figures = {std::to_string(count), std::to_string(least)}};
}

RuleResult farmersRule(const Plan& plan)
{
    const members::Composition& composition = plan.basis.composition;
    return {.code = RuleCode::FarmersFourFifths,
            .passed = composition.hasEnoughFarmers(),
            .binding = !setsOwnSplit(plan.basis.form),
            .figures = {std::to_string(composition.farmers), std::to_string(composition.members),
                        std::to_string((composition.members * 80 + 99) / 100)}};
}

RuleResult organizationsRule(const Plan& plan)
{
    const members::Composition& composition = plan.basis.composition;
    return {.code = RuleCode::OrganizationLimit,
            .passed = composition.keepsOrganizationLimit(),
            .binding = !setsOwnSplit(plan.basis.form),
            .figures = {std::to_string(composition.organizations),
                        std::to_string(composition.organizationLimit()),
                        std::to_string(composition.members)}};
}

/// Holds by construction: a contribution in the basis is paid-in capital without labour and technology.
RuleResult labourRule(const Plan& plan)
{
    Money capital;
    WorkDays labour;
    for (const MemberBasis& member : plan.basis.members) {
        if (!member.ofYear)
            continue;
        capital += member.contribution;
        labour += member.laborDays;
    }
    return {.code = RuleCode::LabourNotCapital, .figures = {toGroupedText(capital), toPlainText(labour)}};
}

RuleResult lossFirstRule(const Plan& plan)
{
    const Money ceiling = std::max(Money(), plan.basis.surplus - plan.basis.priorLoss);
    Money given = plan.reserve;
    for (const StageResult& stage : plan.stages)
        given += stage.pool;
    return {.code = RuleCode::LossFirst,
            .passed = given <= ceiling,
            .figures = {toGroupedText(plan.basis.surplus), toGroupedText(plan.basis.priorLoss),
                        toGroupedText(plan.reserve), toGroupedText(plan.distributable)}};
}

/// Row 16 of form 02 (rows 12 + 13 + 14 − 15). Only the ledger knows what was left undistributed before and what was
/// moved over from the reserves; without it both are zero.
Money rowSixteen(const Plan& plan)
{
    const Basis& basis = plan.basis;
    const Money rowThirteen = basis.openingUndistributed - basis.priorLoss;
    return std::max(Money(), basis.surplus + rowThirteen + basis.otherTransfers - plan.reserve);
}

} // namespace

Money leastPatronage(Money distributable)
{
    return multiply(distributable, kFloor, Rounding::Up);
}

std::vector<RuleResult> statutoryRules(const Plan& plan)
{
    ensure(plan.stages.size() == plan.policy.stages.size(), "a plan with all its stages");
    return {floorRule(RuleCode::PatronageFloor, plan, plan.distributable),
            floorRule(RuleCode::PatronageFloorForm, plan, rowSixteen(plan)),
            measureRule(plan),
            enoughMembersRule(plan),
            farmersRule(plan),
            organizationsRule(plan),
            labourRule(plan),
            lossFirstRule(plan)};
}

} // namespace coop::distribution
