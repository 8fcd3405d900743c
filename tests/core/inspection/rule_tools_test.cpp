// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule_tools.h"

#include "tests/support/inspection_facts.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::inspection;
using coop::test::FactsBuilder;

TEST(RuleTools, ComparesSharesExactly)
{
    EXPECT_FALSE(isBelowRate(1, 10, 1000));
    EXPECT_TRUE(isBelowRate(9'999'999, 100'000'000, 1000));
    EXPECT_TRUE(isBelowRate(9'000'000'000'000'000, 9'100'000'000'000'000, 9900));
    EXPECT_EQ(shareText(1, 3), "33.33%");
    EXPECT_EQ(shareText(1, 0), "0%");
}

TEST(RuleTools, WhoLeavesDuringAYearIsAMemberUntilItsEnd)
{
    members::MemberDraft member{.left = Date{2024, 3, 1}};
    EXPECT_TRUE(isActiveMember(member, Date{2024, 12, 31}));
    EXPECT_FALSE(isActiveMember(member, Date{2025, 1, 1}));
    member.joined = Date{2024, 2, 1};
    EXPECT_FALSE(isActiveMember(member, Date{2024, 1, 31}));
}

TEST(RuleTools, MonthsBeforeEndsInAShorterMonth)
{
    EXPECT_EQ(monthsBefore(Date{2024, 12, 31}, 6), (Date{2024, 6, 30}));
    EXPECT_EQ(monthsBefore(Date{2024, 3, 30}, 1), (Date{2024, 2, 29}));
    EXPECT_EQ(monthsBefore(Date{1900, 3, 30}, 12), Date{});
}

TEST(RuleTools, MembersStandWhenTheyJoinedLongEnoughAgo)
{
    FactsBuilder builder;
    builder.farmers(2);
    builder.facts.members[1].data.joined = Date{2024, 1, 1};
    EXPECT_EQ(standingMembers(builder.facts, 12), std::vector<Index>{0});
}

TEST(RuleTools, KeepsTheFirstRowsOfEvidenceAndCountsAll)
{
    Finding finding;
    for (std::size_t i = 0; i < kMostEvidence + 5; ++i)
        addEvidence(finding, {.table = "voucher", .id = static_cast<std::int64_t>(i)});
    EXPECT_EQ(finding.evidence.size(), kMostEvidence);
    EXPECT_EQ(finding.evidenceCount, kMostEvidence + 5);
}
