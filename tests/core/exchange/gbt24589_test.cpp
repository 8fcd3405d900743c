// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gbt24589.h"

#include <gmock/gmock.h>

#include "core/exchange/encoding.h"
#include "core/exchange/writers.h"
#include "tests/support/temporary_folder.h"

namespace coop::exchange {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Gbt24589 : public ::testing::Test {
protected:
    std::vector<GbtRecord> read(const std::filesystem::path& file)
    {
        std::vector<GbtRecord> records;
        m_issues = readGbtFile(file, [&records](const GbtRecord& record) { records.push_back(record); });
        return records;
    }
    /// The code of what is wrong with a file of this content.
    std::optional<IssueCode> refusal(std::string_view content)
    {
        static_cast<void>(read(m_folder.write("bad.xml", content)));
        return m_issues.empty() ? std::nullopt : std::optional(m_issues.front().code);
    }

    test::TemporaryFolder m_folder{};
    Issues m_issues{};
};

TEST_F(Gbt24589, WhatIsWrittenIsReadAgainInTheOrderOfTheStandard)
{
    const auto file = m_folder / "a.xml";
    GbtWriter writer(file, GbtFile::Ledger);
    writer.add("会计科目", {{"科目名称", "库存现金"}, {"科目编号", "101"}});
    writer.finish();
    const std::string bytes = test::readBytes(file);
    EXPECT_THAT(bytes, StartsWith("<?xml version=\"1.0\" encoding=\"GB18030\"?>\n<" + toGb18030("总账") + " xmlns=\"http://sxbw."));
    EXPECT_THAT(bytes, HasSubstr(toGb18030("<会计科目 locID=\"T202\">")));
    EXPECT_THAT(bytes, Not(HasSubstr("库存现金"))) << "not UTF-8";

    const std::vector<GbtRecord> records = read(file);
    EXPECT_TRUE(m_issues.empty());
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].structure, "会计科目");
    std::vector<std::string> names;
    for (const auto& [name, text] : records[0].elements)
        names.push_back(name);
    EXPECT_THAT(names, ElementsAre("科目编号", "科目名称", "科目级次", "科目类型", "余额方向"));
    EXPECT_EQ(records[0].text("科目编号"), "101");
    EXPECT_EQ(records[0].text("科目级次"), "");
    EXPECT_EQ(records[0].text("no such element"), "");
}

TEST_F(Gbt24589, SignsOfXmlRareCharactersAndLineEndsComeBackAndControlCharactersDoNot)
{
    const std::string hard = "<a href=\"x\">&amp; ]]> 𠅤㛃䶮 tab\there\nnext\rend";
    const auto file = m_folder / "a.xml";
    GbtWriter writer(file, GbtFile::Common);
    writer.add("币种", {{"币种编码", hard}, {"币种名称", std::string("a\x01" "b\x1F" "c\0d", 7) + "\xEF\xBF\xBE" "e"}});
    writer.finish();
    const std::vector<GbtRecord> records = read(file);
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].text("币种编码"), hard);
    EXPECT_EQ(records[0].text("币种名称"), "abcde");
}

TEST_F(Gbt24589, AnElementThatTheStructureLacksIsAMistakeOfOurs)
{
    GbtWriter writer(m_folder / "a.xml", GbtFile::Common);
    EXPECT_THROW(writer.add("币种", {{"汇率", "1"}}), BrokenInvariant);
    EXPECT_THROW(writer.add("会计科目", {}), BrokenInvariant) << "that one stands in the other file";
}

TEST_F(Gbt24589, FilesOfOtherKindsAreRefused)
{
    EXPECT_EQ(refusal(""), IssueCode::FileDamaged);
    EXPECT_EQ(refusal("date,account\n2025-01-01,101\n"), IssueCode::FileDamaged);
    EXPECT_EQ(refusal("<?xml version=\"1.0\"?><workbook><sheet/></workbook>"), IssueCode::FileDamaged);
    EXPECT_EQ(refusal("<总账><会计科目><科目编号>101</科目编号></会计科目>"), IssueCode::FileDamaged) << "cut off";
    EXPECT_EQ(refusal("<总账><会计科目><a><b/></a></会计科目></总账>"), IssueCode::FileDamaged) << "too deep";
    EXPECT_EQ(refusal("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><总账>&a;</总账>"), IssueCode::FileDamaged) << "entities";
    EXPECT_EQ(refusal("<总账/>"), std::nullopt);
    EXPECT_FALSE(readGbtFile(m_folder / "none.xml", [](const GbtRecord&) {}).empty());
}

TEST_F(Gbt24589, AFileCannotFillTheMemory)
{
    const std::string element = "<x>" + std::string(2 << 20, 'a') + "</x>";
    EXPECT_EQ(refusal("<总账><会计科目>" + element + "</会计科目></总账>"), IssueCode::FileTooLarge);
    std::string wide = "<总账><会计科目>";
    for (int i = 0; i < 2000; ++i)
        wide += "<x/>";
    EXPECT_EQ(refusal(wide + "</会计科目></总账>"), IssueCode::FileTooLarge);
    const auto few = m_folder.write("few.xml", "<总账><a/><a/><a/></总账>");
    const Issues issues = readGbtFile(few, [](const GbtRecord&) {}, {.maxRows = 2});
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0].code, IssueCode::FileTooLarge);
}

TEST_F(Gbt24589, VoucherLinesBecomeRowsOfAnImport)
{
    const auto file = m_folder.write(
        "v.xml", "<总账><会计科目><科目编号>101</科目编号></会计科目>"
                 "<记账凭证><记账凭证日期>20250105</记账凭证日期><记账凭证类型编号>3</记账凭证类型编号><记账凭证编号>7</记账凭证编号>"
                 "<科目编号>102</科目编号><借方本币金额>0.00</借方本币金额><贷方本币金额>-1.50</贷方本币金额>"
                 "<凭证头可扩展字段结构值>2025-01-05 09:00:00|a|b</凭证头可扩展字段结构值></记账凭证></总账>");
    const auto sheet = readGbtVouchers(file);
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->rows.size(), 2U);
    std::vector<std::string> texts;
    for (const SheetCell& cell : sheet->rows[1])
        texts.push_back(cell.text);
    EXPECT_THAT(texts, ElementsAre("20250105", "付-7", "", "102", "", "-1.50", "", "", "", "", "", "2025-01-05 09:00:00", "", "a|b"));
}

} // namespace
} // namespace coop::exchange
