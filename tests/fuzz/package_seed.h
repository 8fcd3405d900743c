// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace coop::test {

inline constexpr std::string_view kPackagePassphrase = "牡丹花开的村子吗";

/// `content` locked by the passphrase as a package is, with a key that costs as little as can be.
[[nodiscard]] std::string lockedBytes(std::string_view content);

/// What is locked in a sound package: the length of the list, the list, two files.
[[nodiscard]] const std::string& packageContent();
[[nodiscard]] const std::string& soundPackage();

} // namespace coop::test
