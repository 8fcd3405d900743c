// SPDX-License-Identifier: GPL-3.0-or-later
// Who has what coming, and the lists by which it is paid.
#include "core/book/payment_desk.h"

#include "core/base/ensure.h"
#include "core/base/field_reader.h"
#include "core/book/distribution_desk.h"
#include "core/book/due_reader.h"
#include "core/book/ledger_desks.h"
#include "core/book/one_issue.h"
#include "core/book/payment_rows.h"
#include "core/book/set_off_consents.h"
#include "core/storage/change_log.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;
using storage::Write;

constexpr std::string_view kMembers = R"sql(
    SELECT m.id, m.number, m.name, m.bank_account
      FROM member_search AS s
      JOIN member AS m ON m.id = s.member_id
     ORDER BY s.number_key
)sql";

constexpr std::string_view kWaiting = R"sql(
    SELECT member_id, refund_fen, residual_fen, withheld_fen, set_off_fen
      FROM payment
     WHERE state = 'pending'
)sql";

constexpr std::string_view kFailures = R"sql(
    SELECT p.member_id, p.reason
      FROM payment AS p
     WHERE p.state IN ('failed', 'returned')
       AND p.id = (SELECT max(l.id) FROM payment AS l
                    WHERE l.member_id = p.member_id AND l.state NOT IN ('pending', 'cancelled'))
)sql";

constexpr std::string_view kInsertList =
    "INSERT INTO payment_list (date, method, money_account, title) VALUES (?, ?, ?, ?)";

constexpr std::string_view kInsertPayment = R"sql(
    INSERT INTO payment (list_id, member_id, refund_fen, residual_fen, withheld_fen, set_off_fen, bank_account)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql";

struct Waiting {
    Money refund{};
    Money residual{};
    Money withheld{};
    Money setOff{};
};

std::map<MemberId, Waiting> readWaiting(const Database& database)
{
    std::map<MemberId, Waiting> waiting;
    Statement row(database, kWaiting);
    while (row.step())
        waiting[{row.integer(0)}] = {.refund = row.money(1),
                                     .residual = row.money(2),
                                     .withheld = row.money(3),
                                     .setOff = row.money(4)};
    return waiting;
}

/// Whether what waits in a list counts as still to come.
enum class Lists { TakenOff, Counted };

std::vector<Due> duesOn(Book& book, Date day, Lists lists)
{
    const Database& database = book.database();
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    const auto all = readDues(database);
    const auto waiting = readWaiting(database);
    const auto consents = readConsents(database);
    const auto charter = book.charters().inForceOn(day);
    const Money least = charter ? charter->data.leastPayment : Money();
    std::map<MemberId, std::string> failures;
    Statement failed(database, kFailures);
    while (failed.step())
        failures.emplace(MemberId{failed.integer(0)}, failed.string(1));

    std::vector<Due> dues;
    Statement member(database, kMembers);
    while (member.step()) {
        const MemberId id{member.integer(0)};
        const auto own = all.find(id);
        const auto wait = waiting.find(id);
        if (own == all.end() && wait == waiting.end())
            continue;
        const MemberDue ledger = own == all.end() ? MemberDue() : own->second;
        const Waiting off = wait == waiting.end() || lists == Lists::Counted ? Waiting() : wait->second;
        Due due{.member = id,
                .number = member.string(1),
                .name = member.string(2),
                .bankAccount = member.string(3),
                .refund = std::max(Money(), ledger.payableRefund() - off.refund),
                .residual = std::max(Money(), ledger.payableResidual() - off.residual),
                .owes = std::max(Money(), ledger.owes() - off.setOff),
                .isPending = wait != waiting.end(),
                .since = ledger.since};
        if (due.total().isZero() && !due.isPending)
            continue;
        due.withheld = std::clamp(ledger.refundTax() + ledger.residualTax() - off.withheld, Money(),
                                  due.total());
        if (const auto given = consents.find(id); given != consents.end())
            due.consented = consentedOn(given->second, day, due.owes);
        due.isBelowLeast = due.total() < least;
        if (const auto failure = failures.find(id); failure != failures.end())
            due.lastFailure = failure->second;
        dues.push_back(std::move(due));
    }
    return dues;
}

bool canBePaid(const Due& due, PaymentMethod method)
{
    return !due.total().isZero() && !due.isPending && (method == PaymentMethod::Cash || !due.bankAccount.empty());
}

std::optional<std::string> numberOf(const Database& database, MemberId member)
{
    Statement row(database, "SELECT number FROM member WHERE id = ?");
    return row.bind(member).step() ? std::optional(row.string(0)) : std::nullopt;
}

Issues checkHead(Book& book, const PaymentListDraft& draft)
{
    Fields fields;
    fields.set("title", draft.title);
    FieldReader reader(fields);
    (void)reader.text("title");
    Issues issues = reader.takeIssues();
    const bool isMoney = ledger::isWithin(draft.moneyAccount, "101") || ledger::isWithin(draft.moneyAccount, "102") ||
                         ledger::isWithin(draft.moneyAccount, "109");
    const ledger::Chart chart = book.ledger().chartOn(draft.date);
    if (!isMoney || !book.accounts().find(chart, draft.moneyAccount))
        append(issues, oneIssue(IssueCode::UnknownAccount, "account", draft.moneyAccount,
                                {std::string(toWord(ledger::kCharts, chart))}));
    return issues;
}

/// Those of the draft, or all who can be paid; what speaks against those that are named goes to `issues`.
std::vector<Due> chosen(const Database& database, const PaymentListDraft& draft, std::vector<Due> dues, Issues& issues)
{
    if (draft.members.empty()) {
        std::erase_if(dues, [&](const Due& due) { return due.isBelowLeast || !canBePaid(due, draft.method); });
        if (dues.empty())
            append(issues, oneIssue(IssueCode::NothingToPay, "members", {}));
        return dues;
    }
    const std::set<MemberId> wanted(draft.members.begin(), draft.members.end());
    std::erase_if(dues, [&](const Due& due) { return !wanted.contains(due.member); });
    std::set<MemberId> found;
    for (const Due& due : dues) {
        found.insert(due.member);
        if (due.isPending)
            append(issues, oneIssue(IssueCode::AlreadyPending, "member", due.number));
        else if (!canBePaid(due, draft.method))
            append(issues, oneIssue(IssueCode::BankAccountMissing, "member", due.number));
    }
    for (const MemberId member : wanted) {
        if (found.contains(member))
            continue;
        const auto number = numberOf(database, member);
        append(issues, number ? oneIssue(IssueCode::NothingToPay, "member", *number)
                              : oneIssue(IssueCode::UnknownMember, "member", std::to_string(member.value)));
    }
    return dues;
}

} // namespace

std::vector<Due> PaymentDesk::dues() const
{
    return duesOn(m_book, m_book.clock().today(), Lists::TakenOff);
}

std::vector<Due> PaymentDesk::unclaimed(Date before) const
{
    // What waits in a list was not claimed either.
    std::vector<Due> dues = duesOn(m_book, m_book.clock().today(), Lists::Counted);
    std::erase_if(dues, [before](const Due& due) { return due.total().isZero() || due.since >= before; });
    return dues;
}

Expected<PaymentList, Issues> PaymentDesk::makeList(const PaymentListDraft& draft, const DraftId& id)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "payment_list"))
        return *find({*earlier});
    Issues issues = checkHead(m_book, draft);
    const std::vector<Due> dues = chosen(database, draft, duesOn(m_book, draft.date, Lists::TakenOff), issues);
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Statement(database, kInsertList)
        .bind(draft.date, toWord(kPaymentMethods, draft.method), draft.moneyAccount, draft.title)
        .run();
    const std::int64_t list = database.lastInsertId();
    write.inserted("payment_list", list);
    Statement insert(database, kInsertPayment);
    for (const Due& due : dues) {
        const Money setOff = draft.setOff ? std::min(due.consented, due.total() - due.withheld) : Money();
        const std::string_view account = draft.method == PaymentMethod::Bank ? due.bankAccount : std::string_view();
        insert.bind(list, due.member, due.refund, due.residual, due.withheld, setOff, account).run();
        write.inserted("payment", database.lastInsertId());
    }
    write.rememberDraft(id.text, "payment_list", list);
    write.commit();
    m_book.published(Subject::Payments);
    return *find({list});
}

std::vector<PaymentList> PaymentDesk::lists() const
{
    return readPaymentLists(m_book.database());
}

std::optional<PaymentList> PaymentDesk::find(PaymentListId list) const
{
    std::vector<PaymentList> found = readPaymentLists(m_book.database(), list);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace coop::book
