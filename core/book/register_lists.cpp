// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/register_lists.h"

#include "core/book/desks.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coop::book {

namespace {

std::vector<members::Member> membersOf(Book& book, const ListRequest& request)
{
    if (!request.member)
        return book.members().all();
    std::vector<members::Member> one;
    if (auto member = book.members().find(*request.member))
        one.push_back(*std::move(member));
    return one;
}

} // namespace

Date registerDay(FiscalYear year, Date today)
{
    return std::min(year.last(), today);
}

reports::ReportTable memberRegister(Book& book, const ListRequest& request, const reports::ReportHead& head,
                                    const reports::Wording& words)
{
    return reports::memberRegister(membersOf(book, request), request.day, request.privacy, head, words);
}

reports::ReportTable contributionList(Book& book, const ListRequest& request, const reports::ReportHead& head,
                                      const reports::Wording& words)
{
    const std::vector<members::Member> members = membersOf(book, request);
    std::unordered_map<MemberId, const members::Member*> byId;
    for (const members::Member& member : members)
        byId.emplace(member.id, &member);
    std::vector<reports::ContributionLine> lines;
    for (const shares::Holding& holding : book.shares().holdings(request.day)) {
        if (const auto owner = byId.find(holding.member); owner != byId.end())
            lines.push_back({*owner->second, holding});
    }
    return reports::contributionList(lines, request.day, head, words);
}

} // namespace coop::book
