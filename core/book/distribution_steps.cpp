// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_steps.h"

#include "core/base/text.h"
#include "core/book/distribution_rows.h"
#include "core/book/ledger_desks.h"
#include "core/book/one_issue.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace coop::book {

namespace {

using distribution::Basis;
using distribution::MemberBasis;
using distribution::Resolution;
using storage::Statement;

/// A list in one argument: so many, then how many more.
std::string listed(std::span<const std::string> names)
{
    constexpr std::size_t kShown = 10;
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), kShown); ++i)
        list.append(i == 0 ? "" : ", ").append(names[i]);
    if (names.size() > kShown)
        list += fmt::format(" … +{}", names.size() - kShown);
    return list;
}

using Dealings = std::vector<std::tuple<std::string_view, trade::Direction, trade::BusinessLine, TradeQuantity, Money>>;

/// With the names of the products: their places change when another product comes in.
Dealings dealingsOf(const MemberBasis& member, const Basis& basis)
{
    Dealings dealings;
    for (const distribution::TradeTotal& total : member.trades)
        dealings.emplace_back(basis.products.at(total.product).name, total.direction, total.line, total.quantity,
                              total.amount);
    std::ranges::sort(dealings);
    return dealings;
}

bool weighsTheSame(const MemberBasis& a, const Basis& basisOfA, const MemberBasis& b, const Basis& basisOfB)
{
    const auto figures = [](const MemberBasis& one) {
        return std::tie(one.kind, one.party, one.assisted, one.ofYear, one.household, one.land, one.laborDays, one.contribution,
                        one.fenDays, one.reserveShare, one.stateShare, one.donationShare);
    };
    return figures(a) == figures(b) && dealingsOf(a, basisOfA) == dealingsOf(b, basisOfB);
}

/// The same meeting may stand in the register already.
MeetingId meetingOf(storage::Database& database, storage::Write& write, const members::MeetingDraft& draft)
{
    Statement known(database, "SELECT id FROM meeting WHERE date = ? AND kind = ? AND present = ? AND votes_for = ?"
                              " AND votes_total = ? ORDER BY id DESC LIMIT 1");
    known.bind(draft.date, toWord(members::kMeetingKinds, draft.kind), draft.present, draft.votesFor, draft.votesTotal);
    if (known.step())
        return {known.integer(0)};
    const MeetingId meeting = storage::FactWriter(database).insert(draft);
    write.inserted("meeting", meeting.value);
    return meeting;
}

} // namespace

Issues wrongState(const Distribution& distribution)
{
    return oneIssue(IssueCode::WrongState, "state", std::to_string(distribution.year.value),
                    {std::string(toWord(kDistributionStates, distribution.state))});
}

Issues checkReason(std::string_view why)
{
    constexpr std::size_t kLongest = 1000;
    if (trimmed(why).empty())
        return oneIssue(IssueCode::Required, "reason", {});
    if (codePointCount(why) > kLongest)
        return oneIssue(IssueCode::TooLong, "reason", {}, {std::to_string(kLongest)});
    return hasControlCharacter(why) ? oneIssue(IssueCode::ControlCharacter, "reason", {}) : Issues{};
}

Issues brokenRules(std::span<const distribution::RuleResult> rules)
{
    Issues issues;
    for (const distribution::RuleResult& rule : rules) {
        if (rule.passed || !rule.binding)
            continue;
        issues.push_back(distribution::notKept(rule));
    }
    return issues;
}

void checkIsAsProposed(Book& book, const Distribution& distribution, const distribution::Plan& plan)
{
    if (planHash(plan) != distribution.planHash)
        book.database().failDamaged(fmt::format("distribution {}: it is not what was proposed", distribution.id.value));
}

Basis basisNow(Book& book, const Distribution& distribution)
{
    // Where the ledger keeps the year, its surplus is a fact like any other.
    const auto result = book.books().yearResult(distribution.year);
    return book.yearEnd().basis(distribution.year, result ? result->surplus : distribution.surplus,
                                result ? result->priorLoss : distribution.priorLoss);
}

std::vector<std::string> changesBetween(const Basis& before, const Basis& now)
{
    std::vector<std::string> changes;
    if (before == now || basisHash(before) == basisHash(now))
        return changes;
    const auto compare = [&changes](const char* name, const auto& a, const auto& b) {
        if (!(a == b))
            changes.emplace_back(name);
    };
    compare("form", before.form, now.form);
    compare("surplus", before.surplus, now.surplus);
    compare("prior_loss", before.priorLoss, now.priorLoss);
    compare("opening_undistributed", before.openingUndistributed, now.openingUndistributed);
    compare("other_transfers", before.otherTransfers, now.otherTransfers);
    compare("line_margins", before.lineMargins, now.lineMargins);
    compare("composition", before.composition, now.composition);
    std::unordered_map<std::string_view, const MemberBasis*> earlier;
    for (const MemberBasis& member : before.members)
        earlier.emplace(member.number, &member);
    for (const MemberBasis& member : now.members) {
        const auto found = earlier.find(member.number);
        if (found == earlier.end() || !weighsTheSame(*found->second, before, member, now))
            changes.push_back("member " + member.number);
        if (found != earlier.end())
            earlier.erase(found);
    }
    for (const MemberBasis& member : before.members) {
        if (earlier.contains(member.number))
            changes.push_back("member " + member.number);
    }
    if (changes.empty())
        changes.emplace_back("products");
    return changes;
}

Issues basisChanged(Book& book, const Distribution& distribution, const Basis& planned)
{
    const std::vector<std::string> changes = changesBetween(planned, basisNow(book, distribution));
    return changes.empty() ? Issues{} : oneIssue(IssueCode::BasisChanged, "basis", {}, {listed(changes)});
}

std::vector<distribution::RuleResult> assemblyRules(Book& book, const Resolution& resolution, members::LegalForm form)
{
    const auto charter = book.charters().inForceOn(resolution.on);
    return distribution::procedureRules(resolution, form,
                                        charter ? charter->data.voting : distribution::VotingRule{});
}

Issues checkAssembly(const Resolution& resolution, FiscalYear year)
{
    Issues issues = distribution::checkResolution(resolution);
    if (resolution.on < year.last())
        append(issues, oneIssue(IssueCode::OutOfRange, "resolved_on", toIso(resolution.on),
                                {toIso(year.last()), toIso(Date(2200, 12, 31))}));
    return issues;
}

DistributionId DistributionSteps::propose(const distribution::Plan& plan, std::optional<DistributionId> corrects)
{
    std::string charter;
    if (const auto inForce = m_book.charters().ofYear(plan.basis.year)) {
        charter = inForce->data.name;
        if (!inForce->data.clause.empty())
            charter += " " + inForce->data.clause;
    }
    return insertDistribution(m_book.database(), m_write,
                              {.plan = plan,
                               .corrects = corrects,
                               .charter = std::move(charter),
                               .proposedOn = m_book.clock().today(),
                               .proposedBy = m_book.changes().who()});
}

void DistributionSteps::adopt(const Distribution& distribution, const Resolution& resolution)
{
    storage::Database& database = m_book.database();
    const MeetingId meeting =
        meetingOf(database, m_write,
                  {.date = resolution.on,
                   .kind = resolution.kind,
                   .present = resolution.present,
                   .votesFor = resolution.votesFor,
                   .votesTotal = resolution.allVotes(),
                   .subject = fmt::format("{}年度盈余分配方案", distribution.year.value)});
    Statement update(database, "UPDATE distribution SET state = 'adopted', laid_out_on = ?, adopted_on = ?, resolution = ?,"
                               " meeting_id = ? WHERE id = ?");
    update.bind(resolution.laidOutOn, resolution.on, distribution::toJson(resolution), meeting, distribution.id);
    changeDistribution(m_write, distribution.id, update);
}

} // namespace coop::book
