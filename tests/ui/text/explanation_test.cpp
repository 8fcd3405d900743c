// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/explanation.h"

#include <gtest/gtest.h>

#include "tests/support/distribution_basis.h"
#include "tests/support/sample_plan.h"
#include "ui/text/language.h"
#include "ui/text/weight_text.h"

namespace coop::ui {
namespace {

using test::bookOf;
using test::delivery;
using test::farmer;
using test::oneStage;
using test::planned;
using test::yuan;

distribution::MemberBasis hen(std::string number, std::string_view quantity)
{
    distribution::MemberBasis member = farmer(std::move(number));
    member.trades = {delivery(quantity, quantity)};
    return member;
}

/// The eggs of five: 400,000.00 surplus, 10 % reserve, 70 % by trade quantity.
distribution::Plan eggs()
{
    return planned(R"({"name":"x","reserve":{"rate":"10%","of":"after_loss"},"stages":[
        {"name":"返还","kind":"patronage","rate":"70%","of":"distributable","by":"trade_quantity"}]})",
                   bookOf("400000", {hen("1", "1234567"), hen("2", "2000003"), hen("3", "999999"),
                                     hen("4", "2765431"), hen("5", "1000000")}));
}

/// The only stage of a plan for the member on `line`.
ExplanationStep stageOf(const distribution::Plan& plan, std::size_t line)
{
    return explain(plan, line).steps.at(1);
}

QString sourcesOf(const ExplanationStep& step)
{
    return step.sources.join(QLatin1Char('\n'));
}

TEST(Explanation, GivesThePartWithEveryFigure)
{
    const Explanation explanation = explain(eggs(), 1);
    EXPECT_EQ(explanation.heading, QStringLiteral("Why 63,000.09? 2 成员2, year 2025"));
    ASSERT_EQ(explanation.steps.size(), 3U) << "what is distributable, the refund, the part of the reserve";
    EXPECT_EQ(explanation.steps[0].calculation, QStringLiteral("400,000.00 − 0.00 − 40,000.00 = 360,000.00"));
    EXPECT_TRUE(sourcesOf(explanation.steps[0])
                    .contains(QStringLiteral("10% of the surplus after losses: 400,000.00 × 10% = 40,000.00")));
    const ExplanationStep& refund = explanation.steps[1];
    EXPECT_EQ(refund.calculation,
              QStringLiteral("252,000.00 × 2,000,003 ÷ 8,000,000 = 63,000.0945 → 63,000.09"));
    EXPECT_TRUE(refund.rounding.contains(QStringLiteral("0.45 fen, is number 3 by size and gets none")))
        << refund.rounding.toStdString();
    EXPECT_TRUE(sourcesOf(refund).contains(QStringLiteral("360,000.00 × 70% = 252,000.00")));
    EXPECT_TRUE(sourcesOf(refund).contains(QStringLiteral("鸡蛋, Delivery: 2,000,003 斤 (dealings: 1)")));
    EXPECT_TRUE(sourcesOf(refund).contains(QStringLiteral("2,000,003 of 8,000,000 斤")));
    EXPECT_EQ(explanation.total, yuan("63000.09"));
}

TEST(Explanation, SaysHisPartOfTheReserve)
{
    const Explanation explanation = explain(eggs(), 1);
    const ExplanationStep& reserve = explanation.steps[2];
    EXPECT_TRUE(reserve.title.contains(QStringLiteral("reserve")));
    EXPECT_FALSE(reserve.isPart) << "it stays in the account";
    EXPECT_TRUE(reserve.calculation.startsWith(QStringLiteral("40,000.00 × 2,000,003.00 ÷ 8,000,000.00 = 10,000.015")))
        << reserve.calculation.toStdString();
    EXPECT_EQ(reserve.amount, eggs().members[1].reserveShare);
    EXPECT_FALSE(toPlainText(explanation).contains(QStringLiteral("63,000.09 + 10,000.0")));
}

TEST(Explanation, SaysWhatBecomesCapitalAndTheTaxOnTheRest)
{
    const distribution::Plan plan = planned(R"({"name":"x","stages":[
        {"name":"a","kind":"residual","rate":"100%","of":"remaining","by":"equal","convert":"30%","withhold":"20%",
         "clause":"章程第三十八条"}]})",
                                            bookOf("1000", {farmer("1"), farmer("2"), farmer("3")}));
    const Explanation explanation = explain(plan, 0);
    const QString text = toPlainText(explanation);
    EXPECT_TRUE(text.contains(QString::fromUtf8("Rests on: 章程第三十八条"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("333.34 × 30% = 100.002 → 100.00 (rounded down)"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("233.34 × 20% = 46.668 → 46.67 (rounded half up)"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("333.34 − 100.00 (share capital) − 46.67 (tax withheld) = 186.67")))
        << text.toStdString();
    EXPECT_EQ(explanation.total, plan.members[0].total) << "what is paid is no part of the sum";
}

TEST(Explanation, NamesTheDealingsAndLotsBehindAWeight)
{
    const distribution::Plan plan = planned(R"({"name":"x","stages":[
        {"name":"a","kind":"patronage","rate":"60%","of":"distributable","by":"trade_quantity","direction":"delivery"},
        {"name":"b","kind":"residual","rate":"100%","of":"remaining","by":"land_area"}]})",
                                            [] {
                                                distribution::MemberBasis member = hen("1", "500");
                                                member.land = LandArea::parts(1250);
                                                return bookOf("1000", {member});
                                            }());
    const auto dealing = [](std::int64_t id, const char* date, trade::Direction direction) {
        return trade::Trade{.id = TradeId{id},
                            .data = {.date = *parseDate(date), .member = "1", .direction = direction, .product = "鸡蛋",
                                     .quantity = TradeQuantity::parts(500'000), .unit = "斤", .amount = yuan("500")}};
    };
    const auto lot = [](std::int64_t id, std::optional<Date> until) {
        return shares::Contribution{.id = ContributionId{id},
                                    .data = {.date = *parseDate("2020-03-01"), .member = "1",
                                             .kind = shares::ContributionKind::Land,
                                             .quantity = TradeQuantity::parts(12'500), .unit = "亩", .until = until}};
    };
    const MemberFacts facts{.trades = {dealing(7, "2025-03-01", trade::Direction::Delivery),
                                       dealing(8, "2025-04-01", trade::Direction::Purchase)},
                            .contributions = {lot(3, std::nullopt), lot(4, *parseDate("2024-12-31"))}};
    const Explanation explanation = explain(plan, 0, &facts);
    const QString refund = sourcesOf(explanation.steps[1]);
    EXPECT_TRUE(refund.contains(QString::fromUtf8("Dealing 7 of 2025-03-01: 鸡蛋, Delivery 500 斤, 500.00 yuan")))
        << refund.toStdString();
    EXPECT_FALSE(refund.contains(QStringLiteral("Dealing 8"))) << "a purchase does not count in deliveries";
    const QString land = sourcesOf(explanation.steps[2]);
    EXPECT_TRUE(land.contains(QStringLiteral("Contribution 3 of 2020-03-01"))) << land.toStdString();
    EXPECT_FALSE(land.contains(QStringLiteral("Contribution 4"))) << "its term has ended";
    EXPECT_FALSE(sourcesOf(explain(plan, 0).steps[1]).contains(QStringLiteral("Dealing")));
}

TEST(Explanation, ShowsWhatTheStagesBeforeLeave)
{
    const distribution::Plan plan = planned(R"({"name":"x","stages":[
        {"name":"a","kind":"patronage","rate":"60%","of":"distributable","by":"equal"},
        {"name":"b","kind":"residual","rate":"30%","of":"remaining","by":"equal"},
        {"name":"c","kind":"residual","rate":"100%","of":"remaining","by":"equal"}]})",
                                            bookOf("1000", {farmer("1")}));
    EXPECT_TRUE(sourcesOf(explain(plan, 0).steps[3])
                    .contains(QStringLiteral("What the stages before leave: 1,000.00 − 600.00 − 120.00 = 280.00")));
    EXPECT_FALSE(sourcesOf(explain(plan, 0).steps[1]).contains(QStringLiteral("stages before")));
}

TEST(Explanation, SaysWhoGotTheOddFen)
{
    const distribution::Plan plan = eggs();
    int served = 0;
    for (std::size_t line = 0; line < plan.members.size(); ++line)
        served += stageOf(plan, line).rounding.contains(QStringLiteral("gets one fen")) ? 1 : 0;
    EXPECT_EQ(served, plan.stages[0].extraFen);
    EXPECT_TRUE(stageOf(plan, 4).rounding.contains(QStringLiteral("has no remainder")));
}

TEST(Explanation, AddsUpToTheTotalForEveryMemberOfARandomPlan)
{
    const distribution::Plan plan = test::samplePlan(50);
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        const Explanation explanation = explain(plan, line);
        Money sum;
        for (const ExplanationStep& step : explanation.steps)
            sum += step.isPart ? step.amount : Money();
        EXPECT_EQ(sum, plan.members[line].total);
        EXPECT_FALSE(toPlainText(explanation).contains(QStringLiteral("%1")));
    }
}

TEST(Explanation, RecomputesACappedStage)
{
    distribution::MemberBasis rich = farmer("1");
    distribution::MemberBasis poor = farmer("2");
    distribution::MemberBasis other = farmer("3");
    rich.contribution = yuan("800");
    poor.contribution = yuan("100");
    other.contribution = yuan("100");
    const distribution::Plan plan =
        planned(oneStage(R"({"name":"s","kind":"residual","rate":"100%","of":"remaining","by":"contribution","cap":"50%"})"),
                bookOf("100.01", {rich, poor, other}));
    EXPECT_EQ(stageOf(plan, 0).calculation,
              QStringLiteral("(100.01 − 50.00) × 800.00 ÷ (1,000.00 − 800.00) = 200.04, more than the cap → 50.00"));
    EXPECT_EQ(stageOf(plan, 1).calculation,
              QStringLiteral("(100.01 − 50.00) × 100.00 ÷ (1,000.00 − 800.00) = 25.005 → 25.01"));
    EXPECT_TRUE(sourcesOf(stageOf(plan, 1)).contains(QStringLiteral("members at the cap: 1, together 50.00")));
}

TEST(Explanation, HoldsWhenEverybodyWithAWeightIsAtTheCap)
{
    std::vector<distribution::MemberBasis> members = {farmer("1"), farmer("2"), farmer("3"), farmer("4")};
    members[0].contribution = yuan("900");
    members[1].contribution = yuan("50");
    members[2].contribution = yuan("50");
    const distribution::Plan plan =
        planned(oneStage(R"({"name":"s","kind":"residual","rate":"100%","of":"remaining","by":"contribution","cap":"40%"})"),
                bookOf("100", members));
    EXPECT_EQ(stageOf(plan, 0).amount, yuan("40"));
    EXPECT_EQ(stageOf(plan, 3).amount, Money());
    for (std::size_t line = 0; line < 4; ++line)
        EXPECT_FALSE(stageOf(plan, line).calculation.isEmpty());
    const distribution::Plan full =
        planned(oneStage(R"({"name":"s","kind":"residual","rate":"100%","of":"remaining","by":"equal","cap":"50%",
                            "filter":{"kind":["farmer"]}})"),
                bookOf("100.00", {farmer("1"), farmer("2")}));
    EXPECT_EQ(stageOf(full, 1).amount, yuan("50"));
}

TEST(Explanation, GivesPerUnitSumsAndHouseholdParts)
{
    distribution::MemberBasis land = farmer("1");
    land.land = LandArea::parts(333);
    const distribution::Plan perMu = planned(
        oneStage(R"({"name":"s","kind":"guaranteed","amount":"700.50","per":"land_area"})"), bookOf("10000", {land}));
    EXPECT_EQ(stageOf(perMu, 0).calculation, QStringLiteral("700.50 × 3.33 = 2,332.665 → 2,332.67"));
    EXPECT_EQ(stageOf(perMu, 0).rounding, QStringLiteral("Rounded half up to the fen."));

    std::vector<distribution::MemberBasis> family(3);
    for (std::size_t i = 0; i < family.size(); ++i) {
        family[i] = farmer(std::to_string(i + 1));
        family[i].household = "H1";
    }
    family.push_back(farmer("4"));
    const distribution::Plan households = planned(
        oneStage(R"({"name":"s","kind":"residual","rate":"100%","of":"remaining","by":"household"})"),
        bookOf("100", family));
    EXPECT_EQ(stageOf(households, 0).calculation, QStringLiteral("100.00 × 1/3 ÷ 2 = 16.666666… → 16.67"));
    EXPECT_TRUE(sourcesOf(stageOf(households, 0)).contains(QStringLiteral("Household H1 counts 1")));
    EXPECT_TRUE(sourcesOf(stageOf(households, 0)).contains(QStringLiteral("1 ÷ 3")));
}

TEST(Explanation, SaysWhyAMemberStandsAside)
{
    distribution::MemberBasis firm = farmer("2");
    firm.kind = members::MemberKind::Enterprise;
    distribution::MemberBasis gone = farmer("3");
    gone.ofYear = false;
    const distribution::Plan plan =
        planned(oneStage(R"({"name":"s","kind":"residual","rate":"100%","of":"remaining","by":"equal",
                            "filter":{"kind":["farmer"]}})"),
                bookOf("100", {farmer("1"), firm, gone}));
    EXPECT_TRUE(stageOf(plan, 1).calculation.contains(QStringLiteral("only for the kinds Farmer")));
    EXPECT_TRUE(stageOf(plan, 2).calculation.contains(QStringLiteral("left during the year")));
}

TEST(Explanation, OfAYearWithoutSurplus)
{
    const distribution::Plan plan =
        planned(oneStage(R"({"name":"s","kind":"residual","rate":"100%","of":"remaining","by":"equal"})"),
                bookOf("-5000", {farmer("1")}));
    EXPECT_TRUE(explain(plan, 0).steps[0].calculation.contains(QStringLiteral("-5,000.00 − 0.00")));
    EXPECT_TRUE(stageOf(plan, 0).calculation.contains(QStringLiteral("nothing to share")));
}

TEST(Explanation, SpeaksChinese)
{
    useLanguage(Language::Chinese);
    const QString text = toPlainText(explain(eggs(), 1));
    useLanguage(Language::English);
    EXPECT_TRUE(text.contains(QStringLiteral("为什么是 63,000.09？")));
    EXPECT_TRUE(text.contains(QStringLiteral("按可分配盈余的 70%：360,000.00 × 70% = 252,000.00")));
    EXPECT_TRUE(text.contains(QStringLiteral("鸡蛋，交售：2,000,003 斤（1 笔）")));
}

TEST(WeightText, ShowsExactQuotientsWithoutRoundingThem)
{
    EXPECT_EQ(exactAmount(100, 3).text, QStringLiteral("0.333333…"));
    EXPECT_EQ(exactAmount(105, 1).text, QStringLiteral("1.05"));
    EXPECT_TRUE(exactAmount(105, 1).isWholeFen);
    EXPECT_EQ(exactAmount(1, 16).text, QStringLiteral("0.000625"));
}

} // namespace
} // namespace coop::ui
