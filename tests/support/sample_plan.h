// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/distribution/plan.h"
#include "core/reports/dividend_list.h"

namespace coop::test {

/// A made-up distribution to `members` members with a guaranteed, a patronage and a residual stage; the same
/// for the same count. Every fifth member gets nothing of the guaranteed stage, every seventh has no trade.
[[nodiscard]] distribution::Plan samplePlan(std::size_t members);
[[nodiscard]] reports::ReportHead sampleHead();

/// The words of a report as the source has them, in English.
[[nodiscard]] std::string inEnglish(std::string_view words);
/// A catalogue of the dividend list's words in Chinese, for tests that have no translator.
[[nodiscard]] std::string inChinese(std::string_view words);

} // namespace coop::test
