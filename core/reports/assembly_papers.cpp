// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/assembly_papers.h"

#include "core/reports/registers.h"
#include "core/reports/report_head.h"

#include <utility>

namespace coop::reports {

namespace {

using distribution::Plan;
using members::LegalForm;
using members::MeetingKind;

bool isCollective(const AssemblyFacts& facts)
{
    return facts.form == LegalForm::Collective;
}

std::string_view assemblyName(const AssemblyFacts& facts)
{
    return facts.kind == MeetingKind::Delegates ? "assembly of delegates" : "members' assembly";
}

std::string countText(std::int64_t count)
{
    return std::to_string(count);
}

std::string yearText(const AssemblyFacts& facts)
{
    return countText(facts.year.value);
}

std::string subtitleOf(const AssemblyFacts& facts, const ReportHead& head, const Wording& words)
{
    return fill(words("{0} · year {1}"), {head.cooperative, yearText(facts)});
}

std::string shareText(Money part, Money whole)
{
    return whole <= Money() ? std::string() : percentOf(part.inFen(), whole.inFen());
}

/// 本年盈余 … 未分配, each with how it is reckoned.
ReportTable sumsTable(const Plan& plan, const Wording& words)
{
    const PlanSums sums = sumsOf(plan);
    ReportTable table{.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 12},
                                  {.title = words("Item"), .widthMm = 62},
                                  {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 34},
                                  {.title = words("How it is reckoned"), .widthMm = 72}}};
    std::int64_t serial = 0;
    const auto add = [&](std::string_view item, Money amount, std::string how) {
        table.rows.push_back({++serial, words(item), amount, std::move(how)});
    };
    const std::string_view base = plan.policy.reserveOf == distribution::ReserveBase::Surplus ? "{0} of line 1" : "{0} of line 1 less line 2";
    add("Surplus of the year", plan.basis.surplus, words("from the statement of surplus, row 12"));
    add("Less: losses of earlier years", plan.basis.surplus > Money() ? plan.basis.surplus - plan.afterLoss : Money(),
        words("made good first"));
    add("Less: reserve", plan.reserve, fill(words(base), {toPercentage(plan.policy.reserveRate)}));
    add("Distributable surplus", plan.distributable, words("lines 1 − 2 − 3"));
    add("Refunds in all", sums.refund,
        plan.distributable > Money() ? fill(words("{0} of line 4"), {shareText(sums.refund, plan.distributable)}) : std::string());
    add("Residual surplus in all", sums.residual,
        plan.distributable > Money() ? fill(words("{0} of line 4"), {shareText(sums.residual, plan.distributable)})
                                     : std::string());
    add("Of these: becomes members' contributions", sums.converted, words("of lines 5 and 6, entered in the member accounts"));
    add("Of these: tax withheld", sums.withheld, words("of lines 5 and 6, paid to the tax office"));
    add("Kept undistributed", plan.retained, words("lines 4 − 5 − 6"));
    return table;
}

std::string_view stageKindText(distribution::StageKind kind)
{
    switch (kind) {
    case distribution::StageKind::Guaranteed: return "Guaranteed";
    case distribution::StageKind::Patronage: return "Refund";
    case distribution::StageKind::Residual: return "Residual";
    }
    return {};
}

/// How a stage finds its sum, as it is decided on.
std::string sizeText(const distribution::Stage& stage, const Wording& words)
{
    if (const auto* const rate = std::get_if<distribution::RateOf>(&stage.size))
        return fill(words(rate->of == distribution::RateBase::Remaining ? "{0} of what remains" : "{0} of the distributable surplus"),
                    {toPercentage(rate->rate)});
    if (const auto* const unit = std::get_if<distribution::PerUnit>(&stage.size))
        return fill(words("{0} yuan a unit"), {toGroupedText(unit->amount)});
    return words("a fixed sum");
}

ReportTable stageTable(const Plan& plan, const Wording& words)
{
    ReportTable table{.columns = {{.title = words("Stage"), .widthMm = 36},
                                  {.title = words("Kind"), .widthMm = 18},
                                  {.title = words("How much"), .widthMm = 34},
                                  {.title = words("Shared by"), .widthMm = 36},
                                  {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 30, .isTotalled = true},
                                  {.title = words("Members"), .kind = ColumnKind::Number, .widthMm = 16},
                                  {.title = words("Charter"), .widthMm = 24}}};
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const distribution::Stage& stage = plan.policy.stages.at(i);
        std::int64_t members = 0;
        for (const distribution::StageShare& share : plan.stages[i].shares)
            members += share.amount.isZero() ? 0 : 1;
        table.rows.push_back({stage.name, words(stageKindText(stage.kind)), sizeText(stage, words),
                              words(measureText(stage.weighting.measure)), plan.stages[i].pool, members, stage.clause});
    }
    table.totals = totalsOf(table);
    table.totals.front() = words("Total");
    return table;
}

/// What the reserve is entered in the member accounts by.
std::string quantificationText(const Plan& plan, const Wording& words)
{
    if (!plan.isQuantified())
        return words("The reserve belongs to all members together and is not divided among them (Collective Law Art. 36).");
    std::string parts;
    for (const distribution::ReservePart& part : plan.quantification) {
        parts += parts.empty() ? "" : words(", ");
        parts += fill(words("{0} by {1}"), {toPercentage(part.part), words(measureText(part.weighting.measure))});
    }
    return fill(words("The reserve is entered in the member accounts: {0} (Cooperative Law Art. 42)."), {parts});
}

FactGrid voteGrid(const AssemblyFacts& facts, const Wording& words)
{
    const auto& resolution = facts.resolution;
    const auto counted = [&](std::int64_t count) { return resolution ? countText(count) : std::string(); };
    return {.facts = {{words("Entitled to attend"), facts.entitled > 0 ? countText(facts.entitled) : std::string()},
                      {words("Present"), resolution ? counted(resolution->present) : std::string()},
                      {words("All votes"),
                       facts.additionalVotes ? countText(facts.entitled + *facts.additionalVotes) : std::string()},
                      {words("For"), resolution ? counted(resolution->votesFor) : std::string()},
                      {words("Against"), resolution ? counted(resolution->votesAgainst) : std::string()},
                      {words("Abstained"), resolution ? counted(resolution->abstained) : std::string()}},
            .columns = 3};
}

/// The sentences that the assembly decides on, numbered.
std::vector<std::string> decisionsOf(const Plan& plan, const Wording& words)
{
    const PlanSums sums = sumsOf(plan);
    std::vector<std::string> decisions;
    if (plan.basis.surplus <= Money()) {
        decisions.push_back(fill(words("The year ended with a loss of {0} yuan; nothing is distributed. The loss is carried forward."),
                                 {toGroupedText(-plan.basis.surplus)}));
        return decisions;
    }
    const Money madeGood = plan.basis.surplus - plan.afterLoss;
    decisions.push_back(
        madeGood.isZero()
            ? fill(words("The surplus of the year is {0} yuan."), {toGroupedText(plan.basis.surplus)})
            : fill(words("The surplus of the year is {0} yuan; losses of earlier years of {1} yuan are made good from it."),
                   {toGroupedText(plan.basis.surplus), toGroupedText(madeGood)}));
    decisions.push_back(fill(words("{0} yuan go into the reserve. {1} yuan are distributable."),
                             {toGroupedText(plan.reserve), toGroupedText(plan.distributable)}));
    decisions.push_back(
        fill(words("{0} yuan are refunded by dealings with the cooperative, {1} yuan are distributed as residual surplus."),
             {toGroupedText(sums.refund), toGroupedText(sums.residual)}));
    if (!sums.converted.isZero())
        decisions.push_back(fill(words("{0} yuan of it become contributions and are entered in the member accounts (Art. 44)."),
                                 {toGroupedText(sums.converted)}));
    decisions.push_back(fill(words("{0} yuan are kept undistributed."), {toGroupedText(plan.retained)}));
    return decisions;
}

void addNumbered(Document& document, const std::vector<std::string>& sentences, const Wording& words)
{
    std::int64_t number = 0;
    for (const std::string& sentence : sentences)
        document.blocks.emplace_back(body(fill(words("{0}. {1}"), {countText(++number), sentence})));
}

/// Who attends signs: two members a line (Law Art. 34). Delegates are not known by name.
ReportTable attendance(const Plan& plan, const AssemblyFacts& facts, const Wording& words)
{
    ReportTable table;
    for (int half = 0; half < 2; ++half) {
        table.columns.push_back({.title = words("Number"), .widthMm = 18});
        table.columns.push_back({.title = words("Name"), .widthMm = 36});
        table.columns.push_back({.title = words("Signature"), .kind = ColumnKind::Signature, .widthMm = 36});
    }
    std::vector<const distribution::MemberBasis*> names;
    for (std::size_t line = 0; line < plan.members.size(); ++line) {
        if (plan.memberAt(line).ofYear)
            names.push_back(&plan.memberAt(line));
    }
    const bool isByName = facts.kind == MeetingKind::Members;
    const std::size_t count = isByName ? names.size() : static_cast<std::size_t>(facts.entitled);
    for (std::size_t at = 0; at < count; at += 2) {
        std::vector<Cell> row;
        for (std::size_t half = at; half < at + 2; ++half) {
            const bool isNamed = isByName && half < names.size();
            row.emplace_back(isNamed ? names[half]->number : std::string());
            row.emplace_back(isNamed ? names[half]->name : std::string());
            row.emplace_back();
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::int64_t leastPresent(const AssemblyFacts& facts)
{
    const Fraction& part = facts.voting.quorum;
    return (facts.entitled * part.numerator() + part.denominator() - 1) / part.denominator();
}

Document distributionPlanPaper(const Plan& plan, const AssemblyFacts& facts, const RuleWording& rule, const ReportHead& head,
                               const Wording& words)
{
    Document document = paperOf(words("Plan for distributing the surplus"), head, words);
    document.subtitle = subtitleOf(facts, head, words);
    document.blocks.emplace_back(
        FactGrid{.facts = {{words("Policy"), plan.policy.name},
                           {words("Charter"), facts.charter},
                           {words("Laid out from"), dayText(facts.laidOutOn, words)},
                           {words("Assembly on"), dayText(facts.day, words)},
                           {words("Fingerprint of the plan"), facts.fingerprint},
                           {words("Unit"), words("yuan")}}});
    document.blocks.emplace_back(heading(words("From the surplus to what is kept")));
    document.blocks.emplace_back(sumsTable(plan, words));
    document.blocks.emplace_back(waterfallOf(plan, words));
    if (!plan.stages.empty()) {
        document.blocks.emplace_back(heading(words("What is shared by what")));
        document.blocks.emplace_back(stageTable(plan, words));
    }
    if (!plan.reserve.isZero())
        document.blocks.emplace_back(body(quantificationText(plan, words)));
    std::vector<distribution::RuleResult> rules = plan.rules;
    rules.insert(rules.end(), facts.procedure.begin(), facts.procedure.end());
    if (auto table = ruleTable(rules, rule, words)) {
        document.blocks.emplace_back(heading(words("What the law asks")));
        document.blocks.emplace_back(*std::move(table));
    }
    document.blocks.emplace_back(heading(words("Vote of the assembly")));
    document.blocks.emplace_back(voteGrid(facts, words));
    document.blocks.emplace_back(Paragraph{
        .text = fill(words(isCollective(facts) ? "Laid out for the members at least {0} days before the assembly (Collective Law Art. 46)."
                                               : "Laid out for the members at the office at least {0} days before the assembly (Cooperative Law Art. 40)."),
                     {countText(facts.voting.noticeDays)}),
        .style = ParagraphStyle::Small});
    document.blocks.emplace_back(SignatureLines{.places = {words("Chair"), words("Supervisor"), words("Accountant")}});
    return document;
}

Document meetingNotice(const AssemblyFacts& facts, const ReportHead& head, const Wording& words)
{
    const bool isOfDelegates = facts.kind == MeetingKind::Delegates;
    Document document = paperOf(words(isOfDelegates ? "Notice of the assembly of delegates" : "Notice of the members' assembly"), head, words);
    document.subtitle = subtitleOf(facts, head, words);
    document.blocks.emplace_back(body(words(isOfDelegates ? "To all delegates:" : "To all members:")));
    document.blocks.emplace_back(body(fill(words("The {0} is called to decide on the business of {1}. Please come in time."),
                                           {words(assemblyName(facts)), yearText(facts)})));
    document.blocks.emplace_back(FactGrid{.facts = {{words("Time"), dayText(facts.day, words)}, {words("Place"), facts.place}}});

    document.blocks.emplace_back(heading(words("What is decided on")));
    std::vector<std::string> agenda = {
        words("Report of the board on the business of the year"),
        words("Report of the supervisors, with the internal audit"),
        words("Financial report of the year"),
        words(facts.hasLoss ? "Plan for the loss" : "Plan for distributing the surplus, with the reserve and its use"),
        words("Changes of members; who holds additional votes, and how many"),
        words("Other matters: ________________________"),
    };
    addNumbered(document, agenda, words);

    document.blocks.emplace_back(heading(words("What lies open for you")));
    const std::string from = facts.laidOutOn ? dayText(facts.laidOutOn, words) : words("____-__-__");
    document.blocks.emplace_back(body(
        fill(words("From {0} the annual business report, the plan for the surplus or the loss and the financial report lie open at "
                   "the office, at least {1} days before the assembly ({2}). Every member may read them, and the account books too."),
             {from, countText(facts.voting.noticeDays),
              words(isCollective(facts) ? "Collective Law Art. 46" : "Cooperative Law Art. 21, 40")})));

    document.blocks.emplace_back(heading(words("When the assembly can decide")));
    if (facts.entitled > 0)
        document.blocks.emplace_back(
            body(fill(words("{0} may attend, each with one vote; who holds additional votes by the charter has these too. At least {1} must "
                            "be present. A resolution needs more than {2} of all votes, those of who is absent counted in ({3})."),
                      {countText(facts.entitled), countText(leastPresent(facts)), toPercentage(facts.voting.majority),
                       words(isCollective(facts) ? "Collective Law Art. 27" : "Cooperative Law Art. 22, 30")})));
    document.blocks.emplace_back(SignatureLines{.places = {words("Chair"), words("Date (seal)")}});

    document.blocks.emplace_back(heading(words("Who cannot come")));
    document.blocks.emplace_back(body(words("As far as the charter allows, a member may in writing have another member vote for him. Please fill in, "
                                            "sign and hand to the chair before the assembly:")));
    document.blocks.emplace_back(FactGrid{.facts = {{words("Member who cannot come"), {}},
                                                    {words("Number"), {}},
                                                    {words("Member who votes for him"), {}},
                                                    {words("Number"), {}},
                                                    {words("How he is to vote"), {}},
                                                    {words("Signature and date"), {}}}});
    return document;
}

Document resolutionPaper(const Plan& plan, const AssemblyFacts& facts, const RuleWording& rule, const ReportHead& head,
                         const Wording& words)
{
    const bool isOfDelegates = facts.kind == MeetingKind::Delegates;
    Document document = paperOf(words(isOfDelegates ? "Resolution of the assembly of delegates" : "Resolution of the members' assembly"), head, words);
    document.subtitle = subtitleOf(facts, head, words);
    document.blocks.emplace_back(
        FactGrid{.facts = {{words("Held on"), dayText(facts.day, words)},
                           {words("Place"), facts.place},
                           {words("Minutes"), facts.resolution ? facts.resolution->minutes : std::string()},
                           {words("Fingerprint of the plan"), facts.fingerprint}}});
    document.blocks.emplace_back(voteGrid(facts, words));
    document.blocks.emplace_back(
        body(fill(words(facts.resolution ? "The {0} considered the plan “{1}” for the year {2} and resolved:"
                                         : "To be decided by the {0} on the plan “{1}” for the year {2}:"),
                  {words(assemblyName(facts)), plan.policy.name, yearText(facts)})));
    addNumbered(document, decisionsOf(plan, words), words);
    document.blocks.emplace_back(body(words("Each member's amount is in the distribution list, which is part of this resolution.")));
    if (auto table = ruleTable(facts.procedure, rule, words)) {
        document.blocks.emplace_back(heading(words("How it was decided")));
        document.blocks.emplace_back(*std::move(table));
    } else if (facts.entitled > 0) {
        document.blocks.emplace_back(Paragraph{
            .text = fill(words("It is passed when at least {0} of {1} are present and more than {2} of all votes are for it."),
                         {countText(leastPresent(facts)), countText(facts.entitled), toPercentage(facts.voting.majority)}),
            .style = ParagraphStyle::Small});
    }
    document.blocks.emplace_back(SignatureLines{.places = {words("Chair of the assembly"), words("Counter of the votes"), words("Keeper of the minutes")}});
    document.blocks.emplace_back(heading(words(isCollective(facts) ? "Signed by those present" : "Signed by those present (Cooperative Law Art. 34)")));
    document.blocks.emplace_back(attendance(plan, facts, words));
    return document;
}

} // namespace coop::reports
