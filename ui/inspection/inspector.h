// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include "core/inspection/inspect.h"

namespace coop::ui {

/// What the page asks of the core. Called on threads of their own; tests put their own in place.
struct Inspector {
    std::function<inspection::BookResult(const std::filesystem::path&, const inspection::InspectionRequest&)> inspect{};
    std::function<std::vector<std::filesystem::path>(std::span<const std::filesystem::path>, const Progress&)> find{};
};
[[nodiscard]] Inspector coreInspector();

} // namespace coop::ui
