// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"
#include "core/book/record_desk.h"
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using exchange::ImportKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

std::vector<std::string> placesOf(const Issues& issues)
{
    std::vector<std::string> places;
    for (const Issue& issue : issues)
        places.push_back(fmt::format("{}{}:{}:{}", issue.severity == Severity::Warning ? "?" : "", issue.row, issue.column, issue.field));
    return places;
}

std::vector<IssueCode> codesOf(const Issues& issues)
{
    std::vector<IssueCode> codes;
    for (const Issue& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

class Records : public ::testing::Test {
protected:
    void SetUp() override { book.member("1", "张三").member("2", "李四").member("3", "王五"); }

    MeetingId meeting(std::string_view date, std::string subject = {})
    {
        return book->meetings().add({.date = day(date), .present = 3, .subject = std::move(subject)}, newDraftId())->id;
    }
    /// The places of what is wrong with a file, of which nothing may be written.
    std::vector<std::string> refused(ImportKind kind, std::string_view content)
    {
        const auto before = dumpOf(book->database());
        const ImportPreview preview = book.preview(kind, content);
        EXPECT_FALSE(preview.canCommit());
        EXPECT_FALSE(book->imports().commit(preview, newDraftId()));
        EXPECT_EQ(dumpOf(book->database()), before);
        return placesOf(preview.issues);
    }
    Expected<std::size_t, Issues> takeBackNewest()
    {
        return book->imports().takeBack(book->imports().batches().front().id, "导错了", newDraftId());
    }

    BookBuilder book;
};

} // namespace

TEST_F(Records, AreAddedOnceForEachDraftChangedInPlaceAndRemoved)
{
    const DraftId draft = newDraftId();
    const auto added = book->assets().add({.serial = "S1", .name = "冷库", .amount = Money::yuan(100)}, draft);
    ASSERT_TRUE(added);
    EXPECT_EQ(book->assets().add({.serial = "S1", .name = "冷库"}, draft)->id, added->id) << "a double click does nothing";
    members::AssetDraft changed = added->data;
    changed.location = "院内";
    EXPECT_EQ(book->assets().change(added->id, changed)->data.location, "院内");
    ASSERT_EQ(book->assets().all().size(), 1U);
    EXPECT_EQ(book->assets().all()[0].data, changed);
    EXPECT_THAT(book->history().check(), IsEmpty());
    book->assets().remove(added->id, "重复");
    EXPECT_THAT(book->assets().all(), IsEmpty());
    EXPECT_EQ(book->history().all().back().why, "重复");
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, AreUndoneAndDoneAgain)
{
    ASSERT_TRUE(book->circumstances().add({.kind = members::CircumstanceKind::Disaster, .dateFrom = day("2025-07-01")}, newDraftId()));
    ASSERT_TRUE(book->annualReports().add({.year = {2023}}, newDraftId()));
    EXPECT_EQ(book->history().undo()->table, "annual_report");
    EXPECT_EQ(book->history().undo()->table, "circumstance");
    EXPECT_THAT(book->circumstances().all(), IsEmpty());
    ASSERT_TRUE(book->history().redo());
    EXPECT_EQ(book->circumstances().all().size(), 1U);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, ANumberThatTwoThingsHaveIsDoubtedAndKept)
{
    ASSERT_TRUE(book->assets().add({.serial = "S1", .name = "冷库"}, newDraftId()));
    const members::AssetDraft twin{.serial = "S1", .name = "拖拉机"};
    EXPECT_THAT(codesOf(book->assets().check(twin, std::nullopt)), ElementsAre(IssueCode::SerialTwice));
    const auto second = book->assets().add(twin, newDraftId());
    ASSERT_TRUE(second);
    EXPECT_THAT(book->assets().check({.name = "无编号"}, std::nullopt), IsEmpty());
    EXPECT_THAT(book->assets().check({.serial = "S2", .name = "冷库"}, second->id), IsEmpty());
}

TEST_F(Records, ARelatedPartyBelongsToAMemberOnce)
{
    const members::RelatedPartyDraft party{.member = "1", .name = "某公司", .relation = members::Relation::Firm};
    const auto added = book->relatedParties().add(party, newDraftId());
    ASSERT_TRUE(added);
    EXPECT_THAT(codesOf(book->relatedParties().add(party, newDraftId()).error()), ElementsAre(IssueCode::AlreadyRecorded));
    EXPECT_TRUE(book->relatedParties().change(added->id, party)) << "itself is no second one";
    EXPECT_THAT(codesOf(book->relatedParties().add({.member = "9", .name = "x"}, newDraftId()).error()), ElementsAre(IssueCode::UnknownMember));
    EXPECT_THAT(codesOf(book->members().remove(book.idOf("1"))), ElementsAre(IssueCode::MemberHasFacts));
    EXPECT_THAT(book->members().remove(book.idOf("2")), IsEmpty());
}

TEST_F(Records, AReportOfAWrongYearBecomesThatOfTheRightOne)
{
    const auto report = book->annualReports().add({.year = {2032}, .note = "补报"}, newDraftId());
    ASSERT_TRUE(report);
    ASSERT_TRUE(book->annualReports().add({.year = {2024}}, newDraftId()));
    EXPECT_THAT(codesOf(book->annualReports().change(report->id, {.year = {2024}}).error()), ElementsAre(IssueCode::AlreadyRecorded));
    ASSERT_TRUE(book->annualReports().change(report->id, {.year = {2023}, .note = "补报"}));
    ASSERT_EQ(book->annualReports().all().size(), 2U);
    EXPECT_EQ(book->annualReports().all()[0].data.year, FiscalYear{2023});
    EXPECT_THAT(book->history().check(), IsEmpty());
    ASSERT_TRUE(book->history().undo());
    EXPECT_EQ(book->annualReports().all()[1].data.year, FiscalYear{2032});
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, WhoCameToAMeetingIsRecordedOnce)
{
    const MeetingId held = meeting("2025-03-01");
    const DraftId draft = newDraftId();
    const std::vector<members::AttendanceDraft> sheet = {{.member = "1", .vote = members::Vote::For}, {.member = "3", .votes = 2}};
    EXPECT_EQ(book->attendance().add(held, sheet, draft), 2U);
    EXPECT_EQ(book->attendance().add(held, sheet, draft), 2U) << "a double click does nothing";
    const auto rows = book->attendance().all(held);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].data.vote, members::Vote::For);
    EXPECT_EQ(rows[1].data.votes, 2);
    EXPECT_EQ(rows[1].data.date, day("2025-03-01"));
    const auto again = book->attendance().add(held, {{.member = "2"}, {.member = "1"}, {.member = "2"}, {.member = "8"}}, newDraftId());
    ASSERT_FALSE(again);
    EXPECT_THAT(codesOf(again.error()), ElementsAre(IssueCode::AlreadyRecorded, IssueCode::AlreadyRecorded, IssueCode::UnknownMember));
    EXPECT_FALSE(book->attendance().add(held, {}, newDraftId())) << "an empty sheet is a slip";
    EXPECT_EQ(book->attendance().all().size(), 2U);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, AnExplanationHoldsForTheEvidenceItWasWrittenFor)
{
    const members::ExplanationDraft said{.rule = "O01", .evidenceHash = std::string(64, 'a'), .date = day("2026-01-10"), .reason = "灾后停产"};
    const DraftId draft = newDraftId();
    const auto added = book->explanations().add(said, draft);
    ASSERT_TRUE(added);
    EXPECT_EQ(book->explanations().add(said, draft)->id, added->id);
    EXPECT_EQ(book->explanations().of("O01", said.evidenceHash).size(), 1U);
    EXPECT_THAT(book->explanations().of("O01", std::string(64, 'b')), IsEmpty());
    EXPECT_THAT(book->explanations().of("O02", said.evidenceHash), IsEmpty());
    members::ExplanationDraft silent = said;
    silent.reason.clear();
    EXPECT_FALSE(book->explanations().add(silent, newDraftId()));
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, FilesOfThemAreReadInChineseAndEnglish)
{
    meeting("2025-03-01");
    book.import(ImportKind::Assets, "serial,name,bought_on,amount,grant,supplier,location,disposed_on\nS1,冷库,2024-05-01,1000,冷链,甲公司,院内,\n");
    book.import(ImportKind::Assets, "编号,名称,购入日期,金额,补助项目,供应方,存放地点,处置日期,发票号,保管人,批准文件,备注\nS2,车,2024-05-02,1,冷链,乙,棚,2025-01-01,F9,张三,批1,旧\n");
    book.import(ImportKind::AnnualReports, "年度,报送日期,备注\n2023,,未报\n2024,2025-06-30,\n");
    book.import(ImportKind::Attendance, "日期,会议,成员编号,表决,票数\n2025-03-01,成员大会,1,同意,1\n2025-03-01,成员大会,2,弃权,\n");
    book.import(ImportKind::RelatedParties, "成员编号,名称,关系,银行账号,备注\n1,某公司,企业,123,\n1,张小三,亲属,,子\n");
    book.import(ImportKind::Circumstances, "kind,date_from,date_to,document,note\nsuspension,2025-01-01,2025-06-30,歇业备案,\n账在别处,2025-01-01,,,\n");
    EXPECT_EQ(book->assets().all()[1].data.invoice, "F9");
    EXPECT_EQ(book->annualReports().all()[0].data.filedOn, std::nullopt);
    EXPECT_EQ(book->attendance().all().size(), 2U);
    EXPECT_EQ(book->relatedParties().all()[1].data.relation, members::Relation::Kin);
    EXPECT_EQ(book->circumstances().all()[1].data.kind, members::CircumstanceKind::BooksElsewhere);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, BadFilesAreRefusedWithEveryPlace)
{
    meeting("2025-03-01");
    EXPECT_THAT(refused(ImportKind::Assets, "名称,金额,购入日期,处置日期\n,x,2025-01-01,\n车,-1,2025-02-02,2025-02-01\n"),
                ElementsAre("2:1:name", "2:2:amount", "3:2:amount", "3:4:disposed_on"));
    EXPECT_THAT(refused(ImportKind::Attendance, "date,kind,member,vote\n2025-03-02,members,1,for\n2025-03-01,board,1,\n2025-03-01,members,9,yes\n"
                                                "2025-03-01,members,1,\n2025-03-01,members,1,\n"),
                ElementsAre("2:1:date", "3:1:date", "4:3:member", "4:4:vote", "6:3:member"));
    EXPECT_THAT(refused(ImportKind::RelatedParties, "member,name,relation\n1,甲,kin\n1,甲,firm\n9,乙,kin\n2,,cousin\n"),
                ElementsAre("3:2:name", "4:1:member", "5:2:name", "5:3:relation"));
    EXPECT_THAT(refused(ImportKind::AnnualReports, "year,filed_on\n2024,\n2024,2025-01-01\n99,\n"), ElementsAre("3:1:year", "4:1:year"));
    EXPECT_THAT(refused(ImportKind::Circumstances, "kind,date_from,date_to\nholiday,2025-01-01,\ndisaster,2025-01-02,2025-01-01\n"),
                ElementsAre("2:1:kind", "3:3:date_to"));
    EXPECT_THAT(refused(ImportKind::Counterparties, "name,bank_account\n甲,1\n甲,2\n,3\n"), ElementsAre("3:1:name", "4:1:name"));
}

TEST_F(Records, OfTwoAlikeMeetingsTheLastRecordedIsMeantUnlessASubjectSaysWhich)
{
    const MeetingId first = meeting("2025-03-01", "年会");
    const MeetingId second = meeting("2025-03-01", "更正");
    const ImportPreview preview = book.preview(ImportKind::Attendance, "date,kind,member,subject\n2025-03-01,members,1,\n2025-03-01,members,2,年会\n");
    EXPECT_THAT(placesOf(preview.issues), ElementsAre("?2:1:date"));
    ASSERT_TRUE(book->imports().commit(preview, newDraftId()));
    EXPECT_EQ(book->attendance().all(second).front().data.member, "1");
    EXPECT_EQ(book->attendance().all(first).front().data.member, "2");
}

TEST_F(Records, ALaterFileOfReportsAndCounterpartiesSaysMoreOfWhatIsThere)
{
    book.import(ImportKind::AnnualReports, "year,filed_on\n2024,\n");
    book.import(ImportKind::AnnualReports, "year,filed_on\n2024,2025-05-05\n2023,2024-05-05\n");
    ASSERT_EQ(book->annualReports().all().size(), 2U);
    EXPECT_EQ(book->annualReports().all()[1].data.filedOn, day("2025-05-05"));
    ASSERT_TRUE(book->accounts().addItem({.name = "甲公司", .note = "客户"}));
    book.import(ImportKind::Counterparties, "名称,银行账号,备注\n甲公司,６２２２ 01,\n乙公司,,新\n");
    const auto items = book->accounts().items(ledger::Detail::Counterparty);
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].data, (ledger::ItemDraft{.name = "甲公司", .bankAccount = "6222 01", .note = "客户"}));
    EXPECT_EQ(items[1].data.note, "新");
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, AnImportOfThingsGoesBackAsAWholeAndItsUndoWithIt)
{
    book.import(ImportKind::Assets, "name\n冷库\n车\n");
    EXPECT_EQ(takeBackNewest(), 2U);
    EXPECT_THAT(book->assets().all(), IsEmpty());
    EXPECT_FALSE(book->history().canUndo()) << "what is gone cannot be undone";
    EXPECT_EQ(book->history().undo(), std::nullopt);
    book.import(ImportKind::RelatedParties, "member,name,relation\n1,甲,kin\n");
    EXPECT_EQ(takeBackNewest(), 1U);
    book.import(ImportKind::Circumstances, "kind,date_from\ndisaster,2025-01-01\n");
    EXPECT_EQ(takeBackNewest(), 1U);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Records, SheetsReportsAndCounterpartiesAreCorrectedWhereTheyStand)
{
    meeting("2025-03-01");
    book.import(ImportKind::Attendance, "date,kind,member\n2025-03-01,members,1\n");
    EXPECT_FALSE(takeBackNewest());
    book.import(ImportKind::AnnualReports, "year\n2024\n");
    EXPECT_FALSE(takeBackNewest());
    book.import(ImportKind::Counterparties, "name\n甲\n");
    EXPECT_FALSE(takeBackNewest());
}

TEST_F(Records, ASheetOfSignaturesNamesMembersByNameToo)
{
    meeting("2025-03-01");
    const auto source = ImportDesk::read(book.folder().write("sheet.csv", "成员大会签到表\n会议日期,会议类型,姓名,表决意见\n2025.3.1,成员大会,李四,同意\n"));
    const auto preview = book->imports().preview(*source, ImportKind::Attendance, book->imports().layout(*source, ImportKind::Attendance).mapping);
    ASSERT_THAT(placesOf(preview.issues), IsEmpty());
    ASSERT_TRUE(book->imports().commit(preview, newDraftId()));
    EXPECT_EQ(book->attendance().all().front().data.member, "2");
}

TEST(History, WhatAnImportTakenBackRemovedIsNotUndone)
{
    BookBuilder book;
    book.import(ImportKind::Members, "number,name,kind\n1,张三,farmer\n");
    ASSERT_TRUE(book->history().canUndo());
    ASSERT_TRUE(book->imports().takeBack(book->imports().batches().front().id, "x", newDraftId()));
    EXPECT_FALSE(book->history().canUndo());
    EXPECT_EQ(book->history().undo(), std::nullopt);
}
