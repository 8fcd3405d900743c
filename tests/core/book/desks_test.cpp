// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/ledger_desks.h"
#include "tests/support/book_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using ::testing::ElementsAre;

namespace {

std::vector<IssueCode> codesOf(const Issues& issues)
{
    std::vector<IssueCode> codes;
    for (const Issue& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

std::vector<std::string> numbersOf(const std::vector<members::Member>& members)
{
    std::vector<std::string> numbers;
    for (const members::Member& member : members)
        numbers.push_back(member.data.number);
    return numbers;
}

std::vector<std::string> found(Book& book, std::string_view search)
{
    return numbersOf(book.members().rows(book.members().ids({.search = std::string(search)})));
}

} // namespace

TEST(NewBook, HoldsTheOfficialChartOfAccountsAndItsParticulars)
{
    BookBuilder book(members::LegalForm::Land);
    EXPECT_EQ(book->profile().read().name, "示例合作社");
    EXPECT_EQ(book->profile().read().form, members::LegalForm::Land);
    EXPECT_EQ(book->profile().firstYear(), FiscalYear{2025});
    const std::vector<ledger::Account> accounts = book->accounts().all(ledger::Chart::Of2021);
    const auto isMain = [](const ledger::Account& account) { return account.code.size() == 3; };
    // The 48 of the system and its two optional ones.
    EXPECT_EQ(std::ranges::count_if(accounts, isMain), 50);
    EXPECT_EQ(accounts.front().code + accounts.front().name, "101库存现金");
    EXPECT_EQ(accounts[4].name, "成员往来");
    EXPECT_EQ(accounts[4].side, ledger::Side::Both);
    EXPECT_EQ(accounts.back().code + accounts.back().name, "531所得税费用");
    const std::vector<ledger::Account> old = book->accounts().all(ledger::Chart::Of2007);
    EXPECT_EQ(std::ranges::count_if(old, isMain), 37);
    EXPECT_EQ(book->accounts().find(ledger::Chart::Of2007, "522")->name, "管理费用");
    EXPECT_EQ(book->accounts().find(ledger::Chart::Of2021, "522")->name, "税金及附加");
    EXPECT_FALSE(book->isReadOnly());
    EXPECT_TRUE(book->history().check().empty());
}

TEST(MemberRegister, ListsMembersInNaturalOrderOfTheirNumbers)
{
    BookBuilder book;
    book.member("10").member("2").member("A2").member("A10").member("007").member("7");
    EXPECT_THAT(numbersOf(book->members().all()), ElementsAre("2", "007", "7", "10", "A2", "A10"));
    const auto descending = book->members().ids({}, MemberSort::Number, SortOrder::Descending);
    EXPECT_THAT(numbersOf(book->members().rows(descending)), ElementsAre("A10", "A2", "10", "7", "007", "2"));
}

TEST(MemberRegister, FindsByNameNumberInitialsPinyinPhoneAndIdentity)
{
    BookBuilder book;
    book.member("1", "张三").member("2", "李四").member("3", "曾小红").member("4", "尉迟恭");
    book.member({.number = "5", .name = "Anna", .idNumber = "110105194912310021", .phone = "13800138000"});
    EXPECT_THAT(found(book.book(), "zs"), ElementsAre("1"));
    EXPECT_THAT(found(book.book(), "三"), ElementsAre("1"));
    EXPECT_THAT(found(book.book(), "lisi"), ElementsAre("2"));
    EXPECT_THAT(found(book.book(), "zxh"), ElementsAre("3"));
    EXPECT_THAT(found(book.book(), "YC"), ElementsAre("4"));
    EXPECT_THAT(found(book.book(), "138001"), ElementsAre("5"));
    EXPECT_THAT(found(book.book(), "19491231"), ElementsAre("5"));
    EXPECT_THAT(found(book.book(), "nobody"), ElementsAre());
    EXPECT_EQ(found(book.book(), "").size(), 5u);
}

TEST(MemberRegister, RefusesANumberThatIsTakenAndWarnsOfATwinIdentity)
{
    BookBuilder book;
    book.member({.number = "1", .name = "示例一", .idNumber = "110105194912310021"});
    const auto twice = book->members().add({.number = "1", .name = "示例二"}, newDraftId());
    ASSERT_FALSE(twice);
    EXPECT_THAT(codesOf(twice.error()), ElementsAre(IssueCode::DuplicateNumber));
    const Issues issues =
        book->members().check({.number = "2", .name = "示例二", .idNumber = "110105194912310021"}, std::nullopt);
    EXPECT_FALSE(hasErrors(issues));
    EXPECT_THAT(codesOf(issues), ::testing::Contains(IssueCode::DuplicateIdentity));
    // A member is no twin of himself.
    const auto self = book->members().findByNumber("1").value();
    EXPECT_THAT(codesOf(book->members().check(self.data, self.id)),
                ::testing::Not(::testing::Contains(IssueCode::DuplicateNumber)));
}

TEST(MemberRegister, RemovesOnlyAMemberWithoutFacts)
{
    BookBuilder book;
    book.member("1").member("2").paid("1", "2025-01-01", "100");
    EXPECT_THAT(codesOf(book->members().remove(book.idOf("1"))), ElementsAre(IssueCode::MemberHasFacts));
    EXPECT_TRUE(book->members().remove(book.idOf("2")).empty());
    EXPECT_THAT(numbersOf(book->members().all()), ElementsAre("1"));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(MemberRegister, CountsOnInTheStyleOfTheLastNumber)
{
    BookBuilder book;
    EXPECT_EQ(book->members().nextNumber(), "001");
    EXPECT_EQ(book.member("006").book().members().nextNumber(), "007");
    EXPECT_EQ(book.member("099").book().members().nextNumber(), "100");
    EXPECT_EQ(book.member("A9").book().members().nextNumber(), "A10");
    EXPECT_EQ(book.member("B").book().members().nextNumber(), "B1");
}

TEST(MemberRegister, CountsTheMembersOfADay)
{
    BookBuilder book;
    book.member("1").member("2");
    book.member({.number = "3", .name = "示例三", .joined = day("2025-03-01")});
    book.member({.number = "4", .name = "示例四", .left = day("2025-03-01")});
    EXPECT_EQ(book->members().composition(day("2025-02-28")).members, 3);
    EXPECT_EQ(book->members().composition(day("2025-03-01")).members, 4);
    EXPECT_EQ(book->members().composition(day("2025-03-02")).members, 3);
    EXPECT_EQ(book->members().ids({.memberOn = day("2025-03-01")}).size(), 4u);
    EXPECT_EQ(book->members().ids({.memberOn = day("2025-03-02")}).size(), 3u);
}

TEST(Drafts, MakeASecondCallDoNothing)
{
    BookBuilder book;
    book.member("1");
    const DraftId member = newDraftId();
    const auto first = book->members().add({.number = "2", .name = "示例二"}, member);
    const auto second = book->members().add({.number = "2", .name = "示例二"}, member);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->id, second->id);

    const DraftId contribution = newDraftId();
    const shares::ContributionDraft cash{.date = day("2025-01-02"), .member = "1", .paid = yuan("100")};
    EXPECT_EQ(book->shares().add(cash, contribution).value().id, book->shares().add(cash, contribution).value().id);
    EXPECT_EQ(book->shares().all().size(), 1u);

    const DraftId trade = newDraftId();
    const trade::TradeDraft eggs{.date = day("2025-01-02"), .member = "1", .product = "鸡蛋", .amount = yuan("5")};
    EXPECT_EQ(book->trades().add(eggs, trade).value().id, book->trades().add(eggs, trade).value().id);
    EXPECT_EQ(book->trades().all().size(), 1u);
}

TEST(ShareRegister, TakesBackByAMirroredRow)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-01-02", "100");
    const ContributionId original = book->shares().all().front().id;
    const auto reversal = book->shares().reverse(original, day("2025-02-01"), "typed twice", newDraftId());
    ASSERT_TRUE(reversal);
    EXPECT_EQ(reversal->reverses, original);
    EXPECT_EQ(reversal->data.paid, yuan("-100"));
    EXPECT_EQ(book->shares().find(original)->reversedBy, reversal->id);
    const auto again = book->shares().reverse(original, day("2025-02-01"), "again", newDraftId());
    ASSERT_FALSE(again);
    EXPECT_THAT(codesOf(again.error()), ElementsAre(IssueCode::AlreadyReversed));
    EXPECT_FALSE(book->shares().reverse(reversal->id, day("2025-02-01"), "no", newDraftId()));
    EXPECT_TRUE(book->history().check().empty());
}

TEST(ShareRegister, RefusesToTakeOutMoreThanThereIs)
{
    BookBuilder book;
    book.member("1").paid("1", "2025-01-02", "100");
    const auto tooMuch = book->shares().add(
        {.date = day("2025-02-01"), .member = "1", .paid = yuan("-100.01")}, newDraftId());
    ASSERT_FALSE(tooMuch);
    EXPECT_THAT(codesOf(tooMuch.error()), ElementsAre(IssueCode::WithdrawsTooMuch));
    EXPECT_EQ(tooMuch.error().front().arguments, std::vector<std::string>{"100.00"});
    // All of it may go; then what brought it in cannot be taken back any more.
    book.paid("1", "2025-02-01", "-100");
    const auto reversal =
        book->shares().reverse(book->shares().all().front().id, day("2025-03-01"), "no", newDraftId());
    ASSERT_FALSE(reversal);
    EXPECT_THAT(codesOf(reversal.error()), ElementsAre(IssueCode::WithdrawsTooMuch));
}

TEST(ShareRegister, TellsWhoHeldWhatOnADay)
{
    BookBuilder book;
    book.member("10").member("2");
    book.paid("10", "2025-01-02", "100").paid("2", "2025-01-03", "50").paid("2", "2025-06-30", "-20");
    book.land("2", "2025-01-03", "3.5", "2030-12-31");
    const auto holdings = book->shares().holdings(day("2025-06-29"));
    ASSERT_EQ(holdings.size(), 3u);
    EXPECT_EQ(holdings[0].member, book.idOf("2"));
    EXPECT_EQ(holdings[0].paid, yuan("50"));
    EXPECT_EQ(holdings[1].quantity, TradeQuantity::parts(3500));
    EXPECT_EQ(holdings[2].member, book.idOf("10"));
    EXPECT_EQ(book->shares().holdings(day("2025-06-30"))[0].paid, yuan("30"));
    EXPECT_TRUE(book->shares().holdings(day("2025-01-01")).empty());
    EXPECT_EQ(book->shares().all(day("2025-01-02")).size(), 1u);
}

TEST(ShareRegister, WarnsOfARowOutsideMembershipAndRefusesAnUnknownMember)
{
    BookBuilder book;
    book.member({.number = "1", .name = "示例一", .joined = day("2025-02-01")});
    EXPECT_THAT(codesOf(book->shares().check({.date = day("2025-01-31"), .member = "1", .paid = yuan("1")})),
                ElementsAre(IssueCode::NotAMemberThen));
    EXPECT_THAT(codesOf(book->shares().check({.date = day("2025-02-01"), .member = "1", .paid = yuan("1")})),
                ElementsAre());
    EXPECT_THAT(codesOf(book->shares().check({.date = day("2025-01-31"), .member = "9", .paid = yuan("1")})),
                ElementsAre(IssueCode::UnknownMember));
}

TEST(TradeDesk, KeepsNonMembersApart)
{
    BookBuilder book;
    book.member("1");
    book.delivered("1", "2025-03-01", "鸡蛋", "10", "50").delivered("", "2025-03-02", "鸡蛋", "4", "22");
    const auto totals = book->trades().productTotals(FiscalYear{2025});
    ASSERT_EQ(totals.size(), 1u);
    EXPECT_EQ(totals[0].memberAmount, yuan("50"));
    EXPECT_EQ(totals[0].otherAmount, yuan("22"));
    EXPECT_EQ(totals[0].otherQuantity, TradeQuantity::whole(4));
    EXPECT_TRUE(book->trades().productTotals(FiscalYear{2024}).empty());
    EXPECT_EQ(book->trades().products(), std::vector<std::string>{"鸡蛋"});
}

TEST(TradeDesk, ReversesOnceAndFindsByProductMemberAndNote)
{
    BookBuilder book;
    book.member("1", "张三").member("2", "李四");
    book.delivered("1", "2025-03-01", "鸡蛋", "10", "50").delivered("2", "2024-03-02", "苹果", "4", "22");
    TradeDesk& trades = book->trades();
    const TradeId eggs = trades.all().back().id;
    EXPECT_EQ(trades.ids({.search = "zs"}, FactSort::Date, SortOrder::Ascending), std::vector{eggs});
    EXPECT_EQ(trades.ids({.search = "鸡"}, FactSort::Date, SortOrder::Ascending), std::vector{eggs});
    EXPECT_EQ(trades.ids({.year = FiscalYear{2025}}, FactSort::Amount, SortOrder::Ascending), std::vector{eggs});
    EXPECT_EQ(trades.ids({.member = book.idOf("1")}, FactSort::Kind, SortOrder::Ascending), std::vector{eggs});
    EXPECT_EQ(trades.ids({}, FactSort::Member, SortOrder::Descending).front(), trades.all().front().id);

    const auto reversal = trades.reverse(eggs, day("2025-03-05"), "wrong member", newDraftId());
    ASSERT_TRUE(reversal);
    EXPECT_EQ(reversal->data.amount, yuan("-50"));
    EXPECT_EQ(trades.find(eggs)->reversedBy, reversal->id);
    EXPECT_FALSE(trades.reverse(eggs, day("2025-03-05"), "again", newDraftId()));
    EXPECT_EQ(trades.ids({.search = "wrong"}, FactSort::Date, SortOrder::Ascending), std::vector{reversal->id});
    EXPECT_EQ(trades.ofMember(book.idOf("1"), FiscalYear{2025}).size(), 2u);
    EXPECT_EQ(trades.all(std::nullopt, day("2025-03-01")).size(), 2u);
}

TEST(YearEnd, RemembersTheDraftAndTellsTheYears)
{
    BookBuilder book;
    YearEnd& yearEnd = book->yearEnd();
    EXPECT_EQ(yearEnd.years(), std::vector{FiscalYear{2025}});
    EXPECT_FALSE(yearEnd.hasDraft(FiscalYear{2025}));
    EXPECT_EQ(yearEnd.draft(FiscalYear{2025}).policy, distribution::statutoryDefault());
    ASSERT_FALSE(yearEnd.planDraft(FiscalYear{2025}));
    EXPECT_THAT(codesOf(yearEnd.planDraft(FiscalYear{2025}).error()), ElementsAre(IssueCode::SurplusMissing));

    const YearEndDraft draft{
        .surplus = yuan("-5000"), .priorLoss = yuan("20"), .policy = distribution::statutoryDefault()};
    yearEnd.saveDraft(FiscalYear{2026}, draft);
    EXPECT_EQ(yearEnd.draft(FiscalYear{2026}), draft);
    book.member("1").paid("1", "2023-05-01", "5").delivered("", "2027-05-01", "x", "1", "1");
    EXPECT_EQ(yearEnd.years(), (std::vector{FiscalYear{2027}, FiscalYear{2026}, FiscalYear{2023}}));
}

TEST(MeetingDesk, KeepsMeetings)
{
    BookBuilder book;
    const DraftId id = newDraftId();
    const members::MeetingDraft meeting{
        .date = day("2025-12-20"), .present = 40, .votesFor = 38, .votesTotal = 45, .subject = "分配方案"};
    ASSERT_TRUE(book->meetings().add(meeting, id));
    ASSERT_TRUE(book->meetings().add(meeting, id));
    ASSERT_EQ(book->meetings().all().size(), 1u);
    EXPECT_EQ(book->meetings().all().front().data, meeting);
    EXPECT_FALSE(book->meetings().add({.date = day("2025-12-20"), .present = 4, .votesFor = 9, .votesTotal = 5},
                                      newDraftId()));
}

TEST(Listener, HearsOfEveryCommittedWrite)
{
    BookBuilder book;
    std::vector<Subject> heard;
    book->onChanged([&heard](Subject subject) { heard.push_back(subject); });
    book.member("1").paid("1", "2025-01-01", "5").delivered("1", "2025-01-01", "x", "1", "1");
    static_cast<void>(book->history().undo());
    EXPECT_FALSE(book->members().add({.number = "1", .name = "x"}, newDraftId()));
    EXPECT_THAT(heard, ElementsAre(Subject::Members, Subject::Contributions, Subject::Trades));
}
