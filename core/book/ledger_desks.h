// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desks of the ledger. As with the others each write is one transaction together with its rows in the change log,
// and a write with a draft id is made once however often it is asked for.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/desks.h"
#include "core/ledger/account.h"
#include "core/ledger/closing.h"
#include "core/ledger/figures.h"
#include "core/ledger/period.h"
#include "core/ledger/statements.h"
#include "core/ledger/voucher.h"

namespace coop::storage {
class Write;
}

namespace coop::book {

/// How deliveries and purchases are dealt in: for the member's account (128/114, 127/114) or bought and sold by the
/// cooperative itself.
enum class DealingMode { OnBehalf, Outright };

struct LedgerSettings {
    std::optional<ledger::Period> start{};        ///< the first month; nothing: it is not limited
    std::optional<FiscalYear> oldChartUntil{};    ///< years up to this one are kept under the chart of 2007
    bool twoPerson = false;                       ///< who prepared a voucher may not review it, and none is posted unreviewed
    bool closesMonthly = true;                    ///< income and expense go to 331 each month, not only in December
    std::optional<Date> factsFrom{};              ///< facts from this day on post themselves; nothing: none does
    std::string moneyAccount = "102";             ///< where money of facts comes in and goes out: 101, 102 or 109
    DealingMode deliveries = DealingMode::OnBehalf;
    DealingMode purchases = DealingMode::OnBehalf;

    bool operator==(const LedgerSettings&) const = default;
};

/// The chart of accounts and the auxiliary items.
class AccountDesk {
public:
    explicit AccountDesk(Book& book) : m_book(book) {}

    /// By code.
    [[nodiscard]] std::vector<ledger::Account> all(ledger::Chart chart) const;
    [[nodiscard]] std::optional<ledger::Account> find(ledger::Chart chart, std::string_view code) const;
    /// By code, name or pinyin initials ("cywl" finds 成员往来), codes first; at most `most`.
    [[nodiscard]] std::vector<ledger::Account> search(ledger::Chart chart, std::string_view typed, std::size_t most = 12) const;
    /// AccountParentMissing, AccountCodeTaken and what parseAccount() finds.
    [[nodiscard]] Expected<ledger::Account, Issues> add(const ledger::AccountDraft& draft);
    [[nodiscard]] Expected<ledger::Account, Issues> rename(AccountId account, std::string_view name);
    /// AccountIsOfficial, AccountHasEntries (sub-accounts count).
    [[nodiscard]] Issues remove(AccountId account);
    /// "50103": the next free code below `parent`.
    [[nodiscard]] std::string nextCode(ledger::Chart chart, std::string_view parent) const;

    [[nodiscard]] std::vector<ledger::Item> items(ledger::Detail kind) const;
    [[nodiscard]] Expected<ledger::Item, Issues> addItem(const ledger::ItemDraft& draft);
    [[nodiscard]] Expected<ledger::Item, Issues> changeItem(ItemId item, const ledger::ItemDraft& draft);

private:
    Book& m_book;
};

enum class VoucherSort { Number, Date, Amount };

struct VoucherFilter {
    std::string search{};                         ///< summary, amount, account code or name, member, counterparty, number
    std::optional<ledger::DateRange> range{};
    std::optional<ledger::VoucherState> state{};
    std::optional<std::string> account{};         ///< code; those below it too
    std::optional<MemberId> member{};
    bool withOpenings = true;
};

/// What a fact is, for its voucher and back.
enum class FactTable { Contribution, Trade, Grant };
struct FactKey {
    FactTable table{};
    std::int64_t id = 0;
    auto operator<=>(const FactKey&) const = default;
};

/// A voucher that was taken back and the one that stands in its place.
struct Correction {
    ledger::Voucher reversal{};
    ledger::Voucher correct{};
};

class Ledger {
public:
    explicit Ledger(Book& book) : m_book(book) {}

    [[nodiscard]] LedgerSettings settings() const;
    /// The start can only move while there are no vouchers; none leaves it where it is.
    [[nodiscard]] Issues saveSettings(const LedgerSettings& settings, std::string_view why = {});
    /// The first month: as set, else January of the book's first year, or of its first voucher's when that is earlier.
    [[nodiscard]] ledger::Period start() const;
    [[nodiscard]] ledger::Chart chartOn(Date day) const;

    /// Everything that is wrong or doubtful with a draft: what checkVoucher() finds, UnknownAccount, UnknownMember,
    /// LineWithoutMember (warning), LabourInCapital, BeforeLedger, MonthClosed. Issue::row is the line, from 1.
    [[nodiscard]] Issues check(const ledger::VoucherDraft& draft) const;

    [[nodiscard]] Expected<ledger::Voucher, Issues> saveDraft(const ledger::VoucherDraft& draft, const DraftId& id);
    [[nodiscard]] Expected<ledger::Voucher, Issues> changeDraft(VoucherId voucher, const ledger::VoucherDraft& draft);
    /// Only what is not posted; VoucherIsPosted.
    [[nodiscard]] Issues discard(VoucherId voucher, std::string_view why = {});
    /// ReviewedBySelf where two persons are asked for.
    [[nodiscard]] Expected<ledger::Voucher, Issues> review(VoucherId voucher, std::string_view by);
    [[nodiscard]] Expected<ledger::Voucher, Issues> sendBack(VoucherId voucher);
    /// All or none; an issue's `value` names the voucher. VoucherNotReviewed where two persons are asked for; otherwise a
    /// draft is reviewed and posted by the one who posts.
    [[nodiscard]] Expected<std::size_t, Issues> post(std::span<const VoucherId> vouchers, std::string_view by);
    /// Saves, reviews and posts in one transaction; VoucherNotReviewed where two persons are asked for.
    [[nodiscard]] Expected<ledger::Voucher, Issues> enter(const ledger::VoucherDraft& draft, const DraftId& id);
    /// All or none, in the order given; Issue::row is the line, Issue::column the
    /// number of the voucher from 1.
    [[nodiscard]] Expected<std::vector<ledger::Voucher>, Issues> enterAll(std::span<const ledger::VoucherDraft> drafts,
                                                                          const DraftId& id, std::string_view why = {});

    /// The red voucher. `summary` is the finished sentence of its lines ("注销2025年3月5日记-12号凭证"). AlreadyReversed,
    /// ReversedBeforeMade, MonthClosed, WrongState for one of a distribution, payment or settlement; an opening is reversed on
    /// its own day.
    [[nodiscard]] Expected<ledger::Voucher, Issues> reverse(VoucherId voucher, Date date, std::string_view summary,
                                                            std::string_view why, const DraftId& id);
    /// The red voucher and the right one behind it, in one transaction; the right one is a draft where two persons are asked
    /// for.
    [[nodiscard]] Expected<Correction, Issues> correct(VoucherId voucher, const ledger::VoucherDraft& right,
                                                       std::string_view summary, std::string_view why, const DraftId& id);

    [[nodiscard]] std::optional<ledger::Voucher> find(VoucherId voucher) const;
    [[nodiscard]] std::vector<ledger::Voucher> rows(std::span<const VoucherId> vouchers) const;
    [[nodiscard]] std::vector<VoucherId> ids(const VoucherFilter& filter, VoucherSort sort = VoucherSort::Number,
                                             SortOrder order = SortOrder::Ascending) const;
    /// What a voucher of that day and kind would be numbered if it were posted now.
    [[nodiscard]] int nextNumber(ledger::VoucherKind kind, Date day) const;
    [[nodiscard]] bool hasVouchers(FiscalYear year) const;
    /// Whether the year's surplus is that of the ledger: it has vouchers other than those of distributions, payments and
    /// settlements and their reversals. Sharing a given surplus does not make a ledger.
    [[nodiscard]] bool keeps(FiscalYear year) const;
    /// Summaries in use, most frequent first, that contain `typed`.
    [[nodiscard]] std::vector<std::string> summaries(std::string_view typed, std::size_t most = 12) const;

    /// What is half typed: any text under a name of the page's choice. Survives a crash; counts for nothing.
    void keepUnfinished(std::string_view id, std::string_view content);
    void forgetUnfinished(std::string_view id);
    [[nodiscard]] std::map<std::string, std::string> unfinished() const;

    /// For the desks of this room, inside a transaction that the caller holds: posts the red voucher of a posted one.
    [[nodiscard]] Expected<VoucherId, Issues> insertReversal(storage::Write& write, VoucherId voucher, Date date,
                                                             std::string_view summary, std::string_view why);
    /// The same for the first month of the ledger, which openings set.
    void setStart(storage::Write& write, ledger::Period start);

private:
    [[nodiscard]] Issues checkReversalDay(const ledger::VoucherDraft& reversal) const;
    void store(storage::Write& write, const LedgerSettings& settings);

    Book& m_book;
};

/// One entry of a ledger as it is read: what stood there and what the balance was behind it (debit − credit).
struct LedgerEntry {
    VoucherLineId line{};
    VoucherId voucher{};
    Date date{};
    ledger::VoucherKind kind{};
    int number = 0;
    std::string summary{};
    std::string account{};
    std::string member{};         ///< number and name, or empty
    std::string counterparty{};
    std::string product{};
    std::string project{};
    std::string opposite{};       ///< the other side's accounts, by code
    Money debit{};
    Money credit{};
};

/// Whose entries: an account with all below it, or one detail of it.
struct LedgerQuery {
    ledger::DateRange range{};
    std::string account{};
    std::optional<MemberId> member{};
    std::optional<ItemId> item{};
};

struct EntryPlace {
    VoucherLineId line{};
    VoucherId voucher{};
    Date date{};
    Money debit{};
    Money credit{};
    Money balance{};   ///< behind this entry
};
/// All of a ledger but the words: what a table over a million entries needs.
struct LedgerOutline {
    Money opening{};
    std::vector<EntryPlace> entries{};   ///< by date, kind, number, line
    Money debit{};
    Money credit{};
    Money closing{};
};

struct MemberBalance {
    MemberId member{};            ///< not valid: lines without a member
    std::string number{};
    std::string name{};
    Money opening{};              ///< debit − credit
    Money debit{};
    Money credit{};

    [[nodiscard]] Money closing() const { return opening + debit - credit; }
};
struct ItemBalance {
    ItemId item{};                ///< not valid: lines without one
    std::string name{};
    Money opening{};
    Money debit{};
    Money credit{};

    [[nodiscard]] Money closing() const { return opening + debit - credit; }
};

/// The books that are read: ledgers, journals, balances. Everything here only reads.
class LedgerBooks {
public:
    explicit LedgerBooks(Book& book) : m_book(book) {}

    /// Of a year up to the end of month `to` (December): all that the statements need.
    [[nodiscard]] ledger::LedgerYear figures(FiscalYear year, std::optional<ledger::Period> to = std::nullopt) const;
    /// Of any stretch of days, without the equity vouchers: all that a trial balance needs. LedgerYear::year is that of
    /// its end.
    [[nodiscard]] ledger::LedgerYear balances(const ledger::DateRange& range) const;

    [[nodiscard]] LedgerOutline outline(const LedgerQuery& query) const;
    [[nodiscard]] std::vector<LedgerEntry> entries(std::span<const VoucherLineId> lines) const;

    /// By member in natural order, those without any figure left out; lines without a member last.
    [[nodiscard]] std::vector<MemberBalance> memberBalances(std::string_view account, const ledger::DateRange& range) const;
    [[nodiscard]] std::vector<ItemBalance> itemBalances(std::string_view account, ledger::Detail kind,
                                                        const ledger::DateRange& range) const;
    /// Accounts of money (101, 102, 109 and below) with the first day on which each is below zero.
    [[nodiscard]] std::vector<std::pair<std::string, Date>> overdrawnMoney(const ledger::DateRange& range) const;

    /// Every check that needs the whole book; those between the statements first.
    [[nodiscard]] std::vector<ledger::CrossCheckResult> crossChecks(FiscalYear year) const;

    /// What year end needs. Nothing while the ledger does not keep that year.
    struct YearResult {
        Money surplus{};                ///< form 02 row 12
        Money priorLoss{};              ///< ≥ 0: row 13 less what was shared of it within the year, when that is a loss
        Money openingUndistributed{};   ///< ≥ 0: the same when it is not
        Money otherTransfers{};         ///< row 14
    };
    [[nodiscard]] std::optional<YearResult> yearResult(FiscalYear year) const;

private:
    Book& m_book;
};

/// Months: what must be in order, closing, opening again.
class PeriodDesk {
public:
    explicit PeriodDesk(Book& book) : m_book(book) {}

    [[nodiscard]] std::optional<ledger::Period> lastClosed() const;
    [[nodiscard]] bool isClosed(ledger::Period month) const;
    [[nodiscard]] std::vector<ledger::ClosingFinding> findings(ledger::Period month) const;
    /// Posts the transfers of the month (in December those of the year too) and locks it. NotClosable for each finding that
    /// forbids it, CloseEarlierFirst, AlreadyClosed. Returns the vouchers made.
    [[nodiscard]] Expected<std::vector<ledger::Voucher>, Issues> close(ledger::Period month, const ledger::ClosingWords& words,
                                                                       std::string_view by);
    /// Takes the lock away and reverses the transfers that closing posted. OpenLaterFirst, NotClosed, Required reason.
    [[nodiscard]] Issues reopen(ledger::Period month, std::string_view summary, std::string_view why);

private:
    Book& m_book;
};

/// For the desks of this room: posts inside a transaction that the caller holds. `draft` was checked.
struct PostedBy {
    std::string prepared{};
    std::string reviewed{};
    std::string posted{};
};
class VoucherPoster {
public:
    VoucherPoster(Book& book, storage::Write& write);
    ~VoucherPoster();
    VoucherPoster(const VoucherPoster&) = delete;
    VoucherPoster& operator=(const VoucherPoster&) = delete;

    /// The draft's accounts, members and items by their ids; unknown items are made. Returns the voucher's id.
    VoucherId insertDraft(const ledger::VoucherDraft& draft, std::string_view preparedBy);
    VoucherId post(const ledger::VoucherDraft& draft, const PostedBy& by, std::optional<VoucherId> reverses = std::nullopt);
    /// Of a draft whose lines were taken out.
    void insertLines(VoucherId voucher, const ledger::VoucherDraft& draft);
    /// Gives a voucher its number and counts it; the caller logs the change.
    void markPosted(VoucherId voucher, ledger::Period period, ledger::VoucherKind kind, const PostedBy& by);

private:
    struct Statements;
    VoucherId insertUnlogged(const ledger::VoucherDraft& draft, std::string_view preparedBy,
                             std::optional<VoucherId> reverses);
    AccountId accountOf(ledger::Chart chart, const std::string& code);
    std::optional<MemberId> memberOf(const std::string& number);
    std::optional<ItemId> itemOf(ledger::Detail kind, const std::string& name);

    Book& m_book;
    storage::Write& m_write;
    std::unique_ptr<Statements> m_statements;
};

} // namespace coop::book
