// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/registers.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/members/codes.h"
#include "core/members/composition.h"
#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

using members::Member;
using members::MemberKind;
using members::Role;
using shares::ContributionKind;

bool stands(const Member& left, const Member& right)
{
    return compareNatural(left.data.number, right.data.number) < 0;
}

std::string rolesOf(const Member& member, const Wording& words)
{
    std::string list;
    for (const Role role : member.data.roles) {
        list += list.empty() ? "" : words(", ");
        list += words(roleText(role));
    }
    return list;
}

std::string footOf(const members::Composition& all, const Wording& words)
{
    return fill(words("Members {0}; farmers {1} ({2}); organisations {3} ({4})"),
                {std::to_string(all.members), std::to_string(all.farmers), percentOf(all.farmers, all.members),
                 std::to_string(all.organizations), percentOf(all.organizations, all.members)});
}

std::vector<std::string> headingOf(Date asOf, const ReportHead& head, const Wording& words)
{
    return {fill(words("Cooperative: {0}"), {head.cooperative}), fill(words("As of {0}"), {toIso(asOf)})};
}

std::vector<Cell> rowOf(const ContributionLine& line, std::int64_t serial, const Wording& words)
{
    const shares::Holding& holding = line.holding;
    const Cell quantity = holding.quantity.isZero() ? Cell() : Cell(holding.quantity);
    std::vector<Cell> row = {serial, line.member.data.number, line.member.data.name,
                             words(contributionText(holding.kind)), quantity};
    if (shares::isCapital(holding.kind))
        row.insert(row.end(), {Cell(holding.subscribed), Cell(holding.paid)});
    else
        row.insert(row.end(), {Cell(), Cell()});
    row.emplace_back();
    return row;
}

/// Capital first, the weights behind it; within both by member and kind.
std::vector<ContributionLine> inOrder(std::span<const ContributionLine> lines)
{
    std::vector<ContributionLine> sorted(lines.begin(), lines.end());
    std::erase_if(sorted, [](const ContributionLine& line) {
        return line.holding.subscribed.isZero() && line.holding.paid.isZero() && line.holding.quantity.isZero();
    });
    std::ranges::stable_sort(sorted, [](const ContributionLine& left, const ContributionLine& right) {
        const bool leftIsCapital = shares::isCapital(left.holding.kind);
        if (leftIsCapital != shares::isCapital(right.holding.kind))
            return leftIsCapital;
        if (left.member.data.number != right.member.data.number)
            return stands(left.member, right.member);
        return left.holding.kind < right.holding.kind;
    });
    return sorted;
}

} // namespace

std::string_view memberKindText(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Farmer: return "Farmer";
    case MemberKind::Resident: return "Resident";
    case MemberKind::Enterprise: return "Enterprise";
    case MemberKind::Institution: return "Public institution";
    case MemberKind::Organization: return "Social organisation";
    case MemberKind::Collective: return "Village collective";
    }
    return {};
}

std::string_view contributionText(ContributionKind kind)
{
    switch (kind) {
    case ContributionKind::Cash: return "Cash";
    case ContributionKind::Goods: return "Goods";
    case ContributionKind::Land: return "Land rights";
    case ContributionKind::Forest: return "Forest rights";
    case ContributionKind::IntellectualProperty: return "Intellectual property";
    case ContributionKind::Labor: return "Labour";
    case ContributionKind::Technology: return "Technology";
    case ContributionKind::Other: return "Other contributions";
    }
    return {};
}

std::string_view roleText(Role role)
{
    switch (role) {
    case Role::Chair: return "Chair";
    case Role::Director: return "Director";
    case Role::Supervisor: return "Supervisor";
    case Role::Manager: return "Manager";
    case Role::Accountant: return "Accountant";
    case Role::Cashier: return "Cashier";
    }
    return {};
}

std::string percentOf(std::int64_t part, std::int64_t whole)
{
    const std::int64_t permille = whole == 0 ? 0 : part * 1000 / whole;
    return std::to_string(permille / 10) + "." + std::to_string(permille % 10) + "%";
}

ReportTable memberRegister(std::span<const Member> members, Date asOf, Privacy privacy, const ReportHead& head,
                           const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Member register");
    table.heading = headingOf(asOf, head, words);
    table.landscape = true;
    table.columns = {{.title = words("No."), .kind = ColumnKind::Number, .widthMm = 11},
                     {.title = words("Name"), .widthMm = 34},
                     {.title = words("Member kind"), .widthMm = 26},
                     {.title = words("Identity number"), .widthMm = 42},
                     {.title = words("Address"), .widthMm = 62},
                     {.title = words("Roles"), .widthMm = 28},
                     {.title = words("Joined"), .kind = ColumnKind::Date, .widthMm = 24},
                     {.title = words("Note"), .widthMm = 40}};

    std::vector<Member> shown;
    std::ranges::copy_if(members, std::back_inserter(shown),
                         [&](const Member& member) { return members::isMemberOn(member.data, asOf); });
    std::ranges::stable_sort(shown, stands);

    std::vector<members::MemberDraft> drafts;
    for (const Member& member : shown) {
        const members::MemberDraft& data = member.data;
        drafts.push_back(data);
        table.rows.push_back({static_cast<std::int64_t>(drafts.size()), data.name, words(memberKindText(data.kind)),
                              privacy == Privacy::Masked ? members::masked(data.idNumber) : data.idNumber,
                              data.address, rolesOf(member, words), data.joined ? Cell(*data.joined) : Cell(),
                              data.note});
    }
    table.notes = {footOf(members::compositionOf(drafts), words)};
    table.signatures = {words("Chair"), words("Prepared by")};
    return table;
}

ReportTable contributionList(std::span<const ContributionLine> lines, Date asOf, const ReportHead& head,
                             const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Contribution list");
    table.heading = headingOf(asOf, head, words);
    table.heading.push_back(words("Unit: yuan"));
    table.columns = {
        {.title = words("No."), .kind = ColumnKind::Number, .widthMm = 11},
        {.title = words("Number"), .widthMm = 16},
        {.title = words("Name"), .widthMm = 34},
        {.title = words("Contribution kind"), .widthMm = 26},
        {.title = words("Quantity"), .kind = ColumnKind::Quantity, .widthMm = 20},
        {.title = words("Subscribed"), .kind = ColumnKind::Money, .widthMm = 27, .isTotalled = true},
        {.title = words("Paid in"), .kind = ColumnKind::Money, .widthMm = 27, .isTotalled = true},
        {.title = words("Signed"), .kind = ColumnKind::Signature, .widthMm = 25}};

    bool hasQuantities = false;
    bool hasWeights = false;
    for (const ContributionLine& line : inOrder(lines)) {
        hasQuantities |= !line.holding.quantity.isZero();
        hasWeights |= !shares::isCapital(line.holding.kind);
        table.rows.push_back(rowOf(line, static_cast<std::int64_t>(table.rows.size() + 1), words));
    }

    table.totals = totalsOf(table);
    table.amountInWords = inCapitals(std::get<Money>(table.totals[6]));
    table.totals[0] = words("Total");
    if (hasQuantities)
        table.notes.push_back(words("Land is measured in mu, labour in days."));
    if (hasWeights)
        table.notes.push_back(words("Labour and technology are distribution weights and no capital; the totals do not "
                                    "count them (registration rules, Art. 13)."));
    table.signatures = {words("Chair"), words("Supervisor"), words("Accountant"), words("Prepared by")};
    return table;
}

} // namespace coop::reports
