// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A book whose year is to be shared, and its distribution in a few words.

#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/payment_desk.h"
#include "core/book/posting_desk.h"
#include "core/distribution/ready_policies.h"
#include "tests/support/book_builder.h"
#include "tests/support/book_dump.h"
#include "tests/support/issues.h"

#include <map>

namespace coop::test {

constexpr FiscalYear kYear{2025};

/// Five farmers; 001 … 003 delivered eggs, 004 and 005 only paid in.
struct EggBook : BookBuilder {
    EggBook()
    {
        for (const char* number : {"001", "002", "003", "004", "005"})
            member(number).paid(number, "2024-01-10", "1000");
        delivered("001", "2025-03-01", "鸡蛋", "500", "3000");
        delivered("002", "2025-04-01", "鸡蛋", "300", "2000");
        delivered("003", "2025-05-01", "鸡蛋", "100", "1000");
    }
};

/// All five attend and vote for it.
inline distribution::Resolution vote(std::string_view date = "2026-03-15")
{
    return {.on = day(date), .entitled = 5, .members = 5, .present = 5, .votesFor = 4, .votesAgainst = 1};
}

inline Expected<book::Distribution, Issues> proposed(BookBuilder& book,
                                                     const distribution::Policy& policy = distribution::statutoryDefault(),
                                                     std::string_view surplus = "10000")
{
    return book->distributions().propose(kYear, policy, yuan(surplus), {}, book::newDraftId());
}

inline book::Distribution posted(BookBuilder& book, const distribution::Policy& policy = distribution::statutoryDefault(),
                                 std::string_view surplus = "10000", const distribution::Resolution& resolution = vote())
{
    auto made = book->distributions().adoptAndPost(kYear, policy, yuan(surplus), {}, resolution, {}, book::newDraftId());
    if (!made)
        throw std::runtime_error(listed(made.error()));
    return *std::move(made);
}

/// The law's split, half of whose residual becomes share capital.
inline distribution::Policy converting()
{
    distribution::Policy policy = distribution::statutoryDefault();
    policy.stages.back().convert = Fraction(1, 2);
    return policy;
}

/// "221 001 -2700.00": what each account holds at the end of a year, debit − credit.
inline std::vector<std::string> balances(BookBuilder& book, FiscalYear year)
{
    std::vector<std::string> lines;
    const ledger::DateRange range = ledger::DateRange::of(year);
    for (const ledger::AccountFigures& account : book->books().balances(range).accounts) {
        if (account.code == "332") // all of it stands in 33201
            continue;
        for (const book::MemberBalance& one : book->books().memberBalances(account.code, range)) {
            if (!one.closing().isZero())
                lines.push_back(account.code + " " + one.number + (one.number.empty() ? "" : " ") + toPlainText(one.closing()));
        }
    }
    return lines;
}

/// What everybody holds: shares, capital and account balances, without the rows that led there.
inline std::vector<std::string> everyBalance(BookBuilder& book)
{
    std::vector<std::string> lines = balances(book, {2026});
    const distribution::Basis basis = book->yearEnd().basis({2026}, {}, {});
    for (const distribution::MemberBasis& member : basis.members)
        lines.push_back(member.number + " " + toPlainText(member.contribution) + " " + toPlainText(member.reserveShare) + " " +
                        toPlainText(member.stateShare) + " " + toPlainText(member.donationShare));
    return lines;
}

inline std::vector<IssueCode> codesOf(const Issues& issues)
{
    std::vector<IssueCode> codes;
    for (const Issue& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

inline std::vector<std::string> dump(BookBuilder& book)
{
    return dumpOf(book->database());
}

} // namespace coop::test
