// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"

namespace coop::ledger {

/// Which official chart an account belongs to: cai kuai [2007] no. 15 up to 2022 for books that were kept then,
/// cai kuai [2021] no. 37 from 2023-01-01 on. The same code may mean different things in the two (141, 142, 522).
enum class Chart { Of2007 = 2007, Of2021 = 2021 };

/// Where the balance of an account usually stands; 114 has balances on both sides and is never netted.
enum class Side { Debit, Credit, Both };

/// The first digit of a code.
enum class AccountClass { Asset = 1, Liability = 2, Equity = 3, Cost = 4, Profit = 5 };

/// Auxiliary items that a line may name besides its account.
enum class Detail { Member, Counterparty, Product, Project };

inline constexpr Word<Chart> kCharts[] = {{Chart::Of2007, "2007", "2007年制度"}, {Chart::Of2021, "2021", "2021年制度"}};
inline constexpr Word<Side> kSides[] = {{Side::Debit, "debit", "借"}, {Side::Credit, "credit", "贷"}, {Side::Both, "both", "双向"}};
inline constexpr Word<Detail> kDetails[] = {
    {Detail::Member, "member", "成员"},
    {Detail::Counterparty, "counterparty", "往来单位"},
    {Detail::Product, "product", "产品"},
    {Detail::Project, "project", "项目"},
};

struct Account {
    AccountId id{};
    Chart chart = Chart::Of2021;
    std::string code{};             ///< three digits, two more for each level below
    std::string name{};
    Side side = Side::Debit;
    std::vector<Detail> details{};  ///< in the order of the enum: what its lines usually name
    bool isOfficial = false;

    bool operator==(const Account&) const = default;
};

/// A sub-account to be: its parent is the code without the last two digits, its side that of the parent.
struct AccountDraft {
    Chart chart = Chart::Of2021;
    std::string code{};
    std::string name{};
    std::vector<Detail> details{};  ///< none: those of the parent

    bool operator==(const AccountDraft&) const = default;
};

/// code name details chart; the first two are required. AccountCodeForm for a code that is no sub-account's.
[[nodiscard]] Checked<AccountDraft> parseAccount(const Fields& fields);
[[nodiscard]] Fields toFields(const Account& account);

/// A non-member counterparty, a product or a project; names are unique within their kind.
struct ItemDraft {
    Detail kind = Detail::Counterparty;   ///< never Member
    std::string name{};
    std::string bankAccount{};
    std::string note{};

    bool operator==(const ItemDraft&) const = default;
};
/// name bank_account note; the name is required.
[[nodiscard]] Checked<ItemDraft> parseItem(const Fields& fields, Detail kind);
[[nodiscard]] inline Checked<ItemDraft> parseCounterparty(const Fields& fields)
{
    return parseItem(fields, Detail::Counterparty);
}
[[nodiscard]] Fields toFields(const ItemDraft& item);

struct Item {
    ItemId id{};
    ItemDraft data{};
};

[[nodiscard]] AccountClass classOf(std::string_view code);
/// The official account at the top: "501" of "50102".
[[nodiscard]] std::string_view mainCode(std::string_view code);
/// "501" of "50102"; empty for an official account of three digits.
[[nodiscard]] std::string_view parentCode(std::string_view code);
/// `code` is `top` or stands below it.
[[nodiscard]] bool isWithin(std::string_view code, std::string_view top);
/// Three digits and two more for each level, at most 21.
[[nodiscard]] bool isAccountCode(std::string_view code);

} // namespace coop::ledger
