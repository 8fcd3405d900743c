// SPDX-License-Identifier: GPL-3.0-or-later
// Random books and policies: what must hold for all of them, and every amount against a second reading of
// the rules.
#include "core/distribution/plan.h"

#include "tests/support/distribution_basis.h"
#include "tests/support/random_distribution.h"
#include "tests/support/reference_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

struct Case {
    Policy policy;
    Basis basis;
};

Case randomCase(std::uint64_t seed, std::int64_t mostMembers)
{
    RandomDistribution random(seed);
    Basis basis = random.basis(static_cast<std::size_t>(random.between(1, mostMembers)));
    Policy policy = random.policy(basis.surplus, basis.members);
    return {std::move(policy), std::move(basis)};
}

void expectSoundSums(const Plan& plan)
{
    Money given = plan.reserve + plan.retained;
    std::vector<Money> totals(plan.members.size());
    for (const StageResult& stage : plan.stages) {
        Money sum;
        for (std::size_t i = 0; i < stage.shares.size(); ++i) {
            EXPECT_FALSE(stage.shares[i].amount.isNegative());
            EXPECT_TRUE(!stage.capAmount || stage.shares[i].amount <= *stage.capAmount);
            sum += stage.shares[i].amount;
            totals[i] += stage.shares[i].amount;
        }
        EXPECT_EQ(sum, stage.pool);
        EXPECT_LE(stage.pool, stage.remainingBefore);
        given += stage.pool;
    }
    EXPECT_EQ(given, plan.afterLoss);
    EXPECT_FALSE(plan.retained.isNegative());
    Money quantified;
    for (std::size_t i = 0; i < totals.size(); ++i) {
        const MemberLine& line = plan.members[i];
        EXPECT_EQ(line.total, totals[i]);
        EXPECT_EQ(line.refund + line.residual, line.total);
        EXPECT_EQ(line.paid() + line.converted() + line.withheld(), line.total);
        EXPECT_FALSE(line.paid().isNegative());
        EXPECT_TRUE(plan.memberAt(i).ofYear || (line.reserveShare.isZero() && line.converted().isZero()));
        quantified += line.reserveShare;
    }
    const Money shared = plan.isQuantified() ? plan.reserve : Money();
    EXPECT_EQ(quantified, shared);
    Money parts;
    for (const StageResult& part : plan.quantified)
        parts += part.pool;
    EXPECT_EQ(parts, shared);
}

void expectSameAs(const ReferencePlan& reference, const Expected<Plan, Issues>& plan)
{
    if (reference.refusal) {
        ASSERT_FALSE(plan) << "the second reading refuses stage " << reference.refusal->first
                           << " for code " << static_cast<int>(reference.refusal->second);
        EXPECT_EQ(plan.error().front().code, reference.refusal->second) << listed(plan.error());
        EXPECT_TRUE(plan.error().front().field.starts_with(reference.refusal->second == IssueCode::ReserveUnshared ||
                                                                   reference.refusal->second == IssueCode::KeyDoesNotFit
                                                               ? "reserve.by"
                                                               : "stages[" + std::to_string(reference.refusal->first) + "]"))
            << listed(plan.error());
        return;
    }
    ASSERT_TRUE(plan) << listed(plan.error());
    EXPECT_EQ(plan->reserve.inFen(), reference.reserve);
    EXPECT_EQ(plan->distributable.inFen(), reference.distributable);
    EXPECT_EQ(plan->retained.inFen(), reference.retained);
    ASSERT_EQ(plan->members.size(), reference.numbers.size());
    for (std::size_t i = 0; i < plan->members.size(); ++i)
        ASSERT_EQ(plan->memberAt(i).number, reference.numbers[i]);
    for (std::size_t s = 0; s < plan->stages.size(); ++s) {
        EXPECT_EQ(plan->stages[s].pool.inFen(), reference.pools[s]);
        for (std::size_t i = 0; i < plan->members.size(); ++i)
            ASSERT_EQ(plan->stages[s].shares[i].amount.inFen(), reference.amounts[s][i])
                << "stage " << s << ", member " << reference.numbers[i];
        for (std::size_t i = 0; i < plan->members.size(); ++i) {
            ASSERT_EQ(plan->stages[s].shares[i].converted.inFen(), reference.converted[s][i]);
            ASSERT_EQ(plan->stages[s].shares[i].withheld.inFen(), reference.withheld[s][i]);
        }
    }
    for (std::size_t i = 0; i < plan->members.size(); ++i)
        ASSERT_EQ(plan->members[i].reserveShare.inFen(), reference.reserveShares[i]) << reference.numbers[i];
    expectSoundSums(*plan);
}

/// Amounts by member number, for comparing plans of different member lists.
std::map<std::string, std::vector<Money>> byNumber(const Plan& plan)
{
    std::map<std::string, std::vector<Money>> amounts;
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        for (const StageResult& stage : plan.stages)
            amounts[plan.memberAt(line).number].push_back(stage.shares[line].amount);
    }
    return amounts;
}

} // namespace

TEST(RandomPlans, AgreeWithTheSecondReadingToTheFen)
{
    int plannedCount = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Case drawn = randomCase(seed, seed % 10 == 0 ? 200 : 25);
        const auto plan = planDistribution(drawn.policy, drawn.basis);
        expectSameAs(referencePlan(drawn.policy, drawn.basis), plan);
        plannedCount += plan ? 1 : 0;
        if (HasFatalFailure())
            return;
    }
    EXPECT_GT(plannedCount, 1000)
        << "too few of the random policies can be planned for the test to mean much";
}

TEST(RandomPlans, AgreeWithTheSecondReadingForThousandsOfMembers)
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomDistribution random(seed);
        const Basis basis = random.basis(static_cast<std::size_t>(random.between(1000, 5000)));
        const Policy policy = random.policy(basis.surplus, basis.members);
        expectSameAs(referencePlan(policy, basis), planDistribution(policy, basis));
        if (HasFatalFailure())
            return;
    }
}

TEST(RandomPlans, DoNotDependOnTheOrderOfTheInput)
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Case drawn = randomCase(seed, 40);
        const auto first = planDistribution(drawn.policy, drawn.basis);
        RandomDistribution random(seed + 1'000'000);
        std::ranges::shuffle(drawn.basis.members, random.engine());
        for (MemberBasis& member : drawn.basis.members)
            std::ranges::shuffle(member.trades, random.engine());
        const auto second = planDistribution(drawn.policy, drawn.basis);
        ASSERT_EQ(first.has_value(), second.has_value());
        if (!first) {
            EXPECT_EQ(first.error(), second.error());
            continue;
        }
        EXPECT_EQ(byNumber(*first), byNumber(*second));
        EXPECT_EQ(first->rules, second->rules);
    }
}

TEST(RandomPlans, DoNotChangeWhenSomeoneWithoutAnyWeightJoins)
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Case drawn = randomCase(seed, 40);
        const auto weighsHeads = [](const Stage& stage) {
            return stage.weighting.measure == Measure::Equal ||
                   stage.weighting.measure == Measure::Household;
        };
        std::erase_if(drawn.policy.stages, weighsHeads);
        drawn.policy.quantification.clear();
        if (drawn.policy.stages.empty())
            continue;
        const auto before = planDistribution(drawn.policy, drawn.basis);
        RandomDistribution random(seed);
        MemberBasis newcomer = farmer("B" + std::to_string(random.between(1, 100)));
        if (random.oneIn(2))
            newcomer.number = "0"; // ahead of everyone
        drawn.basis.members.push_back(newcomer);
        const auto after = planDistribution(drawn.policy, drawn.basis);
        ASSERT_EQ(before.has_value(), after.has_value());
        if (!before)
            continue;
        auto expected = byNumber(*before);
        expected[newcomer.number] = std::vector<Money>(drawn.policy.stages.size());
        EXPECT_EQ(byNumber(*after), expected);
    }
}

TEST(RandomPlans, NeverRefundLessForMoreTrade)
{
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Case drawn = randomCase(seed, 40);
        drawn.policy = statutoryDefault();
        drawn.policy.stages.resize(1);
        if (seed % 2 == 0) { // a cap, rounding and tax change nothing about it
            drawn.policy.stages[0].cap = Fraction(1, 2);
            drawn.policy.stages[0].convert = Fraction(1, 3);
        }
        drawn.basis.members.front().ofYear = true;
        const auto before = planDistribution(drawn.policy, drawn.basis);
        RandomDistribution random(seed);
        MemberBasis& lucky = drawn.basis.members[static_cast<std::size_t>(
            random.between(0, static_cast<std::int64_t>(drawn.basis.members.size()) - 1))];
        TradeTotal more;
        more.amount = Money::fen(random.between(1, 1'000'000));
        lucky.trades.push_back(more);
        const std::string number = lucky.number;
        const auto after = planDistribution(drawn.policy, drawn.basis);
        if (drawn.policy.stages[0].cap && !after)
            continue; // a cap leaves part of it to nobody
        ASSERT_TRUE(after) << listed(after.error());
        if (!before)
            continue; // nobody had traded, or likewise
        EXPECT_GE(after->members[*after->lineOf(number)].total,
                  before->members[*before->lineOf(number)].total);
    }
}

TEST(RandomPlans, DoNotDependOnTheUnitOfTheWeights)
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Case drawn = randomCase(seed, 40);
        drawn.policy = statutoryDefault();
        drawn.policy.stages.resize(1);
        const auto before = planDistribution(drawn.policy, drawn.basis);
        for (MemberBasis& member : drawn.basis.members) {
            for (TradeTotal& trade : member.trades)
                trade.amount = Money::fen(trade.amount.inFen() * 7);
        }
        const auto after = planDistribution(drawn.policy, drawn.basis);
        ASSERT_EQ(before.has_value(), after.has_value());
        if (before) {
            EXPECT_EQ(byNumber(*before), byNumber(*after));
        }
    }
}

TEST(RandomPolicies, ReadBackFromTheirOwnJson)
{
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const Policy policy = randomCase(seed, 10).policy;
        const std::string json = toJson(policy);
        const auto read = parsePolicy(json);
        ASSERT_TRUE(read) << listed(read.error()) << json;
        EXPECT_EQ(*read, policy) << json;
    }
}

TEST(RandomPolicies, BrokenJsonIsRefusedAndNeverCrashes)
{
    RandomDistribution random(20250101);
    const std::string alphabet = "{}[]\":,.0159eE-+%\\untfl \n\xE4\xB8\x80\xFF";
    int refusedCount = 0;
    for (int round = 0; round < 5000; ++round) {
        std::string json = toJson(randomCase(static_cast<std::uint64_t>(round % 50) + 1, 10).policy);
        for (std::int64_t edits = random.between(1, 4); edits > 0; --edits) {
            const auto at =
                static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(json.size()) - 1));
            const char letter = alphabet[static_cast<std::size_t>(
                random.between(0, static_cast<std::int64_t>(alphabet.size()) - 1))];
            if (random.oneIn(3))
                json.erase(at, static_cast<std::size_t>(random.between(1, 20)));
            else if (random.oneIn(2))
                json.insert(at, 1, letter);
            else
                json[at] = letter;
            if (json.empty())
                json = "x";
        }
        const auto read = parsePolicy(json);
        if (!read) {
            ++refusedCount;
            EXPECT_FALSE(read.error().empty());
        } else {
            EXPECT_EQ(parsePolicy(toJson(*read)), read) << json;
        }
    }
    EXPECT_GT(refusedCount, 2500);
}
