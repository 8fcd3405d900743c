// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How accounts, auxiliary items and vouchers stand in the tables; readers take the columns named beside them.

#include <string>
#include <string_view>

#include "core/ledger/account.h"
#include "core/ledger/voucher.h"
#include "core/storage/database.h"

namespace coop::storage {

/// SELECT … FROM account AS a
inline constexpr std::string_view kAccountColumns = "a.id, a.chart, a.code, a.name, a.side, a.details, a.is_official";
[[nodiscard]] ledger::Account readAccount(const Statement& row);
/// "member;project": as the table holds it.
[[nodiscard]] std::string detailsText(const std::vector<ledger::Detail>& details);

inline constexpr std::string_view kItemColumns = "i.id, i.kind, i.name, i.bank_account, i.note";
[[nodiscard]] ledger::Item readItem(const Statement& row);

/// SELECT … FROM voucher AS v LEFT JOIN voucher AS r ON r.reverses = v.id
inline constexpr std::string_view kVoucherColumns =
    "v.id, v.date, v.period, v.kind, v.number, v.state, v.amount_fen, v.attachments, v.invoice, v.file_number, "
    "v.entered_at, v.prepared_by, v.reviewed_by, v.posted_by, v.origin, v.recurring_id, v.reverses, r.id, v.corrects, "
    "v.note";
inline constexpr std::string_view kVoucherTables = "voucher AS v LEFT JOIN voucher AS r ON r.reverses = v.id";
/// Without its lines.
[[nodiscard]] ledger::Voucher readVoucher(const Statement& row);

inline constexpr std::string_view kLineColumns =
    "l.summary, a.code, l.debit_fen, l.credit_fen, m.number, c.name, p.name, j.name";
inline constexpr std::string_view kLineTables =
    "voucher_line AS l JOIN account AS a ON a.id = l.account_id"
    " LEFT JOIN member AS m ON m.id = l.member_id"
    " LEFT JOIN auxiliary_item AS c ON c.id = l.counterparty_id"
    " LEFT JOIN auxiliary_item AS p ON p.id = l.product_id"
    " LEFT JOIN auxiliary_item AS j ON j.id = l.project_id";
[[nodiscard]] ledger::LineDraft readLine(const Statement& row);

} // namespace coop::storage
