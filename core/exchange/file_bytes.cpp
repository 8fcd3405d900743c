// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_bytes.h"

#include "core/exchange/damage.h"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace coop::exchange {

namespace {

Issues unreadable(const std::error_code& error)
{
    return {{.code = IssueCode::FileUnreadable, .arguments = {error.message()}}};
}

} // namespace

Expected<std::string> readFileBytes(const std::filesystem::path& file, std::size_t maxBytes)
{
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        return Unexpected(unreadable(std::make_error_code(std::errc::is_a_directory)));
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error)
        return Unexpected(unreadable(error));
    if (size > maxBytes)
        return Unexpected(Issues{tooMany(maxBytes, "bytes")});
    std::string bytes(static_cast<std::size_t>(size), '\0');
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream)
        return Unexpected(unreadable({errno == 0 ? EIO : errno, std::generic_category()}));
    return bytes;
}

} // namespace coop::exchange
