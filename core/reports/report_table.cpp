// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_table.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace coop::reports {

namespace {

struct PlainText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Money amount) const { return coop::toPlainText(amount); }
    std::string operator()(TradeQuantity quantity) const { return coop::toPlainText(quantity); }
    std::string operator()(Date date) const { return toIso(date); }
};

/// Longer ones are sentences.
constexpr std::size_t kLongestHead = 48;

/// Neither a sentence nor a piece of one.
bool standsAlone(std::string_view words)
{
    const bool hasLetters = std::ranges::any_of(words, [](unsigned char byte) { return std::isalpha(byte) != 0; });
    const bool isSentence = words.size() > kLongestHead || words.ends_with('.') || words.ends_with(':');
    return hasLetters && !isSentence && words.find('{') == std::string_view::npos;
}

} // namespace

std::string fill(std::string_view pattern, std::initializer_list<std::string_view> values)
{
    std::string result;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool isPlaceholder = pattern[at] == '{' && at + 2 < pattern.size() && pattern[at + 2] == '}' &&
                                   pattern[at + 1] >= '0' && pattern[at + 1] <= '9';
        const std::size_t index = isPlaceholder ? static_cast<std::size_t>(pattern[at + 1] - '0') : values.size();
        if (index < values.size()) {
            result.append(values.begin()[index]);
            at += 2;
        } else {
            result.push_back(pattern[at]);
        }
    }
    return result;
}

Wording inTwoLanguages(Wording first, Wording second)
{
    return [first = std::move(first), second = std::move(second)](std::string_view english) {
        std::string text = first(english);
        const std::string other = second(english);
        return standsAlone(english) && text != other ? text + " " + other : text;
    };
}

std::string toPlainText(const Cell& cell)
{
    return std::visit(PlainText{}, cell);
}

} // namespace coop::reports
