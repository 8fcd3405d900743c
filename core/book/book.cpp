// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"

#include "core/base/field_reader.h"
#include "core/book/desks.h"
#include "core/book/bank_desk.h"
#include "core/book/distribution_desk.h"
#include "core/book/import_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/payment_desk.h"
#include "core/book/posting_desk.h"
#include "core/book/record_desk.h"
#include "core/book/settlement_desk.h"
#include "core/members/codes.h"
#include "core/storage/backup.h"
#include "core/storage/book_lock.h"
#include "core/storage/change_log.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"

#include <fmt/format.h>

#include <unistd.h>

namespace coop::book {

namespace {

constexpr std::string_view kInsertCooperative = R"sql(
    INSERT INTO cooperative (id, name, code, form, first_year)
    VALUES (1, ?, ?, ?, ?)
)sql";

/// Everything that a reader or writer must know before he trusts the file.
void checkSchema(const storage::Database& database)
{
    const auto differences = storage::schemaDifferences(database);
    if (!differences.empty())
        database.failDamaged(differences.front());
    if (database.integer("SELECT count(*) FROM cooperative") != 1)
        database.failDamaged("the cooperative is missing");
}

/// A program that was killed in the middle of writing leaves a journal; a reader cannot roll it back.
void rollBackLeftovers(const std::filesystem::path& file, const std::string& owner)
{
    const auto result = storage::BookLock::acquire(file, owner);
    if (!result.lock)
        return;
    const storage::Database database(file, storage::Access::ReadWrite);
    static_cast<void>(database.integer("SELECT count(*) FROM sqlite_schema"));
}

/// Whoever only reads an older book reads a converted copy in memory; the file stays as it is.
std::unique_ptr<storage::Database> convertedCopy(const storage::Database& older)
{
    auto copy = std::make_unique<storage::Database>(storage::Database::copyInMemory(older));
    storage::migrate(*copy);
    copy->makeReadOnly();
    return copy;
}

bool hasJournal(const std::filesystem::path& file)
{
    std::filesystem::path journal = file;
    journal += "-journal";
    std::error_code error;
    return std::filesystem::exists(journal, error);
}

FiscalYear firstYearOf(const NewBook& book, const Clock& clock)
{
    return book.firstYear.value == 0 ? FiscalYear{clock.today().year()} : book.firstYear;
}

} // namespace

Book::Book(std::filesystem::path file, std::unique_ptr<storage::Database> database,
           std::unique_ptr<storage::BookLock> lock, std::optional<std::string> holder, const Clock& clock,
           const Operator& user)
    : m_file(std::move(file)),
      m_lock(std::move(lock)),
      m_database(std::move(database)),
      m_holder(std::move(holder)),
      m_clock(clock),
      m_changes(std::make_unique<storage::ChangeLog>(*m_database, clock, user.name)),
      m_profile(std::make_unique<ProfileDesk>(*this)),
      m_members(std::make_unique<MemberRegister>(*this)),
      m_shares(std::make_unique<ShareRegister>(*this)),
      m_trades(std::make_unique<TradeDesk>(*this)),
      m_meetings(std::make_unique<MeetingDesk>(*this)),
      m_yearEnd(std::make_unique<YearEnd>(*this)),
      m_imports(std::make_unique<ImportDesk>(*this)),
      m_accounts(std::make_unique<AccountDesk>(*this)),
      m_ledger(std::make_unique<Ledger>(*this)),
      m_books(std::make_unique<LedgerBooks>(*this)),
      m_periods(std::make_unique<PeriodDesk>(*this)),
      m_posting(std::make_unique<PostingDesk>(*this)),
      m_recurring(std::make_unique<RecurringDesk>(*this)),
      m_bank(std::make_unique<BankDesk>(*this)),
      m_charters(std::make_unique<CharterDesk>(*this)),
      m_scenarios(std::make_unique<ScenarioDesk>(*this)),
      m_distributions(std::make_unique<DistributionDesk>(*this)),
      m_payments(std::make_unique<PaymentDesk>(*this)),
      m_settlements(std::make_unique<SettlementDesk>(*this)),
      m_assets(std::make_unique<AssetDesk>(*this)),
      m_circumstances(std::make_unique<CircumstanceDesk>(*this)),
      m_relatedParties(std::make_unique<RelatedPartyDesk>(*this)),
      m_annualReports(std::make_unique<AnnualReportDesk>(*this)),
      m_attendance(std::make_unique<AttendanceDesk>(*this)),
      m_explanations(std::make_unique<ExplanationDesk>(*this)),
      m_history(std::make_unique<ChangeHistory>(*this))
{
}

Book::~Book() = default;

std::unique_ptr<Book> Book::create(const std::filesystem::path& file, const NewBook& book, const Clock& clock,
                                   const Operator& user)
{
    ensure(!hasErrors(checkNewBook(book)), "a new book that was checked");
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(file, error)))
        throw storage::StorageError(storage::Failure::AlreadyExists, file.string(), "the file is there already");
    const storage::TemporaryFile draft(storage::temporaryBeside(file));
    {
        storage::Database database(draft.path(), storage::Access::Create);
        storage::migrate(database);
        const storage::ChangeLog log(database, clock, user.name);
        storage::Write write(database, log, {});
        storage::Statement(database, kInsertCooperative)
            .bind(book.name, book.code, toWord(members::kLegalForms, book.form), firstYearOf(book, clock).value)
            .run();
        write.inserted("cooperative", 1);
        if (book.firstYear.value != 0) {
            // A first year that was named limits the ledger; otherwise it starts where its openings or vouchers do.
            storage::Statement(database, "INSERT INTO ledger_setting (id, start_period) VALUES (1, ?)")
                .bind(ledger::Period::ofMonth(book.firstYear.value, 1).value)
                .run();
            write.inserted("ledger_setting", 1);
        }
        write.commit();
    }
    storage::placeNew(draft.path(), file);
    return open(file, OpenMode::ReadWrite, clock, user);
}

std::unique_ptr<Book> Book::open(const std::filesystem::path& file, OpenMode mode, const Clock& clock,
                                 const Operator& user)
{
    storage::checkHeader(file);
    const std::string owner = fmt::format("{} at {} since {}", user.name, storage::hostName(), clock.now().text);
    storage::BookLock::Result access;
    if (mode == OpenMode::ReadWrite && ::access(file.c_str(), W_OK) == 0)
        access = storage::BookLock::acquire(file, owner);
    else if (hasJournal(file))
        rollBackLeftovers(file, owner);

    const auto kind = access.lock ? storage::Access::ReadWrite : storage::Access::ReadOnly;
    auto database = std::make_unique<storage::Database>(file, kind);
    checkSchema(*database);
    if (access.lock)
        storage::migrateWithBackup(*database);
    else if (storage::schemaVersion(*database) < static_cast<std::int64_t>(storage::migrations().size()))
        database = convertedCopy(*database);
    return std::unique_ptr<Book>(
        new Book(file, std::move(database), std::move(access.lock), std::move(access.holder), clock, user));
}

bool Book::isReadOnly() const
{
    return m_database->isReadOnly();
}

std::string Book::seal() const
{
    std::string head = m_changes->head().substr(0, 8);
    for (char& c : head)
        c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
    return head.substr(0, 4) + "·" + head.substr(4);
}

void Book::backUpTo(const std::filesystem::path& target) const
{
    storage::copyVerified(*m_database, target);
}

void Book::restore(const std::filesystem::path& backup, const std::filesystem::path& target)
{
    storage::checkHeader(backup);
    const storage::Database database(backup, storage::Access::ReadOnly);
    checkSchema(database);
    storage::copyVerified(database, target);
}

void Book::published(Subject subject) const
{
    if (m_listener)
        m_listener(subject);
}

Issues checkNewBook(const NewBook& book)
{
    Fields fields;
    fields.set("name", book.name);
    fields.set("code", book.code);
    fields.set("first_year", std::to_string(book.firstYear.value));
    FieldReader reader(fields);
    static_cast<void>(reader.text("name", Need::Required));
    const std::string code = reader.text("code");
    if (!code.empty()) {
        if (const auto doubt = members::checkCreditCode(code))
            reader.warn(*doubt, "code");
    }
    // 0 stands for the current year.
    if (book.firstYear.value != 0 && (book.firstYear.value < 1949 || book.firstYear.value > 2199))
        reader.complain(IssueCode::FirstYearTooEarly, "first_year");
    return reader.takeIssues();
}

} // namespace coop::book
