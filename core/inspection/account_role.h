// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace coop::inspection {

/// What an account is for, whatever the chart calls it. Rules speak of roles; the codes are mapped once.
enum class AccountRole {
    Cash,               ///< 101
    Bank,               ///< 102, 109
    Receivable,         ///< 113
    MemberCurrent,      ///< 114 成员往来
    Stock,              ///< 121, 122, 124 产品物资
    Agency,             ///< 125, 127, 128 受托代购、受托代销、委托代销
    Investment,         ///< 131
    Biological,         ///< 141, 142, 144
    FixedAsset,         ///< 151, 154
    Construction,       ///< 153
    Contra,             ///< 143, 152, 162: depreciation and amortization
    OtherAsset,         ///< 161, 171, 181
    Loan,               ///< 201, 231
    Payable,            ///< 211
    Wages,              ///< 212, 213
    Taxes,              ///< 214
    Interest,           ///< 215
    RefundPayable,      ///< 221 应付盈余返还
    ResidualPayable,    ///< 222 应付剩余盈余
    GrantPayable,       ///< 235 专项应付款
    ShareCapital,       ///< 301 股金
    GrantFund,          ///< 311 专项基金
    Reserve,            ///< 321, 322
    Surplus,            ///< 331, 332
    ProductionCost,     ///< 401
    OperatingIncome,    ///< 501
    OtherIncome,        ///< 502, 511
    OperatingExpense,   ///< 521
    TaxExpense,         ///< 522, 531
    AdministrativeExpense, ///< 523
    FinanceExpense,     ///< 524
    OtherExpense,       ///< 529
    Other
};

/// `chart` is 2007 or 2021, `code` an official one or a sub-account of it.
[[nodiscard]] AccountRole roleOf(int chart, std::string_view code);

/// Cash or bank.
[[nodiscard]] bool isMoney(AccountRole role);

} // namespace coop::inspection
