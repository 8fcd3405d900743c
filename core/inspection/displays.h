// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pictures of one book to look at. No finding rests on them, none is counted: narrow prices, harvests and late bookkeeping make
// honest books look odd. Names are in them; they are shown and never kept.

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/inspection/derived.h"
#include "core/inspection/first_digits.h"
#include "core/inspection/inspect.h"
#include "core/reports/inequality.h"

namespace coop::inspection {

/// First digits of the amounts of vouchers (debits) beside those that amounts of many sizes have. Below 300 amounts, or where they
/// are all of about one size (p95 / p5 under 10^1.5), honest books differ too: then nothing is shown but why.
struct FirstDigits {
    static constexpr std::int64_t kLeast = 300;
    std::int64_t count = 0;
    std::array<std::int64_t, 9> found{};        ///< amounts that begin with 1 … 9
    Money low{};                                ///< 5 % of the amounts are not above it
    Money high{};                               ///< 95 %
    std::int64_t deviation = 0;                 ///< mean absolute deviation, in millionths
    std::int64_t limit = 0;                     ///< 0.41 / √count, in millionths: 99 % of fitting books stay below

    [[nodiscard]] bool areEnough() const { return count >= kLeast; }
    [[nodiscard]] bool areWide() const;         ///< (high / low)² ≥ 1000
    [[nodiscard]] bool isShown() const { return areEnough() && areWide(); }
    [[nodiscard]] bool isBeyondLimit() const { return deviation > limit; }
};

/// Days between the date of a voucher and its entry.
struct EntryLag {
    /// Up to the day itself, 7, 30, 90, 365 days, more.
    static constexpr std::array<int, 5> kUpTo = {0, 7, 30, 90, 365};
    std::array<std::int64_t, kUpTo.size() + 1> vouchers{};
    std::int64_t unknown = 0;                   ///< no moment of entry
    std::optional<int> median{};                ///< the middle one, of two the smaller
};

struct MonthShown {
    Date first{};                               ///< its first day
    Money activity{};
    std::int64_t vouchers = 0;
};

struct Payee {
    std::string name{};
    bool isMember = false;
    Money paid{};
    std::int64_t payments = 0;
};
struct Payees {
    std::vector<Payee> top{};                   ///< at most ten, the largest first
    Payee others{};                             ///< all further ones together
    Payee unnamed{};                            ///< nobody is named
    Money total{};
};

struct Capital {
    std::vector<Payee> holders{};               ///< present members, the largest first; `paid` is what they paid in
    std::optional<reports::Inequality> inequality{};
    std::int64_t negative = 0;                  ///< members with less than nothing, counted as nothing
};

struct TradeYear {
    int year = 0;
    Money members{};                            ///< dealings with members
    Money others{};
    Money refund{};                             ///< of the year's distribution
    Money residual{};
};

struct Displays {
    Date asOf{};
    FirstDigits digits{};
    EntryLag lag{};
    std::vector<MonthShown> months{};           ///< the last 36, those without anything too
    Payees payees{};                            ///< of the last 24 months
    Capital capital{};
    std::vector<TradeYear> trade{};             ///< years that have anything, in their order
};
[[nodiscard]] Displays displaysOf(const Facts& facts, const Parameters& parameters);

/// Of a file that is not touched. Throws StorageError.
[[nodiscard]] Displays readDisplays(const std::filesystem::path& file, const InspectionRequest& request);

} // namespace coop::inspection
