// SPDX-License-Identifier: GPL-3.0-or-later
// The forms about the life of a finding, over a real index.
#include "ui/inspection/case_panel.h"

#include "tests/support/book_builder.h"
#include "tests/support/fake_interaction.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_clock.h"
#include "ui/inspection/findings_view.h"
#include "ui/inspection/finding_line.h"
#include "ui/inspection/folder_pane.h"
#include "ui/inspection/state_filter.h"
#include "ui/shell/settings.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;
using inspection::CaseState;

namespace {

constexpr int kPatience = 20'000;

inspection::Finding found(const std::string& rule)
{
    return {.rule = rule,
            .type = inspection::FindingType::Shell,
            .severity = inspection::Severity::High,
            .statement = {.pattern = "found"},
            .evidence = {{.table = "voucher", .id = 1, .text = {.pattern = "voucher {0}", .values = {"1"}}}},
            .evidenceCount = 1};
}

/// The findings of a book as the folder pane shows them, with an index of its own.
class CaseForms : public testing::Test {
protected:
    void SetUp() override
    {
        useLanguage(Language::English);
        Settings::setInspectorName({});
        { const inspection::ScanIndex made(folder / "county.scan", inspection::readOrMakeSecret(folder / "key")); }
        store = caseStoreIn(folder / "county.scan", folder / "key", clock);
        result.path = "/books/a.coop";
        result.name = "A";
        result.findings = {found("O01"), found("P01")};
        view.setToday(clock.today());
        view.setExtra([this](FindingLine& line) {
            for (const inspection::FindingCase& of : result.cases) {
                if (of.rule != line.finding().rule)
                    continue;
                auto* panel = new CasePanel(store, of, interaction);
                line.body()->addWidget(panel);
                QObject::connect(panel, &CasePanel::written, &view, [this] { show(); }, Qt::QueuedConnection);
            }
        });
        view.setTop([this](const inspection::BookResult& of) {
            auto* bar = new CaseBar(store, of, interaction);
            QObject::connect(bar, &CaseBar::written, &view, [this] { show(); }, Qt::QueuedConnection);
            return bar;
        });
        view.resize(600, 900);
        view.setVisible(true);
        show();
    }
    void show()
    {
        store.treat(result);
        ++shown;
        view.show(result);
    }
    template <typename Widget> Widget& child(const QString& name)
    {
        auto* widget = view.findChild<Widget*>(name);
        if (widget == nullptr)
            throw std::runtime_error("no such widget: " + name.toStdString());
        return *widget;
    }
    void open(const QString& rule)
    {
        child<QAbstractButton>(QStringLiteral("finding-") + rule).setChecked(true);
        child<QAbstractButton>(QStringLiteral("step-%1.link").arg(rule)).setChecked(true);
    }
    void choose(const QString& form, const char* to)
    {
        auto& box = child<QComboBox>(form + QStringLiteral(".to"));
        const int index = box.findData(QLatin1String(to));
        ASSERT_GE(index, 0) << to;
        box.setCurrentIndex(index);
    }
    void type(const QString& field, const char* text)
    {
        auto& line = child<QLineEdit>(field);
        line.clear();
        QTest::keyClicks(&line, QLatin1String(text));
    }
    void press(const QString& button) { child<QAbstractButton>(button).click(); }
    /// Until what was pressed is shown.
    [[nodiscard]] bool isWritten(int before) { return QTest::qWaitFor([&] { return shown > before; }, kPatience); }
    QString mark(const QString& rule)
    {
        auto& label = child<QLabel>(QStringLiteral("finding-%1.mark").arg(rule));
        return label.isHidden() ? QString() : label.text();
    }

    TemporaryFolder folder;
    TestClock clock{Date(2026, 11, 1)};
    FakeInteraction interaction;
    CaseStore store;
    inspection::BookResult result;
    int shown = 0;
    FindingsView view{QStringLiteral("findings"), FindingsView::Rows::OnlyShown};
};

} // namespace

TEST_F(CaseForms, AStepIsTakenInPlaceAndStandsInTheHistory)
{
    EXPECT_EQ(mark(QStringLiteral("O01")), QString());
    open(QStringLiteral("O01"));
    EXPECT_EQ(child<QComboBox>(QStringLiteral("step-O01.to")).findData(QStringLiteral("confirmed")), -1) << "not offered unchecked";
    choose(QStringLiteral("step-O01"), "dismissed");
    type(QStringLiteral("step-O01.who"), "Wang");
    type(QStringLiteral("step-O01.why"), "seen on site");
    const int before = shown;
    press(QStringLiteral("step-O01.action"));
    ASSERT_TRUE(isWritten(before));
    EXPECT_EQ(result.cases.front().state, CaseState::Dismissed);
    EXPECT_EQ(mark(QStringLiteral("O01")), QStringLiteral("dismissed"));
    EXPECT_TRUE(child<QLabel>(QStringLiteral("case-O01.stepTaken")).text().contains(QStringLiteral("dismissed, by Wang: seen on site")));
    EXPECT_TRUE(child<QLabel>(QStringLiteral("findings.reasons")).text().contains(QStringLiteral("1 finding was dismissed by Wang (O01).")));
    open(QStringLiteral("P01"));
    EXPECT_EQ(child<QLineEdit>(QStringLiteral("step-P01.who")).text(), QStringLiteral("Wang")) << "who decides is remembered";
}

TEST_F(CaseForms, WhatIsMissingStandsBesideTheFieldsAndNothingIsRecorded)
{
    open(QStringLiteral("O01"));
    choose(QStringLiteral("step-O01"), "explained");
    press(QStringLiteral("step-O01.action"));
    for (const char* field : {"step-O01.who.problem", "step-O01.why.problem", "step-O01.document.problem"})
        EXPECT_FALSE(child<QLabel>(QLatin1String(field)).isHidden()) << field;
    EXPECT_TRUE(child<QLabel>(QStringLiteral("step-O01.second.problem")).isHidden());
    store.treat(result);
    EXPECT_EQ(result.cases.front().state, CaseState::New);
}

TEST_F(CaseForms, TheSecondPersonIsAnotherOne)
{
    inspection::StepDraft check{.to = CaseState::Checking, .who = "Wang", .why = "x"};
    ASSERT_TRUE(store.step({{.key = {result.cases[0].cooperative, "O01", result.cases[0].evidenceHash}}}, check));
    show();
    open(QStringLiteral("O01"));
    choose(QStringLiteral("step-O01"), "confirmed");
    type(QStringLiteral("step-O01.who"), "Wang");
    type(QStringLiteral("step-O01.second"), "wang");
    type(QStringLiteral("step-O01.why"), "both saw it");
    press(QStringLiteral("step-O01.action"));
    auto& refusal = child<QLabel>(QStringLiteral("step-O01.refusal"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !refusal.isHidden(); }, kPatience));
    EXPECT_EQ(refusal.text(), QStringLiteral("the second person has to be another one"));
    EXPECT_EQ(child<QLineEdit>(QStringLiteral("step-O01.why")).text(), QStringLiteral("both saw it")) << "nothing typed is lost";
    type(QStringLiteral("step-O01.second"), "Li");
    const int before = shown;
    press(QStringLiteral("step-O01.action"));
    ASSERT_TRUE(isWritten(before));
    EXPECT_EQ(result.cases.front().state, CaseState::Confirmed);
}

TEST_F(CaseForms, WhoeverComesSecondIsToldAndSeesTheFirst)
{
    open(QStringLiteral("O01"));
    choose(QStringLiteral("step-O01"), "dismissed");
    type(QStringLiteral("step-O01.who"), "Wang");
    type(QStringLiteral("step-O01.why"), "x");
    const inspection::StepDraft other{.to = CaseState::Checking, .who = "Li", .why = "y"};
    ASSERT_TRUE(store.step({{.key = {result.cases[0].cooperative, "O01", result.cases[0].evidenceHash}}}, other));
    press(QStringLiteral("step-O01.action"));
    auto& refusal = child<QLabel>(QStringLiteral("step-O01.refusal"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !refusal.isHidden(); }, kPatience));
    EXPECT_TRUE(refusal.text().contains(QStringLiteral("somebody recorded a step meanwhile")));
}

TEST_F(CaseForms, SeveralAreDismissedByTwoPersons)
{
    press(QStringLiteral("steps.link"));
    choose(QStringLiteral("steps"), "dismissed");
    type(QStringLiteral("steps.who"), "Wang");
    type(QStringLiteral("steps.why"), "a seasonal one");
    press(QStringLiteral("steps.action"));
    EXPECT_FALSE(child<QLabel>(QStringLiteral("steps.refusal")).isHidden()) << "nothing is ticked";
    for (QCheckBox* tick : view.findChildren<QCheckBox*>())
        tick->setChecked(true);
    press(QStringLiteral("steps.action"));
    EXPECT_FALSE(child<QLabel>(QStringLiteral("steps.second.problem")).isHidden());
    type(QStringLiteral("steps.second"), "Li");
    const int before = shown;
    press(QStringLiteral("steps.action"));
    ASSERT_TRUE(isWritten(before));
    EXPECT_EQ(child<QLabel>(QStringLiteral("caseBar.counts")).text(), QStringLiteral("2 dismissed"));
}

TEST_F(CaseForms, TheCooperativeIsAskedAndItsAnswerIsOverdueAfterTenDays)
{
    press(QStringLiteral("question.link"));
    type(QStringLiteral("question.who"), "Wang");
    int before = shown;
    press(QStringLiteral("question.action"));
    ASSERT_TRUE(isWritten(before));
    EXPECT_EQ(mark(QStringLiteral("O01")), QStringLiteral("asked"));
    clock.set(Date(2026, 11, 12));
    view.setToday(clock.today());
    show();
    EXPECT_EQ(mark(QStringLiteral("O01")), QStringLiteral("answer overdue"));
    child<QAbstractButton>(QStringLiteral("finding-O01")).setChecked(true);
    press(QStringLiteral("answer-O01.link"));
    type(QStringLiteral("answer-O01.text"), "rebuilding");
    before = shown;
    press(QStringLiteral("answer-O01.action"));
    ASSERT_TRUE(isWritten(before));
    EXPECT_TRUE(child<QLabel>(QStringLiteral("case-O01.answer")).text().contains(QStringLiteral("rebuilding")));
    EXPECT_EQ(mark(QStringLiteral("O01")), QStringLiteral("asked"));
    EXPECT_EQ(mark(QStringLiteral("P01")), QStringLiteral("answer overdue"));
}

TEST_F(CaseForms, WhatIsTypedElsewhereOutlivesAStep)
{
    open(QStringLiteral("P01"));
    type(QStringLiteral("step-P01.why"), "half a sen");
    EXPECT_TRUE(view.hasUnsavedEntry());
    show();
    EXPECT_EQ(child<QLineEdit>(QStringLiteral("step-P01.why")).text(), QStringLiteral("half a sen"));
    EXPECT_TRUE(view.hasUnsavedEntry());
}

TEST_F(CaseForms, AFindingThatIsGoneIsNamedWithItsHistory)
{
    const inspection::StepDraft step{.to = CaseState::Checking, .who = "Wang", .why = "x"};
    ASSERT_TRUE(store.step({{.key = {result.cases[0].cooperative, "O01", result.cases[0].evidenceHash}}}, step));
    result.findings.erase(result.findings.begin());
    show();
    EXPECT_TRUE(child<QAbstractButton>(QStringLiteral("caseBar.gone")).text().contains(QLatin1Char('1')));
}

TEST_F(CaseForms, AFailingIndexIsToldAndLeavesTheFormAsItIs)
{
    store.step = [](const auto&, const auto&) -> inspection::Cases { throw std::runtime_error("disk full"); };
    view.show(result);
    open(QStringLiteral("O01"));
    choose(QStringLiteral("step-O01"), "checking");
    type(QStringLiteral("step-O01.who"), "Wang");
    type(QStringLiteral("step-O01.why"), "x");
    press(QStringLiteral("step-O01.action"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !interaction.told.isEmpty(); }, kPatience));
    EXPECT_TRUE(interaction.told.front().contains(QStringLiteral("disk full")));
    EXPECT_EQ(child<QLineEdit>(QStringLiteral("step-O01.why")).text(), QStringLiteral("x"));
}

TEST_F(CaseForms, AListOfBooksIsNarrowedByWhatWasDecided)
{
    inspection::BookResult untouched;
    untouched.findings = {found("O01")};
    inspection::BookResult clean;
    const Date today = clock.today();
    EXPECT_TRUE(hasFindingInState(untouched, QStringLiteral("open"), today));
    EXPECT_FALSE(hasFindingInState(untouched, QStringLiteral("confirmed"), today));
    EXPECT_TRUE(hasFindingInState(clean, QString(), today));
    EXPECT_FALSE(hasFindingInState(clean, QStringLiteral("open"), today));
    untouched.cases = {{.rule = "O01", .state = CaseState::Dismissed}};
    EXPECT_FALSE(hasFindingInState(untouched, QStringLiteral("open"), today));
    EXPECT_TRUE(hasFindingInState(untouched, QStringLiteral("excused"), today));
}

/// The whole way: a folder is scanned, a finding dismissed in place, the list follows, and a new scan remembers.
TEST(FolderCases, ADecisionStandsInTheListAndOutlivesTheNextScan)
{
    useLanguage(Language::English);
    const TemporaryFolder county;
    {
        BookBuilder idle;
        idle.member("1", "Li Si");
        idle.close();
        std::filesystem::copy_file(idle.file(), county / "idle.coop");
    }
    const TemporaryFolder own;
    const TestClock clock{Date(2026, 1, 31)};
    Inspector inspector = coreInspector();
    inspector.index = IndexPlace{own / "index.scan", own / "key"};
    FakeInteraction interaction;
    FolderScan scan(inspector);
    FolderPane pane(scan, interaction);
    pane.setCases(caseStoreIn(own / "index.scan", own / "key", clock));
    pane.resize(1200, 800);
    pane.show();
    const auto choose = [&] {
        pane.scan({county.path()});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !scan.isRunning(); }, kPatience));
        auto* table = pane.findChild<QTableView*>(QStringLiteral("scannedBooks"));
        ASSERT_EQ(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        ASSERT_TRUE(QTest::qWaitFor([&] { return pane.findChild<CaseBar*>() != nullptr; }, kPatience));
    };
    choose();
    ASSERT_FALSE(scan.books().front()->findings.empty());
    const QString rule = toText(scan.books().front()->findings.front().rule);
    pane.findChild<QAbstractButton*>(QStringLiteral("finding-") + rule)->setChecked(true);
    auto* link = pane.findChild<QAbstractButton*>(QStringLiteral("step-%1.link").arg(rule));
    ASSERT_NE(link, nullptr);
    link->setChecked(true);
    auto* to = pane.findChild<QComboBox*>(QStringLiteral("step-%1.to").arg(rule));
    to->setCurrentIndex(to->findData(QStringLiteral("dismissed")));
    QTest::keyClicks(pane.findChild<QLineEdit*>(QStringLiteral("step-%1.who").arg(rule)), QStringLiteral("Wang"));
    QTest::keyClicks(pane.findChild<QLineEdit*>(QStringLiteral("step-%1.why").arg(rule)), QStringLiteral("known"));
    pane.findChild<QAbstractButton*>(QStringLiteral("step-%1.action").arg(rule))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return scan.books().front()->ofProgram.has_value(); }, kPatience));
    EXPECT_EQ(scan.books().front()->cases.front().state, CaseState::Dismissed);

    choose();
    EXPECT_EQ(scan.books().front()->cases.front().state, CaseState::Dismissed);
    EXPECT_TRUE(scan.books().front()->ofProgram.has_value());
    EXPECT_TRUE(interaction.told.isEmpty());
}
