// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit_folder.h"

#include "core/base/ensure.h"
#include "core/exchange/writers.h"

#include <cerrno>
#include <system_error>

namespace coop::book {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";
constexpr std::size_t kPiece = 1 << 20;

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : "、").append(word);
    return text;
}

} // namespace

void AuditFolder::start(std::string_view title, std::vector<std::string> columns)
{
    finish();
    const std::string file = std::string(title) + ".csv";
    m_stream.open(m_folder.path() / file, std::ios::binary);
    m_hash = std::make_unique<storage::RunningHash>();
    m_buffer = kMark;
    m_buffer += exchange::toCsv(std::span(&columns, 1));
    m_files.push_back({.file = file, .title = std::string(title), .columns = std::move(columns)});
}

void AuditFolder::add(const std::vector<std::string>& cells)
{
    ensure(!m_files.empty() && cells.size() == m_files.back().columns.size(), "a row as wide as its table");
    m_buffer += exchange::toCsv(std::span(&cells, 1));
    ++m_files.back().rows;
    if (m_buffer.size() >= kPiece)
        write(std::exchange(m_buffer, {}));
}

std::vector<AuditFile> AuditFolder::commit(std::string_view seal)
{
    finish();
    std::vector<AuditFile> tables = m_files;
    start("表结构说明", {"序号", "文件名", "表名", "字段", "记录数", "SHA-256", "账簿印记"});
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const AuditFile& table = tables[i];
        add({std::to_string(i + 1), table.file, table.title, joined(table.columns), std::to_string(table.rows), table.sha256,
             std::string(seal)});
    }
    finish();
    m_folder.commit();
    return m_files;
}

void AuditFolder::write(std::string_view bytes)
{
    m_hash->add(bytes);
    m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!m_stream)
        throw exchange::FileError(m_folder.path() / m_files.back().file, std::generic_category().message(errno));
}

void AuditFolder::finish()
{
    if (!m_hash)
        return;
    write(std::exchange(m_buffer, {}));
    m_stream.close();
    if (!m_stream)
        throw exchange::FileError(m_folder.path() / m_files.back().file, std::generic_category().message(errno));
    m_files.back().sha256 = storage::toHex(m_hash->digest());
    m_hash.reset();
}

} // namespace coop::book
