// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/words.h"

namespace coop {

enum class Need { Optional, Required };

/// Turns the texts of one row into values and collects what is wrong, so that a parse function reads
/// like the list of its fields. A field with a problem yields nothing or an empty value.
class FieldReader {
public:
    explicit FieldReader(const Fields& fields) : m_fields(fields) {}

    static constexpr std::size_t kLongestText = 200;

    /// Refuses control characters and more than `longest` characters.
    [[nodiscard]] std::string text(std::string_view field, Need need = Need::Optional,
                                   std::size_t longest = kLongestText);
    [[nodiscard]] std::optional<Date> date(std::string_view field, Need need = Need::Optional);
    [[nodiscard]] std::optional<bool> yesNo(std::string_view field);
    [[nodiscard]] std::optional<std::int64_t> count(std::string_view field, Need need = Need::Optional);

    template <typename Value, std::size_t N>
    [[nodiscard]] std::optional<Value> word(std::string_view field, const Word<Value> (&words)[N],
                                            Need need = Need::Optional)
    {
        if (isMissing(field, need))
            return std::nullopt;
        const auto value = fromWord(words, m_fields.text(field));
        if (!value)
            complain(IssueCode::UnknownWord, field, {listOfWords(words)});
        return value;
    }

    /// For amounts and quantities: `parse` turns text into Expected<Value, IssueCode>. `decimals` is named
    /// in the message about too many of them.
    template <typename Parse>
    [[nodiscard]] auto number(std::string_view field, Parse parse, int decimals, Need need = Need::Optional)
        -> std::optional<typename decltype(parse(std::string_view()))::value_type>
    {
        if (isMissing(field, need))
            return std::nullopt;
        const auto value = parse(m_fields.text(field));
        if (!value) {
            complain(value.error(), field,
                     value.error() == IssueCode::TooManyDecimals ? std::vector{std::to_string(decimals)}
                                                                 : std::vector<std::string>{});
            return std::nullopt;
        }
        return *value;
    }

    void complain(IssueCode code, std::string_view field, std::vector<std::string> arguments = {});
    void warn(IssueCode code, std::string_view field, std::vector<std::string> arguments = {});

    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    /// Empty; complains when it is needed.
    [[nodiscard]] bool isMissing(std::string_view field, Need need);

    const Fields& m_fields;
    Issues m_issues;
};

} // namespace coop
