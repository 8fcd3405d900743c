// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/links.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <tuple>

namespace coop::inspection {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// Several books in a few words; texts stand in for hashes.
class Books {
public:
    explicit Books(std::size_t count) : m_books(count)
    {
        for (LinkedBook& book : m_books)
            book = {.industry = "A0121", .members = 10};
    }

    LinkedBook& book(BookNumber number) { return m_books[static_cast<std::size_t>(number)]; }

    Books& key(BookNumber book, KeyKind kind, std::string_view value, std::string_view detail = {}, Standing standing = Standing::Member)
    {
        m_keys.push_back({.kind = kind, .hash = hash(value), .detail = hash(detail), .book = book, .standing = standing, .table = "member",
                          .row = static_cast<std::int64_t>(m_keys.size()) + 1});
        return *this;
    }
    Books& officer(BookNumber book, std::string_view id) { return key(book, KeyKind::Person, id, "name", Standing::Officer); }
    Books& member(BookNumber book, std::string_view id) { return key(book, KeyKind::Person, id, "name"); }
    Books& members(BookNumber book, int from, int to)
    {
        for (int i = from; i < to; ++i)
            member(book, "person " + std::to_string(i));
        return *this;
    }
    HashedKey& last() { return m_keys.back(); }

    CrossFindings linked()
    {
        std::ranges::stable_sort(m_keys, {}, [](const HashedKey& key) { return std::tuple(key.kind, key.hash); });
        return linkBooks(m_books, [this](const auto& take) { std::ranges::for_each(m_keys, take); }, {});
    }

    std::vector<std::string> rulesOf(BookNumber number)
    {
        std::vector<std::string> rules;
        const CrossFindings found = linked();
        for (const Finding& finding : found.ofBook[static_cast<std::size_t>(number)])
            rules.push_back(finding.rule + " " + std::string(toWord(kSeverities, finding.severity)));
        return rules;
    }

private:
    static KeyHash hash(std::string_view text)
    {
        KeyHash hash{};
        std::copy_n(text.begin(), std::min(text.size(), hash.size()), hash.begin());
        return hash;
    }

    std::vector<LinkedBook> m_books;
    std::vector<HashedKey> m_keys{};
};

} // namespace

TEST(Links, BooksWithNothingInCommonAreNotTied)
{
    Books books(2);
    books.officer(0, "a").officer(1, "b").members(0, 0, 10).members(1, 10, 20);
    EXPECT_THAT(books.rulesOf(0), IsEmpty());
    EXPECT_THAT(books.linked().links, IsEmpty());
}

TEST(Links, AnOfficerOfTwoCooperativesOfOneBusinessIsAHint)
{
    Books books(2);
    books.officer(0, "chair").officer(1, "chair");
    EXPECT_THAT(books.rulesOf(0), ElementsAre("X03 high"));
    EXPECT_THAT(books.rulesOf(1), ElementsAre("X03 high"));
}

TEST(Links, AnOfficerOfTwoCooperativesOfDifferentBusinessIsLawful)
{
    Books books(2);
    books.book(1).industry = "A0311";
    books.officer(0, "chair").officer(1, "chair");
    EXPECT_THAT(books.rulesOf(0), IsEmpty());
}

TEST(Links, AnOfficerWhoLeftBeforeHeCameHeldNoTwoOffices)
{
    Books books(2);
    books.officer(0, "chair");
    books.last().to = Date(2023, 12, 31);
    books.officer(1, "chair");
    books.last().from = Date(2024, 1, 1);
    EXPECT_THAT(books.rulesOf(0), IsEmpty());
}

TEST(Links, PostsInAUnionAreLawful)
{
    Books books(2);
    books.book(1).isUnion = true;
    books.officer(0, "chair").officer(1, "chair");
    EXPECT_THAT(books.rulesOf(0), IsEmpty());
}

TEST(Links, AFarmerMayJoinSeveralCooperatives)
{
    Books books(5);
    for (BookNumber i = 0; i < 4; ++i)
        books.member(i, "farmer").key(i, KeyKind::BankAccount, "622848", "farmer").key(i, KeyKind::Phone, "13800", "farmer");
    EXPECT_THAT(books.rulesOf(0), IsEmpty());
    EXPECT_THAT(books.linked().links, IsEmpty());
    books.member(4, "farmer");
    EXPECT_THAT(books.rulesOf(0), ElementsAre("X02 info"));
}

TEST(Links, ARosterThatIsLargelyTheSameIsFoundAndOneBelowIsNot)
{
    // 8 in common of 10 and 10: 8 of 12 is 66.7 %.
    Books same(2);
    same.members(0, 0, 10).members(1, 2, 12);
    EXPECT_THAT(same.rulesOf(0), ElementsAre("X05 high"));
    // 7 of 13 is 53.8 %, and 70 % of the smaller one.
    Books other(2);
    other.members(0, 0, 10).members(1, 3, 13);
    EXPECT_THAT(other.rulesOf(0), IsEmpty());
}

TEST(Links, AFollowerOfACooperativeThatEndedMayHaveItsMembers)
{
    Books books(2);
    books.book(0).isEnded = true;
    books.members(0, 0, 10).members(1, 0, 10);
    EXPECT_THAT(books.rulesOf(1), IsEmpty());
}

TEST(Links, OneIdentityNumberWithTwoNamesIsAnAnomaly)
{
    Books books(2);
    books.key(0, KeyKind::Person, "110", "Zhang").key(1, KeyKind::Person, "110", "Li");
    books.book(0).members = books.book(1).members = 100;
    EXPECT_THAT(books.rulesOf(0), ElementsAre("X01 low"));
    books.key(0, KeyKind::Person, "111", "Wang").key(1, KeyKind::Person, "111", "Zhao");
    books.key(0, KeyKind::Person, "112", "Sun").key(1, KeyKind::Person, "112", "Zhou");
    EXPECT_THAT(books.rulesOf(0), ElementsAre("X01 high"));
}

TEST(Links, AnAccountOfTwoPersonsTiesThreeBooksIntoACluster)
{
    Books books(3);
    books.book(0).grants = Money::fen(500'000'00);
    books.key(0, KeyKind::BankAccount, "6228", "a").key(1, KeyKind::BankAccount, "6228", "b").key(2, KeyKind::BankAccount, "6228", "c");
    EXPECT_THAT(books.rulesOf(2), ElementsAre("X06 medium"));
    books.book(0).grants = Money::fen(499'999'99);
    EXPECT_THAT(books.rulesOf(2), IsEmpty());
    books.book(0).looksEmpty = books.book(1).looksEmpty = true;
    EXPECT_THAT(books.rulesOf(2), ElementsAre("X06 medium"));
}

TEST(Links, ThePhoneOfAnAgencyThatManyBooksNameTiesNobody)
{
    const auto clusterOf = [](int count) {
        Books books(static_cast<std::size_t>(count));
        books.book(0).grants = Money::fen(900'000'00);
        for (int i = 0; i < count; ++i)
            books.key(i, KeyKind::Phone, "0571", "owner " + std::to_string(i));
        return books.rulesOf(0);
    };
    EXPECT_THAT(clusterOf(19), ElementsAre("X06 medium"));
    EXPECT_THAT(clusterOf(20), IsEmpty());
}

TEST(Links, AnOfficerOfVeryManyBooksTiesThemAllWithoutTyingEachPair)
{
    const auto linksOf = [](int count) {
        Books books(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            books.officer(i, "110");
        const CrossFindings found = books.linked();
        for (const auto& findings : found.ofBook)
            EXPECT_FALSE(findings.empty());
        return found.links.size();
    };
    EXPECT_EQ(linksOf(19), 19U * 18U / 2U);
    EXPECT_EQ(linksOf(25), 24U);
}

TEST(Links, ASerialNumberAndAnInvoiceInTwoBooksAreLeadsWithTheirRows)
{
    Books books(2);
    books.key(0, KeyKind::Serial, "SN-1").key(1, KeyKind::Serial, "SN-1").key(0, KeyKind::Invoice, "00817").key(1, KeyKind::Invoice, "00817");
    EXPECT_THAT(books.rulesOf(0), UnorderedElementsAre("S04 high", "S07 high"));
    const CrossFindings found = books.linked();
    EXPECT_EQ(found.links.size(), 2U);
    EXPECT_EQ(found.ofBook[0][0].sameMoney.size(), 1U);
}

} // namespace coop::inspection
