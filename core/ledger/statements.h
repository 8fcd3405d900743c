// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The official statements of cai kuai [2021] no. 37, computed from a LedgerYear. Pure; words come later.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/ledger/figures.h"

namespace coop::ledger {

/// Where a figure comes from: which accounts with which sign, or which rows of the form. A row is the sum of its parts:
/// sign × (debit − credit) of an account, sign × the amount of a row. Of 114 the sign tells the side: its debit details
/// in row 2 of form 01, its credit details in row 24.
struct FormulaPart {
    std::string account{};   ///< code, or empty
    int row = 0;             ///< row of the same form, or 0
    int sign = 1;
};

/// One row of form 01 or 02. `key` is the English source text of its official item.
struct StatementRow {
    int number = 0;          ///< 行次; 0 for a heading without figures
    std::string key{};
    Money current{};         ///< 期末余额 / 本年金额
    std::optional<Money> previous{};   ///< 年初余额 / 上年金额; nothing when it is not known
    bool isTotal = false;
    int indent = 0;
    std::vector<FormulaPart> parts{};  ///< what it is made of, for opening it
};

/// Form 01 资产负债表 (会农社01表): rows 1 to 42. Income and expense not yet transferred to 331 count in row 40, so that
/// the sheet balances within the year. 114 goes to row 2 by its debit details and to row 24 by its credit details.
struct BalanceSheet {
    std::vector<StatementRow> rows{};         ///< 42, in order of their numbers
    Money untransferred{};                    ///< profit of the year that row 40 holds though it is not transferred yet
    Money pendingAssets{};                    ///< 181, which has no row and must be 0

    [[nodiscard]] const StatementRow& row(int number) const { return rows.at(static_cast<std::size_t>(number - 1)); }
};
[[nodiscard]] BalanceSheet balanceSheet(const LedgerYear& year);

/// Form 02 盈余及盈余分配表 (会农社02表): rows 1 to 20. Rows 1–11 leave out entries against 331; 14, 15, 17–19 are the year's
/// entries of 332 against 321/322, 322, 221, 222 and 301; row 13 is 331 + 332 on 1 January.
struct SurplusStatement {
    std::vector<StatementRow> rows{};         ///< 20
    [[nodiscard]] const StatementRow& row(int number) const { return rows.at(static_cast<std::size_t>(number - 1)); }
    [[nodiscard]] Money surplus() const { return row(12).current; }
};
[[nodiscard]] SurplusStatement surplusStatement(const LedgerYear& year, const LedgerYear* previous);

/// Form 03 成员权益变动表 (会农社03表).
enum class EquityColumn { Capital, SpecialFund, CapitalReserve, SurplusReserve, Undistributed, Total };
inline constexpr std::size_t kEquityColumns = 6;
struct EquityRow {
    std::string key{};                                             ///< English source text of the official item
    std::array<std::optional<Money>, kEquityColumns> amounts{};    ///< nothing: the form has no place there
    int indent = 0;
    bool isTotal = false;
};
struct EquityChanges {
    std::vector<EquityRow> rows{};
    /// Openings, increases, decreases and closings by column; opening + increase − decrease = closing holds by
    /// construction: what fits no official item stands in a row of its own ("Other increases", "Other decreases").
    std::array<Money, kEquityColumns> opening{}, increase{}, decrease{}, closing{};
};
[[nodiscard]] EquityChanges equityChanges(const LedgerYear& year);

/// Section 2.8 of the system's notes: checks between the statements. Each names its sides and, when it fails, the rows.
enum class CrossCheck {
    SheetBalances,             ///< form 01 row 22 = row 42
    UndistributedAgrees,       ///< form 02 row 20 = form 01 row 40
    OpeningAgrees,             ///< form 02 row 13 = last year's row 20
    EquityAgrees,              ///< form 03 closing = form 01 rows 36–40
    ProfitTransferred,         ///< 331 = 0 after the year is closed
    AppropriationsCleared,     ///< 33201 = 0 after the year is closed
    PendingAssetsCleared,      ///< 181 = 0
    CashNotNegative,           ///< 101, 102, 109 never below zero
    CapitalAgrees,             ///< 301 = the members' contributions
    PayablesAgree,             ///< 221 and 222 by member = the control accounts
    SpecialFundAgrees,         ///< 311 = the members' shares of grants
    ProjectsNotNegative,       ///< 235 by project ≥ 0
    TradeAgrees,               ///< sales in 501 split into members and others
    RefundFloor,               ///< refunds are at least 60 % of what was distributed
    ReserveAgrees,             ///< 322 = the members' parts of the reserve
    DuesAgree,                 ///< 221 and 222 by member = what distributions owe less what was paid
    CurrentAccountsAgree,      ///< 114 by member = the control account
};
struct CrossCheckResult {
    CrossCheck check{};
    bool passed = true;
    bool applies = true;                   ///< false: nothing in the book to compare
    Money left{};
    Money right{};
    std::vector<std::string> differing{};  ///< rows, accounts or member numbers that differ
};
/// The checks that need the statements only: SheetBalances … PendingAssetsCleared.
[[nodiscard]] std::vector<CrossCheckResult> crossChecks(const LedgerYear& year, const LedgerYear* previous, bool isYearClosed);

} // namespace coop::ledger
