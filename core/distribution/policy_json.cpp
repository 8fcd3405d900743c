// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/policy.h"

#include "core/distribution/object_reader.h"

#include <algorithm>

namespace coop::distribution {

namespace {

constexpr std::string_view kPolicyKeys[] = {"name", "reserve", "stages"};
constexpr std::string_view kReserveKeys[] = {"rate", "of"};
constexpr std::string_view kStageKeys[] = {
    "name", "kind",         "rate",          "of",      "amount", "by", "per", "direction",
    "line", "coefficients", "time_weighted", "amounts", "filter", "cap"};
constexpr std::string_view kFilterKeys[] = {"kind", "party", "assisted"};

void refuseUnless(bool fits, const ObjectReader& object, std::string_view key, std::string_view reason)
{
    if (!fits && object.has(key))
        object.complain(IssueCode::KeyDoesNotFit, key, std::string(key), {std::string(reason)});
}

/// An object with keys of the user's own, as `amounts` and `coefficients` are. `read` gets the object, a
/// key and its node; there may be very many of them.
template <typename Value, typename Read>
std::map<std::string, Value> readMap(const ObjectReader& stage, std::string_view key, Read read)
{
    std::map<std::string, Value> values;
    const JsonNode* node = stage.find(key);
    if (node == nullptr)
        return values;
    const ObjectReader object(*node, stage.pathOf(key), stage.issues());
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        const std::string& name = node->keys[i];
        if (!object.isFitName(shownInMessage(name), name))
            continue;
        if (const std::optional<Value> value = read(object, name, node->children[i]))
            values.emplace(name, *value);
    }
    return values;
}

/// `by` or `per`, and the keys that only some measures know.
Weighting readWeighting(const ObjectReader& stage)
{
    Weighting weighting;
    if (stage.has("by") && stage.has("per"))
        stage.complain(IssueCode::StageWeightAndPer, "");
    else if (!stage.has("by") && !stage.has("per"))
        stage.complain(IssueCode::StageNeedsWeight, "");
    const auto by = stage.word("by", kMeasures);
    const auto per = stage.word("per", kMeasures);
    if (const auto direction = stage.word("direction", kDirectionChoices))
        weighting.direction = *direction;
    weighting.line = stage.word("line", trade::kBusinessLines);
    weighting.coefficients =
        readMap<Fraction>(stage, "coefficients",
                          [](const ObjectReader& object, const std::string& product, const JsonNode& node) {
                              return object.coefficient(product, node);
                          });
    weighting.timeWeighted = stage.truth("time_weighted").value_or(false);
    weighting.amounts = readMap<Money>(stage, "amounts",
                                       [](const ObjectReader& object, const std::string& number,
                                          const JsonNode& node) { return object.money(number, node); });

    const auto measure = by ? by : per;
    if (!measure)
        return weighting;
    weighting.measure = *measure;
    const std::string_view word = toWord(kMeasures, *measure);
    refuseUnless(isTrade(*measure), stage, "direction", word);
    refuseUnless(isTrade(*measure), stage, "line", word);
    refuseUnless(*measure == Measure::TradeQuantity, stage, "coefficients", word);
    refuseUnless(*measure == Measure::Contribution, stage, "time_weighted", word);
    refuseUnless(*measure == Measure::Fixed, stage, "amounts", word);
    return weighting;
}

StageSize readSize(const ObjectReader& stage, StageKind kind, Measure measure)
{
    const auto rate = stage.percentage("rate");
    const auto base = stage.word("of", kRateBases);
    const auto amount = stage.money("amount");

    const bool isSum = measure == Measure::Fixed && !stage.has("per");
    if (stage.has("rate") ? stage.has("amount") : !stage.has("amount") && !isSum)
        stage.complain(IssueCode::StageNeedsOneSize, "");
    else if (stage.has("per") && !stage.has("amount"))
        stage.complain(IssueCode::KeyDoesNotFit, "per", "per", {"rate"});
    refuseUnless(stage.has("rate"), stage, "of", stage.has("amount") ? "amount" : "amounts");

    if (rate)
        return RateOf{*rate, base.value_or(kind == StageKind::Residual ? RateBase::Remaining
                                                                       : RateBase::Distributable)};
    if (amount && stage.has("per"))
        return PerUnit{*amount};
    if (amount)
        return FixedPool{*amount};
    return SumOfAmounts{};
}

Filter readFilter(const ObjectReader& stage)
{
    const JsonNode* node = stage.find("filter");
    if (node == nullptr)
        return {};
    const ObjectReader object(*node, stage.pathOf("filter"), stage.issues());
    object.refuseOtherKeys(kFilterKeys);
    return {.kinds = object.words("kind", members::kMemberKinds),
            .parties = object.words("party", members::kParties),
            .assisted = object.truth("assisted")};
}

Stage readStage(const JsonNode& node, std::string path, Issues& issues)
{
    const ObjectReader object(node, std::move(path), issues);
    Stage stage;
    if (!object.isObject())
        return stage;
    object.refuseOtherKeys(kStageKeys);
    if (!object.has("kind"))
        object.complain(IssueCode::Required, "kind");
    stage.kind = object.word("kind", kStageKinds).value_or(StageKind::Residual);
    stage.name = object.name("name");
    if (stage.name.empty())
        stage.name = toWord(kStageKinds, stage.kind);
    stage.weighting = readWeighting(object);
    stage.size = readSize(object, stage.kind, stage.weighting.measure);
    stage.filter = readFilter(object);
    stage.cap = object.percentage("cap");
    return stage;
}

std::vector<Stage> readStages(const ObjectReader& policy)
{
    std::vector<Stage> stages;
    const JsonNode* list = policy.find("stages");
    if (list == nullptr || (list->kind == JsonNode::Kind::List && list->children.empty())) {
        policy.complain(IssueCode::NoStages, "stages");
        return stages;
    }
    if (list->kind != JsonNode::Kind::List) {
        policy.complain(IssueCode::JsonType, "stages", shownValue(*list), {"list"});
        return stages;
    }
    if (list->children.size() > kMaxStages)
        policy.complain(IssueCode::TooManyStages, "stages", std::to_string(list->children.size()),
                        {std::to_string(kMaxStages)});
    const std::size_t count = std::min(list->children.size(), kMaxStages);
    for (std::size_t i = 0; i < count; ++i)
        stages.push_back(
            readStage(list->children[i], "stages[" + std::to_string(i) + "]", policy.issues()));
    return stages;
}

void readReserve(const ObjectReader& policy, Policy& result)
{
    const JsonNode* node = policy.find("reserve");
    if (node == nullptr)
        return;
    const ObjectReader reserve(*node, "reserve", policy.issues());
    if (!reserve.isObject())
        return;
    reserve.refuseOtherKeys(kReserveKeys);
    if (!reserve.has("rate"))
        reserve.complain(IssueCode::Required, "rate");
    result.reserveRate = reserve.percentage("rate").value_or(Fraction());
    result.reserveOf = reserve.word("of", kReserveBases).value_or(ReserveBase::AfterLoss);
}

/// What checkPolicy() finds, but for what only shows that a value could not be read: that has been said.
void appendNew(Issues& issues, Issues more)
{
    const std::size_t readCount = issues.size();
    for (Issue& issue : more) {
        const auto stillUnread = [&] {
            return std::any_of(issues.begin(), issues.begin() + static_cast<std::ptrdiff_t>(readCount),
                               [&](const Issue& read) { return read.field.starts_with(issue.field); });
        };
        if (issue.code == IssueCode::NoStages || issue.code == IssueCode::StageNeedsOneSize ||
            (issue.code == IssueCode::Required && stillUnread()))
            continue;
        issues.push_back(std::move(issue));
    }
}

} // namespace

Expected<Policy, Issues> parsePolicy(std::string_view json)
{
    auto tree = parseJsonTree(json, kLargestPolicyBytes);
    if (!tree)
        return Unexpected(std::move(tree.error()));

    Issues issues = std::move(tree->issues);
    Policy policy;
    const ObjectReader object(tree->root, "", issues);
    if (object.isObject()) {
        object.refuseOtherKeys(kPolicyKeys);
        policy.name = object.name("name");
        readReserve(object, policy);
        policy.stages = readStages(object);
        appendNew(issues, checkPolicy(policy));
    }
    if (!issues.empty())
        return Unexpected(std::move(issues));
    return policy;
}

} // namespace coop::distribution
