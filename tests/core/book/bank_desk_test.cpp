// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bank_desk.h"

#include "core/book/bank_report.h"
#include "core/posting/bank_voucher.h"
#include "tests/support/issues.h"
#include "tests/support/vouchers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace coop::book {
namespace {

using ledger::BankLine;
using ledger::CashEntry;
using ledger::DateRange;
using test::BookBuilder;
using test::cr;
using test::day;
using test::dr;
using test::enter;
using test::errorsOf;
using test::Faults;
using test::voucher;
using test::warningsOf;
using testing::ElementsAre;
using testing::IsEmpty;

const DateRange kYear = DateRange::of(FiscalYear{2025});

constexpr std::string_view kMarch = "交易日期,摘要,收入,支出,余额,对方户名,流水号\n"
                                    "2025-03-01,货款,1500.00,,1500.00,张三,A1\n"
                                    "2025-03-02,化肥,,200.50,1299.50,农资公司,A2\n"
                                    "2025-03-21,结息,0.35,,1299.85,,A3\n";

BankStatementPreview previewOf(BookBuilder& book, std::string_view csv, std::string_view account = "102")
{
    static int files = 0;
    return book->bank().preview(book.folder().write("bank" + std::to_string(++files) + ".csv", csv), account);
}

std::size_t import(BookBuilder& book, std::string_view csv)
{
    return book->bank().commit(previewOf(book, csv), "102", newDraftId()).value();
}

/// "2025-03-01 1500.00 张三": a line, with a star when it is matched.
std::vector<std::string> told(const std::vector<BankLine>& lines)
{
    std::vector<std::string> texts;
    for (const BankLine& line : lines)
        texts.push_back(toIso(line.data.date) + " " + toPlainText(line.data.amount) + (line.matches.empty() ? "" : "*"));
    return texts;
}

std::vector<std::string> told(const std::vector<CashEntry>& entries)
{
    std::vector<std::string> texts;
    for (const CashEntry& entry : entries)
        texts.push_back(toIso(entry.date) + " " + toPlainText(entry.amount) + " " + entry.text +
                        (entry.isMatched ? "*" : ""));
    return texts;
}

ledger::VoucherDraft told(std::string_view date, std::string_view summary, ledger::LineDraft debit, ledger::LineDraft credit)
{
    debit.summary = summary;
    return voucher(date, {std::move(debit), std::move(credit)});
}

/// 张三 paid 1,500, 200.50 went to the dealer; the bank's interest is booked by nobody.
BookBuilder& booked(BookBuilder& book)
{
    book.member("1", "张三");
    enter(book.book(), told("2025-03-03", "收货款", dr("102", "1500"), cr("114", "1500", "1")));
    enter(book.book(), told("2025-03-02", "付化肥款", dr("521", "200.50"), cr("102", "200.50")));
    return book;
}

TEST(BankDesk, ImportsAStatementOnceHoweverOftenItIsAskedFor)
{
    BookBuilder book;
    const BankStatementPreview preview = previewOf(book, kMarch);
    ASSERT_TRUE(preview.canCommit());
    EXPECT_THAT(preview.known, ElementsAre(false, false, false));
    EXPECT_EQ(preview.headerRow, 1);
    EXPECT_THAT(book->bank().lines("102", kYear), IsEmpty());

    const DraftId id = newDraftId();
    EXPECT_EQ(book->bank().commit(preview, "102", id).value(), 3u);
    EXPECT_EQ(book->bank().commit(preview, "102", id).value(), 3u);
    EXPECT_THAT(told(book->bank().lines("102", kYear)),
                ElementsAre("2025-03-01 1500.00", "2025-03-02 -200.50", "2025-03-21 0.35"));
    const BankLine line = book->bank().lines("102", kYear)[1];
    EXPECT_EQ(line.data, preview.lines[1]);
    EXPECT_EQ(book->bank().find(line.id)->data, line.data);
    EXPECT_THAT(book->bank().lines("109", kYear), IsEmpty());
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(BankDesk, LeavesOutWhatTheBookHasAlreadyAndSaysSo)
{
    BookBuilder book;
    import(book, kMarch);
    const std::string longer = std::string(kMarch) + "2025-03-31,手续费,,1.00,1298.85,,A4\n";
    const BankStatementPreview again = previewOf(book, longer);
    EXPECT_TRUE(again.canCommit());
    EXPECT_THAT(again.known, ElementsAre(true, true, true, false));
    EXPECT_EQ(warningsOf(again.issues), (Faults(3, {IssueCode::BankLineTwice, ""})));
    EXPECT_EQ(again.issues[0].row, 2);
    EXPECT_EQ(book->bank().commit(again, "102", newDraftId()).value(), 1u);
    EXPECT_EQ(book->bank().lines("102", kYear).size(), 4u);
    // Two previews of one file are one import too.
    EXPECT_EQ(book->bank().commit(again, "102", newDraftId()).value(), 0u);
}

TEST(BankDesk, KeepsTwoEqualPaymentsOfOneDayApart)
{
    BookBuilder book;
    constexpr std::string_view kTwice = "日期,金额,摘要\n2025-03-01,-10,手续费\n2025-03-01,-10,手续费\n";
    EXPECT_EQ(import(book, "日期,金额,摘要\n2025-03-01,-10,手续费\n"), 1u);
    EXPECT_EQ(import(book, kTwice), 1u);
    EXPECT_EQ(import(book, kTwice), 0u);
}

TEST(BankDesk, RefusesAFileWithAnyBadRowAndWritesNothing)
{
    BookBuilder book;
    const BankStatementPreview bad = previewOf(book, "日期,金额,余额\n2025-03-01,10,10\n2025-03-02,x,11\n2025-03-03,1,99\n");
    EXPECT_FALSE(bad.canCommit());
    const auto refused = book->bank().commit(bad, "102", newDraftId());
    ASSERT_FALSE(refused);
    EXPECT_EQ(errorsOf(refused.error()), (Faults{{IssueCode::NotAMoney, "amount"}}));
    EXPECT_THAT(book->bank().lines("102", kYear), IsEmpty());

    EXPECT_EQ(errorsOf(previewOf(book, kMarch, "501").issues), (Faults{{IssueCode::UnknownAccount, "account"}}));
    EXPECT_EQ(errorsOf(previewOf(book, kMarch, "10277").issues), (Faults{{IssueCode::UnknownAccount, "account"}}));
    EXPECT_EQ(errorsOf(previewOf(book, "a,b\n1,2\n").issues), (Faults{{IssueCode::BankLayoutUnknown, ""}}));
    EXPECT_EQ(errorsOf(book->bank().preview(book.folder() / "none.csv", "102").issues).front().code,
              IssueCode::FileUnreadable);
}

TEST(BankDesk, OffersTheAccountsOfMoneyInBanks)
{
    BookBuilder book;
    ASSERT_TRUE(book->accounts().add({.code = "10201", .name = "农商行"}));
    std::vector<std::string> codes;
    for (const ledger::Account& account : book->bank().accounts())
        codes.push_back(account.code);
    EXPECT_THAT(codes, ElementsAre("102", "10201", "109"));
}

TEST(BankDesk, ReadsTheEntriesOfAnAccountWithTheNamesOfTheOtherSide)
{
    BookBuilder book;
    booked(book);
    EXPECT_THAT(told(book->bank().entries("102", kYear)),
                ElementsAre("2025-03-02 -200.50 付化肥款", "2025-03-03 1500.00 收货款 张三"));
    EXPECT_THAT(book->bank().entries("109", kYear), IsEmpty());
    EXPECT_THAT(told(book->bank().entries("102", {day("2025-03-03"), day("2025-03-31")})),
                ElementsAre("2025-03-03 1500.00 收货款 张三"));
}

TEST(BankDesk, ReadsSubAccountsWithTheAccountAboveThem)
{
    BookBuilder book;
    ASSERT_TRUE(book->accounts().add({.code = "10201", .name = "农商行"}));
    enter(book.book(), voucher("2025-03-03", {dr("10201", "7"), cr("502", "7")}));
    EXPECT_EQ(book->bank().entries("102", kYear).size(), 1u);
    EXPECT_EQ(book->bank().entries("10201", kYear).size(), 1u);
}

TEST(BankDesk, LeavesOpeningsDraftsAndVouchersTakenBackOut)
{
    BookBuilder book;
    ledger::VoucherDraft opening = voucher("2024-12-31", {dr("102", "9"), cr("311", "9")});
    opening.kind = ledger::VoucherKind::Opening;
    opening.origin = ledger::Origin::Opening;
    enter(book.book(), opening);
    static_cast<void>(book->ledger().saveDraft(voucher("2025-03-01", {dr("102", "5"), cr("502", "5")}), newDraftId()));
    const ledger::Voucher wrong = enter(book.book(), voucher("2025-03-02", {dr("102", "6"), cr("502", "6")}));
    EXPECT_EQ(book->bank().entries("102", kYear).size(), 1u);
    ASSERT_TRUE(book->ledger().reverse(wrong.id, day("2025-04-01"), "注销", "wrong", newDraftId()));
    EXPECT_THAT(book->bank().entries("102", kYear), IsEmpty());
    // Up to the end of March the books still had it.
    EXPECT_EQ(book->bank().entries("102", {Date(), day("2025-03-31")}).size(), 1u);
}

TEST(BankDesk, ProposesAndMatchesWhatIsCertain)
{
    BookBuilder book;
    booked(book);
    EXPECT_EQ(book->bank().countMatches(previewOf(book, kMarch), "102"), 2u);
    import(book, kMarch);
    EXPECT_EQ(book->bank().countMatches(previewOf(book, kMarch), "102"), 0u) << "nothing of it is new";
    const auto proposals = book->bank().proposals("102", kYear);
    ASSERT_EQ(proposals.size(), 2u);
    EXPECT_EQ(book->bank().matchAll(proposals), 2u);
    EXPECT_THAT(told(book->bank().lines("102", kYear)),
                ElementsAre("2025-03-01 1500.00*", "2025-03-02 -200.50*", "2025-03-21 0.35"));
    EXPECT_TRUE(book->bank().entries("102", kYear)[0].isMatched);
    EXPECT_THAT(book->bank().proposals("102", kYear), IsEmpty());
    // What has been overtaken is passed over.
    EXPECT_EQ(book->bank().matchAll(proposals), 0u);
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(BankDesk, MatchesByHandOnlyWhatAddsUp)
{
    BookBuilder book;
    booked(book);
    import(book, kMarch);
    const auto lines = book->bank().lines("102", kYear);
    const auto entries = book->bank().entries("102", kYear);
    const std::vector<VoucherLineId> fertilizer = {entries[0].line};
    const std::vector<VoucherLineId> both = {entries[0].line, entries[1].line};
    EXPECT_EQ(errorsOf(book->bank().match(lines[0].id, fertilizer)), (Faults{{IssueCode::MatchDiffers, ""}}));
    EXPECT_EQ(errorsOf(book->bank().match(lines[0].id, both)), (Faults{{IssueCode::MatchDiffers, ""}}));
    EXPECT_EQ(errorsOf(book->bank().match(lines[0].id, {})), (Faults{{IssueCode::MatchDiffers, ""}}));
    EXPECT_THAT(book->bank().match(lines[1].id, fertilizer), IsEmpty());
    EXPECT_EQ(errorsOf(book->bank().match(lines[1].id, fertilizer)), (Faults{{IssueCode::AlreadyMatched, ""}}));
    EXPECT_EQ(errorsOf(book->bank().match(lines[0].id, fertilizer)), (Faults{{IssueCode::AlreadyMatched, ""}}));
    EXPECT_THAT(book->bank().unmatch(lines[1].id), IsEmpty());
    EXPECT_THAT(book->bank().unmatch(lines[1].id), IsEmpty());
    EXPECT_FALSE(book->bank().entries("102", kYear)[0].isMatched);
    EXPECT_THAT(book->bank().match(lines[1].id, fertilizer), IsEmpty());
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST(BankDesk, KeepsAMatchedVoucherInSightWhenItIsTakenBack)
{
    BookBuilder book;
    import(book, "日期,金额\n2025-03-02,6\n");
    const ledger::Voucher wrong = enter(book.book(), voucher("2025-03-02", {dr("102", "6"), cr("502", "6")}));
    EXPECT_EQ(book->bank().matchAll(book->bank().proposals("102", kYear)), 1u);
    ASSERT_TRUE(book->ledger().reverse(wrong.id, day("2025-03-05"), "注销", "wrong", newDraftId()));
    EXPECT_EQ(book->bank().entries("102", kYear).size(), 2u);
    EXPECT_THAT(book->bank().unmatch(book->bank().lines("102", kYear)[0].id), IsEmpty());
    EXPECT_THAT(book->bank().entries("102", kYear), IsEmpty());
}

TEST(BankDesk, ReconcilesADay)
{
    BookBuilder book;
    booked(book);
    import(book, kMarch);
    book->bank().matchAll(book->bank().proposals("102", kYear));
    enter(book.book(), voucher("2025-03-31", {dr("521", "30"), cr("102", "30")}));
    const ledger::Reconciliation result = book->bank().reconciliation("102", day("2025-03-31"));
    EXPECT_EQ(result.bookBalance, test::yuan("1269.50"));
    EXPECT_EQ(result.bankBalance, test::yuan("1299.85"));
    EXPECT_EQ(result.bankOnlyIn, test::yuan("0.35"));
    EXPECT_EQ(result.bookOnlyOut, test::yuan("30"));
    EXPECT_TRUE(result.agrees());

    // On 2 March the bank had both, the books only what was paid.
    const ledger::Reconciliation early = book->bank().reconciliation("102", day("2025-03-02"));
    EXPECT_EQ(early.bookBalance, test::yuan("-200.50"));
    EXPECT_EQ(early.bankOnlyIn, test::yuan("1500"));
    EXPECT_TRUE(early.agrees());

    const reports::ReportTable table = reconciliationReport(book.book(), "102", day("2025-03-31"), {.cooperative = "x"},
                                                            [](std::string_view english) { return std::string(english); });
    EXPECT_EQ(reports::toPlainText(table.rows.back()[1]), "1269.85");
    EXPECT_EQ(reports::toPlainText(table.rows.back()[3]), "1269.85");
    EXPECT_THAT(table.notes, IsEmpty());
}

TEST(BankDesk, CountsTheOpeningBalanceAndNothingOfTheBankBeforeIt)
{
    BookBuilder book;
    ledger::VoucherDraft opening = voucher("2024-12-31", {dr("102", "900"), cr("311", "900")});
    opening.kind = ledger::VoucherKind::Opening;
    opening.origin = ledger::Origin::Opening;
    enter(book.book(), opening);
    import(book, "日期,金额,余额\n2024-12-30,900,900\n2025-01-02,5,905\n");
    const ledger::Reconciliation result = book->bank().reconciliation("102", day("2025-01-31"));
    EXPECT_EQ(result.bookBalance, test::yuan("900"));
    EXPECT_EQ(result.bankBalance, test::yuan("905"));
    EXPECT_EQ(result.bankOnlyIn, test::yuan("5"));
    EXPECT_TRUE(result.agrees());
    EXPECT_EQ(book->bank().reconciliation("102", day("2025-01-01")).bankBalance, test::yuan("900"));
    EXPECT_EQ(book->bank().reconciliation("102", day("2024-12-01")).bankBalance, std::nullopt);
}

TEST(BankDesk, ProposesAVoucherFromWhatTheLineSays)
{
    BookBuilder book;
    book.member("1", "张三");
    static_cast<void>(book->accounts().addItem({.kind = ledger::Detail::Counterparty, .name = "农资公司"}));
    import(book, std::string(kMarch) + "2025-03-31,手续费,,1.00,1298.85,,A4\n2025-03-31,不详,5.00,,1303.85,某某,A5\n");
    const auto lines = book->bank().lines("102", kYear);
    const auto toldOf = [&](std::size_t i) {
        const ledger::VoucherDraft draft = book->bank().proposedVoucher(lines[i].id);
        EXPECT_EQ(draft.origin, ledger::Origin::Bank);
        EXPECT_EQ(draft.date, lines[i].data.date);
        std::string text = draft.lines[0].summary;
        for (const ledger::LineDraft& line : draft.lines)
            text += " " + line.account + line.member + line.counterparty + (line.debit.isZero() ? " C" : " D") +
                    toPlainText(line.debit + line.credit);
        return text;
    };
    EXPECT_EQ(toldOf(0), "货款 102 D1500.00 1141 C1500.00");
    EXPECT_EQ(toldOf(1), "化肥 211农资公司 D200.50 102 C200.50");
    EXPECT_EQ(toldOf(2), "结息 102 D0.35 524 C0.35");
    EXPECT_EQ(toldOf(3), "手续费 524 D1.00 102 C1.00");
    EXPECT_EQ(toldOf(4), "不详 102 D5.00  C5.00");

    // What is known is booked as it stands, and then matches by itself.
    enter(book.book(), book->bank().proposedVoucher(lines[0].id));
    EXPECT_EQ(book->bank().proposals("102", kYear).size(), 1u);
}

TEST(BankDesk, KnowsNobodyByANameThatTwoMembersBear)
{
    BookBuilder book;
    book.member("1", "张三").member("2", "张三");
    import(book, kMarch);
    EXPECT_EQ(book->bank().proposedVoucher(book->bank().lines("102", kYear)[0].id).lines[1].account, "");
}

TEST(BankDesk, KnowsAMemberByTheBankAccount)
{
    BookBuilder book;
    book.member("1", "张三");
    book.member({.number = "2", .name = "张三", .bankAccount = "6222021234567894"});
    import(book, "日期,金额,对方户名,对方账号\n2025-03-01,10,张三,6222021234567894\n");
    EXPECT_EQ(book->bank().proposedVoucher(book->bank().lines("102", kYear)[0].id).lines[1].member, "2");
}

TEST(BankVoucher, KnowsNoInterestAccountInTheOldChart)
{
    const ledger::BankLineDraft interest{.date = day("2020-03-01"), .amount = Money::yuan(1), .summary = "结息"};
    EXPECT_EQ(posting::voucherOf(interest, "102", {}, ledger::Chart::Of2021).lines[1].account, "524");
    EXPECT_EQ(posting::voucherOf(interest, "102", {}, ledger::Chart::Of2007).lines[1].account, "");
    EXPECT_TRUE(posting::isBankAccount("10203"));
    EXPECT_FALSE(posting::isBankAccount("101"));
}

} // namespace
} // namespace coop::book
