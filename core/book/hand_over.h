// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/book.h"
#include "core/exchange/sealed_package.h"
#include "core/reports/report_table.h"

namespace coop::book {

struct HandOverRequest {
    std::filesystem::path target{};
    std::string passphrase{};                        ///< exchange::isPassphrase()
    std::optional<FiscalYear> year{};                ///< of audit tables and reports; nothing: all years, and the last one as XML
    std::string software{};                          ///< version of what writes
    reports::Wording words{};                        ///< Chinese, for the items of the statements
    std::vector<exchange::PackedFile> reports{};     ///< what was printed for it; `name` without a folder
    exchange::KeyCost cost{};
};

/// Locks into one file: a verified copy of the book (账簿/), the audit tables (审计表/), the year as XML (GBT24589/) and `reports`
/// (报表/). Never replaces a file; a failure leaves nothing behind. OutOfRange for a year that the ledger does not have. Throws
/// exchange::FileError and StorageError.
[[nodiscard]] Expected<exchange::PackageManifest, Issues> handOver(Book& book, const HandOverRequest& request);

struct OpenedPackage {
    exchange::PackageManifest manifest{};
    std::filesystem::path book{};     ///< to be opened read-only
};

/// exchange::openPackage() of a package that holds a book, else FileDamaged.
[[nodiscard]] Expected<OpenedPackage, Issues> openHandOver(const std::filesystem::path& file, std::string_view passphrase,
                                                           const std::filesystem::path& folder);

} // namespace coop::book
