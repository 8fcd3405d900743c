// SPDX-License-Identifier: GPL-3.0-or-later
// A whole year of a small cooperative with six members: over three hundred vouchers, every standard entry of the accounting
// system of 2021 at least once, closed month by month. All figures below were added up by hand from the amounts in the
// vouchers; none is computed by the program.
#include "core/book/ledger_desks.h"
#include "core/book/posting_desk.h"
#include "core/ledger/statements.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <map>

#include "tests/support/book_builder.h"
#include "tests/support/vouchers.h"

using namespace coop;
using namespace coop::book;
using namespace coop::ledger;
using coop::test::BookBuilder;
using coop::test::cr;
using coop::test::dr;
using coop::test::yuan;

namespace {

constexpr FiscalYear kYear{2025};
constexpr int kMembers = 6;
const ClosingWords kWords{.transfer = "结转本月损益", .toDistribution = "结转本年盈余", .appropriations = "结转各项分配"};

LineDraft with(LineDraft line, std::string_view counterparty, std::string_view product = {}, std::string_view project = {})
{
    line.counterparty = counterparty;
    line.product = product;
    line.project = project;
    return line;
}

std::string number(int member)
{
    return std::to_string(member);
}

/// One line per member, all of the same amount.
std::vector<LineDraft> eachMember(LineDraft (*side)(std::string_view, std::string_view, std::string_view),
                                  std::string_view account, std::string_view amount)
{
    std::vector<LineDraft> lines;
    for (int member = 1; member <= kMembers; ++member)
        lines.push_back(side(account, amount, number(member)));
    return lines;
}

class Year {
public:
    Year()
    {
        for (int member = 1; member <= kMembers; ++member)
            m_book.member(number(member), "成员" + number(member));
        open();
        for (int month = 1; month <= 12; ++month) {
            routine(month);
            special(month);
            const auto closed = m_book->periods().close(Period::ofMonth(kYear.value, month), kWords, "会计");
            EXPECT_TRUE(closed) << "month " << month;
        }
    }

    Book& book() { return m_book.book(); }
    [[nodiscard]] LedgerYear figures() { return book().books().figures(kYear); }
    [[nodiscard]] std::string money(Money amount) const { return toPlainText(amount); }

private:
    void post(int month, int day, std::vector<LineDraft> lines)
    {
        VoucherDraft draft{.date = Date(kYear.value, static_cast<unsigned>(month), static_cast<unsigned>(day))};
        draft.lines = std::move(lines);
        test::enter(book(), draft);
    }

    void open()
    {
        VoucherDraft opening{.date = Date(2024, 12, 31), .kind = VoucherKind::Opening, .origin = Origin::Opening};
        opening.lines = {dr("101", "5000"),   dr("102", "300000"), with(dr("113", "20000"), "甲商行"),
                         dr("121", "40000"),  dr("142", "60000"),  cr("143", "12000"),
                         dr("151", "120000"), cr("152", "24000"),  dr("161", "50000"),
                         cr("162", "5000"),   with(cr("211", "14000"), "乙饲料厂"), cr("31101", "60000"),
                         cr("322", "90000"),  cr("33202", "30000")};
        for (LineDraft& line : eachMember(cr, "301", "60000"))
            opening.lines.push_back(std::move(line));
        test::enter(book(), opening);
    }

    /// 26 vouchers that come back every month.
    void routine(int month)
    {
        for (int member = 1; member <= kMembers; ++member)
            post(month, 2, {dr("128", "1000"), cr("114", "1000", number(member))});
        post(month, 5, {dr("102", "7000"), cr("128", "6000"), cr("501", "1000")});
        for (int member = 1; member <= kMembers; ++member)
            post(month, 6, {dr("114", "900", number(member)), cr("102", "900")});
        post(month, 8, {dr("102", "10000"), cr("501", "10000")});
        post(month, 8, {dr("521", "4000"), cr("121", "4000")});
        post(month, 9, {dr("121", "4500"), with(cr("211", "4500"), "乙饲料厂")});
        post(month, 10, {with(dr("211", "4000"), "乙饲料厂"), cr("102", "4000")});
        post(month, 11, {dr("523", "2000"), cr("212", "2000")});
        post(month, 12, {dr("212", "2000"), cr("102", "1950"), cr("214", "50")});
        post(month, 13, {dr("101", "1600"), cr("102", "1600")});
        post(month, 14, {dr("401", "1500"), cr("213", "1500")});
        post(month, 15, {dr("213", "1500"), cr("101", "1500")});
        post(month, 28, {dr("401", "500"), cr("143", "500")});
        post(month, 28, {dr("121", "2000"), cr("401", "2000")});
        post(month, 28, {dr("523", "1000"), cr("152", "1000")});
        post(month, 28, {dr("523", "250"), cr("162", "250")});
    }

    void special(int month)
    {
        switch (month) {
        case 1: return contributions();
        case 2: return grants();
        case 3: return servicesForMembers();
        case 4: return distribution();
        case 5: return stock();
        case 6: return loans();
        case 7: return disposals();
        case 8: return investment();
        case 9: return construction();
        case 10: return debts();
        case 11: return conversions();
        default: return taxes();
        }
    }

    void contributions()
    {
        post(1, 20, {dr("102", "11000"), cr("301", "10000", "6"), cr("32101", "1000")});
        post(1, 21, {dr("161", "24000"), cr("301", "20000", "1"), cr("32101", "4000")});
        post(1, 22, {dr("301", "5000", "5"), cr("301", "5000", "4")});
        post(1, 23, {dr("301", "10000", "3"), cr("102", "10000")});
    }
    void grants()
    {
        const std::string project = "冷库项目";
        post(2, 20, {dr("102", "50000"), with(cr("235", "50000"), {}, {}, project)});
        post(2, 21, {dr("151", "40000"), cr("102", "40000"), with(dr("235", "40000"), {}, {}, project),
                     with(cr("31101", "40000"), {}, {}, project)});
        post(2, 22, {with(dr("235", "6000"), {}, {}, project), cr("102", "6000")});
        post(2, 23, {with(dr("235", "4000"), {}, {}, project), cr("102", "4000")});
        post(2, 24, {dr("151", "8000"), cr("31102", "8000")});
        post(2, 25, {dr("102", "3000"), cr("31102", "3000")});
    }
    void servicesForMembers()
    {
        post(3, 20, {dr("114", "2000", "2"), cr("102", "2000")});
        post(3, 21, {dr("114", "50", "2"), cr("501", "50")});
        post(3, 22, {dr("102", "2050"), cr("114", "2050", "2")});
        post(3, 23, {dr("102", "3000"), cr("114", "3000", "3")});
        post(3, 24, {dr("127", "2900"), cr("102", "2900")});
        post(3, 25, {dr("114", "2900", "3"), cr("127", "2900")});
        post(3, 26, {dr("114", "100", "3"), cr("501", "100")});
        post(3, 27, {dr("121", "600"), cr("114", "600", "4")});
        post(3, 28, {dr("114", "2500", "6"), cr("102", "2500")});
    }
    /// Of what earlier years left.
    void distribution()
    {
        post(4, 20, {dr("33201", "3000"), cr("322", "3000")});
        std::vector<LineDraft> refund = {dr("33201", "12000")};
        for (LineDraft& line : eachMember(cr, "221", "2000"))
            refund.push_back(std::move(line));
        post(4, 20, std::move(refund));
        std::vector<LineDraft> residual = {dr("33201", "6000")};
        for (LineDraft& line : eachMember(cr, "222", "1000"))
            residual.push_back(std::move(line));
        post(4, 20, std::move(residual));
        std::vector<LineDraft> capital = {dr("33201", "600")};
        for (LineDraft& line : eachMember(cr, "301", "100"))
            capital.push_back(std::move(line));
        post(4, 20, std::move(capital));
        post(4, 21, {dr("222", "1000", "1"), cr("301", "1000", "1")});
        std::vector<LineDraft> paid = eachMember(dr, "221", "2000");
        paid.push_back(cr("102", "12000"));
        post(4, 22, std::move(paid));
        post(4, 23, {dr("222", "1000", "2"), cr("102", "800"), cr("214", "200")});
        post(4, 24, {dr("322", "1500"), cr("33202", "1500")});
    }
    void stock()
    {
        post(5, 20, {dr("125", "1000"), cr("121", "1000")});
        post(5, 21, {with(dr("113", "1500"), "丙超市"), cr("501", "1500")});
        post(5, 22, {dr("521", "100"), with(cr("113", "100"), "丙超市")});
        post(5, 23, {dr("521", "1000"), cr("125", "1000")});
        post(5, 24, {dr("102", "1400"), with(cr("113", "1400"), "丙超市")});
        post(5, 25, {dr("124", "700"), cr("121", "700")});
        post(5, 26, {dr("124", "300"), cr("101", "300")});
        post(5, 27, {dr("121", "1000"), cr("124", "1000")});
        post(5, 28, {dr("181", "300"), cr("121", "300")});
        post(5, 29, {dr("114", "100", "5"), dr("529", "200"), cr("181", "300")});
        post(5, 30, {dr("122", "200"), cr("101", "200")});
        post(5, 30, {dr("141", "5000"), cr("102", "5000")});
        post(5, 31, {dr("121", "2000"), cr("141", "2000")});
    }
    void loans()
    {
        post(6, 20, {dr("102", "20000"), with(cr("201", "20000"), "农商行")});
        post(6, 21, {dr("524", "600"), with(cr("215", "600"), "农商行")});
        post(6, 22, {with(dr("215", "600"), "农商行"), cr("102", "600")});
        post(6, 23, {dr("102", "150"), cr("524", "150")});
        post(6, 24, {with(dr("201", "20000"), "农商行"), cr("102", "20000")});
        post(6, 25, {dr("102", "30000"), with(cr("231", "30000"), "农商行")});
        post(6, 26, {dr("109", "500"), cr("102", "500")});
    }
    void disposals()
    {
        post(7, 20, {dr("154", "4000"), dr("152", "6000"), cr("151", "10000")});
        post(7, 21, {dr("154", "200"), cr("101", "200")});
        post(7, 22, {dr("102", "5000"), cr("154", "5000")});
        post(7, 23, {dr("154", "800"), cr("502", "800")});
        post(7, 24, {dr("102", "3500"), dr("143", "2000"), dr("529", "500"), cr("142", "6000")});
    }
    void investment()
    {
        post(8, 20, {dr("131", "10000"), cr("102", "10000")});
        post(8, 21, {with(dr("113", "800"), "丁公司"), cr("511", "800")});
        post(8, 22, {dr("102", "800"), with(cr("113", "800"), "丁公司")});
        post(8, 23, {dr("102", "900"), cr("502", "900")});
        post(8, 23, {dr("529", "300"), cr("162", "300")});
    }
    void construction()
    {
        post(9, 20, {dr("153", "9000"), cr("102", "9000")});
        post(9, 21, {dr("151", "9000"), cr("153", "9000")});
        post(9, 22, {dr("144", "1000"), cr("102", "1000")});
        post(9, 23, {dr("171", "1200"), cr("102", "1200")});
        post(9, 24, {dr("523", "100"), cr("171", "100")});
    }
    void debts()
    {
        post(10, 20, {dr("529", "500"), with(cr("113", "500"), "甲商行")});
        post(10, 21, {with(dr("211", "400"), "乙饲料厂"), cr("502", "400")});
        // A slip of the pen, taken back in red.
        const Voucher wrong = test::enter(book(), test::voucher("2025-10-22", {dr("523", "77"), cr("101", "77")}));
        EXPECT_TRUE(book().ledger().reverse(wrong.id, Date(2025, 10, 23), "注销2025年10月22日凭证", "重复", newDraftId()));
    }
    void conversions()
    {
        std::vector<LineDraft> reserve = {dr("322", "12000")};
        for (LineDraft& line : eachMember(cr, "301", "2000"))
            reserve.push_back(std::move(line));
        post(11, 20, std::move(reserve));
        std::vector<LineDraft> premium = {dr("32101", "600")};
        for (LineDraft& line : eachMember(cr, "301", "100"))
            premium.push_back(std::move(line));
        post(11, 21, std::move(premium));
    }
    void taxes()
    {
        post(12, 20, {dr("522", "360"), cr("214", "360")});
        post(12, 21, {dr("214", "960"), cr("102", "960")});
        post(12, 22, {dr("531", "240"), cr("214", "240")});
        post(12, 23, {dr("214", "240"), cr("102", "240")});
    }

    BookBuilder m_book;
};

/// The year is long; the tests only read it.
Year& theYear()
{
    static Year year;
    return year;
}

struct Expected2 {
    int row;
    const char* current;
    const char* previous;
};

} // namespace

TEST(CooperativeYear, HasOverThreeHundredVouchersWithoutAGap)
{
    EXPECT_GT(theYear().book().ledger().ids({}).size(), 380u);
    EXPECT_TRUE(theYear().book().history().check().empty());
}

TEST(CooperativeYear, GivesTheBalanceSheetThatWasAddedUpByHand)
{
    const BalanceSheet sheet = balanceSheet(theYear().figures());
    constexpr Expected2 kRows[] = {
        {1, "356700.00", "305000.00"},  {2, "20800.00", "20000.00"},   {3, "71800.00", "40000.00"},
        {4, "3000.00", "0.00"},         {5, "452300.00", "365000.00"}, {6, "10000.00", "0.00"},
        {7, "54000.00", "60000.00"},    {8, "16000.00", "12000.00"},   {9, "38000.00", "48000.00"},
        {10, "167000.00", "120000.00"}, {11, "30000.00", "24000.00"},  {12, "137000.00", "96000.00"},
        {13, "0.00", "0.00"},           {14, "0.00", "0.00"},          {15, "137000.00", "96000.00"},
        {16, "74000.00", "50000.00"},   {17, "8300.00", "5000.00"},    {18, "65700.00", "45000.00"},
        {19, "1000.00", "0.00"},        {20, "1100.00", "0.00"},       {21, "252800.00", "189000.00"},
        {22, "705100.00", "554000.00"}, {23, "0.00", "0.00"},          {24, "26100.00", "14000.00"},
        {25, "0.00", "0.00"},           {26, "0.00", "0.00"},          {27, "200.00", "0.00"},
        {28, "0.00", "0.00"},           {29, "0.00", "0.00"},          {30, "4000.00", "0.00"},
        {31, "30300.00", "14000.00"},   {32, "30000.00", "0.00"},      {33, "0.00", "0.00"},
        {34, "30000.00", "0.00"},       {35, "60300.00", "14000.00"},  {36, "394200.00", "360000.00"},
        {37, "111000.00", "60000.00"},  {38, "4400.00", "0.00"},       {39, "79500.00", "90000.00"},
        {40, "55700.00", "30000.00"},   {41, "644800.00", "540000.00"}, {42, "705100.00", "554000.00"},
    };
    for (const Expected2& expected : kRows) {
        SCOPED_TRACE(expected.row);
        EXPECT_EQ(toPlainText(sheet.row(expected.row).current), expected.current);
        EXPECT_EQ(toPlainText(sheet.row(expected.row).previous.value()), expected.previous);
    }
}

TEST(CooperativeYear, GivesTheSurplusStatementThatWasAddedUpByHand)
{
    const SurplusStatement form = surplusStatement(theYear().figures(), nullptr);
    constexpr const char* kRows[] = {"133650.00", "800.00",   "49100.00", "360.00",   "39100.00", "450.00",  "45440.00",
                                     "2100.00",   "1500.00",  "46040.00", "240.00",   "45800.00", "30000.00", "1500.00",
                                     "3000.00",   "74300.00", "12000.00", "6000.00",  "600.00",   "55700.00"};
    for (int row = 1; row <= 20; ++row)
        EXPECT_EQ(toPlainText(form.row(row).current), kRows[row - 1]) << "row " << row;
}

TEST(CooperativeYear, GivesTheEquityChangesThatWereAddedUpByHand)
{
    const EquityChanges form = equityChanges(theYear().figures());
    const auto texts = [](const std::array<Money, kEquityColumns>& amounts) {
        std::vector<std::string> result;
        for (const Money amount : amounts)
            result.push_back(toPlainText(amount));
        return result;
    };
    using ::testing::ElementsAre;
    EXPECT_THAT(texts(form.opening), ElementsAre("360000.00", "60000.00", "0.00", "90000.00", "30000.00", "540000.00"));
    EXPECT_THAT(texts(form.closing),
                ElementsAre("394200.00", "111000.00", "4400.00", "79500.00", "55700.00", "644800.00"));
    // Capital: 600 + 12,000 + 31,600 in, 10,000 out.
    EXPECT_EQ(toPlainText(form.increase[0]), "44200.00");
    EXPECT_EQ(toPlainText(form.decrease[0]), "10000.00");
}

TEST(CooperativeYear, KeepsEachMembersAccountsAsByHand)
{
    const DateRange range = DateRange::of(kYear);
    const auto closings = [&](std::string_view account) {
        std::map<std::string, std::string> result;
        for (const MemberBalance& balance : theYear().book().books().memberBalances(account, range)) {
            if (!balance.closing().isZero())
                result[balance.number] = toPlainText(balance.closing());
        }
        return result;
    };
    using Balances = std::map<std::string, std::string>;
    EXPECT_EQ(closings("301"), (Balances{{"1", "-83200.00"}, {"2", "-62200.00"}, {"3", "-52200.00"},
                                         {"4", "-67200.00"}, {"5", "-57200.00"}, {"6", "-72200.00"}}));
    EXPECT_EQ(closings("114"), (Balances{{"1", "-1200.00"}, {"2", "-1200.00"}, {"3", "-1200.00"},
                                         {"4", "-1800.00"}, {"5", "-1100.00"}, {"6", "1300.00"}}));
    EXPECT_EQ(closings("222"), (Balances{{"3", "-1000.00"}, {"4", "-1000.00"}, {"5", "-1000.00"}, {"6", "-1000.00"}}));
    EXPECT_EQ(closings("221"), Balances{});
}

TEST(CooperativeYear, BalancesItsTrialBalance)
{
    const std::vector<TrialBalanceRow> rows = trialBalance(theYear().figures(), Depth::MainOnly);
    std::map<std::string, std::string> closings;
    for (const TrialBalanceRow& row : rows) {
        if (row.closing != TwoSided{})
            closings[row.code] = toPlainText(row.closing.debit) + "/" + toPlainText(row.closing.credit);
    }
    const std::map<std::string, std::string> expected = {
        {"101", "5500.00/0.00"},    {"102", "350700.00/0.00"}, {"109", "500.00/0.00"},     {"113", "19500.00/0.00"},
        {"114", "1300.00/6500.00"}, {"121", "71600.00/0.00"},  {"122", "200.00/0.00"},     {"131", "10000.00/0.00"},
        {"141", "3000.00/0.00"},    {"142", "54000.00/0.00"},  {"143", "0.00/16000.00"},   {"144", "1000.00/0.00"},
        {"151", "167000.00/0.00"},  {"152", "0.00/30000.00"},  {"161", "74000.00/0.00"},   {"162", "0.00/8300.00"},
        {"171", "1100.00/0.00"},    {"211", "0.00/19600.00"},  {"214", "0.00/200.00"},     {"222", "0.00/4000.00"},
        {"231", "0.00/30000.00"},   {"301", "0.00/394200.00"}, {"311", "0.00/111000.00"},  {"321", "0.00/4400.00"},
        {"322", "0.00/79500.00"},   {"332", "0.00/55700.00"},
    };
    EXPECT_EQ(closings, expected);
    const TrialBalanceRow total = totalOf(rows);
    EXPECT_EQ(toPlainText(total.closing.debit), "759400.00");
    EXPECT_EQ(total.closing.debit, total.closing.credit);
    EXPECT_EQ(total.opening.debit, total.opening.credit);
    EXPECT_EQ(total.debit, total.credit);
}

TEST(CooperativeYear, PassesEveryCrossCheckThatApplies)
{
    for (const CrossCheckResult& result : theYear().book().books().crossChecks(kYear))
        EXPECT_TRUE(result.passed || !result.applies) << static_cast<int>(result.check);
}

TEST(CooperativeYear, TellsYearEndItsSurplus)
{
    const auto result = theYear().book().books().yearResult(kYear);
    ASSERT_TRUE(result);
    EXPECT_EQ(toPlainText(result->surplus), "45800.00");
    EXPECT_EQ(toPlainText(result->priorLoss), "0.00");
    EXPECT_EQ(toPlainText(result->openingUndistributed), "30000.00");
    EXPECT_EQ(toPlainText(result->otherTransfers), "1500.00");
}
