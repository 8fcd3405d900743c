// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule_tools.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/ensure.h"

namespace coop::inspection {

Phrase phrase(std::string_view pattern, std::vector<std::string> values)
{
    return {.pattern = std::string(pattern), .values = std::move(values)};
}

std::string monthText(MonthNumber month)
{
    return fmt::format("{:04}-{:02}", month / 12, month % 12 + 1);
}

std::string shareText(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? "0%" : rateText(static_cast<std::int64_t>(Wide{part} * 10'000 / whole));
}

std::string rateText(std::int64_t hundredthsOfPercent)
{
    return toPercentage(Fraction(hundredthsOfPercent, 10'000));
}

bool isBelowRate(std::int64_t part, std::int64_t whole, std::int64_t hundredthsOfPercent)
{
    ensure(whole > 0, "a share of something");
    return Wide{part} * 10'000 < Wide{whole} * hundredthsOfPercent;
}

bool isAboveRate(std::int64_t part, std::int64_t whole, std::int64_t hundredthsOfPercent)
{
    ensure(whole > 0, "a share of something");
    return Wide{part} * 10'000 > Wide{whole} * hundredthsOfPercent;
}

void addEvidence(Finding& finding, Evidence evidence)
{
    ++finding.evidenceCount;
    if (finding.evidence.size() < kMostEvidence)
        finding.evidence.push_back(std::move(evidence));
}

std::string voucherKey(std::int64_t id)
{
    return fmt::format("voucher:{}", id);
}

void notComputed(Verdict& verdict, std::string_view rule, Phrase missing)
{
    verdict.notComputed.push_back({.rule = std::string(rule), .missing = std::move(missing)});
}

bool isActiveMember(const members::MemberDraft& member, Date day)
{
    return (!member.joined || *member.joined <= day) && (!member.left || member.left->year() >= day.year());
}

std::vector<Index> standingMembers(const Facts& facts, int months)
{
    const Date since = monthsBefore(facts.asOf, months);
    std::vector<Index> standing;
    for (std::size_t i = 0; i < facts.members.size(); ++i) {
        const members::MemberDraft& member = facts.members[i].data;
        const std::optional<Date> joined = member.joined ? member.joined : facts.profile.registeredOn;
        if (isActiveMember(member, facts.asOf) && (!joined || *joined <= since))
            standing.push_back(static_cast<Index>(i));
    }
    return standing;
}

Date monthsBefore(Date day, int months)
{
    const MonthNumber month = monthOf(day) - months;
    // Years before 1900 are no days of a book; the first one stands for them.
    if (month < 1900 * 12)
        return {};
    for (unsigned last = day.day();; --last)
        if (const std::optional<Date> there = Date::fromParts(month / 12, static_cast<unsigned>(month % 12) + 1, last))
            return *there;
}

} // namespace coop::inspection
