// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/record_desk.h"

#include "core/base/ensure.h"
#include "core/book/member_lookup.h"
#include "core/storage/change_log.h"
#include "core/storage/record_rows.h"

#include <algorithm>
#include <set>

namespace coop::book {

namespace {

using storage::Database;
using storage::Records;
using storage::Statement;
using storage::Write;

using Self = std::optional<std::int64_t>;

Checked<members::AssetDraft> judge(const Database& database, const members::AssetDraft& draft, Self self)
{
    Checked<members::AssetDraft> checked = members::parseAsset(toFields(draft));
    if (checked.value.serial.empty())
        return checked;
    Statement other(database, "SELECT name FROM asset WHERE serial = ? AND id IS NOT ? AND serial <> ''");
    if (other.bind(checked.value.serial, self).step())
        checked.issues.push_back({.code = IssueCode::SerialTwice,
                                  .field = "serial",
                                  .value = checked.value.serial,
                                  .arguments = {other.string(0)},
                                  .severity = Severity::Warning});
    return checked;
}

Checked<members::CircumstanceDraft> judge(const Database&, const members::CircumstanceDraft& draft, Self)
{
    return members::parseCircumstance(toFields(draft));
}

Checked<members::RelatedPartyDraft> judge(const Database& database, const members::RelatedPartyDraft& draft, Self self)
{
    Checked<members::RelatedPartyDraft> checked = members::parseRelatedParty(toFields(draft));
    const members::RelatedPartyDraft& party = checked.value;
    if (party.member.empty())
        return checked;
    const auto member = findKnown(database, party.member);
    if (!member) {
        checked.issues.push_back({.code = IssueCode::UnknownMember, .field = "member", .value = party.member});
        return checked;
    }
    Statement same(database, "SELECT 1 FROM related_party WHERE member_id = ? AND name = ? AND id IS NOT ?");
    if (same.bind(member->id, party.name, self).step())
        checked.issues.push_back({.code = IssueCode::AlreadyRecorded, .field = "name", .value = party.name});
    return checked;
}

Checked<members::AnnualReportDraft> judge(const Database& database, const members::AnnualReportDraft& draft, Self self)
{
    Checked<members::AnnualReportDraft> checked = members::parseAnnualReport(toFields(draft));
    Statement same(database, "SELECT 1 FROM annual_report WHERE id = ? AND id IS NOT ?");
    if (same.bind(checked.value.year.value, self).step())
        checked.issues.push_back({.code = IssueCode::AlreadyRecorded,
                                  .field = "year",
                                  .value = std::to_string(checked.value.year.value)});
    return checked;
}

/// The id that a row of the table must have, where that is laid down.
template <typename Draft>
Self fixedId(const Draft&)
{
    return std::nullopt;
}
Self fixedId(const members::AnnualReportDraft& report)
{
    return report.year.value;
}

template <typename Row>
std::int64_t insertRow(Database& database, Write& write, const decltype(Row::data)& draft)
{
    Statement insert(database, Records<Row>::kInsert);
    Records<Row>::bind(insert, draft);
    insert.run();
    const std::int64_t row = database.lastInsertId();
    write.inserted(Records<Row>::kTable, row);
    return row;
}

template <typename Row>
void deleteRow(Database& database, Write& write, std::int64_t row, std::string before)
{
    constexpr std::string_view kTable = Records<Row>::kTable;
    Statement(database, "DELETE FROM " + std::string(kTable) + " WHERE id = ?").bind(row).run();
    Statement(database, "DELETE FROM draft WHERE table_name = ? AND row_id = ?").bind(kTable, row).run();
    write.deleted(kTable, row, std::move(before));
}

} // namespace

template <typename Row>
Expected<Row, Issues> RecordDesk<Row>::add(const Draft& draft, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, Records<Row>::kTable)) {
        auto made = find(RowId{*earlier});
        ensure(made.has_value(), "the row of this draft");
        return *std::move(made);
    }
    Checked<Draft> checked = judge(m_book.database(), draft, std::nullopt);
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    const std::int64_t row = insertRow<Row>(m_book.database(), write, checked.value);
    write.rememberDraft(id.text, Records<Row>::kTable, row);
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::InspectionData);
    return *find(RowId{row});
}

template <typename Row>
Expected<Row, Issues> RecordDesk<Row>::change(RowId row, const Draft& draft, std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    std::string before = write.image(Records<Row>::kTable, row.value);
    ensure(!before.empty(), "a row that is in the book");
    Checked<Draft> checked = judge(m_book.database(), draft, row.value);
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    std::int64_t now = row.value;
    if (const auto fixed = fixedId(checked.value); fixed && *fixed != row.value) {
        deleteRow<Row>(m_book.database(), write, row.value, std::move(before));
        now = insertRow<Row>(m_book.database(), write, checked.value);
    } else {
        Statement update(m_book.database(), Records<Row>::kUpdate);
        Records<Row>::bind(update, checked.value);
        update.bindAt(Records<Row>::kParameters + 1, row);
        update.run();
        write.updated(Records<Row>::kTable, row.value, std::move(before));
    }
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::InspectionData);
    return *find(RowId{now});
}

template <typename Row>
void RecordDesk<Row>::remove(RowId row, std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    std::string before = write.image(Records<Row>::kTable, row.value);
    if (before.empty())
        return;
    deleteRow<Row>(m_book.database(), write, row.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::InspectionData);
}

template <typename Row>
Issues RecordDesk<Row>::check(const Draft& draft, std::optional<RowId> self) const
{
    return judge(m_book.database(), draft, self ? Self(self->value) : Self()).issues;
}

template <typename Row>
std::optional<Row> RecordDesk<Row>::find(RowId row) const
{
    Statement rows(m_book.database(), std::string(Records<Row>::kSelect) + " WHERE t.id = ?");
    return rows.bind(row).step() ? std::optional(Records<Row>::read(rows)) : std::nullopt;
}

template <typename Row>
std::vector<Row> RecordDesk<Row>::all() const
{
    Statement rows(m_book.database(), std::string(Records<Row>::kSelect) + std::string(Records<Row>::kOrder));
    std::vector<Row> result;
    while (rows.step())
        result.push_back(Records<Row>::read(rows));
    return result;
}

template class RecordDesk<members::Asset>;
template class RecordDesk<members::Circumstance>;
template class RecordDesk<members::RelatedParty>;
template class RecordDesk<members::AnnualReport>;

Expected<std::size_t, Issues> AttendanceDesk::add(MeetingId meeting, const std::vector<members::AttendanceDraft>& rows,
                                                  const DraftId& id)
{
    Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (write.rowOfDraft(id.text, "attendance"))
        return rows.size();
    Issues issues;
    std::set<std::string> seen;
    const auto known = allKnown(database);
    Statement recorded(database, "SELECT 1 FROM attendance WHERE meeting_id = ? AND member_id = ?");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Checked<members::AttendanceDraft> checked = members::parseAttendance(toFields(rows[i]));
        const auto complain = [&](IssueCode code) {
            checked.issues.push_back({.code = code, .field = "member", .value = rows[i].member});
        };
        const auto member = known.find(checked.value.member);
        if (member == known.end()) {
            if (!checked.value.member.empty())
                complain(IssueCode::UnknownMember);
        } else if (!seen.insert(member->first).second || recorded.bind(meeting, member->second.id).step()) {
            complain(IssueCode::AlreadyRecorded);
        }
        for (Issue& issue : checked.issues)
            issue.row = static_cast<int>(i) + 1;
        append(issues, std::move(checked.issues));
    }
    if (rows.empty())
        issues.push_back({.code = IssueCode::Required, .field = "member"});
    if (hasErrors(issues))
        return Unexpected(std::move(issues));
    recorded.reset();
    Statement insert(database, "INSERT INTO attendance (meeting_id, member_id, vote, votes) VALUES (?, ?, ?, ?)");
    std::int64_t first = 0;
    for (const members::AttendanceDraft& row : rows) {
        const auto vote = row.vote ? std::optional(toWord(members::kVotes, *row.vote)) : std::nullopt;
        insert.bind(meeting, known.at(row.member).id, vote, row.votes).run();
        const std::int64_t made = database.lastInsertId();
        first = first == 0 ? made : first;
        write.inserted("attendance", made);
    }
    write.rememberDraft(id.text, "attendance", first);
    write.commit();
    m_book.published(Subject::Meetings);
    return rows.size();
}

std::vector<members::Attendance> AttendanceDesk::all(std::optional<MeetingId> meeting) const
{
    Statement rows(m_book.database(), "SELECT " + std::string(storage::kAttendanceColumns) + " FROM " +
                                          std::string(storage::kAttendanceTables) +
                                          " WHERE ?1 IS NULL OR a.meeting_id = ?1"
                                          " ORDER BY g.date, g.id, s.number_key");
    rows.bind(meeting);
    std::vector<members::Attendance> result;
    while (rows.step())
        result.push_back(storage::readAttendance(rows));
    return result;
}

Expected<members::Explanation, Issues> ExplanationDesk::add(const members::ExplanationDraft& draft, const DraftId& id)
{
    const auto isHash = [](std::string_view text) {
        return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    };
    ensure(isHash(draft.evidenceHash), "the hash of a finding");
    Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    const auto at = [&database](std::int64_t row) {
        Statement one(database, "SELECT " + std::string(storage::kExplanationColumns) + " FROM explanation WHERE id = ?");
        ensure(one.bind(row).step(), "the explanation of this draft");
        return storage::readExplanation(one);
    };
    if (const auto earlier = write.rowOfDraft(id.text, "explanation"))
        return at(*earlier);
    Checked<members::ExplanationDraft> checked = members::parseExplanation(toFields(draft));
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    const members::ExplanationDraft& said = checked.value;
    Statement(database, "INSERT INTO explanation (rule, evidence_hash, date, reason, document) VALUES (?, ?, ?, ?, ?)")
        .bind(said.rule, said.evidenceHash, said.date, said.reason, said.document)
        .run();
    const std::int64_t row = database.lastInsertId();
    write.inserted("explanation", row);
    write.rememberDraft(id.text, "explanation", row);
    write.commit();
    m_book.published(Subject::InspectionData);
    return at(row);
}

std::vector<members::Explanation> ExplanationDesk::all() const
{
    Statement rows(m_book.database(),
                   "SELECT " + std::string(storage::kExplanationColumns) + " FROM explanation ORDER BY date, id");
    std::vector<members::Explanation> result;
    while (rows.step())
        result.push_back(storage::readExplanation(rows));
    return result;
}

std::vector<members::Explanation> ExplanationDesk::of(std::string_view rule, std::string_view evidenceHash) const
{
    std::vector<members::Explanation> result = all();
    std::erase_if(result, [&](const members::Explanation& one) {
        return one.data.rule != rule || one.data.evidenceHash != evidenceHash;
    });
    return result;
}

} // namespace coop::book
