// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every threshold of the catalogue: with a version, an owner (statute, plan, practice, convention) and a value that can be
// changed and is printed with each finding. Whole numbers in the unit named.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/fields.h"
#include "core/base/issue.h"
#include "core/money/money.h"

namespace coop::inspection {

inline constexpr std::string_view kCatalogueVersion = "2026.1";

enum class ParameterUnit { Count, Days, Months, Years, Fen, HundredthsOfPercent };
/// Where a value comes from: only a convention may be changed without a reason of law.
enum class ParameterBasis { Statute, Plan, Practice, Statistics, Convention };

struct ParameterSpec {
    std::string_view id;            ///< "O01.months", "common.active_month": rule and name
    std::int64_t value;             ///< as delivered
    ParameterUnit unit;
    ParameterBasis basis;
    std::string_view meaning;       ///< English source text
};

/// One table a family, beside its rules.
[[nodiscard]] std::span<const ParameterSpec> commonParameters();    ///< windows, activity, excuses, materiality
[[nodiscard]] std::span<const ParameterSpec> moneyParameters();     ///< money moves and insiders
[[nodiscard]] std::span<const ParameterSpec> gateParameters();
[[nodiscard]] std::span<const ParameterSpec> registrationParameters();
[[nodiscard]] std::span<const ParameterSpec> operationParameters();
[[nodiscard]] std::span<const ParameterSpec> participationParameters();
[[nodiscard]] std::span<const ParameterSpec> capitalParameters();
[[nodiscard]] std::span<const ParameterSpec> grantParameters();
[[nodiscard]] std::span<const ParameterSpec> distributionParameters();
[[nodiscard]] std::span<const ParameterSpec> governanceParameters();
[[nodiscard]] std::span<const ParameterSpec> financeParameters();
[[nodiscard]] std::span<const ParameterSpec> ledgerParameters();
[[nodiscard]] std::span<const ParameterSpec> identityParameters();
/// All of them.
[[nodiscard]] const std::vector<ParameterSpec>& parameterSpecs();

/// The delivered values, some of them changed.
class Parameters {
public:
    /// Of a known id (`ensure`d).
    [[nodiscard]] std::int64_t value(std::string_view id) const;
    [[nodiscard]] Money money(std::string_view id) const { return Money::fen(value(id)); }
    [[nodiscard]] bool isChanged(std::string_view id) const;
    void set(std::string_view id, std::int64_t value);
    /// "2026.1", or "2026.1*" when a value was changed.
    [[nodiscard]] std::string version() const;

private:
    std::vector<std::pair<std::string, std::int64_t>> m_changed{};
};

/// {"P01.high": "10%", "common.active_month": "500.00", "O01.months": 24}: unknown ids and values that do not fit their unit are
/// refused by name, all at once.
[[nodiscard]] Checked<Parameters> readParameters(std::string_view json);

} // namespace coop::inspection
