// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "core/base/issue.h"

namespace coop::ui {

/// What is wrong with a field, below it; takes no room when nothing is.
class ProblemLabel final : public QLabel {
    Q_OBJECT
public:
    explicit ProblemLabel(const QString& objectName, QWidget* parent = nullptr);

    void show(const Issues& issues);
};

/// Draws the border of an editor in the colour of a problem, or in its own again.
void markProblem(QWidget* editor, bool hasProblem);

} // namespace coop::ui
