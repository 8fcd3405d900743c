// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/to_do.h"

#include "core/book/distribution_desk.h"
#include "core/book/posting_desk.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

/// The texts of this list, apart from any widget.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ToDo)
};

void addMembers(std::vector<ToDo>& list, book::Book& book, FiscalYear year)
{
    const members::Composition composition = book.members().composition(year.last());
    const QString show = Words::tr("Members");
    if (composition.members == 0) {
        list.push_back({Tone::Bad, Words::tr("No member is entered yet."), show, PageId::Members, {}});
        return;
    }
    if (!composition.hasEnoughMembers())
        list.push_back({Tone::Bad, Words::tr("Only %1 members; the law asks for at least 5 (Art. 12).").arg(composition.members),
                        show, PageId::Members, {}});
    if (!composition.hasEnoughFarmers())
        list.push_back({Tone::Bad, Words::tr("%1 of %2 members are farmers; at least 80 % must be (Art. 20).")
                                       .arg(composition.farmers)
                                       .arg(composition.members),
                        show, PageId::Members, {}});
    if (!composition.keepsOrganizationLimit())
        list.push_back({Tone::Bad, Words::tr("%1 organisations are members; at most %2 may be (Art. 20).")
                                       .arg(composition.organizations)
                                       .arg(composition.organizationLimit()),
                        show, PageId::Members, {}});
    std::int64_t withoutIdentity = 0;
    for (const members::Member& member : book.members().all())
        withoutIdentity += member.data.idNumber.empty() && members::isMemberOn(member.data, year.last()) ? 1 : 0;
    if (withoutIdentity > 0)
        list.push_back({Tone::Warning, Words::tr("%1 members have no identity number or credit code.").arg(withoutIdentity),
                        show, PageId::Members, {}});
}

void addContributions(std::vector<ToDo>& list, book::Book& book, FiscalYear year)
{
    const QString show = Words::tr("Contributions");
    const auto rows = book.shares().all(year.last());
    if (rows.empty()) {
        list.push_back({Tone::Warning, Words::tr("No contribution is entered yet."), show, PageId::Contributions, {}});
        return;
    }
    const auto lacksValuation = [](const shares::Contribution& row) {
        return shares::isCapital(row.data.kind) && row.data.kind != shares::ContributionKind::Cash &&
               row.data.paid > Money() && !row.data.valuation && !row.reverses && !row.reversedBy;
    };
    const auto missing = std::ranges::count_if(rows, lacksValuation);
    if (missing > 0)
        list.push_back({Tone::Warning, Words::tr("%1 contributions in kind lack their valuation basis.").arg(missing), show,
                        PageId::Contributions, {}});
}

void addYearEnd(std::vector<ToDo>& list, book::Book& book, FiscalYear year,
                const Expected<distribution::Plan, Issues>& plan)
{
    const QString go = Words::tr("Year end");
    if (book.trades().productTotals(year).empty())
        list.push_back({Tone::Warning, Words::tr("No trade is entered for %1.").arg(year.value), Words::tr("Trades"),
                        PageId::Trades, {}});
    if (!book.yearEnd().draft(year).surplus) {
        list.push_back({Tone::Warning, Words::tr("The surplus of %1 is not entered yet.").arg(year.value), go,
                        PageId::YearEnd, {}});
        return;
    }
    if (!plan) {
        list.push_back({Tone::Bad, issueText(plan.error().front()), go, PageId::YearEnd, {}});
        return;
    }
    for (const distribution::RuleResult& rule : plan->rules) {
        // The composition has its own lines above.
        const bool isOfDistribution = rule.code == distribution::RuleCode::PatronageFloor ||
                                      rule.code == distribution::RuleCode::PatronageFloorForm ||
                                      rule.code == distribution::RuleCode::PatronageMeasure;
        if (isOfDistribution && !rule.passed && rule.binding)
            list.push_back({Tone::Bad, ruleText(rule).detail, go, PageId::YearEnd, {}});
    }
    list.push_back({Tone::Good, Words::tr("The distribution of %1 adds up to the fen: %2 yuan for %3 members.")
                                    .arg(year.value)
                                    .arg(toText(plan->distributable - plan->retained))
                                    .arg(plan->members.size()),
                    Words::tr("Print"), PageId::Printing, QStringLiteral("dividends")});
}

/// The step that is next on the way of the year's distribution.
void addDistribution(std::vector<ToDo>& list, book::Book& book, const book::Distribution& distribution)
{
    using book::DistributionState;
    const int year = distribution.year.value;
    const auto add = [&](Tone tone, const QString& text, const char* target) {
        const QString action = QLatin1String(target) == QLatin1String("payments") ? Words::tr("Payments") : Words::tr("Adoption");
        list.push_back({tone, text, action, PageId::YearEnd, QLatin1String(target)});
    };
    switch (distribution.state) {
    case DistributionState::Proposed:
        add(Tone::Warning, Words::tr("The plan of %1 is proposed; it is laid out for the members next.").arg(year), "adoption");
        return;
    case DistributionState::Noticed:
        add(Tone::Warning, Words::tr("The plan of %1 is laid out since %2; the assembly decides next.")
                               .arg(year)
                               .arg(toText(distribution.laidOutOn)), "adoption");
        return;
    case DistributionState::Adopted:
        add(Tone::Warning, Words::tr("The distribution of %1 is adopted but not posted yet.").arg(year), "adoption");
        return;
    case DistributionState::Posted: {
        const auto progress = book.distributions().progress(distribution.id);
        if (progress.open.isZero())
            add(Tone::Warning, Words::tr("The distribution of %1 is paid in full and can be closed.").arg(year), "adoption");
        else
            add(Tone::Warning, Words::tr("Of the distribution of %1, %2 are not paid yet; members: %3.")
                                   .arg(year)
                                   .arg(toText(progress.open))
                                   .arg(progress.membersOpen), "payments");
        return;
    }
    default: add(Tone::Good, Words::tr("The distribution of %1 is paid and closed.").arg(year), "adoption");
    }
}

void addLedger(std::vector<ToDo>& list, book::Book& book, FiscalYear year)
{
    if (!book.ledger().hasVouchers(year))
        return;
    const auto range = ledger::DateRange::of(year);
    const std::size_t facts = book.posting().unposted(range).size();
    if (facts > 0)
        list.push_back({Tone::Warning, Words::tr("%1 contributions, trades or grants have no voucher yet.").arg(facts),
                        Words::tr("Vouchers"), PageId::Vouchers, QStringLiteral("todo")});
    std::size_t drafts = 0;
    for (const auto state : {ledger::VoucherState::Draft, ledger::VoucherState::Reviewed})
        drafts += book.ledger().ids({.range = range, .state = state}).size();
    if (drafts > 0)
        list.push_back({Tone::Warning, Words::tr("%1 vouchers are not posted yet.").arg(drafts), Words::tr("Vouchers"),
                        PageId::Vouchers, QStringLiteral("todo")});
    const auto closed = book.periods().lastClosed();
    const ledger::Period next = closed ? closed->next() : book.ledger().start();
    if (next.fiscalYear() == year)
        list.push_back({Tone::Neutral, Words::tr("Month %1 of %2 is to be closed next.").arg(next.month()).arg(year.value),
                        Words::tr("Closing"), PageId::Statements, QStringLiteral("closing")});
    const auto checks = book.books().crossChecks(year);
    const auto failed = std::ranges::count_if(
        checks, [](const ledger::CrossCheckResult& check) { return check.applies && !check.passed; });
    if (failed > 0)
        list.push_back({Tone::Bad, Words::tr("%1 checks between the statements fail.").arg(failed), Words::tr("Statements"),
                        PageId::Statements, QStringLiteral("checks")});
}

} // namespace

std::vector<ToDo> toDoList(book::Book& book, FiscalYear year, const Expected<distribution::Plan, Issues>& plan)
{
    std::vector<ToDo> list;
    addMembers(list, book, year);
    addContributions(list, book, year);
    addLedger(list, book, year);
    if (const auto distribution = book.distributions().ofYear(year))
        addDistribution(list, book, *distribution);
    else
        addYearEnd(list, book, year, plan);
    return list;
}

} // namespace coop::ui
