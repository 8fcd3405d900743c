// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a distribution, as it is walked on the page.
#include "ui/yearend/adoption_pane.h"

#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/distribution/ready_policies.h"
#include "tests/support/issues.h"
#include "tests/support/page_stand.h"
#include "ui/models/table_view.h"
#include "ui/yearend/year_end_page.h"

#include <gtest/gtest.h>

#include <QPushButton>

namespace coop::ui {
namespace {

using book::Distribution;
using book::DistributionState;
using test::day;

constexpr int kPatienceMs = 10'000;
constexpr FiscalYear kYear{2025};

/// Five farmers; 001 … 003 delivered eggs, 004 and 005 only paid in. The clock says 2026-01-15.
void fill(test::BookBuilder& book)
{
    const std::pair<const char*, const char*> members[] = {
        {"001", "张桂兰"}, {"002", "李春生"}, {"003", "王秀英"}, {"004", "赵国强"}, {"005", "陈龑"}};
    for (const auto& [number, name] : members)
        book.member(number, name).paid(number, "2024-01-10", "1000");
    book.delivered("001", "2025-03-01", "鸡蛋", "500", "3000");
    book.delivered("002", "2025-04-01", "鸡蛋", "300", "2000");
    book.delivered("003", "2025-05-01", "鸡蛋", "100", "1000");
}

class AdoptionPaneTest : public testing::Test {
protected:
    AdoptionPaneTest() { fill(m_builder); }

    /// 10,000 under the law's split.
    void propose()
    {
        const auto made = m_builder->distributions().propose(kYear, distribution::statutoryDefault(), Money::yuan(10'000), {},
                                                             book::newDraftId());
        ASSERT_TRUE(made) << test::listed(made.error());
        m_id = made->id;
    }
    void open(book::OpenMode mode = book::OpenMode::ReadWrite)
    {
        m_stand = std::make_unique<test::PageStand<YearEndPage>>(m_builder, mode);
        m_stand->session().setYear(kYear);
        m_stand->page().reveal(QStringLiteral("adoption"));
    }
    [[nodiscard]] test::PageStand<YearEndPage>& page() { return *m_stand; }
    [[nodiscard]] Distribution stored() { return *page().book().distributions().find(m_id); }
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, kPatienceMs); }
    [[nodiscard]] bool isShown(const char* name) { return page().child<QWidget>(name).isVisible(); }
    [[nodiscard]] int rowsOf(const char* table) { return page().child<TableView>(table).model()->rowCount(); }

    void layOut() { page().click("layOut"); }
    /// All five attend, four are for it.
    void typeVote(const char* present = "5", const char* votesFor = "4")
    {
        page().type("assembly.resolved_on", QStringLiteral("2026-03-15"));
        page().type("assembly.present", QLatin1String(present));
        page().type("assembly.votes_for", QLatin1String(votesFor));
    }
    void adopt()
    {
        layOut();
        typeVote();
        page().click("adopt");
        ASSERT_EQ(stored().state, DistributionState::Adopted) << page().problem(QStringLiteral("assembly")).toStdString();
    }
    void post()
    {
        adopt();
        page().click("postDistribution");
        ASSERT_EQ(stored().state, DistributionState::Posted) << page().problem(QStringLiteral("posting")).toStdString();
    }

    test::BookBuilder m_builder;
    DistributionId m_id{};
    std::unique_ptr<test::PageStand<YearEndPage>> m_stand;
};

TEST_F(AdoptionPaneTest, WithoutAProposalLeadsToThePlan)
{
    open();
    EXPECT_TRUE(isShown("nothingProposed"));
    page().child<QWidget>("nothingProposed").findChild<QPushButton*>(QStringLiteral("emptyStateAction"))->click();
    EXPECT_TRUE(page().child<QWidget>("resultTable").isVisibleTo(&page().page()) || isShown("surplusMissing"));
}

TEST_F(AdoptionPaneTest, GoesFromTheProposalToThePostedVouchers)
{
    propose();
    open();
    EXPECT_TRUE(isShown("proposalStep"));
    EXPECT_EQ(page().text("notice.laid_out_on"), QStringLiteral("2026-01-15"));
    EXPECT_TRUE(page().child<QLabel>("earliestAssembly").text().contains(QStringLiteral("2026-01-30")));
    layOut();
    EXPECT_EQ(stored().laidOutOn, day("2026-01-15"));

    ASSERT_TRUE(isShown("assemblyStep"));
    EXPECT_EQ(page().text("assembly.entitled"), QStringLiteral("5"));
    EXPECT_FALSE(isShown("assembly.laid_out_on")) << "the day of the notice is on record";
    typeVote();
    page().click("adopt");
    const Distribution adopted = stored();
    ASSERT_EQ(adopted.state, DistributionState::Adopted) << page().problem(QStringLiteral("assembly")).toStdString();
    EXPECT_EQ(adopted.resolution->present, 5);
    EXPECT_EQ(adopted.resolution->votesFor, 4);

    ASSERT_TRUE(isShown("postingStep"));
    EXPECT_EQ(page().text("posting.posted_on"), QStringLiteral("2026-03-15")) << "the ledger does not keep the year";
    ASSERT_TRUE(waitFor([this] { return rowsOf("posting.preview.vouchers") == 3; })) << "reserve, refunds, residual";
    EXPECT_EQ(page().column("posting.preview.vouchers", 4),
              (QStringList{QStringLiteral("1,000.00"), QStringLiteral("5,400.00"), QStringLiteral("3,600.00")}));
    page().click("postOnYearEnd");
    EXPECT_EQ(page().text("posting.posted_on"), QStringLiteral("2025-12-31"));
    page().selectRow("posting.preview.vouchers", 1);
    EXPECT_EQ(page().column("posting.preview.lines", 4).filter(QStringLiteral("2,700.00")).size(), 1) << "half of all dealings";
    page().click("postDistribution");
    ASSERT_EQ(stored().state, DistributionState::Posted);
    EXPECT_TRUE(isShown("postedStep"));
    EXPECT_EQ(rowsOf("postedVouchers"), 3);
    EXPECT_EQ(page().child<QLabel>("distributionState").text(), QStringLiteral("posted"));
}

TEST_F(AdoptionPaneTest, AMissedQuorumIsSeenWhileTypingAndRefused)
{
    propose();
    open();
    layOut();
    typeVote("3", "3");
    ASSERT_TRUE(waitFor([this] {
        auto* line = page().window().findChild<QWidget*>(QStringLiteral("rule.quorum-reached"));
        return line != nullptr && line->accessibleDescription().startsWith(QStringLiteral("not kept"));
    })) << "three of five are less than two thirds";
    page().click("adopt");
    EXPECT_EQ(stored().state, DistributionState::Noticed);
    EXPECT_FALSE(page().problem(QStringLiteral("assembly")).isEmpty());
    typeVote("4", "3");
    page().click("adopt");
    EXPECT_EQ(stored().state, DistributionState::Adopted) << "four of five are enough, three of five votes too";
}

TEST_F(AdoptionPaneTest, WhatCannotBeStandsAtTheFieldsAllAtOnce)
{
    propose();
    open();
    layOut();
    typeVote("6", "x");
    page().type("assembly.votes_against", QStringLiteral("-1"));
    page().click("adopt");
    EXPECT_FALSE(page().problem(QStringLiteral("assembly.votes_for")).isEmpty());
    EXPECT_FALSE(page().problem(QStringLiteral("assembly.votes_against")).isEmpty());
    page().type("assembly.votes_for", QStringLiteral("4"));
    page().type("assembly.votes_against", QString());
    page().click("adopt");
    EXPECT_FALSE(page().problem(QStringLiteral("assembly.present")).isEmpty()) << "six of five";
    EXPECT_EQ(stored().state, DistributionState::Noticed);
}

TEST_F(AdoptionPaneTest, SaysWhatHasChangedSinceTheProposal)
{
    propose();
    m_builder.delivered("002", "2025-11-01", "鸡蛋", "10", "100");
    open();
    ASSERT_TRUE(waitFor([this] { return isShown("basisChanged"); }));
    EXPECT_TRUE(page().child<QLabel>("basisChanges").text().contains(QStringLiteral("member 002")));
    layOut();
    typeVote();
    page().click("adopt");
    EXPECT_EQ(stored().state, DistributionState::Noticed) << "a changed basis is refused";
    EXPECT_FALSE(page().problem(QStringLiteral("assembly")).isEmpty());
    page().click("proposeAnew");
    EXPECT_EQ(stored().state, DistributionState::Withdrawn);
    EXPECT_FALSE(isShown("adoptionPane")) << "the plan is next";
}

TEST_F(AdoptionPaneTest, WithdrawingWantsAReasonAndLeavesATrace)
{
    propose();
    open();
    page().click("withdraw.link");
    page().click("withdraw.action");
    EXPECT_EQ(stored().state, DistributionState::Proposed);
    EXPECT_FALSE(page().problem(QStringLiteral("withdraw.reason")).isEmpty());
    page().type("withdraw.reason", QStringLiteral("算错了"));
    page().click("withdraw.action");
    EXPECT_EQ(stored().state, DistributionState::Withdrawn);
    EXPECT_TRUE(isShown("nothingProposed"));
    ASSERT_EQ(rowsOf("distributionHistory"), 1);
    EXPECT_EQ(page().column("distributionHistory", 4), QStringList{QStringLiteral("算错了")});
}

TEST_F(AdoptionPaneTest, APostedDistributionIsTakenBackInOneStep)
{
    propose();
    open();
    post();
    page().click("reverse.link");
    page().type("reverse.reason", QStringLiteral("大会重议"));
    page().click("reverse.action");
    EXPECT_EQ(stored().state, DistributionState::Reversed) << page().problem(QStringLiteral("reverse")).toStdString();
    EXPECT_TRUE(isShown("nothingProposed"));
    EXPECT_EQ(rowsOf("distributionHistory"), 1);
    for (const auto& [voucher, purpose] : stored().vouchers)
        EXPECT_TRUE(page().book().ledger().find(voucher)->reversedBy.has_value());
}

TEST_F(AdoptionPaneTest, ClosingWithWhatNobodyClaimedWantsAReasonAndCanBeOpenedAgain)
{
    propose();
    open();
    post();
    EXPECT_FALSE(isShown("closeDistribution")) << "nothing is paid";
    page().click("closeUnpaid.link");
    page().click("closeUnpaid.action");
    EXPECT_EQ(stored().state, DistributionState::Posted);
    EXPECT_FALSE(page().problem(QStringLiteral("closeUnpaid.reason")).isEmpty());
    page().type("closeUnpaid.reason", QStringLiteral("一人外出未领"));
    page().click("closeUnpaid.action");
    EXPECT_EQ(stored().state, DistributionState::Closed);
    EXPECT_EQ(stored().endedWhy, "一人外出未领");
    page().click("reopenDistribution.link");
    page().type("reopenDistribution.reason", QStringLiteral("来领"));
    page().click("reopenDistribution.action");
    EXPECT_EQ(stored().state, DistributionState::Posted);
}

TEST_F(AdoptionPaneTest, AnAssemblyHeldBeforeNeedsNoNotice)
{
    propose();
    open();
    page().click("assemblyHeld");
    ASSERT_TRUE(isShown("assemblyStep"));
    EXPECT_TRUE(isShown("assembly.laid_out_on"));
    typeVote();
    page().type("assembly.laid_out_on", QStringLiteral("2026-03-10"));
    page().click("adopt");
    EXPECT_EQ(stored().state, DistributionState::Proposed) << "five days of notice are too few";
    page().type("assembly.laid_out_on", QStringLiteral("2026-02-20"));
    page().click("adopt");
    EXPECT_EQ(stored().state, DistributionState::Adopted) << page().problem(QStringLiteral("assembly")).toStdString();
}

TEST_F(AdoptionPaneTest, ABookForReadingOnlyOffersNoStep)
{
    propose();
    open(book::OpenMode::ReadOnly);
    EXPECT_FALSE(page().child<QAbstractButton>("layOut").isEnabled());
    EXPECT_FALSE(page().child<QAbstractButton>("withdraw.link").isEnabled());
    EXPECT_FALSE(page().child<QAbstractButton>("assemblyHeld").isEnabled());
}

} // namespace
} // namespace coop::ui
