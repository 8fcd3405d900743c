// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the chart of 2007 to that of 2021 (cai kuai [2021] no. 38). Pure.

#include <string>
#include <vector>

#include "core/base/issue.h"
#include "core/ledger/account.h"
#include "core/ledger/voucher.h"

namespace coop::ledger {

/// A part of an old balance that goes to another new account, on the side where the old balance stands. What no part takes
/// of 211 stays in 211; of 141 and 142 the parts take everything, since the codes mean other things in the new chart.
struct ConversionSplit {
    std::string from{};           ///< 141, 142 or 211 of 2007
    std::string counterparty{};   ///< of 211: whose balance; empty: the lines without one
    std::string to{};             ///< 141, 142, 144 or 211, 213, 214, 215 of 2021, or below
    Money amount{};

    bool operator==(const ConversionSplit&) const = default;
};

/// What was written off an asset directly and now stands apart (part 4): Dr 142 Cr 143, Dr 161 Cr 162.
struct ConversionGrossUp {
    std::string asset{};          ///< 142 or 161, or below
    Money writtenOff{};

    bool operator==(const ConversionGrossUp&) const = default;
};

/// What was not in the old books (part 3): an asset against `equity`, a liability against 33202.
struct ConversionAddition {
    std::string account{};
    std::string member{};
    std::string counterparty{};
    std::string equity = "33202"; ///< of assets only
    Money amount{};

    bool operator==(const ConversionAddition&) const = default;
};

struct ConversionInput {
    /// The balances of the last day under the old chart: each line on the side where its balance stands, 114, 221, 222 and
    /// 301 per member.
    std::vector<LineDraft> balances{};
    std::vector<ConversionSplit> splits{};
    std::vector<ConversionGrossUp> grossUps{};
    std::vector<ConversionAddition> additions{};
};

/// Both halves balance by themselves. Summaries are empty: whoever books them names the conversion.
struct Conversion {
    std::vector<LineDraft> closing{};   ///< under the chart of 2007: empties every old balance
    std::vector<LineDraft> opening{};   ///< under the chart of 2021, by code, member and the other details

    bool operator==(const Conversion&) const = default;
};

/// All that is wrong at once, field "balances", "splits", "grossUps" or "additions" and Issue::row from 1: UnknownAccount,
/// ProfitInOpening, OpeningUnbalanced (row 0), SplitDiffers, UnknownWord for an account that a part cannot go to,
/// NegativeNotAllowed, ZeroNotAllowed.
[[nodiscard]] Expected<Conversion> convert(const ConversionInput& input);

} // namespace coop::ledger
