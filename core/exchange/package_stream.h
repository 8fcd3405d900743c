// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The locked stream of a package: a head that says how the key is made, then chunks of equal size.

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/exchange/damage.h"
#include "core/exchange/sealed_package.h"

struct crypto_secretstream_xchacha20poly1305_state;
struct crypto_hash_sha256_state;

namespace coop::exchange {

inline constexpr std::string_view kPackageMark = "SHEZHANG-SEALED1";
inline constexpr std::size_t kPackageChunk = 64 * 1024;

/// SHA-256 of bytes that come one piece after the other.
class ContentHash {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash&) = delete;
    ContentHash& operator=(const ContentHash&) = delete;
    void add(std::string_view bytes);
    /// Ends it.
    [[nodiscard]] std::string hex();

private:
    std::unique_ptr<crypto_hash_sha256_state> m_state;
};

class LockingStream {
public:
    /// Appends to `file`, which exists and is empty.
    LockingStream(const std::filesystem::path& file, std::string_view passphrase, const KeyCost& cost);
    ~LockingStream();
    LockingStream(const LockingStream&) = delete;
    LockingStream& operator=(const LockingStream&) = delete;

    void write(std::string_view bytes);
    void finish();

private:
    void push(std::string_view chunk, bool isLast);

    std::filesystem::path m_file;
    std::ofstream m_stream;
    std::unique_ptr<crypto_secretstream_xchacha20poly1305_state> m_state;
    std::string m_head{};     ///< bound to the first chunk
    std::string m_buffer{};
};

class UnlockingStream {
public:
    UnlockingStream(const std::filesystem::path& file, std::string_view passphrase);
    ~UnlockingStream();
    UnlockingStream(const UnlockingStream&) = delete;
    UnlockingStream& operator=(const UnlockingStream&) = delete;

    /// The next `size` bytes, or what was wrong. Only bytes of chunks that are genuine come out.
    [[nodiscard]] std::optional<Damage> read(std::size_t size, std::string& bytes);
    /// Whether nothing follows any more; cut off or continued files are told here.
    [[nodiscard]] std::optional<Damage> finish();

private:
    [[nodiscard]] std::optional<Damage> start(std::string_view passphrase);
    [[nodiscard]] std::optional<Damage> pull();

    std::ifstream m_stream;
    std::unique_ptr<crypto_secretstream_xchacha20poly1305_state> m_state;
    std::string m_head{};
    std::string m_buffer{};
    std::optional<Damage> m_damage{};
    std::size_t m_used = 0;
    bool m_isFirst = true;
    bool m_isLast = false;
};

} // namespace coop::exchange
