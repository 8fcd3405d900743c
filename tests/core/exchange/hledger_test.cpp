// SPDX-License-Identifier: GPL-3.0-or-later
// The journal as text, and hledger itself on it: nothing that a book may hold breaks it, and its balances are ours.
#include "core/book/hledger_export.h"
#include "core/book/ledger_desks.h"
#include "core/exchange/hledger.h"
#include "tests/support/book_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <map>
#include <memory>
#include <sstream>

using namespace coop;
using namespace coop::exchange;
using namespace coop::test;
using ::testing::HasSubstr;

namespace {

const ledger::Account kBank{.code = "102", .name = "银行存款", .side = ledger::Side::Debit};

std::string outputOf(const std::string& command)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> piece{};
    while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), pipe.get()))
        text.append(piece.data(), count);
    return text;
}

/// "102" → its balance, from `hledger bal -O csv`.
std::map<std::string, Money> hledgerBalances(const std::filesystem::path& journal)
{
    std::map<std::string, Money> balances;
    std::istringstream lines(outputOf("LC_ALL=C.UTF-8 hledger -f '" + journal.string() + "' bal --flat -N -O csv 2>&1"));
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, "\"account\",\"balance\"");
    while (std::getline(lines, line)) {
        const std::size_t comma = line.rfind("\",\"");
        const std::string name = line.substr(1, comma - 1);
        const std::size_t code = name.find(':') + 1;
        balances.emplace(name.substr(code, name.find(' ') - code),
                         parseMoney(line.substr(comma + 3, line.size() - comma - 4)).value());
    }
    return balances;
}

} // namespace

TEST(Hledger, WritesAnEntryWithItsTags)
{
    std::string journal;
    const std::string account = hledgerAccount(kBank);
    EXPECT_EQ(account, "资产:102 银行存款");
    appendHledger(journal, {.date = Date(2025, 1, 5),
                            .code = "收-3",
                            .postings = {{.account = account, .amount = Money::fen(123450), .summary = "收款"},
                                         {.account = "损益:501 经营收入",
                                          .amount = Money::fen(-123450),
                                          .summary = "卖蛋",
                                          .member = "001",
                                          .product = "鸡蛋"}}});
    EXPECT_EQ(journal, "2025-01-05 (收-3) 收款\n"
                       "    资产:102 银行存款  1234.50\n"
                       "    损益:501 经营收入  -1234.50  ; member:001, product:鸡蛋, summary:卖蛋\n\n");
}

TEST(Hledger, NamesLoseWhatTheFormatGivesAMeaning)
{
    EXPECT_EQ(hledgerAccount({.code = "50101", .name = " a  b:c;\n(d)\t=e* ", .side = ledger::Side::Credit}),
              "损益:50101 a b：c； （d） ＝e＊");
}

TEST(Hledger, ReadsTheJournalAndAgreesOnEveryAccount)
{
    BookBuilder book;
    book.member("1").member("2, ;x");
    book.import(ImportKind::Accounts, "code,name\n50101,\"鸡蛋: 散装;  (甲) | 乙\"\n");
    book.import(ImportKind::Openings, "date,account,member,debit,credit\n2024-12-31,102,,5000.01,\n"
                                      "2024-12-31,301,1,,3000\n2024-12-31,301,\"2, ;x\",,2000.01\n");
    book.import(ImportKind::Vouchers,
                "date,number,summary,account,debit,credit,member,counterparty\n"
                "2025-01-05,1,\"卖蛋 ; 注: x  = 2025-02-30 (a) | b\",102,1234.56,,,\n"
                "2025-01-05,1,\"* ! date:2020-01-01, 两\n行\",50101,,1234.56,,\"店, 一:二\"\n"
                "2025-01-31,2,红字,102,-34.56,,,\n2025-01-31,2,红字,501,,-34.56,,\n"
                "2025-02-01,1,付款,114,100,,1,\n2025-02-01,1,付款,102,,100,,\n");
    ASSERT_TRUE(book->periods().close(ledger::Period::ofMonth(2025, 1), {.transfer = "结转"}, "tester"));
    const std::filesystem::path journal = book.folder() / "book.journal";
    EXPECT_EQ(book::exportHledger(book.book(), journal), 5u);

    const auto balances = hledgerBalances(journal);
    std::map<std::string, Money> ours;
    for (const ledger::AccountFigures& figures : book->books().figures(FiscalYear{2025}).accounts) {
        if (!figures.closing().isZero())
            ours.emplace(figures.code, figures.closing());
    }
    EXPECT_EQ(balances, ours);
    EXPECT_EQ(ours.at("102"), Money::fen(500001 + 123456 - 3456 - 10000));
    EXPECT_EQ(ours.at("331"), Money::fen(-120000));
    EXPECT_THAT(outputOf("LC_ALL=C.UTF-8 hledger -f '" + journal.string() + "' print"), HasSubstr("店， 一：二"));
}

TEST(Hledger, WritesAnEmptyBookAsAJournalWithoutEntries)
{
    BookBuilder book;
    const std::filesystem::path journal = book.folder() / "book.journal";
    EXPECT_EQ(book::exportHledger(book.book(), journal), 0u);
    EXPECT_TRUE(hledgerBalances(journal).empty());
}
