// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace coop {

namespace {

constexpr std::array<std::string_view, 9> kBlanks = {" ",        "\t",       "\n",       "\r",          "\v",
                                                     "\f",       "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The length of the well-formed UTF-8 sequence at the start of `text`, 0 if it is ill-formed.
std::size_t sequenceLength(std::string_view text, char32_t& codePoint)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        codePoint = lead;
        return 1;
    }
    const std::size_t length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 0;
    if (length == 0 || text.size() < length)
        return 0;
    codePoint = length == 2 ? lead & 0x1Fu : length == 3 ? lead & 0x0Fu : lead & 0x07u;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0u) != 0x80u)
            return 0;
        codePoint = (codePoint << 6) | (byte(i) & 0x3Fu);
    }
    const bool overlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return overlong || surrogate || codePoint > 0x10FFFF ? 0 : length;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c <= 0x9F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    bool cut = true;
    while (cut) {
        cut = false;
        for (const std::string_view blank : kBlanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                cut = true;
            }
            if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                cut = true;
            }
        }
    }
    return text;
}

std::string toHalfWidth(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        const auto second = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
        const auto third = i + 2 < text.size() ? static_cast<unsigned char>(text[i + 2]) : 0u;
        // U+FF01…FF3F are EF BC 81…BF, U+FF40…FF5E are EF BD 80…9E.
        if (lead == 0xEF && second == 0xBC && third >= 0x81 && third <= 0xBF) {
            result.push_back(static_cast<char>(third - 0x81 + 0x21));
            i += 3;
        } else if (lead == 0xEF && second == 0xBD && third >= 0x80 && third <= 0x9E) {
            result.push_back(static_cast<char>(third - 0x80 + 0x60));
            i += 3;
        } else {
            result.push_back(text[i]);
            ++i;
        }
    }
    return result;
}

std::string toAsciiLower(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        char32_t codePoint = 0;
        const std::size_t length = sequenceLength(text, codePoint);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

std::size_t codePointCount(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

bool hasControlCharacter(std::string_view text)
{
    while (!text.empty()) {
        char32_t codePoint = 0;
        const std::size_t length = sequenceLength(text, codePoint);
        if (length == 0 || isControl(codePoint))
            return true;
        text.remove_prefix(length);
    }
    return false;
}

std::vector<std::string> splitWords(std::string_view text, std::string_view separators)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        const std::string_view word = trimmed(text.substr(0, end));
        if (!word.empty())
            words.emplace_back(word);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::strong_ordering compareNatural(std::string_view left, std::string_view right)
{
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() && j < right.size()) {
        if (!isDigit(left[i]) || !isDigit(right[j])) {
            const auto a = static_cast<unsigned char>(left[i++]);
            const auto b = static_cast<unsigned char>(right[j++]);
            if (a != b)
                return a <=> b;
            continue;
        }
        const auto runEnd = [](std::string_view text, std::size_t from) {
            return std::min(text.find_first_not_of("0123456789", from), text.size());
        };
        const std::size_t endLeft = runEnd(left, i);
        const std::size_t endRight = runEnd(right, j);
        std::string_view a = left.substr(i, endLeft - i);
        std::string_view b = right.substr(j, endRight - j);
        a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
        b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
        if (a.size() != b.size())
            return a.size() <=> b.size();
        if (const auto order = a <=> b; order != 0)
            return order;
        i = endLeft;
        j = endRight;
    }
    if (const auto rest = (left.size() - i) <=> (right.size() - j); rest != 0)
        return rest;
    return left <=> right;
}

} // namespace coop
