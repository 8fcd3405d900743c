// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/deposits.h"

#include <algorithm>

namespace coop::inspection {

std::vector<DepositEvent> depositEvents(const Facts& facts, const Derived& derived)
{
    std::vector<bool> isPublic(personCount(facts), true);
    for (std::size_t at = 0; at < isPublic.size(); ++at) {
        const bool isMember = at < facts.members.size();
        const Index insider = isMember ? derived.insiderOfMember[at]
                                       : derived.insiderOfCounterparty[at - facts.members.size()];
        isPublic[at] = insider == kNone && !isInstitution(nameOf(facts, static_cast<Person>(at)));
    }
    std::vector<DepositEvent> events;
    using Kind = DepositEvent::Kind;
    const auto add = [&](Date day, Kind kind, Money amount, Person person, Index voucher) {
        if (person != kNone && isPublic[static_cast<std::size_t>(person)])
            events.push_back({day, kind, amount, person, voucher});
    };
    for (const MoneyMove& move : derived.payments) {
        using enum AccountRole;
        if (move.isTransfer)
            continue;
        if (isDeposit(move.role))
            add(move.day, Kind::Out, move.amount, personOf(facts, move), move.voucher);
        else if (move.role == FinanceExpense || move.role == Interest || move.role == OtherExpense)
            add(move.day, Kind::Interest, move.amount, personOf(facts, move), move.voucher);
    }
    for (const MoneyMove& move : derived.receipts) {
        if (!move.isTransfer && isDeposit(move.role))
            add(move.day, Kind::In, move.amount, personOf(facts, move), move.voucher);
    }
    for (std::size_t at = 0; at < facts.vouchers.size(); ++at) {
        const VoucherFact& voucher = facts.vouchers[at];
        if (!voucher.isOpening || voucher.isReversed)
            continue;
        for (Index place = voucher.firstLine; place < voucher.firstLine + voucher.lineCount; ++place) {
            const LineFact& line = facts.lines[static_cast<std::size_t>(place)];
            if (line.amount.isNegative() && line.account != kNone &&
                isDeposit(facts.accounts[static_cast<std::size_t>(line.account)].role))
                add(voucher.date, Kind::In, -line.amount, personOf(facts, line.member, line.counterparty),
                    static_cast<Index>(at));
        }
    }
    std::ranges::stable_sort(events, {}, [](const DepositEvent& event) { return std::pair(event.voucher, event.kind); });
    return events;
}

std::vector<bool> isIdle(const Facts& facts)
{
    std::vector<bool> idle(personCount(facts), true);
    const std::vector<bool> traded = traders(facts);
    for (std::size_t at = 0; at < traded.size(); ++at) {
        if (traded[at])
            idle[at] = false;
    }
    for (const MeetingFact& meeting : facts.meetings) {
        for (const AttendanceFact& row : meeting.attendance) {
            if (row.member != kNone)
                idle[static_cast<std::size_t>(row.member)] = false;
        }
    }
    for (const DistributionFact& year : facts.distributions) {
        for (const DistributionFact::Part& part : year.parts) {
            if (part.member != kNone && part.refund > Money{})
                idle[static_cast<std::size_t>(part.member)] = false;
        }
    }
    return idle;
}

} // namespace coop::inspection
