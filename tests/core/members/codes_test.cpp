// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/codes.h"

#include <gtest/gtest.h>

using namespace coop;
using namespace coop::members;

TEST(IdentityNumber, FitsItsCheckDigit)
{
    for (const char* number : {"11010519491231002X", "440524188001010014", "110101199003070011", "11010519491231002x",
                               " 11010519491231002X ", "１１０１０５１９４９１２３１００２Ｘ"})
        EXPECT_EQ(checkIdentityNumber(number), std::nullopt) << number;
}

TEST(IdentityNumber, IsDoubtedWhenOneDigitIsWrong)
{
    const std::string genuine = "110101199003070011";
    for (std::size_t i = 0; i < genuine.size(); ++i) {
        std::string wrong = genuine;
        wrong[i] = wrong[i] == '9' ? '0' : static_cast<char>(wrong[i] + 1);
        EXPECT_EQ(checkIdentityNumber(wrong), IssueCode::IdentityCheckDigit) << wrong;
    }
    EXPECT_EQ(checkIdentityNumber("110105194912310021"), IssueCode::IdentityCheckDigit);
}

TEST(IdentityNumber, HasTheOldFormOrTheNew)
{
    EXPECT_EQ(checkIdentityNumber("110105491231002"), std::nullopt) << "15 digits have no check digit";
    for (const char* number : {"", "123", "1101054912310021", "11010519491231002Y", "X1010519491231002X", "11010549123100X",
                               "E12345678", "110105194912310021X", "张三"})
        EXPECT_EQ(checkIdentityNumber(number), IssueCode::IdentityForm) << number;
}

TEST(IdentityNumber, NeedsABirthdayOfTheCalendar)
{
    EXPECT_EQ(checkIdentityNumber("110105490231002"), IssueCode::IdentityForm);
    EXPECT_EQ(checkIdentityNumber("110101199013070015"), IssueCode::IdentityForm) << "month 13, check digit fits";
    EXPECT_EQ(birthdayOf("110101199003070011"), Date(1990, 3, 7));
    EXPECT_EQ(birthdayOf("110105491231002"), Date(1949, 12, 31));
    EXPECT_EQ(birthdayOf("440524188001010014"), std::nullopt) << "before the days that a book knows";
    EXPECT_EQ(birthdayOf("110101199013070015"), std::nullopt);
    EXPECT_EQ(birthdayOf("none"), std::nullopt);
}

TEST(CreditCode, FitsItsCheckCharacter)
{
    for (const char* code : {"91350100M000100Y43", "91330106673959654P", "93370181MA3C4D5E70", "93230229MA7K2P9R54",
                             "93370181ma3c4d5e70"})
        EXPECT_EQ(checkCreditCode(code), std::nullopt) << code;
}

TEST(CreditCode, IsDoubtedWhenItDoesNotFitAndThatMeetsGenuineEarlyOnesToo)
{
    for (const char* code : {"91350100M0001TGQXM", "91350211M0000XUF46", "91350203M0001FUE2P", "93370181MA3C4D5E71"})
        EXPECT_EQ(checkCreditCode(code), IssueCode::CreditCodeCheckDigit) << code;
}

TEST(CreditCode, HasEighteenCharactersOfItsAlphabet)
{
    for (const char* code : {"", "91350100M000100Y4", "91350100M000100Y433", "9135O100M000100Y43", "91350100M00010IY43",
                             "91350100M00010SY43", "91350100M00010ZY43", "91350100M00010VY43", "专业合作社"})
        EXPECT_EQ(checkCreditCode(code), IssueCode::CreditCodeForm) << code;
}

TEST(BankCard, FitsItsLuhnDigit)
{
    EXPECT_EQ(checkBankCard("6228480012345678903"), std::nullopt);
    EXPECT_EQ(checkBankCard("6228 4800 1234 5678 903"), std::nullopt);
    EXPECT_EQ(checkBankCard("4111111111111111"), std::nullopt);
    EXPECT_EQ(checkBankCard("6228480012345678904"), IssueCode::BankCardCheckDigit);
    EXPECT_EQ(checkBankCard("4111111111111112"), IssueCode::BankCardCheckDigit);
}

TEST(BankCard, IsAnAccountNumberWhenItIsShorterOrLonger)
{
    for (const char* number : {"", "411111111111112", "62284800123456789040", "NL91ABNA0417164300", "见存折"})
        EXPECT_EQ(checkBankCard(number), std::nullopt) << number;
}

TEST(Masked, KeepsRegionAndLastFourOfLongNumbers)
{
    EXPECT_EQ(masked("110105194912310021"), "110105********0021");
    EXPECT_EQ(masked("110105491231002"), "110105*****1002");
    EXPECT_EQ(masked("6228480012345678903"), "622848*********8903");
}

TEST(Masked, KeepsOnlyTwoOfShortOnes)
{
    EXPECT_EQ(masked("13800001234"), "*********34");
    EXPECT_EQ(masked("王小芳"), "*小芳");
    EXPECT_EQ(masked("12"), "**");
    EXPECT_EQ(masked(""), "");
}
