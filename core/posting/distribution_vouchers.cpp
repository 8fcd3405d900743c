// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/distribution_vouchers.h"

#include "core/base/ensure.h"
#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace coop::posting {

namespace {

using distribution::Measure;
using distribution::Plan;
using distribution::StageKind;
using ledger::LineDraft;
using ledger::VoucherDraft;

constexpr std::string_view kAppropriations = "33201";
constexpr std::string_view kReserve = "322";
constexpr std::string_view kRefundPayable = "221";
constexpr std::string_view kResidualPayable = "222";
constexpr std::string_view kCapital = "301";
constexpr std::string_view kMemberAccount = "114";

/// The chart of 2007 has no account of taxes: what is owed to the tax office stands with the other payables.
std::string_view taxAccount(ledger::Chart chart)
{
    return chart == ledger::Chart::Of2021 ? "214" : "211";
}

std::string filled(std::string text, FiscalYear year)
{
    constexpr std::string_view kYear = "{0}";
    const std::string written = std::to_string(year.value);
    for (std::size_t at = text.find(kYear); at != std::string::npos; at = text.find(kYear, at + written.size()))
        text.replace(at, kYear.size(), written);
    return text;
}

/// A voucher in the making; a line of nothing is left out, a negative figure stands red on its side.
class Entry {
public:
    explicit Entry(Date date)
    {
        m_draft.date = date;
        m_draft.origin = ledger::Origin::Distribution;
    }

    void debit(std::string_view account, Money amount, const std::string& summary, const std::string& member = {})
    {
        add(account, amount, &LineDraft::debit, summary, member);
    }
    void credit(std::string_view account, Money amount, const std::string& summary, const std::string& member = {})
    {
        add(account, amount, &LineDraft::credit, summary, member);
    }
    [[nodiscard]] bool isEmpty() const { return m_draft.lines.empty(); }
    [[nodiscard]] VoucherDraft take()
    {
        ensure(ledger::debitOf(m_draft) == ledger::creditOf(m_draft), "an entry of a distribution balances");
        return std::move(m_draft);
    }

private:
    void add(std::string_view account, Money amount, Money LineDraft::* side, const std::string& summary,
             const std::string& member)
    {
        if (amount.isZero())
            return;
        LineDraft line{.summary = summary, .account = std::string(account), .member = member};
        line.*side = amount;
        m_draft.lines.push_back(std::move(line));
    }

    VoucherDraft m_draft{};
};

/// Where an amount of a stage belongs in the member's entitlement.
Money Entitlement::* sourceOf(const distribution::Stage& stage)
{
    if (stage.kind == StageKind::Patronage)
        return &Entitlement::refund;
    if (stage.kind == StageKind::Guaranteed)
        return &Entitlement::guarantee;
    switch (stage.weighting.measure) {
    case Measure::LandArea: return &Entitlement::land;
    case Measure::Contribution:
    case Measure::Account: return &Entitlement::capital;
    case Measure::LaborDays: return &Entitlement::labour;
    case Measure::TradeAmount:
    case Measure::TradeQuantity:
    case Measure::Equal:
    case Measure::Household:
    case Measure::Fixed: break;
    }
    return &Entitlement::other;
}

template <typename Amount>
Money sumOver(std::span<const Entitlement> entitlements, Amount amount)
{
    Money sum;
    for (const Entitlement& each : entitlements)
        sum += amount(each);
    return sum;
}

Money refundOf(const Entitlement& each)
{
    return each.refund;
}
Money residualOf(const Entitlement& each)
{
    return each.residual();
}

/// Appropriated to `account`, one line per member.
template <typename Amount>
void appropriate(Entry& entry, std::string_view account, std::span<const Entitlement> entitlements, Amount amount,
                 const std::string& summary)
{
    entry.debit(kAppropriations, sumOver(entitlements, amount), summary);
    for (const Entitlement& each : entitlements)
        entry.credit(account, amount(each), summary, each.number);
}

/// What is owed to the members becomes their share capital.
void convert(Entry& entry, std::span<const Entitlement> entitlements, const std::string& summary)
{
    for (const Entitlement& each : entitlements) {
        entry.debit(kRefundPayable, each.convertedRefund, summary, each.number);
        entry.debit(kResidualPayable, each.convertedResidual, summary, each.number);
    }
    for (const Entitlement& each : entitlements)
        entry.credit(kCapital, each.convertedRefund + each.convertedResidual, summary, each.number);
}

/// What `after` has more of than `before`; a sum that cannot come from a plan may be less than nothing here.
Entitlement difference(const Entitlement& before, const Entitlement& after)
{
    return {.member = after.member,
            .number = after.number,
            .refund = after.refund - before.refund,
            .other = after.residual() - before.residual(),
            .convertedRefund = after.convertedRefund - before.convertedRefund,
            .convertedResidual = after.convertedResidual - before.convertedResidual};
}

/// One per member of either, in natural order of the numbers.
std::vector<Entitlement> differences(std::span<const Entitlement> before, std::span<const Entitlement> after)
{
    std::unordered_map<MemberId, const Entitlement*> earlier;
    for (const Entitlement& each : before)
        earlier.emplace(each.member, &each);
    std::vector<Entitlement> result;
    for (const Entitlement& each : after) {
        const auto found = earlier.find(each.member);
        result.push_back(difference(found == earlier.end() ? Entitlement{} : *found->second, each));
        if (found != earlier.end())
            earlier.erase(found);
    }
    for (const Entitlement& each : before) {
        if (earlier.contains(each.member))
            result.push_back(difference(each, {.member = each.member, .number = each.number}));
    }
    std::ranges::sort(result, [](const Entitlement& a, const Entitlement& b) { return compareNatural(a.number, b.number) < 0; });
    return result;
}

} // namespace

const DistributionWords& chineseDistributionWords()
{
    static const DistributionWords words{.reserve = "提取{0}年盈余公积",
                                         .refund = "计提{0}年盈余返还",
                                         .residual = "计提{0}年剩余盈余",
                                         .conversion = "{0}年盈余转为成员出资",
                                         .correction = "更正{0}年盈余分配",
                                         .payment = "支付盈余分配款",
                                         .withholding = "代扣个人所得税",
                                         .setOff = "抵扣成员欠款",
                                         .returned = "退回支付：{1}",
                                         .reversal = "冲销{0}年盈余分配",
                                         .settlement = "{1}退社结算"};
    return words;
}

std::vector<Entitlement> entitlementsOf(const Plan& plan)
{
    std::vector<Entitlement> result(plan.members.size());
    for (std::size_t line = 0; line < result.size(); ++line) {
        const distribution::MemberBasis& member = plan.memberAt(line);
        result[line].member = member.id;
        result[line].number = member.number;
        result[line].reserve = plan.members[line].reserveShare;
    }
    for (std::size_t i = 0; i < plan.stages.size(); ++i) {
        const distribution::Stage& stage = plan.policy.stages[i];
        const auto source = sourceOf(stage);
        const bool isRefund = stage.kind == StageKind::Patronage;
        const auto converted = isRefund ? &Entitlement::convertedRefund : &Entitlement::convertedResidual;
        const auto withheld = isRefund ? &Entitlement::withheldRefund : &Entitlement::withheldResidual;
        for (std::size_t line = 0; line < result.size(); ++line) {
            const distribution::StageShare& share = plan.stages[i].shares[line];
            result[line].*source += share.amount;
            result[line].*converted += share.converted;
            result[line].*withheld += share.withheld;
        }
    }
    for (std::size_t line = 0; line < result.size(); ++line)
        ensure(result[line].total() == plan.members[line].total, "an entitlement is what the plan gives");
    return result;
}

std::vector<DistributionVoucher> vouchersOf(FiscalYear year, Money reserve, std::span<const Entitlement> entitlements,
                                            const DistributionDays& days, const DistributionWords& words)
{
    std::vector<DistributionVoucher> vouchers;
    const auto keep = [&vouchers](DistributionPurpose purpose, Entry& entry) {
        if (!entry.isEmpty())
            vouchers.push_back({.purpose = purpose, .voucher = entry.take()});
    };
    Entry setAside(days.postedOn);
    setAside.debit(kAppropriations, reserve, filled(words.reserve, year));
    setAside.credit(kReserve, reserve, filled(words.reserve, year));
    keep(DistributionPurpose::Reserve, setAside);

    Entry refunds(days.postedOn);
    appropriate(refunds, kRefundPayable, entitlements, refundOf, filled(words.refund, year));
    keep(DistributionPurpose::Refund, refunds);

    Entry residual(days.postedOn);
    appropriate(residual, kResidualPayable, entitlements, residualOf, filled(words.residual, year));
    keep(DistributionPurpose::Residual, residual);

    Entry conversion(days.convertedOn);
    convert(conversion, entitlements, filled(words.conversion, year));
    keep(DistributionPurpose::Conversion, conversion);
    return vouchers;
}

std::optional<VoucherDraft> correctionVoucher(FiscalYear year, Money reserveChange, std::span<const Entitlement> before,
                                              std::span<const Entitlement> after, Date day, const DistributionWords& words)
{
    const std::string summary = filled(words.correction, year);
    const std::vector<Entitlement> changes = differences(before, after);
    Entry entry(day);
    entry.debit(kAppropriations, reserveChange, summary);
    entry.credit(kReserve, reserveChange, summary);
    appropriate(entry, kRefundPayable, changes, refundOf, summary);
    appropriate(entry, kResidualPayable, changes, residualOf, summary);
    convert(entry, changes, summary);
    if (entry.isEmpty())
        return std::nullopt;
    return entry.take();
}

VoucherDraft paymentVoucher(std::span<const PaidAmount> paid, Date day, const std::string& moneyAccount,
                            const DistributionWords& words, ledger::Chart chart)
{
    Money withheld;
    Money inMoney;
    Entry entry(day);
    for (const PaidAmount& each : paid) {
        entry.debit(kRefundPayable, each.refund - each.netted, words.payment, each.member);
        entry.debit(kResidualPayable, each.residual + each.netted, words.payment, each.member);
        withheld += each.withheld;
        inMoney += each.inMoney();
    }
    entry.credit(taxAccount(chart), withheld, words.withholding);
    for (const PaidAmount& each : paid)
        entry.credit(kMemberAccount, each.setOff, words.setOff, each.member);
    entry.credit(moneyAccount, inMoney, words.payment);
    return entry.take();
}

} // namespace coop::posting
