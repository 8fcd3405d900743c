// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank_file.h"
#include "core/exchange/encoding.h"
#include "core/reports/payment_lists.h"
#include "core/reports/settlement_report.h"
#include "core/reports/year_income.h"

#include <gtest/gtest.h>

#include <array>

namespace coop::test {
namespace {

const reports::Wording kPlain = [](std::string_view english) { return std::string(english); };
const reports::ReportHead kHead{.cooperative = "示范社"};

TEST(PaymentPapers, AListAddsUpAndSaysTheSumInWords)
{
    const std::array rows = {reports::PaymentRow{.number = "001", .name = "甲", .refund = Money::yuan(100),
                                                 .residual = Money::yuan(50), .withheld = Money::yuan(10),
                                                 .setOff = Money::yuan(40)},
                             reports::PaymentRow{.number = "002", .name = "乙", .residual = Money::fen(5)}};

    const auto cash = reports::paymentList(rows, Date(2026, 2, 1), "", reports::PaidBy::Cash, kHead, kPlain);
    const auto bank = reports::paymentList(rows, Date(2026, 2, 1), "", reports::PaidBy::Bank, kHead, kPlain);

    EXPECT_EQ(std::get<Money>(cash.totals[7]), Money::fen(10'005));
    EXPECT_EQ(cash.amountInWords, "人民币壹佰元零伍分");
    EXPECT_EQ(cash.columns[8].kind, reports::ColumnKind::Signature);
    EXPECT_EQ(bank.columns[8].title, "Bank account");
}

TEST(PaymentPapers, ASettlementNamesEachLineAndItsArticle)
{
    reports::SettlementPaper paper{.number = "001", .name = "甲", .day = Date(2026, 2, 1), .inKind = Money::yuan(400), .remaining = 7};
    paper.position.holdings = {{.kind = shares::ContributionKind::Cash, .paid = Money::yuan(600)},
                               {.kind = shares::ContributionKind::Land, .paid = Money::yuan(400)}};
    paper.position.reserveShare = Money::yuan(50);
    paper.position.stateShare = Money::yuan(20);
    paper.position.uncoveredLoss = Money::yuan(300);
    paper.position.lossPart = Fraction(1, 2);
    paper.result = shares::settle(paper.position, false);

    const auto table = reports::settlementReport(paper, kHead, kPlain);

    ASSERT_EQ(table.rows.size(), 12U);
    EXPECT_EQ(std::get<Money>(table.rows[2][2]), Money::yuan(-150));
    EXPECT_NE(std::get<std::string>(table.rows[2][3]).find("300.00 of losses not made up × 1/2"), std::string::npos);
    EXPECT_EQ(std::get<Money>(table.rows[9][2]), Money::yuan(500));
    EXPECT_EQ(table.amountInWords, "人民币伍佰元整");
}

TEST(PaymentPapers, IncomeBySourceAddsUpInBothDirections)
{
    const std::array rows = {reports::SourceRow{.label = "2024", .bySource = {Money::yuan(1), Money::yuan(2)}},
                             reports::SourceRow{.label = "2025", .bySource = {Money::yuan(3)}}};

    const auto table = reports::sourceTable(rows, "Income", "Year", "", kHead, kPlain);

    EXPECT_EQ(std::get<Money>(table.rows[0].back()), Money::yuan(3));
    EXPECT_EQ(std::get<Money>(table.totals.back()), Money::yuan(6));
}

TEST(PaymentPapers, TheBankFileHoldsDigitsAndNoFormulas)
{
    const std::array transfers = {
        exchange::BankTransfer{.name = "=甲", .account = "6228 4800-1234", .amount = Money::fen(12'345), .remark = "盈余"}};

    const std::string utf8 = exchange::bankFile(transfers, exchange::BankEncoding::Utf8);

    EXPECT_EQ(utf8, "\xEF\xBB\xBF序号,收款人姓名,收款账号,金额,附言\r\n1,'=甲,622848001234,123.45,盈余\r\n");
    const std::string gb = exchange::bankFile(transfers, exchange::BankEncoding::Gb18030);
    EXPECT_EQ(exchange::toUtf8(gb).value(), utf8.substr(3));
}

} // namespace
} // namespace coop::test
