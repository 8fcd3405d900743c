// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/year_end_page.h"

#include "tests/support/book_builder.h"
#include "tests/support/fake_interaction.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"
#include "ui/yearend/rate_slider.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

namespace coop::ui {
namespace {

constexpr int kPatienceMs = 10'000;

/// The egg cooperative: 8,000,000 jin delivered, member accounts of 1,700,000 yuan.
void fillEggBook(test::BookBuilder& builder)
{
    const struct {
        const char* number;
        const char* name;
        const char* jin;
        const char* paid;
        const char* reserve;
        const char* state;
    } members[] = {{"001", "张桂兰", "1234567", "300000", "150000", "40000"},
                   {"002", "李春生", "2000003", "250000", "125000", "40000"},
                   {"003", "王秀英", "999999", "200000", "100000", "40000"},
                   {"004", "赵国强", "2765431", "150000", "75000", "40000"},
                   {"005", "陈龑", "1000000", "100000", "50000", "40000"}};
    for (const auto& member : members)
        builder.member(member.number, member.name)
            .paid(member.number, "2020-03-01", member.paid)
            .opening(member.number, "2024-12-31", member.reserve, member.state)
            .delivered(member.number, "2025-06-30", "鸡蛋", member.jin, "1000.00");
    builder.land("001", "2020-03-01", "100");
}

class YearEndPageTest : public testing::Test {
protected:
    YearEndPageTest()
    {
        fillEggBook(m_builder);
        m_builder.close();
        m_session.open(toText(m_builder.file().string()));
        m_page = std::make_unique<YearEndPage>(m_session, m_interaction);
        m_page->resize(1244, 840);
        m_page->show();
        m_page->refresh();
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        for (QWidget* header : m_page->headerWidgets()) {
            if (auto* found = header->findChild<Widget*>(QLatin1String(name)))
                return found;
        }
        auto* found = m_page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            throw std::runtime_error(name);
        return found;
    }
    void type(const char* name, const char* text)
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    void choose(const char* action) { m_page->findChild<QAction*>(QLatin1String(action))->trigger(); }
    QString label(const char* name) const { return find<QLabel>(name)->text(); }
    static bool waitFor(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, kPatienceMs); }

    /// Surplus 400,000 with 70 % back by quantity: the published example.
    void planEggs()
    {
        choose("ready.produce");
        type("surplus", "400000");
        ASSERT_TRUE(waitFor([this] { return label("stage1.pool") == QStringLiteral("108,000.00"); }));
    }
    const distribution::Plan& plan() const { return *m_page->plan(); }
    QAbstractItemModel* table() const { return find<TableView>("resultTable")->model(); }

    test::BookBuilder m_builder;
    test::TestClock m_clock;
    test::FakeInteraction m_interaction;
    BookSession m_session{m_clock};
    std::unique_ptr<YearEndPage> m_page;
};

TEST_F(YearEndPageTest, AsksForTheSurplusFirst)
{
    QApplication::setActiveWindow(m_page.get());
    EXPECT_TRUE(find<QWidget>("surplusMissing")->isVisible());
    m_page->refresh();
    EXPECT_TRUE(find<QLineEdit>("surplus")->hasFocus());
}

TEST_F(YearEndPageTest, SharesTheSurplusOfTheEggCooperative)
{
    planEggs();
    EXPECT_FALSE(find<QWidget>("surplusMissing")->isVisible());
    EXPECT_EQ(label("stage0.pool"), QStringLiteral("252,000.00"));
    EXPECT_EQ(label("reserveAmount"), QStringLiteral("40,000.00"));
    EXPECT_EQ(label("distributable"), QStringLiteral("360,000.00"));
    ASSERT_EQ(table()->rowCount(), 5);
    const int last = table()->columnCount() - 1;
    EXPECT_EQ(table()->index(1, 0).data().toString(), QStringLiteral("002"));
    EXPECT_EQ(table()->index(1, last).data().toString(), QStringLiteral("89,364.80"));
    EXPECT_TRUE(find<QWidget>("resultTotals")->accessibleDescription().contains(QStringLiteral("360,000.00")));
}

TEST_F(YearEndPageTest, ExplainsTheChosenMember)
{
    planEggs();
    find<TableView>("resultTable")->selectRow(1);
    const QString text = find<QTextBrowser>("explanation")->toPlainText();
    for (const char* figure : {"252,000.00", "2,000,003", "8,000,000", "63,000.09", "108,000.00", "415,000.00", "26,364.71"})
        EXPECT_TRUE(text.contains(QLatin1String(figure))) << figure << "\n" << text.toStdString();
    QTest::mouseClick(find<QPushButton>("copyExplanation"), Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("89,364.80")));
}

TEST_F(YearEndPageTest, KeepsTheChosenMemberWhileThePolicyChanges)
{
    planEggs();
    find<TableView>("resultTable")->selectRow(3);
    find<RateSlider>("stage0.slider")->setValue(800);
    ASSERT_TRUE(waitFor([this] { return label("stage0.pool") == QStringLiteral("288,000.00"); }));
    EXPECT_EQ(find<TableView>("resultTable")->currentIndex().row(), 3);
    EXPECT_EQ(find<QLineEdit>("stage0.rate")->text(), QStringLiteral("80%"));
}

TEST_F(YearEndPageTest, ShowsTheRuleThatARateUnderSixtyPerCentBreaks)
{
    planEggs();
    EXPECT_EQ(find<RateSlider>("stage0.slider")->mark(), 600);
    EXPECT_TRUE(find<QWidget>("rule.patronage-floor")->accessibleDescription().startsWith(QStringLiteral("kept")));
    find<RateSlider>("stage0.slider")->setValue(550);
    ASSERT_TRUE(waitFor([this] { return label("stage0.pool") == QStringLiteral("198,000.00"); }));
    const auto broken = std::ranges::find(plan().rules, distribution::RuleCode::PatronageFloor, &distribution::RuleResult::code);
    ASSERT_FALSE(broken->passed);
    const RuleText text = ruleText(*broken);
    const auto* line = find<QWidget>("rule.patronage-floor");
    EXPECT_TRUE(line->accessibleDescription().startsWith(QStringLiteral("not kept")));
    EXPECT_TRUE(line->accessibleDescription().contains(text.article));
    EXPECT_TRUE(line->accessibleName().contains(text.detail));
}

TEST_F(YearEndPageTest, SpeaksChinese)
{
    useLanguage(Language::Chinese);
    const YearEndPage page(m_session, m_interaction);
    const QString title = page.title();
    const QString hint = page.findChild<QLineEdit*>(QStringLiteral("surplus"))->accessibleName();
    useLanguage(Language::English);
    EXPECT_EQ(title, QString::fromUtf8("年终分配"));
    EXPECT_EQ(hint, QString::fromUtf8("本年盈余"));
}

TEST_F(YearEndPageTest, KeepsTheLastGoodResultWhenAStageAsksForTooMuch)
{
    planEggs();
    choose("addGuaranteed");
    type("stage1.amount", "9999");
    // 100 mu × 9,999.00 = 999,900.00; 108,000.00 remain.
    ASSERT_TRUE(waitFor([this] { return label("stage1.problem").contains(QStringLiteral("891,900.00")); }));
    EXPECT_TRUE(find<QLabel>("resultProblem")->isVisible());
    EXPECT_FALSE(find<QPushButton>("printDividends")->isEnabled());
    EXPECT_EQ(table()->rowCount(), 5);
    EXPECT_EQ(table()->index(1, 0).data().toString(), QStringLiteral("002"));
    type("stage1.amount", "10");
    ASSERT_TRUE(waitFor([this] { return label("stage1.pool") == QStringLiteral("1,000.00"); }));
    EXPECT_FALSE(find<QLabel>("resultProblem")->isVisible());
    EXPECT_TRUE(label("stage1.problem").isEmpty());
}

TEST_F(YearEndPageTest, SaysThatNobodyHasAnyWeight)
{
    planEggs();
    choose("addLabour");
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("stage1.problem")->isVisible(); }));
    EXPECT_TRUE(label("stage1.problem").contains(QStringLiteral("18,000.00"))) << label("stage1.problem").toStdString();
}

TEST_F(YearEndPageTest, MarksFieldsThatCannotBeRead)
{
    planEggs();
    type("surplus", "12,x");
    EXPECT_TRUE(find<QLabel>("surplusProblem")->isVisible());
    type("stage0.rate", "170");
    EXPECT_TRUE(find<QLabel>("stage0.problem")->isVisible());
    EXPECT_TRUE(find<QLabel>("surplusProblem")->isVisible());
    EXPECT_TRUE(find<QLabel>("resultProblem")->isVisible());
    EXPECT_EQ(table()->rowCount(), 5);
}

TEST_F(YearEndPageTest, KeepsTheDraftInTheBookAndTakesItBack)
{
    planEggs();
    const auto stored = [this] { return m_session.book().yearEnd().draft(FiscalYear{2025}).surplus; };
    ASSERT_TRUE(waitFor([&] { return stored() == Money::yuan(400'000); }));
    type("surplus", "500000");
    ASSERT_TRUE(waitFor([&] { return stored() == Money::yuan(500'000); }));
    ASSERT_TRUE(m_session.book().history().undo());
    m_page->refresh();
    EXPECT_EQ(find<QLineEdit>("surplus")->text(), QStringLiteral("400,000.00"));
    EXPECT_TRUE(waitFor([this] { return label("distributable") == QStringLiteral("360,000.00"); }));
}

TEST_F(YearEndPageTest, GivesUndoToTheWindowWhenTheFieldHasNothingToTakeBack)
{
    planEggs();
    QApplication::setActiveWindow(m_page.get());
    int undone = 0;
    QShortcut shortcut(QKeySequence::Undo, m_page.get());
    QObject::connect(&shortcut, &QShortcut::activated, &shortcut, [&undone] { ++undone; });
    auto* loss = find<QLineEdit>("priorLoss");
    loss->setFocus();
    QTest::keyClicks(loss, QStringLiteral("7"));
    QTest::keyClick(loss, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(loss->text().isEmpty());
    EXPECT_EQ(undone, 0);
    QTest::keyClick(loss, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 1);
}

TEST_F(YearEndPageTest, SavesWhatWasTypedLastWhenItIsLeft)
{
    planEggs();
    type("priorLoss", "1000");
    m_page->hide();
    EXPECT_EQ(m_session.book().yearEnd().draft(FiscalYear{2025}).priorLoss, Money::yuan(1'000));
}

TEST_F(YearEndPageTest, ReadsTheFactsAnewWhenTheyChange)
{
    planEggs();
    ASSERT_TRUE(m_session.book().members().add({.number = "006", .name = "新成员"}, book::newDraftId()));
    ASSERT_TRUE(waitFor([this] { return table()->rowCount() == 6; }));
}

TEST_F(YearEndPageTest, FindsMembersByPinyinInitials)
{
    planEggs();
    m_page->search(QStringLiteral("zgq"));
    ASSERT_EQ(table()->rowCount(), 1);
    EXPECT_EQ(table()->index(0, 1).data().toString(), QStringLiteral("赵国强"));
    m_page->search({});
    EXPECT_EQ(table()->rowCount(), 5);
}

TEST_F(YearEndPageTest, SortsByAnyColumn)
{
    planEggs();
    find<TableView>("resultTable")->sortByColumn(table()->columnCount() - 1, Qt::DescendingOrder);
    EXPECT_EQ(table()->index(0, 0).data().toString(), QStringLiteral("004"));
    find<TableView>("resultTable")->sortByColumn(0, Qt::DescendingOrder);
    EXPECT_EQ(table()->index(0, 0).data().toString(), QStringLiteral("005"));
}

TEST_F(YearEndPageTest, MovesAndRemovesStages)
{
    planEggs();
    QTest::mouseClick(find<QWidget>("stage0.down"), Qt::LeftButton);
    // The residual now takes 100 % of all, nothing is left to the refund.
    ASSERT_TRUE(waitFor([this] { return label("stage0.pool") == QStringLiteral("360,000.00"); }));
    QTest::mouseClick(find<QWidget>("stage0.remove"), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return label("stage0.pool") == QStringLiteral("252,000.00"); }));
    EXPECT_EQ(plan().stages.size(), 1u);
    EXPECT_EQ(label("retained"), QStringLiteral("108,000.00"));
}

TEST_F(YearEndPageTest, SavesAndLoadsAPolicy)
{
    planEggs();
    const QString file = toText((m_builder.folder() / "policy.json").string());
    m_interaction.filesToSave << file;
    choose("savePolicy");
    choose("ready.law");
    ASSERT_TRUE(waitFor([this] { return label("stage0.pool") == QStringLiteral("216,000.00"); }));
    m_interaction.filesToOpen << file;
    choose("loadPolicy");
    ASSERT_TRUE(waitFor([this] { return label("stage0.pool") == QStringLiteral("252,000.00"); }));
    EXPECT_TRUE(m_interaction.told.isEmpty());
}

TEST_F(YearEndPageTest, RefusesAPolicyFileThatItCannotRead)
{
    planEggs();
    const auto file = m_builder.folder().write("bad.json", R"({"stages": [{"kind": "gift", "rate": "10%", "by": "equal"}]})");
    EXPECT_TRUE(m_page->acceptFile(toText(file.string())));
    ASSERT_EQ(m_interaction.told.size(), 1);
    EXPECT_TRUE(m_interaction.told.front().contains(QStringLiteral("gift")));
    EXPECT_FALSE(m_page->acceptFile(QStringLiteral("members.csv")));
}

TEST_F(YearEndPageTest, ExportsTheTable)
{
    planEggs();
    m_interaction.filesToSave << toText((m_builder.folder() / "result.csv").string());
    QTest::mouseClick(find<QPushButton>("exportResult"), Qt::LeftButton);
    const std::string csv = test::readBytes(m_builder.folder() / "result.csv");
    EXPECT_NE(csv.find("89364.80"), std::string::npos) << csv;
    EXPECT_NE(csv.find("李春生"), std::string::npos);
}

TEST_F(YearEndPageTest, GoesToThePrintedList)
{
    planEggs();
    QSignalSpy spy(m_page.get(), &Page::goTo);
    QTest::mouseClick(find<QPushButton>("printDividends"), Qt::LeftButton);
    ASSERT_EQ(spy.size(), 1);
    EXPECT_EQ(spy.front().at(1).toString(), QStringLiteral("dividends"));
    EXPECT_TRUE(m_session.book().yearEnd().hasDraft(FiscalYear{2025}));
}

TEST_F(YearEndPageTest, ShowsTheIncomeOfTheChosenMember)
{
    planEggs();
    QTest::mouseClick(find<QPushButton>("chartMember"), Qt::LeftButton);
    find<TableView>("resultTable")->selectRow(1);
    const ChartData& chart = find<ChartView>("resultChartChart")->chartData();
    EXPECT_EQ(chart.categories, QStringList{QStringLiteral("李春生")});
    EXPECT_EQ(chart.series[0].values.front(), 6'300'009);
    EXPECT_EQ(chart.series[2].values.front(), 2'636'471);
    QTest::mouseClick(find<QPushButton>("chartBands"), Qt::LeftButton);
    EXPECT_EQ(find<ChartView>("resultChartChart")->chartData().kind, ChartKind::Histogram);
}

TEST_F(YearEndPageTest, NamesEveryControlForAssistiveTechnology)
{
    planEggs();
    for (const QLineEdit* edit : m_page->findChildren<QLineEdit*>()) {
        if (edit->objectName().startsWith(QLatin1String("qt_")))
            continue;
        EXPECT_FALSE(edit->accessibleName().isEmpty()) << edit->objectName().toStdString();
        EXPECT_FALSE(edit->objectName().isEmpty()) << edit->accessibleName().toStdString();
    }
    for (const QPushButton* button : m_page->findChildren<QPushButton*>())
        EXPECT_FALSE(button->accessibleName().isEmpty()) << button->objectName().toStdString();
}

TEST(YearEndPageReadOnly, ShowsTheDraftButLetsNothingBeChanged)
{
    test::BookBuilder builder;
    fillEggBook(builder);
    builder->yearEnd().saveDraft(FiscalYear{2025}, {.surplus = Money::yuan(400'000),
                                                    .policy = distribution::statutoryDefault()});
    // The builder still holds the book, so the session gets it to read only.
    test::TestClock clock;
    test::FakeInteraction interaction;
    BookSession session(clock);
    session.open(toText(builder.file().string()));
    ASSERT_TRUE(session.isReadOnly());
    YearEndPage page(session, interaction);
    page.resize(1244, 840);
    page.show();
    page.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page.plan() != nullptr; }, kPatienceMs));
    EXPECT_FALSE(page.findChild<QLineEdit*>(QStringLiteral("surplus"))->isEnabled());
    EXPECT_EQ(page.findChild<TableView*>(QStringLiteral("resultTable"))->model()->rowCount(), 5);
}

} // namespace
} // namespace coop::ui
