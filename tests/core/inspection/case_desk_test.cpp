// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/case_desk.h"

#include "core/base/ensure.h"
#include "core/inspection/standing.h"
#include "core/storage/storage_error.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_clock.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <thread>

namespace coop::inspection {

namespace {

using test::TemporaryFolder;
using test::TestClock;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* kCode = "93110000MA00000000";

Finding finding(const std::string& rule, std::int64_t row = 1)
{
    return {.rule = rule,
            .type = FindingType::Shell,
            .severity = Severity::High,
            .statement = {.pattern = "found"},
            .evidence = {{.table = "voucher", .id = row, .text = {.pattern = "voucher {0}", .values = {std::to_string(row)}}}},
            .evidenceCount = 1};
}

BookResult bookWith(std::vector<Finding> findings, const std::string& code = kCode, const std::string& path = "/books/a.coop")
{
    BookResult result{.path = path, .name = "示例合作社", .code = code};
    result.findings = std::move(findings);
    result.assessment = assess({.findings = result.findings});
    return result;
}

StepDraft to(CaseState state)
{
    return {.to = state, .who = "王核查", .why = "现场看过", .document = "函〔2026〕1号", .second = state == CaseState::Confirmed ? "李复核" : ""};
}

class CaseDeskTest : public testing::Test {
protected:
    /// As a scan of this one book notes it.
    void see(const BookResult& result)
    {
        const std::vector seen{seenBook(result)};
        noteFindings(index, seen);
    }
    [[nodiscard]] CaseDesk desk() { return {index, clock}; }
    [[nodiscard]] static StepTarget target(const Finding& of) { return {.key = {kCode, of.rule, evidenceHash(of)}}; }
    [[nodiscard]] Cases take(const Finding& of, CaseState state)
    {
        const std::vector targets{target(of)};
        return desk().step(targets, to(state));
    }
    [[nodiscard]] std::vector<CaseState> statesOf(const std::vector<Finding>& findings)
    {
        std::vector<CaseState> states;
        for (const FindingCase& of : casesOf(index, kCode, findings))
            states.push_back(of.state);
        return states;
    }
    [[nodiscard]] static std::vector<CaseRefusal> whyNot(const Cases& cases)
    {
        std::vector<CaseRefusal> reasons;
        if (!cases) {
            for (const Refused& refused : cases.error())
                reasons.push_back(refused.why);
        }
        return reasons;
    }

    ScanIndex index = ScanIndex::inMemory();
    TestClock clock{Date(2026, 11, 1)};
};

void run(const std::filesystem::path& file, const char* sql)
{
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

} // namespace

TEST_F(CaseDeskTest, ACaseGoesFromNewToHandedOverAndKeepsEveryStep)
{
    const Finding of = finding("S01");
    see(bookWith({of}));
    EXPECT_THAT(statesOf({of}), ElementsAre(CaseState::New));
    ASSERT_TRUE(take(of, CaseState::Checking));
    ASSERT_TRUE(take(of, CaseState::Confirmed));
    clock.set(Date(2026, 11, 9));
    const Cases last = take(of, CaseState::HandedOver);
    ASSERT_TRUE(last);
    ASSERT_THAT(*last, SizeIs(1));
    EXPECT_EQ(last->front().state, CaseState::HandedOver);
    ASSERT_THAT(last->front().steps, SizeIs(3));
    EXPECT_EQ(last->front().steps[1], (CaseStep{.to = CaseState::Confirmed,
                                               .who = "王核查",
                                               .at = {"2026-11-01 09:30:00"},
                                               .why = "现场看过",
                                               .document = "函〔2026〕1号",
                                               .second = "李复核"}));
    EXPECT_EQ(last->front().steps[2].at.text, "2026-11-09 09:30:00");
}

TEST_F(CaseDeskTest, ARefusedStepSaysWhyAndChangesNothing)
{
    const Finding of = finding("O01");
    see(bookWith({of}));
    EXPECT_THAT(whyNot(take(of, CaseState::Confirmed)), ElementsAre(CaseRefusal::CheckFirst));
    EXPECT_THAT(whyNot(take(of, CaseState::HandedOver)), ElementsAre(CaseRefusal::ConfirmFirst));
    EXPECT_THAT(whyNot(take(finding("P01"), CaseState::Checking)), ElementsAre(CaseRefusal::NothingFound));
    EXPECT_THAT(whyNot(desk().step({}, to(CaseState::Checking))), ElementsAre(CaseRefusal::NothingFound));
    EXPECT_THAT(statesOf({of}), ElementsAre(CaseState::New));
    EXPECT_FALSE(CaseHistory::of(index, kCode).knows(kCode));
}

TEST_F(CaseDeskTest, ManyAreDismissedTogetherOrNotAtAllAndByTwoPersons)
{
    const Finding idle = finding("O01");
    const Finding few = finding("P01");
    see(bookWith({idle, few}));
    const std::vector targets{target(idle), target(few)};
    StepDraft draft = to(CaseState::Dismissed);
    EXPECT_THAT(whyNot(desk().step(targets, draft)), ElementsAre(CaseRefusal::SecondMissing));
    draft.second = " 王 核查";
    EXPECT_THAT(whyNot(desk().step(targets, draft)), ElementsAre(CaseRefusal::SecondIsFirst));
    draft.second = "李复核";
    ASSERT_TRUE(take(few, CaseState::Explained));
    EXPECT_THAT(whyNot(desk().step(targets, draft)), ElementsAre(CaseRefusal::TakeUpFirst));
    EXPECT_THAT(statesOf({idle, few}), ElementsAre(CaseState::New, CaseState::Explained));
    ASSERT_TRUE(take(few, CaseState::Checking));
    ASSERT_TRUE(desk().step(targets, draft));
    EXPECT_THAT(statesOf({idle, few}), ElementsAre(CaseState::Dismissed, CaseState::Dismissed));
}

TEST_F(CaseDeskTest, TheSameEvidenceStaysDismissedAndOtherEvidenceReopensWithTheEarlierSteps)
{
    const Finding before = finding("O01", 1);
    see(bookWith({before}));
    ASSERT_TRUE(take(before, CaseState::Dismissed));
    see(bookWith({before}));
    EXPECT_THAT(statesOf({before}), ElementsAre(CaseState::Dismissed));

    const Finding after = finding("O01", 2);
    see(bookWith({after}));
    auto cases = casesOf(index, kCode, std::vector{after});
    ASSERT_THAT(cases, SizeIs(1));
    EXPECT_EQ(cases[0].state, CaseState::New);
    EXPECT_TRUE(cases[0].isReopened);
    ASSERT_THAT(cases[0].steps, SizeIs(1));
    EXPECT_EQ(cases[0].steps[0].to, CaseState::Dismissed);

    ASSERT_TRUE(take(after, CaseState::Checking));
    EXPECT_TRUE(casesOf(index, kCode, std::vector{after})[0].isReopened) << "until it is decided again";
    ASSERT_TRUE(take(after, CaseState::Dismissed));
    cases = casesOf(index, kCode, std::vector{after});
    EXPECT_FALSE(cases[0].isReopened);
    EXPECT_THAT(cases[0].steps, SizeIs(3));
}

TEST_F(CaseDeskTest, ACheckThatGoesOnIsNotStoppedByANewVoucher)
{
    const Finding before = finding("O01", 1);
    see(bookWith({before}));
    ASSERT_TRUE(take(before, CaseState::Checking));
    ASSERT_TRUE(desk().ask(kCode, {}, {.on = Date(2026, 11, 1), .who = "王核查"}));
    const Finding after = finding("O01", 2);
    see(bookWith({after}));
    const FindingCase of = casesOf(index, kCode, std::vector{after}).front();
    EXPECT_EQ(of.state, CaseState::Checking);
    EXPECT_FALSE(of.isReopened);
    EXPECT_EQ(of.answerDue, Date(2026, 11, 11));
    EXPECT_TRUE(take(after, CaseState::Confirmed));
}

TEST_F(CaseDeskTest, WhatWasFoundBesideADismissedOneIsNotReopenedWhenThatGoes)
{
    const Finding one = finding("X05", 1);
    const Finding other = finding("X05", 2);
    see(bookWith({one, other}));
    ASSERT_TRUE(take(one, CaseState::Dismissed));
    see(bookWith({other}));
    const FindingCase of = casesOf(index, kCode, std::vector{other}).front();
    EXPECT_FALSE(of.isReopened);
    EXPECT_THAT(of.steps, IsEmpty());
}

TEST_F(CaseDeskTest, AFindingThatIsGoneStaysInTheHistoryAndCanStillBeHandedOver)
{
    const Finding of = finding("S01");
    see(bookWith({of, finding("O01")}));
    ASSERT_TRUE(take(of, CaseState::Checking));
    ASSERT_TRUE(take(of, CaseState::Confirmed));
    see(bookWith({finding("O01")}));
    EXPECT_THAT(CaseHistory::of(index, kCode).goneCases(kCode, foundKeys(std::vector{finding("O01")})), SizeIs(1));
    const auto listed = listCases(index);
    ASSERT_THAT(listed, SizeIs(2));
    EXPECT_EQ(listed[0].data.rule, "O01");
    EXPECT_TRUE(listed[0].isFound);
    EXPECT_EQ(listed[1].data.rule, "S01");
    EXPECT_FALSE(listed[1].isFound);
    EXPECT_EQ(listed[1].name, "示例合作社");
    EXPECT_THAT(desk().keysOf(kCode, "S01"), ElementsAre(CaseKey{kCode, "S01", evidenceHash(of)}));
    EXPECT_TRUE(take(of, CaseState::HandedOver));
}

TEST_F(CaseDeskTest, OfTwoWhoDecideAtOnceTheSecondIsTold)
{
    const TemporaryFolder folder;
    const HashSecret secret = randomSecret();
    const Finding of = finding("O01");
    ScanIndex first(folder / "county.scan", secret);
    const std::vector seen{seenBook(bookWith({of}))};
    noteFindings(first, seen);
    ScanIndex second(folder / "county.scan", secret);

    StepTarget looked = target(of);
    looked.seenSteps = 0;
    const std::vector targets{looked};
    ASSERT_TRUE(CaseDesk(first, clock).step(targets, to(CaseState::Explained)));
    EXPECT_THAT(whyNot(CaseDesk(second, clock).step(targets, to(CaseState::Checking))), ElementsAre(CaseRefusal::ChangedMeanwhile));
    EXPECT_THAT(casesOf(second, kCode, std::vector{of})[0].steps, SizeIs(1));
}

TEST_F(CaseDeskTest, NothingIsLostWhenManyThreadsStepAtOnce)
{
    const TemporaryFolder folder;
    const HashSecret secret = randomSecret();
    std::vector<Finding> findings;
    for (int row = 1; row <= 20; ++row)
        findings.push_back(finding("J01", row));
    {
        ScanIndex made(folder / "county.scan", secret);
        const std::vector seen{seenBook(bookWith(findings))};
        noteFindings(made, seen);
    }
    {
        std::vector<std::jthread> people;
        for (std::size_t person = 0; person < 2; ++person) {
            people.emplace_back([&, person] {
                ScanIndex own(folder / "county.scan", secret);
                for (std::size_t i = person; i < findings.size(); i += 2) {
                    const std::vector targets{target(findings[i])};
                    EXPECT_TRUE(CaseDesk(own, clock).step(targets, to(CaseState::Checking)));
                }
            });
        }
    }
    ScanIndex again(folder / "county.scan", secret);
    for (const FindingCase& of : casesOf(again, kCode, findings))
        EXPECT_EQ(of.state, CaseState::Checking);
}

TEST_F(CaseDeskTest, StepsSurviveClosingAndAScanOfOtherFolders)
{
    const TemporaryFolder folder;
    const HashSecret secret = randomSecret();
    const Finding of = finding("O01");
    const BookResult book = bookWith({of});
    {
        ScanIndex own(folder / "county.scan", secret);
        own.put(book, {}, "asked");
        const std::vector seen{seenBook(book)};
        noteFindings(own, seen);
        const std::vector targets{target(of)};
        ASSERT_TRUE(CaseDesk(own, clock).step(targets, to(CaseState::Dismissed)));
        own.keepOnly({"/elsewhere/b.coop"});
    }
    ScanIndex again(folder / "county.scan", secret);
    EXPECT_FALSE(again.result("/books/a.coop"));
    EXPECT_EQ(casesOf(again, kCode, std::vector{of})[0].state, CaseState::Dismissed);
}

TEST_F(CaseDeskTest, StepsAreNeverChangedNorTakenAway)
{
    const Finding of = finding("O01");
    see(bookWith({of}));
    ASSERT_TRUE(take(of, CaseState::Explained));
    ASSERT_TRUE(desk().answer(kCode, "O01", {.on = Date(2026, 11, 1), .text = "在建", .who = "王核查"}));
    for (const char* sql : {"DELETE FROM case_step", "UPDATE case_step SET why = 'x'", "DELETE FROM case_answer",
                            "UPDATE case_answer SET text = 'x'"})
        EXPECT_THROW(index.database().execute(sql), BrokenInvariant) << sql;
    EXPECT_EQ(casesOf(index, kCode, std::vector{of})[0].steps.front().why, "现场看过");
}

TEST_F(CaseDeskTest, AnIndexOfBeforeGetsTheTablesAndKeepsItsBooks)
{
    const TemporaryFolder folder;
    const HashSecret secret = randomSecret();
    const auto file = folder / "county.scan";
    {
        ScanIndex made(file, secret);
        made.put(bookWith({finding("O01")}), {}, "asked");
    }
    run(file, "DROP TABLE case_step; DROP TABLE case_question; DROP TABLE case_answer; DROP TABLE finding_seen; PRAGMA user_version = 1");
    ScanIndex upgraded(file, secret);
    EXPECT_TRUE(upgraded.result("/books/a.coop"));
    EXPECT_THAT(listCases(upgraded), IsEmpty());
    EXPECT_EQ(upgraded.database().integer("PRAGMA user_version"), 2);
    run(file, "PRAGMA user_version = 99");
    EXPECT_THROW(ScanIndex(file, secret), storage::StorageError);
}

TEST_F(CaseDeskTest, ACooperativeHasTenDaysAndIsOverdueOnTheEleventh)
{
    const Finding idle = finding("O01");
    const Finding few = finding("P01");
    const Finding known = finding("K01");
    see(bookWith({idle, few, known}));
    ASSERT_TRUE(take(known, CaseState::Dismissed));
    const Cases asked = desk().ask(kCode, {}, {.on = Date(2026, 11, 1), .who = "王核查"});
    ASSERT_TRUE(asked);
    EXPECT_THAT(*asked, SizeIs(2)) << "not about what was dismissed";
    EXPECT_EQ(asked->front().answerDue, Date(2026, 11, 11));
    EXPECT_FALSE(isOverdue(asked->front(), Date(2026, 11, 11)));
    EXPECT_TRUE(isOverdue(asked->front(), Date(2026, 11, 12)));

    const Cases answered = desk().answer(kCode, "O01", {.on = Date(2026, 11, 20), .text = "停产整修", .document = "停产批复", .who = "王核查"});
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->front().answer, "停产整修");
    EXPECT_EQ(answered->front().answerDocument, "停产批复");
    EXPECT_FALSE(isOverdue(answered->front(), Date(2026, 11, 30)));
    EXPECT_TRUE(isOverdue(casesOf(index, kCode, std::vector{few})[0], Date(2026, 11, 30)));
    ASSERT_TRUE(take(few, CaseState::Dismissed));
    EXPECT_FALSE(isOverdue(casesOf(index, kCode, std::vector{few})[0], Date(2026, 11, 30)));

    ASSERT_TRUE(desk().ask(kCode, std::vector<std::string>{"O01"}, {.on = Date(2026, 11, 25), .who = "王核查"}));
    EXPECT_TRUE(isUnanswered(casesOf(index, kCode, std::vector{idle})[0])) << "asked again since";
}

TEST_F(CaseDeskTest, NobodyIsAskedAboutNothing)
{
    see(bookWith({finding("O01")}));
    ASSERT_TRUE(take(finding("O01"), CaseState::Explained));
    EXPECT_THAT(whyNot(desk().ask(kCode, {}, {.on = Date(2026, 11, 1), .who = "王核查"})), ElementsAre(CaseRefusal::NothingToAsk));
    EXPECT_THAT(whyNot(desk().answer(kCode, "P01", {.on = Date(2026, 11, 1), .text = "?", .who = "王核查"})),
                ElementsAre(CaseRefusal::NothingFound));
}

TEST_F(CaseDeskTest, OnlyACreditCodeStandsForACooperative)
{
    EXPECT_EQ(cooperativeOf(bookWith({}, "９3110000ma00000000")), kCode);
    EXPECT_EQ(cooperativeOf(bookWith({}, "无")), "/books/a.coop");
    EXPECT_EQ(cooperativeOf(bookWith({}, "", "/books/../books/b.coop")), "/books/b.coop");
    EXPECT_TRUE(std::filesystem::path(cooperativeOf(bookWith({}, "", "b.coop"))).is_absolute());
    see(bookWith({finding("O01")}, "", "/books/b.coop"));
    EXPECT_THAT(cooperativesCalled(index, "/books/b.coop"), ElementsAre("/books/b.coop"));
    EXPECT_THAT(cooperativesCalled(index, "示例合作社"), ElementsAre("/books/b.coop"));
    EXPECT_THAT(cooperativesCalled(index, "另一家"), IsEmpty());
}

TEST_F(CaseDeskTest, QuotesAndSqlInTextsAreTexts)
{
    const Finding of = finding("O01");
    see(bookWith({of}));
    StepDraft draft = to(CaseState::Dismissed);
    draft.why = "'); DROP TABLE case_step; -- \"看过\"\n第二行";
    const std::vector targets{target(of)};
    ASSERT_TRUE(desk().step(targets, draft));
    EXPECT_EQ(casesOf(index, kCode, std::vector{of})[0].steps.front().why, draft.why);
}

} // namespace coop::inspection
