// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fields.h"

#include "core/base/text.h"

#include <algorithm>

namespace coop {

void Fields::set(std::string_view name, std::string text, int column, int row)
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    if (found != m_fields.end())
        *found = {std::string(name), std::move(text), column, row};
    else
        m_fields.push_back({std::string(name), std::move(text), column, row});
}

std::string_view Fields::text(std::string_view name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? std::string_view() : trimmed(found->text);
}

bool Fields::has(std::string_view name) const
{
    return std::ranges::find(m_fields, name, &Field::name) != m_fields.end();
}

int Fields::column(std::string_view name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::name);
    return found == m_fields.end() ? 0 : found->column;
}

Issue Fields::issue(IssueCode code, std::string_view field, std::vector<std::string> arguments,
                    Severity severity) const
{
    const auto found = std::ranges::find(m_fields, field, &Field::name);
    const bool hasOwnRow = found != m_fields.end() && found->row > 0;
    return {.code = code,
            .field = std::string(field),
            .value = std::string(text(field)),
            .arguments = std::move(arguments),
            .severity = severity,
            .row = hasOwnRow ? found->row : m_row,
            .column = column(field)};
}

} // namespace coop
