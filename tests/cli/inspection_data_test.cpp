// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;

class InspectionFiles : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("meetings", "date,kind,present,subject\n2025-03-01,members,2,年会\n");
        import("assets", "serial,name,bought_on,amount,grant,supplier,location,disposed_on\nS1,冷库,2024-05-01,1000.00,冷链,甲公司,院内,\n");
        import("annual-reports", "year,filed_on,note\n2023,,\n2024,2025-06-30,纸质\n");
        import("attendance", "date,kind,member,vote,votes\n2025-03-01,members,1,for,1\n");
        import("related-parties", "member,name,relation\n1,某公司,firm\n");
        import("circumstances", "kind,date_from,document\ndisaster,2025-07-01,灾情证明\n");
        import("counterparties", "name,bank_account\n某公司,6222 01\n");
    }

    [[nodiscard]] std::string shown(const QString& book, const QStringList& what) const
    {
        return run(QStringList{"show", book} + what).out;
    }
};

TEST_F(InspectionFiles, AreShownAsTheyCameIn)
{
    EXPECT_EQ(shown("book.coop", {"annual-reports"}), "year,filed_on,note\n2023,,\n2024,2025-06-30,纸质\n");
    EXPECT_EQ(shown("book.coop", {"annual-reports", "--year", "2024"}), "year,filed_on,note\n2024,2025-06-30,纸质\n");
    EXPECT_EQ(shown("book.coop", {"attendance"}), "date,kind,member,vote,votes,subject\n2025-03-01,members,1,for,1,年会\n");
    EXPECT_EQ(shown("book.coop", {"related-parties"}), "member,name,relation,bank_account,note\n1,某公司,firm,,\n");
    EXPECT_EQ(shown("book.coop", {"circumstances", "--as-of", "2025-06-30"}), "kind,date_from,date_to,document,note\n");
    EXPECT_EQ(shown("book.coop", {"counterparties"}), "name,bank_account,note\n某公司,6222 01,\n");
    EXPECT_EQ(shown("book.coop", {"explanations"}), "rule,evidence_hash,date,reason,document\n");
    EXPECT_THAT(run({"show", "book.coop", "assets", "--format", "json"}).out, HasSubstr("\"serial\": \"S1\""));
}

TEST_F(InspectionFiles, ComeBackInAFreshBookFromTheAuditTables)
{
    ASSERT_EQ(run({"export", "book.coop", "csv", "-o", "tables"}).exitCode, 0);
    ASSERT_EQ(run({"new", "fresh.coop", "--name", "x"}).exitCode, 0);
    for (const auto& [what, file] : std::initializer_list<std::pair<const char*, const char*>>{
             {"members", "成员"}, {"meetings", "会议"}, {"assets", "补助资产"}, {"annual-reports", "年度报告"}, {"attendance", "会议签到"},
             {"related-parties", "关联方"}, {"circumstances", "特殊情况"}, {"counterparties", "往来单位"}}) {
        const Outcome outcome = run({"import", "fresh.coop", what, QStringLiteral("tables/%1.csv").arg(QString::fromUtf8(file))});
        EXPECT_EQ(outcome.exitCode, 0) << what << outcome.error;
        EXPECT_EQ(shown("fresh.coop", {what}), shown("book.coop", {what}));
    }
    EXPECT_EQ(run({"check", "fresh.coop"}).exitCode, 0);
}

TEST_F(InspectionFiles, BadOnesAreRefusedWithEveryPlace)
{
    folder.write("data.csv", "date,kind,member,vote\n2025-03-02,members,1,for\n2025-03-01,members,9,maybe\n2025-03-01,members,1,for\n");
    const Outcome outcome = run({"import", "book.coop", "attendance", "data.csv"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:2:1: date: there is no such meeting on “2025-03-02”"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:3:3: member: there is no member with the number “9”"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:3:4: vote: “maybe” is not a known word here"));
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:4:3: member: “1” is recorded already (in the book)"));
    EXPECT_EQ(countOf(outcome.error, "\n"), 4);
}

TEST_F(InspectionFiles, ANumberThatTwoThingsHaveIsTakenWithAWarning)
{
    folder.write("data.csv", "编号,名称\nS1,另一台\n");
    const Outcome outcome = run({"import", "book.coop", "assets", "data.csv", "--lang", "zh"});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.error, HasSubstr("data.csv:2:1: 编号：编号“S1”与“冷库”相同"));
}

} // namespace
} // namespace coop::test
