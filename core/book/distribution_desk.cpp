// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_desk.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/book/distribution_dues.h"
#include "core/book/distribution_rows.h"
#include "core/book/distribution_steps.h"
#include "core/book/ledger_desks.h"
#include "core/book/one_issue.h"
#include "core/distribution/record.h"
#include "core/storage/change_log.h"
#include "core/storage/database.h"
#include "core/storage/sha256.h"

#include <fmt/format.h>

#include <algorithm>

namespace coop::book {

namespace {

using distribution::Plan;
using distribution::Resolution;
using distribution::RuleResult;
using storage::Statement;
using storage::Write;

constexpr std::string_view kTable = "distribution";

bool isOneOf(DistributionState state, std::initializer_list<DistributionState> states)
{
    return std::ranges::find(states, state) != states.end();
}

bool isProposal(const Distribution& distribution)
{
    return isOneOf(distribution.state, {DistributionState::Proposed, DistributionState::Noticed});
}

Distribution stored(Book& book, DistributionId id)
{
    auto found = findDistribution(book.database(), id);
    ensure(found.has_value(), "a distribution that is in the book");
    return *std::move(found);
}

Plan planOf(Book& book, const Distribution& distribution)
{
    auto plan = distribution::planDistribution(distribution.policy, readStoredBasis(book.database(), distribution.id));
    if (!plan) // what was planned once is planned again, unless a foreign hand was at it
        book.database().failDamaged(fmt::format("distribution {}: its policy or basis gives no plan", distribution.id.value));
    return *std::move(plan);
}

Issues exists(const Distribution& distribution)
{
    return oneIssue(IssueCode::DistributionExists, "year", std::to_string(distribution.year.value),
                    {std::to_string(distribution.year.value),
                     std::string(toWord(kDistributionStates, distribution.state))});
}

/// Where the ledger keeps the year, what is shared is what it says.
Issues surplusOfLedger(Book& book, FiscalYear year, Money surplus, Money priorLoss)
{
    const auto result = book.books().yearResult(year);
    if (!result || (result->surplus == surplus && result->priorLoss == priorLoss))
        return {};
    const bool isSurplus = result->surplus != surplus;
    return oneIssue(IssueCode::SurplusFromLedger, isSurplus ? "surplus" : "prior_loss", toPlainText(isSurplus ? surplus : priorLoss),
                    {std::to_string(year.value), toPlainText(result->surplus)});
}

/// Why a file is closed or opened again need not be said; what is said is kept.
Issues checkRemark(std::string_view why)
{
    return trimmed(why).empty() ? Issues{} : checkReason(why);
}

/// The day of laying out that is on record already counts where the resolution names none.
Resolution completed(Resolution resolution, const Distribution& distribution)
{
    if (!resolution.laidOutOn)
        resolution.laidOutOn = distribution.laidOutOn;
    return resolution;
}

/// Nobody could read the plan before the day on record.
Issues checkNotice(const Resolution& resolution, const Distribution& distribution)
{
    if (!resolution.laidOutOn || !distribution.laidOutOn || *resolution.laidOutOn >= *distribution.laidOutOn)
        return {};
    return oneIssue(IssueCode::OutOfRange, "laid_out_on", toIso(*resolution.laidOutOn),
                    {toIso(*distribution.laidOutOn), toIso(resolution.on)});
}

void publish(const Book& book, const Distribution& distribution)
{
    book.published(Subject::Distributions);
    book.published(Subject::Vouchers);
    if (!distribution.converted.isZero())
        book.published(Subject::Contributions);
}

} // namespace

bool Distribution::stands() const
{
    return !isOneOf(state, {DistributionState::Withdrawn, DistributionState::Reversed, DistributionState::Corrected});
}

std::string shortHash(std::string_view hash)
{
    ensure(hash.size() >= 8, "a hash in hex");
    std::string text;
    for (const char c : hash.substr(0, 8)) {
        if (text.size() == 4)
            text += "·";
        text += c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return text;
}

std::string planHash(const Plan& plan)
{
    return hashesOf(plan).plan;
}

std::string basisHash(const distribution::Basis& basis)
{
    return storage::toHex(storage::sha256(distribution::basisFingerprint(basis)));
}

std::vector<Distribution> DistributionDesk::all() const
{
    return readDistributions(m_book.database(), "1", "year DESC, id DESC");
}

std::optional<Distribution> DistributionDesk::find(DistributionId distribution) const
{
    return findDistribution(m_book.database(), distribution);
}

std::optional<Distribution> DistributionDesk::ofYear(FiscalYear year) const
{
    auto found = readDistributions(m_book.database(),
                                   fmt::format("year = {} AND state NOT IN ('withdrawn', 'reversed', 'corrected')"
                                               " AND (corrects IS NULL OR state IN ('posted', 'closed'))",
                                               year.value),
                                   "id DESC");
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Distribution> DistributionDesk::correctionOf(FiscalYear year) const
{
    auto found = readDistributions(m_book.database(),
                                   fmt::format("year = {} AND corrects IS NOT NULL"
                                               " AND state IN ('proposed', 'noticed', 'adopted')",
                                               year.value),
                                   "id DESC");
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Plan DistributionDesk::plan(DistributionId distribution) const
{
    return planOf(m_book, stored(m_book, distribution));
}

std::vector<posting::Entitlement> DistributionDesk::entitlements(DistributionId distribution) const
{
    return readEntitlements(m_book.database(), distribution);
}

std::vector<std::string> DistributionDesk::changesSince(DistributionId distribution) const
{
    return changesBetween(readStoredBasis(m_book.database(), distribution),
                          basisNow(m_book, stored(m_book, distribution)));
}

Expected<Distribution, Issues> DistributionDesk::propose(FiscalYear year, const distribution::Policy& policy, Money surplus,
                                                         Money priorLoss, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, kTable))
        return stored(m_book, {*earlier});
    Issues issues;
    if (const auto standing = ofYear(year))
        append(issues, exists(*standing));
    append(issues, surplusOfLedger(m_book, year, surplus, priorLoss));
    auto plan = m_book.yearEnd().plan(year, policy, surplus, priorLoss);
    append(issues, plan ? brokenRules(plan->rules) : std::move(plan.error()));
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    const DistributionId made = DistributionSteps(m_book, write).propose(*plan, std::nullopt);
    write.rememberDraft(id.text, kTable, made.value);
    write.commit();
    m_book.published(Subject::Distributions);
    return stored(m_book, made);
}

Expected<Distribution, Issues> DistributionDesk::proposeCorrection(DistributionId corrected,
                                                                   const distribution::Policy& policy, Money surplus,
                                                                   Money priorLoss, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, kTable))
        return stored(m_book, {*earlier});
    const Distribution before = stored(m_book, corrected);
    Issues issues;
    if (!isOneOf(before.state, {DistributionState::Posted, DistributionState::Closed}))
        append(issues, oneIssue(IssueCode::NotPosted, "state", std::to_string(before.year.value),
                                {std::to_string(before.year.value)}));
    else if (const auto waiting = correctionOf(before.year))
        append(issues, exists(*waiting));
    append(issues, surplusOfLedger(m_book, before.year, surplus, priorLoss));
    auto plan = m_book.yearEnd().plan(before.year, policy, surplus, priorLoss);
    append(issues, plan ? brokenRules(plan->rules) : std::move(plan.error()));
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    const DistributionId made = DistributionSteps(m_book, write).propose(*plan, corrected);
    write.rememberDraft(id.text, kTable, made.value);
    write.commit();
    m_book.published(Subject::Distributions);
    return stored(m_book, made);
}

Expected<Distribution, Issues> DistributionDesk::layOut(DistributionId distribution, Date day)
{
    Write write(m_book.database(), m_book.changes(), {});
    const Distribution before = stored(m_book, distribution);
    if (!isProposal(before))
        return Unexpected(wrongState(before));
    Statement update(m_book.database(), "UPDATE distribution SET state = 'noticed', laid_out_on = ? WHERE id = ?");
    update.bind(day, distribution);
    changeDistribution(write, distribution, update);
    write.commit();
    m_book.published(Subject::Distributions);
    return stored(m_book, distribution);
}

Expected<Distribution, Issues> DistributionDesk::withdraw(DistributionId distribution, std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    const Distribution before = stored(m_book, distribution);
    Issues issues;
    if (!isProposal(before))
        append(issues, wrongState(before));
    append(issues, checkReason(why));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Statement update(m_book.database(),
                     "UPDATE distribution SET state = 'withdrawn', ended_on = ?, ended_why = ? WHERE id = ?");
    update.bind(m_book.clock().today(), why, distribution);
    changeDistribution(write, distribution, update);
    write.commit();
    m_book.published(Subject::Distributions);
    return stored(m_book, distribution);
}

std::vector<RuleResult> DistributionDesk::rules(DistributionId distribution, const Resolution& resolution) const
{
    const Distribution proposal = stored(m_book, distribution);
    Plan plan = planOf(m_book, proposal);
    std::vector<RuleResult> rules = std::move(plan.rules);
    std::ranges::move(assemblyRules(m_book, completed(resolution, proposal), plan.basis.form), std::back_inserter(rules));
    return rules;
}

Expected<Distribution, Issues> DistributionDesk::adopt(DistributionId distribution, const Resolution& resolution,
                                                       const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, kTable))
        return stored(m_book, {*earlier});
    const Distribution proposal = stored(m_book, distribution);
    if (!isProposal(proposal))
        return Unexpected(wrongState(proposal));
    const Resolution vote = completed(resolution, proposal);
    const Plan plan = planOf(m_book, proposal);
    checkIsAsProposed(m_book, proposal, plan);
    Issues issues = checkAssembly(vote, proposal.year);
    append(issues, checkNotice(vote, proposal));
    append(issues, brokenRules(plan.rules));
    append(issues, brokenRules(assemblyRules(m_book, vote, plan.basis.form)));
    append(issues, basisChanged(m_book, proposal, plan.basis));
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    DistributionSteps(m_book, write).adopt(proposal, vote);
    write.rememberDraft(id.text, kTable, distribution.value);
    write.commit();
    m_book.published(Subject::Distributions);
    m_book.published(Subject::Meetings);
    return stored(m_book, distribution);
}

Date DistributionDesk::defaultPostingDay(FiscalYear year, Date resolvedOn) const
{
    const ledger::Period december = ledger::Period::ofMonth(year.value, 12);
    const bool isOpen = m_book.ledger().keeps(year) && !m_book.periods().isClosed(december) &&
                        m_book.ledger().start() <= december;
    return isOpen ? year.last() : std::max(resolvedOn, year.last());
}

Expected<std::vector<posting::DistributionVoucher>, Issues> DistributionDesk::preview(DistributionId distribution,
                                                                                      const PostingChoice& choice) const
{
    const Distribution proposal = stored(m_book, distribution);
    const Resolution vote = proposal.resolution.value_or(Resolution{.on = m_book.clock().today()});
    const Plan plan = planOf(m_book, proposal);
    auto vouchers = vouchersFor(m_book, proposal, plan, vote, choice);
    if (Issues issues = checkPosting(m_book, proposal, plan, vouchers, postingDayOf(m_book, proposal, vote, choice));
        hasErrors(issues))
        return Unexpected(std::move(issues));
    return vouchers;
}

Expected<Distribution, Issues> DistributionDesk::post(DistributionId distribution, const PostingChoice& choice,
                                                      const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, kTable))
        return stored(m_book, {*earlier});
    const Distribution adopted = stored(m_book, distribution);
    if (adopted.state != DistributionState::Adopted)
        return Unexpected(wrongState(adopted));
    const Plan plan = planOf(m_book, adopted);
    checkIsAsProposed(m_book, adopted, plan);
    DistributionSteps steps(m_book, write);
    const Date day = postingDayOf(m_book, adopted, *adopted.resolution, choice);
    const auto vouchers = vouchersFor(m_book, adopted, plan, *adopted.resolution, choice);
    Issues issues = basisChanged(m_book, adopted, plan.basis);
    append(issues, checkPosting(m_book, adopted, plan, vouchers, day));
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    steps.post(adopted, plan, vouchers, day);
    write.rememberDraft(id.text, kTable, distribution.value);
    write.commit();
    publish(m_book, adopted);
    return stored(m_book, distribution);
}

Expected<Distribution, Issues> DistributionDesk::adoptAndPost(FiscalYear year, const distribution::Policy& policy,
                                                              Money surplus, Money priorLoss, const Resolution& resolution,
                                                              const PostingChoice& choice, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, kTable))
        return stored(m_book, {*earlier});
    DistributionSteps steps(m_book, write);
    auto standing = ofYear(year);
    const Resolution vote = standing ? completed(resolution, *standing) : resolution;
    Issues issues = checkAssembly(vote, year);
    if (standing)
        append(issues, checkNotice(vote, *standing));
    append(issues, surplusOfLedger(m_book, year, surplus, priorLoss));
    auto plan = m_book.yearEnd().plan(year, policy, surplus, priorLoss);
    append(issues, plan ? brokenRules(plan->rules) : std::move(plan.error()));
    append(issues, brokenRules(assemblyRules(m_book, vote, m_book.profile().read().form)));
    // A proposal that is this very plan is the one that is adopted.
    const bool isProposed = standing && plan && isProposal(*standing) && standing->planHash == planHash(*plan);
    if (standing && !isProposed)
        append(issues, exists(*standing));
    if (plan) {
        const Distribution planned{.year = year};
        const Date day = postingDayOf(m_book, planned, vote, choice);
        const auto vouchers = vouchersFor(m_book, planned, *plan, vote, choice);
        append(issues, checkPosting(m_book, planned, *plan, vouchers, day));
        if (!hasErrors(issues)) {
            const Distribution proposal = isProposed ? *std::move(standing) : stored(m_book, steps.propose(*plan, std::nullopt));
            steps.adopt(proposal, vote);
            steps.post(proposal, *plan, vouchers, day);
            write.rememberDraft(id.text, kTable, proposal.id.value);
            write.commit();
            publish(m_book, proposal);
            m_book.published(Subject::Meetings);
            return stored(m_book, proposal.id);
        }
    }
    return Unexpected(std::move(issues));
}

Expected<Distribution, Issues> DistributionDesk::reverse(DistributionId distribution, Date day, std::string_view why,
                                                         const DraftId& id, const posting::DistributionWords& words)
{
    Write write(m_book.database(), m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, kTable))
        return stored(m_book, {*earlier});
    const Distribution before = stored(m_book, distribution);
    Issues issues;
    if (!isOneOf(before.state, {DistributionState::Adopted, DistributionState::Posted}))
        append(issues, wrongState(before));
    else if (const auto correction = correctionOf(before.year); correction && correction->corrects == distribution)
        append(issues, wrongState(*correction));
    append(issues, checkReason(why));
    if (issues.empty())
        append(issues, DistributionSteps(m_book, write).reverse(before, day, why, words));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    write.rememberDraft(id.text, kTable, distribution.value);
    write.commit();
    publish(m_book, before);
    return stored(m_book, distribution);
}

Expected<Distribution, Issues> DistributionDesk::close(DistributionId distribution, std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    const Distribution before = stored(m_book, distribution);
    Issues issues;
    if (before.state != DistributionState::Posted)
        append(issues, wrongState(before));
    // What nobody has claimed stays owed; that is said.
    append(issues, progress(distribution).open.isZero() ? checkRemark(why) : checkReason(why));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Statement update(m_book.database(),
                     "UPDATE distribution SET state = 'closed', ended_on = ?, ended_why = ? WHERE id = ?");
    update.bind(m_book.clock().today(), why, distribution);
    changeDistribution(write, distribution, update);
    write.commit();
    m_book.published(Subject::Distributions);
    return stored(m_book, distribution);
}

Expected<Distribution, Issues> DistributionDesk::reopen(DistributionId distribution, std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    const Distribution before = stored(m_book, distribution);
    Issues issues = checkRemark(why);
    if (before.state != DistributionState::Closed)
        append(issues, wrongState(before));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Statement update(m_book.database(),
                     "UPDATE distribution SET state = 'posted', ended_on = NULL, ended_why = '' WHERE id = ?");
    update.bind(distribution);
    changeDistribution(write, distribution, update);
    write.commit();
    m_book.published(Subject::Distributions);
    return stored(m_book, distribution);
}

DistributionDesk::Progress DistributionDesk::progress(DistributionId distribution) const
{
    const storage::Transaction snapshot(m_book.database(), storage::Transaction::Kind::Read);
    const Distribution posted = stored(m_book, distribution);
    const std::vector<posting::Entitlement> own = entitlements(distribution);
    if (!isOneOf(posted.state, {DistributionState::Posted, DistributionState::Closed}))
        return {};
    const OpenDues dues = openDuesOf(m_book.database(), posted, own, {}, PendingPayments::AreOpen);
    return {.due = dues.due, .paid = dues.due - dues.open, .open = dues.open, .membersOpen = dues.membersOpen};
}

Resolution DistributionDesk::resolutionFor(Date day) const
{
    const auto members =
        static_cast<std::int64_t>(m_book.members().ids({.memberOn = day}).size());
    return {.on = day, .entitled = members, .members = members};
}

} // namespace coop::book
