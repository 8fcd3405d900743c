// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/desks.h"

#include "core/base/ensure.h"
#include "core/book/member_lookup.h"
#include "core/storage/change_log.h"
#include "core/storage/rows.h"
#include "core/storage/sort_keys.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

using storage::Statement;
using storage::Write;

// Kinds in the order of the law, not of the alphabet.
constexpr std::string_view kKindRank = "instr('farmer resident enterprise institution organization collective', m.kind)";

/// What must not be there twice in the book, `self` left out.
void checkDoubles(const storage::Database& database, const members::MemberDraft& draft,
                  std::optional<MemberId> self, Issues& issues)
{
    Statement number(database, "SELECT 1 FROM member WHERE number = ? AND id IS NOT ?");
    if (number.bind(draft.number, self).step())
        issues.push_back({.code = IssueCode::DuplicateNumber, .field = "number", .value = draft.number});
    if (draft.idNumber.empty())
        return;
    Statement identity(database, "SELECT number FROM member WHERE id_number = ? AND id_number <> '' AND id IS NOT ?");
    if (identity.bind(draft.idNumber, self).step()) {
        issues.push_back({.code = IssueCode::DuplicateIdentity,
                          .field = "id_number",
                          .value = draft.idNumber,
                          .arguments = {identity.string(0)},
                          .severity = Severity::Warning});
    }
}

Checked<members::MemberDraft> judge(const storage::Database& database, const members::MemberDraft& draft,
                                    std::optional<MemberId> self)
{
    Checked<members::MemberDraft> checked = members::parseMember(members::toFields(draft));
    if (!checked.value.number.empty())
        checkDoubles(database, checked.value, self, checked.issues);
    return checked;
}

std::string orderBy(MemberSort sort, SortOrder order)
{
    const std::string_view way = order == SortOrder::Ascending ? "ASC" : "DESC";
    switch (sort) {
    case MemberSort::Number:
        return fmt::format("s.number_key {}", way);
    case MemberSort::Name:
        return fmt::format("s.name_key {0}, s.number_key {0}", way);
    case MemberSort::Kind:
        return fmt::format("{0} {1}, s.number_key {1}", kKindRank, way);
    case MemberSort::Household:
        return fmt::format("s.household_key {0}, s.number_key {0}", way);
    case MemberSort::Joined:
        return fmt::format("coalesce(m.joined_on, '') {0}, s.number_key {0}", way);
    }
    return "s.number_key";
}

} // namespace

Expected<members::Member, Issues> MemberRegister::add(const members::MemberDraft& draft, const DraftId& id,
                                                      std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    if (const auto earlier = write.rowOfDraft(id.text, "member")) {
        auto made = find(MemberId{*earlier});
        ensure(made.has_value(), "the member of this draft");
        return *std::move(made);
    }
    Checked<members::MemberDraft> checked = judge(m_book.database(), draft, std::nullopt);
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    const MemberId member = storage::MemberWriter(m_book.database()).insert(checked.value);
    write.inserted("member", member.value);
    write.rememberDraft(id.text, "member", member.value);
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::Members);
    return members::Member{.id = member, .data = std::move(checked.value)};
}

Expected<members::Member, Issues> MemberRegister::change(MemberId member, const members::MemberDraft& draft,
                                                         std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    std::string before = write.image("member", member.value);
    ensure(!before.empty(), "a member who is in the book");
    Checked<members::MemberDraft> checked = judge(m_book.database(), draft, member);
    if (!checked.isUsable())
        return Unexpected(std::move(checked.issues));
    storage::MemberWriter(m_book.database()).update(member, checked.value);
    write.updated("member", member.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::Members);
    return members::Member{.id = member, .data = std::move(checked.value)};
}

Issues MemberRegister::remove(MemberId member, std::string_view why)
{
    Write write(m_book.database(), m_book.changes(), why);
    std::string before = write.image("member", member.value);
    if (before.empty())
        return {};
    Statement facts(m_book.database(), kHasFacts);
    if (facts.bind(member).step() && facts.integer(0) != 0) {
        const auto found = find(member);
        return {{.code = IssueCode::MemberHasFacts, .field = "number", .value = found->data.number}};
    }
    facts.reset();
    storage::writeRow(m_book.database(), "member", member.value, {});
    Statement(m_book.database(), "DELETE FROM draft WHERE table_name = 'member' AND row_id = ?").bind(member).run();
    write.deleted("member", member.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::Members);
    return {};
}

Issues MemberRegister::check(const members::MemberDraft& draft, std::optional<MemberId> self) const
{
    return judge(m_book.database(), draft, self).issues;
}

std::optional<members::Member> MemberRegister::find(MemberId member) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM member AS m WHERE m.id = ?", storage::kMemberColumns));
    return statement.bind(member).step() ? std::optional(storage::readMember(statement)) : std::nullopt;
}

std::optional<members::Member> MemberRegister::findByNumber(std::string_view number) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM member AS m WHERE m.number = ?", storage::kMemberColumns));
    return statement.bind(number).step() ? std::optional(storage::readMember(statement)) : std::nullopt;
}

std::vector<members::Member> MemberRegister::all() const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM member_search AS s JOIN member AS m ON m.id = s.member_id "
                                    "ORDER BY s.number_key",
                                    storage::kMemberColumns));
    std::vector<members::Member> members;
    while (statement.step())
        members.push_back(storage::readMember(statement));
    return members;
}

std::vector<MemberId> MemberRegister::ids(const MemberFilter& filter, MemberSort sort, SortOrder order) const
{
    const std::string needle = storage::needleOf(filter.search);
    const bool needsMember = filter.memberOn || filter.kind || sort == MemberSort::Kind || sort == MemberSort::Joined;
    std::string sql = "SELECT s.member_id FROM member_search AS s";
    if (needsMember)
        sql += " JOIN member AS m ON m.id = s.member_id";
    sql += " WHERE 1 = 1";
    if (!needle.empty())
        sql += " AND (instr(s.names, ?1) > 0 OR instr(s.codes, ?1) > 0)";
    if (filter.memberOn)
        sql += " AND coalesce(m.joined_on, '') <= ?2 AND coalesce(m.left_on, '9') >= ?2";
    if (filter.kind)
        sql += " AND m.kind = ?3";
    sql += " ORDER BY " + orderBy(sort, order);

    Statement statement(m_book.database(), sql);
    if (!needle.empty())
        statement.bindAt(1, needle);
    if (filter.memberOn)
        statement.bindAt(2, *filter.memberOn);
    if (filter.kind)
        statement.bindAt(3, toWord(members::kMemberKinds, *filter.kind));
    std::vector<MemberId> ids;
    while (statement.step())
        ids.push_back({statement.integer(0)});
    return ids;
}

std::vector<members::Member> MemberRegister::rows(std::span<const MemberId> ids) const
{
    Statement statement(m_book.database(),
                        fmt::format("SELECT {} FROM member AS m WHERE m.id = ?", storage::kMemberColumns));
    std::vector<members::Member> members;
    members.reserve(ids.size());
    for (const MemberId id : ids) {
        if (statement.bind(id).step())
            members.push_back(storage::readMember(statement));
    }
    return members;
}

members::Composition MemberRegister::composition(Date day) const
{
    // Only what is counted is read; isMemberOn() decides.
    Statement statement(m_book.database(), "SELECT kind, household, joined_on, left_on, assisted FROM member");
    std::vector<members::MemberDraft> members;
    while (statement.step()) {
        members::MemberDraft member;
        member.joined = statement.optionalDate(2);
        member.left = statement.optionalDate(3);
        if (!members::isMemberOn(member, day))
            continue;
        member.kind = storage::wordAt(statement, 0, members::kMemberKinds);
        member.household = statement.string(1);
        member.assisted = statement.integer(4) != 0;
        members.push_back(std::move(member));
    }
    return members::compositionOf(members);
}

std::string MemberRegister::nextNumber() const
{
    Statement last(m_book.database(), "SELECT m.number FROM member_search AS s JOIN member AS m ON m.id = s.member_id "
                                      "ORDER BY s.number_key DESC LIMIT 1");
    if (!last.step())
        return "001";
    std::string number = last.string(0);
    do {
        // Counts up from the last digit on; where there is none left, a new one goes in front.
        std::size_t at = number.size();
        while (at > 0 && number[at - 1] == '9')
            number[--at] = '0';
        if (at > 0 && number[at - 1] >= '0' && number[at - 1] < '9')
            ++number[at - 1];
        else
            number.insert(at, 1, '1');
    } while (findByNumber(number));
    return number;
}

} // namespace coop::book
