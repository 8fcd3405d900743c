// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sha256.h"

#include "core/base/ensure.h"
#include "core/storage/storage_error.h"

#include <sodium.h>

#include <fstream>
#include <vector>

namespace coop::storage {

namespace {

std::string hexOf(const unsigned char* bytes, std::size_t size)
{
    std::string text(size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, size);
    text.pop_back();
    return text;
}

} // namespace

Digest sha256(std::string_view bytes)
{
    Digest digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return digest;
}

std::string toHex(const Digest& digest)
{
    return hexOf(digest.data(), digest.size());
}

std::string_view bytesOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string sha256OfFile(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    crypto_hash_sha256_state state{};
    crypto_hash_sha256_init(&state);
    std::vector<char> buffer(1u << 16);
    while (stream) {
        stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(buffer.data()),
                                  static_cast<unsigned long long>(stream.gcount()));
    }
    if (!stream.eof())
        throw StorageError(Failure::Io, file.string(), "cannot be read");
    Digest digest{};
    crypto_hash_sha256_final(&state, digest.data());
    return toHex(digest);
}

std::string randomName()
{
    ensure(sodium_init() >= 0, "a source of random numbers");
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return hexOf(bytes.data(), bytes.size());
}

} // namespace coop::storage
