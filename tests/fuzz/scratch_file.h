// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace coop::test {

/// What libFuzzer hands over, as text.
[[nodiscard]] std::string_view bytesOf(const std::uint8_t* data, std::size_t size);

/// A folder of this process in memory where there is one, gone when the process ends in order.
[[nodiscard]] const std::filesystem::path& scratchFolder();

/// Writes a file of the scratch folder anew and gives its path.
[[nodiscard]] std::filesystem::path scratchFile(std::string_view name, std::string_view bytes);

} // namespace coop::test
