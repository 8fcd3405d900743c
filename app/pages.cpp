// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "ui/contributions/contributions_page.h"
#include "ui/cooperative/cooperative_page.h"
#include "ui/inspection/inspection_page.h"
#include "ui/members/members_page.h"
#include "ui/overview/overview_page.h"
#include "ui/printing/printing_page.h"
#include "ui/statements/statements_page.h"
#include "ui/trades/trades_page.h"
#include "ui/vouchers/vouchers_page.h"
#include "ui/yearend/year_end_page.h"

#include <QCoreApplication>

namespace coop::app {

namespace {

struct Titles {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

enum class WithoutBook { Empty, Works };

template <typename PageType>
ui::PageEntry entry(ui::PageId id, const char* icon, std::function<QString()> title, WithoutBook withoutBook = WithoutBook::Empty)
{
    return {id, std::move(title), QString::fromLatin1(icon),
            [](ui::BookSession& session, ui::Interaction& interaction) {
                return static_cast<ui::Page*>(new PageType(session, interaction));
            },
            withoutBook == WithoutBook::Works};
}

} // namespace

std::vector<ui::PageEntry> pageEntries()
{
    using ui::PageId;
    return {
        entry<ui::OverviewPage>(PageId::Overview, "overview", [] { return Titles::tr("Overview"); }),
        entry<ui::MembersPage>(PageId::Members, "members", [] { return Titles::tr("Members"); }),
        entry<ui::ContributionsPage>(PageId::Contributions, "contributions",
                                     [] { return Titles::tr("Contributions"); }),
        entry<ui::TradesPage>(PageId::Trades, "trades", [] { return Titles::tr("Trades"); }),
        entry<ui::VouchersPage>(PageId::Vouchers, "vouchers", [] { return Titles::tr("Vouchers"); }),
        entry<ui::StatementsPage>(PageId::Statements, "statements", [] { return Titles::tr("Statements"); }),
        entry<ui::YearEndPage>(PageId::YearEnd, "yearend", [] { return Titles::tr("Year end"); }),
        entry<ui::PrintingPage>(PageId::Printing, "printing", [] { return Titles::tr("Printing"); }),
        entry<ui::InspectionPage>(PageId::Inspection, "inspection", [] { return Titles::tr("Inspection"); }, WithoutBook::Works),
        entry<ui::CooperativePage>(PageId::Cooperative, "cooperative", [] { return Titles::tr("Cooperative"); }),
    };
}

} // namespace coop::app
