// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out to other programs comes back without loss.
#include <gmock/gmock.h>

#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;

class Exports : public Program {
protected:
    void expectDone(const QStringList& arguments) const
    {
        const Outcome outcome = run(arguments);
        ASSERT_EQ(outcome.exitCode, 0) << arguments.join(QLatin1Char(' ')).toStdString() << "\n" << outcome.error;
    }
    [[nodiscard]] std::string shown(const QString& book, const QStringList& arguments) const
    {
        const Outcome outcome = run(QStringList{"show", book} + arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return outcome.out;
    }
    void makeSamples() const { expectDone({"sample", "samples"}); }
};

TEST_F(Exports, EveryTableOfASampleBookComesBackInAFreshOne)
{
    makeSamples();
    int books = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "samples")) {
        if (entry.path().extension() != ".coop" || entry.file_size() > (4u << 20))
            continue;
        ++books;
        const QString book = QString::fromStdString(entry.path().string());
        const QString tables = QStringLiteral("tables%1").arg(books);
        const QString fresh = QStringLiteral("fresh%1.coop").arg(books);
        expectDone({"export", book, "csv", "-o", tables});
        expectDone({"new", fresh, "--name", "x"});
        for (const auto& [what, file] : std::initializer_list<std::pair<const char*, const char*>>{
                 {"profile", "基本信息"}, {"accounts", "自设科目"}, {"members", "成员"}, {"contributions", "出资"},
                 {"shares", "成员账户期初"}, {"grants", "补助捐赠"}, {"trades", "交易"}, {"meetings", "会议"},
                 {"openings", "科目期初余额"}, {"vouchers", "凭证分录"}}) {
            const QString path = tables + QStringLiteral("/") + QString::fromUtf8(file) + QStringLiteral(".csv");
            // A table without rows is no mistake of the book.
            if (countOf(bytesOf(path.toStdString()), "\n") > 1)
                expectDone({"import", fresh, what, path});
        }
        for (const char* what : {"profile", "members", "contributions", "holdings", "shares", "grants", "trades", "meetings",
                                 "accounts", "openings", "vouchers", "balances"})
            EXPECT_EQ(shown(fresh, {what}), shown(book, {what})) << entry.path() << " " << what;
        for (const char* year : {"2024", "2025"})
            EXPECT_EQ(shown(fresh, {"balances", "--year", year}), shown(book, {"balances", "--year", year}));
    }
    EXPECT_GE(books, 2);
}

TEST_F(Exports, VouchersOfTheXmlComeBackInAFreshBook)
{
    makeBook();
    import("openings", "date,account,member,debit,credit\n2024-12-31,102,,10000,\n2024-12-31,301,1,,10000\n");
    import("vouchers", "date,number,summary,account,debit,credit,member,product\n2025-01-05,1,卖蛋 <甲> & 乙,102,5000,,,\n"
                       "2025-01-05,1,卖蛋 <甲> & 乙,501,,5000,,鸡蛋\n2025-01-09,收-1,还款,101,7.5,,,\n2025-01-09,收-1,还款,114,,7.5,2,\n");
    const Outcome outcome = run({"export", "book.coop", "gbt24589", "-o", "xml"});
    ASSERT_EQ(outcome.exitCode, 0) << outcome.error;
    EXPECT_THAT(outcome.out, HasSubstr("no conformity with the 2024 edition is claimed"));
    EXPECT_THAT(outcome.out, HasSubstr("2025-01"));
    EXPECT_THAT(bytesOf("xml/说明.txt"), HasSubstr("不声称符合 2024 版标准"));

    expectDone({"new", "fresh.coop", "--name", "x", "--first-year", "2025"});
    folder.write("m.csv", shown("book.coop", {"members"}));
    folder.write("o.csv", shown("book.coop", {"openings"}));
    expectDone({"import", "fresh.coop", "members", "m.csv"});
    expectDone({"import", "fresh.coop", "openings", "o.csv"});
    expectDone({"import", "fresh.coop", "vouchers", "xml/总账.xml"});
    EXPECT_EQ(shown("fresh.coop", {"vouchers"}), shown("book.coop", {"vouchers"}));
    EXPECT_EQ(shown("fresh.coop", {"balances"}), shown("book.coop", {"balances"}));
}

TEST_F(Exports, AnOccupiedFolderAYearTooManyAndAnUnknownFormatAreRefused)
{
    makeBook();
    std::filesystem::create_directory(folder / "full");
    folder.write("full/mine.txt", "mine");
    EXPECT_EQ(run({"export", "book.coop", "csv", "-o", "full"}).exitCode, 3);
    EXPECT_EQ(run({"export", "book.coop", "gbt24589", "-o", "full"}).exitCode, 3);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "full"), {}), 1);
    EXPECT_EQ(run({"export", "book.coop", "hledger", "-o", "x", "--year", "2025"}).exitCode, 2);
    EXPECT_EQ(run({"export", "book.coop", "gbt24589", "-o", "x", "--year", "1999"}).exitCode, 1);
    EXPECT_EQ(run({"export", "book.coop", "xbrl", "-o", "x"}).exitCode, 2);
    EXPECT_FALSE(std::filesystem::exists(folder / "x"));
}

class HandOver : public Exports {
protected:
    void SetUp() override
    {
        makeBook();
        folder.write("secret", "牡丹花开的村子吗\nignored\n");
        folder.write("short", "短\n");
        folder.write("wrong", "另一个很长很长的密码\n");
        folder.write("extra.txt", "附件");
    }
};

TEST_F(HandOver, FilesOfOneNameStandBesideEachOtherAndANameThatNoFileMayHaveIsRefused)
{
    std::filesystem::create_directory(folder / "b");
    folder.write("b/extra.txt", "另一份");
    folder.write("a:b.txt", "x");
    const QStringList made{"hand-over", "book.coop", "-o", "a.coop-sealed", "--passphrase-file", "secret"};
    const Outcome refused = run(made + QStringList{"--with", "a:b.txt"});
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.error, HasSubstr("a:b.txt"));
    EXPECT_FALSE(std::filesystem::exists(folder / "a.coop-sealed"));
    ASSERT_EQ(run(made + QStringList{"--with", "extra.txt", "--with", "b/extra.txt"}).exitCode, 0);
    ASSERT_EQ(run({"open-package", "a.coop-sealed", "-o", "out", "--passphrase-file", "secret"}).exitCode, 0);
    EXPECT_EQ(bytesOf("out/报表/extra.txt"), "附件");
    EXPECT_EQ(bytesOf("out/报表/extra (2).txt"), "另一份");
}

TEST_F(HandOver, TheAuditorGetsTheBookTheTablesAndTheReports)
{
    const Outcome made = run({"hand-over", "book.coop", "-o", "a.coop-sealed", "--passphrase-file", "secret", "--with", "extra.txt"});
    ASSERT_EQ(made.exitCode, 0) << made.error;
    const Outcome opened = run({"open-package", "a.coop-sealed", "-o", "out", "--passphrase-file", "secret"});
    ASSERT_EQ(opened.exitCode, 0) << opened.error;
    EXPECT_THAT(opened.out, HasSubstr("whole, seal"));
    EXPECT_EQ(bytesOf("out/报表/extra.txt"), "附件");
    EXPECT_TRUE(std::filesystem::exists(folder / "out/审计表/科目余额.csv"));
    EXPECT_TRUE(std::filesystem::exists(folder / "out/GBT24589/总账.xml"));
    EXPECT_THAT(bytesOf("out/manifest.json"), HasSubstr("账簿/book.coop"));
    int sheets = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder / "out/报表"))
        sheets += entry.path().extension() == ".pdf" ? 1 : 0;
    EXPECT_EQ(sheets, 6);
    EXPECT_EQ(shown("out/账簿/book.coop", {"members"}), shown("book.coop", {"members"}));
    for (const char* beside : {"a.coop-sealed.parts", "a.coop-sealed.reports"})
        EXPECT_FALSE(std::filesystem::exists(folder / beside));
}

TEST_F(HandOver, NeitherAnotherPassphraseNorAShortOneWillDo)
{
    EXPECT_EQ(run({"hand-over", "book.coop", "-o", "a.coop-sealed", "--passphrase-file", "short"}).exitCode, 2);
    EXPECT_EQ(run({"hand-over", "book.coop", "-o", "a.coop-sealed", "--passphrase-file", "none"}).exitCode, 3);
    EXPECT_FALSE(std::filesystem::exists(folder / "a.coop-sealed"));
    ASSERT_EQ(runShell("$SHEZHANG hand-over book.coop -o a.coop-sealed < secret").exitCode, 0) << "from standard input";
    const Outcome refused = run({"open-package", "a.coop-sealed", "-o", "out", "--passphrase-file", "wrong"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.error, HasSubstr("a.coop-sealed:1:1: "));
    EXPECT_THAT(refused.error, HasSubstr("passphrase"));
    EXPECT_FALSE(std::filesystem::exists(folder / "out"));
    EXPECT_EQ(run({"open-package", "book.coop", "-o", "out", "--passphrase-file", "secret"}).exitCode, 1) << "no package";
    EXPECT_EQ(run({"hand-over", "book.coop", "-o", "a.coop-sealed", "--passphrase-file", "secret"}).exitCode, 3) << "never replaced";
}

TEST_F(HandOver, RotatingBackupsKeepTheNewestOnes)
{
    for (int i = 0; i < 3; ++i)
        expectDone({"backup", "book.coop", "kept", "--rotate", "--keep", "2"});
    const auto copies = std::distance(std::filesystem::directory_iterator(folder / "kept"), {});
    EXPECT_EQ(copies, 2);
    EXPECT_EQ(run({"backup", "book.coop", "kept", "--keep", "2"}).exitCode, 2);
    EXPECT_EQ(run({"backup", "book.coop", "kept", "--rotate", "--keep", "0"}).exitCode, 2);
}

} // namespace
} // namespace coop::test
