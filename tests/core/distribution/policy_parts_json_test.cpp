// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of quantification, conversion, withholding, clauses and business lines.
#include "core/distribution/policy.h"

#include "tests/support/distribution_basis.h"
#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

std::string withReserve(std::string_view reserve)
{
    return R"({"reserve": )" + std::string(reserve) + R"(, "stages": [{"kind": "residual", "rate": "100%", "by": "equal"}]})";
}

std::string quantifiedBy(std::string_view by)
{
    return withReserve(R"({"rate": "10%", "by": )" + std::string(by) + "}");
}

Faults faultsIn(std::string_view json)
{
    const auto policy = parsePolicy(json);
    return policy ? Faults{} : errorsOf(policy.error());
}

std::vector<ReservePart> partsOf(std::string_view by)
{
    const auto policy = parsePolicy(quantifiedBy(by));
    if (!policy)
        throw std::runtime_error(listed(policy.error()));
    return policy->quantification;
}

} // namespace

TEST(PolicyPartsJson, QuantificationIsOneWordOrAListOfParts)
{
    EXPECT_TRUE(parsePolicy(withReserve(R"({"rate": "10%"})"))->quantification.empty());
    EXPECT_EQ(partsOf(R"("contribution")"), (std::vector<ReservePart>{{.weighting = {.measure = Measure::Contribution}}}));
    EXPECT_EQ(partsOf(R"("交易量")"), (std::vector<ReservePart>{{.weighting = {.measure = Measure::TradeQuantity}}}));
    EXPECT_EQ(partsOf(R"([{"by": "trade_quantity", "part": "60%", "direction": "delivery", "line": "primary", "coefficients": {"鸡蛋": "1.5"}},
                          {"by": "contribution", "part": "40%", "time_weighted": true}])"),
              (std::vector<ReservePart>{{.weighting = {.measure = Measure::TradeQuantity,
                                                       .direction = DirectionChoice::Delivery,
                                                       .line = trade::BusinessLine::Primary,
                                                       .coefficients = {{"鸡蛋", Fraction(3, 2)}}},
                                         .part = Fraction(3, 5)},
                                        {.weighting = {.measure = Measure::Contribution, .timeWeighted = true},
                                         .part = Fraction(2, 5)}}));
    EXPECT_EQ(partsOf(R"([{"by": "equal"}])"), partsOf(R"("equal")"));
}

TEST(PolicyPartsJson, EverythingWrongWithPartsIsListed)
{
    EXPECT_EQ(faultsIn(quantifiedBy(R"("weather")")), (Faults{{IssueCode::UnknownWord, "reserve.by"}}));
    EXPECT_EQ(faultsIn(quantifiedBy("7")), (Faults{{IssueCode::JsonType, "reserve.by"}}));
    EXPECT_EQ(faultsIn(quantifiedBy("{}")), (Faults{{IssueCode::JsonType, "reserve.by"}}));
    EXPECT_EQ(faultsIn(quantifiedBy("[]")), (Faults{{IssueCode::Required, "reserve.by"}}));
    EXPECT_EQ(faultsIn(quantifiedBy(R"("fixed")")), (Faults{{IssueCode::KeyDoesNotFit, "reserve.by"}}));
    EXPECT_EQ(faultsIn(quantifiedBy(R"([{"by": "equal"}, {"part": "50%"}, 3])")),
              (Faults{{IssueCode::Required, "reserve.by[0].part"},
                      {IssueCode::Required, "reserve.by[1].by"},
                      {IssueCode::JsonType, "reserve.by[2]"}}));
    EXPECT_EQ(faultsIn(quantifiedBy(R"([{"by": "fixed", "part": "60%"}, {"by": "equal", "part": "39.9999%"}])")),
              (Faults{{IssueCode::KeyDoesNotFit, "reserve.by[0].by"}, {IssueCode::PartsNotWhole, "reserve.by"}}));
    EXPECT_EQ(faultsIn(quantifiedBy(R"([{"by": "equal", "part": "120%"}, {"by": "household", "part": "0%"}, {"by": "equal", "part": "x"}])")),
              (Faults{{IssueCode::NotAPercentage, "reserve.by[2].part"},
                      {IssueCode::PercentageOver100, "reserve.by[0].part"},
                      {IssueCode::ZeroNotAllowed, "reserve.by[1].part"}}));
    EXPECT_EQ(faultsIn(quantifiedBy(R"([{"by": "equal", "direction": "both", "amounts": {}, "part": "100%"}])")),
              (Faults{{IssueCode::JsonUnknownKey, "reserve.by[0]"}, {IssueCode::KeyDoesNotFit, "reserve.by[0].direction"}}));
}

TEST(PolicyPartsJson, PartsMustBeTheWhole)
{
    const auto policy = parsePolicy(quantifiedBy(R"([{"by": "equal", "part": "60%"}, {"by": "household", "part": "50%"}])"));
    ASSERT_FALSE(policy);
    EXPECT_EQ(errorsOf(policy.error()), (Faults{{IssueCode::PartsNotWhole, "reserve.by"}}));
    EXPECT_EQ(policy.error()[0].arguments, std::vector<std::string>{"110%"});
    EXPECT_EQ(faultsIn(quantifiedBy(R"([{"by": "equal", "part": "33.3333%"}, {"by": "equal", "part": "66.6667%"}])")), Faults{});
    // A coefficient that is wrong as well does not hide it.
    EXPECT_EQ(faultsIn(quantifiedBy(R"([{"by": "trade_quantity", "part": "60%", "coefficients": {"a": "x"}}, {"by": "equal", "part": "30%"}])")),
              (Faults{{IssueCode::NotAQuantity, "reserve.by[0].coefficients.a"}, {IssueCode::PartsNotWhole, "reserve.by"}}));
}

TEST(PolicyPartsJson, VeryManyPartsAreRefusedAndNotRead)
{
    std::string parts = R"([{"by": "equal", "part": "1%"})";
    for (int i = 0; i < 20'000; ++i)
        parts += R"(,{"by": "equal", "part": "1%"})";
    EXPECT_EQ(faultsIn(quantifiedBy(parts + "]")),
              (Faults{{IssueCode::TooManyStages, "reserve.by"}, {IssueCode::PartsNotWhole, "reserve.by"}}));
    Policy policy = statutoryDefault();
    policy.quantification.assign(kMaxStages + 1, {.part = Fraction(1, 33)});
    EXPECT_EQ(errorsOf(checkPolicy(policy)), (Faults{{IssueCode::TooManyStages, "reserve.by"}}));
}

TEST(PolicyPartsJson, PartsOfAnyFractionAreAddedExactly)
{
    Policy policy = statutoryDefault();
    policy.quantification.assign(3, {.part = Fraction(1, 3)});
    EXPECT_TRUE(checkPolicy(policy).empty());
    policy.quantification.pop_back();
    EXPECT_EQ(errorsOf(checkPolicy(policy)), (Faults{{IssueCode::PartsNotWhole, "reserve.by"}}));
    policy.quantification = {{.part = Fraction(1, 999'999'999'989)}, {.part = Fraction(1, 999'999'999'961)}};
    EXPECT_EQ(errorsOf(checkPolicy(policy)), (Faults{{IssueCode::PartsNotWhole, "reserve.by"}}));
}

TEST(PolicyPartsJson, StagesConvertWithholdAndNameTheirClause)
{
    const auto policy = parsePolicy(oneStage(R"({"kind": "patronage", "rate": "60%", "of_line": "二产", "by": "trade_amount",
        "convert": "12.5%", "withhold": "20%", "clause": " 章程第三十八条 "})"));
    ASSERT_TRUE(policy) << listed(policy.error());
    const Stage& stage = policy->stages[0];
    EXPECT_EQ(std::get<RateOf>(stage.size).line, trade::BusinessLine::Secondary);
    EXPECT_FALSE(stage.weighting.line) << "the line of the pool says nothing of the weights";
    EXPECT_EQ(stage.convert, Fraction(1, 8));
    EXPECT_EQ(stage.withhold, Fraction(1, 5));
    EXPECT_EQ(stage.clause, "章程第三十八条");
    EXPECT_EQ(parsePolicy(toJson(*policy)), policy);
}

TEST(PolicyPartsJson, WhatIsWrongWithTheNewKeysOfAStageIsListed)
{
    EXPECT_EQ(faultsIn(oneStage(R"({"kind": "residual", "amount": "1", "by": "equal", "of_line": "primary",
        "convert": "101%", "withhold": "-1%", "clause": "a\nb"})")),
              (Faults{{IssueCode::KeyDoesNotFit, "stages[0].of_line"},
                      {IssueCode::NotAPercentage, "stages[0].withhold"},
                      {IssueCode::ControlCharacter, "stages[0].clause"},
                      {IssueCode::PercentageOver100, "stages[0].convert"}}));
    EXPECT_EQ(faultsIn(oneStage(R"({"kind": "residual", "rate": "1%", "by": "equal", "of_line": "fourth", "convert": 5, "withhold": "100.0001%"})")),
              (Faults{{IssueCode::UnknownWord, "stages[0].of_line"},
                      {IssueCode::JsonType, "stages[0].convert"},
                      {IssueCode::PercentageOver100, "stages[0].withhold"}}));
    Policy policy = statutoryDefault();
    policy.stages[0].convert = Fraction(-1, 100);
    policy.stages[1].withhold = Fraction(101, 100);
    EXPECT_EQ(errorsOf(checkPolicy(policy)),
              (Faults{{IssueCode::NotAPercentage, "stages[0].convert"}, {IssueCode::PercentageOver100, "stages[1].withhold"}}));
}

TEST(PolicyPartsJson, EveryBusinessLineIsAWholeOfItsOwn)
{
    const auto stage = [](std::string_view rate, std::string_view line) {
        return R"({"kind": "residual", "by": "equal", "of": "distributable", "rate": ")" + std::string(rate) + "\"" +
               (line.empty() ? "" : R"(, "of_line": ")" + std::string(line) + "\"") + "}";
    };
    const auto policyOf = [](std::initializer_list<std::string> stages) {
        std::string list;
        for (const std::string& text : stages)
            list += (list.empty() ? "" : ",") + text;
        return R"({"stages": [)" + list + "]}";
    };
    const Faults tooMuch = {{IssueCode::RatesOver100, "stages"}};
    EXPECT_EQ(faultsIn(policyOf({stage("100%", "primary"), stage("100%", "secondary"), stage("100%", "tertiary")})), Faults{});
    EXPECT_EQ(faultsIn(policyOf({stage("60%", "primary"), stage("40%", "primary"), stage("100%", "secondary")})), Faults{});
    EXPECT_EQ(faultsIn(policyOf({stage("60%", "primary"), stage("40.0001%", "primary")})), tooMuch);
    EXPECT_EQ(faultsIn(policyOf({stage("60%", ""), stage("40%", "primary"), stage("40%", "secondary")})), Faults{});
    EXPECT_EQ(faultsIn(policyOf({stage("60%", ""), stage("10%", "primary"), stage("41%", "secondary")})), tooMuch);
}

TEST(PolicyPartsJson, WritesOnlyWhatIsSet)
{
    const Policy plain = parsePolicy(quantifiedBy(R"("equal")")).value();
    EXPECT_NE(toJson(plain).find(R"("by": "equal")"), std::string::npos);
    EXPECT_EQ(toJson(plain).find("part"), std::string::npos);
    const std::string json = toJson(statutoryDefault());
    for (const char* key : {"convert", "withhold", "of_line", "part"})
        EXPECT_EQ(json.find(std::string("\"") + key + "\""), std::string::npos) << key;
    for (const char* by : {R"("labor_days")", R"([{"by": "contribution", "time_weighted": true}])",
                           R"([{"by": "equal", "part": "0.0001%"}, {"by": "trade_amount", "part": "99.9999%", "line": "tertiary"}])"}) {
        const auto policy = parsePolicy(quantifiedBy(by));
        ASSERT_TRUE(policy) << by;
        EXPECT_EQ(parsePolicy(toJson(*policy)), policy) << by;
    }
}
