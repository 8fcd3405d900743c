// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/charter.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace coop::distribution {

namespace {

using Json = nlohmann::ordered_json;

/// "farmer, resident"; "trade_amount 60%, equal 40%": a value in the words of the JSON.
std::string shown(const Json& value, std::string_view between = ", ")
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_structured())
        return value.is_null() ? std::string() : value.dump();
    std::string text;
    for (const Json& each : value)
        text.append(text.empty() ? "" : between).append(shown(each, " "));
    return text;
}

/// "kind: residual, rate: 100%, filter.kind: farmer": all of an object but its name.
std::string allOf(const Json& object, const std::string& prefix = {})
{
    std::string text;
    for (const auto& [key, value] : object.items()) {
        if (prefix.empty() && key == "name")
            continue;
        const std::string each =
            value.is_object() ? allOf(value, prefix + key + ".") : prefix + key + ": " + shown(value);
        text.append(text.empty() ? "" : ", ").append(each);
    }
    return text;
}

/// Which stage of the other policy is which of this one; both ways, nothing where there is none.
struct Matching {
    std::vector<std::optional<std::size_t>> toAfter{};
    std::vector<std::optional<std::size_t>> toBefore{};
};

template <typename IsSame>
void match(const Policy& before, const Policy& after, Matching& matching, IsSame isSame)
{
    for (std::size_t i = 0; i < before.stages.size(); ++i) {
        for (std::size_t j = 0; j < after.stages.size() && !matching.toAfter[i]; ++j) {
            if (matching.toBefore[j] || !isSame(before.stages[i], after.stages[j]))
                continue;
            matching.toAfter[i] = j;
            matching.toBefore[j] = i;
        }
    }
}

Matching matchingOf(const Policy& before, const Policy& after)
{
    Matching matching{.toAfter = std::vector<std::optional<std::size_t>>(before.stages.size()),
                      .toBefore = std::vector<std::optional<std::size_t>>(after.stages.size())};
    match(before, after, matching, [](const Stage& a, const Stage& b) { return a.name == b.name; });
    match(before, after, matching, [](const Stage& a, const Stage& b) { return a.kind == b.kind; });
    return matching;
}

/// The place of a stage among those that both policies have.
std::size_t rankIn(const std::vector<std::optional<std::size_t>>& matched, std::size_t stage)
{
    return static_cast<std::size_t>(std::count_if(matched.begin(), matched.begin() + static_cast<std::ptrdiff_t>(stage),
                                                  [](const auto& other) { return other.has_value(); }));
}

class Comparer {
public:
    void compare(const Json& before, const Json& after, const std::string& path, const std::string& stage)
    {
        if (before == after)
            return;
        const bool isObject = (before.is_object() || before.is_null()) && (after.is_object() || after.is_null());
        if (!isObject) {
            found.push_back({.what = path, .stage = stage, .before = shown(before), .after = shown(after)});
            return;
        }
        const Json nothing = Json::object();
        const Json& left = before.is_null() ? nothing : before;
        const Json& right = after.is_null() ? nothing : after;
        const std::string prefix = path.empty() ? path : path + ".";
        for (const auto& [key, value] : left.items())
            compare(value, right.contains(key) ? right[key] : Json(), prefix + key, stage);
        for (const auto& [key, value] : right.items()) {
            if (!left.contains(key))
                compare(Json(), value, prefix + key, stage);
        }
    }

    void compareStages(const Policy& before, const Policy& after, const Json& beforeList, const Json& afterList)
    {
        const Matching matching = matchingOf(before, after);
        for (std::size_t i = 0; i < before.stages.size(); ++i) {
            if (!matching.toAfter[i])
                found.push_back(
                    {.what = pathOf(i), .stage = before.stages[i].name, .before = allOf(beforeList[i]), .after = {}});
        }
        for (std::size_t j = 0; j < after.stages.size(); ++j) {
            const std::string& name = after.stages[j].name;
            const auto i = matching.toBefore[j];
            if (!i) {
                found.push_back({.what = pathOf(j), .stage = name, .before = {}, .after = allOf(afterList[j])});
                continue;
            }
            if (rankIn(matching.toAfter, *i) != rankIn(matching.toBefore, j))
                found.push_back({.what = pathOf(j) + ".place",
                                 .stage = name,
                                 .before = std::to_string(*i + 1),
                                 .after = std::to_string(j + 1)});
            compare(beforeList[*i], afterList[j], pathOf(j), name);
        }
    }

    std::vector<Difference> found{};

private:
    static std::string pathOf(std::size_t stage) { return "stages[" + std::to_string(stage) + "]"; }
};

Json takeStages(Json& policy)
{
    Json stages = std::move(policy["stages"]);
    policy.erase("stages");
    return stages;
}

} // namespace

std::vector<Difference> differences(const Policy& before, const Policy& after)
{
    Json left = Json::parse(toJson(before));
    Json right = Json::parse(toJson(after));
    const Json leftStages = takeStages(left);
    const Json rightStages = takeStages(right);
    Comparer comparer;
    comparer.compare(left, right, "", "");
    comparer.compareStages(before, after, leftStages, rightStages);
    return std::move(comparer.found);
}

std::vector<Difference> differences(const Charter& before, const Charter& after)
{
    Json left = Json::parse(toJson(before));
    Json right = Json::parse(toJson(after));
    Comparer comparer;
    comparer.compare(left["name"], right["name"], "name", "");
    for (Difference& each : differences(before.policy, after.policy)) {
        if (each.what == "name")
            each.what = "policy.name";
        comparer.found.push_back(std::move(each));
    }
    for (Json* charter : {&left, &right}) {
        charter->erase("name");
        charter->erase("policy");
    }
    comparer.compare(left, right, "", "");
    return std::move(comparer.found);
}

} // namespace coop::distribution
