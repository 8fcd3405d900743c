// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// A small year: openings, one sale, one payment, wages.
class LedgerVerbs : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("openings", "date,account,member,debit,credit\n2024-12-31,102,,10000,\n2024-12-31,301,1,,6000\n"
                           "2024-12-31,301,2,,3000\n2024-12-31,33202,,,1000\n");
        import("vouchers", kVouchers);
    }

    [[nodiscard]] std::string shown(const QStringList& arguments) const
    {
        const Outcome outcome = run(QStringList{"show", "book.coop"} + arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return outcome.out;
    }
    [[nodiscard]] std::string report(const QStringList& arguments) const
    {
        const Outcome outcome = run(QStringList{"report", "book.coop"} + arguments + QStringList{"-o", "r.csv"});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return bytesOf("r.csv");
    }

    static constexpr std::string_view kVouchers =
        "date,number,summary,account,debit,credit,member,counterparty,attachments,entered,invoice,product,project,kind,note\n"
        "2025-01-05,1,卖蛋,102,5000.00,,,,1,2025-01-05 09:00:00,F001,,,general,\n"
        "2025-01-05,1,卖蛋,501,,5000.00,,示例超市,1,2025-01-05 09:00:00,F001,鸡蛋,,general,\n"
        "2025-02-10,付-1,付成员款,114,800.00,,1,,0,2025-02-10 10:00:00,,,,payment,急\n"
        "2025-02-10,付-1,付成员款,102,,800.00,,,0,2025-02-10 10:00:00,,,,payment,急\n"
        "2025-03-31,1,发工资,523,1200.00,,,,0,2025-03-31 10:00:00,,,,general,\n"
        "2025-03-31,1,发工资,102,,1200.00,,,0,2025-03-31 10:00:00,,,,general,\n";
};

TEST_F(LedgerVerbs, ShowVouchersIsWhatImportReads)
{
    EXPECT_EQ(shown({"vouchers"}), kVouchers);
    EXPECT_EQ(countOf(shown({"vouchers", "--as-of", "2025-02-28"}), "\n"), 5);
    EXPECT_EQ(countOf(shown({"vouchers", "--year", "2024"}), "\n"), 1) << "openings are no vouchers of that year";
    EXPECT_EQ(shown({"openings"}), "date,account,member,debit,credit,counterparty,product,project\n"
                                   "2024-12-31,102,,10000.00,,,,\n2024-12-31,301,1,,6000.00,,,\n"
                                   "2024-12-31,301,2,,3000.00,,,\n2024-12-31,33202,,,1000.00,,,\n");
    folder.write("v.csv", shown({"vouchers"}));
    folder.write("o.csv", shown({"openings"}));
    ASSERT_EQ(run({"new", "other.coop", "--name", "另一社（示例）", "--first-year", "2025"}).exitCode, 0);
    ASSERT_EQ(run({"import", "other.coop", "members", "import.csv"}).exitCode, 1) << "that file holds vouchers";
    folder.write("m.csv", shown({"members"}));
    ASSERT_EQ(run({"import", "other.coop", "members", "m.csv"}).exitCode, 0);
    ASSERT_EQ(run({"import", "other.coop", "openings", "o.csv"}).exitCode, 0);
    ASSERT_EQ(run({"import", "other.coop", "vouchers", "v.csv"}).exitCode, 0);
    EXPECT_EQ(run({"show", "other.coop", "vouchers"}).out, kVouchers);
    EXPECT_EQ(run({"show", "other.coop", "balances", "--as-of", "2025-12-31"}).out, shown({"balances", "--as-of", "2025-12-31"}));
}

TEST_F(LedgerVerbs, ShowBalancesOfADay)
{
    EXPECT_EQ(shown({"balances", "--as-of", "2025-03-30"}), "account,name,member,debit,credit\n"
                                                            "102,银行存款,,14200.00,0.00\n114,成员往来,1,800.00,0.00\n"
                                                            "301,股金,1,0.00,6000.00\n301,股金,2,0.00,3000.00\n"
                                                            "33202,未分配盈余,,0.00,1000.00\n501,经营收入,,0.00,5000.00\n");
    EXPECT_THAT(shown({"balances", "--as-of", "2024-12-31"}), HasSubstr("102,银行存款,,10000.00,0.00\n"));
}

TEST_F(LedgerVerbs, AnUnbalancedFileIsRefusedWithEachRow)
{
    folder.write("bad.csv", "date,number,summary,account,debit,credit\n2025-04-01,1,a,102,1,\n2025-04-01,1,a,501,,2\n"
                            "2025-04-02,2,b,998,1,\n2025-04-02,2,b,501,,1\n");
    const std::string before = bytesOf("book.coop");
    const Outcome outcome = run({"import", "book.coop", "vouchers", "bad.csv", "--lang", "zh"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, HasSubstr("bad.csv:2:5: 借方"));
    EXPECT_THAT(outcome.error, HasSubstr("bad.csv:4:4: 科目编码"));
    EXPECT_EQ(bytesOf("book.coop"), before);
}

TEST_F(LedgerVerbs, ClosesMonthsInOrderAndOpensTheLastOne)
{
    EXPECT_EQ(run({"close", "book.coop", "2025-02"}).exitCode, 1) << "January is open";
    const Outcome closed = run({"close", "book.coop", "2025-01"});
    EXPECT_EQ(closed.exitCode, 0) << closed.error;
    EXPECT_THAT(shown({"balances", "--as-of", "2025-01-31"}), HasSubstr("331,本年盈余,,0.00,5000.00\n"));
    EXPECT_EQ(run({"close", "book.coop", "January"}).exitCode, 2);
    EXPECT_EQ(run({"close", "book.coop", "2025-01", "--reopen"}).exitCode, 2) << "without a reason";
    EXPECT_EQ(run({"close", "book.coop", "2025-01", "--reopen", "--why", "漏记"}).exitCode, 0);
    EXPECT_THAT(shown({"balances", "--as-of", "2025-01-31"}), HasSubstr("501,经营收入,,0.00,5000.00\n"));
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);
}

TEST_F(LedgerVerbs, TheSurplusComesFromTheLedgerAndIsNotGiven)
{
    import("contributions", "date,member,kind,paid\n2024-02-01,1,cash,6000\n2024-02-01,2,cash,3000\n");
    import("trades", "date,member,direction,product,amount\n2024-03-01,1,delivery,鸡蛋,50\n2025-03-01,2,delivery,鸡蛋,70\n");
    const Outcome plan = run({"distribute", "book.coop", "2025", "--format", "json"});
    ASSERT_EQ(plan.exitCode, 0) << plan.error;
    const auto json = nlohmann::json::parse(plan.out);
    EXPECT_EQ(json["surplus"], "3800.00");
    EXPECT_EQ(json["prior_loss"], "0.00");
    const Outcome given = run({"distribute", "book.coop", "2025", "--surplus", "1", "--lang", "en"});
    EXPECT_EQ(given.exitCode, 2);
    EXPECT_THAT(given.error, HasSubstr("3800.00"));
    EXPECT_EQ(run({"explain", "book.coop", "2025", "1", "--prior-loss", "1"}).exitCode, 2);
    const Outcome other = run({"distribute", "book.coop", "2024", "--surplus", "1000", "--format", "json"});
    EXPECT_EQ(other.exitCode, 0) << "no vouchers in that year" << other.error;
}

TEST_F(LedgerVerbs, ExportsAJournalAndNamesTheFormatsThatThereAre)
{
    EXPECT_EQ(run({"export", "book.coop", "hledger", "-o", "book.journal"}).exitCode, 0);
    EXPECT_THAT(bytesOf("book.journal"), HasSubstr("2025-01-05 (1) 卖蛋\n"));
    const Outcome refused = run({"export", "book.coop", "xbrl", "-o", "x.xml"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.error, HasSubstr("hledger"));
    EXPECT_EQ(run({"export", "book.coop", "hledger", "-o", "missing/x.journal"}).exitCode, 3);
}

TEST_F(LedgerVerbs, LedgersJournalsAndVouchersAsTables)
{
    const std::string ledger = report({"general-ledger", "--year", "2025", "--account", "102"});
    EXPECT_THAT(ledger, StartsWith("\xEF\xBB\xBF科目编码,科目名称,日期,凭证号,摘要,对方科目,明细,借方,贷方,方向,余额\n"
                                   "102,银行存款,2025-01-01,,期初余额,,,,,借,10000.00\n"
                                   "102,银行存款,2025-01-05,记-1,卖蛋,"));
    EXPECT_THAT(ledger, HasSubstr(",5000.00,,借,15000.00\n"));
    EXPECT_THAT(ledger, HasSubstr("102,银行存款,2025-03-31,,本年累计,,,5000.00,2000.00,借,13000.00\n"));
    EXPECT_THAT(ledger, Not(HasSubstr("\n301,")));
    EXPECT_THAT(report({"general-ledger", "--from", "2025-02-01", "--to", "2025-02-28"}), HasSubstr("\n301,股金,"));
    EXPECT_THAT(report({"cash-journal", "--year", "2025"}), HasSubstr("本日合计"));
    const std::string vouchers = report({"voucher", "--from", "2025-02-01", "--to", "2025-02-28"});
    EXPECT_THAT(vouchers, HasSubstr("2025-02-10,付-1,付成员款,114,114 成员往来,1 张甲,800.00,,0,"));
    EXPECT_THAT(vouchers, Not(HasSubstr("卖蛋")));
    EXPECT_EQ(run({"report", "book.coop", "general-ledger", "--account", "998", "-o", "r.csv"}).exitCode, 1);
    EXPECT_EQ(run({"report", "book.coop", "member-account", "--account", "102", "-o", "r.csv"}).exitCode, 2);
    EXPECT_EQ(run({"report", "book.coop", "voucher", "--year", "2025", "-o", "v.pdf"}).exitCode, 0);
    EXPECT_THAT(bytesOf("v.pdf"), StartsWith("%PDF-"));
}

TEST_F(LedgerVerbs, MemberAccountsInTheirOfficialColumns)
{
    import("contributions", "date,member,kind,subscribed,paid\n2024-06-01,1,cash,6000,6000\n2025-05-01,1,cash,500,500\n");
    import("trades", "date,member,direction,product,quantity,unit,amount\n2025-03-01,1,delivery,鸡蛋,10,斤,50\n"
                     "2025-03-09,1,delivery,鸡蛋,5,斤,25\n");
    const std::string one = report({"member-account", "--year", "2025", "--member", "1"});
    EXPECT_THAT(one, StartsWith("\xEF\xBB\xBF序号,日期,摘要,来源于到户类扶贫项目资产的出资额,其他来源的出资额,公积金份额,"
                                "接受国家财政直接补助形成财产量化份额,接受他人捐赠形成财产量化份额,鸡蛋（斤）,鸡蛋（斤）,"
                                "盈余返还金额,剩余盈余分配金额\n"));
    EXPECT_THAT(one, HasSubstr(",2025-01-01,年初余额,0.00,6000.00,0.00,0.00,0.00,,,,\n"));
    EXPECT_THAT(one, HasSubstr("2025-03-09,本月交售,,,,,,15,75.00,,\n"));
    EXPECT_THAT(one, HasSubstr(",2025-12-31,年末余额/总额,0.00,6500.00,0.00,0.00,0.00,15,75.00,0.00,0.00\n"));
    EXPECT_THAT(report({"member-account", "--year", "2025"}), HasSubstr("\n2,李乙,2025-01-01,年初余额,"));
}

TEST_F(LedgerVerbs, SettingsOfTheLedgerAreShownAndChanged)
{
    const Outcome changed = run({"ledger", "book.coop", "--facts-from", "2025-04-01", "--money-account", "101"});
    EXPECT_EQ(changed.exitCode, 0) << changed.error;
    EXPECT_THAT(changed.out, HasSubstr("facts-from 2025-04-01\n"));
    EXPECT_THAT(changed.out, HasSubstr("start 2025-01\n"));
    EXPECT_EQ(run({"ledger", "book.coop", "--money-account", "113"}).exitCode, 2);
    EXPECT_EQ(run({"ledger", "book.coop", "--start", "2025-06"}).exitCode, 1) << "there are vouchers";
}

} // namespace
} // namespace coop::test
