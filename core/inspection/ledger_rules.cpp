// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/ledger_facts.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/base/text.h"
#include "core/inspection/money_facts.h"

namespace coop::inspection {

namespace {

const VoucherFact& voucherAt(const Facts& facts, Index at)
{
    return facts.vouchers[static_cast<std::size_t>(at)];
}

// J01

struct Numbers {
    std::map<std::int64_t, std::vector<Index>> vouchers{};
};

/// Numbers that this program gave have no gap; those that a file brought are kept beside them.
void judgeNumbers(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksLedger(subject, verdict, "J01"))
        return;
    std::map<std::pair<MonthNumber, ledger::VoucherKind>, Numbers> months;
    for (std::size_t at = 0; at < facts.vouchers.size(); ++at) {
        const VoucherFact& voucher = facts.vouchers[at];
        if (voucher.isOpening || voucher.origin != ledger::Origin::Import)
            continue;
        ledger::ReadNumber read{.kind = voucher.kind, .number = voucher.number};
        if (!voucher.fileNumber.empty()) {
            const auto given = ledger::readVoucherNumber(voucher.fileNumber);
            if (!given)
                continue;
            read = *given;
        }
        if (read.number > 0)
            months[{monthOf(voucher.date), read.kind}].vouchers[read.number].push_back(static_cast<Index>(at));
    }
    Finding finding = findingOf("J01", FindingType::Quality, Severity::Low);
    std::int64_t doubles = 0;
    std::int64_t gaps = 0;
    std::int64_t span = 0;
    for (const auto& [key, numbers] : months) {
        const auto& given = numbers.vouchers;
        const std::int64_t width = given.rbegin()->first - given.begin()->first + 1;
        const std::int64_t missing = width - static_cast<std::int64_t>(given.size());
        span += width;
        gaps += missing;
        if (missing > 0)
            addEvidence(finding, {.text = phrase("{0}: {1} numbers missing between {2} and {3}",
                                                 {monthText(key.first), std::to_string(missing),
                                                  std::to_string(given.begin()->first), std::to_string(given.rbegin()->first)})});
        for (const auto& [number, vouchers] : given) {
            if (vouchers.size() < 2)
                continue;
            doubles += static_cast<std::int64_t>(vouchers.size()) - 1;
            for (const Index voucher : vouchers)
                addVoucher(finding, facts, voucher,
                           phrase("number {0} of {1} once more", {std::to_string(number), monthText(key.first)}));
        }
    }
    if (doubles == 0 && gaps == 0)
        return;
    const std::int64_t share = subject.parameters.value("J01.gaps");
    if (doubles > 0 || Wide(gaps) * 10'000 > Wide(span) * share)
        finding.severity = Severity::Medium;
    finding.statement = phrase("{0} voucher numbers twice, {1} missing", {std::to_string(doubles), std::to_string(gaps)});
    finding.value = phrase("{0} twice, {1} of {2} missing", {std::to_string(doubles), std::to_string(gaps), std::to_string(span)});
    finding.threshold = phrase("none twice, at most {0} missing", {rateText(share)});
    finish(finding);
    verdict.findings.push_back(std::move(finding));
}

// J02

void addPair(Finding& finding, const Facts& facts, const MoneyMove& first, const MoneyMove& second)
{
    finding.touched += second.amount;
    for (const MoneyMove* move : {&first, &second})
        addVoucher(finding, facts, move->voucher,
                   phrase("paid on {0}: {1} yuan", {toIso(move->day), toGroupedText(move->amount)}), personOf(facts, *move));
}

/// Two invoices are two deliveries, however alike.
bool haveOwnInvoices(const Facts& facts, const MoneyMove& first, const MoneyMove& second)
{
    const std::string one = normalKey(voucherAt(facts, first.voucher).invoice);
    const std::string other = normalKey(voucherAt(facts, second.voucher).invoice);
    return !one.empty() && !other.empty() && one != other;
}

void judgeDoublePayments(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (lacksLedger(subject, verdict, "J02"))
        return;
    const Money least = subject.parameters.money("J02.least");
    const std::int64_t days = subject.parameters.value("J02.days");
    using Key = std::tuple<Person, Index, Money>;
    std::map<Key, const MoneyMove*> byPayee;
    std::map<std::pair<std::string, Money>, const MoneyMove*> byInvoice;
    Finding finding = findingOf("J02", FindingType::Lead, Severity::Medium);
    std::int64_t pairs = 0;
    for (const MoneyMove& move : subject.derived.payments) {
        if (move.isTransfer || move.amount < least)
            continue;
        const LineFact& line = facts.lines[static_cast<std::size_t>(move.line)];
        const MoneyMove* earlier = nullptr;
        if (const Person person = personOf(facts, move); person != kNone) {
            const MoneyMove*& last = byPayee[{person, line.account, move.amount}];
            if (last && last->voucher != move.voucher && daysBetween(last->day, move.day) <= days &&
                !haveOwnInvoices(facts, *last, move))
                earlier = last;
            last = &move;
        }
        if (const std::string& invoice = voucherAt(facts, move.voucher).invoice; !invoice.empty()) {
            const MoneyMove*& last = byInvoice[{normalKey(invoice), move.amount}];
            if (!earlier && last && last->voucher != move.voucher)
                earlier = last;
            last = &move;
        }
        if (earlier) {
            ++pairs;
            addPair(finding, facts, *earlier, move);
        }
    }
    if (pairs == 0)
        return;
    finding.statement = phrase("{0} payments of {1} yuan were made once more",
                               {std::to_string(pairs), toGroupedText(finding.touched)});
    finding.value = phrase("{0} payments, {1} yuan", {std::to_string(pairs), toGroupedText(finding.touched)});
    finding.threshold = phrase("one payee, account and amount within {0} days, or one invoice; from {1} yuan",
                               {std::to_string(days), toGroupedText(least)});
    finish(finding);
    verdict.findings.push_back(std::move(finding));
}

// J03

struct Entered {
    Date day{};
    Date of{};
    Index voucher = kNone;
};

/// Vouchers that people entered, by year. Those that one import brought at one moment only moved over; what the program made itself was
/// entered by nobody.
std::map<int, std::vector<Entered>> enteredByYear(const Facts& facts, std::int64_t atOnce)
{
    std::unordered_map<std::string_view, std::int64_t> moments;
    for (const VoucherFact& voucher : facts.vouchers) {
        if (voucher.origin == ledger::Origin::Import && !voucher.enteredAt.ends_with("00:00:00"))
            ++moments[voucher.enteredAt];
    }
    std::map<int, std::vector<Entered>> years;
    for (std::size_t at = 0; at < facts.vouchers.size(); ++at) {
        const VoucherFact& voucher = facts.vouchers[at];
        using enum ledger::Origin;
        const bool isByHand = voucher.origin == Manual || voucher.origin == Import || voucher.origin == Correction ||
                              voucher.origin == Bank || voucher.origin == Recurring;
        if (voucher.isOpening || !isByHand || voucher.enteredAt.size() < 10)
            continue;
        const auto moved = moments.find(voucher.enteredAt);
        if (moved != moments.end() && moved->second >= atOnce)
            continue;
        if (const auto day = parseDate(std::string_view(voucher.enteredAt).substr(0, 10)))
            years[voucher.date.year()].push_back({*day, voucher.date, static_cast<Index>(at)});
    }
    return years;
}

/// The most that were entered in any `days` days that follow one another.
std::span<const Entered> busiest(std::vector<Entered>& rows, std::int64_t days)
{
    std::ranges::stable_sort(rows, {}, &Entered::day);
    std::size_t from = 0;
    std::span<const Entered> most;
    for (std::size_t to = 0; to < rows.size(); ++to) {
        while (daysBetween(rows[from].day, rows[to].day) >= days)
            ++from;
        if (to - from + 1 > most.size())
            most = std::span(rows).subspan(from, to - from + 1);
    }
    return most;
}

void judgeLateEntry(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const Parameters& parameters = subject.parameters;
    if (lacksLedger(subject, verdict, "J03"))
        return;
    auto years = enteredByYear(facts, parameters.value("J03.at_once"));
    if (years.empty()) {
        notComputed(verdict, "J03", phrase("times at which vouchers were entered"));
        return;
    }
    const std::int64_t lateDays =
        parameters.value(facts.profile.agencyBookkeeping.value_or(false) ? "J03.agency_days" : "J03.late_days");
    for (auto& [year, rows] : years) {
        const auto count = static_cast<std::int64_t>(rows.size());
        if (count < parameters.value("J03.least"))
            continue;
        const auto together = busiest(rows, parameters.value("J03.days"));
        const auto bulk = static_cast<std::int64_t>(together.size());
        const std::int64_t late =
            std::ranges::count_if(rows, [&](const Entered& row) { return daysBetween(row.of, row.day) > lateDays; });
        // Entered in a few days and on time is one month of work, not a year made up afterwards.
        const bool isBulk = isShare(bulk, count, parameters.value("J03.bulk")) &&
                            daysBetween(together.front().of, together.back().of) > parameters.value("J03.days");
        const bool isLate = isShare(late, count, parameters.value("J03.late"));
        if (!isBulk && !isLate)
            continue;
        Finding finding = findingOf("J03", FindingType::Lead, Severity::Medium);
        finding.statement = phrase("{0}: {1} of {2} vouchers entered within {3} days, {4} more than {5} days late",
                                   {std::to_string(year), std::to_string(bulk), std::to_string(count),
                                    std::to_string(parameters.value("J03.days")), std::to_string(late), std::to_string(lateDays)});
        finding.value = phrase("{0} together and {1} late, of {2} vouchers", {std::to_string(bulk), std::to_string(late), std::to_string(count)});
        finding.threshold = phrase("{0} within {1} days, or {2} more than {3} days late",
                                   {rateText(parameters.value("J03.bulk")), std::to_string(parameters.value("J03.days")),
                                    rateText(parameters.value("J03.late")), std::to_string(lateDays)});
        for (const Entered& row : together) {
            if (isBulk)
                addVoucher(finding, facts, row.voucher, phrase("of {0}, entered on {1}", {toIso(row.of), toIso(row.day)}));
        }
        for (const Entered& row : rows) {
            if (!isBulk && daysBetween(row.of, row.day) > lateDays)
                addVoucher(finding, facts, row.voucher, phrase("of {0}, entered on {1}", {toIso(row.of), toIso(row.day)}));
        }
        // Being entered late says nothing about any money.
        finding.sameMoney.clear();
        verdict.findings.push_back(std::move(finding));
    }
}

} // namespace

std::span<const Rule> ledgerRules()
{
    static constexpr Rule kRules[] = {
        {"J01", FindingType::Quality, "Gaps and doubles in voucher numbers", "rules for basic accounting work Art. 51",
         "numbers of imported vouchers by month and kind: twice, or missing between the first and the last",
         "numbers that were given anew at the end of a month", judgeNumbers},
        {"J02", FindingType::Lead, "Double payments", "practice of journal entry tests",
         "payments to one payee of one amount from one account within the days, or of one amount for one invoice",
         "the same amount to different payees, or for an invoice of its own", judgeDoublePayments},
        {"J03", FindingType::Lead, "Entered in bulk or late", "practice of journal entry tests; plan of 2019, C4",
         "vouchers of a year entered within a few days, or late, of all that people entered",
         "moved over by one import; agency bookkeeping has more time", judgeLateEntry},
        {"J04", FindingType::Quality, "Round amounts and first digits", "none: for information only",
         "costs and purchases from 1,000 yuan that are whole thousands; distance of first digits from Benford's law where the "
         "sample allows",
         "prices by the box, fees by the mu", judgeFigures},
        {"J05", FindingType::Lead, "Money that came back", "practice of audits; plan of 2019, C4",
         "payments that came back from the same person, or from somebody of the same officer, within the days",
         "returned goods, deposits and guarantees; dealings that trades explain", judgeCircles},
        {"J06", FindingType::Lead, "Money that went to insiders", "Law Art. 36; plan of 2019, C4",
         "payments to insiders that nothing explains in 24 months, of all payments",
         "purchases at the price of others, wages, refunds, repaid advances, small costs with papers", judgeInsiderOutflow},
    };
    return kRules;
}

std::span<const ParameterSpec> ledgerParameters()
{
    using enum ParameterUnit;
    using enum ParameterBasis;
    static constexpr ParameterSpec kSpecs[] = {
        {"J01.gaps", 200, HundredthsOfPercent, Convention, "share of missing voucher numbers"},
        {"J02.days", 3, Days, Convention, "days between equal payments"},
        {"J02.least", 100'000, Fen, Convention, "least amount of a double payment"},
        {"J03.days", 3, Days, Convention, "days of entering in bulk"},
        {"J03.bulk", 8'000, HundredthsOfPercent, Convention, "share of a year's vouchers entered in bulk"},
        {"J03.late_days", 60, Days, Convention, "days after which an entry is late"},
        {"J03.agency_days", 90, Days, Convention, "days after which an entry is late, with agency bookkeeping"},
        {"J03.late", 5'000, HundredthsOfPercent, Convention, "share of a year's vouchers entered late"},
        {"J03.least", 20, Count, Convention, "fewer vouchers of a year are not judged"},
        {"J03.at_once", 20, Count, Convention, "imported vouchers of one moment that were moved over"},
        {"J04.lines", 50, Count, Convention, "lines needed for round amounts"},
        {"J04.round", 5'000, HundredthsOfPercent, Convention, "share of whole thousands"},
        {"J04.digits", 300, Count, Statistics, "amounts needed for first digits"},
        {"J05.days", 10, Days, Convention, "days in which money came back"},
        {"J05.near", 200, HundredthsOfPercent, Convention, "distance of the amount that came back"},
        {"J05.part", 4'000, HundredthsOfPercent, Convention, "part of an unexplained payment that came back"},
        {"J06.high", 5'000, HundredthsOfPercent, Convention, "share of unexplained payments to insiders: high"},
        {"J06.medium", 3'000, HundredthsOfPercent, Convention, "share of unexplained payments to insiders: medium"},
    };
    return kSpecs;
}

} // namespace coop::inspection
