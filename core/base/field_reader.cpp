// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_reader.h"

#include <charconv>

namespace coop {

namespace {

enum class YesNo { Yes, No };

constexpr Word<YesNo> kYesNo[] = {
    {YesNo::Yes, "yes", "是"},
    {YesNo::No, "no", "否"},
};

} // namespace

std::string FieldReader::text(std::string_view field, Need need, std::size_t longest)
{
    if (isMissing(field, need))
        return {};
    const std::string_view value = m_fields.text(field);
    if (hasControlCharacter(value)) {
        complain(IssueCode::ControlCharacter, field);
        return {};
    }
    if (codePointCount(value) > longest) {
        complain(IssueCode::TooLong, field, {std::to_string(longest)});
        return {};
    }
    return std::string(value);
}

std::optional<Date> FieldReader::date(std::string_view field, Need need)
{
    if (isMissing(field, need))
        return std::nullopt;
    const auto day = parseDate(m_fields.text(field));
    if (!day)
        complain(IssueCode::NotADate, field);
    return day;
}

std::optional<bool> FieldReader::yesNo(std::string_view field)
{
    if (isMissing(field, Need::Optional))
        return std::nullopt;
    const auto answer = fromWord(kYesNo, m_fields.text(field));
    if (!answer) {
        complain(IssueCode::NotYesNo, field);
        return std::nullopt;
    }
    return *answer == YesNo::Yes;
}

std::optional<std::int64_t> FieldReader::count(std::string_view field, Need need)
{
    if (isMissing(field, need))
        return std::nullopt;
    const std::string plain = toHalfWidth(m_fields.text(field));
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    const bool isBeyond = error == std::errc::result_out_of_range;
    if ((error != std::errc{} && !isBeyond) || end != plain.data() + plain.size()) {
        complain(IssueCode::NotAWholeNumber, field);
        return std::nullopt;
    }
    if (value < 0 || (isBeyond && plain.front() == '-')) {
        complain(IssueCode::NegativeNotAllowed, field);
        return std::nullopt;
    }
    if (isBeyond || value > kLargestFigure) {
        complain(IssueCode::AmountTooLarge, field);
        return std::nullopt;
    }
    return value;
}

bool FieldReader::isMissing(std::string_view field, Need need)
{
    if (!m_fields.text(field).empty())
        return false;
    if (need == Need::Required)
        complain(IssueCode::Required, field);
    return true;
}

void FieldReader::complain(IssueCode code, std::string_view field, std::vector<std::string> arguments)
{
    m_issues.push_back(m_fields.issue(code, field, std::move(arguments)));
}

void FieldReader::warn(IssueCode code, std::string_view field, std::vector<std::string> arguments)
{
    m_issues.push_back(m_fields.issue(code, field, std::move(arguments), Severity::Warning));
}

} // namespace coop
