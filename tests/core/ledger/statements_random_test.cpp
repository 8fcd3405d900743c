// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the statements for any balanced books, however odd.
#include <gtest/gtest.h>

#include <array>

#include "core/ledger/closing.h"
#include "core/ledger/statements.h"
#include "tests/support/ledger_year.h"
#include "tests/support/random.h"

using namespace coop;
using namespace coop::ledger;
using test::Entry;
using test::LedgerYearBuilder;
using test::Random;

namespace {

constexpr std::array kCodes = {
    "101",   "102", "109", "113",   "114",   "121",   "122", "124",   "125",   "127", "128", "131", "141", "142",   "143",
    "144",   "151", "152", "153",   "154",   "161",   "162", "171",   "181",   "201", "211", "212", "213", "214",   "215",
    "221",   "222", "231", "235",   "301",   "311",   "31101", "31102", "321", "32101", "32102", "322", "331", "332", "33201",
    "33202", "401", "501", "50101", "5010101", "502", "511", "521",   "52103", "522", "523", "524", "529", "531"};

std::string anyCode(Random& random)
{
    return kCodes[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(kCodes.size()) - 1))];
}

Entry entryOf(Random& random, Money balance)
{
    Entry entry{.account = anyCode(random)};
    if (isWithin(entry.account, "114"))
        entry.member = std::to_string(random.between(1, 3));
    // Now and then the red way: a negative figure on the other side.
    const bool isDebit = balance.isNegative() == random.oneIn(6);
    (isDebit ? entry.debit : entry.credit) = isDebit ? balance : -balance;
    return entry;
}

/// Two to five lines that add up to nothing.
std::vector<Entry> anyVoucher(Random& random)
{
    std::vector<Entry> entries;
    Money rest;
    for (std::int64_t i = random.between(1, 4); i > 0; --i) {
        const Money amount = Money::fen(random.between(-1'000'000, 1'000'000));
        entries.push_back(entryOf(random, amount));
        rest += amount;
    }
    entries.push_back(entryOf(random, -rest));
    return entries;
}

LedgerYearBuilder anyYear(Random& random)
{
    LedgerYearBuilder year;
    for (std::int64_t i = random.between(0, 4); i > 0; --i) {
        for (const Entry& entry : anyVoucher(random))
            year.open(entry);
    }
    for (std::int64_t i = random.between(0, 30); i > 0; --i)
        year.post(anyVoucher(random));
    if (random.oneIn(3))
        year.startWithinYear();
    return year;
}

std::vector<Entry> entriesOf(const VoucherDraft& voucher)
{
    std::vector<Entry> entries;
    for (const LineDraft& line : voucher.lines)
        entries.push_back({.account = line.account, .debit = line.debit, .credit = line.credit});
    return entries;
}

} // namespace

TEST(StatementsOfAnyBooks, BalanceButForAssetsThatWaitForADecision)
{
    Random random;
    for (int round = 0; round < 500; ++round) {
        const LedgerYear year = anyYear(random).build();
        const BalanceSheet sheet = balanceSheet(year);
        ASSERT_EQ(sheet.row(42).current - sheet.row(22).current, year.closingOf("181"));
        if (year.closingOf("181").isZero()) {
            ASSERT_EQ(sheet.row(22).current, sheet.row(42).current);
        }
        if (!year.startsWithinYear) {
            ASSERT_EQ(*sheet.row(42).previous - *sheet.row(22).previous, year.openingOf("181"));
        }
    }
}

TEST(StatementsOfAnyBooks, AddUpInEveryColumnOfForm03)
{
    Random random;
    for (int round = 0; round < 500; ++round) {
        const LedgerYear year = anyYear(random).build();
        const EquityChanges changes = equityChanges(year);
        for (std::size_t i = 0; i < kEquityColumns; ++i)
            ASSERT_EQ(changes.opening[i] + changes.increase[i] - changes.decrease[i], changes.closing[i]);
        const BalanceSheet sheet = balanceSheet(year);
        for (std::size_t i = 0; i < kEquityColumns; ++i)
            ASSERT_EQ(changes.closing[i], sheet.row(36 + static_cast<int>(i)).current);
    }
}

TEST(StatementsOfAnyBooks, HaveATrialBalanceThatBalancesPairwise)
{
    Random random;
    for (int round = 0; round < 200; ++round) {
        const LedgerYear year = anyYear(random).build();
        for (const Depth depth : {Depth::MainOnly, Depth::All}) {
            const TrialBalanceRow total = totalOf(trialBalance(year, depth));
            ASSERT_EQ(total.opening.debit, total.opening.credit);
            ASSERT_EQ(total.debit, total.credit);
            ASSERT_EQ(total.closing.debit, total.closing.credit);
        }
    }
}

TEST(StatementsOfAnyBooks, SayTheSameBeforeAndAfterClosing)
{
    Random random;
    for (int round = 0; round < 300; ++round) {
        LedgerYearBuilder builder = anyYear(random);
        const LedgerYear open = builder.build();
        const Date day = open.year.last();
        if (const auto voucher = profitTransfer(open, day, {}))
            builder.post(entriesOf(*voucher));
        if (const auto voucher = yearTransfer(builder.build(), day, {}))
            builder.post(entriesOf(*voucher));
        const LedgerYear closed = builder.build();

        ASSERT_FALSE(profitTransfer(closed, day, {}));
        ASSERT_FALSE(yearTransfer(closed, day, {}));
        ASSERT_TRUE(balanceSheet(closed).untransferred.isZero());
        ASSERT_EQ(balanceSheet(closed).row(40).current, balanceSheet(open).row(40).current);
        for (int number = 1; number <= 20; ++number)
            ASSERT_EQ(surplusStatement(closed, nullptr).row(number).current, surplusStatement(open, nullptr).row(number).current);
        for (const CrossCheckResult& result : crossChecks(closed, nullptr, true)) {
            const bool isForClosedYears =
                result.check == CrossCheck::ProfitTransferred || result.check == CrossCheck::AppropriationsCleared;
            ASSERT_TRUE(result.passed || !isForClosedYears);
        }
    }
}

TEST(StatementsOfAnyBooks, StartWhereTheYearBeforeEnded)
{
    Random random;
    for (int round = 0; round < 200; ++round) {
        const LedgerYearBuilder builder = anyYear(random);
        const BalanceSheet before = balanceSheet(builder.build());
        const LedgerYear next = builder.nextYear().post(anyVoucher(random)).build();
        const BalanceSheet sheet = balanceSheet(next);
        for (std::size_t i = 0; i < sheet.rows.size(); ++i)
            ASSERT_EQ(sheet.rows[i].previous, before.rows[i].current);
        ASSERT_EQ(surplusStatement(next, nullptr).row(13).current, -(next.openingOf("331") + next.openingOf("332")));
    }
}
