// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

#include <algorithm>

namespace coop::test {

using namespace inspection;

namespace {

constexpr Index kGone = -2;

/// Where a place is found after `gone` was taken out.
Index moved(Index place, Index gone)
{
    if (place == gone)
        return kGone;
    return place > gone ? place - 1 : place;
}

/// The reference is emptied when what it names is gone.
void follow(Index& place, Index gone)
{
    place = moved(place, gone);
    if (place == kGone)
        place = kNone;
}

void follow(std::vector<Index>& places, Index gone)
{
    for (Index& place : places)
        place = moved(place, gone);
    std::erase(places, kGone);
}

/// Rows that belong to what is gone go with it.
template <typename Rows, typename Place>
void follow(Rows& rows, Place place, Index gone)
{
    for (auto& row : rows)
        row.*place = moved(row.*place, gone);
    std::erase_if(rows, [&](const auto& row) { return row.*place == kGone; });
}

void eraseMember(Facts& facts, Index gone)
{
    facts.members.erase(facts.members.begin() + gone);
    follow(facts.contributions, &ContributionFact::member, gone);
    follow(facts.trades, &TradeFact::member, gone);
    follow(facts.related, &RelatedFact::member, gone);
    follow(facts.accountShares, &AccountSharesFact::member, gone);
    for (MeetingFact& meeting : facts.meetings)
        follow(meeting.attendance, &AttendanceFact::member, gone);
    for (DistributionFact& year : facts.distributions)
        follow(year.parts, &DistributionFact::Part::member, gone);
    for (LineFact& line : facts.lines)
        follow(line.member, gone);
}

void eraseLine(Facts& facts, Index gone)
{
    facts.lines.erase(facts.lines.begin() + gone);
    for (BankLineFact& row : facts.bankLines)
        follow(row.lines, gone);
}

void eraseVoucher(Facts& facts, Index gone)
{
    const VoucherFact voucher = facts.vouchers[static_cast<std::size_t>(gone)];
    for (Index i = 0; i < voucher.lineCount; ++i)
        eraseLine(facts, voucher.firstLine);
    facts.vouchers.erase(facts.vouchers.begin() + gone);
    for (VoucherFact& row : facts.vouchers)
        row.firstLine -= row.firstLine > voucher.firstLine ? voucher.lineCount : 0;
    for (LineFact& line : facts.lines)
        line.voucher = moved(line.voucher, gone);
    for (ContributionFact& row : facts.contributions)
        follow(row.vouchers, gone);
    for (TradeFact& row : facts.trades)
        follow(row.voucher, gone);
    for (GrantFact& row : facts.grants)
        follow(row.voucher, gone);
}

void eraseCounterparty(Facts& facts, Index gone)
{
    facts.counterparties.erase(facts.counterparties.begin() + gone);
    for (LineFact& line : facts.lines)
        follow(line.counterparty, gone);
}

template <typename Rows>
Index placeOf(const Rows& rows, std::int64_t id)
{
    const auto found = std::ranges::find_if(rows, [id](const auto& row) { return row.id == id; });
    return found == rows.end() ? kNone : static_cast<Index>(found - rows.begin());
}

template <typename Rows>
void eraseById(Rows& rows, std::int64_t id)
{
    std::erase_if(rows, [id](const auto& row) { return row.id == id; });
}

} // namespace

Facts without(const Facts& facts, const Evidence& row)
{
    Facts rest = facts;
    if (row.table == "member") {
        const auto found = std::ranges::find(rest.members, MemberId{row.id}, &members::Member::id);
        if (found != rest.members.end())
            eraseMember(rest, static_cast<Index>(found - rest.members.begin()));
    } else if (row.table == "voucher") {
        if (const Index place = placeOf(rest.vouchers, row.id); place != kNone)
            eraseVoucher(rest, place);
    } else if (row.table == "auxiliary_item") {
        if (const Index place = placeOf(rest.counterparties, row.id); place != kNone)
            eraseCounterparty(rest, place);
    } else if (row.table == "contribution") {
        eraseById(rest.contributions, row.id);
    } else if (row.table == "trade") {
        eraseById(rest.trades, row.id);
    } else if (row.table == "grant_received") {
        eraseById(rest.grants, row.id);
    } else if (row.table == "meeting") {
        eraseById(rest.meetings, row.id);
    } else if (row.table == "asset") {
        eraseById(rest.assets, row.id);
    } else if (row.table == "distribution") {
        eraseById(rest.distributions, row.id);
    } else if (row.table == "annual_report") {
        std::erase_if(rest.annualReports, [&](const AnnualReportFact& report) { return report.year == row.id; });
    }
    return rest;
}

} // namespace coop::test
