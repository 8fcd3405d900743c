// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.h"
#include "tests/core/exchange/exchange_support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

using test::TemporaryFolder;

Fields member(const std::vector<std::pair<std::string, std::string>>& values)
{
    Fields fields;
    for (const auto& [name, value] : values)
        fields.set(name, value);
    return fields;
}

std::vector<Fields> someMembers()
{
    return {member({{"number", "1"}, {"name", "张三"}, {"kind", "farmer"}, {"phone", "13800000000"}, {"joined", "2020-02-29"},
                    {"roles", "chair;director"}, {"assisted", "yes"}}),
            member({{"number", "002"}, {"name", "=SUM(A1:A9)"}, {"kind", "farmer"}, {"note", "a \"quoted\", note\nwith a line"}}),
            member({{"number", "A-3"}, {"name", "@x"}, {"kind", "enterprise"}, {"id_number", "91350100M000100Y43"},
                    {"address", "-1"}, {"household", "+86"}, {"note", "_x0041_ 𠮷"}})};
}

void expectSame(const std::vector<Fields>& read, const std::vector<Fields>& written, ImportKind kind)
{
    ASSERT_EQ(read.size(), written.size());
    for (std::size_t i = 0; i < read.size(); ++i) {
        for (const ColumnSpec& column : columnsOf(kind))
            EXPECT_EQ(read[i].text(column.english), written[i].text(column.english)) << column.english << " of row " << i;
    }
}

std::vector<Fields> readBack(const std::filesystem::path& file, ImportKind kind)
{
    const auto sheet = readSheet(file);
    EXPECT_TRUE(sheet);
    if (!sheet)
        return {};
    const auto table = mapColumns(*sheet, kind);
    EXPECT_TRUE(table);
    return table ? table->rows : std::vector<Fields>{};
}

TEST(ToCsv, QuotesOnlyWhereNeeded)
{
    const std::vector<std::vector<std::string>> rows = {
        {"a", "b,c", "d\"e", "f\ng", "", " h "}, {"=1+1", "@x", "-5", "+86", "x;y", "张三"}};
    EXPECT_EQ(toCsv(rows), "a,\"b,c\",\"d\"\"e\",\"f\ng\",,\" h \"\n\"=1+1\",\"@x\",-5,+86,\"x;y\",张三\n");
}

TEST(ToCsv, WritesARegisterThatReadsBack)
{
    const std::vector<Fields> rows = someMembers();
    const std::string csv = toCsv(ImportKind::Members, rows);
    EXPECT_TRUE(csv.starts_with("number,name,kind,id_number,phone,address,household,joined,left,roles,bank_account,assisted,party,note\n"
                                "1,张三,farmer,,13800000000,,,2020-02-29,,\"chair;director\",,yes,,\n"));
    const TemporaryFolder folder;
    expectSame(readBack(folder.write("a.csv", csv), ImportKind::Members), rows, ImportKind::Members);
}

TEST(ToCsv, WritesAProfileAsKeysAndValues)
{
    const std::vector<Fields> rows = {member({{"name", "红星合作社"}, {"form", "land"}, {"registered_on", "2019-05-01"},
                                              {"subscribed_capital", "100000.00"}})};
    const std::string csv = toCsv(ImportKind::Profile, rows);
    EXPECT_TRUE(csv.starts_with("key,value\nname,红星合作社\ncode,\nform,land\nregistered_on,2019-05-01\n"));
    const TemporaryFolder folder;
    expectSame(readBack(folder.write("a.csv", csv), ImportKind::Profile), rows, ImportKind::Profile);
}

TEST(ToJson, GivesAnObjectPerRowInTheOrderOfTheColumns)
{
    const std::vector<Fields> rows = {member({{"date", "2025-03-01"}, {"kind", "state"}, {"amount", "5000.00"}, {"note", "\"x\"\ny"}})};
    EXPECT_EQ(toJson(ImportKind::Grants, rows), "[\n  {\n    \"date\": \"2025-03-01\",\n    \"kind\": \"state\",\n"
                                                "    \"amount\": \"5000.00\",\n    \"project\": \"\",\n    \"applied_on\": \"\",\n"
                                                "    \"note\": \"\\\"x\\\"\\ny\"\n  }\n]\n");
    EXPECT_EQ(toJson(ImportKind::Grants, {}), "[]\n");
}

TEST(WriteXlsx, WritesARegisterThatReadsBack)
{
    const TemporaryFolder folder;
    const std::vector<Fields> rows = someMembers();
    writeXlsx(folder / "a.xlsx", ImportKind::Members, rows);
    expectSame(readBack(folder / "a.xlsx", ImportKind::Members), rows, ImportKind::Members);
    writeXlsx(folder / "p.xlsx", ImportKind::Profile, std::vector{member({{"name", "=x"}, {"registered_on", "2019-05-01"}})});
    EXPECT_EQ(readBack(folder / "p.xlsx", ImportKind::Profile).at(0).text("registered_on"), "2019-05-01");
}

TEST(WriteXlsx, WritesAmountsQuantitiesAndDatesAsWhatTheyAre)
{
    const TemporaryFolder folder;
    const std::vector<Fields> rows = {
        member({{"date", "2025-12-31"}, {"member", "1"}, {"direction", "delivery"}, {"product", "鸡蛋"}, {"quantity", "12.345"},
                {"amount", "9999999999999.99"}}),
        member({{"date", "2025-01-01"}, {"member", "2"}, {"direction", "delivery"}, {"product", "鸡蛋"}, {"quantity", "-0.001"},
                {"amount", "-59.23"}})};
    writeXlsx(folder / "a.xlsx", ImportKind::Trades, rows);
    const Sheet sheet = readSheet(folder / "a.xlsx").value();
    EXPECT_THAT(test::kindsOf(sheet.rows.at(1)), testing::ElementsAre("N 46022", "T 1", "T delivery", "T 鸡蛋", "N 12.345",
                                                                      "-", "N 9999999999999.99"));
    expectSame(readBack(folder / "a.xlsx", ImportKind::Trades), rows, ImportKind::Trades);
}

TEST(WriteXlsx, KeepsManyRowsInTheFrugalModeToo)
{
    const TemporaryFolder folder;
    std::vector<Fields> rows;
    for (int i = 0; i < 30'000; ++i)
        rows.push_back(member({{"number", std::to_string(i)}, {"name", "张三"}, {"kind", "farmer"}, {"joined", "2020-02-29"}}));
    writeXlsx(folder / "a.xlsx", ImportKind::Members, rows);
    expectSame(readBack(folder / "a.xlsx", ImportKind::Members), rows, ImportKind::Members);
}

TEST(FileWriters, LeaveTheOldFileWhenTheyFail)
{
    const TemporaryFolder folder;
    const auto old = folder.write("a.xlsx", "old");
    EXPECT_THROW(writeXlsx(old, ImportKind::Members, std::vector{member({{"name", std::string(40'000, 'x')}})}), FileError);
    EXPECT_EQ(test::readBytes(old), "old");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1) << "nothing is left beside it";

    std::filesystem::create_directory(folder / "taken");
    EXPECT_THROW(writeCsv(folder / "taken", {}), FileError);
    EXPECT_THROW(writeCsv(folder / "missing/a.csv", {}), FileError);
}

} // namespace
} // namespace coop::exchange
