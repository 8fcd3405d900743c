// SPDX-License-Identifier: GPL-3.0-or-later
// Postings that are killed in the middle, again and again: the book holds the whole import or nothing of it, and is whole.
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <fmt/format.h>

#include "core/book/ledger_desks.h"
#include "tests/cli/program.h"

namespace coop::test {
namespace {

constexpr int kVouchers = 400;

class KilledPosting : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        std::string text = "date,number,summary,account,debit,credit,member\n";
        for (int i = 1; i <= kVouchers; ++i)
            text += fmt::format("2025-03-15,{0},代销,128,{1}.37,,\n2025-03-15,{0},代销,114,,{1}.37,{2}\n", i, i % 97 + 1, i % 6 + 1);
        folder.write("vouchers.csv", text);
    }

    [[nodiscard]] QStringList arguments() const
    {
        return {QStringLiteral("import"), QStringLiteral("book.coop"), QStringLiteral("vouchers"), QStringLiteral("vouchers.csv")};
    }

    /// True when the program ended by itself before it was killed.
    bool startAndKill(int afterMs) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QString::fromStdString(folder.path().string()));
        process.start(QStringLiteral(SHEZHANG_PROGRAM), arguments());
        const bool ended = process.waitForFinished(afterMs);
        process.kill();
        process.waitForFinished();
        return ended;
    }
};

} // namespace

TEST_F(KilledPosting, LeavesAllOfItOrNothing)
{
    // How long it takes here and now decides when to strike.
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(run(arguments() << QStringLiteral("--dry-run")).exitCode, 0);
    const auto wholeMs = static_cast<int>(timer.elapsed()) * 3;

    constexpr int kStrikes = 24;
    std::size_t before = 0;
    int killed = 0;
    for (int strike = 0; strike < kStrikes; ++strike) {
        const bool ended = startAndKill(1 + wholeMs * strike / kStrikes);
        killed += ended ? 0 : 1;
        const Outcome checked = run({QStringLiteral("check"), QStringLiteral("book.coop")});
        ASSERT_EQ(checked.exitCode, 0) << checked.error << " after strike " << strike;
        const auto book = openBook();
        const std::size_t now = book->ledger().ids({}).size();
        ASSERT_TRUE(now == before || now == before + kVouchers) << now << " after strike " << strike;
        before = now;
    }
    EXPECT_GT(killed, 0) << "no strike came in time";
}

} // namespace coop::test
