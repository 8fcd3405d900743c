// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include "core/storage/sort_keys.h"

#include <fmt/format.h>

namespace coop::storage {

namespace {

constexpr std::string_view kInsertMember = R"sql(
    INSERT INTO member (number, name, kind, id_number, phone, address, household, joined_on, left_on, roles,
                        bank_account, assisted, party, note)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
)sql";

constexpr std::string_view kUpdateMember = R"sql(
    UPDATE member
       SET number = ?1, name = ?2, kind = ?3, id_number = ?4, phone = ?5, address = ?6, household = ?7,
           joined_on = ?8, left_on = ?9, roles = ?10, bank_account = ?11, assisted = ?12, party = ?13, note = ?14
     WHERE id = ?15
)sql";

constexpr std::string_view kWriteSearch = R"sql(
    INSERT INTO member_search (member_id, number_key, name_key, household_key, names, codes)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (member_id) DO UPDATE
       SET number_key = ?2, name_key = ?3, household_key = ?4, names = ?5, codes = ?6
)sql";

constexpr std::string_view kInsertContribution = R"sql(
    INSERT INTO contribution (date, member_id, kind, subscribed_fen, paid_fen, quantity, unit, until, valuation, note,
                              reverses)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kInsertPremium = "INSERT INTO contribution_premium (id, premium_fen) VALUES (?, ?)";

constexpr std::string_view kInsertTrade = R"sql(
    INSERT INTO trade (date, member_id, direction, product, quantity, unit, amount_fen, line, note, reverses)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kInsertGrant = R"sql(
    INSERT INTO grant_received (date, kind, amount_fen, project, applied_on, note, reverses)
    VALUES (?, ?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kInsertOpeningShare = R"sql(
    INSERT INTO opening_share (member_id, date, reserve_fen, state_fen, donation_fen, reverses)
    VALUES (?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kInsertMeeting = R"sql(
    INSERT INTO meeting (date, kind, present, votes_for, votes_total, subject)
    VALUES (?, ?, ?, ?, ?, ?)
)sql";

constexpr std::string_view kUpdateProfile = R"sql(
    UPDATE cooperative
       SET name = ?, code = ?, form = ?, registered_on = ?, industry = ?, region = ?, subscribed_capital_fen = ?,
           suspension_from = ?, suspension_to = ?, liquidation = ?, perennial_crop_from = ?, agency_bookkeeping = ?
     WHERE id = 1
)sql";

std::string rolesText(const std::vector<members::Role>& roles)
{
    std::string text;
    for (const members::Role role : roles) {
        if (!text.empty())
            text += ';';
        text += toWord(members::kRoles, role);
    }
    return text;
}

std::vector<members::Role> rolesAt(const Statement& row, int column)
{
    std::vector<members::Role> roles;
    for (std::string_view rest = row.text(column); !rest.empty();) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const auto role = fromWord(members::kRoles, rest.substr(0, end));
        if (!role)
            row.database().failDamaged("roles: " + row.string(column));
        roles.push_back(*role);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return roles;
}

void bindMember(Statement& statement, const members::MemberDraft& m)
{
    statement.bind(m.number, m.name, toWord(members::kMemberKinds, m.kind), m.idNumber, m.phone, m.address, m.household,
                   m.joined, m.left, rolesText(m.roles), m.bankAccount, m.assisted, toWord(members::kParties, m.party),
                   m.note);
}

} // namespace

members::Member readMember(const Statement& row)
{
    return {.id = {row.integer(0)},
            .data = {.number = row.string(1),
                     .name = row.string(2),
                     .kind = wordAt(row, 3, members::kMemberKinds),
                     .idNumber = row.string(4),
                     .phone = row.string(5),
                     .address = row.string(6),
                     .household = row.string(7),
                     .joined = row.optionalDate(8),
                     .left = row.optionalDate(9),
                     .roles = rolesAt(row, 10),
                     .bankAccount = row.string(11),
                     .assisted = row.integer(12) != 0,
                     .party = wordAt(row, 13, members::kParties),
                     .note = row.string(14)}};
}

shares::Contribution readContribution(const Statement& row)
{
    return {.id = {row.integer(0)},
            .memberId = {row.integer(1)},
            .reverses = row.optionalId<ContributionId>(2),
            .reversedBy = row.optionalId<ContributionId>(3),
            .data = {.date = row.date(4),
                     .member = row.string(5),
                     .kind = wordAt(row, 6, shares::kContributionKinds),
                     .subscribed = row.money(7),
                     .paid = row.money(8),
                     .premium = row.isNull(14) ? Money() : row.money(14),
                     .quantity = row.quantity(9),
                     .unit = row.string(10),
                     .until = row.optionalDate(11),
                     .valuation = row.isNull(12) ? std::nullopt : std::optional(wordAt(row, 12, shares::kValuations)),
                     .note = row.string(13)}};
}

trade::Trade readTrade(const Statement& row)
{
    return {.id = {row.integer(0)},
            .memberId = row.optionalId<MemberId>(1),
            .reverses = row.optionalId<TradeId>(2),
            .reversedBy = row.optionalId<TradeId>(3),
            .data = {.date = row.date(4),
                     .member = row.string(5),
                     .direction = wordAt(row, 6, trade::kDirections),
                     .product = row.string(7),
                     .quantity = row.quantity(8),
                     .unit = row.string(9),
                     .amount = row.money(10),
                     .line = wordAt(row, 11, trade::kBusinessLines),
                     .note = row.string(12)}};
}

shares::Grant readGrant(const Statement& row)
{
    return {.id = {row.integer(0)},
            .reverses = row.optionalId<GrantId>(1),
            .reversedBy = row.optionalId<GrantId>(2),
            .data = {.date = row.date(3),
                     .kind = wordAt(row, 4, shares::kGrantKinds),
                     .amount = row.money(5),
                     .project = row.string(6),
                     .appliedOn = row.optionalDate(7),
                     .note = row.string(8)}};
}

shares::OpeningShare readOpeningShare(const Statement& row)
{
    return {.id = {row.integer(0)},
            .memberId = {row.integer(1)},
            .reverses = row.optionalId<OpeningShareId>(2),
            .reversedBy = row.optionalId<OpeningShareId>(3),
            .data = {.member = row.string(4),
                     .date = row.date(5),
                     .reserve = row.money(6),
                     .state = row.money(7),
                     .donation = row.money(8)}};
}

members::Meeting readMeeting(const Statement& row)
{
    return {.id = {row.integer(0)},
            .data = {.date = row.date(1),
                     .kind = wordAt(row, 2, members::kMeetingKinds),
                     .present = row.integer(3),
                     .votesFor = row.optionalInteger(4),
                     .votesTotal = row.optionalInteger(5),
                     .subject = row.string(6)}};
}

members::Profile readProfile(const Statement& row)
{
    const auto answer = [&row](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.integer(column) != 0);
    };
    return {.name = row.string(0),
            .code = row.string(1),
            .form = wordAt(row, 2, members::kLegalForms),
            .registeredOn = row.optionalDate(3),
            .industry = row.string(4),
            .region = row.string(5),
            .subscribedCapital = row.isNull(6) ? std::nullopt : std::optional(row.money(6)),
            .suspensionFrom = row.optionalDate(7),
            .suspensionTo = row.optionalDate(8),
            .liquidation = answer(9),
            .perennialCropFrom = row.optionalDate(10),
            .agencyBookkeeping = answer(11)};
}

void updateProfile(Database& database, const members::Profile& profile)
{
    Statement(database, kUpdateProfile)
        .bind(profile.name, profile.code, toWord(members::kLegalForms, profile.form), profile.registeredOn,
              profile.industry, profile.region, profile.subscribedCapital, profile.suspensionFrom,
              profile.suspensionTo, profile.liquidation, profile.perennialCropFrom, profile.agencyBookkeeping)
        .run();
}

MemberWriter::MemberWriter(Database& database)
    : m_database(database),
      m_insert(database, kInsertMember),
      m_update(database, kUpdateMember),
      m_search(database, kWriteSearch)
{
}

MemberId MemberWriter::insert(const members::MemberDraft& member)
{
    bindMember(m_insert, member);
    m_insert.run();
    const MemberId id{m_database.lastInsertId()};
    writeSearch(id, member);
    return id;
}

void MemberWriter::update(MemberId id, const members::MemberDraft& member)
{
    bindMember(m_update, member);
    m_update.bindAt(15, id);
    m_update.run();
    writeSearch(id, member);
}

void MemberWriter::refreshSearch(MemberId id)
{
    Statement stored(m_database, fmt::format("SELECT {} FROM member AS m WHERE m.id = ?", kMemberColumns));
    if (stored.bind(id).step())
        writeSearch(id, readMember(stored).data);
}

void MemberWriter::writeSearch(MemberId id, const members::MemberDraft& member)
{
    m_search.bind(id, Blob{naturalKey(member.number)}, Blob{nameKey(member.name)}, Blob{naturalKey(member.household)},
                  searchedNames(member), searchedCodes(member));
    m_search.run();
}

FactWriter::FactWriter(Database& database)
    : m_database(database),
      m_contribution(database, kInsertContribution),
      m_premium(database, kInsertPremium),
      m_trade(database, kInsertTrade),
      m_grant(database, kInsertGrant),
      m_openingShare(database, kInsertOpeningShare),
      m_meeting(database, kInsertMeeting)
{
}

ContributionId FactWriter::insert(MemberId member, const shares::ContributionDraft& row,
                                  std::optional<ContributionId> reverses)
{
    const auto valuation = row.valuation ? std::optional(toWord(shares::kValuations, *row.valuation)) : std::nullopt;
    m_contribution.bind(row.date, member, toWord(shares::kContributionKinds, row.kind), row.subscribed, row.paid,
                        row.quantity, row.unit, row.until, valuation, row.note, reverses);
    m_contribution.run();
    const ContributionId id{m_database.lastInsertId()};
    if (!row.premium.isZero())
        m_premium.bind(id, row.premium).run();
    return id;
}

TradeId FactWriter::insert(std::optional<MemberId> member, const trade::TradeDraft& row,
                           std::optional<TradeId> reverses)
{
    m_trade.bind(row.date, member, toWord(trade::kDirections, row.direction), row.product, row.quantity, row.unit,
                 row.amount, toWord(trade::kBusinessLines, row.line), row.note, reverses);
    m_trade.run();
    return {m_database.lastInsertId()};
}

GrantId FactWriter::insert(const shares::GrantDraft& row, std::optional<GrantId> reverses)
{
    m_grant.bind(row.date, toWord(shares::kGrantKinds, row.kind), row.amount, row.project, row.appliedOn, row.note,
                 reverses);
    m_grant.run();
    return {m_database.lastInsertId()};
}

OpeningShareId FactWriter::insert(MemberId member, const shares::OpeningShareDraft& row,
                                  std::optional<OpeningShareId> reverses)
{
    m_openingShare.bind(member, row.date, row.reserve, row.state, row.donation, reverses);
    m_openingShare.run();
    return {m_database.lastInsertId()};
}

MeetingId FactWriter::insert(const members::MeetingDraft& row)
{
    m_meeting.bind(row.date, toWord(members::kMeetingKinds, row.kind), row.present, row.votesFor, row.votesTotal,
                   row.subject);
    m_meeting.run();
    return {m_database.lastInsertId()};
}

} // namespace coop::storage
