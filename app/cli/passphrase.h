// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace coop::app {

enum class PassphraseUse { Lock, Unlock };

/// The first line of `file`; without one asked for at the terminal, unseen and for locking twice, or read from standard input.
/// UsageError for one that is too short to lock with, FileError when the file cannot be read.
[[nodiscard]] std::string readPassphrase(const std::optional<std::string>& file, PassphraseUse use);

} // namespace coop::app
