// SPDX-License-Identifier: GPL-3.0-or-later
// Payment lists and what came of them, as recorded on the page.
#include "ui/yearend/payments_pane.h"

#include "core/book/distribution_desk.h"
#include "core/book/payment_desk.h"
#include "core/distribution/ready_policies.h"
#include "tests/support/issues.h"
#include "tests/support/page_stand.h"
#include "ui/models/table_view.h"
#include "ui/yearend/payment_marks.h"
#include "ui/yearend/year_end_page.h"

#include <gtest/gtest.h>

namespace coop::ui {
namespace {

using book::PaymentState;
using test::day;

constexpr FiscalYear kYear{2025};

/// Three farmers of whom 001 and 002 have a bank account; 9,000 of 10,000 are due: 5,400 by dealings, 3,600 by account.
void fill(test::BookBuilder& book)
{
    const std::tuple<const char*, const char*, const char*> members[] = {
        {"001", "张桂兰", "6228480000000000001"}, {"002", "李春生", "6228480000000000002"}, {"003", "王秀英", ""},
        {"004", "赵国强", ""},                    {"005", "陈龑", ""}};
    for (const auto& [number, name, account] : members)
        book.member({.number = number, .name = name, .bankAccount = account}).paid(number, "2024-01-10", "1000");
    book.delivered("001", "2025-03-01", "鸡蛋", "500", "3000");
    book.delivered("002", "2025-04-01", "鸡蛋", "300", "2000");
    book.delivered("003", "2025-05-01", "鸡蛋", "100", "1000");
    const auto posted = book->distributions().adoptAndPost(
        kYear, distribution::statutoryDefault(), Money::yuan(10'000), {},
        {.on = day("2026-01-10"), .entitled = 5, .members = 5, .present = 5, .votesFor = 5}, {}, book::newDraftId());
    if (!posted)
        throw std::runtime_error(test::listed(posted.error()));
}

class PaymentsPaneTest : public testing::Test {
protected:
    PaymentsPaneTest()
    {
        fill(m_builder);
        m_stand = std::make_unique<test::PageStand<YearEndPage>>(m_builder);
        page().session().setYear(kYear);
        page().page().reveal(QStringLiteral("payments"));
    }

    [[nodiscard]] test::PageStand<YearEndPage>& page() { return *m_stand; }
    [[nodiscard]] std::vector<book::PaymentList> lists() { return page().book().payments().lists(); }
    [[nodiscard]] const book::Payment& payment(const book::PaymentList& list, std::string_view number)
    {
        return *std::ranges::find(list.payments, number, &book::Payment::number);
    }
    [[nodiscard]] bool isShown(const char* name) { return page().child<QWidget>(name).isVisible(); }

    void makeList(const char* method = "cash")
    {
        page().choose("list.method", method);
        page().click("makeList");
        ASSERT_EQ(lists().size(), 1u) << page().problem(QStringLiteral("list")).toStdString();
    }
    TableView& table() { return page().child<TableView>("payments"); }
    void stand(int row, int column)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, column));
    }
    /// Types into a cell as into paper: the first key opens it.
    void typeInto(int row, int column, const QString& text)
    {
        stand(row, column);
        table().edit(table().currentIndex());
        auto* editor = table().findChild<QLineEdit*>();
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        test::PageStand<YearEndPage>::write(*editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::qWait(1); // the editor is closed behind the key
    }

    test::BookBuilder m_builder;
    std::unique_ptr<test::PageStand<YearEndPage>> m_stand;
};

TEST_F(PaymentsPaneTest, ShowsWhatIsDueAndWhoCanBePaidByTheBank)
{
    EXPECT_EQ(page().column("duesTable", 5), (QStringList{QStringLiteral("3,420.00"), QStringLiteral("2,520.00"),
                                                          QStringLiteral("1,620.00"), QStringLiteral("720.00"), QStringLiteral("720.00")}));
    auto& filter = page().child<QComboBox>("duesFilter");
    filter.setCurrentIndex(1); // by bank
    EXPECT_EQ(page().column("duesTable", 0), (QStringList{QStringLiteral("001"), QStringLiteral("002")}));
    filter.setCurrentIndex(2); // without a bank account
    EXPECT_EQ(page().column("duesTable", 0), (QStringList{QStringLiteral("003"), QStringLiteral("004"), QStringLiteral("005")}));
    filter.setCurrentIndex(0);
    page().type("duesSearch", QStringLiteral("wxy"));
    EXPECT_EQ(page().column("duesTable", 1), QStringList{QStringLiteral("王秀英")});
}

TEST_F(PaymentsPaneTest, AListByTheBankTakesThoseWithAnAccount)
{
    makeList("bank");
    const auto list = lists().front();
    EXPECT_EQ(list.data.moneyAccount, "102") << "the account follows the way of paying";
    ASSERT_EQ(list.payments.size(), 2u);
    EXPECT_TRUE(isShown("payments")) << "the new list is opened";
}

TEST_F(PaymentsPaneTest, NobodyChosenIsNotEverybody)
{
    page().choose("list.members", "chosen");
    page().click("makeList");
    EXPECT_TRUE(lists().empty());
    EXPECT_FALSE(page().problem(QStringLiteral("list.members")).isEmpty());
    page().selectRow("duesTable", 2);
    page().click("makeList");
    ASSERT_EQ(lists().size(), 1u);
    EXPECT_EQ(lists().front().payments.size(), 1u);
    EXPECT_EQ(lists().front().payments.front().number, "003");
}

TEST_F(PaymentsPaneTest, RecordsPaidPartAndFailedFromTheKeyboard)
{
    makeList();
    stand(0, PaymentMarks::Result);
    QTest::keyClick(&table(), Qt::Key_Space);
    typeInto(1, PaymentMarks::Paid, QStringLiteral("1000"));
    typeInto(2, PaymentMarks::Reason, QStringLiteral("外出未领"));
    EXPECT_EQ(page().column("payments", PaymentMarks::Result),
              (QStringList{QStringLiteral("paid"), QStringLiteral("in part"), QStringLiteral("failed"), QStringLiteral("waiting"),
                           QStringLiteral("waiting")}));
    page().click("recordPayments");
    const auto list = lists().front();
    EXPECT_EQ(payment(list, "001").state, PaymentState::Paid) << page().child<QLabel>("paymentsProblem").text().toStdString();
    EXPECT_EQ(payment(list, "002").state, PaymentState::Part);
    EXPECT_EQ(payment(list, "002").paid.inMoney(), Money::yuan(1000));
    EXPECT_EQ(payment(list, "003").state, PaymentState::Failed);
    EXPECT_EQ(payment(list, "003").reason, "外出未领");
    EXPECT_EQ(payment(list, "004").state, PaymentState::Pending);

    page().click("markAllPaid");
    page().click("recordPayments");
    EXPECT_TRUE(lists().front().isSettled());
    EXPECT_FALSE(isShown("recordPayments")) << "nothing waits any more";
}

TEST_F(PaymentsPaneTest, RefusesMoreThanIsDueAndAFailureWithoutAReason)
{
    makeList();
    typeInto(0, PaymentMarks::Paid, QStringLiteral("9999"));
    stand(1, PaymentMarks::Result);
    QTest::keyClick(&table(), Qt::Key_Space);
    QTest::keyClick(&table(), Qt::Key_Space); // paid, then failed
    page().click("recordPayments");
    const QString problem = page().child<QLabel>("paymentsProblem").text();
    EXPECT_TRUE(problem.contains(QStringLiteral("001"))) << problem.toStdString();
    EXPECT_TRUE(problem.contains(QStringLiteral("002"))) << problem.toStdString();
    for (const book::Payment& one : lists().front().payments)
        EXPECT_EQ(one.state, PaymentState::Pending);
}

TEST_F(PaymentsPaneTest, MoneyThatComesBackIsDueAgain)
{
    makeList("bank");
    page().click("markAllPaid");
    page().click("recordPayments");
    ASSERT_TRUE(lists().front().isSettled());
    stand(1, PaymentMarks::Result);
    page().click("returnPayment.link");
    page().click("returnPayment.action");
    EXPECT_EQ(payment(lists().front(), "002").state, PaymentState::Paid) << "no reason was given";
    page().type("returnPayment.reason", QStringLiteral("账号有误"));
    page().click("returnPayment.action");
    EXPECT_EQ(payment(lists().front(), "002").state, PaymentState::Returned)
        << page().problem(QStringLiteral("returnPayment")).toStdString();
    const auto dues = page().book().payments().dues();
    const auto due = std::ranges::find(dues, std::string("002"), &book::Due::number);
    ASSERT_NE(due, dues.end());
    EXPECT_EQ(due->total(), Money::yuan(2520));
}

TEST_F(PaymentsPaneTest, ACancelledListGivesItsMembersBack)
{
    makeList();
    page().click("cancelList.link");
    page().type("cancelList.reason", QStringLiteral("重做"));
    page().click("cancelList.action");
    EXPECT_TRUE(lists().front().cancelledOn.has_value()) << page().problem(QStringLiteral("cancelList")).toStdString();
    EXPECT_EQ(page().child<QLabel>("listState").text(), QStringLiteral("cancelled"));
    for (const book::Due& due : page().book().payments().dues())
        EXPECT_FALSE(due.isPending);
}

TEST_F(PaymentsPaneTest, AConsentNamesThePaperThatWasSigned)
{
    page().page().reveal(QStringLiteral("payments/consents"));
    page().type("consent.member", QStringLiteral("001"));
    page().click("addConsent");
    EXPECT_FALSE(page().problem(QStringLiteral("consent.document")).isEmpty());
    EXPECT_TRUE(page().book().payments().consents().empty());
    page().type("consent.document", QStringLiteral("承诺书 2026-1"));
    page().type("consent.amount", QStringLiteral("500"));
    page().click("addConsent");
    ASSERT_EQ(page().book().payments().consents().size(), 1u) << page().problem(QStringLiteral("consent")).toStdString();
    EXPECT_EQ(page().column("consents", 2), QStringList{QStringLiteral("500.00")});
    page().selectRow("consents", 0);
    page().click("endConsent.link");
    page().click("endConsent.action");
    EXPECT_TRUE(page().book().payments().consents().front().endedOn.has_value());
}

} // namespace
} // namespace coop::ui
