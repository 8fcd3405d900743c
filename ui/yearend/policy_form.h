// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

#include "core/distribution/policy.h"

namespace coop::ui {

/// How the size of a stage is entered.
enum class SizeChoice { RateOfDistributable, RateOfRemaining, Amount, PerUnit, SumOfAmounts };

/// What a member's part is measured by, as it stands in its fields.
struct WeightingForm {
    distribution::Measure measure = distribution::Measure::Account;
    distribution::DirectionChoice direction = distribution::DirectionChoice::Both;
    std::optional<trade::BusinessLine> line{};
    bool timeWeighted = false;
    QString coefficients{}; ///< a line per product: "eggs = 1.5"
    QString amounts{};      ///< a line per member: "12 = 300.00"

    bool operator==(const WeightingForm&) const = default;
};

/// A stage as it stands in its fields, before any of it is believed.
struct StageForm {
    QString name{};
    distribution::StageKind kind = distribution::StageKind::Residual;
    SizeChoice size = SizeChoice::RateOfRemaining;
    QString rate{};
    QString amount{};
    std::optional<trade::BusinessLine> baseLine{}; ///< a rate of what this business line earned
    WeightingForm weighting{};
    distribution::Filter filter{};
    QString cap{};
    QString convert{};
    QString withhold{};
    QString clause{};

    bool operator==(const StageForm&) const = default;
    [[nodiscard]] bool isRate() const
    {
        return size == SizeChoice::RateOfDistributable || size == SizeChoice::RateOfRemaining;
    }
};

/// A part of the reserve and what it is quantified to the members by.
struct PartForm {
    WeightingForm weighting{};
    QString part{};

    bool operator==(const PartForm&) const = default;
};

struct PolicyForm {
    QString name{};
    QString reserveRate{};
    distribution::ReserveBase reserveOf = distribution::ReserveBase::AfterLoss;
    std::vector<PartForm> quantification{}; ///< none: by trade, as far as anybody traded
    std::vector<StageForm> stages{};

    bool operator==(const PolicyForm&) const = default;
};

[[nodiscard]] StageForm formOf(const distribution::Stage& stage);
[[nodiscard]] PolicyForm formOf(const distribution::Policy& policy);

/// What parsePolicy() reads: one reader for files and for the fields, so both say the same of the same fault.
[[nodiscard]] std::string toJson(const PolicyForm& form);

/// "70" and "70％" as "70%".
[[nodiscard]] QString asPercentage(const QString& text);

/// The issues whose path starts with `prefix`, with the rest of their path: "stages[1].rate" → "rate".
[[nodiscard]] Issues issuesUnder(const Issues& issues, std::string_view prefix);

} // namespace coop::ui
