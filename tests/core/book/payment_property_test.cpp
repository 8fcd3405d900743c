// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is listed, paid in part, fails or comes back: what members were given is paid once, with its tax.
#include "core/book/distribution_desk.h"
#include "core/book/due_reader.h"
#include "core/book/ledger_desks.h"
#include "core/book/payment_desk.h"
#include "tests/support/random.h"
#include "tests/support/vouchers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace coop::test {
namespace {

using book::newDraftId;
using book::Payment;
using book::PaymentList;
using book::PaymentState;

constexpr int kMembers = 5;

std::string numberOf(std::int64_t i)
{
    return "00" + std::to_string(i);
}

/// Five farmers, a distribution of `surplus` with a fifth of the residual kept back as tax.
void distribute(BookBuilder& builder, Money surplus)
{
    for (int i = 1; i <= kMembers; ++i) {
        builder.member(numberOf(i));
        builder.paid(numberOf(i), "2025-01-02", std::to_string(100 * i + 7));
        builder.delivered(numberOf(i), "2025-06-01", "鸡蛋", "10", std::to_string(1000 + 13 * i));
    }
    const auto policy = distribution::parsePolicy(R"({"name": "x", "stages": [
        {"name": "返还", "kind": "patronage", "rate": "60%", "of": "distributable", "by": "trade_amount"},
        {"name": "剩余", "kind": "residual", "rate": "100%", "of": "remaining", "by": "account", "withhold": "20%"}]})");
    const distribution::Resolution resolution{
        .on = day("2026-01-10"), .entitled = kMembers, .members = kMembers, .present = kMembers, .votesFor = kMembers};
    const auto posted = builder->distributions().adoptAndPost({2025}, policy.value(), surplus, {}, resolution, {}, newDraftId());
    if (!posted)
        throw std::runtime_error("a test distribution was refused");
}

struct Sums {
    Money given{};
    Money money{};
    Money withheld{};
    Money setOff{};
};

class Payout {
public:
    explicit Payout(Random& random) : m_random(random)
    {
        distribute(m_builder, Money::fen(random.between(1000, 9'000'000)));
        for (int i = 1; i <= kMembers; ++i) {
            const MemberId id = m_builder.idOf(numberOf(i));
            const auto due = book::readDues(m_builder->database(), id)[id];
            m_given[id] = due.refund + due.residual;
            m_tax[id] = due.taxIn(due.refund, due.residual);
            if (random.oneIn(2))
                enter(m_builder.book(), voucher("2025-12-30", {debt("114", random.between(1, 50'000), numberOf(i)), cash()}));
            if (random.oneIn(2))
                (void)desk().addConsent({.member = numberOf(i), .date = day("2026-01-01"), .document = "x"}, newDraftId());
        }
    }

    void step()
    {
        m_day = m_day.plusDays(1);
        switch (m_random.between(1, 8)) {
        case 1: accrue(); break;
        case 2:
        case 3: makeList(); break;
        case 4: cancel(); break;
        case 5: sendBack(); break;
        default: record(); break;
        }
    }
    void payAll()
    {
        for (const PaymentList& list : desk().lists()) {
            if (!list.isSettled()) {
                EXPECT_TRUE(desk().cancel(list.id, "x"));
            }
        }
        m_day = m_day.plusDays(1);
        auto list = desk().makeList({.date = m_day}, newDraftId());
        if (!list)
            return;
        std::vector<book::PaymentResult> all;
        for (const Payment& payment : list->payments)
            all.push_back({.payment = payment.id});
        EXPECT_TRUE(desk().record(list->id, all, m_day, newDraftId()));
    }
    
    /// entitled − paid − set off − withheld − still due = 0, for each member.
    void check()
    {
        std::map<MemberId, Sums> sums;
        std::map<MemberId, int> waiting;
        for (const PaymentList& list : desk().lists()) {
            for (const Payment& payment : list.payments) {
                waiting[payment.member] += payment.state == PaymentState::Pending ? 1 : 0;
                if (payment.state != PaymentState::Paid && payment.state != PaymentState::Part)
                    continue;
                sums[payment.member].money += payment.paid.inMoney();
                sums[payment.member].withheld += payment.paid.withheld;
                sums[payment.member].setOff += payment.paid.setOff;
            }
        }
        Money taxes;
        for (const auto& [id, given] : m_given) {
            const auto due = book::readDues(m_builder->database(), id)[id];
            const Sums& own = sums[id];
            EXPECT_EQ(given - own.money - own.withheld - own.setOff - due.refund - due.residual, Money());
            EXPECT_EQ(own.withheld + due.taxIn(due.refund, due.residual), m_tax[id]);
            EXPECT_FALSE(due.refund.isNegative() || due.residual.isNegative() || due.current.isNegative());
            EXPECT_LE(waiting[id], 1);
            taxes += own.withheld;
        }
        const auto figures = m_builder->books().balances({day("2025-01-01"), day("2027-12-31")});
        EXPECT_EQ(-figures.closingOf("214"), taxes);
    }

private:
    book::PaymentDesk& desk() { return m_builder->payments(); }
    ledger::LineDraft debt(std::string account, std::int64_t fen, std::string member)
    {
        m_last = Money::fen(fen);
        return {.summary = "x", .account = std::move(account), .debit = m_last, .member = std::move(member)};
    }
    ledger::LineDraft cash() const { return {.account = "102", .credit = m_last}; }

    void accrue()
    {
        const std::string number = numberOf(m_random.between(1, kMembers));
        const Money amount = Money::fen(m_random.between(1, 10'000));
        enter(m_builder.book(), {.date = m_day,
                                 .lines = {{.summary = "x", .account = "33201", .debit = amount},
                                           {.account = m_random.oneIn(2) ? "221" : "222", .credit = amount, .member = number}}});
        // What is not of a distribution bears no tax.
        m_given[m_builder.idOf(number)] += amount;
    }
    void makeList()
    {
        book::PaymentListDraft draft{.date = m_day, .setOff = m_random.oneIn(2)};
        for (int i = 1; i <= kMembers; ++i) {
            if (m_random.oneIn(2))
                draft.members.push_back(m_builder.idOf(numberOf(i)));
        }
        (void)desk().makeList(draft, newDraftId());
    }
    std::optional<PaymentList> anyList()
    {
        auto lists = desk().lists();
        if (lists.empty())
            return std::nullopt;
        return lists[static_cast<std::size_t>(m_random.between(0, static_cast<std::int64_t>(lists.size()) - 1))];
    }
    void record()
    {
        const auto list = anyList();
        if (!list)
            return;
        std::vector<book::PaymentResult> results;
        for (const Payment& payment : list->payments) {
            if (payment.state != PaymentState::Pending || m_random.oneIn(3))
                continue;
            book::PaymentResult result{.payment = payment.id};
            if (m_random.oneIn(4)) {
                result.failed = true;
                result.reason = "x";
            } else if (payment.due.inMoney() > Money() && m_random.oneIn(2)) {
                result.amount = Money::fen(m_random.between(1, payment.due.inMoney().inFen()));
            }
            results.push_back(result);
        }
        EXPECT_TRUE(desk().record(list->id, results, m_day, newDraftId()));
    }
    void cancel()
    {
        if (const auto list = anyList(); list && !list->isSettled()) {
            EXPECT_TRUE(desk().cancel(list->id, "x"));
        }
    }
    void sendBack()
    {
        const auto list = anyList();
        if (!list)
            return;
        for (const Payment& payment : list->payments) {
            const bool isPaid = payment.state == PaymentState::Paid || payment.state == PaymentState::Part;
            if (isPaid && m_random.oneIn(2)) {
                EXPECT_TRUE(desk().returned(payment.id, m_day, "x", newDraftId()));
            }
        }
    }

    Random& m_random;
    BookBuilder m_builder;
    std::map<MemberId, Money> m_given{};
    std::map<MemberId, Money> m_tax{};
    Date m_day{2026, 1, 15};
    Money m_last{};
};

TEST(PaymentProperties, WhatWasGivenIsPaidOnceWithItsTax)
{
    Random random;
    for (int run = 0; run < 4; ++run) {
        Payout one(random);
        for (int step = 0; step < 25; ++step) {
            one.step();
            one.check();
            if (testing::Test::HasFailure())
                return;
        }
        one.payAll();
        one.check();
    }
}

TEST(PaymentTax, TaxIsKeptBackFromTheResidualPartByPart)
{
    BookBuilder builder;
    distribute(builder, yuan("1000"));
    const MemberId id = builder.idOf("001");
    const auto due = book::readDues(builder->database(), id)[id];
    const Money tax = due.taxIn(due.refund, due.residual);
    EXPECT_EQ(tax, multiply(due.residual, Fraction(1, 5), Rounding::HalfUp));

    Money kept;
    for (int part = 0; part < 3; ++part) {
        const auto list = builder->payments().makeList({.date = day("2026-02-01"), .members = {id}}, newDraftId());
        ASSERT_TRUE(list);
        book::PaymentResult result{.payment = list->payments[0].id};
        if (part < 2)
            result.amount = Money::fen(list->payments[0].due.inMoney().inFen() * 3 / 4);
        const auto done = builder->payments().record(list->id, {&result, 1}, day("2026-02-01"), newDraftId());
        ASSERT_TRUE(done);
        kept += done->payments[0].paid.withheld;
        if (part == 0) {
            EXPECT_LT(kept, tax);
        }
    }
    EXPECT_EQ(kept, tax);
    EXPECT_EQ(book::readDues(builder->database(), id).count(id), 0U);
}

TEST(PaymentTax, WhatWasPaidBesideTheListsHasNoTaxLeft)
{
    BookBuilder builder;
    distribute(builder, yuan("1000"));
    const MemberId id = builder.idOf("001");
    const auto due = book::readDues(builder->database(), id)[id];
    const Money tax = due.taxIn(due.refund, due.residual);
    enter(builder.book(), {.date = day("2026-02-01"),
                           .lines = {{.summary = "x", .account = "221", .debit = due.refund, .member = "001"},
                                     {.account = "222", .debit = due.residual, .member = "001"},
                                     {.account = "214", .credit = tax},
                                     {.account = "102", .credit = due.refund + due.residual - tax}}});
    enter(builder.book(), voucher("2026-03-01", {dr("33201", "8"), cr("222", "8", "001")}));

    const auto list = builder->payments().makeList({.date = day("2026-03-02"), .members = {id}}, newDraftId());

    ASSERT_TRUE(list);
    EXPECT_EQ(list->payments[0].due.withheld, Money());
}

TEST(PaymentTax, WhatCameBackKeepsItsTaxThoughSomethingElseBecameDueMeanwhile)
{
    BookBuilder builder;
    distribute(builder, yuan("1000"));
    const MemberId id = builder.idOf("001");
    const auto due = book::readDues(builder->database(), id)[id];
    const Money tax = due.taxIn(due.refund, due.residual);
    enter(builder.book(), voucher("2026-01-19", {dr("33201", "8"), cr("222", "8", "001")}));

    const auto first = builder->payments().makeList({.date = day("2026-01-20"), .members = {id}}, newDraftId());
    ASSERT_TRUE(first);
    const book::PaymentResult part{.payment = first->payments[0].id,
                                   .amount = Money::fen(first->payments[0].due.inMoney().inFen() - 1000)};
    ASSERT_TRUE(builder->payments().record(first->id, {&part, 1}, day("2026-01-24"), newDraftId()));
    const auto second = builder->payments().makeList({.date = day("2026-02-01"), .members = {id}}, newDraftId());
    ASSERT_TRUE(second);
    ASSERT_TRUE(builder->payments().returned(first->payments[0].id, day("2026-02-03"), "wrong account", newDraftId()));
    const book::PaymentResult rest{.payment = second->payments[0].id};
    const auto paid = builder->payments().record(second->id, {&rest, 1}, day("2026-02-05"), newDraftId());
    ASSERT_TRUE(paid);

    const auto left = book::readDues(builder->database(), id)[id];
    EXPECT_EQ(paid->payments[0].paid.withheld + left.taxIn(left.refund, left.residual), tax);
}

TEST(PaymentLeast, WhoHasLessThanTheCharterAsksWaitsForTheNextList)
{
    BookBuilder builder;
    distribute(builder, yuan("1000"));
    distribution::Charter charter{.name = "章程", .from = day("2020-01-01"), .policy = distribution::statutoryDefault()};
    const auto dues = builder->payments().dues();
    charter.leastPayment = dues[2].total();
    ASSERT_TRUE(builder->charters().add(charter, newDraftId()));

    const auto list = builder->payments().makeList({.date = day("2026-02-01")}, newDraftId());

    ASSERT_TRUE(list);
    EXPECT_EQ(list->payments.size(), 3U);
    EXPECT_TRUE(builder->payments().dues()[0].isBelowLeast);
    EXPECT_FALSE(builder->payments().dues()[0].isPending);
    // Named, he is paid all the same.
    EXPECT_TRUE(builder->payments().makeList({.date = day("2026-02-01"), .members = {builder.idOf("001")}}, newDraftId()));
}

} // namespace
} // namespace coop::test
