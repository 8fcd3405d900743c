// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to the ledger.
#include "core/book/ledger_desks.h"
#include "core/book/ledger_terms.h"

#include "core/base/ensure.h"
#include "core/book/one_issue.h"
#include "core/book/posting_desk.h"
#include "core/book/reversal.h"
#include "core/book/voucher_checks.h"
#include "core/storage/change_log.h"
#include "core/storage/ledger_rows.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

using ledger::Period;
using ledger::Voucher;
using ledger::VoucherDraft;
using ledger::VoucherKind;
using ledger::VoucherState;
using storage::Statement;
using storage::Write;

/// What a voucher is called when there is something to say about it.
std::string nameOf(const Voucher& voucher)
{
    const std::string day = toIso(voucher.data.date);
    return voucher.number ? day + " " + ledger::numberText(voucher.data.kind, *voucher.number) : day;
}

/// A distribution, a payment and a settlement are taken back as a whole and by their own pages: one of their vouchers
/// alone would tear them apart.
Issues ofWhole(const storage::Database& database, VoucherId voucher, const std::string& name)
{
    constexpr std::string_view kStates = R"sql(
        SELECT d.state
          FROM distribution_voucher AS v JOIN distribution AS d ON d.id = v.distribution_id
         WHERE v.voucher_id = ?1
         UNION ALL
        SELECT state FROM payment WHERE ?1 IN (voucher_id, return_voucher_id)
         UNION ALL
        SELECT 'paid' FROM settlement WHERE voucher_id = ?1
    )sql";
    Statement state(database, kStates);
    return state.bind(voucher).step() ? oneIssue(IssueCode::WrongState, "number", name, {state.string(0)}) : Issues{};
}

} // namespace

Issues Ledger::check(const VoucherDraft& draft) const
{
    return VoucherChecker(m_book).check(draft);
}

Expected<Voucher, Issues> Ledger::saveDraft(const VoucherDraft& draft, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "voucher"))
        return *find({*earlier});
    if (Issues issues = check(draft); hasErrors(issues))
        return Unexpected(std::move(issues));
    const VoucherId voucher = VoucherPoster(m_book, write).insertDraft(draft, m_book.changes().who());
    write.rememberDraft(id.text, "voucher", voucher.value);
    write.commit();
    m_book.published(Subject::Vouchers);
    return *find(voucher);
}

Expected<Voucher, Issues> Ledger::changeDraft(VoucherId voucher, const VoucherDraft& draft)
{
    constexpr std::string_view kChange = R"sql(
        UPDATE voucher
           SET date = ?, period = ?, kind = ?, state = 'draft', reviewed_by = NULL, amount_fen = ?, attachments = ?,
               invoice = ?, note = ?, prepared_by = ?
         WHERE id = ?
    )sql";
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    const auto before = find(voucher);
    ensure(before.has_value(), "a draft that is in the book");
    if (before->state == VoucherState::Posted)
        return Unexpected(oneIssue(IssueCode::VoucherIsPosted, "number", nameOf(*before)));
    if (Issues issues = check(draft); hasErrors(issues))
        return Unexpected(std::move(issues));
    std::string image = write.image("voucher", voucher.value);
    const Period period = periodOf(draft);
    Statement(database, "DELETE FROM voucher_line WHERE voucher_id = ?").bind(voucher).run();
    Statement(database, kChange)
        .bind(draft.date, period.value, toWord(ledger::kVoucherKinds, draft.kind), ledger::debitOf(draft),
              draft.attachments, draft.invoice, draft.note, m_book.changes().who(), voucher)
        .run();
    VoucherPoster(m_book, write).insertLines(voucher, draft);
    write.updated("voucher", voucher.value, std::move(image));
    write.commit();
    m_book.published(Subject::Vouchers);
    return *find(voucher);
}

Issues Ledger::discard(VoucherId voucher, std::string_view why)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    const auto before = find(voucher);
    if (!before)
        return {};
    if (before->state == VoucherState::Posted)
        return oneIssue(IssueCode::VoucherIsPosted, "number", nameOf(*before));
    std::string image = write.image("voucher", voucher.value);
    Statement(database, "DELETE FROM voucher_line WHERE voucher_id = ?").bind(voucher).run();
    m_book.posting().freeFacts(write, voucher);
    Statement(database, "DELETE FROM draft WHERE table_name = 'voucher' AND row_id = ?").bind(voucher).run();
    Statement(database, "DELETE FROM voucher WHERE id = ?").bind(voucher).run();
    write.deleted("voucher", voucher.value, std::move(image));
    write.commit();
    m_book.published(Subject::Vouchers);
    return {};
}

Expected<Voucher, Issues> Ledger::review(VoucherId voucher, std::string_view by)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    const auto before = find(voucher);
    ensure(before.has_value(), "a draft that is in the book");
    if (before->state == VoucherState::Posted)
        return Unexpected(oneIssue(IssueCode::VoucherIsPosted, "number", nameOf(*before)));
    if (settings().twoPerson && trimmed(before->preparedBy) == trimmed(by))
        return Unexpected(oneIssue(IssueCode::ReviewedBySelf, "number", std::string(by)));
    if (trimmed(by).empty())
        return Unexpected(oneIssue(IssueCode::Required, "reviewed_by", {}));
    std::string image = write.image("voucher", voucher.value);
    Statement(database, "UPDATE voucher SET state = 'reviewed', reviewed_by = ? WHERE id = ?").bind(trimmed(by), voucher).run();
    write.updated("voucher", voucher.value, std::move(image));
    write.commit();
    m_book.published(Subject::Vouchers);
    return *find(voucher);
}

Expected<Voucher, Issues> Ledger::sendBack(VoucherId voucher)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    const auto before = find(voucher);
    ensure(before.has_value(), "a draft that is in the book");
    if (before->state == VoucherState::Posted)
        return Unexpected(oneIssue(IssueCode::VoucherIsPosted, "number", nameOf(*before)));
    std::string image = write.image("voucher", voucher.value);
    Statement(database, "UPDATE voucher SET state = 'draft', reviewed_by = NULL WHERE id = ?").bind(voucher).run();
    write.updated("voucher", voucher.value, std::move(image));
    write.commit();
    m_book.published(Subject::Vouchers);
    return *find(voucher);
}

Expected<std::size_t, Issues> Ledger::post(std::span<const VoucherId> vouchers, std::string_view by)
{
    Write write(m_book.database(), m_book.changes(), {});
    const bool needsReview = settings().twoPerson;
    VoucherChecker checker(m_book);
    VoucherPoster poster(m_book, write);
    Issues issues;
    std::size_t count = 0;
    for (const VoucherId id : vouchers) {
        const auto voucher = find(id);
        ensure(voucher.has_value(), "a voucher that is in the book");
        // A second click: what is posted stays posted.
        if (voucher->state == VoucherState::Posted)
            continue;
        if (needsReview && voucher->state == VoucherState::Draft) {
            append(issues, oneIssue(IssueCode::VoucherNotReviewed, "number", nameOf(*voucher)));
            continue;
        }
        if (needsReview && voucher->reviewedBy == voucher->preparedBy) {
            append(issues, oneIssue(IssueCode::ReviewedBySelf, "number", voucher->reviewedBy));
            continue;
        }
        // Since the draft was saved, its month may have been closed or its member removed.
        Issues own = checker.check(voucher->data);
        if (hasErrors(own)) {
            append(issues, std::move(own));
            continue;
        }
        if (voucher->data.kind == VoucherKind::Opening && voucher->data.origin == ledger::Origin::Opening)
            setStart(write, Period::of(voucher->data.date.plusDays(1)));
        std::string image = write.image("voucher", id.value);
        const std::string reviewer = voucher->reviewedBy.empty() ? std::string(by) : voucher->reviewedBy;
        poster.markPosted(id, voucher->period, voucher->data.kind, {.reviewed = reviewer, .posted = std::string(by)});
        write.updated("voucher", id.value, std::move(image));
        ++count;
    }
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    write.commit();
    m_book.published(Subject::Vouchers);
    return count;
}

Expected<Voucher, Issues> Ledger::enter(const VoucherDraft& draft, const DraftId& id)
{
    auto entered = enterAll({&draft, 1}, id);
    if (!entered) {
        for (Issue& issue : entered.error())
            issue.column = 0;
        return Unexpected(std::move(entered.error()));
    }
    return std::move(entered->front());
}

Expected<std::vector<Voucher>, Issues> Ledger::enterAll(std::span<const VoucherDraft> drafts, const DraftId& id,
                                                        std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "voucher")) {
        // The ids of one call run on without a gap.
        std::vector<VoucherId> ids;
        for (std::size_t i = 0; i < drafts.size(); ++i)
            ids.push_back({*earlier + static_cast<std::int64_t>(i)});
        return rows(ids);
    }
    Issues issues;
    VoucherChecker checker(m_book);
    const bool needsReview = settings().twoPerson;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        Issues own = checker.check(drafts[i]);
        if (needsReview && drafts[i].kind != VoucherKind::Opening)
            append(own, oneIssue(IssueCode::VoucherNotReviewed, "number", toIso(drafts[i].date)));
        for (Issue& issue : own)
            issue.column = static_cast<int>(i) + 1;
        append(issues, std::move(own));
    }
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    const std::string& who = m_book.changes().who();
    VoucherPoster poster(m_book, write);
    std::vector<VoucherId> ids;
    for (const VoucherDraft& draft : drafts) {
        if (draft.kind == VoucherKind::Opening && draft.origin == ledger::Origin::Opening)
            setStart(write, Period::of(draft.date.plusDays(1)));
        ids.push_back(poster.post(draft, {.prepared = who, .reviewed = who, .posted = who}));
    }
    if (!ids.empty())
        write.rememberDraft(id.text, "voucher", ids.front().value);
    write.commit();
    m_book.published(Subject::Vouchers);
    return rows(ids);
}

Expected<Voucher, Issues> Ledger::reverse(VoucherId voucher, Date date, std::string_view summary, std::string_view why,
                                          const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "voucher"))
        return *find({*earlier});
    if (Issues issues = ofWhole(m_book.database(), voucher, nameOf(*find(voucher))); !issues.empty())
        return Unexpected(std::move(issues));
    auto reversal = insertReversal(write, voucher, date, summary, why);
    if (!reversal)
        return Unexpected(std::move(reversal.error()));
    write.rememberDraft(id.text, "voucher", reversal->value);
    write.commit();
    m_book.published(Subject::Vouchers);
    return *find(*reversal);
}

Expected<VoucherId, Issues> Ledger::insertReversal(Write& write, VoucherId voucher, Date date, std::string_view summary,
                                                   std::string_view why)
{
    const auto original = find(voucher);
    ensure(original && original->state == VoucherState::Posted, "a posted voucher");
    if (original->reverses || original->reversedBy)
        return Unexpected(oneIssue(IssueCode::AlreadyReversed, "number", nameOf(*original)));
    // Openings belong to no month; they are taken back where they stand.
    const Date day = original->data.kind == VoucherKind::Opening ? original->data.date : date;
    Checked<std::string> reason = checkReversal(why, day, original->data.date);
    VoucherDraft reversal = ledger::reversalOf(*original, day, std::string(summary));
    reversal.note = reason.value;
    if (original->data.kind == VoucherKind::Opening)
        reversal.origin = ledger::Origin::Reversal;
    append(reason.issues, checkReversalDay(reversal));
    // Its balances were carried over into the other chart; there they are put right.
    if (chartOn(day) != chartOn(original->data.date) && original->data.origin != ledger::Origin::Conversion)
        append(reason.issues, oneIssue(IssueCode::ChartChanged, "date", toIso(day),
                                       {toIso(settings().oldChartUntil->last())}));
    if (!reason.isUsable())
        return Unexpected(std::move(reason.issues));
    const std::string& who = m_book.changes().who();
    return VoucherPoster(m_book, write).post(reversal, {.prepared = who, .reviewed = who, .posted = who}, voucher);
}

Issues Ledger::checkReversalDay(const VoucherDraft& reversal) const
{
    // Whatever was posted may be taken back; only the month must be open.
    const Period period = periodOf(reversal);
    const auto closed = m_book.periods().lastClosed();
    if (closed && period <= *closed)
        return oneIssue(IssueCode::MonthClosed, "date", toIso(reversal.date), {ledger::toText(Period::of(reversal.date))});
    return {};
}

Expected<Correction, Issues> Ledger::correct(VoucherId voucher, const VoucherDraft& right, std::string_view summary,
                                             std::string_view why, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "voucher"))
        return Correction{.reversal = *find({*earlier}), .correct = *find({*earlier + 1})};
    Issues issues = ofWhole(m_book.database(), voucher, nameOf(*find(voucher)));
    append(issues, check(right));
    auto reversal = insertReversal(write, voucher, right.date, summary, why);
    if (!reversal)
        append(issues, std::move(reversal.error()));
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    VoucherDraft draft = right;
    draft.origin = ledger::Origin::Correction;
    draft.corrects = voucher;
    // The part of a month that the wrong voucher was stays posted.
    draft.recurring = find(voucher)->data.recurring;
    const std::string& who = m_book.changes().who();
    VoucherPoster poster(m_book, write);
    // The red voucher can only take back what stands; the right one waits where a second person must see it.
    const VoucherId made = settings().twoPerson
                               ? poster.insertDraft(draft, who)
                               : poster.post(draft, {.prepared = who, .reviewed = who, .posted = who});
    m_book.posting().moveFacts(write, voucher, made);
    write.rememberDraft(id.text, "voucher", reversal->value);
    write.commit();
    m_book.published(Subject::Vouchers);
    return Correction{.reversal = *find(*reversal), .correct = *find(made)};
}

} // namespace coop::book
