// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/templates.h"

#include <algorithm>

namespace coop::posting {

namespace {

using enum AmountPart;
using enum LineSide;

constexpr VoucherTemplate kTemplates[] = {
    // members' contributions
    {"contribution-cash", "Contribution in money, above par", "Premium",
     {{"102", Debit, APlusB}, {"301", Credit, A}, {"32101", Credit, B}}},
    {"contribution-goods", "Contribution in goods", "Premium",
     {{"121", Debit, APlusB}, {"301", Credit, A}, {"32101", Credit, B}}},
    {"contribution-asset", "Contribution of a fixed asset", "Premium",
     {{"151", Debit, APlusB}, {"301", Credit, A}, {"32101", Credit, B}}},
    {"contribution-livestock", "Contribution of animals or trees for production", "Premium",
     {{"142", Debit, APlusB}, {"301", Credit, A}, {"32101", Credit, B}}},
    {"contribution-land", "Contribution of a land management right", "Premium",
     {{"161", Debit, APlusB}, {"301", Credit, A}, {"32101", Credit, B}}},
    {"contribution-land-below", "Contribution of a land management right, below par", "Shortfall",
     {{"161", Debit, AMinusB}, {"32101", Debit, B}, {"301", Credit, A}}},
    {"land-amortised", "Amortise a contributed land or forest right", "", {{"401", Debit}, {"162", Credit}}},
    {"land-rented-out", "Rent from an intangible asset", "", {{"102", Debit}, {"502", Credit}}},
    {"land-rented-out-cost", "Amortise a rented out intangible asset", "", {{"529", Debit}, {"162", Credit}}},
    {"withdrawal", "Contribution paid back to a member", "", {{"301", Debit}, {"102", Credit}}},
    {"withdrawal-reserve", "A leaver's part of the surplus reserve paid out", "", {{"322", Debit}, {"102", Credit}}},
    {"withdrawal-loss", "Loss borne by a leaver", "", {{"301", Debit}, {"33202", Credit}}},
    {"capital-from-capital-reserve", "Capital reserve turned into share capital", "", {{"321", Debit}, {"301", Credit}}},
    {"capital-from-surplus-reserve", "Surplus reserve turned into share capital", "", {{"322", Debit}, {"301", Credit}}},
    {"capital-from-refund", "Refund payable turned into share capital", "", {{"221", Debit}, {"301", Credit}}},
    {"capital-from-residual", "Residual surplus payable turned into share capital", "", {{"222", Debit}, {"301", Credit}}},
    {"capital-from-surplus", "Distributable surplus turned into share capital", "", {{"33201", Debit}, {"301", Credit}}},
    // subsidies and donations
    {"subsidy-received", "State subsidy received", "", {{"102", Debit}, {"235", Credit}}},
    {"subsidy-used-asset", "State subsidy used for an asset", "",
     {{"151", Debit}, {"102", Credit}, {"235", Debit}, {"31101", Credit}}},
    {"subsidy-used-building", "State subsidy used for construction", "",
     {{"153", Debit}, {"102", Credit}, {"235", Debit}, {"31101", Credit}}},
    {"subsidy-used-training", "State subsidy used for training, information, marketing", "",
     {{"235", Debit}, {"102", Credit}}},
    {"subsidy-after-asset", "State subsidy received for an asset bought before", "",
     {{"102", Debit}, {"235", Credit}, {"235", Debit}, {"31101", Credit}}},
    {"subsidy-after-expense", "State subsidy received for an expense made before", "",
     {{"102", Debit}, {"235", Credit}, {"235", Debit}, {"523", Credit}}},
    {"subsidy-returned", "Unused state subsidy returned", "", {{"235", Debit}, {"102", Credit}}},
    {"subsidy-in-kind", "State subsidy in kind", "", {{"151", Debit}, {"31101", Credit}}},
    {"donation-in-kind", "Donation in kind", "", {{"151", Debit}, {"31102", Credit}}},
    {"donation-money", "Donation in money", "", {{"102", Debit}, {"31102", Credit}}},
    // dealing with members
    {"inputs-bought", "Inputs bought for a member", "", {{"114", Debit}, {"102", Credit}}},
    {"inputs-bought-on-credit", "Inputs bought for a member on credit", "", {{"114", Debit}, {"211", Credit}}},
    {"inputs-fee", "Service fee charged to a member", "", {{"114", Debit}, {"501", Credit}}},
    {"member-collected", "Money collected from a member", "", {{"102", Debit}, {"114", Credit}}},
    {"agency-bought", "Goods bought on members' behalf", "", {{"127", Debit}, {"102", Credit}}},
    {"agency-bought-on-credit", "Goods bought on members' behalf on credit", "", {{"127", Debit}, {"211", Credit}}},
    {"agency-handed-over", "Goods bought on a member's behalf handed over", "", {{"114", Debit}, {"127", Credit}}},
    {"produce-delivered", "Produce delivered by a member to be sold", "", {{"128", Debit}, {"114", Credit}}},
    {"produce-sold", "Members' produce sold above the agreed price", "Gain",
     {{"102", Debit, APlusB}, {"128", Credit, A}, {"501", Credit, B}}},
    {"produce-sold-below", "Members' produce sold below the agreed price", "Loss",
     {{"102", Debit, AMinusB}, {"521", Debit, B}, {"128", Credit, A}}},
    {"member-paid", "Money paid to a member", "", {{"114", Debit}, {"102", Credit}}},
    {"produce-bought", "Produce bought outright from a member", "", {{"121", Debit}, {"114", Credit}}},
    // the cooperative's own trade
    {"goods-sold", "Goods sold, with their cost", "Cost",
     {{"102", Debit, A}, {"501", Credit, A}, {"521", Debit, B}, {"121", Credit, B}}},
    {"goods-sold-on-credit", "Goods sold on credit, with their cost", "Cost",
     {{"113", Debit, A}, {"501", Credit, A}, {"521", Debit, B}, {"121", Credit, B}}},
    {"consignment-sent", "Goods sent to an outside seller", "", {{"125", Debit}, {"121", Credit}}},
    {"consignment-listed", "Sales list of an outside seller, with his fee", "Fee",
     {{"113", Debit, A}, {"501", Credit, A}, {"521", Debit, B}, {"113", Credit, B}}},
    {"consignment-cost", "Cost of goods sold by an outside seller", "", {{"521", Debit}, {"125", Credit}}},
    {"receivable-collected", "Money collected from a customer", "", {{"102", Debit}, {"113", Credit}}},
    {"supplier-paid", "Money paid to a supplier", "", {{"211", Debit}, {"102", Credit}}},
    // work, interest, production
    {"wages", "Wages of the staff", "", {{"523", Debit}, {"212", Credit}}},
    {"wages-paid", "Wages paid, with income tax withheld", "Tax withheld",
     {{"212", Debit, A}, {"102", Credit, AMinusB}, {"214", Credit, B}}},
    {"labour", "Labour for production", "", {{"401", Debit}, {"213", Credit}}},
    {"labour-paid", "Labour paid, with income tax withheld", "Tax withheld",
     {{"213", Debit, A}, {"102", Credit, AMinusB}, {"214", Credit, B}}},
    {"interest-due", "Interest due on a loan", "", {{"524", Debit}, {"215", Credit}}},
    {"interest-paid", "Interest paid", "", {{"215", Debit}, {"102", Credit}}},
    {"interest-income", "Interest received from the bank", "", {{"102", Debit}, {"524", Credit}}},
    {"production-cost", "Goods used in production", "", {{"401", Debit}, {"121", Credit}}},
    {"animals-raised", "Cost of raising consumable animals and crops", "", {{"141", Debit}, {"121", Credit}}},
    {"harvest", "Harvest taken into stock", "", {{"121", Debit}, {"401", Credit}}},
    {"animals-harvested", "Consumable animals and crops taken into stock", "", {{"121", Debit}, {"141", Credit}}},
    {"services-cost", "Cost of services sold", "", {{"521", Debit}, {"401", Credit}}},
    // long-lived assets
    {"depreciation-production", "Depreciation for production", "", {{"401", Debit}, {"152", Credit}}},
    {"depreciation-management", "Depreciation for management", "", {{"523", Debit}, {"152", Credit}}},
    {"depreciation-public", "Depreciation of public-benefit assets", "", {{"529", Debit}, {"152", Credit}}},
    {"depreciation-livestock", "Depreciation of animals and trees for production", "", {{"401", Debit}, {"143", Credit}}},
    {"disposal", "Fixed asset put out of use", "Depreciation so far",
     {{"154", Debit, AMinusB}, {"152", Debit, B}, {"151", Credit, A}}},
    {"disposal-cost", "Cost of disposing of a fixed asset", "", {{"154", Debit}, {"102", Credit}}},
    {"disposal-proceeds", "Proceeds of disposing of a fixed asset", "", {{"102", Debit}, {"154", Credit}}},
    {"disposal-gain", "Gain on disposing of a fixed asset", "", {{"154", Debit}, {"502", Credit}}},
    {"disposal-loss", "Loss on disposing of a fixed asset", "", {{"529", Debit}, {"154", Credit}}},
    {"stock-surplus-found", "Stock found above the books", "", {{"121", Debit}, {"181", Credit}}},
    {"stock-surplus", "Stock surplus approved", "", {{"181", Debit}, {"502", Credit}}},
    {"stock-shortage-found", "Stock found below the books", "", {{"181", Debit}, {"121", Credit}}},
    {"stock-shortage", "Stock shortage approved, with compensation", "Compensation",
     {{"529", Debit, AMinusB}, {"113", Debit, B}, {"181", Credit, A}}},
    // investments, debts, taxes
    {"investment-in-kind", "Investment in kind at an agreed value above the books", "Difference",
     {{"131", Debit, APlusB}, {"121", Credit, A}, {"32102", Credit, B}}},
    {"investment-income", "Investment income declared", "", {{"113", Debit}, {"511", Credit}}},
    {"bad-debt", "Receivable that cannot be collected", "", {{"529", Debit}, {"113", Credit}}},
    {"waived-debt", "Debt that need not be paid", "", {{"211", Debit}, {"502", Credit}}},
    {"income-tax", "Enterprise income tax", "", {{"531", Debit}, {"214", Credit}}},
    {"tax-paid", "Tax paid", "", {{"214", Debit}, {"102", Credit}}},
    // year end
    {"close-income", "Income closed to this year's surplus", "", {{"501", Debit}, {"331", Credit}}},
    {"close-expense", "Expense closed to this year's surplus", "", {{"331", Debit}, {"521", Credit}}},
    {"close-surplus", "This year's surplus to undistributed surplus", "", {{"331", Debit}, {"33202", Credit}}},
    {"loss-made-up", "Loss made up from the surplus reserve", "", {{"322", Debit}, {"33202", Credit}}},
    {"reserve-withdrawn", "Surplus reserve withdrawn", "", {{"33201", Debit}, {"322", Credit}}},
    {"refund-accrued", "Patronage refund accrued", "", {{"33201", Debit}, {"221", Credit}}},
    {"residual-accrued", "Residual surplus accrued", "", {{"33201", Debit}, {"222", Credit}}},
    {"appropriations-closed", "Appropriations closed to undistributed surplus", "", {{"33202", Debit}, {"33201", Credit}}},
    {"refund-paid", "Patronage refund paid", "", {{"221", Debit}, {"102", Credit}}},
    {"residual-paid", "Residual surplus paid, with income tax withheld", "Tax withheld",
     {{"222", Debit, A}, {"102", Credit, AMinusB}, {"214", Credit, B}}},
};

Money amountOf(AmountPart part, const TemplateInput& input)
{
    switch (part) {
    case A:
        return input.a;
    case B:
        return input.b;
    case APlusB:
        return input.a + input.b;
    case AMinusB:
        break;
    }
    return input.a - input.b;
}

/// What a line names by the details that its account is kept by in the chart.
void name(ledger::LineDraft& line, const TemplateInput& input)
{
    constexpr std::string_view kPerMember[] = {"114", "221", "222", "301"};
    constexpr std::string_view kPerCounterparty[] = {"113", "131", "211", "215"};
    constexpr std::string_view kPerProduct[] = {"121", "125", "127", "128", "141", "401", "501", "521"};
    constexpr std::string_view kPerProject[] = {"153", "235", "311"};
    const std::string_view account = ledger::mainCode(line.account);
    const auto isOneOf = [account](const auto& codes) { return std::ranges::find(codes, account) != std::end(codes); };
    if (isOneOf(kPerMember))
        line.member = input.member;
    if (isOneOf(kPerCounterparty))
        line.counterparty = input.counterparty;
    if (isOneOf(kPerProduct))
        line.product = input.product;
    if (isOneOf(kPerProject))
        line.project = input.project;
}

} // namespace

std::span<const TemplateLine> VoucherTemplate::used() const
{
    const auto end = std::ranges::find(lines, std::string_view(), &TemplateLine::account);
    return {std::begin(lines), end};
}

std::span<const VoucherTemplate> voucherTemplates()
{
    return kTemplates;
}

const VoucherTemplate* findTemplate(std::string_view id)
{
    const auto found = std::ranges::find(kTemplates, id, &VoucherTemplate::id);
    return found == std::end(kTemplates) ? nullptr : found;
}

ledger::VoucherDraft fill(const VoucherTemplate& entry, const TemplateInput& input)
{
    ledger::VoucherDraft voucher{.date = input.date};
    for (const TemplateLine& part : entry.used()) {
        const Money amount = amountOf(part.amount, input);
        if (amount.isZero())
            continue;
        ledger::LineDraft line{.summary = input.summary, .account = std::string(part.account)};
        (part.side == Debit ? line.debit : line.credit) = amount;
        name(line, input);
        voucher.lines.push_back(std::move(line));
    }
    return voucher;
}

} // namespace coop::posting
