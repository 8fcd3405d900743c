// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The entries of a distribution, of paying it and of settling with a leaver (accounting system 2021, notes on 221, 222, 301,
// 322, 332). Pure; account codes of these stand here.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/distribution/plan.h"
#include "core/ledger/voucher.h"
#include "core/money/money.h"

namespace coop::posting {

/// The words of the summaries, {0} is the year, {1} a member.
struct DistributionWords {
    std::string reserve{};       ///< "提取{0}年盈余公积"
    std::string refund{};        ///< "计提{0}年盈余返还"
    std::string residual{};      ///< "计提{0}年剩余盈余"
    std::string conversion{};    ///< "{0}年盈余转为成员出资"
    std::string correction{};    ///< "更正{0}年盈余分配"
    std::string payment{};       ///< "支付盈余分配款"
    std::string withholding{};   ///< "代扣个人所得税"
    std::string setOff{};        ///< "抵扣成员欠款"
    std::string returned{};      ///< "退回支付：{1}"
    std::string reversal{};      ///< "冲销{0}年盈余分配"
    std::string settlement{};    ///< "{1}退社结算"
};
[[nodiscard]] const DistributionWords& chineseDistributionWords();

/// What a member has from a distribution, as it is kept (entitlement).
struct Entitlement {
    MemberId member{};
    std::string number{};
    Money refund{};
    Money guarantee{};
    Money land{};
    Money capital{};
    Money labour{};
    Money other{};
    Money reserve{};
    Money convertedRefund{};
    Money convertedResidual{};
    Money withheldRefund{};
    Money withheldResidual{};

    [[nodiscard]] Money residual() const { return guarantee + land + capital + labour + other; }
    [[nodiscard]] Money total() const { return refund + residual(); }
    bool operator==(const Entitlement&) const = default;
};
/// One per Plan::members, those with nothing too. The residual by source: guaranteed stages are guarantee, the others by
/// their measure: land area land, contribution and account capital, labour days labour, all else other.
[[nodiscard]] std::vector<Entitlement> entitlementsOf(const distribution::Plan& plan);

enum class DistributionPurpose { Reserve, Refund, Residual, Conversion, Correction };
inline constexpr Word<DistributionPurpose> kDistributionPurposes[] = {
    {DistributionPurpose::Reserve, "reserve", "提取盈余公积"},
    {DistributionPurpose::Refund, "refund", "盈余返还"},
    {DistributionPurpose::Residual, "residual", "剩余盈余"},
    {DistributionPurpose::Conversion, "conversion", "转为出资"},
    {DistributionPurpose::Correction, "correction", "更正"},
};
struct DistributionVoucher {
    DistributionPurpose purpose{};
    ledger::VoucherDraft voucher{};
};

/// Dr 33201 / Cr 322; Dr 33201 / Cr 221 per member; Dr 33201 / Cr 222 per member, all on `postedOn`; Dr 221, 222 / Cr 301
/// per member on `convertedOn`. Vouchers without any amount are left out.
struct DistributionDays {
    Date postedOn{};
    Date convertedOn{};
};
[[nodiscard]] std::vector<DistributionVoucher> vouchersOf(FiscalYear year, Money reserve, std::span<const Entitlement> entitlements,
                                                          const DistributionDays& days, const DistributionWords& words);

/// The differences of a correcting run, in one voucher: what a member has more is credited, what he has less stands red.
[[nodiscard]] std::optional<ledger::VoucherDraft> correctionVoucher(FiscalYear year, Money reserveChange,
                                                                    std::span<const Entitlement> before,
                                                                    std::span<const Entitlement> after, Date day,
                                                                    const DistributionWords& words);

/// One member's payment: Dr 221, 222 / Cr money, 214 tax withheld, 114 set off.
struct PaidAmount {
    std::string member{};   ///< number
    Money refund{};
    Money residual{};
    Money withheld{};
    Money setOff{};
    Money netted{};         ///< of 222 goes to an overpaid 221; less than nothing the other way round

    [[nodiscard]] Money inMoney() const { return refund + residual - withheld - setOff; }
};
/// One voucher for all: the money account and the tax once. The chart of 2007 has no 214: 211 there.
[[nodiscard]] ledger::VoucherDraft paymentVoucher(std::span<const PaidAmount> paid, Date day, const std::string& moneyAccount,
                                                  const DistributionWords& words,
                                                  ledger::Chart chart = ledger::Chart::Of2021);

} // namespace coop::posting
