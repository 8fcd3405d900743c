// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

#include "core/distribution/plan.h"
#include "ui/text/weight_facts.h"

namespace coop::ui {

/// One step of "why this amount": a sentence, the calculation with every figure, and where the figures come from.
struct ExplanationStep {
    QString title{};           ///< the stage's name, or "Distributable surplus"
    QString calculation{};     ///< "252,000.00 × 2,000,003 ÷ 8,000,000 = 63,000.0945 → 63,000.09"
    QString rounding{};        ///< who got the odd fen and why, or empty
    QStringList sources{};     ///< what the weight is made of
    Money amount{};
    bool isPart = false;       ///< one of the amounts that add up to the total
};

struct Explanation {
    QString heading{};         ///< "Why 89,364.80? 002 …"
    /// The distributable surplus, a step for each stage, then his part of the reserve and what is paid in money.
    std::vector<ExplanationStep> steps{};
    Money total{};
};

/// Why the member on `line` of the plan gets his amount; a reader with a pocket calculator gets the same figure.
/// With `facts` it names the dealings and lots behind each weight, too.
[[nodiscard]] Explanation explain(const distribution::Plan& plan, std::size_t line, const MemberFacts* facts = nullptr);
[[nodiscard]] QString toPlainText(const Explanation& explanation);

} // namespace coop::ui
