// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/scan_index.h"

#include "core/inspection/case_rows.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <unordered_map>
#include <unordered_set>

namespace coop::inspection {

namespace {

using storage::Database;
using storage::Failure;
using storage::FileStamp;
using storage::Statement;
using storage::StorageError;

/// 'SHIX': what tells an index from a book.
constexpr std::int64_t kApplicationId = 0x53484958;
/// 2: cases of findings.
constexpr std::int64_t kVersion = 2;

constexpr std::string_view kSchema = R"sql(
    CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE book (
        id         INTEGER PRIMARY KEY,
        path       TEXT    NOT NULL UNIQUE,
        size       INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        request    TEXT    NOT NULL,
        result     TEXT    NOT NULL,
        industry   TEXT    NOT NULL,
        is_union   INTEGER NOT NULL,
        is_ended   INTEGER NOT NULL,
        members    INTEGER NOT NULL,
        grants_fen INTEGER NOT NULL,
        looks_empty INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE book_key (
        kind     INTEGER NOT NULL,
        hash     BLOB    NOT NULL,
        book_id  INTEGER NOT NULL,
        detail   BLOB    NOT NULL,
        standing INTEGER NOT NULL,
        day_from TEXT,
        day_to   TEXT,
        row_table TEXT   NOT NULL,
        row_id   INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX book_key_by_hash ON book_key (kind, hash);
    CREATE INDEX book_key_by_book ON book_key (book_id);
)sql";

/// Added to an index when it is opened, so that one of before has it too.
constexpr std::string_view kAssessments = R"sql(
    CREATE TABLE IF NOT EXISTS assessment (
        path       TEXT    NOT NULL,
        as_of      TEXT    NOT NULL,
        region     TEXT    NOT NULL,
        status     INTEGER NOT NULL,
        integrity  INTEGER NOT NULL,
        size       INTEGER NOT NULL,
        changed_at INTEGER NOT NULL,
        request    TEXT    NOT NULL,
        PRIMARY KEY (path, as_of)
    ) STRICT, WITHOUT ROWID
)sql";

/// What a known text hashes to under the secret: a file of another secret is found out, the secret is not.
constexpr std::string_view kProof = "shezhang scan index";

storage::Blob blob(const KeyHash& hash)
{
    return {std::string_view(reinterpret_cast<const char*>(hash.data()), hash.size())};
}

KeyHash hashFrom(std::string_view bytes)
{
    KeyHash hash{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

std::int64_t sizeOf(const FileStamp& stamp)
{
    return static_cast<std::int64_t>(stamp.size);
}

std::int64_t momentOf(const FileStamp& stamp)
{
    return static_cast<std::int64_t>(stamp.written.time_since_epoch().count());
}

[[noreturn]] void failSystem(const std::filesystem::path& file)
{
    throw StorageError(Failure::Io, file.string(), std::generic_category().message(errno));
}

/// Older indexes get what they lack and lose nothing.
void upgrade(Database& database)
{
    if (database.integer("PRAGMA user_version") == kVersion)
        return;
    storage::Transaction transaction(database, storage::Transaction::Kind::Write);
    // Somebody else may have done so while this one waited.
    if (database.integer("PRAGMA user_version") < 2) {
        database.execute(kCaseSchema);
        database.execute(fmt::format("PRAGMA user_version = {}", kVersion));
    }
    transaction.commit();
}

} // namespace

HashSecret randomSecret()
{
    HashSecret secret{};
    randombytes_buf(secret.data(), secret.size());
    return secret;
}

HashSecret readOrMakeSecret(const std::filesystem::path& file)
{
    HashSecret secret{};
    int handle = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0 && errno == ENOENT) {
        std::error_code ignored;
        std::filesystem::create_directories(file.parent_path(), ignored);
        handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (handle < 0)
            failSystem(file);
        secret = randomSecret();
        const bool isWritten = ::write(handle, secret.data(), secret.size()) == static_cast<ssize_t>(secret.size());
        if (::close(handle) != 0 || !isWritten)
            failSystem(file);
        return secret;
    }
    if (handle < 0)
        failSystem(file);
    const bool isRead = ::read(handle, secret.data(), secret.size()) == static_cast<ssize_t>(secret.size());
    ::close(handle);
    if (!isRead)
        throw StorageError(Failure::Damaged, file.string(), "the secret of the scan index is cut short");
    return secret;
}

ScanIndex::ScanIndex(std::unique_ptr<Database> database, const HashSecret& secret)
    : m_database(std::move(database)), m_secret(secret)
{
}

ScanIndex::ScanIndex(const std::filesystem::path& file, const HashSecret& secret) : m_secret(secret)
{
    std::error_code error;
    const bool isThere = std::filesystem::exists(file, error) && std::filesystem::file_size(file, error) > 0;
    m_database = std::make_unique<Database>(file, isThere ? storage::Access::ReadWrite : storage::Access::Create);
    m_database->execute("PRAGMA cache_size = -16384"); // results are read once, one after the other: more would only take memory
    const KeyHash proof = hashOf(-1, kProof);
    if (!isThere) {
        storage::Transaction transaction(*m_database, storage::Transaction::Kind::Write);
        m_database->execute(kSchema);
        m_database->execute(kCaseSchema);
        m_database->execute(kAssessments);
        Statement(*m_database, "INSERT INTO setting (name, value) VALUES ('proof', ?)").bind(blob(proof)).run();
        m_database->execute(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplicationId, kVersion));
        transaction.commit();
        return;
    }
    if (m_database->integer("PRAGMA application_id") != kApplicationId)
        throw StorageError(Failure::NotABook, file.string(), "not a scan index");
    if (m_database->integer("PRAGMA user_version") > kVersion)
        throw StorageError(Failure::NewerBook, file.string(), "a scan index of a newer version");
    Statement stored(*m_database, "SELECT value FROM setting WHERE name = 'proof'");
    if (!stored.step() || hashFrom(stored.blob(0)) != proof)
        throw StorageError(Failure::Damaged, file.string(), "this scan index was made with another secret");
    stored.reset();
    upgrade(*m_database);
    if (m_database->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'assessment'") == 0)
        m_database->execute(kAssessments);
}

ScanIndex ScanIndex::inMemory()
{
    auto database = std::make_unique<Database>(Database::inMemory());
    database->execute(kSchema);
    database->execute(kCaseSchema);
    database->execute(kAssessments);
    return {std::move(database), randomSecret()};
}

ScanIndex::~ScanIndex() = default;
ScanIndex::ScanIndex(ScanIndex&&) noexcept = default;

KeyHash ScanIndex::hashOf(int kind, std::string_view value) const
{
    KeyHash hash{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_secret.data(), m_secret.size(), hash.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(&kind), sizeof kind);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(value.data()), value.size());
    crypto_generichash_final(&state, hash.data(), hash.size());
    return hash;
}

bool ScanIndex::isUnchanged(const std::filesystem::path& file, const FileStamp& stamp, const std::string& request) const
{
    Statement found(*m_database, "SELECT 1 FROM book WHERE path = ? AND size = ? AND changed_at = ? AND request = ?");
    found.bind(file.string(), sizeOf(stamp), momentOf(stamp), request);
    return found.step();
}

std::string ScanIndex::storedResult(const std::filesystem::path& file) const
{
    Statement found(*m_database, "SELECT result FROM book WHERE path = ?");
    found.bind(file.string());
    return found.step() ? found.string(0) : std::string();
}

std::optional<BookResult> ScanIndex::result(const std::filesystem::path& file) const
{
    return fromStored(storedResult(file));
}

std::vector<std::filesystem::path> ScanIndex::files() const
{
    std::vector<std::filesystem::path> files;
    Statement rows(*m_database, "SELECT path FROM book ORDER BY path");
    while (rows.step())
        files.emplace_back(rows.string(0));
    return files;
}

void ScanIndex::begin()
{
    m_database->execute("BEGIN IMMEDIATE");
}

void ScanIndex::commit()
{
    m_database->execute("COMMIT");
}

void ScanIndex::put(const BookResult& result, const FileStamp& stamp, const std::string& request)
{
    const LinkedBook& linked = result.linked;
    Statement old(*m_database, "DELETE FROM book_key WHERE book_id = (SELECT id FROM book WHERE path = ?)");
    old.bind(result.path).run();
    Statement(*m_database, "DELETE FROM book WHERE path = ?").bind(result.path).run();
    Statement insert(*m_database, "INSERT INTO book (path, size, changed_at, request, result, industry, is_union, is_ended, members, "
                                  "grants_fen, looks_empty) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(result.path, sizeOf(stamp), momentOf(stamp), request, toStored(result), linked.industry, linked.isUnion, linked.isEnded,
                linked.members, linked.grants, linked.looksEmpty)
        .run();
    const std::int64_t book = m_database->lastInsertId();
    Statement row(*m_database, "INSERT INTO book_key (kind, hash, book_id, detail, standing, day_from, day_to, row_table, row_id) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    // Names and identity numbers of one kind of key are compared with one another only.
    constexpr int kDetail = 100;
    for (const BookKey& key : result.keys)
        row.bind(static_cast<int>(key.kind), blob(hashOf(static_cast<int>(key.kind), key.value)), book,
                 blob(hashOf(kDetail, key.detail)), static_cast<int>(key.standing), key.from, key.to, key.table, key.row)
            .run();
}

void ScanIndex::keepOnly(const std::vector<std::filesystem::path>& files)
{
    m_database->execute("CREATE TEMP TABLE kept (path TEXT PRIMARY KEY) WITHOUT ROWID");
    Statement insert(*m_database, "INSERT OR IGNORE INTO kept (path) VALUES (?)");
    for (const auto& file : files)
        insert.bind(file.string()).run();
    m_database->execute("DELETE FROM book_key WHERE book_id IN (SELECT id FROM book WHERE path NOT IN (SELECT path FROM kept));"
                        "DELETE FROM book WHERE path NOT IN (SELECT path FROM kept);"
                        "DROP TABLE kept");
}

void ScanIndex::forgetVanished(const std::vector<std::filesystem::path>& folders, const std::vector<std::filesystem::path>& files)
{
    std::vector<std::string> prefixes;
    for (const auto& folder : folders)
        prefixes.push_back((folder / "").string());
    std::unordered_set<std::string> present;
    for (const auto& file : files)
        present.insert(file.string());
    std::vector<std::pair<std::int64_t, std::string>> vanished;
    Statement rows(*m_database, "SELECT id, path FROM book");
    while (rows.step()) {
        const std::string path = rows.string(1);
        const bool isUnder = std::ranges::any_of(prefixes, [&path](const std::string& prefix) { return path.starts_with(prefix); });
        if (isUnder && !present.contains(path))
            vanished.emplace_back(rows.integer(0), path);
    }
    if (vanished.empty())
        return;
    storage::Transaction transaction(*m_database, storage::Transaction::Kind::Write);
    Statement keys(*m_database, "DELETE FROM book_key WHERE book_id = ?");
    Statement book(*m_database, "DELETE FROM book WHERE id = ?");
    Statement assessments(*m_database, "DELETE FROM assessment WHERE path = ?");
    for (const auto& [id, path] : vanished) {
        keys.bind(id).run();
        book.bind(id).run();
        assessments.bind(path).run();
    }
    transaction.commit();
}

void ScanIndex::keepAssessment(const KeptAssessment& assessment, const FileStamp& stamp, const std::string& request)
{
    Statement insert(*m_database, "INSERT OR REPLACE INTO assessment (path, as_of, region, status, integrity, size, changed_at, request) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(assessment.path, assessment.asOf, assessment.region, static_cast<int>(assessment.status),
                static_cast<int>(assessment.integrity), sizeOf(stamp), momentOf(stamp), request)
        .run();
}

bool ScanIndex::isAssessed(const std::filesystem::path& file, Date asOf, const FileStamp& stamp, const std::string& request) const
{
    Statement found(*m_database, "SELECT 1 FROM assessment WHERE path = ? AND as_of = ? AND size = ? AND changed_at = ? AND request = ?");
    found.bind(file.string(), asOf, sizeOf(stamp), momentOf(stamp), request);
    return found.step();
}

std::vector<KeptAssessment> ScanIndex::assessments(const std::vector<std::filesystem::path>& files) const
{
    std::unordered_set<std::string> wanted;
    for (const auto& file : files)
        wanted.insert(file.string());
    std::vector<KeptAssessment> kept;
    Statement rows(*m_database, "SELECT path, as_of, region, status, integrity FROM assessment ORDER BY as_of, path");
    while (rows.step()) {
        const std::int64_t status = rows.integer(3);
        const std::int64_t integrity = rows.integer(4);
        const bool isKnown = status >= 0 && status <= static_cast<int>(OperatingStatus::CannotAssess) && integrity >= 0 &&
                             integrity <= static_cast<int>(Integrity::None);
        if (isKnown && wanted.contains(rows.string(0)))
            kept.push_back({.path = rows.string(0),
                            .region = rows.string(2),
                            .asOf = rows.date(1),
                            .status = static_cast<OperatingStatus>(status),
                            .integrity = static_cast<Integrity>(integrity)});
    }
    return kept;
}

CrossFindings ScanIndex::link(const std::vector<std::filesystem::path>& files, const Parameters& parameters)
{
    std::unordered_map<std::string, BookNumber> numberOfPath;
    for (std::size_t i = 0; i < files.size(); ++i)
        numberOfPath.emplace(files[i].string(), static_cast<BookNumber>(i));
    std::vector<LinkedBook> books(files.size());
    std::unordered_map<std::int64_t, BookNumber> numberOfBook;
    Statement rows(*m_database, "SELECT id, path, industry, is_union, is_ended, members, grants_fen, looks_empty FROM book");
    while (rows.step()) {
        const auto found = numberOfPath.find(rows.string(1));
        if (found == numberOfPath.end())
            continue;
        numberOfBook.emplace(rows.integer(0), found->second);
        LinkedBook& book = books[static_cast<std::size_t>(found->second)];
        book = {.industry = rows.string(2),
                .isUnion = rows.integer(3) != 0,
                .isEnded = rows.integer(4) != 0,
                .members = static_cast<int>(rows.integer(5)),
                .grants = rows.money(6)};
        book.looksEmpty = rows.integer(7) != 0;
    }
    const auto feed = [&](const std::function<void(const HashedKey&)>& take) {
        Statement keys(*m_database, "SELECT kind, hash, book_id, detail, standing, day_from, day_to, row_table, row_id FROM book_key "
                                    "ORDER BY kind, hash");
        while (keys.step()) {
            const auto number = numberOfBook.find(keys.integer(2));
            if (number == numberOfBook.end())
                continue;
            take({.kind = static_cast<KeyKind>(keys.integer(0)),
                  .hash = hashFrom(keys.blob(1)),
                  .detail = hashFrom(keys.blob(3)),
                  .book = number->second,
                  .standing = static_cast<Standing>(keys.integer(4)),
                  .from = keys.optionalDate(5),
                  .to = keys.optionalDate(6),
                  .table = keys.string(7),
                  .row = keys.integer(8)});
        }
    };
    return linkBooks(books, feed, parameters);
}

} // namespace coop::inspection
