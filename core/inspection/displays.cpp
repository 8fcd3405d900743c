// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/displays.h"

#include "core/inspection/money_facts.h"

#include <algorithm>
#include <map>

namespace coop::inspection {

namespace {

constexpr int kMonthsShown = 36;
constexpr int kPayeeMonths = 24;
constexpr std::size_t kMostPayees = 10;

bool isLookedAt(const VoucherFact& voucher)
{
    return !voucher.isOpening && !voucher.isReversed;
}

/// The largest whole number whose square is not above `value`.
std::int64_t rootOf(std::int64_t value)
{
    std::int64_t low = 0;
    std::int64_t high = 3'000'000'000;
    while (low < high) {
        const std::int64_t middle = low + (high - low + 1) / 2;
        if (Wide{middle} * middle <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

FirstDigits digitsOf(const Facts& facts)
{
    std::vector<std::int64_t> amounts;
    for (const VoucherFact& voucher : facts.vouchers) {
        // Closing vouchers are sums of the others.
        if (!isLookedAt(voucher) || voucher.origin == ledger::Origin::Closing)
            continue;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            if (const std::int64_t fen = facts.lines[static_cast<std::size_t>(at)].amount.inFen(); fen > 0)
                amounts.push_back(fen);
        }
    }
    FirstDigits digits{.count = static_cast<std::int64_t>(amounts.size())};
    if (amounts.empty())
        return digits;
    std::ranges::sort(amounts);
    const auto atHundredths = [&amounts](std::size_t hundredths) { return Money::fen(amounts[(amounts.size() * hundredths + 99) / 100 - 1]); };
    digits.low = atHundredths(5);
    digits.high = atHundredths(95);
    for (const std::int64_t amount : amounts)
        ++digits.found.at(firstDigitAt(amount));
    digits.deviation = meanDeviation(digits.found, digits.count);
    constexpr std::int64_t kLimitSquared = 410'000LL * 410'000LL; // 0.41, from simulated books
    digits.limit = rootOf(kLimitSquared / digits.count);
    return digits;
}

EntryLag lagOf(const Facts& facts)
{
    EntryLag lag;
    std::vector<int> days;
    for (const VoucherFact& voucher : facts.vouchers) {
        if (voucher.isOpening)
            continue;
        const auto entered = parseDate(std::string_view(voucher.enteredAt).substr(0, 10));
        if (!entered) {
            ++lag.unknown;
            continue;
        }
        days.push_back(daysBetween(voucher.date, *entered));
        const auto band = std::ranges::find_if(EntryLag::kUpTo, [late = days.back()](int upTo) { return late <= upTo; });
        ++lag.vouchers.at(static_cast<std::size_t>(band - EntryLag::kUpTo.begin()));
    }
    if (!days.empty()) {
        const auto middle = days.begin() + static_cast<std::ptrdiff_t>((days.size() - 1) / 2);
        std::ranges::nth_element(days, middle);
        lag.median = *middle;
    }
    return lag;
}

std::vector<MonthShown> monthsOf(const Facts& facts, const Derived& derived)
{
    const Window shown = window(facts, kMonthsShown);
    std::vector<MonthShown> months;
    for (MonthNumber month = shown.first; month <= shown.last; ++month) {
        const auto found = derived.activity.find(month);
        months.push_back({.first = firstDayOf(month), .activity = found == derived.activity.end() ? Money() : found->second});
    }
    for (const VoucherFact& voucher : facts.vouchers) {
        if (isLookedAt(voucher) && shown.contains(voucher.date))
            ++months[static_cast<std::size_t>(monthOf(voucher.date) - shown.first)].vouchers;
    }
    return months;
}

void addTo(Payee& payee, Money amount)
{
    payee.paid += amount;
    ++payee.payments;
}

Payees payeesOf(const Facts& facts, const Derived& derived)
{
    const Window shown = window(facts, kPayeeMonths);
    std::map<Person, Payee> byPerson;
    Payees payees;
    for (const MoneyMove& move : derived.payments) {
        if (move.isTransfer || !shown.contains(move.day))
            continue;
        payees.total += move.amount;
        const Person person = personOf(facts, move);
        addTo(person == kNone ? payees.unnamed : byPerson[person], move.amount);
    }
    std::vector<Payee> all;
    for (auto& [person, payee] : byPerson) {
        payee.name = nameOf(facts, person);
        payee.isMember = static_cast<std::size_t>(person) < facts.members.size();
        all.push_back(std::move(payee));
    }
    std::ranges::stable_sort(all, [](const Payee& left, const Payee& right) { return left.paid > right.paid; });
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i < kMostPayees) {
            payees.top.push_back(std::move(all[i]));
            continue;
        }
        payees.others.paid += all[i].paid;
        payees.others.payments += all[i].payments;
    }
    return payees;
}

Capital capitalOf(const Facts& facts)
{
    std::vector<Payee> holders(facts.members.size());
    for (const ContributionFact& row : facts.contributions) {
        if (row.member != kNone && !row.isReversed && shares::isCapital(row.kind))
            addTo(holders[static_cast<std::size_t>(row.member)], row.paid);
    }
    Capital capital;
    std::vector<Money> amounts;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        const members::MemberDraft& member = facts.members[i].data;
        if (!members::isMemberOn(member, facts.asOf))
            continue;
        holders[i].name = member.name;
        holders[i].isMember = true;
        capital.negative += holders[i].paid.isNegative() ? 1 : 0;
        amounts.push_back(std::max(holders[i].paid, Money()));
        capital.holders.push_back(std::move(holders[i]));
    }
    std::ranges::stable_sort(capital.holders, [](const Payee& left, const Payee& right) { return left.paid > right.paid; });
    capital.inequality = reports::inequalityOf(amounts);
    return capital;
}

std::vector<TradeYear> tradeOf(const Facts& facts)
{
    std::map<int, TradeYear> years;
    for (const TradeFact& row : facts.trades) {
        if (row.isReversed)
            continue;
        TradeYear& year = years[row.date.year()];
        (row.member == kNone ? year.others : year.members) += row.amount;
    }
    for (const DistributionFact& distribution : facts.distributions) {
        TradeYear& year = years[distribution.year.value];
        year.refund += distribution.refund;
        year.residual += distribution.residual;
    }
    std::vector<TradeYear> result;
    for (auto& [number, year] : years) {
        year.year = number;
        result.push_back(year);
    }
    return result;
}

} // namespace

bool FirstDigits::areWide() const
{
    constexpr int kSquareOfWidth = 1000; // (10^1.5)²
    return low > Money() && Wide{high.inFen()} * high.inFen() >= Wide{low.inFen()} * low.inFen() * kSquareOfWidth;
}

Displays displaysOf(const Facts& facts, const Parameters& parameters)
{
    const Derived derived = derive(facts, parameters);
    return {.asOf = facts.asOf,
            .digits = digitsOf(facts),
            .lag = lagOf(facts),
            .months = monthsOf(facts, derived),
            .payees = payeesOf(facts, derived),
            .capital = capitalOf(facts),
            .trade = tradeOf(facts)};
}

} // namespace coop::inspection
