// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/book/audit_folder.h"
#include "core/book/audit_reader.h"
#include "core/exchange/columns.h"

namespace coop::book {

struct AuditRequest {
    std::string software{};                ///< name and version of what writes the tables
    std::optional<FiscalYear> year{};      ///< only its months, balances and vouchers; registers are always whole
};

/// Writes the book as a folder of flat tables as audit offices load them, the registers beside them. Tables that carry the
/// columns of an import (成员, 出资, 交易, 补助捐赠, 成员账户期初, 会议, 基本信息, 自设科目, 补助资产, 年度报告, 会议签到, 关联方, 特殊情况, 往来单位, 科目期初余额, 凭证分录) can be read
/// into another book as they are. Goes through the vouchers one by one. Throws exchange::FileError.
std::vector<AuditFile> exportAuditTables(Book& book, const std::filesystem::path& folder, const AuditRequest& request);

/// "农民" of "farmer": the word of an import field in Chinese, other texts as they are.
[[nodiscard]] std::string chineseFieldText(exchange::ImportKind kind, std::string_view field, std::string_view text);

/// "2025-03-05 记-12"; empty for none.
[[nodiscard]] std::string voucherName(Book& book, std::optional<VoucherId> voucher);

/// The two halves of exportAuditTables().
void addLedgerTables(AuditFolder& folder, Book& book, const AuditReader& reader, const AuditRequest& request);
void addRegisterTables(AuditFolder& folder, Book& book);

} // namespace coop::book
