// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/book/desks.h"
#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;
using nlohmann::ordered_json;

constexpr std::string_view kPolicy = R"({
  "name": "2025 年度盈余分配方案",
  "reserve": {"rate": "10%", "of": "after_loss"},
  "stages": [
    {"name": "保底分红", "kind": "guaranteed", "amount": "700.00", "per": "land_area"},
    {"name": "交易量返还", "kind": "patronage", "rate": "60%", "of": "distributable", "by": "trade_amount"},
    {"name": "剩余盈余", "kind": "residual", "rate": "100%", "of": "remaining", "by": "account"}
  ]
})";

class Distribute : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("contributions", "date,member,kind,paid,quantity,unit,until,valuation\n"
                                "2025-01-01,1,cash,3000,,,,\n2025-01-01,2,cash,7000,,,,\n"
                                "2025-01-01,3,land,,2.5,亩,2030-12-31,all-members\n");
        import("trades", "date,member,direction,product,quantity,unit,amount\n"
                         "2025-03-01,1,delivery,鸡蛋,10,斤,100.00\n2025-03-01,2,delivery,鸡蛋,10,斤,100.00\n"
                         "2025-03-01,3,delivery,鸡蛋,10,斤,100.00\n");
        folder.write("policy.json", kPolicy);
    }

    [[nodiscard]] Outcome distributing(const QStringList& more) const
    {
        return run(QStringList{"distribute", "book.coop", "2025"} + more);
    }
    /// Plans by a policy file with this text; expects a refusal with 1.
    [[nodiscard]] std::string refusalOf(std::string_view policy) const
    {
        folder.write("bad.json", policy);
        const Outcome outcome = distributing({"--surplus", "10000", "--policy", "bad.json"});
        EXPECT_EQ(outcome.exitCode, 1) << outcome.error;
        EXPECT_EQ(outcome.out, "");
        return outcome.error;
    }
};

TEST_F(Distribute, PrintsAColumnForEachStageAndEveryMember)
{
    const Outcome outcome = distributing({"--surplus", "10,000.00", "--policy", "policy.json"});
    EXPECT_EQ(outcome.exitCode, 0);
    // 9,000.00 to distribute: 2.5 mu × 700.00, 5,400.00 by trade in thirds, 1,850.00 by 3,000 : 7,000.
    EXPECT_EQ(outcome.out, "number,name,保底分红,交易量返还,剩余盈余,total\n"
                           "1,张甲,0.00,1800.00,555.00,2355.00\n"
                           "2,李乙,0.00,1800.00,1295.00,3095.00\n"
                           "3,王丙,1750.00,1800.00,0.00,3550.00\n"
                           "4,赵丁,0.00,0.00,0.00,0.00\n"
                           "5,陈戊,0.00,0.00,0.00,0.00\n"
                           "6,周己,0.00,0.00,0.00,0.00\n"
                           "10,青山公司,0.00,0.00,0.00,0.00\n");
    EXPECT_EQ(outcome.error, "") << "all rules are kept";
}

TEST_F(Distribute, PrintsJsonAsTheInterfaceHasIt)
{
    const Outcome outcome = distributing({"--surplus", "10000", "--policy", "policy.json", "--format", "json"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.error;
    const auto json = ordered_json::parse(outcome.out);
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items())
        keys.push_back(key);
    EXPECT_EQ(keys, (std::vector<std::string>{"year", "surplus", "prior_loss", "reserve", "distributable", "stages",
                                              "retained", "members", "rules"}));
    EXPECT_EQ(json["year"], 2025);
    EXPECT_EQ(json["surplus"], "10000.00");
    EXPECT_EQ(json["prior_loss"], "0.00");
    EXPECT_EQ(json["reserve"], "1000.00");
    EXPECT_EQ(json["distributable"], "9000.00");
    EXPECT_EQ(json["retained"], "0.00");
    EXPECT_EQ(json["stages"][1], ordered_json::parse(R"({"name":"交易量返还","kind":"patronage","pool":"5400.00"})"));
    EXPECT_EQ(json["members"][1], ordered_json::parse(R"({"number":"2","name":"李乙",
                                      "amounts":["0.00","1800.00","1295.00"],"total":"3095.00"})"));
    EXPECT_EQ(json["members"].back()["number"], "10") << "natural order";
    ASSERT_EQ(json["rules"].size(), 9U);
    for (const auto& rule : json["rules"]) {
        EXPECT_TRUE(rule["passed"].is_boolean());
        EXPECT_FALSE(rule["code"].get<std::string>().empty());
        EXPECT_FALSE(rule["article"].get<std::string>().empty());
        EXPECT_FALSE(rule["detail"].get<std::string>().empty());
    }
}

TEST_F(Distribute, ALossMakesEveryPoolZero)
{
    const Outcome outcome =
        distributing({"--surplus", "-5000.00", "--policy", "policy.json", "--format", "json"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.error;
    const auto json = ordered_json::parse(outcome.out);
    EXPECT_EQ(json["surplus"], "-5000.00");
    EXPECT_EQ(json["reserve"], "0.00");
    for (const auto& stage : json["stages"])
        EXPECT_EQ(stage["pool"], "0.00");
}

TEST_F(Distribute, ABrokenRuleIsSaidButThePlanIsPrinted)
{
    folder.write("low.json", R"({"name":"x","stages":[
        {"name":"返还","kind":"patronage","rate":"50%","of":"distributable","by":"trade_amount"}]})");
    const Outcome outcome = distributing({"--surplus", "100", "--policy", "low.json"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.error, HasSubstr("patronage-floor (Cooperative Law Art. 44): refunds by dealings 50.00 of 100.00"));
    EXPECT_THAT(distributing({"--surplus", "100", "--policy", "low.json", "--lang", "zh"}).error,
                HasSubstr("《农民专业合作社法》第四十四条"));
}

TEST_F(Distribute, ARefusedPolicyNamesFileAndPlace)
{
    EXPECT_THAT(refusalOf("{\n  \"name\": oops\n}"), StartsWith("bad.json:2:"));
    EXPECT_THAT(refusalOf(R"({"name":"x","stages":[{"name":"a","kind":"residual","rate":"10%","of":"remaining","by":"equal"},
                              {"name":"b","kind":"residual","rate":"10%","of":"remaining","by":"luck"}]})"),
                StartsWith("bad.json:1:stages[1].by: “luck” is not a known word here"));
    const std::string several = refusalOf(R"({"name":"x","colour":"red","stages":[
        {"name":"a","kind":"bonus","rate":"0.1","by":"equal"}]})");
    EXPECT_THAT(several, HasSubstr("“colour” is not a key here"));
    EXPECT_THAT(several, HasSubstr("bad.json:1:stages[0].kind: "));
    EXPECT_THAT(several, HasSubstr("bad.json:1:stages[0].rate: “0.1” is not a percentage"));
    EXPECT_EQ(distributing({"--surplus", "1", "--policy", "none.json"}).exitCode, 1);
    EXPECT_THAT(distributing({"--surplus", "1", "--policy", "none.json"}).error, StartsWith("none.json:1:1: "));
}

TEST_F(Distribute, APlanThatCannotBeIsRefusedWithTheSumMissing)
{
    const std::string error = refusalOf(R"({"name":"x","stages":[
        {"name":"保底","kind":"guaranteed","amount":"7000.00","per":"land_area"}]})");
    EXPECT_THAT(error, StartsWith("bad.json:1:stages[0]: stage “保底” needs 17,500.00 but only 10,000.00 remain"));
    EXPECT_THAT(error, HasSubstr("7,500.00 are missing"));
    EXPECT_THAT(refusalOf(R"({"name":"x","stages":[
        {"name":"工","kind":"residual","rate":"10%","of":"remaining","by":"labor_days"}]})"),
                HasSubstr("nobody has any weight"));
}

TEST_F(Distribute, TheStoredDraftIsUsedUnlessTold)
{
    {
        const auto book = openBook(book::OpenMode::ReadWrite);
        book::YearEndDraft draft = book->yearEnd().draft(FiscalYear{2025});
        draft.surplus = Money::yuan(1000);
        draft.policy.name = "草稿";
        draft.policy.stages.resize(1);
        draft.policy.stages[0].name = "草稿返还";
        book->yearEnd().saveDraft(FiscalYear{2025}, draft);
    }
    const Outcome stored = distributing({});
    EXPECT_EQ(stored.exitCode, 0) << stored.error;
    EXPECT_THAT(stored.out, StartsWith("number,name,草稿返还,total\n1,张甲,180.00,180.00\n"));
    EXPECT_THAT(distributing({"--surplus", "2000"}).out, HasSubstr("1,张甲,360.00,360.00\n"));
    EXPECT_THAT(distributing({"--policy", "policy.json", "--surplus", "10000"}).out, HasSubstr("3,王丙,1750.00,"));
}

TEST_F(Distribute, PlanningWritesNothing)
{
    const std::string before = bytesOf("book.coop");
    ASSERT_EQ(distributing({"--surplus", "10000"}).exitCode, 0);
    EXPECT_EQ(bytesOf("book.coop"), before);
}

TEST_F(Distribute, ExplainNamesEveryFigure)
{
    const QStringList given = {"--surplus", "10000", "--prior-loss", "500", "--policy", "policy.json"};
    const Outcome english = run(QStringList{"explain", "book.coop", "2025", "2", "--lang", "en"} + given);
    ASSERT_EQ(english.exitCode, 0) << english.error;
    // 9,500.00 after losses, 950.00 reserve, 8,550.00 to distribute; 1,750.00 + 5,130.00 + 1,670.00.
    EXPECT_THAT(english.out, HasSubstr("10,000.00 − 500.00 − 950.00 = 8,550.00"));
    EXPECT_THAT(english.out, HasSubstr("5,130.00 × 100.00 ÷ 300.00 = 1,710.00"));
    EXPECT_THAT(english.out, HasSubstr("1,670.00 × 7,000.00 ÷ 10,000.00 = 1,169.00"));
    EXPECT_THAT(english.out, HasSubstr("Total: 0.00 + 1,710.00 + 1,169.00 = 2,879.00"));
    const Outcome chinese = run(QStringList{"explain", "book.coop", "2025", "2"} + given);
    EXPECT_THAT(chinese.out, HasSubstr("可分配盈余"));
    EXPECT_THAT(chinese.out, HasSubstr("1,670.00 × 7,000.00 ÷ 10,000.00 = 1,169.00"));
    const Outcome nobody = run(QStringList{"explain", "book.coop", "2025", "99"} + given);
    EXPECT_EQ(nobody.exitCode, 1);
    EXPECT_THAT(nobody.error, StartsWith("book.coop:1:1: member: there is no member with the number “99”"));
}

} // namespace
} // namespace coop::test
