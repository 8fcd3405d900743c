// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an inspection must know of a cooperative beyond its trades and its ledger: who came to a meeting, which annual
// reports were filed, what was bought with grants, what excuses a quiet year, who stands near whom.

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/members/cooperative.h"
#include "core/money/money.h"

namespace coop::members {

enum class Vote { For, Against, Abstained };

inline constexpr Word<Vote> kVotes[] = {
    {Vote::For, "for", "同意"},
    {Vote::Against, "against", "反对"},
    {Vote::Abstained, "abstained", "弃权"},
};

inline constexpr std::int64_t kMostVotes = 999'999;

/// One member at a meeting. The meeting is named by day and kind, and by its subject where several are alike.
struct AttendanceDraft {
    Date date{};
    MeetingKind kind = MeetingKind::Members;
    std::string member{};               ///< number
    std::optional<Vote> vote{};         ///< nothing: came, and did not vote
    std::int64_t votes = 1;
    std::string subject{};

    bool operator==(const AttendanceDraft&) const = default;
};
struct Attendance {
    AttendanceId id{};
    MeetingId meeting{};
    MemberId memberId{};
    AttendanceDraft data{};
};

/// date kind member vote votes subject; the first three are required, votes is 1 unless given.
[[nodiscard]] Checked<AttendanceDraft> parseAttendance(const Fields& fields);
[[nodiscard]] Fields toFields(const AttendanceDraft& attendance);

/// The annual report of a year to the registrar (Law Art. 17). Without a day it was not filed, which is more than
/// not to know.
struct AnnualReportDraft {
    FiscalYear year{};
    std::optional<Date> filedOn{};
    std::string note{};

    bool operator==(const AnnualReportDraft&) const = default;
};
struct AnnualReport {
    AnnualReportId id{};                ///< the year
    AnnualReportDraft data{};
};

/// year filed_on note; the year, with or without 年 behind it, is required.
[[nodiscard]] Checked<AnnualReportDraft> parseAnnualReport(const Fields& fields);
[[nodiscard]] Fields toFields(const AnnualReportDraft& report);

/// A thing bought with a grant.
struct AssetDraft {
    std::string serial{};               ///< of the maker, the plate or the cooperative's own
    std::string name{};
    std::optional<Date> boughtOn{};
    Money amount{};
    std::string grant{};                ///< the project that paid for it
    std::string supplier{};
    std::string location{};
    std::optional<Date> disposedOn{};
    std::string invoice{};
    std::string custodian{};
    std::string approval{};             ///< document that allowed the disposal
    std::string note{};

    bool operator==(const AssetDraft&) const = default;
};
struct Asset {
    AssetId id{};
    AssetDraft data{};
};

/// serial name bought_on amount grant supplier location disposed_on invoice custodian approval note; the name is required.
[[nodiscard]] Checked<AssetDraft> parseAsset(const Fields& fields);
[[nodiscard]] Fields toFields(const AssetDraft& asset);

/// What can explain that nothing is earned, or nothing kept.
enum class CircumstanceKind { Suspension, PerennialCrop, Disaster, Construction, Liquidation, BooksElsewhere, NoBusiness };

inline constexpr Word<CircumstanceKind> kCircumstanceKinds[] = {
    {CircumstanceKind::Suspension, "suspension", "歇业"},
    {CircumstanceKind::PerennialCrop, "perennial_crop", "多年生作物"},
    {CircumstanceKind::Disaster, "disaster", "灾害"},
    {CircumstanceKind::Construction, "construction", "在建项目"},
    {CircumstanceKind::Liquidation, "liquidation", "清算"},
    {CircumstanceKind::BooksElsewhere, "books_elsewhere", "账在别处"},
    {CircumstanceKind::NoBusiness, "no_business", "无经营声明"},
};

struct CircumstanceDraft {
    CircumstanceKind kind = CircumstanceKind::Suspension;
    Date dateFrom{};
    std::optional<Date> dateTo{};
    std::string document{};
    std::string note{};

    bool operator==(const CircumstanceDraft&) const = default;
};
struct Circumstance {
    CircumstanceId id{};
    CircumstanceDraft data{};
};

/// kind date_from date_to document note; the first two are required.
[[nodiscard]] Checked<CircumstanceDraft> parseCircumstance(const Fields& fields);
[[nodiscard]] Fields toFields(const CircumstanceDraft& circumstance);

enum class Relation { Kin, Firm };

inline constexpr Word<Relation> kRelations[] = {
    {Relation::Kin, "kin", "亲属"},
    {Relation::Firm, "firm", "企业"},
};

/// Who stands near a member, as declared; never guessed from names.
struct RelatedPartyDraft {
    std::string member{};               ///< number
    std::string name{};                 ///< as vouchers call the person or firm
    Relation relation = Relation::Kin;
    std::string bankAccount{};
    std::string note{};

    bool operator==(const RelatedPartyDraft&) const = default;
};
struct RelatedParty {
    RelatedPartyId id{};
    MemberId memberId{};
    RelatedPartyDraft data{};
};

/// member name relation bank_account note; the first three are required.
[[nodiscard]] Checked<RelatedPartyDraft> parseRelatedParty(const Fields& fields);
[[nodiscard]] Fields toFields(const RelatedPartyDraft& party);

/// What the cooperative says to a finding of an inspection.
struct ExplanationDraft {
    std::string rule{};
    std::string evidenceHash{};         ///< of the finding: SHA-256 in hex
    Date date{};
    std::string reason{};
    std::string document{};

    bool operator==(const ExplanationDraft&) const = default;
};
struct Explanation {
    ExplanationId id{};
    ExplanationDraft data{};
};

/// rule evidence_hash date reason document; the last may be empty.
[[nodiscard]] Checked<ExplanationDraft> parseExplanation(const Fields& fields);
[[nodiscard]] Fields toFields(const ExplanationDraft& explanation);

} // namespace coop::members
