// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts of a year side by side, the fields of the policy, and the proposal.
#include "core/book/distribution_desk.h"
#include "core/distribution/ready_policies.h"
#include "tests/support/page_stand.h"
#include "ui/charts/chart_view.h"
#include "ui/models/table_view.h"
#include "ui/yearend/rate_slider.h"
#include "ui/yearend/year_end_page.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QPushButton>
#include <QTextBrowser>

namespace coop::ui {
namespace {

constexpr int kPatienceMs = 10'000;
constexpr FiscalYear kYear{2025};

void fill(test::BookBuilder& book)
{
    const struct {
        const char* number;
        const char* name;
        const char* jin;
        const char* paid;
    } members[] = {{"001", "张桂兰", "1000", "5000"}, {"002", "李春生", "3000", "1000"}, {"003", "王秀英", "2000", "2000"},
                   {"004", "赵国强", "4000", "1000"}, {"005", "陈龑", "0", "1000"}};
    for (const auto& member : members) {
        book.member(member.number, member.name).paid(member.number, "2024-01-10", member.paid);
        if (std::string_view(member.jin) != "0")
            book.delivered(member.number, "2025-06-30", "鸡蛋", member.jin, member.jin);
    }
    book->yearEnd().saveDraft(kYear, {.surplus = Money::yuan(10'000), .policy = distribution::statutoryDefault()});
}

class PlanBenchTest : public testing::Test {
protected:
    PlanBenchTest()
    {
        fill(m_builder);
        m_stand = std::make_unique<test::PageStand<YearEndPage>>(m_builder);
        m_stand->session().setYear(kYear);
        EXPECT_TRUE(waitFor([this] { return plan() != nullptr; }));
    }
    [[nodiscard]] test::PageStand<YearEndPage>& page() { return *m_stand; }
    [[nodiscard]] std::shared_ptr<const distribution::Plan> plan() { return page().page().plan(); }
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, kPatienceMs); }
    [[nodiscard]] QString label(const char* name) { return page().child<QLabel>(name).text(); }
    [[nodiscard]] bool isShown(const char* name) { return page().child<QWidget>(name).isVisible(); }
    void trigger(const char* action) { page().page().findChild<QAction*>(QLatin1String(action))->trigger(); }
    [[nodiscard]] std::vector<book::Scenario> scenarios() { return page().book().scenarios().all(kYear); }
    /// Of the members' table: the text of the last column.
    [[nodiscard]] QStringList differences()
    {
        return page().column("resultTable", page().child<TableView>("resultTable").model()->columnCount() - 1);
    }
    [[nodiscard]] QString lastHeading()
    {
        const auto* model = page().child<TableView>("resultTable").model();
        return model->headerData(model->columnCount() - 1, Qt::Horizontal).toString();
    }
    void setRate(int permille, const QString& pool)
    {
        page().child<RateSlider>("stage0.slider").setValue(permille);
        ASSERT_TRUE(waitFor([&] { return label("stage0.pool") == pool; })) << label("stage0.pool").toStdString();
    }
    /// A copy with 80 % back by trade.
    void copyWithMore()
    {
        page().click("copyDraft");
        ASSERT_EQ(scenarios().size(), 1U);
        setRate(800, QStringLiteral("7,200.00"));
    }

    test::BookBuilder m_builder;
    std::unique_ptr<test::PageStand<YearEndPage>> m_stand;
};

TEST_F(PlanBenchTest, ShowsNoDifferenceWhileNothingIsCompared)
{
    EXPECT_FALSE(isShown("comparison"));
    EXPECT_EQ(lastHeading(), QStringLiteral("Total"));
}

TEST_F(PlanBenchTest, ComparesACopyWithWhatItWasMadeFrom)
{
    copyWithMore();
    ASSERT_TRUE(waitFor([this] { return isShown("comparison"); }));
    EXPECT_TRUE(lastHeading().startsWith(QStringLiteral("vs.")));
    // 1,800 more by trade (1 : 3 : 2 : 4), as much less by account (5 : 1 : 2 : 1 : 1).
    EXPECT_EQ(differences(), (QStringList{QStringLiteral("-720.00"), QStringLiteral("+360.00"), QStringLiteral("—"),
                                          QStringLiteral("+540.00"), QStringLiteral("-180.00")}));
    EXPECT_TRUE(label("comparison").contains(QStringLiteral("2 gain 900.00, 2 lose 900.00, 1 as before")))
        << label("comparison").toStdString();
    EXPECT_TRUE(label("comparison").contains(QString::fromUtf8("largest gain 赵国强 +540.00")));
    EXPECT_TRUE(label("comparison").contains(QString::fromUtf8("largest loss 张桂兰 -720.00")));
    EXPECT_EQ(page().child<ChartView>("resultChartChart").chartData().series.size(), 3U) << "both curves and the equal one";
}

TEST_F(PlanBenchTest, SortsByTheDifference)
{
    copyWithMore();
    auto& table = page().child<TableView>("resultTable");
    ASSERT_TRUE(waitFor([this] { return differences().contains(QStringLiteral("+540.00")); }));
    table.sortByColumn(table.model()->columnCount() - 1, Qt::AscendingOrder);
    EXPECT_EQ(differences(), (QStringList{QStringLiteral("-720.00"), QStringLiteral("-180.00"), QStringLiteral("—"),
                                          QStringLiteral("+360.00"), QStringLiteral("+540.00")}));
}

TEST_F(PlanBenchTest, KeepsWhatIsEditedInTheDraftThatIsOpen)
{
    copyWithMore();
    page().click("draft0");
    ASSERT_TRUE(waitFor([this] { return label("stage0.pool") == QStringLiteral("5,400.00"); }));
    EXPECT_EQ(page().text("stage0.rate"), QStringLiteral("60%"));
    const auto rateOf = [](const distribution::Policy& policy) {
        return std::get<distribution::RateOf>(policy.stages[0].size).rate;
    };
    EXPECT_EQ(rateOf(scenarios()[0].policy), Fraction(80, 100));
    EXPECT_EQ(rateOf(page().book().yearEnd().draft(kYear).policy), Fraction(60, 100)) << "the other one stays as it was";
}

TEST_F(PlanBenchTest, ShowsTheFiguresOfAllDraftsSideBySide)
{
    copyWithMore();
    page().click("sideBySide");
    ASSERT_TRUE(waitFor([this] { return page().column("benchTable", 1).value(1) == QStringLiteral("5,400.00"); }));
    EXPECT_EQ(page().column("benchTable", 1).value(2), QStringLiteral("60.0%"));
    EXPECT_EQ(page().column("benchTable", 2).value(1), QStringLiteral("7,200.00"));
    EXPECT_EQ(page().column("benchTable", 2).value(2), QStringLiteral("80.0%"));
    EXPECT_EQ(page().column("benchTable", 2).last(), QStringLiteral("kept"));
    EXPECT_NE(page().column("benchTable", 1).value(6), page().column("benchTable", 2).value(6)) << "the Gini coefficient";
    setRate(500, QStringLiteral("4,500.00"));
    ASSERT_TRUE(waitFor([this] { return page().column("benchTable", 2).last() == QStringLiteral("not kept"); }));
    EXPECT_EQ(page().column("benchTable", 1).last(), QStringLiteral("kept"));
}

TEST_F(PlanBenchTest, RemovesADraftAndUndoBringsItBack)
{
    copyWithMore();
    trigger("removeDraft");
    EXPECT_TRUE(scenarios().empty());
    EXPECT_EQ(page().text("stage0.rate"), QStringLiteral("60%")) << "the year's own draft is in the editor again";
    ASSERT_TRUE(page().book().history().undo());
    EXPECT_EQ(scenarios().size(), 1U);
    EXPECT_TRUE(isShown("draft1"));
}

TEST_F(PlanBenchTest, DoesNotRemoveTheYearsOwnDraft)
{
    EXPECT_FALSE(page().page().findChild<QAction*>(QStringLiteral("removeDraft"))->isEnabled());
}

TEST_F(PlanBenchTest, MakesThePlanOnTheScreenTheProposal)
{
    const std::string hash = book::planHash(*plan());
    EXPECT_EQ(label("planHash"), toText(book::shortHash(hash)));
    page().click("propose");
    const auto proposed = page().book().distributions().ofYear(kYear);
    ASSERT_TRUE(proposed);
    EXPECT_EQ(proposed->planHash, hash);
    EXPECT_TRUE(isShown("adoptionPane")) << "the next step is shown";
    page().page().reveal(QStringLiteral("plan"));
    EXPECT_TRUE(isShown("standing"));
    EXPECT_TRUE(isShown("standingText"));
    EXPECT_TRUE(label("standingText").contains(toText(book::shortHash(hash)))) << label("standingText").toStdString();
    page().click("propose");
    EXPECT_TRUE(isShown("proposeProblem")) << "one of the year stands already";
    EXPECT_EQ(page().book().distributions().all().size(), 1U);
}

TEST_F(PlanBenchTest, RefusesToProposeWhatBreaksABindingRule)
{
    setRate(550, QStringLiteral("4,950.00"));
    page().click("propose");
    EXPECT_FALSE(page().book().distributions().ofYear(kYear));
    EXPECT_TRUE(isShown("proposeProblem"));
    EXPECT_TRUE(label("proposeProblem").contains(QStringLiteral("60%"))) << label("proposeProblem").toStdString();
}

TEST_F(PlanBenchTest, ShowsWhatTheLawLeavesToTheCharter)
{
    EXPECT_TRUE(isShown("choice0"));
    EXPECT_TRUE(page().child<QWidget>("choice0").accessibleDescription().contains(QStringLiteral("10%")));
}

// The fields of the policy.

TEST_F(PlanBenchTest, QuantifiesTheReserveByAMix)
{
    page().click("quantification");
    page().click("addPart");
    page().click("addPart");
    page().type("part0.part", QStringLiteral("60%"));
    page().type("part1.part", QStringLiteral("30%"));
    EXPECT_TRUE(isShown("quantificationProblem")) << "together they are no whole";
    page().type("part1.part", QStringLiteral("40"));
    EXPECT_FALSE(isShown("quantificationProblem"));
    ASSERT_TRUE(waitFor([this] { return plan()->quantified.size() == 2; }));
    EXPECT_EQ(plan()->quantified[0].pool, Money::yuan(600));
    EXPECT_EQ(plan()->quantified[1].shares[4].amount, Money::yuan(80)) << "a fifth of 400 per head";
    page().click("part0.remove");
    ASSERT_TRUE(waitFor([this] { return plan()->quantified.size() == 1; }));
}

TEST_F(PlanBenchTest, TurnsSurplusIntoCapitalAndWithholdsTax)
{
    page().click("stage1.more");
    page().type("stage1.convert", QStringLiteral("50"));
    page().type("stage1.withhold", QStringLiteral("20"));
    page().type("stage1.clause", QStringLiteral("clause 38"));
    ASSERT_TRUE(waitFor([this] { return !plan()->members[0].withheld().isZero() && !plan()->policy.stages[1].clause.empty(); }));
    EXPECT_EQ(plan()->members[0].convertedResidual, Money::yuan(900)) << "half of 1,800.00";
    EXPECT_EQ(plan()->members[0].withheldResidual, Money::yuan(180));
    const QString why = page().child<QTextBrowser>("explanation").toPlainText();
    EXPECT_TRUE(why.contains(QStringLiteral("clause 38"))) << why.toStdString();
    EXPECT_TRUE(why.contains(QStringLiteral("1,800.00 × 50% = 900.00")));
    EXPECT_TRUE(why.contains(QStringLiteral("Dealing"))) << "the dealings behind the refund";
}

TEST_F(PlanBenchTest, SaysAllThatIsWrongEachAtItsField)
{
    page().click("stage1.more");
    page().type("stage1.convert", QStringLiteral("150"));
    page().type("stage1.withhold", QStringLiteral("much"));
    page().type("stage1.cap", QStringLiteral("-1"));
    page().type("stage0.rate", QStringLiteral("101"));
    for (const char* problem : {"stage1.convertProblem", "stage1.withholdProblem", "stage1.capProblem", "stage0.problem"})
        EXPECT_TRUE(isShown(problem)) << problem;
    EXPECT_FALSE(page().child<QPushButton>("propose").isEnabled());
    EXPECT_FALSE(isShown("stage1.clauseProblem"));
}

} // namespace
} // namespace coop::ui
