// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_source.h"

#include "ui/text/issue_text.h"

#include <unordered_map>

namespace coop::ui {

namespace {

std::vector<reports::ContributionLine> contributionLines(book::Book& book, Date day)
{
    std::unordered_map<MemberId, members::Member> byId;
    for (members::Member& member : book.members().all())
        byId.emplace(member.id, std::move(member));
    std::vector<reports::ContributionLine> lines;
    for (const shares::Holding& holding : book.shares().holdings(day)) {
        if (const auto owner = byId.find(holding.member); owner != byId.end())
            lines.push_back({owner->second, holding});
    }
    return lines;
}

} // namespace

Missing missingFor(ReportKind kind, FiscalYear year, book::Book& book)
{
    if (book.members().ids({}).empty())
        return Missing::Members;
    if (kind == ReportKind::Dividends && !book.yearEnd().draft(year).surplus)
        return Missing::Surplus;
    const bool needsContributions = kind == ReportKind::Contributions;
    if (needsContributions && book.shares().ids({}, book::FactSort::Date, book::SortOrder::Ascending).empty())
        return Missing::Contributions;
    return Missing::Nothing;
}

Date dayOf(FiscalYear year, Date today)
{
    return today.year() == year.value ? today : year.last();
}

Expected<reports::ReportTable, Issues> makeReport(const ReportRequest& request, book::Book& book, Date today)
{
    const reports::ReportHead head{book.profile().read().name, book.seal(), today};
    const Date day = dayOf(request.year, today);
    switch (request.kind) {
    case ReportKind::Dividends:
        return book.yearEnd().planDraft(request.year).map([&](const distribution::Plan& plan) {
            return reports::dividendList(plan, head, reportWording());
        });
    case ReportKind::Members:
        return reports::memberRegister(book.members().all(), day, request.privacy, head, reportWording());
    case ReportKind::Contributions:
        return reports::contributionList(contributionLines(book, day), day, head, reportWording());
    }
    return Unexpected(Issues());
}

} // namespace coop::ui
