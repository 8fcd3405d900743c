// SPDX-License-Identifier: GPL-3.0-or-later
// Every ready policy with a small year whose amounts were worked out by hand.
#include "core/distribution/ready_policies.h"

#include "core/distribution/plan.h"
#include "tests/support/distribution_basis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;
using members::LegalForm;
using members::MemberKind;
using members::Party;

namespace {

/// Farmers 1, 2, 3… with a contribution of 1,000.00 each.
std::vector<MemberBasis> farmers(std::size_t count)
{
    std::vector<MemberBasis> members;
    for (std::size_t i = 1; i <= count; ++i) {
        members.push_back(farmer(std::to_string(i)));
        members.back().contribution = yuan("1000");
    }
    return members;
}

std::vector<MemberBasis> withTrade(std::initializer_list<const char*> amounts)
{
    std::vector<MemberBasis> members = farmers(amounts.size());
    std::size_t i = 0;
    for (const char* amount : amounts)
        members[i++].trades = {delivery("1", amount)};
    return members;
}

std::vector<MemberBasis> withLand(std::initializer_list<std::int64_t> mu)
{
    std::vector<MemberBasis> members = farmers(mu.size());
    std::size_t i = 0;
    for (const std::int64_t area : mu)
        members[i++].land = LandArea::whole(area);
    return members;
}

Plan plannedBy(const Policy& policy, Basis basis, LegalForm form = LegalForm::Specialized)
{
    basis.form = form;
    return planned(toJson(policy), std::move(basis));
}

std::string poolsOf(const Plan& plan)
{
    std::string text;
    for (const StageResult& stage : plan.stages)
        text += (text.empty() ? "" : " ") + toPlainText(stage.pool);
    return text;
}

std::string lineTexts(const Plan& plan, Money MemberLine::*part)
{
    std::string text;
    for (const MemberLine& line : plan.members)
        text += (text.empty() ? "" : " ") + toPlainText(line.*part);
    return text;
}

void expectLawful(const Plan& plan)
{
    for (const RuleResult& rule : plan.rules)
        EXPECT_TRUE(rule.passed || !rule.binding) << "rule " << static_cast<int>(rule.code);
}

} // namespace

TEST(ReadyPolicies, AreSoundNamedApartAndReadBack)
{
    std::set<std::string_view> ids;
    for (const ReadyPolicy& ready : readyPolicies()) {
        SCOPED_TRACE(std::string(ready.id));
        const Policy policy = ready.make();
        EXPECT_TRUE(ids.insert(ready.id).second);
        EXPECT_FALSE(ready.name.empty());
        EXPECT_TRUE(ready.explains.ends_with('.'));
        EXPECT_FALSE(policy.name.empty());
        EXPECT_TRUE(checkPolicy(policy).empty()) << listed(checkPolicy(policy));
        const auto read = parsePolicy(toJson(policy));
        ASSERT_TRUE(read) << listed(read.error());
        EXPECT_EQ(*read, policy);
        for (const Stage& stage : policy.stages)
            EXPECT_FALSE(stage.clause.empty()) << stage.name;
    }
    EXPECT_EQ(ids.size(), 9U);
    EXPECT_EQ(readyPolicies().front().id, "law");
}

TEST(ReadyPolicies, TheLawsOwnSplit)
{
    Basis basis = bookOf("11000", withTrade({"100", "200", "300", "400", "500"}));
    basis.priorLoss = yuan("1000");
    const Plan plan = plannedBy(statutoryDefault(), basis);
    // 10,000.00 after losses, 1,000.00 to the reserve, 60 % of 9,000.00 by trade: 3.60 for each yuan of 1,500.00.
    EXPECT_EQ(plan.reserve, yuan("1000"));
    EXPECT_EQ(poolsOf(plan), "5400.00 3600.00");
    EXPECT_EQ(amountsOf(plan, 0), "360.00 720.00 1080.00 1440.00 1800.00");
    EXPECT_EQ(amountsOf(plan, 1), "720.00 720.00 720.00 720.00 720.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::total), "1080.00 1440.00 1800.00 2160.00 2520.00");
    // The reserve goes by trade as well: 66.666…, 133.333…, 200, 266.666…, 333.333….
    EXPECT_EQ(lineTexts(plan, &MemberLine::reserveShare), "66.67 133.33 200.00 266.67 333.33");
    expectLawful(plan);
}

TEST(ReadyPolicies, SellingTheMembersProduce)
{
    std::vector<MemberBasis> members = farmers(5);
    const char* const quantities[] = {"1", "2", "3", "4", "4"};
    for (std::size_t i = 0; i < members.size(); ++i)
        members[i].trades = {delivery(quantities[i], "7")};
    Basis basis = bookOf("10000", members);
    basis.priorLoss = yuan("1000");
    const Plan plan = plannedBy(producePolicy(), basis);
    // The reserve is a tenth of the surplus; 70 % of 8,000.00 is 400.00 for each of 14 units.
    EXPECT_EQ(plan.reserve, yuan("1000"));
    EXPECT_EQ(poolsOf(plan), "5600.00 2400.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::total), "880.00 1280.00 1680.00 2080.00 2080.00");
    expectLawful(plan);
}

TEST(ReadyPolicies, LandGuaranteedThenFloating)
{
    const Plan plan =
        plannedBy(landFloatingPolicy(), bookOf("200000", withLand({10, 20, 30, 20, 20})), LegalForm::Land);
    // 100 mu: 500.00 each first, then 108,000.00 or 1,080.00 a mu; 22,000.00 is left for five equal accounts.
    EXPECT_EQ(poolsOf(plan), "50000.00 108000.00 22000.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::total), "20200.00 36000.00 51800.00 36000.00 36000.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::refund), "10800.00 21600.00 32400.00 21600.00 21600.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::reserveShare), "2000.00 4000.00 6000.00 4000.00 4000.00");
    expectLawful(plan);
}

TEST(ReadyPolicies, AGuaranteeAboveFortyPercentOfTheSurplusLeavesLessThanTheFloor)
{
    // 36,000.00 of 90,000.00 fits exactly; a hundredth of a mu more takes it from the refund.
    std::vector<MemberBasis> members = withLand({20, 20, 20, 10, 2});
    expectLawful(plannedBy(landFloatingPolicy(), bookOf("100000", members), LegalForm::Land));
    members.back().land = LandArea::parts(201);
    const Plan plan = plannedBy(landFloatingPolicy(), bookOf("100000", members), LegalForm::Land);
    EXPECT_FALSE(plan.rules[static_cast<std::size_t>(RuleCode::PatronageFloor)].passed);
}

TEST(ReadyPolicies, AMachineryCooperativeRefundsByLandAndSharesStateMoneyEqually)
{
    std::vector<MemberBasis> members = withLand({10, 20, 30, 20, 10});
    const char* const contributions[] = {"1000", "2000", "3000", "4000", "0"};
    for (std::size_t i = 0; i < members.size(); ++i)
        members[i].contribution = yuan(contributions[i]);
    const Plan plan = plannedBy(machineryPolicy(), bookOf("10000", members));
    EXPECT_EQ(poolsOf(plan), "5400.00 1350.00 2250.00");
    EXPECT_EQ(amountsOf(plan, 0), "600.00 1200.00 1800.00 1200.00 600.00"); // 60.00 a mu
    EXPECT_EQ(amountsOf(plan, 1), "270.00 270.00 270.00 270.00 270.00");
    EXPECT_EQ(amountsOf(plan, 2), "225.00 450.00 675.00 900.00 0.00");
    // 1,000.00 over 90 mu: 111.11 for ten; the odd fen to thirty mu, whose rest is the largest.
    EXPECT_EQ(lineTexts(plan, &MemberLine::reserveShare), "111.11 222.22 333.34 222.22 111.11");
    EXPECT_TRUE(plan.retained.isZero()) << "nothing stays undistributed";
    expectLawful(plan);
}

TEST(ReadyPolicies, ARuralCollectiveSharesWhatThePublicReserveLeaves)
{
    std::vector<MemberBasis> members = farmers(3);
    members[1].contribution = yuan("2000");
    members[2].contribution = yuan("4000");
    const Plan plan = plannedBy(collectivePolicy(), bookOf("10000", members), LegalForm::Collective);
    EXPECT_EQ(plan.reserve, yuan("3000"));
    EXPECT_EQ(lineTexts(plan, &MemberLine::residual), "1000.00 2000.00 4000.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::refund), "0.00 0.00 0.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::reserveShare), "0.00 0.00 0.00") << "the reserve is divided to nobody";
    expectLawful(plan);
    // What a collective may decide a cooperative may not.
    const Plan cooperative = plannedBy(collectivePolicy(), bookOf("10000", members));
    EXPECT_FALSE(cooperative.rules[0].passed);
    EXPECT_TRUE(cooperative.rules[0].binding);
}

TEST(ReadyPolicies, TheChainOfFourPartiesCapsOutsideCapital)
{
    std::vector<MemberBasis> members = farmers(15);
    for (std::size_t i = 0; i < 12; ++i)
        members[i].trades = {delivery("1", "1000")};
    members[12].kind = members[13].kind = MemberKind::Collective;
    members[12].party = Party::Collective;
    members[13].party = Party::Government;
    members[14].kind = MemberKind::Enterprise;
    members[14].party = Party::Enterprise;
    members[14].contribution = yuan("36000"); // three quarters of the capital of farmers and enterprise
    const Plan plan = plannedBy(chainPolicy(), bookOf("100000", members));
    EXPECT_EQ(poolsOf(plan), "54000.00 9000.00 1800.00 7200.00 18000.00");
    // By capital alone the enterprise had 13,500.00 of the last pool; a quarter of it is 4,500.00.
    EXPECT_EQ(plan.members[14].total, yuan("11700"));
    EXPECT_EQ(plan.members[12].total, yuan("9000"));
    EXPECT_EQ(plan.members[13].total, yuan("1800"));
    for (std::size_t i = 0; i < 12; ++i)
        EXPECT_EQ(plan.members[i].total, yuan("5625")) << "4,500.00 for trade, 13,500.00 over twelve";
    expectLawful(plan);

    Policy uncapped = chainPolicy();
    uncapped.stages.back().cap.reset();
    EXPECT_EQ(plannedBy(uncapped, bookOf("100000", members)).members[14].total, yuan("20700"));
}

TEST(ReadyPolicies, TheProceedsOfALandTransferBecomeCapitalOfTheVillage)
{
    std::vector<MemberBasis> members = farmers(5);
    members[0].household = members[1].household = "H1";
    members[3].kind = members[4].kind = MemberKind::Collective;
    members[3].party = Party::Collective;
    members[4].party = Party::Government;
    const Plan plan = plannedBy(landTransferPolicy(), bookOf("100000", members), LegalForm::Collective);
    EXPECT_TRUE(plan.reserve.isZero());
    EXPECT_EQ(poolsOf(plan), "20000.00 30000.00 50000.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::total), "7500.00 7500.00 15000.00 50000.00 20000.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::convertedResidual), "0.00 0.00 0.00 50000.00 0.00");
    EXPECT_TRUE(plan.members[3].paid().isZero()) << "nothing of it is paid out";
    EXPECT_EQ(plan.members[0].paid(), yuan("7500"));
    expectLawful(plan);
}

TEST(ReadyPolicies, EachBusinessLineSharesWhatItEarned)
{
    std::vector<MemberBasis> members = withTrade({"100", "300", "1", "1", "1"});
    for (std::size_t i = 2; i < 5; ++i)
        members[i].trades[0].line = trade::BusinessLine::Secondary;
    Basis basis = bookOf("10000", members);
    basis.lineMargins = {yuan("6000"), yuan("3000"), yuan("-1000")};
    const Plan plan = plannedBy(businessLinePolicy(), basis);
    // 9,000.00: two thirds earned by the first line, one by the second, none by the third; 60 % of each goes back.
    EXPECT_EQ(poolsOf(plan), "3600.00 1800.00 0.00 3600.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::refund), "900.00 2700.00 600.00 600.00 600.00");
    EXPECT_EQ(lineTexts(plan, &MemberLine::residual), "720.00 720.00 720.00 720.00 720.00");
    expectLawful(plan);

    basis.lineMargins.reset();
    const Issues issues = refused(toJson(businessLinePolicy()), basis);
    ASSERT_EQ(issues.size(), 3U) << listed(issues);
    EXPECT_EQ(issues[0].code, IssueCode::LineNotKept);
    EXPECT_EQ(issues[2].field, "stages[2]");
}
