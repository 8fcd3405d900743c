// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/member_lookup.h"

namespace coop::book {

namespace {

KnownMember readKnown(const storage::Statement& row)
{
    KnownMember known{.id = {row.integer(0)}};
    known.data.number = row.string(1);
    known.data.joined = row.optionalDate(2);
    known.data.left = row.optionalDate(3);
    return known;
}

} // namespace

std::optional<KnownMember> findKnown(const storage::Database& database, std::string_view number)
{
    storage::Statement statement(database, "SELECT id, number, joined_on, left_on FROM member WHERE number = ?");
    return statement.bind(number).step() ? std::optional(readKnown(statement)) : std::nullopt;
}

std::unordered_map<std::string, KnownMember> allKnown(const storage::Database& database)
{
    storage::Statement statement(database, "SELECT id, number, joined_on, left_on FROM member");
    std::unordered_map<std::string, KnownMember> members;
    while (statement.step()) {
        KnownMember known = readKnown(statement);
        std::string number = known.data.number;
        members.emplace(std::move(number), std::move(known));
    }
    return members;
}

void warnIfNoMember(const KnownMember& member, Date day, Issues& issues)
{
    if (members::isMemberOn(member.data, day))
        return;
    issues.push_back({.code = IssueCode::NotAMemberThen,
                      .field = "date",
                      .value = toIso(day),
                      .arguments = {member.data.number, toIso(day)},
                      .severity = Severity::Warning});
}

} // namespace coop::book
