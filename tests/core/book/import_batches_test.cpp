// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"
#include "core/book/posting_desk.h"
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"

#include <gmock/gmock.h>

#include <fmt/format.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using exchange::ImportKind;
using exchange::MappedField;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

std::vector<IssueCode> codesOf(const Issues& issues)
{
    std::vector<IssueCode> codes;
    for (const Issue& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

class Batches : public ::testing::Test {
protected:
    void SetUp() override
    {
        book.import(ImportKind::Members, "number,name,kind,household\n1,张三,farmer,H1\n2,李四,farmer,\n3,王五,farmer,\n4,王五,farmer,\n");
    }

    [[nodiscard]] ImportBatchId newest() { return book->imports().batches().front().id; }
    Expected<std::size_t, Issues> takeBackNewest() { return book->imports().takeBack(newest(), "导错了", newDraftId()); }
    [[nodiscard]] std::vector<IssueCode> refusal()
    {
        const auto before = dumpOf(book->database());
        const auto result = takeBackNewest();
        EXPECT_EQ(dumpOf(book->database()), before) << "a refusal changes nothing";
        return result ? std::vector<IssueCode>() : codesOf(result.error());
    }
    void keepLedger()
    {
        EXPECT_THAT(book->ledger().saveSettings({.start = ledger::Period::ofMonth(2025, 1), .factsFrom = day("2025-01-01")}), IsEmpty());
    }
    [[nodiscard]] ImportPreview previewed(ImportKind kind, std::string_view text)
    {
        const auto source = ImportDesk::read(book.folder().write("other.csv", text));
        return book->imports().preview(*source, kind, book->imports().layout(*source, kind).mapping);
    }

    BookBuilder book;
};

} // namespace

TEST_F(Batches, AreListedNewestFirst)
{
    book.import(ImportKind::Meetings, "date,kind,present\n2025-12-20,members,2\n");
    const auto batches = book->imports().batches();
    ASSERT_EQ(batches.size(), 2u);
    EXPECT_EQ(batches[0].kind, ImportKind::Meetings);
    EXPECT_FALSE(batches[0].isTraced) << "meetings are only added to";
    EXPECT_EQ(batches[1].kind, ImportKind::Members);
    EXPECT_EQ(batches[1].rows, 4);
    EXPECT_TRUE(batches[1].isTraced);
    EXPECT_EQ(batches[1].takenBackAt, std::nullopt);
}

TEST_F(Batches, OfMembersGoWhenNothingRefersToThem)
{
    EXPECT_EQ(takeBackNewest(), 4u);
    EXPECT_THAT(book->members().all(), IsEmpty());
    EXPECT_NE(book->imports().batches().front().takenBackAt, std::nullopt);
    EXPECT_EQ(book->imports().batches().front().reason, "导错了");
    EXPECT_THAT(book->history().check(), IsEmpty());
    EXPECT_THAT(refusal(), ElementsAre(IssueCode::BatchTakenBack));
}

TEST_F(Batches, OfMembersWithFactsAreRefusedWithEveryName)
{
    book.paid("1", "2025-01-01", "100").delivered("3", "2025-01-02", "鸡蛋", "1", "2");
    EXPECT_THAT(refusal(), ElementsAre(IssueCode::MemberHasFacts, IssueCode::MemberHasFacts));
}

TEST_F(Batches, OfFactsLeaveRowsThatReverseThemOnTheirDays)
{
    book.import(ImportKind::Contributions, "date,member,kind,paid,quantity,unit\n2025-02-01,1,cash,100,,\n2025-02-02,2,land,,2.5,亩\n");
    EXPECT_EQ(takeBackNewest(), 2u);
    EXPECT_EQ(book->shares().all().size(), 4u);
    for (const shares::Holding& holding : book->shares().holdings(day("2025-12-31")))
        EXPECT_TRUE(holding.paid.isZero() && holding.quantity.isZero());
    book.import(ImportKind::Trades, "date,member,direction,product,quantity,unit,amount\n2025-02-01,1,delivery,鸡蛋,10,斤,50\n");
    EXPECT_EQ(takeBackNewest(), 1u);
    EXPECT_EQ(book->trades().all()[1].data.amount, Money::yuan(-50));
    EXPECT_EQ(book->trades().all()[1].data.note, "导错了");
    book.import(ImportKind::Grants, "date,kind,amount\n2025-03-01,state,1000\n");
    EXPECT_EQ(takeBackNewest(), 1u);
    book.import(ImportKind::Shares, "member,date,reserve\n1,2024-12-31,10\n");
    EXPECT_EQ(takeBackNewest(), 1u);
    EXPECT_EQ(book->shares().openingShares().size(), 2u);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Batches, OfWhatWasTakenOutMeanwhileAreRefused)
{
    book.import(ImportKind::Contributions, "date,member,kind,paid\n2025-02-01,1,cash,100\n2025-02-01,2,cash,100\n");
    book.paid("1", "2025-03-01", "-60").paid("2", "2025-03-01", "-60");
    EXPECT_THAT(refusal(), ElementsAre(IssueCode::BatchInUse, IssueCode::BatchInUse));
}

TEST_F(Batches, OfPostedFactsAreTakenBackInTheLedgerToo)
{
    keepLedger();
    book.import(ImportKind::Contributions, "date,member,kind,paid\n2025-02-01,1,cash,100\n2025-02-03,2,cash,50\n");
    ASSERT_EQ(book->ledger().ids({}).size(), 2u);
    EXPECT_EQ(takeBackNewest(), 2u);
    EXPECT_EQ(book->ledger().ids({}).size(), 4u);
    for (const auto& balance : book->books().memberBalances("301", {day("2025-01-01"), day("2025-12-31")}))
        EXPECT_TRUE(balance.closing().isZero());
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Batches, OfAClosedMonthAreRefused)
{
    keepLedger();
    book.import(ImportKind::Contributions, "date,member,kind,paid\n2025-01-10,1,cash,100\n");
    ASSERT_TRUE(book->periods().close(ledger::Period::ofMonth(2025, 1), {}, "tester"));
    EXPECT_THAT(refusal(), ElementsAre(IssueCode::MonthClosed));
}

TEST_F(Batches, OfVouchersAreReversedInRedAndDraftsGo)
{
    constexpr std::string_view kRows = "date,number,summary,account,debit,credit\n2025-01-05,1,a,102,5,\n2025-01-05,1,a,113,,5\n";
    book.import(ImportKind::Vouchers, kRows);
    EXPECT_EQ(takeBackNewest(), 1u);
    EXPECT_EQ(book->ledger().ids({}).size(), 2u);
    EXPECT_THAT(book->history().check(), IsEmpty());

    EXPECT_THAT(book->ledger().saveSettings({.twoPerson = true}), IsEmpty());
    book.import(ImportKind::Vouchers, "date,number,summary,account,debit,credit\n2025-01-06,1,b,102,6,\n2025-01-06,1,b,113,,6\n");
    ASSERT_EQ(book->ledger().ids({}).size(), 3u);
    EXPECT_EQ(takeBackNewest(), 1u);
    EXPECT_EQ(book->ledger().ids({}).size(), 2u) << "nobody has reviewed it, so it goes without a trace in the ledger";
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Batches, OfOpeningsAndAccountsAreTakenBack)
{
    book.import(ImportKind::Accounts, "code,name\n10201,农商行\n1020101,基本户\n");
    book.import(ImportKind::Openings, "date,account,member,debit,credit\n2024-12-31,10201,,100,\n2024-12-31,301,1,,100\n");
    EXPECT_EQ(takeBackNewest(), 1u);
    const auto accounts = book->imports().batches()[1].id;
    const auto refused = book->imports().takeBack(accounts, "x", newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_THAT(codesOf(refused.error()), ElementsAre(IssueCode::AccountHasEntries));
    EXPECT_EQ(refused.error()[0].value, "10201");
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Batches, AskForAReasonAndKnowWhatTheyCannotDo)
{
    const auto silent = book->imports().takeBack(newest(), " ", newDraftId());
    ASSERT_FALSE(silent);
    EXPECT_THAT(codesOf(silent.error()), ElementsAre(IssueCode::Required));
    book.import(ImportKind::Profile, "key,value\nname,新名\n");
    EXPECT_THAT(refusal(), ElementsAre(IssueCode::BatchNotTraced));
    EXPECT_THAT(codesOf(book->imports().takeBack({999}, "x", newDraftId()).error()), ElementsAre(IssueCode::BatchUnknown));
}

TEST_F(Batches, TakenBackTwiceWithOneDraftAreTakenBackOnce)
{
    const DraftId id = newDraftId();
    const ImportBatchId batch = newest();
    ASSERT_TRUE(book->imports().takeBack(batch, "x", id));
    const auto before = dumpOf(book->database());
    EXPECT_TRUE(book->imports().takeBack(batch, "x", id));
    EXPECT_EQ(dumpOf(book->database()), before);
}

TEST_F(Batches, KeepARowThatWasReversedByHand)
{
    book.import(ImportKind::Trades, "date,member,direction,product,amount\n2025-02-01,1,delivery,鸡蛋,50\n2025-02-02,1,delivery,鸡蛋,60\n");
    ASSERT_TRUE(book->trades().reverse(book->trades().all()[0].id, day("2025-02-05"), "x", newDraftId()));
    EXPECT_EQ(takeBackNewest(), 1u);
    EXPECT_EQ(book->trades().all().size(), 4u);
}

TEST_F(Batches, OfOldMemberAccountsBringContributionAndShares)
{
    const ImportPreview preview =
        previewed(ImportKind::MemberAccounts, "成员账户余额表\n姓名,日期,出资额（元）,公积金,财政补助,捐赠\n张三,2024.12.31,\"1,000\",20元,5,\n"
                                              "李四,2024.12.31,0,7,,1\n合计,,1000,27,5,1\n");
    EXPECT_FALSE(hasErrors(preview.issues));
    ASSERT_TRUE(book->imports().commit(preview, newDraftId()));
    ASSERT_EQ(book->shares().all().size(), 1u);
    EXPECT_EQ(book->shares().all()[0].data.paid, Money::yuan(1000));
    ASSERT_EQ(book->shares().openingShares().size(), 2u);
    EXPECT_EQ(book->shares().openingShares()[0].data.state, Money::yuan(5));
    EXPECT_EQ(takeBackNewest(), 3u);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(Batches, NameMembersByTheirNamesWhereOneHasIt)
{
    const ImportPreview preview = previewed(ImportKind::Trades, "交易日期,农户,交易类型,品名,货款\n2025.1.1,张三,交售,鸡蛋,5\n"
                                                                "2025.1.1,王五,交售,鸡蛋,5\n2025.1.1,赵六,交售,鸡蛋,5\n2025.1.1,,交售,鸡蛋,5\n");
    EXPECT_THAT(codesOf(preview.issues), ElementsAre(IssueCode::MemberNameUnclear, IssueCode::UnknownMember));
    EXPECT_EQ(preview.issues[0].row, 3);
    EXPECT_EQ(preview.issues[0].column, 2);
    EXPECT_EQ(preview.rows[0].text("member"), "1");
}

TEST_F(Batches, WarnOfRowsThatAreThereAlready)
{
    book.delivered("1", "2025-01-01", "鸡蛋", "0", "5");
    const ImportPreview preview = previewed(ImportKind::Trades, "日期,成员编号,方向,产品,金额\n2025-01-01,1,交售,鸡蛋,5\n2025-01-01,2,交售,鸡蛋,5\n"
                                                                "2025-01-01,2,交售,鸡蛋,5\n2025-01-01,2,交售,鸡蛋,6\n");
    EXPECT_THAT(codesOf(preview.issues), ElementsAre(IssueCode::SuspectedTwin, IssueCode::SuspectedTwin));
    EXPECT_FALSE(hasErrors(preview.issues));
    EXPECT_EQ(preview.issues[0].row, 2);
    EXPECT_THAT(preview.issues[0].arguments, IsEmpty()) << "in the book";
    EXPECT_THAT(preview.issues[1].arguments, ElementsAre("3"));
    const ImportPreview members = previewed(ImportKind::Members, "编号,姓名,成员类型,户号\n9,张三,农民,H1\n10,张三,农民,H2\n");
    EXPECT_THAT(codesOf(members.issues), ElementsAre(IssueCode::SuspectedTwin));
}

TEST_F(Batches, RememberHowTheColumnsOfASourceAreRead)
{
    constexpr std::string_view kFile = "甲,乙,丙,丁\n1,货币,100,x\n";
    const auto source = ImportDesk::read(book.folder().write("a.csv", kFile));
    exchange::SheetLayout layout = book->imports().layout(*source, ImportKind::Contributions);
    EXPECT_THAT(layout.missing, ElementsAre("date", "member", "kind"));
    layout.mapping.set({.field = "member", .column = 0});
    layout.mapping.set({.field = "kind", .column = 1});
    layout.mapping.set({.field = "paid", .column = 2});
    layout.mapping.set({.field = "unit", .constant = "股"});
    layout.mapping.set({.field = "date", .constant = "2025-02-01"});
    ASSERT_TRUE(book->imports().commit(book->imports().preview(*source, ImportKind::Contributions, layout.mapping), newDraftId()));

    const auto next = ImportDesk::read(book.folder().write("b.csv", "某社,,,\n" + std::string(kFile)));
    const exchange::SheetLayout again = book->imports().layout(*next, ImportKind::Contributions);
    EXPECT_EQ(again.mapping.find("paid")->column, 2u);
    EXPECT_EQ(again.mapping.find("unit")->constant, "股");
    EXPECT_THAT(again.missing, ElementsAre("date")) << "the day of one file is not that of the next";
}

TEST_F(Batches, StoppedHalfWayWriteNothing)
{
    struct Kind {
        ImportKind kind;
        std::string head;
        std::string row;
    };
    const Kind kinds[] = {
        {ImportKind::Trades, "date,member,direction,product,amount\n", "2025-01-01,1,delivery,鸡蛋,1.00\n"},
        {ImportKind::Vouchers, "date,number,summary,account,debit,credit\n", "2025-01-01,{0},收款,101,1.00,\n2025-01-01,{0},收款,501,,1.00\n"},
        {ImportKind::Grants, "date,kind,project,amount\n", "2025-01-01,state,项目{0},1.00\n"},
    };
    for (const Kind& kind : kinds) {
        std::string text = kind.head;
        for (int i = 1; i <= 500; ++i)
            text += fmt::format(fmt::runtime(kind.row), i);
        const ImportPreview preview = book.preview(kind.kind, text);
        ASSERT_TRUE(preview.canCommit()) << text.substr(0, 200);
        const auto before = dumpOf(book->database());
        std::stop_source source;
        std::size_t told = 0;
        const Progress progress{.tell = [&](std::size_t done, std::size_t) { told = done; if (done > 100) source.request_stop(); }, .stop = source.get_token()};
        const auto result = book->imports().commit(preview, newDraftId(), progress);
        ASSERT_FALSE(result) << kind.head;
        EXPECT_THAT(codesOf(result.error()), ElementsAre(IssueCode::WorkStopped));
        EXPECT_LT(told, 120U) << kind.head;
        EXPECT_EQ(dumpOf(book->database()), before);
    }
}
