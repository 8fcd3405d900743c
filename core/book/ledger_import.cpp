// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_import.h"

#include "core/base/ensure.h"
#include "core/book/import_checks.h"
#include "core/book/ledger_desks.h"
#include "core/book/voucher_checks.h"
#include "core/storage/change_log.h"
#include "core/storage/database.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace coop::book {

namespace {

using ledger::Chart;
using ledger::Period;
using storage::Statement;
using storage::Write;

constexpr std::string_view kInsertAccount = R"sql(
    INSERT INTO account (chart, code, name, side, details, parent_id)
    SELECT chart, ?2, ?3, side, iif(?4 = '', details, ?4), id
      FROM account
     WHERE chart = ?1
       AND code = substr(?2, 1, length(?2) - 2)
)sql";

int chartNumber(Chart chart)
{
    return static_cast<int>(chart);
}

/// Puts what is said of vouchers to the rows of the file that they were made of.
class RowIssues {
public:
    explicit RowIssues(const ImportPreview& preview) : m_preview(preview)
    {
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

    /// What concerns a line stands at its row, what concerns the day at each row, all else at the first.
    void addOf(const std::vector<std::size_t>& rows, const Issues& issues)
    {
        for (const Issue& issue : issues) {
            if (issue.row > 0) {
                addUnlessBad(rows.at(static_cast<std::size_t>(issue.row) - 1), issue);
            } else if (issue.field == "date") {
                for (const std::size_t row : rows)
                    addUnlessBad(row, issue);
            } else {
                add(rows.front(), issue.code, issue.field, issue.arguments, issue.severity);
            }
        }
    }

    [[nodiscard]] int fileRow(std::size_t i) const { return fieldsOf(m_preview, i).row(); }
    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    void addUnlessBad(std::size_t i, const Issue& issue)
    {
        if (!isBad(i, issue.field))
            add(i, issue.code, issue.field, issue.arguments, issue.severity);
    }

    const ImportPreview& m_preview;
    std::set<std::pair<int, std::string>> m_badCells{};
    Issues m_issues{};
};

/// Whether the balance of a voucher says anything: not when an amount of it could not be read, nor when one of its
/// rows may stand elsewhere because its date could not be.
class Balances {
public:
    Balances(const RowIssues& issues, const std::vector<ledger::VoucherRow>& rows) : m_issues(issues), m_rows(rows)
    {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (issues.isBad(i, "date"))
                m_dateless.insert(rows[i].number);
        }
    }

    [[nodiscard]] bool canJudge(const ledger::GroupedVoucher& group) const
    {
        return std::ranges::none_of(group.rows, [this](std::size_t i) {
            return m_issues.hasBadAmount(i) || m_issues.isBad(i, "number") || m_dateless.contains(m_rows[i].number);
        });
    }

private:
    const RowIssues& m_issues;
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
void checkHeads(RowIssues& issues, const std::vector<ledger::VoucherRow>& rows, const ledger::GroupedVoucher& group)
{
    for (const HeadField& field : kHeadFields) {
        std::optional<std::size_t> first;
        std::string said;
        for (const std::size_t i : group.rows) {
            std::string text = field.text(rows[i].head);
            if (text.empty())
                continue;
            if (first && text != said)
                issues.add(i, IssueCode::VoucherKeysDiffer, field.name, {std::to_string(issues.fileRow(*first))});
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

void warnOfNumber(RowIssues& issues, const ledger::GroupedVoucher& group, int number)
{
    const ledger::VoucherDraft& voucher = group.voucher;
    if (voucher.fileNumber.empty())
        return;
    const auto read = ledger::readVoucherNumber(voucher.fileNumber);
    if (!read || read->number != number)
        issues.add(group.rows.front(), IssueCode::VoucherNumberChanged, "number",
                    {ledger::numberText(voucher.kind, number)}, Severity::Warning);
}

constexpr unsigned kDecember = 12;

/// All openings as one voucher; they stand in the chart of the month behind them.
ledger::VoucherDraft openingVoucher(Book& book, Date day, const std::vector<ledger::OpeningRow>& rows)
{
    ledger::VoucherDraft voucher{
        .date = day, .kind = ledger::VoucherKind::Opening, .origin = ledger::Origin::Opening};
    const Chart chart = book.ledger().chartOn(day.plusDays(1));
    for (const ledger::OpeningRow& row : rows)
        voucher.lines.emplace_back(row.line).chart = chart;
    return voucher;
}

PostedBy postedBy(Book& book)
{
    const std::string& who = book.changes().who();
    return {.prepared = who, .reviewed = who, .posted = who};
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
    RowIssues issues(preview);
    std::optional<Date> day;
    std::vector<std::size_t> places;
    bool canJudge = !rows.empty();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        places.push_back(i);
        canJudge = canJudge && !issues.hasBadAmount(i);
        if (issues.isBad(i, "date"))
            continue;
        const std::optional<Date> own = ledger::openingDay(rows[i].date);
        if (!own)
            issues.add(i, IssueCode::OpeningDayUnfit, "date");
        else if (day && *own != *day)
            issues.add(i, IssueCode::OpeningDaysDiffer, "date", {toIso(*day)});
        else
            day = own;
        const std::string& account = rows[i].line.account;
        if (own && own->month() == kDecember && ledger::isAccountCode(account) &&
            ledger::classOf(account) == ledger::AccountClass::Profit)
            issues.add(i, IssueCode::ProfitInOpening, "account");
    }
    if (!day)
        return issues.takeIssues();
    const ledger::VoucherDraft whole = openingVoucher(book, *day, rows);
    issues.addOf(places, VoucherChecker(book).checkAgainstBook(whole));
    if (!canJudge)
        return issues.takeIssues();
    for (const Issue& issue : ledger::checkVoucher(whole)) {
        if (issue.row != 0 || !isOfWholeVoucher(issue.code))
            continue;
        const bool isUnbalanced = issue.code == IssueCode::VoucherUnbalanced;
        issues.add(0, isUnbalanced ? IssueCode::OpeningUnbalanced : issue.code, issue.field, issue.arguments);
    }
    return issues.takeIssues();
}

Issues checkVoucherRows(Book& book, const ImportPreview& preview, const std::vector<ledger::VoucherRow>& rows)
{
    RowIssues issues(preview);
    const Balances balances(issues, rows);
    VoucherChecker checker(book);
    Numbering numbering(book.ledger());
    const bool numbersAtOnce = !book.ledger().settings().twoPerson;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].head.kind == ledger::VoucherKind::Opening)
            issues.add(i, IssueCode::UnknownWord, "kind", {listOfWords(ledger::kVoucherKinds)});
    }
    for (const ledger::GroupedVoucher& group : vouchersIn(rows)) {
        if (group.voucher.kind == ledger::VoucherKind::Opening)
            continue;
        issues.addOf(group.rows, checker.checkAgainstBook(group.voucher));
        checkHeads(issues, rows, group);
        if (issues.isBad(group.rows.front(), "date"))
            continue;
        if (balances.canJudge(group)) {
            for (const Issue& issue : ledger::checkVoucher(group.voucher)) {
                if (issue.row == 0 && isOfWholeVoucher(issue.code))
                    issues.add(group.rows.front(), issue.code, issue.field, issue.arguments);
            }
        }
        if (numbersAtOnce)
            warnOfNumber(issues, group, numbering.next(group.voucher.kind, group.voucher.date));
    }
    return issues.takeIssues();
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
    book.ledger().setStart(write, Period::of(day->plusDays(1)));
    VoucherPoster(book, write).post(openingVoucher(book, *day, rows), postedBy(book));
    return rows.size();
}

std::size_t writeVoucherRows(Book& book, Write& write, const std::vector<ledger::VoucherRow>& rows, const Progress& progress)
{
    const bool needsReview = book.ledger().settings().twoPerson;
    VoucherPoster poster(book, write);
    std::vector<ledger::GroupedVoucher> groups = vouchersIn(rows);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (progress.at(i, groups.size()))
            break;
        ledger::GroupedVoucher& group = groups[i];
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
