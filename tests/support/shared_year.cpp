// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_year.h"

#include "core/book/closing_words.h"
#include "tests/support/vouchers.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace coop::test {

using namespace coop::book;
using distribution::Policy;
using distribution::Resolution;

namespace {

constexpr FiscalYear kNextYear{2026};

template <typename Value>
Value must(Expected<Value, Issues> result)
{
    if (!result)
        throw std::runtime_error(listed(result.error()));
    return *std::move(result);
}

/// A card that passes its check digit is not needed: the program warns and goes on.
std::string cardOf(std::string_view number)
{
    return "6228480000000000" + std::string(number);
}

} // namespace

Policy readyPolicy(std::string_view id)
{
    const auto all = distribution::readyPolicies();
    const auto found = std::ranges::find(all, id, &distribution::ReadyPolicy::id);
    if (found == all.end())
        throw std::runtime_error(fmt::format("there is no ready policy {}", id));
    return found->make();
}

SharedYear& SharedYear::holder(std::string_view number, std::string_view paidIn, members::MemberKind kind,
                               std::string_view household)
{
    member({.number = std::string(number),
            .name = fmt::format("示例{}", number),
            .kind = kind,
            .household = std::string(household),
            .bankAccount = cardOf(number),
            .party = members::defaultParty(kind)});
    paid(number, "2024-01-10", paidIn);
    m_openings.push_back(cr("301", paidIn, number));
    m_paidIn += yuan(paidIn);
    return *this;
}

SharedYear& SharedYear::farmers(int count, std::string_view paidIn)
{
    for (int i = 1; i <= count; ++i)
        holder(fmt::format("{:03}", i), paidIn);
    return *this;
}

SharedYear& SharedYear::dealt(const trade::TradeDraft& draft)
{
    must((*this)->trades().add(draft, newDraftId()));
    return *this;
}

SharedYear& SharedYear::opens(std::string_view loss)
{
    ledger::VoucherDraft opening{
        .date = day("2024-12-31"), .kind = ledger::VoucherKind::Opening, .origin = ledger::Origin::Opening};
    opening.lines = m_openings;
    opening.lines.push_back({.summary = "期初", .account = "102", .debit = m_paidIn - yuan(loss)});
    if (!yuan(loss).isZero())
        opening.lines.push_back(dr("33202", loss));
    opening.lines.front().summary = "期初";
    enter(book(), opening);
    return *this;
}

SharedYear& SharedYear::earned(std::string_view income, std::string_view cost, std::string_view product)
{
    ledger::LineDraft sales = cr("501", income);
    sales.product = product;
    enter(book(), voucher("2025-10-10", {dr("102", income), sales}));
    if (!yuan(cost).isZero()) {
        ledger::LineDraft costs = dr("521", cost);
        costs.product = product;
        enter(book(), voucher("2025-10-11", {costs, cr("102", cost)}));
    }
    return *this;
}

void SharedYear::closeMonths(int from, int to)
{
    for (int month = from; month <= to; ++month)
        must((*this)->periods().close(ledger::Period::ofMonth(kYear.value, month), chineseClosingWords(), "会计"));
}

Distribution SharedYear::share(const Policy& policy)
{
    must((*this)->charters().add({.name = "章程", .from = day("2024-05-01"), .policy = policy, .clause = "第三十八条"},
                                 newDraftId()));
    closeMonths(1, 11);
    clock().set(day("2026-02-20"));
    DistributionDesk& desk = (*this)->distributions();
    const auto result = (*this)->books().yearResult(kYear).value();
    const Policy inForce = (*this)->charters().ofYear(kYear).value().data.policy;
    const auto preview = must((*this)->yearEnd().plan(kYear, inForce, result.surplus, result.priorLoss));
    const Distribution proposal = must(desk.propose(kYear, inForce, result.surplus, result.priorLoss, newDraftId()));
    EXPECT_EQ(proposal.charter, "章程 第三十八条");
    EXPECT_EQ(proposal.planHash, planHash(preview));
    must(desk.layOut(proposal.id, day("2026-02-20")));
    clock().set(day("2026-03-15"));
    const auto members = static_cast<std::int64_t>((*this)->members().all().size());
    must(desk.adopt(proposal.id,
                    {.on = day("2026-03-15"),
                     .entitled = members,
                     .members = members,
                     .present = members,
                     .votesFor = members - members / 5,
                     .votesAgainst = members / 5,
                     .minutes = "2026-1"},
                    newDraftId()));
    Distribution done = must(desk.post(proposal.id, {}, newDraftId()));
    EXPECT_EQ(done.state, DistributionState::Posted);
    EXPECT_EQ(done.postedOn, day("2025-12-31"));
    EXPECT_EQ(planHash(desk.plan(done.id)), planHash(preview)) << "what was seen is what was posted";
    closeMonths(12, 12);
    m_distribution = done.id;
    return done;
}

Distribution SharedYear::share(std::string_view readyPolicyId)
{
    return share(readyPolicy(readyPolicyId));
}

void SharedYear::payOut(const Mishaps& mishaps)
{
    PaymentDesk& desk = (*this)->payments();
    const auto makeList = [&](std::string_view on) {
        return must(desk.makeList({.date = day(on), .method = PaymentMethod::Bank, .moneyAccount = "102"}, newDraftId()));
    };
    const Money before = balance("102", {});
    const PaymentList first = makeList("2026-03-20");
    std::vector<PaymentResult> results;
    std::map<std::string, Money> left;
    for (const Payment& payment : first.payments) {
        PaymentResult& result = results.emplace_back(PaymentResult{.payment = payment.id});
        if (payment.number == mishaps.part) {
            result.amount = yuan(mishaps.amount);
            left[payment.number] = payment.due.inMoney() - *result.amount;
        } else if (payment.number == mishaps.failed) {
            result.failed = true;
            result.reason = "账号有误";
            left[payment.number] = payment.due.inMoney();
        }
    }
    must(desk.record(first.id, results, day("2026-03-21"), newDraftId()));
    std::map<std::string, Money> due;
    for (const Due& one : desk.dues())
        due[one.number] = one.total() - one.withheld;
    EXPECT_EQ(due, left) << "what failed or was paid in part is due again, nothing else";

    const PaymentList second = makeList("2026-03-25");
    results.clear();
    for (const Payment& payment : second.payments)
        results.push_back({.payment = payment.id});
    must(desk.record(second.id, results, day("2026-03-26"), newDraftId()));
    EXPECT_TRUE(desk.dues().empty());
    EXPECT_TRUE(desk.unclaimed(day("2027-01-01")).empty());

    const auto progress = (*this)->distributions().progress(m_distribution);
    EXPECT_EQ(progress.open, Money());
    EXPECT_EQ(progress.paid, progress.due);
    const Distribution closed = must((*this)->distributions().close(m_distribution, "全部发放"));
    EXPECT_EQ(closed.state, DistributionState::Closed);
    EXPECT_EQ(before - balance("102", {}), closed.refund + closed.residual - closed.converted - closed.withheld);
    EXPECT_EQ(credit("221"), "0.00");
    EXPECT_EQ(credit("222"), "0.00");
}

Money SharedYear::balance(std::string_view account, std::string_view member)
{
    const ledger::DateRange range{kYear.first(), kNextYear.last()};
    Money sum;
    for (const MemberBalance& one : (*this)->books().memberBalances(account, range)) {
        if (member.empty() || one.number == member)
            sum += one.closing();
    }
    return sum;
}

std::string SharedYear::debit(std::string_view account, std::string_view member)
{
    return toPlainText(balance(account, member));
}

std::string SharedYear::credit(std::string_view account, std::string_view member)
{
    return toPlainText(-balance(account, member));
}

std::string SharedYear::owed(std::string_view member)
{
    return credit("221", member) + " + " + credit("222", member);
}

std::string SharedYear::account(std::string_view member)
{
    for (const distribution::MemberBasis& one : (*this)->yearEnd().basis(kNextYear, {}, {}).members) {
        if (one.number == member)
            return fmt::format("{} {} {} {}", toPlainText(one.contribution), toPlainText(one.reserveShare),
                               toPlainText(one.stateShare), toPlainText(one.donationShare));
    }
    return {};
}

std::vector<std::string> SharedYear::faults()
{
    std::vector<std::string> faults;
    for (const Finding& found : (*this)->history().check())
        faults.push_back(fmt::format("{} {} {} {}", found.check, found.table, found.row, found.detail));
    for (const FiscalYear year : {kYear, kNextYear}) {
        for (const ledger::CrossCheckResult& result : (*this)->books().crossChecks(year)) {
            if (result.applies && !result.passed)
                faults.push_back(fmt::format("cross check {} of {}", static_cast<int>(result.check), year.value));
        }
    }
    return faults;
}

} // namespace coop::test
