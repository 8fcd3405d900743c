// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/base/ensure.h"
#include "core/base/text.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>

namespace coop::exchange {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LeMark = "\xFF\xFE";
constexpr std::string_view kUtf16BeMark = "\xFE\xFF";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Stops at the first byte that does not belong to the encoding; ICU's default would put U+FFFD there.
Converter openStrict(const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding, &status));
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ensure(U_SUCCESS(status), "a converter that every ICU has");
    return converter;
}

/// `pending` is what was decoded, but not yet written, when the trouble came.
Issues notText(std::string_view written, std::span<const UChar> pending)
{
    const auto lines = std::ranges::count(written, '\n') + std::ranges::count(pending, u'\n');
    return {{.code = IssueCode::FileEncoding, .row = static_cast<int>(lines) + 1}};
}

Expected<std::string> convert(const char* encoding, std::string_view bytes)
{
    const Converter from = openStrict(encoding);
    const Converter to = openStrict("UTF-8");
    std::array<UChar, 4096> pivot{};
    UChar* pivotSource = pivot.data();
    UChar* pivotTarget = pivot.data();
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();

    std::string result;
    std::array<char, 16384> buffer{};
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    for (bool isFirst = true; status == U_BUFFER_OVERFLOW_ERROR; isFirst = false) {
        status = U_ZERO_ERROR;
        char* target = buffer.data();
        ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source, sourceEnd,
                       pivot.data(), &pivotSource, &pivotTarget, pivot.data() + pivot.size(), isFirst, true,
                       &status);
        result.append(buffer.data(), target);
    }
    if (U_FAILURE(status))
        return Unexpected(notText(result, {pivotSource, pivotTarget}));
    if (result.starts_with(kUtf8Mark)) // GB18030 has a mark of its own, which becomes this one
        result.erase(0, kUtf8Mark.size());
    return result;
}

/// UTF-16 without a mark: separators, digits and line ends leave a zero byte beside an ASCII one, always on the
/// same side. A stray NUL in a text of bytes stays far below the tenth that is asked for here.
std::optional<const char*> guessUtf16(std::string_view bytes)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const std::size_t looked = std::min<std::size_t>(bytes.size(), 65536);
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) - 1u < 0x7Eu; };
    std::size_t little = 0;
    std::size_t big = 0;
    for (std::size_t i = 0; i + 1 < looked; i += 2) {
        little += isAscii(bytes[i]) && bytes[i + 1] == '\0';
        big += bytes[i] == '\0' && isAscii(bytes[i + 1]);
    }
    const std::size_t least = std::max<std::size_t>(2, looked / 2 / 10);
    if (little >= least && little > 4 * big)
        return "UTF-16LE";
    if (big >= least && big > 4 * little)
        return "UTF-16BE";
    return std::nullopt;
}

/// Chinese in UTF-8 has three bytes a character; in GB18030 such triples come about by chance only.
bool isBrokenUtf8(std::string_view bytes)
{
    std::size_t triples = 0;
    std::size_t strays = 0;
    const auto at = [bytes](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
    };
    const auto isTail = [&at](std::size_t i) { return (at(i) & 0xC0u) == 0x80u; };
    for (std::size_t i = 0; i < bytes.size();) {
        if (at(i) < 0x80) {
            ++i;
        } else if (at(i) >= 0xE0 && at(i) < 0xF0 && isTail(i + 1) && isTail(i + 2)) {
            ++triples;
            i += 3;
        } else {
            ++strays;
            ++i;
        }
    }
    return triples > 4 * strays;
}

std::string encodingOf(std::string_view bytes)
{
    if (bytes.starts_with(kUtf8Mark))
        return "UTF-8";
    if (bytes.starts_with(kUtf16LeMark))
        return "UTF-16LE";
    if (bytes.starts_with(kUtf16BeMark))
        return "UTF-16BE";
    if (const auto utf16 = guessUtf16(bytes))
        return *utf16;
    return isValidUtf8(bytes) || isBrokenUtf8(bytes) ? "UTF-8" : "GB18030";
}

} // namespace

Expected<DecodedText> decode(std::string_view bytes, const std::optional<std::string>& encoding)
{
    DecodedText decoded{.encoding = encoding ? *encoding : encodingOf(bytes)};
    const std::string_view mark = decoded.encoding == "UTF-8"      ? kUtf8Mark
                                  : decoded.encoding == "UTF-16LE" ? kUtf16LeMark
                                  : decoded.encoding == "UTF-16BE" ? kUtf16BeMark
                                                                   : std::string_view();
    if (bytes.starts_with(mark))
        bytes.remove_prefix(mark.size());
    if (decoded.encoding == "UTF-8" && isValidUtf8(bytes)) {
        decoded.text = bytes;
        return decoded;
    }
    Expected<std::string> text = convert(decoded.encoding.c_str(), bytes);
    if (!text)
        return Unexpected(std::move(text.error()));
    decoded.text = std::move(*text);
    return decoded;
}

Expected<std::string> toUtf8(std::string_view bytes)
{
    return decode(bytes).map([](DecodedText decoded) { return std::move(decoded.text); });
}

std::string toGb18030(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    constexpr std::size_t kMostBytes = 4;
    std::string result(utf8.size() * kMostBytes + 1, '\0');
    const std::int32_t size = ucnv_convert("GB18030", "UTF-8", result.data(), static_cast<std::int32_t>(result.size()),
                                           utf8.data(), static_cast<std::int32_t>(utf8.size()), &status);
    ensure(U_SUCCESS(status), "UTF-8 that GB18030 can say");
    result.resize(static_cast<std::size_t>(size));
    return result;
}

} // namespace coop::exchange
