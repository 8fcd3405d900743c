// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/conversion.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/random.h"

using namespace coop;
using namespace coop::ledger;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::yuan(amount);
}

LineDraft debited(std::string account, std::int64_t amount, std::string member = {}, std::string counterparty = {})
{
    return {.account = std::move(account), .debit = yuan(amount), .member = std::move(member), .counterparty = std::move(counterparty)};
}

LineDraft credited(std::string account, std::int64_t amount, std::string member = {}, std::string counterparty = {})
{
    return {.account = std::move(account), .credit = yuan(amount), .member = std::move(member), .counterparty = std::move(counterparty)};
}

/// A farm at the end of 2022: livestock, trees, debts of several kinds, members on both sides.
ConversionInput farm()
{
    return {.balances = {debited("102", 500), debited("11401", 90, "1"), credited("11402", 40, "1"), credited("114", 30, "2"),
                         debited("141", 200), debited("142", 330), debited("161", 60), credited("152", 10),
                         credited("211", 100, "", "青山饲料"), credited("211", 70), credited("22101", 20, "1"),
                         credited("301", 600, "1"), credited("301", 210, "2"), credited("33202", 100)},
            .splits = {{.from = "141", .to = "141", .amount = yuan(150)},
                       {.from = "141", .to = "142", .amount = yuan(50)},
                       {.from = "142", .to = "142", .amount = yuan(300)},
                       {.from = "142", .to = "144", .amount = yuan(30)},
                       {.from = "211", .to = "213", .amount = yuan(45)},
                       {.from = "211", .counterparty = "青山饲料", .to = "215", .amount = yuan(4)}}};
}

Issues issuesOf(const ConversionInput& input)
{
    const Expected<Conversion> conversion = convert(input);
    return conversion ? Issues() : conversion.error();
}

/// The only issue; fails when there are others.
Issue issueOf(const ConversionInput& input)
{
    const Issues issues = issuesOf(input);
    EXPECT_EQ(issues.size(), 1u);
    return issues.empty() ? Issue() : issues.front();
}

} // namespace

TEST(Conversion, OpensTheNewChartWithTheBalancesOfTheOld)
{
    const Expected<Conversion> conversion = convert(farm());
    ASSERT_TRUE(conversion);
    EXPECT_EQ(conversion->opening,
              (std::vector<LineDraft>{debited("102", 500), debited("114", 50, "1"), credited("114", 30, "2"),
                                      debited("141", 150), debited("142", 350), debited("144", 30), credited("152", 10),
                                      debited("161", 60), credited("211", 25), credited("211", 96, "", "青山饲料"),
                                      credited("213", 45), credited("215", 4, "", "青山饲料"), credited("221", 20, "1"),
                                      credited("301", 600, "1"), credited("301", 210, "2"), credited("33202", 100)}));
}

TEST(Conversion, EmptiesEveryOldBalanceOnTheOtherSide)
{
    const Expected<Conversion> conversion = convert(farm());
    ASSERT_TRUE(conversion);
    ASSERT_EQ(conversion->closing.size(), farm().balances.size());
    EXPECT_EQ(conversion->closing[0], credited("102", 500));
    EXPECT_EQ(conversion->closing[2], debited("11402", 40, "1"));
    EXPECT_EQ(conversion->closing[8], debited("211", 100, "", "青山饲料"));
}

TEST(Conversion, SetsWhatWasWrittenOffApart)
{
    ConversionInput input = farm();
    input.grossUps = {{.asset = "142", .writtenOff = yuan(80)}, {.asset = "161", .writtenOff = yuan(15)}};
    const Expected<Conversion> conversion = convert(input);
    ASSERT_TRUE(conversion);
    const std::vector<LineDraft>& lines = conversion->opening;
    for (const LineDraft& expected : {debited("142", 430), credited("143", 80), debited("161", 75), credited("162", 15)})
        EXPECT_TRUE(std::ranges::find(lines, expected) != lines.end()) << expected.account;
}

TEST(Conversion, BooksWhatWasLeftOutOfTheOldBooks)
{
    ConversionInput input = farm();
    input.additions = {{.account = "151", .equity = "31101", .amount = yuan(1000)},
                       {.account = "121", .amount = yuan(7)},
                       {.account = "213", .amount = yuan(9)}};
    const Expected<Conversion> conversion = convert(input);
    ASSERT_TRUE(conversion);
    const std::vector<LineDraft>& lines = conversion->opening;
    for (const LineDraft& expected :
         {debited("151", 1000), credited("31101", 1000), debited("121", 7), credited("213", 54), credited("33202", 98)})
        EXPECT_TRUE(std::ranges::find(lines, expected) != lines.end()) << expected.account;
}

TEST(Conversion, RefusesPartsThatDoNotMakeUpTheBalance)
{
    ConversionInput input = farm();
    input.splits[0].amount = yuan(149);
    EXPECT_EQ(issueOf(input).code, IssueCode::SplitDiffers);
    EXPECT_EQ(issueOf(input).arguments, (std::vector<std::string>{"141", "199.00", "200.00"}));

    input = farm();
    std::erase_if(input.splits, [](const ConversionSplit& part) { return part.from == "142"; });
    EXPECT_EQ(issueOf(input).arguments, (std::vector<std::string>{"142", "0.00", "330.00"}));

    input = farm();
    input.splits.push_back({.from = "211", .to = "214", .amount = yuan(26)});
    EXPECT_EQ(issueOf(input).arguments, (std::vector<std::string>{"211", "71.00", "70.00"}));
    input.splits.back().amount = yuan(25);
    EXPECT_TRUE(issuesOf(input).empty()) << "nothing need be left in 211";

    input.splits.push_back({.from = "211", .counterparty = "别家", .to = "214", .amount = yuan(1)});
    EXPECT_EQ(issueOf(input).value, "别家");
}

TEST(Conversion, RefusesPartsThatGoWhereTheyCannot)
{
    ConversionInput input = farm();
    input.splits[0].to = "151";
    const Issues issues = issuesOf(input);
    ASSERT_FALSE(issues.empty());
    EXPECT_EQ(issues[0].code, IssueCode::UnknownWord);
    EXPECT_EQ(issues[0].value, "151");
    EXPECT_EQ(issues[0].row, 1);

    input = farm();
    input.splits.push_back({.from = "151", .to = "142", .amount = yuan(1)});
    EXPECT_EQ(issueOf(input).value, "151");
    input = farm();
    input.splits[1].amount = yuan(-50);
    EXPECT_EQ(issuesOf(input)[0].code, IssueCode::NegativeNotAllowed);
    input = farm();
    input.splits.push_back({.from = "211", .to = "214"});
    EXPECT_EQ(issueOf(input).code, IssueCode::ZeroNotAllowed);
}

TEST(Conversion, RefusesOldBalancesThatDoNotBalanceOrHaveNoPlace)
{
    ConversionInput input = farm();
    input.balances[0].debit = yuan(501);
    EXPECT_EQ(issueOf(input).code, IssueCode::OpeningUnbalanced);
    EXPECT_EQ(issueOf(input).arguments.back(), "1.00");

    input = farm();
    input.balances[0].account = "143";
    EXPECT_EQ(issueOf(input).code, IssueCode::UnknownAccount);
    EXPECT_EQ(issueOf(input).arguments, std::vector<std::string>{"2007"});

    input = farm();
    input.balances[0].account = "522";
    EXPECT_EQ(issueOf(input).code, IssueCode::ProfitInOpening);
}

TEST(Conversion, RefusesAdditionsAndGrossUpsOfOtherAccounts)
{
    ConversionInput input = farm();
    input.grossUps = {{.asset = "151", .writtenOff = yuan(1)}, {.asset = "142"}};
    EXPECT_EQ(issuesOf(input).size(), 2u);
    input = farm();
    input.additions = {{.account = "301", .amount = yuan(1)},
                       {.account = "151", .equity = "211", .amount = yuan(1)},
                       {.account = "999", .amount = yuan(1)}};
    const Issues issues = issuesOf(input);
    ASSERT_EQ(issues.size(), 3u);
    EXPECT_EQ(issues[2].code, IssueCode::UnknownAccount);
    EXPECT_EQ(issues[2].row, 3);
}

TEST(Conversion, NamesAllThatIsWrongAtOnce)
{
    ConversionInput input = farm();
    input.balances[0].account = "999";
    input.splits[0].amount = yuan(1);
    input.grossUps = {{.asset = "142", .writtenOff = yuan(-1)}};
    EXPECT_EQ(issuesOf(input).size(), 3u);
}

TEST(Conversion, BalancesInBothHalvesForAnyBalances)
{
    test::Random random;
    for (int round = 0; round < 200; ++round) {
        ConversionInput input;
        Money rest;
        for (const char* code : {"101", "113", "114", "121", "141", "151", "211", "221", "301", "322"}) {
            const Money amount = Money::fen(random.between(-100'000, 100'000));
            rest += amount;
            LineDraft& line = input.balances.emplace_back(LineDraft{.account = code, .member = std::to_string(random.between(1, 2))});
            (amount.isNegative() ? line.credit : line.debit) = amount.isNegative() ? -amount : amount;
            if (line.account == "141" && !amount.isZero())
                input.splits.push_back({.from = "141", .to = "142", .amount = amount.isNegative() ? -amount : amount});
        }
        (rest.isNegative() ? input.balances.emplace_back(LineDraft{.account = "102"}).debit
                           : input.balances.emplace_back(LineDraft{.account = "332"}).credit) = rest.isNegative() ? -rest : rest;
        const Expected<Conversion> conversion = convert(input);
        ASSERT_TRUE(conversion);
        for (const std::vector<LineDraft>* half : {&conversion->closing, &conversion->opening})
            ASSERT_EQ(debitOf({.lines = *half}), creditOf({.lines = *half}));
    }
}
