// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sort_keys.h"

#include "core/base/ensure.h"
#include "core/base/text.h"

#include <unicode/coll.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coop::storage {

namespace {

struct SurnameReading {
    std::u16string_view surname;
    std::string_view initials;
    std::string_view full;
};

// Readings that characters have as surnames only; the transliteration knows the everyday one. Two-character
// surnames come first.
constexpr std::array<SurnameReading, 40> kSurnames = {{
    {u"尉迟", "yc", "yuchi"},     {u"长孙", "zs", "zhangsun"}, {u"万俟", "mq", "moqi"},   {u"澹台", "tt", "tantai"},
    {u"单于", "cy", "chanyu"},    {u"令狐", "lh", "linghu"},   {u"宿", "s", "su"},        {u"单", "s", "shan"},
    {u"曾", "z", "zeng"},         {u"仇", "q", "qiu"},         {u"解", "x", "xie"},       {u"查", "z", "zha"},
    {u"区", "o", "ou"},           {u"任", "r", "ren"},         {u"盖", "g", "ge"},        {u"尉", "w", "wei"},
    {u"朴", "p", "piao"},         {u"翟", "z", "zhai"},        {u"种", "c", "chong"},     {u"那", "n", "na"},
    {u"员", "y", "yun"},          {u"乐", "y", "yue"},         {u"召", "s", "shao"},      {u"缪", "m", "miao"},
    {u"冼", "x", "xian"},         {u"黑", "h", "he"},          {u"折", "s", "she"},       {u"教", "j", "jiao"},
    {u"纪", "j", "ji"},           {u"华", "h", "hua"},         {u"重", "c", "chong"},     {u"谌", "c", "chen"},
    {u"秘", "b", "bi"},           {u"繁", "p", "po"},          {u"逄", "p", "pang"},      {u"隗", "w", "wei"},
    {u"葛", "g", "ge"},           {u"郇", "x", "xun"},         {u"覃", "q", "qin"},       {u"洗", "x", "xian"},
}};

/// Transliterating is slow; a cooperative's names use a few hundred characters again and again.
class Reader {
public:
    Reader()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(
            icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        ensure(U_SUCCESS(status) != 0 && m_transliterator != nullptr, "ICU's reading of Chinese characters");
    }

    const std::string& soundOf(UChar32 character)
    {
        const std::scoped_lock lock(m_mutex);
        const auto [found, isNew] = m_known.try_emplace(character);
        if (isNew) {
            icu::UnicodeString text(character);
            m_transliterator->transliterate(text);
            std::string latin;
            text.toUTF8String(latin);
            for (const char c : latin) {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                    found->second += c;
            }
        }
        return found->second;
    }

private:
    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_transliterator;
    std::unordered_map<UChar32, std::string> m_known;
};

const icu::Collator& collator()
{
    static const std::unique_ptr<icu::Collator> kCollator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale::getChina(), status));
        ensure(U_SUCCESS(status) != 0 && made != nullptr, "ICU's collation of Chinese");
        return made;
    }();
    return *kCollator;
}

icu::UnicodeString unicode(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string naturalKey(std::string_view text)
{
    // A run of digits becomes '0', the count of its significant digits in two bytes, and those digits: a digit
    // and any other character keep their order, and longer numbers are larger. Behind a NUL the text itself
    // decides between equal numbers with different leading zeros.
    std::string key;
    for (std::size_t i = 0; i < text.size();) {
        if (!isAsciiDigit(text[i])) {
            key += text[i++];
            continue;
        }
        const std::size_t end = std::min(text.find_first_not_of("0123456789", i), text.size());
        std::string_view digits = text.substr(i, end - i);
        digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
        key += '0';
        key += static_cast<char>(digits.size() / 256 % 256);
        key += static_cast<char>(digits.size() % 256);
        key += digits;
        i = end;
    }
    key += '\0';
    key += text;
    return key;
}

std::string nameKey(std::string_view name)
{
    const icu::UnicodeString text = unicode(name);
    std::vector<std::uint8_t> bytes(64);
    const std::int32_t size = collator().getSortKey(text, bytes.data(), static_cast<std::int32_t>(bytes.size()));
    if (static_cast<std::size_t>(size) > bytes.size()) {
        bytes.resize(static_cast<std::size_t>(size));
        collator().getSortKey(text, bytes.data(), size);
    }
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(size)};
}

Sound soundOf(std::string_view name)
{
    static Reader reader;
    const icu::UnicodeString text = unicode(name);
    Sound sound;
    std::int32_t at = 0;
    for (const SurnameReading& reading : kSurnames) {
        const auto length = static_cast<std::int32_t>(reading.surname.size());
        if (text.startsWith(icu::UnicodeString(false, reading.surname.data(), length))) {
            sound = {.initials = std::string(reading.initials), .full = std::string(reading.full)};
            at = length;
            break;
        }
    }
    while (at < text.length()) {
        const UChar32 character = text.char32At(at);
        at += U16_LENGTH(character);
        const std::string& latin = reader.soundOf(character);
        if (latin.empty())
            continue;
        sound.initials += latin.front();
        sound.full += latin;
    }
    return sound;
}

std::string searchedNames(const members::MemberDraft& member)
{
    const Sound sound = soundOf(member.name);
    return needleOf(member.name) + "\n" + needleOf(member.number) + "\n" + sound.initials + "\n" + sound.full;
}

std::string searchedCodes(const members::MemberDraft& member)
{
    return needleOf(member.phone) + "\n" + needleOf(member.idNumber);
}

std::string needleOf(std::string_view search)
{
    return toAsciiLower(toHalfWidth(trimmed(search)));
}

} // namespace coop::storage
