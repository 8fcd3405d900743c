// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/paper_reports.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/book/year_papers.h"
#include "tests/support/document_text.h"
#include "tests/support/egg_book.h"
#include "tests/support/sample_plan.h"

namespace coop::test {
namespace {

using book::PaperRequest;
using book::YearPaper;
using reports::Document;
using reports::PrintedReport;
using ::testing::HasSubstr;
using ::testing::Not;

reports::RuleLine ruleLine(const distribution::RuleResult& rule)
{
    return {.title = "rule " + std::to_string(static_cast<int>(rule.code)), .detail = rule.passed ? "kept" : "broken"};
}

class PaperReports : public ::testing::Test {
protected:
    [[nodiscard]] Expected<PrintedReport, Issues> make(const PaperRequest& request)
    {
        return book::paperReport(book.book(), request, sampleHead(), inEnglish, ruleLine);
    }
    [[nodiscard]] PrintedReport made(const PaperRequest& request)
    {
        auto report = make(request);
        EXPECT_TRUE(report) << listed(report.error());
        return report ? *std::move(report) : PrintedReport{};
    }
    [[nodiscard]] std::string paper(const PaperRequest& request)
    {
        const PrintedReport report = made(request);
        std::string text;
        for (const reports::Sheet& sheet : report.paper)
            text += std::visit([](const auto& one) { return textOf(one); }, sheet);
        return text;
    }
    [[nodiscard]] reports::YearPaperStatus status(std::string_view report)
    {
        const auto papers = book::YearPaperDesk(book.book()).papers(kYear);
        const auto found = std::ranges::find(papers, report, &reports::YearPaperStatus::report);
        return found == papers.end() ? reports::YearPaperStatus() : *found;
    }

    EggBook book{};
};

TEST_F(PaperReports, WithoutASurplusOnlyWhatNeedsNoneIsMade)
{
    for (const auto& word : book::kYearPapers) {
        const auto report = make({.paper = word.value, .year = kYear});
        EXPECT_EQ(report.has_value(), !book::isOfPlan(word.value)) << word.english;
        EXPECT_TRUE(report || codesOf(report.error()) == std::vector{IssueCode::SurplusMissing}) << word.english;
    }
}

TEST_F(PaperReports, EveryPaperHasASheetAndAList)
{
    ASSERT_TRUE(proposed(book));
    for (const auto& word : book::kYearPapers) {
        const PrintedReport report = made({.paper = word.value, .year = kYear});
        EXPECT_FALSE(report.paper.empty()) << word.english;
        EXPECT_FALSE(report.list.columns.empty()) << word.english;
    }
}

TEST_F(PaperReports, TheResolutionCarriesTheVotesOnlyOfThePlanThatWasVotedOn)
{
    const book::Distribution year = posted(book);
    EXPECT_THAT(paper({.paper = YearPaper::Resolution, .year = kYear}), HasSubstr("Present,5\n"));
    EXPECT_THAT(paper({.paper = YearPaper::Resolution, .year = kYear}), HasSubstr(book::shortHash(year.planHash)));
    const auto other = book->yearEnd().plan(kYear, distribution::statutoryDefault(), yuan("9000"), {});
    ASSERT_TRUE(other);
    const std::string text = paper({.paper = YearPaper::Resolution, .year = kYear, .plan = *other});
    EXPECT_THAT(text, HasSubstr("Present,\n"));
    EXPECT_THAT(text, Not(HasSubstr("considered the plan")));
}

TEST_F(PaperReports, AnAdoptedYearIsPrintedAsItWasWhateverIsEnteredLater)
{
    (void)posted(book);
    const std::string before = paper({.paper = YearPaper::Plan, .year = kYear});
    book.delivered("004", "2025-12-30", "鸡蛋", "500", "3000");
    EXPECT_EQ(paper({.paper = YearPaper::Plan, .year = kYear}), before);
}

TEST_F(PaperReports, SlipsAndCertificatesAreOfOneMemberWhenAsked)
{
    ASSERT_TRUE(proposed(book));
    for (const YearPaper one : {YearPaper::Slips, YearPaper::Certificates}) {
        EXPECT_EQ(made({.paper = one, .year = kYear}).paper.size(), 5U);
        const PrintedReport single = made({.paper = one, .year = kYear, .member = book.idOf("003")});
        ASSERT_EQ(single.paper.size(), 1U);
        EXPECT_THAT(textOf(std::get<Document>(single.paper.front())), HasSubstr("003"));
    }
}

TEST_F(PaperReports, ACertificateIsAsOfItsDay)
{
    book.paid("001", "2025-06-01", "500");
    const auto on = [&](std::string_view iso) {
        return paper({.paper = YearPaper::Certificates, .year = kYear, .day = day(iso), .member = book.idOf("001")});
    };
    EXPECT_THAT(on("2025-05-31"), HasSubstr("1000.00"));
    EXPECT_THAT(on("2025-06-01"), HasSubstr("1500.00"));
    EXPECT_THAT(on("2025-06-01"), HasSubstr("20250601-001"));
}

TEST_F(PaperReports, TheBookletGoesOnOverTheYears)
{
    const PrintedReport booklet = made({.paper = YearPaper::Booklet, .year = {2025}, .member = book.idOf("001")});
    const std::string cover = textOf(std::get<Document>(booklet.paper.front()));
    EXPECT_THAT(cover, HasSubstr("End of 2025,1000.00"));
    EXPECT_THAT(cover, HasSubstr("End of 2024,1000.00"));
    const PrintedReport earlier = made({.paper = YearPaper::Booklet, .year = {2024}, .member = book.idOf("001")});
    EXPECT_EQ(earlier.paper.size() + 1, booklet.paper.size()) << "a later year is not in it";
}

TEST_F(PaperReports, MemberChangesShowIdentityNumbersUnlessMasked)
{
    book.member({.number = "006", .name = "王䶮", .idNumber = "11010519491231002X", .joined = day("2025-05-01")});
    const auto changes = [&](reports::Privacy privacy) {
        return textOf(made({.paper = YearPaper::MemberChanges, .year = kYear, .privacy = privacy}).list);
    };
    EXPECT_THAT(changes(reports::Privacy::Full), HasSubstr("11010519491231002X"));
    EXPECT_THAT(changes(reports::Privacy::Masked), Not(HasSubstr("11010519491231002X")));
    EXPECT_EQ(status("member-changes").state, reports::PaperState::Ready);
}

TEST_F(PaperReports, WhatWasMadeIsRememberedAndLeavesTheSealAlone)
{
    ASSERT_TRUE(proposed(book));
    EXPECT_EQ(status("plan").state, reports::PaperState::Ready);
    const std::string seal = book->seal();
    book::YearPaperDesk(book.book()).recordMade(kYear, "plan", "pdf");
    EXPECT_EQ(book->seal(), seal);
    EXPECT_EQ(status("plan").state, reports::PaperState::Made);
    EXPECT_FALSE(status("plan").isOutdated);
    book.member("077");
    EXPECT_TRUE(status("plan").isOutdated);
    EXPECT_TRUE(book->history().check().empty());
    book.reopen(book::OpenMode::ReadOnly);
    book::YearPaperDesk(book.book()).recordMade(kYear, "slips", "pdf");
    EXPECT_EQ(status("slips").state, reports::PaperState::Ready) << "a book that is only read keeps no note";
}

TEST_F(PaperReports, TheCalendarFollowsTheDistribution)
{
    EXPECT_EQ(status("plan").lack, reports::PaperLack::Surplus);
    (void)posted(book);
    EXPECT_EQ(status("plan").due, day("2026-02-28")) << "15 days before 2026-03-15";
    EXPECT_EQ(status("payment-list").lack, reports::PaperLack::PaymentList);
    ASSERT_TRUE(book->payments().makeList({.date = day("2026-03-20")}, book::newDraftId()));
    EXPECT_EQ(status("payment-list").state, reports::PaperState::Ready);
}

} // namespace
} // namespace coop::test
