// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bank_desk.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/exchange/bank_statement.h"
#include "core/posting/bank_voucher.h"
#include "core/storage/change_log.h"
#include "core/storage/sha256.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace coop::book {

namespace {

using ledger::BankLine;
using ledger::BankLineDraft;
using storage::Statement;
using storage::Write;

/// Word of import_batch for a bank statement.
constexpr std::string_view kBatchKind = "bank";

constexpr std::string_view kInsertLine = R"sql(
    INSERT INTO bank_line (account_id, date, amount_fen, balance_fen, counterparty, counterparty_account, summary, reference)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kInsertBatch = R"sql(
    INSERT INTO import_batch (kind, file_name, sha256, row_count, at)
    VALUES (?, ?, ?, ?, ?)
)sql";

/// The newest chart comes first: a statement of today belongs to its account.
constexpr std::string_view kAccountByCode = "SELECT id FROM account WHERE code = ? ORDER BY chart DESC LIMIT 1";

constexpr std::string_view kLineColumns =
    "b.id, b.date, b.amount_fen, b.balance_fen, b.counterparty, b.counterparty_account, b.summary, b.reference";

constexpr std::string_view kMatchesOfLine =
    "SELECT id, voucher_line_id FROM bank_match WHERE bank_line_id = ? ORDER BY voucher_line_id";

/// ?1 account, ?2 and ?3 the stretch. The names of a payment mostly stand in the line on the other side.
constexpr std::string_view kEntries = R"sql(
    SELECT l.id, v.date, l.debit_fen - l.credit_fen, l.summary,
           (SELECT group_concat(coalesce(m.name, '') || ' ' || coalesce(i.name, ''), ' ')
              FROM voucher_line AS o
              LEFT JOIN member AS m ON m.id = o.member_id
              LEFT JOIN auxiliary_item AS i ON i.id = o.counterparty_id
             WHERE o.voucher_id = v.id
               AND (o.member_id IS NOT NULL OR o.counterparty_id IS NOT NULL)),
           EXISTS (SELECT 1 FROM bank_match AS b WHERE b.voucher_line_id = l.id)
      FROM voucher AS v
      JOIN voucher_line AS l ON l.voucher_id = v.id
     WHERE v.date BETWEEN ?2 AND ?3
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND v.origin <> 'conversion'
       AND l.account_id IN (SELECT id FROM account WHERE code = ?1 OR code GLOB ?1 || '[0-9]*')
       AND NOT EXISTS (SELECT 1
                         FROM voucher AS p
                        WHERE (p.id = v.reverses OR p.reverses = v.id)
                          AND p.state = 'posted'
                          AND p.date BETWEEN ?2 AND ?3
                          AND NOT EXISTS (SELECT 1
                                            FROM bank_match AS b
                                            JOIN voucher_line AS y ON y.id = b.voucher_line_id
                                           WHERE y.voucher_id IN (v.id, p.id)))
     ORDER BY v.date, v.kind, v.number, l.position
)sql";

/// ?1 account, ?2 month of the day, ?3 the day: kept totals of the months before, entries of this one.
constexpr std::string_view kBalance = R"sql(
    SELECT (SELECT coalesce(sum(t.debit_fen - t.credit_fen), 0)
              FROM account_total AS t
             WHERE t.account_id IN (SELECT id FROM account WHERE code = ?1 OR code GLOB ?1 || '[0-9]*')
               AND t.period < ?2)
         + (SELECT coalesce(sum(l.debit_fen - l.credit_fen), 0)
              FROM voucher AS v
              JOIN voucher_line AS l ON l.voucher_id = v.id
             WHERE v.period = ?2
               AND v.state = 'posted'
               AND v.date <= ?3
               AND l.account_id IN (SELECT id FROM account WHERE code = ?1 OR code GLOB ?1 || '[0-9]*'))
)sql";

constexpr std::string_view kEntry = R"sql(
    SELECT l.debit_fen - l.credit_fen, v.date, EXISTS (SELECT 1 FROM bank_match AS b WHERE b.voucher_line_id = l.id)
      FROM voucher_line AS l
      JOIN voucher AS v ON v.id = l.voucher_id
     WHERE l.id = ?1
       AND v.state = 'posted'
       AND l.account_id IN (SELECT a.id
                              FROM account AS a, bank_line AS b
                              JOIN account AS own ON own.id = b.account_id
                             WHERE b.id = ?2
                               AND (a.code = own.code OR a.code GLOB own.code || '[0-9]*'))
)sql";

BankLine readLine(const Statement& row)
{
    BankLine line{.id = {row.integer(0)},
                  .data = {.date = row.date(1),
                           .amount = row.money(2),
                           .counterparty = row.string(4),
                           .counterpartyAccount = row.string(5),
                           .summary = row.string(6),
                           .reference = row.string(7)}};
    if (!row.isNull(3))
        line.data.balance = row.money(3);
    return line;
}

std::vector<VoucherLineId> matchesOf(const storage::Database& database, BankLineId line)
{
    Statement statement(database, kMatchesOfLine);
    statement.bind(line);
    std::vector<VoucherLineId> entries;
    while (statement.step())
        entries.push_back({statement.integer(1)});
    return entries;
}

void insertMatches(storage::Database& database, Write& write, BankLineId line, std::span<const VoucherLineId> entries)
{
    Statement insert(database, "INSERT INTO bank_match (bank_line_id, voucher_line_id) VALUES (?, ?)");
    for (const VoucherLineId entry : entries) {
        insert.bind(line, entry).run();
        write.inserted("bank_match", database.lastInsertId());
    }
}

/// What tells one line from all others of an account. The balance behind a line is as good as its number; without one
/// the words must do.
using LineKey = std::tuple<Date, Money, std::optional<Money>, std::string>;

LineKey keyOf(const BankLineDraft& line)
{
    return {line.date, line.amount, line.balance,
            line.balance ? std::string() : line.reference + "\n" + line.counterparty + "\n" + line.summary};
}

std::string nameOf(const BankLineDraft& line)
{
    return toIso(line.date) + " " + toPlainText(line.amount);
}

/// What was booked shortly before or behind a stretch may be a line of it.
ledger::DateRange around(const ledger::DateRange& range)
{
    constexpr int kDays = 7;
    return {range.from > Date().plusDays(kDays) ? range.from.plusDays(-kDays) : range.from,
            range.to < Date(2200, 12, 31).plusDays(-kDays) ? range.to.plusDays(kDays) : range.to};
}

/// The only row that fits; with two of one name nobody knows which is meant.
std::string onlyText(Statement& statement)
{
    if (!statement.step())
        return {};
    std::string text = statement.string(0);
    return statement.step() ? std::string() : text;
}

posting::OtherSide otherSideOf(const storage::Database& database, const BankLineDraft& line)
{
    posting::OtherSide other;
    const auto ask = [&](const char* sql) {
        Statement statement(database, sql);
        statement.bind(line.counterparty, line.counterpartyAccount);
        return onlyText(statement);
    };
    if (line.counterparty.empty() && line.counterpartyAccount.empty())
        return other;
    other.member = ask("SELECT number FROM member WHERE name = ?1 AND (bank_account = ?2 OR bank_account = '' OR ?2 = '')");
    if (other.member.empty())
        other.member = ask("SELECT number FROM member WHERE ?1 IS NOT NULL AND bank_account = ?2 AND ?2 <> ''");
    if (other.member.empty())
        other.counterparty = ask("SELECT name FROM auxiliary_item WHERE kind = 'counterparty' "
                                 "AND (name = ?1 OR (bank_account = ?2 AND ?2 <> ''))");
    return other;
}

} // namespace

std::vector<ledger::Account> BankDesk::accounts() const
{
    const ledger::Chart chart = m_book.ledger().chartOn(m_book.clock().today());
    std::vector<ledger::Account> accounts = m_book.accounts().all(chart);
    std::erase_if(accounts, [](const ledger::Account& account) { return !posting::isBankAccount(account.code); });
    return accounts;
}

BankStatementPreview BankDesk::preview(const std::filesystem::path& file, std::string_view account) const
{
    BankStatementPreview preview{.file = file};
    Statement known(m_book.database(), kAccountByCode);
    if (!posting::isBankAccount(account) || !known.bind(account).step())
        preview.issues.push_back({.code = IssueCode::UnknownAccount,
                                  .field = "account",
                                  .value = std::string(account),
                                  .arguments = {std::string(toWord(ledger::kCharts, ledger::Chart::Of2021))}});
    auto sheet = exchange::readSheet(file);
    if (!sheet) {
        append(preview.issues, std::move(sheet.error()));
        return preview;
    }
    auto statement = exchange::readBankStatement(*sheet);
    // The statement may stand behind a sheet with a title only.
    for (std::size_t i = 1; !statement && i < sheet->allSheets.size(); ++i) {
        const auto other = exchange::readSheet(file, sheet->allSheets[i]);
        if (!other)
            continue;
        if (auto found = exchange::readBankStatement(*other))
            statement = std::move(found);
    }
    if (!statement) {
        append(preview.issues, std::move(statement.error()));
        return preview;
    }
    preview.contentHash = storage::sha256OfFile(file);
    preview.lines = std::move(statement->lines);
    preview.rows = std::move(statement->rows);
    preview.headerRow = statement->headerRow;
    preview.accountNumber = std::move(statement->accountNumber);
    append(preview.issues, std::move(statement->issues));
    markKnown(preview, account);
    std::ranges::stable_sort(preview.issues, {}, [](const Issue& issue) { return std::tuple(issue.row, issue.column); });
    return preview;
}

void BankDesk::markKnown(BankStatementPreview& preview, std::string_view account) const
{
    preview.known.assign(preview.lines.size(), false);
    if (preview.lines.empty())
        return;
    // Counted, since two equal payments of one day are two payments.
    std::map<LineKey, int> inBook;
    for (const BankLine& line : lines(account, {preview.lines.front().date, preview.lines.back().date}))
        ++inBook[keyOf(line.data)];
    for (std::size_t i = 0; i < preview.lines.size(); ++i) {
        const auto found = inBook.find(keyOf(preview.lines[i]));
        if (found == inBook.end() || found->second == 0)
            continue;
        --found->second;
        preview.known[i] = true;
        preview.issues.push_back({.code = IssueCode::BankLineTwice,
                                  .value = nameOf(preview.lines[i]),
                                  .severity = Severity::Warning,
                                  .row = preview.rows[i]});
    }
}

std::size_t BankDesk::countMatches(const BankStatementPreview& preview, std::string_view account) const
{
    std::vector<BankLine> lines;
    for (std::size_t i = 0; i < preview.lines.size(); ++i) {
        // They have no ids of the book yet, so they count from 1.
        if (!preview.known[i])
            lines.push_back({.id = {static_cast<std::int64_t>(i) + 1}, .data = preview.lines[i]});
    }
    if (lines.empty())
        return 0;
    const ledger::DateRange range = around({lines.front().data.date, lines.back().data.date});
    return ledger::proposeMatches(lines, entries(account, range)).size();
}

Expected<std::size_t, Issues> BankDesk::commit(const BankStatementPreview& preview, std::string_view account,
                                               const DraftId& id)
{
    if (!preview.canCommit())
        return Unexpected(preview.issues);
    storage::Database& database = m_book.database();
    const std::string name = preview.file.filename().string();
    Write write(database, m_book.changes(), name);
    if (const auto earlier = write.rowOfDraft(id.text, "import_batch")) {
        Statement batch(database, "SELECT row_count FROM import_batch WHERE id = ?");
        ensure(batch.bind(*earlier).step(), "the import of this draft");
        return static_cast<std::size_t>(batch.integer(0));
    }
    Statement found(database, kAccountByCode);
    ensure(found.bind(account).step(), "a statement of a known account");
    const AccountId accountId{found.integer(0)};
    // Between the preview and now the same lines may have come in by another file.
    BankStatementPreview current = preview;
    markKnown(current, account);
    Statement insert(database, kInsertLine);
    std::size_t count = 0;
    for (std::size_t i = 0; i < current.lines.size(); ++i) {
        if (current.known[i])
            continue;
        const BankLineDraft& line = current.lines[i];
        insert
            .bind(accountId, line.date, line.amount, line.balance, line.counterparty, line.counterpartyAccount, line.summary,
                  line.reference)
            .run();
        write.inserted("bank_line", database.lastInsertId());
        ++count;
    }
    Statement(database, kInsertBatch)
        .bind(kBatchKind, name, preview.contentHash, static_cast<std::int64_t>(count), write.at())
        .run();
    const std::int64_t batch = database.lastInsertId();
    write.inserted("import_batch", batch);
    write.rememberDraft(id.text, "import_batch", batch);
    write.commit();
    m_book.published(Subject::Bank);
    return count;
}

std::vector<BankLine> BankDesk::lines(std::string_view account, const ledger::DateRange& range) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {}, x.voucher_line_id FROM account AS a JOIN bank_line AS b ON b.account_id = a.id "
                                    "LEFT JOIN bank_match AS x ON x.bank_line_id = b.id "
                                    "WHERE a.code = ? AND b.date BETWEEN ? AND ? ORDER BY b.date, b.id, x.voucher_line_id",
                                    kLineColumns));
    statement.bind(account, range.from, range.to);
    std::vector<BankLine> lines;
    while (statement.step()) {
        if (lines.empty() || lines.back().id.value != statement.integer(0))
            lines.push_back(readLine(statement));
        if (!statement.isNull(8))
            lines.back().matches.push_back({statement.integer(8)});
    }
    return lines;
}

std::optional<BankLine> BankDesk::find(BankLineId line) const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM bank_line AS b WHERE b.id = ?", kLineColumns));
    if (!statement.bind(line).step())
        return std::nullopt;
    BankLine found = readLine(statement);
    found.matches = matchesOf(m_book.database(), line);
    return found;
}

std::vector<ledger::CashEntry> BankDesk::entries(std::string_view account, const ledger::DateRange& range) const
{
    Statement statement(m_book.database(), kEntries);
    statement.bind(account, range.from, range.to);
    std::vector<ledger::CashEntry> entries;
    while (statement.step()) {
        std::string text = statement.string(3);
        for (const std::string& name : splitWords(statement.text(4), " ")) {
            if (text.find(name) == std::string::npos)
                text += (text.empty() ? "" : " ") + name;
        }
        entries.push_back({.line = {statement.integer(0)},
                           .date = statement.date(1),
                           .amount = statement.money(2),
                           .text = std::move(text),
                           .isMatched = statement.integer(5) != 0});
    }
    return entries;
}

std::vector<ledger::MatchProposal> BankDesk::proposals(std::string_view account, const ledger::DateRange& range) const
{
    return ledger::proposeMatches(lines(account, range), entries(account, around(range)));
}

Issues BankDesk::checkMatch(const BankLine& line, std::span<const VoucherLineId> entries) const
{
    if (!line.matches.empty())
        return {{.code = IssueCode::AlreadyMatched, .value = nameOf(line.data)}};
    Issues issues;
    Money sum;
    Statement entry(m_book.database(), kEntry);
    for (const VoucherLineId id : entries) {
        ensure(entry.bind(id, line.id).step(), "an entry of the bank account");
        if (entry.integer(2) != 0)
            issues.push_back({.code = IssueCode::AlreadyMatched,
                              .value = toIso(entry.date(1)) + " " + toPlainText(entry.money(0))});
        sum += entry.money(0);
    }
    if (issues.empty() && (entries.empty() || sum != line.data.amount))
        issues.push_back({.code = IssueCode::MatchDiffers, .arguments = {toPlainText(line.data.amount), toPlainText(sum)}});
    return issues;
}

Issues BankDesk::match(BankLineId line, std::span<const VoucherLineId> entries)
{
    Write write(m_book.database(), m_book.changes(), {});
    const auto found = find(line);
    ensure(found.has_value(), "a bank line that is in the book");
    Issues issues = checkMatch(*found, entries);
    if (!issues.empty())
        return issues;
    insertMatches(m_book.database(), write, line, entries);
    write.commit();
    m_book.published(Subject::Bank);
    return {};
}

std::size_t BankDesk::matchAll(std::span<const ledger::MatchProposal> proposals)
{
    Write write(m_book.database(), m_book.changes(), {});
    std::size_t count = 0;
    for (const ledger::MatchProposal& proposal : proposals) {
        // A proposal that another match has overtaken is passed over.
        const auto line = find(proposal.bankLine);
        if (!line || !checkMatch(*line, proposal.entries).empty())
            continue;
        insertMatches(m_book.database(), write, proposal.bankLine, proposal.entries);
        ++count;
    }
    if (count == 0)
        return 0;
    write.commit();
    m_book.published(Subject::Bank);
    return count;
}

Issues BankDesk::unmatch(BankLineId line)
{
    Write write(m_book.database(), m_book.changes(), {});
    std::vector<std::int64_t> matches;
    Statement statement(m_book.database(), kMatchesOfLine);
    statement.bind(line);
    while (statement.step())
        matches.push_back(statement.integer(0));
    statement.reset();
    if (matches.empty())
        return {};
    Statement remove(m_book.database(), "DELETE FROM bank_match WHERE id = ?");
    for (const std::int64_t match : matches) {
        std::string before = write.image("bank_match", match);
        remove.bind(match).run();
        write.deleted("bank_match", match, std::move(before));
    }
    write.commit();
    m_book.published(Subject::Bank);
    return {};
}

ledger::Reconciliation BankDesk::reconciliation(std::string_view account, Date day) const
{
    const ledger::Period month = ledger::Period::of(day);
    Statement balance(m_book.database(), kBalance);
    balance.bind(account, month.value, day);
    ensure(balance.step(), "a sum");
    const ledger::DateRange upTo{Date(), day};
    std::vector<BankLine> bank = lines(account, upTo);
    // What the bank did before the ledger began is in the opening balance; its last balance still counts.
    const Date first = m_book.ledger().start().first();
    std::optional<Money> before;
    for (const BankLine& line : bank) {
        if (line.data.date < first)
            before = line.data.balance ? line.data.balance : before ? std::optional(*before + line.data.amount) : before;
    }
    std::erase_if(bank, [first](const BankLine& line) { return line.data.date < first; });
    if (before && !bank.empty() && !bank.front().data.balance)
        bank.front().data.balance = *before + bank.front().data.amount;
    ledger::Reconciliation result = ledger::reconcile(day, balance.money(0), bank, entries(account, upTo));
    if (bank.empty())
        result.bankBalance = before;
    return result;
}

ledger::VoucherDraft BankDesk::proposedVoucher(BankLineId line) const
{
    const auto found = find(line);
    ensure(found.has_value(), "a bank line that is in the book");
    Statement account(m_book.database(),
                      "SELECT a.code FROM bank_line AS b JOIN account AS a ON a.id = b.account_id WHERE b.id = ?");
    ensure(account.bind(line).step(), "the account of a bank line");
    return posting::voucherOf(found->data, account.text(0), otherSideOf(m_book.database(), found->data),
                              m_book.ledger().chartOn(found->data.date));
}

} // namespace coop::book
