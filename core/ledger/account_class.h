// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/account.h"

namespace coop::ledger {

inline constexpr Word<AccountClass> kAccountClasses[] = {
    {AccountClass::Asset, "asset", "资产"},         {AccountClass::Liability, "liability", "负债"},
    {AccountClass::Equity, "equity", "所有者权益"}, {AccountClass::Cost, "cost", "成本"},
    {AccountClass::Profit, "profit", "损益"},
};

} // namespace coop::ledger
