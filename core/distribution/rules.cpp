// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/plan.h"

#include "core/base/ensure.h"
#include "core/distribution/laws.h"
#include "core/distribution/refunds.h"

#include <algorithm>

namespace coop::distribution {

namespace {

using members::LegalForm;

const Fraction kFloor(60, 100);

/// The rules on a plan are those of the last day of its year.
LawOfDay lawOf(const Plan& plan)
{
    return cooperativeLaw(plan.basis.form, plan.basis.year.last());
}
/// Of what the law leaves to unions: their own split and their own members.
bool bindsSplit(const Plan& plan)
{
    return lawOf(plan).binds && !setsOwnSplit(plan.basis.form);
}

RuleResult floorRule(RuleCode code, const Plan& plan, Money base)
{
    const Money refund = refundsByDealings(plan);
    return {.code = code,
            .passed =
                Wide{refund.inFen()} * kFloor.denominator() >= Wide{base.inFen()} * kFloor.numerator(),
            .binding = bindsSplit(plan),
            .law = lawOf(plan).law,
            .figures = {toGroupedText(refund), toGroupedText(base), toGroupedText(leastPatronage(base)),
                        shareText(refund, base)}};
}

RuleResult measureRule(const Plan& plan)
{
    RuleResult rule{.code = RuleCode::PatronageMeasure, .binding = bindsSplit(plan), .law = lawOf(plan).law};
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
            .binding = lawOf(plan).binds,
            .law = lawOf(plan).law,
            .figures = {std::to_string(count), std::to_string(least)}};
}

RuleResult farmersRule(const Plan& plan)
{
    const members::Composition& composition = plan.basis.composition;
    return {.code = RuleCode::FarmersFourFifths,
            .passed = composition.hasEnoughFarmers(),
            .binding = bindsSplit(plan),
            .law = lawOf(plan).law,
            .figures = {std::to_string(composition.farmers), std::to_string(composition.members),
                        std::to_string((composition.members * 80 + 99) / 100)}};
}

RuleResult organizationsRule(const Plan& plan)
{
    const members::Composition& composition = plan.basis.composition;
    return {.code = RuleCode::OrganizationLimit,
            .passed = composition.keepsOrganizationLimit(),
            .binding = bindsSplit(plan),
            .law = lawOf(plan).law,
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
    const LawOfDay law = registrationLaw(plan.basis.year.last());
    return {.code = RuleCode::LabourNotCapital,
            .binding = law.binds,
            .law = law.law,
            .figures = {toGroupedText(capital), toPlainText(labour)}};
}

RuleResult lossFirstRule(const Plan& plan)
{
    const Money ceiling = std::max(Money(), plan.basis.surplus - plan.basis.priorLoss);
    Money given = plan.reserve;
    for (const StageResult& stage : plan.stages)
        given += stage.pool;
    const LawOfDay law = organizationLaw(plan.basis.form, plan.basis.year.last());
    return {.code = RuleCode::LossFirst,
            .passed = given <= ceiling,
            .binding = law.binds,
            .law = law.law,
            .figures = {toGroupedText(plan.basis.surplus), toGroupedText(plan.basis.priorLoss),
                        toGroupedText(plan.reserve), toGroupedText(plan.distributable)}};
}

/// Who left in the year weighs nothing by an account, which state grants and donations are part of: neither in a stage nor in
/// what the reserve is quantified by.
RuleResult grantsStayRule(const Plan& plan)
{
    std::int64_t leavers = 0;
    Money theirs;
    bool weighs = false;
    const auto look = [&](const Weighting& weighting, const StageResult& result, std::size_t line) {
        if (weighting.measure != Measure::Account || result.shares.empty())
            return;
        weighs = weighs || result.shares[line].weight != 0;
        theirs += result.shares[line].amount;
    };
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        if (plan.memberAt(line).ofYear)
            continue;
        ++leavers;
        for (std::size_t i = 0; i < plan.stages.size(); ++i)
            look(plan.policy.stages[i].weighting, plan.stages[i], line);
        for (std::size_t i = 0; i < plan.quantified.size(); ++i)
            look(plan.quantification[i].weighting, plan.quantified[i], line);
    }
    return {.code = RuleCode::GrantsStay,
            .passed = !weighs && theirs.isZero(),
            .binding = lawOf(plan).binds,
            .law = lawOf(plan).law,
            .figures = {std::to_string(leavers), toGroupedText(theirs)}};
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

Issue notKept(const RuleResult& rule)
{
    Issue issue{.code = IssueCode::RuleNotKept,
                .field = "rules",
                .value = std::to_string(static_cast<int>(rule.law)),
                .arguments = {std::to_string(static_cast<int>(rule.code))}};
    issue.arguments.insert(issue.arguments.end(), rule.figures.begin(), rule.figures.end());
    return issue;
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
            lossFirstRule(plan),
            grantsStayRule(plan)};
}

} // namespace coop::distribution
