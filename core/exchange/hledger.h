// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A journal in the text format of hledger. Nothing in a book can break it: names lose what the format gives a meaning.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/ledger/account.h"
#include "core/ledger/voucher.h"

namespace coop::exchange {

/// One line of a voucher, its account with the name that hledgerAccount() made.
struct HledgerPosting {
    std::string_view account{};
    Money amount{};                  ///< debit − credit
    std::string_view summary{};
    std::string_view member{};
    std::string_view counterparty{};
    std::string_view product{};
    std::string_view project{};
};

struct HledgerEntry {
    Date date{};
    std::string_view code{};         ///< the voucher's number: "记-12"
    std::vector<HledgerPosting> postings{};
};

/// "资产:102 银行存款": the class, then code and name. Sub-accounts stand beside the account above them and not below it,
/// so that each account's balance is its own and its code stands in its name once.
[[nodiscard]] std::string hledgerAccount(const ledger::Account& account);

/// Comment, decimal mark and the accounts with their types.
[[nodiscard]] std::string hledgerHead(std::string_view cooperative, std::span<const ledger::Account> accounts);

/// Appends an entry and the empty line behind it. What a line is about stands in tags.
void appendHledger(std::string& journal, const HledgerEntry& entry);

} // namespace coop::exchange
