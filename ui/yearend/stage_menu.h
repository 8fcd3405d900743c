// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <functional>

#include "ui/yearend/policy_form.h"

namespace coop::ui {

/// The kinds of stages to add, each as people know it.
[[nodiscard]] QMenu* stageMenu(QWidget* parent, const QString& prefix, const std::function<void(const StageForm&)>& add);

} // namespace coop::ui
