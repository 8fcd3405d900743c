// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/distribution/charter.h"

class QGraphicsOpacityEffect;
class QScrollArea;
class QVBoxLayout;

namespace coop::ui {

class Card;
class ProblemLabel;

/// What the law asks of the plan, each rule with pass or fail, and what it leaves to charter and assembly. Why a plan is
/// not taken as the proposal stands above.
class RulesCard final : public QWidget {
    Q_OBJECT
public:
    explicit RulesCard(QWidget* parent = nullptr);

    /// `charter` is the version in force, or nothing.
    void show(const distribution::Plan& plan, const distribution::Charter* charter);
    void showRefusals(const Issues& issues);
    /// The rules are those of a result that is no longer that of the fields.
    void setFaded(bool isFaded);

private:
    void addChoices(const distribution::Plan& plan, const distribution::Charter* charter);

    Card* m_card;
    ProblemLabel* m_problem;
    QVBoxLayout* m_lines;
    QScrollArea* m_scroll;
    QGraphicsOpacityEffect* m_fade;
};

} // namespace coop::ui
