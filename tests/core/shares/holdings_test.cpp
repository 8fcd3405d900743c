// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shares/holdings.h"

#include "core/base/ensure.h"
#include "tests/support/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace coop;
using namespace coop::shares;

namespace {

/// One member's rows, numbered as they come.
class Rows {
public:
    Rows& paid(Date date, Money amount, ContributionKind kind = ContributionKind::Cash)
    {
        add({.date = date, .kind = kind, .paid = amount});
        return *this;
    }
    Rows& land(Date date, std::int64_t mu, std::optional<Date> until = std::nullopt)
    {
        add({.date = date, .kind = ContributionKind::Land, .quantity = TradeQuantity::whole(mu), .until = until});
        return *this;
    }
    /// Takes the row `index` back on `date`.
    Rows& reversed(std::size_t index, Date date)
    {
        add(reversalOf(m_rows[index].data, date));
        m_rows.back().reverses = m_rows[index].id;
        return *this;
    }
    operator std::span<const Contribution>() const { return m_rows; }
    std::vector<Contribution>& list() { return m_rows; }

private:
    void add(ContributionDraft draft)
    {
        const auto next = static_cast<std::int64_t>(m_rows.size()) + 1;
        m_rows.push_back({.id = {next}, .memberId = {7}, .data = std::move(draft)});
    }
    std::vector<Contribution> m_rows;
};

const Date kSpring(2024, 3, 1);
const Date kSummer(2024, 7, 1);
const Date kAutumn(2024, 10, 1);
const Date kNewYear(2025, 1, 1);

} // namespace

TEST(Contributions, AddUpWithoutLabourAndTechnologyAndIgnoreLaterRows)
{
    Rows rows;
    rows.paid(kSpring, Money::yuan(1000)).paid(kSummer, Money::yuan(-300)).paid(kAutumn, Money::yuan(50), ContributionKind::Goods);
    rows.paid(kSpring, Money::yuan(9999), ContributionKind::Labor).paid(kSpring, Money::yuan(9999), ContributionKind::Technology);
    EXPECT_EQ(contributionAsOf(rows, kSpring.plusDays(-1)), Money());
    EXPECT_EQ(contributionAsOf(rows, kSpring), Money::yuan(1000));
    EXPECT_EQ(contributionAsOf(rows, kSummer.plusDays(-1)), Money::yuan(1000));
    EXPECT_EQ(contributionAsOf(rows, kSummer), Money::yuan(700));
    EXPECT_EQ(contributionAsOf(rows, kNewYear), Money::yuan(750));
}

TEST(Contributions, KeepThePriceOfWhatStaysWhenAPartIsPassedOn)
{
    // Ten shares at 100; three of them are passed on at 150. The giver loses three at 100, so 300 and 400 stay.
    Rows giver;
    giver.paid(kSpring, Money::yuan(1000)).paid(kSummer, Money::yuan(-300));
    Rows taker;
    taker.paid(kSummer, Money::yuan(450));
    EXPECT_EQ(contributionAsOf(giver, kNewYear), Money::yuan(300) + Money::yuan(400));
    EXPECT_EQ(contributionAsOf(taker, kNewYear), Money::yuan(450));
}

TEST(FenDays, AreTheSameWithAndWithoutARedemptionAfterTheYear)
{
    Rows rows;
    rows.paid(Date(2024, 5, 1), Money::yuan(100));
    constexpr std::int64_t kWholeYear = 36500 * 100;
    EXPECT_EQ(fenDays(rows, {2025}), kWholeYear);
    rows.paid(Date(2026, 2, 15), Money::yuan(-50));
    EXPECT_EQ(fenDays(rows, {2025}), kWholeYear);
    EXPECT_EQ(fenDays(rows, {2026}), 45 * 10000 + 320 * 5000) << "1 January to 14 February at 100, then at 50";
}

TEST(FenDays, CountBothEndsOfTheYear)
{
    Rows last;
    last.paid(Date(2025, 12, 31), Money::yuan(1));
    EXPECT_EQ(fenDays(last, {2025}), 100);
    EXPECT_EQ(fenDays(last, {2024}), 0);
    Rows first;
    first.paid(Date(2025, 1, 1), Money::yuan(1));
    EXPECT_EQ(fenDays(first, {2025}), 36500);
    EXPECT_EQ(fenDays(first, {2024}), 0);
    first.paid(Date(2025, 1, 1), Money::yuan(-1));
    EXPECT_EQ(fenDays(first, {2025}), 0) << "a withdrawal does not count on its own day";
}

TEST(FenDays, LeaveLabourOutAndKnowLeapYears)
{
    Rows rows;
    rows.paid(Date(2020, 1, 1), Money::yuan(1)).paid(Date(2020, 1, 1), Money::yuan(5), ContributionKind::Labor);
    EXPECT_EQ(fenDays(rows, {2024}), 36600);
}

TEST(FenDays, EqualTheSumOverTheDaysOfTheYear)
{
    test::Random random;
    for (int round = 0; round < 50; ++round) {
        Rows rows;
        for (std::int64_t i = random.between(0, 6); i > 0; --i) {
            constexpr std::array kKinds = {ContributionKind::Cash, ContributionKind::Goods, ContributionKind::Labor};
            rows.paid(Date(2023, 6, 1).plusDays(static_cast<int>(random.between(0, 1000))),
                      Money::fen(random.between(-100'000, 100'000)), kKinds[static_cast<std::size_t>(random.between(0, 2))]);
        }
        std::int64_t sum = 0;
        for (Date day(2024, 1, 1); day <= Date(2024, 12, 31); day = day.plusDays(1))
            sum += contributionAsOf(rows, day).inFen();
        EXPECT_EQ(fenDays(rows, {2024}), sum);
    }
}

TEST(Land, CountsUpToTheLastDayOfItsTerm)
{
    Rows rows;
    rows.land(kSpring, 10, Date(2024, 12, 31)).land(kSpring, 3);
    EXPECT_EQ(landAsOf(rows, kSpring.plusDays(-1)), LandArea());
    EXPECT_EQ(landAsOf(rows, Date(2024, 12, 31)), LandArea::whole(13));
    EXPECT_EQ(landAsOf(rows, kNewYear), LandArea::whole(3));
}

TEST(Land, IsOnlyOfKindLand)
{
    Rows rows;
    rows.land(kSpring, 10);
    rows.list().front().data.kind = ContributionKind::Forest;
    EXPECT_EQ(landAsOf(rows, kNewYear), LandArea());
}

TEST(Land, IsTakenFromLotsOfTheSameTermFirst)
{
    const Date near(2024, 12, 31);
    const Date far(2030, 12, 31);
    Rows rows;
    rows.land(kSpring, 10, near).land(kSpring, 10, far).land(kAutumn, -4, far);
    EXPECT_EQ(landAsOf(rows, kAutumn), LandArea::whole(16));
    EXPECT_EQ(landAsOf(rows, kNewYear), LandArea::whole(6)) << "the ended lot was left whole";
}

TEST(Land, IsTakenFromTheOldestWhenNoTermFits)
{
    const Date near(2024, 12, 31);
    const Date far(2030, 12, 31);
    Rows rows;
    rows.land(kSpring, 10, near).land(kSummer, 10, far).land(kAutumn, -4);
    EXPECT_EQ(landAsOf(rows, kNewYear), LandArea::whole(10));
    Rows older;
    older.land(kSpring, 10, far).land(kSummer, 10, near).land(kAutumn, -14);
    EXPECT_EQ(landAsOf(older, kAutumn), LandArea::whole(6));
    EXPECT_EQ(landAsOf(older, kNewYear), LandArea()) << "10 of the older, 4 of the newer that has ended since";
}

TEST(Land, IsNotTakenFromAnEndedLotWhileAnotherRunsOn)
{
    Rows rows;
    rows.land(kSpring, 10, kSummer).land(kSpring, 10).land(kAutumn, -4);
    EXPECT_EQ(landAsOf(rows, kNewYear), LandArea::whole(6));
    Rows named;
    named.land(kSpring, 10, kSummer).land(kSpring, 10).land(kAutumn, -10, kSummer);
    EXPECT_EQ(landAsOf(named, kNewYear), LandArea::whole(10)) << "what names the ended lot takes from it";
}

TEST(Land, ThatIsTakenWithoutBeingHeldIsMissing)
{
    Rows rows;
    rows.land(kSpring, 3).land(kSummer, -5);
    EXPECT_EQ(landAsOf(rows, kNewYear), LandArea::whole(-2));
}

TEST(Land, IsBackAsItWasWhenARowIsReversed)
{
    const Date near(2024, 12, 31);
    Rows rows;
    rows.land(kSpring, 10, near).land(kSummer, -4).reversed(1, kAutumn);
    EXPECT_EQ(landAsOf(rows, kSummer), LandArea::whole(6)) << "until then the mistake stood";
    EXPECT_EQ(landAsOf(rows, kAutumn), LandArea::whole(10));
    EXPECT_EQ(landAsOf(rows, kNewYear), LandArea()) << "no land without a term is left behind";
    rows.reversed(2, kAutumn);
    EXPECT_EQ(landAsOf(rows, kAutumn), LandArea::whole(6)) << "the reversal itself was taken back";
}

TEST(Land, IsOfHundredthsOfAMu)
{
    Rows rows;
    rows.land(kSpring, 1);
    rows.list().front().data.quantity = TradeQuantity::parts(1234);
    EXPECT_THROW((void)landAsOf(rows, kNewYear), BrokenInvariant);
}

TEST(Holdings, AreListedByMemberAndKindWithoutEmptyOnes)
{
    Rows rows;
    rows.land(kSpring, 5, kAutumn).paid(kSpring, Money::yuan(10)).paid(kSummer, Money::yuan(7), ContributionKind::Goods);
    rows.paid(kAutumn, Money::yuan(-7), ContributionKind::Goods);
    std::vector<Contribution> all = rows.list();
    for (Contribution row : rows.list()) {
        row.memberId = {3};
        row.id.value += 100;
        all.push_back(row);
    }
    std::ranges::reverse(all);
    const Holding cash{.member = {3}, .kind = ContributionKind::Cash, .paid = Money::yuan(10)};
    const Holding goods{.member = {3}, .kind = ContributionKind::Goods, .paid = Money::yuan(7)};
    const Holding land{.member = {3}, .kind = ContributionKind::Land, .quantity = TradeQuantity::whole(5)};
    const auto of7 = [](Holding holding) {
        holding.member = {7};
        return holding;
    };
    EXPECT_EQ(holdingsAsOf(all, kSummer), (std::vector{cash, goods, land, of7(cash), of7(goods), of7(land)}));
    EXPECT_EQ(holdingsAsOf(all, kNewYear), (std::vector{cash, of7(cash)}));
    EXPECT_TRUE(holdingsAsOf(all, kSpring.plusDays(-1)).empty());
}

TEST(Holdings, DoNotDependOnTheOrderOfTheRowsAndAgreeWithOneMembersFigures)
{
    test::Random random;
    for (int round = 0; round < 100; ++round) {
        Rows rows;
        for (std::int64_t i = random.between(1, 12); i > 0; --i) {
            const Date date = kSpring.plusDays(static_cast<int>(random.between(0, 400)));
            if (random.oneIn(2))
                rows.land(date, random.between(-5, 10), random.oneIn(2) ? std::optional(date.plusDays(100)) : std::nullopt);
            else
                rows.paid(date, Money::fen(random.between(-1000, 3000)));
        }
        const Date day = kSpring.plusDays(static_cast<int>(random.between(0, 500)));
        const std::vector<Holding> before = holdingsAsOf(rows, day);
        std::ranges::shuffle(rows.list(), random.engine());
        EXPECT_EQ(holdingsAsOf(rows, day), before);
        Money paid;
        TradeQuantity land;
        for (const Holding& holding : before) {
            paid += holding.paid;
            if (holding.kind == ContributionKind::Land)
                land = holding.quantity;
        }
        EXPECT_EQ(contributionAsOf(rows, day), paid);
        EXPECT_EQ(landAsOf(rows, day).inParts() * 10, land.inParts());
    }
}

TEST(Overdrawn, IsTheFirstDayOnWhichAKindIsBelowNothing)
{
    Rows rows;
    rows.paid(kSpring, Money::yuan(100)).paid(kSummer, Money::yuan(-120)).paid(kAutumn, Money::yuan(50));
    const auto overdrawn = findOverdrawn(rows);
    ASSERT_TRUE(overdrawn.has_value());
    EXPECT_EQ(overdrawn->kind, ContributionKind::Cash);
    EXPECT_EQ(overdrawn->day, kSummer);
    EXPECT_EQ(overdrawn->paid, Money::yuan(-20));
}

TEST(Overdrawn, CountsTheEndOfTheDayAndEachKindAlone)
{
    Rows rows;
    rows.paid(kSpring, Money::yuan(-20)).paid(kSpring, Money::yuan(20));
    EXPECT_FALSE(findOverdrawn(rows).has_value()) << "what is mended on the same day is no trouble";
    rows.paid(kSummer, Money::yuan(500)).paid(kAutumn, Money::yuan(-1), ContributionKind::Goods);
    EXPECT_EQ(findOverdrawn(rows)->kind, ContributionKind::Goods) << "cash cannot stand in for goods";
}

TEST(Overdrawn, LooksAtLandToo)
{
    Rows rows;
    rows.land(kSpring, 3).land(kSummer, -3);
    EXPECT_FALSE(findOverdrawn(rows).has_value());
    rows.land(kAutumn, -1);
    const auto overdrawn = findOverdrawn(rows);
    ASSERT_TRUE(overdrawn.has_value());
    EXPECT_EQ(overdrawn->day, kAutumn);
    EXPECT_EQ(overdrawn->quantity, TradeQuantity::whole(-1));
}
