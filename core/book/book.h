// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/members/cooperative.h"
#include "core/storage/storage_error.h"

namespace coop::storage {
class Database;
class BookLock;
class ChangeLog;
struct LoggedRange;
}

namespace coop::members {
struct Asset;
struct Circumstance;
struct RelatedParty;
struct AnnualReport;
}

namespace coop::book {

class MemberRegister;
class ShareRegister;
class TradeDesk;
class MeetingDesk;
class ProfileDesk;
class YearEnd;
class ImportDesk;
class ChangeHistory;
class AccountDesk;
class Ledger;
class LedgerBooks;
class PeriodDesk;
class PostingDesk;
class RecurringDesk;
class BankDesk;
class CharterDesk;
class ScenarioDesk;
class DistributionDesk;
class PaymentDesk;
class SettlementDesk;
class AttendanceDesk;
class ExplanationDesk;
template <typename Row>
class RecordDesk;

/// Who is working, for the change log: "accountant", a login name, …
struct Operator {
    std::string name{};
};

struct NewBook {
    std::string name{};               ///< of the cooperative; required
    std::string code{};
    members::LegalForm form = members::LegalForm::Specialized;
    FiscalYear firstYear{};           ///< limits the ledger; 0: this year, and the ledger starts where its vouchers do
};

enum class OpenMode { ReadWrite, ReadOnly };

/// What kinds of things a write changed; the window refreshes what it shows of them.
enum class Subject {
    Profile, Members, Contributions, Trades, Grants, OpeningShares, Meetings, YearEnd, Accounts, Vouchers, Bank,
    Charters, Distributions, Payments, InspectionData, Everything
};

/// One open book: one file, one cooperative, all its years. Not thread-safe: a background task opens its
/// own, read-only. Everything throws StorageError when the world fails.
class Book {
public:
    /// Makes an empty book with the official chart of accounts; AlreadyExists if the file is there. The name must
    /// be checked before (checkNewBook).
    [[nodiscard]] static std::unique_ptr<Book> create(const std::filesystem::path& file, const NewBook& book,
                                                      const Clock& clock, const Operator& user);

    /// Opens, and migrates an older book after a verified backup. If another program holds the book for
    /// writing, or the file is write-protected, the book opens read-only and holder() says who has it.
    [[nodiscard]] static std::unique_ptr<Book> open(const std::filesystem::path& file, OpenMode mode,
                                                    const Clock& clock, const Operator& user);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isReadOnly() const;
    /// The other program that has the book, when that is why it is read-only: "name at host since time".
    [[nodiscard]] std::optional<std::string> holder() const { return m_holder; }

    [[nodiscard]] ProfileDesk& profile() { return *m_profile; }
    [[nodiscard]] MemberRegister& members() { return *m_members; }
    [[nodiscard]] ShareRegister& shares() { return *m_shares; }
    [[nodiscard]] TradeDesk& trades() { return *m_trades; }
    [[nodiscard]] MeetingDesk& meetings() { return *m_meetings; }
    [[nodiscard]] YearEnd& yearEnd() { return *m_yearEnd; }
    [[nodiscard]] ImportDesk& imports() { return *m_imports; }
    [[nodiscard]] AccountDesk& accounts() { return *m_accounts; }
    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] LedgerBooks& books() { return *m_books; }
    [[nodiscard]] PeriodDesk& periods() { return *m_periods; }
    [[nodiscard]] PostingDesk& posting() { return *m_posting; }
    [[nodiscard]] RecurringDesk& recurring() { return *m_recurring; }
    [[nodiscard]] BankDesk& bank() { return *m_bank; }
    [[nodiscard]] CharterDesk& charters() { return *m_charters; }
    [[nodiscard]] ScenarioDesk& scenarios() { return *m_scenarios; }
    [[nodiscard]] DistributionDesk& distributions() { return *m_distributions; }
    [[nodiscard]] PaymentDesk& payments() { return *m_payments; }
    [[nodiscard]] SettlementDesk& settlements() { return *m_settlements; }
    [[nodiscard]] RecordDesk<members::Asset>& assets() { return *m_assets; }
    [[nodiscard]] RecordDesk<members::Circumstance>& circumstances() { return *m_circumstances; }
    [[nodiscard]] RecordDesk<members::RelatedParty>& relatedParties() { return *m_relatedParties; }
    [[nodiscard]] RecordDesk<members::AnnualReport>& annualReports() { return *m_annualReports; }
    [[nodiscard]] AttendanceDesk& attendance() { return *m_attendance; }
    [[nodiscard]] ExplanationDesk& explanations() { return *m_explanations; }
    [[nodiscard]] ChangeHistory& history() { return *m_history; }

    /// Short code of the head of the change log, as printed on reports: "7F3A·91C2".
    [[nodiscard]] std::string seal() const;

    /// A complete copy, checked after writing; AlreadyExists if `target` is there.
    void backUpTo(const std::filesystem::path& target) const;
    /// Puts a backup back as a new book file; the backup is checked first.
    static void restore(const std::filesystem::path& backup, const std::filesystem::path& target);

    /// Called after each committed write with what changed. One listener: the window's session.
    void onChanged(std::function<void(Subject)> listener) { m_listener = std::move(listener); }

    /// For the desks.
    [[nodiscard]] storage::Database& database() { return *m_database; }
    [[nodiscard]] storage::ChangeLog& changes() { return *m_changes; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    void published(Subject subject) const;

private:
    Book(std::filesystem::path file, std::unique_ptr<storage::Database> database,
         std::unique_ptr<storage::BookLock> lock, std::optional<std::string> holder, const Clock& clock,
         const Operator& user);

    std::filesystem::path m_file;
    std::unique_ptr<storage::BookLock> m_lock;
    std::unique_ptr<storage::Database> m_database;
    std::optional<std::string> m_holder;
    const Clock& m_clock;
    std::unique_ptr<storage::ChangeLog> m_changes;
    std::unique_ptr<ProfileDesk> m_profile;
    std::unique_ptr<MemberRegister> m_members;
    std::unique_ptr<ShareRegister> m_shares;
    std::unique_ptr<TradeDesk> m_trades;
    std::unique_ptr<MeetingDesk> m_meetings;
    std::unique_ptr<YearEnd> m_yearEnd;
    std::unique_ptr<ImportDesk> m_imports;
    std::unique_ptr<AccountDesk> m_accounts;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<LedgerBooks> m_books;
    std::unique_ptr<PeriodDesk> m_periods;
    std::unique_ptr<PostingDesk> m_posting;
    std::unique_ptr<RecurringDesk> m_recurring;
    std::unique_ptr<BankDesk> m_bank;
    std::unique_ptr<CharterDesk> m_charters;
    std::unique_ptr<ScenarioDesk> m_scenarios;
    std::unique_ptr<DistributionDesk> m_distributions;
    std::unique_ptr<PaymentDesk> m_payments;
    std::unique_ptr<SettlementDesk> m_settlements;
    std::unique_ptr<RecordDesk<members::Asset>> m_assets;
    std::unique_ptr<RecordDesk<members::Circumstance>> m_circumstances;
    std::unique_ptr<RecordDesk<members::RelatedParty>> m_relatedParties;
    std::unique_ptr<RecordDesk<members::AnnualReport>> m_annualReports;
    std::unique_ptr<AttendanceDesk> m_attendance;
    std::unique_ptr<ExplanationDesk> m_explanations;
    std::unique_ptr<ChangeHistory> m_history;
    std::function<void(Subject)> m_listener;
};

/// What is wrong with the particulars of a new book; a credit code that does not fit is a warning.
[[nodiscard]] Issues checkNewBook(const NewBook& book);

} // namespace coop::book
