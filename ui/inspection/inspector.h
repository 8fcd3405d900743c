// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "core/inspection/displays.h"
#include "core/inspection/inspect.h"

namespace coop::ui {

/// Where the index of scans is, and the secret that its hashes are made with.
struct IndexPlace {
    std::filesystem::path file{};
    std::filesystem::path secret{};
};
/// The user's own; the command line's `--index` has the same secret.
[[nodiscard]] IndexPlace userIndexPlace();

/// What the page asks of the core. Called on threads of their own; tests put their own in place.
struct Inspector {
    std::function<inspection::BookResult(const std::filesystem::path&, const inspection::InspectionRequest&)> inspect{};
    std::function<std::vector<std::filesystem::path>(std::span<const std::filesystem::path>, const Progress&)> find{};
    /// One book of a scan again, with what only several books showed of it; nothing: inspect(), and that added.
    std::function<inspection::BookResult(const std::filesystem::path&, const inspection::InspectionRequest&, std::vector<inspection::Finding>)>
        among{};
    /// Pictures of one book to look at; nothing: there are none.
    std::function<inspection::Displays(const std::filesystem::path&, const inspection::InspectionRequest&)> displays{};
    /// Nothing: what a scan finds is kept in memory, for that scan only.
    std::optional<IndexPlace> index{};

    [[nodiscard]] inspection::BookResult readAmong(const std::filesystem::path& file, const inspection::InspectionRequest& request,
                                                   std::vector<inspection::Finding> cross) const;
};
[[nodiscard]] Inspector coreInspector();

} // namespace coop::ui
