// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/running_hash.h"

#include <sodium.h>

namespace coop::storage {

RunningHash::RunningHash() : m_state(std::make_unique<crypto_hash_sha256_state>())
{
    crypto_hash_sha256_init(m_state.get());
}

RunningHash::~RunningHash() = default;

void RunningHash::add(std::string_view bytes)
{
    crypto_hash_sha256_update(m_state.get(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

Digest RunningHash::digest() const
{
    crypto_hash_sha256_state state = *m_state;
    Digest digest{};
    crypto_hash_sha256_final(&state, digest.data());
    return digest;
}

} // namespace coop::storage
