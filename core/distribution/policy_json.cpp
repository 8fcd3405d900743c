// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/policy.h"

#include "core/distribution/object_reader.h"

#include <algorithm>

namespace coop::distribution {

namespace {

constexpr std::string_view kPolicyKeys[] = {"name", "reserve", "stages"};
constexpr std::string_view kReserveKeys[] = {"rate", "of", "by"};
constexpr std::string_view kPartKeys[] = {"by", "part", "direction", "line", "coefficients", "time_weighted"};
constexpr std::string_view kStageKeys[] = {
    "name", "kind",         "rate",          "of",      "amount", "by", "per", "direction",
    "line", "coefficients", "time_weighted", "amounts", "filter", "cap", "of_line", "convert", "withhold", "clause"};
constexpr std::string_view kFilterKeys[] = {"kind", "party", "assisted"};

void refuseUnless(bool fits, const ObjectReader& object, std::string_view key, std::string_view reason)
{
    if (!fits && object.has(key))
        object.complain(IssueCode::KeyDoesNotFit, key, std::string(key), {std::string(reason)});
}

/// An object with keys of the user's own, as `amounts` and `coefficients` are. `read` gets the object, a
/// key and its node; there may be very many of them.
template <typename Value, typename Read>
std::map<std::string, Value> readMap(const ObjectReader& owner, std::string_view key, Read read)
{
    std::map<std::string, Value> values;
    const JsonNode* node = owner.find(key);
    if (node == nullptr)
        return values;
    const ObjectReader object(*node, owner.pathOf(key), owner.issues());
    for (std::size_t i = 0; i < node->keys.size(); ++i) {
        const std::string& name = node->keys[i];
        if (!object.isFitName(shownInMessage(name), name))
            continue;
        if (const std::optional<Value> value = read(object, name, node->children[i]))
            values.emplace(name, *value);
    }
    return values;
}

/// A measure's own keys, which only some measures know.
Weighting readWeighting(const ObjectReader& object, std::optional<Measure> measure)
{
    Weighting weighting;
    if (const auto direction = object.word("direction", kDirectionChoices))
        weighting.direction = *direction;
    weighting.line = object.word("line", trade::kBusinessLines);
    weighting.coefficients =
        readMap<Fraction>(object, "coefficients",
                          [](const ObjectReader& map, const std::string& product, const JsonNode& node) {
                              return map.coefficient(product, node);
                          });
    weighting.timeWeighted = object.truth("time_weighted").value_or(false);
    if (!measure)
        return weighting;
    weighting.measure = *measure;
    const std::string_view word = toWord(kMeasures, *measure);
    refuseUnless(isTrade(*measure), object, "direction", word);
    refuseUnless(isTrade(*measure), object, "line", word);
    refuseUnless(*measure == Measure::TradeQuantity, object, "coefficients", word);
    refuseUnless(*measure == Measure::Contribution, object, "time_weighted", word);
    return weighting;
}

/// `by` or `per`, and what belongs to it.
Weighting readStageWeighting(const ObjectReader& stage)
{
    if (stage.has("by") && stage.has("per"))
        stage.complain(IssueCode::StageWeightAndPer, "");
    else if (!stage.has("by") && !stage.has("per"))
        stage.complain(IssueCode::StageNeedsWeight, "");
    const auto by = stage.word("by", kMeasures);
    const auto per = stage.word("per", kMeasures);
    const auto measure = by ? by : per;
    Weighting weighting = readWeighting(stage, measure);
    weighting.amounts = readMap<Money>(stage, "amounts",
                                       [](const ObjectReader& map, const std::string& number,
                                          const JsonNode& node) { return map.money(number, node); });
    if (measure)
        refuseUnless(*measure == Measure::Fixed, stage, "amounts", toWord(kMeasures, *measure));
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
    const auto line = stage.word("of_line", trade::kBusinessLines);
    const std::string_view instead = stage.has("amount") ? "amount" : "amounts";
    refuseUnless(stage.has("rate"), stage, "of", instead);
    refuseUnless(stage.has("rate"), stage, "of_line", instead);

    if (rate)
        return RateOf{
            *rate, base.value_or(kind == StageKind::Residual ? RateBase::Remaining : RateBase::Distributable),
            line};
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
    stage.weighting = readStageWeighting(object);
    stage.size = readSize(object, stage.kind, stage.weighting.measure);
    stage.filter = readFilter(object);
    stage.cap = object.percentage("cap");
    stage.convert = object.percentage("convert");
    stage.withhold = object.percentage("withhold");
    stage.clause = object.name("clause");
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

ReservePart readPart(const JsonNode& node, std::string path, bool isOnly, Issues& issues)
{
    const ObjectReader object(node, std::move(path), issues);
    if (!object.isObject())
        return {};
    object.refuseOtherKeys(kPartKeys);
    for (const std::string_view key : {"by", "part"}) {
        if (!object.has(key) && !(key == "part" && isOnly))
            object.complain(IssueCode::Required, key);
    }
    const auto part = object.percentage("part");
    return {.weighting = readWeighting(object, object.word("by", kMeasures)),
            .part = part.value_or(Fraction(1, 1))};
}

/// One word, or a list of parts.
std::vector<ReservePart> readQuantification(const ObjectReader& reserve)
{
    const JsonNode* by = reserve.find("by");
    if (by == nullptr)
        return {};
    if (by->kind != JsonNode::Kind::List) {
        const auto measure = reserve.word("by", kMeasures);
        return {{.weighting = {.measure = measure.value_or(Measure::Equal)}}};
    }
    if (by->children.empty())
        reserve.complain(IssueCode::Required, "by");
    if (by->children.size() > kMaxStages)
        reserve.complain(IssueCode::TooManyStages, "by", std::to_string(by->children.size()),
                         {std::to_string(kMaxStages)});
    std::vector<ReservePart> parts;
    const std::size_t count = std::min(by->children.size(), kMaxStages);
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back(readPart(by->children[i], "reserve.by[" + std::to_string(i) + "]",
                                 by->children.size() == 1, reserve.issues()));
    return parts;
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
    result.quantification = readQuantification(reserve);
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
        // A part that could not be read leaves the sum of the parts open.
        const auto partIsUnread = [&] {
            return std::any_of(issues.begin(), issues.begin() + static_cast<std::ptrdiff_t>(readCount),
                               [](const Issue& read) {
                                   return read.field.starts_with("reserve.by") &&
                                          (read.field.ends_with(".part") || read.field.ends_with("]"));
                               });
        };
        if (issue.code == IssueCode::NoStages || issue.code == IssueCode::StageNeedsOneSize ||
            (issue.code == IssueCode::Required && stillUnread()) ||
            (issue.code == IssueCode::PartsNotWhole && partIsUnread()))
            continue;
        issues.push_back(std::move(issue));
    }
}

} // namespace

Expected<Policy, Issues> parsePolicy(std::string_view json, std::size_t largest)
{
    auto tree = parseJsonTree(json, largest);
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
