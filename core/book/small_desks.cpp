// SPDX-License-Identifier: GPL-3.0-or-later
// The desks of few lines: profile and meetings.
#include "core/book/desks.h"

#include "core/base/ensure.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

namespace coop::book {

using storage::Statement;
using storage::Write;

DraftId newDraftId()
{
    return {storage::randomName()};
}

members::Profile ProfileDesk::read() const
{
    Statement statement(m_book.database(), fmt::format("SELECT {} FROM cooperative", storage::kProfileColumns));
    ensure(statement.step(), "a book has its cooperative");
    return storage::readProfile(statement);
}

FiscalYear ProfileDesk::firstYear() const
{
    return {static_cast<int>(m_book.database().integer("SELECT first_year FROM cooperative"))};
}

void ProfileDesk::save(const members::Profile& profile, std::string_view why)
{
    const Checked<members::Profile> checked = members::parseProfile(members::toFields(profile), profile);
    ensure(checked.isUsable(), "a profile that was checked");
    Write write(m_book.database(), m_book.changes(), why);
    std::string before = write.image("cooperative", 1);
    storage::updateProfile(m_book.database(), checked.value);
    write.updated("cooperative", 1, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::Profile);
}

Expected<members::Meeting, Issues> MeetingDesk::add(const members::MeetingDraft& draft, const DraftId& id)
{
    Write write(m_book.database(), m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "meeting")) {
        Statement statement(m_book.database(),
                            fmt::format("SELECT {} FROM meeting WHERE id = ?", storage::kMeetingColumns));
        ensure(statement.bind(*earlier).step(), "the meeting of this draft");
        return storage::readMeeting(statement);
    }
    Checked<members::MeetingDraft> checked = members::parseMeeting(members::toFields(draft));
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    const MeetingId meeting = storage::FactWriter(m_book.database()).insert(checked.value);
    write.inserted("meeting", meeting.value);
    write.rememberDraft(id.text, "meeting", meeting.value);
    write.commit();
    m_book.published(Subject::Meetings);
    return members::Meeting{.id = meeting, .data = std::move(checked.value)};
}

std::vector<members::Meeting> MeetingDesk::all() const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM meeting ORDER BY date, id", storage::kMeetingColumns));
    std::vector<members::Meeting> meetings;
    while (statement.step())
        meetings.push_back(storage::readMeeting(statement));
    return meetings;
}

} // namespace coop::book
