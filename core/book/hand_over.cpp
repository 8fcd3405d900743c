// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/hand_over.h"

#include "core/book/audit_tables.h"
#include "core/book/gbt24589_export.h"
#include "core/exchange/damage.h"
#include "core/exchange/new_folder.h"
#include "core/storage/change_log.h"

#include <algorithm>

namespace coop::book {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBookFolder = "账簿/";

/// The files of `folder` under names with its own in front.
void addFolder(std::vector<exchange::PackedFile>& files, const fs::path& folder)
{
    std::vector<exchange::PackedFile> found;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        found.push_back({.name = folder.filename().string() + "/" + entry.path().filename().string(), .path = entry.path()});
    std::ranges::sort(found, {}, &exchange::PackedFile::name);
    std::ranges::move(found, std::back_inserter(files));
}

/// What stands open for a moment is for nobody else to read.
fs::path privateFolder(const exchange::NewFolder& folder)
{
    fs::permissions(folder.path(), fs::perms::owner_all);
    return folder.path();
}

} // namespace

Expected<exchange::PackageManifest, Issues> handOver(Book& book, const HandOverRequest& request)
{
    fs::path parts = request.target;
    parts += ".parts";
    // Never committed: it goes with this function.
    const exchange::NewFolder scratch(parts);
    const fs::path folder = privateFolder(scratch);

    std::vector<exchange::PackedFile> files = {
        {.name = std::string(kBookFolder) + book.file().filename().string(), .path = folder / "book"}};
    book.backUpTo(files.front().path);
    auto xml = exportGbt24589(book, folder / "GBT24589",
                              {.software = request.software, .year = request.year, .words = request.words});
    if (!xml)
        return Unexpected(std::move(xml.error()));
    exportAuditTables(book, folder / "审计表", {.software = request.software, .year = request.year});
    addFolder(files, folder / "审计表");
    addFolder(files, folder / "GBT24589");
    for (const exchange::PackedFile& report : request.reports)
        files.push_back({.name = "报表/" + report.name, .path = report.path});

    const members::Profile profile = book.profile().read();
    const exchange::PackageLabel label{.cooperative = profile.name,
                                       .code = profile.code,
                                       .seal = book.seal(),
                                       .year = request.year ? request.year->value : 0,
                                       .made = book.clock().now().text,
                                       .by = book.changes().who()};
    return exchange::writePackage(request.target, files, label, request.passphrase, request.cost);
}

Expected<OpenedPackage, Issues> openHandOver(const fs::path& file, std::string_view passphrase, const fs::path& folder)
{
    auto manifest = exchange::openPackage(file, passphrase, folder);
    if (!manifest)
        return Unexpected(std::move(manifest.error()));
    const auto book = std::ranges::find_if(manifest->files, [](const exchange::PackedEntry& entry) {
        return entry.name.starts_with(kBookFolder) && entry.name.ends_with(".coop");
    });
    if (book == manifest->files.end())
        return Unexpected(Issues{exchange::damaged(exchange::Damage::NotAPackage)});
    fs::path path = folder / fs::path(book->name);
    return OpenedPackage{.manifest = *std::move(manifest), .book = std::move(path)};
}

} // namespace coop::book
