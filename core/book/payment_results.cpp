// SPDX-License-Identifier: GPL-3.0-or-later
// What came of payments: paid, in part, failed, cancelled, sent back.
#include "core/book/payment_desk.h"

#include "core/base/ensure.h"
#include "core/base/field_reader.h"
#include "core/book/due_reader.h"
#include "core/book/one_issue.h"
#include "core/book/payment_rows.h"
#include "core/book/set_off_consents.h"
#include "core/book/voucher_checks.h"
#include "core/storage/change_log.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace coop::book {

namespace {

using posting::PaidAmount;
using storage::Database;
using storage::Statement;
using storage::Write;

constexpr std::size_t kLongestReason = 1000;

constexpr std::string_view kUpdate = R"sql(
    UPDATE payment
       SET state = ?, paid_on = ?, paid_refund_fen = ?, paid_residual_fen = ?, paid_withheld_fen = ?, paid_set_off_fen = ?,
           voucher_id = ?, reason = ?
     WHERE id = ?
)sql";

Issues checkReason(std::string_view why, Need need)
{
    Fields fields;
    fields.set("reason", std::string(why));
    FieldReader reader(fields);
    (void)reader.text("reason", need, kLongestReason);
    return reader.takeIssues();
}

/// So much of `due` that `amount` reaches the member in money: what is set off comes first, the refund before the residual,
/// each fen with the tax that is in the oldest of what he has coming.
PaidAmount partOf(const PaidAmount& due, Money amount, const MemberDue& now)
{
    const Money target = amount + due.setOff;
    const auto split = [&](Money gross) {
        const Money refund = std::min(gross, due.refund);
        return std::pair(refund, gross - refund);
    };
    const Money before = now.taxIn(now.payableRefund(), now.payableResidual());
    const auto taxIn = [&](Money gross) {
        const auto [refund, residual] = split(gross);
        const Money rest = now.taxIn(now.payableRefund() - refund, now.payableResidual() - residual);
        return std::clamp(before - rest, Money(), due.withheld);
    };
    std::int64_t low = target.inFen();
    std::int64_t high = std::min(target + due.withheld, due.refund + due.residual).inFen();
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        if (Money::fen(middle) - taxIn(Money::fen(middle)) >= target)
            high = middle;
        else
            low = middle + 1;
    }
    const auto [refund, residual] = split(Money::fen(low));
    return {.member = due.member,
            .refund = refund,
            .residual = residual,
            .withheld = Money::fen(low) - target,
            .setOff = due.setOff};
}

/// One payment and what is to become of it.
struct Outcome {
    const Payment* payment = nullptr;
    PaymentState state{};
    PaidAmount paid{};
    std::string reason{};
};

/// Judges the results of a list against what the ledger says now.
class ResultJudge {
public:
    ResultJudge(const Database& database, const PaymentList& list, std::span<const PaymentResult> results, Date day)
        : m_day(day)
    {
        // Reading all is cheaper than asking for many one by one.
        constexpr std::size_t kFew = 16;
        if (results.size() > kFew) {
            m_dues = readDues(database);
            m_lowest = readLowestDues(database, day);
            m_consents = readConsents(database);
        }
        for (const Payment& payment : list.payments)
            m_payments.emplace(payment.id, &payment);
        for (const PaymentResult& result : results) {
            const auto found = m_payments.find(result.payment);
            if (results.size() > kFew || found == m_payments.end())
                continue;
            m_dues.merge(readDues(database, found->second->member));
            m_lowest.merge(readLowestDues(database, day, found->second->member));
            m_consents.merge(readConsents(database, found->second->member));
        }
    }

    void judge(const PaymentResult& result)
    {
        const auto found = m_payments.find(result.payment);
        const Payment* const payment = found == m_payments.end() ? nullptr : found->second;
        if (payment == nullptr || payment->state != PaymentState::Pending || !m_judged.insert(result.payment).second) {
            const std::string who = payment == nullptr ? std::to_string(result.payment.value) : payment->number;
            append(m_issues, oneIssue(IssueCode::PaymentNotPending, "payment", who));
            return;
        }
        append(m_issues, checkReason(result.reason, result.failed ? Need::Required : Need::Optional));
        if (result.failed)
            m_outcomes.push_back({.payment = payment, .state = PaymentState::Failed, .reason = result.reason});
        else
            judgePaid(*payment, result);
    }

    [[nodiscard]] const std::vector<Outcome>& outcomes() const { return m_outcomes; }
    [[nodiscard]] Issues takeIssues()
    {
        if (m_owedFrom)
            append(m_issues, oneIssue(IssueCode::OutOfRange, "date", toIso(m_day), {toIso(*m_owedFrom), "2200-12-31"}));
        return std::move(m_issues);
    }

private:
    void refuse(IssueCode code, std::string_view field, Money value, std::vector<std::string> arguments)
    {
        append(m_issues, oneIssue(code, field, toPlainText(value), std::move(arguments)));
    }

    void judgePaid(const Payment& payment, const PaymentResult& result)
    {
        const PaidAmount& due = payment.due;
        const Money amount = result.amount.value_or(due.inMoney());
        if (result.amount && amount <= Money()) {
            refuse(IssueCode::OutOfRange, "amount", amount, {toPlainText(Money::fen(1)), toPlainText(due.inMoney())});
            return;
        }
        if (amount > due.inMoney()) {
            refuse(IssueCode::AmountOverDue, "amount", amount, {toPlainText(due.inMoney())});
            return;
        }
        // Since the list was made, he may have been paid or have repaid in another way.
        const MemberDue now = m_dues.contains(payment.member) ? m_dues.at(payment.member) : MemberDue();
        if (due.refund > now.payableRefund() || due.residual > now.payableResidual()) {
            refuse(IssueCode::AmountOverDue, "amount", due.refund + due.residual,
                   {toPlainText(std::min(due.refund, now.payableRefund()) + std::min(due.residual, now.payableResidual()))});
            return;
        }
        const Money mayBeSetOff = consentedOn(m_consents[payment.member], m_day, now.owes());
        if (due.setOff > mayBeSetOff) {
            refuse(IssueCode::AmountOverDue, "set_off", due.setOff, {toPlainText(mayBeSetOff)});
            return;
        }
        const bool isAll = amount == due.inMoney();
        PaidAmount paid = isAll ? due : partOf(due, amount, now);
        const auto lowest = m_lowest.find(payment.member);
        if (lowest != m_lowest.end() && paid.refund + paid.residual > lowest->second) {
            // Said once for all of whom it is true, unless it was owed, then paid, and came back later.
            if (now.since <= m_day)
                refuse(IssueCode::AmountOverDue, "amount", paid.refund + paid.residual,
                       {toPlainText(std::max(lowest->second, Money()))});
            else
                m_owedFrom = m_owedFrom ? std::max(*m_owedFrom, now.since) : now.since;
            return;
        }
        // With the last of it the accounts are brought to terms with one another.
        if (isAll)
            paid.netted = now.netted();
        m_outcomes.push_back({.payment = &payment,
                              .state = isAll ? PaymentState::Paid : PaymentState::Part,
                              .paid = std::move(paid),
                              .reason = result.reason});
    }

    Date m_day;
    std::map<PaymentId, const Payment*> m_payments{};
    std::map<MemberId, MemberDue> m_dues{};
    std::map<MemberId, Money> m_lowest{};
    std::optional<Date> m_owedFrom{};
    std::map<MemberId, std::vector<Consent>> m_consents{};
    std::set<PaymentId> m_judged{};
    std::vector<Outcome> m_outcomes{};
    Issues m_issues{};
};

/// The voucher of a payment, checked; written by the caller.
class PaymentVoucher {
public:
    PaymentVoucher(Book& book, Write& write) : m_book(book), m_write(write) {}

    Issues check(ledger::VoucherDraft draft)
    {
        m_draft = std::move(draft);
        Issues issues = VoucherChecker(m_book).check(m_draft);
        std::erase_if(issues, [](const Issue& issue) { return issue.severity == Severity::Warning; });
        return issues;
    }
    /// Lists are signed or come back from the bank: where two persons are asked for, the voucher is posted all the same,
    /// or what is paid would count as still due until somebody reviews it.
    VoucherId post()
    {
        const std::string& who = m_book.changes().who();
        return VoucherPoster(m_book, m_write).post(m_draft, {.prepared = who, .reviewed = who, .posted = who});
    }

private:
    Book& m_book;
    Write& m_write;
    ledger::VoucherDraft m_draft{};
};

std::vector<PaidAmount> paidOf(std::span<const Outcome> outcomes)
{
    std::vector<PaidAmount> paid;
    for (const Outcome& outcome : outcomes) {
        if (outcome.state != PaymentState::Failed)
            paid.push_back(outcome.paid);
    }
    return paid;
}

void store(Database& database, Write& write, std::span<const Outcome> outcomes, Date day, std::optional<VoucherId> voucher)
{
    Statement update(database, kUpdate);
    for (const Outcome& outcome : outcomes) {
        const bool isPaid = outcome.state != PaymentState::Failed;
        std::string before = write.image("payment", outcome.payment->id.value);
        update.bind(toWord(kPaymentStates, outcome.state), isPaid ? std::optional(day) : std::nullopt, outcome.paid.refund,
                    outcome.paid.residual, outcome.paid.withheld, outcome.paid.setOff, isPaid ? voucher : std::nullopt,
                    outcome.reason, outcome.payment->id);
        update.run();
        write.updated("payment", outcome.payment->id.value, std::move(before));
    }
}

/// The payment in red figures, with the sentence that says whose.
ledger::VoucherDraft takenBack(const Payment& payment, ledger::VoucherDraft draft, const posting::DistributionWords& words)
{
    const std::string summary = fmt::format(fmt::runtime(words.returned), std::string(), payment.name);
    for (ledger::LineDraft& line : draft.lines) {
        line.summary = summary;
        line.debit = -line.debit;
        line.credit = -line.credit;
    }
    return draft;
}

} // namespace

Expected<PaymentList, Issues> PaymentDesk::record(PaymentListId list, std::span<const PaymentResult> results, Date day,
                                                  const DraftId& id, const posting::DistributionWords& words)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "payment_list"))
        return *find({*earlier});
    const auto before = find(list);
    ensure(before.has_value(), "a payment list that is in the book");
    ResultJudge judge(database, *before, results, day);
    for (const PaymentResult& result : results)
        judge.judge(result);
    Issues issues = judge.takeIssues();
    if (day < before->data.date)
        append(issues, oneIssue(IssueCode::OutOfRange, "date", toIso(day), {toIso(before->data.date), "2200-12-31"}));
    const std::vector<PaidAmount> paid = paidOf(judge.outcomes());
    PaymentVoucher voucher(m_book, write);
    if (!paid.empty())
        append(issues, voucher.check(posting::paymentVoucher(paid, day, before->data.moneyAccount, words, m_book.ledger().chartOn(day))));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    const auto made = paid.empty() ? std::nullopt : std::optional(voucher.post());
    store(database, write, judge.outcomes(), day, made);
    write.rememberDraft(id.text, "payment_list", list.value);
    write.commit();
    m_book.published(Subject::Payments);
    if (made)
        m_book.published(Subject::Vouchers);
    return *find(list);
}

Expected<PaymentList, Issues> PaymentDesk::cancel(PaymentListId list, std::string_view why)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    const auto before = find(list);
    ensure(before.has_value(), "a payment list that is in the book");
    Issues issues = checkReason(why, Need::Required);
    if (before->isSettled())
        append(issues, oneIssue(IssueCode::WrongState, "list", std::to_string(list.value),
                                {std::string(toWord(kPaymentStates, before->payments.front().state))}));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    Statement update(database, "UPDATE payment SET state = 'cancelled', reason = ? WHERE id = ?");
    for (const Payment& payment : before->payments) {
        if (payment.state != PaymentState::Pending)
            continue;
        std::string image = write.image("payment", payment.id.value);
        update.bind(why, payment.id).run();
        write.updated("payment", payment.id.value, std::move(image));
    }
    std::string image = write.image("payment_list", list.value);
    Statement(database, "UPDATE payment_list SET cancelled_on = ?, cancelled_why = ? WHERE id = ?")
        .bind(m_book.clock().today(), why, list)
        .run();
    write.updated("payment_list", list.value, std::move(image));
    write.commit();
    m_book.published(Subject::Payments);
    return *find(list);
}

Expected<PaymentList, Issues> PaymentDesk::returned(PaymentId payment, Date day, std::string_view why, const DraftId& id,
                                                    const posting::DistributionWords& words)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "payment"))
        return *find(*listOf(database, {*earlier}));
    const auto list = listOf(database, payment);
    if (!list)
        return Unexpected(oneIssue(IssueCode::PaymentNotPaid, "payment", std::to_string(payment.value)));
    const PaymentList before = *find(*list);
    const Payment& row = *std::ranges::find(before.payments, payment, &Payment::id);
    Issues issues = checkReason(why, Need::Required);
    if (row.state != PaymentState::Paid && row.state != PaymentState::Part) {
        append(issues, oneIssue(IssueCode::PaymentNotPaid, "payment", row.number));
        return Unexpected(std::move(issues));
    }
    if (day < *row.paidOn)
        append(issues, oneIssue(IssueCode::ReversedBeforeMade, "date", toIso(day), {toIso(*row.paidOn)}));
    PaymentVoucher voucher(m_book, write);
    // The tax goes back to the account in which it was kept; a conversion of the chart left it there (211 stays 211).
    append(issues, voucher.check(takenBack(row,
                                           posting::paymentVoucher({&row.paid, 1}, day, before.data.moneyAccount, words,
                                                                   m_book.ledger().chartOn(*row.paidOn)),
                                           words)));
    if (!issues.empty())
        return Unexpected(std::move(issues));
    const VoucherId made = voucher.post();
    std::string image = write.image("payment", payment.value);
    Statement(database, "UPDATE payment SET state = 'returned', returned_on = ?, return_voucher_id = ?, reason = ? WHERE id = ?")
        .bind(day, made, why, payment)
        .run();
    write.updated("payment", payment.value, std::move(image));
    write.rememberDraft(id.text, "payment", payment.value);
    write.commit();
    m_book.published(Subject::Payments);
    m_book.published(Subject::Vouchers);
    return *find(*list);
}

} // namespace coop::book
