// SPDX-License-Identifier: GPL-3.0-or-later
// Paying out, settling with a leaver and their papers from the command line.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/exchange/sheet.h"
#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;
using nlohmann::ordered_json;

/// Surplus 10,000 by the law's split: 1 gets 2,700 + 1,080, 2 gets 2,700 + 2,340, 5 gets 180 and left with the year; 2 has no
/// bank account and owes 40.
class Pay : public Program {
protected:
    void SetUp() override
    {
        static_cast<void>(run({"new", "book.coop", "--name", "青山合作社（示例）", "--first-year", "2025"}));
        import("members", "number,name,kind,joined,left,bank_account\n1,张甲,farmer,2024-01-01,,6228480012345678903\n"
                          "2,李乙,farmer,2024-01-01,,\n3,王丙,farmer,2024-01-01,,\n4,赵丁,farmer,2024-01-01,,\n"
                          "5,陈戊,farmer,2024-01-01,2025-12-31,6222020012345678911\n6,周己,farmer,2024-01-01,,\n");
        import("contributions", "date,member,kind,paid\n2024-06-01,1,cash,3000\n2024-06-01,2,cash,6500\n2024-06-01,5,cash,500\n");
        import("trades", "date,member,direction,product,quantity,unit,amount\n"
                         "2025-03-01,1,delivery,鸡蛋,10,斤,100.00\n2025-03-01,2,delivery,鸡蛋,10,斤,100.00\n");
        import("openings", "date,account,member,debit,credit\n2024-12-31,102,,9960,\n2024-12-31,114,2,40,\n2024-12-31,301,1,,3000\n"
                           "2024-12-31,301,2,,6500\n2024-12-31,301,5,,500\n");
        import("vouchers", "date,number,summary,account,debit,credit\n"
                           "2025-06-01,1,卖蛋,102,10000.00,\n2025-06-01,1,卖蛋,501,,10000.00\n");
    }

    void share() const
    {
        const Outcome outcome = run({"distribute", "book.coop", "2025", "--adopt", "--resolved-on", "2026-03-15", "--present", "5",
                                     "--votes-for", "5", "--laid-out-on", "2026-02-20"});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.error;
    }
    [[nodiscard]] Outcome pay(const QStringList& arguments) const { return run(QStringList{"pay", "book.coop"} + arguments); }
    void mustPay(const QStringList& arguments) const
    {
        const Outcome outcome = pay(arguments);
        ASSERT_EQ(outcome.exitCode, 0) << arguments.join(' ').toStdString() << ": " << outcome.error;
        EXPECT_EQ(outcome.error, "");
    }
    [[nodiscard]] ordered_json shown(const QString& what) const
    {
        const Outcome outcome = run({"show", "book.coop", what, "--format", "json"});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return ordered_json::parse(outcome.out);
    }
    [[nodiscard]] std::string balance(const std::string& account, const std::string& member = {}) const
    {
        for (const auto& row : shown("balances")) {
            if (row["account"] == account && row["member"] == member)
                return row["debit"].get<std::string>() + "/" + row["credit"].get<std::string>();
        }
        return {};
    }
    [[nodiscard]] Outcome report(const QStringList& arguments) const { return run(QStringList{"report", "book.coop"} + arguments); }
    [[nodiscard]] std::string paper(const QStringList& arguments) const
    {
        const Outcome outcome = report(arguments + QStringList{"-o", "paper.csv"});
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return bytesOf("paper.csv");
    }
};

TEST_F(Pay, ShowsWhatIsDueFromTheLedger)
{
    EXPECT_THAT(shown("dues"), IsEmpty());
    share();
    const ordered_json dues = shown("dues");
    ASSERT_EQ(dues.size(), 3u);
    EXPECT_EQ(dues[0]["refund"], "2700.00");
    EXPECT_EQ(dues[0]["residual"], "1080.00");
    EXPECT_EQ(dues[1]["total"], "5040.00");
    EXPECT_EQ(dues[1]["owes"], "40.00");
    EXPECT_EQ(dues[2]["member"], "5");
    EXPECT_EQ(dues[2]["since"], "2025-12-31");
    EXPECT_THAT(run({"show", "book.coop", "dues"}).out, HasSubstr("\n1,张甲,2700.00,1080.00,0.00,3780.00,"));
}

TEST_F(Pay, PaysPartByPartUntilNothingIsDue)
{
    share();
    mustPay({"list", "--on", "2026-03-20", "--account", "102"});
    mustPay({"record", "--on", "2026-03-21", "--member", "1", "--amount", "3000"});
    mustPay({"record", "--on", "2026-03-21", "--member", "2", "--failed", "--why", "外出"});
    mustPay({"record", "--on", "2026-03-22"});
    const ordered_json first = shown("payments");
    ASSERT_EQ(first.size(), 3u);
    EXPECT_EQ(first[0]["state"], "part");
    EXPECT_EQ(first[0]["paid"], "3000.00");
    EXPECT_EQ(first[1]["state"], "failed");
    EXPECT_EQ(first[1]["paid"], "0.00");
    EXPECT_EQ(first[1]["reason"], "外出");
    EXPECT_EQ(first[2]["state"], "paid");
    EXPECT_EQ(first[2]["paid_on"], "2026-03-22");
    EXPECT_EQ(balance("222", "1"), "0.00/780.00") << "the refund is paid first";
    EXPECT_EQ(balance("221", "2"), "0.00/2700.00");

    mustPay({"list", "--on", "2026-04-01", "--account", "102"});
    mustPay({"record", "--on", "2026-04-02"});
    EXPECT_THAT(shown("dues"), IsEmpty());
    EXPECT_EQ(balance("102"), "10960.00/0.00") << "9960 + 10000 - 9000";
    EXPECT_EQ(shown("distributions")[0]["open"], "0.00");
    EXPECT_EQ(pay({"list", "--on", "2026-04-03"}).exitCode, 1) << "nothing is due";
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);
}

TEST_F(Pay, WhatComesBackIsDueAgain)
{
    share();
    mustPay({"list", "--method", "bank", "--on", "2026-03-20"});
    mustPay({"record", "--on", "2026-03-21"});
    mustPay({"returned", "--member", "5", "--why", "户名不符", "--on", "2026-03-25"});
    EXPECT_EQ(shown("payments")[1]["state"], "returned");
    EXPECT_EQ(balance("222", "5"), "0.00/180.00");
    const ordered_json dues = shown("dues");
    ASSERT_EQ(dues.size(), 2u);
    EXPECT_EQ(dues[1]["last_failure"], "户名不符");
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);
}

TEST_F(Pay, ACancelledListGivesItsMembersBack)
{
    share();
    mustPay({"list", "--on", "2026-03-20"});
    EXPECT_EQ(shown("dues")[0]["waits"], "yes");
    mustPay({"cancel", "--why", "改为转账"});
    EXPECT_EQ(shown("payments")[0]["state"], "cancelled");
    EXPECT_EQ(shown("dues")[0]["waits"], "no");
    EXPECT_EQ(shown("dues")[0]["total"], "3780.00");
}

TEST_F(Pay, TheBankFileHasWhoHasAnAccountInEitherEncoding)
{
    share();
    mustPay({"list", "--method", "bank", "--on", "2026-03-20"});
    mustPay({"bank-file", "--remark", "2025年盈余", "-o", "bank.csv"});
    EXPECT_EQ(bytesOf("bank.csv"), "\xEF\xBB\xBF序号,收款人姓名,收款账号,金额,附言\r\n"
                                   "1,张甲,6228480012345678903,3780.00,2025年盈余\r\n"
                                   "2,陈戊,6222020012345678911,180.00,2025年盈余\r\n");
    mustPay({"bank-file", "--remark", "x", "--encoding", "gb18030", "-o", "old.csv"});
    EXPECT_EQ(bytesOf("old.csv"), "\xD0\xF2\xBA\xC5,\xCA\xD5\xBF\xEE\xC8\xCB\xD0\xD5\xC3\xFB,\xCA\xD5\xBF\xEE\xD5\xCB\xBA\xC5,"
                                  "\xBD\xF0\xB6\xEE,\xB8\xBD\xD1\xD4\r\n"
                                  "1,\xD5\xC5\xBC\xD7,6228480012345678903,3780.00,x\r\n"
                                  "2,\xB3\xC2\xCE\xEC,6222020012345678911,180.00,x\r\n");
}

TEST_F(Pay, SetsOffOnlyWithConsent)
{
    share();
    mustPay({"list", "--set-off", "--on", "2026-03-20", "--member", "2"});
    EXPECT_EQ(shown("payments")[0]["amount"], "5040.00");
    mustPay({"cancel", "--why", "先取得同意"});
    mustPay({"consent", "--member", "2", "--amount", "30", "--document", "同意书1号", "--on", "2026-03-20"});
    EXPECT_EQ(shown("consents")[0]["amount"], "30.00");
    mustPay({"list", "--set-off", "--on", "2026-03-21", "--member", "2", "--account", "102"});
    EXPECT_EQ(shown("payments")[0]["set_off"], "30.00");
    EXPECT_EQ(shown("payments")[0]["amount"], "5010.00");
    mustPay({"record", "--on", "2026-03-22"});
    EXPECT_EQ(balance("114", "2"), "10.00/0.00");
    EXPECT_EQ(shown("consents")[0]["used"], "30.00");
    mustPay({"end-consent", "--member", "2", "--on", "2026-03-31"});
    EXPECT_EQ(shown("consents")[0]["ended_on"], "2026-03-31");
}

/// All cells of a spreadsheet, each in a line.
std::string cellsOf(const std::filesystem::path& file)
{
    const auto sheet = exchange::readSheet(file);
    std::string cells;
    if (sheet) {
        for (const auto& row : sheet->rows) {
            for (const exchange::SheetCell& cell : row)
                cells += cell.text + '\n';
        }
    }
    return cells;
}

struct Wrong {
    QStringList arguments;
    int exitCode;
    const char* says;
};

TEST_F(Pay, WhatIsWrongIsSaidAndNothingIsWritten)
{
    share();
    mustPay({"list", "--on", "2026-03-20", "--account", "102"});
    mustPay({"record", "--member", "5", "--on", "2026-03-21"});
    const std::string before = bytesOf("book.coop");
    const std::vector<Wrong> all = {
        {{"dance"}, 2, "end-consent"},
        {{"record", "--list", "7"}, 1, "no payment list 7"},
        {{"record", "--list", "x"}, 2, "--list"},
        {{"record", "--list", "-1"}, 2, "--list"},
        {{"record", "--list", "99999999999999999999"}, 2, "--list"},
        {{"record", "--member", "1", "--amount", "3780.01", "--on", "2026-03-21"}, 1, "3780.00 due"},
        {{"record", "--member", "1", "--amount", "0", "--on", "2026-03-21"}, 1, "out of range"},
        {{"record", "--member", "1", "--amount", "-1", "--on", "2026-03-21"}, 1, "out of range"},
        {{"record", "--member", "1", "--amount", "1.005"}, 2, "--amount"},
        {{"record", "--member", "1", "--amount", "much"}, 2, "--amount"},
        {{"record", "--amount", "1"}, 2, "--member"},
        {{"record", "--member", "1", "--failed", "--amount", "1"}, 2, "--amount"},
        {{"record", "--member", "1", "--failed", "--on", "2026-03-21"}, 1, "reason"},
        {{"record", "--member", "5", "--on", "2026-03-21"}, 1, "not waiting any more"},
        {{"record", "--member", "3", "--on", "2026-03-21"}, 1, "member 3"},
        {{"record", "--on", "2026-02-30"}, 2, "--on"},
        {{"record", "--on", "2026-03-19"}, 1, "2026-03-20"},
        {{"list", "--method", "barter"}, 2, "--method"},
        {{"list", "--on", "2026-04-01"}, 1, "nothing is due"},
        {{"list", "--member", "1", "--on", "2026-04-01"}, 1, "member 1 waits in another payment list"},
        {{"list", "--member", "99", "--on", "2026-04-01"}, 1, "99"},
        {{"list", "--account", "501", "--on", "2026-04-01"}, 1, "501"},
        {{"cancel"}, 1, "reason"},
        {{"returned", "--member", "1", "--why", "x"}, 1, "was not made"},
        {{"returned", "--why", "x"}, 2, "--member"},
        {{"returned", "--member", "5", "--why", "x", "--on", "2026-03-20"}, 1, "2026-03-21"},
        {{"consent", "--member", "2"}, 1, "document"},
        {{"consent"}, 2, "--member"},
        {{"bank-file"}, 2, "-o"},
        {{"bank-file", "--encoding", "big5", "-o", "x.csv"}, 2, "--encoding"},
        {{"bank-file", "--list", "7", "-o", "x.csv"}, 1, "no payment list 7"},
        {{"bank-file", "-o", "x.csv"}, 1, "no bank account"},
    };
    for (const Wrong& wrong : all) {
        const Outcome outcome = pay(wrong.arguments);
        const std::string line = wrong.arguments.join(' ').toStdString();
        EXPECT_EQ(outcome.exitCode, wrong.exitCode) << line << ": " << outcome.error;
        EXPECT_THAT(outcome.error, HasSubstr(wrong.says)) << line;
        EXPECT_EQ(outcome.out, "") << line;
        EXPECT_EQ(bytesOf("book.coop"), before) << line;
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "x.csv"));
}

TEST_F(Pay, SeveralProblemsAreSaidAtOnce)
{
    share();
    const Outcome consent = pay({"consent", "--member", "77", "--amount", "-4", "--on", "2026-03-01"});
    EXPECT_EQ(consent.exitCode, 1);
    EXPECT_EQ(countOf(consent.error, "\n"), 3) << consent.error;
    const Outcome list = pay({"list", "--method", "bank", "--account", "501", "--member", "2", "--member", "3", "--on", "2026-03-20"});
    EXPECT_EQ(list.exitCode, 1);
    EXPECT_THAT(list.error, AllOf(HasSubstr("501"), HasSubstr("member 2 has no bank account"), HasSubstr("due to member 3")));
    mustPay({"list", "--on", "2026-03-20", "--account", "102"});
    const Outcome record = pay({"record", "--member", "9", "--member", "3", "--on", "2026-03-21"});
    EXPECT_EQ(record.exitCode, 1);
    EXPECT_THAT(record.error, AllOf(HasSubstr("due to member 3"), HasSubstr("due to member 9")));
}

TEST_F(Pay, ABookThatIsOpenElsewhereIsReadButNotWritten)
{
    share();
    mustPay({"list", "--on", "2026-03-20"});
    const auto open = openBook(book::OpenMode::ReadWrite);
    EXPECT_EQ(pay({"record", "--on", "2026-03-21"}).exitCode, 3);
    EXPECT_EQ(run({"settle", "book.coop", "5"}).exitCode, 3);
    EXPECT_EQ(shown("payments")[0]["state"], "pending");
    EXPECT_EQ(report({"payment-list", "-o", "list.csv"}).exitCode, 0);
}

TEST_F(Pay, ABookWithoutALedgerHasNothingToPay)
{
    ASSERT_EQ(run({"new", "empty.coop", "--name", "空社（示例）"}).exitCode, 0);
    const std::string before = bytesOf("empty.coop");
    EXPECT_EQ(countOf(run({"show", "empty.coop", "dues"}).out, "\n"), 1);
    for (const char* action : {"list", "record", "cancel"})
        EXPECT_EQ(run({"pay", "empty.coop", QString::fromLatin1(action), "--why", "x"}).exitCode, 1) << action;
    EXPECT_EQ(run({"settle", "empty.coop", "1"}).exitCode, 1);
    EXPECT_EQ(run({"report", "empty.coop", "payment-list", "-o", "none.csv"}).exitCode, 1);
    const Outcome value = run({"report", "empty.coop", "income", "--by", "value-added", "--year", "2025", "-o", "none.csv"});
    EXPECT_EQ(value.exitCode, 1);
    EXPECT_THAT(value.error, HasSubstr("empty.coop:1:year: the book has no vouchers in 2025"));
    EXPECT_FALSE(std::filesystem::exists(folder / "none.csv"));
    for (const char* report : {"unclaimed", "income"})
        EXPECT_EQ(run({"report", "empty.coop", QString::fromLatin1(report), "-o", "some.pdf"}).exitCode, 0) << report;
    EXPECT_EQ(bytesOf("empty.coop"), before);
}

TEST_F(Pay, ALeaverIsSettledOnceAndTheSettlementIsTakenBack)
{
    share();
    EXPECT_EQ(run({"settle", "book.coop", "1", "--on", "2026-03-31"}).exitCode, 1) << "he has not left";
    EXPECT_EQ(run({"settle", "book.coop", "99"}).exitCode, 1);
    EXPECT_EQ(run({"settle", "book.coop", "5", "--on", "31.3."}).exitCode, 2);
    EXPECT_EQ(run({"settle", "book.coop", "5", "--on", "2026-03-31", "--pay", "--account", "999"}).exitCode, 1);
    EXPECT_THAT(shown("settlements"), IsEmpty());

    const Outcome settled = run({"settle", "book.coop", "5", "--on", "2026-03-31", "--pay"});
    ASSERT_EQ(settled.exitCode, 0) << settled.error;
    EXPECT_THAT(settled.out, HasSubstr("680.00")) << "500 paid in and 180 due";
    const ordered_json rows = shown("settlements");
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0]["contribution"], "500.00");
    EXPECT_EQ(rows[0]["due"], "180.00");
    EXPECT_EQ(rows[0]["payable"], "680.00");
    EXPECT_EQ(balance("102"), "19280.00/0.00");
    EXPECT_EQ(balance("301", "5"), "");
    EXPECT_EQ(run({"settle", "book.coop", "5", "--on", "2026-04-01"}).exitCode, 1) << "not twice";

    EXPECT_EQ(run({"settle", "book.coop", "5", "--reverse", "--on", "2026-04-01"}).exitCode, 1) << "without a reason";
    const Outcome back = run({"settle", "book.coop", "5", "--reverse", "--on", "2026-04-01", "--why", "算错"});
    ASSERT_EQ(back.exitCode, 0) << back.error;
    EXPECT_EQ(balance("301", "5"), "0.00/500.00");
    EXPECT_EQ(balance("222", "5"), "0.00/180.00");
    EXPECT_EQ(run({"settle", "book.coop", "5", "--reverse", "--on", "2026-04-01", "--why", "算错"}).exitCode, 1) << "not twice";
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);
}

TEST_F(Pay, ThePapersSayTheSameInEveryFormat)
{
    share();
    mustPay({"list", "--on", "2026-03-20", "--account", "102", "--member", "1", "--member", "2"});
    const std::vector<std::pair<QStringList, const char*>> papers = {
        {{"payment-list"}, "3,780.00"},
        {{"unclaimed", "--to", "2026-12-31"}, "5,040.00"},
        {{"settlement", "--member", "5"}, "680.00"},
        {{"income"}, "9,200.00"},
        {{"income", "--member", "2"}, "5,140.00"},
        {{"income", "--by", "party", "--year", "2025"}, "9,200.00"},
        {{"income", "--by", "line", "--year", "2025"}, "200.00"},
        {{"income", "--by", "value-added", "--year", "2025"}, "10,000.00"},
    };
    for (const auto& [arguments, figure] : papers) {
        const std::string line = arguments.join(' ').toStdString();
        for (const char* file : {"paper.csv", "paper.xlsx", "paper.pdf"}) {
            const Outcome outcome = report(arguments + QStringList{"-o", QString::fromLatin1(file)});
            ASSERT_EQ(outcome.exitCode, 0) << line << ": " << outcome.error;
            EXPECT_EQ(outcome.error, "") << line;
        }
        std::string plain(figure);
        std::erase(plain, ',');
        EXPECT_THAT(bytesOf("paper.csv"), AllOf(StartsWith("\xEF\xBB\xBF"), HasSubstr(plain))) << line;
        const std::string yuan = plain.substr(0, plain.find('.'));
        EXPECT_THAT(cellsOf(folder / "paper.xlsx"), HasSubstr('\n' + yuan + '\n')) << line;
        const Outcome text = runShell("pdftotext -layout paper.pdf -");
        ASSERT_EQ(text.exitCode, 0) << text.error;
        EXPECT_THAT(text.out, AllOf(HasSubstr(figure), HasSubstr("青山合作社（示例）"), Not(HasSubstr("\xEF\xBF\xBD")))) << line;
    }
}

TEST_F(Pay, ThePaymentListHasItsColumnsAndItsSumInWords)
{
    share();
    mustPay({"list", "--on", "2026-03-20", "--account", "102"});
    const std::string list = paper({"payment-list"});
    EXPECT_THAT(list, HasSubstr("序号,编号,姓名,盈余返还,剩余盈余,代扣个税,抵扣欠款,实付金额,签字（手印）,备注"));
    EXPECT_THAT(list, HasSubstr("\n2,2,李乙,2700.00,2340.00,0.00,0.00,5040.00,,"));
    ASSERT_EQ(report({"payment-list", "-o", "list.pdf"}).exitCode, 0);
    EXPECT_THAT(runShell("pdftotext -layout list.pdf -").out, HasSubstr("人民币玖仟元整"));
}

TEST_F(Pay, IncomeIsLaidOutBySourcePartyLineAndValueAdded)
{
    share();
    EXPECT_THAT(paper({"income", "--lang", "en"}), HasSubstr("\n2025,0.00,0.00,5400.00,0.00,3600.00,0.00,0.00,0.00,200.00,9200.00\n"));
    EXPECT_EQ(paper({"income", "--by", "source", "--lang", "en"}), paper({"income", "--lang", "en"}));
    EXPECT_THAT(paper({"income", "--by", "party", "--lang", "en"}), HasSubstr("\nFarmers,0.00,0.00,5400.00,0.00,3600.00,"));
    EXPECT_THAT(paper({"income", "--by", "line", "--lang", "en"}), HasSubstr("\nFirst industry,200.00,0.00,"));
    EXPECT_THAT(paper({"income", "--by", "value-added", "--lang", "en"}), HasSubstr("\nSurplus of the year,10000.00,100.0%"));
    EXPECT_THAT(paper({"income", "--by", "party"}), HasSubstr("农户"));
    EXPECT_EQ(paper({"income", "--by", "利益主体"}), paper({"income", "--by", "party"})) << "words are read in both languages";
}

TEST_F(Pay, APaperAskedForWronglyIsNotWritten)
{
    share();
    mustPay({"list", "--on", "2026-03-20"});
    const std::vector<Wrong> all = {
        {{"payment-list", "--list", "9"}, 1, "no payment list 9"},
        {{"payment-list", "--list", "one"}, 2, "--list"},
        {{"payment-list", "--member", "1"}, 2, "--member"},
        {{"unclaimed", "--list", "1"}, 2, "--list"},
        {{"members", "--list", "1"}, 2, "--list"},
        {{"unclaimed", "--from", "2026-01-01"}, 2, "--from"},
        {{"settlement"}, 2, "--member"},
        {{"settlement", "--member", "99"}, 1, "99"},
        {{"settlement", "--member", "1"}, 1, "day of leaving"},
        {{"income", "--by", "magic"}, 2, "value-added"},
        {{"income", "--by", "party", "--member", "1"}, 2, "--member"},
        {{"income", "--year", "2025"}, 2, "--year"},
        {{"income", "--by", "line", "--year", "20255"}, 2, "--year"},
        {{"income", "--member", "99"}, 1, "99"},
        {{"unclaimed", "--by", "party"}, 2, "--by"},
    };
    for (const Wrong& wrong : all) {
        const Outcome outcome = report(wrong.arguments + QStringList{"-o", "none.csv"});
        const std::string line = wrong.arguments.join(' ').toStdString();
        EXPECT_EQ(outcome.exitCode, wrong.exitCode) << line << ": " << outcome.error;
        EXPECT_THAT(outcome.error, HasSubstr(wrong.says)) << line;
        EXPECT_FALSE(std::filesystem::exists(folder / "none.csv")) << line;
    }
}

} // namespace
} // namespace coop::test
