// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/inspection/money_facts.h"

namespace coop::inspection {

namespace {

Money distributable(const DistributionFact& year)
{
    return year.surplus - year.priorLoss - year.reserve;
}

Evidence yearRow(const DistributionFact& year, Phrase text)
{
    return {.table = "distribution", .id = year.id, .text = std::move(text)};
}

bool lacksDistributions(const Case& subject, Verdict& verdict, std::string_view rule)
{
    if (!subject.facts.distributions.empty())
        return false;
    notComputed(verdict, rule, phrase("distributions of surplus"));
    return true;
}

void judgeRefundShare(const Case& subject, Verdict& verdict)
{
    const members::LegalForm form = subject.facts.profile.form;
    // Unions and collectives set their own split (Law Art. 61; Collective Law Art. 42).
    if (form == members::LegalForm::Union || form == members::LegalForm::Collective ||
        lacksDistributions(subject, verdict, "D01"))
        return;
    const std::int64_t floor = subject.parameters.value("D01.share");
    const Money large = subject.parameters.money("D01.large");
    for (const DistributionFact& year : subject.facts.distributions) {
        const Money surplus = distributable(year);
        if (surplus <= subject.derived.materiality || isShare(year.refund, surplus, floor))
            continue;
        const bool isNothing = surplus >= large && year.refund.isZero();
        Finding finding = findingOf("D01", FindingType::Compliance, isNothing ? Severity::High : Severity::Medium);
        finding.touched = surplus;
        finding.statement = phrase("refunds of {0} are {1} of the distributable surplus",
                                   {std::to_string(year.year.value), shareText(year.refund, surplus)});
        finding.value = phrase("{0} of {1} yuan", {toGroupedText(year.refund), toGroupedText(surplus)});
        finding.threshold = phrase("at least {0} (Law Art. 44)", {rateText(floor)});
        addEvidence(finding, yearRow(year, phrase("distribution of {0}, adopted on {1}",
                                                  {std::to_string(year.year.value), toIso(year.adoptedOn)})));
        verdict.findings.push_back(std::move(finding));
    }
}

std::vector<Money> tradesOf(const Facts& facts, FiscalYear year)
{
    std::vector<Money> result(facts.members.size());
    for (const TradeFact& trade : facts.trades) {
        if (trade.member != kNone && !trade.isReversed && trade.date.year() == year.value)
            result[static_cast<std::size_t>(trade.member)] += trade.amount.isNegative() ? -trade.amount : trade.amount;
    }
    return result;
}

/// (i) refunds beside the members' trade.
void judgeTie(const Case& subject, const DistributionFact& year, Verdict& verdict)
{
    const std::vector<Money> trades = tradesOf(subject.facts, year.year);
    Money traded;
    for (const Money amount : trades)
        traded += amount;
    Money refunded;
    std::vector<Money> refunds(trades.size());
    for (const DistributionFact::Part& part : year.parts) {
        refunded += part.refund;
        if (part.member != kNone)
            refunds[static_cast<std::size_t>(part.member)] += part.refund;
    }
    if (refunded <= Money{})
        return;
    if (traded.isZero()) {
        notComputed(verdict, "D02", phrase("members' trades of {0}", {std::to_string(year.year.value)}));
        return;
    }
    Finding finding = findingOf("D02", FindingType::ComplianceAndLead, Severity::Medium);
    Money apart;
    for (std::size_t at = 0; at < refunds.size(); ++at) {
        const Money due = divide(Wide(refunded.inFen()) * trades[at].inFen(), traded.inFen(), Rounding::HalfUp);
        const Money off = refunds[at] > due ? refunds[at] - due : due - refunds[at];
        apart += off;
        if (off > Money::yuan(1))
            addMember(finding, subject.facts, static_cast<Index>(at),
                      phrase("refund {0}, by trade {1} yuan", {toGroupedText(refunds[at]), toGroupedText(due)}));
    }
    const std::int64_t share = subject.parameters.value("D02.share");
    if (Wide(apart.inFen()) * 10'000 <= Wide(refunded.inFen()) * share || apart <= subject.derived.materiality)
        return;
    finding.touched = apart;
    finding.statement = phrase("refunds of {0} lie {1} apart from the members' trade",
                               {std::to_string(year.year.value), shareText(apart, refunded)});
    finding.value = phrase("{0} of {1} yuan", {toGroupedText(apart), toGroupedText(refunded)});
    finding.threshold = phrase("at most {0}", {rateText(share)});
    verdict.findings.push_back(std::move(finding));
}

/// (ii) shared although there was nothing to share; (iii) shared with people who were no members.
void judgeSharedWrongly(const Case& subject, const DistributionFact& year, Verdict& verdict)
{
    const Money shared = year.refund + year.residual;
    if (distributable(year) <= Money{} && shared > subject.derived.materiality) {
        Finding finding = findingOf("D02", FindingType::ComplianceAndLead, Severity::Medium);
        finding.touched = shared;
        finding.statement = phrase("{0} yuan distributed for {1} without a surplus",
                                   {toGroupedText(shared), std::to_string(year.year.value)});
        finding.value = phrase("{0} yuan of a surplus of {1}", {toGroupedText(shared), toGroupedText(distributable(year))});
        finding.threshold = phrase("nothing without a surplus");
        addEvidence(finding, yearRow(year, phrase("distribution of {0}, adopted on {1}",
                                                  {std::to_string(year.year.value), toIso(year.adoptedOn)})));
        verdict.findings.push_back(std::move(finding));
    }
    Finding finding = findingOf("D02", FindingType::ComplianceAndLead, Severity::Medium);
    for (const DistributionFact::Part& part : year.parts) {
        const Money amount = part.refund + part.residual;
        if (amount <= Money{} || part.member == kNone)
            continue;
        const members::MemberDraft& data = subject.facts.members[static_cast<std::size_t>(part.member)].data;
        if ((data.left && *data.left < year.year.first()) || (data.joined && *data.joined > year.year.last())) {
            finding.touched += amount;
            addMember(finding, subject.facts, part.member, phrase("got {0} yuan", {toGroupedText(amount)}));
        }
    }
    if (finding.evidenceCount == 0)
        return;
    if (finding.touched <= subject.derived.materiality)
        finding.severity = Severity::Low;
    finding.statement = phrase("{0} receivers of {1} were no members that year",
                               {std::to_string(finding.evidenceCount), std::to_string(year.year.value)});
    finding.value = phrase("{0} persons, {1} yuan", {std::to_string(finding.evidenceCount), toGroupedText(finding.touched)});
    finding.threshold = phrase("members only");
    verdict.findings.push_back(std::move(finding));
}

void judgeTies(const Case& subject, Verdict& verdict)
{
    if (lacksDistributions(subject, verdict, "D02"))
        return;
    for (const DistributionFact& year : subject.facts.distributions) {
        judgeTie(subject, year, verdict);
        judgeSharedWrongly(subject, year, verdict);
    }
}

} // namespace

std::span<const Rule> distributionRules()
{
    static constexpr Rule kRules[] = {
        {"D01", FindingType::Compliance, "Refund below 60 %", "Law Art. 44",
         "refunds by trade, of surplus less losses of earlier years and reserve",
         "unions and collectives; no distributable surplus", judgeRefundShare},
        {"D02", FindingType::ComplianceAndLead, "Distribution not tied to trade or surplus", "Law Art. 44",
         "sum of the distances between refunds and shares of trade, of all refunds; distributions without surplus; receivers "
         "who are no members",
         "weights by product in the charter", judgeTies},
    };
    return kRules;
}

std::span<const ParameterSpec> distributionParameters()
{
    using enum ParameterUnit;
    using enum ParameterBasis;
    static constexpr ParameterSpec kSpecs[] = {
        {"D01.share", 6'000, HundredthsOfPercent, Statute, "least share of refunds in the distributable surplus"},
        {"D01.large", 20'000'000, Fen, Convention, "distributable surplus of which nothing refunded is high"},
        {"D02.share", 1'000, HundredthsOfPercent, Convention, "share of refunds that may lie apart from trade"},
    };
    return kSpecs;
}

} // namespace coop::inspection
