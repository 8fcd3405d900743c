// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/entry_sources.h"

#include "ui/forms/member_chooser.h"
#include "ui/text/format.h"

namespace coop::ui {

namespace {

constexpr std::size_t kMostSuggested = 12;

} // namespace

EntrySources::EntrySources(book::Book& book) : m_book(book) {}

void EntrySources::refresh(ledger::Chart chart)
{
    m_chart = chart;
    m_accounts.clear();
    for (ledger::Account& account : m_book.accounts().all(chart)) {
        std::string code = account.code;
        m_accounts.emplace(std::move(code), std::move(account));
    }
    m_items.clear();
    for (const ledger::Detail kind : {ledger::Detail::Counterparty, ledger::Detail::Product, ledger::Detail::Project}) {
        for (const ledger::Item& item : m_book.accounts().items(kind))
            m_items[kind].push_back(item.data.name);
    }
    // Products are known from the trades, too, before any voucher names them.
    for (const std::string& product : m_book.trades().products()) {
        auto& names = m_items[ledger::Detail::Product];
        if (std::ranges::find(names, product) == names.end())
            names.push_back(product);
    }
}

const ledger::Account* EntrySources::account(const QString& code) const
{
    const auto found = m_accounts.find(fromText(code));
    return found == m_accounts.end() ? nullptr : &found->second;
}

QString EntrySources::accountText(const QString& code) const
{
    const ledger::Account* found = account(code);
    return found == nullptr ? code : code + QLatin1Char(' ') + toText(found->name);
}

QString EntrySources::codeOf(const QString& text) const
{
    const QString typed = text.trimmed();
    const QString code = typed.section(QLatin1Char(' '), 0, 0);
    if (typed.isEmpty() || account(code) != nullptr)
        return code;
    const auto found = m_book.accounts().search(m_chart, fromText(typed), 2);
    const bool isClear = found.size() == 1 || (!found.empty() && toText(found.front().name) == typed);
    return isClear ? toText(found.front().code) : typed;
}

QString EntrySources::memberText(const QString& number) const
{
    const auto member = number.isEmpty() ? std::nullopt : m_book.members().findByNumber(fromText(number));
    return member ? memberLabel(*member) : number;
}

std::vector<Suggestion> EntrySources::summaries(const QString& typed) const
{
    std::vector<Suggestion> suggestions;
    for (const std::string& summary : m_book.ledger().summaries(fromText(typed), kMostSuggested)) {
        if (toText(summary) != typed)
            suggestions.push_back({toText(summary), toText(summary), {}});
    }
    return suggestions;
}

std::vector<Suggestion> EntrySources::accounts(const QString& typed) const
{
    std::vector<Suggestion> suggestions;
    for (const ledger::Account& account : m_book.accounts().search(m_chart, fromText(typed), kMostSuggested)) {
        const QString code = toText(account.code);
        const QString name = toText(account.name);
        const bool isByInitials = !typed.isEmpty() && !code.startsWith(typed) && !name.contains(typed);
        suggestions.push_back({code, code + QLatin1Char(' ') + name, isByInitials ? typed.toLower() : QString()});
    }
    return suggestions;
}

std::vector<Suggestion> EntrySources::items(ledger::Detail kind, const QString& typed) const
{
    std::vector<Suggestion> suggestions;
    const auto names = m_items.find(kind);
    if (names == m_items.end())
        return suggestions;
    for (const std::string& name : names->second) {
        const QString text = toText(name);
        if (text != typed && text.contains(typed, Qt::CaseInsensitive) && suggestions.size() < kMostSuggested)
            suggestions.push_back({text, text, {}});
    }
    return suggestions;
}

std::vector<Suggestion> EntrySources::members(const QString& typed) const
{
    return suggestMembers(m_book, typed);
}

} // namespace coop::ui
