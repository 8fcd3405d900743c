// SPDX-License-Identifier: GPL-3.0-or-later
// Charters by date and drafts side by side.
#include "core/book/distribution_desk.h"
#include "core/distribution/ready_policies.h"
#include "tests/support/book_builder.h"
#include "tests/support/issues.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using distribution::Charter;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

Charter charter(std::string_view from, distribution::Policy policy = distribution::producePolicy())
{
    return {.name = "章程" + std::string(from), .from = day(from), .policy = std::move(policy)};
}

std::vector<std::string> namesOf(const std::vector<Scenario>& scenarios)
{
    std::vector<std::string> names;
    for (const Scenario& one : scenarios)
        names.push_back(one.policy.name);
    return names;
}

} // namespace

TEST(CharterDesk, AYearUsesTheVersionInForceOnItsLastDay)
{
    BookBuilder book;
    ASSERT_TRUE(book->charters().add(charter("2024-06-01"), newDraftId()));
    ASSERT_TRUE(book->charters().add(charter("2025-12-31", distribution::landSharePolicy()), newDraftId()));
    EXPECT_FALSE(book->charters().ofYear({2023}));
    EXPECT_EQ(book->charters().ofYear({2024})->data.name, "章程2024-06-01");
    EXPECT_EQ(book->charters().ofYear({2025})->data.name, "章程2025-12-31");
    EXPECT_EQ(book->charters().inForceOn(day("2025-12-30"))->data.name, "章程2024-06-01");
    EXPECT_EQ(book->charters().inForceOn(day("2025-12-30"))->data, charter("2024-06-01"));
}

TEST(CharterDesk, AnUntouchedYearStartsWithTheCharter)
{
    BookBuilder book;
    EXPECT_EQ(book->yearEnd().draft({2025}).policy, distribution::statutoryDefault());
    ASSERT_TRUE(book->charters().add(charter("2025-01-01"), newDraftId()));
    EXPECT_EQ(book->yearEnd().draft({2025}).policy, distribution::producePolicy());
    EXPECT_EQ(book->yearEnd().draft({2024}).policy, distribution::statutoryDefault());
    book->yearEnd().saveDraft({2025}, {.policy = distribution::landSharePolicy()});
    EXPECT_EQ(book->yearEnd().draft({2025}).policy, distribution::landSharePolicy()) << "what was set stays";
}

TEST(CharterDesk, OneVersionHoldsFromADayAndTheLawIsTheLeast)
{
    BookBuilder book;
    const auto first = book->charters().add(charter("2025-01-01"), newDraftId());
    ASSERT_TRUE(first);
    Charter second = charter("2025-01-01");
    second.name.clear();
    second.voting.quorum = Fraction(1, 2);
    const auto refused = book->charters().add(second, newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_THAT(errorsOf(refused.error()),
                ::testing::UnorderedElementsAre(Fault{IssueCode::Required, "name"}, Fault{IssueCode::CharterBelowLaw, "quorum"},
                                                Fault{IssueCode::CharterDayTaken, "from"}));
    EXPECT_TRUE(book->charters().change(first->id, charter("2025-01-01", distribution::landSharePolicy())))
        << "its own day is free for itself";
    EXPECT_THAT(book->charters().all(), ::testing::SizeIs(1));
}

TEST(CharterDesk, ChangesAreTakenBackLikeThoseOfMasterData)
{
    BookBuilder book;
    const DraftId id = newDraftId();
    const auto stored = book->charters().add(charter("2025-01-01"), id);
    EXPECT_EQ(book->charters().add(charter("2025-01-01"), id)->id, stored->id) << "a double click";
    ASSERT_TRUE(book->charters().change(stored->id, charter("2026-01-01")));
    book->charters().remove(stored->id, "录错");
    EXPECT_THAT(book->charters().all(), IsEmpty());
    ASSERT_TRUE(book->history().undo());
    EXPECT_EQ(book->charters().all().front().data, charter("2026-01-01"));
    ASSERT_TRUE(book->history().undo());
    EXPECT_EQ(book->charters().all().front().data, charter("2025-01-01"));
    ASSERT_TRUE(book->history().undo());
    EXPECT_THAT(book->charters().all(), IsEmpty());
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(ScenarioDesk, DraftsOfOneYearHaveNamesOfTheirOwn)
{
    BookBuilder book;
    ScenarioDesk& desk = book->scenarios();
    const distribution::Policy law = distribution::statutoryDefault();
    const Scenario second = desk.add({2025}, law, "方案", newDraftId());
    EXPECT_EQ(desk.add({2025}, law, "方案", newDraftId()).policy.name, "方案 3");
    distribution::Policy named = law;
    named.name = "少提公积";
    EXPECT_EQ(desk.add({2025}, named, "方案", newDraftId()).policy.name, "少提公积");
    EXPECT_EQ(desk.add({2024}, law, "方案", newDraftId()).policy.name, "方案 2");
    EXPECT_THAT(namesOf(desk.all({2025})), ElementsAre("方案 2", "方案 3", "少提公积")) << "the draft has the law's name already";
    named.name = "改";
    desk.change(second.id, named);
    EXPECT_EQ(desk.find(second.id)->policy, named);
    desk.remove(second.id);
    EXPECT_FALSE(desk.find(second.id));
    EXPECT_THAT(book->yearEnd().years(), ::testing::Contains(FiscalYear{2024}));
    EXPECT_THAT(book->history().check(), IsEmpty());
}
