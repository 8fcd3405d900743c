// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/plan.h"

#include "core/distribution/ready_policies.h"
#include "tests/support/distribution_basis.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::distribution;
using namespace coop::test;

namespace {

/// "stages[0].by UnknownWord…" as field and code, so that a test reads in one line.
struct Complaint {
    std::string field;
    IssueCode code;
    bool operator==(const Complaint&) const = default;
    friend void PrintTo(const Complaint& complaint, std::ostream* out)
    {
        *out << complaint.field << " code " << static_cast<int>(complaint.code);
    }
};

std::vector<Complaint> complaintsAbout(std::string_view json)
{
    std::vector<Complaint> complaints;
    const auto policy = parsePolicy(json);
    if (!policy) {
        for (const Issue& issue : policy.error())
            complaints.push_back({issue.field, issue.code});
    }
    return complaints;
}

std::vector<Complaint> complaintsAboutStage(std::string_view stage)
{
    return complaintsAbout(oneStage(stage));
}

using Complaints = std::vector<Complaint>;

Stage stageOf(std::string_view stage)
{
    auto policy = parsePolicy(oneStage(stage));
    if (!policy)
        throw std::runtime_error(listed(policy.error()));
    return policy->stages.front();
}

} // namespace

TEST(PolicyJson, ReadsTheExampleOfTheInterface)
{
    const auto policy = parsePolicy(R"({
      "name": "2025 年度盈余分配方案",
      "reserve": {"rate": "10%", "of": "after_loss"},
      "stages": [
        {"name": "保底分红",   "kind": "guaranteed", "amount": "700.00", "per": "land_area"},
        {"name": "交易量返还", "kind": "patronage",  "rate": "60%",  "of": "distributable", "by": "trade_amount"},
        {"name": "剩余盈余",   "kind": "residual",   "rate": "100%", "of": "remaining",     "by": "account"}
      ]
    })");
    ASSERT_TRUE(policy) << listed(policy.error());
    const Policy expected{.name = "2025 年度盈余分配方案",
                          .reserveRate = Fraction(1, 10),
                          .reserveOf = ReserveBase::AfterLoss,
                          .stages = {{.name = "保底分红",
                                      .kind = StageKind::Guaranteed,
                                      .size = PerUnit{Money::yuan(700)},
                                      .weighting = {.measure = Measure::LandArea}},
                                     {.name = "交易量返还",
                                      .kind = StageKind::Patronage,
                                      .size = RateOf{Fraction(3, 5), RateBase::Distributable},
                                      .weighting = {.measure = Measure::TradeAmount}},
                                     {.name = "剩余盈余",
                                      .kind = StageKind::Residual,
                                      .size = RateOf{Fraction(1, 1), RateBase::Remaining},
                                      .weighting = {.measure = Measure::Account}}}};
    EXPECT_EQ(*policy, expected);
}

TEST(PolicyJson, ReadsEveryKeyOfAStage)
{
    const Stage quantity =
        stageOf(R"({"kind": "patronage", "rate": "12.3456%", "of": "remaining", "by": "trade_quantity",
        "direction": "delivery", "line": "secondary", "coefficients": {"鸡蛋": "1.5", "柑橘": "0.0001"},
        "filter": {"kind": ["farmer", "collective"], "party": ["farmer"], "assisted": true}, "cap": "20%"})");
    EXPECT_EQ(quantity.size, (StageSize{RateOf{Fraction(123456, 1'000'000), RateBase::Remaining}}));
    EXPECT_EQ(quantity.weighting.direction, DirectionChoice::Delivery);
    EXPECT_EQ(quantity.weighting.line, trade::BusinessLine::Secondary);
    EXPECT_EQ(quantity.weighting.coefficients.at("鸡蛋"), Fraction(3, 2));
    EXPECT_EQ(quantity.weighting.coefficients.at("柑橘"), Fraction(1, 10'000));
    EXPECT_EQ(quantity.filter.kinds,
              (std::vector{members::MemberKind::Farmer, members::MemberKind::Collective}));
    EXPECT_EQ(quantity.filter.parties, std::vector{members::Party::Farmer});
    EXPECT_EQ(quantity.filter.assisted, true);
    EXPECT_EQ(quantity.cap, Fraction(1, 5));

    const Stage days =
        stageOf(R"({"kind": "residual", "amount": "5000", "by": "contribution", "time_weighted": true})");
    EXPECT_EQ(days.size, StageSize{FixedPool{Money::yuan(5000)}});
    EXPECT_TRUE(days.weighting.timeWeighted);

    const Stage fixed =
        stageOf(R"({"kind": "residual", "by": "fixed", "amounts": {"1": "12.00", "A2": "0"}})");
    EXPECT_EQ(fixed.size, StageSize{SumOfAmounts{}});
    EXPECT_EQ(fixed.weighting.amounts.at("1"), Money::yuan(12));
    EXPECT_EQ(fixed.weighting.amounts.size(), 2U);
}

TEST(PolicyJson, FillsInWhatIsLeftOut)
{
    const auto policy =
        parsePolicy(R"({"stages": [{"kind": "patronage", "rate": "60%", "by": "trade_amount"},
                                                   {"kind": "guaranteed", "rate": "1%", "by": "equal"},
                                                   {"kind": "residual", "rate": "100%", "by": "account"}]})");
    ASSERT_TRUE(policy) << listed(policy.error());
    EXPECT_EQ(policy->name, "");
    EXPECT_TRUE(policy->reserveRate.isZero());
    EXPECT_EQ(std::get<RateOf>(policy->stages[0].size).of, RateBase::Distributable);
    EXPECT_EQ(std::get<RateOf>(policy->stages[1].size).of, RateBase::Distributable);
    EXPECT_EQ(std::get<RateOf>(policy->stages[2].size).of, RateBase::Remaining);
    EXPECT_EQ(policy->stages[0].name, "patronage");
    EXPECT_EQ(policy->stages[0].weighting.direction, DirectionChoice::Both);
}

TEST(PolicyJson, NamesLineAndColumnOfASyntaxError)
{
    const auto policy = parsePolicy("{\"name\": \"甲\",\n  \"stages\": [,]}");
    ASSERT_FALSE(policy);
    ASSERT_EQ(policy.error().size(), 1U);
    EXPECT_EQ(policy.error()[0].code, IssueCode::JsonSyntax);
    EXPECT_EQ(policy.error()[0].row, 2);
    EXPECT_EQ(policy.error()[0].column, 14);
    EXPECT_EQ(complaintsAbout(""), (Complaints{{"", IssueCode::JsonSyntax}}));
    EXPECT_EQ(complaintsAbout("{} x"), (Complaints{{"", IssueCode::JsonSyntax}}));
    EXPECT_EQ(complaintsAboutStage("{\"kind\": NaN}"), (Complaints{{"", IssueCode::JsonSyntax}}));
    EXPECT_EQ(complaintsAboutStage("{\"kind\": 1e999}"), (Complaints{{"", IssueCode::JsonSyntax}}));
}

TEST(PolicyJson, RefusesKeysThatStandTwice)
{
    const auto policy = parsePolicy(R"({"name": "a", "name": {"x": [1]}, "stages": [
        {"kind": "residual", "rate": "1%", "rate": "100%", "by": "fixed", "amounts": {"1": "1", "1": "2"}}]})");
    ASSERT_FALSE(policy);
    const Issues& issues = policy.error();
    ASSERT_EQ(issues.size(), 3U) << listed(issues);
    for (const Issue& issue : issues)
        EXPECT_EQ(issue.code, IssueCode::JsonDuplicateKey);
    EXPECT_EQ(issues[0].field, "");
    EXPECT_EQ(issues[0].value, "name");
    EXPECT_EQ(issues[1].field, "stages[0]");
    EXPECT_EQ(issues[1].value, "rate");
    EXPECT_EQ(issues[2].field, "stages[0].amounts");
    EXPECT_EQ(issues[2].value, "1");
}

TEST(PolicyJson, RefusesUnknownKeysAndWordsByName)
{
    const auto policy = parsePolicy(
        R"({"stages": [{"kind": "bonus", "rate": "1%", "by": "height", "of": "all", "colour": "red",
        "filter": {"kind": ["farmer", "robot"], "party": ["moon"], "age": 3}}], "year": "2025",
        "reserve": {"rate": "1%", "of": "nothing", "to": "x"}})");
    ASSERT_FALSE(policy);
    std::string all;
    for (const Issue& issue : policy.error())
        all += issue.field + "=" + issue.value + "\n";
    EXPECT_EQ(all, "=year\nreserve=to\nreserve.of=nothing\nstages[0]=colour\nstages[0].kind=bonus\nstages["
                   "0].by=height\n"
                   "stages[0].of=all\nstages[0].filter=age\nstages[0].filter.kind=robot\nstages[0].filter."
                   "party=moon\n");
}

TEST(PolicyJson, RefusesNumbersWhereATextIsMeant)
{
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "rate": 0.6, "by": "account"})"),
              (Complaints{{"stages[0].rate", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "amount": 700, "by": "account"})"),
              (Complaints{{"stages[0].amount", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "rate": "0.6", "by": "account"})"),
              (Complaints{{"stages[0].rate", IssueCode::NotAPercentage}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "rate": "-1%", "by": "account"})"),
              (Complaints{{"stages[0].rate", IssueCode::NotAPercentage}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "rate": "1.23456%", "by": "account"})"),
              (Complaints{{"stages[0].rate", IssueCode::NotAPercentage}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "rate": "1%", "by": "account", "cap": null})"),
              (Complaints{{"stages[0].cap", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAboutStage(
                  R"({"kind": "residual", "rate": "1%", "by": "account", "filter": {"assisted": "yes"}})"),
              (Complaints{{"stages[0].filter.assisted", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAboutStage(
                  R"({"kind": "residual", "rate": "1%", "by": "account", "filter": {"kind": "farmer"}})"),
              (Complaints{{"stages[0].filter.kind", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAbout(R"({"stages": {}})"), (Complaints{{"stages", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAbout(R"({"stages": [1, "x"]})"),
              (Complaints{{"stages[0]", IssueCode::JsonType}, {"stages[1]", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAbout("[]"), (Complaints{{"", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAbout("7"), (Complaints{{"", IssueCode::JsonType}}));
}

TEST(PolicyJson, WantsOneSizeAndOneWeight)
{
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "by": "account"})"),
              (Complaints{{"stages[0]", IssueCode::StageNeedsOneSize}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "rate": "1%", "amount": "2", "by": "account"})"),
              (Complaints{{"stages[0]", IssueCode::StageNeedsOneSize}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "rate": "1%"})"),
              (Complaints{{"stages[0]", IssueCode::StageNeedsWeight}}));
    EXPECT_EQ(
        complaintsAboutStage(R"({"kind": "residual", "amount": "1", "by": "account", "per": "land_area"})"),
        (Complaints{{"stages[0]", IssueCode::StageWeightAndPer}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "guaranteed", "rate": "1%", "per": "land_area"})"),
              (Complaints{{"stages[0].per", IssueCode::KeyDoesNotFit}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "guaranteed", "per": "land_area"})"),
              (Complaints{{"stages[0]", IssueCode::StageNeedsOneSize}}));
    EXPECT_EQ(complaintsAboutStage(R"({"rate": "1%", "by": "account"})"),
              (Complaints{{"stages[0].kind", IssueCode::Required}}));
}

TEST(PolicyJson, RefusesKeysThatDoNotFitTheMeasure)
{
    EXPECT_EQ(
        complaintsAboutStage(R"({"kind": "residual", "rate": "1%", "by": "land_area", "direction": "both",
        "line": "primary", "coefficients": {"a": "1"}, "time_weighted": true, "amounts": {"1": "1"}})"),
        (Complaints{{"stages[0].direction", IssueCode::KeyDoesNotFit},
                    {"stages[0].line", IssueCode::KeyDoesNotFit},
                    {"stages[0].coefficients", IssueCode::KeyDoesNotFit},
                    {"stages[0].time_weighted", IssueCode::KeyDoesNotFit},
                    {"stages[0].amounts", IssueCode::KeyDoesNotFit}}));
    EXPECT_EQ(
        complaintsAboutStage(
            R"({"kind": "residual", "rate": "1%", "by": "trade_amount", "coefficients": {"a": "1"}})"),
        (Complaints{{"stages[0].coefficients", IssueCode::KeyDoesNotFit}}));
    EXPECT_EQ(
        complaintsAboutStage(R"({"kind": "residual", "amount": "1", "of": "remaining", "by": "equal"})"),
        (Complaints{{"stages[0].of", IssueCode::KeyDoesNotFit}}));
    EXPECT_EQ(
        complaintsAboutStage(R"({"kind": "guaranteed", "amount": "1", "per": "land_area", "cap": "5%"})"),
        (Complaints{{"stages[0].cap", IssueCode::KeyDoesNotFit}}));
}

TEST(PolicyJson, RefusesValuesOutOfRange)
{
    EXPECT_EQ(complaintsAbout(R"({"reserve": {"rate": "100.0001%"}, "stages": [
        {"kind": "residual", "rate": "101%", "by": "equal", "cap": "0%"},
        {"kind": "residual", "amount": "-1.00", "by": "equal", "cap": "200%"},
        {"kind": "residual", "amount": "1.005", "by": "equal"},
        {"kind": "residual", "amount": "99999999999999999999", "by": "equal"},
        {"kind": "residual", "amount": "abc", "by": "equal"}]})"),
              (Complaints{{"stages[2].amount", IssueCode::TooManyDecimals},
                          {"stages[3].amount", IssueCode::AmountTooLarge},
                          {"stages[4].amount", IssueCode::NotAMoney},
                          {"reserve.rate", IssueCode::PercentageOver100},
                          {"stages[0].rate", IssueCode::PercentageOver100},
                          {"stages[0].cap", IssueCode::ZeroNotAllowed},
                          {"stages[1].amount", IssueCode::NegativeNotAllowed},
                          {"stages[1].cap", IssueCode::PercentageOver100}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "patronage", "rate": "1%", "by": "trade_quantity",
        "coefficients": {"a": "0", "b": "1000.0001", "c": "1.00001", "d": "-1", "e": "x", "f": 2, "g": "1000"}})"),
              (Complaints{{"stages[0].coefficients.c", IssueCode::TooManyDecimals},
                          {"stages[0].coefficients.e", IssueCode::NotAQuantity},
                          {"stages[0].coefficients.f", IssueCode::JsonType},
                          {"stages[0].coefficients.a", IssueCode::OutOfRange},
                          {"stages[0].coefficients.b", IssueCode::OutOfRange},
                          {"stages[0].coefficients.d", IssueCode::OutOfRange}}));
    EXPECT_EQ(
        complaintsAboutStage(R"({"kind": "residual", "by": "fixed", "amounts": {"1": "-0.01", "2": 3}})"),
        (Complaints{{"stages[0].amounts.2", IssueCode::JsonType},
                    {"stages[0].amounts.1", IssueCode::NegativeNotAllowed}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "by": "fixed"})"),
              (Complaints{{"stages[0].amounts", IssueCode::Required}}));
    EXPECT_EQ(complaintsAboutStage(R"({"kind": "residual", "by": "fixed", "amounts": {}})"),
              (Complaints{{"stages[0].amounts", IssueCode::Required}}));
    EXPECT_EQ(complaintsAboutStage(
                  R"({"kind": "residual", "rate": "1%", "by": "equal", "filter": {"kind": []}})"),
              (Complaints{{"stages[0].filter.kind", IssueCode::Required}}));
    EXPECT_EQ(
        complaintsAbout(
            R"({"reserve": {"of": "surplus"}, "stages": [{"kind": "residual", "rate": "1%", "by": "equal"}]})"),
        (Complaints{{"reserve.rate", IssueCode::Required}}));
    EXPECT_EQ(complaintsAbout(R"({"stages": []})"), (Complaints{{"stages", IssueCode::NoStages}}));
    EXPECT_EQ(complaintsAbout("{}"), (Complaints{{"stages", IssueCode::NoStages}}));
}

TEST(PolicyJson, RefusesRatesOfTheDistributableOverAHundredPercent)
{
    const auto rates = [](std::string_view first, std::string_view second, std::string_view of) {
        return R"({"stages": [{"kind": "patronage", "by": "trade_amount", "rate": ")" + std::string(first) +
               R"("}, {"kind": "residual", "by": "equal", "of": ")" + std::string(of) + R"(", "rate": ")" +
               std::string(second) + R"("}]})";
    };
    EXPECT_EQ(complaintsAbout(rates("60%", "40%", "distributable")), Complaints{});
    EXPECT_EQ(complaintsAbout(rates("60%", "100%", "remaining")), Complaints{});
    EXPECT_EQ(complaintsAbout(rates("60%", "40.0001%", "distributable")),
              (Complaints{{"stages", IssueCode::RatesOver100}}));
    const auto policy = parsePolicy(rates("60%", "50%", "distributable"));
    EXPECT_EQ(policy.error()[0].arguments, (std::vector<std::string>{"distributable", "110%"}));
}

TEST(PolicyJson, SurvivesHostileText)
{
    EXPECT_EQ(complaintsAbout(std::string(kLargestPolicyBytes + 1, ' ')),
              (Complaints{{"", IssueCode::FileTooLarge}}));
    EXPECT_EQ(complaintsAbout("{\"name\": \"\xFF\xFE\"}"), (Complaints{{"", IssueCode::FileEncoding}}));
    EXPECT_EQ(complaintsAbout(std::string(500'000, '[') + std::string(500'000, ']')),
              (Complaints{{"", IssueCode::JsonType}}));
    EXPECT_EQ(complaintsAbout(std::string(1'000'000, '[')), (Complaints{{"", IssueCode::JsonSyntax}}));
    EXPECT_EQ(
        complaintsAbout("{\"stages\": " + std::string(400'000, '[') + std::string(400'000, ']') + "}"),
        (Complaints{{"stages[0]", IssueCode::JsonType}}));

    std::string stages = "{\"stages\": [{}";
    while (stages.size() < kLargestPolicyBytes - 10)
        stages += ",{}";
    const Complaints many = complaintsAbout(stages + "]}");
    ASSERT_FALSE(many.empty());
    EXPECT_EQ(many[0], (Complaint{"stages", IssueCode::TooManyStages}));
    EXPECT_LT(many.size(), 4 * kMaxStages + 2); // the stages that are too many are not read

    const std::string longName(300, 'x');
    EXPECT_EQ(complaintsAbout(R"({"name": ")" + longName +
                              R"(", "stages": [{"kind": "residual", "rate": "1%", "by": "equal",
        "name": "a\u0000b"}]})"),
              (Complaints{{"name", IssueCode::TooLong}, {"stages[0].name", IssueCode::ControlCharacter}}));
    const auto longKey = parsePolicy(R"({")" + std::string(100'000, 'k') + R"(\n": 1, "stages": []})");
    ASSERT_FALSE(longKey);
    EXPECT_LT(longKey.error()[0].value.size(), 100U);
    EXPECT_EQ(complaintsAboutStage(
                  R"({"kind": "residual", "rate": 123456789012345678901234567890, "by": "equal"})"),
              (Complaints{{"stages[0].rate", IssueCode::JsonType}}));
}

TEST(PolicyJson, ManyDifferentKeysAreReadInReasonableTime)
{
    std::string amounts;
    for (int i = 0; i < 70'000; ++i)
        amounts += (i == 0 ? "\"" : ",\"") + std::to_string(i) + "\":\"1\"";
    const Stage stage =
        stageOf("{\"kind\": \"residual\", \"by\": \"fixed\", \"amounts\": {" + amounts + "}}");
    EXPECT_EQ(stage.weighting.amounts.size(), 70'000U);
}

TEST(PolicyJson, WritesWhatItReads)
{
    for (const Policy& policy : {statutoryDefault(), producePolicy(), landSharePolicy()}) {
        const auto read = parsePolicy(toJson(policy));
        ASSERT_TRUE(read) << listed(read.error());
        EXPECT_EQ(*read, policy);
        EXPECT_TRUE(checkPolicy(policy).empty());
    }
    EXPECT_EQ(toJson(Policy{.reserveRate = Fraction(1, 8),
                            .stages = {{.name = "留",
                                        .size = FixedPool{Money::fen(5)},
                                        .weighting = {.measure = Measure::Equal},
                                        .cap = Fraction(1, 2)}}}),
              "{\n  \"reserve\": {\n    \"rate\": \"12.5%\",\n    \"of\": \"after_loss\"\n  },\n  "
              "\"stages\": [\n    {\n"
              "      \"name\": \"留\",\n      \"kind\": \"residual\",\n      \"amount\": \"0.05\",\n"
              "      \"by\": \"equal\",\n      \"cap\": \"50%\"\n    }\n  ]\n}");
}

TEST(CheckPolicy, FindsWhatAFormMayHavePutTogether)
{
    Policy policy = statutoryDefault();
    EXPECT_TRUE(checkPolicy(policy).empty());
    policy.stages[0].size = SumOfAmounts{};
    policy.stages[1].size = FixedPool{Money::fen(-1)};
    policy.reserveRate = Fraction(-1, 10);
    const Issues issues = checkPolicy(policy);
    ASSERT_EQ(issues.size(), 3U) << listed(issues);
    EXPECT_EQ(issues[0].field, "reserve.rate");
    EXPECT_EQ(issues[1].code, IssueCode::StageNeedsOneSize);
    EXPECT_EQ(issues[2].code, IssueCode::NegativeNotAllowed);

    policy = statutoryDefault();
    policy.stages.assign(kMaxStages + 1, policy.stages[1]);
    EXPECT_EQ(checkPolicy(policy)[0].code, IssueCode::TooManyStages);
    EXPECT_EQ(planDistribution(policy, bookOf("1", {farmer("1")})).error()[0].code,
              IssueCode::TooManyStages);
}
