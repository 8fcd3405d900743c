// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/desks.h"

#include "core/base/ensure.h"
#include "core/book/fact_ids.h"
#include "core/book/holding_reader.h"
#include "core/book/member_lookup.h"
#include "core/book/one_issue.h"
#include "core/book/posting_desk.h"
#include "core/book/reversal.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace coop::book {

namespace {

using storage::Statement;
using storage::Write;

constexpr FactListing kFacts = {
    .name = "contribution",
    .kindOrder = "instr('cash goods land forest ip labor technology other', f.kind)",
    .amountOrder = "f.paid_fen",
    .searched = "instr(lower(f.note), ?1) > 0",
};

struct Judged {
    Checked<shares::ContributionDraft> checked{};
    std::optional<KnownMember> member{};
};

/// A value that is there, for "what is held" in the message.
std::string heldText(const shares::Overdrawn& overdrawn, const shares::ContributionDraft& taken)
{
    return overdrawn.paid.isNegative() ? toPlainText(overdrawn.paid - taken.paid)
                                       : toPlainText(overdrawn.quantity - taken.quantity);
}

void checkHoldings(std::vector<shares::Contribution> rows, const shares::Contribution& added, Issues& issues)
{
    rows.push_back(added);
    const auto overdrawn = shares::findOverdrawn(rows);
    if (!overdrawn || overdrawn->kind != added.data.kind)
        return;
    const bool isMoney = overdrawn->paid.isNegative();
    issues.push_back({.code = IssueCode::WithdrawsTooMuch,
                      .field = isMoney ? "paid" : "quantity",
                      .value = isMoney ? toPlainText(added.data.paid) : toPlainText(added.data.quantity),
                      .arguments = {heldText(*overdrawn, added.data)}});
}

Judged judge(const ShareRegister& desk, const storage::Database& database, const shares::ContributionDraft& draft)
{
    Judged judged{.checked = shares::parseContribution(shares::toFields(draft))};
    const shares::ContributionDraft& row = judged.checked.value;
    Issues& issues = judged.checked.issues;
    if (row.member.empty())
        return judged;
    judged.member = findKnown(database, row.member);
    if (!judged.member) {
        issues.push_back({.code = IssueCode::UnknownMember, .field = "member", .value = row.member});
        return judged;
    }
    warnIfNoMember(*judged.member, row.date, issues);
    if (judged.checked.isUsable() && (row.paid.isNegative() || row.quantity.isNegative()))
        checkHoldings(desk.ofMember(judged.member->id), {.memberId = judged.member->id, .data = row}, issues);
    return judged;
}

template <typename Row, typename Read>
std::vector<Row> readAll(Statement& statement, Read read)
{
    std::vector<Row> rows;
    while (statement.step())
        rows.push_back(read(statement));
    return rows;
}

shares::Contribution contributionAt(const storage::Database& database, std::int64_t id)
{
    Statement statement(database, fmt::format("SELECT {} FROM {} WHERE c.id = ?", storage::kContributionColumns,
                                              storage::kContributionTables));
    ensure(statement.bind(id).step(), "a contribution that is in the book");
    return storage::readContribution(statement);
}

shares::Grant grantAt(const storage::Database& database, std::int64_t id)
{
    Statement statement(database,
                        fmt::format("SELECT {} FROM {} WHERE g.id = ?", storage::kGrantColumns, storage::kGrantTables));
    ensure(statement.bind(id).step(), "a grant that is in the book");
    return storage::readGrant(statement);
}

shares::OpeningShare openingShareAt(const storage::Database& database, std::int64_t id)
{
    Statement statement(database, fmt::format("SELECT {} FROM {} WHERE o.id = ?", storage::kOpeningShareColumns,
                                              storage::kOpeningShareTables));
    ensure(statement.bind(id).step(), "an opening share that is in the book");
    return storage::readOpeningShare(statement);
}

/// The row's entry in the log, its premium and, where facts post themselves, its voucher. True when there is one.
bool settle(Book& book, Write& write, ContributionId row, Money premium)
{
    write.inserted("contribution", row.value);
    if (!premium.isZero())
        write.inserted("contribution_premium", row.value);
    const FactKey key{FactTable::Contribution, row.value};
    return book.posting().postNew(write, {&key, 1}) > 0;
}

bool settle(Book& book, Write& write, GrantId row)
{
    write.inserted("grant_received", row.value);
    const FactKey key{FactTable::Grant, row.value};
    return book.posting().postNew(write, {&key, 1}) > 0;
}

void publish(const Book& book, Subject subject, bool hasVoucher)
{
    book.published(subject);
    if (hasVoucher)
        book.published(Subject::Vouchers);
}

Issues alreadyReversed(const std::string& field)
{
    return {{.code = IssueCode::AlreadyReversed, .field = field}};
}

} // namespace

Expected<shares::Contribution, Issues> ShareRegister::add(const shares::ContributionDraft& draft, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "contribution"))
        return contributionAt(database, *earlier);
    Judged judged = judge(*this, database, draft);
    if (!judged.checked.isUsable())
        return Unexpected(std::move(judged.checked.issues));
    const ContributionId row = storage::FactWriter(database).insert(judged.member->id, judged.checked.value);
    const bool isPosted = settle(m_book, write, row, judged.checked.value.premium);
    write.rememberDraft(id.text, "contribution", row.value);
    write.commit();
    publish(m_book, Subject::Contributions, isPosted);
    return contributionAt(database, row.value);
}

Expected<shares::Contribution, Issues> ShareRegister::reverse(ContributionId contribution, Date date,
                                                              std::string_view why, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "contribution"))
        return contributionAt(database, *earlier);
    const shares::Contribution original = contributionAt(database, contribution.value);
    if (original.reverses || original.reversedBy)
        return Unexpected(alreadyReversed("member"));
    // Surplus that became capital goes back with its distribution, or not at all.
    Statement converted(database, "SELECT d.state FROM converted_surplus AS c JOIN distribution AS d"
                                  " ON d.id = c.distribution_id WHERE c.id = ?");
    if (converted.bind(contribution).step())
        return Unexpected(oneIssue(IssueCode::WrongState, "member", original.data.member, {converted.string(0)}));
    Checked<std::string> reason = checkReversal(why, date, original.data.date);
    shares::ContributionDraft reversal = shares::reversalOf(original.data, date);
    reversal.note = reason.value;
    checkHoldings(ofMember(original.memberId), {.memberId = original.memberId, .data = reversal}, reason.issues);
    if (!reason.isUsable())
        return Unexpected(std::move(reason.issues));
    const ContributionId row = storage::FactWriter(database).insert(original.memberId, reversal, contribution);
    const bool isPosted = settle(m_book, write, row, reversal.premium);
    write.rememberDraft(id.text, "contribution", row.value);
    write.commit();
    publish(m_book, Subject::Contributions, isPosted);
    return contributionAt(database, row.value);
}

Issues ShareRegister::check(const shares::ContributionDraft& draft) const
{
    return judge(*this, m_book.database(), draft).checked.issues;
}

std::optional<shares::Contribution> ShareRegister::find(ContributionId id) const
{
    const std::vector<shares::Contribution> found = rows({&id, 1});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<shares::Contribution> ShareRegister::all(std::optional<Date> asOf) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM {} WHERE ?1 IS NULL OR c.date <= ?1 ORDER BY c.date, c.id",
                                    storage::kContributionColumns, storage::kContributionTables));
    statement.bind(asOf);
    return readAll<shares::Contribution>(statement, storage::readContribution);
}

std::vector<shares::Contribution> ShareRegister::ofMember(MemberId member) const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM {} WHERE c.member_id = ? ORDER BY c.date, c.id",
                                                       storage::kContributionColumns, storage::kContributionTables));
    statement.bind(member);
    return readAll<shares::Contribution>(statement, storage::readContribution);
}

std::vector<ContributionId> ShareRegister::ids(const FactFilter& filter, FactSort sort, SortOrder order) const
{
    std::vector<ContributionId> ids;
    for (const std::int64_t id : factIds(m_book.database(), kFacts, filter, sort, order))
        ids.push_back({id});
    return ids;
}

std::vector<shares::Contribution> ShareRegister::rows(std::span<const ContributionId> ids) const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM {} WHERE c.id = ?", storage::kContributionColumns,
                                                       storage::kContributionTables));
    std::vector<shares::Contribution> result;
    for (const ContributionId id : ids) {
        if (statement.bind(id).step())
            result.push_back(storage::readContribution(statement));
    }
    return result;
}

std::vector<shares::Holding> ShareRegister::holdings(Date asOf) const
{
    storage::Transaction snapshot(m_book.database(), storage::Transaction::Kind::Read);
    std::unordered_map<MemberId, std::size_t> rank;
    Statement order(m_book.database(), "SELECT member_id FROM member_search ORDER BY number_key");
    while (order.step())
        rank.emplace(MemberId{order.integer(0)}, rank.size());

    std::vector<shares::Contribution> rows;
    HoldingReader reader(m_book.database(), asOf);
    while (auto row = reader.next())
        rows.push_back(std::move(*row));
    std::vector<shares::Holding> holdings = shares::holdingsAsOf(rows, asOf);
    std::ranges::stable_sort(holdings, {}, [&rank](const shares::Holding& holding) { return rank[holding.member]; });
    return holdings;
}

Expected<shares::Grant, Issues> ShareRegister::addGrant(const shares::GrantDraft& draft, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "grant_received"))
        return grantAt(database, *earlier);
    Checked<shares::GrantDraft> checked = shares::parseGrant(shares::toFields(draft));
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    const GrantId row = storage::FactWriter(database).insert(checked.value);
    const bool isPosted = settle(m_book, write, row);
    write.rememberDraft(id.text, "grant_received", row.value);
    write.commit();
    publish(m_book, Subject::Grants, isPosted);
    return grantAt(database, row.value);
}

Expected<shares::Grant, Issues> ShareRegister::reverseGrant(GrantId grant, Date date, std::string_view why,
                                                            const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "grant_received"))
        return grantAt(database, *earlier);
    const shares::Grant original = grantAt(database, grant.value);
    if (original.reverses || original.reversedBy)
        return Unexpected(alreadyReversed("amount"));
    Checked<std::string> reason = checkReversal(why, date, original.data.date);
    if (!reason.isUsable())
        return Unexpected(std::move(reason.issues));
    shares::GrantDraft reversal = original.data;
    reversal.date = date;
    reversal.amount = -original.data.amount;
    reversal.note = std::move(reason.value);
    const GrantId row = storage::FactWriter(database).insert(reversal, grant);
    const bool isPosted = settle(m_book, write, row);
    write.rememberDraft(id.text, "grant_received", row.value);
    write.commit();
    publish(m_book, Subject::Grants, isPosted);
    return grantAt(database, row.value);
}

std::vector<shares::Grant> ShareRegister::grants() const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM {} ORDER BY g.date, g.id",
                                                       storage::kGrantColumns, storage::kGrantTables));
    return readAll<shares::Grant>(statement, storage::readGrant);
}

Expected<shares::OpeningShare, Issues> ShareRegister::addOpeningShare(const shares::OpeningShareDraft& draft,
                                                                      const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "opening_share"))
        return openingShareAt(database, *earlier);
    Checked<shares::OpeningShareDraft> checked = shares::parseOpeningShare(shares::toFields(draft));
    const auto member = findKnown(database, checked.value.member);
    if (!member && !checked.value.member.empty())
        checked.issues.push_back(
            {.code = IssueCode::UnknownMember, .field = "member", .value = checked.value.member});
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    const OpeningShareId row = storage::FactWriter(database).insert(member->id, checked.value);
    write.inserted("opening_share", row.value);
    write.rememberDraft(id.text, "opening_share", row.value);
    write.commit();
    m_book.published(Subject::OpeningShares);
    return openingShareAt(database, row.value);
}

Expected<shares::OpeningShare, Issues> ShareRegister::reverseOpeningShare(OpeningShareId share, std::string_view why,
                                                                          const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "opening_share"))
        return openingShareAt(database, *earlier);
    const shares::OpeningShare original = openingShareAt(database, share.value);
    if (original.reverses || original.reversedBy)
        return Unexpected(alreadyReversed("member"));
    Checked<std::string> reason = checkReversal(why, original.data.date, original.data.date);
    if (!reason.isUsable())
        return Unexpected(std::move(reason.issues));
    shares::OpeningShareDraft reversal = original.data;
    reversal.reserve = -original.data.reserve;
    reversal.state = -original.data.state;
    reversal.donation = -original.data.donation;
    const OpeningShareId row = storage::FactWriter(database).insert(original.memberId, reversal, share);
    write.inserted("opening_share", row.value);
    write.rememberDraft(id.text, "opening_share", row.value);
    write.commit();
    m_book.published(Subject::OpeningShares);
    return openingShareAt(database, row.value);
}

std::vector<shares::OpeningShare> ShareRegister::openingShares() const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM {} ORDER BY o.date, o.id",
                                                       storage::kOpeningShareColumns, storage::kOpeningShareTables));
    return readAll<shares::OpeningShare>(statement, storage::readOpeningShare);
}

} // namespace coop::book
