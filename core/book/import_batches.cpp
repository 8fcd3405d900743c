// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_batches.h"

#include "core/base/ensure.h"
#include "core/book/fact_poster.h"
#include "core/book/import_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/member_lookup.h"
#include "core/book/one_issue.h"
#include "core/book/posting_desk.h"
#include "core/book/reversal.h"
#include "core/storage/row_json.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace coop::book {

namespace {

using exchange::ImportKind;
using storage::Database;
using storage::Statement;
using storage::Write;

std::vector<std::string_view> tablesOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Members:
        return {"member"};
    case ImportKind::Contributions:
        return {"contribution"};
    case ImportKind::Trades:
        return {"trade"};
    case ImportKind::Grants:
        return {"grant_received"};
    case ImportKind::Shares:
        return {"opening_share"};
    case ImportKind::MemberAccounts:
        return {"contribution", "opening_share"};
    case ImportKind::Accounts:
        return {"account"};
    case ImportKind::Openings:
    case ImportKind::Vouchers:
        return {"voucher"};
    case ImportKind::Assets:
        return {"asset"};
    case ImportKind::RelatedParties:
        return {"related_party"};
    case ImportKind::Circumstances:
        return {"circumstance"};
    case ImportKind::Profile:
    case ImportKind::Meetings:
    case ImportKind::Attendance:
    case ImportKind::AnnualReports:
    case ImportKind::Counterparties:
        break;
    }
    return {};
}

/// Everything beside facts and entries that may name a member who was imported.
constexpr std::string_view kNamesMember = R"sql(
    SELECT EXISTS (SELECT 1 FROM entitlement WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM set_off_consent WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM payment WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM settlement WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM attendance WHERE member_id = ?1)
        OR EXISTS (SELECT 1 FROM related_party WHERE member_id = ?1)
)sql";

/// Entries, regular entries, bank lines or accounts below.
constexpr std::string_view kUsesAccount = R"sql(
    SELECT EXISTS (SELECT 1 FROM voucher_line WHERE account_id = ?1)
        OR EXISTS (SELECT 1 FROM recurring_entry WHERE ?1 IN (debit_account_id, credit_account_id))
        OR EXISTS (SELECT 1 FROM bank_line WHERE account_id = ?1)
        OR EXISTS (SELECT 1 FROM account WHERE parent_id = ?1)
)sql";

/// Takes the rows of one batch back, one table after the other, inside a transaction: all that stands in the way is
/// collected, and the caller gives up the transaction when there is any.
class BatchReversal {
public:
    BatchReversal(Book& book, Write& write, std::string_view reason, std::string summary)
        : m_book(book), m_database(book.database()), m_write(write), m_reason(reason), m_summary(std::move(summary))
    {
    }

    void take(const std::string& table, std::int64_t first, std::int64_t last)
    {
        if (table == "member")
            members(first, last);
        else if (table == "account")
            accounts(first, last);
        else if (table == "contribution")
            contributions(first, last);
        else if (table == "trade")
            trades(first, last);
        else if (table == "grant_received")
            grants(first, last);
        else if (table == "opening_share")
            openingShares(first, last);
        else if (table == "asset" || table == "related_party" || table == "circumstance")
            records(table, first, last);
        else
            vouchers(first, last);
    }

    /// The vouchers of the facts that were taken back, and what speaks against it all.
    Issues finish()
    {
        checkHoldings();
        checkDistributions();
        if (!hasErrors(m_issues))
            postReversals();
        return std::move(m_issues);
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    template <typename Row, typename Read>
    std::vector<Row> rowsOf(std::string_view columns, std::string_view tables, std::string_view alias, std::int64_t first,
                            std::int64_t last, Read read)
    {
        Statement rows(m_database, fmt::format("SELECT {0} FROM {1} WHERE {2}.id BETWEEN ?1 AND ?2 AND {2}.reverses IS NULL"
                                               "   AND r.id IS NULL ORDER BY {2}.id",
                                               columns, tables, alias));
        rows.bind(first, last);
        std::vector<Row> result;
        while (rows.step())
            result.push_back(read(rows));
        return result;
    }

    /// The note of a reversing row of that day.
    std::string note(Date day)
    {
        Checked<std::string> checked = checkReversal(m_reason, day, day);
        if (!checked.isUsable() && !m_hasBadReason) {
            m_hasBadReason = true;
            append(m_issues, std::move(checked.issues));
        }
        m_days.insert(day);
        return std::move(checked.value);
    }

    void contributions(std::int64_t first, std::int64_t last)
    {
        storage::FactWriter writer(m_database);
        for (const shares::Contribution& row : rowsOf<shares::Contribution>(storage::kContributionColumns, storage::kContributionTables,
                                                                            "c", first, last, storage::readContribution)) {
            shares::ContributionDraft reversal = shares::reversalOf(row.data, row.data.date);
            reversal.note = note(row.data.date);
            const ContributionId id = writer.insert(row.memberId, reversal, row.id);
            m_write.inserted("contribution", id.value);
            if (!reversal.premium.isZero())
                m_write.inserted("contribution_premium", id.value);
            m_holders.insert(row.memberId);
            remember(FactTable::Contribution, row.id.value, id.value, row.data.date);
        }
    }

    void trades(std::int64_t first, std::int64_t last)
    {
        storage::FactWriter writer(m_database);
        for (const trade::Trade& row :
             rowsOf<trade::Trade>(storage::kTradeColumns, storage::kTradeTables, "t", first, last, storage::readTrade)) {
            trade::TradeDraft reversal = trade::reversalOf(row.data, row.data.date);
            reversal.note = note(row.data.date);
            const TradeId id = writer.insert(row.memberId, reversal, row.id);
            m_write.inserted("trade", id.value);
            remember(FactTable::Trade, row.id.value, id.value, row.data.date);
        }
    }

    void grants(std::int64_t first, std::int64_t last)
    {
        storage::FactWriter writer(m_database);
        for (const shares::Grant& row :
             rowsOf<shares::Grant>(storage::kGrantColumns, storage::kGrantTables, "g", first, last, storage::readGrant)) {
            shares::GrantDraft reversal = row.data;
            reversal.amount = -row.data.amount;
            reversal.note = note(row.data.date);
            const GrantId id = writer.insert(reversal, row.id);
            m_write.inserted("grant_received", id.value);
            remember(FactTable::Grant, row.id.value, id.value, row.data.date);
        }
    }

    void openingShares(std::int64_t first, std::int64_t last)
    {
        storage::FactWriter writer(m_database);
        for (const shares::OpeningShare& row :
             rowsOf<shares::OpeningShare>(storage::kOpeningShareColumns, storage::kOpeningShareTables, "o", first, last,
                                          storage::readOpeningShare)) {
            shares::OpeningShareDraft reversal = row.data;
            reversal.reserve = -row.data.reserve;
            reversal.state = -row.data.state;
            reversal.donation = -row.data.donation;
            (void)note(row.data.date);
            m_write.inserted("opening_share", writer.insert(row.memberId, reversal, row.id).value);
            ++m_count;
        }
    }

    void vouchers(std::int64_t first, std::int64_t last)
    {
        Statement rows(m_database, "SELECT v.id, v.state FROM voucher AS v LEFT JOIN voucher AS r ON r.reverses = v.id"
                                   " WHERE v.id BETWEEN ?1 AND ?2 AND v.reverses IS NULL AND r.id IS NULL ORDER BY v.id");
        rows.bind(first, last);
        std::vector<std::pair<VoucherId, bool>> found;
        while (rows.step())
            found.emplace_back(VoucherId{rows.integer(0)}, rows.text(1) == "posted");
        for (const auto& [id, isPosted] : found) {
            const Date day = m_book.ledger().find(id)->data.date;
            (void)note(day);
            if (!isPosted) {
                discard(id);
            } else {
                auto reversal = m_book.ledger().insertReversal(m_write, id, day, m_summary, m_reason);
                if (!reversal)
                    append(m_issues, std::move(reversal.error()));
            }
            ++m_count;
        }
    }

    void discard(VoucherId voucher)
    {
        std::string image = m_write.image("voucher", voucher.value);
        Statement(m_database, "DELETE FROM voucher_line WHERE voucher_id = ?").bind(voucher).run();
        m_book.posting().freeFacts(m_write, voucher);
        Statement(m_database, "DELETE FROM draft WHERE table_name = 'voucher' AND row_id = ?").bind(voucher).run();
        Statement(m_database, "DELETE FROM voucher WHERE id = ?").bind(voucher).run();
        m_write.deleted("voucher", voucher.value, std::move(image));
    }

    void members(std::int64_t first, std::int64_t last)
    {
        Statement facts(m_database, kHasFacts);
        Statement others(m_database, kNamesMember);
        for (const auto& [id, number] : namesOf("SELECT id, number FROM member WHERE id BETWEEN ?1 AND ?2 ORDER BY id", first, last)) {
            const bool hasFacts = facts.bind(id).step() && facts.integer(0) != 0;
            facts.reset();
            const bool isNamed = others.bind(id).step() && others.integer(0) != 0;
            others.reset();
            if (hasFacts || isNamed) {
                append(m_issues, oneIssue(IssueCode::MemberHasFacts, "number", number));
                continue;
            }
            std::string image = m_write.image("member", id);
            storage::writeRow(m_database, "member", id, {});
            Statement(m_database, "DELETE FROM draft WHERE table_name = 'member' AND row_id = ?").bind(id).run();
            m_write.deleted("member", id, std::move(image));
            ++m_count;
        }
    }

    void accounts(std::int64_t first, std::int64_t last)
    {
        Statement used(m_database, kUsesAccount);
        // From the lowest level up, so that those above are free by then.
        for (const auto& [id, code] : namesOf("SELECT id, code FROM account WHERE id BETWEEN ?1 AND ?2 AND is_official = 0"
                                              " ORDER BY length(code) DESC, id",
                                              first, last)) {
            const bool isUsed = used.bind(id).step() && used.integer(0) != 0;
            used.reset();
            if (isUsed) {
                append(m_issues, oneIssue(IssueCode::AccountHasEntries, "code", code));
                continue;
            }
            std::string image = m_write.image("account", id);
            Statement(m_database, "DELETE FROM account WHERE id = ?").bind(id).run();
            m_write.deleted("account", id, std::move(image));
            ++m_count;
        }
    }

    /// Master data that nothing refers to.
    void records(const std::string& table, std::int64_t first, std::int64_t last)
    {
        Statement rows(m_database, fmt::format("SELECT id FROM {} WHERE id BETWEEN ?1 AND ?2 ORDER BY id", table));
        rows.bind(first, last);
        std::vector<std::int64_t> ids;
        while (rows.step())
            ids.push_back(rows.integer(0));
        for (const std::int64_t id : ids) {
            std::string image = m_write.image(table, id);
            Statement(m_database, fmt::format("DELETE FROM {} WHERE id = ?", table)).bind(id).run();
            m_write.deleted(table, id, std::move(image));
            ++m_count;
        }
    }

    std::vector<std::pair<std::int64_t, std::string>> namesOf(std::string_view sql, std::int64_t first, std::int64_t last)
    {
        Statement rows(m_database, sql);
        rows.bind(first, last);
        std::vector<std::pair<std::int64_t, std::string>> names;
        while (rows.step())
            names.emplace_back(rows.integer(0), rows.string(1));
        return names;
    }

    void remember(FactTable table, std::int64_t original, std::int64_t reversal, Date day)
    {
        ++m_count;
        if (m_book.posting().voucherOf({table, original}))
            m_posted.push_back({table, reversal});
        (void)day;
    }

    /// Nobody may have taken out meanwhile what came in with the batch.
    void checkHoldings()
    {
        for (const MemberId member : m_holders) {
            const auto rows = m_book.shares().ofMember(member);
            const auto overdrawn = shares::findOverdrawn(rows);
            if (!overdrawn)
                continue;
            const bool isMoney = overdrawn->paid.isNegative();
            append(m_issues,
                   oneIssue(IssueCode::BatchInUse, isMoney ? "paid" : "quantity", rows.front().data.member,
                            {toIso(overdrawn->day), isMoney ? toPlainText(overdrawn->paid) : toPlainText(overdrawn->quantity)}));
        }
    }

    /// What was adopted stands on the facts and entries up to the end of its year.
    void checkDistributions()
    {
        if (m_days.empty())
            return;
        Statement live(m_database, "SELECT DISTINCT year, state FROM distribution"
                                   " WHERE state IN ('adopted', 'posted', 'closed') AND year >= ? ORDER BY year");
        live.bind(m_days.begin()->year());
        while (live.step())
            append(m_issues, oneIssue(IssueCode::DistributionExists, "date", live.string(0), {live.string(0), live.string(1)}));
    }

    /// A fact that has a voucher is taken back in the ledger too, or not at all.
    void postReversals()
    {
        if (m_posted.empty())
            return;
        (void)FactPoster(m_book, m_write).post(factsOf(m_database, m_posted));
        const auto lastClosed = m_book.periods().lastClosed();
        for (const Fact& fact : factsOf(m_database, m_posted)) {
            if (m_book.posting().voucherOf(fact.key))
                continue;
            const bool isClosed = lastClosed && ledger::Period::of(fact.date) <= *lastClosed;
            append(m_issues, isClosed ? oneIssue(IssueCode::MonthClosed, "date", toIso(fact.date),
                                                 {ledger::toText(ledger::Period::of(fact.date))})
                                      : oneIssue(IssueCode::BatchInUse, "date", toIso(fact.date), {std::string(tableOf(fact.key.table))}));
        }
    }

    Book& m_book;
    Database& m_database;
    Write& m_write;
    std::string m_reason;
    std::string m_summary;
    Issues m_issues{};
    std::set<Date> m_days{};
    std::set<MemberId> m_holders{};
    std::vector<FactKey> m_posted{};   ///< rows that take back facts with a voucher
    std::size_t m_count = 0;
    bool m_hasBadReason = false;
};

std::string shortened(std::string text)
{
    constexpr std::size_t kLongest = 180;
    while (codePointCount(text) > kLongest) {
        do
            text.pop_back();
        while (!text.empty() && !isValidUtf8(text));
    }
    return text;
}

} // namespace

std::vector<RowRange> lastRows(const Database& database, ImportKind kind)
{
    std::vector<RowRange> ranges;
    for (const std::string_view table : tablesOf(kind)) {
        Statement last(database, fmt::format("SELECT coalesce(max(id), 0) FROM {}", table));
        last.step();
        ranges.push_back({.table = table, .last = last.integer(0)});
    }
    return ranges;
}

void keepRanges(Database& database, Write& write, ImportBatchId batch, const std::vector<RowRange>& before)
{
    for (const RowRange& range : before) {
        Statement written(database, fmt::format("SELECT min(id), max(id) FROM {} WHERE id > ?", range.table));
        written.bind(range.last).step();
        if (written.isNull(0))
            continue;
        Statement(database, "INSERT INTO import_range (batch_id, table_name, first_id, last_id) VALUES (?, ?, ?, ?)")
            .bind(batch, range.table, written.integer(0), written.integer(1))
            .run();
        write.inserted("import_range", database.lastInsertId());
    }
}

std::vector<ImportBatch> ImportDesk::batches() const
{
    Statement rows(m_book.database(), R"sql(
        SELECT b.id, b.kind, b.file_name, b.row_count, b.at, t.at, coalesce(t.reason, ''),
               EXISTS (SELECT 1 FROM import_range AS r WHERE r.batch_id = b.id)
          FROM import_batch AS b
          LEFT JOIN import_taken_back AS t ON t.id = b.id
         ORDER BY b.id DESC
    )sql");
    std::vector<ImportBatch> batches;
    while (rows.step()) {
        const auto kind = fromWord(exchange::kImportKinds, rows.text(1));
        if (!kind)
            continue;
        batches.push_back({.id = {rows.integer(0)},
                           .kind = *kind,
                           .file = rows.string(2),
                           .rows = rows.integer(3),
                           .at = rows.string(4),
                           .isTraced = rows.integer(7) != 0,
                           .takenBackAt = rows.isNull(5) ? std::nullopt : std::optional(rows.string(5)),
                           .reason = rows.string(6)});
    }
    return batches;
}

Expected<std::size_t, Issues> ImportDesk::takeBack(ImportBatchId batch, std::string_view reason, const DraftId& id)
{
    const std::vector<ImportBatch> all = batches();
    const auto found = std::ranges::find(all, batch, &ImportBatch::id);
    if (found == all.end())
        return Unexpected(oneIssue(IssueCode::BatchUnknown, "batch", std::to_string(batch.value)));
    Database& database = m_book.database();
    Write write(database, m_book.changes(), reason);
    if (write.rowOfDraft(id.text, "import_taken_back"))
        return static_cast<std::size_t>(found->rows);
    if (found->takenBackAt)
        return Unexpected(oneIssue(IssueCode::BatchTakenBack, "batch", found->file, {found->takenBackAt->substr(0, 10)}));
    if (!found->isTraced)
        return Unexpected(oneIssue(IssueCode::BatchNotTraced, "batch", found->file));
    if (trimmed(reason).empty())
        return Unexpected(oneIssue(IssueCode::Required, "reason", {}));

    BatchReversal reversal(m_book, write, reason, shortened(chineseFactWords().takingBack + found->file));
    Statement ranges(database, "SELECT table_name, first_id, last_id FROM import_range WHERE batch_id = ? ORDER BY id DESC");
    ranges.bind(batch);
    std::vector<std::tuple<std::string, std::int64_t, std::int64_t>> written;
    while (ranges.step())
        written.emplace_back(ranges.string(0), ranges.integer(1), ranges.integer(2));
    ranges.reset();
    for (const auto& [table, first, last] : written)
        reversal.take(table, first, last);
    if (Issues issues = reversal.finish(); hasErrors(issues))
        return Unexpected(std::move(issues));

    Statement(database, "INSERT INTO import_taken_back (id, reason, at) VALUES (?, ?, ?)")
        .bind(batch, std::string(reason), write.at())
        .run();
    write.inserted("import_taken_back", batch.value);
    write.rememberDraft(id.text, "import_taken_back", batch.value);
    write.commit();
    m_book.published(Subject::Everything);
    return reversal.count();
}

} // namespace coop::book
