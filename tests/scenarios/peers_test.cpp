// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs of this kind are known to get wrong, each as the sentence of what holds here.
#include "tests/support/shared_year.h"

#include "core/book/distribution_reports.h"
#include "core/exchange/bank_file.h"
#include "tests/support/vouchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using distribution::Policy;
using distribution::Resolution;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

/// All of the surplus, by one measure; a collective is not bound to refund by dealings.
Policy wholeBy(std::string_view measure, std::string_view more = {})
{
    const std::string json = "{\"stages\": [{\"name\": \"全部\", \"kind\": \"residual\", \"rate\": \"100%\", \"by\": \"" +
                             std::string(measure) + "\"" + std::string(more) + "}]}";
    return distribution::parsePolicy(json).value();
}

struct Collective : BookBuilder {
    Collective() : BookBuilder(members::LegalForm::Collective) {}
};

std::vector<std::string> totalsOf(const distribution::Plan& plan)
{
    std::vector<std::string> totals;
    for (const distribution::MemberLine& line : plan.members)
        totals.push_back(toPlainText(line.total));
    return totals;
}

std::vector<std::string> planned(BookBuilder& book, const Policy& policy, std::string_view surplus)
{
    const auto plan = book->yearEnd().plan(kYear, policy, yuan(surplus), {});
    if (!plan)
        throw std::runtime_error(listed(plan.error()));
    return totalsOf(*plan);
}

Money sumOf(std::span<const PaymentList> lists)
{
    Money sum;
    for (const PaymentList& list : lists) {
        for (const Payment& payment : list.payments)
            sum += payment.paid.inMoney();
    }
    return sum;
}

PaymentList madeList(BookBuilder& book, PaymentMethod method = PaymentMethod::Cash)
{
    auto made = book->payments().makeList({.date = day("2026-03-20"), .method = method, .moneyAccount = "102"}, newDraftId());
    if (!made)
        throw std::runtime_error(listed(made.error()));
    return *std::move(made);
}

} // namespace

TEST(Peers, APurchaseOfSharesAfterTheYearsEndChangesNobodysDividend)
{
    Collective book;
    for (const char* number : {"001", "002", "003", "004", "005"})
        book.member(number).paid(number, "2025-01-01", "1000");
    const auto before = planned(book, wholeBy("contribution"), "5000");
    const auto beforeByDays = planned(book, wholeBy("contribution", ", \"time_weighted\": true"), "5000");

    book.paid("001", "2026-01-01", "9000");

    EXPECT_EQ(planned(book, wholeBy("contribution"), "5000"), before);
    EXPECT_EQ(planned(book, wholeBy("contribution", ", \"time_weighted\": true"), "5000"), beforeByDays);
    book.paid("001", "2025-12-31", "9000");
    EXPECT_NE(planned(book, wholeBy("contribution"), "5000"), before) << "the last day of the year counts";
}

TEST(Peers, AMemberWhoseLastShareIsOfNextYearGetsHisDividend)
{
    Collective book;
    book.member("001").paid("001", "2024-06-01", "3000").paid("001", "2026-02-01", "1000");
    book.member("002").paid("002", "2024-06-01", "1000");
    EXPECT_THAT(planned(book, wholeBy("contribution"), "400"), ElementsAre("300.00", "100.00"));
}

TEST(Peers, AShareOfTheFirstOfJanuaryEarnsTheWholeYear)
{
    Collective book;
    book.member("001").paid("001", "2025-01-01", "10000");
    book.member("002").paid("002", "2024-06-01", "10000");
    EXPECT_THAT(planned(book, wholeBy("contribution", ", \"time_weighted\": true"), "600"), ElementsAre("300.00", "300.00"))
        << "365 of 365 days, not 364";
}

TEST(Peers, ARedemptionInFebruaryAddsNoShareDaysToTheYearBefore)
{
    Collective book;
    book.member("001").paid("001", "2025-01-01", "100");
    book.member("002").paid("002", "2025-01-01", "100");
    const Policy byDays = wholeBy("contribution", ", \"time_weighted\": true");
    const auto before = planned(book, byDays, "1000");
    ASSERT_THAT(before, ElementsAre("500.00", "500.00"));

    book.paid("001", "2026-02-15", "-50").paid("002", "2026-02-15", "-100");

    EXPECT_EQ(planned(book, byDays, "1000"), before);
}

TEST(Peers, TheOddFenGoToTheLargestRestsAndNotToTheFirstRow)
{
    Collective book;
    // Of 1.00 by 1, 2, 3, 4, 4: quotients 7.14, 14.29, 21.43, 28.57, 28.57 fen; the two odd fen go to the rests of .57.
    book.member("001").paid("001", "2025-01-01", "1").member("002").paid("002", "2025-01-01", "2");
    book.member("003").paid("003", "2025-01-01", "3").member("004").paid("004", "2025-01-01", "4");
    book.member("005").paid("005", "2025-01-01", "4");
    EXPECT_THAT(planned(book, wholeBy("contribution"), "1.00"), ElementsAre("0.07", "0.14", "0.21", "0.29", "0.29"));
}

TEST(Peers, FenAreKeptAndAddUpToThePool)
{
    Collective book;
    const std::vector<std::pair<const char*, const char*>> shares = {{"001", "5"}, {"002", "12"}, {"003", "30"},
                                                                     {"004", "1"}, {"005", "25"}, {"006", "100"}};
    for (const auto& [number, paid] : shares)
        book.member(number).paid(number, "2025-01-01", paid);
    // 50000 / 173 = 289.0173… a share; whole yuan would pay 50001.
    const auto totals = planned(book, wholeBy("contribution"), "50000");
    EXPECT_THAT(totals, ElementsAre("1445.09", "3468.21", "8670.52", "289.02", "7225.43", "28901.73"));
    Money sum;
    for (const std::string& total : totals)
        sum += yuan(total);
    EXPECT_EQ(sum, yuan("50000"));
}

TEST(Peers, AThousandYuanMoreThanThereIsAreRefusedAndChangeNothing)
{
    EggBook book;
    Policy policy = distribution::statutoryDefault();
    policy.stages.insert(policy.stages.begin(),
                         distribution::Stage{.name = "保底",
                                             .kind = distribution::StageKind::Guaranteed,
                                             .size = distribution::SumOfAmounts{},
                                             .weighting = {.measure = distribution::Measure::Fixed,
                                                           .amounts = {{"001", yuan("6000")}, {"002", yuan("4000")}}}});
    const auto before = dump(book);

    const auto refused = proposed(book, policy); // 9000 are distributable

    ASSERT_FALSE(refused);
    EXPECT_THAT(codesOf(refused.error()), ElementsAre(IssueCode::NotEnough));
    EXPECT_THAT(refused.error().front().arguments, ::testing::Contains("1,000.00")) << listed(refused.error());
    EXPECT_EQ(dump(book), before);
}

TEST(Peers, WhatMembersAreHandedIsWhatThePreviewSaid)
{
    EggBook book;
    Policy policy = converting();
    policy.stages.back().withhold = Fraction(20, 100);
    const auto preview = book->yearEnd().plan(kYear, policy, yuan("10000.07"), {});
    ASSERT_TRUE(preview);
    const Distribution done = posted(book, policy, "10000.07");
    ASSERT_EQ(done.planHash, planHash(*preview));

    const PaymentList list = madeList(book);
    std::vector<PaymentResult> results;
    for (const Payment& payment : list.payments)
        results.push_back({.payment = payment.id});
    const auto paid = book->payments().record(list.id, results, day("2026-03-21"), newDraftId());
    ASSERT_TRUE(paid);

    std::map<std::string, Money> said;
    std::map<std::string, Money> handed;
    for (std::size_t i = 0; i < preview->members.size(); ++i)
        said[preview->memberAt(i).number] = preview->members[i].paid();
    for (const Payment& payment : paid->payments)
        handed[payment.number] = payment.paid.inMoney();
    EXPECT_EQ(handed, said);
    EXPECT_THAT(book->payments().dues(), IsEmpty());
}

TEST(Peers, AListHalfOfWhichFailsPaysTheOtherHalfOnceAndTheRestLater)
{
    EggBook book;
    static_cast<void>(posted(book));
    const PaymentList first = madeList(book);
    std::vector<PaymentResult> results;
    for (const Payment& payment : first.payments) {
        const bool fails = payment.number == "002" || payment.number == "004";
        results.push_back({.payment = payment.id, .failed = fails, .reason = fails ? "销户" : ""});
    }
    const DraftId id = newDraftId();
    ASSERT_TRUE(book->payments().record(first.id, results, day("2026-03-21"), id));
    const Money paidFirst = sumOf(book->payments().lists());
    EXPECT_EQ(paidFirst, yuan("3420") + yuan("1620") + yuan("720"));

    // The answer got lost: the same results once more, then the whole list once more.
    ASSERT_TRUE(book->payments().record(first.id, results, day("2026-03-21"), id));
    EXPECT_FALSE(book->payments().record(first.id, results, day("2026-03-21"), newDraftId()));
    EXPECT_EQ(sumOf(book->payments().lists()), paidFirst);

    const PaymentList second = madeList(book);
    std::vector<std::string> again;
    for (const Payment& payment : second.payments)
        again.push_back(payment.number + " " + toPlainText(payment.due.inMoney()));
    EXPECT_THAT(again, ElementsAre("002 2520.00", "004 720.00"));
    results = {{.payment = second.payments[0].id}, {.payment = second.payments[1].id}};
    ASSERT_TRUE(book->payments().record(second.id, results, day("2026-03-22"), newDraftId()));
    EXPECT_EQ(sumOf(book->payments().lists()), yuan("9000"));
    EXPECT_THAT(book->payments().dues(), IsEmpty());
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(Peers, OnePayableWithoutABankAccountDoesNotBreakTheBankFile)
{
    BookBuilder book;
    for (const char* number : {"001", "002", "003", "004", "005"}) {
        const std::string account = number == std::string_view("003") ? "" : "6228480012345678903";
        book.member({.number = number, .name = std::string("社员") + number, .bankAccount = account}).paid(number, "2024-01-01", "1000");
        book.delivered(number, "2025-03-01", "鸡蛋", "1", "100");
    }
    static_cast<void>(posted(book));

    const PaymentList list = madeList(book, PaymentMethod::Bank);
    const auto transfers = transfersOf(list, "2025");

    ASSERT_THAT(transfers, SizeIs(4));
    for (const exchange::BankTransfer& transfer : transfers) {
        EXPECT_EQ(transfer.account, "6228480012345678903");
        EXPECT_EQ(transfer.amount, yuan("1800"));
    }
    const auto file = book.folder() / "bank.csv";
    exchange::writeBankFile(file, transfers, exchange::BankEncoding::Utf8);
    const std::string bytes = readBytes(file);
    EXPECT_EQ(std::ranges::count(bytes, '\n'), 5) << bytes;
    EXPECT_EQ(bytes.find("社员003"), std::string::npos);
    const auto dues = book->payments().dues();
    const auto left = std::ranges::find(dues, "003", &Due::number);
    ASSERT_NE(left, dues.end()) << "he is due still, for the cash list";
    EXPECT_EQ(left->total(), yuan("1800"));
}

TEST(Peers, TheSameRunAfterACrashIsTheOneThatWasMade)
{
    EggBook book;
    const DraftId id = newDraftId();
    const auto run = [&] {
        return book->distributions().adoptAndPost(kYear, distribution::statutoryDefault(), yuan("10000"), {}, vote(), {}, id);
    };
    const auto first = run();
    ASSERT_TRUE(first) << listed(first.error());
    const auto after = dump(book);

    book.reopen();
    const auto second = run();

    ASSERT_TRUE(second) << listed(second.error());
    EXPECT_EQ(second->id, first->id);
    EXPECT_EQ(dump(book), after);
}

TEST(Peers, ReckoningAgainNeitherDeletesNorChangesWhatIsPosted)
{
    EggBook book;
    const Distribution done = posted(book);
    const auto before = dump(book);
    const auto again = book->yearEnd().plan(kYear, distribution::statutoryDefault(), yuan("10000"), {});
    ASSERT_TRUE(again);
    EXPECT_EQ(planHash(*again), done.planHash) << "what it shared itself does not count in its own year";
    EXPECT_FALSE(proposed(book)) << "one of a year stands";
    EXPECT_EQ(dump(book), before);
}
