// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sealed_package.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/exchange/new_folder.h"
#include "core/exchange/package_stream.h"
#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cerrno>
#include <set>
#include <system_error>

namespace coop::exchange {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr int kFormat = 1;
constexpr std::size_t kNumberDigits = 10;             ///< how the length of the manifest is written
constexpr std::size_t kMostManifest = 4u << 20;
constexpr std::size_t kMostFiles = 10'000;

[[noreturn]] void fail(const fs::path& file, int error)
{
    throw FileError(file, std::generic_category().message(error == 0 ? EIO : error));
}

Issues damagedBy(Damage damage)
{
    return {exchange::damaged(damage)};
}

/// Neither an own path nor a hidden file nor anything outside of the folder.
bool isPlainName(std::string_view name)
{
    constexpr std::size_t kMostBytes = 240;
    if (name.empty() || name.size() > kMostBytes || !isValidUtf8(name) || hasControlCharacter(name))
        return false;
    if (name.find_first_of("\\:*?\"<>|\n\t") != std::string_view::npos)
        return false;
    int parts = 0;
    for (std::size_t start = 0; start <= name.size(); ++parts) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        if (end == start || name[start] == '.')
            return false;
        start = end + 1;
    }
    return parts <= 2;
}

/// Calls `take` for each piece of a file; what is wrong with it is a FileError.
void forEachPiece(const fs::path& file, const std::function<void(std::string_view)>& take)
{
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        fail(file, errno);
    std::string piece(1 << 20, '\0');
    while (stream) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        take(std::string_view(piece).substr(0, static_cast<std::size_t>(stream.gcount())));
    }
    if (!stream.eof())
        fail(file, errno);
}

PackedEntry entryOf(const PackedFile& file)
{
    PackedEntry entry{.name = file.name};
    ContentHash hash;
    forEachPiece(file.path, [&](std::string_view piece) {
        hash.add(piece);
        entry.bytes += piece.size();
    });
    entry.sha256 = hash.hex();
    return entry;
}

std::string manifestText(const PackageManifest& manifest)
{
    const PackageLabel& label = manifest.label;
    Json files = Json::array();
    for (const PackedEntry& entry : manifest.files)
        files.push_back({{"name", entry.name}, {"bytes", entry.bytes}, {"sha256", entry.sha256}});
    const Json json = {{"format", kFormat},     {"cooperative", label.cooperative}, {"code", label.code}, {"seal", label.seal},
                       {"year", label.year},    {"made", label.made},               {"by", label.by},     {"files", files}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Nothing when it is not what manifestText() writes.
std::optional<PackageManifest> parseManifest(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("format", Json()) != kFormat)
        return std::nullopt;
    try {
        PackageManifest manifest{.label = {.cooperative = json.at("cooperative"),
                                           .code = json.at("code"),
                                           .seal = json.at("seal"),
                                           .year = json.at("year"),
                                           .made = json.at("made"),
                                           .by = json.at("by")}};
        std::set<std::string> names;
        for (const Json& file : json.at("files")) {
            PackedEntry entry{.name = file.at("name"), .bytes = file.at("bytes"), .sha256 = file.at("sha256")};
            if (!isPlainName(entry.name) || !names.insert(entry.name).second || names.size() > kMostFiles)
                return std::nullopt;
            manifest.files.push_back(std::move(entry));
        }
        return manifest;
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::optional<Damage> readManifest(UnlockingStream& stream, PackageManifest& manifest)
{
    std::string text;
    if (const auto damage = stream.read(kNumberDigits, text))
        return damage;
    std::size_t size = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return Damage::BadContents;
        size = size * 10 + static_cast<std::size_t>(digit - '0');
    }
    if (size > kMostManifest)
        return Damage::BadContents;
    if (const auto damage = stream.read(size, text))
        return damage;
    auto parsed = parseManifest(text);
    if (!parsed)
        return Damage::BadContents;
    manifest = *std::move(parsed);
    return std::nullopt;
}

std::optional<Damage> unpack(UnlockingStream& stream, const PackedEntry& entry, const fs::path& target)
{
    std::error_code error;
    fs::create_directories(target.parent_path(), error);
    errno = 0;
    std::ofstream output(target, std::ios::binary);
    ContentHash hash;
    std::string piece;
    for (std::uint64_t left = entry.bytes; left > 0; left -= piece.size()) {
        if (const auto damage = stream.read(static_cast<std::size_t>(std::min<std::uint64_t>(left, kPackageChunk)), piece))
            return damage;
        hash.add(piece);
        output.write(piece.data(), static_cast<std::streamsize>(piece.size()));
        if (!output)
            fail(target, errno);
    }
    output.close();
    if (!output)
        fail(target, errno);
    if (hash.hex() != entry.sha256)
        return Damage::BadChecksum;
    // What an auditor was given stays as he was given it.
    fs::permissions(target, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read, error);
    return std::nullopt;
}

} // namespace

bool isPackedName(std::string_view name)
{
    return isPlainName(name) && name.find('/') == std::string_view::npos;
}

bool isPassphrase(std::string_view text)
{
    return isValidUtf8(text) && codePointCount(text) >= kLeastPassphrase;
}

PackageManifest writePackage(const fs::path& target, const std::vector<PackedFile>& files, const PackageLabel& label,
                             std::string_view passphrase, const KeyCost& cost)
{
    ensure(isPassphrase(passphrase), "a passphrase that was checked");
    std::error_code error;
    if (fs::exists(fs::symlink_status(target, error)))
        fail(target, EEXIST);
    PackageManifest manifest{.label = label};
    std::set<std::string> names;
    for (const PackedFile& file : files) {
        ensure(isPlainName(file.name) && names.insert(file.name).second, "files with plain names of their own");
        manifest.files.push_back(entryOf(file));
    }
    ReplacementFile output(target);
    LockingStream stream(output.path(), passphrase, cost);
    const std::string text = manifestText(manifest);
    std::string size = std::to_string(text.size());
    stream.write(size.insert(0, kNumberDigits - size.size(), '0'));
    stream.write(text);
    for (std::size_t i = 0; i < files.size(); ++i) {
        ContentHash hash;
        forEachPiece(files[i].path, [&](std::string_view piece) {
            hash.add(piece);
            stream.write(piece);
        });
        // Somebody wrote to it meanwhile; the list would be a lie.
        if (hash.hex() != manifest.files[i].sha256)
            fail(files[i].path, EAGAIN);
    }
    stream.finish();
    output.commit();
    return manifest;
}

bool looksLikePackage(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string mark(kPackageMark.size(), '\0');
    stream.read(mark.data(), static_cast<std::streamsize>(mark.size()));
    return stream && mark == kPackageMark;
}

Expected<PackageManifest, Issues> openPackage(const fs::path& file, std::string_view passphrase, const fs::path& folder)
{
    errno = 0;
    if (!std::ifstream(file, std::ios::binary) || fs::is_directory(file)) {
        const int error = errno == 0 ? EISDIR : errno;
        return Unexpected(Issues{{.code = IssueCode::FileUnreadable, .arguments = {std::generic_category().message(error)}}});
    }
    UnlockingStream stream(file, passphrase);
    PackageManifest manifest;
    if (const auto damage = readManifest(stream, manifest))
        return Unexpected(damagedBy(*damage));
    NewFolder draft(folder);
    for (const PackedEntry& entry : manifest.files) {
        if (const auto damage = unpack(stream, entry, draft.path() / fs::path(entry.name)))
            return Unexpected(damagedBy(*damage));
    }
    if (const auto damage = stream.finish())
        return Unexpected(damagedBy(*damage));
    replaceFile(draft.path() / "manifest.json", manifestText(manifest));
    draft.commit();
    return manifest;
}

} // namespace coop::exchange
