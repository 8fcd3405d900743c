// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/book/desks.h"

namespace coop::book {

/// All that goes into one sample book.
struct SampleContent {
    std::string file{};
    members::Profile profile{};
    std::vector<members::MemberDraft> members{};
    std::vector<shares::ContributionDraft> contributions{};
    std::vector<trade::TradeDraft> trades{};
    std::vector<shares::GrantDraft> grants{};
    std::vector<shares::OpeningShareDraft> openingShares{};
    std::vector<members::MeetingDraft> meetings{};
    std::vector<std::pair<FiscalYear, YearEndDraft>> yearEnds{};
    bool hasLedger = false;   ///< of the last year
};

/// The egg cooperative of a published example (Yang Qunyi 2017): capital 1,000,000, provident fund 500,000, special
/// fund 200,000, 8,000,000 jin delivered, surplus 400,000 of 2025.
[[nodiscard]] SampleContent eggSample();
/// Land with a guaranteed dividend, capital, labour days, three lines of business and four parties.
[[nodiscard]] SampleContent landShareSample();
/// 2,000 members drawn with a fixed seed.
[[nodiscard]] SampleContent largeSample();

// What the three share.

inline constexpr int kFirstSampleYear = 2023;
inline constexpr int kLastSampleYear = 2025;
inline constexpr const char* kMadeUp = "虚构示例";

/// 1…99 in Chinese figures: 二十三.
[[nodiscard]] std::string chineseNumber(int number);
/// Cuts `total` into whole parts in the proportion of `weights`, nothing lost.
[[nodiscard]] std::vector<std::int64_t> split(std::int64_t total, const std::vector<std::int64_t>& weights);
[[nodiscard]] YearEndDraft yearEndOf(Money surplus, std::string_view policy);

} // namespace coop::book
