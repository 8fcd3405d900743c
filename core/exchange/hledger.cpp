// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hledger.h"

#include "core/base/chinese_words.h"
#include "core/base/text.h"
#include "core/ledger/account_class.h"

#include <algorithm>
#include <set>

namespace coop::exchange {

namespace {

/// What has a meaning in account names, descriptions and tags, and what stands for it.
struct Twin {
    char sign;
    std::string_view twin;
};
constexpr Twin kTwins[] = {{':', "："}, {';', "；"}, {',', "，"}, {'|', "｜"}, {'(', "（"}, {')', "）"}, {'[', "［"}, {']', "］"},
                           {'*', "＊"}, {'!', "！"}, {'=', "＝"}};

/// Text on one line without a sign that hledger would read; two blanks in a row would end a name.
std::string plain(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (const char c : trimmed(text)) {
        const auto twin = std::ranges::find(kTwins, c, &Twin::sign);
        if (twin != std::end(kTwins))
            result += twin->twin;
        else if (static_cast<unsigned char>(c) > ' ' && c != '\x7F')
            result += c;
        else if (!result.ends_with(' '))
            result += ' ';
    }
    return result;
}

/// The letter of hledger's account types. Income and expense share their first digit and differ by their side.
char typeOf(const ledger::Account& account)
{
    switch (ledger::classOf(account.code)) {
    case ledger::AccountClass::Asset: return 'A';
    case ledger::AccountClass::Liability: return 'L';
    case ledger::AccountClass::Equity: return 'E';
    case ledger::AccountClass::Cost: return 'A';
    case ledger::AccountClass::Profit: return account.side == ledger::Side::Debit ? 'X' : 'R';
    }
    return 'A';
}

void appendTag(std::string& line, std::string_view name, std::string_view value)
{
    if (value.empty())
        return;
    line += line.empty() ? "" : ", ";
    line.append(name).append(":").append(plain(value));
}

std::string tagsOf(const HledgerPosting& posting, std::string_view description)
{
    std::string tags;
    appendTag(tags, "member", posting.member);
    appendTag(tags, "counterparty", posting.counterparty);
    appendTag(tags, "product", posting.product);
    appendTag(tags, "project", posting.project);
    if (posting.summary != description)
        appendTag(tags, "summary", posting.summary);
    return tags;
}

} // namespace

std::string hledgerAccount(const ledger::Account& account)
{
    return std::string(toChineseWord(ledger::kAccountClasses, ledger::classOf(account.code))) + ":" + account.code + " " + plain(account.name);
}

std::string hledgerHead(std::string_view cooperative, std::span<const ledger::Account> accounts)
{
    std::string head = "; " + plain(cooperative) + "\ndecimal-mark .\n\n";
    std::set<std::string> named;
    for (const ledger::Account& account : accounts) {
        std::string name = hledgerAccount(account);
        const char type = typeOf(account);
        // Both charts have most accounts in common.
        if (named.insert(name).second)
            head.append("account ").append(name).append("  ; type: ").append(1, type).append("\n");
    }
    return head + "\n";
}

void appendHledger(std::string& journal, const HledgerEntry& entry)
{
    const std::string_view description = entry.postings.empty() ? std::string_view() : entry.postings.front().summary;
    journal.append(toIso(entry.date)).append(" (").append(plain(entry.code)).append(") ").append(plain(description));
    while (journal.ends_with(' '))
        journal.pop_back();
    journal += '\n';
    for (const HledgerPosting& posting : entry.postings) {
        journal.append("    ").append(posting.account).append("  ").append(toPlainText(posting.amount));
        if (const std::string tags = tagsOf(posting, description); !tags.empty())
            journal.append("  ; ").append(tags);
        journal += '\n';
    }
    journal += '\n';
}

} // namespace coop::exchange
