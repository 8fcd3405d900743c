// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/reports/dividend_list.h"

namespace coop::reports {

/// What a member account holds, and what a row adds to it.
struct AccountShares {
    Money assistedContribution{};   ///< 来源于到户类帮扶项目资产的出资额
    Money contribution{};           ///< 其他来源的出资额
    Money reserve{};                ///< 公积金份额
    Money state{};                  ///< 接受国家财政直接补助形成财产量化份额
    Money donation{};               ///< 接受他人捐赠形成财产量化份额

    AccountShares& operator+=(const AccountShares& other);
};

/// One row of the form. Dealings are of the product with that index in MemberAccount::products.
struct MemberAccountLine {
    Date date{};
    std::string summary{};
    AccountShares shares{};
    std::optional<std::size_t> product{};
    TradeQuantity quantity{};
    Money tradeAmount{};
    Money refund{};                 ///< 盈余返还金额
    Money residual{};               ///< 剩余盈余分配金额
};

struct MemberAccount {
    std::string number{};
    std::string name{};
    std::string address{};
    FiscalYear year{};
    AccountShares opening{};
    std::vector<std::string> products{};   ///< with their units: 鸡蛋（斤）
    std::vector<MemberAccountLine> lines{};
};

/// 成员账户 of one member in its official form: 编号 日期 摘要 成员出资 公积金份额 … 盈余返还金额 剩余盈余分配金额; first the
/// opening, last the closing balances and the year's totals.
[[nodiscard]] ReportTable memberAccount(const MemberAccount& account, const ReportHead& head, const Wording& words);

/// The accounts of many members in one table: the rows of each, with number and name in front. Dealings of all products
/// stand in one column, the product in the summary.
[[nodiscard]] ReportTable memberAccounts(std::span<const MemberAccount> accounts, FiscalYear year, const ReportHead& head,
                                         const Wording& words);

} // namespace coop::reports
