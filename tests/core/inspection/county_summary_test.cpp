// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/county_summary.h"

#include "core/exchange/sheet.h"
#include "core/exchange/workbook.h"
#include "core/inspection/rule.h"
#include "tests/support/document_text.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace coop::inspection {

namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string plain(std::string_view english) { return std::string(english); }
const PaperWording kEnglish{.heads = plain, .sentences = plain};

BookResult book(const std::string& name, OperatingStatus status, Integrity integrity = Integrity::None)
{
    BookResult result;
    result.path = "county/" + name + ".coop";
    result.name = name;
    result.region = "North";
    result.industry = "A0121";
    result.asOf = Date{2025, 12, 31};
    result.figures = {.members = 10, .activity24 = Money::yuan(1234), .participating = 4};
    result.assessment = {.status = status, .integrity = integrity};
    result.assessment.reasons = {{.pattern = "what decided of " + name}};
    if (integrity != Integrity::None)
        result.assessment.reasons.push_back({.pattern = "leads of " + name});
    return result;
}

Finding found(const std::string& rule, Severity severity)
{
    return {.rule = rule, .type = FindingType::Shell, .severity = severity};
}

BookResult unreadable(const std::string& name)
{
    BookResult result = book(name, OperatingStatus::CannotAssess);
    result.name.clear();
    result.assessment.reasons.clear();
    result.failure = storage::Failure::Damaged;
    return result;
}

struct County {
    CountyTally tally{};
    std::vector<Link> links{};
    Parameters parameters{};
    std::size_t next = 0;

    County& add(const BookResult& result)
    {
        tally.add(next++, result);
        return *this;
    }
    [[nodiscard]] CountySubject subject() const { return {.tally = tally, .links = links, .parameters = parameters}; }
    [[nodiscard]] std::string paper() const
    {
        return test::textOf(std::get<reports::Document>(countySummary(subject(), kEnglish).paper.front()));
    }
    [[nodiscard]] std::vector<std::string> order() const
    {
        std::vector<std::string> names;
        for (const auto& row : countySummary(subject(), kEnglish).list.rows)
            names.push_back(std::get<std::string>(row[1]));
        return names;
    }
};

} // namespace

TEST(CountySummary, CountsBooksByStateLeadsRegionAndIndustry)
{
    County county;
    county.add(book("a", OperatingStatus::Normal)).add(book("b", OperatingStatus::ShellLikely, Integrity::Major)).add(book("c", OperatingStatus::Normal));
    BookResult south = book("d", OperatingStatus::NeedsInspection, Integrity::Some);
    south.region.clear();
    county.add(south).add(unreadable("e"));
    const std::string text = county.paper();
    EXPECT_THAT(text, AllOf(HasSubstr("Likely a shell,1,20%,1,0,0"), HasSubstr("Normal,2,40%,0,0,2"), HasSubstr("Cannot be judged,1,20%,0,0,1"),
                            HasSubstr("All,5,100%,1,1,3")));
    EXPECT_THAT(text, AllOf(HasSubstr("North,3,1,0,2,0,0,1,0"), HasSubstr("not said in the book,1,0,1,0,0,0,0,1"), HasSubstr("A0121,4,1,1,2,0,0,1,1")));
    EXPECT_THAT(text, AllOf(HasSubstr("county/e.coop,,\"The book cannot be judged: the book is damaged"), HasSubstr("Of these not readable,1"), HasSubstr("It is no finding about")));
}

TEST(CountySummary, CountsInHowManyBooksARuleFiredWasExplainedOrCouldNotBeJudged)
{
    BookResult first = book("a", OperatingStatus::Normal);
    first.findings = {found("O01", Severity::High), found("O01", Severity::Medium), found("P01", Severity::Info)};
    BookResult second = book("b", OperatingStatus::Normal);
    second.findings = {found("O01", Severity::Medium), found("P01", Severity::High)};
    second.findings.back().isSuppressed = true;
    second.notComputed = {{.rule = "L04"}, {.rule = "L04"}};
    const std::string text = County().add(first).add(second).paper();
    EXPECT_THAT(text, HasSubstr("O01 " + std::string(findRule("O01")->name) + ",2,1,0,0,0"));
    EXPECT_THAT(text, HasSubstr(",0,0,1,1,0\n"));
    EXPECT_THAT(text, HasSubstr(",0,0,0,0,1\n"));
}

TEST(CountySummary, ListsCooperativesInTheOrderInWhichToLookAtThemAndEqualOnesAsScanned)
{
    BookResult medium = book("medium", OperatingStatus::NeedsInspection);
    medium.findings = {found("P01", Severity::Medium)};
    County county;
    county.add(book("first", OperatingStatus::Normal)).add(medium).add(book("second", OperatingStatus::Normal));
    county.add(book("shell", OperatingStatus::ShellLikely)).add(book("major", OperatingStatus::Normal, Integrity::Major));
    EXPECT_THAT(county.order(), ElementsAre("major", "shell", "medium", "first", "second"));
    const auto list = countySummary(county.subject(), kEnglish).list;
    EXPECT_THAT(std::get<std::string>(list.rows[0][7]), "leads of major") << "a book of normal operation is on top for its leads";
    EXPECT_THAT(std::get<std::string>(list.rows[1][7]), "what decided of shell");
    EXPECT_EQ(std::get<Money>(list.rows[0][11]), Money::yuan(1234));
}

TEST(CountySummary, GroupsBooksThatHangTogetherByAnyLink)
{
    County county;
    for (const char* name : {"a", "b", "c", "d", "e"})
        county.add(book(name, OperatingStatus::Normal));
    county.links = {{.left = 3, .right = 1, .kind = LinkKind::Officer}, {.left = 1, .right = 4, .kind = LinkKind::Phone},
                    {.left = 4, .right = 1, .kind = LinkKind::Phone}};
    const std::string text = county.paper();
    EXPECT_THAT(text, AllOf(HasSubstr("Same person in an office,1,2"), HasSubstr("Same telephone,2,2"), HasSubstr("1,3,\"b, d, e\""),
                            Not(HasSubstr("Same invoice"))));
    EXPECT_THAT(County().add(book("a", OperatingStatus::Normal)).paper(), Not(HasSubstr("Groups of books")));
}

TEST(CountySummary, LinksToABookThatTheScanDidNotHandOverAreNamedWithoutIt)
{
    County county;
    county.add(book("a", OperatingStatus::Normal));
    county.next = 2;
    county.add(book("c", OperatingStatus::Normal));
    county.links = {{.left = 0, .right = 1}, {.left = 1, .right = 2}, {.left = 7, .right = 2}};
    EXPECT_THAT(county.paper(), HasSubstr("1,3,\"a, —, c\""));
}

TEST(CountySummary, KeepsNoEvidence)
{
    BookResult result = book("a", OperatingStatus::ShellLikely);
    result.findings = {found("O01", Severity::High)};
    result.findings.front().evidence = {{.table = "member", .id = 1, .text = {.pattern = "row of Zhang"}, .person = "Zhang San"}};
    const County county = County().add(result);
    const auto report = countySummary(county.subject(), kEnglish);
    EXPECT_THAT(test::textOf(report.list), Not(HasSubstr("Zhang")));
    EXPECT_THAT(county.paper(), Not(HasSubstr("Zhang")));
}

TEST(CountySummary, OfNothingIsAPaperAllTheSame)
{
    const County county;
    EXPECT_THAT(county.paper(), HasSubstr("Books looked at,0"));
    EXPECT_FALSE(countyTables(county.subject(), kEnglish).empty());
}

TEST(CountySummary, IsAWorkbookWithASheetOfEachTable)
{
    County county;
    for (int i = 0; i < 3; ++i)
        county.add(book("coop " + std::to_string(i), OperatingStatus::Normal));
    const auto tables = countyTables(county.subject(), kEnglish);
    const test::TemporaryFolder folder;
    exchange::writeWorkbook(folder / "county.xlsx", tables);
    for (const reports::ReportTable& table : tables) {
        const auto sheet = exchange::readSheet(folder / "county.xlsx", table.title.substr(0, 31));
        ASSERT_TRUE(sheet) << table.title;
        EXPECT_GT(sheet->rows.size(), table.rows.size()) << table.title;
    }
}

TEST(CountySummary, SheetsOfOneNameAreNumbered)
{
    const reports::ReportTable table{.title = "汇总", .columns = {{.title = "a"}}, .rows = {{std::string("x")}}};
    const test::TemporaryFolder folder;
    exchange::writeWorkbook(folder / "twice.xlsx", std::vector{table, table, table});
    EXPECT_TRUE(exchange::readSheet(folder / "twice.xlsx", std::string("汇总 3")));
    EXPECT_FALSE(exchange::readSheet(folder / "twice.xlsx", std::string("汇总 4")));
}

} // namespace coop::inspection
