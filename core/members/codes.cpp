// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/codes.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>

namespace coop::members {

namespace {

constexpr std::size_t kIdentityLength = 18;
constexpr std::size_t kOldIdentityLength = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int digitOf(char c)
{
    return c - '0';
}

/// Without blanks around, in half-width capitals.
std::string canonical(std::string_view text)
{
    std::string plain = toHalfWidth(trimmed(text));
    std::ranges::transform(plain, plain.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return plain;
}

/// GB 11643 weighs the first 17 digits; the remainder picks the last character.
char identityCheckCharacter(std::string_view number)
{
    constexpr std::array<int, 17> kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view kCharacters = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += digitOf(number[i]) * kWeights[i];
    return kCharacters[static_cast<std::size_t>(sum % 11)];
}

bool hasIdentityForm(std::string_view number)
{
    if (number.size() == kOldIdentityLength)
        return std::ranges::all_of(number, isDigit);
    return number.size() == kIdentityLength && std::ranges::all_of(number.substr(0, 17), isDigit) &&
           (isDigit(number.back()) || number.back() == 'X');
}

/// The day in a number that has the form. Date begins in 1900, but genuine numbers name earlier birthdays,
/// so whether the day exists is asked of the calendar alone.
std::chrono::year_month_day birthdayIn(std::string_view number)
{
    const bool isOld = number.size() == kOldIdentityLength;
    const auto part = [number](std::size_t from, std::size_t count) {
        int value = 0;
        std::from_chars(number.data() + from, number.data() + from + count, value);
        return value;
    };
    const int year = isOld ? 1900 + part(6, 2) : part(6, 4);
    const std::size_t month = isOld ? 8 : 10;
    return {std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(part(month, 2))},
            std::chrono::day{static_cast<unsigned>(part(month + 2, 2))}};
}

} // namespace

std::optional<IssueCode> checkIdentityNumber(std::string_view number)
{
    const std::string plain = canonical(number);
    if (!hasIdentityForm(plain))
        return IssueCode::IdentityForm;
    if (plain.size() == kIdentityLength && identityCheckCharacter(plain) != plain.back())
        return IssueCode::IdentityCheckDigit;
    if (!birthdayIn(plain).ok())
        return IssueCode::IdentityForm;
    return std::nullopt;
}

std::optional<IssueCode> checkCreditCode(std::string_view code)
{
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr std::array<std::size_t, 17> kWeights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    constexpr std::size_t kModulus = 31;

    const std::string plain = canonical(code);
    if (plain.size() != kWeights.size() + 1 || plain.find_first_not_of(kAlphabet) != std::string::npos)
        return IssueCode::CreditCodeForm;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i)
        sum += kAlphabet.find(plain[i]) * kWeights[i];
    if (kAlphabet[(kModulus - sum % kModulus) % kModulus] != plain.back())
        return IssueCode::CreditCodeCheckDigit;
    return std::nullopt;
}

std::optional<IssueCode> checkBankCard(std::string_view number)
{
    std::string digits = canonical(number);
    std::erase_if(digits, [](char c) { return c == ' ' || c == '-'; });
    if (digits.size() < 16 || digits.size() > 19 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;

    int sum = 0;
    bool isDoubled = false;
    for (std::size_t i = digits.size(); i-- > 0; isDoubled = !isDoubled) {
        const int value = digitOf(digits[i]) * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0 ? std::nullopt : std::optional(IssueCode::BankCardCheckDigit);
}

std::optional<Date> birthdayOf(std::string_view identityNumber)
{
    const std::string plain = canonical(identityNumber);
    if (!hasIdentityForm(plain))
        return std::nullopt;
    const std::chrono::year_month_day day = birthdayIn(plain);
    return Date::fromParts(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                           static_cast<unsigned>(day.day()));
}

std::string masked(std::string_view number)
{
    constexpr std::size_t kLong = 15;
    const std::size_t length = codePointCount(number);
    // A text of one or two characters would be shown whole otherwise.
    const std::size_t first = length >= kLong ? 6 : 0;
    const std::size_t last = length >= kLong ? 4 : length > 2 ? 2 : 0;

    std::string text;
    std::size_t index = 0;
    for (std::size_t i = 0; i < number.size(); ++index) {
        std::size_t end = i + 1;
        while (end < number.size() && (static_cast<unsigned char>(number[end]) & 0xC0u) == 0x80u)
            ++end;
        const bool isShown = index < first || index >= length - last;
        text.append(isShown ? number.substr(i, end - i) : std::string_view("*"));
        i = end;
    }
    return text;
}

} // namespace coop::members
