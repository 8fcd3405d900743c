// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statements_page.h"

#include "tests/support/page_stand.h"

#include <QComboBox>
#include <QTableView>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kOpeningDebit = 2;
constexpr int kOpeningCredit = 3;

ledger::VoucherDraft voucher(std::string_view date, std::string_view debit, std::string_view credit, std::string_view amount)
{
    const Money money = *parseMoney(amount);
    return {.date = day(date),
            .lines = {{.summary = "test", .account = std::string(debit), .debit = money},
                      {.account = std::string(credit), .credit = money}}};
}

class StatementsPageTest : public ::testing::Test {
protected:
    StatementsPageTest() { builder.member("001", "张三").member("002", "李四"); }

    void enter(const ledger::VoucherDraft& draft)
    {
        if (!builder->ledger().enter(draft, book::newDraftId()))
            throw std::runtime_error("a voucher is refused");
    }
    /// Capital of 5,000, sales of 1,000 in January and 300 in February, wages of 200 in February.
    void enterTwoMonths()
    {
        ledger::VoucherDraft capital = voucher("2025-01-05", "102", "301", "5000");
        capital.lines.back().member = "001";
        enter(capital);
        enter(voucher("2025-01-20", "102", "501", "1000"));
        enter(voucher("2025-02-10", "102", "501", "300"));
        enter(voucher("2025-02-28", "523", "102", "200"));
    }

    BookBuilder builder;
};

using Stand = PageStand<StatementsPage>;

void openCell(Stand& stand, const char* table, int row, int column)
{
    auto& view = stand.child<QTableView>(table);
    view.setCurrentIndex(view.model()->index(row, column));
    QTest::keyClick(&view, Qt::Key_Return);
}

int rowOf(Stand& stand, const char* table, const QString& text, int column = 0)
{
    const QStringList texts = stand.column(table, column);
    for (int row = 0; row < texts.size(); ++row) {
        if (texts[row].trimmed().startsWith(text))
            return row;
    }
    throw std::runtime_error("no such row: " + text.toStdString());
}

QString cellOf(Stand& stand, const char* table, int row, int column)
{
    const auto* model = stand.child<QTableView>(table).model();
    return model->index(row, column).data().toString();
}

/// The row of the opening table that holds this account.
void typeOpening(Stand& stand, const char* table, const QString& account, int column, const QString& amount)
{
    auto* model = stand.child<QTableView>(table).model();
    model->setData(model->index(rowOf(stand, table, account), column), amount, Qt::EditRole);
}

} // namespace

TEST_F(StatementsPageTest, OpensAFigureOfTheBalanceSheetDownToTheVoucher)
{
    enterTwoMonths();
    Stand stand(builder);
    QList<std::pair<PageId, QString>> went;
    QObject::connect(&stand.page(), &Page::goTo, &stand.page(),
                     [&](PageId page, const QString& target) { went.append({page, target}); });
    const int cash = rowOf(stand, "statementTable", QStringLiteral("Cash and bank"));
    EXPECT_EQ(cellOf(stand, "statementTable", cash, 2), QStringLiteral("6,100.00"));
    openCell(stand, "statementTable", cash, 2);
    openCell(stand, "partsTable", rowOf(stand, "partsTable", QStringLiteral("102")), 1);
    EXPECT_TRUE(stand.child<QLabel>("ledgerTitle").text().startsWith(QStringLiteral("102")));
    constexpr int kBalance = 8;
    EXPECT_TRUE(stand.column("ledgerTable", kBalance).contains(QStringLiteral("6,100.00")));
    openCell(stand, "ledgerTable", 1, 0); // the first entry stands behind what was carried over
    ASSERT_EQ(went.size(), 1);
    EXPECT_EQ(went.front().first, PageId::Vouchers);
    EXPECT_EQ(went.front().second, QStringLiteral("voucher:1"));
}

TEST_F(StatementsPageTest, StatesTheSurplusUpToAMonth)
{
    enterTwoMonths();
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("surplus"));
    constexpr int kSurplusRow = 11;
    EXPECT_EQ(cellOf(stand, "statementTable", kSurplusRow, 2), QStringLiteral("1,100.00"));
    auto& month = stand.child<QComboBox>("statementMonth");
    month.setCurrentIndex(0);
    Q_EMIT month.activated(0);
    EXPECT_EQ(cellOf(stand, "statementTable", kSurplusRow, 2), QStringLiteral("1,000.00"));
}

TEST_F(StatementsPageTest, AddsUpTheTrialBalance)
{
    enterTwoMonths();
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("trial-balance"));
    const int total = stand.child<QTableView>("bookTable").model()->rowCount() - 1;
    EXPECT_EQ(cellOf(stand, "bookTable", total, 4), QStringLiteral("6,500.00"));
    EXPECT_EQ(cellOf(stand, "bookTable", total, 5), QStringLiteral("6,500.00"));
    EXPECT_EQ(cellOf(stand, "bookTable", total, 6), cellOf(stand, "bookTable", total, 7));
    openCell(stand, "bookTable", rowOf(stand, "bookTable", QStringLiteral("501")), 5);
    EXPECT_TRUE(stand.child<QLabel>("ledgerTitle").text().startsWith(QStringLiteral("501")));
    EXPECT_EQ(stand.column("ledgerTable", 2).count(QStringLiteral("Total of the month")), 2);
}

TEST_F(StatementsPageTest, SearchesInALedger)
{
    enterTwoMonths();
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("account:102"));
    stand.page().search(QStringLiteral("5000"));
    EXPECT_EQ(stand.child<QTableView>("ledgerTable").model()->rowCount(), 1);
    stand.page().search({});
    EXPECT_GT(stand.child<QTableView>("ledgerTable").model()->rowCount(), 4);
}

TEST_F(StatementsPageTest, ClosesAMonthAndOpensItAgainWithAReason)
{
    enterTwoMonths();
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("closing"));
    EXPECT_EQ(stand.child<QLabel>("monthState.1").text(), QStringLiteral("next"));
    stand.click("closeMonth");
    EXPECT_EQ(stand.child<QLabel>("monthState.1").text(), QStringLiteral("closed"));
    const auto refused = stand.book().ledger().enter(voucher("2025-01-25", "102", "501", "1"), book::newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().code, IssueCode::MonthClosed);

    stand.click("reopenMonth"); // turned away: no reason
    EXPECT_TRUE(stand.book().periods().isClosed(ledger::Period::ofMonth(2025, 1)));
    stand.interaction.texts << QStringLiteral("a sale was forgotten");
    stand.click("reopenMonth");
    EXPECT_FALSE(stand.book().periods().isClosed(ledger::Period::ofMonth(2025, 1)));
    EXPECT_EQ(stand.child<QLabel>("monthState.1").text(), QStringLiteral("next"));
}

TEST_F(StatementsPageTest, ClosesNoMonthWithADraftInIt)
{
    enterTwoMonths();
    ASSERT_TRUE(builder->ledger().saveDraft(voucher("2025-01-31", "102", "501", "7"), book::newDraftId()));
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("closing"));
    EXPECT_NE(stand.window().findChild<QWidget*>(QStringLiteral("closingFinding")), nullptr);
    EXPECT_FALSE(stand.child<QAbstractButton>("closeMonth").isEnabled());
}

TEST_F(StatementsPageTest, RefusesOpeningsThatDoNotBalanceAndPostsThoseThatDo)
{
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("opening"));
    typeOpening(stand, "openingAccounts", QStringLiteral("102"), kOpeningDebit, QStringLiteral("900"));
    EXPECT_EQ(stand.child<QLabel>("openingDifference").text(), QStringLiteral("900.00"));
    EXPECT_FALSE(stand.child<QAbstractButton>("acceptOpening").isEnabled());

    auto* details = stand.child<QTableView>("openingDetails").model();
    details->setData(details->index(0, 0), QStringLiteral("301"), Qt::EditRole);
    details->setData(details->index(0, 1), QStringLiteral("001"), Qt::EditRole);
    details->setData(details->index(0, kOpeningCredit), QStringLiteral("900.5x"), Qt::EditRole);
    EXPECT_FALSE(stand.child<QAbstractButton>("acceptOpening").isEnabled()) << "no amount";
    details->setData(details->index(0, kOpeningCredit), QStringLiteral("900"), Qt::EditRole);
    EXPECT_EQ(details->rowCount(), 2) << "a blank line waits below";
    EXPECT_EQ(stand.book().ledger().unfinished().size(), 1u) << "what is typed survives a crash";
    EXPECT_TRUE(stand.child<QAbstractButton>("acceptOpening").isEnabled());
    stand.click("acceptOpening");
    const auto members = stand.book().books().memberBalances("301", ledger::DateRange::of(FiscalYear{2025}));
    ASSERT_EQ(members.size(), 1u);
    EXPECT_EQ(members.front().number, "001");
    EXPECT_EQ(members.front().opening, -Money::yuan(900));
    EXPECT_TRUE(stand.book().ledger().unfinished().empty());
    EXPECT_TRUE(stand.child<QWidget>("openingDone").isVisible());
}

TEST_F(StatementsPageTest, AddsASubAccountAndKeepsOfficialOnes)
{
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("chart"));
    stand.selectRow("chartTable", rowOf(stand, "chartTable", QStringLiteral("501")));
    EXPECT_FALSE(stand.child<QAbstractButton>("removeAccount").isEnabled()) << "official";
    stand.interaction.texts << QStringLiteral("Eggs");
    stand.click("addAccount");
    const auto added = stand.book().accounts().find(ledger::Chart::Of2021, "50101");
    ASSERT_TRUE(added.has_value());
    EXPECT_EQ(added->name, "Eggs");
    stand.selectRow("chartTable", rowOf(stand, "chartTable", QStringLiteral("50101")));
    stand.click("removeAccount");
    EXPECT_FALSE(stand.book().accounts().find(ledger::Chart::Of2021, "50101").has_value());
}

TEST_F(StatementsPageTest, SavesWhatIsShown)
{
    enterTwoMonths();
    Stand stand(builder);
    const QString file = toText((builder.folder() / "sheet.csv").string());
    stand.interaction.filesToSave << file;
    stand.click("saveStatement");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !stand.notices.isEmpty(); }));
    QFile saved(file);
    ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
    EXPECT_TRUE(saved.readAll().contains("6100.00"));
}

TEST_F(StatementsPageTest, ChangesNothingInABookThatIsOpenForReading)
{
    enterTwoMonths();
    Stand stand(builder, book::OpenMode::ReadOnly);
    stand.page().reveal(QStringLiteral("closing"));
    EXPECT_FALSE(stand.child<QAbstractButton>("closeMonth").isEnabled());
    stand.page().reveal(QStringLiteral("chart"));
    EXPECT_FALSE(stand.child<QAbstractButton>("addItem").isEnabled());
    stand.page().reveal(QStringLiteral("opening"));
    EXPECT_FALSE(stand.child<QAbstractButton>("acceptOpening").isEnabled());
}
