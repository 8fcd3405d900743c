// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/closing.h"

namespace coop::ledger {

namespace {

LineDraft debitLine(std::string_view summary, std::string_view code, Money amount)
{
    return {.summary = std::string(summary), .account = std::string(code), .debit = amount};
}

LineDraft creditLine(std::string_view summary, std::string_view code, Money amount)
{
    return {.summary = std::string(summary), .account = std::string(code), .credit = amount};
}

/// Brings one account to zero; `balance` is debit − credit.
LineDraft emptying(std::string_view summary, std::string_view code, Money balance)
{
    return balance.isNegative() ? debitLine(summary, code, -balance) : creditLine(summary, code, balance);
}

VoucherDraft closingVoucher(Date day, std::vector<LineDraft> lines)
{
    return {.date = day, .origin = Origin::Closing, .lines = std::move(lines)};
}

/// Empties every account of `code` and below into `into`.
void emptyInto(std::vector<LineDraft>& lines, const LedgerYear& figures, std::string_view code, std::string_view into,
               std::string_view summary)
{
    Money moved;
    const std::size_t first = lines.size();
    for (const AccountFigures& account : figures.accounts) {
        if (!isWithin(account.code, code) || account.closing().isZero())
            continue;
        lines.push_back(emptying(summary, account.code, account.closing()));
        moved += account.closing();
    }
    if (moved.isZero())
        return;
    const LineDraft target = emptying(summary, into, -moved);
    // A voucher reads debit first.
    const bool isDebit = !target.debit.isZero();
    lines.insert(isDebit ? lines.begin() + static_cast<std::ptrdiff_t>(first) : lines.end(), target);
}

} // namespace

std::optional<VoucherDraft> profitTransfer(const LedgerYear& figures, Date day, const ClosingWords& words)
{
    std::vector<LineDraft> incomes;
    std::vector<LineDraft> expenses;
    Money income;
    Money expense;
    for (const AccountFigures& account : figures.accounts) {
        const Money balance = account.closing();
        if (classOf(account.code) != AccountClass::Profit || balance.isZero())
            continue;
        // By where the balance stands: a loss on investments (511) goes the way of the expenses.
        if (balance.isNegative()) {
            incomes.push_back(emptying(words.transfer, account.code, balance));
            income -= balance;
        } else {
            expenses.push_back(emptying(words.transfer, account.code, balance));
            expense += balance;
        }
    }
    std::vector<LineDraft> lines = std::move(incomes);
    if (!income.isZero())
        lines.push_back(creditLine(words.transfer, "331", income));
    if (!expense.isZero())
        lines.push_back(debitLine(words.transfer, "331", expense));
    lines.insert(lines.end(), expenses.begin(), expenses.end());
    if (lines.empty())
        return std::nullopt;
    return closingVoucher(day, std::move(lines));
}

std::optional<VoucherDraft> yearTransfer(const LedgerYear& figures, Date day, const ClosingWords& words)
{
    std::vector<LineDraft> lines;
    emptyInto(lines, figures, "331", "33202", words.toDistribution);
    emptyInto(lines, figures, "33201", "33202", words.appropriations);
    if (lines.empty())
        return std::nullopt;
    return closingVoucher(day, std::move(lines));
}

} // namespace coop::ledger
