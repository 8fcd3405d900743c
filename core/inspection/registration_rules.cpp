// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule_tools.h"

#include <algorithm>
#include <array>

#include "core/members/composition.h"

namespace coop::inspection {

namespace {

using members::LegalForm;
using members::MemberKind;

constexpr std::array kParameters = {
    ParameterSpec{"L01.members", 5, ParameterUnit::Count, ParameterBasis::Statute, "members, at least"},
    ParameterSpec{"L01.union", 3, ParameterUnit::Count, ParameterBasis::Statute, "cooperatives in a union, at least"},
    ParameterSpec{"L02.farmers", 8000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Statute,
                  "farmers among the members, at least"},
    ParameterSpec{"L02.near", 8200, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "farmers among the members: told when fewer than"},
    ParameterSpec{"L02.grace", 6, ParameterUnit::Months, ParameterBasis::Statute, "months to mend the share of farmers"},
    ParameterSpec{"L03.small", 20, ParameterUnit::Count, ParameterBasis::Statute, "up to so many members one organisation"},
    ParameterSpec{"L03.rate", 500, ParameterUnit::HundredthsOfPercent, ParameterBasis::Statute,
                  "organisations among more members, at most"},
    ParameterSpec{"L05.medium", 2000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "share of capital in kinds not allowed that weighs more"},
    ParameterSpec{"L06.subscribed", 1'000'000'00, ParameterUnit::Fen, ParameterBasis::Convention, "subscribed capital, at least"},
    ParameterSpec{"L06.age", 36, ParameterUnit::Months, ParameterBasis::Convention, "age, at least"},
    ParameterSpec{"L06.paid", 1000, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "paid in, of the subscribed, less than"},
    ParameterSpec{"L06.activity", 100, ParameterUnit::HundredthsOfPercent, ParameterBasis::Convention,
                  "activity of 24 months, of the subscribed, less than"},
};

std::vector<members::MemberDraft> membersOn(const Facts& facts, Date day)
{
    std::vector<members::MemberDraft> there;
    for (const members::Member& member : facts.members)
        if (isActiveMember(member.data, day))
            there.push_back(member.data);
    return there;
}

bool isOrganization(MemberKind kind)
{
    return kind == MemberKind::Enterprise || kind == MemberKind::Institution || kind == MemberKind::Organization;
}

template <typename Wanted>
void addMembers(Finding& finding, const Facts& facts, Wanted wanted, std::string_view text)
{
    for (const members::Member& member : facts.members)
        if (isActiveMember(member.data, facts.asOf) && wanted(member.data))
            addEvidence(finding, {.table = "member", .id = member.id.value, .text = phrase(text), .person = member.data.name});
}

void judgeMembers(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (facts.members.empty())
        return notComputed(verdict, "L01", phrase("no members were entered"));
    if (facts.profile.form == LegalForm::Collective)
        return;
    const bool isUnion = facts.profile.form == LegalForm::Union;
    const std::int64_t least = subject.parameters.value(isUnion ? "L01.union" : "L01.members");
    const auto count = static_cast<std::int64_t>(membersOn(facts, facts.asOf).size());
    if (count >= least)
        return;
    Finding finding{.rule = "L01", .type = FindingType::Compliance, .severity = Severity::High};
    finding.statement = phrase("{0} members on {1}", {std::to_string(count), toIso(facts.asOf)});
    finding.value = phrase("{0} members", {std::to_string(count)});
    finding.threshold = phrase("at least {0} members", {std::to_string(least)});
    addMembers(finding, facts, [](const members::MemberDraft&) { return true; }, "member");
    verdict.findings.push_back(std::move(finding));
}

bool isBelowFarmers(const members::Composition& of, std::int64_t rate)
{
    return of.members > 0 && isBelowRate(of.farmers, of.members, rate);
}

void judgeFarmers(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (facts.members.empty())
        return notComputed(verdict, "L02", phrase("no members were entered"));
    if (facts.profile.form == LegalForm::Collective || facts.profile.form == LegalForm::Union)
        return;
    const auto grace = static_cast<int>(subject.parameters.value("L02.grace"));
    const std::int64_t least = subject.parameters.value("L02.farmers");
    const members::Composition now = members::compositionOf(membersOn(facts, facts.asOf));
    if (!isBelowFarmers(now, std::max(least, subject.parameters.value("L02.near"))))
        return;
    const bool isBelow = isBelowFarmers(now, least);
    const bool hasLasted =
        isBelow && isBelowFarmers(members::compositionOf(membersOn(facts, monthsBefore(facts.asOf, grace))), least);
    Finding finding{.rule = "L02", .type = FindingType::Compliance, .severity = hasLasted ? Severity::High : Severity::Info};
    finding.statement = hasLasted ? phrase("{0} of {1} members are farmers, for more than {2} months",
                                           {std::to_string(now.farmers), std::to_string(now.members), std::to_string(grace)})
                                  : phrase("{0} of {1} members are farmers",
                                           {std::to_string(now.farmers), std::to_string(now.members)});
    finding.value = phrase("{0}", {shareText(now.farmers, now.members)});
    finding.threshold = phrase("at least {0}, to be mended within {1} months", {rateText(least), std::to_string(grace)});
    addMembers(finding, facts, [](const members::MemberDraft& member) { return member.kind != MemberKind::Farmer; },
               "entered as no farmer: is there a proof of being one?");
    verdict.findings.push_back(std::move(finding));
}

/// Units that manage public affairs cannot join (Law Art. 19). Which institution does so no register says; these say it in their names. The
/// village's collective economic organisation may join, its committee may not.
bool isPublicBody(const members::MemberDraft& member)
{
    constexpr std::array<std::string_view, 4> kNames = {"人民政府", "村民委员会", "居民委员会", "村委会"};
    return isOrganization(member.kind) && std::ranges::any_of(kNames, [&](std::string_view name) { return member.name.ends_with(name); });
}

void judgePublicBodies(const Facts& facts, Verdict& verdict)
{
    Finding finding{.rule = "L03", .type = FindingType::Compliance, .severity = Severity::High};
    addMembers(finding, facts, isPublicBody, "an authority or a village committee by its name: may it join?");
    if (finding.evidenceCount == 0)
        return;
    finding.statement = phrase("{0} members are public bodies by their names", {std::to_string(finding.evidenceCount)});
    finding.value = phrase("{0} organisations", {std::to_string(finding.evidenceCount)});
    finding.threshold = phrase("none");
    verdict.findings.push_back(std::move(finding));
}

void judgeOrganizations(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    if (facts.members.empty())
        return notComputed(verdict, "L03", phrase("no members were entered"));
    if (facts.profile.form == LegalForm::Collective || facts.profile.form == LegalForm::Union)
        return;
    judgePublicBodies(facts, verdict);
    const members::Composition now = members::compositionOf(membersOn(facts, facts.asOf));
    const std::int64_t limit = now.members <= subject.parameters.value("L03.small")
        ? 1
        : static_cast<std::int64_t>(Wide{now.members} * subject.parameters.value("L03.rate") / 10'000);
    if (now.organizations <= limit)
        return;
    Finding finding{.rule = "L03", .type = FindingType::Compliance, .severity = Severity::Medium};
    finding.statement = phrase("{0} organisations among {1} members",
                               {std::to_string(now.organizations), std::to_string(now.members)});
    finding.value = phrase("{0} organisations", {std::to_string(now.organizations)});
    finding.threshold = phrase("at most {0} organisations", {std::to_string(limit)});
    addMembers(finding, facts, [](const members::MemberDraft& member) { return isOrganization(member.kind); }, "organisation");
    verdict.findings.push_back(std::move(finding));
}

enum class Report { Unknown, Filed, Missing };

struct ReportOfYear {
    int year = 0;
    Report state = Report::Unknown;
};

/// What the book and the list say; a day after the as-of day is not known yet.
ReportOfYear reportOf(const Case& subject, int year)
{
    ReportOfYear report{.year = year};
    const auto says = [&](const std::optional<Date>& filedOn) {
        if (filedOn && *filedOn > subject.facts.asOf)
            return;
        if (filedOn || report.state != Report::Filed)
            report.state = filedOn ? Report::Filed : Report::Missing;
    };
    for (const AnnualReportFact& row : subject.facts.annualReports)
        if (row.year == year)
            says(row.filedOn);
    if (subject.lists.annualReports && !subject.facts.profile.code.empty())
        for (const AnnualReportRow& row : *subject.lists.annualReports)
            if (row.year == year && row.code == subject.facts.profile.code)
                says(row.filedOn);
    return report;
}

/// The last two years whose report was due, on 30 June of the next one, and that the cooperative was registered in.
std::vector<ReportOfYear> dueReports(const Case& subject)
{
    const Facts& facts = subject.facts;
    const int last = facts.asOf > Date{facts.asOf.year(), 6, 30} ? facts.asOf.year() - 1 : facts.asOf.year() - 2;
    std::vector<ReportOfYear> due;
    for (const int year : {last - 1, last})
        if (!facts.profile.registeredOn || facts.profile.registeredOn->year() <= year)
            due.push_back(reportOf(subject, year));
    return due;
}

void judgeAnnualReports(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    const std::vector<ReportOfYear> due = dueReports(subject);
    const auto missing = std::ranges::count(due, Report::Missing, &ReportOfYear::state);
    const auto unknown = std::ranges::count(due, Report::Unknown, &ReportOfYear::state);
    if (unknown > 0)
        notComputed(verdict, "L04", phrase("no annual report list tells of {0} of the last two due years",
                                           {std::to_string(unknown)}));
    if (missing == 0)
        return;
    Finding finding{.rule = "L04", .type = FindingType::Shell, .severity = missing >= 2 ? Severity::High : Severity::Low};
    finding.statement = missing >= 2 ? phrase("annual reports of {0} and {1} not filed",
                                              {std::to_string(due.front().year), std::to_string(due.back().year)})
                                     : phrase("one annual report not filed");
    finding.value = phrase("{0} of the last two due reports missing", {std::to_string(missing)});
    finding.threshold = phrase("two years running, each due on 30 June");
    for (const ReportOfYear& report : due)
        if (report.state == Report::Missing)
            addEvidence(finding, {.table = "annual_report", .id = report.year,
                                  .text = phrase("report of {0} not filed", {std::to_string(report.year)})});
    tryExcuses(finding, {Excuse::Young}, facts, subject.derived, subject.parameters, window(facts, 24));
    verdict.findings.push_back(std::move(finding));
}

/// A contribution that was booked against a debt of the cooperative instead of being brought.
bool isSetOff(const Facts& facts, const ContributionFact& row)
{
    return !row.isConverted && std::ranges::any_of(row.vouchers, [&](Index place) {
        const VoucherFact& voucher = facts.vouchers[static_cast<std::size_t>(place)];
        for (Index i = 0; i < voucher.lineCount; ++i) {
            const LineFact& line = facts.lines[static_cast<std::size_t>(voucher.firstLine + i)];
            if (facts.accounts[static_cast<std::size_t>(line.account)].role == AccountRole::Payable && line.amount > Money{})
                return true;
        }
        return false;
    });
}

void judgeContributionKinds(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    Finding finding{.rule = "L05", .type = FindingType::Compliance, .severity = Severity::Low};
    Money all;
    for (const ContributionFact& row : facts.contributions) {
        if (row.isReversed)
            continue;
        const Money amount = std::max(row.paid, row.subscribed);
        if (amount <= Money{})
            continue;
        all += amount;
        const bool isNoCapital = !shares::isCapital(row.kind);
        if (!isNoCapital && !isSetOff(facts, row))
            continue;
        finding.touched += amount;
        addEvidence(finding, {.table = "contribution", .id = row.id,
                              .text = phrase(isNoCapital ? "labour or technology as capital of {0} yuan on {1}"
                                                         : "set off against a debt: {0} yuan on {1}",
                                             {toPlainText(amount), toIso(row.date)})});
    }
    if (facts.contributions.empty())
        return notComputed(verdict, "L05", phrase("no contributions were entered"));
    if (finding.evidence.empty())
        return;
    const std::int64_t medium = subject.parameters.value("L05.medium");
    if (isAboveRate(finding.touched.inFen(), all.inFen(), medium))
        finding.severity = Severity::Medium;
    finding.statement = phrase("{0} yuan of capital of kinds that are no capital", {toPlainText(finding.touched)});
    finding.value = phrase("{0} yuan, {1} of the capital",
                           {toPlainText(finding.touched), shareText(finding.touched.inFen(), all.inFen())});
    finding.threshold = phrase("none; weighs more above {0}", {rateText(medium)});
    verdict.findings.push_back(std::move(finding));
}

void judgeSubscribed(const Case& subject, Verdict& verdict)
{
    const Facts& facts = subject.facts;
    Money subscribed;
    Money paid;
    for (const ContributionFact& row : facts.contributions)
        if (!row.isReversed && shares::isCapital(row.kind)) {
            subscribed += row.subscribed;
            paid += row.paid;
        }
    if (facts.profile.subscribedCapital)
        subscribed = *facts.profile.subscribedCapital;
    if (subscribed <= Money{})
        return notComputed(verdict, "L06", phrase("the subscribed capital is not known"));
    if (!subject.derived.ageInMonths)
        return notComputed(verdict, "L06", phrase("age not known"));
    const Money activity = subject.derived.activityIn(window(facts, 24));
    const std::int64_t paidRate = subject.parameters.value("L06.paid");
    const std::int64_t activityRate = subject.parameters.value("L06.activity");
    if (subscribed < subject.parameters.money("L06.subscribed")
        || *subject.derived.ageInMonths < subject.parameters.value("L06.age")
        || !isBelowRate(paid.inFen(), subscribed.inFen(), paidRate)
        || !isBelowRate(activity.inFen(), subscribed.inFen(), activityRate))
        return;
    Finding finding{.rule = "L06", .type = FindingType::Shell, .severity = Severity::Low};
    finding.statement = phrase("{0} yuan subscribed, {1} yuan paid in", {toPlainText(subscribed), toPlainText(paid)});
    finding.value = phrase("paid in {0}, activity of 24 months {1} of the subscribed",
                           {shareText(paid.inFen(), subscribed.inFen()), shareText(activity.inFen(), subscribed.inFen())});
    finding.threshold = phrase("from {0} yuan and {1} months of age on: paid in under {2}, activity under {3}",
                               {toPlainText(subject.parameters.money("L06.subscribed")),
                                std::to_string(subject.parameters.value("L06.age")), rateText(paidRate),
                                rateText(activityRate)});
    finding.touched = subscribed;
    verdict.findings.push_back(std::move(finding));
}

constexpr std::array kRules = {
    Rule{.id = "L01", .type = FindingType::Compliance, .name = "Fewer than five members", .basis = "Cooperative Law Art. 12 (1), 56.",
         .definition = "Members on the as-of day are fewer than five (three in a union).",
         .excuses = "Who leaves during a year is a member until its end (Art. 25).", .judge = judgeMembers},
    Rule{.id = "L02", .type = FindingType::Compliance, .name = "Farmer share below 80 %",
         .basis = "Cooperative Law Art. 20; detailed rules Art. 39.",
         .definition = "Farmers / members below 80 % on the as-of day and six months before; between 80 % and 82 % for information.",
         .excuses = "A proof not yet entered is a missing proof, not a violation.", .judge = judgeFarmers},
    Rule{.id = "L03", .type = FindingType::Compliance, .name = "Organisation cap, public bodies",
         .basis = "Cooperative Law Art. 19, 20.",
         .definition = "More than one organisation among up to 20 members, or more than 5 % of more members; high where a member is "
                       "an authority or a village committee by its name.",
         .excuses = "Village collective economic organisations are not among the capped.", .judge = judgeOrganizations},
    Rule{.id = "L04", .type = FindingType::Shell, .name = "Annual report missing two years running",
         .basis = "Cooperative Law Art. 17; detailed rules Art. 63, 70.",
         .definition = "The reports of the last two years due on 30 June are both known not to be filed; one alone is low.",
         .excuses = "E1. A list that was not loaded is not a missing report.", .judge = judgeAnnualReports},
    Rule{.id = "L05", .type = FindingType::Compliance, .name = "Contribution kind not allowed",
         .basis = "Registration rules Art. 13; Cooperative Law Art. 13.",
         .definition = "Amounts of labour or technology as capital, or capital set off against a debt of the cooperative.",
         .excuses = "Days of labour without an amount are a weight by charter, not capital.", .judge = judgeContributionKinds},
    Rule{.id = "L06", .type = FindingType::Shell, .name = "Inflated subscribed capital", .basis = "Registration rules Art. 13.",
         .definition = "Subscribed at least 1,000,000 yuan, 36 months of age, paid in under 10 % and activity of 24 months under 1 % of "
                       "the subscribed.",
         .excuses = "To subscribe is lawful; the charter may name a later day.", .judge = judgeSubscribed},
};

} // namespace

std::span<const Rule> registrationRules()
{
    return kRules;
}

std::span<const ParameterSpec> registrationParameters()
{
    return kParameters;
}

} // namespace coop::inspection
