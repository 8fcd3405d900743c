// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_reader.h"

#include "core/money/money.h"
#include "tests/support/issues.h"

#include <gtest/gtest.h>

using namespace coop;
using test::errorsOf;
using test::Faults;
using test::fieldsOf;

namespace {

enum class Colour { Red, Green };
constexpr Word<Colour> kColours[] = {{Colour::Red, "red", "红"}, {Colour::Green, "green", "绿"}};

} // namespace

TEST(Fields, KeepTheLastTextAndTrimItOnReading)
{
    Fields fields(7);
    fields.set("name", "old", 1);
    fields.set("name", "  王芳 ", 2);
    EXPECT_EQ(fields.text("name"), "王芳");
    EXPECT_EQ(fields.column("name"), 2);
    EXPECT_TRUE(fields.has("name"));
    EXPECT_FALSE(fields.has("kind"));
    EXPECT_EQ(fields.text("kind"), "");
    EXPECT_EQ(fields.column("kind"), 0);
}

TEST(Fields, NameTheirPlaceInAnIssue)
{
    Fields fields(7);
    fields.set("amount", "1.005", 3);
    const Issue issue = fields.issue(IssueCode::TooManyDecimals, "amount", {"2"});
    EXPECT_EQ(issue.row, 7);
    EXPECT_EQ(issue.column, 3);
    EXPECT_EQ(issue.field, "amount");
    EXPECT_EQ(issue.value, "1.005");
    EXPECT_EQ(issue.arguments, std::vector<std::string>{"2"});
    EXPECT_EQ(issue.severity, Severity::Error);
}

TEST(FieldReader, ListsEverythingThatIsWrongAtOnce)
{
    const Fields fields = fieldsOf({{"date", "31.2.2025"},
                                    {"colour", "blue"},
                                    {"amount", "1.005"},
                                    {"present", "-3"},
                                    {"votes", "three"},
                                    {"assisted", "perhaps"},
                                    {"note", "a\x01"}});
    FieldReader reader(fields);
    EXPECT_EQ(reader.text("name", Need::Required), "");
    EXPECT_EQ(reader.text("note"), "");
    EXPECT_EQ(reader.date("date"), std::nullopt);
    EXPECT_EQ(reader.word("colour", kColours), std::nullopt);
    EXPECT_EQ(reader.number("amount", parseMoney, 2), std::nullopt);
    EXPECT_EQ(reader.count("present"), std::nullopt);
    EXPECT_EQ(reader.count("votes"), std::nullopt);
    EXPECT_EQ(reader.yesNo("assisted"), std::nullopt);
    const Issues issues = reader.takeIssues();
    EXPECT_EQ(errorsOf(issues), (Faults{{IssueCode::Required, "name"},
                                        {IssueCode::ControlCharacter, "note"},
                                        {IssueCode::NotADate, "date"},
                                        {IssueCode::UnknownWord, "colour"},
                                        {IssueCode::TooManyDecimals, "amount"},
                                        {IssueCode::NegativeNotAllowed, "present"},
                                        {IssueCode::NotAWholeNumber, "votes"},
                                        {IssueCode::NotYesNo, "assisted"}}));
    EXPECT_EQ(issues[3].arguments, std::vector<std::string>{"red 红, green 绿"});
    EXPECT_EQ(issues[4].arguments, std::vector<std::string>{"2"});
}

TEST(FieldReader, ReadsWhatIsRight)
{
    const Fields fields = fieldsOf({{"date", "2025年1月2日"},
                                    {"colour", "绿"},
                                    {"other", " RED "},
                                    {"amount", "1,234.5"},
                                    {"present", "１２"},
                                    {"assisted", "是"}});
    FieldReader reader(fields);
    EXPECT_EQ(reader.date("date", Need::Required), Date(2025, 1, 2));
    EXPECT_EQ(reader.word("colour", kColours), Colour::Green);
    EXPECT_EQ(reader.word("other", kColours), Colour::Red);
    EXPECT_EQ(reader.number("amount", parseMoney, 2), Money::fen(123450));
    EXPECT_EQ(reader.count("present"), 12);
    EXPECT_EQ(reader.yesNo("assisted"), true);
    EXPECT_TRUE(reader.takeIssues().empty());
}

TEST(FieldReader, LetsOptionalFieldsBeEmptyAndLimitsLengthInCharacters)
{
    const Fields fields = fieldsOf({{"name", "一二三四五"}});
    FieldReader reader(fields);
    EXPECT_EQ(reader.date("date"), std::nullopt);
    EXPECT_EQ(reader.count("present"), std::nullopt);
    EXPECT_EQ(reader.text("name", Need::Required, 5), "一二三四五");
    EXPECT_TRUE(reader.takeIssues().empty());
    EXPECT_EQ(reader.text("name", Need::Required, 4), "");
    EXPECT_EQ(errorsOf(reader.takeIssues()), (Faults{{IssueCode::TooLong, "name"}}));
}

TEST(Issues, WarningsAloneDoNotForbidUse)
{
    const Fields fields = fieldsOf({{"code", "x"}});
    FieldReader reader(fields);
    reader.warn(IssueCode::CreditCodeForm, "code");
    Issues issues = reader.takeIssues();
    EXPECT_FALSE(hasErrors(issues));
    reader.complain(IssueCode::TooLong, "code");
    append(issues, reader.takeIssues());
    EXPECT_EQ(issues.size(), 2u);
    EXPECT_TRUE(hasErrors(issues));
}
