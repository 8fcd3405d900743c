// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/new_folder.h"
#include "core/storage/running_hash.h"

namespace coop::book {

/// A file of a folder for auditors: what the list of tables says of it.
struct AuditFile {
    std::string file{};
    std::string title{};
    std::vector<std::string> columns{};
    std::size_t rows = 0;
    std::string sha256{};   ///< of its bytes, in hex
};

/// A folder of CSV tables that is there whole or not at all. Tables are written row by row, so their size does not matter.
/// Throws exchange::FileError.
class AuditFolder {
public:
    explicit AuditFolder(const std::filesystem::path& target) : m_folder(target) {}

    /// Ends the table before and starts `title`.csv, in UTF-8 with byte order mark.
    void start(std::string_view title, std::vector<std::string> columns);
    void add(const std::vector<std::string>& cells);
    /// Ends the last table, writes 表结构说明.csv and gives the folder its name. Each row of the list carries `seal`.
    std::vector<AuditFile> commit(std::string_view seal);

private:
    void write(std::string_view bytes);
    void finish();

    exchange::NewFolder m_folder;
    std::vector<AuditFile> m_files{};
    std::string m_buffer{};
    std::ofstream m_stream{};
    std::unique_ptr<storage::RunningHash> m_hash{};
};

} // namespace coop::book
