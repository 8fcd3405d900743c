// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/figures.h"

#include <algorithm>

namespace coop::ledger {

namespace {

constexpr std::string_view kMemberCurrent = "114";

template <typename Amount>
Money sumWithin(const std::vector<AccountFigures>& accounts, std::string_view code, Amount amountOf)
{
    Money sum;
    for (const AccountFigures& account : accounts) {
        if (isWithin(account.code, code))
            sum += amountOf(account);
    }
    return sum;
}

TwoSided sidesOf(Money balance)
{
    return balance.isNegative() ? TwoSided{.credit = -balance} : TwoSided{.debit = balance};
}

TwoSided& operator+=(TwoSided& sum, const TwoSided& more)
{
    sum.debit += more.debit;
    sum.credit += more.credit;
    return sum;
}

/// An account with all below it, before it is put on sides.
struct Rolled {
    const AccountFigures* own = nullptr;
    Money opening{};
    Money debit{};
    Money credit{};
};

/// By code. Sub-accounts count in every account above them, also in one that has no figures of its own.
std::map<std::string, Rolled, std::less<>> rollUp(const LedgerYear& figures)
{
    std::map<std::string, Rolled, std::less<>> rows;
    // What members owe and are owed can cancel out to an account without any figure.
    if (figures.memberCurrentOpening != TwoSided{} || figures.memberCurrentClosing != TwoSided{})
        rows.try_emplace(std::string(kMemberCurrent));
    for (const AccountFigures& account : figures.accounts) {
        rows[account.code].own = &account;
        for (std::string_view code = account.code; !code.empty(); code = parentCode(code)) {
            Rolled& row = rows[std::string(code)];
            row.opening += account.opening;
            row.debit += account.debit;
            row.credit += account.credit;
        }
    }
    return rows;
}

TrialBalanceRow rowOf(const std::string& code, const Rolled& rolled, const LedgerYear& figures)
{
    TrialBalanceRow row{.code = code,
                        .level = static_cast<int>(code.size() - 3) / 2,
                        .opening = sidesOf(rolled.opening),
                        .debit = rolled.debit,
                        .credit = rolled.credit,
                        .closing = sidesOf(rolled.opening + rolled.debit - rolled.credit)};
    if (rolled.own != nullptr) {
        row.id = rolled.own->id;
        row.name = rolled.own->name;
    }
    if (code == kMemberCurrent) {
        row.opening = figures.memberCurrentOpening;
        row.closing = figures.memberCurrentClosing;
    }
    return row;
}

bool hasFigures(const TrialBalanceRow& row)
{
    return row.opening != TwoSided{} || row.closing != TwoSided{} || !row.debit.isZero() || !row.credit.isZero();
}

} // namespace

Money LedgerYear::openingOf(std::string_view code) const
{
    return sumWithin(accounts, code, [](const AccountFigures& account) { return account.opening; });
}

Money LedgerYear::closingOf(std::string_view code) const
{
    return sumWithin(accounts, code, [](const AccountFigures& account) { return account.closing(); });
}

Money LedgerYear::debitOf(std::string_view code) const
{
    return sumWithin(accounts, code, [](const AccountFigures& account) { return account.debit; });
}

Money LedgerYear::creditOf(std::string_view code) const
{
    return sumWithin(accounts, code, [](const AccountFigures& account) { return account.credit; });
}

Money LedgerYear::netActivityOf(std::string_view code) const
{
    return sumWithin(accounts, code, [](const AccountFigures& account) {
        return (account.debit - account.transferDebit) - (account.credit - account.transferCredit);
    });
}

std::vector<TrialBalanceRow> trialBalance(const LedgerYear& figures, Depth depth)
{
    std::vector<TrialBalanceRow> rows;
    for (const auto& [code, rolled] : rollUp(figures)) {
        TrialBalanceRow row = rowOf(code, rolled, figures);
        if (hasFigures(row) && (depth == Depth::All || row.level == 0))
            rows.push_back(std::move(row));
    }
    return rows;
}

TrialBalanceRow totalOf(const std::vector<TrialBalanceRow>& rows)
{
    TrialBalanceRow total;
    for (const TrialBalanceRow& row : rows) {
        if (row.level != 0)
            continue;
        total.opening += row.opening;
        total.debit += row.debit;
        total.credit += row.credit;
        total.closing += row.closing;
    }
    return total;
}

} // namespace coop::ledger
