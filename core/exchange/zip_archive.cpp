// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include "core/base/text.h"
#include "core/exchange/damage.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace coop::exchange {

namespace {

constexpr std::string_view kLocalMark = "PK\x03\x04";
constexpr std::string_view kEntryMark = "PK\x01\x02";
constexpr std::string_view kEndMark = "PK\x05\x06";
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kEntrySize = 46;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kMaxEntries = 10'000;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::uint16_t number16(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(number(bytes, at, 2));
}

std::uint32_t number32(std::string_view bytes, std::size_t at)
{
    return number(bytes, at, 4);
}

std::string normalName(std::string_view name)
{
    std::string result = toAsciiLower(name);
    std::ranges::replace(result, '\\', '/');
    result.erase(0, std::min(result.find_first_not_of('/'), result.size()));
    return result;
}

/// The end record: the last one whose comment reaches exactly to the end of the file.
std::optional<std::size_t> findEnd(std::string_view bytes)
{
    constexpr std::size_t kLongestComment = 65'535;
    if (bytes.size() < kEndSize)
        return std::nullopt;
    const std::size_t last = bytes.size() - kEndSize;
    for (std::size_t back = 0; back <= std::min(last, kLongestComment); ++back) {
        const std::size_t at = last - back;
        if (bytes.substr(at).starts_with(kEndMark) && number16(bytes, at + 20) == back)
            return at;
    }
    return std::nullopt;
}

/// Unpacks deflated bytes; true when exactly `size` bytes with the check sum came out or the sink said stop.
class Inflater {
public:
    Inflater() { m_isReady = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    [[nodiscard]] bool run(std::string_view packed, std::size_t size, std::uint32_t checksum,
                           const ZipArchive::Sink& sink)
    {
        if (!m_isReady)
            return false;
        // zlib only reads from next_in; its C interface says so no better.
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        std::array<char, 65536> buffer{};
        std::size_t total = 0;
        uLong sum = crc32(0, nullptr, 0);
        for (int status = Z_OK; status != Z_STREAM_END;) {
            m_stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
            m_stream.avail_out = static_cast<uInt>(buffer.size());
            status = inflate(&m_stream, Z_NO_FLUSH);
            const std::size_t count = buffer.size() - m_stream.avail_out;
            total += count;
            if ((status != Z_OK && status != Z_STREAM_END) || total > size || (status == Z_OK && count == 0))
                return false;
            sum = crc32(sum, reinterpret_cast<const Bytef*>(buffer.data()), static_cast<uInt>(count));
            if (count > 0 && !sink({buffer.data(), count}))
                return true;
        }
        return total == size && sum == checksum;
    }

private:
    z_stream m_stream{};
    bool m_isReady = false;
};

bool readStored(std::string_view bytes, std::size_t size, std::uint32_t checksum, const ZipArchive::Sink& sink)
{
    const auto sum = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    return bytes.size() == size && sum == checksum && (sink(bytes) || true);
}

} // namespace

Expected<ZipArchive> ZipArchive::open(std::string_view bytes, const ReadLimits& limits)
{
    ZipArchive archive(bytes);
    if (Issues issues = archive.readDirectory(limits); !issues.empty())
        return Unexpected(std::move(issues));
    return archive;
}

Issues ZipArchive::readDirectory(const ReadLimits& limits)
{
    const Issues contents = {damaged(Damage::BadContents)};
    if (!m_bytes.starts_with(kLocalMark))
        return {damaged(Damage::NotASpreadsheet)};
    const auto end = findEnd(m_bytes);
    if (!end)
        return {damaged(Damage::Truncated)};
    const std::size_t count = number16(m_bytes, *end + 10);
    const std::size_t size = number32(m_bytes, *end + 12);
    std::size_t at = number32(m_bytes, *end + 16);
    if (at > *end || size > *end - at)
        return contents;
    if (count > kMaxEntries)
        return {tooMany(kMaxEntries, "entries")};

    std::size_t unpacked = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view rest = m_bytes.substr(at, *end - at);
        if (rest.size() < kEntrySize || !rest.starts_with(kEntryMark))
            return contents;
        const std::size_t nameSize = number16(rest, 28);
        const std::size_t entrySize = kEntrySize + nameSize + number16(rest, 30) + number16(rest, 32);
        if (rest.size() < entrySize)
            return contents;
        if (Issues issues = addEntry(rest, rest.substr(kEntrySize, nameSize)); !issues.empty())
            return issues;
        unpacked += number32(rest, 24);
        at += entrySize;
    }
    if (unpacked > limits.maxUnpackedBytes)
        return {tooMany(limits.maxUnpackedBytes, "bytes")};
    return {};
}

Issues ZipArchive::addEntry(std::string_view header, std::string_view name)
{
    constexpr std::uint16_t kEncrypted = 1;
    if ((number16(header, 8) & kEncrypted) != 0)
        return {damaged(Damage::Encrypted)};
    const Entry entry{.method = number16(header, 10),
                      .checksum = number32(header, 16),
                      .packedSize = number32(header, 20),
                      .unpackedSize = number32(header, 24),
                      .offset = number32(header, 42)};
    // Two entries of one name would let two programs read two different sheets.
    if (!m_entries.emplace(normalName(name), entry).second)
        return {damaged(Damage::BadContents)};
    return {};
}

bool ZipArchive::has(std::string_view name) const
{
    return m_entries.contains(normalName(name));
}

std::optional<std::string_view> ZipArchive::packedBytes(const Entry& entry) const
{
    if (entry.offset > m_bytes.size())
        return std::nullopt;
    const std::string_view header = m_bytes.substr(entry.offset);
    if (header.size() < kLocalSize || !header.starts_with(kLocalMark))
        return std::nullopt;
    const std::size_t start = kLocalSize + number16(header, 26) + number16(header, 28);
    if (start > header.size() || entry.packedSize > header.size() - start)
        return std::nullopt;
    return header.substr(start, entry.packedSize);
}

Issues ZipArchive::read(std::string_view name, const Sink& sink) const
{
    const auto found = m_entries.find(normalName(name));
    if (found == m_entries.end())
        return {damaged(Damage::BadContents)};
    const Entry& entry = found->second;
    const auto packed = packedBytes(entry);
    if (!packed || (entry.method != kStored && entry.method != kDeflated))
        return {damaged(Damage::BadContents)};
    const bool isWhole = entry.method == kStored
                             ? readStored(*packed, entry.unpackedSize, entry.checksum, sink)
                             : Inflater().run(*packed, entry.unpackedSize, entry.checksum, sink);
    return isWhole ? Issues{} : Issues{damaged(Damage::BadChecksum)};
}

} // namespace coop::exchange
