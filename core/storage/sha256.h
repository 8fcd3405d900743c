// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace coop::storage {

/// 32 raw bytes.
using Digest = std::array<unsigned char, 32>;

[[nodiscard]] Digest sha256(std::string_view bytes);
[[nodiscard]] std::string toHex(const Digest& digest);
[[nodiscard]] std::string_view bytesOf(const Digest& digest);

/// Of a file's content, in hex; throws StorageError when it cannot be read.
[[nodiscard]] std::string sha256OfFile(const std::filesystem::path& file);

/// 32 hex digits that nobody can guess or draw twice.
[[nodiscard]] std::string randomName();

} // namespace coop::storage
