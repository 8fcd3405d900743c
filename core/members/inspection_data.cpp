// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/inspection_data.h"

#include "core/base/field_reader.h"
#include "core/members/codes.h"
#include "core/members/member.h"

#include <utility>

namespace coop::members {

namespace {

constexpr std::size_t kLongNote = 1000;

std::string dayText(const std::optional<Date>& day)
{
    return day ? toIso(*day) : std::string();
}

/// "2024", "2024年", "2024年度".
std::optional<FiscalYear> readYear(const Fields& fields, FieldReader& reader)
{
    std::string plain = toHalfWidth(fields.text("year"));
    if (plain.empty()) {
        reader.complain(IssueCode::Required, "year");
        return std::nullopt;
    }
    for (const std::string_view ending : {"度", "年"}) {
        if (plain.ends_with(ending))
            plain.resize(plain.size() - ending.size());
    }
    const auto year = parseYear(plain);
    if (!year)
        reader.complain(IssueCode::OutOfRange, "year", {"1949", "2199"});
    return year;
}

} // namespace

Checked<AttendanceDraft> parseAttendance(const Fields& fields)
{
    FieldReader reader(fields);
    AttendanceDraft attendance;
    attendance.date = reader.date("date", Need::Required).value_or(Date());
    attendance.kind = reader.word("kind", kMeetingKinds, Need::Required).value_or(MeetingKind::Members);
    attendance.member = readNumber(reader, "member", Need::Required);
    attendance.vote = reader.word("vote", kVotes);
    if (const auto votes = reader.count("votes")) {
        attendance.votes = *votes;
        if (*votes < 1 || *votes > kMostVotes)
            reader.complain(IssueCode::OutOfRange, "votes", {"1", std::to_string(kMostVotes)});
    }
    attendance.subject = reader.text("subject");
    return {std::move(attendance), reader.takeIssues()};
}

Fields toFields(const AttendanceDraft& attendance)
{
    Fields fields;
    fields.set("date", toIso(attendance.date));
    fields.set("kind", std::string(toWord(kMeetingKinds, attendance.kind)));
    fields.set("member", attendance.member);
    fields.set("vote", attendance.vote ? std::string(toWord(kVotes, *attendance.vote)) : std::string());
    fields.set("votes", std::to_string(attendance.votes));
    fields.set("subject", attendance.subject);
    return fields;
}

Checked<AnnualReportDraft> parseAnnualReport(const Fields& fields)
{
    FieldReader reader(fields);
    AnnualReportDraft report;
    const auto year = readYear(fields, reader);
    report.year = year.value_or(FiscalYear{});
    report.filedOn = reader.date("filed_on");
    if (year && report.filedOn && *report.filedOn <= year->last())
        reader.warn(IssueCode::FiledBeforeYearEnd, "filed_on", {std::to_string(year->value)});
    report.note = reader.text("note", Need::Optional, kLongNote);
    return {std::move(report), reader.takeIssues()};
}

Fields toFields(const AnnualReportDraft& report)
{
    Fields fields;
    fields.set("year", std::to_string(report.year.value));
    fields.set("filed_on", dayText(report.filedOn));
    fields.set("note", report.note);
    return fields;
}

Checked<AssetDraft> parseAsset(const Fields& fields)
{
    FieldReader reader(fields);
    AssetDraft asset;
    asset.serial = toHalfWidth(reader.text("serial"));
    asset.name = reader.text("name", Need::Required);
    asset.boughtOn = reader.date("bought_on");
    asset.amount = reader.number("amount", parseMoney, 2).value_or(Money());
    if (asset.amount.isNegative())
        reader.complain(IssueCode::NegativeNotAllowed, "amount");
    asset.grant = reader.text("grant", Need::Optional, kLongNote);
    asset.supplier = reader.text("supplier");
    asset.location = reader.text("location", Need::Optional, kLongNote);
    asset.disposedOn = reader.date("disposed_on");
    if (asset.boughtOn && asset.disposedOn && *asset.disposedOn < *asset.boughtOn)
        reader.complain(IssueCode::UntilBeforeDate, "disposed_on");
    asset.invoice = toHalfWidth(reader.text("invoice"));
    asset.custodian = reader.text("custodian");
    asset.approval = reader.text("approval", Need::Optional, kLongNote);
    asset.note = reader.text("note", Need::Optional, kLongNote);
    return {std::move(asset), reader.takeIssues()};
}

Fields toFields(const AssetDraft& asset)
{
    Fields fields;
    fields.set("serial", asset.serial);
    fields.set("name", asset.name);
    fields.set("bought_on", dayText(asset.boughtOn));
    fields.set("amount", toPlainText(asset.amount));
    fields.set("grant", asset.grant);
    fields.set("supplier", asset.supplier);
    fields.set("location", asset.location);
    fields.set("disposed_on", dayText(asset.disposedOn));
    fields.set("invoice", asset.invoice);
    fields.set("custodian", asset.custodian);
    fields.set("approval", asset.approval);
    fields.set("note", asset.note);
    return fields;
}

Checked<CircumstanceDraft> parseCircumstance(const Fields& fields)
{
    FieldReader reader(fields);
    CircumstanceDraft circumstance;
    circumstance.kind =
        reader.word("kind", kCircumstanceKinds, Need::Required).value_or(CircumstanceKind::Suspension);
    const auto from = reader.date("date_from", Need::Required);
    circumstance.dateFrom = from.value_or(Date());
    circumstance.dateTo = reader.date("date_to");
    if (from && circumstance.dateTo && *circumstance.dateTo < *from)
        reader.complain(IssueCode::UntilBeforeDate, "date_to");
    circumstance.document = reader.text("document", Need::Optional, kLongNote);
    circumstance.note = reader.text("note", Need::Optional, kLongNote);
    return {std::move(circumstance), reader.takeIssues()};
}

Fields toFields(const CircumstanceDraft& circumstance)
{
    Fields fields;
    fields.set("kind", std::string(toWord(kCircumstanceKinds, circumstance.kind)));
    fields.set("date_from", toIso(circumstance.dateFrom));
    fields.set("date_to", dayText(circumstance.dateTo));
    fields.set("document", circumstance.document);
    fields.set("note", circumstance.note);
    return fields;
}

Checked<RelatedPartyDraft> parseRelatedParty(const Fields& fields)
{
    FieldReader reader(fields);
    RelatedPartyDraft party;
    party.member = readNumber(reader, "member", Need::Required);
    party.name = reader.text("name", Need::Required);
    party.relation = reader.word("relation", kRelations, Need::Required).value_or(Relation::Kin);
    party.bankAccount = toHalfWidth(reader.text("bank_account"));
    // Accounts of firms have no check digit.
    if (const auto doubt = checkBankCard(party.bankAccount); doubt && party.relation == Relation::Kin)
        reader.warn(*doubt, "bank_account");
    party.note = reader.text("note", Need::Optional, kLongNote);
    return {std::move(party), reader.takeIssues()};
}

Fields toFields(const RelatedPartyDraft& party)
{
    Fields fields;
    fields.set("member", party.member);
    fields.set("name", party.name);
    fields.set("relation", std::string(toWord(kRelations, party.relation)));
    fields.set("bank_account", party.bankAccount);
    fields.set("note", party.note);
    return fields;
}

Checked<ExplanationDraft> parseExplanation(const Fields& fields)
{
    FieldReader reader(fields);
    constexpr std::size_t kLongestRule = 20;
    ExplanationDraft explanation;
    explanation.rule = reader.text("rule", Need::Required, kLongestRule);
    explanation.evidenceHash = reader.text("evidence_hash", Need::Required);
    explanation.date = reader.date("date", Need::Required).value_or(Date());
    explanation.reason = reader.text("reason", Need::Required, kLongNote);
    explanation.document = reader.text("document", Need::Optional, kLongNote);
    return {std::move(explanation), reader.takeIssues()};
}

Fields toFields(const ExplanationDraft& explanation)
{
    Fields fields;
    fields.set("rule", explanation.rule);
    fields.set("evidence_hash", explanation.evidenceHash);
    fields.set("date", toIso(explanation.date));
    fields.set("reason", explanation.reason);
    fields.set("document", explanation.document);
    return fields;
}

} // namespace coop::members
