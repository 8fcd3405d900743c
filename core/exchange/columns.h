// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/fields.h"
#include "core/base/words.h"
#include "core/exchange/sheet.h"

namespace coop::exchange {

/// What a file can bring into a book.
enum class ImportKind {
    Profile,
    Members,
    Contributions,
    Trades,
    Grants,
    Shares,
    Accounts,
    Openings,
    Vouchers,
    Meetings,
    MemberAccounts,   ///< what the accounts of members stood at elsewhere: contribution and shares in one row
    Assets,           ///< bought with grants
    AnnualReports,    ///< to the registrar
    Attendance,       ///< of meetings
    RelatedParties,   ///< kin and firms of members, as declared
    Circumstances,    ///< papers that explain a quiet year
    Counterparties,   ///< non-members and their bank accounts
};

inline constexpr Word<ImportKind> kImportKinds[] = {
    {ImportKind::Profile, "profile", "基本信息"},   {ImportKind::Members, "members", "成员"},
    {ImportKind::Contributions, "contributions", "出资"}, {ImportKind::Trades, "trades", "交易"},
    {ImportKind::Grants, "grants", "补助捐赠"},     {ImportKind::Shares, "shares", "成员账户期初"},
    {ImportKind::Accounts, "accounts", "科目"},     {ImportKind::Openings, "openings", "科目期初余额"},
    {ImportKind::Vouchers, "vouchers", "凭证"},     {ImportKind::Meetings, "meetings", "会议"},     {ImportKind::MemberAccounts, "member-accounts", "成员账户"},
    {ImportKind::Assets, "assets", "补助资产"},     {ImportKind::AnnualReports, "annual-reports", "年度报告"},
    {ImportKind::Attendance, "attendance", "会议签到"}, {ImportKind::RelatedParties, "related-parties", "关联方"},
    {ImportKind::Circumstances, "circumstances", "特殊情况"}, {ImportKind::Counterparties, "counterparties", "往来单位"},
};

/// A moment is a day with a time of day.
enum class ColumnType { Text, Date, Moment, Number };

struct ColumnSpec {
    std::string_view english;
    std::string_view chinese;
    bool isRequired;
    ColumnType type;
};

/// The columns of a kind, in the order in which we write them.
[[nodiscard]] std::span<const ColumnSpec> columnsOf(ImportKind kind);

/// The rows of a file under the field names of the interface.
struct FieldTable {
    std::vector<Fields> rows{};
    Issues issues{}; ///< faults of single rows, such as a formula without a value; from mapRows() only
};

/// Finds the columns by their Chinese or English heading (case, width and surrounding blanks do not matter).
/// Unknown, doubled and missing columns are errors, all listed, with what is known. Numbers in date columns
/// become dates by the 1900 system. Empty rows are passed over; other rows keep the file's row number.
/// A profile becomes a single row from its key/value lines.
[[nodiscard]] Expected<FieldTable, Issues> mapColumns(const Sheet& sheet, ImportKind kind);
/// As mapColumns(), but only faults of the header are refused: a row with a fault of its own is there with what can be
/// read of it, so that all that is wrong with the file is found in one go.
[[nodiscard]] Expected<FieldTable, Issues> mapRows(const Sheet& sheet, ImportKind kind);

/// The serial of a date cell becomes its day; a time of day is dropped. Eight digits are YYYYMMDD, and a number
/// between 1900 and 2200 is a year that somebody typed rather than a day of 1905: both stay as they are.
[[nodiscard]] std::string dateText(const SheetCell& cell, bool countsFrom1904);

/// The best match for a header row: the kind most of whose columns it names, all required ones included.
[[nodiscard]] std::optional<ImportKind> guessKind(const Sheet& sheet);

} // namespace coop::exchange
