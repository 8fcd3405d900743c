// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/hledger_export.h"

#include "core/book/ledger_desks.h"
#include "core/exchange/hledger.h"
#include "core/exchange/replace_file.h"
#include "core/storage/rows.h"

#include <unordered_map>

namespace coop::book {

namespace {

using storage::Statement;

constexpr std::string_view kVouchers = R"sql(
    SELECT id, date, kind, number
      FROM voucher
     WHERE state = 'posted'
     ORDER BY period, date, kind, number
)sql";

constexpr std::string_view kLines = R"sql(
    SELECT account_id, debit_fen, credit_fen, summary, member_id, counterparty_id, product_id, project_id
      FROM voucher_line
     WHERE voucher_id = ?
     ORDER BY position
)sql";

using Names = std::unordered_map<std::int64_t, std::string>;

Names namesFrom(const storage::Database& database, std::string_view sql)
{
    Names names;
    Statement row(database, sql);
    while (row.step())
        names.emplace(row.integer(0), row.string(1));
    return names;
}

std::string_view nameAt(const Names& names, const Statement& row, int column)
{
    const auto id = row.optionalInteger(column);
    if (!id)
        return {};
    const auto found = names.find(*id);
    if (found == names.end())
        row.database().failDamaged(std::string(row.columnName(column)));
    return found->second;
}

/// The lines of one voucher as postings; their texts live here until the next one.
class EntryReader {
public:
    EntryReader(Book& book, Names accounts)
        : m_lines(book.database(), kLines), m_accounts(std::move(accounts)),
          m_members(namesFrom(book.database(), "SELECT id, number FROM member")),
          m_items(namesFrom(book.database(), "SELECT id, name FROM auxiliary_item"))
    {
    }

    void read(std::int64_t voucher, exchange::HledgerEntry& entry)
    {
        m_summaries.clear();
        entry.postings.clear();
        m_lines.bind(voucher);
        while (m_lines.step()) {
            m_summaries.push_back(m_lines.string(3));
            entry.postings.push_back({.account = nameAt(m_accounts, m_lines, 0),
                                      .amount = m_lines.money(1) - m_lines.money(2),
                                      .member = nameAt(m_members, m_lines, 4),
                                      .counterparty = nameAt(m_items, m_lines, 5),
                                      .product = nameAt(m_items, m_lines, 6),
                                      .project = nameAt(m_items, m_lines, 7)});
        }
        for (std::size_t i = 0; i < m_summaries.size(); ++i)
            entry.postings[i].summary = m_summaries[i];
    }

private:
    Statement m_lines;
    Names m_accounts;
    Names m_members;
    Names m_items;
    std::vector<std::string> m_summaries{};
};

} // namespace

std::size_t exportHledger(Book& book, const std::filesystem::path& file)
{
    constexpr std::size_t kPiece = 1 << 20;
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    std::vector<ledger::Account> accounts = book.accounts().all(ledger::Chart::Of2021);
    if (book.ledger().settings().oldChartUntil) {
        std::vector<ledger::Account> old = book.accounts().all(ledger::Chart::Of2007);
        accounts.insert(accounts.end(), std::make_move_iterator(old.begin()), std::make_move_iterator(old.end()));
    }
    Names names;
    for (const ledger::Account& account : accounts)
        names.emplace(account.id.value, exchange::hledgerAccount(account));

    exchange::ReplacementFile output(file);
    std::string text = exchange::hledgerHead(book.profile().read().name, accounts);
    EntryReader reader(book, std::move(names));
    std::size_t count = 0;
    Statement row(book.database(), kVouchers);
    while (row.step()) {
        const auto kind = storage::wordAt(row, 2, ledger::kVoucherKinds);
        const std::string code = ledger::numberText(kind, static_cast<int>(row.integer(3)));
        exchange::HledgerEntry entry{.date = row.date(1), .code = code};
        reader.read(row.integer(0), entry);
        exchange::appendHledger(text, entry);
        ++count;
        if (text.size() >= kPiece) {
            output.append(text);
            text.clear();
        }
    }
    output.append(text);
    output.commit();
    return count;
}

} // namespace coop::book
