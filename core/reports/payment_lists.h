// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/reports/dividend_list.h"

namespace coop::reports {

struct PaymentRow {
    std::string number{};
    std::string name{};
    Money refund{};
    Money residual{};
    Money withheld{};
    Money setOff{};
    std::string bankAccount{};
    std::string note{};

    [[nodiscard]] Money amount() const { return refund + residual - withheld - setOff; }
};

enum class PaidBy { Cash, Bank };

/// 盈余分配发放表: 序号 编号 姓名 盈余返还 剩余盈余 代扣个税 抵扣欠款 实付金额, then 签字（手印） for cash or 银行账号 for the bank,
/// 备注. Totals, and the amount in words.
[[nodiscard]] ReportTable paymentList(std::span<const PaymentRow> rows, Date day, const std::string& title, PaidBy by,
                                      const ReportHead& head, const Wording& words);

struct UnclaimedRow {
    std::string number{};
    std::string name{};
    Money refund{};
    Money residual{};
    std::string since{};    ///< the day, or empty when it stands in the openings
    std::string note{};
};
/// 未领取盈余清单.
[[nodiscard]] ReportTable unclaimedList(std::span<const UnclaimedRow> rows, Date before, const ReportHead& head,
                                        const Wording& words);

} // namespace coop::reports
