// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/replace_file.h"

#include "core/exchange/writers.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <system_error>

namespace coop::exchange {

namespace {

[[noreturn]] void fail(const std::filesystem::path& file, int error)
{
    throw FileError(file, std::generic_category().message(error));
}

class Descriptor {
public:
    Descriptor(const std::filesystem::path& file, int flags) : m_number(::open(file.c_str(), flags | O_CLOEXEC, 0666)) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

/// What a link points to is replaced, not the link itself.
std::filesystem::path resolved(const std::filesystem::path& target)
{
    std::error_code error;
    const auto status = std::filesystem::status(target, error);
    if (!std::filesystem::exists(status))
        return target;
    if (!std::filesystem::is_regular_file(status))
        throw FileError(target, std::generic_category().message(std::filesystem::is_directory(status) ? EISDIR : EINVAL));
    const auto canonical = std::filesystem::canonical(target, error);
    return error ? target : canonical;
}

std::filesystem::path nameBeside(const std::filesystem::path& target)
{
    static std::atomic<unsigned> count = 0;
    const std::string suffix = "." + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".tmp";
    return target.parent_path() / ("." + target.filename().string() + suffix);
}

} // namespace

FileError::FileError(std::filesystem::path file, const std::string& reason)
    : std::runtime_error(reason), m_file(std::move(file))
{
}

ReplacementFile::ReplacementFile(const std::filesystem::path& target)
    : m_target(resolved(target)), m_path(nameBeside(m_target))
{
    const Descriptor file(m_path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen())
        fail(target, errno);
}

ReplacementFile::~ReplacementFile()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
}

void ReplacementFile::write(std::string_view bytes)
{
    put(bytes, O_TRUNC);
}

void ReplacementFile::append(std::string_view bytes)
{
    put(bytes, O_APPEND);
}

void ReplacementFile::put(std::string_view bytes, int flags)
{
    const Descriptor file(m_path, O_WRONLY | flags);
    if (!file.isOpen())
        fail(m_target, errno);
    while (!bytes.empty()) {
        const auto written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            fail(m_target, errno);
        bytes.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
}

void ReplacementFile::commit()
{
    const Descriptor file(m_path, O_RDONLY);
    if (!file.isOpen() || ::fsync(file.number()) != 0 || ::rename(m_path.c_str(), m_target.c_str()) != 0)
        fail(m_target, errno);
    m_path.clear();
}

void replaceFile(const std::filesystem::path& target, std::string_view bytes)
{
    ReplacementFile file(target);
    file.write(bytes);
    file.commit();
}

} // namespace coop::exchange
