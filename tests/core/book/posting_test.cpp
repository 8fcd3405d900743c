// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/posting_desk.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "core/storage/database.h"
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"
#include "tests/support/issues.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::book;
using namespace coop::ledger;
using coop::test::BookBuilder;
using coop::test::day;
using coop::test::yuan;
using posting::Obstacle;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

namespace {

const DateRange kYear = DateRange::of(FiscalYear{2025});

/// Three members, and facts that post themselves from the first of January.
struct PostingBook : BookBuilder {
    PostingBook()
    {
        member("1", "张三").member("2", "李四").member("3", "王五");
        set({.factsFrom = day("2025-01-01")});
    }
    void set(const LedgerSettings& settings) { EXPECT_TRUE((*this)->ledger().saveSettings(settings).empty()); }

    TradeId trade(std::string_view member, trade::Direction direction, std::string_view date, std::string_view quantity,
                  std::string_view amount, std::string_view product = "鸡蛋")
    {
        return (*this)
            ->trades()
            .add({.date = day(date),
                  .member = std::string(member),
                  .direction = direction,
                  .product = std::string(product),
                  .quantity = TradeQuantity::parse(quantity).value(),
                  .unit = "斤",
                  .amount = yuan(amount)},
                 newDraftId())
            ->id;
    }
    ContributionId contribute(shares::ContributionDraft draft)
    {
        return (*this)->shares().add(draft, newDraftId())->id;
    }
    /// "Dr 102 100.00", "Cr 301/1 100.00", … of the fact's voucher.
    std::vector<std::string> linesOf(const FactKey& fact)
    {
        const auto voucher = (*this)->posting().voucherOf(fact);
        if (!voucher)
            return {};
        std::vector<std::string> lines;
        const Voucher whole = (*this)->ledger().find(*voucher).value();
        for (const LineDraft& line : whole.data.lines) {
            std::string named;
            for (const std::string* name : {&line.member, &line.product, &line.project})
                named += name->empty() ? "" : "/" + *name;
            lines.push_back(line.debit.isZero() ? fmt::format("Cr {}{} {}", line.account, named, toPlainText(line.credit))
                                                : fmt::format("Dr {}{} {}", line.account, named, toPlainText(line.debit)));
        }
        return lines;
    }
    std::vector<std::string> linesOf(TradeId id) { return linesOf(FactKey{FactTable::Trade, id.value}); }
    std::vector<std::string> linesOf(ContributionId id) { return linesOf(FactKey{FactTable::Contribution, id.value}); }

    Money balance(std::string_view account)
    {
        Money sum;
        for (const AccountFigures& figures : (*this)->books().balances(kYear).accounts) {
            if (isWithin(figures.code, account))
                sum += figures.closing();
        }
        return sum;
    }
    std::vector<std::pair<std::int64_t, Obstacle>> obstacles(bool withNeedless = false)
    {
        std::vector<std::pair<std::int64_t, Obstacle>> found;
        for (const UnpostedFact& fact : (*this)->posting().unposted(kYear, withNeedless)) {
            if (fact.obstacle)
                found.emplace_back(fact.key.id, *fact.obstacle);
        }
        return found;
    }
};

using trade::Direction;
using shares::ContributionKind;

} // namespace

TEST(Posting, MoneyPaidInIsTheMembersShareAndThePremiumAReserve)
{
    PostingBook book;
    const ContributionId plain = book.contribute({.date = day("2025-02-01"), .member = "1", .paid = yuan("100")});
    EXPECT_THAT(book.linesOf(plain), ElementsAre("Dr 102 100.00", "Cr 301/1 100.00"));
    const ContributionId above =
        book.contribute({.date = day("2025-02-02"), .member = "2", .paid = yuan("100"), .premium = yuan("20")});
    EXPECT_THAT(book.linesOf(above), ElementsAre("Dr 102 120.00", "Cr 301/2 100.00", "Cr 32101 20.00"));
    EXPECT_EQ(book->shares().find(above)->data.premium, yuan("20"));
    EXPECT_EQ(book->shares().find(plain)->data.premium, Money());
    EXPECT_EQ(book.balance("301"), yuan("-200"));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Posting, ThingsAndRightsAreBooksOfTheirOwn)
{
    PostingBook book;
    const auto bring = [&book](ContributionKind kind, std::string_view premium = "0") {
        return book.linesOf(book.contribute({.date = day("2025-03-01"),
                                             .member = "1",
                                             .kind = kind,
                                             .paid = yuan("50"),
                                             .premium = yuan(premium),
                                             .quantity = TradeQuantity::whole(2),
                                             .until = day("2030-12-31"),
                                             .valuation = shares::Valuation::AllMembers}));
    };
    EXPECT_THAT(bring(ContributionKind::Goods), ElementsAre("Dr 121 50.00", "Cr 301/1 50.00"));
    EXPECT_THAT(bring(ContributionKind::Land), ElementsAre("Dr 161 50.00", "Cr 301/1 50.00"));
    EXPECT_THAT(bring(ContributionKind::Forest, "-5"), ElementsAre("Dr 161 45.00", "Dr 32101 5.00", "Cr 301/1 50.00"));
    EXPECT_THAT(bring(ContributionKind::IntellectualProperty), ElementsAre("Dr 161 50.00", "Cr 301/1 50.00"));
    EXPECT_THAT(bring(ContributionKind::Other), ElementsAre("Dr 161 50.00", "Cr 301/1 50.00"));
}

TEST(Posting, LabourAndTechnologyNeverReachTheCapital)
{
    PostingBook book;
    for (const ContributionKind kind : {ContributionKind::Labor, ContributionKind::Technology}) {
        const ContributionId id = book.contribute({.date = day("2025-03-01"),
                                                   .member = "1",
                                                   .kind = kind,
                                                   .paid = yuan("50"),
                                                   .quantity = TradeQuantity::whole(2)});
        EXPECT_THAT(book.linesOf(id), IsEmpty());
    }
    EXPECT_EQ(book.balance("301"), Money());
    EXPECT_FALSE(book->ledger().hasVouchers({2025}));
    EXPECT_THAT(book.obstacles(), IsEmpty()) << "nobody has to do anything about them";
    EXPECT_THAT(book.obstacles(true), ElementsAre(std::pair(1, Obstacle::LabourIsNoCapital),
                                                  std::pair(2, Obstacle::LabourIsNoCapital)));
}

TEST(Posting, APromiseAndAnAreaWithoutAnAmountNeedNoVoucher)
{
    PostingBook book;
    book.contribute({.date = day("2025-03-01"), .member = "1", .subscribed = yuan("1000")});
    book.land("1", "2025-03-01", "3.5");
    EXPECT_THAT(book->posting().unposted(kYear), IsEmpty());
    EXPECT_THAT(book.obstacles(true),
                ElementsAre(std::pair(1, Obstacle::NothingToPost), std::pair(2, Obstacle::NothingToPost)));
}

TEST(Posting, WhatIsTakenOutStandsOnTheOtherSideAndWhatIsTakenBackInRed)
{
    PostingBook book;
    const ContributionId in =
        book.contribute({.date = day("2025-02-01"), .member = "1", .paid = yuan("100"), .premium = yuan("10")});
    const ContributionId out = book.contribute({.date = day("2025-03-01"), .member = "1", .paid = yuan("-40")});
    EXPECT_THAT(book.linesOf(out), ElementsAre("Dr 301/1 40.00", "Cr 102 40.00"));
    const auto back = book->shares().reverse(out, day("2025-03-02"), "typed twice", newDraftId());
    ASSERT_TRUE(back);
    EXPECT_THAT(book.linesOf(back->id), ElementsAre("Dr 301/1 -40.00", "Cr 102 -40.00"));
    const auto gone = book->shares().reverse(in, day("2025-03-03"), "wrong member", newDraftId());
    ASSERT_TRUE(gone);
    EXPECT_THAT(book.linesOf(gone->id), ElementsAre("Dr 102 -110.00", "Cr 301/1 -100.00", "Cr 32101 -10.00"));
    for (const std::string_view account : {"102", "301", "321"})
        EXPECT_EQ(book.balance(account), Money()) << account;
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Posting, GrantsAndDonationsStandByTheirProject)
{
    PostingBook book;
    const auto add = [&book](shares::GrantKind kind, std::string_view amount) {
        return FactKey{FactTable::Grant, book->shares()
                                             .addGrant({.date = day("2025-04-01"),
                                                        .kind = kind,
                                                        .amount = yuan(amount),
                                                        .project = "冷库"},
                                                       newDraftId())
                                             ->id.value};
    };
    EXPECT_THAT(book.linesOf(add(shares::GrantKind::State, "900")), ElementsAre("Dr 102 900.00", "Cr 235/冷库 900.00"));
    EXPECT_THAT(book.linesOf(add(shares::GrantKind::Donation, "80")), ElementsAre("Dr 102 80.00", "Cr 31102/冷库 80.00"));
    EXPECT_THAT(book.linesOf(add(shares::GrantKind::State, "-100")), ElementsAre("Dr 235/冷库 100.00", "Cr 102 100.00"));
    const auto back = book->shares().reverseGrant({2}, day("2025-04-02"), "no", newDraftId());
    EXPECT_THAT(book.linesOf(FactKey{FactTable::Grant, back->id.value}),
                ElementsAre("Dr 102 -80.00", "Cr 31102/冷库 -80.00"));
    EXPECT_EQ(book.balance("235"), yuan("-800"));
    EXPECT_EQ(book.balance("311"), Money());
}

TEST(Posting, AGrantThatIsUsedBecomesAFundOrIsSpent)
{
    PostingBook book;
    const auto used = book->posting().useGrant({.date = day("2025-05-01"),
                                                .project = "冷库",
                                                .asset = "151",
                                                .amount = yuan("700"),
                                                .summary = "购入冷库"},
                                               newDraftId());
    ASSERT_TRUE(used);
    EXPECT_EQ(book.balance("151"), yuan("700"));
    EXPECT_EQ(book.balance("235"), yuan("700"));
    EXPECT_EQ(book.balance("31101"), yuan("-700"));
    const DraftId id = newDraftId();
    const posting::GrantUse training{
        .date = day("2025-05-02"), .project = "冷库", .amount = yuan("50"), .summary = "培训"};
    ASSERT_TRUE(book->posting().useGrant(training, id));
    ASSERT_TRUE(book->posting().useGrant(training, id)) << "a second click";
    EXPECT_EQ(book.balance("235"), yuan("750"));
    EXPECT_EQ(book.balance("102"), yuan("-750"));
    EXPECT_EQ(book.balance("523"), Money()) << "no expense";
}

TEST(Posting, AGrantIsUsedForAnAssetAccountAndAnAmount)
{
    PostingBook book;
    const auto refused = book->posting().useGrant(
        {.date = day("2025-05-01"), .asset = "523", .amount = yuan("-1"), .summary = "x"}, newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().size(), 2U);
    EXPECT_FALSE(book->ledger().hasVouchers({2025}));
}

TEST(Posting, MembersDealThroughTheirCurrentAccounts)
{
    PostingBook book;
    EXPECT_THAT(book.linesOf(book.trade("1", Direction::Delivery, "2025-05-01", "10", "100")),
                ElementsAre("Dr 128/鸡蛋 100.00", "Cr 114/1 100.00"));
    EXPECT_THAT(book.linesOf(book.trade("2", Direction::Purchase, "2025-05-01", "1", "30", "饲料")),
                ElementsAre("Dr 114/2 30.00", "Cr 127/饲料 30.00"));
    EXPECT_THAT(book.linesOf(book.trade("", Direction::Delivery, "2025-05-01", "1", "40")),
                ElementsAre("Dr 121/鸡蛋 40.00", "Cr 211 40.00"));
    EXPECT_EQ(book.balance("114"), yuan("-70"));
}

TEST(Posting, AProductIsDealtInAsItsRuleSays)
{
    PostingBook book;
    book->posting().saveRule(
        {.product = "鸡蛋", .deliveries = DealingMode::Outright, .purchases = DealingMode::Outright});
    EXPECT_THAT(book.linesOf(book.trade("1", Direction::Delivery, "2025-05-01", "10", "100")),
                ElementsAre("Dr 121/鸡蛋 100.00", "Cr 114/1 100.00"));
    EXPECT_THAT(book.linesOf(book.trade("1", Direction::Purchase, "2025-05-01", "1", "30")),
                ElementsAre("Dr 114/1 30.00", "Cr 501/鸡蛋 30.00"));
    EXPECT_THAT(book.linesOf(book.trade("", Direction::Purchase, "2025-05-02", "1", "40")),
                ElementsAre("Dr 102 40.00", "Cr 501/鸡蛋 40.00"));
    EXPECT_THAT(book.linesOf(book.trade("1", Direction::Delivery, "2025-05-01", "1", "9", "蔬菜")),
                ElementsAre("Dr 128/蔬菜 9.00", "Cr 114/1 9.00"))
        << "the rule is of one product";
    EXPECT_EQ(book->posting().rules().size(), 1U);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Posting, ASaleOnBehalfTakesTheAveragePriceOutAndTheLastUnitTheRest)
{
    PostingBook book;
    book.trade("1", Direction::Delivery, "2025-05-01", "1", "10.00");
    book.trade("2", Direction::Delivery, "2025-05-02", "2", "10.00");
    EXPECT_THAT(book.linesOf(book.trade("", Direction::Purchase, "2025-05-03", "1", "9")),
                ElementsAre("Dr 102 9.00", "Cr 128/鸡蛋 6.67", "Cr 501/鸡蛋 2.33"));
    EXPECT_THAT(book.linesOf(book.trade("", Direction::Purchase, "2025-05-04", "2", "10")),
                ElementsAre("Dr 102 10.00", "Dr 521/鸡蛋 3.33", "Cr 128/鸡蛋 13.33"));
    EXPECT_EQ(book.balance("128"), Money());
    const TradeId more = book.trade("", Direction::Purchase, "2025-05-05", "1", "10");
    EXPECT_THAT(book.linesOf(more), IsEmpty());
    EXPECT_THAT(book.obstacles(), ElementsAre(std::pair(more.value, Obstacle::NotEnoughStock)));
}

TEST(Posting, ASaleThatIsTakenBackPutsBackWhatItTookOut)
{
    PostingBook book;
    book.trade("1", Direction::Delivery, "2025-05-01", "3", "20");
    const TradeId sale = book.trade("", Direction::Purchase, "2025-05-02", "1", "9");
    book.trade("1", Direction::Delivery, "2025-05-03", "1", "90");
    const auto back = book->trades().reverse(sale, day("2025-05-04"), "returned", newDraftId());
    EXPECT_THAT(book.linesOf(back->id), ElementsAre("Dr 102 -9.00", "Cr 128/鸡蛋 -6.67", "Cr 501/鸡蛋 -2.33"));
    EXPECT_EQ(book.balance("128"), yuan("110"));
    EXPECT_EQ(book.balance("501"), Money());
    EXPECT_THAT(book.linesOf(book.trade("", Direction::Purchase, "2025-05-05", "4", "110")),
                ElementsAre("Dr 102 110.00", "Cr 128/鸡蛋 110.00"));
}

TEST(Posting, NegativeRowsGiveRedFigures)
{
    PostingBook book;
    book.trade("1", Direction::Delivery, "2025-05-01", "3", "20");
    EXPECT_THAT(book.linesOf(book.trade("1", Direction::Delivery, "2025-05-02", "-1", "-5")),
                ElementsAre("Dr 128/鸡蛋 -5.00", "Cr 114/1 -5.00"));
    EXPECT_EQ(book.balance("114"), yuan("-15"));
}

TEST(Posting, AnImportMakesOneVoucherADayAndProductAndNamesEveryMember)
{
    PostingBook book;
    book.import(exchange::ImportKind::Trades, "日期,成员编号,方向,产品,数量,单位,金额\n"
                                              "2025-05-01,1,交售,鸡蛋,1,斤,10\n"
                                              "2025-05-01,2,交售,鸡蛋,1,斤,20\n"
                                              "2025-05-01,1,交售,鸡蛋,1,斤,30\n"
                                              "2025-05-01,,购买,鸡蛋,3,斤,66\n"
                                              "2025-05-02,1,交售,鸡蛋,1,斤,5\n");
    const auto voucher = book->posting().voucherOf({FactTable::Trade, 1});
    ASSERT_TRUE(voucher);
    EXPECT_THAT(book.linesOf(TradeId{1}), ElementsAre("Dr 128/鸡蛋 60.00", "Cr 114/1 40.00", "Cr 114/2 20.00"));
    EXPECT_THAT(book->posting().factsOf(*voucher),
                UnorderedElementsAre(FactKey{FactTable::Trade, 1}, FactKey{FactTable::Trade, 2}, FactKey{FactTable::Trade, 3}));
    const Voucher read = *book->ledger().find(*voucher);
    EXPECT_EQ(read.data.lines[0].summary, "收张三等2名成员交售鸡蛋");
    EXPECT_EQ(read.data.lines[2].summary, "收李四交售鸡蛋");
    EXPECT_EQ(read.data.origin, Origin::Fact);
    EXPECT_THAT(book.linesOf(TradeId{4}), ElementsAre("Dr 102 66.00", "Cr 128/鸡蛋 60.00", "Cr 501/鸡蛋 6.00"));
    EXPECT_EQ(book->ledger().ids({}).size(), 3U);
    EXPECT_EQ(book->ledger().find(*book->posting().voucherOf({FactTable::Trade, 5}))->number, 3);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Posting, ARefusedImportLeavesNoVoucher)
{
    PostingBook book;
    const auto before = coop::test::dumpOf(book->database());
    const ImportPreview preview = book.preview(exchange::ImportKind::Trades, "日期,成员编号,方向,产品,数量,单位,金额\n"
                                                                             "2025-05-01,1,交售,鸡蛋,1,斤,10\n"
                                                                             "2025-05-01,99,交售,鸡蛋,1,斤,20\n");
    EXPECT_FALSE(book->imports().commit(preview, newDraftId()));
    EXPECT_EQ(coop::test::dumpOf(book->database()), before);
}

TEST(Posting, FactsBeforeTheirDayWaitForSomebodyToPostThem)
{
    PostingBook book;
    book.set({.factsFrom = day("2025-06-01")});
    const TradeId early = book.trade("1", Direction::Delivery, "2025-05-31", "1", "10");
    const TradeId late = book.trade("1", Direction::Delivery, "2025-06-01", "1", "10");
    EXPECT_THAT(book.linesOf(early), IsEmpty());
    EXPECT_EQ(book.linesOf(late).size(), 2U);
    ASSERT_EQ(book->posting().unposted(kYear).size(), 1U);
    EXPECT_FALSE(book->posting().unposted(kYear).front().obstacle);
    const DraftId id = newDraftId();
    const auto made = book->posting().post(kYear, id);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->size(), 1U);
    EXPECT_EQ(book->posting().post(kYear, id), made) << "a retry";
    EXPECT_EQ(book.linesOf(early).size(), 2U);
    EXPECT_THAT(book->posting().unposted(kYear), IsEmpty());
}

TEST(Posting, FactsOfAClosedMonthAndOfTheTimeBeforeTheLedgerStayListed)
{
    PostingBook book;
    book.set({.start = Period::ofMonth(2025, 3), .factsFrom = day("2025-01-01")});
    ASSERT_TRUE(book->periods().close(Period::ofMonth(2025, 3), {"结转", "结转", "结转"}, "tester"));
    const TradeId before = book.trade("1", Direction::Delivery, "2025-02-28", "1", "10");
    const TradeId closed = book.trade("1", Direction::Delivery, "2025-03-31", "1", "10");
    const TradeId open = book.trade("1", Direction::Delivery, "2025-04-01", "1", "10");
    EXPECT_THAT(book.obstacles(), ElementsAre(std::pair(before.value, Obstacle::BeforeLedger),
                                              std::pair(closed.value, Obstacle::MonthClosed)));
    EXPECT_EQ(book.linesOf(open).size(), 2U);
}

TEST(Posting, WhatTakesBackAnUnpostedFactWaitsForThatOne)
{
    PostingBook book;
    ASSERT_TRUE(book->periods().close(Period::ofMonth(2025, 1), {"结转", "结转", "结转"}, "tester"));
    const TradeId closed = book.trade("1", Direction::Delivery, "2025-01-31", "1", "10");
    const auto back = book->trades().reverse(closed, day("2025-02-01"), "no", newDraftId());
    EXPECT_THAT(book.obstacles(), ElementsAre(std::pair(closed.value, Obstacle::MonthClosed),
                                              std::pair(back->id.value, Obstacle::OriginalUnposted)));
    ASSERT_TRUE(book->periods().reopen(Period::ofMonth(2025, 1), "注销", "late fact").empty());
    EXPECT_EQ(book->posting().post(kYear, newDraftId())->size(), 2U);
    EXPECT_EQ(book.balance("114"), Money());
    EXPECT_EQ(book.balance("128"), Money());
}

TEST(Posting, AFactWhoseVoucherIsReversedIsUnpostedAgain)
{
    PostingBook book;
    const TradeId id = book.trade("1", Direction::Delivery, "2025-05-01", "1", "10");
    const VoucherId first = *book->posting().voucherOf({FactTable::Trade, id.value});
    ASSERT_TRUE(book->ledger().reverse(first, day("2025-05-02"), "注销", "wrong", newDraftId()));
    EXPECT_FALSE(book->posting().voucherOf({FactTable::Trade, id.value}));
    EXPECT_EQ(book->posting().unposted(kYear).size(), 1U);
    EXPECT_EQ(book->posting().post(kYear, newDraftId())->size(), 1U);
    EXPECT_NE(book->posting().voucherOf({FactTable::Trade, id.value}), first);
    EXPECT_EQ(book.balance("128"), yuan("10"));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Posting, AFactFollowsTheVoucherThatCorrectsItsOwn)
{
    PostingBook book;
    const TradeId id = book.trade("1", Direction::Delivery, "2025-05-01", "1", "10");
    const VoucherId first = *book->posting().voucherOf({FactTable::Trade, id.value});
    VoucherDraft right = book->ledger().find(first)->data;
    right.lines[0].account = "121";
    const auto corrected = book->ledger().correct(first, right, "更正", "bought outright", newDraftId());
    ASSERT_TRUE(corrected);
    EXPECT_EQ(book->posting().voucherOf({FactTable::Trade, id.value}), corrected->correct.id);
    EXPECT_THAT(book->posting().unposted(kYear), IsEmpty());
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Posting, WhereTwoPersonsAreAskedForFactsMakeDrafts)
{
    PostingBook book;
    book.set({.twoPerson = true, .factsFrom = day("2025-01-01")});
    const TradeId id = book.trade("1", Direction::Delivery, "2025-05-01", "1", "10");
    const auto draft = book->posting().voucherOf({FactTable::Trade, id.value});
    ASSERT_TRUE(draft);
    EXPECT_EQ(book->ledger().find(*draft)->state, VoucherState::Draft);
    EXPECT_EQ(book.balance("128"), Money());
    ASSERT_TRUE(book->ledger().discard(*draft).empty());
    EXPECT_EQ(book->posting().unposted(kYear).size(), 1U) << "listed, never dropped";
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Posting, NothingPostsItselfUntilTheSettingsSaySo)
{
    PostingBook book;
    book.set({});
    book.trade("1", Direction::Delivery, "2025-05-01", "1", "10");
    EXPECT_FALSE(book->ledger().hasVouchers({2025}));
    EXPECT_EQ(book->posting().unposted(kYear).size(), 1U);
}

TEST(Posting, TenThousandTradesArePostedInOneGo)
{
    PostingBook book;
    book.set({});
    std::string file = "日期,成员编号,方向,产品,数量,单位,金额\n";
    for (int i = 0; i < 10'000; ++i)
        file += fmt::format("2025-{:02}-{:02},{},交售,鸡蛋,1,斤,{}.{:02}\n", i % 12 + 1, i % 28 + 1, i % 3 + 1, i % 90 + 1, i % 100);
    book.import(exchange::ImportKind::Trades, file);
    const auto start = std::chrono::steady_clock::now();
    ASSERT_TRUE(book->posting().post(kYear, newDraftId()));
    const auto took = std::chrono::steady_clock::now() - start;
    EXPECT_LT(took, std::chrono::seconds(20)) << "a square of ten thousand is minutes";
    RecordProperty("milliseconds", static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()));
    EXPECT_EQ(-book.balance("114"), book.balance("128"));
    EXPECT_THAT(book->posting().unposted(kYear), IsEmpty());
}

TEST(Posting, TakesBackWhatWasEnteredWhateverIsSetToday)
{
    PostingBook book;
    const TradeId delivery = book.trade("1", Direction::Delivery, "2025-03-01", "10", "100.00");
    EXPECT_EQ(book.balance("128"), yuan("100.00"));
    book->posting().saveRule({.product = "鸡蛋", .deliveries = DealingMode::Outright, .purchases = DealingMode::Outright});
    ASSERT_TRUE(book->trades().reverse(delivery, day("2025-03-02"), "wrong", newDraftId()));
    EXPECT_TRUE(book.balance("128").isZero());
    EXPECT_TRUE(book.balance("121").isZero());
    EXPECT_TRUE(book.balance("114").isZero());
}

TEST(Posting, TakesBackARefundOfASaleOnBehalf)
{
    PostingBook book;
    book.trade("1", Direction::Delivery, "2025-03-01", "10", "80.00");
    book.trade("", Direction::Purchase, "2025-03-02", "10", "100.00");
    const TradeId refund = book.trade("", Direction::Purchase, "2025-03-03", "-2", "-20.00");
    const Money held = book.balance("128");
    ASSERT_TRUE(book->trades().reverse(refund, day("2025-03-04"), "wrong", newDraftId()));
    EXPECT_TRUE(book.obstacles().empty());
    EXPECT_TRUE(book.balance("128").isZero()) << toPlainText(held);
}
