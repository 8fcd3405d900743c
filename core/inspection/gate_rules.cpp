// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule_tools.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace coop::inspection {

namespace {

constexpr std::array kParameters = {
    ParameterSpec{"Q01.kept", 5000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "months with bookkeeping, of those expected, at least"},
    ParameterSpec{"Q01.gap", 12, ParameterUnit::Months, ParameterBasis::Convention,
                  "months without a row that are a season and not missing books, fewer than"},
    ParameterSpec{"Q01.bank", 13, ParameterUnit::Months, ParameterBasis::Convention,
                  "months since the last line of a bank statement, at most"},
    ParameterSpec{"Q01.unposted", 0, ParameterUnit::Count, ParameterBasis::Convention,
                  "vouchers not posted after 90 days, at most"},
};

/// Days of every dated row, as months.
std::set<MonthNumber> monthsWithRows(const Facts& facts)
{
    std::set<MonthNumber> months;
    const auto addAll = [&](const auto& rows) {
        for (const auto& row : rows)
            months.insert(monthOf(row.date));
    };
    addAll(facts.vouchers);
    addAll(facts.trades);
    addAll(facts.contributions);
    addAll(facts.grants);
    addAll(facts.meetings);
    addAll(facts.bankLines);
    return months;
}

/// Calendar quarters for which the cooperative said that it did no business.
bool isDeclaredIdle(const Facts& facts, MonthNumber month)
{
    return std::ranges::any_of(facts.circumstances, [&](const CircumstanceFact& fact) {
        return fact.kind == CircumstanceKind::NoBusiness && monthOf(fact.from) <= month
            && (!fact.to || monthOf(*fact.to) >= month);
    });
}

struct Kept {
    int months = 0;
    int expected = 0;
};

/// Books are expected from the first voucher or activity to the last activity: who stopped has nothing to enter, and what came
/// before was kept elsewhere. A pause shorter than a year is a season.
Kept keptMonths(const Case& subject, const std::set<MonthNumber>& rows)
{
    const Facts& facts = subject.facts;
    const auto& activity = subject.derived.activity;
    if (activity.empty() || rows.empty())
        return {};
    const MonthNumber last = activity.rbegin()->first;
    MonthNumber first = activity.begin()->first;
    for (const VoucherFact& voucher : facts.vouchers)
        first = std::min(first, monthOf(voucher.date));

    const auto gap = static_cast<int>(subject.parameters.value("Q01.gap"));
    Kept kept{.expected = last - first + 1};
    MonthNumber before = first - 1;
    for (auto month = rows.lower_bound(first); month != rows.end() && *month <= last; ++month) {
        const int pause = *month - before - 1;
        ++kept.months;
        for (MonthNumber idle = before + 1; idle < *month; ++idle)
            kept.months += pause < gap || isDeclaredIdle(facts, idle) ? 1 : 0;
        before = *month;
    }
    return kept;
}

bool knowsAnnualReports(const Case& subject)
{
    if (!subject.facts.annualReports.empty())
        return true;
    return subject.lists.annualReports
        && std::ranges::any_of(*subject.lists.annualReports, [&](const AnnualReportRow& row) {
               return !row.code.empty() && row.code == subject.facts.profile.code;
           });
}

void judgeBank(const Case& subject, Finding& finding, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (facts.bankLines.empty()) {
        if (!facts.vouchers.empty())
            notComputed(verdict, "Q01", phrase("no bank statement was imported: the bank balance is not proven"));
        return;
    }
    // Who stopped has no statements either.
    const auto& activity = subject.derived.activity;
    const int months = activity.empty() ? 0 : activity.rbegin()->first - monthOf(facts.bankLines.back().date);
    if (months > subject.parameters.value("Q01.bank"))
        addEvidence(finding, {.text = phrase("the last line of a bank statement is {0} months older than the books",
                                             {std::to_string(months)})});
}

void judgeCompleteness(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::set<MonthNumber> rows = monthsWithRows(facts);
    Finding finding{.rule = "Q01", .type = FindingType::Quality, .severity = Severity::High};
    const auto lacks = [&](Phrase what) { addEvidence(finding, {.text = std::move(what)}); };

    if (facts.members.empty())
        lacks(phrase("no members were entered"));
    if (rows.empty())
        lacks(phrase("nothing dated was entered"));
    else if (facts.vouchers.empty() && facts.trades.empty() && !knowsAnnualReports(subject)
             && std::ranges::none_of(facts.circumstances, [](const CircumstanceFact& fact) {
                    return fact.kind == CircumstanceKind::NoBusiness;
                }))
        lacks(phrase("neither vouchers nor trades were entered"));
    if (facts.state.unpostedVouchers > subject.parameters.value("Q01.unposted"))
        lacks(phrase("{0} vouchers not posted for more than 90 days", {std::to_string(facts.state.unpostedVouchers)}));
    if (!rows.empty())
        judgeBank(subject, finding, verdict);

    const std::int64_t least = subject.parameters.value("Q01.kept");
    const Kept kept = keptMonths(subject, rows);
    if (kept.expected > 0 && isBelowRate(kept.months, kept.expected, least))
        lacks(phrase("books of {0} of {1} months", {std::to_string(kept.months), std::to_string(kept.expected)}));

    if (finding.evidence.empty())
        return;
    finding.statement = phrase("the books are not complete enough to judge");
    finding.value = phrase("{0} things missing", {std::to_string(finding.evidenceCount)});
    finding.threshold = phrase("books of at least {0} of the months expected, members, posted vouchers", {rateText(least)});
    verdict.findings.push_back(std::move(finding));
}

/// The program numbers the vouchers of a month and kind without a gap; one that is missing was taken out of the file. Numbers follow the order of
/// posting and not of the days, so a month that has not ended by the as-of day proves nothing.
void addMissingNumbers(const Facts& facts, Finding& finding)
{
    struct Numbers {
        std::int64_t count = 0;
        std::int64_t last = 0;
    };
    std::map<std::pair<MonthNumber, ledger::VoucherKind>, Numbers> months;
    const MonthNumber end = monthOf(facts.asOf.plusDays(1));
    for (const VoucherFact& voucher : facts.vouchers) {
        if (voucher.isOpening || monthOf(voucher.date) >= end)
            continue;
        Numbers& numbers = months[{monthOf(voucher.date), voucher.kind}];
        ++numbers.count;
        numbers.last = std::max<std::int64_t>(numbers.last, voucher.number);
    }
    for (const auto& [key, numbers] : months) {
        if (numbers.last > numbers.count)
            addEvidence(finding, {.text = phrase("{0}: {1} numbers missing between {2} and {3}",
                                                 {monthText(key.first), std::to_string(numbers.last - numbers.count), "1",
                                                  std::to_string(numbers.last)})});
    }
}

void judgeIntegrity(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    Finding finding{.rule = "Q02", .type = FindingType::Quality, .severity = Severity::High};
    if (!facts.state.isChainWhole)
        addEvidence(finding, {.text = phrase("the chain of the change log is broken")});
    addMissingNumbers(facts, finding);
    for (const VoucherFact& voucher : facts.vouchers) {
        Wide balance = 0;
        for (Index i = 0; i < voucher.lineCount; ++i)
            balance += facts.lines[static_cast<std::size_t>(voucher.firstLine + i)].amount.inFen();
        if (balance == 0)
            continue;
        addEvidence(finding, {.table = "voucher", .id = voucher.id, .text = phrase("does not balance")});
        finding.sameMoney.push_back(voucherKey(voucher.id));
    }
    if (finding.evidence.empty())
        return;
    finding.statement = phrase("the vouchers or their log were changed outside the program");
    finding.value = phrase("{0} places", {std::to_string(finding.evidenceCount)});
    finding.threshold = phrase("none");
    verdict.findings.push_back(std::move(finding));
}

constexpr std::array kRules = {
    Rule{.id = "Q01", .type = FindingType::Quality, .name = "Book completeness gate",
         .basis = "An empty file is not a shell: the accountant may simply not have entered it.",
         .definition = "Members, something dated, vouchers or trades (or a word of the registrar), no voucher unposted for more than "
                       "90 days, a bank statement not older than 13 months where statements are imported, and rows in at least half "
                       "of the months from the first entry to the last activity; pauses under 12 months count as kept.",
         .excuses = "Months declared to be without business count as kept.", .judge = judgeCompleteness},
    Rule{.id = "Q02", .type = FindingType::Quality, .name = "Integrity gate",
         .basis = "Accounting Law Art. 13: vouchers and books must be true and whole.",
         .definition = "Vouchers whose debit and credit differ, numbers of a month that are missing, and breaks in the chain of the "
                       "change log.",
         .excuses = "None.", .judge = judgeIntegrity},
};

} // namespace

std::span<const Rule> gateRules()
{
    return kRules;
}

std::span<const ParameterSpec> gateParameters()
{
    return kParameters;
}

} // namespace coop::inspection
