// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/bank_pane.h"

#include "core/book/bank_desk.h"
#include "tests/support/page_stand.h"
#include "tests/support/vouchers.h"
#include "ui/statements/bank_import.h"
#include "ui/statements/reconciliation_view.h"

#include <QListView>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kPatience = 20'000;
template <typename... Texts> QStringList told(const Texts&... texts)
{
    return {QString::fromUtf8(texts)...};
}

const ledger::DateRange kYear = ledger::DateRange::of(FiscalYear{2025});

/// A page around the pane, as the window has it.
class BankPage final : public Page {
public:
    BankPage(BookSession& session, Interaction& interaction)
        : Page(session, interaction), pane(new BankPane(session, interaction))
    {
        (new QVBoxLayout(this))->addWidget(pane);
        connect(pane, &BankPane::notice, this, &Page::notice);
    }
    QString title() const override { return QStringLiteral("bank"); }
    void refresh() override { pane->refresh(); }

    BankPane* pane;
};

class BankPaneTest : public ::testing::Test {
protected:
    BankPaneTest()
    {
        builder.member("1", "张三");
        enterMoney("2025-03-03", "收货款", dr("102", "1500"), cr("114", "1500", "1"));
        enterMoney("2025-03-02", "付化肥款", dr("521", "200.50"), cr("102", "200.50"));
        enterMoney("2025-03-10", "付电费", dr("521", "40"), cr("102", "40"));
        enterMoney("2025-03-12", "付水费", dr("521", "10"), cr("102", "10"));
    }

    void enterMoney(std::string_view date, std::string_view summary, ledger::LineDraft debit, ledger::LineDraft credit)
    {
        debit.summary = summary;
        enter(builder.book(), voucher(date, {std::move(debit), std::move(credit)}));
    }

    PageStand<BankPage>& stand(book::OpenMode mode = book::OpenMode::ReadWrite)
    {
        if (!m_stand)
            m_stand = std::make_unique<PageStand<BankPage>>(builder, mode);
        return *m_stand;
    }
    book::BankDesk& bank() { return stand().book().bank(); }

    /// Through the file dialog, as a user does it.
    void choose(std::string_view csv)
    {
        auto& view = *stand().window().findChild<BankImportView*>();
        QSignalSpy previewed(&view, &BankImportView::previewed);
        stand().interaction.filesToOpen << toText(builder.folder().write("bank.csv", csv).string());
        stand().click("bank.import");
        ASSERT_TRUE(previewed.wait(kPatience));
    }
    void import(std::string_view csv)
    {
        choose(csv);
        auto& view = *stand().window().findChild<BankImportView*>();
        QSignalSpy imported(&view, &BankImportView::imported);
        stand().click("bankImport.commit");
        ASSERT_TRUE(imported.wait(kPatience));
    }
    void selectEntries(const std::vector<int>& rows)
    {
        auto& table = stand().child<QTableView>("bank.entries");
        table.selectionModel()->clearSelection();
        for (const int row : rows)
            table.selectionModel()->select(table.model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    BookBuilder builder;

private:
    std::unique_ptr<PageStand<BankPage>> m_stand;
};

constexpr std::string_view kMarch = "某银行对账单\n账号：622848001234,,\n"
                                    "交易日期,摘要,收入,支出,余额,对方户名\n"
                                    "2025-03-01,货款,1500.00,,1500.00,张三\n"
                                    "2025-03-02,化肥,,200.50,1299.50,农资公司\n"
                                    "2025-03-11,水电,,50.00,1249.50,\n"
                                    "2025-03-21,结息,0.35,,1249.85,\n";

} // namespace

TEST_F(BankPaneTest, OffersTheImportWhileThereIsNothing)
{
    EXPECT_EQ(stand().column("bank.lines", 0), QStringList());
    EXPECT_FALSE(stand().child<QAbstractButton>("bank.match").isEnabled());
    EXPECT_FALSE(stand().child<QAbstractButton>("bank.acceptAll").isVisible());
    EXPECT_EQ(stand().column("bank.entries", 3),
              QStringList({QStringLiteral("付化肥款"), QStringLiteral("收货款 张三"), QStringLiteral("付电费"), QStringLiteral("付水费")}));
}

TEST_F(BankPaneTest, ImportsAStatementAndProposesWhatIsCertain)
{
    choose(kMarch);
    EXPECT_EQ(stand().child<QLabel>("bankImport.counts").text(), QStringLiteral("4 lines, 4 new"));
    EXPECT_TRUE(stand().child<QLabel>("bankImport.about").text().contains(QStringLiteral("622848001234")));
    EXPECT_EQ(stand().column("bankImport.rows", 0), told("4", "5", "6", "7"));
    EXPECT_EQ(bank().lines("102", kYear).size(), 0u);

    auto& view = *stand().window().findChild<BankImportView*>();
    QSignalSpy imported(&view, &BankImportView::imported);
    stand().click("bankImport.commit");
    ASSERT_TRUE(imported.wait(kPatience));
    EXPECT_EQ(bank().lines("102", kYear).size(), 4u);
    EXPECT_EQ(stand().notices, QStringList({QStringLiteral("4 bank lines imported")}));
    EXPECT_EQ(stand().child<QAbstractButton>("bank.acceptAll").text(), QStringLiteral("Accept all proposals (2)"));

    stand().click("bank.acceptAll");
    EXPECT_EQ(stand().notices.last(), QStringLiteral("2 lines matched"));
    EXPECT_FALSE(stand().child<QAbstractButton>("bank.acceptAll").isVisible());
    EXPECT_EQ(stand().child<QLabel>("bank.lineCount").text(), QStringLiteral("2 open of 4"));
    EXPECT_EQ(stand().column("bank.lines", 0), told("2025-03-11", "2025-03-21", "2025-03-01", "2025-03-02"))
        << "what is open comes first";
}

TEST_F(BankPaneTest, ShowsEveryProblemAtItsRowAndImportsNothing)
{
    choose("日期,收入,支出,余额\n2025-03-01,10,,10\n2025-13-02,5,,15\n2025-03-03,x,,16\n");
    EXPECT_EQ(stand().column("bankImport.rows", 0), told("2", "3", "4"));
    const QStringList remarks = stand().column("bankImport.rows", 7);
    EXPECT_EQ(remarks[0], QString());
    EXPECT_TRUE(remarks[1].contains(QStringLiteral("2025-13-02")));
    EXPECT_TRUE(remarks[2].contains(QStringLiteral("x")));
    auto& issues = stand().child<QListView>("bankImport.issues");
    EXPECT_EQ(issues.model()->rowCount(), 2);
    Q_EMIT issues.clicked(issues.model()->index(1, 0));
    EXPECT_EQ(stand().child<QTableView>("bankImport.rows").currentIndex().row(), 2) << "a click jumps to the row";
    EXPECT_FALSE(stand().child<QAbstractButton>("bankImport.commit").isEnabled());
    stand().click("bankImport.cancel");
    EXPECT_TRUE(stand().child<QTableView>("bank.entries").isVisible());
    EXPECT_EQ(bank().lines("102", kYear).size(), 0u);
}

TEST_F(BankPaneTest, ImportsTheSameFileOnlyOnce)
{
    import(kMarch);
    choose(kMarch);
    EXPECT_EQ(stand().child<QLabel>("bankImport.counts").text(), QStringLiteral("4 lines, 0 new"));
    EXPECT_FALSE(stand().child<QAbstractButton>("bankImport.commit").isEnabled());
}

TEST_F(BankPaneTest, ChoosesTheProposedEntriesAndAcceptsThemByKey)
{
    import(kMarch);
    auto& lines = stand().child<QTableView>("bank.lines");
    stand().selectRow("bank.lines", 0);
    EXPECT_EQ(stand().child<QLabel>("bank.sums").text(), QStringLiteral("Bank 1,500.00 · books 1,500.00"));
    lines.setFocus();
    QTest::keyClick(&lines, Qt::Key_M);
    ASSERT_EQ(bank().lines("102", kYear)[0].matches.size(), 1u);
    EXPECT_EQ(stand().column("bank.lines", 0).last(), QStringLiteral("2025-03-01"));
    EXPECT_EQ(lines.currentIndex().row(), 0) << "the next open line is at hand";
    QTest::keyClick(&lines, Qt::Key_M);
    EXPECT_EQ(bank().lines("102", kYear)[1].matches.size(), 1u);
}

TEST_F(BankPaneTest, MatchesSeveralEntriesByHandAndTakesThemBack)
{
    import(kMarch);
    stand().click("bank.acceptAll");
    auto& lines = stand().child<QTableView>("bank.lines");
    stand().selectRow("bank.lines", 0);
    EXPECT_EQ(lines.model()->index(0, 0).data().toString(), QStringLiteral("2025-03-11"));
    selectEntries({0});
    EXPECT_EQ(stand().child<QLabel>("bank.sums").text(),
              QStringLiteral("Bank -50.00 · books -40.00 · difference -10.00"));
    EXPECT_FALSE(stand().child<QAbstractButton>("bank.match").isEnabled()) << "they do not add up";
    selectEntries({0, 1});
    ASSERT_TRUE(stand().child<QAbstractButton>("bank.match").isEnabled());
    stand().click("bank.match");
    EXPECT_EQ(bank().lines("102", kYear)[2].matches.size(), 2u);

    const QStringList dates = stand().column("bank.lines", 0);
    stand().selectRow("bank.lines", static_cast<int>(dates.indexOf(QStringLiteral("2025-03-11"))));
    EXPECT_FALSE(stand().child<QAbstractButton>("bank.match").isEnabled());
    EXPECT_FALSE(stand().child<QAbstractButton>("bank.voucher").isEnabled()) << "it is in the books";
    QTest::keyClick(&lines, Qt::Key_U);
    EXPECT_EQ(bank().lines("102", kYear)[2].matches.size(), 0u);
}

TEST_F(BankPaneTest, AsksForAVoucherOfALineThatNobodyBooked)
{
    import(kMarch);
    stand().click("bank.acceptAll");
    stand().selectRow("bank.lines", 1);
    QSignalSpy wanted(stand().page().pane, &BankPane::voucherWanted);
    auto& lines = stand().child<QTableView>("bank.lines");
    lines.setFocus();
    QTest::keyClick(&lines, Qt::Key_V);
    ASSERT_EQ(wanted.count(), 1);
    const BankLineId interest = bank().lines("102", kYear)[3].id;
    EXPECT_EQ(wanted.front().front().toString(), QStringLiteral("bank:%1").arg(interest.value));
}

TEST_F(BankPaneTest, ShowsTheReconciliationAsItIsPrintedAndSavesIt)
{
    import(kMarch);
    stand().click("bank.acceptAll");
    auto* segments = stand().window().findChild<QWidget*>(QStringLiteral("bank.views"));
    ASSERT_NE(segments, nullptr);
    segments->findChildren<QAbstractButton*>().at(1)->click();
    auto& day = stand().child<QComboBox>("reconciliation.day");
    EXPECT_EQ(day.currentData().toString(), QStringLiteral("2025-12-31")) << "the last month that has begun";
    EXPECT_EQ(stand().child<QLabel>("reconciliation.verdict").text(), QStringLiteral("agrees"));
    auto& view = *stand().window().findChild<ReconciliationView*>();
    ASSERT_NE(view.table(), nullptr);
    EXPECT_EQ(reports::toPlainText(view.table()->rows.back()[1]), reports::toPlainText(view.table()->rows.back()[3]));

    for (const char* ending : {"pdf", "xlsx", "csv"}) {
        const auto file = builder.folder() / (std::string("r.") + ending);
        stand().interaction.filesToSave << toText(file.string());
        stand().click((std::string("reconciliation.") + ending).c_str());
        EXPECT_GT(std::filesystem::file_size(file), 100u) << ending;
    }
    stand().interaction.filesToSave << QStringLiteral("/nowhere/at/all.csv");
    stand().click("reconciliation.csv");
    EXPECT_EQ(stand().interaction.told.size(), 1);
}

TEST_F(BankPaneTest, WritesNothingIntoABookThatIsReadOnly)
{
    auto& page = stand(book::OpenMode::ReadOnly);
    EXPECT_FALSE(page.child<QAbstractButton>("bank.import").isEnabled());
    EXPECT_FALSE(page.child<QAbstractButton>("bank.match").isEnabled());
    EXPECT_FALSE(page.child<QAbstractButton>("bank.acceptAll").isVisible());
}
