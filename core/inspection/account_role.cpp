// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/account_role.h"

#include <algorithm>
#include <array>

namespace coop::inspection {

namespace {

struct RoleOfCode {
    std::string_view code;
    AccountRole role;
};

using enum AccountRole;

/// Accounting system 2021.
constexpr std::array kRoles = {
    RoleOfCode{"101", Cash},           RoleOfCode{"102", Bank},           RoleOfCode{"109", Bank},
    RoleOfCode{"113", Receivable},     RoleOfCode{"114", MemberCurrent},  RoleOfCode{"121", Stock},
    RoleOfCode{"122", Stock},          RoleOfCode{"124", Stock},          RoleOfCode{"125", Agency},
    RoleOfCode{"127", Agency},         RoleOfCode{"128", Agency},         RoleOfCode{"131", Investment},
    RoleOfCode{"141", Biological},     RoleOfCode{"142", Biological},     RoleOfCode{"143", Contra},
    RoleOfCode{"144", Biological},     RoleOfCode{"151", FixedAsset},     RoleOfCode{"152", Contra},
    RoleOfCode{"153", Construction},   RoleOfCode{"154", FixedAsset},     RoleOfCode{"161", OtherAsset},
    RoleOfCode{"162", Contra},         RoleOfCode{"171", OtherAsset},     RoleOfCode{"181", OtherAsset},
    RoleOfCode{"201", Loan},           RoleOfCode{"211", Payable},        RoleOfCode{"212", Wages},
    RoleOfCode{"213", Wages},          RoleOfCode{"214", Taxes},          RoleOfCode{"215", Interest},
    RoleOfCode{"221", RefundPayable},  RoleOfCode{"222", ResidualPayable}, RoleOfCode{"231", Loan},
    RoleOfCode{"235", GrantPayable},   RoleOfCode{"301", ShareCapital},   RoleOfCode{"311", GrantFund},
    RoleOfCode{"321", Reserve},        RoleOfCode{"322", Reserve},        RoleOfCode{"331", Surplus},
    RoleOfCode{"332", Surplus},        RoleOfCode{"401", ProductionCost}, RoleOfCode{"501", OperatingIncome},
    RoleOfCode{"502", OtherIncome},    RoleOfCode{"511", OtherIncome},    RoleOfCode{"521", OperatingExpense},
    RoleOfCode{"522", TaxExpense},     RoleOfCode{"523", AdministrativeExpense}, RoleOfCode{"524", FinanceExpense},
    RoleOfCode{"529", OtherExpense},   RoleOfCode{"531", TaxExpense},
};

} // namespace

AccountRole roleOf(int chart, std::string_view code)
{
    // The chart of 2007 has the costs of administration where that of 2021 has taxes; its other codes mean the same.
    if (chart == 2007 && code.starts_with("522"))
        return AdministrativeExpense;
    const auto found = std::ranges::find(kRoles, code.substr(0, 3), &RoleOfCode::code);
    return found == kRoles.end() ? Other : found->role;
}

bool isMoney(AccountRole role)
{
    return role == Cash || role == Bank;
}

} // namespace coop::inspection
