// SPDX-License-Identifier: GPL-3.0-or-later
// Adopting a distribution from the command line, and taking it back.
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "tests/cli/program.h"

namespace coop::test {
namespace {

using ::testing::HasSubstr;
using nlohmann::ordered_json;

constexpr std::string_view kPolicy = R"({
  "name": "少提公积",
  "reserve": {"rate": "5%", "of": "after_loss"},
  "stages": [
    {"name": "返还", "kind": "patronage", "rate": "60%", "of": "distributable", "by": "trade_amount"},
    {"name": "剩余", "kind": "residual", "rate": "100%", "of": "remaining", "by": "account"}
  ]
})";

class Adopt : public Program {
protected:
    void SetUp() override
    {
        makeBook();
        import("contributions", "date,member,kind,paid\n2025-01-01,1,cash,3000\n2025-01-01,2,cash,7000\n");
        import("trades", "date,member,direction,product,quantity,unit,amount\n"
                         "2025-03-01,1,delivery,鸡蛋,10,斤,100.00\n2025-03-01,2,delivery,鸡蛋,10,斤,100.00\n");
        folder.write("policy.json", kPolicy);
    }

    [[nodiscard]] Outcome distributing(const QStringList& more) const
    {
        return run(QStringList{"distribute", "book.coop", "2025"} + more);
    }
    [[nodiscard]] static QStringList vote(const char* present = "7", const char* votesFor = "7")
    {
        return {"--adopt", "--resolved-on", "2026-03-15", "--present", present, "--votes-for", votesFor};
    }
    [[nodiscard]] ordered_json recorded() const
    {
        return ordered_json::parse(run({"show", "book.coop", "distributions", "--format", "json"}).out);
    }
};

TEST_F(Adopt, PrintsTheSamePlanAsBeforeAndPostsIt)
{
    const QStringList plan{"--surplus", "10000", "--policy", "policy.json"};
    const Outcome before = distributing(plan);
    const Outcome adopted = distributing(plan + vote() + QStringList{"--laid-out-on", "2026-02-20", "--minutes", "第3号"});
    ASSERT_EQ(adopted.exitCode, 0) << adopted.error;
    EXPECT_EQ(adopted.out, before.out);
    const ordered_json rows = recorded();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0]["year"], "2025");
    EXPECT_EQ(rows[0]["state"], "posted");
    EXPECT_EQ(rows[0]["adopted_on"], "2026-03-15");
    EXPECT_EQ(rows[0]["laid_out_on"], "2026-02-20");
    EXPECT_EQ(rows[0]["minutes"], "第3号");
    EXPECT_EQ(rows[0]["posted_on"], "2026-03-15");
    EXPECT_EQ(rows[0]["reserve"], "500.00");
    EXPECT_EQ(rows[0]["refund"], "5700.00");
    EXPECT_EQ(rows[0]["residual"], "3800.00");
    EXPECT_EQ(rows[0]["open"], "9500.00");
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);
    // From now on the year is what was adopted; a policy plans anew beside it.
    EXPECT_EQ(distributing({}).out, before.out);
    EXPECT_THAT(run({"explain", "book.coop", "2025", "2", "--lang", "en"}).out, HasSubstr("5,510.00"));
    folder.write("other.json", "{\"stages\": [{\"kind\": \"patronage\", \"rate\": \"100%\", \"by\": \"trade_amount\"}]}");
    EXPECT_NE(distributing({"--surplus", "10000", "--policy", "other.json"}).out, before.out);
}

TEST_F(Adopt, TheSlipOfAMemberSaysWhyInFiguresThatMakeHisTotal)
{
    ASSERT_EQ(distributing(QStringList{"--surplus", "10000", "--policy", "policy.json"} + vote()).exitCode, 0);
    const auto slip = [this](const QStringList& more) {
        const Outcome outcome = run(QStringList{"report", "book.coop", "slips", "--year", "2025", "-o", "slip.csv"} + more);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.error;
        return bytesOf("slip.csv");
    };
    // 60 % of 9500 back by equal dealings, 3800 by accounts of 3000 and 7000.
    const std::string one = slip({"--member", "1"});
    EXPECT_THAT(one, HasSubstr("5,700.00 × 100.00 ÷ 200.00 = 2,850.00"));
    EXPECT_THAT(one, HasSubstr("3,800.00 × 3,000.00 ÷ 10,000.00 = 1,140.00"));
    EXPECT_THAT(one, HasSubstr("合计,,3990.00"));
    EXPECT_EQ(countOf(one, "合计,,"), 1);
    EXPECT_EQ(countOf(slip({}), "合计,,"), 7) << "one for each member";
    const Outcome unknown = run({"report", "book.coop", "slips", "--year", "2025", "--member", "77", "-o", "none.pdf"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_THAT(unknown.error, HasSubstr("77"));
    const Outcome paper = run({"report", "book.coop", "slips", "--year", "2025", "-o", "slips.pdf"});
    EXPECT_EQ(paper.exitCode, 0) << paper.error;
    EXPECT_TRUE(bytesOf("slips.pdf").starts_with("%PDF"));
}

TEST_F(Adopt, SaysEveryReasonAndWritesNothing)
{
    folder.write("low.json", "{\"stages\": [{\"kind\": \"patronage\", \"rate\": \"50%\", \"by\": \"trade_amount\"}]}");
    const std::string before = bytesOf("book.coop");
    const Outcome refused = distributing(QStringList{"--surplus", "10000", "--policy", "low.json"} + vote("3", "2"));
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.out, "");
    EXPECT_GE(countOf(refused.error, "\n"), 3) << refused.error;
    EXPECT_EQ(bytesOf("book.coop"), before);
}

TEST_F(Adopt, AQuorumOfTwoThirdsAndMoreThanHalfOfAllVotesAreEnough)
{
    const QStringList plan{"--surplus", "10000"};
    EXPECT_EQ(distributing(plan + vote("4", "4")).exitCode, 1) << "two thirds of seven are five";
    EXPECT_EQ(distributing(plan + vote("5", "3")).exitCode, 1) << "more than half of seven are four";
    EXPECT_EQ(distributing(plan + vote("5", "4")).exitCode, 0);
    EXPECT_EQ(distributing(plan + vote()).exitCode, 1) << "the year is shared already";
    EXPECT_EQ(recorded().size(), 1u);
}

TEST_F(Adopt, ACollectiveIsNotBoundByTheFloor)
{
    const Outcome made = run({"new", "village.coop", "--name", "示例村集体", "--form", "collective"});
    ASSERT_EQ(made.exitCode, 0) << made.error;
    folder.write("m.csv", "number,name,kind\n1,张甲,farmer\n2,李乙,farmer\n");
    folder.write("t.csv", "date,member,direction,product,quantity,unit,amount\n2025-03-01,1,delivery,米,10,斤,100\n");
    ASSERT_EQ(run({"import", "village.coop", "members", "m.csv"}).exitCode, 0);
    ASSERT_EQ(run({"import", "village.coop", "trades", "t.csv"}).exitCode, 0);
    folder.write("low.json", "{\"stages\": [{\"kind\": \"patronage\", \"rate\": \"50%\", \"by\": \"trade_amount\"}]}");
    const Outcome adopted = run({"distribute", "village.coop", "2025", "--surplus", "100", "--policy", "low.json", "--adopt",
                                 "--resolved-on", "2026-03-15", "--present", "2", "--votes-for", "2"});
    EXPECT_EQ(adopted.exitCode, 0) << adopted.error;
}

TEST_F(Adopt, AskedForHalfIsWrongUsage)
{
    for (const QStringList& half :
         {QStringList{"--adopt"}, QStringList{"--adopt", "--resolved-on", "2026-03-15", "--present", "7"},
          QStringList{"--present", "7"}, QStringList{"--reverse"}, QStringList{"--reverse", "--on", "2026-04-01"},
          QStringList{"--why", "x"}, vote() + QStringList{"--reverse", "--on", "2026-04-01", "--why", "x"},
          QStringList{"--adopt", "--resolved-on", "2026-03-15", "--present", "x", "--votes-for", "7"}})
        EXPECT_EQ(distributing(QStringList{"--surplus", "10000"} + half).exitCode, 2) << half.join(' ').toStdString();
    EXPECT_EQ(recorded().size(), 0u);
}

TEST_F(Adopt, ABookThatIsOpenElsewhereIsLeftAlone)
{
    const auto open = openBook(book::OpenMode::ReadWrite);
    EXPECT_EQ(distributing(QStringList{"--surplus", "10000"} + vote()).exitCode, 3);
}

TEST_F(Adopt, IsTakenBackWithItsReason)
{
    ASSERT_EQ(distributing(QStringList{"--surplus", "10000"} + vote()).exitCode, 0);
    EXPECT_EQ(distributing({"--reverse", "--on", "2025-12-30", "--why", "重算"}).exitCode, 1) << "before its vouchers";
    const Outcome reversed = distributing({"--reverse", "--on", "2026-04-01", "--why", "重算"});
    EXPECT_EQ(reversed.exitCode, 0) << reversed.error;
    EXPECT_EQ(recorded()[0]["state"], "reversed");
    EXPECT_EQ(recorded()[0]["ended_why"], "重算");
    EXPECT_EQ(distributing({"--reverse", "--on", "2026-04-01", "--why", "重算"}).exitCode, 1) << "there is none any more";
    EXPECT_EQ(run({"check", "book.coop"}).exitCode, 0);
    EXPECT_EQ(distributing(QStringList{"--surplus", "9000"} + vote()).exitCode, 0) << "the given surplus is no ledger";
}

TEST_F(Adopt, ShowsChartersAndTheDistributionsOfAYear)
{
    {
        const auto open = openBook(book::OpenMode::ReadWrite);
        ASSERT_TRUE(open->charters().add({.name = "章程", .from = Date(2024, 5, 1), .policy = distribution::statutoryDefault(),
                                          .clause = "第三十八条"},
                                         book::newDraftId()));
    }
    const auto charters = ordered_json::parse(run({"show", "book.coop", "charters", "--format", "json"}).out);
    ASSERT_EQ(charters.size(), 1u);
    EXPECT_EQ(charters[0]["from"], "2024-05-01");
    EXPECT_EQ(charters[0]["quorum"], "2/3");
    ASSERT_EQ(distributing(QStringList{"--surplus", "10000"} + vote()).exitCode, 0);
    EXPECT_EQ(recorded()[0]["charter"], "章程 第三十八条");
    EXPECT_EQ(countOf(run({"show", "book.coop", "distributions", "--year", "2025"}).out, "\n"), 2);
    EXPECT_EQ(countOf(run({"show", "book.coop", "distributions", "--year", "2024"}).out, "\n"), 1);
}

} // namespace
} // namespace coop::test
