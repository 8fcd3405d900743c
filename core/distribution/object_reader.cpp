// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distribution/object_reader.h"

#include "core/base/text.h"
#include "core/money/quantity.h"

namespace coop::distribution {

namespace {

constexpr std::size_t kLongestName = 200;
constexpr int kMoneyDecimals = 2;
constexpr int kCoefficientDecimals = 4;
constexpr std::int64_t kCoefficientScale = 10'000;

} // namespace

std::string shownValue(const JsonNode& node)
{
    switch (node.kind) {
    case JsonNode::Kind::Null:
        return "null";
    case JsonNode::Kind::Boolean:
        return node.truth ? "true" : "false";
    case JsonNode::Kind::List:
        return "[…]";
    case JsonNode::Kind::Object:
        return "{…}";
    case JsonNode::Kind::Number:
    case JsonNode::Kind::Text:
        break;
    }
    return shownInMessage(node.text);
}

ObjectReader::ObjectReader(const JsonNode& node, std::string path, Issues& issues)
    : m_node(node), m_path(std::move(path)), m_issues(issues)
{
    if (!isObject())
        complain(IssueCode::JsonType, "", shownValue(node), {"object"});
}

std::string ObjectReader::pathOf(std::string_view key) const
{
    if (key.empty())
        return m_path;
    return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

void ObjectReader::complain(IssueCode code, std::string_view key, std::string value,
                            std::vector<std::string> arguments) const
{
    m_issues.push_back(
        {.code = code, .field = pathOf(key), .value = std::move(value), .arguments = std::move(arguments)});
}

void ObjectReader::refuseOtherKeys(std::span<const std::string_view> known) const
{
    for (const std::string& key : m_node.keys) {
        if (std::ranges::find(known, key) != known.end())
            continue;
        std::string list;
        for (const std::string_view name : known)
            list.append(list.empty() ? "" : ", ").append(name);
        complain(IssueCode::JsonUnknownKey, "", shownInMessage(key), {std::move(list)});
    }
}

const std::string* ObjectReader::text(std::string_view key) const
{
    const JsonNode* node = find(key);
    return node == nullptr ? nullptr : text(key, *node);
}

const std::string* ObjectReader::text(std::string_view key, const JsonNode& node) const
{
    if (node.kind == JsonNode::Kind::Text)
        return &node.text;
    complain(IssueCode::JsonType, key, shownValue(node), {"text"});
    return nullptr;
}

std::string ObjectReader::name(std::string_view key) const
{
    const std::string* written = text(key);
    if (written == nullptr)
        return {};
    std::string name(trimmed(*written));
    return isFitName(key, name) ? name : std::string();
}

bool ObjectReader::isFitName(std::string_view key, std::string_view name) const
{
    if (codePointCount(name) > kLongestName) {
        complain(IssueCode::TooLong, key, shownInMessage(name), {std::to_string(kLongestName)});
        return false;
    }
    if (hasControlCharacter(name) || name.find_first_of("\t\n") != std::string_view::npos) {
        complain(IssueCode::ControlCharacter, key, shownInMessage(name));
        return false;
    }
    return true;
}

std::vector<const std::string*> ObjectReader::texts(std::string_view key) const
{
    std::vector<const std::string*> texts;
    const JsonNode* list = find(key);
    if (list == nullptr)
        return texts;
    if (list->kind != JsonNode::Kind::List) {
        complain(IssueCode::JsonType, key, shownValue(*list), {"list"});
        return texts;
    }
    if (list->children.empty())
        complain(IssueCode::Required, key);
    for (const JsonNode& entry : list->children) {
        if (const std::string* written = text(key, entry))
            texts.push_back(written);
    }
    return texts;
}

std::optional<bool> ObjectReader::truth(std::string_view key) const
{
    const JsonNode* node = find(key);
    if (node == nullptr)
        return std::nullopt;
    if (node->kind == JsonNode::Kind::Boolean)
        return node->truth;
    complain(IssueCode::JsonType, key, shownValue(*node), {"true or false"});
    return std::nullopt;
}

std::optional<Fraction> ObjectReader::percentage(std::string_view key) const
{
    const std::string* written = text(key);
    if (written == nullptr)
        return std::nullopt;
    const auto value = parsePercentage(*written);
    if (!value)
        complain(IssueCode::NotAPercentage, key, shownInMessage(*written));
    return value;
}

std::optional<Money> ObjectReader::money(std::string_view key) const
{
    const JsonNode* node = find(key);
    return node == nullptr ? std::nullopt : money(key, *node);
}

std::optional<Money> ObjectReader::money(std::string_view key, const JsonNode& node) const
{
    const std::string* written = text(key, node);
    if (written == nullptr)
        return std::nullopt;
    const auto value = parseMoney(*written);
    if (value)
        return *value;
    complainOfNumber(value.error(), key, *written, kMoneyDecimals);
    return std::nullopt;
}

std::optional<Fraction> ObjectReader::coefficient(std::string_view key, const JsonNode& node) const
{
    const std::string* written = text(key, node);
    if (written == nullptr)
        return std::nullopt;
    const auto value = detail::parseDecimal(*written, kCoefficientDecimals);
    if (value)
        return Fraction(*value, kCoefficientScale);
    complainOfNumber(value.error(), key, *written, kCoefficientDecimals);
    return std::nullopt;
}

void ObjectReader::complainOfNumber(IssueCode code, std::string_view key, std::string_view written,
                                    int decimals) const
{
    std::vector<std::string> arguments;
    if (code == IssueCode::TooManyDecimals)
        arguments.push_back(std::to_string(decimals));
    complain(code, key, shownInMessage(written), std::move(arguments));
}

} // namespace coop::distribution
