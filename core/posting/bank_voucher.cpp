// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/bank_voucher.h"

#include <algorithm>
#include <array>

namespace coop::posting {

namespace {

constexpr std::string_view kBank = "102";
constexpr std::string_view kOtherMoney = "109";
constexpr std::string_view kReceivables = "113";
constexpr std::string_view kMemberCurrent = "114";
constexpr std::string_view kPayables = "211";
constexpr std::string_view kFinancialCosts = "524";

/// Words of interest and of what banks charge for.
bool speaksOfBankCosts(std::string_view summary)
{
    constexpr std::array<std::string_view, 13> kWords = {"利息", "结息", "付息", "手续费", "工本费", "管理费", "短信费", "年费",
                                                         "汇划费", "回单费", "服务费", "电汇费", "网银费"};
    return std::ranges::any_of(kWords, [summary](std::string_view word) { return summary.find(word) != std::string::npos; });
}

ledger::LineDraft oppositeOf(const ledger::BankLineDraft& line, const OtherSide& other, ledger::Chart chart)
{
    if (!other.member.empty())
        return {.account = std::string(kMemberCurrent), .member = other.member};
    if (!other.counterparty.empty())
        return {.account = std::string(line.amount.isNegative() ? kPayables : kReceivables),
                .counterparty = other.counterparty};
    if (chart == ledger::Chart::Of2021 && speaksOfBankCosts(line.summary))
        return {.account = std::string(kFinancialCosts)};
    return {};
}

} // namespace

bool isBankAccount(std::string_view code)
{
    return ledger::isWithin(code, kBank) || ledger::isWithin(code, kOtherMoney);
}

ledger::VoucherDraft voucherOf(const ledger::BankLineDraft& line, std::string_view bankAccount, const OtherSide& other,
                               ledger::Chart chart)
{
    ledger::LineDraft bank{.account = std::string(bankAccount)};
    ledger::LineDraft opposite = oppositeOf(line, other, chart);
    bank.summary = line.summary.empty() ? line.counterparty : line.summary;
    opposite.summary = bank.summary;
    ledger::VoucherDraft voucher{.date = line.date, .origin = ledger::Origin::Bank, .note = line.reference};
    if (line.amount.isNegative()) {
        opposite.debit = -line.amount;
        bank.credit = -line.amount;
        voucher.lines = {std::move(opposite), std::move(bank)};
    } else {
        bank.debit = line.amount;
        opposite.credit = line.amount;
        voucher.lines = {std::move(bank), std::move(opposite)};
    }
    return voucher;
}

} // namespace coop::posting
