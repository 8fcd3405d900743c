// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several files in one, locked by a passphrase: what a cooperative gives its auditor. Argon2id makes the key of the
// passphrase, XChaCha20-Poly1305 in chunks locks the content, so that nothing can be read, changed, left out or put in another
// order without it. A list of the files with the SHA-256 of each stands at the front of the locked content.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/issue.h"

namespace coop::exchange {

inline constexpr std::string_view kPackageEnding = ".coop-sealed";
inline constexpr std::size_t kLeastPassphrase = 8;   ///< characters

/// A file that goes in, and how it is called there: a plain name, or one in a plain folder ("表/成员.csv").
struct PackedFile {
    std::string name{};
    std::filesystem::path path{};
};

/// Whether a file may be called so in a package: no path, no hidden file, no character that a file system refuses.
[[nodiscard]] bool isPackedName(std::string_view name);

struct PackedEntry {
    std::string name{};
    std::uint64_t bytes = 0;
    std::string sha256{};    ///< in hex

    bool operator==(const PackedEntry&) const = default;
};

struct PackageLabel {
    std::string cooperative{};
    std::string code{};
    std::string seal{};      ///< of the book, as printed on reports
    int year = 0;            ///< 0: all years
    std::string made{};      ///< when
    std::string by{};        ///< who
};

struct PackageManifest {
    PackageLabel label{};
    std::vector<PackedEntry> files{};
};

/// What a guess at the passphrase costs: on a slow computer half a second and this memory.
struct KeyCost {
    std::uint64_t operations = 3;
    std::uint64_t memoryBytes = 128u << 20;
};

/// UTF-8 of at least kLeastPassphrase characters.
[[nodiscard]] bool isPassphrase(std::string_view text);

/// Locks `files` into a new file; never replaces one. `passphrase` is one. Throws FileError.
PackageManifest writePackage(const std::filesystem::path& target, const std::vector<PackedFile>& files, const PackageLabel& label,
                             std::string_view passphrase, const KeyCost& cost = {});

/// Whether a file starts as a package does.
[[nodiscard]] bool looksLikePackage(const std::filesystem::path& file);

/// Unlocks a package into a new folder, each file checked and write-protected; all of it or nothing. FileUnreadable; FileDamaged
/// when it is no package, the passphrase is another, or anything in it was changed, left out or cut off. Throws FileError when the
/// folder cannot be written.
[[nodiscard]] Expected<PackageManifest, Issues> openPackage(const std::filesystem::path& file, std::string_view passphrase,
                                                            const std::filesystem::path& folder);

} // namespace coop::exchange
