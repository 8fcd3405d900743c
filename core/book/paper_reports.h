// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the book and makes the papers of a year, for the window and for the command line alike.

#include <optional>

#include "core/base/issue.h"
#include "core/base/words.h"
#include "core/book/book.h"
#include "core/distribution/plan.h"
#include "core/reports/assembly_papers.h"
#include "core/reports/document.h"
#include "core/reports/registers.h"

namespace coop::book {

enum class YearPaper { Plan, MeetingNotice, PublicNotice, Resolution, Slips, Certificates, Booklet, Registrar, MemberChanges };
inline constexpr Word<YearPaper> kYearPapers[] = {
    {YearPaper::Plan, "plan", "盈余分配方案"},
    {YearPaper::MeetingNotice, "meeting-notice", "成员大会通知"},
    {YearPaper::PublicNotice, "public-notice", "盈余分配公示"},
    {YearPaper::Resolution, "resolution", "成员大会决议"},
    {YearPaper::Slips, "slips", "盈余分配单"},
    {YearPaper::Certificates, "certificates", "成员出资证明书"},
    {YearPaper::Booklet, "booklet", "成员账户手册"},
    {YearPaper::Registrar, "registrar", "年度报告数据表"},
    {YearPaper::MemberChanges, "member-changes", "成员变动名单"},
};

/// Whether it is made of the year's distribution, so that there must be a surplus and a policy.
[[nodiscard]] bool isOfPlan(YearPaper paper);
/// Whether it can be made for one member alone.
[[nodiscard]] bool isOfMembers(YearPaper paper);

struct PaperRequest {
    YearPaper paper{};
    FiscalYear year{};
    /// Of certificates: as of that day; nothing: 31 December, or the day of printing while that is still to come.
    std::optional<Date> day{};
    std::optional<MemberId> member{};
    /// Of identity numbers; in the public notice, where these are always masked, of the names.
    reports::Privacy privacy = reports::Privacy::Full;
    /// Instead of the year's own: a draft that is not stored.
    std::optional<distribution::Plan> plan{};
};

/// SurplusMissing and what planDistribution() refuses for papers of the plan; the others are never refused.
[[nodiscard]] Expected<reports::PrintedReport, Issues> paperReport(Book& book, const PaperRequest& request,
                                                                   const reports::ReportHead& head, const reports::Wording& words,
                                                                   const reports::RuleWording& rule);

/// The distribution of the year that stands, as it was proposed, else the stored draft.
[[nodiscard]] Expected<distribution::Plan, Issues> planOfYear(Book& book, FiscalYear year);
/// What the book knows of the assembly on the year's distribution; while it is still to come, who may attend are the members of
/// today, of 1 January at the earliest: who left with the year has no vote any more.
[[nodiscard]] reports::AssemblyFacts assemblyOfYear(Book& book, FiscalYear year, Date today);

} // namespace coop::book
