// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ensure.h"
#include "core/ledger/statements.h"
#include "core/ledger/surplus_moves.h"

#include <algorithm>
#include <iterator>

namespace coop::ledger {

namespace {

using Columns = std::array<Money, kEquityColumns>;

constexpr std::string_view kOtherIncreases = "Other increases";
constexpr std::string_view kOtherDecreases = "Other decreases";

/// Increase and decrease of one account in one voucher, ≥ 0 but in red vouchers.
struct Change {
    Money increase{};
    Money decrease{};
};

Money magnitude(Money amount)
{
    return amount.isNegative() ? -amount : amount;
}

/// What stands on both sides in one voucher only moves within the account, for example a contribution handed on to
/// another member. The rest keeps its side, so that a red voucher lowers the item that it takes back.
Change changeOf(const SidesInVoucher& sides)
{
    if (magnitude(sides.credit) >= magnitude(sides.debit))
        return {.increase = sides.credit - sides.debit};
    return {.decrease = sides.debit - sides.credit};
}

Change changeIn(const VoucherDigest& voucher, std::string_view code)
{
    return changeOf(sidesIn(voucher, code));
}

/// What stands on the account itself and not on one below it.
SidesInVoucher sidesOn(const VoucherDigest& voucher, std::string_view code)
{
    SidesInVoucher sides;
    for (const DigestLine& line : voucher) {
        if (line.code == code) {
            sides.debit += line.debit;
            sides.credit += line.credit;
        }
    }
    return sides;
}

/// The part that two amounts have in common; nothing when one is red and the other black.
Money commonPart(Money left, Money right)
{
    if (left.isNegative() != right.isNegative())
        return {};
    return left.isNegative() ? std::max(left, right) : std::min(left, right);
}

/// Takes the common part out of both.
Money takeCommon(Money& left, Money& right)
{
    const Money part = commonPart(left, right);
    left -= part;
    right -= part;
    return part;
}

/// The items of the form, over all vouchers of the year.
struct Items {
    Money capitalFromCapitalReserve{};
    Money capitalFromSurplusReserve{};
    Money contributed{};
    Money withdrawn{};
    Money stateGrants{};
    Money donations{};
    Money premium{};
    Money revaluation{};
};

bool touchesAssets(const VoucherDigest& voucher)
{
    return std::ranges::any_of(voucher, [](const DigestLine& line) { return classOf(line.code) == AccountClass::Asset; });
}

/// 301, and what 321 and 322 gave for it. Where 332 is part of the voucher, they made good a loss (form 02 row 14).
void addCapital(Items& items, const VoucherDigest& voucher)
{
    Change capital = changeIn(voucher, "301");
    if (!sidesIn(voucher, "332").isNamed) {
        Money capitalReserve = changeIn(voucher, "321").decrease;
        Money surplusReserve = changeIn(voucher, "322").decrease;
        items.capitalFromCapitalReserve += takeCommon(capital.increase, capitalReserve);
        items.capitalFromSurplusReserve += takeCommon(capital.increase, surplusReserve);
    }
    items.contributed += capital.increase;
    items.withdrawn += capital.decrease;
}

/// 311 by its sub-account; where it was posted to directly, what comes out of 235 is the state's and the rest given.
void addSpecialFund(Items& items, const VoucherDigest& voucher)
{
    Money state = changeIn(voucher, "31101").increase;
    Money donated = changeIn(voucher, "31102").increase;
    const Money rest = changeIn(voucher, "311").increase - state - donated;
    (sidesIn(voucher, "235").isNamed ? state : donated) += rest;
    items.stateGrants += state;
    items.donations += donated;
}

/// 321 by its sub-account; where it was posted to directly, what comes with contributions is a premium and what comes
/// with assets alone their revaluation.
void addCapitalReserve(Items& items, const VoucherDigest& voucher)
{
    items.premium += changeIn(voucher, "32101").increase;
    items.revaluation += changeIn(voucher, "32102").increase;
    const Money direct = changeOf(sidesOn(voucher, "321")).increase;
    if (sidesIn(voucher, "301").isNamed)
        items.premium += direct;
    else if (touchesAssets(voucher))
        items.revaluation += direct;
}

Items itemsOf(const LedgerYear& year)
{
    Items items;
    for (const VoucherDigest& voucher : year.equityVouchers) {
        addCapital(items, voucher);
        addSpecialFund(items, voucher);
        if (!sidesIn(voucher, "332").isNamed)
            addCapitalReserve(items, voucher);
    }
    return items;
}

std::size_t at(EquityColumn column)
{
    return static_cast<std::size_t>(column);
}

/// The last column of a line is what its others add up to.
void addUp(Columns& columns)
{
    columns[at(EquityColumn::Total)] = {};
    Money total;
    for (const Money amount : columns)
        total += amount;
    columns[at(EquityColumn::Total)] = total;
}

Columns openingsOf(const LedgerYear& year)
{
    Columns columns{-year.openingOf("301"), -year.openingOf("311"), -year.openingOf("321"), -year.openingOf("322"),
                    undistributedAtOpening(year)};
    addUp(columns);
    return columns;
}

Columns closingsOf(const LedgerYear& year)
{
    Columns columns{-year.closingOf("301"), -year.closingOf("311"), -year.closingOf("321"), -year.closingOf("322"),
                    undistributedAtClose(year)};
    addUp(columns);
    return columns;
}

struct Amount {
    EquityColumn column{};
    Money amount{};
};

EquityRow itemRow(std::string_view key, const std::vector<Amount>& amounts)
{
    EquityRow row{.key = std::string(key), .indent = 1};
    Money total;
    for (const Amount& amount : amounts) {
        row.amounts[at(amount.column)] = amount.amount;
        total += amount.amount;
    }
    row.amounts[at(EquityColumn::Total)] = total;
    return row;
}

EquityRow totalRow(std::string_view key, const Columns& columns)
{
    EquityRow row{.key = std::string(key), .isTotal = true};
    std::ranges::copy(columns, row.amounts.begin());
    return row;
}

std::vector<EquityRow> increases(const Items& items, const SurplusMoves& moves, Money surplus)
{
    using enum EquityColumn;
    return {itemRow("Converted from the capital reserve", {{Capital, items.capitalFromCapitalReserve}}),
            itemRow("Converted from the surplus reserve", {{Capital, items.capitalFromSurplusReserve}}),
            itemRow("Contributed by members", {{Capital, items.contributed}}),
            itemRow("From state grants", {{SpecialFund, items.stateGrants}}),
            itemRow("From donations", {{SpecialFund, items.donations}}),
            itemRow("Premium on contributions", {{CapitalReserve, items.premium}}),
            itemRow("Revaluation of assets", {{CapitalReserve, items.revaluation}}),
            itemRow("Allocated from the surplus", {{SurplusReserve, moves.toReserve}}),
            itemRow("Surplus of the year", {{Undistributed, surplus}}),
            itemRow("Other transfers in", {{Undistributed, moves.transfersIn()}})};
}

std::vector<EquityRow> decreases(const Items& items, const SurplusMoves& moves)
{
    using enum EquityColumn;
    return {itemRow("Withdrawn by members", {{Capital, items.withdrawn}}),
            itemRow("Converted to members' contributions", {{CapitalReserve, items.capitalFromCapitalReserve},
                                                            {SurplusReserve, items.capitalFromSurplusReserve},
                                                            {Undistributed, moves.toCapital}}),
            itemRow("Losses made good", {{CapitalReserve, moves.fromCapitalReserve}, {SurplusReserve, moves.fromSurplusReserve}}),
            itemRow("Allocation to the surplus reserve", {{Undistributed, moves.toReserve}}),
            itemRow("Patronage refunds", {{Undistributed, moves.refunds}}),
            itemRow("Distribution of the residual surplus", {{Undistributed, moves.residual}})};
}

Columns sumOfRows(const std::vector<EquityRow>& rows)
{
    Columns sums{};
    for (const EquityRow& row : rows) {
        for (std::size_t i = 0; i < kEquityColumns; ++i)
            sums[i] += row.amounts[i].value_or(Money());
    }
    return sums;
}

/// The rows that the form does not have are there only when they hold something.
bool isIdleOther(const EquityRow& row)
{
    return (row.key == kOtherIncreases || row.key == kOtherDecreases) &&
           std::ranges::none_of(row.amounts, [](const std::optional<Money>& amount) { return amount && !amount->isZero(); });
}

} // namespace

EquityChanges equityChanges(const LedgerYear& year)
{
    const Items items = itemsOf(year);
    const SurplusMoves moves = surplusMoves(year);
    std::vector<EquityRow> more = increases(items, moves, surplusStatement(year, nullptr).surplus());
    std::vector<EquityRow> less = decreases(items, moves);

    EquityChanges changes{.opening = openingsOf(year), .closing = closingsOf(year)};
    const Columns increased = sumOfRows(more);
    const Columns decreased = sumOfRows(less);
    std::vector<Amount> otherIncreases;
    std::vector<Amount> otherDecreases;
    for (std::size_t i = 0; i < at(EquityColumn::Total); ++i) {
        const Money rest = changes.closing[i] - changes.opening[i] - increased[i] + decreased[i];
        if (rest.isNegative())
            otherDecreases.push_back({static_cast<EquityColumn>(i), -rest});
        else if (!rest.isZero())
            otherIncreases.push_back({static_cast<EquityColumn>(i), rest});
    }
    more.push_back(itemRow(kOtherIncreases, otherIncreases));
    less.push_back(itemRow(kOtherDecreases, otherDecreases));
    changes.increase = sumOfRows(more);
    changes.decrease = sumOfRows(less);
    std::erase_if(more, isIdleOther);
    std::erase_if(less, isIdleOther);

    changes.rows.push_back(totalRow("Balance at the start of the year", changes.opening));
    changes.rows.push_back(totalRow("Increase in the year", changes.increase));
    std::ranges::move(more, std::back_inserter(changes.rows));
    changes.rows.push_back(totalRow("Decrease in the year", changes.decrease));
    std::ranges::move(less, std::back_inserter(changes.rows));
    changes.rows.push_back(totalRow("Balance at the end of the year", changes.closing));
    for (std::size_t i = 0; i < kEquityColumns; ++i)
        ensure(changes.opening[i] + changes.increase[i] - changes.decrease[i] == changes.closing[i], "form 03 adds up");
    return changes;
}

} // namespace coop::ledger
