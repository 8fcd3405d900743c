// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/charter.h"

#include "core/base/text.h"
#include "core/distribution/json_tree.h"
#include "core/distribution/object_reader.h"

#include <charconv>

#include <nlohmann/json.hpp>

namespace coop::distribution {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kCharterKeys[] = {"name",          "policy",      "quorum", "majority", "notice_days",
                                             "least_payment", "leaver_loss", "clause"};
/// Room for a policy of the largest size, indented.
constexpr std::size_t kLargestCharterBytes = 2 * kLargestStoredPolicyBytes;
constexpr std::size_t kMostDigits = 9;
constexpr int kMostNoticeDays = 365;
const Fraction kWhole(1, 1);

/// JSON of a part of a JSON that was read; numbers as they were written.
std::string textOf(const JsonNode& node)
{
    const auto quoted = [](const std::string& text) {
        return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    };
    std::string text;
    switch (node.kind) {
    case JsonNode::Kind::Null: return "null";
    case JsonNode::Kind::Boolean: return node.truth ? "true" : "false";
    case JsonNode::Kind::Number: return node.text;
    case JsonNode::Kind::Text: return quoted(node.text);
    case JsonNode::Kind::List:
        for (const JsonNode& child : node.children)
            text += (text.empty() ? "" : ",") + textOf(child);
        return "[" + text + "]";
    case JsonNode::Kind::Object:
        for (std::size_t i = 0; i < node.children.size(); ++i)
            text += (i == 0 ? "" : ",") + quoted(node.keys[i]) + ":" + textOf(node.children[i]);
        return "{" + text + "}";
    }
    return "null";
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isRead = error == std::errc() && stop == text.data() + text.size() && text.size() <= kMostDigits;
    return isRead ? std::optional(number) : std::nullopt;
}

/// "66.7%" or "2/3".
std::optional<Fraction> readPart(std::string_view written)
{
    const std::string text = toHalfWidth(trimmed(written));
    const std::size_t bar = text.find('/');
    if (bar == std::string::npos)
        return parsePercentage(text);
    const auto numerator = wholeNumber(trimmed(std::string_view(text).substr(0, bar)));
    const auto denominator = wholeNumber(trimmed(std::string_view(text).substr(bar + 1)));
    if (!numerator || !denominator || *numerator < 0 || *denominator <= 0)
        return std::nullopt;
    return Fraction(*numerator, *denominator);
}

Fraction partOf(const ObjectReader& charter, std::string_view key, const Fraction& otherwise)
{
    const std::string* written = charter.text(key);
    if (written == nullptr)
        return otherwise;
    const auto part = readPart(*written);
    if (!part)
        charter.complain(IssueCode::NotAFraction, key, shownInMessage(*written));
    else if (*part > kWhole)
        charter.complain(IssueCode::PercentageOver100, key, shownInMessage(*written));
    return part.value_or(otherwise);
}

int daysOf(const ObjectReader& charter, std::string_view key, int otherwise)
{
    const JsonNode* node = charter.find(key);
    if (node == nullptr)
        return otherwise;
    const auto days = node->kind == JsonNode::Kind::Number ? wholeNumber(node->text) : std::nullopt;
    if (!days) {
        charter.complain(IssueCode::NotAWholeNumber, key, shownValue(*node));
        return otherwise;
    }
    if (*days < 0 || *days > kMostNoticeDays) {
        charter.complain(IssueCode::OutOfRange, key, node->text, {"0", std::to_string(kMostNoticeDays)});
        return otherwise;
    }
    return static_cast<int>(*days);
}

void readPolicy(const ObjectReader& charter, Charter& result)
{
    const JsonNode* node = charter.find("policy");
    if (node == nullptr) {
        charter.complain(IssueCode::Required, "policy");
        return;
    }
    auto policy = parsePolicy(textOf(*node), kLargestStoredPolicyBytes);
    if (policy) {
        result.policy = *std::move(policy);
        return;
    }
    for (Issue& issue : policy.error()) {
        issue.field = issue.field.empty() ? "policy" : "policy." + issue.field;
        charter.issues().push_back(std::move(issue));
    }
}

std::string fractionText(const Fraction& fraction)
{
    return std::to_string(fraction.numerator()) + "/" + std::to_string(fraction.denominator());
}

} // namespace

Expected<Charter, Issues> parseCharter(std::string_view json)
{
    auto tree = parseJsonTree(json, kLargestCharterBytes);
    if (!tree)
        return Unexpected(std::move(tree.error()));

    Issues issues = std::move(tree->issues);
    Charter charter;
    const ObjectReader object(tree->root, "", issues);
    if (object.isObject()) {
        object.refuseOtherKeys(kCharterKeys);
        const std::size_t before = issues.size();
        charter.name = object.name("name");
        if (charter.name.empty() && issues.size() == before)
            object.complain(IssueCode::Required, "name");
        readPolicy(object, charter);
        charter.voting.quorum = partOf(object, "quorum", charter.voting.quorum);
        charter.voting.majority = partOf(object, "majority", charter.voting.majority);
        charter.voting.noticeDays = daysOf(object, "notice_days", charter.voting.noticeDays);
        charter.leastPayment = object.money("least_payment").value_or(Money());
        if (charter.leastPayment.isNegative())
            object.complain(IssueCode::NegativeNotAllowed, "least_payment", toPlainText(charter.leastPayment));
        charter.leaverLoss = object.word("leaver_loss", kLossSharings).value_or(charter.leaverLoss);
        charter.clause = object.name("clause");
    }
    if (!issues.empty())
        return Unexpected(std::move(issues));
    return charter;
}

std::string toJson(const Charter& charter)
{
    Json json = Json::object();
    json["name"] = charter.name;
    json["policy"] = nullptr; // its place
    json["quorum"] = fractionText(charter.voting.quorum);
    json["majority"] = fractionText(charter.voting.majority);
    json["notice_days"] = charter.voting.noticeDays;
    json["least_payment"] = toPlainText(charter.leastPayment);
    json["leaver_loss"] = toWord(kLossSharings, charter.leaverLoss);
    json["clause"] = charter.clause;
    std::string text = json.dump(2, ' ', false, Json::error_handler_t::replace);
    // A policy may hold an amount for each member: it goes in as text, without being read once more.
    constexpr std::string_view kPlace = "\n  \"policy\": null";
    std::string policy = "\n  \"policy\": ";
    for (const char c : toJson(charter.policy))
        policy.append(1, c).append(c == '\n' ? "  " : "");
    return text.replace(text.find(kPlace), kPlace.size(), policy);
}

} // namespace coop::distribution
