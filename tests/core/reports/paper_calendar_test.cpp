// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_calendar.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace coop::reports {
namespace {

YearPaperStatus find(const YearProgress& progress, std::string_view report)
{
    const std::vector<YearPaperStatus> papers = yearPapers(progress);
    const auto found = std::ranges::find(papers, report, &YearPaperStatus::report);
    EXPECT_NE(found, papers.end()) << report;
    return found == papers.end() ? YearPaperStatus() : *found;
}

YearProgress fullYear()
{
    return {.year = {2025}, .hasMembers = true, .hasVouchers = true, .hasSurplus = true, .isProposed = true,
            .assembly = Date(2026, 3, 20), .seal = "7F3A·91C2"};
}

TEST(PaperCalendar, ThePlanIsLaidOutFifteenDaysBeforeTheAssembly)
{
    YearProgress progress = fullYear();
    EXPECT_EQ(find(progress, "plan").due, Date(2026, 3, 5));
    progress.noticeDays = 20;
    EXPECT_EQ(find(progress, "plan").due, Date(2026, 2, 28)) << "as a stricter charter asks";
    EXPECT_EQ(find(progress, "balance-sheet").due, Date(2026, 2, 28));
    progress.assembly.reset();
    EXPECT_EQ(find(progress, "plan").due, std::nullopt) << "while nobody knows the day";
    EXPECT_EQ(find(progress, "plan").state, PaperState::Ready);
}

TEST(PaperCalendar, SaysTheFirstThingThatIsMissing)
{
    YearProgress progress{.year = {2025}};
    EXPECT_EQ(find(progress, "plan").lack, PaperLack::Members);
    progress.hasMembers = true;
    EXPECT_EQ(find(progress, "plan").lack, PaperLack::Surplus);
    progress.hasSurplus = true;
    EXPECT_EQ(find(progress, "plan").lack, PaperLack::Proposal);
    EXPECT_EQ(find(progress, "slips").state, PaperState::Ready) << "a draft has slips too";
    progress.isProposed = true;
    EXPECT_EQ(find(progress, "plan").state, PaperState::Ready);
    EXPECT_EQ(find(progress, "balance-sheet").lack, PaperLack::Vouchers);
    EXPECT_EQ(find(progress, "payment-list").lack, PaperLack::Posting);
    progress.isPosted = true;
    progress.hasDues = true;
    EXPECT_EQ(find(progress, "payment-list").lack, PaperLack::PaymentList);
}

TEST(PaperCalendar, AsksNothingThatTheYearDoesNotNeed)
{
    YearProgress progress = fullYear();
    EXPECT_EQ(find(progress, "member-changes").state, PaperState::NotNeeded);
    EXPECT_EQ(find(progress, "certificates").state, PaperState::NotNeeded);
    progress.hasMemberChanges = true;
    progress.hasContributions = true;
    EXPECT_EQ(find(progress, "member-changes").state, PaperState::Ready);
    EXPECT_EQ(find(progress, "member-changes").due, Date(2026, 3, 31));
    EXPECT_EQ(find(progress, "certificates").state, PaperState::Ready);
    EXPECT_EQ(find(progress, "registrar").due, Date(2026, 6, 30));
    progress.isPosted = true;
    EXPECT_EQ(find(progress, "payment-list").state, PaperState::NotNeeded) << "nobody is owed anything";
}

TEST(PaperCalendar, KnowsWhatWasMadeAndWhetherTheBookHasChangedSince)
{
    YearProgress progress = fullYear();
    progress.made = {{.report = "plan", .way = "pdf", .seal = "0000·0000", .at = "2026-03-01 10:00:00"},
                     {.report = "plan", .way = "printer", .seal = "7F3A·91C2", .at = "2026-03-02 10:00:00"},
                     {.report = "slips", .way = "pdf", .seal = "0000·0000", .at = "2026-03-01 10:00:00"}};
    EXPECT_EQ(find(progress, "plan").state, PaperState::Made);
    EXPECT_EQ(find(progress, "plan").made->way, "printer") << "the last one";
    EXPECT_FALSE(find(progress, "plan").isOutdated);
    EXPECT_TRUE(find(progress, "slips").isOutdated);
    EXPECT_EQ(find(progress, "resolution").state, PaperState::Ready);
}

TEST(PaperCalendar, IsLateOnlyWhileItIsNotMade)
{
    YearProgress progress = fullYear();
    EXPECT_FALSE(find(progress, "plan").isLate(Date(2026, 3, 5))) << "the last day is in time";
    EXPECT_TRUE(find(progress, "plan").isLate(Date(2026, 3, 6)));
    progress.made = {{.report = "plan", .seal = progress.seal}};
    EXPECT_FALSE(find(progress, "plan").isLate(Date(2026, 3, 6)));
    EXPECT_FALSE(find(progress, "member-changes").isLate(Date(2027, 1, 1))) << "not needed";
}

} // namespace
} // namespace coop::reports
