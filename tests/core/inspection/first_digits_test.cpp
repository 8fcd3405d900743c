// SPDX-License-Identifier: GPL-3.0-or-later
// J04: first digits are looked at only where honest books would follow the law.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/inspection_facts.h"

namespace coop::inspection {
namespace {

using test::FactsBuilder;
using test::judgedBy;
using test::only;

Verdict judged(const std::vector<std::int64_t>& fen)
{
    FactsBuilder book;
    for (const std::int64_t amount : fen) {
        test::Entry cost = test::debit("521", 0);
        cost.amount = Money::fen(amount);
        test::Entry money = test::credit("102", 0);
        money.amount = Money::fen(-amount);
        book.voucher("2024-03-01", {cost, money});
    }
    return judgedBy(ledgerRules(), "J04", book.facts);
}

/// Each amount 1.5 % above the one before, over three powers of ten: Benford's law as exactly as it can be had.
std::vector<std::int64_t> lawful()
{
    std::vector<std::int64_t> fen;
    for (std::int64_t amount = 10'003; amount < 10'000'000; amount += amount * 15 / 1'000)
        fen.push_back(amount);
    return fen;
}

/// So many amounts more that begin with five, over the same powers of ten.
std::vector<std::int64_t> withFives(int more)
{
    std::vector<std::int64_t> fen = lawful();
    constexpr std::int64_t kPowers[] = {10'000, 100'000, 1'000'000};
    for (int i = 0; i < more; ++i)
        fen.push_back(5 * kPowers[i % 3] + 17 + i);
    return fen;
}

TEST(FirstDigits, ThatFollowTheLawAreNotSpokenOf)
{
    ASSERT_GT(lawful().size(), 300U);
    EXPECT_TRUE(judged(lawful()).findings.empty());
    EXPECT_TRUE(judged(withFives(20)).findings.empty()) << "within 41 % ÷ √n";
}

TEST(FirstDigits, ThatLieApartAreForInformationAndNameTheirRows)
{
    const Verdict verdict = judged(withFives(150));
    const Finding& finding = only(verdict);
    EXPECT_EQ(finding.severity, Severity::Info);
    EXPECT_GE(finding.evidenceCount, 150U);
    EXPECT_TRUE(finding.sameMoney.empty());
    for (const Evidence& row : finding.evidence)
        EXPECT_EQ(row.text.values.at(0).front(), '5');
}

TEST(FirstDigits, OfFewerThanThreeHundredAmountsAreNotLookedAt)
{
    std::vector<std::int64_t> fen = withFives(150);
    std::ranges::rotate(fen, fen.begin() + static_cast<std::ptrdiff_t>(fen.size()) - 150);
    // The fives and amounts from everywhere, so that the sample is wide enough.
    std::vector<std::int64_t> sample(fen.begin(), fen.begin() + 150);
    for (std::size_t at = 150; sample.size() < 299; at += 3)
        sample.push_back(fen[at]);
    EXPECT_TRUE(judged(sample).findings.empty());
    sample.push_back(12'345);
    EXPECT_EQ(judged(sample).findings.size(), 1U);
}

TEST(FirstDigits, OfBoxesAtOnePriceAreNotLookedAt)
{
    std::vector<std::int64_t> fen;
    for (int i = 0; i < 400; ++i)
        fen.push_back(90'000 + i * 25);
    EXPECT_TRUE(judged(fen).findings.empty()) << "they lie within one power of ten";
}

} // namespace
} // namespace coop::inspection
