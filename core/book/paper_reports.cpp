// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/paper_reports.h"

#include "core/base/ensure.h"
#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/ledger_reports.h"
#include "core/book/register_lists.h"
#include "core/ledger/statements.h"
#include "core/reports/certificates.h"
#include "core/reports/member_booklet.h"
#include "core/reports/public_notice.h"
#include "core/reports/registrar_report.h"
#include "core/reports/short_slip.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coop::book {

namespace {

using distribution::Plan;
using reports::PrintedReport;
using reports::ReportHead;
using reports::Wording;

/// One member, or all in natural order.
std::vector<members::Member> membersOf(Book& book, std::optional<MemberId> member)
{
    if (!member)
        return book.members().all();
    std::vector<members::Member> one;
    if (auto found = book.members().find(*member))
        one.push_back(*std::move(found));
    return one;
}

PrintedReport certificatesOf(Book& book, const PaperRequest& request, const ReportHead& head, const Wording& words)
{
    const Date day = request.day.value_or(registerDay(request.year, head.printedOn));
    std::unordered_map<MemberId, std::vector<shares::Holding>> holdings;
    for (shares::Holding& holding : book.shares().holdings(day))
        holdings[holding.member].push_back(holding);
    std::vector<reports::Certificate> all;
    for (members::Member& member : membersOf(book, request.member)) {
        if (!members::isMemberOn(member.data, day))
            continue;
        auto held = holdings.find(member.id);
        all.push_back({.member = std::move(member),
                       .holdings = held == holdings.end() ? std::vector<shares::Holding>() : std::move(held->second),
                       .asOf = day});
    }
    return reports::certificates(all, book.profile().read(), request.privacy, head, words);
}

/// From the first year of which anything is known to the one asked for.
PrintedReport bookletOf(Book& book, const PaperRequest& request, const ReportHead& head, const Wording& words)
{
    std::vector<reports::MemberYears> booklets;
    std::unordered_map<std::string, std::size_t> placeOf;
    for (members::Member& member : membersOf(book, request.member)) {
        placeOf.emplace(member.data.number, booklets.size());
        booklets.push_back({.member = std::move(member)});
    }
    std::vector<FiscalYear> years = book.yearEnd().years();
    std::ranges::sort(years);
    for (const FiscalYear year : years) {
        if (year > request.year)
            break;
        for (reports::MemberAccount& account : memberAccounts(book, year, request.member, words)) {
            if (const auto place = placeOf.find(account.number); place != placeOf.end())
                booklets[place->second].years.push_back(std::move(account));
        }
    }
    // Who joined later, or left before anything was kept, has no page.
    std::erase_if(booklets, [](const reports::MemberYears& booklet) { return booklet.years.empty(); });
    return reports::memberBooklet(booklets, head, words);
}

reports::RegistrarFigures figuresOf(const ledger::LedgerYear& year)
{
    const ledger::BalanceSheet sheet = ledger::balanceSheet(year);
    const ledger::SurplusStatement surplus = ledger::surplusStatement(year, nullptr);
    return {.assets = sheet.row(22).current,
            .liabilities = sheet.row(35).current,
            .equity = sheet.row(41).current,
            .income = surplus.row(1).current + surplus.row(8).current,
            .surplus = surplus.surplus(),
            .refunds = surplus.row(17).current,
            .residual = surplus.row(18).current,
            .taxes = surplus.row(4).current + surplus.row(11).current};
}

reports::RegistrarFacts registrarFacts(Book& book, FiscalYear year)
{
    const std::vector<members::Member> members = book.members().all();
    reports::RegistrarFacts facts{.year = year,
                                  .profile = book.profile().read(),
                                  .atStart = book.members().composition(FiscalYear{year.value - 1}.last()),
                                  .atEnd = book.members().composition(year.last()),
                                  .changes = reports::changesOf(members, year)};
    for (const shares::Holding& holding : book.shares().holdings(year.last())) {
        if (!shares::isCapital(holding.kind))
            continue;
        facts.subscribed += holding.subscribed;
        facts.paid += holding.paid;
    }
    for (const ProductTotal& total : book.trades().productTotals(year)) {
        facts.tradeWithMembers += total.memberAmount;
        facts.tradeWithOthers += total.otherAmount;
    }
    if (book.ledger().hasVouchers(year))
        facts.figures = figuresOf(book.books().figures(year));
    return facts;
}

reports::NoticeFacts noticeFacts(Book& book, const PaperRequest& request, const reports::AssemblyFacts& assembly)
{
    reports::NoticeFacts facts{.from = assembly.laidOutOn, .to = assembly.day, .names = request.privacy};
    for (members::Member& member : book.members().all())
        facts.identities.emplace(member.id, std::move(member.data.idNumber));
    return facts;
}

/// Of the one member asked for, or of all on the plan.
Expected<std::vector<std::size_t>, Issues> linesOf(const Plan& plan, Book& book, std::optional<MemberId> member)
{
    std::vector<std::size_t> lines(plan.members.size());
    std::iota(lines.begin(), lines.end(), std::size_t{0});
    if (!member)
        return lines;
    const auto found = std::ranges::find_if(lines, [&](std::size_t line) { return plan.memberAt(line).id == *member; });
    if (found != lines.end())
        return std::vector{*found};
    const auto known = book.members().find(*member);
    return Unexpected(Issues{{.code = IssueCode::UnknownMember,
                              .field = "member",
                              .value = known ? known->data.number : std::to_string(member->value)}});
}

Expected<PrintedReport, Issues> ofPlan(Book& book, const PaperRequest& request, const Plan& plan, const ReportHead& head,
                                       const Wording& words, const reports::RuleWording& rule)
{
    reports::AssemblyFacts assembly = assemblyOfYear(book, request.year, head.printedOn);
    if (request.plan) { // what was resolved was not resolved on this one
        assembly.resolution.reset();
        assembly.procedure.clear();
        assembly.additionalVotes.reset();
    }
    assembly.fingerprint = shortHash(planHash(plan));
    assembly.form = plan.basis.form;
    assembly.hasLoss = plan.basis.surplus.isNegative();
    if (request.paper == YearPaper::Plan)
        return reports::alone(reports::distributionPlanPaper(plan, assembly, rule, head, words), words);
    if (request.paper == YearPaper::Resolution)
        return reports::alone(reports::resolutionPaper(plan, assembly, rule, head, words), words);
    if (request.paper == YearPaper::PublicNotice) {
        const reports::NoticeFacts facts = noticeFacts(book, request, assembly);
        PrintedReport report{.list = reports::publicNoticeList(plan, facts, head, words)};
        report.paper.emplace_back(reports::publicNotice(plan, facts, head, words));
        return report;
    }
    return linesOf(plan, book, request.member).map([&](const std::vector<std::size_t>& lines) {
        return reports::shortSlips(plan, lines, head, words);
    });
}

} // namespace

bool isOfPlan(YearPaper paper)
{
    switch (paper) {
    case YearPaper::Plan:
    case YearPaper::PublicNotice:
    case YearPaper::Resolution:
    case YearPaper::Slips:
        return true;
    case YearPaper::MeetingNotice:
    case YearPaper::Certificates:
    case YearPaper::Booklet:
    case YearPaper::Registrar:
    case YearPaper::MemberChanges:
        return false;
    }
    return false;
}

bool isOfMembers(YearPaper paper)
{
    return paper == YearPaper::Slips || paper == YearPaper::Certificates || paper == YearPaper::Booklet;
}

Expected<Plan, Issues> planOfYear(Book& book, FiscalYear year)
{
    if (const auto standing = book.distributions().ofYear(year))
        return book.distributions().plan(standing->id);
    return book.yearEnd().planDraft(year);
}

reports::AssemblyFacts assemblyOfYear(Book& book, FiscalYear year, Date today)
{
    reports::AssemblyFacts facts{.year = year, .form = book.profile().read().form};
    if (const auto charter = book.charters().ofYear(year)) {
        facts.voting = charter->data.voting;
        facts.charter = charter->data.clause.empty() ? charter->data.name : charter->data.name + " " + charter->data.clause;
    }
    facts.entitled = book.members().composition(std::max(today, year.last().plusDays(1))).members;
    const auto standing = book.distributions().ofYear(year);
    if (!standing)
        return facts;
    facts.laidOutOn = standing->laidOutOn;
    if (!standing->charter.empty())
        facts.charter = standing->charter;
    facts.resolution = standing->resolution;
    if (facts.resolution) {
        facts.day = facts.resolution->on;
        facts.kind = facts.resolution->kind;
        facts.entitled = facts.resolution->entitled;
        facts.additionalVotes = facts.resolution->additionalVotes;
        if (facts.resolution->laidOutOn)
            facts.laidOutOn = facts.resolution->laidOutOn;
        facts.procedure = distribution::procedureRules(*facts.resolution, facts.form, facts.voting);
    }
    return facts;
}

Expected<PrintedReport, Issues> paperReport(Book& book, const PaperRequest& request, const ReportHead& head,
                                            const Wording& words, const reports::RuleWording& rule)
{
    if (isOfPlan(request.paper)) {
        if (request.plan)
            return ofPlan(book, request, *request.plan, head, words, rule);
        return planOfYear(book, request.year).and_then([&](const Plan& plan) {
            return ofPlan(book, request, plan, head, words, rule);
        });
    }
    switch (request.paper) {
    case YearPaper::MeetingNotice: {
        reports::AssemblyFacts facts = assemblyOfYear(book, request.year, head.printedOn);
        const auto surplus = book.yearEnd().draft(request.year).surplus;
        facts.hasLoss = surplus && surplus->isNegative();
        return reports::alone(reports::meetingNotice(facts, head, words), words);
    }
    case YearPaper::Certificates:
        return certificatesOf(book, request, head, words);
    case YearPaper::Booklet:
        return bookletOf(book, request, head, words);
    case YearPaper::Registrar:
        return reports::alone(reports::registrarReport(registrarFacts(book, request.year), head, words), words);
    case YearPaper::MemberChanges:
        return reports::alone(reports::memberChanges(registrarFacts(book, request.year), request.privacy, head, words));
    case YearPaper::Plan:
    case YearPaper::PublicNotice:
    case YearPaper::Resolution:
    case YearPaper::Slips:
        break;
    }
    ensure(false, "a paper of the year");
    return PrintedReport{};
}

} // namespace coop::book
