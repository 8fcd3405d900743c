// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the things of the pure rooms stand in the tables. Readers take a statement that selects the columns
// named beside them, in that order.

#include <string>
#include <string_view>

#include "core/members/cooperative.h"
#include "core/members/member.h"
#include "core/shares/contribution.h"
#include "core/shares/grant.h"
#include "core/storage/database.h"
#include "core/trade/trade.h"

namespace coop::storage {

/// The value of a stored word; Damaged when there is no such word.
template <typename Value, std::size_t N>
[[nodiscard]] Value wordAt(const Statement& statement, int column, const Word<Value> (&words)[N])
{
    const std::string_view text = statement.text(column);
    for (const Word<Value>& word : words) {
        if (word.english == text)
            return word.value;
    }
    statement.database().failDamaged(std::string(statement.columnName(column)) + ": " + std::string(text));
}

/// SELECT … FROM member AS m
inline constexpr std::string_view kMemberColumns =
    "m.id, m.number, m.name, m.kind, m.id_number, m.phone, m.address, m.household, m.joined_on, m.left_on, m.roles, "
    "m.bank_account, m.assisted, m.party, m.note";
[[nodiscard]] members::Member readMember(const Statement& row);

/// SELECT … FROM contribution AS c JOIN member AS m … LEFT JOIN contribution AS r ON r.reverses = c.id
inline constexpr std::string_view kContributionColumns =
    "c.id, c.member_id, c.reverses, r.id, c.date, m.number, c.kind, c.subscribed_fen, c.paid_fen, c.quantity, c.unit, "
    "c.until, c.valuation, c.note, p.premium_fen";
inline constexpr std::string_view kContributionTables =
    "contribution AS c JOIN member AS m ON m.id = c.member_id LEFT JOIN contribution AS r ON r.reverses = c.id "
    "LEFT JOIN contribution_premium AS p ON p.id = c.id";
[[nodiscard]] shares::Contribution readContribution(const Statement& row);

inline constexpr std::string_view kTradeColumns =
    "t.id, t.member_id, t.reverses, r.id, t.date, m.number, t.direction, t.product, t.quantity, t.unit, t.amount_fen, "
    "t.line, t.note";
inline constexpr std::string_view kTradeTables =
    "trade AS t LEFT JOIN member AS m ON m.id = t.member_id LEFT JOIN trade AS r ON r.reverses = t.id";
[[nodiscard]] trade::Trade readTrade(const Statement& row);

inline constexpr std::string_view kGrantColumns =
    "g.id, g.reverses, r.id, g.date, g.kind, g.amount_fen, g.project, g.applied_on, g.note";
inline constexpr std::string_view kGrantTables =
    "grant_received AS g LEFT JOIN grant_received AS r ON r.reverses = g.id";
[[nodiscard]] shares::Grant readGrant(const Statement& row);

inline constexpr std::string_view kOpeningShareColumns =
    "o.id, o.member_id, o.reverses, r.id, m.number, o.date, o.reserve_fen, o.state_fen, o.donation_fen";
inline constexpr std::string_view kOpeningShareTables =
    "opening_share AS o JOIN member AS m ON m.id = o.member_id LEFT JOIN opening_share AS r ON r.reverses = o.id";
[[nodiscard]] shares::OpeningShare readOpeningShare(const Statement& row);

inline constexpr std::string_view kMeetingColumns = "id, date, kind, present, votes_for, votes_total, subject";
[[nodiscard]] members::Meeting readMeeting(const Statement& row);

inline constexpr std::string_view kProfileColumns =
    "name, code, form, registered_on, industry, region, subscribed_capital_fen, suspension_from, suspension_to, "
    "liquidation, perennial_crop_from, agency_bookkeeping";
[[nodiscard]] members::Profile readProfile(const Statement& row);
void updateProfile(Database& database, const members::Profile& profile);

/// Writes members and, beside them, what searching and sorting need.
class MemberWriter {
public:
    explicit MemberWriter(Database& database);
    MemberId insert(const members::MemberDraft& member);
    void update(MemberId id, const members::MemberDraft& member);
    /// Makes the derived row anew from the stored member; nothing when he is gone.
    void refreshSearch(MemberId id);

private:
    void writeSearch(MemberId id, const members::MemberDraft& member);

    Database& m_database;
    Statement m_insert;
    Statement m_update;
    Statement m_search;
};

/// Writes facts; each statement is prepared once for any number of rows.
class FactWriter {
public:
    explicit FactWriter(Database& database);
    /// A premium goes into contribution_premium, under the same id.
    ContributionId insert(MemberId member, const shares::ContributionDraft& row,
                          std::optional<ContributionId> reverses = std::nullopt);
    TradeId insert(std::optional<MemberId> member, const trade::TradeDraft& row,
                   std::optional<TradeId> reverses = std::nullopt);
    GrantId insert(const shares::GrantDraft& row, std::optional<GrantId> reverses = std::nullopt);
    OpeningShareId insert(MemberId member, const shares::OpeningShareDraft& row,
                          std::optional<OpeningShareId> reverses = std::nullopt);
    MeetingId insert(const members::MeetingDraft& row);

private:
    Database& m_database;
    Statement m_contribution;
    Statement m_premium;
    Statement m_trade;
    Statement m_grant;
    Statement m_openingShare;
    Statement m_meeting;
};

} // namespace coop::storage
