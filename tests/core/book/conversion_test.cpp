// SPDX-License-Identifier: GPL-3.0-or-later
// From the chart of 2007 to that of 2021 in a book.
#include "core/book/closing_words.h"
#include "core/book/conversion_desk.h"
#include "core/book/ledger_reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::book;
using namespace coop::ledger;
using coop::test::BookBuilder;
using coop::test::cr;
using coop::test::day;
using coop::test::dr;
using coop::test::enter;
using coop::test::voucher;
using coop::test::yuan;
using ::testing::ElementsAre;

namespace {

constexpr std::string_view kSummary = "新旧科目衔接";

/// 2022 under the old chart: capital, layers bought, feed on credit, a sale and the costs of managing.
class ConversionDeskTest : public ::testing::Test {
protected:
    ConversionDeskTest()
    {
        book.member("1", "张三").member("2", "李四");
        if (!book->ledger().saveSettings({.start = Period{202201}, .oldChartUntil = FiscalYear{2022}}).empty())
            throw std::runtime_error("the old chart is refused");
        enter(book.book(), voucher("2022-01-05", {dr("102", "900"), cr("301", "600", "1"), cr("301", "300", "2")}));
        enter(book.book(), voucher("2022-02-01", {dr("141", "500"), cr("102", "500")}));
        VoucherDraft feed = voucher("2022-03-01", {dr("521", "80"), cr("211", "80")});
        feed.lines[1].counterparty = "青山饲料";
        enter(book.book(), feed);
        enter(book.book(), voucher("2022-04-01", {dr("102", "300"), cr("501", "300")}));
        // 522 is 管理费用 in the old chart.
        enter(book.book(), voucher("2022-05-01", {dr("522", "20"), cr("211", "20")}));
    }

    void closeOldYear(int lastMonth = 12)
    {
        for (int month = 1; month <= lastMonth; ++month)
            ASSERT_TRUE(book->periods().close(Period::ofMonth(2022, month), chineseClosingWords(), "会计"));
    }

    ConversionDesk desk() { return ConversionDesk(book.book()); }

    /// 300 of the layers are kept for eggs; 15 of the debts are wages of seasonal labour.
    static ConversionInput input()
    {
        return {.splits = {{.from = "141", .to = "141", .amount = yuan("200")},
                           {.from = "141", .to = "142", .amount = yuan("300")},
                           {.from = "211", .to = "213", .amount = yuan("15")}},
                .grossUps = {{.asset = "142", .writtenOff = yuan("40")}}};
    }

    Expected<Voucher, Issues> post(const ConversionInput& how)
    {
        return desk().post(how, kSummary, newDraftId());
    }

    /// "102 700.00" for each balance that 2023 starts with.
    std::vector<std::string> openings()
    {
        std::vector<std::string> found;
        for (const AccountFigures& figures : book->books().balances(DateRange::of(FiscalYear{2023})).accounts) {
            if (!figures.opening.isZero())
                found.push_back(figures.code + " " + toPlainText(figures.opening));
        }
        return found;
    }

    BookBuilder book{members::LegalForm::Specialized, FiscalYear{2022}};
};

} // namespace

TEST_F(ConversionDeskTest, OpensTheNextYearWithTheBalancesUnderTheNewChart)
{
    closeOldYear();
    const auto posted = post(input());
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->data.date, day("2022-12-31"));
    EXPECT_EQ(posted->data.origin, Origin::Conversion);
    EXPECT_EQ(desk().voucher(), posted->id);
    EXPECT_THAT(openings(), ElementsAre("102 700.00", "141 200.00", "142 340.00", "143 -40.00", "211 -85.00", "213 -15.00",
                                        "301 -900.00", "33202 -200.00"));
    const LedgerYear next = book->books().figures(FiscalYear{2023});
    EXPECT_EQ(next.openingOf("332"), -yuan("200"));
    const auto members = book->books().memberBalances("301", DateRange::of(FiscalYear{2023}));
    ASSERT_EQ(members.size(), 2u);
    EXPECT_EQ(members[0].opening, -yuan("600"));
    EXPECT_EQ(members[1].opening, -yuan("300"));
    EXPECT_TRUE(book->history().check().empty());
}

TEST_F(ConversionDeskTest, LeavesTheOldYearAsItWas)
{
    closeOldYear();
    const auto before = book->books().figures(FiscalYear{2022});
    const auto balances = desk().balances();
    ASSERT_TRUE(post(input()));
    const auto after = book->books().figures(FiscalYear{2022});
    for (const char* account : {"102", "141", "142", "211", "301", "332"})
        EXPECT_EQ(after.closingOf(account), before.closingOf(account)) << account;
    EXPECT_EQ(after.netActivityOf("522"), before.netActivityOf("522"));
    EXPECT_EQ(desk().balances(), balances);
}

TEST_F(ConversionDeskTest, SaysInOldFormsThatTheirRowsAreThoseOfToday)
{
    const auto notesOf = [&](Date to) {
        const LedgerReportRequest request{.report = LedgerReport::Surplus, .range = DateRange::of(FiscalYear{to.year()})};
        const auto asWritten = [](std::string_view words) { return std::string(words); };
        return std::get<reports::ReportTable>(ledgerReport(book.book(), request, {}, asWritten).paper.front()).notes;
    };
    EXPECT_THAT(notesOf(day("2022-12-31")), ::testing::Contains(::testing::HasSubstr("the chart of 2007")));
    EXPECT_THAT(notesOf(day("2023-12-31")), ::testing::Not(::testing::Contains(::testing::HasSubstr("the chart of 2007"))));
}

TEST_F(ConversionDeskTest, ShowsOldBalancesByMemberAndCounterparty)
{
    closeOldYear();
    std::vector<std::string> lines;
    for (const LineDraft& line : desk().balances())
        lines.push_back(line.account + "|" + line.member + line.counterparty + "|" + toPlainText(line.debit - line.credit));
    EXPECT_THAT(lines, ElementsAre("102||700.00", "141||500.00", "211||-20.00", "211|青山饲料|-80.00", "301|1|-600.00",
                                   "301|2|-300.00", "33202||-200.00"));
}

TEST_F(ConversionDeskTest, RefusesPartsThatAreNotTheBalance)
{
    closeOldYear();
    ConversionInput wrong = input();
    wrong.splits[0].amount = yuan("199");
    const auto refused = post(wrong);
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().size(), 1u);
    EXPECT_EQ(refused.error().front().code, IssueCode::SplitDiffers);
    EXPECT_THAT(refused.error().front().arguments, ElementsAre("141", "499.00", "500.00"));
    EXPECT_FALSE(desk().voucher());
    EXPECT_THAT(openings(), ElementsAre());
}

TEST_F(ConversionDeskTest, RefusesWhileTheOldYearIsOpen)
{
    closeOldYear(11);
    const auto refused = post(input());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().code, IssueCode::CloseEarlierFirst);
    EXPECT_EQ(desk().day(), day("2022-12-31"));
}

TEST_F(ConversionDeskTest, IsMadeOnce)
{
    closeOldYear();
    const DraftId id = newDraftId();
    const auto first = desk().post(input(), kSummary, id);
    ASSERT_TRUE(first);
    const auto again = desk().post(input(), kSummary, id);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->id, first->id);
    const auto twice = post(input());
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().front().code, IssueCode::VoucherIsPosted);
}

TEST_F(ConversionDeskTest, KeepsTheOldYearClosedWhileItStands)
{
    closeOldYear();
    const auto posted = post(input());
    ASSERT_TRUE(posted);
    const Issues issues = book->periods().reopen(Period{202212}, chineseReopeningWords(), "补记");
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues.front().code, IssueCode::VoucherIsPosted);
    ASSERT_TRUE(book->ledger().reverse(posted->id, posted->data.date, "注销", "补记", newDraftId()));
    EXPECT_TRUE(book->periods().reopen(Period{202212}, chineseReopeningWords(), "补记").empty());
}

TEST_F(ConversionDeskTest, IsReversedOnItsOwnDayAndMadeAgain)
{
    closeOldYear();
    const auto first = post(input());
    ASSERT_TRUE(first);
    ASSERT_TRUE(book->ledger().reverse(first->id, first->data.date, "注销", "比例有误", newDraftId()));
    EXPECT_FALSE(desk().voucher());
    EXPECT_THAT(openings(), ElementsAre());
    ConversionInput right = input();
    right.splits[0].amount = yuan("100");
    right.splits[1].amount = yuan("400");
    ASSERT_TRUE(post(right));
    EXPECT_THAT(openings(), ElementsAre("102 700.00", "141 100.00", "142 440.00", "143 -40.00", "211 -85.00", "213 -15.00",
                                        "301 -900.00", "33202 -200.00"));
    EXPECT_TRUE(book->history().check().empty());
}

TEST_F(ConversionDeskTest, StandsBesideVouchersOfTheNewYear)
{
    closeOldYear();
    enter(book.book(), voucher("2023-01-10", {dr("523", "5"), cr("102", "5")}));
    ASSERT_TRUE(post(input()));
    EXPECT_EQ(book->books().balances(DateRange::of(FiscalYear{2023})).closingOf("102"), yuan("695"));
}

TEST_F(ConversionDeskTest, TheOldChartCannotBeTakenBackOnceThereAreVouchers)
{
    const Issues issues = book->ledger().saveSettings({.start = Period{202201}});
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues.front().code, IssueCode::OpeningAfterVouchers);
}

TEST(ConversionDesk, HasNothingToConvertInABookOfTheNewChart)
{
    BookBuilder book;
    EXPECT_FALSE(ConversionDesk(book.book()).day());
    EXPECT_TRUE(ConversionDesk(book.book()).balances().empty());
    EXPECT_FALSE(ConversionDesk(book.book()).post({}, kSummary, newDraftId()));
}
