// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/bank.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::ledger {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Date march(unsigned day)
{
    return {2025, 3, day};
}

BankLine bankLine(std::int64_t id, Date date, std::int64_t yuan, std::string counterparty = {})
{
    return {.id = {id}, .data = {.date = date, .amount = Money::yuan(yuan), .counterparty = std::move(counterparty)}};
}

CashEntry entry(std::int64_t id, Date date, std::int64_t yuan, std::string text = {})
{
    return {.line = {id}, .date = date, .amount = Money::yuan(yuan), .text = std::move(text)};
}

/// "1=11 2=12+13": which line is which entries.
std::string matched(const std::vector<BankLine>& bank, const std::vector<CashEntry>& book)
{
    std::string text;
    for (const MatchProposal& proposal : proposeMatches(bank, book)) {
        text += (text.empty() ? "" : " ") + std::to_string(proposal.bankLine.value);
        char sign = '=';
        for (const VoucherLineId line : proposal.entries) {
            text += sign + std::to_string(line.value);
            sign = '+';
        }
    }
    return text;
}

TEST(ProposeMatches, PairsTheOnlyLineAndEntryOfAnAmount)
{
    EXPECT_EQ(matched({bankLine(1, march(5), 100)}, {entry(11, march(3), 100)}), "1=11");
}

TEST(ProposeMatches, PairsNothingOfAnotherAmountOrTheOtherSide)
{
    EXPECT_EQ(matched({bankLine(1, march(5), 100)}, {entry(11, march(5), 101), entry(12, march(5), -100)}), "");
}

TEST(ProposeMatches, LooksFiveDaysAroundAndNoFurther)
{
    EXPECT_EQ(matched({bankLine(1, march(10), 100)}, {entry(11, march(5), 100)}), "1=11");
    EXPECT_EQ(matched({bankLine(1, march(10), 100)}, {entry(11, march(15), 100)}), "1=11");
    EXPECT_EQ(matched({bankLine(1, march(10), 100)}, {entry(11, march(4), 100)}), "");
    EXPECT_EQ(matched({bankLine(1, march(10), 100)}, {entry(11, march(16), 100)}), "");
}

TEST(ProposeMatches, TakesTheClosestDayFirst)
{
    EXPECT_EQ(matched({bankLine(1, march(5), 100), bankLine(2, march(8), 100)},
                      {entry(11, march(8), 100), entry(12, march(5), 100)}),
              "1=12 2=11");
}

TEST(ProposeMatches, LeavesTwinsOfOneDayToAPerson)
{
    EXPECT_EQ(matched({bankLine(1, march(5), 100)}, {entry(11, march(5), 100), entry(12, march(5), 100)}), "");
    EXPECT_EQ(matched({bankLine(1, march(5), 100), bankLine(2, march(5), 100)}, {entry(11, march(5), 100)}), "");
}

TEST(ProposeMatches, LetsTheNameTellTwinsApart)
{
    EXPECT_EQ(matched({bankLine(1, march(5), 100, "李四"), bankLine(2, march(5), 100, "张三")},
                      {entry(11, march(5), 100, "收张三货款"), entry(12, march(5), 100, "收李四货款")}),
              "1=12 2=11");
}

TEST(ProposeMatches, TrustsTheNameMoreThanTheDay)
{
    EXPECT_EQ(matched({bankLine(1, march(8), 100, "张三"), bankLine(2, march(9), 100, "李四")},
                      {entry(11, march(5), 100, "收张三货款"), entry(12, march(8), 100, "收李四货款")}),
              "1=11 2=12");
}

TEST(ProposeMatches, TakesASingleCharacterForNoName)
{
    EXPECT_EQ(matched({bankLine(1, march(5), 100, "款")},
                      {entry(11, march(5), 100, "货款"), entry(12, march(5), 100, "其他")}),
              "");
}

TEST(ProposeMatches, AddsEntriesOfOneDayUpToOneLine)
{
    EXPECT_EQ(matched({bankLine(1, march(6), -600)},
                      {entry(11, march(5), -100), entry(12, march(5), -500), entry(13, march(5), 600)}),
              "1=11+12");
}

TEST(ProposeMatches, AddsNoEntriesOfDifferentDays)
{
    EXPECT_EQ(matched({bankLine(1, march(6), -600)}, {entry(11, march(5), -100), entry(12, march(6), -500)}), "");
}

TEST(ProposeMatches, LeavesALineThatAddsUpInTwoWays)
{
    EXPECT_EQ(matched({bankLine(1, march(6), 600)},
                      {entry(11, march(5), 100), entry(12, march(5), 500), entry(13, march(5), 200),
                       entry(14, march(5), 400)}),
              "");
}

TEST(ProposeMatches, LeavesEntriesThatTwoLinesClaim)
{
    EXPECT_EQ(matched({bankLine(1, march(6), 600), bankLine(2, march(7), 600)},
                      {entry(11, march(5), 100), entry(12, march(5), 500)}),
              "");
}

TEST(ProposeMatches, AddsAWholeDayOfManyEntries)
{
    std::vector<CashEntry> wages;
    for (int i = 0; i < 40; ++i)
        wages.push_back(entry(100 + i, march(5), -10 - i));
    const auto proposals = proposeMatches(std::vector{bankLine(1, march(5), -40 * 10 - 39 * 20)}, wages);
    ASSERT_EQ(proposals.size(), 1u);
    EXPECT_EQ(proposals.front().entries.size(), 40u);
}

TEST(ProposeMatches, LeavesOutWhatIsMatchedAlready)
{
    BankLine done = bankLine(1, march(5), 100);
    done.matches = {{99}};
    CashEntry taken = entry(12, march(5), 200);
    taken.isMatched = true;
    EXPECT_EQ(matched({done, bankLine(2, march(5), 200)}, {entry(11, march(5), 100), taken}), "");
}

TEST(ProposeMatches, IsTheSameInWhateverOrderTheEntriesCome)
{
    const std::vector<BankLine> bank = {bankLine(1, march(5), 100), bankLine(2, march(7), 100), bankLine(3, march(9), 50)};
    std::vector<CashEntry> book = {entry(11, march(5), 100), entry(12, march(8), 100), entry(13, march(9), 20),
                                   entry(14, march(9), 30)};
    const std::string first = matched(bank, book);
    std::ranges::reverse(book);
    EXPECT_EQ(matched(bank, book), first);
    EXPECT_EQ(first, "1=11 2=12 3=13+14");
}

TEST(Reconcile, ListsWhatOnlyOneOfTheTwoHasOnEachSide)
{
    BankLine matchedLine = bankLine(1, march(3), 1000);
    matchedLine.data.balance = Money::yuan(1000);
    matchedLine.matches = {{11}};
    BankLine interest = bankLine(2, march(21), 5);
    BankLine fee = bankLine(3, march(22), -2);
    const std::vector<CashEntry> book = {entry(11, march(3), 1000), entry(12, march(30), 300), entry(13, march(31), -40)};
    const Reconciliation result = reconcile(march(31), Money::yuan(1260), std::vector{matchedLine, interest, fee}, book);
    EXPECT_EQ(result.bankBalance, Money::yuan(1003));
    EXPECT_THAT(result.receivedByBankOnly, ElementsAre(BankLineId{2}));
    EXPECT_THAT(result.paidByBankOnly, ElementsAre(BankLineId{3}));
    EXPECT_THAT(result.receivedByBookOnly, ElementsAre(VoucherLineId{12}));
    EXPECT_THAT(result.paidByBookOnly, ElementsAre(VoucherLineId{13}));
    EXPECT_EQ(result.adjustedBook(), Money::yuan(1263));
    EXPECT_EQ(result.adjustedBank(), Money::yuan(1263));
    EXPECT_TRUE(result.agrees());
}

TEST(Reconcile, DoesNotAgreeWhenABalanceIsUnexplained)
{
    BankLine line = bankLine(1, march(3), 1000);
    line.data.balance = Money::yuan(1001);
    line.matches = {{11}};
    const Reconciliation result = reconcile(march(31), Money::yuan(1000), std::vector{line}, std::vector{entry(11, march(3), 1000)});
    EXPECT_FALSE(result.agrees());
}

TEST(Reconcile, HasNoBankBalanceBeforeTheFirstStatement)
{
    BankLine line = bankLine(1, march(3), 1000);
    line.data.balance = Money::yuan(1000);
    const Reconciliation result = reconcile(march(2), Money(), std::vector{line}, {});
    EXPECT_EQ(result.bankBalance, std::nullopt);
    EXPECT_EQ(result.adjustedBank(), std::nullopt);
    EXPECT_THAT(result.receivedByBankOnly, IsEmpty());
    EXPECT_FALSE(result.agrees());
}

TEST(Reconcile, KeepsAPairOpenWhileOneOfTheTwoLiesBehindTheDay)
{
    BankLine early = bankLine(1, march(30), 1000);
    early.data.balance = Money::yuan(1000);
    early.matches = {{11}};
    const std::vector<CashEntry> book = {entry(11, {2025, 4, 2}, 1000)};
    const Reconciliation result = reconcile(march(31), Money(), std::vector{early}, book);
    EXPECT_THAT(result.receivedByBankOnly, ElementsAre(BankLineId{1}));
    EXPECT_THAT(result.receivedByBookOnly, IsEmpty());
    EXPECT_TRUE(result.agrees());

    BankLine late = bankLine(2, {2025, 4, 1}, -300);
    late.matches = {{12}};
    const Reconciliation cheque = reconcile(march(31), Money::yuan(700), std::vector{early, late},
                                            std::vector{entry(11, march(30), 1000), entry(12, march(31), -300)});
    EXPECT_THAT(cheque.paidByBookOnly, ElementsAre(VoucherLineId{12}));
    EXPECT_TRUE(cheque.agrees());
}

TEST(Reconcile, CountsALineOfSeveralEntriesOnlyWhenAllAreBooked)
{
    BankLine line = bankLine(1, march(30), 1000);
    line.data.balance = Money::yuan(1000);
    line.matches = {{11}, {12}};
    const std::vector<CashEntry> book = {entry(11, march(30), 400), entry(12, {2025, 4, 1}, 600)};
    const Reconciliation result = reconcile(march(31), Money::yuan(400), std::vector{line}, book);
    EXPECT_THAT(result.receivedByBankOnly, ElementsAre(BankLineId{1}));
    EXPECT_THAT(result.receivedByBookOnly, ElementsAre(VoucherLineId{11}));
    EXPECT_TRUE(result.agrees());
}

} // namespace
} // namespace coop::ledger
