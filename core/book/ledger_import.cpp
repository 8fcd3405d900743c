// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_import.h"

#include "core/base/ensure.h"
#include "core/book/import_checks.h"
#include "core/book/ledger_desks.h"
#include "core/book/member_lookup.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <ranges>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace coop::book {

namespace {

using ledger::Chart;
using ledger::Period;
using storage::Statement;
using storage::Write;

// As with the registers: a book's sums stay far within 64 bits.
constexpr std::int64_t kLargestTotal = 20'000'000'000'000'000;

constexpr std::string_view kInsertAccount = R"sql(
    INSERT INTO account (chart, code, name, side, details, parent_id)
    SELECT chart, ?2, ?3, side, iif(?4 = '', details, ?4), id
      FROM account
     WHERE chart = ?1
       AND code = substr(?2, 1, length(?2) - 2)
)sql";

constexpr std::string_view kSetStart = R"sql(
    INSERT INTO ledger_setting (id, start_period)
    VALUES (1, ?1)
        ON CONFLICT (id) DO UPDATE
       SET start_period = ?1
)sql";

constexpr std::string_view kFirstVoucher = R"sql(
    SELECT min(date)
      FROM voucher
     WHERE kind <> 'opening'
)sql";

/// The day of the openings that the book has; one that was taken back counts no more.
constexpr std::string_view kOpeningDay = R"sql(
    SELECT max(v.date)
      FROM voucher AS v
     WHERE v.kind = 'opening'
       AND v.reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reverses = v.id)
)sql";

int chartNumber(Chart chart)
{
    return static_cast<int>(chart);
}

std::string textOf(Chart chart)
{
    return std::string(toWord(ledger::kCharts, chart));
}

std::optional<Date> dayFrom(Book& book, std::string_view sql)
{
    Statement statement(book.database(), sql);
    return statement.step() ? statement.optionalDate(0) : std::nullopt;
}

/// What the rows of a ledger file are checked against, read once for all of them.
class LedgerFileChecker {
public:
    LedgerFileChecker(Book& book, const ImportPreview& preview)
        : m_book(book), m_preview(preview), m_members(allKnown(book.database())), m_start(book.ledger().start()),
          m_lastClosed(book.periods().lastClosed())
    {
        for (const Chart chart : {Chart::Of2007, Chart::Of2021}) {
            for (ledger::Account& account : book.accounts().all(chart)) {
                const bool isOfMembers =
                    std::ranges::find(account.details, ledger::Detail::Member) != account.details.end();
                m_accounts[chart].emplace(std::move(account.code), isOfMembers);
            }
        }
        for (const Issue& issue : preview.issues) {
            if (issue.severity == Severity::Error)
                m_badCells.emplace(issue.row, issue.field);
        }
    }

    [[nodiscard]] bool isBad(std::size_t i, std::string_view field) const
    {
        return !m_badCells.empty() && m_badCells.contains({fieldsOf(m_preview, i).row(), std::string(field)});
    }
    [[nodiscard]] bool hasBadAmount(std::size_t i) const { return isBad(i, "debit") || isBad(i, "credit"); }

    void add(std::size_t i, IssueCode code, std::string_view field, std::vector<std::string> arguments = {},
             Severity severity = Severity::Error)
    {
        m_issues.push_back(fieldsOf(m_preview, i).issue(code, field, std::move(arguments), severity));
    }

    void checkLine(std::size_t i, const ledger::LineDraft& line, Chart chart)
    {
        const auto& accounts = m_accounts.at(chart);
        const auto account = accounts.find(line.account);
        if (!line.account.empty() && !isBad(i, "account") && account == accounts.end())
            add(i, IssueCode::UnknownAccount, "account", {textOf(chart)});
        if (!line.member.empty() && !m_members.contains(line.member))
            add(i, IssueCode::UnknownMember, "member");
        if (line.member.empty() && account != accounts.end() && account->second)
            add(i, IssueCode::LineWithoutMember, "member", {line.account}, Severity::Warning);
        addToTotal(i, line);
    }

    /// Nothing is posted before the ledger starts or into a month that is closed.
    void checkDay(std::size_t i, Date day)
    {
        const Period month = Period::of(day);
        if (month < m_start)
            add(i, IssueCode::BeforeLedger, "date", {toText(m_start)});
        else if (m_lastClosed && month <= *m_lastClosed)
            add(i, IssueCode::MonthClosed, "date", {toText(month)});
    }

    [[nodiscard]] const std::optional<Period>& lastClosed() const { return m_lastClosed; }
    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    /// Only what still fits is added, so that one huge row is named and not all that follow it.
    void addToTotal(std::size_t i, const ledger::LineDraft& line)
    {
        const std::int64_t size = std::abs(line.debit.inFen()) + std::abs(line.credit.inFen());
        if (m_total + size <= kLargestTotal)
            m_total += size;
        else
            add(i, IssueCode::AmountTooLarge, line.debit.isZero() ? "credit" : "debit");
    }

    Book& m_book;
    const ImportPreview& m_preview;
    std::unordered_map<std::string, KnownMember> m_members;
    std::map<Chart, std::unordered_map<std::string, bool>> m_accounts{};
    std::set<std::pair<int, std::string>> m_badCells{};
    Period m_start;
    std::optional<Period> m_lastClosed;
    std::int64_t m_total = m_book.database().integer("SELECT coalesce(sum(abs(debit_fen)), 0) FROM account_total");
    Issues m_issues{};
};

/// Whether the balance of a voucher says anything: not when an amount of it could not be read, nor when one of its
/// rows may stand elsewhere because its date could not be.
class Balances {
public:
    Balances(const LedgerFileChecker& checker, const std::vector<ledger::VoucherRow>& rows)
        : m_checker(checker), m_rows(rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (checker.isBad(i, "date"))
                m_dateless.insert(rows[i].number);
        }
    }

    [[nodiscard]] bool canJudge(const ledger::GroupedVoucher& group) const
    {
        return std::ranges::none_of(group.rows, [this](std::size_t i) {
            return m_checker.hasBadAmount(i) || m_checker.isBad(i, "number") || m_dateless.contains(m_rows[i].number);
        });
    }

private:
    const LedgerFileChecker& m_checker;
    const std::vector<ledger::VoucherRow>& m_rows;
    std::unordered_set<std::string> m_dateless{};
};

bool isOfWholeVoucher(IssueCode code)
{
    return code == IssueCode::LinesMissing || code == IssueCode::VoucherUnbalanced || code == IssueCode::VoucherTooLarge;
}

/// What a row says of its voucher as a whole; empty: nothing.
struct HeadField {
    std::string_view name;
    std::string (*text)(const ledger::VoucherDraft& head);
};
constexpr HeadField kHeadFields[] = {
    {"attachments", [](const ledger::VoucherDraft& head) {
         return head.attachments == 0 ? std::string() : std::to_string(head.attachments);
     }},
    {"entered", [](const ledger::VoucherDraft& head) { return head.entered ? head.entered->text : std::string(); }},
    {"invoice", [](const ledger::VoucherDraft& head) { return head.invoice; }},
    {"note", [](const ledger::VoucherDraft& head) { return head.note; }},
};

/// The rows of one voucher may leave out what another one says, but not say something else.
void checkHeads(LedgerFileChecker& checker, const ImportPreview& preview, const std::vector<ledger::VoucherRow>& rows,
                const ledger::GroupedVoucher& group)
{
    for (const HeadField& field : kHeadFields) {
        std::optional<std::size_t> first;
        std::string said;
        for (const std::size_t i : group.rows) {
            std::string text = field.text(rows[i].head);
            if (text.empty())
                continue;
            if (first && text != said)
                checker.add(i, IssueCode::VoucherKeysDiffer, field.name,
                            {std::to_string(fieldsOf(preview, *first).row())});
            if (!first) {
                first = i;
                said = std::move(text);
            }
        }
    }
}

/// Gives each voucher the number that posting will give it.
class Numbering {
public:
    explicit Numbering(Ledger& ledger) : m_ledger(ledger) {}

    [[nodiscard]] int next(ledger::VoucherKind kind, Date day)
    {
        const auto [place, isNew] = m_next.try_emplace({Period::of(day), kind}, 0);
        if (isNew)
            place->second = m_ledger.nextNumber(kind, day);
        return place->second++;
    }

private:
    Ledger& m_ledger;
    std::map<std::pair<Period, ledger::VoucherKind>, int> m_next{};
};

void warnOfNumber(LedgerFileChecker& checker, const ledger::GroupedVoucher& group, int number)
{
    const ledger::VoucherDraft& voucher = group.voucher;
    if (voucher.fileNumber.empty())
        return;
    const auto read = ledger::readVoucherNumber(voucher.fileNumber);
    if (!read || read->number != number)
        checker.add(group.rows.front(), IssueCode::VoucherNumberChanged, "number",
                    {ledger::numberText(voucher.kind, number)}, Severity::Warning);
}

constexpr unsigned kDecember = 12;

/// All openings are of one day, which comes before every voucher.
class OpeningDays {
public:
    OpeningDays(Book& book, LedgerFileChecker& checker)
        : m_checker(checker), m_day(dayFrom(book, kOpeningDay)), m_firstVoucher(dayFrom(book, kFirstVoucher))
    {
    }

    /// The last day of the month that `given` stands for; nothing when it is none.
    [[nodiscard]] std::optional<Date> check(std::size_t i, Date given)
    {
        const std::optional<Date> day = ledger::openingDay(given);
        if (!day) {
            m_checker.add(i, IssueCode::OpeningDayUnfit, "date");
            return std::nullopt;
        }
        if (m_day && *day != *m_day) {
            m_checker.add(i, IssueCode::OpeningDaysDiffer, "date", {toIso(*m_day)});
            return day;
        }
        m_day = day;
        const auto& closed = m_checker.lastClosed();
        if (m_firstVoucher && *m_firstVoucher <= *day)
            m_checker.add(i, IssueCode::OpeningAfterVouchers, "date", {toIso(*m_firstVoucher)});
        else if (closed && Period::ofOpening(*day) <= *closed)
            m_checker.add(i, IssueCode::MonthClosed, "date", {toText(*closed)});
        return day;
    }

private:
    LedgerFileChecker& m_checker;
    std::optional<Date> m_day;
    std::optional<Date> m_firstVoucher;
};

PostedBy postedBy(Book& book)
{
    const std::string& who = book.changes().who();
    return {.prepared = who, .reviewed = who, .posted = who};
}

void setStart(Book& book, Write& write, Period start)
{
    std::string before = write.image("ledger_setting", 1);
    Statement(book.database(), kSetStart).bind(start.value).run();
    if (before.empty())
        write.inserted("ledger_setting", 1);
    else
        write.updated("ledger_setting", 1, std::move(before));
}

} // namespace

Issues checkAccountRows(Book& book, const ImportPreview& preview, const std::vector<ledger::AccountDraft>& rows)
{
    Issues issues;
    const auto add = [&](std::size_t i, IssueCode code, std::string argument) {
        issues.push_back(fieldsOf(preview, i).issue(code, "code", {std::move(argument)}));
    };
    std::map<std::pair<Chart, std::string>, std::string> names;
    for (const Chart chart : {Chart::Of2007, Chart::Of2021}) {
        for (const ledger::Account& account : book.accounts().all(chart))
            names.emplace(std::pair(chart, account.code), account.name);
    }
    // A parent may stand below its sub-accounts.
    const auto isGiven = [&](Chart chart, std::string_view code) {
        return names.contains({chart, std::string(code)});
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ledger::AccountDraft& row = rows[i];
        if (!ledger::isAccountCode(row.code))
            continue;
        const auto [place, isNew] = names.emplace(std::pair(row.chart, row.code), row.name);
        if (!isNew)
            add(i, IssueCode::AccountCodeTaken, place->second);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ledger::AccountDraft& row = rows[i];
        if (!ledger::isAccountCode(row.code))
            continue;
        const std::string_view parent = ledger::parentCode(row.code);
        if (!parent.empty() && !isGiven(row.chart, parent))
            add(i, IssueCode::AccountParentMissing, std::string(parent));
    }
    return issues;
}

Issues checkOpeningRows(Book& book, const ImportPreview& preview, const std::vector<ledger::OpeningRow>& rows)
{
    LedgerFileChecker checker(book, preview);
    OpeningDays days(book, checker);
    ledger::VoucherDraft whole;
    bool canJudge = !rows.empty();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& [given, line] = rows[i];
        const std::optional<Date> day = checker.isBad(i, "date") ? std::nullopt : days.check(i, given);
        // The balances of the end of a year stand in the chart of the next.
        checker.checkLine(i, line, book.ledger().chartOn(day ? day->plusDays(1) : given));
        const bool isProfit = ledger::isAccountCode(line.account) &&
                              ledger::classOf(line.account) == ledger::AccountClass::Profit;
        if (isProfit && day && day->month() == kDecember)
            checker.add(i, IssueCode::ProfitInOpening, "account");
        canJudge = canJudge && !checker.hasBadAmount(i);
        whole.lines.push_back(line);
    }
    if (!canJudge)
        return checker.takeIssues();
    for (const Issue& issue : ledger::checkVoucher(whole)) {
        if (issue.row != 0 || !isOfWholeVoucher(issue.code))
            continue;
        const bool isUnbalanced = issue.code == IssueCode::VoucherUnbalanced;
        checker.add(0, isUnbalanced ? IssueCode::OpeningUnbalanced : issue.code, issue.field, issue.arguments);
    }
    return checker.takeIssues();
}

Issues checkVoucherRows(Book& book, const ImportPreview& preview, const std::vector<ledger::VoucherRow>& rows)
{
    LedgerFileChecker checker(book, preview);
    const LedgerSettings settings = book.ledger().settings();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ledger::VoucherRow& row = rows[i];
        if (checker.isBad(i, "date"))
            continue;
        checker.checkDay(i, row.head.date);
        checker.checkLine(i, row.line, book.ledger().chartOn(row.head.date));
        if (row.head.kind == ledger::VoucherKind::Opening)
            checker.add(i, IssueCode::UnknownWord, "kind", {listOfWords(ledger::kVoucherKinds)});
    }
    const Balances balances(checker, rows);
    Numbering numbering(book.ledger());
    for (const ledger::GroupedVoucher& group : vouchersIn(rows)) {
        if (checker.isBad(group.rows.front(), "date"))
            continue;
        checkHeads(checker, preview, rows, group);
        if (balances.canJudge(group)) {
            for (const Issue& issue : ledger::checkVoucher(group.voucher)) {
                if (issue.row == 0 && isOfWholeVoucher(issue.code))
                    checker.add(group.rows.front(), issue.code, issue.field, issue.arguments);
            }
        }
        if (!settings.twoPerson)
            warnOfNumber(checker, group, numbering.next(group.voucher.kind, group.voucher.date));
    }
    return checker.takeIssues();
}

std::size_t writeAccountRows(Book& book, Write& write, std::vector<ledger::AccountDraft> rows)
{
    std::ranges::stable_sort(rows, {}, [](const ledger::AccountDraft& row) { return row.code.size(); });
    Statement insert(book.database(), kInsertAccount);
    for (const ledger::AccountDraft& row : rows) {
        std::string details;
        for (const ledger::Detail detail : row.details)
            details.append(details.empty() ? "" : ";").append(toWord(ledger::kDetails, detail));
        insert.bind(chartNumber(row.chart), row.code, row.name, details).run();
        write.inserted("account", book.database().lastInsertId());
    }
    return rows.size();
}

std::size_t writeOpeningRows(Book& book, Write& write, const std::vector<ledger::OpeningRow>& rows)
{
    if (rows.empty())
        return 0;
    const auto day = ledger::openingDay(rows.front().date);
    ensure(day.has_value(), "openings of the end of a month");
    if (const Period start = Period::ofOpening(*day).next(); start != book.ledger().start())
        setStart(book, write, start);
    ledger::VoucherDraft voucher{
        .date = *day, .kind = ledger::VoucherKind::Opening, .origin = ledger::Origin::Opening};
    for (const ledger::OpeningRow& row : rows)
        voucher.lines.push_back(row.line);
    VoucherPoster(book, write).post(voucher, postedBy(book));
    return rows.size();
}

std::size_t writeVoucherRows(Book& book, Write& write, const std::vector<ledger::VoucherRow>& rows)
{
    const bool needsReview = book.ledger().settings().twoPerson;
    VoucherPoster poster(book, write);
    for (ledger::GroupedVoucher& group : vouchersIn(rows)) {
        group.voucher.origin = ledger::Origin::Import;
        if (needsReview)
            poster.insertDraft(group.voucher, book.changes().who());
        else
            poster.post(group.voucher, postedBy(book));
    }
    return rows.size();
}

std::vector<ledger::GroupedVoucher> vouchersIn(const std::vector<ledger::VoucherRow>& rows)
{
    std::vector<ledger::GroupedVoucher> groups = ledger::groupRows(rows);
    for (ledger::GroupedVoucher& group : groups) {
        ledger::VoucherDraft& head = group.voucher;
        for (const std::size_t i : group.rows) {
            const ledger::VoucherDraft& said = rows[i].head;
            if (head.attachments == 0)
                head.attachments = said.attachments;
            if (!head.entered)
                head.entered = said.entered;
            if (head.invoice.empty())
                head.invoice = said.invoice;
            if (head.note.empty())
                head.note = said.note;
        }
    }
    return groups;
}

} // namespace coop::book
