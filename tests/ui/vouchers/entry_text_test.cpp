// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/entry_text.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace coop;
using namespace coop::ui;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

EntryTexts twoLines(const char* debit, const char* credit)
{
    return {.date = text("2025-03-05"),
            .rows = {{.summary = text("提现"), .account = text("101"), .debit = text(debit)},
                     {.account = text("102"), .credit = text(credit)}}};
}

std::vector<IssueCode> codesOf(const Issues& issues)
{
    std::vector<IssueCode> codes;
    std::ranges::transform(issues, std::back_inserter(codes), &Issue::code);
    return codes;
}

} // namespace

TEST(EntryText, ReadsWhatIsTyped)
{
    EntryTexts texts = twoLines("1,200.5", "１２００.５０");
    texts.attachments = text("3");
    texts.date = text("2025年3月5日");
    const ReadEntry read = readEntry(texts);
    EXPECT_TRUE(read.issues.empty());
    EXPECT_EQ(read.draft.date, Date(2025, 3, 5));
    EXPECT_EQ(read.draft.attachments, 3);
    ASSERT_EQ(read.draft.lines.size(), 2U);
    EXPECT_EQ(read.draft.lines[0].debit, Money::fen(120050));
    EXPECT_EQ(read.draft.lines[1].credit, Money::fen(120050)) << "full-width digits are digits";
    EXPECT_EQ(read.draft.lines[0].summary, "提现");
}

TEST(EntryText, LeavesBlankLinesOutButKnowsWhereTheOthersStood)
{
    EntryTexts texts = twoLines("1", "1");
    texts.rows.insert(texts.rows.begin() + 1, EntryRow{.summary = text("提现")});
    const ReadEntry read = readEntry(texts);
    EXPECT_EQ(read.draft.lines.size(), 2U) << "a summary alone is no line";
    EXPECT_EQ(read.rows, (std::vector{0, 2}));
}

TEST(EntryText, TellsAllThatCannotBeReadAtOnce)
{
    EntryTexts texts = twoLines("1.234", "abc");
    texts.date = text("2025-02-30");
    texts.attachments = text("two");
    const Issues issues = readEntry(texts).issues;
    EXPECT_EQ(codesOf(issues), (std::vector{IssueCode::NotADate, IssueCode::NotAWholeNumber, IssueCode::TooManyDecimals,
                                            IssueCode::NotAMoney}));
    EXPECT_EQ(issues[2].row, 1);
    EXPECT_EQ(issues[3].row, 2);
    texts.date.clear();
    texts.attachments = text("10000");
    EXPECT_EQ(readEntry(texts).issues[0].code, IssueCode::Required);
    EXPECT_EQ(readEntry(texts).issues[1].code, IssueCode::OutOfRange);
}

TEST(EntryText, AnUnreadAmountIsNotAlsoMissingAndJudgesNoSum)
{
    const ReadEntry read = readEntry(twoLines("abc", "5"));
    const Issues merged = mergeEntryIssues(
        read, {{.code = IssueCode::LineWithoutAmount, .field = "debit", .row = 1},
               {.code = IssueCode::VoucherUnbalanced, .field = "debit", .row = 0},
               {.code = IssueCode::UnknownAccount, .field = "account", .row = 2}});
    EXPECT_EQ(codesOf(merged), (std::vector{IssueCode::NotAMoney, IssueCode::UnknownAccount}));
    const ReadEntry sound = readEntry(twoLines("4", "5"));
    EXPECT_EQ(mergeEntryIssues(sound, {{.code = IssueCode::VoucherUnbalanced, .field = "debit", .row = 0}}).size(), 1U)
        << "where all amounts are read the sums are judged";
}

TEST(EntryText, BalancesOnTheSideThatLacks)
{
    EntryTexts texts = twoLines("100", "");
    EXPECT_EQ(balancingAmount(texts, 1), (Balancing{EntryField::Credit, Money::yuan(100)}));
    texts.rows[1].credit = text("30");
    EXPECT_EQ(balancingAmount(texts, 1), (Balancing{EntryField::Credit, Money::yuan(100)})) << "the line itself does not count";
    EXPECT_EQ(balancingAmount(texts, 2), (Balancing{EntryField::Credit, Money::yuan(70)}));
    texts.rows[1].credit = text("130");
    EXPECT_EQ(balancingAmount(texts, 2), (Balancing{EntryField::Debit, Money::yuan(30)}));
    texts.rows[1].credit = text("100");
    EXPECT_EQ(balancingAmount(texts, 2), std::nullopt);
}

TEST(EntryText, EnterGoesThroughALineAndOn)
{
    EntryPlace place{};
    const auto step = [&place](int details, bool hasDebit) { return place = nextPlace(place, details, hasDebit); };
    EXPECT_EQ(step(2, false), (EntryPlace{0, EntryField::Account}));
    EXPECT_EQ(step(2, false), (EntryPlace{0, EntryField::Details, 0}));
    EXPECT_EQ(step(2, false), (EntryPlace{0, EntryField::Details, 1}));
    EXPECT_EQ(step(2, false), (EntryPlace{0, EntryField::Debit}));
    EXPECT_EQ(step(2, false), (EntryPlace{0, EntryField::Credit}));
    EXPECT_EQ(step(2, false), (EntryPlace{1, EntryField::Summary}));
    EXPECT_EQ(nextPlace({1, EntryField::Account}, 0, false), (EntryPlace{1, EntryField::Debit})) << "no details, no stop";
    EXPECT_EQ(nextPlace({1, EntryField::Debit}, 0, true), (EntryPlace{2, EntryField::Summary})) << "a debit line has no credit";
}

TEST(EntryText, KeepsEverythingForAfterACrash)
{
    EntryTexts texts = twoLines("abc", "-5");
    texts.rows[1].member = text("001");
    texts.rows[1].product = text("鲜蛋");
    texts.invoice = text("A\"1");
    const EntryAim aim{.changes = VoucherId{7}, .origin = ledger::Origin::Bank};
    const auto kept = fromKeptText(toKeptText(texts, aim));
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->texts, texts);
    EXPECT_EQ(kept->aim, aim);
    EXPECT_FALSE(fromKeptText(text("{\"form\":99}")).has_value()) << "another form is left alone";
    EXPECT_FALSE(fromKeptText(text("not json")).has_value());
}

TEST(EntryText, AVoucherOfTheBookComesBackAsItWas)
{
    const ledger::VoucherDraft draft{.date = Date(2025, 3, 5),
                                     .kind = ledger::VoucherKind::Receipt,
                                     .attachments = 2,
                                     .invoice = "123",
                                     .lines = {{.summary = "红字", .account = "102", .debit = Money::yuan(-5)},
                                               {.summary = "红字", .account = "114", .credit = Money::yuan(-5), .member = "001"}}};
    EXPECT_EQ(readEntry(toEntry(draft)).draft, draft);
}
