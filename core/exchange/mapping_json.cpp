// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout.h"

#include <nlohmann/json.hpp>

namespace coop::exchange {

namespace {

using nlohmann::json;

std::optional<MappedField> fieldFrom(const json& item)
{
    if (!item.is_object() || !item.contains("field") || !item["field"].is_string())
        return std::nullopt;
    MappedField field{.field = item["field"].get<std::string>()};
    if (item.contains("column")) {
        if (!item["column"].is_number_unsigned())
            return std::nullopt;
        field.column = item["column"].get<std::size_t>();
    }
    for (const auto& [key, text] : {std::pair<const char*, std::string&>{"constant", field.constant}, {"unit", field.unit}}) {
        if (item.contains(key) && item[key].is_string())
            text = item[key].get<std::string>();
    }
    return field;
}

} // namespace

std::string toJson(const ColumnMapping& mapping)
{
    json fields = json::array();
    for (const MappedField& field : mapping.fields) {
        json item = {{"field", field.field}};
        if (field.column)
            item["column"] = *field.column;
        if (!field.constant.empty())
            item["constant"] = field.constant;
        if (!field.unit.empty())
            item["unit"] = field.unit;
        fields.push_back(std::move(item));
    }
    json all = {{"header_row", mapping.headerRow}, {"first_row", mapping.firstRow}, {"fields", std::move(fields)}};
    if (mapping.dateOrder)
        all["date_order"] = *mapping.dateOrder == DateOrder::DayFirst ? "day" : "month";
    return all.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<ColumnMapping> mappingFromJson(std::string_view text)
{
    const json all = json::parse(text, nullptr, false);
    if (!all.is_object() || !all.contains("fields") || !all["fields"].is_array())
        return std::nullopt;
    ColumnMapping mapping;
    for (const auto& [key, row] :
         {std::pair<const char*, std::size_t&>{"header_row", mapping.headerRow}, {"first_row", mapping.firstRow}}) {
        if (!all.contains(key) || !all[key].is_number_unsigned())
            return std::nullopt;
        row = all[key].get<std::size_t>();
    }
    for (const json& item : all["fields"]) {
        auto field = fieldFrom(item);
        if (!field)
            return std::nullopt;
        mapping.fields.push_back(std::move(*field));
    }
    if (all.contains("date_order") && all["date_order"].is_string())
        mapping.dateOrder = all["date_order"] == "day" ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return mapping;
}

} // namespace coop::exchange
