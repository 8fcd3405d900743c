// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/policy.h"

#include "core/money/quantity.h"

#include <nlohmann/json.hpp>

namespace coop::distribution {

namespace {

using Json = nlohmann::ordered_json;

struct SizeWriter {
    Json& json;

    void operator()(const RateOf& size) const
    {
        json["rate"] = toPercentage(size.rate);
        json["of"] = toWord(kRateBases, size.of);
        if (size.line)
            json["of_line"] = toWord(trade::kBusinessLines, *size.line);
    }
    void operator()(const FixedPool& size) const { json["amount"] = toPlainText(size.amount); }
    void operator()(const PerUnit& size) const { json["amount"] = toPlainText(size.amount); }
    void operator()(const SumOfAmounts&) const {}
};

/// "1.5"; a coefficient that was read has at most four decimals.
std::string coefficientText(const Fraction& coefficient)
{
    const Wide scaled = Wide{coefficient.numerator()} * 10'000 / coefficient.denominator();
    return detail::decimalText(static_cast<std::int64_t>(scaled), 4);
}

/// There may be one for each member: keys that are known to differ are put behind one another without looking.
template <typename Value, typename Write>
void writeMap(Json& json, const char* key, const std::map<std::string, Value>& values, Write write)
{
    if (values.empty())
        return;
    json[key] = Json::object();
    auto& entries = json[key].template get_ref<Json::object_t&>();
    for (const auto& [name, value] : values)
        entries.emplace_back(name, write(value));
}

/// Only what has a meaning with the measure: the rest would be refused when it is read back.
void writeWeighting(Json& json, const Weighting& weighting, std::string_view key)
{
    json[std::string(key)] = toWord(kMeasures, weighting.measure);
    if (isTrade(weighting.measure) && weighting.direction != DirectionChoice::Both)
        json["direction"] = toWord(kDirectionChoices, weighting.direction);
    if (isTrade(weighting.measure) && weighting.line)
        json["line"] = toWord(trade::kBusinessLines, *weighting.line);
    if (weighting.measure == Measure::TradeQuantity)
        writeMap(json, "coefficients", weighting.coefficients, coefficientText);
    if (weighting.measure == Measure::Contribution && weighting.timeWeighted)
        json["time_weighted"] = true;
    if (weighting.measure == Measure::Fixed)
        writeMap(json, "amounts", weighting.amounts, [](Money amount) { return toPlainText(amount); });
}

Json toJson(const Filter& filter)
{
    Json json = Json::object();
    for (const members::MemberKind kind : filter.kinds)
        json["kind"].push_back(toWord(members::kMemberKinds, kind));
    for (const members::Party party : filter.parties)
        json["party"].push_back(toWord(members::kParties, party));
    if (filter.assisted)
        json["assisted"] = *filter.assisted;
    return json;
}

Json toJson(const Stage& stage)
{
    Json json = Json::object();
    if (!stage.name.empty())
        json["name"] = stage.name;
    json["kind"] = toWord(kStageKinds, stage.kind);
    std::visit(SizeWriter{json}, stage.size);
    writeWeighting(json, stage.weighting, std::holds_alternative<PerUnit>(stage.size) ? "per" : "by");
    if (!stage.filter.isEmpty())
        json["filter"] = toJson(stage.filter);
    if (stage.cap)
        json["cap"] = toPercentage(*stage.cap);
    if (stage.convert)
        json["convert"] = toPercentage(*stage.convert);
    if (stage.withhold)
        json["withhold"] = toPercentage(*stage.withhold);
    if (!stage.clause.empty())
        json["clause"] = stage.clause;
    return json;
}

/// One measure without keys of its own is a word; everything else a list of parts.
Json toJson(const std::vector<ReservePart>& parts)
{
    Json list = Json::array();
    for (const ReservePart& part : parts) {
        Json json = Json::object();
        writeWeighting(json, part.weighting, "by");
        if (json.size() == 1 && parts.size() == 1)
            return json["by"];
        if (parts.size() > 1)
            json["part"] = toPercentage(part.part);
        list.push_back(std::move(json));
    }
    return list;
}

} // namespace

std::string toJson(const Policy& policy)
{
    Json json = Json::object();
    if (!policy.name.empty())
        json["name"] = policy.name;
    json["reserve"] = {{"rate", toPercentage(policy.reserveRate)},
                       {"of", toWord(kReserveBases, policy.reserveOf)}};
    if (!policy.quantification.empty())
        json["reserve"]["by"] = toJson(policy.quantification);
    json["stages"] = Json::array();
    for (const Stage& stage : policy.stages)
        json["stages"].push_back(toJson(stage));
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace coop::distribution
