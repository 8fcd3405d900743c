// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The papers of paying and settling, and income by source, for the window and for the command line alike.

#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/book/payment_desk.h"
#include "core/book/settlement_desk.h"
#include "core/exchange/bank_file.h"
#include "core/reports/dividend_list.h"

namespace coop::book {

enum class DistributionReport { PaymentList, Unclaimed, Settlement, Income };
inline constexpr Word<DistributionReport> kDistributionReports[] = {
    {DistributionReport::PaymentList, "payment-list", "盈余分配发放表"},
    {DistributionReport::Unclaimed, "unclaimed", "未领取盈余清单"},
    {DistributionReport::Settlement, "settlement", "退社结算单"},
    {DistributionReport::Income, "income", "收入来源表"},
};

[[nodiscard]] reports::ReportTable paymentListReport(const PaymentList& list, const reports::ReportHead& head,
                                                     const reports::Wording& words);
/// Of what was due before that day.
[[nodiscard]] reports::ReportTable unclaimedReport(Book& book, Date before, const reports::ReportHead& head,
                                                   const reports::Wording& words);
[[nodiscard]] reports::ReportTable settlementReport(const SettlementStatement& statement, const reports::ReportHead& head,
                                                    const reports::Wording& words);
/// Over the years, of one member or of all.
[[nodiscard]] reports::ReportTable incomeReport(Book& book, std::optional<MemberId> member, const reports::ReportHead& head,
                                                const reports::Wording& words);
[[nodiscard]] reports::ReportTable partyIncomeReport(Book& book, FiscalYear year, const reports::ReportHead& head,
                                                     const reports::Wording& words);
[[nodiscard]] reports::ReportTable lineIncomeReport(Book& book, FiscalYear year, const reports::ReportHead& head,
                                                    const reports::Wording& words);
/// Nothing while the book has no vouchers in that year.
[[nodiscard]] std::optional<reports::ReportTable> valueAddedReport(Book& book, FiscalYear year, const reports::ReportHead& head,
                                                                   const reports::Wording& words);

/// What is still to be paid of a list, for the bank; `remark` stands in every line. Who is to get no money is left out.
[[nodiscard]] std::vector<exchange::BankTransfer> transfersOf(const PaymentList& list, const std::string& remark);

} // namespace coop::book
