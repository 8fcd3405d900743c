// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/scan_index.h"

#include "core/storage/sha256.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace coop::inspection {

namespace {

using Json = nlohmann::json;

Json toJson(const Phrase& phrase)
{
    if (phrase.parts.empty() && phrase.values.empty())
        return phrase.pattern;
    Json json{{"p", phrase.pattern}, {"v", phrase.values}};
    for (const Phrase& part : phrase.parts)
        json["s"].push_back(toJson(part));
    return json;
}

Phrase phraseOf(const Json& json)
{
    if (json.is_string())
        return {.pattern = json.get<std::string>()};
    Phrase phrase{.pattern = json.at("p").get<std::string>(), .values = json.at("v").get<std::vector<std::string>>()};
    if (json.contains("s")) {
        for (const Json& part : json.at("s"))
            phrase.parts.push_back(phraseOf(part));
    }
    return phrase;
}

template <typename Items, typename Make>
Json listOf(const Items& items, Make make)
{
    Json list = Json::array();
    for (const auto& item : items)
        list.push_back(make(item));
    return list;
}

Json toJson(const Finding& finding)
{
    Json json{{"rule", finding.rule},
              {"type", toWord(kFindingTypes, finding.type)},
              {"severity", toWord(kSeverities, finding.severity)},
              {"statement", toJson(finding.statement)},
              {"value", toJson(finding.value)},
              {"threshold", toJson(finding.threshold)},
              {"suppressed", finding.isSuppressed},
              {"rows", finding.evidenceCount},
              {"touched", finding.touched.inFen()},
              {"money", finding.sameMoney}};
    if (finding.share)
        json["share"] = *finding.share;
    if (finding.excuse)
        json["excuse"] = toJson(*finding.excuse);
    json["tried"] = listOf(finding.tried, [](const ExcuseTried& tried) {
        return Json{{"id", tried.id}, {"result", toJson(tried.result)}, {"holds", tried.holds}};
    });
    json["evidence"] = listOf(finding.evidence, [](const Evidence& evidence) {
        return Json{{"table", evidence.table}, {"id", evidence.id}, {"text", toJson(evidence.text)}};
    });
    return json;
}

template <typename Value, std::size_t N>
Value wordOf(const Word<Value> (&words)[N], const Json& json)
{
    const std::string text = json.get<std::string>();
    for (const Word<Value>& word : words) {
        if (word.english == text)
            return word.value;
    }
    throw std::invalid_argument(text);
}

Finding findingOf(const Json& json)
{
    Finding finding{.rule = json.at("rule").get<std::string>(),
                    .type = wordOf(kFindingTypes, json.at("type")),
                    .severity = wordOf(kSeverities, json.at("severity")),
                    .statement = phraseOf(json.at("statement")),
                    .value = phraseOf(json.at("value")),
                    .threshold = phraseOf(json.at("threshold")),
                    .isSuppressed = json.at("suppressed").get<bool>(),
                    .evidenceCount = json.at("rows").get<std::size_t>(),
                    .touched = Money::fen(json.at("touched").get<std::int64_t>()),
                    .sameMoney = json.at("money").get<std::vector<std::string>>()};
    if (json.contains("share"))
        finding.share = json.at("share").get<int>();
    if (json.contains("excuse"))
        finding.excuse = phraseOf(json.at("excuse"));
    for (const Json& tried : json.at("tried"))
        finding.tried.push_back({.id = tried.at("id").get<std::string>(),
                                 .result = phraseOf(tried.at("result")),
                                 .holds = tried.at("holds").get<bool>()});
    for (const Json& row : json.at("evidence"))
        finding.evidence.push_back({.table = row.at("table").get<std::string>(),
                                    .id = row.at("id").get<std::int64_t>(),
                                    .text = phraseOf(row.at("text"))});
    return finding;
}

} // namespace

std::string toStored(const BookResult& result)
{
    Json json{{"path", result.path},
              {"name", result.name},
              {"code", result.code},
              {"region", result.region},
              {"industry", result.industry},
              {"as_of", toIso(result.asOf)},
              {"detail", result.failureDetail},
              {"book_hash", result.bookHash},
              {"head", result.head},
              {"complete", result.isComplete},
              {"young", result.isYoung},
              {"members", result.figures.members},
              {"activity", result.figures.activity24.inFen()}};
    if (result.failure)
        json["failure"] = static_cast<int>(*result.failure);
    if (result.figures.participating)
        json["participating"] = *result.figures.participating;
    json["findings"] = listOf(result.findings, [](const Finding& finding) { return toJson(finding); });
    json["not_computed"] = listOf(result.notComputed, [](const NotComputed& missing) {
        return Json{{"rule", missing.rule}, {"missing", toJson(missing.missing)}};
    });
    // A name in a damaged book may hold any bytes.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<BookResult> fromStored(const std::string& text)
{
    try {
        const Json json = Json::parse(text);
        BookResult result{.path = json.at("path").get<std::string>(),
                          .name = json.at("name").get<std::string>(),
                          .code = json.at("code").get<std::string>(),
                          .region = json.at("region").get<std::string>(),
                          .industry = json.at("industry").get<std::string>(),
                          .failureDetail = json.at("detail").get<std::string>(),
                          .bookHash = json.at("book_hash").get<std::string>(),
                          .head = json.at("head").get<std::string>(),
                          .isComplete = json.at("complete").get<bool>(),
                          .isYoung = json.at("young").get<bool>()};
        const auto asOf = parseDate(json.at("as_of").get<std::string>());
        if (!asOf)
            return std::nullopt;
        result.asOf = *asOf;
        result.figures.members = json.at("members").get<int>();
        result.figures.activity24 = Money::fen(json.at("activity").get<std::int64_t>());
        if (json.contains("participating"))
            result.figures.participating = json.at("participating").get<int>();
        if (json.contains("failure"))
            result.failure = static_cast<storage::Failure>(json.at("failure").get<int>());
        for (const Json& finding : json.at("findings"))
            result.findings.push_back(findingOf(finding));
        for (const Json& missing : json.at("not_computed"))
            result.notComputed.push_back(
                {.rule = missing.at("rule").get<std::string>(), .missing = phraseOf(missing.at("missing"))});
        result.assessment = assess({.findings = result.findings, .isComplete = result.isComplete, .isYoung = result.isYoung});
        return result;
    } catch (const std::exception&) {
        return std::nullopt; // not written by this program: the book is read again
    }
}

std::string fingerprintOf(const InspectionRequest& request)
{
    std::string text = fmt::format("{}|{}", kCatalogueVersion, request.asOf ? toIso(*request.asOf) : "");
    // Without a day of its own a book is judged by months that end with the last one before today.
    if (!request.asOf && request.latest)
        text += fmt::format("until {}", toIso(lastWholeMonth(*request.latest)));
    for (const ParameterSpec& spec : parameterSpecs())
        text += fmt::format("|{}={}", spec.id, request.parameters.value(spec.id));
    if (request.lists.annualReports) {
        for (const AnnualReportRow& row : *request.lists.annualReports)
            text += fmt::format("|r{},{},{}", row.code, row.year, row.filedOn ? toIso(*row.filedOn) : "");
    }
    if (request.lists.officials) {
        for (const OfficialRow& row : *request.lists.officials)
            text += fmt::format("|o{},{},{}", row.idNumber, row.office, row.relation);
    }
    return storage::toHex(storage::sha256(text));
}

} // namespace coop::inspection
