// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_lock.h"

#include "core/base/text.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace coop::storage {

namespace {

// Whoever may write to the book must be able to say so here; the mask of the process takes away from it.
constexpr mode_t kEveryoneWrites = 0666;

/// Who may not write to the file that another user made can still lock it.
int openLockFile(const std::filesystem::path& file)
{
    constexpr int kFlags = O_CLOEXEC | O_NOFOLLOW;
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | kFlags, kEveryoneWrites);
    return descriptor < 0 && errno == EACCES ? ::open(file.c_str(), O_RDONLY | kFlags) : descriptor;
}

bool isWritable(int descriptor)
{
    return (::fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_RDWR;
}

std::string contentOf(int descriptor)
{
    std::array<char, 512> buffer{};
    const ssize_t size = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    const std::string text(buffer.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
    // Somebody else wrote it, perhaps half of it.
    return isValidUtf8(text) && !hasControlCharacter(trimmed(text)) ? std::string(trimmed(text)) : std::string();
}

/// The one who had the lock removes the file when he is done: the file that we locked may be gone by then
/// and another one stand under its name.
bool isStillThere(const std::filesystem::path& file, int descriptor)
{
    struct stat ours = {};
    struct stat there = {};
    return ::fstat(descriptor, &ours) == 0 && ::stat(file.c_str(), &there) == 0 && ours.st_ino == there.st_ino &&
           ours.st_dev == there.st_dev;
}

} // namespace

std::filesystem::path BookLock::lockFileOf(const std::filesystem::path& book)
{
    std::filesystem::path name = ".";
    name += book.filename();
    name += ".lock";
    return book.parent_path() / name;
}

BookLock::Result BookLock::acquire(const std::filesystem::path& book, const std::string& owner)
{
    std::error_code error;
    const std::filesystem::path real = std::filesystem::weakly_canonical(book, error);
    const std::filesystem::path file = lockFileOf(error ? book : real);
    for (;;) {
        const int descriptor = openLockFile(file);
        if (descriptor < 0)
            return {};
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            Result result;
            result.holder = contentOf(descriptor);
            ::close(descriptor);
            return result;
        }
        if (!isStillThere(file, descriptor)) {
            ::close(descriptor);
            continue;
        }
        // It was left behind by another user. A file of our own can say who we are; where the folder keeps the old
        // one, the lock on that must do.
        if (!isWritable(descriptor) && ::unlink(file.c_str()) == 0) {
            ::close(descriptor);
            continue;
        }
        // If nobody can be told who we are, the lock still holds.
        if (::ftruncate(descriptor, 0) == 0)
            static_cast<void>(::pwrite(descriptor, owner.data(), owner.size(), 0) == 0);
        Result result;
        result.lock.reset(new BookLock(file, descriptor));
        return result;
    }
}

BookLock::~BookLock()
{
    ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

std::string hostName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? std::string(name.data()) : std::string("?");
}

} // namespace coop::storage
