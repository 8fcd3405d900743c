// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"
#include "core/book/ledger_terms.h"

#include "core/base/ensure.h"
#include "core/storage/change_log.h"
#include "core/storage/ledger_rows.h"
#include "core/storage/row_inserter.h"
#include "core/storage/rows.h"

#include <map>
#include <span>
#include <tuple>
#include <unordered_map>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;

constexpr std::string_view kInsertVoucher = R"sql(
    INSERT INTO voucher (date, period, kind, state, amount_fen, attachments, invoice, file_number, entered_at,
                         prepared_by, origin, recurring_id, reverses, corrects, note)
    VALUES (?, ?, ?, 'draft', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kInsertLine = R"sql(
    INSERT INTO voucher_line (voucher_id, position, summary, account_id, debit_fen, credit_fen, member_id,
                              counterparty_id, product_id, project_id)
)sql";
constexpr int kLineColumns = 10;

constexpr std::string_view kPost = R"sql(
    UPDATE voucher
       SET state = 'posted', number = ?, reviewed_by = ?, posted_by = ?
     WHERE id = ?
)sql";

} // namespace

struct VoucherPoster::Statements {
    explicit Statements(Database& database)
        : voucher(database, kInsertVoucher),
          line(database, kInsertLine, kLineColumns),
          post(database, kPost),
          account(database, "SELECT id FROM account WHERE chart = ? AND code = ?"),
          member(database, "SELECT id FROM member WHERE number = ?"),
          item(database, "SELECT id FROM auxiliary_item WHERE kind = ? AND name = ?"),
          newItem(database, "INSERT INTO auxiliary_item (kind, name) VALUES (?, ?)"),
          lastNumber(database, "SELECT coalesce(max(number), 0) FROM voucher "
                               "WHERE period = ? AND kind = ? AND number IS NOT NULL")
    {
    }

    Statement voucher;
    storage::RowInserter line;
    Statement post;
    Statement account;
    Statement member;
    Statement item;
    Statement newItem;
    Statement lastNumber;
    std::map<Date, ledger::Chart> charts{};
    std::map<std::pair<ledger::Chart, std::string>, AccountId> accounts{};
    std::unordered_map<std::string, MemberId> members{};
    std::map<std::pair<ledger::Detail, std::string>, ItemId> items{};
};

VoucherPoster::VoucherPoster(Book& book, storage::Write& write)
    : m_book(book), m_write(write), m_statements(std::make_unique<Statements>(book.database()))
{
}

VoucherPoster::~VoucherPoster() = default;

AccountId VoucherPoster::accountOf(ledger::Chart chart, const std::string& code)
{
    const auto [known, isNew] = m_statements->accounts.try_emplace({chart, code});
    if (isNew) {
        ensure(m_statements->account.bind(static_cast<int>(chart), code).step(), "an account that was checked");
        known->second = {m_statements->account.integer(0)};
        m_statements->account.reset();
    }
    return known->second;
}

std::optional<MemberId> VoucherPoster::memberOf(const std::string& number)
{
    if (number.empty())
        return std::nullopt;
    const auto [known, isNew] = m_statements->members.try_emplace(number);
    if (isNew) {
        ensure(m_statements->member.bind(number).step(), "a member that was checked");
        known->second = {m_statements->member.integer(0)};
        m_statements->member.reset();
    }
    return known->second;
}

std::optional<ItemId> VoucherPoster::itemOf(ledger::Detail kind, const std::string& name)
{
    if (name.empty())
        return std::nullopt;
    const auto [known, isNew] = m_statements->items.try_emplace({kind, name});
    if (isNew) {
        const std::string_view word = toWord(ledger::kDetails, kind);
        if (m_statements->item.bind(word, name).step()) {
            known->second = {m_statements->item.integer(0)};
            m_statements->item.reset();
        } else {
            m_statements->newItem.bind(word, name).run();
            known->second = {m_book.database().lastInsertId()};
            m_write.inserted("auxiliary_item", known->second.value);
        }
    }
    return known->second;
}

void VoucherPoster::insertLines(VoucherId voucher, const ledger::VoucherDraft& draft)
{
    const auto [known, isNew] = m_statements->charts.try_emplace(draft.date);
    if (isNew)
        known->second = m_book.ledger().chartOn(draft.date);
    const ledger::Chart chart = known->second;
    constexpr std::size_t kMany = 1000;
    if (draft.lines.size() > kMany && m_statements->members.size() < kMany) {
        // One reading instead of one for each of very many members.
        m_statements->members.reserve(static_cast<std::size_t>(m_book.database().integer("SELECT count(*) FROM member")));
        Statement all(m_book.database(), "SELECT number, id FROM member");
        while (all.step())
            m_statements->members.try_emplace(all.string(0), MemberId{all.integer(1)});
    }
    int position = 0;
    std::string_view summary;
    m_statements->line.insert(std::span(draft.lines), [&](const ledger::LineDraft& line) {
        if (!line.summary.empty())
            summary = line.summary;
        return std::tuple(voucher, ++position, summary, accountOf(line.chart.value_or(chart), line.account), line.debit,
                          line.credit, memberOf(line.member), itemOf(ledger::Detail::Counterparty, line.counterparty),
                          itemOf(ledger::Detail::Product, line.product), itemOf(ledger::Detail::Project, line.project));
    });
}

VoucherId VoucherPoster::insertUnlogged(const ledger::VoucherDraft& draft, std::string_view preparedBy,
                                        std::optional<VoucherId> reverses)
{
    const ledger::Period period = periodOf(draft);
    m_statements->voucher.bind(draft.date, period.value, toWord(ledger::kVoucherKinds, draft.kind),
                               ledger::debitOf(draft), draft.attachments, draft.invoice, draft.fileNumber,
                               draft.entered ? draft.entered->text : m_write.at(), preparedBy,
                               toWord(ledger::kOrigins, draft.origin), draft.recurring, reverses, draft.corrects,
                               draft.note);
    m_statements->voucher.run();
    const VoucherId id{m_book.database().lastInsertId()};
    insertLines(id, draft);
    return id;
}

VoucherId VoucherPoster::insertDraft(const ledger::VoucherDraft& draft, std::string_view preparedBy)
{
    const VoucherId id = insertUnlogged(draft, preparedBy, std::nullopt);
    m_write.inserted("voucher", id.value);
    return id;
}

void VoucherPoster::markPosted(VoucherId voucher, ledger::Period period, ledger::VoucherKind kind, const PostedBy& by)
{
    m_statements->lastNumber.bind(period.value, toWord(ledger::kVoucherKinds, kind));
    ensure(m_statements->lastNumber.step(), "the last number of a month");
    const std::int64_t number = m_statements->lastNumber.integer(0) + 1;
    m_statements->lastNumber.reset();
    m_statements->post.bind(number, by.reviewed, by.posted, voucher);
    m_statements->post.run();
}

VoucherId VoucherPoster::post(const ledger::VoucherDraft& draft, const PostedBy& by, std::optional<VoucherId> reverses)
{
    const VoucherId id = insertUnlogged(draft, by.prepared, reverses);
    const ledger::Period period = periodOf(draft);
    markPosted(id, period, draft.kind, by);
    m_write.inserted("voucher", id.value);
    return id;
}

} // namespace coop::book
