// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/posting/templates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/support/book_builder.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::posting;
using coop::test::day;
using coop::test::yuan;

namespace {

TemplateInput inputOf(std::string_view a, std::string_view b)
{
    return {.date = day("2025-03-05"),
            .a = yuan(a),
            .b = yuan(b),
            .summary = "摘要",
            .member = "1",
            .counterparty = "某商行",
            .product = "鸡蛋",
            .project = "冷库"};
}

} // namespace

TEST(VoucherTemplates, CoverTheStandardEntriesEachUnderANameOfItsOwn)
{
    EXPECT_GE(voucherTemplates().size(), 30U);
    std::set<std::string_view> ids;
    std::set<std::string_view> names;
    for (const VoucherTemplate& entry : voucherTemplates()) {
        EXPECT_TRUE(ids.insert(entry.id).second) << entry.id;
        EXPECT_TRUE(names.insert(entry.name).second) << entry.name;
        EXPECT_GE(entry.used().size(), 2U) << entry.id;
        EXPECT_EQ(findTemplate(entry.id), &entry);
    }
    EXPECT_EQ(findTemplate("no such entry"), nullptr);
}

TEST(VoucherTemplates, AskForASecondAmountExactlyWhereALineHoldsIt)
{
    for (const VoucherTemplate& entry : voucherTemplates()) {
        const bool holdsB = std::ranges::any_of(
            entry.used(), [](const TemplateLine& line) { return line.amount != AmountPart::A; });
        EXPECT_EQ(entry.asksForB(), holdsB) << entry.id;
    }
}

TEST(VoucherTemplates, BalanceAndAreTakenByTheLedger)
{
    test::BookBuilder book;
    book.member("1");
    for (const VoucherTemplate& entry : voucherTemplates()) {
        const ledger::VoucherDraft draft = fill(entry, inputOf("100.01", "33.34"));
        EXPECT_EQ(ledger::debitOf(draft), ledger::creditOf(draft)) << entry.id;
        EXPECT_TRUE(book->ledger().check(draft).empty()) << entry.id << ": not even a warning";
        const auto entered = book->ledger().enter(draft, book::newDraftId());
        EXPECT_TRUE(entered) << entry.id;
    }
    EXPECT_TRUE(book->history().check().empty());
}

TEST(VoucherTemplates, LeaveOutALineOfNothing)
{
    const ledger::VoucherDraft draft = fill(*findTemplate("contribution-cash"), inputOf("100", "0"));
    ASSERT_EQ(draft.lines.size(), 2U);
    EXPECT_EQ(draft.lines[1].account, "301");
    EXPECT_EQ(draft.lines[1].member, "1");
    EXPECT_TRUE(draft.lines[0].member.empty());
}

TEST(VoucherTemplates, OfLabourNeverTouchTheCapital)
{
    for (const VoucherTemplate& entry : voucherTemplates()) {
        const auto names = [&entry](std::string_view account) {
            return std::ranges::any_of(entry.used(), [account](const TemplateLine& line) {
                return ledger::isWithin(line.account, account);
            });
        };
        const bool isLabour = entry.id.starts_with("labour") || names("213") || names("212");
        EXPECT_FALSE(isLabour && names("301")) << entry.id;
    }
}
