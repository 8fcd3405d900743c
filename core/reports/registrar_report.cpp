// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/registrar_report.h"

#include "core/base/text.h"
#include "core/members/codes.h"
#include "core/reports/paper_parts.h"
#include "core/reports/report_head.h"

#include <algorithm>
#include <utility>

namespace coop::reports {

namespace {

constexpr int kDaysForChanges = 90;

std::string countText(std::int64_t count)
{
    return std::to_string(count);
}

std::int64_t countOf(const RegistrarFacts& facts, MemberChange change)
{
    return std::ranges::count(facts.changes, change, &ChangedMember::change);
}

std::string partText(std::int64_t part, std::int64_t whole, const Wording& words)
{
    return fill(words("{0} ({1} of the members)"), {countText(part), percentOf(part, whole)});
}

std::string_view formText(members::LegalForm form)
{
    switch (form) {
    case members::LegalForm::Specialized: return "Farmers' specialised cooperative";
    case members::LegalForm::Land: return "Land share cooperative";
    case members::LegalForm::Union: return "Union of cooperatives";
    case members::LegalForm::Collective: return "Rural collective";
    }
    return {};
}

FactGrid identityGrid(const RegistrarFacts& facts, const ReportHead& head, const Wording& words)
{
    const members::Profile& profile = facts.profile;
    return {.facts = {{words("Name of the cooperative"), head.cooperative},
                      {words("Unified social credit code"), profile.code},
                      {words("Legal form"), words(formText(profile.form))},
                      {words("Registered on"), dayText(profile.registeredOn, words)},
                      {words("Main business"), profile.industry},
                      {words("Region"), profile.region},
                      {words("Telephone"), {}},
                      {words("E-mail"), {}},
                      {words("Website or shop on the web"), {}},
                      {words("State of business"), {}}}};
}

FactGrid membersGrid(const RegistrarFacts& facts, const Wording& words)
{
    const members::Composition& end = facts.atEnd;
    return {.facts = {{words("Members at the start of the year"), countText(facts.atStart.members)},
                      {words("Members at the end of the year"), countText(end.members)},
                      {words("Joined in the year"), countText(countOf(facts, MemberChange::Joined))},
                      {words("Left in the year"), countText(countOf(facts, MemberChange::Left))},
                      {words("Farmers among the members"), partText(end.farmers, end.members, words)},
                      {words("Enterprises, institutions and social organisations among the members"),
                       partText(end.organizations, end.members, words)}}};
}

ReportTable figuresTable(const RegistrarFacts& facts, const Wording& words)
{
    ReportTable table{.columns = {{.title = words("Item"), .widthMm = 90},
                                  {.title = words("Amount"), .kind = ColumnKind::Money, .widthMm = 40},
                                  {.title = words("Rests on"), .widthMm = 50}}};
    const auto add = [&](std::string_view item, Cell amount, std::string_view why) {
        table.rows.push_back({words(item), std::move(amount), words(why)});
    };
    const auto figure = [&](Money RegistrarFigures::* amount) { return facts.figures ? Cell((*facts.figures).*amount) : Cell(); };
    add("Contributions subscribed", facts.subscribed, "contribution list");
    add("Contributions paid in", facts.paid, "contribution list");
    add("Total assets", figure(&RegistrarFigures::assets), "form 01 row 22");
    add("Total liabilities", figure(&RegistrarFigures::liabilities), "form 01 row 35");
    add("Total equity", figure(&RegistrarFigures::equity), "form 01 row 41");
    add("Income of the year", figure(&RegistrarFigures::income), "form 02 rows 1 and 8");
    add("Surplus of the year", figure(&RegistrarFigures::surplus), "form 02 row 12");
    add("Taxes", figure(&RegistrarFigures::taxes), "form 02 rows 4 and 11");
    add("Patronage refunds", figure(&RegistrarFigures::refunds), "form 02 row 17");
    add("Residual surplus", figure(&RegistrarFigures::residual), "form 02 row 18");
    add("Trade with members", facts.tradeWithMembers, "register of trades");
    add("Trade with others", facts.tradeWithOthers, "register of trades");
    return table;
}

} // namespace

Date memberChangesDue(FiscalYear year)
{
    return year.last().plusDays(kDaysForChanges);
}

Date annualReportDue(FiscalYear year)
{
    return {year.value + 1, 6, 30};
}

std::vector<ChangedMember> changesOf(std::span<const members::Member> members, FiscalYear year)
{
    const auto isOf = [&](const std::optional<Date>& day) { return day && day->year() == year.value; };
    std::vector<ChangedMember> changes;
    for (const members::Member& member : members) {
        if (isOf(member.data.joined))
            changes.push_back({member, MemberChange::Joined, *member.data.joined});
        if (isOf(member.data.left))
            changes.push_back({member, MemberChange::Left, *member.data.left});
    }
    std::ranges::stable_sort(changes, [](const ChangedMember& left, const ChangedMember& right) {
        if (left.day != right.day)
            return left.day < right.day;
        return compareNatural(left.member.data.number, right.member.data.number) < 0;
    });
    return changes;
}

Document registrarReport(const RegistrarFacts& facts, const ReportHead& head, const Wording& words)
{
    Document document = paperOf(words("Data for the annual report"), head, words);
    document.subtitle = fill(words("{0} · year {1}"), {head.cooperative, countText(facts.year.value)});
    document.blocks.emplace_back(
        body(fill(words("The annual report for {0} is filed in the national enterprise credit information system from {1} to {2} "
                        "(Cooperative Law Art. 17)."),
                  {countText(facts.year.value), dayText(FiscalYear{facts.year.value + 1}.first(), words),
                   dayText(annualReportDue(facts.year), words)})));
    document.blocks.emplace_back(heading(words("The cooperative")));
    document.blocks.emplace_back(identityGrid(facts, head, words));
    document.blocks.emplace_back(heading(words("The members")));
    document.blocks.emplace_back(membersGrid(facts, words));
    document.blocks.emplace_back(body(
        facts.changes.empty()
            ? words("No member joined or left in the year: there is no change to be told.")
            : fill(words("The changes are told to the registrar by {0}, within 90 days after the year (registration regulation Art. 29); "
                         "the list of them is a paper of its own."),
                   {dayText(memberChangesDue(facts.year), words)})));
    document.blocks.emplace_back(heading(words("Figures (yuan)")));
    document.blocks.emplace_back(figuresTable(facts, words));
    if (!facts.figures)
        document.blocks.emplace_back(
            Paragraph{.text = words("The ledger does not keep this year: what it would give is left blank."), .style = ParagraphStyle::Small});
    document.blocks.emplace_back(SignatureLines{.places = {words("Chair"), words("Accountant"), words("Date (seal)")}});
    return document;
}

ReportTable memberChanges(const RegistrarFacts& facts, Privacy privacy, const ReportHead& head, const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("List of member changes");
    table.heading = {fill(words("Cooperative: {0}"), {head.cooperative}), fill(words("Year {0}"), {countText(facts.year.value)})};
    table.landscape = true;
    table.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 11},
                     {.title = words("Change"), .widthMm = 18},
                     {.title = words("Date"), .kind = ColumnKind::Date, .widthMm = 24},
                     {.title = words("Number"), .widthMm = 18},
                     {.title = words("Name"), .widthMm = 38},
                     {.title = words("Member kind"), .widthMm = 30},
                     {.title = words("Identity number"), .widthMm = 46},
                     {.title = words("Address"), .widthMm = 70}};
    for (const ChangedMember& changed : facts.changes) {
        const members::MemberDraft& data = changed.member.data;
        table.rows.push_back({static_cast<std::int64_t>(table.rows.size() + 1),
                              words(changed.change == MemberChange::Joined ? "joined" : "left"), changed.day, data.number, data.name,
                              words(memberKindText(data.kind)),
                              privacy == Privacy::Masked ? members::masked(data.idNumber) : data.idNumber, data.address});
    }
    if (facts.changes.empty())
        table.notes.push_back(words("No member joined or left in the year: there is no change to be told."));
    else
        table.notes.push_back(fill(words("To be told to the registrar by {0} (registration regulation Art. 29)."),
                                   {dayText(memberChangesDue(facts.year), words)}));
    const members::Composition& end = facts.atEnd;
    table.notes.push_back(fill(words("Members {0}; farmers {1} ({2}); organisations {3} ({4})"),
                               {countText(end.members), countText(end.farmers), percentOf(end.farmers, end.members),
                                countText(end.organizations), percentOf(end.organizations, end.members)}));
    table.signatures = {words("Chair"), words("Prepared by")};
    return table;
}

} // namespace coop::reports
