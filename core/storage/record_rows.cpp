// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_rows.h"

#include "core/storage/rows.h"

namespace coop::storage {

void Records<members::Asset>::bind(Statement& statement, const members::AssetDraft& asset)
{
    statement.bind(asset.serial, asset.name, asset.boughtOn, asset.amount, asset.grant, asset.supplier, asset.location,
                   asset.disposedOn, asset.invoice, asset.custodian, asset.approval, asset.note);
}

members::Asset Records<members::Asset>::read(const Statement& row)
{
    return {.id = {row.integer(0)},
            .data = {.serial = row.string(1),
                     .name = row.string(2),
                     .boughtOn = row.optionalDate(3),
                     .amount = row.money(4),
                     .grant = row.string(5),
                     .supplier = row.string(6),
                     .location = row.string(7),
                     .disposedOn = row.optionalDate(8),
                     .invoice = row.string(9),
                     .custodian = row.string(10),
                     .approval = row.string(11),
                     .note = row.string(12)}};
}

void Records<members::Circumstance>::bind(Statement& statement, const members::CircumstanceDraft& circumstance)
{
    statement.bind(toWord(members::kCircumstanceKinds, circumstance.kind), circumstance.dateFrom, circumstance.dateTo,
                   circumstance.document, circumstance.note);
}

members::Circumstance Records<members::Circumstance>::read(const Statement& row)
{
    return {.id = {row.integer(0)},
            .data = {.kind = wordAt(row, 1, members::kCircumstanceKinds),
                     .dateFrom = row.date(2),
                     .dateTo = row.optionalDate(3),
                     .document = row.string(4),
                     .note = row.string(5)}};
}

void Records<members::RelatedParty>::bind(Statement& statement, const members::RelatedPartyDraft& party)
{
    statement.bind(party.member, party.name, toWord(members::kRelations, party.relation), party.bankAccount, party.note);
}

members::RelatedParty Records<members::RelatedParty>::read(const Statement& row)
{
    return {.id = {row.integer(0)},
            .memberId = {row.integer(1)},
            .data = {.member = row.string(2),
                     .name = row.string(3),
                     .relation = wordAt(row, 4, members::kRelations),
                     .bankAccount = row.string(5),
                     .note = row.string(6)}};
}

void Records<members::AnnualReport>::bind(Statement& statement, const members::AnnualReportDraft& report)
{
    statement.bind(report.year.value, report.filedOn, report.note);
}

members::AnnualReport Records<members::AnnualReport>::read(const Statement& row)
{
    return {.id = {row.integer(0)},
            .data = {.year = {static_cast<int>(row.integer(0))}, .filedOn = row.optionalDate(1), .note = row.string(2)}};
}

members::Attendance readAttendance(const Statement& row)
{
    return {.id = {row.integer(0)},
            .meeting = {row.integer(1)},
            .memberId = {row.integer(2)},
            .data = {.date = row.date(3),
                     .kind = wordAt(row, 4, members::kMeetingKinds),
                     .member = row.string(5),
                     .vote = row.isNull(6) ? std::nullopt : std::optional(wordAt(row, 6, members::kVotes)),
                     .votes = row.integer(7),
                     .subject = row.string(8)}};
}

members::Explanation readExplanation(const Statement& row)
{
    return {.id = {row.integer(0)},
            .data = {.rule = row.string(1),
                     .evidenceHash = row.string(2),
                     .date = row.date(3),
                     .reason = row.string(4),
                     .document = row.string(5)}};
}

} // namespace coop::storage
