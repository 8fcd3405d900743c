// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a scan of many books found, in a file of its own, so that the next scan reads only what changed. It holds no names and no
// numbers of persons: these are keyed hashes, and the key is not in the file. The text of evidence is there, without names. What people write
// about a finding (see case_desk.h) is kept as they typed it.

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/inspection/inspect.h"
#include "core/inspection/links.h"
#include "core/storage/untouched.h"

namespace coop::inspection {

using HashSecret = std::array<unsigned char, 32>;
[[nodiscard]] HashSecret randomSecret();
/// Kept readable for its owner alone; made when it is not there. Throws StorageError.
[[nodiscard]] HashSecret readOrMakeSecret(const std::filesystem::path& file);

struct KeptAssessment {
    std::string path{};
    std::string region{};
    Date asOf{};
    OperatingStatus status{};
    Integrity integrity{};

    bool operator==(const KeptAssessment&) const = default;
};

class ScanIndex {
public:
    /// A new one, or the one that is there. Throws StorageError: NotABook for a file of something else, Damaged for one of another secret.
    ScanIndex(const std::filesystem::path& file, const HashSecret& secret);
    /// For one scan only.
    [[nodiscard]] static ScanIndex inMemory();
    ~ScanIndex();
    ScanIndex(ScanIndex&&) noexcept;
    ScanIndex& operator=(ScanIndex&&) = delete;

    /// Whether the last scan asked the same of that file and it has not changed since.
    [[nodiscard]] bool isUnchanged(const std::filesystem::path& file, const storage::FileStamp& stamp, const std::string& request) const;
    /// What the last scan said of it, by itself.
    [[nodiscard]] std::optional<BookResult> result(const std::filesystem::path& file) const;
    /// The same as it is kept: a text for fromStored(). Empty: nothing.
    [[nodiscard]] std::string storedResult(const std::filesystem::path& file) const;
    /// Takes the place of what was known of that path. Many of them belong between begin() and commit().
    void put(const BookResult& result, const storage::FileStamp& stamp, const std::string& request);
    void begin();
    void commit();
    /// The files it knows, in the order of their paths.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    /// Forgets all books that are not among these paths.
    void keepOnly(const std::vector<std::filesystem::path>& files);
    /// Forgets the books under these folders that are not among the files any more; books of other folders stay.
    void forgetVanished(const std::vector<std::filesystem::path>& folders, const std::vector<std::filesystem::path>& files);

    /// How a book was assessed as of a day, whatever the last scan asked; nothing of persons.
    void keepAssessment(const KeptAssessment& assessment, const storage::FileStamp& stamp, const std::string& request);
    /// Whether it was assessed as of that day as it is now, with the same request.
    [[nodiscard]] bool isAssessed(const std::filesystem::path& file, Date asOf, const storage::FileStamp& stamp, const std::string& request) const;
    /// Of these books, in the order of their days, then of the paths.
    [[nodiscard]] std::vector<KeptAssessment> assessments(const std::vector<std::filesystem::path>& files) const;

    /// The findings that only several books show, in the order of `files`; and the links, whose numbers are places in `files`.
    [[nodiscard]] CrossFindings link(const std::vector<std::filesystem::path>& files, const Parameters& parameters);

    /// For the life of findings.
    [[nodiscard]] storage::Database& database() { return *m_database; }

private:
    ScanIndex(std::unique_ptr<storage::Database> database, const HashSecret& secret);
    [[nodiscard]] KeyHash hashOf(int kind, std::string_view value) const;

    std::unique_ptr<storage::Database> m_database;
    HashSecret m_secret{};
};

/// Two scans with the same text here asked the same: as-of day, parameters, lists, version of the catalogue.
[[nodiscard]] std::string fingerprintOf(const InspectionRequest& request);

/// A result as text and back, without the names in its evidence. Throws nothing; nothing when it is no such text.
[[nodiscard]] std::string toStored(const BookResult& result);
[[nodiscard]] std::optional<BookResult> fromStored(const std::string& text);

} // namespace coop::inspection
