// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/monthly_activity.h"

#include <algorithm>
#include <map>

namespace coop::ledger {

namespace {

bool isIncome(std::string_view code)
{
    const std::string_view main = mainCode(code);
    return main == "501" || main == "502" || main == "511";
}

/// Accounts of income and expense with those above them; names where they are known.
std::map<std::string, std::string> profitAccounts(const LedgerYear& year, std::span<const LedgerYear> months)
{
    std::map<std::string, std::string> names;
    const auto add = [&names](const LedgerYear& figures) {
        for (const AccountFigures& account : figures.accounts) {
            if (classOf(account.code) != AccountClass::Profit)
                continue;
            for (std::string_view code = account.code; !code.empty(); code = parentCode(code))
                names.try_emplace(std::string(code));
            names[account.code] = account.name;
        }
    };
    std::ranges::for_each(months, add);
    add(year);
    return names;
}

bool hasFigures(const ActivityRow& row)
{
    return !row.before.isZero() || std::ranges::any_of(row.months, [](Money amount) { return !amount.isZero(); });
}

} // namespace

std::vector<ActivityRow> monthlyActivity(const LedgerYear& year, std::span<const LedgerYear> months)
{
    std::vector<ActivityRow> rows;
    for (const auto& [code, name] : profitAccounts(year, months)) {
        ActivityRow row{.code = code, .name = name, .level = static_cast<int>(code.size() - 3) / 2, .isIncome = isIncome(code)};
        const auto shown = [&row](Money debitLessCredit) { return row.isIncome ? -debitLessCredit : debitLessCredit; };
        if (year.startsWithinYear)
            row.before = shown(year.openingOf(code));
        for (const LedgerYear& month : months)
            row.months.at(static_cast<std::size_t>(month.to.month() - 1)) += shown(month.netActivityOf(code));
        if (hasFigures(row))
            rows.push_back(std::move(row));
    }
    std::ranges::stable_partition(rows, &ActivityRow::isIncome);
    return rows;
}

} // namespace coop::ledger
