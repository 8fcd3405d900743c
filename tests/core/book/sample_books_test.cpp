// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/sample_books.h"

#include "core/book/posting_desk.h"
#include "tests/support/book_builder.h"

#include <gtest/gtest.h>

#include <set>

using namespace coop;
using namespace coop::book;
using namespace coop::test;

namespace {

class Samples : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<TemporaryFolder>();
        writeSamples(s_folder->path() / "new", TestClock());
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    std::unique_ptr<Book> open(std::string_view name)
    {
        return Book::open(*s_folder / "new" / name, OpenMode::ReadOnly, m_clock, {.name = "tester"});
    }

    static std::unique_ptr<TemporaryFolder> s_folder;
    TestClock m_clock;
};

std::unique_ptr<TemporaryFolder> Samples::s_folder;

} // namespace

TEST_F(Samples, TheEggCooperativeGivesThePublishedTotals)
{
    const auto book = open("egg.coop");
    const auto plan = book->yearEnd().planDraft(FiscalYear{2025});
    ASSERT_TRUE(plan);
    Money capital;
    Money reserve;
    Money special;
    TradeQuantity delivered;
    for (const distribution::MemberBasis& member : plan->basis.members) {
        capital += member.contribution;
        reserve += member.reserveShare;
        special += member.stateShare + member.donationShare;
        for (const distribution::TradeTotal& total : member.trades)
            delivered += total.quantity;
    }
    EXPECT_EQ(capital, Money::yuan(1'000'000));
    EXPECT_EQ(reserve, Money::yuan(500'000));
    EXPECT_EQ(special, Money::yuan(200'000));
    EXPECT_EQ(delivered, TradeQuantity::whole(8'000'000));
    EXPECT_EQ(plan->reserve, Money::yuan(40'000));
    EXPECT_EQ(plan->distributable, Money::yuan(360'000));
    ASSERT_EQ(plan->stages.size(), 2u);
    EXPECT_EQ(plan->stages[0].pool, Money::yuan(252'000));
    EXPECT_EQ(plan->stages[1].pool, Money::yuan(108'000));
    EXPECT_EQ(plan->stages[1].totalWeight / plan->stages[1].weightScale, Wide{1'700'000});
    EXPECT_TRUE(plan->retained.isZero());
}

TEST_F(Samples, KeepALedgerThatEndsWithTheSurplusTheyAreKnownFor)
{
    for (const auto& [name, surplus] : {std::pair("egg.coop", Money::yuan(400'000)),
                                        std::pair("land-share.coop", Money::yuan(1'150'000))}) {
        SCOPED_TRACE(name);
        const auto book = open(name);
        const auto draft = book->yearEnd().draft(FiscalYear{2025});
        EXPECT_TRUE(draft.isFromLedger);
        EXPECT_EQ(draft.surplus, surplus);
        EXPECT_EQ(book->periods().lastClosed(), ledger::Period::ofMonth(2025, 11));
        EXPECT_TRUE(book->posting().unposted(ledger::DateRange::of(FiscalYear{2025})).empty());
        for (const ledger::CrossCheckResult& check : book->books().crossChecks(FiscalYear{2025}))
            EXPECT_TRUE(check.passed || !check.applies) << static_cast<int>(check.check);
        EXPECT_FALSE(book->yearEnd().draft(FiscalYear{2024}).isFromLedger) << "openings are no vouchers of that year";
    }
}

TEST_F(Samples, TheLandShareCooperativeHasFourPartiesAndFourStages)
{
    const auto book = open("land-share.coop");
    const auto plan = book->yearEnd().planDraft(FiscalYear{2025});
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->stages.size(), 4u);
    for (const distribution::StageResult& stage : plan->stages)
        EXPECT_FALSE(stage.pool.isZero());
    std::set<members::Party> parties;
    for (const distribution::MemberLine& line : plan->members) {
        if (!line.total.isZero())
            parties.insert(plan->basis.members[line.basis].party);
    }
    EXPECT_EQ(parties.size(), 4u);
    EXPECT_EQ(book->profile().read().form, members::LegalForm::Land);
}

TEST_F(Samples, TheLargeOneHasTwoThousandMembersAndIsTheSameEveryTime)
{
    const auto book = open("large.coop");
    EXPECT_EQ(book->members().all().size(), 2000u);
    const TemporaryFolder folder;
    writeSamples(folder.path(), m_clock);
    const auto twin = Book::open(folder / "large.coop", OpenMode::ReadOnly, m_clock, {.name = "tester"});
    const auto money = Money::yuan(1'000'000);
    EXPECT_EQ(book->yearEnd().basis(FiscalYear{2025}, money, {}), twin->yearEnd().basis(FiscalYear{2025}, money, {}));
    EXPECT_EQ(book->seal(), twin->seal());
}

TEST_F(Samples, AreWholeLawfulAndPlainlyMadeUp)
{
    for (const std::string_view name : {"egg.coop", "land-share.coop", "large.coop"}) {
        SCOPED_TRACE(name);
        const auto book = open(name);
        EXPECT_TRUE(book->history().check().empty());
        EXPECT_NE(book->profile().read().name.find("（示例）"), std::string::npos);
        for (const members::Member& member : book->members().all())
            EXPECT_NE(member.data.name.find("示"), std::string::npos);
        for (const int year : {2023, 2024, 2025}) {
            const auto plan = book->yearEnd().planDraft(FiscalYear{year});
            ASSERT_TRUE(plan);
            EXPECT_TRUE(plan->basis.composition.isLawful());
            for (const distribution::RuleResult& rule : plan->rules)
                EXPECT_TRUE(rule.passed) << static_cast<int>(rule.code);
            EXPECT_TRUE(plan->notes.empty());
        }
    }
}

TEST_F(Samples, AreNeverWrittenOverAnotherFile)
{
    const TemporaryFolder folder;
    folder.write("large.coop", "mine");
    try {
        writeSamples(folder.path(), m_clock);
        FAIL();
    } catch (const storage::StorageError& error) {
        EXPECT_EQ(error.failure(), storage::Failure::AlreadyExists);
    }
    EXPECT_EQ(readBytes(folder / "large.coop"), "mine");
    EXPECT_FALSE(std::filesystem::exists(folder / "egg.coop"));
}
