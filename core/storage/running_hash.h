// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include "core/storage/sha256.h"

struct crypto_hash_sha256_state;

namespace coop::storage {

/// SHA-256 of bytes that come one piece after the other.
class RunningHash {
public:
    RunningHash();
    ~RunningHash();
    RunningHash(const RunningHash&) = delete;
    RunningHash& operator=(const RunningHash&) = delete;

    void add(std::string_view bytes);
    /// Of all so far; more may follow.
    [[nodiscard]] Digest digest() const;

private:
    std::unique_ptr<crypto_hash_sha256_state> m_state;
};

} // namespace coop::storage
