// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The desks of a book. Each write takes a draft id, so that a double click or a retry does nothing twice: a
// second call with the same id returns what the first one made. Every write is one transaction together
// with its rows in the change log.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/issue.h"
#include "core/book/book.h"
#include "core/distribution/plan.h"
#include "core/members/composition.h"
#include "core/members/cooperative.h"
#include "core/members/member.h"
#include "core/shares/contribution.h"
#include "core/shares/grant.h"
#include "core/shares/holdings.h"
#include "core/trade/trade.h"

namespace coop::book {

/// Names one intended write; made once per form or file. Not empty.
struct DraftId {
    std::string text{};
};
/// A fresh random one.
[[nodiscard]] DraftId newDraftId();

enum class SortOrder { Ascending, Descending };

class ProfileDesk {
public:
    explicit ProfileDesk(Book& book) : m_book(book) {}
    [[nodiscard]] members::Profile read() const;
    [[nodiscard]] FiscalYear firstYear() const;
    void save(const members::Profile& profile, std::string_view why = {});

private:
    Book& m_book;
};

enum class MemberSort { Number, Name, Kind, Household, Joined };

struct MemberFilter {
    std::string search{};               ///< part of name or number, pinyin initials ("zs" finds 张三), phone or identity number
    std::optional<Date> memberOn{};     ///< only who was a member on that day
    std::optional<members::MemberKind> kind{};
};

class MemberRegister {
public:
    explicit MemberRegister(Book& book) : m_book(book) {}

    /// Adds; DuplicateNumber is an error, DuplicateIdentity a warning (kept in the result of check()).
    [[nodiscard]] Expected<members::Member, Issues> add(const members::MemberDraft& draft, const DraftId& id,
                                                        std::string_view why = {});
    [[nodiscard]] Expected<members::Member, Issues> change(MemberId member, const members::MemberDraft& draft,
                                                           std::string_view why = {});
    /// Only a member without any contribution, trade or share; otherwise MemberHasFacts.
    [[nodiscard]] Issues remove(MemberId member, std::string_view why = {});
    /// What add() or change() would say, warnings too: doubled numbers and identities in the book.
    [[nodiscard]] Issues check(const members::MemberDraft& draft, std::optional<MemberId> self) const;

    [[nodiscard]] std::optional<members::Member> find(MemberId member) const;
    [[nodiscard]] std::optional<members::Member> findByNumber(std::string_view number) const;
    /// All, in natural order of their numbers.
    [[nodiscard]] std::vector<members::Member> all() const;
    /// The ids that match, sorted: the backbone of a table over large data.
    [[nodiscard]] std::vector<MemberId> ids(const MemberFilter& filter, MemberSort sort = MemberSort::Number,
                                            SortOrder order = SortOrder::Ascending) const;
    /// The rows of `ids`, in their order.
    [[nodiscard]] std::vector<members::Member> rows(std::span<const MemberId> ids) const;
    [[nodiscard]] members::Composition composition(Date day) const;
    /// "007" after "006": the next free number in the style of the last one.
    [[nodiscard]] std::string nextNumber() const;

private:
    Book& m_book;
};

enum class FactSort { Date, Member, Kind, Amount };

struct FactFilter {
    std::string search{};                 ///< member's name, number or pinyin initials, product, note
    std::optional<FiscalYear> year{};
    std::optional<MemberId> member{};
};

class ShareRegister {
public:
    explicit ShareRegister(Book& book) : m_book(book) {}

    [[nodiscard]] Expected<shares::Contribution, Issues> add(const shares::ContributionDraft& draft, const DraftId& id);
    /// Adds the row that takes `contribution` back; AlreadyReversed, ReversedBeforeMade,
    /// WithdrawsTooMuch, WrongState for surplus that became capital, or a reason that no note may hold.
    [[nodiscard]] Expected<shares::Contribution, Issues> reverse(ContributionId contribution, Date date,
                                                                 std::string_view why, const DraftId& id);
    [[nodiscard]] Issues check(const shares::ContributionDraft& draft) const;

    [[nodiscard]] std::optional<shares::Contribution> find(ContributionId id) const;
    [[nodiscard]] std::vector<shares::Contribution> all(std::optional<Date> asOf = std::nullopt) const;
    [[nodiscard]] std::vector<shares::Contribution> ofMember(MemberId member) const;
    [[nodiscard]] std::vector<ContributionId> ids(const FactFilter& filter, FactSort sort, SortOrder order) const;
    [[nodiscard]] std::vector<shares::Contribution> rows(std::span<const ContributionId> ids) const;
    /// By member (natural order) and kind.
    [[nodiscard]] std::vector<shares::Holding> holdings(Date asOf) const;

    [[nodiscard]] Expected<shares::Grant, Issues> addGrant(const shares::GrantDraft& draft, const DraftId& id);
    [[nodiscard]] Expected<shares::Grant, Issues> reverseGrant(GrantId grant, Date date, std::string_view why,
                                                               const DraftId& id);
    [[nodiscard]] std::vector<shares::Grant> grants() const;

    [[nodiscard]] Expected<shares::OpeningShare, Issues> addOpeningShare(const shares::OpeningShareDraft& draft,
                                                                         const DraftId& id);
    [[nodiscard]] Expected<shares::OpeningShare, Issues> reverseOpeningShare(OpeningShareId share, std::string_view why,
                                                                             const DraftId& id);
    [[nodiscard]] std::vector<shares::OpeningShare> openingShares() const;

private:
    Book& m_book;
};

/// Totals of a year's trade in one product, for the overview and for charts.
struct ProductTotal {
    std::string product{};
    std::string unit{};
    trade::Direction direction{};
    trade::BusinessLine line{};
    TradeQuantity memberQuantity{};
    Money memberAmount{};
    TradeQuantity otherQuantity{};   ///< non-members, kept apart (Law Art. 41)
    Money otherAmount{};
};

class TradeDesk {
public:
    explicit TradeDesk(Book& book) : m_book(book) {}

    [[nodiscard]] Expected<trade::Trade, Issues> add(const trade::TradeDraft& draft, const DraftId& id);
    [[nodiscard]] Expected<trade::Trade, Issues> reverse(TradeId trade, Date date, std::string_view why,
                                                         const DraftId& id);
    [[nodiscard]] Issues check(const trade::TradeDraft& draft) const;

    [[nodiscard]] std::optional<trade::Trade> find(TradeId id) const;
    [[nodiscard]] std::vector<trade::Trade> all(std::optional<FiscalYear> year = std::nullopt,
                                                std::optional<Date> asOf = std::nullopt) const;
    [[nodiscard]] std::vector<trade::Trade> ofMember(MemberId member, FiscalYear year) const;
    [[nodiscard]] std::vector<TradeId> ids(const FactFilter& filter, FactSort sort, SortOrder order) const;
    [[nodiscard]] std::vector<trade::Trade> rows(std::span<const TradeId> ids) const;
    [[nodiscard]] std::vector<ProductTotal> productTotals(FiscalYear year) const;
    /// Names already in use, most frequent first: for completion in the form.
    [[nodiscard]] std::vector<std::string> products() const;

private:
    Book& m_book;
};

class MeetingDesk {
public:
    explicit MeetingDesk(Book& book) : m_book(book) {}
    [[nodiscard]] Expected<members::Meeting, Issues> add(const members::MeetingDraft& draft, const DraftId& id);
    [[nodiscard]] std::vector<members::Meeting> all() const;

private:
    Book& m_book;
};

/// What the accountant has set for a year's distribution and not yet adopted.
struct YearEndDraft {
    std::optional<Money> surplus{};   ///< entered while the ledger does not give it
    Money priorLoss{};
    distribution::Policy policy{};
    bool isFromLedger = false;        ///< the ledger keeps that year: both amounts are its

    bool operator==(const YearEndDraft&) const = default;
};

class YearEnd {
public:
    explicit YearEnd(Book& book) : m_book(book) {}

    /// The stored draft, else the policy of the charter in force on 31 December or the statutory default, with no surplus;
    /// with the ledger's surplus and loss where the ledger keeps that year.
    [[nodiscard]] YearEndDraft draft(FiscalYear year) const;
    [[nodiscard]] bool hasDraft(FiscalYear year) const;
    void saveDraft(FiscalYear year, const YearEndDraft& draft);
    /// Years with any fact or draft, newest first; never empty (the first year of the book at least).
    [[nodiscard]] std::vector<FiscalYear> years() const;

    /// Everything the plan depends on, read in one go; what the ledger says beside surplus and loss is in it too.
    [[nodiscard]] distribution::Basis basis(FiscalYear year, Money surplus, Money priorLoss) const;
    [[nodiscard]] Expected<distribution::Plan, Issues> plan(FiscalYear year, const distribution::Policy& policy,
                                                            Money surplus, Money priorLoss) const;
    /// By the stored draft; SurplusMissing while no surplus is entered.
    [[nodiscard]] Expected<distribution::Plan, Issues> planDraft(FiscalYear year) const;

private:
    Book& m_book;
};

/// One row of the change log.
struct Change {
    std::int64_t sequence = 0;
    std::int64_t operation = 0;       ///< rows of one transaction share it
    std::string at{};
    std::string who{};
    std::string action{};             ///< insert, update, delete
    std::string table{};
    std::int64_t row = 0;
    std::string before{};             ///< JSON or empty
    std::string after{};
    std::string why{};
    std::string hash{};               ///< SHA-256 in hex over the row before and this one
};

/// What `check` found wrong: the first row that does not fit, named.
struct Finding {
    std::string check{};              ///< sqlite, schema, foreign-keys, chain, rows, sums
    std::string table{};
    std::int64_t row = 0;
    std::string detail{};
};

class ChangeHistory {
public:
    explicit ChangeHistory(Book& book) : m_book(book) {}

    [[nodiscard]] std::vector<Change> all() const;

    /// Takes back the last change of master data (members, profile, year-end draft) made since the book was
    /// opened; the facts are corrected by reversing rows instead. Nothing to undo → empty. Returns what was
    /// undone. An undo is a change of its own in the log.
    [[nodiscard]] std::optional<Change> undo();
    [[nodiscard]] std::optional<Change> redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// SQLite's integrity, the schema, foreign keys, the hash chain, every row against its last entry in the log,
    /// and the sums. Empty = whole.
    [[nodiscard]] std::vector<Finding> check() const;

    /// For the desks: master data was changed by these rows of the log.
    void remember(const storage::LoggedRange& operation);

private:
    struct Operation {
        std::int64_t first = 0;
        std::int64_t last = 0;
    };
    [[nodiscard]] bool canTakeBack(const Operation& operation) const;
    /// Makes every row what it was before, which is an operation of its own.
    Operation takeBack(const Operation& operation, std::string_view why);
    [[nodiscard]] std::optional<Change> move(std::vector<Operation>& from, std::vector<Operation>& to,
                                             std::string_view why);

    Book& m_book;
    std::vector<Operation> m_undo{};
    std::vector<Operation> m_redo{};
};

} // namespace coop::book
