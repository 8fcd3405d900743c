// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/settlement_desk.h"

#include "core/base/ensure.h"
#include "core/book/distribution_desk.h"
#include "core/book/due_reader.h"
#include "core/book/fact_judge.h"
#include "core/book/ledger_desks.h"
#include "core/book/one_issue.h"
#include "core/book/payment_desk.h"
#include "core/book/reversal.h"
#include "core/book/set_off_consents.h"
#include "core/book/leaver_loss.h"
#include "core/book/settlement_content.h"
#include "core/book/voucher_checks.h"
#include "core/ledger/statements.h"
#include "core/posting/settlement_voucher.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace coop::book {

namespace {

using shares::Contribution;
using shares::ContributionDraft;
using shares::ContributionKind;
using storage::Database;
using storage::Statement;
using storage::Write;

constexpr std::string_view kSettlements = R"sql(
    SELECT s.id, s.member_id, s.date, s.voucher_id, s.content, s.reverses, r.id
      FROM settlement AS s
      LEFT JOIN settlement AS r ON r.reverses = s.id
     WHERE (?1 IS NULL OR s.id = ?1)
       AND (?2 IS NULL OR s.member_id = ?2)
     ORDER BY s.id DESC
)sql";

constexpr std::string_view kInsert = R"sql(
    INSERT INTO settlement (member_id, date, contribution_fen, reserve_fen, loss_fen, state_fen, donation_fen, voucher_id,
                            content, reverses)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kReserveShare = R"sql(
    SELECT coalesce((SELECT sum(reserve_fen) FROM opening_share WHERE member_id = ?1 AND date <= ?2), 0)
         + coalesce((SELECT sum(e.reserve_fen)
                       FROM entitlement AS e
                       JOIN distribution AS d ON d.id = e.distribution_id
                      WHERE e.member_id = ?1
                        AND d.state IN ('posted', 'closed')), 0)
         - coalesce((SELECT sum(reserve_fen) FROM settlement WHERE member_id = ?1), 0)
)sql";

// Since he was settled with last, if he came back.
constexpr std::string_view kConverted = R"sql(
    SELECT coalesce(sum(c.paid_fen), 0)
      FROM contribution AS c
     WHERE c.member_id = ?1
       AND c.date <= ?2
       AND (c.id IN (SELECT id FROM converted_surplus) OR c.reverses IN (SELECT id FROM converted_surplus))
       AND c.date > coalesce((SELECT max(s.date)
                                FROM settlement AS s
                               WHERE s.member_id = ?1
                                 AND s.reverses IS NULL
                                 AND NOT EXISTS (SELECT 1 FROM settlement AS r WHERE r.reverses = s.id)), '')
)sql";

constexpr std::string_view kIsDistributed =
    "SELECT 1 FROM distribution WHERE year = ? AND state IN ('posted', 'closed')";

constexpr std::string_view kWaits = "SELECT 1 FROM payment WHERE member_id = ? AND state = 'pending'";

constexpr std::string_view kLink =
    "INSERT INTO fact_voucher (fact_table, fact_id, voucher_id) VALUES (?, ?, ?)";

struct Row {
    StoredSettlement stored{};
    std::vector<ContributionId> withdrawals{};
};

std::vector<Row> readRows(const Database& database, std::optional<SettlementId> id, std::optional<MemberId> member)
{
    std::vector<Row> rows;
    Statement row(database, kSettlements);
    row.bind(id, member);
    while (row.step()) {
        auto content = parseSettlement(row.text(4));
        if (!content)
            database.failDamaged("settlement: content of " + std::to_string(row.integer(0)));
        rows.push_back({.stored = {.id = {row.integer(0)},
                                   .data = std::move(content->statement),
                                   .voucher = row.optionalId<VoucherId>(3),
                                   .reverses = row.optionalId<SettlementId>(5),
                                   .reversedBy = row.optionalId<SettlementId>(6)},
                        .withdrawals = std::move(content->withdrawals)});
        rows.back().stored.data.member = {row.integer(1)};
        rows.back().stored.data.date = row.date(2);
    }
    return rows;
}

Row rowAt(const Database& database, SettlementId id)
{
    std::vector<Row> rows = readRows(database, id, std::nullopt);
    ensure(rows.size() == 1, "a settlement that is in the book");
    return std::move(rows.front());
}

bool asksYes(const Database& database, std::string_view sql, std::int64_t value)
{
    Statement row(database, sql);
    return row.bind(value).step();
}

/// Surplus of his that became capital and stands as such.
Money convertedOf(const Database& database, MemberId member, Date day)
{
    Statement sum(database, kConverted);
    ensure(sum.bind(member, day).step(), "a sum");
    return sum.money(0);
}

/// The last year at whose end he was a member: his shares and his part of a loss are of its 31 December.
FiscalYear lastYearOf(const members::MemberDraft& member)
{
    const FiscalYear left{member.left->year()};
    return members::isMemberOfYear(member, left) ? left : FiscalYear{left.value - 1};
}

/// One row per kind takes out what is held; goods in several units one per unit.
std::vector<ContributionDraft> withdrawalsOf(const SettlementStatement& statement, const std::vector<Contribution>& rows,
                                             const std::string& note)
{
    std::vector<ContributionDraft> drafts;
    for (const shares::Holding& holding : statement.position.holdings) {
        if (!shares::isCapital(holding.kind))
            continue;
        ContributionDraft draft{.date = statement.date,
                                .member = statement.number,
                                .kind = holding.kind,
                                .subscribed = -holding.subscribed,
                                .paid = -holding.paid,
                                .note = note};
        std::map<std::string, TradeQuantity> byUnit;
        for (const Contribution& row : rows) {
            if (row.data.kind == holding.kind && row.data.date <= statement.date)
                byUnit[row.data.unit] += row.data.quantity;
        }
        std::erase_if(byUnit, [](const auto& unit) { return unit.second.isZero(); });
        if (byUnit.size() == 1 || holding.kind == ContributionKind::Land) {
            draft.quantity = -holding.quantity;
            draft.unit = byUnit.empty() || holding.quantity.isZero() ? std::string() : byUnit.begin()->first;
        }
        const bool isSplit = draft.quantity.isZero() && byUnit.size() > 1;
        if (!draft.paid.isZero() || !draft.subscribed.isZero() || !draft.quantity.isZero())
            drafts.push_back(draft);
        for (const auto& [unit, quantity] : byUnit) {
            if (isSplit)
                drafts.push_back({.date = draft.date,
                                  .member = draft.member,
                                  .kind = draft.kind,
                                  .quantity = -quantity,
                                  .unit = unit,
                                  .note = note});
        }
    }
    return drafts;
}

std::string summaryOf(const posting::DistributionWords& words, const std::string& name)
{
    return fmt::format(fmt::runtime(words.settlement), std::string(), name);
}

posting::SettlementEntry entryOf(const SettlementStatement& statement, const MemberDue& due,
                                 std::vector<ContributionDraft> withdrawn, const SettlementChoice& choice, ledger::Chart chart)
{
    return {.date = statement.date,
            .member = statement.number,
            .summary = summaryOf(choice.words, statement.name),
            .withdrawn = std::move(withdrawn),
            .converted = statement.converted,
            .reserve = statement.result.reserve,
            .refund = due.payableRefund() - due.netted(),
            .residual = due.payableResidual() + due.netted(),
            .withheld = statement.withheld,
            .loss = statement.result.loss,
            .setOff = statement.result.setOff,
            .owed = statement.position.owed,
            .payNow = choice.payNow,
            .moneyAccount = choice.moneyAccount,
            .chart = chart};
}

std::int64_t insertRow(Database& database, Write& write, const SettlementStatement& of, int sign,
                       std::optional<VoucherId> voucher, const std::string& content, std::optional<SettlementId> reverses)
{
    const auto signedFen = [sign](Money amount) { return sign * amount.inFen(); };
    Statement(database, kInsert)
        .bind(of.member, of.date, signedFen(of.result.contribution), signedFen(of.result.reserve), signedFen(of.result.loss),
              signedFen(of.position.stateShare), signedFen(of.position.donationShare), voucher, content, reverses)
        .run();
    const std::int64_t id = database.lastInsertId();
    write.inserted("settlement", id);
    return id;
}

void link(Database& database, Write& write, std::span<const ContributionId> rows, VoucherId voucher)
{
    Statement insert(database, kLink);
    for (const ContributionId row : rows) {
        insert.bind(tableOf(FactTable::Contribution), row, voucher).run();
        write.inserted("fact_voucher", database.lastInsertId());
    }
}

/// Posted at once, as what it settles is gone from the registers with it.
VoucherId postNow(Book& book, Write& write, const ledger::VoucherDraft& draft)
{
    const std::string& who = book.changes().who();
    return VoucherPoster(book, write).post(draft, {.prepared = who, .reviewed = who, .posted = who});
}

Issues checkDraft(Book& book, const ledger::VoucherDraft& draft)
{
    Issues issues = VoucherChecker(book).check(draft);
    std::erase_if(issues, [](const Issue& issue) { return issue.severity == Severity::Warning; });
    return issues;
}

void publish(Book& book)
{
    book.published(Subject::Payments);
    book.published(Subject::Contributions);
    book.published(Subject::Vouchers);
}

} // namespace

Issues SettlementDesk::check(MemberId member, const SettlementChoice& choice) const
{
    const Database& database = m_book.database();
    const auto found = m_book.members().find(member);
    if (!found)
        return oneIssue(IssueCode::UnknownMember, "member", std::to_string(member.value));
    const members::MemberDraft& data = found->data;
    Issues issues;
    const bool hasLeft = data.left && *data.left <= choice.date;
    if (!hasLeft)
        append(issues, oneIssue(IssueCode::HasNotLeft, "date", data.number, {toIso(choice.date)}));
    for (const Row& row : readRows(database, std::nullopt, member)) {
        // Who came back and leaves again is settled again.
        const bool isOfBefore = data.joined && row.stored.data.date < *data.joined;
        if (!row.stored.reverses && !row.stored.reversedBy && !isOfBefore)
            append(issues, oneIssue(IssueCode::AlreadySettled, "member", data.number, {toIso(row.stored.data.date)}));
    }
    if (asksYes(database, kWaits, member.value))
        append(issues, oneIssue(IssueCode::AlreadyPending, "member", data.number));
    append(issues, checkOwed(database, member, choice.date));
    const ledger::Chart chart = m_book.ledger().chartOn(choice.date);
    const bool isMoney = ledger::isWithin(choice.moneyAccount, "101") || ledger::isWithin(choice.moneyAccount, "102") ||
                         ledger::isWithin(choice.moneyAccount, "109");
    if (choice.payNow && (!isMoney || !m_book.accounts().find(chart, choice.moneyAccount)))
        append(issues, oneIssue(IssueCode::UnknownAccount, "account", choice.moneyAccount,
                                {std::string(toWord(ledger::kCharts, chart))}));
    if (hasLeft && !asksYes(database, kIsDistributed, data.left->year())) {
        append(issues, oneIssue(IssueCode::DistributionOpen, "date", data.number, {std::to_string(data.left->year())}));
        issues.back().severity = Severity::Warning;
    }
    return issues;
}

Expected<SettlementStatement, Issues> SettlementDesk::preview(MemberId member, const SettlementChoice& choice) const
{
    if (Issues issues = check(member, choice); hasErrors(issues))
        return Unexpected(std::move(issues));
    const storage::Transaction snapshot(m_book.database(), storage::Transaction::Kind::Read);
    const Database& database = m_book.database();
    const members::Member leaver = *m_book.members().find(member);
    SettlementStatement statement{
        .member = member, .number = leaver.data.number, .name = leaver.data.name, .date = choice.date};
    shares::LeaverPosition& position = statement.position;
    position.holdings = shares::holdingsAsOf(m_book.shares().ofMember(member), choice.date);
    Statement reserve(database, kReserveShare);
    ensure(reserve.bind(member, choice.date).step(), "a sum");
    position.reserveShare = reserve.money(0);

    const distribution::Basis basis = m_book.yearEnd().basis(lastYearOf(leaver.data), {}, {});
    for (const distribution::MemberBasis& one : basis.members) {
        if (one.id == member) {
            position.stateShare = one.stateShare;
            position.donationShare = one.donationShare;
        }
    }
    const auto charter = m_book.charters().inForceOn(*leaver.data.left);
    statement.lossSharing = charter ? charter->data.leaverLoss : distribution::Charter().leaverLoss;
    position.uncoveredLoss = uncoveredLoss(m_book, *leaver.data.left);
    position.lossPart = lossPartOf(basis, member, statement.lossSharing);

    const MemberDue due = readDues(database, member)[member];
    const Money refundTax = due.refundTax();
    const Money residualTax = due.residualTax();
    statement.withheld = refundTax + residualTax;
    position.refundDue = due.payableRefund() - refundTax;
    position.residualDue = due.payableResidual() - residualTax;
    position.owes = due.owes();
    position.owed = due.current.isNegative() ? -due.current : Money();

    for (const shares::Holding& holding : position.holdings) {
        if (shares::isCapital(holding.kind) && holding.kind != ContributionKind::Cash)
            statement.inKind += holding.paid;
        if (holding.kind == ContributionKind::Other)
            statement.converted = std::clamp(convertedOf(database, member, choice.date), Money(), std::max(holding.paid, Money()));
    }
    statement.inKind -= statement.converted;
    // Things go back as they are: only what comes in money can be set off.
    shares::LeaverPosition limited = position;
    const auto consents = readConsents(database, member);
    const Money agreed = consents.contains(member) ? consentedOn(consents.at(member), choice.date, position.owes) : Money();
    statement.consented = choice.setOff && agreed > Money();
    const Money inMoney = shares::settle(position, false).payable - statement.inKind;
    limited.owes = std::clamp(inMoney, Money(), agreed);
    statement.result = shares::settle(limited, statement.consented);
    for (const members::Member& other : m_book.members().all()) {
        if (other.id != member && members::isMemberOn(other.data, choice.date))
            statement.remaining.push_back(other.data.number);
    }
    return statement;
}

Expected<StoredSettlement, Issues> SettlementDesk::settle(MemberId member, const SettlementChoice& choice, const DraftId& id)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "settlement"))
        return rowAt(database, {*earlier}).stored;
    auto statement = preview(member, choice);
    if (!statement)
        return Unexpected(std::move(statement.error()));
    const std::vector<ContributionDraft> withdrawn =
        withdrawalsOf(*statement, m_book.shares().ofMember(member), summaryOf(choice.words, statement->name));
    Issues issues;
    for (const ContributionDraft& row : withdrawn)
        append(issues, m_book.shares().check(row));
    std::erase_if(issues, [](const Issue& issue) { return issue.severity == Severity::Warning; });
    const MemberDue due = readDues(database, member)[member];
    const ledger::VoucherDraft draft = posting::settlementVoucher(
        entryOf(*statement, due, withdrawn, choice, m_book.ledger().chartOn(choice.date)));
    if (!draft.lines.empty())
        append(issues, checkDraft(m_book, draft));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    SettlementContent content{.statement = *statement};
    storage::FactWriter writer(database);
    for (const ContributionDraft& row : withdrawn) {
        content.withdrawals.push_back(writer.insert(member, row));
        write.inserted("contribution", content.withdrawals.back().value);
    }
    std::optional<VoucherId> voucher;
    if (!draft.lines.empty()) {
        voucher = postNow(m_book, write, draft);
        link(database, write, content.withdrawals, *voucher);
    }
    const std::int64_t row = insertRow(database, write, *statement, 1, voucher, toJson(content), std::nullopt);
    write.rememberDraft(id.text, "settlement", row);
    write.commit();
    publish(m_book);
    return rowAt(database, {row}).stored;
}

Expected<StoredSettlement, Issues> SettlementDesk::reverse(SettlementId settlement, Date day, std::string_view why,
                                                           const DraftId& id)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "settlement"))
        return rowAt(database, {*earlier}).stored;
    const Row original = rowAt(database, settlement);
    const SettlementStatement& statement = original.stored.data;
    const std::vector<Contribution> rows = m_book.shares().rows(original.withdrawals);
    const auto voucher = original.stored.voucher ? m_book.ledger().find(*original.stored.voucher) : std::nullopt;
    const bool isTaken = original.stored.reverses || original.stored.reversedBy || (voucher && voucher->reversedBy) ||
                         std::ranges::any_of(rows, [](const Contribution& row) { return row.reversedBy.has_value(); });
    if (isTaken)
        return Unexpected(oneIssue(IssueCode::AlreadyReversed, "member", statement.number));
    Checked<std::string> reason = checkReversal(why, day, statement.date);
    if (reason.value.empty())
        append(reason.issues, oneIssue(IssueCode::Required, "reason", {}));
    // A voucher of its own and no reversal: the rows that it takes back stay posted by theirs.
    ledger::VoucherDraft red;
    if (voucher) {
        red = ledger::reversalOf(*voucher, day, chineseFactWords().takingBack + voucher->data.lines.front().summary);
        red.origin = ledger::Origin::Distribution;
        red.note = reason.value;
        append(reason.issues, checkDraft(m_book, red));
    }
    if (!reason.isUsable())
        return Unexpected(std::move(reason.issues));
    std::vector<ContributionId> back;
    storage::FactWriter writer(database);
    for (const Contribution& row : rows) {
        ContributionDraft reversal = shares::reversalOf(row.data, day);
        reversal.note = reason.value;
        back.push_back(writer.insert(statement.member, reversal, row.id));
        write.inserted("contribution", back.back().value);
    }
    std::optional<VoucherId> made;
    if (voucher) {
        made = postNow(m_book, write, red);
        link(database, write, back, *made);
    }
    SettlementStatement mirror = statement;
    mirror.date = day;
    const std::int64_t row =
        insertRow(database, write, mirror, -1, made, toJson({.statement = mirror, .withdrawals = back}), settlement);
    write.rememberDraft(id.text, "settlement", row);
    write.commit();
    publish(m_book);
    return rowAt(database, {row}).stored;
}

std::vector<StoredSettlement> SettlementDesk::all() const
{
    std::vector<StoredSettlement> all;
    for (Row& row : readRows(m_book.database(), std::nullopt, std::nullopt))
        all.push_back(std::move(row.stored));
    return all;
}

} // namespace coop::book
