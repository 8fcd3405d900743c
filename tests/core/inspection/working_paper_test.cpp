// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/working_paper.h"

#include "core/exchange/sheet.h"
#include "core/exchange/writers.h"
#include "core/inspection/rule.h"
#include "tests/support/document_text.h"
#include "tests/support/golden.h"
#include "tests/support/inspection_facts.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace coop::inspection {

namespace {

using test::FactsBuilder;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string plain(std::string_view english) { return std::string(english); }
const PaperWording kEnglish{.heads = plain, .sentences = plain};

/// A cooperative of five names that only paid its bank.
FactsBuilder dormant()
{
    FactsBuilder builder("2024-12-31");
    builder.chair();
    builder.farmers(4);
    builder.facts.profile.region = "North";
    builder.paid("2015-01-05", 0, 100000);
    builder.voucher("2023-03-31", {test::debit("552", 12), test::credit("102", 12)});
    builder.voucher("2024-03-31", {test::debit("552", 15), test::credit("102", 15)});
    builder.facts.state.head = "ab12cd34" + std::string(56, '0');
    return builder;
}

PaperSubject subjectOf(const FactsBuilder& builder, const Parameters& parameters = {})
{
    PaperSubject subject{.parameters = parameters};
    subject.result = judge(builder.facts, {.parameters = parameters});
    subject.result.path = "/a/machine/of/its/own/dormant.coop";
    subject.result.bookHash = std::string(64, 'e');
    subject.rows = RowNames(builder.facts, subject.result.findings);
    return subject;
}

reports::Document documentOf(const PaperSubject& subject)
{
    return std::get<reports::Document>(workingPaper(subject, kEnglish).paper.front());
}

std::string paperText(const PaperSubject& subject) { return test::textOf(documentOf(subject)); }

std::string listText(const PaperSubject& subject) { return test::textOf(workingPaper(subject, kEnglish).list); }

Finding findingWithRows(std::size_t rows)
{
    Finding finding{.rule = "O01", .type = FindingType::Shell, .severity = Severity::High};
    finding.statement = {.pattern = "{0} months without operating activity", .values = {"24"}};
    finding.value = {.pattern = "{0} of {1} yuan", .values = {"1,200.50", "24"}};
    for (std::size_t i = 0; i < rows; ++i)
        finding.evidence.push_back({.table = "voucher", .id = static_cast<std::int64_t>(i + 1), .text = {.pattern = "a row"}});
    finding.evidenceCount = rows;
    return finding;
}

PaperSubject subjectWith(Finding finding)
{
    PaperSubject subject;
    subject.result.name = "测试合作社";
    subject.result.asOf = Date{2024, 12, 31};
    subject.result.findings = {std::move(finding)};
    return subject;
}

} // namespace

TEST(WorkingPaper, SaysWhatWasFoundByWhichRuleOnWhatEvidence)
{
    const std::string text = paperText(subjectOf(dormant()));
    EXPECT_THAT(text, AllOf(HasSubstr("测试合作社"), HasSubstr("93110000000000000X"), HasSubstr("North"), HasSubstr("2024-12-31"),
                            HasSubstr(std::string(64, 'e')), HasSubstr("ab12cd34000"), HasSubstr(std::string(kCatalogueVersion))));
    EXPECT_THAT(text, AllOf(HasSubstr("O01 "), HasSubstr(std::string(findRule("O01")->basis)), HasSubstr("months without activity (24 months)"),
                            HasSubstr("voucher 1 of 2023-03-31"), HasSubstr("Likely a shell"), HasSubstr("\"O01, P01\"")));
    EXPECT_THAT(text, AllOf(HasSubstr("It decides nothing"), HasSubstr("within ten days"), HasSubstr("Auditor,Reviewer,For the cooperative")));
}

TEST(WorkingPaper, NamesTheRulesThatCouldNotBeJudgedAndWhatIsMissing)
{
    const PaperSubject subject = subjectOf(dormant());
    ASSERT_FALSE(subject.result.notComputed.empty());
    const std::string text = paperText(subject);
    EXPECT_THAT(text, HasSubstr("Rules that could not be judged"));
    for (const NotComputed& rule : subject.result.notComputed)
        EXPECT_THAT(text, HasSubstr(rule.rule));
}

TEST(WorkingPaper, HasNoPathAndNoDayOfPrintingSoThatTheSameBookGivesTheSamePaper)
{
    PaperSubject subject = subjectOf(dormant());
    const std::string paper = paperText(subject);
    const std::string list = listText(subject);
    EXPECT_THAT(paper, AllOf(HasSubstr("dormant.coop"), Not(HasSubstr("machine"))));
    EXPECT_EQ(documentOf(subject).foot.printedOn, "");
    subject.result.path = "/elsewhere/dormant.coop";
    EXPECT_EQ(paperText(subject), paper);
    EXPECT_EQ(listText(subject), list);
}

TEST(WorkingPaper, ListsEveryRowOfEvidenceWithItsFindingAsFiguresThatCanBeReckonedWith)
{
    const reports::ReportTable list = workingPaper(subjectWith(findingWithRows(3)), kEnglish).list;
    ASSERT_EQ(list.rows.size(), 3u);
    EXPECT_EQ(list.rows[2].size(), list.columns.size());
    EXPECT_EQ(std::get<Money>(list.rows[2][9]), Money::fen(120050));
    EXPECT_EQ(std::get<std::int64_t>(list.rows[2][10]), 24);
    EXPECT_EQ(std::get<std::int64_t>(list.rows[2][16]), 3);
    EXPECT_EQ(std::get<Date>(list.rows[2][1]), (Date{2024, 12, 31}));
}

TEST(WorkingPaper, AFindingWithoutRowsHasOneLineAndNoFindingHasNone)
{
    EXPECT_EQ(workingPaper(subjectWith(findingWithRows(0)), kEnglish).list.rows.size(), 1u);
    PaperSubject nothing = subjectWith({});
    nothing.result.findings.clear();
    EXPECT_TRUE(workingPaper(nothing, kEnglish).list.rows.empty());
    EXPECT_THAT(paperText(nothing), HasSubstr("No rule found anything"));
}

TEST(WorkingPaper, SaysHowManyRowsAreNotShown)
{
    Finding finding = findingWithRows(kMostEvidence);
    const auto notesOf = [](const Finding& shown) {
        std::string notes;
        for (const reports::Block& block : documentOf(subjectWith(shown)).blocks)
            if (const auto* table = std::get_if<reports::ReportTable>(&block))
                for (const std::string& note : table->notes)
                    notes += note;
        return notes;
    };
    EXPECT_EQ(notesOf(finding), "");
    finding.evidenceCount = 1250;
    EXPECT_EQ(notesOf(finding), "These are the first 200 of 1250 rows; 1050 are not shown.");
}

TEST(WorkingPaper, TellsHowPeopleTreatedAFindingOfThatEvidenceAndOfNoOther)
{
    PaperSubject subject = subjectWith(findingWithRows(1));
    FindingCase treated{.rule = "O01", .evidenceHash = evidenceHash(subject.result.findings.front()), .state = CaseState::Confirmed,
                        .answer = "we rested", .answeredOn = Date{2025, 2, 3}};
    treated.steps = {{.to = CaseState::Confirmed, .who = "Wang", .at = {"2025-02-10 09:00:00"}, .why = "seen on site", .document = "No. 7",
                      .second = "Li"}};
    subject.cases = {treated};
    EXPECT_THAT(paperText(subject), AllOf(HasSubstr("confirmed,2025-02-10 09:00:00,Wang,Li,seen on site,No. 7"), HasSubstr("we rested"),
                                          HasSubstr("2025-02-03")));
    EXPECT_EQ(std::get<std::string>(workingPaper(subject, kEnglish).list.rows.front()[13]), "confirmed");
    subject.cases.front().evidenceHash = "of another day";
    EXPECT_THAT(paperText(subject), Not(HasSubstr("Wang")));
}

TEST(WorkingPaper, ShowsTheCooperativesAnswerApartFromTheExcuses)
{
    Finding finding = findingWithRows(1);
    finding.tried = {{.id = "E3", .result = {.pattern = "no suspension on file"}},
                     {.id = "answer", .result = {.pattern = "the cooperative answered on {0}, with a document", .values = {"2025-01-02"}}}};
    const std::string text = paperText(subjectWith(finding));
    EXPECT_THAT(text, AllOf(HasSubstr("E3,no suspension on file,no"), HasSubstr("The cooperative's answer,\"the cooperative answered on 2025-01-02"),
                            Not(HasSubstr("answer,the cooperative"))));
}

TEST(WorkingPaper, PrintsEveryParameterThatIsNotAsDelivered)
{
    EXPECT_THAT(paperText(subjectOf(dormant())), Not(HasSubstr("Parameters that are not as delivered")));
    Parameters parameters;
    parameters.set("common.active_month", 300'00);
    const PaperSubject subject = subjectOf(dormant(), parameters);
    EXPECT_THAT(paperText(subject), AllOf(HasSubstr("2026.1* (some values changed"), HasSubstr("common.active_month"), HasSubstr("300.00 yuan,500.00 yuan")));
    EXPECT_THAT(listText(subject), HasSubstr("Parameter common.active_month: 300.00 yuan instead of 500.00 yuan"));
}

TEST(WorkingPaper, OfABookThatCannotBeReadSaysSoOnPaperAndInFiles)
{
    PaperSubject subject;
    subject.result.path = "county/broken.coop";
    subject.result.failure = storage::Failure::Damaged;
    subject.result.failureDetail = "cut\x1b[31m short";
    subject.result.assessment.status = OperatingStatus::CannotAssess;
    EXPECT_THAT(paperText(subject), AllOf(HasSubstr("broken"), HasSubstr("the book is damaged"), HasSubstr("cut [31m short"), HasSubstr("Auditor"),
                                          Not(HasSubstr("Key figures")), Not(HasSubstr("No leads"))));
    EXPECT_THAT(listText(subject), HasSubstr("the book is damaged"));
}

TEST(WorkingPaper, StandsHostileAndEndlessTexts)
{
    Finding finding = findingWithRows(2);
    finding.evidence[0].person = "Zhang\n\tSan\x07\xE2\x80\xAE \xFF{0}";
    finding.evidence[1].person = std::string(40'000, 'x');
    PaperSubject subject = subjectWith(finding);
    subject.result.name = std::string("=cmd()\r\n") + std::string(5000, 'n');
    const std::string text = listText(subject);
    EXPECT_THAT(text, AllOf(HasSubstr("Zhang  San"), HasSubstr("{0}"), Not(HasSubstr("\x07")), Not(HasSubstr("\xE2\x80\xAE")), Not(HasSubstr("\xFF{"))));
    EXPECT_LT(text.size(), 40'000u);
    const test::TemporaryFolder folder;
    EXPECT_NO_THROW(exchange::writeXlsx(folder / "paper.xlsx", workingPaper(subject, kEnglish).list));
    const auto sheet = exchange::readSheet(folder / "paper.xlsx");
    ASSERT_TRUE(sheet);
}

TEST(WorkingPaper, ShowsOfWhatTiesBooksNoSumOfTheOthers)
{
    Finding finding = findingWithRows(0);
    finding.rule = "X06";
    finding.touched = Money::yuan(987'654);
    EXPECT_THAT(paperText(subjectWith(finding)), Not(HasSubstr("987,654")));
    EXPECT_THAT(listText(subjectWith(finding)), Not(HasSubstr("987654")));
    finding.rule = "S01";
    EXPECT_THAT(paperText(subjectWith(finding)), HasSubstr("987,654"));
}

TEST(WorkingPaper, IsTheListThatItWas)
{
    test::expectGolden("working_paper_en.csv", listText(subjectOf(dormant())));
}

} // namespace coop::inspection
