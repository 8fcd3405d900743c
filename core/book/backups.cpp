// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/backups.h"

#include "core/book/desks.h"

#include <algorithm>
#include <set>

namespace coop::book {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".coop";
constexpr std::size_t kMomentLength = 15; // 20260115-093000

/// "20260115-093000" of "2026-01-15 09:30:00".
std::string compact(std::string_view moment)
{
    std::string text;
    for (const char c : moment) {
        if (c >= '0' && c <= '9')
            text += c;
        else if (c == ' ')
            text += '-';
    }
    return text;
}

/// The moment in a name that compact() made, with a day that there is.
std::optional<std::string> momentOf(std::string_view text)
{
    if (text.size() < kMomentLength || text[8] != '-')
        return std::nullopt;
    const std::string_view time = text.substr(9, 6);
    const std::string_view rest = text.substr(kMomentLength);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!std::ranges::all_of(text.substr(0, 8), isDigit) || !std::ranges::all_of(time, isDigit))
        return std::nullopt;
    // A second copy within the same second carries a number.
    if (!rest.empty() && (rest.size() < 2 || rest[0] != '-' || !std::ranges::all_of(rest.substr(1), isDigit)))
        return std::nullopt;
    const auto day = parseDate(text.substr(0, 8));
    if (!day)
        return std::nullopt;
    return toIso(*day) + " " + std::string(time.substr(0, 2)) + ":" + std::string(time.substr(2, 2)) + ":" +
           std::string(time.substr(4, 2));
}

std::string stemOf(const fs::path& book)
{
    return book.stem().string() + "-";
}

fs::path freeName(const fs::path& book, const fs::path& folder, const std::string& moment)
{
    const std::string start = stemOf(book) + compact(moment);
    fs::path file = folder / (start + std::string(kEnding));
    std::error_code error;
    for (int number = 2; fs::exists(fs::symlink_status(file, error)); ++number)
        file = folder / (start + "-" + std::to_string(number) + std::string(kEnding));
    return file;
}

void makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        throw storage::StorageError(error == std::errc::permission_denied || error == std::errc::read_only_file_system
                                        ? storage::Failure::ReadOnly
                                        : storage::Failure::Io,
                                    folder.string(), error.message());
}

void checkCopy(const Book& book, const fs::path& file, const Clock& clock)
{
    const auto copy = Book::open(file, OpenMode::ReadOnly, clock, {});
    const std::vector<Finding> findings = copy->history().check();
    if (!findings.empty())
        throw storage::StorageError(storage::Failure::Damaged, file.string(),
                                    findings.front().check + " " + findings.front().table + ": " + findings.front().detail);
    if (copy->seal() != book.seal())
        throw storage::StorageError(storage::Failure::Damaged, file.string(), "the copy has another seal");
}

} // namespace

fs::path usualBackupFolder(const fs::path& book)
{
    return book.parent_path() / (book.stem().string() + " 备份");
}

std::vector<StoredBackup> backupsOf(const fs::path& book, const fs::path& folder)
{
    std::vector<StoredBackup> found;
    const std::string stem = stemOf(book);
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(stem) || !name.ends_with(kEnding) || name.size() < stem.size() + kEnding.size())
            continue;
        const auto at =
            momentOf(std::string_view(name).substr(stem.size(), name.size() - stem.size() - kEnding.size()));
        std::error_code unreadable;
        if (at && entry->is_regular_file(unreadable))
            found.push_back({.file = entry->path(), .at = *at, .bytes = entry->file_size(unreadable)});
    }
    std::ranges::sort(found, [](const StoredBackup& left, const StoredBackup& right) {
        return std::pair(left.at, left.file.string()) > std::pair(right.at, right.file.string());
    });
    return found;
}

bool isBackupDue(BackupSchedule schedule, std::span<const StoredBackup> backups, const Clock& clock)
{
    if (schedule == BackupSchedule::Never || schedule == BackupSchedule::Closing)
        return false;
    if (backups.empty())
        return true;
    constexpr int kWeek = 7;
    const auto last = parseDate(std::string_view(backups.front().at).substr(0, 10));
    const Date today = clock.today();
    // A clock that was set back must not stop backups for years.
    if (!last || *last > today)
        return true;
    return schedule == BackupSchedule::Daily ? *last < today : last->plusDays(kWeek) <= today;
}

std::vector<StoredBackup> superfluous(std::span<const StoredBackup> backups, const BackupRotation& rotation)
{
    std::vector<StoredBackup> going;
    std::set<std::string> months;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const bool isNewestOfMonth = months.insert(backups[i].at.substr(0, 7)).second && months.size() <= rotation.months;
        if (i >= rotation.newest && !isNewestOfMonth)
            going.push_back(backups[i]);
    }
    return going;
}

BackupMade backUp(const Book& book, const fs::path& folder, const BackupRotation& rotation, const Clock& clock)
{
    makeFolder(folder);
    const std::string moment = clock.now().text;
    const fs::path file = freeName(book.file(), folder, moment);
    book.backUpTo(file);
    try {
        checkCopy(book, file, clock);
    } catch (const storage::StorageError&) {
        std::error_code error;
        fs::remove(file, error);
        throw;
    }
    std::error_code error;
    BackupMade made{.backup = {.file = file, .at = moment, .bytes = fs::file_size(file, error)}};
    for (const StoredBackup& old : superfluous(backupsOf(book.file(), folder), rotation)) {
        if (old.file != file && fs::remove(old.file, error))
            ++made.removed;
    }
    return made;
}

} // namespace coop::book
