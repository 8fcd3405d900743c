// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "tests/support/issues.h"
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
using ::testing::ElementsAre;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

namespace {

std::vector<std::pair<IssueCode, int>> codesOf(const Issues& issues)
{
    std::vector<std::pair<IssueCode, int>> codes;
    for (const Issue& issue : issues)
        codes.emplace_back(issue.code, issue.row);
    return codes;
}

Money closingOf(Book& book, std::string_view account, int year = 2025)
{
    Money sum;
    for (const AccountFigures& figures : book.books().balances(DateRange::of(FiscalYear{year})).accounts) {
        if (isWithin(figures.code, account))
            sum += figures.closing();
    }
    return sum;
}

} // namespace

TEST(Ledger, EntersAVoucherAndReadsItBackWhole)
{
    BookBuilder book;
    book.member("1", "张三");
    VoucherDraft draft = voucher("2025-03-05", {dr("102", "100.50"), cr("114", "100.50")});
    draft.lines[0].summary = "收货款";
    draft.lines[1].member = "1";
    draft.lines[0].counterparty = "某商行";
    draft.attachments = 3;
    draft.invoice = "INV-1";
    const auto entered = book->ledger().enter(draft, newDraftId());
    ASSERT_TRUE(entered);
    EXPECT_EQ(entered->number, 1);
    EXPECT_EQ(entered->state, VoucherState::Posted);
    EXPECT_EQ(entered->amount, Money::fen(10050));
    draft.lines[1].summary = "收货款"; // that of the line above
    EXPECT_EQ(entered->data.lines, draft.lines);
    EXPECT_EQ(entered->data.attachments, 3);
    EXPECT_EQ(entered->data.invoice, "INV-1");
    EXPECT_EQ(book->accounts().items(Detail::Counterparty).size(), 1u);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Ledger, KeepsAVoucherOfHundredsOfLinesLineByLine)
{
    BookBuilder book;
    VoucherDraft draft = voucher("2025-03-05", {});
    for (int i = 1; i <= 250; ++i) {
        const std::string number = std::to_string(i);
        book.member(number);
        draft.lines.push_back(dr("221", number, number));
        draft.lines.back().summary = "line " + number;
    }
    draft.lines.push_back(cr("102", "31375"));
    draft.lines.back().summary = "sum";
    const auto entered = book->ledger().enter(draft, newDraftId());
    ASSERT_TRUE(entered) << coop::test::listed(entered.error());
    EXPECT_EQ(entered->data.lines, draft.lines);
    EXPECT_THAT(book->history().check(), ::testing::IsEmpty());
    EXPECT_EQ(book->books().memberBalances("221", DateRange::of(FiscalYear{2025})).at(249).debit, Money::yuan(250));
}

TEST(Ledger, DoesNothingTwiceForOneDraft)
{
    BookBuilder book;
    const VoucherDraft draft = voucher("2025-03-05", {dr("102", "1"), cr("501", "1")});
    const DraftId id = newDraftId();
    const auto first = book->ledger().enter(draft, id);
    const auto second = book->ledger().enter(draft, id);
    EXPECT_EQ(first->id, second->id);
    EXPECT_EQ(book->ledger().ids({}).size(), 1u);
}

TEST(Ledger, RefusesAVoucherWithEveryReasonAtItsLine)
{
    BookBuilder book;
    VoucherDraft draft = voucher("2024-12-31", {dr("102", "10"), cr("999", "5"), cr("103", "4"), dr("101", "0")});
    draft.lines[2].member = "77";
    draft.lines[3].credit = Money::yuan(1);
    draft.lines[3].debit = Money::yuan(1);
    const auto refused = book->ledger().enter(draft, newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_THAT(codesOf(refused.error()),
                UnorderedElementsAre(Pair(IssueCode::AccountCodeForm, 2), Pair(IssueCode::LineOnBothSides, 4),
                                     Pair(IssueCode::VoucherUnbalanced, 0), Pair(IssueCode::BeforeLedger, 0),
                                     Pair(IssueCode::UnknownMember, 3), Pair(IssueCode::UnknownAccount, 3)));
    EXPECT_TRUE(book->ledger().ids({}).empty());
}

TEST(Ledger, NumbersEachMonthAndKindFromOneWithoutGap)
{
    BookBuilder book;
    const auto number = [&](std::string_view date, VoucherKind kind) {
        VoucherDraft draft = voucher(date, {dr("102", "1"), cr("501", "1")});
        draft.kind = kind;
        return *book->ledger().enter(draft, newDraftId())->number;
    };
    EXPECT_EQ(number("2025-03-05", VoucherKind::General), 1);
    EXPECT_EQ(number("2025-03-01", VoucherKind::General), 2);
    EXPECT_EQ(number("2025-03-09", VoucherKind::Receipt), 1);
    EXPECT_EQ(number("2025-04-01", VoucherKind::General), 1);
    EXPECT_EQ(book->ledger().nextNumber(VoucherKind::General, day("2025-03-31")), 3);
}

TEST(Ledger, WarnsWhereAnAccountIsKeptPerMemberAndNoneIsNamed)
{
    BookBuilder book;
    const VoucherDraft draft = voucher("2025-03-05", {dr("102", "1"), cr("114", "1")});
    const Issues issues = book->ledger().check(draft);
    ASSERT_THAT(codesOf(issues), ElementsAre(Pair(IssueCode::LineWithoutMember, 2)));
    EXPECT_FALSE(hasErrors(issues));
    EXPECT_TRUE(book->ledger().enter(draft, newDraftId()));
}

TEST(Ledger, NeverLetsLabourBecomeCapital)
{
    BookBuilder book;
    book.member("1");
    VoucherDraft draft = voucher("2025-03-05", {dr("213", "500"), cr("301", "500")});
    draft.lines[1].member = "1";
    EXPECT_THAT(codesOf(book->ledger().check(draft)), ElementsAre(Pair(IssueCode::LabourInCapital, 2)));
    draft.lines[0].account = "102";
    EXPECT_TRUE(book->ledger().check(draft).empty());
    // Openings say what stands where, and set nothing off.
    draft.lines[0].account = "213";
    draft.kind = VoucherKind::Opening;
    draft.origin = Origin::Opening;
    draft.date = day("2024-12-31");
    EXPECT_TRUE(book->ledger().check(draft).empty());
}

TEST(Ledger, TakesADraftThroughReviewToPosting)
{
    BookBuilder book;
    Ledger& ledger = book->ledger();
    const auto draft = ledger.saveDraft(voucher("2025-03-05", {dr("102", "1"), cr("501", "1")}), newDraftId());
    ASSERT_TRUE(draft);
    EXPECT_FALSE(draft->number);
    EXPECT_TRUE(closingOf(book.book(), "102").isZero());
    const auto changed = ledger.changeDraft(draft->id, voucher("2025-03-06", {dr("101", "2"), cr("501", "2")}));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->amount, Money::yuan(2));
    EXPECT_EQ(ledger.review(draft->id, "审核人")->state, VoucherState::Reviewed);
    EXPECT_EQ(ledger.sendBack(draft->id)->state, VoucherState::Draft);
    EXPECT_TRUE(ledger.review(draft->id, "审核人"));
    EXPECT_EQ(ledger.post({{draft->id}}, "记账人"), 1u);
    const Voucher posted = *ledger.find(draft->id);
    EXPECT_EQ(posted.reviewedBy, "审核人");
    EXPECT_EQ(posted.postedBy, "记账人");
    EXPECT_EQ(closingOf(book.book(), "101"), Money::yuan(2));
    EXPECT_FALSE(ledger.changeDraft(draft->id, posted.data));
    EXPECT_FALSE(ledger.discard(draft->id).empty());
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Ledger, DiscardsADraftAndLogsIt)
{
    BookBuilder book;
    const auto draft = book->ledger().saveDraft(voucher("2025-03-05", {dr("102", "1"), cr("501", "1")}), newDraftId());
    EXPECT_TRUE(book->ledger().discard(draft->id).empty());
    EXPECT_TRUE(book->ledger().ids({}).empty());
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Ledger, AsksForASecondPersonWhereTheSettingsSaySo)
{
    BookBuilder book;
    Ledger& ledger = book->ledger();
    ASSERT_TRUE(ledger.saveSettings({.twoPerson = true}).empty());
    const VoucherDraft draft = voucher("2025-03-05", {dr("102", "1"), cr("501", "1")});
    EXPECT_THAT(codesOf(ledger.enter(draft, newDraftId()).error()), ElementsAre(Pair(IssueCode::VoucherNotReviewed, 0)));
    const auto saved = ledger.saveDraft(draft, newDraftId());
    EXPECT_THAT(codesOf(ledger.post({{saved->id}}, "x").error()), ElementsAre(Pair(IssueCode::VoucherNotReviewed, 0)));
    EXPECT_THAT(codesOf(ledger.review(saved->id, saved->preparedBy).error()), ElementsAre(Pair(IssueCode::ReviewedBySelf, 0)));
    EXPECT_TRUE(ledger.review(saved->id, "另一人"));
    EXPECT_TRUE(ledger.post({{saved->id}}, "x"));
}

TEST(Ledger, ReversesInRedAndRestoresEveryBalance)
{
    BookBuilder book;
    book.member("1");
    VoucherDraft draft = voucher("2025-03-05", {dr("102", "80"), cr("114", "80")});
    draft.lines[1].member = "1";
    const auto original = enter(book.book(), draft);
    const auto red = book->ledger().reverse(original.id, day("2025-04-01"), "注销2025年3月5日1号凭证", "重复", newDraftId());
    ASSERT_TRUE(red);
    EXPECT_EQ(red->data.lines[0].debit, -Money::yuan(80));
    EXPECT_EQ(red->data.lines[0].summary, "注销2025年3月5日1号凭证");
    EXPECT_EQ(red->reverses, original.id);
    EXPECT_EQ(book->ledger().find(original.id)->reversedBy, red->id);
    EXPECT_TRUE(closingOf(book.book(), "102").isZero());
    EXPECT_TRUE(closingOf(book.book(), "114").isZero());
    const auto again = book->ledger().reverse(original.id, day("2025-04-01"), "x", "y", newDraftId());
    EXPECT_EQ(again.error().front().code, IssueCode::AlreadyReversed);
    const auto before = book->ledger().reverse(red->id, day("2025-01-01"), "x", "y", newDraftId());
    EXPECT_EQ(before.error().front().code, IssueCode::AlreadyReversed);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Ledger, CorrectsByARedAndARightVoucherTogether)
{
    BookBuilder book;
    const auto wrong = enter(book.book(), voucher("2025-03-05", {dr("102", "80"), cr("501", "80")}));
    const auto corrected = book->ledger().correct(wrong.id, voucher("2025-03-08", {dr("102", "8"), cr("501", "8")}),
                                                  "注销", "金额", newDraftId());
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->correct.data.corrects, wrong.id);
    EXPECT_EQ(closingOf(book.book(), "102"), Money::yuan(8));
    // Nothing of it is written when the right one is wrong itself.
    const auto refused = book->ledger().correct(corrected->correct.id, voucher("2025-03-09", {dr("102", "8"), cr("501", "7")}),
                                                "注销", "金额", newDraftId());
    EXPECT_FALSE(refused);
    EXPECT_EQ(book->ledger().ids({}).size(), 3u);
}

TEST(Ledger, EntersAllVouchersOrNone)
{
    BookBuilder book;
    const std::vector<VoucherDraft> drafts = {voucher("2025-03-05", {dr("102", "1"), cr("501", "1")}),
                                              voucher("2025-03-05", {dr("102", "1"), cr("501", "2")})};
    const auto refused = book->ledger().enterAll(drafts, newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().column, 2);
    EXPECT_TRUE(book->ledger().ids({}).empty());
}

TEST(Ledger, OpensWithBalancesThatComeBeforeTheYear)
{
    BookBuilder book;
    VoucherDraft opening = voucher("2024-12-31", {dr("102", "100"), cr("301", "100")});
    opening.kind = VoucherKind::Opening;
    opening.origin = Origin::Opening;
    ASSERT_TRUE(book->ledger().enter(opening, newDraftId()));
    EXPECT_EQ(book->ledger().start(), (Period{202501}));
    enter(book.book(), voucher("2025-01-02", {dr("101", "30"), cr("102", "30")}));
    const auto figures = book->books().balances(DateRange::of(FiscalYear{2025})).accounts;
    ASSERT_EQ(figures.size(), 3u);
    EXPECT_EQ(figures[1].code, "102");
    EXPECT_EQ(figures[1].opening, Money::yuan(100));
    EXPECT_EQ(figures[1].credit, Money::yuan(30));
    opening.date = day("2025-01-15");
    EXPECT_EQ(book->ledger().enter(opening, newDraftId()).error().front().code, IssueCode::OpeningDayUnfit);
    opening.date = day("2025-01-31");
    EXPECT_EQ(book->ledger().enter(opening, newDraftId()).error().front().code, IssueCode::OpeningAfterVouchers);
}

TEST(Ledger, FindsVouchersByWhatStandsInThem)
{
    BookBuilder book;
    book.member("1", "张三");
    VoucherDraft draft = voucher("2025-03-05", {dr("102", "123.45"), cr("114", "123.45")});
    draft.lines[0].summary = "收鲜蛋款";
    draft.lines[1].member = "1";
    enter(book.book(), draft);
    enter(book.book(), voucher("2025-04-05", {dr("523", "7"), cr("101", "7")}));
    const auto count = [&](const VoucherFilter& filter) { return book->ledger().ids(filter).size(); };
    EXPECT_EQ(count({.search = "鲜蛋"}), 1u);
    EXPECT_EQ(count({.search = "zs"}), 1u);
    EXPECT_EQ(count({.search = "123.45"}), 1u);
    EXPECT_EQ(count({.search = "523"}), 1u);
    EXPECT_EQ(count({.search = "管理费用"}), 1u);
    EXPECT_EQ(count({.search = "没有"}), 0u);
    EXPECT_EQ(count({.range = DateRange{day("2025-04-01"), day("2025-04-30")}}), 1u);
    EXPECT_EQ(count({.account = "10"}), 2u);
    EXPECT_EQ(count({.member = book.idOf("1")}), 1u);
    EXPECT_EQ(count({.state = VoucherState::Draft}), 0u);
}

TEST(Ledger, KeepsWhatIsHalfTypedUntilItIsForgotten)
{
    BookBuilder book;
    book->ledger().keepUnfinished("entry", "{\"account\":\"cyw\"}");
    book.reopen();
    EXPECT_THAT(book->ledger().unfinished(), ElementsAre(Pair("entry", "{\"account\":\"cyw\"}")));
    EXPECT_TRUE(book->history().check().empty());
    book->ledger().forgetUnfinished("entry");
    EXPECT_TRUE(book->ledger().unfinished().empty());
}

TEST(AccountDesk, GrowsSubAccountsOfAnyDepthAndFindsThemByPinyin)
{
    BookBuilder book;
    AccountDesk& accounts = book->accounts();
    ASSERT_TRUE(accounts.add({.code = "50101", .name = "鲜蛋销售"}));
    ASSERT_TRUE(accounts.add({.code = "5010101", .name = "礼盒"}));
    EXPECT_EQ(accounts.add({.code = "5010201", .name = "x"}).error().front().code, IssueCode::AccountParentMissing);
    EXPECT_EQ(accounts.add({.code = "50101", .name = "x"}).error().front().code, IssueCode::AccountCodeTaken);
    EXPECT_EQ(accounts.add({.code = "601", .name = "x"}).error().front().code, IssueCode::AccountCodeForm);
    EXPECT_EQ(accounts.search(Chart::Of2021, "cywl").front().code, "114");
    EXPECT_EQ(accounts.search(Chart::Of2021, "xdxs").front().code, "50101");
    EXPECT_EQ(accounts.nextCode(Chart::Of2021, "501"), "50102");
    enter(book.book(), voucher("2025-03-05", {dr("102", "9"), cr("5010101", "9")}));
    const AccountId used = accounts.find(Chart::Of2021, "5010101")->id;
    EXPECT_EQ(accounts.remove(used).front().code, IssueCode::AccountHasEntries);
    EXPECT_EQ(accounts.remove(accounts.find(Chart::Of2021, "501")->id).front().code, IssueCode::AccountIsOfficial);
    EXPECT_TRUE(accounts.rename(used, "鲜蛋礼盒"));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Ledger, KeepsYearsUpTo2022UnderTheOldChartWhereAsked)
{
    BookBuilder book;
    EXPECT_EQ(book->ledger().chartOn(day("2020-05-01")), Chart::Of2021);
    ASSERT_TRUE(book->ledger().saveSettings({.oldChartUntil = FiscalYear{2022}}).empty());
    EXPECT_EQ(book->ledger().chartOn(day("2022-12-31")), Chart::Of2007);
    EXPECT_EQ(book->ledger().chartOn(day("2023-01-01")), Chart::Of2021);
    EXPECT_EQ(book->ledger().saveSettings({.oldChartUntil = FiscalYear{2023}}).front().code, IssueCode::OutOfRange);
}

TEST(Ledger, IsLimitedByAFirstYearThatWasNamedAndByNoOther)
{
    coop::test::TemporaryFolder folder;
    coop::test::TestClock clock;
    const auto book = Book::create(folder / "free.coop", {.name = "示例"}, clock, {"tester"});
    // Made today and used for what was before: nobody named a first year.
    enter(*book, voucher("2019-03-05", {dr("102", "1"), cr("501", "1")}));
    EXPECT_EQ(book->ledger().start(), (Period{201901}));
    EXPECT_EQ(closingOf(*book, "102", 2019), Money::yuan(1));
    const auto named = Book::create(folder / "named.coop", {.name = "示例", .firstYear = FiscalYear{2020}}, clock, {"tester"});
    const auto early = named->ledger().enter(voucher("2019-03-05", {dr("102", "1"), cr("501", "1")}), newDraftId());
    EXPECT_EQ(early.error().front().code, IssueCode::BeforeLedger);
    VoucherDraft opening = voucher("2018-12-31", {dr("102", "1"), cr("301", "1")});
    opening.kind = VoucherKind::Opening;
    opening.origin = Origin::Opening;
    EXPECT_EQ(named->ledger().enter(opening, newDraftId()).error().front().code, IssueCode::BeforeLedger);
    opening.date = day("2021-12-31");
    EXPECT_TRUE(named->ledger().enter(opening, newDraftId()));
    EXPECT_EQ(named->ledger().start(), (Period{202201}));
    EXPECT_TRUE(named->history().check().empty());
}

TEST(Ledger, LeavesARightVoucherToASecondPersonWhereTwoAreAskedFor)
{
    BookBuilder book;
    const auto wrong = enter(book.book(), voucher("2025-03-05", {dr("102", "80"), cr("501", "80")}));
    ASSERT_TRUE(book->ledger().saveSettings({.twoPerson = true}).empty());
    const auto corrected = book->ledger().correct(wrong.id, voucher("2025-03-08", {dr("102", "8"), cr("501", "8")}),
                                                  "注销", "金额", newDraftId());
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->reversal.state, VoucherState::Posted);
    EXPECT_EQ(corrected->correct.state, VoucherState::Draft);
    EXPECT_TRUE(closingOf(book.book(), "102").isZero());
}

TEST(Ledger, DoesNotPostWhatItsOwnPreparerReviewedOnceTwoPersonsAreAskedFor)
{
    BookBuilder book;
    Ledger& ledger = book->ledger();
    const auto draft = ledger.saveDraft(voucher("2025-03-05", {dr("102", "1"), cr("501", "1")}), newDraftId());
    ASSERT_TRUE(ledger.review(draft->id, draft->preparedBy));
    ASSERT_TRUE(ledger.saveSettings({.twoPerson = true}).empty());
    EXPECT_THAT(codesOf(ledger.post({{draft->id}}, "x").error()), ElementsAre(Pair(IssueCode::ReviewedBySelf, 0)));
    EXPECT_EQ(ledger.review(draft->id, " " + draft->preparedBy + " ").error().front().code, IssueCode::ReviewedBySelf);
}

TEST(Ledger, LetsOpeningsOfAWrongDayBePutRight)
{
    BookBuilder book;
    VoucherDraft opening = voucher("2025-12-31", {dr("102", "100"), cr("301", "100")});
    opening.kind = VoucherKind::Opening;
    opening.origin = Origin::Opening;
    const auto wrong = book->ledger().enter(opening, newDraftId());
    ASSERT_TRUE(wrong);
    EXPECT_EQ(book->ledger().start(), (Period{202601}));
    // The same day again is doubtful, another is wrong.
    EXPECT_THAT(codesOf(book->ledger().check(opening)), ::testing::Contains(Pair(IssueCode::OpeningAgain, 0)));
    opening.date = day("2024-12-31");
    EXPECT_THAT(codesOf(book->ledger().check(opening)), ::testing::Contains(Pair(IssueCode::OpeningDaysDiffer, 0)));
    ASSERT_TRUE(book->ledger().reverse(wrong->id, day("2025-12-31"), "注销", "日期", newDraftId()));
    ASSERT_TRUE(book->ledger().enter(opening, newDraftId()));
    EXPECT_EQ(book->ledger().start(), (Period{202501}));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Ledger, StartsWithAnOpeningThatWasADraftFirst)
{
    BookBuilder book;
    VoucherDraft opening = voucher("2025-06-30", {dr("102", "100"), cr("301", "100")});
    opening.kind = VoucherKind::Opening;
    opening.origin = Origin::Opening;
    const auto draft = book->ledger().saveDraft(opening, newDraftId());
    ASSERT_TRUE(draft);
    EXPECT_TRUE(book->ledger().post({{draft->id}}, "x"));
    EXPECT_EQ(book->ledger().start(), (Period{202507}));
}

TEST(Ledger, RefusesToReverseAcrossTheChangeOfCharts)
{
    BookBuilder book(members::LegalForm::Specialized, FiscalYear{2022});
    ASSERT_TRUE(book->ledger().saveSettings({.oldChartUntil = FiscalYear{2022}}).empty());
    const auto old = enter(book.book(), voucher("2022-03-05", {dr("522", "5"), cr("102", "5")}));
    const auto refused = book->ledger().reverse(old.id, day("2023-01-05"), "注销", "错", newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().code, IssueCode::ChartChanged);
    EXPECT_TRUE(book->ledger().reverse(old.id, day("2022-12-31"), "注销", "错", newDraftId()));
}
