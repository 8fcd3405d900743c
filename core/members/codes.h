// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/issue.h"

namespace coop::members {

/// Citizen identity number by GB 11643-1999: 18 characters with a check digit (ISO 7064 MOD 11-2) and a
/// birthday that exists, or the old form of 15 digits. Nothing when it fits, else IdentityForm (also for a
/// birthday that no calendar has) or IdentityCheckDigit. Region codes are not judged: abolished ones stay in use.
[[nodiscard]] std::optional<IssueCode> checkIdentityNumber(std::string_view number);

/// Unified social credit code by GB 32100-2015. Nothing when it fits, else CreditCodeForm or
/// CreditCodeCheckDigit (some genuine early codes fail: a warning, never a refusal).
[[nodiscard]] std::optional<IssueCode> checkCreditCode(std::string_view code);

/// 16 to 19 digits are a card and need their Luhn check digit (blanks and hyphens between them are
/// skipped); anything else is an account number and passes.
[[nodiscard]] std::optional<IssueCode> checkBankCard(std::string_view number);

/// The birthday inside an identity number of 18 or 15 characters, whatever its check digit; nothing before 1900.
[[nodiscard]] std::optional<Date> birthdayOf(std::string_view identityNumber);

/// 110105194912310021 → 110105********0021; texts of less than 15 characters keep only their last two.
[[nodiscard]] std::string masked(std::string_view number);

} // namespace coop::members
