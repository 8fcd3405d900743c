// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using nlohmann::ordered_json;

class Show : public Program {
protected:
    void SetUp() override { makeBook(); }

    [[nodiscard]] std::string shown(const QStringList& arguments) const
    {
        const Outcome outcome = run(QStringList{"show", "book.coop"} + arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        EXPECT_EQ(outcome.error, "");
        return outcome.out;
    }
};

TEST_F(Show, MembersOnADay)
{
    EXPECT_EQ(countOf(shown({"members"}), "\n"), 8);
    EXPECT_THAT(shown({"members", "--as-of", "2025-05-31"}), Not(HasSubstr("青山公司")));
    EXPECT_THAT(shown({"members", "--as-of", "2025年6月1日"}), HasSubstr("\n10,青山公司,enterprise,"));
    EXPECT_EQ(countOf(shown({"members", "--year", "2023"}), "\n"), 1);
}

TEST_F(Show, RowsUpToADayAndOfAYear)
{
    import("grants", "date,kind,amount\n2024-05-01,state,1.00\n2025-05-01,state,2.00\n2025-06-01,donation,3.00\n");
    EXPECT_EQ(shown({"grants", "--year", "2025", "--as-of", "2025-05-31"}),
              "date,kind,amount,project,applied_on,note\n2025-05-01,state,2.00,,,\n");
    EXPECT_EQ(countOf(shown({"grants"}), "\n"), 4);
}

TEST_F(Show, HoldingsAtTheEndOfADay)
{
    import("contributions", "date,member,kind,subscribed,paid,quantity,unit,until,valuation\n"
                            "2025-01-01,2,land,800,500,12.5,亩,2025-06-30,all-members\n"
                            "2025-01-01,1,cash,1000,1000,,,,\n"
                            "2025-03-01,1,cash,0,-400,,,,\n"
                            "2025-01-01,1,labor,,,30,,,\n");
    EXPECT_EQ(shown({"holdings", "--as-of", "2025-02-28"}), "member,name,kind,subscribed,paid,quantity,unit\n"
                                                            "1,张甲,cash,1000.00,1000.00,0,\n"
                                                            "1,张甲,labor,0.00,0.00,30,工日\n"
                                                            "2,李乙,land,800.00,500.00,12.5,亩\n");
    EXPECT_THAT(shown({"holdings", "--as-of", "2025-03-01"}), HasSubstr("1,张甲,cash,1000.00,600.00,0,\n"));
    EXPECT_THAT(shown({"holdings", "--as-of", "2025-07-01"}), HasSubstr("2,李乙,land,800.00,500.00,0,亩\n"));
}

TEST_F(Show, JsonIsAnArrayOfObjectsOfStrings)
{
    const auto members = ordered_json::parse(shown({"members", "--format", "json"}));
    ASSERT_TRUE(members.is_array());
    ASSERT_EQ(members.size(), 7U);
    EXPECT_EQ(members[1].at("name"), "李乙");
    EXPECT_EQ(members[1].begin().key(), "number");
    for (const auto& [key, value] : members[1].items())
        EXPECT_TRUE(value.is_string()) << key;
    for (const char* what : {"holdings", "accounts", "log", "trades", "contributions", "grants", "shares", "meetings"})
        EXPECT_TRUE(ordered_json::parse(shown({what, "--format", "json"})).is_array()) << what;
    const auto profile = ordered_json::parse(shown({"profile", "--format", "json"}));
    EXPECT_EQ(profile.at("name"), "青山禽蛋专业合作社（示例）");
}

TEST_F(Show, HeadersAreTheEnglishImportColumns)
{
    EXPECT_THAT(shown({"members"}), ::testing::StartsWith("number,name,kind,id_number,phone,address,household,joined,"
                                                          "left,roles,bank_account,assisted,party,note\n"));
    EXPECT_THAT(shown({"log"}),
                ::testing::StartsWith("seq,operation,at,who,action,table,row,why,before,after,hash\n"));
    EXPECT_THAT(shown({"accounts"}), ::testing::StartsWith("code,name,side,details\n101,库存现金,debit,\n"));
    EXPECT_THAT(shown({"profile"}), ::testing::StartsWith("key,value\n"));
}

TEST_F(Show, AReaderThatGoesAwayIsNoFailureAFullDiskIs)
{
    std::string text = "date,member,direction,product,amount\n";
    for (int row = 0; row < 5000; ++row)
        text += "2025-01-01,1,delivery,鸡蛋,1.00\n";
    import("trades", text);
    const Outcome piped = runShell("\"$SHEZHANG\" show book.coop trades 2>error.txt | head -n 1; cat error.txt >&2");
    EXPECT_EQ(piped.out, "date,member,direction,product,quantity,unit,amount,line,note\n");
    EXPECT_EQ(piped.error, "");
    EXPECT_EQ(runShell("\"$SHEZHANG\" show book.coop trades > /dev/full").exitCode, 3);
}

} // namespace
} // namespace coop::test
