// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/book/posting_desk.h"
#include "core/book/voucher_checks.h"
#include "core/money/apportion.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

using ledger::Period;
using storage::Statement;
using storage::Write;

constexpr int kMostMonths = 1200;
constexpr std::size_t kLongestSummary = 200;

constexpr std::string_view kSelect = R"sql(
    SELECT e.id, e.summary, d.code, c.code, e.total_fen, e.months, e.first_period, e.last_period,
           (SELECT count(*)
              FROM voucher AS v
             WHERE v.recurring_id = e.id
               AND v.state = 'posted'
               AND v.reverses IS NULL
               AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reverses = v.id)),
           (SELECT coalesce(sum(v.amount_fen), 0)
              FROM voucher AS v
             WHERE v.recurring_id = e.id
               AND v.state = 'posted'
               AND v.reverses IS NULL
               AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reverses = v.id))
      FROM recurring_entry AS e
      JOIN account AS d ON d.id = e.debit_account_id
      JOIN account AS c ON c.id = e.credit_account_id
     WHERE ?1 IS NULL OR e.id = ?1
     ORDER BY e.id
)sql";

constexpr std::string_view kInsert = R"sql(
    INSERT INTO recurring_entry (summary, debit_account_id, credit_account_id, total_fen, months, first_period, last_period)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql";

/// A draft waits for its review and is not proposed again. A correction counts for the month of what it corrects.
constexpr std::string_view kIsTaken = R"sql(
    SELECT 1
      FROM voucher AS v
     WHERE v.recurring_id = ?
       AND coalesce((SELECT o.period FROM voucher AS o WHERE o.id = v.corrects), v.period) = ?
       AND v.reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reverses = v.id)
)sql";

/// The same account in the chart of 2021: what it was called before 2023 may be another now. Nothing where a person must
/// say what became of it (cai kuai [2021] no. 38: livestock and trees).
std::optional<std::string> inNewChart(const std::string& code)
{
    if (ledger::isWithin(code, "141") || ledger::isWithin(code, "142"))
        return std::nullopt;
    const std::string_view main = ledger::mainCode(code);
    return main == "522" ? "523" : std::string(main);
}

std::vector<Recurring> read(const storage::Database& database, std::optional<RecurringId> id)
{
    Statement rows(database, kSelect);
    rows.bind(id);
    std::vector<Recurring> result;
    while (rows.step())
        result.push_back(
            {.id = {rows.integer(0)},
             .data = {.summary = rows.string(1),
                      .debit = rows.string(2),
                      .credit = rows.string(3),
                      .total = rows.money(4),
                      .months = static_cast<int>(rows.integer(5)),
                      .first = {static_cast<int>(rows.integer(6))},
                      .last = rows.isNull(7) ? std::nullopt : std::optional(Period{static_cast<int>(rows.integer(7))})},
             .posted = static_cast<int>(rows.integer(8)),
             .postedAmount = rows.money(9)});
    return result;
}

int monthsBetween(Period from, Period to)
{
    constexpr int kMonthsInYear = 12;
    return (to.year() - from.year()) * kMonthsInYear + to.month() - from.month();
}

bool isMonth(Period period)
{
    return ledger::parsePeriod(ledger::toText(period)) == period;
}

/// Fields are those of the draft.
Issues check(Book& book, const RecurringDraft& draft)
{
    Issues issues;
    const auto complain = [&issues](IssueCode code, std::string_view field, std::string value,
                                    std::vector<std::string> arguments = {}) {
        issues.push_back({.code = code,
                          .field = std::string(field),
                          .value = std::move(value),
                          .arguments = std::move(arguments)});
    };
    if (trimmed(draft.summary).empty())
        complain(IssueCode::Required, "summary", {});
    else if (codePointCount(draft.summary) > kLongestSummary)
        complain(IssueCode::TooLong, "summary", {}, {std::to_string(kLongestSummary)});
    else if (hasControlCharacter(draft.summary))
        complain(IssueCode::ControlCharacter, "summary", {});
    if (draft.total <= Money() || draft.total > Money::kMax)
        complain(IssueCode::OutOfRange, "total", toPlainText(draft.total), {"0.01", toPlainText(Money::kMax)});
    if (draft.months < 1 || draft.months > kMostMonths)
        complain(IssueCode::OutOfRange, "months", std::to_string(draft.months), {"1", std::to_string(kMostMonths)});
    if (!isMonth(draft.first)) {
        complain(IssueCode::NotADate, "first", ledger::toText(draft.first));
        return issues;
    }
    if (draft.last && !isMonth(*draft.last))
        complain(IssueCode::NotADate, "last", ledger::toText(*draft.last));
    const ledger::Chart chart = book.ledger().chartOn(draft.first.first());
    for (const auto& [field, code] : {std::pair("debit", draft.debit), std::pair("credit", draft.credit)}) {
        if (code.empty())
            complain(IssueCode::Required, field, {});
        else if (!book.accounts().find(chart, code))
            complain(IssueCode::UnknownAccount, field, code, {std::to_string(static_cast<int>(chart))});
    }
    return issues;
}

} // namespace

std::optional<Money> Recurring::partOf(Period month) const
{
    const int index = monthsBetween(data.first, month);
    if (index < 0 || index >= data.months || (data.last && month > *data.last))
        return std::nullopt;
    const std::vector<Wide> equal(static_cast<std::size_t>(data.months), Wide{1});
    const Money part = apportion(data.total, equal)[static_cast<std::size_t>(index)];
    return part.isZero() ? std::nullopt : std::optional(part);
}

std::vector<Recurring> RecurringDesk::all() const
{
    return read(m_book.database(), std::nullopt);
}

Expected<Recurring, Issues> RecurringDesk::add(const RecurringDraft& draft, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "recurring_entry"))
        return read(database, RecurringId{*earlier}).front();
    if (Issues issues = check(m_book, draft); !issues.empty())
        return Unexpected(std::move(issues));
    const ledger::Chart chart = m_book.ledger().chartOn(draft.first.first());
    Statement insert(database, kInsert);
    insert.bind(std::string(trimmed(draft.summary)), m_book.accounts().find(chart, draft.debit)->id,
              m_book.accounts().find(chart, draft.credit)->id, draft.total, draft.months, draft.first.value, std::nullopt);
    if (draft.last)
        insert.bindAt(7, draft.last->value);
    insert.run();
    const RecurringId row{database.lastInsertId()};
    write.inserted("recurring_entry", row.value);
    write.rememberDraft(id.text, "recurring_entry", row.value);
    write.commit();
    m_book.published(Subject::Vouchers);
    return read(database, row).front();
}

Expected<Recurring, Issues> RecurringDesk::end(RecurringId entry, Period last)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (!isMonth(last))
        return Unexpected(Issues{{.code = IssueCode::NotADate, .field = "last", .value = ledger::toText(last)}});
    std::string before = write.image("recurring_entry", entry.value);
    Statement(database, "UPDATE recurring_entry SET last_period = ? WHERE id = ?").bind(last.value, entry).run();
    write.updated("recurring_entry", entry.value, std::move(before));
    write.commit();
    m_book.published(Subject::Vouchers);
    return read(database, entry).front();
}

std::vector<RecurringProposal> RecurringDesk::proposals(Period month) const
{
    std::vector<RecurringProposal> proposals;
    Statement taken(m_book.database(), kIsTaken);
    for (const Recurring& entry : all()) {
        const auto part = entry.partOf(month);
        if (!part || taken.bind(entry.id, month.value).step())
            continue;
        const bool isOtherChart =
            m_book.ledger().chartOn(month.first()) != m_book.ledger().chartOn(entry.data.first.first());
        const auto debit = isOtherChart ? inNewChart(entry.data.debit) : std::optional(entry.data.debit);
        const auto credit = isOtherChart ? inNewChart(entry.data.credit) : std::optional(entry.data.credit);
        if (!debit || !credit)
            continue;
        proposals.push_back({.id = entry.id,
                             .voucher = {.date = month.last(),
                                         .origin = ledger::Origin::Recurring,
                                         .recurring = entry.id,
                                         .lines = {{.summary = entry.data.summary, .account = *debit, .debit = *part},
                                                   {.summary = entry.data.summary,
                                                    .account = *credit,
                                                    .credit = *part}}}});
    }
    return proposals;
}

Expected<std::size_t, Issues> RecurringDesk::post(Period month, const DraftId& id)
{
    // What was posted is proposed no more, so a second call has nothing to do.
    std::vector<ledger::VoucherDraft> drafts;
    for (RecurringProposal& proposal : proposals(month))
        drafts.push_back(std::move(proposal.voucher));
    if (drafts.empty())
        return 0;
    if (!m_book.ledger().settings().twoPerson)
        return m_book.ledger().enterAll(drafts, id).map([](const auto& vouchers) { return vouchers.size(); });
    // Somebody else reviews them first.
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto saved = m_book.ledger().saveDraft(drafts[i], {id.text + "." + std::to_string(i)});
        if (!saved)
            return Unexpected(saved.error());
    }
    return drafts.size();
}

} // namespace coop::book
