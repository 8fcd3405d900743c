// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"

#include "core/base/ensure.h"
#include "core/book/one_issue.h"
#include "core/storage/change_log.h"
#include "core/storage/ledger_rows.h"
#include "core/storage/rows.h"
#include "core/storage/sort_keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace coop::book {

namespace {

using ledger::Account;
using ledger::Chart;
using storage::Statement;
using storage::Write;

constexpr std::string_view kInsertAccount = R"sql(
    INSERT INTO account (chart, code, name, side, details, parent_id)
    VALUES (?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kIsUsed = R"sql(
    SELECT EXISTS (SELECT 1 FROM voucher_line WHERE account_id = ?1)
        OR EXISTS (SELECT 1 FROM account WHERE parent_id = ?1)
        OR EXISTS (SELECT 1 FROM recurring_entry WHERE debit_account_id = ?1 OR credit_account_id = ?1)
        OR EXISTS (SELECT 1 FROM bank_line WHERE account_id = ?1)
)sql";

std::optional<Account> accountAt(const storage::Database& database, AccountId id)
{
    Statement statement(database,
                        fmt::format("SELECT {} FROM account AS a WHERE a.id = ?", storage::kAccountColumns));
    return statement.bind(id).step() ? std::optional(storage::readAccount(statement)) : std::nullopt;
}

/// How well an account fits what was typed; smaller is better, nothing when it does not.
std::optional<int> fitOf(const Account& account, const std::string& needle)
{
    if (account.code.starts_with(needle))
        return 0;
    const std::string name = storage::needleOf(account.name);
    if (name.starts_with(needle))
        return 1;
    const storage::Sound sound = storage::soundOf(account.name);
    if (sound.initials.starts_with(needle))
        return 2;
    if (sound.full.starts_with(needle))
        return 3;
    if (name.find(needle) != std::string::npos || sound.initials.find(needle) != std::string::npos)
        return 4;
    return std::nullopt;
}

Checked<ledger::ItemDraft> checkItem(const ledger::ItemDraft& draft)
{
    return ledger::parseItem(ledger::toFields(draft), draft.kind);
}

bool isNameTaken(const storage::Database& database, const ledger::ItemDraft& item, ItemId self)
{
    Statement statement(database, "SELECT 1 FROM auxiliary_item WHERE kind = ? AND name = ? AND id <> ?");
    return statement.bind(toWord(ledger::kDetails, item.kind), item.name, self).step();
}

} // namespace

std::vector<Account> AccountDesk::all(Chart chart) const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM account AS a WHERE a.chart = ? ORDER BY a.code",
                                                       storage::kAccountColumns));
    statement.bind(static_cast<int>(chart));
    std::vector<Account> accounts;
    while (statement.step())
        accounts.push_back(storage::readAccount(statement));
    return accounts;
}

std::optional<Account> AccountDesk::find(Chart chart, std::string_view code) const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM account AS a WHERE a.chart = ? AND a.code = ?",
                                                       storage::kAccountColumns));
    return statement.bind(static_cast<int>(chart), code).step() ? std::optional(storage::readAccount(statement))
                                                                : std::nullopt;
}

std::vector<Account> AccountDesk::search(Chart chart, std::string_view typed, std::size_t most) const
{
    const std::string needle = storage::needleOf(typed);
    std::vector<std::pair<int, Account>> found;
    for (Account& account : all(chart)) {
        if (const auto fit = fitOf(account, needle))
            found.emplace_back(*fit, std::move(account));
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, Account>::first);
    std::vector<Account> accounts;
    for (auto& [fit, account] : found) {
        if (accounts.size() < most)
            accounts.push_back(std::move(account));
    }
    return accounts;
}

Expected<Account, Issues> AccountDesk::add(const ledger::AccountDraft& draft)
{
    Account wanted{.chart = draft.chart, .code = draft.code, .name = draft.name, .details = draft.details};
    Checked<ledger::AccountDraft> checked = ledger::parseAccount(ledger::toFields(wanted));
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    const ledger::AccountDraft& account = checked.value;
    Write write(m_book.database(), m_book.changes(), {});
    const std::string_view above = ledger::parentCode(account.code);
    const auto parent = find(account.chart, above);
    if (!parent)
        return Unexpected(oneIssue(IssueCode::AccountParentMissing, "code", account.code, {std::string(above)}));
    if (const auto taken = find(account.chart, account.code))
        return Unexpected(oneIssue(IssueCode::AccountCodeTaken, "code", account.code, {taken->name}));
    const auto& details = account.details.empty() ? parent->details : account.details;
    Statement(m_book.database(), kInsertAccount)
        .bind(static_cast<int>(account.chart), account.code, account.name, toWord(ledger::kSides, parent->side),
              storage::detailsText(details), parent->id)
        .run();
    const AccountId id{m_book.database().lastInsertId()};
    write.inserted("account", id.value);
    write.commit();
    m_book.published(Subject::Accounts);
    return *accountAt(m_book.database(), id);
}

Expected<Account, Issues> AccountDesk::rename(AccountId account, std::string_view name)
{
    Write write(m_book.database(), m_book.changes(), {});
    const auto before = accountAt(m_book.database(), account);
    ensure(before.has_value(), "an account that is in the book");
    if (before->isOfficial)
        return Unexpected(oneIssue(IssueCode::AccountIsOfficial, "name", before->code));
    Account wanted = *before;
    wanted.name = name;
    Checked<ledger::AccountDraft> checked = ledger::parseAccount(ledger::toFields(wanted));
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    std::string image = write.image("account", account.value);
    Statement(m_book.database(), "UPDATE account SET name = ? WHERE id = ?").bind(checked.value.name, account).run();
    write.updated("account", account.value, std::move(image));
    write.commit();
    m_book.published(Subject::Accounts);
    return *accountAt(m_book.database(), account);
}

Issues AccountDesk::remove(AccountId account)
{
    Write write(m_book.database(), m_book.changes(), {});
    const auto before = accountAt(m_book.database(), account);
    if (!before)
        return {};
    if (before->isOfficial)
        return oneIssue(IssueCode::AccountIsOfficial, "code", before->code);
    Statement used(m_book.database(), kIsUsed);
    if (used.bind(account).step() && used.integer(0) != 0)
        return oneIssue(IssueCode::AccountHasEntries, "code", before->code);
    used.reset();
    std::string image = write.image("account", account.value);
    Statement(m_book.database(), "DELETE FROM account WHERE id = ?").bind(account).run();
    write.deleted("account", account.value, std::move(image));
    write.commit();
    m_book.published(Subject::Accounts);
    return {};
}

std::string AccountDesk::nextCode(Chart chart, std::string_view parent) const
{
    Statement statement(m_book.database(), "SELECT max(code) FROM account WHERE chart = ? AND length(code) = ? AND code GLOB ?");
    const auto length = static_cast<int>(parent.size()) + 2;
    statement.bind(static_cast<int>(chart), length, std::string(parent) + "*");
    const bool isFirst = !statement.step() || statement.isNull(0);
    const int last = isFirst ? 0 : std::stoi(std::string(statement.text(0).substr(parent.size())));
    return last >= 99 ? std::string() : fmt::format("{}{:02}", parent, last + 1);
}

std::vector<ledger::Item> AccountDesk::items(ledger::Detail kind) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM auxiliary_item AS i WHERE i.kind = ?", storage::kItemColumns));
    statement.bind(toWord(ledger::kDetails, kind));
    std::vector<ledger::Item> items;
    while (statement.step())
        items.push_back(storage::readItem(statement));
    std::ranges::sort(items, {}, [](const ledger::Item& item) { return storage::nameKey(item.data.name); });
    return items;
}

Expected<ledger::Item, Issues> AccountDesk::addItem(const ledger::ItemDraft& draft)
{
    ensure(draft.kind != ledger::Detail::Member, "members stand in their register");
    Checked<ledger::ItemDraft> checked = checkItem(draft);
    Write write(m_book.database(), m_book.changes(), {});
    if (checked.isUsable() && isNameTaken(m_book.database(), checked.value, {}))
        checked.issues = oneIssue(IssueCode::ItemNameTaken, "name", checked.value.name);
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    Statement(m_book.database(), "INSERT INTO auxiliary_item (kind, name, bank_account, note) VALUES (?, ?, ?, ?)")
        .bind(toWord(ledger::kDetails, checked.value.kind), checked.value.name, checked.value.bankAccount,
              checked.value.note)
        .run();
    const ItemId id{m_book.database().lastInsertId()};
    write.inserted("auxiliary_item", id.value);
    write.commit();
    m_book.published(Subject::Accounts);
    return ledger::Item{.id = id, .data = std::move(checked.value)};
}

Expected<ledger::Item, Issues> AccountDesk::changeItem(ItemId item, const ledger::ItemDraft& draft)
{
    Checked<ledger::ItemDraft> checked = checkItem(draft);
    Write write(m_book.database(), m_book.changes(), {});
    std::string image = write.image("auxiliary_item", item.value);
    ensure(!image.empty(), "an item that is in the book");
    if (checked.isUsable() && isNameTaken(m_book.database(), checked.value, item))
        checked.issues = oneIssue(IssueCode::ItemNameTaken, "name", checked.value.name);
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    Statement(m_book.database(), "UPDATE auxiliary_item SET name = ?, bank_account = ?, note = ? WHERE id = ?")
        .bind(checked.value.name, checked.value.bankAccount, checked.value.note, item)
        .run();
    write.updated("auxiliary_item", item.value, std::move(image));
    write.commit();
    m_book.published(Subject::Accounts);
    return ledger::Item{.id = item, .data = std::move(checked.value)};
}

} // namespace coop::book
