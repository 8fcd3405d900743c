// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank_cells.h"

#include "core/base/text.h"
#include "core/exchange/bank_heading.h"
#include "core/exchange/columns.h"

#include <algorithm>
#include <array>

namespace coop::exchange {

namespace {

constexpr std::string_view kDigits = "0123456789";

bool replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    bool hasFound = false;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
        hasFound = true;
    }
    return hasFound;
}

/// Zeros behind the second decimal say nothing: 12.5000.
void dropIdleZeros(std::string& number)
{
    const std::size_t point = number.find('.');
    if (point == std::string::npos)
        return;
    while (number.size() > point + 3 && number.back() == '0')
        number.pop_back();
}

} // namespace

std::optional<Date> bankDate(const SheetCell& cell, bool countsFrom1904)
{
    const std::string text = dateText(cell, countsFrom1904);
    if (auto date = parseDate(text))
        return date;
    const std::string plain = toHalfWidth(text);
    const std::string_view whole = trimmed(plain);
    constexpr std::string_view kDay = "日";
    if (const std::size_t day = whole.find(kDay); day != std::string_view::npos)
        return parseDate(whole.substr(0, day + kDay.size()));
    if (whole.size() == 14 && whole.find_first_not_of(kDigits) == std::string_view::npos)
        return parseDate(whole.substr(0, 8));
    // 2025-03-01-10.11.12
    if (whole.size() > 10 && whole[4] == '-' && whole[7] == '-' && whole[10] == '-')
        return parseDate(whole.substr(0, 10));
    const std::size_t end = whole.find_first_of(" \tT\r\n");
    return end == std::string_view::npos ? std::nullopt : parseDate(whole.substr(0, end));
}

Expected<std::optional<Money>, IssueCode> bankAmount(std::string_view text)
{
    std::string plain = plainHeading(text);
    for (const std::string_view sign : {"人民币", "cny", "rmb", "元", "\xC2\xA5", "\xEF\xBF\xA5"})
        replaceAll(plain, sign, "");
    replaceAll(plain, "\xE2\x88\x92", "-");
    bool isNegative = false;
    if (plain.starts_with('(') && plain.ends_with(')')) {
        plain = plain.substr(1, plain.size() - 2);
        isNegative = true;
    }
    if (plain.size() > 1 && (plain.ends_with('-') || plain.ends_with('+'))) {
        isNegative = isNegative != (plain.back() == '-');
        plain.pop_back();
    }
    if (plain.starts_with('+') && plain.size() > 1 && plain[1] != '-')
        plain.erase(0, 1);
    constexpr std::array<std::string_view, 6> kNothing = {"", "-", "--", "\xE2\x80\x94", "\xE2\x80\x94\xE2\x80\x94", "/"};
    if (std::ranges::find(kNothing, plain) != kNothing.end())
        return std::optional<Money>();
    dropIdleZeros(plain);
    const auto amount = parseMoney(plain);
    if (!amount)
        return Unexpected(amount.error());
    return std::optional(isNegative ? -*amount : *amount);
}

std::optional<BankDirection> bankDirection(std::string_view text)
{
    constexpr std::array<std::string_view, 20> kIn = {"贷", "贷方", "收", "收入", "收款", "转入", "存入", "入账", "进账", "来账",
                                                      "汇入", "入", "c", "cr", "credit", "in", "+", "贷记", "流入", "income"};
    constexpr std::array<std::string_view, 21> kOut = {"借", "借方", "支", "支出", "付", "付款", "转出", "支取", "出账", "往账", "汇出",
                                                       "取", "出", "d", "dr", "debit", "out", "-", "借记", "流出", "expense"};
    constexpr std::array<std::string_view, 5> kNeither = {"不计收支", "中性交易", "/", "其他", "neutral"};
    std::string plain = plainHeading(text);
    std::erase_if(plain, [](char c) { return c == '[' || c == ']' || c == '(' || c == ')'; });
    if (std::ranges::find(kIn, plain) != kIn.end())
        return BankDirection::In;
    if (std::ranges::find(kOut, plain) != kOut.end())
        return BankDirection::Out;
    if (std::ranges::find(kNeither, plain) != kNeither.end())
        return BankDirection::Neither;
    return std::nullopt;
}

bool isForeignCurrency(std::string_view text)
{
    constexpr std::array<std::string_view, 22> kForeign = {"美元", "usd", "欧元", "eur", "日元", "日圆", "jpy", "港币", "港元", "hkd", "英镑",
                                                           "gbp", "澳元", "aud", "加元", "cad", "卢布", "rub", "韩元", "krw", "澳门元", "mop"};
    return std::ranges::find(kForeign, plainHeading(text)) != kForeign.end();
}

std::string bankText(const std::vector<std::string_view>& parts)
{
    constexpr std::size_t kLongest = 200;
    std::string result;
    std::vector<std::string> seen;
    for (const std::string_view part : parts) {
        std::string text(part);
        if (!isValidUtf8(text))
            continue;
        std::ranges::replace_if(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
        text = std::string(trimmed(text));
        if (text.empty() || text == "-" || text == "/" || std::ranges::find(seen, text) != seen.end())
            continue;
        result += (result.empty() ? "" : " ") + text;
        seen.push_back(std::move(text));
    }
    if (hasControlCharacter(result))
        return {};
    result.resize(std::min(result.size(), kLongest * 4));
    while (!isValidUtf8(result) || codePointCount(result) > kLongest)
        result.pop_back();
    return result;
}

} // namespace coop::exchange
