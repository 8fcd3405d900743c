// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/charter.h"

#include "core/base/ensure.h"
#include "core/distribution/json_tree.h"

#include <algorithm>
#include <unordered_map>

namespace coop::distribution {

namespace {

/// A value that may not be there.
using Node = const JsonNode*;

bool isObject(Node node)
{
    return node != nullptr && node->kind == JsonNode::Kind::Object;
}

/// "farmer, resident"; "trade_amount 60%, equal 40%": a value in the words of the JSON.
std::string shown(Node node, std::string_view between = ", ")
{
    if (node == nullptr)
        return {};
    if (node->kind != JsonNode::Kind::List && node->kind != JsonNode::Kind::Object)
        return node->kind == JsonNode::Kind::Boolean ? (node->truth ? "true" : "false") : node->text;
    std::string text;
    for (const JsonNode& each : node->children)
        text.append(text.empty() ? "" : between).append(shown(&each, " "));
    return text;
}

/// "kind: residual, rate: 100%, filter.kind: farmer": all of an object but its name.
std::string allOf(const JsonNode& object, const std::string& prefix = {})
{
    std::string text;
    for (std::size_t i = 0; i < object.children.size(); ++i) {
        const std::string& key = object.keys[i];
        const JsonNode& value = object.children[i];
        if (prefix.empty() && key == "name")
            continue;
        text.append(text.empty() ? "" : ", ")
            .append(isObject(&value) ? allOf(value, prefix + key + ".") : prefix + key + ": " + shown(&value));
    }
    return text;
}

/// Our own JSON, which can be read.
JsonNode treeOf(const std::string& json)
{
    auto tree = parseJsonTree(json, json.size());
    ensure(tree.has_value(), "what is written can be read");
    return std::move(tree->root);
}

/// Takes a key out of an object; null when it is not there.
JsonNode taken(JsonNode& object, std::string_view key)
{
    const auto found = std::ranges::find(object.keys, key);
    if (found == object.keys.end())
        return {};
    const auto child = object.children.begin() + (found - object.keys.begin());
    JsonNode value = std::move(*child);
    object.children.erase(child);
    object.keys.erase(found);
    return value;
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
    void compare(Node before, Node after, const std::string& path, const std::string& stage)
    {
        if (!isObject(before) && !isObject(after)) {
            if (shown(before) != shown(after))
                found.push_back({.what = path, .stage = stage, .before = shown(before), .after = shown(after)});
            return;
        }
        const std::string prefix = path.empty() ? path : path + ".";
        const std::unordered_map<std::string_view, Node> left = childrenOf(before);
        const std::unordered_map<std::string_view, Node> right = childrenOf(after);
        const auto childIn = [](const auto& children, const std::string& key) {
            const auto child = children.find(key);
            return child == children.end() ? nullptr : child->second;
        };
        if (isObject(before)) {
            for (std::size_t i = 0; i < before->keys.size(); ++i)
                compare(&before->children[i], childIn(right, before->keys[i]), prefix + before->keys[i], stage);
        }
        if (!isObject(after))
            return;
        for (std::size_t i = 0; i < after->keys.size(); ++i) {
            if (!left.contains(after->keys[i]))
                compare(nullptr, &after->children[i], prefix + after->keys[i], stage);
        }
    }

    void compareStages(const Policy& before, const Policy& after, const std::vector<JsonNode>& beforeList,
                       const std::vector<JsonNode>& afterList)
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
            compare(&beforeList[*i], &afterList[j], pathOf(j), name);
        }
    }

    std::vector<Difference> found{};

private:
    static std::unordered_map<std::string_view, Node> childrenOf(Node object)
    {
        std::unordered_map<std::string_view, Node> children;
        for (std::size_t i = 0; isObject(object) && i < object->keys.size(); ++i)
            children.emplace(object->keys[i], &object->children[i]);
        return children;
    }
    static std::string pathOf(std::size_t stage) { return "stages[" + std::to_string(stage) + "]"; }
};

} // namespace

std::vector<Difference> differences(const Policy& before, const Policy& after)
{
    JsonNode left = treeOf(toJson(before));
    JsonNode right = treeOf(toJson(after));
    const JsonNode leftStages = taken(left, "stages");
    const JsonNode rightStages = taken(right, "stages");
    Comparer comparer;
    comparer.compare(&left, &right, "", "");
    comparer.compareStages(before, after, leftStages.children, rightStages.children);
    return std::move(comparer.found);
}

std::vector<Difference> differences(const Charter& before, const Charter& after)
{
    JsonNode left = treeOf(toJson(before));
    JsonNode right = treeOf(toJson(after));
    Comparer comparer;
    const JsonNode leftName = taken(left, "name");
    const JsonNode rightName = taken(right, "name");
    comparer.compare(&leftName, &rightName, "name", "");
    for (Difference& each : differences(before.policy, after.policy)) {
        if (each.what == "name")
            each.what = "policy.name";
        comparer.found.push_back(std::move(each));
    }
    for (JsonNode* charter : {&left, &right})
        taken(*charter, "policy");
    comparer.compare(&left, &right, "", "");
    return std::move(comparer.found);
}

} // namespace coop::distribution
