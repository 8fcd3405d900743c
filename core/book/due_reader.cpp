// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/due_reader.h"

#include "core/book/one_issue.h"

#include <algorithm>
#include <functional>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;

// Of both charts: a conversion moves a balance from one to the other, the sum stays.
constexpr std::string_view kBalances = R"sql(
    SELECT t.member_id,
           sum(iif(a.code GLOB '221*', t.credit_fen - t.debit_fen, 0)),
           sum(iif(a.code GLOB '222*', t.credit_fen - t.debit_fen, 0)),
           sum(iif(a.code GLOB '114*', t.debit_fen - t.credit_fen, 0))
      FROM account AS a
      JOIN member_total AS t ON t.account_id = a.id
     WHERE substr(a.code, 1, 3) IN ('114', '221', '222')
       AND (?1 IS NULL OR t.member_id = ?1)
     GROUP BY t.member_id
)sql";

// A correcting run brought its difference: what it gives less what the one before it gave.
constexpr std::string_view kGiven = R"sql(
    SELECT e.member_id,
           e.refund_fen - e.converted_refund_fen - coalesce(b.refund_fen - b.converted_refund_fen, 0),
           e.guarantee_fen + e.land_fen + e.capital_fen + e.labour_fen + e.other_fen - e.converted_residual_fen
             - coalesce(b.guarantee_fen + b.land_fen + b.capital_fen + b.labour_fen + b.other_fen - b.converted_residual_fen, 0),
           e.withheld_refund_fen - coalesce(b.withheld_refund_fen, 0),
           e.withheld_residual_fen - coalesce(b.withheld_residual_fen, 0),
           d.posted_on
      FROM distribution AS d
      JOIN entitlement AS e ON e.distribution_id = d.id
      LEFT JOIN entitlement AS b ON b.distribution_id = d.corrects AND b.member_id = e.member_id
     WHERE d.state IN ('posted', 'closed', 'corrected')
       AND (?1 IS NULL OR e.member_id = ?1)
     ORDER BY d.posted_on DESC, d.id DESC
)sql";

// What came back is due anew, with the tax that was kept back from it.
constexpr std::string_view kReturned = R"sql(
    SELECT member_id, returned_on, paid_refund_fen, paid_residual_fen, paid_withheld_fen
      FROM payment
     WHERE state = 'returned'
       AND (?1 IS NULL OR member_id = ?1)
)sql";

constexpr std::string_view kCredits = R"sql(
    SELECT l.member_id, iif(v.kind = 'opening', '1900-01-01', v.date) AS since, l.credit_fen, a.code GLOB '221*',
           EXISTS (SELECT 1 FROM distribution_voucher AS d WHERE d.voucher_id IN (v.id, v.reverses))
      FROM account AS a
      JOIN voucher_line AS l ON l.account_id = a.id
      JOIN voucher AS v ON v.id = l.voucher_id
     WHERE substr(a.code, 1, 3) IN ('221', '222')
       AND l.credit_fen <> 0
       AND l.member_id IS NOT NULL
       AND v.state = 'posted'
       AND (?1 IS NULL OR l.member_id = ?1)
     ORDER BY since DESC
)sql";

// Newest first, so that each day's change leads from the balance of its end to that of the day before.
constexpr std::string_view kChangesAfter = R"sql(
    SELECT l.member_id, sum(l.credit_fen - l.debit_fen)
      FROM voucher AS v
      JOIN voucher_line AS l ON l.voucher_id = v.id
      JOIN account AS a ON a.id = l.account_id
     WHERE v.date > ?2
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND substr(a.code, 1, 3) IN ('221', '222')
       AND l.member_id IS NOT NULL
       AND (?1 IS NULL OR l.member_id = ?1)
     GROUP BY l.member_id, v.date
     ORDER BY l.member_id, v.date DESC
)sql";

/// The tax in the newest `due` of what was given.
Money taxOf(const std::vector<MemberDue::Given>& given, Money due, Money MemberDue::Given::* amount,
            Money MemberDue::Given::* tax)
{
    Money wanted = due;
    Money sum;
    for (const MemberDue::Given& one : given) {
        if (wanted <= Money())
            break;
        if (one.*amount > wanted) {
            // The older part was paid with its tax rounded half up; the rest of the tax is here.
            const Fraction paid((one.*amount - wanted).inFen(), (one.*amount).inFen());
            sum += one.*tax - multiply(one.*tax, paid, Rounding::HalfUp);
            break;
        }
        wanted -= one.*amount;
        sum += one.*tax;
    }
    return std::clamp(sum, Money(), due);
}

} // namespace

Money MemberDue::payableRefund() const
{
    return std::max(Money(), refund + std::min(residual, Money()));
}

Money MemberDue::payableResidual() const
{
    return std::max(Money(), residual + std::min(refund, Money()));
}

Money MemberDue::netted() const
{
    if (refund.isNegative() && residual > Money())
        return std::min(-refund, residual);
    if (residual.isNegative() && refund > Money())
        return -std::min(-residual, refund);
    return {};
}

Money MemberDue::taxIn(Money refundDue, Money residualDue) const
{
    return taxOf(given, std::max(refundDue, Money()), &Given::refund, &Given::refundTax) +
           taxOf(given, std::max(residualDue, Money()), &Given::residual, &Given::residualTax);
}

namespace {

void addReturned(const Database& database, std::optional<MemberId> member, std::map<MemberId, MemberDue>& dues)
{
    Statement returned(database, kReturned);
    returned.bind(member);
    while (returned.step()) {
        const auto found = dues.find({returned.integer(0)});
        if (found == dues.end())
            continue;
        MemberDue::Given back{.date = returned.date(1), .refund = returned.money(2), .residual = returned.money(3)};
        const Money withheld = returned.money(4);
        back.residualTax = std::min(withheld, back.residual);
        back.refundTax = withheld - back.residualTax;
        found->second.given.push_back(back);
    }
}

} // namespace

std::map<MemberId, MemberDue> readDues(const Database& database, std::optional<MemberId> member)
{
    std::map<MemberId, MemberDue> dues;
    Statement balances(database, kBalances);
    balances.bind(member);
    while (balances.step()) {
        MemberDue due{.refund = balances.money(1), .residual = balances.money(2), .current = balances.money(3)};
        if (!due.refund.isZero() || !due.residual.isZero() || !due.current.isZero())
            dues.emplace(MemberId{balances.integer(0)}, std::move(due));
    }

    std::map<MemberId, Money> uncovered;
    for (const auto& [id, due] : dues) {
        if (due.payable() > Money())
            uncovered.emplace(id, due.payable());
    }
    Statement credits(database, kCredits);
    credits.bind(member);
    while (credits.step()) {
        const MemberId id{credits.integer(0)};
        const auto found = uncovered.find(id);
        if (found == uncovered.end())
            continue;
        if (credits.integer(4) == 0) {
            // Entered by hand or carried over: it bears no tax.
            MemberDue::Given plain{.date = credits.date(1)};
            (credits.integer(3) != 0 ? plain.refund : plain.residual) = credits.money(2);
            dues[id].given.push_back(plain);
        }
        if (found->second <= Money())
            continue;
        found->second -= credits.money(2);
        dues[id].since = credits.date(1);
    }

    Statement given(database, kGiven);
    given.bind(member);
    while (given.step()) {
        if (const auto found = dues.find({given.integer(0)}); found != dues.end())
            found->second.given.push_back({.date = given.date(5),
                                           .refund = given.money(1),
                                           .residual = given.money(2),
                                           .refundTax = given.money(3),
                                           .residualTax = given.money(4)});
    }
    addReturned(database, member, dues);
    for (auto& [id, due] : dues)
        std::ranges::stable_sort(due.given, std::ranges::greater(), &MemberDue::Given::date);
    return dues;
}

std::map<MemberId, Money> readLowestDues(const Database& database, Date day, std::optional<MemberId> member)
{
    std::map<MemberId, Money> balances;
    Statement now(database, kBalances);
    now.bind(member);
    while (now.step())
        balances[{now.integer(0)}] = now.money(1) + now.money(2);

    std::map<MemberId, Money> lowest;
    Statement changes(database, kChangesAfter);
    changes.bind(member, day);
    while (changes.step()) {
        const MemberId id{changes.integer(0)};
        Money& balance = balances[id];
        Money& least = lowest.try_emplace(id, balance).first->second;
        balance -= changes.money(1);
        least = std::min(least, balance);
    }
    return lowest;
}

Issues checkOwed(const Database& database, MemberId member, Date day)
{
    const auto due = readDues(database, member);
    const auto lowest = readLowestDues(database, day, member);
    if (!due.contains(member) || !lowest.contains(member) || due.at(member).payable() <= lowest.at(member))
        return {};
    const Date since = due.at(member).since;
    if (since > day)
        return oneIssue(IssueCode::OutOfRange, "date", toIso(day), {toIso(since), "2200-12-31"});
    return oneIssue(IssueCode::AmountOverDue, "date", toPlainText(due.at(member).payable()),
                    {toPlainText(std::max(lowest.at(member), Money()))});
}

} // namespace coop::book
