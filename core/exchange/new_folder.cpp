// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/new_folder.h"

#include "core/exchange/writers.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace coop::exchange {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& folder, const std::error_code& error)
{
    throw FileError(folder, error.message());
}

[[noreturn]] void fail(const fs::path& folder, int error)
{
    fail(folder, std::error_code(error, std::generic_category()));
}

/// Without a dot or a slash at its end, so that it has a name and a folder that it stands in.
fs::path plainPath(const fs::path& target)
{
    std::error_code error;
    fs::path plain = fs::absolute(target, error).lexically_normal();
    if (error)
        fail(target, error);
    return plain.has_filename() ? plain : plain.parent_path();
}

void refuseOccupied(const fs::path& target)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(target, error);
    if (!fs::exists(status))
        return;
    if (!fs::is_directory(status))
        fail(target, EEXIST);
    if (!fs::is_empty(target, error) || error)
        fail(target, error ? error.value() : ENOTEMPTY);
}

void syncToDisk(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        fail(path, errno);
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder and say so.
    if (error != 0 && error != EINVAL)
        fail(path, error);
}

} // namespace

NewFolder::NewFolder(const fs::path& target) : m_target(plainPath(target))
{
    static std::atomic<unsigned> count = 0;
    refuseOccupied(m_target);
    const std::string suffix = "." + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".tmp";
    const fs::path draft = m_target.parent_path() / ("." + m_target.filename().string() + suffix);
    std::error_code error;
    if (!fs::create_directory(draft, error))
        fail(m_target, error ? error.value() : EEXIST);
    m_path = draft;
}

NewFolder::~NewFolder()
{
    std::error_code error;
    if (!m_path.empty())
        fs::remove_all(m_path, error);
}

void NewFolder::commit()
{
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(m_path))
        syncToDisk(entry.path());
    syncToDisk(m_path);
    // rename() puts a folder in the place of an empty one and refuses any other.
    if (std::rename(m_path.c_str(), m_target.c_str()) != 0)
        fail(m_target, errno);
    m_path.clear();
}

} // namespace coop::exchange
