// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/grant_facts.h"

#include <algorithm>
#include <set>

#include "core/inspection/money_facts.h"

namespace coop::inspection {

std::vector<Index> standingGrants(const Facts& facts)
{
    std::vector<Index> result;
    for (std::size_t at = 0; at < facts.grants.size(); ++at) {
        if (facts.grants[at].amount > Money{} && !facts.grants[at].isReversed)
            result.push_back(static_cast<Index>(at));
    }
    return result;
}

namespace {

bool isSpending(AccountRole role)
{
    return isGoods(role) || role == AccountRole::ProductionCost || role == AccountRole::OperatingExpense;
}

// S01

struct Way {
    Money gone{};
    std::vector<std::pair<Index, Money>> parts{};   ///< payments with what of them counts
};

/// What left without a trace in the days after each grant; no outflow is taken for two grants.
std::vector<Way> waysOf(const Facts& facts, const std::vector<Index>& grants, std::vector<LooseOutflow> outflows,
                        std::int64_t days)
{
    std::vector<Way> result(grants.size());
    std::size_t first = 0;
    for (std::size_t at = 0; at < grants.size(); ++at) {
        const GrantFact& grant = facts.grants[static_cast<std::size_t>(grants[at])];
        while (first < outflows.size() && outflows[first].day < grant.date)
            ++first;
        Money open = grant.amount;
        for (std::size_t out = first; out < outflows.size() && open > Money{}; ++out) {
            if (daysBetween(grant.date, outflows[out].day) > days)
                break;
            const Money part = std::min(open, outflows[out].amount);
            if (part.isZero())
                continue;
            outflows[out].amount -= part;
            open -= part;
            result[at].gone += part;
            result[at].parts.emplace_back(outflows[out].payment, part);
        }
    }
    return result;
}

/// What an investment of a project shows in the ledger: things that last, and whatever names the project.
enum class Spending { All, Investment };

bool isDocumented(const Facts& facts, const MoneyMove& move, const GrantFact& grant, Spending kind)
{
    if (move.isTransfer || facts.vouchers[static_cast<std::size_t>(move.voucher)].attachments == 0)
        return false;
    const Index project = facts.lines[static_cast<std::size_t>(move.line)].project;
    if (project != kNone && facts.projects[static_cast<std::size_t>(project)] == grant.project)
        return isSpending(move.role) || move.role == AccountRole::Wages;
    if (kind == Spending::All)
        return isSpending(move.role) || move.role == AccountRole::Wages;
    return isGoods(move.role) && move.role != AccountRole::Stock;
}

/// Spending that vouchers with papers show between two days, without what nothing explains.
Money documentedSpending(const Case& subject, const GrantFact& grant, Date from, Date to, Spending kind)
{
    Money spent;
    const auto counts = [&](const MoneyMove& move) {
        return move.day >= from && move.day <= to && isDocumented(subject.facts, move, grant, kind);
    };
    for (const MoneyMove& move : subject.derived.payments)
        spent += counts(move) ? move.amount : Money{};
    for (const Unexplained& part : subject.derived.unexplained) {
        if (counts(subject.derived.payments[static_cast<std::size_t>(part.payment)]))
            spent -= part.amount;
    }
    return spent;
}

Money registeredAssets(const Facts& facts, const GrantFact& grant, Date from, Date to)
{
    Money total;
    for (const AssetFact& asset : facts.assets) {
        const bool isOfProject = !asset.project.empty() && asset.project == grant.project;
        if (asset.project.empty() || isOfProject) {
            if (asset.boughtOn && *asset.boughtOn >= from && *asset.boughtOn <= to)
                total += asset.amount;
        }
    }
    return total;
}

/// Paid out to nearly all members, and most of it to those who are no insiders.
bool isPaidToMembers(const Case& subject, const GrantFact& grant)
{
    std::set<Index> paid;
    Money toOthers;
    for (const MoneyMove& move : subject.derived.payments) {
        const int after = daysBetween(grant.date, move.day);
        if (move.member == kNone || move.isTransfer || after < 0 || after > subject.parameters.value("S01.days"))
            continue;
        paid.insert(move.member);
        toOthers += insiderOf(subject.derived, move.member, move.counterparty) == kNone ? move.amount : Money{};
    }
    return isShare(toOthers, grant.amount, subject.parameters.value("S01.high")) &&
           isShare(static_cast<std::int64_t>(paid.size()), membersNow(subject.facts), subject.parameters.value("S01.members"));
}

void grade(Finding& finding, const Case& subject, const GrantFact& grant)
{
    const Parameters& parameters = subject.parameters;
    const Date after = monthsAfter(grant.date, static_cast<int>(parameters.value("S01.after")));
    const Money seen = std::max(documentedSpending(subject, grant, grant.date, after, Spending::All),
                                registeredAssets(subject.facts, grant, grant.date, after));
    const bool isBacked = isShare(seen, grant.amount, parameters.value("S01.backed"));
    finding.tried.push_back({.id = "backed",
                             .result = phrase("assets, stock or wages of {0} yuan afterwards", {toGroupedText(seen)}),
                             .holds = isBacked});
    if (isShare(finding.touched, grant.amount, parameters.value("S01.high")))
        finding.severity = Severity::High;
    if (isShare(finding.touched, grant.amount, parameters.value("S01.critical")) && !isBacked)
        finding.severity = Severity::Critical;

    const Date before = monthsBefore(grant.date, static_cast<int>(parameters.value("S01.before")));
    const Money built = std::max(documentedSpending(subject, grant, before, grant.date, Spending::Investment),
                                 registeredAssets(subject.facts, grant, before, grant.date));
    const bool isBuiltFirst = built >= grant.amount;
    const bool isForMembers = isPaidToMembers(subject, grant);
    finding.tried.push_back({.id = "built-first",
                             .result = phrase("documented spending of {0} yuan in the {1} months before",
                                              {toGroupedText(built), std::to_string(parameters.value("S01.before"))}),
                             .holds = isBuiltFirst});
    finding.tried.push_back({.id = "for-members",
                             .result = phrase(isForMembers ? "passed on to nearly all members: yes"
                                                           : "passed on to nearly all members: no"),
                             .holds = isForMembers});
    if ((isBuiltFirst || isForMembers) && finding.severity > Severity::Low) {
        finding.severity = Severity::Low;
        finding.excuse = isBuiltFirst ? phrase("built first, granted afterwards")
                                      : phrase("a grant for the households, passed on to them");
    }
}

void judgePassThrough(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::vector<Index> grants = standingGrants(facts);
    if (grants.empty() || lacksLedger(subject, verdict, "S01"))
        return;
    const std::int64_t days = subject.parameters.value("S01.days");
    const std::vector<LooseOutflow> outflows = looseOutflows(facts, subject.derived, static_cast<int>(days));
    const std::vector<Way> ways = waysOf(facts, grants, outflows, days);
    const std::vector<Way> sooner = waysOf(facts, grants, outflows, 7);
    const std::vector<Way> later = waysOf(facts, grants, outflows, 90);
    for (std::size_t at = 0; at < grants.size(); ++at) {
        if (ways[at].gone < subject.derived.materiality)
            continue;
        const GrantFact& grant = facts.grants[static_cast<std::size_t>(grants[at])];
        Finding finding = findingOf("S01", FindingType::Lead, Severity::Low);
        finding.touched = ways[at].gone;
        grade(finding, subject, grant);
        finding.statement = phrase("{0} of the grant of {1} left within {2} days without a record of what for",
                                   {shareText(ways[at].gone, grant.amount), toIso(grant.date), std::to_string(days)});
        finding.value = phrase("{0} of {1} yuan; within 7 days {2}, within 90 days {3}",
                               {toGroupedText(ways[at].gone), toGroupedText(grant.amount), toGroupedText(sooner[at].gone),
                                toGroupedText(later[at].gone)});
        finding.threshold = phrase("at least {0} (critical: {1} and nothing bought)",
                                   {rateText(subject.parameters.value("S01.high")),
                                    rateText(subject.parameters.value("S01.critical"))});
        addEvidence(finding, {.table = "grant_received", .id = grant.id,
                              .text = phrase("grant of {0} yuan on {1}", {toGroupedText(grant.amount), toIso(grant.date)})});
        if (grant.voucher != kNone)
            finding.sameMoney.push_back(voucherKey(facts.vouchers[static_cast<std::size_t>(grant.voucher)].id));
        for (const auto& [payment, part] : ways[at].parts) {
            const MoneyMove& move = subject.derived.payments[static_cast<std::size_t>(payment)];
            addVoucher(finding, facts, move.voucher,
                       phrase("out on {0}: {1} yuan", {toIso(move.day), toGroupedText(part)}), personOf(facts, move));
        }
        finish(finding);
        verdict.findings.push_back(std::move(finding));
    }
}

// S02

/// Operating income without closings: vouchers that touch the year's surplus only carry balances over.
Money operatingIncome(const Facts& facts, Window window)
{
    Money income;
    for (const VoucherFact& voucher : facts.vouchers) {
        if (voucher.isReversed || voucher.isOpening || !window.contains(voucher.date))
            continue;
        Money earned;
        bool isClosing = voucher.origin == ledger::Origin::Closing;
        for (Index at = voucher.firstLine; at < voucher.firstLine + voucher.lineCount; ++at) {
            const LineFact& line = facts.lines[static_cast<std::size_t>(at)];
            if (line.account == kNone)
                continue;
            const AccountRole role = facts.accounts[static_cast<std::size_t>(line.account)].role;
            isClosing |= role == AccountRole::Surplus;
            if (role == AccountRole::OperatingIncome)
                earned -= line.amount;
        }
        if (!isClosing)
            income += earned;
    }
    return std::max(income, Money{});
}

void judgeDependence(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const Window years = window(facts, static_cast<int>(subject.parameters.value("S02.months")));
    Money granted;
    Finding finding = findingOf("S02", FindingType::ShellAndLead, Severity::Low);
    for (const Index at : standingGrants(facts)) {
        const GrantFact& grant = facts.grants[static_cast<std::size_t>(at)];
        if (!years.contains(grant.date))
            continue;
        granted += grant.amount;
        addEvidence(finding, {.table = "grant_received", .id = grant.id,
                              .text = phrase("grant of {0} yuan on {1}", {toGroupedText(grant.amount), toIso(grant.date)})});
        if (grant.voucher != kNone)
            finding.sameMoney.push_back(voucherKey(facts.vouchers[static_cast<std::size_t>(grant.voucher)].id));
    }
    if (granted.isZero() || lacksLedger(subject, verdict, "S02"))
        return;
    const Money income = operatingIncome(facts, years);
    const std::int64_t share = subject.parameters.value("S02.share");
    if (!isShare(granted, granted + income, share))
        return;
    const int active = subject.derived.activeMonths(years, subject.parameters);
    const std::int64_t most = subject.parameters.value("S02.active");
    finding.touched = granted;
    if (active <= most)
        finding.severity = Severity::High;
    finding.statement = phrase("grants are {0} of grants and operating income, {1} active months",
                               {shareText(granted, granted + income), std::to_string(active)});
    finding.value = phrase("{0} of {1} yuan; {2} of {3} months active",
                           {toGroupedText(granted), toGroupedText(granted + income), std::to_string(active),
                            std::to_string(subject.parameters.value("S02.months"))});
    finding.threshold = phrase("at least {0} and at most {1} active months", {rateText(share), std::to_string(most)});
    finish(finding);
    tryExcuses(finding, {Excuse::Young, Excuse::PerennialCrop, Excuse::Construction}, facts, subject.derived,
               subject.parameters, years);
    verdict.findings.push_back(std::move(finding));
}

// S03

/// Came to a meeting or voted between two days.
std::vector<bool> attendance(const Facts& facts, Date from, Date to)
{
    std::vector<bool> came(facts.members.size(), false);
    for (const MeetingFact& meeting : facts.meetings) {
        if (meeting.date <= from || meeting.date > to)
            continue;
        for (const AttendanceFact& row : meeting.attendance) {
            if (row.member != kNone)
                came[static_cast<std::size_t>(row.member)] = true;
        }
    }
    return came;
}

struct Surge {
    std::vector<Index> newcomers{};
    std::int64_t before = 0;
};

Surge surgeBefore(const Facts& facts, Date day, std::int64_t days)
{
    Surge surge;
    for (std::size_t at = 0; at < facts.members.size(); ++at) {
        const members::MemberDraft& data = facts.members[at].data;
        if (!data.joined || daysBetween(*data.joined, day) > days) {
            if (!data.left || *data.left >= day)
                ++surge.before;
        } else if (*data.joined <= day) {
            surge.newcomers.push_back(static_cast<Index>(at));
        }
    }
    return surge;
}

void judgeSurge(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const Parameters& parameters = subject.parameters;
    std::set<Date> judged;
    for (const Index place : standingGrants(facts)) {
        const GrantFact& grant = facts.grants[static_cast<std::size_t>(place)];
        const Date day = std::min(grant.appliedOn.value_or(grant.date), grant.date);
        const Surge surge = surgeBefore(facts, day, parameters.value("S03.days"));
        const auto count = static_cast<std::int64_t>(surge.newcomers.size());
        // A cooperative that was just founded has no members to compare with.
        if (count < parameters.value("S03.persons") || surge.before == 0 ||
            !isShare(count, surge.before, parameters.value("S03.growth")) || !judged.insert(day).second)
            continue;
        if (monthOf(facts.asOf) < monthOf(day) + 12) {
            notComputed(verdict, "S03", phrase("twelve months after the application of {0}", {toIso(day)}));
            continue;
        }
        const Date until = monthsAfter(day, 12);
        const std::vector<bool> took =
            participation(facts, subject.derived, {.first = monthOf(day) - 3, .last = monthOf(day) + 12});
        const std::vector<bool> came = attendance(facts, day, until);
        Finding finding = findingOf("S03", FindingType::Lead, Severity::Low);
        std::int64_t idle = 0;
        for (const Index member : surge.newcomers) {
            const auto at = static_cast<std::size_t>(member);
            if (took[at] || came[at])
                continue;
            ++idle;
            addMember(finding, facts, member,
                      phrase("joined on {0}; took part in nothing since", {toIso(*facts.members[at].data.joined)}));
        }
        if (isShare(idle, count, parameters.value("S03.idle")))
            finding.severity = Severity::High;
        finding.touched = grant.amount;
        finding.statement = phrase("{0} members joined within {1} days before the application of {2}, {3} of them took part "
                                   "in nothing",
                                   {std::to_string(count), std::to_string(parameters.value("S03.days")), toIso(day),
                                    std::to_string(idle)});
        finding.value = phrase("{0} newcomers to {1} members, {2} without any part",
                               {std::to_string(count), std::to_string(surge.before), std::to_string(idle)});
        finding.threshold = phrase("growth of at least {0} and {1} persons, {2} of them idle",
                                   {rateText(parameters.value("S03.growth")), std::to_string(parameters.value("S03.persons")),
                                    rateText(parameters.value("S03.idle"))});
        if (grant.voucher != kNone)
            finding.sameMoney.push_back(voucherKey(facts.vouchers[static_cast<std::size_t>(grant.voucher)].id));
        verdict.findings.push_back(std::move(finding));
    }
}

} // namespace

std::span<const Rule> grantRules()
{
    static constexpr Rule kRules[] = {
        {"S01", FindingType::Lead, "Grants that came and left at once", "Law Art. 65, 67; plan of 2019, C4",
         "unexplained payments to insiders, cash drawn and not spent, and payments on account within the days after a "
         "grant, of the grant",
         "built first and granted afterwards; passed on to nearly all members", judgePassThrough},
        {"S02", FindingType::ShellAndLead, "Living on grants", "plan of 2019, C2 and C4",
         "grants, of grants and operating income in 36 months, with few active months",
         "younger than 24 months; perennial crop before its first harvest; project under construction", judgeDependence},
        {"S03", FindingType::Lead, "Members gathered before an application", "plan of 2019, C4",
         "members who joined shortly before an application, of those before, and how many of them took part in nothing in "
         "the twelve months after",
         "newcomers who trade, bring land or come to meetings", judgeSurge},
        {"S04", FindingType::Lead, "Granted assets missing, sold or listed twice", "rules for granted assets; plan of 2019, C4",
         "assets of one serial number, assets disposed of within the restricted period, assets without place and keeper",
         "a document that allowed the disposal", judgeGrantAssets},
        {"S05", FindingType::Lead, "Purchases from related suppliers", "plan of 2019, C4",
         "purchases for a granted project from insiders and their firms, of all purchases for it",
         "the only supplier in the place, disclosed, at the price of others", judgeRelatedSuppliers},
        {"S06", FindingType::Lead, "Consecutive or split invoices", "plan of 2019, C4",
         "invoices of one seller with consecutive numbers within the days, each below the limit of its form",
         "a small seller with one delivery for each invoice", judgeInvoiceRuns},
        {"S07", FindingType::Lead, "The same claimed twice", "plan of 2019, C4",
         "one invoice, serial number or project in two grants", "phases of a project with invoices of their own",
         judgeClaimedTwice},
    };
    return kRules;
}

std::span<const ParameterSpec> grantParameters()
{
    using enum ParameterUnit;
    using enum ParameterBasis;
    static constexpr ParameterSpec kSpecs[] = {
        {"S01.days", 30, Days, Convention, "days in which a grant leaves again"},
        {"S01.critical", 8'000, HundredthsOfPercent, Convention, "share of a grant that left: critical"},
        {"S01.high", 5'000, HundredthsOfPercent, Convention, "share of a grant that left: high"},
        {"S01.after", 3, Months, Convention, "months after a grant in which purchases are looked for"},
        {"S01.backed", 5'000, HundredthsOfPercent, Convention, "share of a grant that purchases must reach to back it"},
        {"S01.before", 18, Months, Convention, "months before a grant in which the project may have been built"},
        {"S01.members", 8'000, HundredthsOfPercent, Convention, "share of members that a grant for households reaches"},
        {"S02.months", 36, Months, Convention, "months over which grants and income are compared"},
        {"S02.share", 8'000, HundredthsOfPercent, Convention, "share of grants"},
        {"S02.active", 6, Months, Convention, "most active months"},
        {"S03.days", 90, Days, Convention, "days before an application in which members joined"},
        {"S03.growth", 5'000, HundredthsOfPercent, Convention, "growth of the roster"},
        {"S03.persons", 5, Count, Convention, "least newcomers"},
        {"S03.idle", 8'000, HundredthsOfPercent, Convention, "share of newcomers who took part in nothing"},
        {"S04.months", 24, Months, Practice, "months in which a granted asset is not disposed of"},
        {"S05.share", 3'000, HundredthsOfPercent, Convention, "share of a project bought from insiders"},
        {"S06.invoices", 5, Count, Practice, "consecutive invoices"},
        {"S06.days", 30, Days, Convention, "days within which they were written"},
        {"S06.limit", 1'000'000, Fen, Practice, "highest amount of one invoice of the small form"},
        {"S06.approval", 0, Fen, Convention, "limit above which a purchase needs approval; 0: none known"},
    };
    return kSpecs;
}

} // namespace coop::inspection
