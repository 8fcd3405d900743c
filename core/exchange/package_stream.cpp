// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/package_stream.h"

#include "core/base/ensure.h"
#include "core/exchange/writers.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace coop::exchange {

namespace {

using State = crypto_secretstream_xchacha20poly1305_state;
using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

constexpr std::size_t kSalt = crypto_pwhash_SALTBYTES;
constexpr std::size_t kStart = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kNumber = 8;
constexpr std::size_t kHead = kPackageMark.size() + 2 * kNumber + kSalt + kStart;
constexpr std::size_t kMore = crypto_secretstream_xchacha20poly1305_ABYTES;
/// A file that asks for more than this would stop the computer rather than open.
constexpr std::uint64_t kMostOperations = 16;
constexpr std::uint64_t kMostMemory = 1u << 30;

unsigned char* bytesOf(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string numberText(std::uint64_t number)
{
    std::string text;
    for (std::size_t i = 0; i < kNumber; ++i)
        text += static_cast<char>(number >> (8 * i) & 0xFF);
    return text;
}

std::uint64_t readNumber(std::string_view text)
{
    std::uint64_t number = 0;
    for (std::size_t i = kNumber; i-- > 0;)
        number = number << 8 | static_cast<unsigned char>(text[i]);
    return number;
}

/// False when the memory does not suffice.
bool makeKey(Key& key, std::string_view passphrase, std::string_view salt, const KeyCost& cost)
{
    return crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), bytesOf(salt), cost.operations,
                         static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) == 0;
}

void startSodium()
{
    ensure(sodium_init() >= 0, "libsodium");
}

[[noreturn]] void fail(const std::filesystem::path& file, int error)
{
    throw FileError(file, std::generic_category().message(error == 0 ? EIO : error));
}

} // namespace

ContentHash::ContentHash() : m_state(std::make_unique<crypto_hash_sha256_state>())
{
    startSodium();
    crypto_hash_sha256_init(m_state.get());
}

ContentHash::~ContentHash() = default;

void ContentHash::add(std::string_view bytes)
{
    crypto_hash_sha256_update(m_state.get(), bytesOf(bytes), bytes.size());
}

std::string ContentHash::hex()
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(m_state.get(), digest.data());
    std::string text(digest.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    text.pop_back();
    return text;
}

LockingStream::LockingStream(const std::filesystem::path& file, std::string_view passphrase, const KeyCost& cost)
    : m_file(file), m_stream(file, std::ios::binary | std::ios::app), m_state(std::make_unique<State>())
{
    startSodium();
    std::string salt(kSalt, '\0');
    randombytes_buf(salt.data(), salt.size());
    Key key{};
    if (!makeKey(key, passphrase, salt, cost))
        fail(m_file, ENOMEM);
    std::string start(kStart, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(m_state.get(), bytesOf(start), key.data());
    sodium_memzero(key.data(), key.size());
    m_head.append(kPackageMark).append(numberText(cost.operations)).append(numberText(cost.memoryBytes));
    m_head.append(salt).append(start);
    m_stream.write(m_head.data(), static_cast<std::streamsize>(m_head.size()));
}

LockingStream::~LockingStream()
{
    sodium_memzero(m_state.get(), sizeof(State));
}

void LockingStream::write(std::string_view bytes)
{
    // The last chunk is marked, so a full one waits until more comes.
    while (!bytes.empty()) {
        if (m_buffer.size() == kPackageChunk) {
            push(m_buffer, false);
            m_buffer.clear();
        }
        const std::size_t taken = std::min(bytes.size(), kPackageChunk - m_buffer.size());
        m_buffer.append(bytes.substr(0, taken));
        bytes.remove_prefix(taken);
    }
}

void LockingStream::finish()
{
    push(m_buffer, true);
    m_stream.close();
    if (!m_stream)
        fail(m_file, errno);
}

void LockingStream::push(std::string_view chunk, bool isLast)
{
    std::string locked(chunk.size() + kMore, '\0');
    const unsigned char tag =
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(m_state.get(), bytesOf(locked), nullptr, bytesOf(chunk), chunk.size(),
                                               bytesOf(std::string_view(m_head)), m_head.size(), tag);
    m_head.clear();
    m_stream.write(locked.data(), static_cast<std::streamsize>(locked.size()));
    if (!m_stream)
        fail(m_file, errno);
}

UnlockingStream::UnlockingStream(const std::filesystem::path& file, std::string_view passphrase)
    : m_stream(file, std::ios::binary), m_state(std::make_unique<State>())
{
    startSodium();
    m_damage = start(passphrase);
}

UnlockingStream::~UnlockingStream()
{
    sodium_memzero(m_state.get(), sizeof(State));
}

std::optional<Damage> UnlockingStream::start(std::string_view passphrase)
{
    m_head.resize(kHead);
    m_stream.read(m_head.data(), static_cast<std::streamsize>(m_head.size()));
    m_head.resize(static_cast<std::size_t>(m_stream.gcount()));
    if (!m_head.starts_with(kPackageMark))
        return Damage::NotAPackage;
    if (m_head.size() < kHead)
        return Damage::Truncated;
    const std::string_view rest = std::string_view(m_head).substr(kPackageMark.size());
    const KeyCost cost{.operations = readNumber(rest), .memoryBytes = readNumber(rest.substr(kNumber))};
    if (cost.operations < crypto_pwhash_OPSLIMIT_MIN || cost.operations > kMostOperations ||
        cost.memoryBytes < crypto_pwhash_MEMLIMIT_MIN || cost.memoryBytes > kMostMemory)
        return Damage::BadContents;
    Key key{};
    if (!makeKey(key, passphrase, rest.substr(2 * kNumber, kSalt), cost))
        return Damage::OutOfMemory;
    crypto_secretstream_xchacha20poly1305_init_pull(m_state.get(), bytesOf(rest.substr(2 * kNumber + kSalt)), key.data());
    sodium_memzero(key.data(), key.size());
    return std::nullopt;
}

std::optional<Damage> UnlockingStream::pull()
{
    std::string locked(kPackageChunk + kMore, '\0');
    m_stream.read(locked.data(), static_cast<std::streamsize>(locked.size()));
    locked.resize(static_cast<std::size_t>(m_stream.gcount()));
    if (m_isLast || locked.size() < kMore)
        return m_isLast ? Damage::BadContents : Damage::Truncated;
    std::string chunk(locked.size() - kMore, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(m_state.get(), bytesOf(chunk), nullptr, &tag,
                                                   bytesOf(std::string_view(locked)), locked.size(),
                                                   bytesOf(std::string_view(m_head)), m_head.size()) != 0) {
        // A chunk in the middle that is shorter than the others was cut.
        if (m_isFirst)
            return Damage::WrongPassphrase;
        return locked.size() < kPackageChunk + kMore ? Damage::Truncated : Damage::BadChecksum;
    }
    m_head.clear();
    m_isFirst = false;
    m_isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    m_buffer.erase(0, m_used);
    m_used = 0;
    m_buffer += chunk;
    return std::nullopt;
}

std::optional<Damage> UnlockingStream::read(std::size_t size, std::string& bytes)
{
    while (!m_damage && m_buffer.size() - m_used < size)
        m_damage = pull();
    if (m_damage)
        return m_damage;
    bytes.assign(m_buffer, m_used, size);
    m_used += size;
    return std::nullopt;
}

std::optional<Damage> UnlockingStream::finish()
{
    // The end may be an empty chunk of its own.
    while (!m_damage && !m_isLast && m_used == m_buffer.size())
        m_damage = pull();
    const bool hasMore = m_used < m_buffer.size() || m_stream.peek() != std::ifstream::traits_type::eof();
    return m_damage || !hasMore ? m_damage : Damage::BadContents;
}

} // namespace coop::exchange
