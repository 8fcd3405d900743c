// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/facts_parts.h"
#include "core/storage/log_chain.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace coop::inspection {

namespace {

using storage::Statement;

constexpr int kUnpostedDays = 90;
/// Newest rows of the change log whose own hash is computed anew: a hash takes longer than all else that is read of a row.
constexpr std::int64_t kComputedHashes = 100'000;

constexpr Word<CircumstanceKind> kKinds[] = {
    {CircumstanceKind::Suspension, "suspension", ""},     {CircumstanceKind::PerennialCrop, "perennial_crop", ""},
    {CircumstanceKind::Disaster, "disaster", ""},         {CircumstanceKind::Construction, "construction", ""},
    {CircumstanceKind::Liquidation, "liquidation", ""},   {CircumstanceKind::BooksElsewhere, "books_elsewhere", ""},
    {CircumstanceKind::NoBusiness, "no_business", ""},
};

void readMeetings(FactReading& reading)
{
    Statement rows(reading.database, fmt::format("SELECT {} FROM meeting WHERE date <= ?1 ORDER BY date, id", storage::kMeetingColumns));
    rows.bind(reading.asOf());
    Statement sheet(reading.database, "SELECT member_id, vote, votes FROM attendance WHERE meeting_id = ? ORDER BY id");
    while (rows.step()) {
        const members::Meeting meeting = storage::readMeeting(rows);
        MeetingFact fact{.id = meeting.id.value,
                         .date = meeting.data.date,
                         .kind = meeting.data.kind,
                         .present = meeting.data.present,
                         .votesFor = meeting.data.votesFor,
                         .votesTotal = meeting.data.votesTotal,
                         .subject = meeting.data.subject};
        sheet.bind(fact.id);
        while (sheet.step()) {
            fact.attendance.push_back({.member = reading.places.members[sheet.integer(0)],
                                       .hasVoted = !sheet.isNull(1),
                                       .votes = sheet.integer(2)});
        }
        reading.facts.meetings.push_back(std::move(fact));
    }
}

void readAssets(FactReading& reading)
{
    Statement rows(reading.database, R"sql(
        SELECT id, serial, name, bought_on, amount_fen, project, supplier, invoice, location, custodian, disposed_on, approval
          FROM asset
         WHERE bought_on IS NULL OR bought_on <= ?1
         ORDER BY bought_on, id
    )sql");
    rows.bind(reading.asOf());
    while (rows.step()) {
        AssetFact fact{.id = rows.integer(0),
                       .serial = rows.string(1),
                       .name = rows.string(2),
                       .boughtOn = rows.optionalDate(3),
                       .amount = rows.money(4),
                       .project = rows.string(5),
                       .supplier = rows.string(6),
                       .invoice = rows.string(7),
                       .location = rows.string(8),
                       .custodian = rows.string(9),
                       .disposedOn = rows.optionalDate(10),
                       .approval = rows.string(11)};
        // On that day it was still there.
        if (fact.disposedOn && *fact.disposedOn > reading.facts.asOf) {
            fact.disposedOn.reset();
            fact.approval.clear();
        }
        reading.facts.assets.push_back(std::move(fact));
    }
}

void addOfProfile(Facts& facts)
{
    const members::Profile& profile = facts.profile;
    const auto add = [&facts](CircumstanceKind kind, std::optional<Date> from, std::optional<Date> to = {}) {
        if (from && *from <= facts.asOf)
            facts.circumstances.push_back({.kind = kind, .from = *from, .to = to, .isDocumented = true});
    };
    add(CircumstanceKind::Suspension, profile.suspensionFrom, profile.suspensionTo);
    add(CircumstanceKind::PerennialCrop, profile.perennialCropFrom);
    // The profile does not say since when: it is so on the day.
    if (profile.liquidation.value_or(false))
        add(CircumstanceKind::Liquidation, facts.asOf);
}

void readCircumstances(FactReading& reading)
{
    Facts& facts = reading.facts;
    addOfProfile(facts);
    Statement rows(reading.database, R"sql(
        SELECT id, kind, date_from, date_to, document FROM circumstance WHERE date_from <= ?1 ORDER BY date_from, id
    )sql");
    rows.bind(reading.asOf());
    while (rows.step()) {
        facts.circumstances.push_back({.id = rows.integer(0),
                                       .kind = storage::wordAt(rows, 1, kKinds),
                                       .from = rows.date(2),
                                       .to = rows.optionalDate(3),
                                       .isDocumented = !rows.text(4).empty(),
                                       .document = rows.string(4)});
    }
    std::ranges::stable_sort(facts.circumstances, {}, &CircumstanceFact::from);
}

void readRelated(FactReading& reading)
{
    Statement rows(reading.database, "SELECT id, member_id, name, relation, bank_account FROM related_party ORDER BY id");
    while (rows.step()) {
        const Index member = reading.places.members[rows.integer(1)];
        if (member == kNone) // joined later than the day
            continue;
        reading.facts.related.push_back({.id = rows.integer(0),
                                         .member = member,
                                         .name = rows.string(2),
                                         .isFirm = rows.text(3) == "firm",
                                         .bankAccount = rows.string(4)});
    }
}

void readReports(FactReading& reading)
{
    Facts& facts = reading.facts;
    Statement reports(reading.database, "SELECT id, filed_on FROM annual_report WHERE id <= ? ORDER BY id");
    reports.bind(facts.asOf.year());
    while (reports.step()) {
        AnnualReportFact fact{.year = static_cast<int>(reports.integer(0)), .filedOn = reports.optionalDate(1)};
        if (fact.filedOn && *fact.filedOn > facts.asOf)
            fact.filedOn.reset();
        facts.annualReports.push_back(fact);
    }
    Statement answers(reading.database, R"sql(
        SELECT id, rule, evidence_hash, date, reason, document FROM explanation WHERE date <= ?1 ORDER BY date, id
    )sql");
    answers.bind(reading.asOf());
    while (answers.step()) {
        facts.explanations.push_back({.id = answers.integer(0),
                                      .rule = answers.string(1),
                                      .evidenceHash = answers.string(2),
                                      .date = answers.date(3),
                                      .reason = answers.string(4),
                                      .document = answers.string(5)});
    }
}

std::optional<Date> ledgerFrom(const FactReading& reading)
{
    const std::int64_t start = reading.database.integer("SELECT start_period FROM ledger_setting");
    if (start > 0) {
        const auto month = static_cast<int>(start);
        return Date::fromParts(month / 100, static_cast<unsigned>(month % 100), 1);
    }
    const auto& vouchers = reading.facts.vouchers;
    const auto standing = std::ranges::find(vouchers, false, &VoucherFact::isReversed);
    if (standing == vouchers.end())
        return std::nullopt;
    // Openings are of the day before the ledger begins.
    return standing->isOpening ? Date::fromDays(standing->date.days() + std::chrono::days(1)) : standing->date;
}

} // namespace

void readPaperFacts(FactReading& reading)
{
    readMeetings(reading);
    readAssets(reading);
    readCircumstances(reading);
    readRelated(reading);
    readReports(reading);
}

void readBookState(FactReading& reading)
{
    BookState& state = reading.facts.state;
    state.head = storage::headOfLog(reading.database);
    state.chainDamage = storage::chainDamage(reading.database, kComputedHashes);
    state.isChainWhole = state.chainDamage.empty();
    Statement unposted(reading.database, "SELECT count(*), min(date) FROM voucher WHERE state <> 'posted' AND date < ?");
    const auto before = Date::fromDays(reading.facts.asOf.days() - std::chrono::days(kUnpostedDays));
    unposted.bind(before.value_or(Date()));
    if (unposted.step()) {
        state.unpostedVouchers = unposted.integer(0);
        state.oldestUnposted = unposted.optionalDate(1);
    }
    state.ledgerFrom = ledgerFrom(reading);
    state.hasOpenings = std::ranges::any_of(
        reading.facts.vouchers, [](const VoucherFact& voucher) { return voucher.isOpening && !voucher.isReversed; });
}

} // namespace coop::inspection
