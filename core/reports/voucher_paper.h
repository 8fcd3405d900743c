// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "core/ledger/voucher.h"
#include "core/reports/dividend_list.h"

namespace coop::reports {

/// The names behind the codes of a voucher's lines, empty when there is none.
struct VoucherNames {
    std::function<std::string(std::string_view code)> account;
    std::function<std::string(std::string_view number)> member;
};

/// A posted voucher as the paper one (记账凭证): 摘要 总账科目 明细科目 借方 贷方, the sums, the amount in words, the number of
/// documents, and who prepared, reviewed and posted it; on half a sheet, with as many lines as the printed form has.
/// `names` are those of the chart of its day.
[[nodiscard]] ReportTable voucherPaper(const ledger::Voucher& voucher, const VoucherNames& names, const ReportHead& head,
                                       const Wording& words);

/// Many vouchers in one table, a row for each line: 日期 凭证号 摘要 科目编码 总账科目 明细科目 借方 贷方 附单据 制单 审核 记账.
[[nodiscard]] ReportTable voucherList(std::span<const ledger::Voucher> vouchers, const VoucherNames& names,
                                      const ledger::DateRange& range, const ReportHead& head, const Wording& words);

} // namespace coop::reports
