// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/parameters.h"

#include "core/base/ensure.h"
#include "core/base/text.h"
#include "core/distribution/json_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace coop::inspection {

namespace {

using distribution::JsonNode;

constexpr std::size_t kLargestFile = 1u << 20;
constexpr std::int64_t kMostOfCount = 1'000'000;
constexpr std::int64_t kMostDays = 100'000;
constexpr std::int64_t kMostMonths = 1'200;
constexpr std::int64_t kMostYears = 100;
constexpr std::int64_t kMostPercent = 100'000; ///< a price may be several times another

std::vector<ParameterSpec> allSpecs()
{
    std::vector<ParameterSpec> all;
    for (const std::span<const ParameterSpec> family :
         {commonParameters(), moneyParameters(), gateParameters(), registrationParameters(), operationParameters(),
          participationParameters(), capitalParameters(), grantParameters(), distributionParameters(), governanceParameters(),
          financeParameters(), ledgerParameters(), identityParameters()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

const ParameterSpec* specOf(std::string_view id)
{
    const auto& specs = parameterSpecs();
    const auto found = std::ranges::find(specs, id, &ParameterSpec::id);
    return found == specs.end() ? nullptr : &*found;
}

std::int64_t mostOf(ParameterUnit unit)
{
    switch (unit) {
    case ParameterUnit::Count: return kMostOfCount;
    case ParameterUnit::Days: return kMostDays;
    case ParameterUnit::Months: return kMostMonths;
    case ParameterUnit::Years: return kMostYears;
    case ParameterUnit::Fen: return kLargestFigure;
    case ParameterUnit::HundredthsOfPercent: return kMostPercent;
    }
    return 0;
}

std::string rangeEnd(ParameterUnit unit)
{
    if (unit == ParameterUnit::Fen)
        return toPlainText(Money::fen(mostOf(unit)));
    if (unit == ParameterUnit::HundredthsOfPercent)
        return fmt::format("{}%", mostOf(unit) / 100);
    return fmt::to_string(mostOf(unit));
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "12.34%" in hundredths of a percent; the sign is asked for, so that 10 is never taken for 10 %.
std::optional<std::int64_t> hundredths(std::string_view text)
{
    if (!text.ends_with('%'))
        return std::nullopt;
    text.remove_suffix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    std::string digits(text.substr(0, point));
    std::string_view decimals = text.substr(std::min(point + 1, text.size()));
    if (decimals.size() > 2 || digits.empty() || (point < text.size() && decimals.empty()))
        return std::nullopt;
    digits += decimals;
    digits.append(2 - decimals.size(), '0');
    return wholeNumber(digits);
}

struct Read {
    std::optional<std::int64_t> value{};
    IssueCode wrong{};
};

Read readValue(const ParameterSpec& spec, const JsonNode& node)
{
    const std::string text = toHalfWidth(trimmed(node.text));
    switch (spec.unit) {
    case ParameterUnit::Fen: {
        const auto amount = parseMoney(text);
        return amount ? Read{.value = amount->inFen()} : Read{.wrong = amount.error()};
    }
    case ParameterUnit::HundredthsOfPercent: return {.value = hundredths(text), .wrong = IssueCode::NotAPercentage};
    default: return {.value = wholeNumber(text), .wrong = IssueCode::NotAWholeNumber};
    }
}

void readOne(Parameters& parameters, Issues& issues, const std::string& key, const JsonNode& node)
{
    const auto complain = [&](IssueCode code, std::string value, std::vector<std::string> arguments = {}) {
        issues.push_back({.code = code, .field = distribution::shownInMessage(key), .value = std::move(value),
                          .arguments = std::move(arguments)});
    };
    const ParameterSpec* const spec = specOf(key);
    if (spec == nullptr) {
        std::string known;
        for (const ParameterSpec& each : parameterSpecs())
            known.append(known.empty() ? "" : ", ").append(each.id);
        complain(IssueCode::JsonUnknownKey, distribution::shownInMessage(key), {known});
        return;
    }
    const std::string shown = distribution::shownInMessage(node.text);
    if (node.kind != JsonNode::Kind::Number && node.kind != JsonNode::Kind::Text) {
        complain(IssueCode::JsonType, shown, {"text"});
        return;
    }
    const Read read = readValue(*spec, node);
    if (!read.value)
        complain(read.wrong, shown, {"2"});
    else if (*read.value < 0 || *read.value > mostOf(spec->unit))
        complain(IssueCode::OutOfRange, shown, {"0", rangeEnd(spec->unit)});
    else
        parameters.set(key, *read.value);
}

} // namespace

const std::vector<ParameterSpec>& parameterSpecs()
{
    static const std::vector<ParameterSpec> kAll = allSpecs();
    return kAll;
}

std::int64_t Parameters::value(std::string_view id) const
{
    const auto changed = std::ranges::find(m_changed, id, &std::pair<std::string, std::int64_t>::first);
    if (changed != m_changed.end())
        return changed->second;
    const ParameterSpec* const spec = specOf(id);
    ensure(spec != nullptr, "a parameter of the catalogue");
    return spec->value;
}

bool Parameters::isChanged(std::string_view id) const
{
    const ParameterSpec* const spec = specOf(id);
    return spec != nullptr && value(id) != spec->value;
}

void Parameters::set(std::string_view id, std::int64_t value)
{
    ensure(specOf(id) != nullptr, "a parameter of the catalogue");
    const auto changed = std::ranges::find(m_changed, id, &std::pair<std::string, std::int64_t>::first);
    if (changed != m_changed.end())
        changed->second = value;
    else
        m_changed.emplace_back(id, value);
}

std::string Parameters::version() const
{
    const bool isDelivered = std::ranges::none_of(m_changed, [this](const auto& each) { return isChanged(each.first); });
    return std::string(kCatalogueVersion) + (isDelivered ? "" : "*");
}

Checked<Parameters> readParameters(std::string_view json)
{
    Checked<Parameters> read;
    auto tree = distribution::parseJsonTree(json, kLargestFile);
    if (!tree) {
        read.issues = std::move(tree.error());
        return read;
    }
    read.issues = std::move(tree->issues);
    if (tree->root.kind != JsonNode::Kind::Object) {
        read.issues.push_back({.code = IssueCode::JsonType, .value = distribution::shownInMessage(tree->root.text),
                               .arguments = {"object"}});
        return read;
    }
    for (std::size_t i = 0; i < tree->root.keys.size(); ++i)
        readOne(read.value, read.issues, tree->root.keys[i], tree->root.children[i]);
    return read;
}

} // namespace coop::inspection
