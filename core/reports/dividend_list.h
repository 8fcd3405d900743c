// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/distribution/plan.h"
#include "core/reports/report_table.h"

namespace coop::reports {

struct ReportHead {
    std::string cooperative{};
    std::string seal{};
    Date printedOn{};
};

/// The dividend list (盈余分配表): 序号 编号 姓名 交易额 返还 账户权益 剩余盈余 其他各级 合计 签字. The refund column holds
/// the patronage stages, the residual column the residual ones by account or contribution, the other column all the
/// rest; together they make the total. Members in natural order, those with nothing too.
[[nodiscard]] ReportTable dividendList(const distribution::Plan& plan, const ReportHead& head,
                                       const Wording& words);

} // namespace coop::reports
