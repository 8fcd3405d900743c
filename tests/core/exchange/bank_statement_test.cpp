// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank_statement.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/encoding.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/issues.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::exchange {
namespace {

using test::errorsOf;
using test::Fault;
using test::Faults;
using test::warningsOf;
using testing::ElementsAre;
using testing::IsEmpty;

BankStatement statementOf(std::string_view csv)
{
    const auto sheet = readCsv(csv, {});
    EXPECT_TRUE(sheet);
    auto statement = readBankStatement(*sheet);
    EXPECT_TRUE(statement) << csv;
    return statement ? *std::move(statement) : BankStatement{};
}

/// "2025-03-01 -100.00 =900.00 张三|货款": a line as short as it can be told.
std::vector<std::string> told(const BankStatement& statement)
{
    std::vector<std::string> texts;
    for (const ledger::BankLineDraft& line : statement.lines) {
        std::string text = toIso(line.date) + " " + toPlainText(line.amount);
        if (line.balance)
            text += " =" + toPlainText(*line.balance);
        texts.push_back(text + " " + line.counterparty + "|" + line.summary);
    }
    return texts;
}

/// "4:3": row and column of each issue.
std::vector<std::string> placesOf(const Issues& issues)
{
    std::vector<std::string> places;
    for (const Issue& issue : issues)
        places.push_back(std::to_string(issue.row) + ":" + std::to_string(issue.column));
    return places;
}

struct Layout {
    const char* bank;
    const char* csv;
};

/// All say the same: 1,500 came in from 张三, 200.50 went out for 化肥.
constexpr Layout kLayouts[] = {
    {"two sides", "交易日期,摘要,收入,支出,余额,对方户名\n"
                  "2025-03-01,货款,1500.00,,2500.00,张三\n"
                  "2025-03-02,化肥,,200.50,2299.50,农资公司\n"},
    {"ICBC", "[HISTORYDETAIL]\n"
             "凭证号,本方账号,对方账号,交易时间,借/贷,借方发生额,贷方发生额,对方行号,摘要,用途,对方单位名称,余额,个性化信息\n"
             "0,1402027009200012345,622202,2025-03-01 09.30.12,贷,0.00,\"1,500.00\",102,货款,货款,张三,\"2,500.00\",\n"
             "0,1402027009200012345,330012,2025-03-02 10.00.01,借,200.50,0.00,102,化肥,,农资公司,\"2,299.50\",\n"},
    {"ABC", "账户明细\n账号：10-123401040001234,,,,,,,,,,\n"
            "交易日期,交易时间,收入金额,支出金额,账户余额,交易行名,对方省市,对方账号,对方户名,交易用途,交易摘要\n"
            "20250301,093012,1500.00,,2500.00,某支行,,622202,张三,货款,货款\n"
            "20250302,100001,,200.50,2299.50,某支行,,330012,农资公司,化肥,\n"},
    {"CCB", "账号,账户名称,交易时间,借方发生额（支取）,贷方发生额（收入）,余额,币种,对方户名,对方账号,对方开户机构,记账日期,摘要,备注\n"
            "33001,合作社,20250301 09:30:12,0.00,1500.00,2500.00,人民币,张三,622202,某行,20250301,货款,\n"
            "33001,合作社,20250302 10:00:01,200.50,0.00,2299.50,人民币,农资公司,330012,某行,20250302,化肥,\n"},
    {"BOC", "查询账号[ Inquirer account number ],123456789012\n"
            "交易类型[ Transaction Type ],付款人名称[ Payer's Name ],收款人名称[ Payee's Name ],交易日期[ Transaction Date ],"
            "交易货币[ Trade Currency ],交易金额[ Trade Amount ],交易后余额[ After-transaction balance ],摘要[ Reference ]\n"
            ",张三,合作社,20250301,CNY,1500.00,2500.00,货款\n"
            ",合作社,农资公司,20250302,CNY,-200.50,2299.50,化肥\n"},
    {"rural bank with a mark", "记账日期|x,借贷标志,交易金额,账户余额,对方名称,附言,记账日期\n"
                               ",贷,1500.00,2500.00,张三,货款,2025/3/1\n"
                               ",借,200.50,2299.50,农资公司,化肥,2025/3/2\n"},
    {"postal savings", "交易日期,交易渠道,摘要,收支标志,交易金额(元),余额(元),对方户名\n"
                       "2025年03月01日,柜面,货款,收入,+1500.00元,2500.00元,张三\n"
                       "2025年03月02日,手机,化肥,支出,-200.50元,2299.50元,农资公司\n"},
    {"personal ICBC", "交易日期,摘要,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名\n"
                      "2025-03-01\t,货款,\"1,500.00\",,人民币,\"1,500.00\",,人民币,\"2,500.00\",张三\n"
                      "2025-03-02\t,化肥,,200.50,人民币,,200.50,人民币,\"2,299.50\",农资公司\n"},
    {"CMB", "交易日,交易时间,借方金额,贷方金额,余额,摘要,收(付)方名称,收(付)方账号\n"
            "20250301,09:30:12,,1500.00,2500.00,货款,张三,622202\n"
            "20250302,10:00:01,200.50,,2299.50,化肥,农资公司,330012\n"},
    {"a heading of two rows", "日期,摘要,对方户名,发生额,,余额\n,,,借方,贷方,\n"
                              "2025-03-01,货款,张三,,1500.00,2500.00\n"
                              "2025-03-02,化肥,农资公司,200.50,,2299.50\n"},
    {"English", "Date,Description,Counterparty,Debit,Credit,Balance\n"
                "2025-03-01,货款,张三,,1500.00,2500.00\n"
                "2025-03-02,化肥,农资公司,200.50,,2299.50\n"},
    {"tabs below a title", "某某农商银行 账户交易明细\n\n日期\t收入\t支出\t余额\t户名\t对方户名\t用途\n"
                           "2025.03.01\t1500.00\t--\t2500.00\t合作社\t张三\t货款\n"
                           "2025.03.02\t--\t200.50\t2299.50\t合作社\t农资公司\t化肥\n"},
    {"wide figures", "交易日期，,收入,支出,余额,对方户名,摘要,日期\n"
                     ",１，５００．００,,２，５００．００,张三,货款,２０２５－０３－０１\n"
                     ",,￥200.50,¥2299.50,农资公司,化肥,2025-03-02 00:00:00\n"},
};

TEST(BankStatement, ReadsTheCommonLayoutsAlike)
{
    for (const Layout& layout : kLayouts) {
        const BankStatement statement = statementOf(layout.csv);
        EXPECT_THAT(told(statement), ElementsAre("2025-03-01 1500.00 =2500.00 张三|货款",
                                                 "2025-03-02 -200.50 =2299.50 农资公司|化肥"))
            << layout.bank;
        EXPECT_THAT(placesOf(statement.issues), IsEmpty()) << layout.bank;
    }
}

TEST(BankStatement, ReadsWeChatAndAlipayBillsAndNamesWhatIsNeitherInNorOut)
{
    const BankStatement wechat = statementOf(
        "微信支付账单明细,,,,,,,,,,\n微信昵称：[某合作社],,,,,,,,,,\n,,,,,,,,,,\n----------------------微信支付账单明细列表--------------------,,,,,,,,,,\n"
        "交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"
        "2025-03-02 10:00:01,扫二维码付款,农资公司,化肥,支出,¥200.50,零钱,支付成功,\"42000\t\",\"1\t\",\"/\"\n"
        "2025-03-01 18:00:00,零钱提现,建设银行,/,/,¥10.00,建设银行,提现已到账,\"42001\t\",\"/\",\"\"\n"
        "2025-03-01 09:30:12,转账,张三,货款,收入,¥1500.00,/,已存入零钱,\"42002\t\",\"/\",\"/\"\n");
    EXPECT_THAT(told(wechat), ElementsAre("2025-03-01 1500.00 张三|转账 货款", "2025-03-02 -200.50 农资公司|扫二维码付款 化肥"));
    EXPECT_EQ(wechat.lines[0].reference, "42002");
    EXPECT_EQ(warningsOf(wechat.issues), (Faults{{IssueCode::UnknownWord, "direction"}}));
    EXPECT_EQ(wechat.issues[0].row, 7);

    const BankStatement alipay = statementOf(
        "支付宝交易记录明细查询\n账号:[138****0000]\n起始日期:[2025-03-01 00:00:00]    终止日期:[2025-03-31 00:00:00]\n"
        "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,\n"
        "2025-03-02 10:00:01,农资,农资公司,a***@b.cn,化肥,支出,200.50,余额,交易成功,2025\t,\n"
        "2025-03-01 12:00:00,农资,农资公司,a***@b.cn,化肥,支出,999.00,余额,交易关闭,2024\t,\n"
        "2025-03-01 09:30:12,转账,张三,z***@b.cn,货款,收入,1500.00,余额,交易成功,2023\t,\n");
    EXPECT_THAT(told(alipay), ElementsAre("2025-03-01 1500.00 张三|货款", "2025-03-02 -200.50 农资公司|化肥"));
    EXPECT_THAT(alipay.issues, IsEmpty());
}

TEST(BankStatement, FindsTheHeadingBehindManyOtherRows)
{
    std::string csv = "某银行对账单\n账号：6228 4800 1234 5678,,\n";
    for (int i = 3; i <= 24; ++i)
        csv += "第" + std::to_string(i) + "行说明,金额 日期 余额,\n";
    csv += "日期,收入,支出\n2025-03-01,1,\n";
    const BankStatement statement = statementOf(csv);
    EXPECT_EQ(statement.headerRow, 25);
    EXPECT_THAT(statement.rows, ElementsAre(26));
    EXPECT_EQ(statement.accountNumber, "6228480012345678");
}

TEST(BankStatement, KnowsTheAccountFromTheCellBehindItOrFromAColumn)
{
    EXPECT_EQ(statementOf("账号,12345678\n日期,金额\n2025-03-01,1\n").accountNumber, "12345678");
    EXPECT_EQ(statementOf("日期,金额,本方账号\n2025-03-01,1,87654321\n").accountNumber, "87654321");
    EXPECT_EQ(statementOf("户名,合作社\n日期,金额\n2025-03-01,1\n").accountNumber, std::nullopt);
}

TEST(BankStatement, RefusesAFileWithoutDateOrAmount)
{
    for (const char* csv : {"编号,姓名\n1,张三\n", "交易日期,摘要,余额\n2025-03-01,货款,1\n", "收入,支出\n1,\n", "x\n"}) {
        const auto statement = readBankStatement(*readCsv(csv, {}));
        ASSERT_FALSE(statement) << csv;
        EXPECT_EQ(errorsOf(statement.error()), (Faults{{IssueCode::BankLayoutUnknown, ""}}));
    }
    EXPECT_EQ(errorsOf(readBankStatement(Sheet{}).error()), (Faults{{IssueCode::FileEmpty, ""}}));
}

TEST(BankStatement, LeavesSumsPageEndsAndRepeatedHeadingsOut)
{
    const BankStatement statement = statementOf("日期,摘要,收入,支出,余额\n"
                                                "2025-02-28,承前页余额,,,1000.00\n"
                                                "2025-03-01,货款,500.00,,1500.00\n"
                                                "本页小计,,500.00,,\n"
                                                "第 2 页,,,,\n"
                                                "日期,摘要,收入,支出,余额\n"
                                                ",,,,\n"
                                                "2025-03-02,货款,1.00,,1501.00\n"
                                                "合计,,501.00,0.00,\n"
                                                ",合计,501.00,0.00,\n"
                                                "打印时间：2025-04-01,,,,\n"
                                                "本单据仅供参考,,,,\n");
    EXPECT_THAT(told(statement), ElementsAre("2025-03-01 500.00 =1500.00 |货款", "2025-03-02 1.00 =1501.00 |货款"));
    EXPECT_THAT(placesOf(statement.issues), IsEmpty());
}

TEST(BankStatement, PutsAFileThatStartsWithTheNewestInOrder)
{
    const BankStatement statement = statementOf("日期,金额,余额,摘要\n"
                                                "2025-03-02,-4,10,d\n"
                                                "2025-03-02,3,14,c\n"
                                                "2025-03-01,1,11,b\n"
                                                "2025-03-01,10,10,a\n");
    EXPECT_THAT(told(statement), ElementsAre("2025-03-01 10.00 =10.00 |a", "2025-03-01 1.00 =11.00 |b",
                                             "2025-03-02 3.00 =14.00 |c", "2025-03-02 -4.00 =10.00 |d"));
    EXPECT_THAT(statement.issues, IsEmpty());
    EXPECT_THAT(statement.rows, ElementsAre(5, 4, 3, 2));
}

TEST(BankStatement, PutsTheLinesOfOneDayInTheOrderOfTheirBalances)
{
    EXPECT_THAT(told(statementOf("日期,金额,余额\n2025-03-01,3,14\n2025-03-01,1,11\n")),
                ElementsAre("2025-03-01 1.00 =11.00 |", "2025-03-01 3.00 =14.00 |"));
    // The newest day first, each day by itself from morning to evening.
    const BankStatement days = statementOf("日期,金额,余额\n2025-03-02,3,14\n2025-03-02,-4,10\n2025-03-01,10,10\n2025-03-01,1,11\n");
    EXPECT_THAT(told(days), ElementsAre("2025-03-01 10.00 =10.00 |", "2025-03-01 1.00 =11.00 |", "2025-03-02 3.00 =14.00 |",
                                        "2025-03-02 -4.00 =10.00 |"));
    EXPECT_THAT(days.issues, IsEmpty());
}

TEST(BankStatement, NamesTheRowWhoseBalanceDoesNotFollow)
{
    const BankStatement statement = statementOf("日期,金额,余额\n2025-03-01,10,10\n2025-03-02,5,16\n2025-03-03,1,17\n");
    ASSERT_EQ(errorsOf(statement.issues), (Faults{{IssueCode::BankBalanceBroken, "balance"}}));
    EXPECT_THAT(placesOf(statement.issues), ElementsAre("3:3"));
    EXPECT_EQ(statement.issues[0].value, "16.00");
    EXPECT_THAT(statement.issues[0].arguments, ElementsAre("15.00"));
}

TEST(BankStatement, AsksNoBalanceOfLinesThatHaveNone)
{
    EXPECT_THAT(statementOf("日期,金额,余额\n2025-03-01,10,10\n2025-03-02,5,\n2025-03-03,1,17\n").issues, IsEmpty());
    EXPECT_THAT(statementOf("日期,金额\n2025-03-01,10\n2025-03-02,5\n").issues, IsEmpty());
}

TEST(BankStatement, ListsEveryBadRowWithItsColumn)
{
    const BankStatement statement = statementOf("日期,收入,支出,余额,币种\n"
                                                "2025-13-01,1,,1,\n"
                                                "2025-03-01,abc,,2,\n"
                                                "2025-03-01,1,2,3,\n"
                                                "2025-03-01,,,4,\n"
                                                ",5,,5,\n"
                                                "2025-03-01,1.234,,6,\n"
                                                "2025-03-01,1,,x,\n"
                                                "2025-03-01,1,,8,USD\n"
                                                "昨天,xyz,,9,\n"
                                                "2025-03-02,1,,10,人民币\n");
    EXPECT_EQ(errorsOf(statement.issues),
              (Faults{{IssueCode::NotADate, "date"},
                      {IssueCode::NotAMoney, "amount"},
                      {IssueCode::LineOnBothSides, "amount"},
                      {IssueCode::Required, "amount"},
                      {IssueCode::Required, "date"},
                      {IssueCode::TooManyDecimals, "amount"},
                      {IssueCode::NotAMoney, "balance"},
                      {IssueCode::UnknownWord, "currency"},
                      {IssueCode::NotADate, "date"},
                      {IssueCode::NotAMoney, "amount"}}));
    EXPECT_THAT(placesOf(statement.issues),
                ElementsAre("2:1", "3:2", "4:3", "5:2", "6:1", "7:2", "8:4", "9:5", "10:1", "10:2"));
    EXPECT_THAT(statement.rows, ElementsAre(11));
}

TEST(BankStatement, TakesNoBalanceOverARowThatCouldNotBeRead)
{
    const BankStatement statement = statementOf("日期,金额,余额\n2025-03-01,10,10\n2025-03-02,?,15\n2025-03-03,1,16\n");
    EXPECT_EQ(errorsOf(statement.issues), (Faults{{IssueCode::NotAMoney, "amount"}}));
}

TEST(BankStatement, RefusesAMarkThatIsNone)
{
    const BankStatement statement = statementOf("日期,借贷标志,金额\n2025-03-01,借,10\n2025-03-02,？,15\n2025-03-02,,15\n");
    EXPECT_EQ(errorsOf(statement.issues),
              (Faults{{IssueCode::UnknownWord, "direction"}, {IssueCode::UnknownWord, "direction"}}));
    EXPECT_THAT(placesOf(statement.issues), ElementsAre("3:2", "4:2"));
}

TEST(BankStatement, TakesAMinusForOutOnlyWhereNoAmountOutIsPositive)
{
    EXPECT_THAT(told(statementOf("日期,收支,金额\n2025-03-01,支,-10\n2025-03-02,收,5\n2025-03-03,支,-2\n")),
                ElementsAre("2025-03-01 -10.00 |", "2025-03-02 5.00 |", "2025-03-03 -2.00 |"));
    // One of them takes an earlier payment back.
    EXPECT_THAT(told(statementOf("日期,收入,支出\n2025-03-01,,10\n2025-03-02,,-10\n2025-03-03,-5,\n")),
                ElementsAre("2025-03-01 -10.00 |", "2025-03-02 10.00 |", "2025-03-03 -5.00 |"));
}

TEST(BankStatement, ReadsAmountsAsBanksWriteThem)
{
    EXPECT_THAT(told(statementOf("日期,金额\n2025-03-01,\"(1,234.50)\"\n2025-03-02,12.00-\n2025-03-03,+5.0000\n"
                                 "2025-03-04,RMB 7.00\n2025-03-05,−3\n")),
                ElementsAre("2025-03-01 -1234.50 |", "2025-03-02 -12.00 |", "2025-03-03 5.00 |", "2025-03-04 7.00 |",
                            "2025-03-05 -3.00 |"));
}

TEST(BankStatement, ReadsDatesWithTheirTimes)
{
    EXPECT_THAT(told(statementOf("交易时间,金额\n2025-03-01 10:11:12.123,1\n20250302101112,1\n2025/3/3 9:05,1\n2025年3月4日 10时,1\n"
                                 "2025-03-05T08:00:00,1\n2025-03-06-10.11.12,1\n")),
                ElementsAre("2025-03-01 1.00 |", "2025-03-02 1.00 |", "2025-03-03 1.00 |", "2025-03-04 1.00 |",
                            "2025-03-05 1.00 |", "2025-03-06 1.00 |"));
}

TEST(BankStatement, ReadsDateCellsOfASpreadsheet)
{
    Sheet sheet = test::sheetOf({{"交易时间", "收入", "支出"}, {"", "1500", ""}});
    sheet.rows[1][0] = {"45717.4", CellKind::Number};
    sheet.rows[1][1] = {"1500", CellKind::Number};
    const auto statement = readBankStatement(sheet);
    ASSERT_TRUE(statement);
    EXPECT_THAT(told(*statement), ElementsAre("2025-03-01 1500.00 |"));

    sheet.rows[1][1] = {"", CellKind::BrokenFormula};
    EXPECT_EQ(errorsOf(readBankStatement(sheet)->issues), (Faults{{IssueCode::FormulaWithoutValue, "amount"}}));
}

TEST(BankStatement, SplitsNameAndAccountThatShareACell)
{
    const BankStatement statement = statementOf("交易日期,交易金额,账户余额,对方账号与户名\n20250301,1,1,6217001234/张三\n");
    EXPECT_EQ(statement.lines[0].counterparty, "张三");
    EXPECT_EQ(statement.lines[0].counterpartyAccount, "6217001234");
}

TEST(BankStatement, CutsTextsToWhatABookTakes)
{
    std::string longText;
    for (int i = 0; i < 5000; ++i)
        longText += "长";
    const BankStatement statement = statementOf("日期,金额,摘要,对方户名\n2025-03-01,1," + longText + ",\"张\x01三\"\n");
    EXPECT_EQ(statement.lines[0].summary.size(), 600u);
    EXPECT_EQ(statement.lines[0].counterparty, "张 三");
}

TEST(BankStatement, SurvivesNastyFiles)
{
    for (const char* csv : {"日期,金额\n", "日期,收入,支出\n合计,1,2\n", "日期,金额\n,,,,,,,\n,\n", "日期,金额\n2025-03-01\n",
                            "日期,日期,金额,金额,收入\n2025-03-01,,,,1\n", "日期,金额\n2025-03-01,99999999999999999999\n",
                            "发生额,日期\n借方,贷方\n"}) {
        const auto sheet = readCsv(csv, {});
        ASSERT_TRUE(sheet);
        static_cast<void>(readBankStatement(*sheet));
    }
    EXPECT_EQ(errorsOf(statementOf("日期,金额\n2025-03-01,99999999999999999999\n").issues),
              (Faults{{IssueCode::AmountTooLarge, "amount"}}));
}

TEST(BankStatement, ReadsAFileInTheEncodingOfChineseBanks)
{
    const test::TemporaryFolder folder;
    // 日期,收入,支出,余额 / 2025-03-01,1.00,,1.00 in GB18030
    const auto file = folder.write("a.csv", "\xC8\xD5\xC6\xDA,\xCA\xD5\xC8\xEB,\xD6\xA7\xB3\xF6,\xD3\xE0\xB6\xEE\r\n2025-03-01,1.00,,1.00\r\n");
    const auto sheet = readSheet(file);
    ASSERT_TRUE(sheet);
    EXPECT_THAT(told(*readBankStatement(*sheet)), ElementsAre("2025-03-01 1.00 =1.00 |"));
}

} // namespace
} // namespace coop::exchange
