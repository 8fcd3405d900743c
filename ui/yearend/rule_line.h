// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/distribution/plan.h"

namespace coop::ui {

/// A statutory rule in one line: kept or not, what it asks, its article. A rule that is not kept takes the room it
/// needs to say by how much.
class RuleLine final : public QWidget {
    Q_OBJECT
public:
    explicit RuleLine(const distribution::RuleResult& rule, QWidget* parent = nullptr);
};

} // namespace coop::ui
