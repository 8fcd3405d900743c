// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_source.h"

#include "core/book/register_lists.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

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

Expected<reports::ReportTable, Issues> makeReport(const ReportRequest& request, book::Book& book, Date today)
{
    const reports::ReportHead head{book.profile().read().name, book.seal(), today};
    const book::ListRequest list{.day = book::registerDay(request.year, today), .privacy = request.privacy};
    switch (request.kind) {
    case ReportKind::Dividends:
        return book.yearEnd().planDraft(request.year).map([&](const distribution::Plan& plan) {
            return reports::dividendList(plan, head, reportWording());
        });
    case ReportKind::Members:
        return book::memberRegister(book, list, head, reportWording());
    case ReportKind::Contributions:
        return book::contributionList(book, list, head, reportWording());
    }
    return Unexpected(Issues());
}

} // namespace coop::ui
