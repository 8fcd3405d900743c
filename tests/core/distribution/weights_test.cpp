// SPDX-License-Identifier: GPL-3.0-or-later
// What each measure weighs, and who takes part.
#include "core/distribution/plan.h"

#include "tests/support/distribution_basis.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

TradeTotal tradeOf(std::uint32_t product, trade::Direction direction, trade::BusinessLine line,
                   std::string_view quantity, std::string_view amount)
{
    TradeTotal trade = delivery(quantity, amount);
    trade.product = product;
    trade.direction = direction;
    trade.line = line;
    return trade;
}

/// Three farmers, an enterprise and one who left in June; figures that tell the measures apart.
Basis village()
{
    std::vector<MemberBasis> members;
    for (const char* number : {"1", "2", "10", "11", "12"})
        members.push_back(farmer(number));
    using enum trade::Direction;
    using enum trade::BusinessLine;
    members[0].trades = {tradeOf(0, Delivery, Primary, "100", "500"),
                         tradeOf(1, Purchase, Secondary, "10", "80")};
    members[1].trades = {tradeOf(0, Delivery, Primary, "200", "900"),
                         tradeOf(0, Delivery, Tertiary, "1.5", "30")};
    members[2].trades = {tradeOf(1, Purchase, Primary, "30", "240")};
    members[4].trades = {tradeOf(0, Delivery, Primary, "50", "250")};
    members[0].land = LandArea::parts(1250);
    members[1].land = LandArea::parts(725);
    members[4].land = LandArea::parts(9999);
    members[0].laborDays = WorkDays::parts(150);
    members[2].laborDays = WorkDays::parts(5000);
    members[4].laborDays = WorkDays::parts(9999);
    members[0].contribution = yuan("1000");
    members[1].contribution = yuan("2000");
    members[3].contribution = yuan("7000");
    members[4].contribution = yuan("9999");
    members[0].fenDays = 100'000LL * 365;
    members[1].fenDays = 200'000LL * 31;
    members[3].fenDays = 1;
    members[0].reserveShare = yuan("30.01");
    members[1].stateShare = yuan("20.02");
    members[2].donationShare = yuan("10.03");
    members[0].household = members[1].household = "甲";
    members[4].household = "甲";
    members[1].assisted = true;
    members[3].kind = members::MemberKind::Enterprise;
    members[3].party = members::Party::Enterprise;
    members[4].ofYear = false;
    Basis basis = bookOf("100000.00", members);
    basis.products = {{.name = "鸡蛋", .units = {"斤"}}, {.name = "饲料", .units = {"袋"}}};
    return basis;
}

/// The weights of a stage as people read them.
std::string weightsOf(std::string_view stageKeys)
{
    const Plan plan = planned(
        oneStage(R"({"kind": "residual", "amount": "100.00", )" + std::string(stageKeys) + "}"), village());
    std::string text;
    for (const StageShare& share : plan.stages[0].shares)
        text += (text.empty() ? "" : " ") + weightText(share.weight, plan.stages[0].weightScale);
    return text;
}

} // namespace

TEST(Weights, EachMeasureWeighsItsOwnFigure)
{
    EXPECT_EQ(weightsOf(R"("by": "trade_amount")"), "580 930 240 0 250");
    EXPECT_EQ(weightsOf(R"("by": "trade_quantity")"), "110 201.5 30 0 50");
    EXPECT_EQ(weightsOf(R"("by": "land_area")"), "12.5 7.25 0 0 0");
    EXPECT_EQ(weightsOf(R"("by": "labor_days")"), "1.5 0 50 0 0");
    EXPECT_EQ(weightsOf(R"("by": "contribution")"), "1000 2000 0 7000 0");
    EXPECT_EQ(weightsOf(R"("by": "contribution", "time_weighted": true)"), "365000 62000 0 0.01 0");
    EXPECT_EQ(weightsOf(R"("by": "account")"), "1030.01 2020.02 10.03 7000 0");
    EXPECT_EQ(weightsOf(R"("by": "equal")"), "1 1 1 1 0");
    EXPECT_EQ(weightsOf(R"("by": "household")"), "0.5 0.5 1 1 0");
    EXPECT_EQ(weightsOf(R"("by": "fixed", "amounts": {"10": "12.00", "1": "0.50"})"), "0.5 0 12 0 0");
}

TEST(Weights, WhoLeftDuringTheYearTakesPartInTradeOnly)
{
    const Plan plan = planned(R"({"stages": [{"kind": "patronage", "rate": "60%", "by": "trade_amount"},
                                             {"kind": "residual", "rate": "100%", "by": "contribution"}]})",
                              village());
    const std::size_t leaver = *plan.lineOf("12");
    EXPECT_GT(plan.stages[0].shares[leaver].amount, Money());
    EXPECT_EQ(plan.stages[1].shares[leaver].amount, Money());
    const Plan perUnit =
        planned(oneStage(R"({"kind": "patronage", "amount": "0.10", "per": "trade_quantity"})"), village());
    EXPECT_EQ(amountsOf(perUnit, 0), "11.00 20.15 3.00 0.00 5.00");
}

TEST(Weights, DirectionAndLineChooseTheTrade)
{
    EXPECT_EQ(weightsOf(R"("by": "trade_amount", "direction": "delivery")"), "500 930 0 0 250");
    EXPECT_EQ(weightsOf(R"("by": "trade_amount", "direction": "purchase")"), "80 0 240 0 0");
    EXPECT_EQ(weightsOf(R"("by": "trade_amount", "direction": "both")"), "580 930 240 0 250");
    EXPECT_EQ(weightsOf(R"("by": "trade_amount", "line": "primary")"), "500 900 240 0 250");
    EXPECT_EQ(weightsOf(R"("by": "trade_quantity", "line": "tertiary")"), "0 1.5 0 0 0");
    EXPECT_EQ(weightsOf(R"("by": "trade_quantity", "direction": "purchase", "line": "secondary")"),
              "10 0 0 0 0");
}

TEST(Weights, CoefficientsTurnProductsIntoOneMeasure)
{
    EXPECT_EQ(weightsOf(R"("by": "trade_quantity", "coefficients": {"饲料": "2.5"})"), "125 201.5 75 0 50");
    EXPECT_EQ(weightsOf(R"("by": "trade_quantity", "coefficients": {"鸡蛋": "0.0001", "饲料": "1000"})"),
              "10000.01 0.02015 30000 0 0.005");
}

TEST(Weights, FiltersChooseWhoTakesPart)
{
    EXPECT_EQ(weightsOf(R"("by": "contribution", "filter": {"kind": ["farmer"]})"), "1000 2000 0 0 0");
    EXPECT_EQ(weightsOf(R"("by": "contribution", "filter": {"kind": ["enterprise", "farmer"]})"),
              "1000 2000 0 7000 0");
    EXPECT_EQ(weightsOf(R"("by": "contribution", "filter": {"party": ["enterprise"]})"), "0 0 0 7000 0");
    EXPECT_EQ(weightsOf(R"("by": "equal", "filter": {"assisted": true})"), "0 1 0 0 0");
    EXPECT_EQ(weightsOf(R"("by": "equal", "filter": {"assisted": false, "kind": ["farmer"]})"),
              "1 0 1 0 0");
    EXPECT_EQ(weightsOf(R"("by": "equal", "filter": {})"), "1 1 1 1 0");
}

TEST(Weights, AHouseholdIsCountedWholeWhoeverOfItTakesPart)
{
    // Members 1 and 2 are one household (the third of it left in June): a filter does not make it smaller.
    EXPECT_EQ(weightsOf(R"("by": "household", "filter": {"assisted": true})"), "0 0.5 0 0 0");
    const Plan plan =
        planned(oneStage(R"({"kind": "residual", "rate": "100%", "by": "household"})"), village());
    EXPECT_EQ(amountsOf(plan, 0), "16666.67 16666.67 33333.33 33333.33 0.00");
    EXPECT_EQ(weightText(plan.stages[0].totalWeight, plan.stages[0].weightScale), "3");
}

TEST(Weights, HouseholdsOfThreeAndSevenShareExactly)
{
    std::vector<MemberBasis> members;
    for (int i = 1; i <= 10; ++i) {
        members.push_back(farmer(std::to_string(i)));
        members.back().household = i <= 3 ? "甲" : "乙";
    }
    const Plan plan = planned(oneStage(R"({"kind": "residual", "amount": "42.00", "by": "household"})"),
                              bookOf("42", members));
    EXPECT_EQ(amountsOf(plan, 0), "7.00 7.00 7.00 3.00 3.00 3.00 3.00 3.00 3.00 3.00");
    EXPECT_EQ(weightText(plan.stages[0].shares[0].weight, plan.stages[0].weightScale), "1/3");
    EXPECT_EQ(weightText(plan.stages[0].shares[9].weight, plan.stages[0].weightScale), "1/7");
    const Plan perUnit =
        planned(oneStage(R"({"kind": "guaranteed", "amount": "10.00", "per": "household"})"),
                bookOf("42", members));
    EXPECT_EQ(amountsOf(perUnit, 0), "3.33 3.33 3.33 1.43 1.43 1.43 1.43 1.43 1.43 1.43");
    EXPECT_EQ(perUnit.stages[0].pool, yuan("20.00"));
    EXPECT_EQ(perUnit.retained, yuan("22.00"));
}

TEST(Weights, PerUnitRoundsEachMemberHalfUp)
{
    std::vector<MemberBasis> members = {farmer("1"), farmer("2"), farmer("3")};
    members[0].land = LandArea::parts(50); // 0.01 × 0.50 mu = half a fen
    members[1].land = LandArea::parts(49);
    members[2].land = LandArea::parts(1233);
    const Plan fine = planned(oneStage(R"({"kind": "guaranteed", "amount": "0.01", "per": "land_area"})"),
                              bookOf("100", members));
    EXPECT_EQ(amountsOf(fine, 0), "0.01 0.00 0.12");
    const Plan mu = planned(oneStage(R"({"kind": "guaranteed", "amount": "700.00", "per": "land_area"})"),
                            bookOf("10000", members));
    EXPECT_EQ(amountsOf(mu, 0), "350.00 343.00 8631.00");
    EXPECT_EQ(mu.stages[0].pool, yuan("9324.00"));
    const Plan perYuan =
        planned(oneStage(R"({"kind": "patronage", "amount": "0.05", "per": "trade_amount"})"), village());
    EXPECT_EQ(amountsOf(perYuan, 0), "29.00 46.50 12.00 0.00 12.50");
    const Plan perHead =
        planned(oneStage(R"({"kind": "guaranteed", "amount": "10.00", "per": "equal"})"), village());
    EXPECT_EQ(amountsOf(perHead, 0), "10.00 10.00 10.00 10.00 0.00");
}

TEST(Weights, MixedUnitsAndUnknownProductsAreNoted)
{
    Basis basis = village();
    basis.products[0].units = {"斤", "箱"};
    const Plan plan =
        planned(oneStage(R"({"name": "返还", "kind": "patronage", "amount": "1.00", "by": "trade_quantity",
        "coefficients": {"柑橘": "2"}})"),
                basis);
    ASSERT_EQ(plan.notes.size(), 2U);
    EXPECT_EQ(plan.notes[0], (Issue{.code = IssueCode::MixedUnits,
                                    .field = "stages[0]",
                                    .value = "鸡蛋",
                                    .arguments = {"返还", "斤, 箱"},
                                    .severity = Severity::Warning}));
    EXPECT_EQ(plan.notes[1], (Issue{.code = IssueCode::ProductNotTraded,
                                    .field = "stages[0].coefficients.柑橘",
                                    .value = "柑橘",
                                    .arguments = {"返还"},
                                    .severity = Severity::Warning}));
    // Amounts can always be added.
    EXPECT_TRUE(planned(oneStage(R"({"kind": "patronage", "amount": "1.00", "by": "trade_amount"})"), basis)
                    .notes.empty());
}

TEST(Weights, AreReadWithoutLoss)
{
    EXPECT_EQ(weightText(0, 100), "0");
    EXPECT_EQ(weightText(123456, 100), "1234.56");
    EXPECT_EQ(weightText(-5, 100), "-0.05");
    EXPECT_EQ(weightText(15'000'000, 10'000'000), "1.5");
    EXPECT_EQ(weightText(4, 12), "1/3");
    EXPECT_EQ(weightText(30, 12), "2.5");
    EXPECT_EQ(weightText(Wide{1} << 70, 1), "1180591620717411303424");
}
