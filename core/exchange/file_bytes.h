// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "core/base/issue.h"

namespace coop::exchange {

/// All bytes of a file; FileUnreadable, or FileTooLarge beyond `maxBytes`.
[[nodiscard]] Expected<std::string> readFileBytes(const std::filesystem::path& file, std::size_t maxBytes);

} // namespace coop::exchange
