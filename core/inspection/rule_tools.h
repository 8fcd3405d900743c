// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every family of rules uses to say what it found.

#include <string>
#include <string_view>
#include <vector>

#include "core/inspection/derived.h"
#include "core/inspection/rule.h"
#include "core/money/fraction.h"

namespace coop::inspection {

[[nodiscard]] Phrase phrase(std::string_view pattern, std::vector<std::string> values = {});

/// "2024-06".
[[nodiscard]] std::string monthText(MonthNumber month);
/// A share for people: "12.5%"; of nothing: "0%".
[[nodiscard]] std::string shareText(std::int64_t part, std::int64_t whole);
/// A parameter in hundredths of a percent for people: 1000 is "10%".
[[nodiscard]] std::string rateText(std::int64_t hundredthsOfPercent);

/// part / whole < rate, exactly; whole > 0.
[[nodiscard]] bool isBelowRate(std::int64_t part, std::int64_t whole, std::int64_t hundredthsOfPercent);
/// part / whole > rate, exactly; whole > 0.
[[nodiscard]] bool isAboveRate(std::int64_t part, std::int64_t whole, std::int64_t hundredthsOfPercent);

/// Keeps the first kMostEvidence rows and counts them all.
void addEvidence(Finding& finding, Evidence evidence);

/// Key of sameMoney.
[[nodiscard]] std::string voucherKey(std::int64_t id);

/// Writes down that `rule` could not be judged.
void notComputed(Verdict& verdict, std::string_view rule, Phrase missing);

/// Is a member on `day`: who leaves during a year is one until its end (Law Art. 25).
[[nodiscard]] bool isActiveMember(const members::MemberDraft& member, Date day);
/// Active at the as-of day and for at least `months` months before; who has no day of joining was there from the founding.
[[nodiscard]] std::vector<Index> standingMembers(const Facts& facts, int months);

/// The same day `months` earlier, the last day of a shorter month.
[[nodiscard]] Date monthsBefore(Date day, int months);

} // namespace coop::inspection
