// SPDX-License-Identifier: GPL-3.0-or-later
// Each statutory rule with its counter-example, by legal form.
#include "core/distribution/plan.h"

#include "tests/support/distribution_basis.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;
using members::LegalForm;
using members::MemberKind;

namespace {

std::vector<MemberBasis> people(int farmers, int enterprises = 0, int residents = 0)
{
    std::vector<MemberBasis> members;
    const auto add = [&members](int count, MemberKind kind) {
        for (int i = 0; i < count; ++i) {
            MemberBasis member = farmer(std::to_string(members.size() + 1));
            member.kind = kind;
            member.trades = {delivery("10", "100")};
            member.land = LandArea::whole(1);
            member.laborDays = WorkDays::parts(150);
            member.contribution = yuan("1000");
            members.push_back(std::move(member));
        }
    };
    add(farmers, MemberKind::Farmer);
    add(enterprises, MemberKind::Enterprise);
    add(residents, MemberKind::Resident);
    return members;
}

RuleResult ruleOf(const Plan& plan, RuleCode code)
{
    for (const RuleResult& rule : plan.rules) {
        if (rule.code == code)
            return rule;
    }
    throw std::out_of_range("no such rule");
}

Plan refundOf(std::string_view keys, LegalForm form = LegalForm::Specialized,
              std::string_view surplus = "1000.00")
{
    Basis basis = bookOf(surplus, people(8));
    basis.form = form;
    return planned(oneStage(R"({"name": "返还", "kind": "patronage", )" + std::string(keys) + "}"), basis);
}

} // namespace

TEST(Rules, AllAreListedOnceInOrder)
{
    const Plan plan = refundOf(R"("rate": "60%", "by": "trade_amount")");
    ASSERT_EQ(plan.rules.size(), 9U);
    for (std::size_t i = 0; i < plan.rules.size(); ++i) {
        EXPECT_EQ(static_cast<std::size_t>(plan.rules[i].code), i);
        EXPECT_TRUE(plan.rules[i].passed) << i;
        EXPECT_TRUE(plan.rules[i].binding) << i;
    }
    EXPECT_EQ(statutoryRules(plan), plan.rules);
}

TEST(Rules, SixtyPercentIsTheFloorToTheFen)
{
    const RuleResult kept =
        ruleOf(refundOf(R"("rate": "60%", "by": "trade_amount")"), RuleCode::PatronageFloor);
    EXPECT_TRUE(kept.passed);
    EXPECT_EQ(kept.figures, (std::vector<std::string>{"600.00", "1,000.00", "600.00", "60%"}));
    const Plan below = refundOf(R"("amount": "599.99", "by": "trade_amount")");
    EXPECT_FALSE(ruleOf(below, RuleCode::PatronageFloor).passed);
    EXPECT_FALSE(ruleOf(below, RuleCode::PatronageFloorForm).passed);
    EXPECT_EQ(ruleOf(below, RuleCode::PatronageFloor).figures[3], "59.999%");
    EXPECT_FALSE(
        ruleOf(refundOf(R"("rate": "59.99%", "by": "trade_amount")"), RuleCode::PatronageFloor).passed);
    // A hair below never reads as 60 %.
    const Plan hair = refundOf(R"("amount": "59999999999.99", "by": "trade_amount")",
                               LegalForm::Specialized, "100000000000");
    EXPECT_EQ(ruleOf(hair, RuleCode::PatronageFloor).figures[3], "59.9999%");
}

TEST(Rules, OnlyDealingsCountAsRefund)
{
    for (const char* measure : {"trade_amount", "trade_quantity", "land_area", "labor_days"}) {
        const Plan plan = refundOf(R"("rate": "60%", "by": ")" + std::string(measure) + "\"");
        EXPECT_TRUE(ruleOf(plan, RuleCode::PatronageMeasure).passed) << measure;
        EXPECT_TRUE(ruleOf(plan, RuleCode::PatronageFloor).passed) << measure;
    }
    for (const char* measure : {"contribution", "account", "equal", "household"}) {
        const Plan plan = refundOf(R"("rate": "60%", "by": ")" + std::string(measure) + "\"");
        const RuleResult rule = ruleOf(plan, RuleCode::PatronageMeasure);
        EXPECT_FALSE(rule.passed) << measure;
        EXPECT_EQ(rule.figures, std::vector<std::string>{"返还"});
        EXPECT_FALSE(ruleOf(plan, RuleCode::PatronageFloor).passed) << measure;
    }
    EXPECT_FALSE(
        ruleOf(refundOf(R"("by": "fixed", "amounts": {"1": "600.00"})"), RuleCode::PatronageMeasure)
            .passed);
    // By trade, but called residual: no refund.
    const Plan residual = planned(oneStage(R"({"kind": "residual", "rate": "60%", "by": "trade_amount"})"),
                                  bookOf("1000", people(5)));
    EXPECT_FALSE(ruleOf(residual, RuleCode::PatronageFloor).passed);
    EXPECT_TRUE(ruleOf(residual, RuleCode::PatronageMeasure).passed);
    // Two refunds add up.
    const Plan two = planned(R"({"stages": [{"kind": "patronage", "rate": "35%", "by": "trade_amount"},
                                            {"kind": "patronage", "rate": "25%", "by": "land_area"}]})",
                             bookOf("1000", people(5)));
    EXPECT_TRUE(ruleOf(two, RuleCode::PatronageFloor).passed);
}

TEST(Rules, TheFloorIsMeasuredAfterLossAndReserve)
{
    Basis basis = bookOf("1000.00", people(5));
    basis.priorLoss = yuan("200.00");
    const Plan plan = planned(R"({"reserve": {"rate": "10%", "of": "surplus"}, "stages": [
        {"kind": "patronage", "amount": "420.00", "by": "trade_amount"}]})",
                              basis);
    EXPECT_EQ(ruleOf(plan, RuleCode::PatronageFloor).figures,
              (std::vector<std::string>{"420.00", "700.00", "420.00", "60%"}));
    EXPECT_EQ(ruleOf(plan, RuleCode::PatronageFloorForm).figures[1], "700.00");
    EXPECT_TRUE(ruleOf(plan, RuleCode::PatronageFloorForm).passed);
    EXPECT_EQ(ruleOf(plan, RuleCode::LossFirst).figures,
              (std::vector<std::string>{"1,000.00", "200.00", "100.00", "700.00"}));
}

TEST(Rules, WithNothingToDistributeTheFloorHolds)
{
    const RuleResult rule =
        ruleOf(refundOf(R"("rate": "10%", "by": "trade_amount")", LegalForm::Specialized, "-3"),
               RuleCode::PatronageFloor);
    EXPECT_TRUE(rule.passed);
    EXPECT_EQ(rule.figures, (std::vector<std::string>{"0.00", "0.00", "0.00", "0%"}));
}

TEST(Rules, UnionsAndCollectivesSetTheirOwnSplit)
{
    for (const LegalForm form :
         {LegalForm::Specialized, LegalForm::Land, LegalForm::Union, LegalForm::Collective}) {
        const bool isBound = form == LegalForm::Specialized || form == LegalForm::Land;
        const Plan plan = refundOf(R"("rate": "10%", "by": "account")", form);
        EXPECT_FALSE(ruleOf(plan, RuleCode::PatronageFloor).passed);
        for (const RuleCode code :
             {RuleCode::PatronageFloor, RuleCode::PatronageFloorForm, RuleCode::PatronageMeasure,
              RuleCode::FarmersFourFifths, RuleCode::OrganizationLimit})
            EXPECT_EQ(ruleOf(plan, code).binding, isBound);
        EXPECT_EQ(ruleOf(plan, RuleCode::EnoughMembers).binding, form != LegalForm::Collective);
        EXPECT_TRUE(ruleOf(plan, RuleCode::LossFirst).binding);
        EXPECT_TRUE(ruleOf(plan, RuleCode::LabourNotCapital).binding);
    }
}

TEST(Rules, FiveMembersAreEnoughThreeForAUnion)
{
    const auto enough = [](int members, LegalForm form) {
        Basis basis = bookOf("1", people(members));
        basis.form = form;
        return ruleOf(
            planned(oneStage(R"({"kind": "patronage", "rate": "60%", "by": "trade_amount"})"), basis),
            RuleCode::EnoughMembers);
    };
    EXPECT_TRUE(enough(5, LegalForm::Specialized).passed);
    EXPECT_FALSE(enough(4, LegalForm::Specialized).passed);
    EXPECT_EQ(enough(4, LegalForm::Land).figures, (std::vector<std::string>{"4", "5"}));
    EXPECT_TRUE(enough(3, LegalForm::Union).passed);
    EXPECT_FALSE(enough(2, LegalForm::Union).passed);
    EXPECT_EQ(enough(2, LegalForm::Union).figures, (std::vector<std::string>{"2", "3"}));
}

TEST(Rules, FourFifthsAreFarmersAndOrganizationsAreFew)
{
    const auto planOf = [](int farmers, int enterprises, int residents) {
        return planned(oneStage(R"({"kind": "patronage", "rate": "60%", "by": "trade_amount"})"),
                       bookOf("1", people(farmers, enterprises, residents)));
    };
    EXPECT_TRUE(ruleOf(planOf(8, 1, 1), RuleCode::FarmersFourFifths).passed);
    const RuleResult tooFew = ruleOf(planOf(8, 1, 2), RuleCode::FarmersFourFifths);
    EXPECT_FALSE(tooFew.passed);
    EXPECT_EQ(tooFew.figures, (std::vector<std::string>{"8", "11", "9"}));
    EXPECT_TRUE(ruleOf(planOf(19, 1, 0), RuleCode::OrganizationLimit).passed);
    const RuleResult tooMany = ruleOf(planOf(18, 2, 0), RuleCode::OrganizationLimit);
    EXPECT_FALSE(tooMany.passed);
    EXPECT_EQ(tooMany.figures, (std::vector<std::string>{"2", "1", "20"}));
    EXPECT_TRUE(ruleOf(planOf(38, 2, 0), RuleCode::OrganizationLimit).passed);
    EXPECT_FALSE(ruleOf(planOf(37, 2, 0), RuleCode::OrganizationLimit).passed);
}

TEST(Rules, LabourIsShownApartFromCapital)
{
    const Plan plan = refundOf(R"("rate": "60%", "by": "trade_amount")");
    EXPECT_EQ(ruleOf(plan, RuleCode::LabourNotCapital).figures,
              (std::vector<std::string>{"8,000.00", "12"}));
}

TEST(Rules, WhoLeftHasNoPartOfGrantsAndDonations)
{
    std::vector<MemberBasis> members = people(5);
    members.push_back(members.back());
    members.back().number = "6";
    members.back().ofYear = false;
    members.back().stateShare = yuan("500");
    const Plan plan = planned(R"({"stages": [{"kind": "patronage", "rate": "60%", "by": "trade_amount"},
                                             {"kind": "residual", "rate": "100%", "by": "account"}]})",
                              bookOf("1000", members));
    const RuleResult kept = ruleOf(plan, RuleCode::GrantsStay);
    EXPECT_TRUE(kept.passed);
    EXPECT_TRUE(kept.binding);
    EXPECT_EQ(kept.figures, (std::vector<std::string>{"1", "0.00"}));
    // His trade is his, by whatever he is paid for it; a weight by his account is not.
    Plan broken = plan;
    broken.stages[1].shares[5] = broken.stages[1].shares[0];
    const RuleResult rule = ruleOf({.rules = statutoryRules(broken)}, RuleCode::GrantsStay);
    EXPECT_FALSE(rule.passed);
    EXPECT_EQ(rule.figures, (std::vector<std::string>{"1", "80.00"}));
    broken = plan;
    broken.stages[1].shares[5].weight = 1;
    EXPECT_FALSE(ruleOf({.rules = statutoryRules(broken)}, RuleCode::GrantsStay).passed);
}

TEST(Rules, BindByTheLastDayOfTheYear)
{
    const auto ruleIn = [](int year, RuleCode code, LegalForm form = LegalForm::Specialized) {
        Basis basis = bookOf("1000.00", people(8));
        basis.form = form;
        basis.year = FiscalYear{year};
        return ruleOf(planned(oneStage(R"({"kind": "patronage", "rate": "10%", "by": "trade_amount"})"), basis), code);
    };
    EXPECT_FALSE(ruleIn(2006, RuleCode::PatronageFloor).binding);
    EXPECT_TRUE(ruleIn(2007, RuleCode::PatronageFloor).binding);
    EXPECT_EQ(ruleIn(2007, RuleCode::PatronageFloor).law, Law::Cooperative2007);
    EXPECT_EQ(ruleIn(2017, RuleCode::FarmersFourFifths).law, Law::Cooperative2007);
    EXPECT_EQ(ruleIn(2018, RuleCode::FarmersFourFifths).law, Law::Cooperative2018);
    EXPECT_FALSE(ruleIn(2017, RuleCode::EnoughMembers, LegalForm::Union).binding) << "the first law knew no unions";
    EXPECT_TRUE(ruleIn(2018, RuleCode::EnoughMembers, LegalForm::Union).binding);
    EXPECT_EQ(ruleIn(2021, RuleCode::LabourNotCapital).law, Law::Registration2007);
    EXPECT_EQ(ruleIn(2022, RuleCode::LabourNotCapital).law, Law::Registration2022);
    EXPECT_FALSE(ruleIn(2006, RuleCode::LabourNotCapital).binding);
    EXPECT_FALSE(ruleIn(2024, RuleCode::LossFirst, LegalForm::Collective).binding);
    EXPECT_TRUE(ruleIn(2025, RuleCode::LossFirst, LegalForm::Collective).binding);
    EXPECT_EQ(ruleIn(2025, RuleCode::LossFirst, LegalForm::Collective).law, Law::Collective2025);
    EXPECT_FALSE(ruleIn(2025, RuleCode::GrantsStay, LegalForm::Collective).binding);
    EXPECT_TRUE(ruleIn(2018, RuleCode::GrantsStay, LegalForm::Union).binding);
}

TEST(Rules, ThatAreNotKeptAreAnIssueWithTheirFiguresAndTheirLaw)
{
    const RuleResult rule = ruleOf(refundOf(R"("amount": "599.99", "by": "trade_amount")"), RuleCode::PatronageFloor);
    const Issue issue = notKept(rule);
    EXPECT_EQ(issue.code, IssueCode::RuleNotKept);
    EXPECT_EQ(issue.value, std::to_string(static_cast<int>(Law::Cooperative2018)));
    EXPECT_EQ(issue.arguments, (std::vector<std::string>{"0", "599.99", "1,000.00", "600.00", "59.999%"}));
}
