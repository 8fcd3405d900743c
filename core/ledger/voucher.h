// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/ledger/account.h"
#include "core/ledger/period.h"
#include "core/money/money.h"

namespace coop::ledger {

/// 凭证字. Opening balances are a voucher too, so that they balance, are logged and can be reversed like any other.
enum class VoucherKind { General, Receipt, Payment, Transfer, Opening };
enum class VoucherState { Draft, Reviewed, Posted };
/// What a voucher comes from.
enum class Origin { Manual, Import, Fact, Recurring, Bank, Closing, Opening, Conversion, Distribution, Reversal, Correction };

inline constexpr Word<VoucherKind> kVoucherKinds[] = {
    {VoucherKind::General, "general", "记"},   {VoucherKind::Receipt, "receipt", "收"},
    {VoucherKind::Payment, "payment", "付"},   {VoucherKind::Transfer, "transfer", "转"},
    {VoucherKind::Opening, "opening", "期初"},
};
inline constexpr Word<VoucherState> kVoucherStates[] = {
    {VoucherState::Draft, "draft", "草稿"},
    {VoucherState::Reviewed, "reviewed", "已审核"},
    {VoucherState::Posted, "posted", "已记账"},
};
inline constexpr Word<Origin> kOrigins[] = {
    {Origin::Manual, "manual", "手工"},           {Origin::Import, "import", "导入"},
    {Origin::Fact, "fact", "业务"},               {Origin::Recurring, "recurring", "定期"},
    {Origin::Bank, "bank", "银行"},               {Origin::Closing, "closing", "结转"},
    {Origin::Opening, "opening", "期初"},         {Origin::Conversion, "conversion", "新旧衔接"},
    {Origin::Distribution, "distribution", "分配"}, {Origin::Reversal, "reversal", "红字"},
    {Origin::Correction, "correction", "更正"},
};

/// One entry: an account on one side. A red figure is a negative one on the same side.
struct LineDraft {
    std::string summary{};        ///< 摘要; empty: that of the line above
    std::string account{};        ///< code
    Money debit{};
    Money credit{};
    std::string member{};         ///< number
    std::string counterparty{};   ///< names of auxiliary items; unknown ones are made on saving
    std::string product{};
    std::string project{};
    std::optional<Chart> chart{};   ///< nothing: the chart of the voucher's day; conversions name both

    bool operator==(const LineDraft&) const = default;
};

struct VoucherDraft {
    Date date{};
    VoucherKind kind = VoucherKind::General;
    int attachments = 0;
    std::string invoice{};                 ///< 发票号
    std::string fileNumber{};              ///< what an imported file called it
    std::optional<Timestamp> entered{};    ///< nothing: now
    Origin origin = Origin::Manual;
    std::optional<RecurringId> recurring{};
    std::optional<VoucherId> corrects{};
    std::string note{};
    std::vector<LineDraft> lines{};

    bool operator==(const VoucherDraft&) const = default;
};

/// A voucher in the book. `data.lines` are in order; summaries are filled in.
struct Voucher {
    VoucherId id{};
    Period period{};
    std::optional<int> number{};           ///< only when posted: without a gap in a month and kind
    VoucherState state = VoucherState::Draft;
    std::string preparedBy{};
    std::string reviewedBy{};
    std::string postedBy{};
    std::optional<VoucherId> reverses{};
    std::optional<VoucherId> reversedBy{};
    Money amount{};                        ///< sum of the debit side
    VoucherDraft data{};
};

[[nodiscard]] Money debitOf(const VoucherDraft& voucher);
[[nodiscard]] Money creditOf(const VoucherDraft& voucher);

/// "12", "收-3": what a voucher is called within its month.
[[nodiscard]] std::string numberText(VoucherKind kind, int number);

/// What a file's number says, where it can be read: "记-12", "记字第12号", "收3", "12".
struct ReadNumber {
    VoucherKind kind = VoucherKind::General;
    int number = 0;
};
[[nodiscard]] std::optional<ReadNumber> readVoucherNumber(std::string_view text);

/// What can be wrong with a voucher by itself, all of it: Required date, LinesMissing, and per line (Issue::row is the
/// number of the line, from 1; 0 = the voucher) Required account, AccountCodeForm, LineWithoutAmount, LineOnBothSides;
/// TooLong, ControlCharacter; VoucherUnbalanced and VoucherTooLarge on field "debit" of row 0.
[[nodiscard]] Issues checkVoucher(const VoucherDraft& voucher);

/// One row of an import file or the texts of one line of the form: date number kind summary account debit credit member
/// counterparty product project attachments invoice entered note. date, account are required, and one of debit and credit.
struct VoucherRow {
    std::string number{};
    VoucherDraft head{};     ///< without lines
    LineDraft line{};

    bool operator==(const VoucherRow&) const = default;
};
[[nodiscard]] Checked<VoucherRow> parseVoucherRow(const Fields& fields);
/// One row per line, as an import file has them.
[[nodiscard]] std::vector<Fields> toRows(const Voucher& voucher);

/// Rows of one date and number are one voucher; rows without a number are one voucher per date in a run. In each month
/// and kind by the number where it can be read, else in the order of the file.
struct GroupedVoucher {
    VoucherDraft voucher{};
    std::vector<std::size_t> rows{};   ///< which rows of the file are its lines
};
[[nodiscard]] std::vector<GroupedVoucher> groupRows(std::span<const VoucherRow> rows);

/// 期初余额 row: date account member counterparty product project debit credit; the first two are required.
struct OpeningRow {
    Date date{};
    LineDraft line{};

    bool operator==(const OpeningRow&) const = default;
};
[[nodiscard]] Checked<OpeningRow> parseOpening(const Fields& fields);

/// The red voucher of `voucher` on `date` (会计基础工作规范 Art. 51(5)): same kind, accounts and sides, all figures
/// negated. The summary names what it takes back: `summary` holds the finished sentence.
[[nodiscard]] VoucherDraft reversalOf(const Voucher& voucher, Date date, const std::string& summary);

} // namespace coop::ledger
