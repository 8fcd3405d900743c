// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/sha256.h"

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace coop::storage {

namespace {

[[noreturn]] void failSystem(const std::filesystem::path& file)
{
    const int error = errno;
    const Failure failure = error == ENOSPC || error == EDQUOT                      ? Failure::DiskFull
                            : error == EACCES || error == EROFS || error == EPERM ? Failure::ReadOnly
                            : error == ENOENT                                      ? Failure::NotFound
                                                                                   : Failure::Io;
    throw StorageError(failure, file.string(), std::strerror(error));
}

void refuseExisting(const std::filesystem::path& target)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        throw StorageError(Failure::AlreadyExists, target.string(), "the file is there already");
}

/// A new name survives a pulled plug only once its folder is written out.
void syncFolder(const std::filesystem::path& file)
{
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

void checkCopy(const std::filesystem::path& copy)
{
    const Database database(copy, Access::ReadOnly);
    Statement statement(database, "PRAGMA integrity_check(1)");
    if (!statement.step() || statement.text(0) != "ok")
        database.failDamaged(statement.string(0));
}

} // namespace

TemporaryFile::~TemporaryFile()
{
    std::error_code error;
    std::filesystem::remove(m_file, error);
    std::filesystem::path journal = m_file;
    journal += "-journal";
    std::filesystem::remove(journal, error);
}

std::filesystem::path temporaryBeside(const std::filesystem::path& target)
{
    std::filesystem::path name = ".";
    name += target.filename();
    name += "." + randomName().substr(0, 12) + ".tmp";
    return target.parent_path() / name;
}

void placeNew(const std::filesystem::path& temporary, const std::filesystem::path& target)
{
    if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) {
        syncFolder(target);
        return;
    }
    if (errno == EEXIST)
        throw StorageError(Failure::AlreadyExists, target.string(), "the file is there already");
    if (errno != EINVAL && errno != ENOSYS)
        failSystem(target);
    // The file systems of memory sticks cannot rename so; between this look and the rename somebody would have
    // to make a file of the same name.
    refuseExisting(target);
    if (std::rename(temporary.c_str(), target.c_str()) != 0)
        failSystem(target);
    syncFolder(target);
}

void copyVerified(const Database& database, const std::filesystem::path& target)
{
    refuseExisting(target);
    const TemporaryFile copy(temporaryBeside(target));
    copyPages(database, Database(copy.path(), Access::Create));
    checkCopy(copy.path());
    placeNew(copy.path(), target);
}

} // namespace coop::storage
