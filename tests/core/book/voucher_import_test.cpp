// SPDX-License-Identifier: GPL-3.0-or-later
// Files of sub-accounts, openings and vouchers: what is wrong is listed whole, each fault at its row, and nothing is
// written unless all of it is.
#include "core/book/ledger_desks.h"
#include "tests/support/book_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using exchange::ImportKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

const std::string kHead = "date,number,summary,account,debit,credit,member,counterparty,attachments,entered\n";

/// "3:account:12": row, field and code of each error, in the order of the file.
struct Fault {
    int row;
    std::string field;
    IssueCode code;
    bool operator==(const Fault&) const = default;
    friend void PrintTo(const Fault& fault, std::ostream* out)
    {
        *out << fault.row << ':' << fault.field << ':' << static_cast<int>(fault.code);
    }
};

std::vector<Fault> faults(const ImportPreview& preview, Severity severity = Severity::Error)
{
    std::vector<Fault> list;
    for (const Issue& issue : preview.issues) {
        if (issue.severity == severity)
            list.push_back({issue.row, issue.field, issue.code});
    }
    return list;
}

class VoucherImport : public ::testing::Test {
protected:
    VoucherImport()
    {
        book.member("1").member("2");
    }

    [[nodiscard]] std::vector<Fault> vouchers(const std::string& rows)
    {
        return faults(book.preview(ImportKind::Vouchers, kHead + rows));
    }
    [[nodiscard]] std::vector<Fault> openings(const std::string& rows)
    {
        return faults(book.preview(ImportKind::Openings, "date,account,member,debit,credit\n" + rows));
    }
    [[nodiscard]] Money closing(std::string_view account, int year = 2025)
    {
        return book->books().figures(FiscalYear{year}).closingOf(account);
    }

    BookBuilder book{};
};

} // namespace

TEST_F(VoucherImport, PostsRowsOfOneDateAndNumberAsOneVoucher)
{
    book.import(ImportKind::Vouchers, kHead + "2025-01-05,1,收股金,102,1000,,,,2,2025-01-05 08:30:00\n"
                                              "2025-01-05,1,收股金,301,,600,1,,,\n"
                                              "2025-01-05,1,收股金,301,,400,2,,,\n"
                                              "2025-01-06,2,购饲料,121,50.5,,,,,\n"
                                              "2025-01-06,2,,211,,50.50,,示例饲料店,,\n");
    const auto ids = book->ledger().ids({});
    ASSERT_EQ(ids.size(), 2u);
    const auto first = book->ledger().find(ids[0]);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->number, 1);
    EXPECT_EQ(first->amount, Money::yuan(1000));
    EXPECT_EQ(first->data.lines.size(), 3u);
    EXPECT_EQ(first->data.attachments, 2);
    EXPECT_EQ(first->data.entered, Timestamp{"2025-01-05 08:30:00"});
    EXPECT_EQ(first->data.origin, ledger::Origin::Import);
    EXPECT_EQ(first->state, ledger::VoucherState::Posted);
    const auto second = book->ledger().find(ids[1]);
    EXPECT_EQ(second->data.lines.at(1).counterparty, "示例饲料店");
    EXPECT_EQ(second->data.lines.at(1).summary, "购饲料") << "that of the line above";
    EXPECT_EQ(closing("301"), Money::yuan(-1000));
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(VoucherImport, ListsEveryFaultOfEveryRowAndWritesNothing)
{
    const auto list = vouchers("2025-01-05,1,a,102,1000,,,,,\n"          // 2: unbalanced by 1
                               "2025-01-05,1,a,301,,999,1,,,\n"          // 3
                               ",2,b,102,5,,,,,\n"                       // 4: no date
                               "2025-01-06,3,c,199,5,,,,,\n"             // 5: no such account
                               "2025-01-06,3,c,102,,5,77,,,\n"           // 6: no such member
                               "2025-01-07,4,d,102,7,7,,,,\n"            // 7: both sides
                               "2025-01-07,4,d,301,,7,1,,,\n"            // 8
                               "2025-01-08,5,e,102,,,,,,\n"              // 9: no amount
                               "2025-01-08,5,e,102,1.234,,,,,\n"         // 10: three decimals
                               "2024-12-30,6,f,102,1,,,,,\n"             // 11: before the ledger
                               "2024-12-30,6,f,301,,1,1,,,\n"            // 12
                               "2025-02-01,7,g,102,99999999999999.99,,,,,\n" // 13: too large
                               "2025-02-02,8,h,1025,1,,,,,\n"            // 14: no code
                               "2025-02-03,9,i,102,1,,,,,\n");           // 15: one line only
    EXPECT_THAT(list, ElementsAre(Fault{2, "debit", IssueCode::VoucherUnbalanced}, Fault{4, "date", IssueCode::Required},
                                  Fault{5, "account", IssueCode::UnknownAccount},
                                  Fault{6, "member", IssueCode::UnknownMember},
                                  Fault{7, "credit", IssueCode::LineOnBothSides},
                                  Fault{9, "debit", IssueCode::LineWithoutAmount},
                                  Fault{10, "debit", IssueCode::TooManyDecimals},
                                  Fault{11, "date", IssueCode::BeforeLedger}, Fault{12, "date", IssueCode::BeforeLedger},
                                  Fault{13, "debit", IssueCode::AmountTooLarge},
                                  Fault{14, "account", IssueCode::AccountCodeForm},
                                  Fault{14, "account", IssueCode::LinesMissing},
                                  Fault{14, "debit", IssueCode::VoucherUnbalanced},
                                  Fault{15, "account", IssueCode::LinesMissing},
                                  Fault{15, "debit", IssueCode::VoucherUnbalanced}));
    EXPECT_THAT(book->ledger().ids({}), IsEmpty());
    const auto preview = book.preview(ImportKind::Vouchers, kHead + "2025-01-05,1,a,102,1,,,,,\n2025-01-05,1,a,301,,2,1,,,\n");
    EXPECT_FALSE(book->imports().commit(preview, newDraftId()));
    EXPECT_THAT(book->ledger().ids({}), IsEmpty());
}

TEST_F(VoucherImport, RefusesAClosedMonthAtEachRow)
{
    book.import(ImportKind::Vouchers, kHead + "2025-01-05,1,a,102,10,,,,,\n2025-01-05,1,a,502,,10,,,,\n");
    ASSERT_TRUE(book->periods().close(ledger::Period::ofMonth(2025, 1), {}, "tester"));
    EXPECT_THAT(vouchers("2025-01-31,9,a,102,10,,,,,\n2025-01-31,9,a,502,,10,,,,\n"),
                ElementsAre(Fault{2, "date", IssueCode::MonthClosed}, Fault{3, "date", IssueCode::MonthClosed}));
    EXPECT_THAT(vouchers("2025-02-01,1,a,102,10,,,,,\n2025-02-01,1,a,502,,10,,,,\n"), IsEmpty());
}

TEST_F(VoucherImport, RowsOfOneVoucherMayLeaveOutWhatAnotherSaysButNotContradictIt)
{
    EXPECT_THAT(vouchers("2025-01-05,1,a,102,10,,,,,\n2025-01-05,1,a,502,,10,,,3,\n"), IsEmpty());
    EXPECT_THAT(vouchers("2025-01-05,1,a,102,10,,,,2,\n2025-01-05,1,a,502,,10,,,3,\n"),
                ElementsAre(Fault{3, "attachments", IssueCode::VoucherKeysDiffer}));
    book.import(ImportKind::Vouchers, kHead + "2025-01-05,1,a,102,10,,,,,\n2025-01-05,1,a,502,,10,,,3,\n");
    EXPECT_EQ(book->ledger().find(book->ledger().ids({}).front())->data.attachments, 3);
}

TEST_F(VoucherImport, KeepsNumbersThatFitAndWarnsOnceOfOneThatDoesNot)
{
    const std::string rows = "2025-01-05,记-1,a,102,10,,,,,\n2025-01-05,记-1,a,502,,10,,,,\n"
                             "2025-01-07,记-3,b,102,10,,,,,\n2025-01-07,记-3,b,502,,10,,,,\n";
    const ImportPreview preview = book.preview(ImportKind::Vouchers, kHead + rows);
    EXPECT_THAT(faults(preview), IsEmpty());
    EXPECT_THAT(faults(preview, Severity::Warning), ElementsAre(Fault{4, "number", IssueCode::VoucherNumberChanged}));
    ASSERT_TRUE(book->imports().commit(preview, newDraftId()));
    const auto ids = book->ledger().ids({});
    EXPECT_EQ(book->ledger().find(ids.at(1))->number, 2);
    EXPECT_EQ(book->ledger().find(ids.at(1))->data.fileNumber, "记-3");
}

TEST_F(VoucherImport, ReadsGb18030AsTakenFromOtherPrograms)
{
    // 日期,凭证号,摘要,科目编码,借方,贷方 and one voucher.
    const std::string content = "\xC8\xD5\xC6\xDA,\xC6\xBE\xD6\xA4\xBA\xC5,\xD5\xAA\xD2\xAA,\xBF\xC6\xC4\xBF\xB1\xE0\xC2\xEB,"
                                "\xBD\xE8\xB7\xBD,\xB4\xFB\xB7\xBD\n"
                                "2025-03-01,1,\xCF\xFA\xCA\xDB,102,12.30,\n2025-03-01,1,\xCF\xFA\xCA\xDB,501,,12.30\n";
    book.import(ImportKind::Vouchers, content);
    EXPECT_EQ(book->ledger().find(book->ledger().ids({}).front())->data.lines.front().summary, "销售");
    EXPECT_EQ(closing("501"), Money::fen(-1230));
}

TEST_F(VoucherImport, KeepsRedFiguresAndRefusesAnOpeningAmongVouchers)
{
    book.import(ImportKind::Vouchers, kHead + "2025-01-05,1,红字,102,-10,,,,,\n2025-01-05,1,红字,502,,-10,,,,\n");
    EXPECT_EQ(closing("102"), Money::yuan(-10));
    const auto preview =
        book.preview(ImportKind::Vouchers, "date,number,account,debit,credit,kind\n2025-01-05,1,102,1,,opening\n"
                                           "2025-01-05,1,502,,1,opening\n");
    EXPECT_THAT(faults(preview), ElementsAre(Fault{2, "kind", IssueCode::UnknownWord}, Fault{3, "kind", IssueCode::UnknownWord}));
}

TEST_F(VoucherImport, OverflowingSumsAreRefusedNotRounded)
{
    std::string rows;
    for (int i = 0; i < 402; ++i)
        rows += fmt::format("2025-01-05,{0},a,102,9999999999999.99,,,,,\n2025-01-05,{0},a,502,,9999999999999.99,,,,\n", i + 1);
    EXPECT_THAT(vouchers(rows), ElementsAre(Fault{802, "debit", IssueCode::VoucherTooLarge},
                                            Fault{804, "debit", IssueCode::VoucherTooLarge}));
    EXPECT_THAT(vouchers("2025-01-05,1,a,102,10000000000000.00,,,,,\n2025-01-05,1,a,502,,10000000000000.00,,,,\n"),
                ElementsAre(Fault{2, "debit", IssueCode::AmountTooLarge}, Fault{3, "credit", IssueCode::AmountTooLarge}));
}

TEST_F(VoucherImport, OpeningsBecomeOneVoucherAndTheLedgerStartsBehindThem)
{
    book.import(ImportKind::Openings, "date,account,member,debit,credit\n2025-06-30,102,,1000,\n"
                                      "2025-07-01,301,1,,700\n2025-06-30,301,2,,300\n");
    EXPECT_EQ(book->ledger().start(), ledger::Period::ofMonth(2025, 7));
    const auto ids = book->ledger().ids({});
    ASSERT_EQ(ids.size(), 1u);
    const auto opening = book->ledger().find(ids.front());
    EXPECT_EQ(opening->data.kind, ledger::VoucherKind::Opening);
    EXPECT_EQ(opening->data.date, day("2025-06-30"));
    EXPECT_EQ(opening->data.lines.size(), 3u);
    EXPECT_EQ(closing("301"), Money::yuan(-1000));
    EXPECT_THAT(vouchers("2025-06-30,1,a,102,1,,,,,\n2025-06-30,1,a,502,,1,,,,\n"),
                ElementsAre(Fault{2, "date", IssueCode::BeforeLedger}, Fault{3, "date", IssueCode::BeforeLedger}));
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(VoucherImport, OpeningsMustBalanceBeOfOneDayAndComeFirst)
{
    EXPECT_THAT(openings("2024-12-31,102,,10,\n2024-12-31,301,1,,9\n"),
                ElementsAre(Fault{2, "debit", IssueCode::OpeningUnbalanced}));
    EXPECT_THAT(openings("2024-12-31,102,,10,\n2024-11-30,301,1,,10\n"),
                ElementsAre(Fault{3, "date", IssueCode::OpeningDaysDiffer}));
    EXPECT_THAT(openings("2024-12-15,102,,10,\n2024-12-31,301,1,,10\n"),
                ElementsAre(Fault{2, "date", IssueCode::OpeningDayUnfit}));
    EXPECT_THAT(openings("2024-12-31,102,,10,\n2024-12-31,501,,,10\n"),
                ElementsAre(Fault{3, "account", IssueCode::ProfitInOpening}));
    EXPECT_THAT(openings("2025-06-30,102,,10,\n2025-06-30,501,,,10\n"), IsEmpty()) << "a start in mid-year";
    EXPECT_THAT(openings("2024-12-31,299,,10,\n2024-12-31,301,9,,10\n"),
                ElementsAre(Fault{2, "account", IssueCode::UnknownAccount}, Fault{3, "member", IssueCode::UnknownMember}));
    book.import(ImportKind::Vouchers, kHead + "2025-01-05,1,a,102,10,,,,,\n2025-01-05,1,a,502,,10,,,,\n");
    EXPECT_THAT(openings("2025-01-31,102,,10,\n2025-01-31,301,1,,10\n"),
                ElementsAre(Fault{2, "date", IssueCode::OpeningAfterVouchers},
                            Fault{3, "date", IssueCode::OpeningAfterVouchers}));
    EXPECT_THAT(openings("2024-12-31,102,,10,\n2024-12-31,301,1,,10\n"), IsEmpty());
}

TEST_F(VoucherImport, SubAccountsMayStandInAnyOrderButNeedTheirParent)
{
    book.import(ImportKind::Accounts, "code,name,details\n5010101,散装鸡蛋,\n50101,鸡蛋,product\n");
    EXPECT_EQ(book->accounts().find(ledger::Chart::Of2021, "5010101")->name, "散装鸡蛋");
    EXPECT_EQ(book->accounts().find(ledger::Chart::Of2021, "5010101")->side, ledger::Side::Credit);
    EXPECT_THAT(faults(book.preview(ImportKind::Accounts, "code,name\n50101,再来\n5020101,无上级\n50202,甲\n50202,乙\n501,不可\n")),
                ElementsAre(Fault{2, "code", IssueCode::AccountCodeTaken}, Fault{3, "code", IssueCode::AccountParentMissing},
                            Fault{5, "code", IssueCode::AccountCodeTaken}, Fault{6, "code", IssueCode::AccountCodeForm},
                            Fault{6, "code", IssueCode::AccountCodeTaken}));
    book.import(ImportKind::Vouchers, kHead + "2025-01-05,1,a,102,10,,,,,\n2025-01-05,1,a,5010101,,10,,,,\n");
    EXPECT_EQ(closing("501"), Money::yuan(-10));
    EXPECT_THAT(book->history().check(), IsEmpty());
}

TEST_F(VoucherImport, KeepsDraftsWhereSomebodyElseReviews)
{
    LedgerSettings settings = book->ledger().settings();
    settings.twoPerson = true;
    ASSERT_THAT(book->ledger().saveSettings(settings), IsEmpty());
    book.import(ImportKind::Vouchers, kHead + "2025-01-05,1,a,102,10,,,,,\n2025-01-05,1,a,502,,10,,,,\n");
    EXPECT_EQ(book->ledger().find(book->ledger().ids({}).front())->state, ledger::VoucherState::Draft);
    EXPECT_EQ(closing("102"), Money());
}
