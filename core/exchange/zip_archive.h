// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "core/exchange/sheet.h"

namespace coop::exchange {

/// The entries of a zip file in memory. Everything in a zip file is believed only after it is checked: sizes,
/// places, check sums; what an entry unpacks to is never more than its directory says.
class ZipArchive {
public:
    /// Takes unpacked bytes chunk by chunk; returns false to stop.
    using Sink = std::function<bool(std::string_view)>;

    /// `bytes` must outlive the archive.
    [[nodiscard]] static Expected<ZipArchive> open(std::string_view bytes, const ReadLimits& limits);

    [[nodiscard]] bool has(std::string_view name) const;
    /// Unpacks into `sink`. FileDamaged when there is no such entry, or it does not fit its size or check sum; what
    /// the sink got before that must not be used.
    [[nodiscard]] Issues read(std::string_view name, const Sink& sink) const;

private:
    struct Entry {
        std::uint16_t method = 0;
        std::uint32_t checksum = 0;
        std::uint32_t packedSize = 0;
        std::uint32_t unpackedSize = 0;
        std::uint32_t offset = 0;
    };

    explicit ZipArchive(std::string_view bytes) : m_bytes(bytes) {}
    [[nodiscard]] Issues readDirectory(const ReadLimits& limits);
    [[nodiscard]] Issues addEntry(std::string_view header, std::string_view name);
    /// The packed bytes of an entry; nothing when they do not lie inside the file.
    [[nodiscard]] std::optional<std::string_view> packedBytes(const Entry& entry) const;

    std::string_view m_bytes;
    std::map<std::string, Entry> m_entries{}; ///< by name in lower case: part names do not mind the case
};

} // namespace coop::exchange
