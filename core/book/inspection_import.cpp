// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/inspection_import.h"

#include "core/base/ensure.h"
#include "core/book/import_checks.h"
#include "core/book/import_desk.h"
#include "core/book/member_lookup.h"
#include "core/storage/change_log.h"
#include "core/storage/record_rows.h"
#include "core/storage/rows.h"

#include <map>
#include <unordered_map>
#include <utility>

namespace coop::book {

namespace {

using storage::Database;
using storage::Records;
using storage::Statement;
using storage::Write;

/// The meetings that a row may mean; the last one recorded is meant, since a wrong one stays where the right one is
/// recorded beside it.
class Meetings {
public:
    explicit Meetings(const Database& database)
    {
        Statement rows(database, "SELECT id, date, kind, subject FROM meeting ORDER BY id");
        while (rows.step())
            m_byDay[{rows.date(1), storage::wordAt(rows, 2, members::kMeetingKinds)}].push_back(
                {MeetingId{rows.integer(0)}, rows.string(3)});
    }

    [[nodiscard]] std::vector<MeetingId> of(const members::AttendanceDraft& row) const
    {
        std::vector<MeetingId> found;
        const auto day = m_byDay.find({row.date, row.kind});
        if (day == m_byDay.end())
            return found;
        for (const auto& [id, subject] : day->second) {
            if (row.subject.empty() || row.subject == subject)
                found.push_back(id);
        }
        return found;
    }

private:
    std::map<std::pair<Date, members::MeetingKind>, std::vector<std::pair<MeetingId, std::string>>> m_byDay{};
};

/// Collects what is wrong, and which row said a thing first.
class RowIssues {
public:
    explicit RowIssues(const ImportPreview& preview) : m_preview(preview) {}

    void add(std::size_t i, IssueCode code, std::string_view field, std::vector<std::string> arguments = {},
             Severity severity = Severity::Error)
    {
        m_issues.push_back(fieldsOf(m_preview, i).issue(code, field, std::move(arguments), severity));
    }
    /// The number of the row that has `key` already; remembers this one otherwise.
    std::optional<std::string> earlier(const std::string& key, std::size_t i)
    {
        const auto [first, isNew] = m_first.emplace(key, i);
        return isNew ? std::nullopt : std::optional(std::to_string(fieldsOf(m_preview, first->second).row()));
    }
    [[nodiscard]] bool isReadable(std::size_t i, std::string_view field) const
    {
        const Fields fields = fieldsOf(m_preview, i);
        for (const Issue& issue : m_preview.issues) {
            if (issue.row == fields.row() && issue.field == field && issue.severity == Severity::Error)
                return false;
        }
        return true;
    }
    [[nodiscard]] Issues take() { return std::move(m_issues); }

private:
    const ImportPreview& m_preview;
    std::unordered_map<std::string, std::size_t> m_first{};
    Issues m_issues{};
};

template <typename Row>
void insertRows(Book& book, Write& write, const std::vector<decltype(Row::data)>& rows)
{
    Statement insert(book.database(), Records<Row>::kInsert);
    for (const auto& row : rows) {
        Records<Row>::bind(insert, row);
        insert.run();
        write.inserted(Records<Row>::kTable, book.database().lastInsertId());
    }
}

} // namespace

Issues checkRecordRows(Book& book, const ImportPreview& preview, const std::vector<members::AttendanceDraft>& rows)
{
    RowIssues issues(preview);
    const Meetings meetings(book.database());
    const auto known = allKnown(book.database());
    Statement recorded(book.database(), "SELECT 1 FROM attendance WHERE meeting_id = ? AND member_id = ?");
    const bool hasFaults = hasErrors(preview.issues);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto member = known.find(rows[i].member);
        if (!rows[i].member.empty() && member == known.end())
            issues.add(i, IssueCode::UnknownMember, "member");
        if (hasFaults && (!issues.isReadable(i, "date") || !issues.isReadable(i, "kind")))
            continue;
        const std::vector<MeetingId> meant = meetings.of(rows[i]);
        if (meant.empty()) {
            issues.add(i, IssueCode::UnknownMeeting, "date");
            continue;
        }
        if (meant.size() > 1)
            issues.add(i, IssueCode::MeetingUnclear, "date", {std::to_string(meant.size())}, Severity::Warning);
        if (member == known.end())
            continue;
        if (!members::isMemberOn(member->second.data, rows[i].date))
            issues.add(i, IssueCode::NotAMemberThen, "date", {rows[i].member, toIso(rows[i].date)}, Severity::Warning);
        if (auto row = issues.earlier(std::to_string(meant.back().value) + "|" + rows[i].member, i))
            issues.add(i, IssueCode::AlreadyRecorded, "member", {std::move(*row)});
        else if (recorded.bind(meant.back(), member->second.id).step())
            issues.add(i, IssueCode::AlreadyRecorded, "member");
    }
    return issues.take();
}

Issues checkRecordRows(Book& book, const ImportPreview& preview, const std::vector<members::AssetDraft>& rows)
{
    RowIssues issues(preview);
    std::unordered_map<std::string, std::string> seen;
    Statement inBook(book.database(), "SELECT name FROM asset WHERE serial = ? AND serial <> ''");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string& serial = rows[i].serial;
        if (serial.empty())
            continue;
        const auto [first, isNew] = seen.emplace(serial, rows[i].name);
        if (!isNew)
            issues.add(i, IssueCode::SerialTwice, "serial", {first->second}, Severity::Warning);
        else if (inBook.bind(serial).step())
            issues.add(i, IssueCode::SerialTwice, "serial", {inBook.string(0)}, Severity::Warning);
    }
    return issues.take();
}

Issues checkRecordRows(Book& book, const ImportPreview& preview, const std::vector<members::RelatedPartyDraft>& rows)
{
    RowIssues issues(preview);
    const auto known = allKnown(book.database());
    Statement inBook(book.database(), "SELECT 1 FROM related_party WHERE member_id = ? AND name = ?");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].member.empty())
            continue;
        const auto member = known.find(rows[i].member);
        if (member == known.end()) {
            issues.add(i, IssueCode::UnknownMember, "member");
            continue;
        }
        if (rows[i].name.empty())
            continue;
        if (auto row = issues.earlier(rows[i].member + "|" + rows[i].name, i))
            issues.add(i, IssueCode::AlreadyRecorded, "name", {std::move(*row)});
        else if (inBook.bind(member->second.id, rows[i].name).step())
            issues.add(i, IssueCode::AlreadyRecorded, "name");
    }
    return issues.take();
}

Issues checkRecordRows(Book&, const ImportPreview& preview, const std::vector<members::AnnualReportDraft>& rows)
{
    RowIssues issues(preview);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].year.value == 0)
            continue;
        if (auto row = issues.earlier(std::to_string(rows[i].year.value), i))
            issues.add(i, IssueCode::AlreadyRecorded, "year", {std::move(*row)});
    }
    return issues.take();
}

Issues checkRecordRows(Book&, const ImportPreview& preview, const std::vector<ledger::ItemDraft>& rows)
{
    RowIssues issues(preview);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].name.empty())
            continue;
        if (auto row = issues.earlier(rows[i].name, i))
            issues.add(i, IssueCode::AlreadyRecorded, "name", {std::move(*row)});
    }
    return issues.take();
}

void writeRecordRows(Book& book, Write& write, const std::vector<members::AttendanceDraft>& rows)
{
    const Meetings meetings(book.database());
    const auto known = allKnown(book.database());
    Statement insert(book.database(), "INSERT INTO attendance (meeting_id, member_id, vote, votes) VALUES (?, ?, ?, ?)");
    for (const members::AttendanceDraft& row : rows) {
        const auto vote = row.vote ? std::optional(toWord(members::kVotes, *row.vote)) : std::nullopt;
        insert.bind(meetings.of(row).back(), known.at(row.member).id, vote, row.votes).run();
        write.inserted("attendance", book.database().lastInsertId());
    }
}

void writeRecordRows(Book& book, Write& write, const std::vector<members::AssetDraft>& rows)
{
    insertRows<members::Asset>(book, write, rows);
}

void writeRecordRows(Book& book, Write& write, const std::vector<members::RelatedPartyDraft>& rows)
{
    insertRows<members::RelatedParty>(book, write, rows);
}

void writeRecordRows(Book& book, Write& write, const std::vector<members::CircumstanceDraft>& rows)
{
    insertRows<members::Circumstance>(book, write, rows);
}

void writeRecordRows(Book& book, Write& write, const std::vector<members::AnnualReportDraft>& rows)
{
    using Table = Records<members::AnnualReport>;
    for (const members::AnnualReportDraft& row : rows) {
        const std::int64_t id = row.year.value;
        std::string before = write.image(Table::kTable, id);
        Statement statement(book.database(), before.empty() ? Table::kInsert : Table::kUpdate);
        Table::bind(statement, row);
        if (!before.empty())
            statement.bindAt(Table::kParameters + 1, id);
        statement.run();
        if (before.empty())
            write.inserted(Table::kTable, id);
        else
            write.updated(Table::kTable, id, std::move(before));
    }
}

void writeRecordRows(Book& book, Write& write, const std::vector<ledger::ItemDraft>& rows)
{
    Database& database = book.database();
    Statement find(database, "SELECT id FROM auxiliary_item WHERE kind = 'counterparty' AND name = ?");
    Statement insert(database, "INSERT INTO auxiliary_item (kind, name, bank_account, note) VALUES ('counterparty', ?, ?, ?)");
    Statement update(database, "UPDATE auxiliary_item"
                               "   SET bank_account = CASE WHEN ?1 = '' THEN bank_account ELSE ?1 END,"
                               "       note = CASE WHEN ?2 = '' THEN note ELSE ?2 END"
                               " WHERE id = ?3");
    for (const ledger::ItemDraft& row : rows) {
        if (!find.bind(row.name).step()) {
            insert.bind(row.name, row.bankAccount, row.note).run();
            write.inserted("auxiliary_item", database.lastInsertId());
            continue;
        }
        const std::int64_t id = find.integer(0);
        find.reset();
        std::string before = write.image("auxiliary_item", id);
        update.bind(row.bankAccount, row.note, id).run();
        write.updated("auxiliary_item", id, std::move(before));
    }
}

} // namespace coop::book
