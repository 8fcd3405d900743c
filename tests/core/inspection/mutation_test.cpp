// SPDX-License-Identifier: GPL-3.0-or-later
// Stories of shells and of money that went astray: each loses its label when one thing that decided is taken away, and no row that is
// taken away makes a label worse.
#include <gtest/gtest.h>

#include <fmt/format.h>

#include "core/inspection/inspect.h"
#include "tests/support/rule_cases.h"

namespace coop::inspection {
namespace {

using test::credit;
using test::debit;
using test::FactsBuilder;

int rank(OperatingStatus status)
{
    switch (status) {
    case OperatingStatus::ShellLikely: return 3;
    case OperatingStatus::NeedsInspection: return 2;
    case OperatingStatus::CannotAssess:
    case OperatingStatus::NormalObservation:
    case OperatingStatus::Normal: break;
    }
    return 1;
}

int rank(Integrity integrity)
{
    return integrity == Integrity::Major ? 3 : integrity == Integrity::Some ? 2 : 1;
}

Assessment assessed(const FactsBuilder& book)
{
    return judge(book.facts, {}).assessment;
}

std::string shown(const Assessment& assessment)
{
    return fmt::format("{} / {}: {}", toWord(kOperatingStatuses, assessment.status), toWord(kIntegrities, assessment.integrity),
                       fmt::join(assessment.deciding, " "));
}

/// Ten names on a shelf; their reports are known to be missing.
FactsBuilder dormant()
{
    FactsBuilder book;
    book.farmers(10).annualReport(2022).annualReport(2023);
    book.voucher("2015-03-10", {debit("523", 300), credit("101", 300)});
    return book;
}

/// Sixty names with one telephone among forty of them; the first trades alone.
FactsBuilder borrowed()
{
    FactsBuilder book;
    book.farmers(60);
    book.facts.members[0].data.roles = {members::Role::Chair};
    for (std::size_t i = 0; i < 40; ++i)
        book.facts.members[i].data.phone = "13900000000";
    book.meeting("2024-03-01", 41).attendance.push_back({.member = 0});
    book.trade("2023-05-05", 0, 9'000);
    book.trade("2024-05-05", 0, 9'000);
    return book;
}

/// A grant of 400,000 yuan of which the chair's brother has 200,000 a few days later, and the drawer of cash 150,000.
FactsBuilder passedThrough()
{
    FactsBuilder book;
    book.chair();
    book.farmers(9).meeting("2024-02-01", 10, "借款给成员亲属");
    for (Index i = 0; i < 10; ++i)
        book.trade("2024-01-05", i, 20'000);
    const Index brother = book.counterparty("李四");
    book.facts.related.push_back({.id = 1, .member = 0, .name = "李四"});
    book.grant("2024-03-01", 400'000);
    book.voucher("2024-03-01", {debit("102", 400'000), credit("235", 400'000)});
    book.facts.grants[0].voucher = 0;
    book.voucher("2024-03-05", {debit("113", 200'000).with(brother), credit("102", 200'000)});
    book.voucher("2024-03-09", {debit("101", 150'000), credit("102", 150'000)});
    const Index shop = book.counterparty("农资店");
    book.voucher("2024-09-01", {debit("121", 900'000).with(shop), credit("102", 900'000)});
    book.voucher("2024-10-01", {debit("102", 950'000), credit("501", 950'000)});
    return book;
}

/// Thirty contributions that one hand paid and took back three weeks later.
FactsBuilder wentRound()
{
    FactsBuilder book;
    book.chair();
    book.farmers(30).meeting("2024-02-01", 31, "借款周转");
    for (Index i = 0; i < 31; ++i)
        book.trade("2024-01-05", i, 20'000);
    const Index payer = book.counterparty("张三");
    for (Index i = 1; i <= 30; ++i) {
        book.paid("2024-03-01", i, 20'000);
        book.voucher("2024-03-01", {debit("102", 20'000).with(payer), credit("301", 20'000).of(i)});
    }
    book.voucher("2024-03-22", {debit("114", 560'000).of(0), credit("102", 560'000)});
    const Index shop = book.counterparty("农资店");
    book.voucher("2024-06-10", {debit("121", 1'500'000).with(shop), credit("102", 1'500'000)});
    return book;
}

/// A machine that stands in two grants and whose price came back from the seller.
FactsBuilder listedTwice()
{
    FactsBuilder book;
    book.chair();
    book.farmers(9).meeting("2024-02-01", 10);
    for (Index i = 0; i < 10; ++i)
        book.trade("2024-01-05", i, 20'000);
    const Index seller = book.counterparty("农机公司");
    book.voucher("2024-03-10", {debit("151", 380'000).with(seller), credit("102", 380'000)}).invoice = "88001";
    book.voucher("2024-03-13", {debit("102", 380'000), credit("211", 380'000).with(seller)});
    for (const std::string_view project : {"冷库", "机耕"}) {
        AssetFact& asset = book.asset("2024-03-10", 380'000, "T-1");
        asset.project = project;
        asset.location = "库房";
        asset.invoice = project == "冷库" ? "88001" : "88002";
    }
    return book;
}

struct Mutation {
    std::string_view what;
    FactsBuilder (*story)();
    void (*change)(FactsBuilder& book);
};

void giveUpCash(FactsBuilder& book)
{
    book.facts = test::without(book.facts, {.table = "voucher", .id = 3});
}

constexpr Mutation kShells[] = {
    {"a month of activity", dormant, [](FactsBuilder& book) { book.trade("2023-06-01", 0, 500); }},
    {"a suspension on file", dormant,
     [](FactsBuilder& book) { book.circumstance(CircumstanceKind::Suspension, "2023-01-01", "歇业备案"); }},
    {"an orchard that is growing up", dormant,
     [](FactsBuilder& book) { book.circumstance(CircumstanceKind::PerennialCrop, "2022-03-01", "种植合同"); }},
    {"land in use and reports that were filed", dormant,
     [](FactsBuilder& book) {
         for (Index i = 0; i < 10; ++i)
             book.land("2015-03-01", i, 10);
         book.facts.annualReports.clear();
     }},
    {"two more who trade", borrowed,
     [](FactsBuilder& book) {
         book.trade("2024-05-06", 1, 500);
         book.trade("2024-05-06", 2, 500);
     }},
    {"the sheet of attendance", borrowed, [](FactsBuilder& book) { book.facts.meetings[0].attendance.clear(); }},
    {"the one telephone", borrowed,
     [](FactsBuilder& book) {
         for (members::Member& member : book.facts.members)
             member.data.phone.clear();
     }},
};

constexpr Mutation kLeads[] = {
    {"the kinship", passedThrough, [](FactsBuilder& book) { book.facts.related.clear(); }},
    {"the cash that was drawn", passedThrough, giveUpCash},
    {"a shed that was built with it", passedThrough,
     [](FactsBuilder& book) { book.asset("2024-05-01", 300'000).location = "库房"; }},
    {"building before the grant came", passedThrough,
     [](FactsBuilder& book) { book.asset("2023-11-01", 400'000).location = "库房"; }},
    {"the one payer", wentRound,
     [](FactsBuilder& book) {
         for (LineFact& line : book.facts.lines)
             if (line.counterparty == 0)
                 line.counterparty = kNone;
     }},
    {"the way back", wentRound, [](FactsBuilder& book) { book.facts = test::without(book.facts, {.table = "voucher", .id = 31}); }},
    {"the money that came back", listedTwice,
     [](FactsBuilder& book) { book.facts = test::without(book.facts, {.table = "voucher", .id = 2}); }},
    {"the second entry in the list", listedTwice,
     [](FactsBuilder& book) { book.facts = test::without(book.facts, {.table = "asset", .id = 2}); }},
    {"the invoice that ties them", listedTwice, [](FactsBuilder& book) { book.facts.vouchers[0].invoice.clear(); }},
};

TEST(Mutation, AShellIsNoneWithoutOneThingThatDecided)
{
    for (const Mutation& one : kShells) {
        FactsBuilder book = one.story();
        const Assessment before = assessed(book);
        EXPECT_EQ(before.status, OperatingStatus::ShellLikely) << one.what << ", before: " << shown(before);
        one.change(book);
        const Assessment after = assessed(book);
        EXPECT_LT(rank(after.status), rank(before.status)) << one.what << ": " << shown(after);
    }
}

TEST(Mutation, AMajorLeadIsNoneWithoutOneThingThatDecided)
{
    for (const Mutation& one : kLeads) {
        FactsBuilder book = one.story();
        const Assessment before = assessed(book);
        EXPECT_EQ(before.integrity, Integrity::Major) << one.what << ", before: " << shown(before);
        one.change(book);
        const Assessment after = assessed(book);
        EXPECT_LT(rank(after.integrity), rank(before.integrity)) << one.what << ": " << shown(after);
    }
}

TEST(Mutation, TakingARowAwayMakesNoLabelWorse)
{
    for (FactsBuilder (*story)() : {dormant, borrowed, passedThrough, wentRound, listedTwice}) {
        const Facts facts = story().facts;
        const BookResult before = judge(facts, {});
        for (const Finding& finding : before.findings) {
            for (const Evidence& row : finding.evidence) {
                const BookResult after = judge(test::without(facts, row), {});
                EXPECT_LE(rank(after.assessment.status), rank(before.assessment.status))
                    << finding.rule << " without " << row.table << ' ' << row.id << ": " << shown(after.assessment);
                EXPECT_LE(rank(after.assessment.integrity), rank(before.assessment.integrity))
                    << finding.rule << " without " << row.table << ' ' << row.id << ": " << shown(after.assessment);
            }
        }
    }
}

} // namespace
} // namespace coop::inspection
