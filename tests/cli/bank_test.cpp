// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/book/bank_desk.h"
#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;

constexpr std::string_view kStatement = "账号：622848001234,,,\n日期,摘要,收入,支出,余额\n"
                                        "2025-03-02,货款,100.00,,100.00\n2025-03-05,手续费,,1.00,99.00\n";

class Bank : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("vouchers", "date,number,summary,account,debit,credit,member\n"
                           "2025-03-01,1,货款,102,100.00,,\n2025-03-01,1,货款,114,,100.00,1\n");
        folder.write("bank.csv", kStatement);
    }
    [[nodiscard]] std::size_t lineCount() const
    {
        return openBook()->bank().lines("102", ledger::DateRange::of(FiscalYear{2025})).size();
    }
};

TEST_F(Bank, ImportsAStatementAndMatchesWhatIsCertain)
{
    const Outcome dry = run({"bank", "book.coop", "bank.csv", "--dry-run"});
    EXPECT_EQ(dry.exitCode, 0) << dry.error;
    EXPECT_EQ(dry.out, "Bank lines that would be imported: 2; matching entries: 1. Nothing was written.\n");
    EXPECT_EQ(lineCount(), 0u);

    const Outcome outcome = run({"bank", "book.coop", "bank.csv"});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
    EXPECT_EQ(outcome.out, "Bank lines imported: 2; matched with entries: 1.\n");
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);

    const Outcome again = run({"bank", "book.coop", "bank.csv"});
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.out, "Bank lines imported: 0; matched with entries: 0.\n");
    EXPECT_THAT(again.error, HasSubstr("bank.csv:3:"));
    EXPECT_EQ(lineCount(), 2u);

    const Outcome report = run({"report", "book.coop", "reconciliation", "--year", "2025", "-o", "r.csv"});
    EXPECT_EQ(report.exitCode, 0) << report.error;
    EXPECT_THAT(bytesOf("r.csv"), HasSubstr("99.00"));
}

TEST_F(Bank, ListsEveryBadRowAndChangesNothing)
{
    folder.write("bank.csv", "日期,金额\n2025-03-32,1\n2025-03-01,x\n");
    const Outcome outcome = run({"bank", "book.coop", "bank.csv"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.error, HasSubstr("bank.csv:2:1: "));
    EXPECT_THAT(outcome.error, HasSubstr("bank.csv:3:2: "));
    EXPECT_EQ(lineCount(), 0u);
    EXPECT_EQ(run({"bank", "book.coop", "bank.csv", "--account", "501"}).exitCode, 1);
    EXPECT_EQ(run({"bank", "book.coop", "missing.csv"}).exitCode, 3);
    EXPECT_EQ(run({"bank", "book.coop"}).exitCode, 2);
}

} // namespace
} // namespace coop::test
