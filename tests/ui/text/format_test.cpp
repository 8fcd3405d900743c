// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <gtest/gtest.h>

#include "ui/text/language.h"

#include <set>

namespace coop::ui {
namespace {

TEST(Format, GroupsAmountsAndQuantities)
{
    EXPECT_EQ(toText(Money::fen(123450)), QStringLiteral("1,234.50"));
    EXPECT_EQ(toText(Money::fen(-5)), QStringLiteral("-0.05"));
    EXPECT_EQ(toTextOrDash(Money()), QStringLiteral("—"));
    EXPECT_EQ(toTextOrDash(Money::fen(1)), QStringLiteral("0.01"));
    EXPECT_EQ(toText(TradeQuantity::whole(8'000'000)), QStringLiteral("8,000,000"));
    EXPECT_EQ(toText(TradeQuantity::parts(-1'234'567)), QStringLiteral("-1,234.567"));
    EXPECT_EQ(toText(TradeQuantity::parts(-123'500)), QStringLiteral("-123.5"));
    EXPECT_EQ(toText(LandArea::parts(1250)), QStringLiteral("12.5"));
    EXPECT_EQ(toText(WorkDays::parts(100)), QStringLiteral("1"));
    EXPECT_EQ(toText(Fraction(1, 8)), QStringLiteral("12.5%"));
    EXPECT_EQ(toText(Date(2025, 3, 1)), QStringLiteral("2025-03-01"));
    EXPECT_EQ(toText(std::optional<Date>()), QString());
}

/// Every value of a table of words has a text of its own, other than in English when Chinese.
template <typename Value, std::size_t N>
void expectWords(const Word<Value> (&words)[N])
{
    std::set<QString> seen;
    for (const Word<Value>& word : words) {
        useLanguage(Language::English);
        const QString english = toText(word.value);
        useLanguage(Language::Chinese);
        const QString chinese = toText(word.value);
        EXPECT_FALSE(english.isEmpty()) << word.english;
        EXPECT_NE(english, chinese) << word.english;
        seen.insert(chinese);
    }
    EXPECT_EQ(seen.size(), N);
    useLanguage(Language::English);
}

TEST(Format, SaysTheWordsOfTheFieldInBothLanguages)
{
    expectWords(members::kMemberKinds);
    expectWords(members::kParties);
    expectWords(members::kRoles);
    expectWords(members::kLegalForms);
    expectWords(members::kMeetingKinds);
    expectWords(shares::kContributionKinds);
    expectWords(shares::kValuations);
    expectWords(shares::kGrantKinds);
    expectWords(trade::kDirections);
    expectWords(trade::kBusinessLines);
    expectWords(distribution::kStageKinds);
    expectWords(distribution::kMeasures);
    expectWords(distribution::kRateBases);
    expectWords(distribution::kReserveBases);
    expectWords(distribution::kDirectionChoices);
}

TEST(Format, ChineseWordsAreThoseOfTheInterface)
{
    useLanguage(Language::Chinese);
    for (const auto& word : members::kMemberKinds)
        EXPECT_EQ(fromText(toText(word.value)), word.chinese);
    for (const auto& word : shares::kContributionKinds)
        EXPECT_EQ(fromText(toText(word.value)), word.chinese);
    for (const auto& word : trade::kDirections)
        EXPECT_EQ(fromText(toText(word.value)), word.chinese);
    useLanguage(Language::English);
}

} // namespace
} // namespace coop::ui
