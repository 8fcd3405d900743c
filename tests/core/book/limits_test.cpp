// SPDX-License-Identifier: GPL-3.0-or-later
// What the parsers let through, the tables take: the largest and longest values of every kind of row go the whole
// way into a book, and one more is refused with an issue, never by the table.
#include "tests/support/book_builder.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

using namespace coop;
using namespace coop::book;
using namespace coop::test;
using exchange::ImportKind;

namespace {

std::string chars(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "社";
    return text;
}

const std::string kText = chars(200);
const std::string kShort = chars(32);
const std::string kYuan = "9999999999999.99";
const std::string kQuantity = "999999999999.999";
const std::string kMu = "999999999999.99";
const std::string kCount = "999999999999999";

void takes(BookBuilder& book, ImportKind kind, const std::string& content)
{
    SCOPED_TRACE(content);
    const ImportPreview preview = book.preview(kind, content);
    for (const Issue& issue : preview.issues)
        EXPECT_EQ(issue.severity, Severity::Warning) << issue.row << ' ' << issue.field;
    EXPECT_TRUE(book->imports().commit(preview, newDraftId()));
}

void refuses(BookBuilder& book, ImportKind kind, const std::string& content, IssueCode code)
{
    SCOPED_TRACE(content);
    const ImportPreview preview = book.preview(kind, content);
    ASSERT_TRUE(hasErrors(preview.issues));
    EXPECT_EQ(preview.issues.front().code, code);
}

} // namespace

TEST(Limits, OfMembersAndTheProfileFitTheTables)
{
    BookBuilder book;
    takes(book, ImportKind::Profile,
          fmt::format("key,value\nname,{0}\ncode,{0}\nregistered_on,1900-01-01\nindustry,{0}\nregion,{0}\n"
                      "subscribed_capital,{1}\nsuspension_from,1900-01-01\nsuspension_to,2200-12-31\n"
                      "perennial_crop_from,2200-12-31\nliquidation,yes\nagency_bookkeeping,no\n",
                      kText, kYuan));
    takes(book, ImportKind::Members,
          fmt::format("number,name,kind,id_number,phone,address,household,joined,left,roles,bank_account,note\n"
                      "{1},{0},farmer,{0},{0},{0},{0},1900-01-01,2200-12-31,"
                      "cashier;accountant;manager;supervisor;director;chair,{0},{0}\n",
                      kText, kShort));
    refuses(book, ImportKind::Members, fmt::format("number,name,kind\n{}社,x,farmer\n", kShort), IssueCode::TooLong);
    refuses(book, ImportKind::Members, fmt::format("number,name,kind\n1,{}社,farmer\n", kText), IssueCode::TooLong);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Limits, OfContributionsFitTheTable)
{
    BookBuilder book;
    book.member("1");
    const std::string head = "date,member,kind,subscribed,paid,quantity,unit,until,valuation,note\n";
    for (const std::string kind : {"cash", "goods", "land", "forest", "ip", "labor", "technology", "other"}) {
        const bool isFixed = kind == "land" || kind == "labor";
        const std::string quantity = isFixed ? kMu : kQuantity;
        const std::string unit = kind == "land" ? "亩" : kind == "labor" ? "工日" : kShort;
        takes(book, ImportKind::Contributions,
              head + fmt::format("1900-01-01,1,{0},{1},{1},{2},{3},2200-12-31,appraiser,{4}\n", kind, kYuan, quantity,
                                 unit, kText));
        // What goes out may name a term that has ended.
        takes(book, ImportKind::Contributions,
              head + fmt::format("2200-12-31,1,{0},-{1},-{1},-{2},{3},1900-01-01,invoice,{4}\n", kind, kYuan,
                                 quantity, unit, kText));
    }
    refuses(book, ImportKind::Contributions, head + "2025-01-01,1,cash,,10000000000000,,,,,\n",
            IssueCode::AmountTooLarge);
    refuses(book, ImportKind::Contributions, head + "2025-01-01,1,land,,,1000000000000,亩,,,\n",
            IssueCode::AmountTooLarge);
    refuses(book, ImportKind::Contributions, head + "2201-01-01,1,cash,,1,,,,,\n", IssueCode::NotADate);
    EXPECT_TRUE(book->history().check().empty());
}

TEST(Limits, OfTheOtherFactsFitTheirTables)
{
    BookBuilder book;
    book.member("1");
    for (const std::string sign : {"", "-"}) {
        takes(book, ImportKind::Trades,
              fmt::format("date,member,direction,product,quantity,unit,amount,line,note\n"
                          "1900-01-01,1,delivery,{0},{4}{2},{1},{4}{3},tertiary,{0}\n"
                          "2200-12-31,,purchase,{0},{4}{2},{1},{4}{3},secondary,{0}\n",
                          kText, kShort, kQuantity, kYuan, sign));
        takes(book, ImportKind::Grants,
              fmt::format("date,kind,amount,project,applied_on,note\n1900-01-01,state,{2}{1},{0},2200-12-31,{0}\n"
                          "2200-12-31,donation,{2}{1},{0},1900-01-01,{0}\n",
                          kText, kYuan, sign));
        takes(book, ImportKind::Shares,
              fmt::format("member,date,reserve,state,donation\n1,1900-01-01,{1}{0},{1}{0},{1}{0}\n"
                          "1,2200-12-31,{1}{0},{1}{0},{1}{0}\n",
                          kYuan, sign));
    }
    const std::string meetings = "date,kind,present,votes_for,votes_total,subject\n";
    takes(book, ImportKind::Meetings,
          meetings + fmt::format("1900-01-01,members,{0},{0},{0},{1}\n2200-12-31,board,0,0,0,\n", kCount, kText));
    for (const std::string huge : {"1000000000000000", "9223372036854775807", "99999999999999999999"}) {
        refuses(book, ImportKind::Meetings, meetings + "2025-01-01,board," + huge + ",,,\n", IssueCode::AmountTooLarge);
        refuses(book, ImportKind::Meetings, meetings + "2025-01-01,board,1," + huge + ",,\n",
                IssueCode::AmountTooLarge);
    }
    refuses(book, ImportKind::Meetings, meetings + "2025-01-01,board,-99999999999999999999,,,\n",
            IssueCode::NegativeNotAllowed);
    EXPECT_TRUE(book->history().check().empty());
}
