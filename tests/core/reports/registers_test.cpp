// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/registers.h"

#include <gtest/gtest.h>

#include "tests/support/golden.h"
#include "tests/support/report_text.h"
#include "tests/support/sample_plan.h"

using namespace coop;
using members::Member;
using members::MemberKind;
using reports::contributionList;
using reports::ContributionLine;
using reports::memberRegister;
using reports::Privacy;
using reports::ReportTable;
using shares::ContributionKind;

namespace {

Member member(std::string number, std::string name, MemberKind kind = MemberKind::Farmer)
{
    Member result;
    result.id = {static_cast<std::int64_t>(number.size() + static_cast<std::size_t>(number.back()))};
    result.data.number = std::move(number);
    result.data.name = std::move(name);
    result.data.kind = kind;
    return result;
}

std::vector<Member> village()
{
    Member chair = member("2", "张桂兰");
    chair.data.idNumber = "11010519491231002X";
    chair.data.address = "青山村一组 3 号";
    chair.data.roles = {members::Role::Chair, members::Role::Manager};
    chair.data.joined = Date(2018, 3, 1);
    Member left = member("3", "李春生");
    left.data.left = Date(2025, 6, 30);
    Member company = member("10", "青山饲料有限公司", MemberKind::Enterprise);
    company.data.idNumber = "91350100M000100Y43";
    company.data.note = "供应饲料";
    Member late = member("11", "赵国强");
    late.data.joined = Date(2026, 1, 1);
    return {company, late, chair, left, member("4", "王秀英"), member("1", "陈龑")};
}

Date lastDay()
{
    return Date(2025, 12, 31);
}

ContributionLine line(const Member& who, ContributionKind kind, Money subscribed, Money paid,
                      TradeQuantity quantity = {})
{
    return {who, {.member = who.id, .kind = kind, .subscribed = subscribed, .paid = paid, .quantity = quantity}};
}

} // namespace

TEST(MemberRegister, ListsTheMembersOfTheDayInNaturalOrder)
{
    const ReportTable table = memberRegister(village(), lastDay(), Privacy::Full, test::sampleHead(), test::inEnglish);
    ASSERT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(reports::toPlainText(table.rows[0][1]), "陈龑");
    EXPECT_EQ(reports::toPlainText(table.rows[3][1]), "青山饲料有限公司");
    EXPECT_EQ(table.notes.front(), "Members 4; farmers 3 (75.0%); organisations 1 (25.0%)");
    test::expectGolden("member_register_en.csv", test::textOf(table));
}

TEST(MemberRegister, HidesIdentityNumbersOnlyWhenAsked)
{
    const ReportTable full = memberRegister(village(), lastDay(), Privacy::Full, test::sampleHead(), test::inEnglish);
    const ReportTable masked = memberRegister(village(), lastDay(), Privacy::Masked, test::sampleHead(), test::inEnglish);
    EXPECT_NE(test::textOf(full).find("11010519491231002X"), std::string::npos);
    EXPECT_EQ(test::textOf(masked).find("19491231"), std::string::npos);
    EXPECT_NE(test::textOf(masked).find("110105********002X"), std::string::npos);
}

TEST(MemberRegister, NeverRoundsTheShareOfFarmersUpToTheLimit)
{
    std::vector<Member> many;
    for (int index = 0; index < 2499; ++index)
        many.push_back(member(std::to_string(index + 1), "农", index < 1999 ? MemberKind::Farmer : MemberKind::Resident));
    const ReportTable table = memberRegister(many, lastDay(), Privacy::Full, test::sampleHead(), test::inEnglish);
    EXPECT_EQ(table.notes.front(), "Members 2499; farmers 1999 (79.9%); organisations 0 (0.0%)");
}

TEST(MemberRegister, OfNobodyIsAnEmptyTable)
{
    const ReportTable table = memberRegister({}, lastDay(), Privacy::Full, test::sampleHead(), test::inEnglish);
    EXPECT_TRUE(table.rows.empty());
    EXPECT_EQ(table.notes.front(), "Members 0; farmers 0 (0.0%); organisations 0 (0.0%)");
}

TEST(ContributionList, KeepsLabourBehindTheCapitalAndOutOfTheTotals)
{
    const Member zhang = member("2", "张桂兰");
    const Member chen = member("10", "陈龑");
    const std::vector<ContributionLine> lines = {
        line(chen, ContributionKind::Labor, Money::yuan(900), Money::yuan(900), TradeQuantity::whole(120)),
        line(chen, ContributionKind::Cash, Money::yuan(5000), Money::yuan(3000)),
        line(zhang, ContributionKind::Land, Money::yuan(2000), Money::yuan(2000), TradeQuantity::parts(3500)),
        line(zhang, ContributionKind::Technology, {}, {}, TradeQuantity::whole(1)),
        line(zhang, ContributionKind::Cash, Money::yuan(100), Money::yuan(100)),
        line(zhang, ContributionKind::Forest, {}, {}),
    };
    const ReportTable table = contributionList(lines, lastDay(), test::sampleHead(), test::inEnglish);
    ASSERT_EQ(table.rows.size(), 5u) << "what is not held any more is not listed";
    EXPECT_EQ(std::get<Money>(table.totals[5]), Money::yuan(7100));
    EXPECT_EQ(std::get<Money>(table.totals[6]), Money::yuan(5100));
    EXPECT_EQ(table.amountInWords, "人民币伍仟壹佰元整");
    EXPECT_EQ(reports::toPlainText(table.rows[4][3]), "Labour");
    EXPECT_EQ(reports::toPlainText(table.rows[4][6]), "");
    test::expectGolden("contribution_list_en.csv", test::textOf(table));
}
