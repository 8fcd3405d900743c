// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/statements_page.h"

#include "core/book/closing_words.h"
#include "core/book/conversion_desk.h"
#include "tests/support/page_stand.h"
#include "tests/support/vouchers.h"

#include <QTableView>

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::test;
using namespace coop::ui;

namespace {

constexpr int kPart = 3;

/// 2022 under the chart of 2007 with layers of 500 and a debt of 80.
class ConversionPaneTest : public ::testing::Test {
protected:
    ConversionPaneTest()
    {
        builder.member("1", "张三");
        if (!builder->ledger().saveSettings({.start = ledger::Period{202201}, .oldChartUntil = FiscalYear{2022}}).empty())
            throw std::runtime_error("the old chart is refused");
        enter(builder.book(), voucher("2022-01-05", {dr("102", "900"), cr("301", "900", "1")}));
        enter(builder.book(), voucher("2022-02-01", {dr("141", "500"), cr("102", "500")}));
        enter(builder.book(), voucher("2022-03-01", {dr("521", "80"), cr("211", "80")}));
    }

    void closeOldYear()
    {
        for (int month = 1; month <= 12; ++month)
            ASSERT_TRUE(builder->periods().close(ledger::Period::ofMonth(2022, month), book::chineseClosingWords(), "x"));
    }

    BookBuilder builder{members::LegalForm::Specialized, FiscalYear{2022}};
};

using Stand = PageStand<StatementsPage>;

void showConversion(Stand& stand)
{
    stand.page().reveal(QStringLiteral("conversion"));
}

/// The part of `from` that goes to `to`.
void typePart(Stand& stand, const QString& from, const QString& to, const QString& amount)
{
    auto* model = stand.child<QTableView>("conversionParts").model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::ToolTipRole).toString().startsWith(from) &&
            model->index(row, 1).data().toString().startsWith(to)) {
            model->setData(model->index(row, kPart), amount, Qt::EditRole);
            return;
        }
    }
    throw std::runtime_error("no such part");
}

} // namespace

TEST_F(ConversionPaneTest, PostsWhenEveryPartIsGiven)
{
    closeOldYear();
    Stand stand(builder);
    showConversion(stand);
    auto& post = stand.child<QAbstractButton>("postConversion");
    EXPECT_FALSE(post.isEnabled()) << "the layers are not shared out yet";
    EXPECT_TRUE(stand.child<QLabel>("conversionProblem").text().contains(QStringLiteral("141")));
    typePart(stand, QStringLiteral("141"), QStringLiteral("141"), QStringLiteral("20x"));
    EXPECT_FALSE(post.isEnabled()) << "no amount";
    typePart(stand, QStringLiteral("141"), QStringLiteral("141"), QStringLiteral("200"));
    typePart(stand, QStringLiteral("141"), QStringLiteral("142"), QStringLiteral("300"));
    typePart(stand, QStringLiteral("211"), QStringLiteral("213"), QStringLiteral("15"));
    EXPECT_TRUE(post.isEnabled()) << stand.child<QLabel>("conversionProblem").text().toStdString();

    stand.click("postConversion");
    EXPECT_TRUE(stand.child<QWidget>("conversionDone").isVisible());
    const auto next = stand.book().books().balances(ledger::DateRange::of(FiscalYear{2023}));
    EXPECT_EQ(next.closingOf("142"), Money::yuan(300));
    EXPECT_EQ(next.closingOf("213"), -Money::yuan(15));
    EXPECT_TRUE(book::ConversionDesk(stand.book()).voucher().has_value());
}

TEST_F(ConversionPaneTest, SendsToTheClosingWhileTheOldYearIsOpen)
{
    Stand stand(builder);
    showConversion(stand);
    typePart(stand, QStringLiteral("141"), QStringLiteral("141"), QStringLiteral("500"));
    EXPECT_FALSE(stand.child<QAbstractButton>("postConversion").isEnabled());
    stand.click("conversionClosing");
    EXPECT_TRUE(stand.child<QWidget>("closeMonth").isVisible());
}

TEST_F(ConversionPaneTest, SaysThatFormsOfAnOldYearHaveTheRowsOfToday)
{
    Stand stand(builder);
    stand.session().setYear(FiscalYear{2022});
    stand.page().reveal(QStringLiteral("surplus"));
    const QList<QLabel*> labels = stand.window().findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("the chart of 2007"));
    }));
}

TEST_F(ConversionPaneTest, LetsNoBookWithVouchersChangeItsChart)
{
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("opening"));
    EXPECT_FALSE(stand.child<QComboBox>("oldChartUntil").isEnabled());
}

TEST(OpeningPane, TakesTheChartOf2007ForTheFirstYears)
{
    BookBuilder builder(members::LegalForm::Specialized, FiscalYear{2021});
    Stand stand(builder);
    stand.page().reveal(QStringLiteral("opening"));
    EXPECT_FALSE(stand.child<QWidget>("openingParts").isVisible());
    auto& charts = stand.child<QComboBox>("oldChartUntil");
    charts.setCurrentIndex(charts.findData(2022));
    Q_EMIT charts.activated(charts.currentIndex());
    EXPECT_EQ(stand.book().ledger().settings().oldChartUntil, FiscalYear{2022});
    EXPECT_TRUE(stand.child<QWidget>("openingParts").isVisible());
    const QStringList accounts = stand.column("openingAccounts", 0);
    EXPECT_TRUE(accounts.contains(QStringLiteral("141  牲畜（禽）资产")) || accounts.filter(QStringLiteral("牲畜")).size() == 1);
    charts.setCurrentIndex(0);
    Q_EMIT charts.activated(0);
    EXPECT_FALSE(stand.book().ledger().settings().oldChartUntil.has_value());
}
