// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/statements.h"
#include "core/ledger/surplus_moves.h"

#include <algorithm>

namespace coop::ledger {

namespace {

CrossCheckResult compared(CrossCheck check, Money left, Money right, std::vector<std::string> differing)
{
    CrossCheckResult result{.check = check, .passed = left == right, .left = left, .right = right};
    if (!result.passed)
        result.differing = std::move(differing);
    return result;
}

/// Accounts that must have come to zero: passes only when each has, not when they cancel out.
CrossCheckResult cleared(CrossCheck check, std::vector<std::string> left, Money balance)
{
    return {.check = check, .passed = left.empty(), .left = balance, .differing = std::move(left)};
}

template <typename Choice>
std::vector<std::string> openAccounts(const LedgerYear& year, Choice isMeant)
{
    std::vector<std::string> codes;
    for (const AccountFigures& account : year.accounts) {
        if (isMeant(account.code) && !account.closing().isZero())
            codes.push_back(account.code);
    }
    return codes;
}

std::vector<std::string> whyUnbalanced(const LedgerYear& year)
{
    std::vector<std::string> codes = openAccounts(year, [](std::string_view code) { return isWithin(code, "181"); });
    const TwoSided& members = year.memberCurrentClosing;
    if (members.debit - members.credit != year.closingOf("114"))
        codes.emplace_back("114");
    return codes;
}

/// What form 02 has a row for when it stands in one voucher with 332.
bool hasSurplusRow(std::string_view code)
{
    return std::ranges::any_of(std::initializer_list<std::string_view>{"221", "222", "301", "321", "322", "331", "332"},
                               [&](std::string_view top) { return isWithin(code, top); });
}

/// The accounts that changed the undistributed surplus past the rows of form 02: what stands against 331 or 332 without
/// belonging there.
std::vector<std::string> besideTheForm(const LedgerYear& year)
{
    std::vector<std::string> codes;
    for (const VoucherDigest& voucher : year.equityVouchers) {
        const bool isDistribution = sidesIn(voucher, "332").isNamed;
        if (!isDistribution && !sidesIn(voucher, "331").isNamed)
            continue;
        for (const DigestLine& line : voucher) {
            const bool isTransfer = classOf(line.code) == AccountClass::Profit && sidesIn(voucher, "331").isNamed;
            if (!isTransfer && !hasSurplusRow(line.code))
                codes.push_back(line.code);
        }
    }
    std::ranges::sort(codes);
    const auto twins = std::ranges::unique(codes);
    codes.erase(twins.begin(), twins.end());
    return codes;
}

CrossCheckResult openingAgrees(const LedgerYear& year, const LedgerYear* previous, Money opening)
{
    CrossCheckResult result{.check = CrossCheck::OpeningAgrees, .applies = false, .left = opening};
    // The change of systems may book what was left out before (cai kuai [2021] no. 38, part 3).
    if (previous == nullptr || previous->chart != year.chart || year.startsWithinYear)
        return result;
    result = compared(CrossCheck::OpeningAgrees, opening, surplusStatement(*previous, nullptr).row(20).current, {});
    if (!result.passed)
        result.differing = besideTheForm(*previous);
    return result;
}

CrossCheckResult equityAgrees(const LedgerYear& year, const BalanceSheet& sheet)
{
    constexpr int kFirstRow = 36;
    const EquityChanges changes = equityChanges(year);
    CrossCheckResult result{.check = CrossCheck::EquityAgrees,
                            .left = changes.closing[static_cast<std::size_t>(EquityColumn::Total)],
                            .right = sheet.row(41).current};
    for (std::size_t i = 0; i < kEquityColumns; ++i) {
        const int number = kFirstRow + static_cast<int>(i);
        if (changes.opening[i] + changes.increase[i] - changes.decrease[i] != sheet.row(number).current)
            result.differing.push_back(std::to_string(number));
    }
    result.passed = result.differing.empty();
    return result;
}

} // namespace

std::vector<CrossCheckResult> crossChecks(const LedgerYear& year, const LedgerYear* previous, bool isYearClosed)
{
    const BalanceSheet sheet = balanceSheet(year);
    const SurplusStatement surplus = surplusStatement(year, nullptr);
    std::vector<CrossCheckResult> results = {
        compared(CrossCheck::SheetBalances, sheet.row(22).current, sheet.row(42).current, whyUnbalanced(year)),
        compared(CrossCheck::UndistributedAgrees, surplus.row(20).current, sheet.row(40).current, besideTheForm(year)),
        openingAgrees(year, previous, surplus.row(13).current),
        equityAgrees(year, sheet),
        cleared(CrossCheck::ProfitTransferred,
                openAccounts(year,
                             [](std::string_view code) {
                                 return isWithin(code, "331") || classOf(code) == AccountClass::Profit;
                             }),
                untransferredAtClose(year) - year.closingOf("331")),
        cleared(CrossCheck::AppropriationsCleared,
                openAccounts(year, [](std::string_view code) { return isWithin(code, "33201"); }), -year.closingOf("33201")),
        cleared(CrossCheck::PendingAssetsCleared,
                openAccounts(year, [](std::string_view code) { return isWithin(code, "181"); }), sheet.pendingAssets),
    };
    for (CrossCheckResult& result : results) {
        const bool isForClosedYears =
            result.check == CrossCheck::ProfitTransferred || result.check == CrossCheck::AppropriationsCleared;
        if (isForClosedYears && !isYearClosed) {
            result.applies = false;
            result.passed = true;
        }
    }
    return results;
}

} // namespace coop::ledger
