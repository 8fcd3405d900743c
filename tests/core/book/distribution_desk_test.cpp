// SPDX-License-Identifier: GPL-3.0-or-later
// From a proposal to the ledger and back, step by step.
#include "tests/support/egg_book.h"
#include "tests/support/vouchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using distribution::Policy;
using distribution::Resolution;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Distribution, GoesFromProposalToNoticeToAssemblyToLedger)
{
    EggBook book;
    DistributionDesk& desk = book->distributions();
    const auto proposal = proposed(book);
    ASSERT_TRUE(proposal) << listed(proposal.error());
    EXPECT_EQ(proposal->state, DistributionState::Proposed);
    EXPECT_EQ(proposal->proposedOn, day("2026-01-15"));
    EXPECT_EQ(desk.layOut(proposal->id, day("2026-02-20"))->state, DistributionState::Noticed);
    const auto adopted = desk.adopt(proposal->id, vote(), newDraftId());
    ASSERT_TRUE(adopted) << listed(adopted.error());
    EXPECT_EQ(adopted->state, DistributionState::Adopted);
    EXPECT_EQ(adopted->resolution->laidOutOn, day("2026-02-20")) << "the day on record counts";
    ASSERT_THAT(book->meetings().all(), SizeIs(1));
    EXPECT_EQ(book->meetings().all().front().data.votesFor, 4);
    const auto done = desk.post(proposal->id, {}, newDraftId());
    ASSERT_TRUE(done) << listed(done.error());
    EXPECT_EQ(done->state, DistributionState::Posted);
    EXPECT_EQ(done->postedOn, day("2026-03-15")) << "the ledger does not keep 2025";
    // 10 % of 10000 to the reserve, 60 % of 9000 by trade, 3600 by equal accounts.
    EXPECT_THAT(balances(book, {2026}),
                ElementsAre("221 001 -2700.00", "221 002 -1800.00", "221 003 -900.00", "222 001 -720.00", "222 002 -720.00",
                            "222 003 -720.00", "222 004 -720.00", "222 005 -720.00", "322 -1000.00", "33201 10000.00"));
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(Distribution, WhatIsPostedIsWhatWasPreviewed)
{
    EggBook book;
    const auto preview = book->yearEnd().plan(kYear, distribution::statutoryDefault(), yuan("10000"), {});
    ASSERT_TRUE(preview);
    const Distribution done = posted(book);
    EXPECT_EQ(done.planHash, planHash(*preview));
    EXPECT_EQ(planHash(book->distributions().plan(done.id)), planHash(*preview));
    EXPECT_THAT(shortHash(done.planHash), ::testing::MatchesRegex("[0-9A-F]{4}·[0-9A-F]{4}"));
    const auto otherwise = book->yearEnd().plan(kYear, distribution::statutoryDefault(), yuan("10000.01"), {});
    EXPECT_NE(planHash(*otherwise), done.planHash);
}

TEST(Distribution, APlanBelowTheFloorIsNeverProposed)
{
    EggBook book;
    Policy policy = distribution::statutoryDefault();
    policy.stages.front().size = distribution::RateOf{.rate = Fraction(59, 100), .of = distribution::RateBase::Distributable};
    const auto before = dump(book);
    const auto refused = proposed(book, policy);
    ASSERT_FALSE(refused);
    EXPECT_THAT(codesOf(refused.error()), ::testing::Each(IssueCode::RuleNotKept));
    EXPECT_EQ(dump(book), before);
    BookBuilder collective(members::LegalForm::Collective);
    collective.member("001").paid("001", "2024-01-10", "1000").delivered("001", "2025-03-01", "鸡蛋", "500", "3000");
    const auto free = proposed(collective, policy);
    EXPECT_FALSE(hasErrors(free ? Issues{} : free.error())) << listed(free.error());
}

TEST(Distribution, OneOfAYearStandsAtATime)
{
    EggBook book;
    const auto first = proposed(book);
    ASSERT_TRUE(first);
    EXPECT_EQ(errorsOf(proposed(book).error()), (Faults{{IssueCode::DistributionExists, "year"}}));
    EXPECT_EQ(errorsOf(book->distributions().withdraw(first->id, " ").error()), (Faults{{IssueCode::Required, "reason"}}));
    ASSERT_TRUE(book->distributions().withdraw(first->id, "计算有误"));
    EXPECT_FALSE(book->distributions().ofYear(kYear));
    EXPECT_TRUE(proposed(book));
    EXPECT_THAT(book->distributions().all(), SizeIs(2)) << "what was withdrawn stays on record";
}

TEST(Distribution, TheAssemblyIsJudgedWithEveryReasonAtOnce)
{
    EggBook book;
    const auto proposal = proposed(book);
    const auto before = dump(book);
    Resolution resolution = vote();
    resolution.present = 3;
    resolution.votesFor = 2;
    resolution.votesAgainst = 1;
    resolution.laidOutOn = day("2026-03-10");
    const auto refused = book->distributions().adopt(proposal->id, resolution, newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_THAT(codesOf(refused.error()),
                ElementsAre(IssueCode::RuleNotKept, IssueCode::RuleNotKept, IssueCode::RuleNotKept))
        << "notice, quorum and majority";
    EXPECT_EQ(dump(book), before);
    resolution = vote("2025-12-30");
    EXPECT_EQ(errorsOf(book->distributions().adopt(proposal->id, resolution, newDraftId()).error()),
              (Faults{{IssueCode::OutOfRange, "resolved_on"}}))
        << "the year is not over";
    // Four of five are two thirds, three of five votes are more than half.
    resolution = vote();
    resolution.present = 4;
    resolution.votesFor = 3;
    EXPECT_TRUE(book->distributions().adopt(proposal->id, resolution, newDraftId()));
}

TEST(Distribution, AChangedBasisIsRefusedAndNamed)
{
    EggBook book;
    const auto proposal = proposed(book);
    // What is dealt and taken out after the year's end does not touch it.
    book.delivered("002", "2026-01-05", "鸡蛋", "10", "90");
    book.paid("004", "2026-02-10", "-1000");
    EXPECT_THAT(book->distributions().changesSince(proposal->id), IsEmpty());
    book.delivered("003", "2025-12-31", "鸡蛋", "10", "90");
    EXPECT_THAT(book->distributions().changesSince(proposal->id), ElementsAre("member 003"));
    const auto before = dump(book);
    const auto refused = book->distributions().adopt(proposal->id, vote(), newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(codesOf(refused.error()), std::vector{IssueCode::BasisChanged});
    EXPECT_EQ(refused.error().front().arguments, std::vector<std::string>{"member 003"});
    EXPECT_EQ(dump(book), before);
}

TEST(Distribution, ANewNameOrAnotherBankAccountChangesNothing)
{
    EggBook book;
    const auto proposal = proposed(book);
    members::MemberDraft member = book->members().findByNumber("003")->data;
    member.name = "改名";
    member.phone = "13800000000";
    ASSERT_TRUE(book->members().change(book.idOf("003"), member));
    EXPECT_THAT(book->distributions().changesSince(proposal->id), IsEmpty());
    member.household = "7";
    ASSERT_TRUE(book->members().change(book.idOf("003"), member));
    EXPECT_THAT(book->distributions().changesSince(proposal->id), ::testing::Contains("member 003"));
}

TEST(Distribution, AChangeBetweenAdoptionAndPostingIsRefusedToo)
{
    EggBook book;
    const auto proposal = proposed(book);
    ASSERT_TRUE(book->distributions().adopt(proposal->id, vote(), newDraftId()));
    book.delivered("003", "2025-12-31", "鸡蛋", "10", "90");
    EXPECT_EQ(codesOf(book->distributions().post(proposal->id, {}, newDraftId()).error()),
              std::vector{IssueCode::BasisChanged});
    // The way on: it is taken back, and a new one is proposed.
    EXPECT_EQ(book->distributions().reverse(proposal->id, day("2026-03-16"), "基础变更", newDraftId())->state,
              DistributionState::Reversed);
    EXPECT_TRUE(proposed(book));
}

TEST(Distribution, IsPostedOnTheLastDayOfItsYearWhileThatIsOpen)
{
    EggBook open;
    enter(open.book(), voucher("2025-05-01", {dr("101", "10"), cr("501", "10")}));
    EXPECT_EQ(posted(open, distribution::statutoryDefault(), "10").postedOn, day("2025-12-31"));

    EggBook unkept;
    EXPECT_EQ(posted(unkept).postedOn, day("2026-03-15")) << "openings of 2025 may still come";
    const auto opening = unkept->ledger().enter({.date = day("2025-12-31"),
                                                 .kind = ledger::VoucherKind::Opening,
                                                 .origin = ledger::Origin::Opening,
                                                 .lines = {dr("101", "10000"), cr("33202", "10000")}},
                                                newDraftId());
    ASSERT_TRUE(opening) << listed(opening.error());
    EXPECT_EQ(unkept->distributions().ofYear(kYear)->state, DistributionState::Posted);
    EXPECT_THAT(unkept->history().check(), IsEmpty());

    EggBook closed;
    enter(closed.book(), voucher("2025-05-01", {dr("101", "10"), cr("501", "10")}));
    closed->database().execute("INSERT INTO closed_period (id, closed_by, closed_at) VALUES (202512, 'x', '2026-01-10 08:00:00')");
    EXPECT_EQ(posted(closed, distribution::statutoryDefault(), "10").postedOn, day("2026-03-15"));
    EXPECT_THAT(balances(closed, kYear), ::testing::Contains(::testing::StartsWith("101")));
    EXPECT_THAT(balances(closed, kYear), ::testing::Not(::testing::Contains(::testing::StartsWith("22"))));

    BookBuilder later(members::LegalForm::Specialized, {2026});
    EXPECT_EQ(later->distributions().defaultPostingDay(kYear, day("2026-03-15")), day("2026-03-15"))
        << "the ledger starts in 2026";
}

TEST(Distribution, APostingDayInAClosedMonthOrBeforeTheYearsEndIsRefused)
{
    EggBook book;
    const auto before = dump(book);
    const auto early = book->distributions().adoptAndPost(kYear, distribution::statutoryDefault(), yuan("10000"), {}, vote(),
                                                          {.day = day("2025-12-30")}, newDraftId());
    EXPECT_EQ(errorsOf(early.error()), (Faults{{IssueCode::OutOfRange, "posted_on"}}));
    EXPECT_EQ(dump(book), before);
    book->database().execute("INSERT INTO closed_period (id, closed_by, closed_at) VALUES (202512, 'x', '2026-01-10 08:00:00')");
    const auto closed = book->distributions().adoptAndPost(kYear, distribution::statutoryDefault(), yuan("10000"), {}, vote(),
                                                           {.day = day("2025-12-31")}, newDraftId());
    EXPECT_EQ(errorsOf(closed.error()), (Faults{{IssueCode::MonthClosed, "date"}})) << "said once, not for each voucher";
}

TEST(Distribution, EveryReasonOfAHopelessAdoptionIsSaidAtOnce)
{
    EggBook book;
    Policy policy = distribution::statutoryDefault();
    policy.stages.front().size = distribution::RateOf{.rate = Fraction(10, 100), .of = distribution::RateBase::Distributable};
    Resolution resolution = vote();
    resolution.present = 1;
    resolution.votesFor = 1;
    resolution.votesAgainst = 0;
    const auto before = dump(book);
    const auto refused = book->distributions().adoptAndPost(kYear, policy, yuan("10000"), {}, resolution,
                                                            {.day = day("2025-01-01")}, newDraftId());
    ASSERT_FALSE(refused);
    std::map<IssueCode, int> count;
    for (const IssueCode code : codesOf(refused.error()))
        ++count[code];
    EXPECT_EQ(count[IssueCode::OutOfRange], 1);
    EXPECT_GE(count[IssueCode::RuleNotKept], 3) << "floor, quorum, majority";
    EXPECT_EQ(dump(book), before);
}

TEST(Distribution, ADoubleClickDoesNothingTwice)
{
    EggBook book;
    const DraftId id = newDraftId();
    const auto first = book->distributions().adoptAndPost(kYear, distribution::statutoryDefault(), yuan("10000"), {}, vote(), {}, id);
    const auto after = dump(book);
    const auto second = book->distributions().adoptAndPost(kYear, distribution::statutoryDefault(), yuan("10000"), {}, vote(), {}, id);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);
    EXPECT_EQ(dump(book), after);
}

TEST(Distribution, AProposalThatIsTheSamePlanIsTheOneAdopted)
{
    EggBook book;
    const auto proposal = proposed(book);
    EXPECT_EQ(posted(book).id, proposal->id);
    EggBook other;
    ASSERT_TRUE(proposed(other));
    const auto refused = other->distributions().adoptAndPost(kYear, distribution::statutoryDefault(), yuan("9000"), {}, vote(), {},
                                                             newDraftId());
    EXPECT_EQ(errorsOf(refused.error()), (Faults{{IssueCode::DistributionExists, "year"}}));
}

TEST(Distribution, SurplusThatBecomesCapitalRaisesHoldingsOfTheNextYear)
{
    EggBook book;
    const Distribution done = posted(book, converting());
    EXPECT_EQ(done.converted, yuan("1800"));
    EXPECT_THAT(balances(book, {2026}),
                ElementsAre("221 001 -2700.00", "221 002 -1800.00", "221 003 -900.00", "222 001 -360.00", "222 002 -360.00",
                            "222 003 -360.00", "222 004 -360.00", "222 005 -360.00", "301 001 -360.00", "301 002 -360.00",
                            "301 003 -360.00", "301 004 -360.00", "301 005 -360.00", "322 -1000.00", "33201 10000.00"));
    EXPECT_EQ(book->yearEnd().basis(kYear, {}, {}).members.front().contribution, yuan("1000"));
    EXPECT_EQ(book->yearEnd().basis({2026}, {}, {}).members.front().contribution, yuan("1360"));
    const auto rows = book->shares().ofMember(book.idOf("004"));
    ASSERT_THAT(rows, SizeIs(2));
    EXPECT_EQ(rows.back().data.kind, shares::ContributionKind::Other);
    EXPECT_EQ(rows.back().data.date, day("2026-03-15"));
    EXPECT_TRUE(book->posting().voucherOf({FactTable::Contribution, rows.back().id.value}));
    for (const UnpostedFact& fact : book->posting().unposted({day("2026-01-01"), day("2026-12-31")}))
        EXPECT_NE(fact.key.id, rows.back().id.value) << "it would be posted a second time";
    EXPECT_EQ(codesOf(book->shares().reverse(rows.back().id, day("2026-04-01"), "x", newDraftId()).error()),
              std::vector{IssueCode::WrongState});
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(Distribution, ItsVouchersAreNotReversedOneByOne)
{
    EggBook book;
    const Distribution done = posted(book, converting());
    ASSERT_THAT(done.vouchers, SizeIs(4));
    const auto before = dump(book);
    for (const auto& [voucher, purpose] : done.vouchers) {
        EXPECT_EQ(codesOf(book->ledger().reverse(voucher, day("2026-05-01"), "x", "x", newDraftId()).error()),
                  std::vector{IssueCode::WrongState});
        const auto correction = book->ledger().correct(voucher, book->ledger().find(voucher)->data, "x", "x", newDraftId());
        ASSERT_FALSE(correction);
        EXPECT_THAT(codesOf(correction.error()), ::testing::Contains(IssueCode::WrongState));
    }
    EXPECT_EQ(dump(book), before);
}

TEST(Distribution, ReversingRestoresEveryBalanceAndEveryShare)
{
    EggBook book;
    const auto before = everyBalance(book);
    const Distribution done = posted(book, converting());
    EXPECT_NE(everyBalance(book), before);
    const auto reversed = book->distributions().reverse(done.id, day("2026-04-01"), "大会决议撤销", newDraftId());
    ASSERT_TRUE(reversed) << listed(reversed.error());
    EXPECT_EQ(reversed->state, DistributionState::Reversed);
    EXPECT_EQ(reversed->endedWhy, "大会决议撤销");
    EXPECT_EQ(everyBalance(book), before);
    EXPECT_THAT(book->history().check(), IsEmpty());
    for (const UnpostedFact& fact : book->posting().unposted({day("2026-01-01"), day("2026-12-31")}))
        ADD_FAILURE() << "contribution " << fact.key.id << " waits to be posted";
    EXPECT_EQ(posted(book).state, DistributionState::Posted) << "the year can be shared again";
}

TEST(Distribution, OneOfWhichAnythingWasPaidIsNotReversed)
{
    EggBook book;
    const Distribution done = posted(book);
    auto list = book->payments().makeList({.date = day("2026-04-01"), .members = {book.idOf("004")}}, newDraftId());
    ASSERT_TRUE(list) << listed(list.error());
    const auto pending = book->distributions().reverse(done.id, day("2026-04-02"), "x", newDraftId());
    ASSERT_FALSE(pending);
    EXPECT_EQ(pending.error().front().code, IssueCode::DistributionIsPaid);
    EXPECT_EQ(pending.error().front().arguments, std::vector<std::string>{"720.00"});
    const PaymentResult result{.payment = list->payments.front().id};
    ASSERT_TRUE(book->payments().record(list->id, {&result, 1}, day("2026-04-02"), newDraftId()));
    EXPECT_EQ(codesOf(book->distributions().reverse(done.id, day("2026-04-03"), "x", newDraftId()).error()),
              std::vector{IssueCode::DistributionIsPaid});
    const auto progress = book->distributions().progress(done.id);
    EXPECT_EQ(progress.due, yuan("9000"));
    EXPECT_EQ(progress.paid, yuan("720"));
    EXPECT_EQ(progress.membersOpen, 4);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(Distribution, ACorrectingRunPostsTheDifferencesOnly)
{
    EggBook book;
    const Distribution done = posted(book);
    // A delivery was forgotten: 003 has 2000 like 002.
    book.delivered("003", "2025-06-01", "鸡蛋", "100", "1000");
    const auto proposal =
        book->distributions().proposeCorrection(done.id, distribution::statutoryDefault(), yuan("10000"), {}, newDraftId());
    ASSERT_TRUE(proposal) << listed(proposal.error());
    EXPECT_EQ(book->distributions().ofYear(kYear)->id, done.id) << "not before it is posted";
    EXPECT_EQ(book->distributions().correctionOf(kYear)->id, proposal->id);
    ASSERT_TRUE(book->distributions().adopt(proposal->id, vote("2026-06-01"), newDraftId()));
    const auto corrected = book->distributions().post(proposal->id, {}, newDraftId());
    ASSERT_TRUE(corrected) << listed(corrected.error());
    EXPECT_EQ(corrected->postedOn, day("2026-06-01"));
    EXPECT_EQ(book->distributions().find(done.id)->state, DistributionState::Corrected);
    EXPECT_EQ(book->distributions().ofYear(kYear)->id, proposal->id);
    // 5400 by 3 : 2 : 2.
    EXPECT_THAT(balances(book, {2026}),
                ElementsAre("221 001 -2314.28", "221 002 -1542.86", "221 003 -1542.86", "222 001 -720.00", "222 002 -720.00",
                            "222 003 -720.00", "222 004 -720.00", "222 005 -720.00", "322 -1000.00", "33201 10000.00"));
    EXPECT_THAT(book->history().check(), IsEmpty());
    // Taken back, it gives its place back.
    ASSERT_TRUE(book->distributions().reverse(proposal->id, day("2026-06-02"), "x", newDraftId()));
    EXPECT_EQ(book->distributions().ofYear(kYear)->id, done.id);
    EXPECT_EQ(balances(book, {2026}).front(), "221 001 -2700.00");
}

TEST(Distribution, OnlyWhatIsPostedCanBeCorrectedOrClosed)
{
    EggBook book;
    const auto proposal = proposed(book);
    EXPECT_EQ(codesOf(book->distributions()
                          .proposeCorrection(proposal->id, distribution::statutoryDefault(), yuan("10000"), {}, newDraftId())
                          .error()),
              std::vector{IssueCode::NotPosted});
    EXPECT_EQ(codesOf(book->distributions().close(proposal->id, "x").error()), std::vector{IssueCode::WrongState});
    EXPECT_EQ(codesOf(book->distributions().post(proposal->id, {}, newDraftId()).error()), std::vector{IssueCode::WrongState});
    const Distribution done = posted(book);
    EXPECT_EQ(book->distributions().close(done.id, "付清")->state, DistributionState::Closed);
    EXPECT_EQ(codesOf(book->distributions().reverse(done.id, day("2026-04-01"), "x", newDraftId()).error()),
              std::vector{IssueCode::WrongState});
    EXPECT_EQ(book->distributions().reopen(done.id, "补付")->state, DistributionState::Posted);
    EXPECT_EQ(codesOf(book->distributions().withdraw(done.id, "x").error()), std::vector{IssueCode::WrongState});
}

TEST(Distribution, AGivenSurplusDoesNotBecomeALedger)
{
    EggBook book;
    const Distribution done = posted(book, converting());
    for (const FiscalYear year : {FiscalYear{2025}, FiscalYear{2026}})
        EXPECT_FALSE(book->yearEnd().draft(year).isFromLedger) << year.value;
    ASSERT_TRUE(book->distributions().reverse(done.id, day("2026-04-01"), "x", newDraftId()));
    EXPECT_FALSE(book->books().yearResult({2026})) << "neither do the red vouchers";
}

TEST(Distribution, ItsPartsOfTheReserveCountInTheNextYearsAccounts)
{
    EggBook book;
    const Distribution done = posted(book);
    const auto shares = [&book](int year) {
        std::vector<std::string> texts;
        for (const distribution::MemberBasis& member : book->yearEnd().basis({year}, {}, {}).members)
            texts.push_back(toPlainText(member.reserveShare));
        return texts;
    };
    EXPECT_THAT(shares(2025), ::testing::Each("0.00")) << "accounts as they stood before this distribution";
    EXPECT_THAT(shares(2026), ElementsAre("500.00", "333.33", "166.67", "0.00", "0.00"));
    ASSERT_TRUE(book->distributions().reverse(done.id, day("2026-04-01"), "x", newDraftId()));
    EXPECT_THAT(shares(2026), ::testing::Each("0.00"));
}
