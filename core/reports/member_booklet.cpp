// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/member_booklet.h"

#include "core/reports/paper_parts.h"
#include "core/reports/report_head.h"

#include <utility>

namespace coop::reports {

namespace {

struct YearSums {
    Money refund{};
    Money residual{};
};

YearSums resultsOf(const MemberAccount& account)
{
    YearSums sums;
    for (const MemberAccountLine& line : account.lines) {
        sums.refund += line.refund;
        sums.residual += line.residual;
    }
    return sums;
}

std::vector<Cell> balanceRow(std::string label, const AccountShares& shares)
{
    const Money contribution = shares.assistedContribution + shares.contribution;
    return {std::move(label), contribution, shares.reserve, shares.state, shares.donation,
            contribution + shares.reserve + shares.state + shares.donation};
}

/// A line for the beginning and one for the end of each year: what follows begins with what was before.
ReportTable balancesTable(const MemberYears& member, const Wording& words)
{
    const auto money = [&](std::string_view title) {
        return Column{.title = words(title), .kind = ColumnKind::Money, .widthMm = 24};
    };
    ReportTable table{.columns = {{.title = words("Year"), .widthMm = 22},
                                  money("Contribution"),
                                  money("Share of the reserves"),
                                  money("Share of state subsidies"),
                                  money("Share of donations"),
                                  money("Account in all"),
                                  money("Refund of surplus"),
                                  money("Distribution of residual surplus")}};
    for (std::size_t i = 0; i < member.years.size(); ++i) {
        const MemberAccount& account = member.years[i];
        if (i == 0) {
            std::vector<Cell> row = balanceRow(fill(words("Start of {0}"), {std::to_string(account.year.value)}), account.opening);
            row.resize(table.columns.size());
            table.rows.push_back(std::move(row));
        }
        const YearSums sums = resultsOf(account);
        std::vector<Cell> row = balanceRow(fill(words("End of {0}"), {std::to_string(account.year.value)}), closingOf(account));
        row.insert(row.end(), {sums.refund, sums.residual});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Document coverOf(const MemberYears& member, const ReportHead& head, const Wording& words)
{
    const members::MemberDraft& data = member.member.data;
    Document cover = paperOf(words("Booklet of the member account"), head, words);
    cover.subtitle = head.cooperative;
    cover.isAcross = true;
    cover.blocks.emplace_back(FactGrid{.facts = {{words("Name"), data.name},
                                                 {words("Number"), data.number},
                                                 {words("Address"), data.address},
                                                 {words("Household"), data.household},
                                                 {words("Joined"), dayText(data.joined, words)},
                                                 {words("Left on"), dayText(data.left, words)}}});
    cover.blocks.emplace_back(heading(words("The account over the years (yuan)")));
    cover.blocks.emplace_back(balancesTable(member, words));
    cover.blocks.emplace_back(
        Paragraph{.text = words("A member answers for the cooperative with his contribution and his share of the reserve (Cooperative Law "
                                "Art. 6). Each year in the official form follows (Art. 43)."),
                  .style = ParagraphStyle::Small});
    cover.blocks.emplace_back(SignatureLines{.places = {words("Chair"), words("Accountant"), words("Member")}});
    return cover;
}

} // namespace

AccountShares closingOf(const MemberAccount& account)
{
    AccountShares shares = account.opening;
    for (const MemberAccountLine& line : account.lines)
        shares += line.shares;
    return shares;
}

PrintedReport memberBooklet(std::span<const MemberYears> members, const ReportHead& head, const Wording& words)
{
    PrintedReport report;
    for (const MemberYears& member : members) {
        report.paper.emplace_back(coverOf(member, head, words));
        for (const MemberAccount& account : member.years) {
            report.paper.emplace_back(memberAccount(account, head, words));
            ReportTable rows = memberAccounts(std::span(&account, 1), account.year, head, words);
            if (report.list.columns.empty()) {
                report.list = std::move(rows);
                continue;
            }
            for (std::vector<Cell>& row : rows.rows)
                report.list.rows.push_back(std::move(row));
        }
    }
    if (report.list.columns.empty())
        report.list = memberAccounts({}, {}, head, words);
    report.list.title = words("Booklet of the member account");
    report.list.heading = {fill(words("Cooperative: {0}"), {head.cooperative}), words("Unit: yuan")};
    if (report.paper.empty())
        report.paper.emplace_back(report.list);
    return report;
}

} // namespace coop::reports
