// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/posting_desk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/book_builder.h"
#include "tests/support/issues.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::book;
using namespace coop::ledger;
using coop::test::BookBuilder;
using coop::test::day;
using coop::test::yuan;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST(Recurring, ThePartsAddUpToTheTotalAndNoMonthIsPostedTwice)
{
    BookBuilder book;
    const auto added = book->recurring().add({.summary = "计提折旧",
                                              .debit = "523",
                                              .credit = "152",
                                              .total = yuan("100.00"),
                                              .months = 3,
                                              .first = Period::ofMonth(2025, 11)},
                                             newDraftId());
    ASSERT_TRUE(added);
    EXPECT_EQ(added->partOf(Period::ofMonth(2025, 11)), yuan("33.34"));
    EXPECT_EQ(added->partOf(Period::ofMonth(2025, 12)), yuan("33.33"));
    EXPECT_EQ(added->partOf(Period::ofMonth(2026, 1)), yuan("33.33"));
    EXPECT_FALSE(added->partOf(Period::ofMonth(2025, 10)));
    EXPECT_FALSE(added->partOf(Period::ofMonth(2026, 2)));
    for (const Period month : {Period::ofMonth(2025, 11), Period::ofMonth(2025, 12), Period::ofMonth(2026, 1)}) {
        ASSERT_EQ(book->recurring().proposals(month).size(), 1U);
        EXPECT_EQ(book->recurring().post(month, newDraftId()), 1U);
        EXPECT_EQ(book->recurring().post(month, newDraftId()), 0U);
        EXPECT_THAT(book->recurring().proposals(month), IsEmpty());
    }
    EXPECT_EQ(book->recurring().all().front().posted, 3);
    EXPECT_EQ(book->recurring().all().front().postedAmount, yuan("100.00"));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Recurring, EndsBeforeItsTimeAndComesBackWhenItsVoucherIsReversed)
{
    BookBuilder book;
    const auto added = book->recurring().add({.summary = "摊销土地经营权",
                                              .debit = "401",
                                              .credit = "162",
                                              .total = yuan("1200"),
                                              .months = 12,
                                              .first = Period::ofMonth(2025, 1)},
                                             newDraftId());
    const auto ended = book->recurring().end(added->id, Period::ofMonth(2025, 2));
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->partOf(Period::ofMonth(2025, 2)), yuan("100"));
    EXPECT_FALSE(ended->partOf(Period::ofMonth(2025, 3)));
    EXPECT_EQ(book->recurring().post(Period::ofMonth(2025, 2), newDraftId()), 1U);
    EXPECT_EQ(book->recurring().post(Period::ofMonth(2025, 3), newDraftId()), 0U);
    ASSERT_TRUE(book->ledger().reverse(book->ledger().ids({}).front(), day("2025-02-28"), "注销", "wrong", newDraftId()));
    EXPECT_EQ(book->recurring().proposals(Period::ofMonth(2025, 2)).size(), 1U);
    EXPECT_EQ(book->recurring().all().front().posted, 0);
}

TEST(Recurring, IsRefusedWithEveryReason)
{
    BookBuilder book;
    const auto refused = book->recurring().add(
        {.summary = "", .debit = "999", .credit = "", .total = Money(), .months = 0, .first = Period::ofMonth(2025, 1)},
        newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().size(), 5U);
    EXPECT_THAT(book->recurring().all(), IsEmpty());
}

TEST(Recurring, StaysPostedWhenItsVoucherIsCorrected)
{
    BookBuilder book;
    const auto added = book->recurring().add({.summary = "计提折旧", .debit = "523", .credit = "152", .total = yuan("1200"),
                                              .months = 12, .first = Period::ofMonth(2025, 1)},
                                             newDraftId());
    ASSERT_TRUE(added);
    ASSERT_EQ(book->recurring().post(Period::ofMonth(2025, 3), newDraftId()), 1U);
    const Voucher wrong = *book->ledger().find(book->ledger().ids({}).front());
    VoucherDraft right = wrong.data;
    right.date = day("2025-04-05");
    right.lines[0].account = "529";
    ASSERT_TRUE(book->ledger().correct(wrong.id, right, "注销", "科目", newDraftId()));
    EXPECT_THAT(book->recurring().proposals(Period::ofMonth(2025, 3)), IsEmpty());
    EXPECT_EQ(book->recurring().proposals(Period::ofMonth(2025, 4)).size(), 1U);
}

TEST(Recurring, FollowsItsAccountIntoTheNewChart)
{
    BookBuilder book(members::LegalForm::Specialized, FiscalYear{2022});
    ASSERT_TRUE(book->ledger().saveSettings({.oldChartUntil = FiscalYear{2022}}).empty());
    const auto added = book->recurring().add({.summary = "计提折旧", .debit = "522", .credit = "152", .total = yuan("2400"),
                                              .months = 24, .first = Period::ofMonth(2022, 1)},
                                             newDraftId());
    ASSERT_TRUE(added);
    EXPECT_EQ(book->recurring().proposals(Period::ofMonth(2022, 12)).front().voucher.lines[0].account, "522");
    EXPECT_EQ(book->recurring().proposals(Period::ofMonth(2023, 1)).front().voucher.lines[0].account, "523");
}

TEST(Recurring, WaitsAsADraftWhereTwoPersonsAreAskedFor)
{
    BookBuilder book;
    ASSERT_TRUE(book->ledger().saveSettings({.twoPerson = true}).empty());
    ASSERT_TRUE(book->recurring().add({.summary = "摊销", .debit = "523", .credit = "162", .total = yuan("12"),
                                       .months = 12, .first = Period::ofMonth(2025, 1)},
                                      newDraftId()));
    EXPECT_EQ(book->recurring().post(Period::ofMonth(2025, 1), newDraftId()), 1U);
    EXPECT_EQ(book->ledger().ids({.state = VoucherState::Draft}).size(), 1U);
    EXPECT_THAT(book->recurring().proposals(Period::ofMonth(2025, 1)), IsEmpty());
}
