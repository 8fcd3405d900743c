// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plain_values.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/money/fraction.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace coop::exchange {

namespace {

constexpr std::string_view kDigits = "0123456789";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAllDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

void eraseAll(std::string& text, std::string_view what)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at))
        text.erase(at, what.size());
}

/// Half-width, small letters, without any blank.
std::string compact(std::string_view text)
{
    std::string plain = toAsciiLower(toHalfWidth(text));
    for (const std::string_view blank : {"\xE3\x80\x80", "\xC2\xA0", "\xEF\xBB\xBF"})
        eraseAll(plain, blank);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    return plain;
}

bool cutFront(std::string_view& text, std::string_view what)
{
    if (!text.starts_with(what))
        return false;
    text.remove_prefix(what.size());
    return true;
}

bool cutBack(std::string_view& text, std::string_view what)
{
    if (!text.ends_with(what))
        return false;
    text.remove_suffix(what.size());
    return true;
}

/// The code points of a text, each as its bytes.
std::vector<std::string_view> charactersOf(std::string_view text)
{
    std::vector<std::string_view> characters;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        characters.push_back(text.substr(i, size));
        i += size;
    }
    return characters;
}

std::optional<int> chineseDigit(std::string_view character)
{
    constexpr std::array<std::pair<std::string_view, int>, 25> kAll = {{
        {"零", 0}, {"〇", 0}, {"○", 0}, {"一", 1}, {"壹", 1}, {"二", 2}, {"贰", 2}, {"两", 2},
        {"三", 3}, {"叁", 3}, {"四", 4}, {"肆", 4}, {"五", 5}, {"伍", 5}, {"六", 6}, {"陆", 6}, {"七", 7},
        {"柒", 7}, {"八", 8}, {"捌", 8}, {"九", 9}, {"玖", 9}, {"貳", 2}, {"參", 3}, {"陸", 6},
    }};
    const auto found = std::ranges::find(kAll, character, &std::pair<std::string_view, int>::first);
    return found == kAll.end() ? std::nullopt : std::optional(found->second);
}

int chineseUnit(std::string_view character)
{
    constexpr std::array<std::pair<std::string_view, int>, 6> kAll = {
        {{"十", 10}, {"拾", 10}, {"百", 100}, {"佰", 100}, {"千", 1000}, {"仟", 1000}}};
    const auto found = std::ranges::find(kAll, character, &std::pair<std::string_view, int>::first);
    return found == kAll.end() ? 0 : found->second;
}

/// Chinese figures with their units: 壹仟零伍拾 is 1050. Strict, because a slip of the pen must not become an amount: units
/// fall from left to right, and 一万二, which means 12000 to some, is refused.
std::optional<Wide> chineseWhole(std::string_view text)
{
    constexpr Wide kWan = 10'000;
    constexpr Wide kYi = 100'000'000;
    constexpr std::size_t kMost = 40;
    const std::vector<std::string_view> characters = charactersOf(text);
    if (characters.empty() || characters.size() > kMost)
        return std::nullopt;
    Wide total = 0;            // whole 亿 and 万
    Wide section = 0;          // below 万
    Wide lastBig = kYi * kYi;  // the last 万 or 亿
    bool hasYi = false;
    int lastUnit = kWan;
    int digit = -1;            // none
    bool hasZero = true;       // the next digit may stand without a unit
    for (const std::string_view character : characters) {
        if (const auto value = chineseDigit(character)) {
            if (digit > 0)
                return std::nullopt;
            hasZero = hasZero || *value == 0;
            digit = *value;
        } else if (const int unit = chineseUnit(character); unit != 0) {
            if (unit >= lastUnit || (digit == 0 && unit != 10))
                return std::nullopt;
            if (digit < 0 && (unit != 10 || section != 0))
                return std::nullopt;
            section += Wide{std::max(digit, 1)} * unit;
            lastUnit = unit;
            digit = -1;
            hasZero = unit == 10;
        } else if (character == "万" || character == "萬" || character == "亿" || character == "億") {
            const bool isWan = character == "万" || character == "萬";
            section += std::max(digit, 0);
            if (section == 0 && !(total != 0 && !isWan))
                return std::nullopt;
            if (isWan ? lastBig <= kWan : hasYi)
                return std::nullopt;
            hasYi = hasYi || !isWan;
            total = isWan ? total + section * kWan : (total + section) * kYi;
            lastBig = isWan ? kWan : kYi;
            section = 0;
            lastUnit = kWan;
            digit = -1;
            hasZero = false;
        } else {
            return std::nullopt;
        }
    }
    if (digit > 0 && !hasZero)
        return std::nullopt;
    return total + section + std::max(digit, 0);
}

/// 壹仟贰佰叁拾肆元伍角陆分整, in fen.
std::optional<Wide> chineseFen(std::string_view text)
{
    for (const std::string_view ending : {"整", "正"})
        cutBack(text, ending);
    Wide fen = 0;
    bool hasAny = false;
    for (const std::string_view yuan : {"元", "圆", "圓", "块"}) {
        const std::size_t at = text.find(yuan);
        if (at == std::string_view::npos)
            continue;
        const auto whole = chineseWhole(text.substr(0, at));
        if (!whole)
            return std::nullopt;
        fen = *whole * 100;
        text.remove_prefix(at + yuan.size());
        hasAny = true;
        break;
    }
    if (!hasAny && text.find("角") == std::string_view::npos && text.find("分") == std::string_view::npos) {
        const auto whole = chineseWhole(text);
        return whole ? std::optional(*whole * 100) : std::nullopt;
    }
    cutFront(text, "零");
    for (const auto& [unit, worth] : {std::pair<std::string_view, int>{"角", 10}, {"分", 1}}) {
        const std::size_t at = text.find(unit);
        if (at == std::string_view::npos)
            continue;
        const auto digit = chineseDigit(text.substr(0, at));
        if (!digit)
            return std::nullopt;
        fen += Wide{*digit} * worth;
        text.remove_prefix(at + unit.size());
    }
    return text.empty() ? std::optional(fen) : std::nullopt;
}

/// "1,234.5" without its commas, when they stand where they may.
std::optional<std::string> ungrouped(std::string_view text)
{
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if ((point != std::string_view::npos && !isAllDigits(rest)) || whole.empty() || !isDigit(whole.front()))
        return std::nullopt;
    std::string digits;
    std::size_t sinceComma = 0;
    bool hasComma = false;
    for (const char c : whole) {
        if (c == ',') {
            if (hasComma ? sinceComma != 3 : sinceComma > 3)
                return std::nullopt;
            hasComma = true;
            sinceComma = 0;
        } else if (isDigit(c)) {
            digits += c;
            ++sinceComma;
        } else {
            return std::nullopt;
        }
    }
    if (hasComma && sinceComma != 3)
        return std::nullopt;
    if (point != std::string_view::npos)
        digits.append(".").append(rest);
    return digits;
}

/// Moves the point `places` to the right, which loses nothing.
std::string shifted(std::string digits, std::size_t places)
{
    std::size_t point = digits.find('.');
    if (point == std::string::npos) {
        point = digits.size();
        digits += '.';
    }
    std::string rest = digits.substr(point + 1);
    std::string whole = digits.substr(0, point);
    const std::size_t moved = std::min(places, rest.size());
    whole += rest.substr(0, moved);
    rest.erase(0, moved);
    whole.append(places - moved, '0');
    // Zeros behind the point came with the unit: 1.50000万 is 15000.
    while (!rest.empty() && rest.back() == '0')
        rest.pop_back();
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    return rest.empty() ? whole : whole + "." + rest;
}

/// Digits with at most a unit of thousands behind them.
std::optional<std::string> arabic(std::string_view text)
{
    std::size_t places = 0;
    for (const auto& [unit, zeros] :
         {std::pair<std::string_view, std::size_t>{"百万", 6}, {"千万", 7}, {"万", 4}, {"萬", 4}, {"亿", 8}, {"千", 3}}) {
        if (cutBack(text, unit)) {
            places = zeros;
            break;
        }
    }
    auto digits = ungrouped(text);
    if (digits && places != 0)
        *digits = shifted(std::move(*digits), places);
    return digits;
}

std::string fenText(Wide fen)
{
    const auto yuan = static_cast<std::int64_t>(fen / 100);
    const auto rest = static_cast<int>(fen % 100);
    return rest == 0 ? fmt::format("{}", yuan) : fmt::format("{}.{:02}", yuan, rest);
}

/// The sign at the front or behind, in any of the ways of bookkeepers. False where two of them contradict.
bool takeSign(std::string_view& text, bool& isNegative)
{
    int signs = 0;
    if (text.size() > 1 && text.starts_with('(') && text.ends_with(')')) {
        text = text.substr(1, text.size() - 2);
        isNegative = true;
        ++signs;
    }
    for (const std::string_view minus : {"-", "\xE2\x88\x92", "\xE2\x80\x93", "负", "△", "▲"}) {
        if (cutFront(text, minus) || (minus != std::string_view("负") && cutBack(text, minus))) {
            isNegative = true;
            ++signs;
            break;
        }
    }
    if (cutFront(text, "+"))
        ++signs;
    return signs <= 1;
}

void takeCurrency(std::string_view& text)
{
    for (const std::string_view sign : {"人民币", "cny", "rmb", "\xC2\xA5", "\xEF\xBF\xA5", "￥"}) {
        if (cutFront(text, sign))
            break;
    }
    cutFront(text, ":");
}

} // namespace

std::string plainNumber(std::string_view text)
{
    const std::string_view cut = trimmed(text);
    const std::size_t start = cut.starts_with('-') ? 1 : 0;
    if (cut.size() > start && cut.find_first_not_of("0123456789.", start) == std::string_view::npos)
        return std::string(cut);
    const std::string plain = compact(cut);
    std::string_view rest = plain;
    bool isNegative = false;
    constexpr std::array<std::string_view, 6> kNothing = {"-", "--", "\xE2\x80\x94", "\xE2\x80\x94\xE2\x80\x94", "/", "\xE2\x80\x93"};
    if (std::ranges::find(kNothing, rest) != kNothing.end())
        return {};
    // ￥-5 and -￥5 are both written.
    takeCurrency(rest);
    if (!takeSign(rest, isNegative))
        return std::string(text);
    takeCurrency(rest);
    std::string_view figures = rest;
    for (const std::string_view unit : {"整", "元", "圆", "块", "cny", "rmb", "亩", "工日", "天", "人", "票"}) {
        if (figures.size() > unit.size())
            cutBack(figures, unit);
    }
    std::optional<std::string> digits = arabic(figures);
    if (!digits) {
        constexpr Wide kMost = Wide{1'000'000'000'000'000'000};
        const auto fen = chineseFen(rest);
        if (fen && *fen < kMost)
            digits = fenText(*fen);
    }
    if (!digits)
        return std::string(text);
    return isNegative ? "-" + *digits : *digits;
}

namespace {

struct YearLast {
    int first = 0;
    int second = 0;
    int year = 0;
};

std::optional<int> numberIn(std::string_view text, std::size_t most)
{
    int value = 0;
    if (text.size() > most || !isAllDigits(text))
        return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// What stands in front of a time of day.
std::string_view withoutTime(std::string_view text)
{
    const std::size_t time = text.find(':');
    if (time == std::string_view::npos)
        return text;
    const std::size_t blank = text.find_last_of(" Tt", time);
    return blank == std::string_view::npos ? text : trimmed(text.substr(0, blank));
}

/// 3/1/2025, 3-1-2025, 3.1.2025.
std::optional<YearLast> yearLast(std::string_view text)
{
    const std::string plain = toHalfWidth(trimmed(text));
    const std::string_view day = withoutTime(plain);
    for (const char separator : {'/', '-', '.'}) {
        const std::size_t first = day.find(separator);
        const std::size_t second = first == std::string_view::npos ? first : day.find(separator, first + 1);
        if (second == std::string_view::npos || day.size() - second != 5)
            continue;
        const auto a = numberIn(day.substr(0, first), 2);
        const auto b = numberIn(day.substr(first + 1, second - first - 1), 2);
        const auto year = numberIn(day.substr(second + 1), 4);
        if (a && b && year)
            return YearLast{*a, *b, *year};
    }
    return std::nullopt;
}

/// 二〇二五年三月一日 and mixtures with digits, as 2025年3月1日.
std::optional<Date> chineseDate(std::string_view text)
{
    std::string plain = compact(text);
    for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"号", "日"}, {"號", "日"}, {"元月", "一月"}}) {
        const std::size_t at = plain.find(from);
        if (at != std::string::npos)
            plain.replace(at, from.size(), to);
    }
    const std::string_view all = plain;
    const std::size_t year = all.find("年");
    const std::size_t month = all.find("月");
    const std::size_t day = all.find("日");
    constexpr std::size_t kSize = 3;
    if (year == std::string_view::npos || month == std::string_view::npos || month < year || day == std::string_view::npos ||
        day < month || day + kSize != all.size())
        return std::nullopt;
    int yearNumber = 0;
    const std::vector<std::string_view> digits = charactersOf(all.substr(0, year));
    if (digits.size() != 4)
        return std::nullopt;
    for (const std::string_view character : digits) {
        const auto digit = character.size() == 1 && isDigit(character[0]) ? std::optional(character[0] - '0')
                                                                          : chineseDigit(character);
        if (!digit)
            return std::nullopt;
        yearNumber = yearNumber * 10 + *digit;
    }
    const auto numberOf = [](std::string_view part) -> std::optional<Wide> {
        if (const auto number = numberIn(part, 2))
            return *number;
        return chineseWhole(part);
    };
    const auto monthNumber = numberOf(all.substr(year + kSize, month - year - kSize));
    const auto dayNumber = numberOf(all.substr(month + kSize, day - month - kSize));
    if (!monthNumber || !dayNumber || *monthNumber > 12 || *dayNumber > 31)
        return std::nullopt;
    return Date::fromParts(yearNumber, static_cast<unsigned>(*monthNumber), static_cast<unsigned>(*dayNumber));
}

std::optional<Date> serialDate(std::string_view text)
{
    // Five digits are days of 1954 to 2119; four would be years and six a month.
    constexpr int kFirst = 20'000;
    constexpr int kLast = 80'000;
    const auto serial = numberIn(text, 5);
    if (!serial || *serial < kFirst || *serial > kLast)
        return std::nullopt;
    return dateFromSerial(*serial);
}

} // namespace

DateClue dateClue(std::string_view text)
{
    constexpr int kMonths = 12;
    const auto parts = yearLast(text);
    if (!parts)
        return DateClue::None;
    if (parts->first == parts->second && parts->first <= kMonths)
        return DateClue::None; // both readings are the same day
    if (parts->first > kMonths)
        return DateClue::DayFirst;
    return parts->second > kMonths ? DateClue::MonthFirst : DateClue::Either;
}

Expected<std::string, IssueCode> plainDate(std::string_view text, const DateOrder* order)
{
    const std::string_view cut = trimmed(text);
    constexpr std::size_t kIsoSize = 10;
    if (cut.empty() || (cut.size() == kIsoSize && cut[4] == '-' && cut[7] == '-' && isDigit(cut[0])))
        return std::string(cut);
    if (const auto date = parseDate(cut))
        return toIso(*date);
    if (const auto parts = yearLast(cut)) {
        const DateClue clue = dateClue(cut);
        if (clue == DateClue::Either && order == nullptr)
            return Unexpected(IssueCode::DateOrderOpen);
        // A chosen order holds for the dates that allow it only one way too: 25/3/2025 is no day where the month is first.
        const bool isDayFirst = order != nullptr ? *order == DateOrder::DayFirst : clue == DateClue::DayFirst;
        const int month = isDayFirst ? parts->second : parts->first;
        const int day = isDayFirst ? parts->first : parts->second;
        const auto date = Date::fromParts(parts->year, static_cast<unsigned>(month), static_cast<unsigned>(day));
        return date ? toIso(*date) : std::string(text);
    }
    const std::string plain = toHalfWidth(cut);
    if (const auto date = parseDate(withoutTime(plain)))
        return toIso(*date);
    if (const auto date = serialDate(plain))
        return toIso(*date);
    if (const auto date = chineseDate(plain))
        return toIso(*date);
    return std::string(text);
}

} // namespace coop::exchange
