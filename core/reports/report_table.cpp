// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_table.h"

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

std::string toPlainText(const Cell& cell)
{
    return std::visit(PlainText{}, cell);
}

} // namespace coop::reports
