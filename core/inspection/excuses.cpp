// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/rule_tools.h"

#include <algorithm>

namespace coop::inspection {

namespace {

Date lastDayOf(MonthNumber month)
{
    return firstDayOf(month + 1).plusDays(-1);
}

const CircumstanceFact* stronger(const CircumstanceFact* before, const CircumstanceFact& next)
{
    return before == nullptr || (!before->isDocumented && next.isDocumented) ? &next : before;
}

/// The circumstance of a kind that lies on the window, one with a document before one without.
const CircumstanceFact* overlapping(const Facts& facts, CircumstanceKind kind, Window window)
{
    const CircumstanceFact* best = nullptr;
    for (const CircumstanceFact& fact : facts.circumstances)
        if (fact.kind == kind && fact.from <= lastDayOf(window.last) && (!fact.to || *fact.to >= firstDayOf(window.first)))
            best = stronger(best, fact);
    return best;
}

ExcuseState fromFact(std::string_view id, const CircumstanceFact* fact, std::string_view holds, std::string_view fails)
{
    if (fact == nullptr)
        return {.result = phrase(fails), .id = std::string(id)};
    return {.holds = true, .isDocumented = fact->isDocumented, .result = phrase(holds, {toIso(fact->from)}),
            .id = std::string(id)};
}

ExcuseState young(const Facts& facts, const Derived& derived, const Parameters& parameters)
{
    const std::int64_t limit = parameters.value("common.young");
    if (!derived.ageInMonths)
        return {.result = phrase("age not known"), .id = "E1"};
    const bool isYoung = *derived.ageInMonths < limit;
    return {.holds = isYoung, .isDocumented = isYoung && facts.profile.registeredOn,
            .result = phrase(isYoung ? "younger than {0} months: {1}" : "not younger than {0} months: {1}",
                             {std::to_string(limit), std::to_string(*derived.ageInMonths)}),
            .id = "E1"};
}

ExcuseState perennialCrop(const Facts& facts, const Parameters& parameters)
{
    const int years = static_cast<int>(parameters.value("common.first_crop"));
    const CircumstanceFact* best = nullptr;
    for (const CircumstanceFact& fact : facts.circumstances)
        if (fact.kind == CircumstanceKind::PerennialCrop && fact.from <= facts.asOf
            && fact.from > monthsBefore(facts.asOf, years * 12))
            best = stronger(best, fact);
    if (best == nullptr)
        return {.result = phrase("no perennial crop planted in the last {0} years", {std::to_string(years)}), .id = "E2"};
    return {.holds = true, .isDocumented = best->isDocumented,
            .result = phrase("perennial crop planted on {0}, first crop within {1} years",
                             {toIso(best->from), std::to_string(years)}),
            .id = "E2"};
}

ExcuseState liquidation(const Facts& facts)
{
    const auto begun = std::ranges::find_if(facts.circumstances, [&](const CircumstanceFact& fact) {
        return fact.kind == CircumstanceKind::Liquidation && fact.from <= facts.asOf;
    });
    if (begun != facts.circumstances.end())
        return fromFact("E6", &*begun, "liquidation since {0}", "no liquidation");
    if (facts.profile.liquidation == true)
        return {.holds = true, .isDocumented = true, .result = phrase("in liquidation"), .id = "E6"};
    return {.result = phrase("no liquidation"), .id = "E6"};
}

ExcuseState unionForm(const Facts& facts)
{
    const bool isUnion = facts.profile.form == members::LegalForm::Union;
    return {.holds = isUnion, .isDocumented = isUnion,
            .result = phrase(isUnion ? "a union of cooperatives" : "not a union of cooperatives"), .id = "E7"};
}

} // namespace

ExcuseState stateOf(Excuse excuse, const Facts& facts, const Derived& derived, const Parameters& parameters, Window window)
{
    const auto on = [&](CircumstanceKind kind) { return overlapping(facts, kind, window); };
    switch (excuse) {
    case Excuse::Young:
        return young(facts, derived, parameters);
    case Excuse::PerennialCrop:
        return perennialCrop(facts, parameters);
    case Excuse::Suspension:
        return fromFact("E3", on(CircumstanceKind::Suspension), "business suspended from {0}", "no suspension on file");
    case Excuse::Disaster:
        return fromFact("E4", on(CircumstanceKind::Disaster), "disaster of {0}", "no disaster on file");
    case Excuse::Construction:
        return fromFact("E5", on(CircumstanceKind::Construction), "building since {0}", "nothing being built");
    case Excuse::Liquidation:
        return liquidation(facts);
    case Excuse::Union:
        return unionForm(facts);
    case Excuse::BooksElsewhere:
        return fromFact("E8", on(CircumstanceKind::BooksElsewhere), "books kept elsewhere from {0}",
                        "books not kept elsewhere");
    }
    return {};
}

void tryExcuses(Finding& finding, std::initializer_list<Excuse> excuses, const Facts& facts, const Derived& derived,
                const Parameters& parameters, Window window)
{
    std::optional<Phrase> undocumented;
    for (const Excuse excuse : excuses) {
        const ExcuseState state = stateOf(excuse, facts, derived, parameters, window);
        finding.tried.push_back({.id = state.id, .result = state.result, .holds = state.holds});
        if (!state.holds || finding.isSuppressed)
            continue;
        if (state.isDocumented) {
            finding.isSuppressed = true;
            finding.excuse = state.result;
        } else if (!undocumented) {
            undocumented = state.result;
        }
    }
    if (finding.isSuppressed || !undocumented)
        return;
    finding.severity = lowered(finding.severity);
    finding.excuse = phrase("{0} (no document)");
    finding.excuse->parts = {*undocumented};
}

} // namespace coop::inspection
