// SPDX-License-Identifier: GPL-3.0-or-later
// A distribution's basis and plan as text: read back exactly, and the same for the same amounts only.
#include "core/distribution/record.h"

#include "core/distribution/ready_policies.h"
#include "tests/support/distribution_basis.h"
#include "tests/support/random.h"
#include "tests/support/random_distribution.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

/// Every field has a value of its own that no default has.
Basis fullBasis()
{
    Basis basis;
    basis.year = FiscalYear{2024};
    basis.form = members::LegalForm::Land;
    basis.surplus = yuan("12345.67");
    basis.priorLoss = yuan("1.01");
    basis.openingUndistributed = yuan("2.02");
    basis.otherTransfers = yuan("-3.03");
    basis.lineMargins = {yuan("9000"), yuan("-400.40"), yuan("500.05")};
    basis.products = {{.name = "鸡蛋\t\"A\"", .units = {"斤", ""}}, {.name = "back\\slash\n"}};
    MemberBasis first = farmer("A10");
    first.id = {7};
    first.name = "王\r五\\n";
    first.kind = members::MemberKind::Resident;
    first.party = members::Party::Government;
    first.assisted = true;
    first.household = "H 1";
    first.trades = {{.product = 1,
                     .direction = trade::Direction::Purchase,
                     .line = trade::BusinessLine::Tertiary,
                     .quantity = TradeQuantity::parts(-5),
                     .amount = yuan("-6.06"),
                     .rows = 8}};
    first.land = LandArea::parts(101);
    first.laborDays = WorkDays::parts(202);
    first.contribution = yuan("3.03");
    first.fenDays = 404;
    first.reserveShare = yuan("5.05");
    first.stateShare = yuan("6.06");
    first.donationShare = yuan("7.07");
    MemberBasis second = farmer("A2");
    second.ofYear = false;
    second.trades = {delivery("1.5", "20"), delivery("2", "30.30")};
    basis.members = {first, second};
    basis.composition = {.members = 11, .farmers = 12, .organizations = 13, .collectives = 14, .assisted = 15, .households = 16};
    return basis;
}

Policy everyMeasure()
{
    Policy policy = statutoryDefault();
    policy.stages = {{.name = "all", .size = FixedPool{yuan("10")}, .weighting = {.measure = Measure::Equal}}};
    return policy;
}

} // namespace

TEST(BasisRecord, IsReadBackWithEveryFieldAndAnyLetter)
{
    const Basis basis = fullBasis();
    const auto read = parseBasis(toText(basis));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, basis);
    EXPECT_EQ(toText(*read), toText(basis));
}

TEST(BasisRecord, KeepsNoMarginsApartFromMarginsOfNothing)
{
    Basis without = fullBasis();
    without.lineMargins.reset();
    Basis zero = fullBasis();
    zero.lineMargins = std::array<Money, 3>{};
    EXPECT_EQ(parseBasis(toText(without)), without);
    EXPECT_EQ(parseBasis(toText(zero)), zero);
}

TEST(BasisRecord, AnEmptyBasisIsReadBack)
{
    EXPECT_EQ(parseBasis(toText(Basis{})), Basis{});
}

TEST(BasisRecord, WhatToTextDoesNotWriteIsNothing)
{
    const std::string good = toText(fullBasis());
    const auto replaced = [&good](std::string_view from, std::string_view to) {
        std::string text = good;
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return at == std::string::npos ? text : text.replace(at, from.size(), to);
    };
    const std::string broken[] = {
        "",
        "basis",
        "basis\t1\n",
        good + "\n",
        good + good,
        good.substr(0, good.size() - 1),
        replaced("basis\t1", "basis\t2"),
        replaced("basis\t1\n", ""),
        replaced("\t1234567\t", "\t+1234567\t"),
        replaced("\t1234567\t", "\t01234567\t"),
        replaced("\t1234567\t", "\t1234567.0\t"),
        replaced("\t1234567\t", "\t99999999999999999999\t"),
        replaced("\t1234567\t", "\t\t"),
        replaced("\tland\n", "\tLand\n"),
        replaced("\tland\n", "\t土地股份合作社\n"),
        replaced("\ttertiary\t", "\tquaternary\t"),
        replaced("trade\t1\t", "trade\t2\t"),  // there are only two products
        replaced("trade\t1\t", "trade\t-1\t"),
        replaced("trade\t1\t", "trade\t4294967297\t"),
        replaced("\\r", "\\q"),
        replaced("\\r", "\r"),
        replaced("year\t2024", "year\t4294969320"), // 2^32 + 2024
        replaced("margins\t", "unknown\t"),
        replaced("composition\t11\t12\t", "composition\t11\t"),
    };
    for (const std::string& text : broken)
        EXPECT_FALSE(parseBasis(text)) << text;
}

TEST(BasisRecord, RandomBasesAreReadBack)
{
    Random seeds;
    RandomDistribution random(seeds.seed());
    for (int round = 0; round < 50; ++round) {
        const Basis basis = random.basis(static_cast<std::size_t>(random.between(1, 60)));
        EXPECT_EQ(parseBasis(toText(basis)), basis);
    }
}

TEST(BasisRecord, DamagedTextIsNothingOrWhatItSays)
{
    Random seeds;
    RandomDistribution random(seeds.seed());
    const std::string alphabet = "\t\n\\019-ae\xE4\xFF";
    int refusedCount = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text = toText(fullBasis());
        for (std::int64_t edits = random.between(1, 3); edits > 0; --edits) {
            const auto at = static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(text.size()) - 1));
            const char letter = alphabet[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(alphabet.size()) - 1))];
            if (random.oneIn(3))
                text.erase(at, static_cast<std::size_t>(random.between(1, 30)));
            else
                text[at] = letter;
            if (text.empty())
                text = "x";
        }
        const auto read = parseBasis(text);
        if (read)
            EXPECT_EQ(toText(*read), text);
        else
            ++refusedCount;
    }
    EXPECT_GT(refusedCount, 1000);
}

TEST(BasisFingerprint, KnowsNeitherNamesNorOrderNorHowDealingsWereSplit)
{
    const Basis basis = fullBasis();
    Basis other = basis;
    std::ranges::reverse(other.members);
    for (MemberBasis& member : other.members) {
        member.name += "改名";
        member.id.value += 100;
    }
    // The two deliveries of A2 as three of the same product.
    std::vector<TradeTotal>& trades = other.members.front().trades;
    trades = {delivery("0.5", "10"), delivery("3", "40.30")};
    trades.push_back(trades.front());
    trades.back().quantity = TradeQuantity::parts(0);
    trades.back().amount = Money();
    // Products in another order, in another unit.
    std::ranges::reverse(other.products);
    other.products.front().units = {"kg"};
    for (MemberBasis& member : other.members) {
        for (TradeTotal& trade : member.trades)
            trade.product = 1 - trade.product;
    }
    EXPECT_EQ(basisFingerprint(other), basisFingerprint(basis));
}

TEST(BasisFingerprint, ListsMembersInNaturalOrder)
{
    const std::string text = basisFingerprint(fullBasis());
    EXPECT_LT(text.find("\tA2\t"), text.find("\tA10\t")) << text;
}

TEST(BasisFingerprint, DiffersWithEveryFigureThatAmountsOrRulesDependOn)
{
    const std::pair<const char*, std::function<void(Basis&)>> changes[] = {
        {"year", [](Basis& b) { b.year.value += 1; }},
        {"form", [](Basis& b) { b.form = members::LegalForm::Union; }},
        {"surplus", [](Basis& b) { b.surplus += Money::fen(1); }},
        {"loss", [](Basis& b) { b.priorLoss += Money::fen(1); }},
        {"opening", [](Basis& b) { b.openingUndistributed += Money::fen(1); }},
        {"transfers", [](Basis& b) { b.otherTransfers += Money::fen(1); }},
        {"margin", [](Basis& b) { b.lineMargins->at(2) += Money::fen(1); }},
        {"margins", [](Basis& b) { b.lineMargins.reset(); }},
        {"product", [](Basis& b) { b.products[1].name = "柑橘"; }},
        {"number", [](Basis& b) { b.members[0].number = "A11"; }},
        {"kind", [](Basis& b) { b.members[0].kind = members::MemberKind::Enterprise; }},
        {"party", [](Basis& b) { b.members[0].party = members::Party::Collective; }},
        {"assisted", [](Basis& b) { b.members[0].assisted = false; }},
        {"left", [](Basis& b) { b.members[1].ofYear = true; }},
        {"household", [](Basis& b) { b.members[0].household = "H 2"; }},
        {"land", [](Basis& b) { b.members[0].land = LandArea::parts(102); }},
        {"labour", [](Basis& b) { b.members[0].laborDays = WorkDays::parts(203); }},
        {"contribution", [](Basis& b) { b.members[0].contribution += Money::fen(1); }},
        {"fen-days", [](Basis& b) { b.members[0].fenDays += 1; }},
        {"reserve share", [](Basis& b) { b.members[0].reserveShare += Money::fen(1); }},
        {"state share", [](Basis& b) { b.members[0].stateShare += Money::fen(1); }},
        {"donation share", [](Basis& b) { b.members[0].donationShare += Money::fen(1); }},
        {"member", [](Basis& b) { b.members.push_back(farmer("9")); }},
        {"direction", [](Basis& b) { b.members[0].trades[0].direction = trade::Direction::Delivery; }},
        {"line", [](Basis& b) { b.members[0].trades[0].line = trade::BusinessLine::Primary; }},
        {"quantity", [](Basis& b) { b.members[0].trades[0].quantity = TradeQuantity::parts(-4); }},
        {"amount", [](Basis& b) { b.members[0].trades[0].amount += Money::fen(1); }},
        {"product of a dealing", [](Basis& b) { b.members[0].trades[0].product = 0; }},
        {"composition", [](Basis& b) { b.composition.farmers += 1; }},
    };
    const std::string before = basisFingerprint(fullBasis());
    for (const auto& [what, change] : changes) {
        Basis changed = fullBasis();
        change(changed);
        EXPECT_NE(basisFingerprint(changed), before) << what;
    }
}

TEST(PlanFingerprint, IsTheSameForTheSameBasisInAnyOrder)
{
    Random seeds;
    RandomDistribution random(seeds.seed());
    int plannedCount = 0;
    for (int round = 0; round < 200; ++round) {
        Basis basis = random.basis(static_cast<std::size_t>(random.between(1, 30)));
        const Policy policy = random.policy(basis.surplus, basis.members);
        const auto first = planDistribution(policy, basis);
        std::ranges::shuffle(basis.members, random.engine());
        for (MemberBasis& member : basis.members)
            member.name.clear();
        const auto second = planDistribution(policy, basis);
        ASSERT_EQ(first.has_value(), second.has_value());
        if (!first)
            continue;
        ++plannedCount;
        EXPECT_EQ(planFingerprint(*first), planFingerprint(*second));
    }
    EXPECT_GT(plannedCount, 30);
}

TEST(PlanFingerprint, DiffersWithPolicyBasisAndAnyAmount)
{
    Basis basis = bookOf("1000", {farmer("1"), farmer("2"), farmer("3")});
    const auto plan = planDistribution(everyMeasure(), basis);
    ASSERT_TRUE(plan) << listed(plan.error());
    const std::string before = planFingerprint(*plan);

    Policy policy = everyMeasure();
    policy.stages.front().clause = "第三十八条";
    EXPECT_NE(planFingerprint(planDistribution(policy, basis).value()), before);
    basis.surplus += Money::fen(1);
    EXPECT_NE(planFingerprint(planDistribution(everyMeasure(), basis).value()), before);

    const std::pair<const char*, std::function<void(Plan&)>> changes[] = {
        {"amount", [](Plan& p) { p.stages[0].shares[1].amount += Money::fen(1); }},
        {"converted", [](Plan& p) { p.stages[0].shares[1].converted += Money::fen(1); }},
        {"withheld", [](Plan& p) { p.stages[0].shares[1].withheld += Money::fen(1); }},
        {"pool", [](Plan& p) { p.stages[0].pool += Money::fen(1); }},
        {"reserve part", [](Plan& p) { p.quantified[0].shares[2].amount += Money::fen(1); }},
        {"reserve", [](Plan& p) { p.reserve += Money::fen(1); }},
        {"retained", [](Plan& p) { p.retained += Money::fen(1); }},
    };
    for (const auto& [what, change] : changes) {
        Plan changed = *plan;
        change(changed);
        EXPECT_NE(planFingerprint(changed), before) << what;
    }
}
