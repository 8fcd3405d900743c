// SPDX-License-Identifier: GPL-3.0-or-later
// A distribution goes into the ledger and the registers, and out of them again.
#include "core/book/distribution_steps.h"

#include "core/base/ensure.h"
#include "core/book/distribution_dues.h"
#include "core/book/distribution_rows.h"
#include "core/book/ledger_desks.h"
#include "core/book/one_issue.h"
#include "core/book/voucher_checks.h"
#include "core/shares/holdings.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace coop::book {

namespace {

using distribution::Plan;
using distribution::Resolution;
using posting::DistributionPurpose;
using posting::DistributionVoucher;
using posting::Entitlement;
using storage::Statement;

constexpr std::string_view kConvertedNote = "盈余转为出资";

/// Each reason once: several vouchers lie in the same closed month.
void appendNew(Issues& issues, Issues more)
{
    for (Issue& issue : more) {
        issue.row = 0;
        if (issue.severity == Severity::Error && std::ranges::find(issues, issue) == issues.end())
            issues.push_back(std::move(issue));
    }
}

struct Change {
    MemberId member{};
    Money amount{};
};

/// What each member's share capital rises by.
std::map<std::string, Change> conversionsOf(std::span<const Entitlement> before, std::span<const Entitlement> after)
{
    std::map<std::string, Change> changes;
    for (const Entitlement& one : after) {
        if (const Money amount = one.convertedRefund + one.convertedResidual; !amount.isZero())
            changes[one.number] = {.member = one.member, .amount = amount};
    }
    for (const Entitlement& one : before) {
        if (const Money amount = one.convertedRefund + one.convertedResidual; !amount.isZero()) {
            Change& change = changes[one.number];
            change.member = one.member;
            change.amount -= amount;
        }
    }
    std::erase_if(changes, [](const auto& entry) { return entry.second.amount.isZero(); });
    return changes;
}

shares::ContributionDraft conversion(const std::string& member, Money amount, Date day)
{
    return {.date = day,
            .member = member,
            .kind = shares::ContributionKind::Other,
            .paid = amount,
            .note = std::string(kConvertedNote)};
}

std::vector<Entitlement> entitlementsBefore(Book& book, const Distribution& distribution)
{
    return distribution.corrects ? readEntitlements(book.database(), *distribution.corrects)
                                 : std::vector<Entitlement>{};
}

constexpr std::string_view kPending = "SELECT member_id FROM payment WHERE state = 'pending'";

// What settlements paid of a reserve that would no longer be there: openings, the other distributions and the one that would
// stand again cover the rest.
constexpr std::string_view kReserveSettled = R"sql(
    WITH leaver (id, settled) AS (
        SELECT member_id, sum(reserve_fen) FROM settlement GROUP BY member_id HAVING sum(reserve_fen) > 0)
    SELECT coalesce(sum(max(0, settled - covered)), 0)
      FROM (SELECT l.settled,
                   coalesce((SELECT sum(o.reserve_fen) FROM opening_share AS o WHERE o.member_id = l.id), 0)
                 + coalesce((SELECT sum(e.reserve_fen)
                               FROM entitlement AS e JOIN distribution AS d ON d.id = e.distribution_id
                              WHERE e.member_id = l.id
                                AND d.id <> ?1
                                AND (d.state IN ('posted', 'closed') OR d.id IS ?2)), 0) AS covered
              FROM leaver AS l JOIN entitlement AS own ON own.member_id = l.id AND own.distribution_id = ?1
             WHERE own.reserve_fen > 0)
)sql";

/// Who waits in a list for more than a correcting run leaves him: the list may be with the bank already.
Issues checkPending(Book& book, std::span<const Entitlement> before, std::span<const Entitlement> after)
{
    if (before.empty())
        return {};
    std::map<MemberId, const Entitlement*> now;
    for (const Entitlement& one : after)
        now.emplace(one.member, &one);
    std::map<MemberId, const Entitlement*> less;
    for (const Entitlement& one : before) {
        const auto found = now.find(one.member);
        const Entitlement left = found == now.end() ? Entitlement() : *found->second;
        if (left.refund - left.convertedRefund < one.refund - one.convertedRefund ||
            left.residual() - left.convertedResidual < one.residual() - one.convertedResidual)
            less.emplace(one.member, &one);
    }
    Issues issues;
    Statement pending(book.database(), kPending);
    while (!less.empty() && pending.step()) {
        if (const auto found = less.find({pending.integer(0)}); found != less.end())
            append(issues, oneIssue(IssueCode::AlreadyPending, "member", found->second->number));
    }
    return issues;
}

bool converts(DistributionPurpose purpose)
{
    return purpose == DistributionPurpose::Conversion || purpose == DistributionPurpose::Correction;
}

} // namespace

Date postingDayOf(Book& book, const Distribution& distribution, const Resolution& resolution, const PostingChoice& choice)
{
    if (choice.day)
        return *choice.day;
    // A correcting run belongs to the day on which it was decided.
    return distribution.corrects ? resolution.on
                                 : book.distributions().defaultPostingDay(distribution.year, resolution.on);
}

Date conversionDayOf(FiscalYear year, const Resolution& resolution, Date postedOn)
{
    return std::max({resolution.on, postedOn, year.last().plusDays(1)});
}

std::vector<DistributionVoucher> vouchersFor(Book& book, const Distribution& distribution, const Plan& plan,
                                             const Resolution& resolution, const PostingChoice& choice)
{
    const Date postedOn = postingDayOf(book, distribution, resolution, choice);
    const std::vector<Entitlement> entitlements = posting::entitlementsOf(plan);
    if (!distribution.corrects)
        return posting::vouchersOf(distribution.year, plan.reserve, entitlements,
                                   {.postedOn = postedOn,
                                    .convertedOn = conversionDayOf(distribution.year, resolution, postedOn)},
                                   choice.words);
    const std::vector<Entitlement> before = entitlementsBefore(book, distribution);
    const auto corrected = findDistribution(book.database(), *distribution.corrects);
    ensure(corrected.has_value(), "a correcting run names what it corrects");
    auto correction = posting::correctionVoucher(distribution.year, plan.reserve - corrected->reserve, before, entitlements,
                                                 postedOn, choice.words);
    std::vector<DistributionVoucher> vouchers;
    if (correction)
        vouchers.push_back({.purpose = DistributionPurpose::Correction, .voucher = *std::move(correction)});
    return vouchers;
}

Issues checkPosting(Book& book, const Distribution& distribution, const Plan& plan,
                    std::span<const DistributionVoucher> vouchers, Date postedOn)
{
    Issues issues;
    const auto changes = conversionsOf(entitlementsBefore(book, distribution), posting::entitlementsOf(plan));
    // What a correcting run converts must not raise the shares of its own year.
    const Date least = distribution.corrects && !changes.empty() ? distribution.year.last().plusDays(1)
                                                                 : distribution.year.last();
    if (postedOn < least)
        append(issues, oneIssue(IssueCode::OutOfRange, "posted_on", toIso(postedOn), {toIso(least), toIso(Date(2200, 12, 31))}));
    append(issues, checkPending(book, entitlementsBefore(book, distribution), posting::entitlementsOf(plan)));
    VoucherChecker checker(book);
    for (const DistributionVoucher& one : vouchers)
        appendNew(issues, checker.check(one.voucher));
    for (const auto& [number, change] : changes) {
        if (change.amount.isNegative())
            appendNew(issues, book.shares().check(conversion(number, change.amount, postedOn)));
    }
    return issues;
}

void DistributionSteps::post(const Distribution& distribution, const Plan& plan,
                             std::span<const DistributionVoucher> vouchers, Date postedOn)
{
    storage::Database& database = m_book.database();
    const std::string& who = m_book.changes().who();
    VoucherPoster poster(m_book, m_write);
    Statement insert(database, "INSERT INTO distribution_voucher (distribution_id, voucher_id, purpose) VALUES (?, ?, ?)");
    for (const DistributionVoucher& one : vouchers) {
        const VoucherId voucher = poster.post(one.voucher, {.prepared = who, .reviewed = who, .posted = who});
        insert.bind(distribution.id, voucher, toWord(posting::kDistributionPurposes, one.purpose)).run();
        m_write.inserted("distribution_voucher", database.lastInsertId());
        if (converts(one.purpose))
            convert(distribution, posting::entitlementsOf(plan), one.voucher.date, voucher);
    }
    Statement update(database, "UPDATE distribution SET state = 'posted', posted_on = ? WHERE id = ?");
    update.bind(postedOn, distribution.id);
    changeDistribution(m_write, distribution.id, update);
    if (distribution.corrects) {
        Statement corrected(database, "UPDATE distribution SET state = 'corrected', ended_on = ? WHERE id = ?");
        corrected.bind(postedOn, *distribution.corrects);
        changeDistribution(m_write, *distribution.corrects, corrected);
    }
}

void DistributionSteps::convert(const Distribution& distribution, std::span<const Entitlement> after, Date day,
                                VoucherId voucher)
{
    storage::Database& database = m_book.database();
    storage::FactWriter facts(database);
    Statement insert(database, "INSERT INTO converted_surplus (id, distribution_id) VALUES (?, ?)");
    for (const auto& [number, change] : conversionsOf(entitlementsBefore(m_book, distribution), after)) {
        const ContributionId row = facts.insert(change.member, conversion(number, change.amount, day));
        m_write.inserted("contribution", row.value);
        insert.bind(row, distribution.id).run();
        m_write.inserted("converted_surplus", row.value);
        link(row, voucher);
    }
}

void DistributionSteps::link(ContributionId contribution, VoucherId voucher)
{
    storage::Database& database = m_book.database();
    Statement(database, "INSERT INTO fact_voucher (fact_table, fact_id, voucher_id) VALUES ('contribution', ?, ?)")
        .bind(contribution, voucher)
        .run();
    m_write.inserted("fact_voucher", database.lastInsertId());
}

Issues DistributionSteps::takeBackConversion(const Distribution& distribution, Date day, const std::string& why,
                                             VoucherId reversal)
{
    storage::Database& database = m_book.database();
    storage::FactWriter facts(database);
    Issues issues;
    Statement rows(database, "SELECT id FROM converted_surplus WHERE distribution_id = ? ORDER BY id");
    rows.bind(distribution.id);
    std::vector<ContributionId> converted;
    while (rows.step())
        converted.push_back({rows.integer(0)});
    for (const ContributionId id : converted) {
        const auto original = m_book.shares().find(id);
        ensure(original && !original->reversedBy, "what was converted stands");
        shares::ContributionDraft draft = shares::reversalOf(original->data, day);
        draft.note = why;
        std::vector<shares::Contribution> holdings = m_book.shares().ofMember(original->memberId);
        holdings.push_back({.memberId = original->memberId, .data = draft});
        if (const auto overdrawn = shares::findOverdrawn(holdings); overdrawn && overdrawn->kind == draft.kind) {
            append(issues, oneIssue(IssueCode::WithdrawsTooMuch, "paid", toPlainText(draft.paid),
                                    {toPlainText(overdrawn->paid - draft.paid)}));
            continue;
        }
        const ContributionId row = facts.insert(original->memberId, draft, id);
        m_write.inserted("contribution", row.value);
        // Both are settled by the red voucher: neither waits to be posted again.
        link(id, reversal);
        link(row, reversal);
    }
    return issues;
}

Issues DistributionSteps::reverse(const Distribution& distribution, Date day, std::string_view why,
                                  const posting::DistributionWords& words)
{
    storage::Database& database = m_book.database();
    if (distribution.state == DistributionState::Posted) {
        const std::vector<Entitlement> own = readEntitlements(database, distribution.id);
        const OpenDues dues = openDuesOf(database, distribution, own, entitlementsBefore(m_book, distribution),
                                         PendingPayments::CountAsPaid);
        if (dues.open != dues.due)
            return oneIssue(IssueCode::DistributionIsPaid, "state", std::to_string(distribution.year.value),
                            {toPlainText(dues.due - dues.open)});
        Statement settled(database, kReserveSettled);
        settled.bind(distribution.id, distribution.corrects).step();
        if (const Money reserve = settled.money(0); reserve > Money())
            return oneIssue(IssueCode::DistributionIsPaid, "state", std::to_string(distribution.year.value),
                            {toPlainText(reserve)});
    }
    const std::string summary = fmt::format(fmt::runtime(words.reversal), distribution.year.value);
    Issues issues;
    for (const auto& [voucher, purpose] : distribution.vouchers) {
        auto reversal = m_book.ledger().insertReversal(m_write, voucher, day, summary, why);
        if (!reversal) {
            appendNew(issues, std::move(reversal.error()));
            continue;
        }
        if (converts(purpose))
            appendNew(issues, takeBackConversion(distribution, day, std::string(why), *reversal));
    }
    if (!issues.empty())
        return issues;
    Statement update(database, "UPDATE distribution SET state = 'reversed', ended_on = ?, ended_why = ? WHERE id = ?");
    update.bind(day, why, distribution.id);
    changeDistribution(m_write, distribution.id, update);
    if (distribution.corrects && distribution.state == DistributionState::Posted) {
        Statement back(database, "UPDATE distribution SET state = 'posted', ended_on = NULL WHERE id = ?");
        back.bind(*distribution.corrects);
        changeDistribution(m_write, *distribution.corrects, back);
    }
    return issues;
}

} // namespace coop::book
