// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/cli/program.h"

#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <sys/stat.h>

namespace coop::test {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class Inspect : public Program {
protected:
    void SetUp() override { makeBook(); }

    [[nodiscard]] json booksOf(const QStringList& arguments) const
    {
        const Outcome outcome = run(QStringList{"inspect"} + arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        const json all = json::parse(outcome.out, nullptr, false);
        EXPECT_TRUE(all.contains("books")) << outcome.out;
        EXPECT_TRUE(all.contains("as_of"));
        return all.value("books", json::array());
    }
    void change(std::string_view file, const char* sql) const
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open((folder / file).c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    [[nodiscard]] std::size_t fileCount() const
    {
        std::size_t count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::recursive_directory_iterator(folder.path()))
            ++count;
        return count;
    }
};

TEST_F(Inspect, SaysOfABookWhatTheInterfacePromises)
{
    const json books = booksOf({"book.coop", "--as-of", "2025-12-31"});
    ASSERT_EQ(books.size(), 1u);
    const json& book = books[0];
    for (const char* key : {"path", "name", "code", "status", "integrity", "reasons", "findings"})
        EXPECT_TRUE(book.contains(key)) << key;
    EXPECT_EQ(book["path"], "book.coop");
    EXPECT_THAT((std::vector<std::string>{"shell_likely", "needs_inspection", "normal", "normal_observation", "cannot_assess"}),
                ::testing::Contains(book["status"].get<std::string>()));
    for (const json& finding : book["findings"]) {
        for (const char* key : {"rule", "type", "severity", "value", "threshold", "excused", "evidence"})
            EXPECT_TRUE(finding.contains(key)) << finding.dump();
    }
}

TEST_F(Inspect, NamesEveryFileThatCannotBeReadAndJudgesTheOthers)
{
    std::filesystem::create_directories(folder / "county/sub");
    std::filesystem::copy_file(folder / "book.coop", folder / "county/good.COOP");
    for (const char* name : {"trigger", "wal", "cut", "newer"})
        std::filesystem::copy_file(folder / "book.coop", folder / "county/sub" / (std::string(name) + ".coop"));
    change("county/sub/trigger.coop", "CREATE TRIGGER t AFTER INSERT ON trade BEGIN DELETE FROM draft; END");
    change("county/sub/wal.coop", "PRAGMA journal_mode = WAL");
    change("county/sub/newer.coop", "PRAGMA user_version = 99");
    std::filesystem::resize_file(folder / "county/sub/cut.coop", 5000);
    folder.write("county/sub/zero.coop", "");
    folder.write("county/sub/notes.txt", "no book");
    ASSERT_EQ(mkfifo((folder / "county/sub/pipe.coop").c_str(), 0600), 0);
    std::filesystem::create_directory_symlink(folder / "county", folder / "county/sub/circle");
    std::filesystem::create_symlink("nowhere", folder / "county/sub/broken.coop");
    const std::size_t files = fileCount();

    const json books = booksOf({"county"});
    ASSERT_EQ(books.size(), 8u) << books.dump(1);
    std::size_t unreadable = 0;
    for (const json& book : books) {
        if (book["path"] == "county/good.COOP") {
            EXPECT_FALSE(book["name"].get<std::string>().empty());
            continue;
        }
        ++unreadable;
        EXPECT_EQ(book["status"], "cannot_assess") << book.dump();
        EXPECT_EQ(book["integrity"], "none");
        ASSERT_EQ(book["reasons"].size(), 1u);
        EXPECT_THAT(book["reasons"][0].get<std::string>(), HasSubstr("cannot be judged"));
    }
    EXPECT_EQ(unreadable, 7u);
    EXPECT_EQ(fileCount(), files);
}

TEST_F(Inspect, KeepsTheOrderOfThePathsAndGivesTheSameTwice)
{
    std::filesystem::copy_file(folder / "book.coop", folder / "z.coop");
    std::filesystem::copy_file(folder / "book.coop", folder / "a.coop");
    const json books = booksOf({"z.coop", "none.coop", "a.coop"});
    ASSERT_EQ(books.size(), 3u);
    EXPECT_EQ(books[0]["path"], "z.coop");
    EXPECT_EQ(books[1]["status"], "cannot_assess");
    EXPECT_EQ(books[2]["path"], "a.coop");
    EXPECT_EQ(run({"inspect", "."}).out, run({"inspect", "."}).out);
}

TEST_F(Inspect, WritesAFileAndATableAndSpeaksChinese)
{
    const Outcome written = run({"inspect", "book.coop", "-o", "result.json"});
    EXPECT_EQ(written.exitCode, 0) << written.error;
    EXPECT_TRUE(json::accept(bytesOf("result.json")));
    const Outcome table = run({"inspect", "book.coop", "none.coop", "--format", "csv", "--lang", "zh"});
    EXPECT_EQ(table.exitCode, 0);
    EXPECT_THAT(table.out, AllOf(HasSubstr("path,name,code,as_of,status"), HasSubstr("none.coop"), HasSubstr("无法判断：没有这个文件")));
}

TEST_F(Inspect, ListsEveryFaultOfTheListsWithItsRowAndColumn)
{
    folder.write("reports.csv", "code,year,filed_on\n93110000MA00000000,20x5,\n,2024,2025-13-01\nA,1800,2024-06-01\n");
    folder.write("officials.csv", "id_number,name,office,colour\n1,张三,主任,red\n");
    const Outcome outcome = run({"inspect", "book.coop", "--annual-reports", "reports.csv", "--officials", "officials.csv"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.error, AllOf(HasSubstr("reports.csv:2:2: "), HasSubstr("reports.csv:3:1: "), HasSubstr("reports.csv:3:3: "),
                                     HasSubstr("reports.csv:4:2: "), HasSubstr("officials.csv:1:4: "), HasSubstr("relation")));
    folder.write("good.csv", "code,year,filed_on\n93110000MA00000000,2024,\n93110000MA00000000,2023,2024-06-30\n");
    EXPECT_EQ(run({"inspect", "book.coop", "--annual-reports", "good.csv"}).exitCode, 0);
}

TEST_F(Inspect, RefusesParametersThatTheCatalogueDoesNotHave)
{
    folder.write("p.json", "{\"Z99.months\": 3, \"Z98\": []}");
    const Outcome outcome = run({"inspect", "book.coop", "--parameters", "p.json"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, AllOf(HasSubstr("Z99.months"), HasSubstr("Z98")));
    folder.write("none.json", "{}");
    EXPECT_EQ(run({"inspect", "book.coop", "--parameters", "none.json"}).exitCode, 0);
}

TEST_F(Inspect, WithoutAPathOrWithAStrangeDayIsWrongUsage)
{
    EXPECT_EQ(run({"inspect"}).exitCode, 2);
    EXPECT_EQ(run({"inspect", "book.coop", "--as-of", "yesterday"}).exitCode, 2);
    EXPECT_EQ(run({"inspect", "book.coop", "--format", "xml"}).exitCode, 2);
}

} // namespace
} // namespace coop::test
