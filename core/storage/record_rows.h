// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How what an inspection needs to know stands in the tables.

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/members/inspection_data.h"
#include "core/storage/database.h"

namespace coop::storage {

/// A table of master data: how its rows are selected, read, written and changed. kInsert and kUpdate take what bind()
/// binds; kUpdate the id behind it.
template <typename Row>
struct Records;

template <>
struct Records<members::Asset> {
    static constexpr std::string_view kTable = "asset";
    static constexpr std::string_view kSelect =
        "SELECT t.id, t.serial, t.name, t.bought_on, t.amount_fen, t.project, t.supplier, t.location, t.disposed_on,"
        "       t.invoice, t.custodian, t.approval, t.note"
        "  FROM asset AS t";
    static constexpr std::string_view kOrder = " ORDER BY coalesce(t.bought_on, ''), t.id";
    static constexpr std::string_view kInsert =
        "INSERT INTO asset (serial, name, bought_on, amount_fen, project, supplier, location, disposed_on, invoice,"
        "                   custodian, approval, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static constexpr std::string_view kUpdate =
        "UPDATE asset"
        "   SET serial = ?, name = ?, bought_on = ?, amount_fen = ?, project = ?, supplier = ?, location = ?,"
        "       disposed_on = ?, invoice = ?, custodian = ?, approval = ?, note = ?"
        " WHERE id = ?";
    static constexpr int kParameters = 12;
    static void bind(Statement& statement, const members::AssetDraft& asset);
    static members::Asset read(const Statement& row);
};

template <>
struct Records<members::Circumstance> {
    static constexpr std::string_view kTable = "circumstance";
    static constexpr std::string_view kSelect =
        "SELECT t.id, t.kind, t.date_from, t.date_to, t.document, t.note FROM circumstance AS t";
    static constexpr std::string_view kOrder = " ORDER BY t.date_from, t.id";
    static constexpr std::string_view kInsert =
        "INSERT INTO circumstance (kind, date_from, date_to, document, note) VALUES (?, ?, ?, ?, ?)";
    static constexpr std::string_view kUpdate =
        "UPDATE circumstance SET kind = ?, date_from = ?, date_to = ?, document = ?, note = ? WHERE id = ?";
    static constexpr int kParameters = 5;
    static void bind(Statement& statement, const members::CircumstanceDraft& circumstance);
    static members::Circumstance read(const Statement& row);
};

/// The member is named by number and must be there.
template <>
struct Records<members::RelatedParty> {
    static constexpr std::string_view kTable = "related_party";
    static constexpr std::string_view kSelect =
        "SELECT t.id, t.member_id, m.number, t.name, t.relation, t.bank_account, t.note"
        "  FROM related_party AS t"
        "  JOIN member AS m ON m.id = t.member_id"
        "  JOIN member_search AS s ON s.member_id = t.member_id";
    static constexpr std::string_view kOrder = " ORDER BY s.number_key, t.id";
    static constexpr std::string_view kInsert =
        "INSERT INTO related_party (member_id, name, relation, bank_account, note)"
        " VALUES ((SELECT id FROM member WHERE number = ?), ?, ?, ?, ?)";
    static constexpr std::string_view kUpdate =
        "UPDATE related_party"
        "   SET member_id = (SELECT id FROM member WHERE number = ?), name = ?, relation = ?, bank_account = ?, note = ?"
        " WHERE id = ?";
    static constexpr int kParameters = 5;
    static void bind(Statement& statement, const members::RelatedPartyDraft& party);
    static members::RelatedParty read(const Statement& row);
};

/// The id is the year.
template <>
struct Records<members::AnnualReport> {
    static constexpr std::string_view kTable = "annual_report";
    static constexpr std::string_view kSelect = "SELECT t.id, t.filed_on, t.note FROM annual_report AS t";
    static constexpr std::string_view kOrder = " ORDER BY t.id";
    static constexpr std::string_view kInsert = "INSERT INTO annual_report (id, filed_on, note) VALUES (?, ?, ?)";
    static constexpr std::string_view kUpdate = "UPDATE annual_report SET id = ?, filed_on = ?, note = ? WHERE id = ?";
    static constexpr int kParameters = 3;
    static void bind(Statement& statement, const members::AnnualReportDraft& report);
    static members::AnnualReport read(const Statement& row);
};

/// SELECT … FROM attendance AS a JOIN meeting AS g ON g.id = a.meeting_id JOIN member AS m ON m.id = a.member_id
inline constexpr std::string_view kAttendanceColumns =
    "a.id, a.meeting_id, a.member_id, g.date, g.kind, m.number, a.vote, a.votes, g.subject";
inline constexpr std::string_view kAttendanceTables =
    "attendance AS a JOIN meeting AS g ON g.id = a.meeting_id JOIN member AS m ON m.id = a.member_id"
    " JOIN member_search AS s ON s.member_id = a.member_id";
[[nodiscard]] members::Attendance readAttendance(const Statement& row);

inline constexpr std::string_view kExplanationColumns = "id, rule, evidence_hash, date, reason, document";
[[nodiscard]] members::Explanation readExplanation(const Statement& row);

} // namespace coop::storage
