// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/case_rows.h"
#include "app/cli/inspection_lists.h"
#include "app/cli/verbs.h"
#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"
#include "core/inspection/scan.h"
#include "ui/text/format.h"
#include "ui/text/inspection_text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <utility>

namespace coop::app {

namespace {

using inspection::BookResult;
using Json = nlohmann::ordered_json;

constexpr int kWorkers = 2;

struct Options {
    std::vector<std::string> paths{};
    std::optional<std::string> asOf{};
    std::optional<std::string> annualReports{};
    std::optional<std::string> officials{};
    std::optional<std::string> parameters{};
    std::string format = "json";
    std::optional<std::string> index{};
    std::optional<std::string> output{};
};

/// Hands over the results in the order of the files.
using Scan = std::function<void(const std::function<void(const BookResult&)>& take)>;

/// To a file that appears when it is whole, or to standard output.
class Output {
public:
    explicit Output(const std::optional<std::string>& file)
    {
        if (file)
            m_file.emplace(*file);
    }
    void write(std::string_view text)
    {
        if (m_file)
            m_file->append(text);
        else
            print(text);
    }
    void commit()
    {
        if (m_file)
            m_file->commit();
    }

private:
    std::optional<exchange::ReplacementFile> m_file{};
};

std::string textOf(const inspection::Phrase& phrase)
{
    return ui::fromText(ui::phraseText(phrase));
}

std::vector<std::string> reasonsOf(const BookResult& book)
{
    if (book.failure)
        return {ui::fromText(ui::unreadableText(*book.failure, book.failureDetail))};
    std::vector<std::string> reasons;
    for (const inspection::Phrase& reason : book.assessment.reasons)
        reasons.push_back(textOf(reason));
    return reasons;
}

Json findingJson(const inspection::Finding& finding)
{
    Json evidence = Json::array();
    for (const inspection::Evidence& row : finding.evidence)
        evidence.push_back({{"table", row.table}, {"id", row.id}, {"text", textOf(row.text)}});
    return {{"rule", finding.rule},
            {"type", toWord(inspection::kFindingTypes, finding.type)},
            {"severity", toWord(inspection::kSeverities, finding.severity)},
            {"value", textOf(finding.value)},
            {"threshold", textOf(finding.threshold)},
            {"excused", finding.excuse ? Json(textOf(*finding.excuse)) : Json(nullptr)},
            {"evidence", std::move(evidence)}};
}

/// With `withCases`, what people did about each finding besides.
Json bookJson(const BookResult& book, bool withCases)
{
    Json findings = Json::array();
    for (std::size_t i = 0; i < book.findings.size(); ++i) {
        findings.push_back(findingJson(book.findings[i]));
        if (withCases)
            addCase(findings.back(), caseAt(book, i));
    }
    Json missing = Json::array();
    for (const inspection::NotComputed& rule : book.notComputed)
        missing.push_back({{"rule", rule.rule}, {"missing", textOf(rule.missing)}});
    Json json{{"path", book.path},
            {"name", book.name},
            {"code", book.code},
            {"status", toWord(inspection::kOperatingStatuses, book.assessment.status)},
            {"integrity", toWord(inspection::kIntegrities, book.assessment.integrity)},
            {"reasons", reasonsOf(book)},
            {"findings", std::move(findings)},
            {"not_computed", std::move(missing)},
            {"as_of", book.failure ? Json(nullptr) : Json(toIso(book.asOf))}};
    if (book.ofProgram) {
        Json reasons = Json::array();
        for (const inspection::Phrase& reason : book.ofProgram->reasons)
            reasons.push_back(textOf(reason));
        json["program"] = {{"status", toWord(inspection::kOperatingStatuses, book.ofProgram->status)},
                           {"integrity", toWord(inspection::kIntegrities, book.ofProgram->integrity)},
                           {"reasons", std::move(reasons)}};
    }
    return json;
}

/// Bytes that are no text (a file's name may hold any) become signs of replacement.
std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void writeJson(Output& output, const Scan& scan, const std::optional<Date>& asOf, bool withCases)
{
    output.write("{\"books\":[");
    std::optional<Date> newest = asOf;
    bool isFirst = true;
    scan([&](const BookResult& book) {
        if (!asOf && !book.failure && (!newest || book.asOf > *newest))
            newest = book.asOf;
        output.write((std::exchange(isFirst, false) ? "\n" : ",\n") + dump(bookJson(book, withCases)));
    });
    // Without a day of its own each book has one; the newest stands for the whole.
    output.write("\n],\"as_of\":" + (newest ? dump(toIso(*newest)) : std::string("null")) + "}\n");
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all.append(all.empty() ? "" : " ").append(text);
    return all;
}

void writeCsv(Output& output, const Scan& scan, bool withCases)
{
    using Rows = std::vector<std::vector<std::string>>;
    std::vector<std::string> headings = {"path", "name",     "code",  "as_of",     "status",  "integrity", "reasons",
                                         "rule", "type",     "severity", "value", "threshold", "excused", "evidence"};
    if (withCases)
        headings.emplace_back("state");
    const std::size_t width = headings.size();
    output.write(exchange::toCsv(Rows{std::move(headings)}));
    scan([&output, withCases, width](const BookResult& book) {
        const std::vector<std::string> head = {book.path,
                                               book.name,
                                               book.code,
                                               book.failure ? std::string() : toIso(book.asOf),
                                               std::string(toWord(inspection::kOperatingStatuses, book.assessment.status)),
                                               std::string(toWord(inspection::kIntegrities, book.assessment.integrity)),
                                               joined(reasonsOf(book))};
        Rows rows;
        for (std::size_t i = 0; i < book.findings.size(); ++i) {
            const inspection::Finding& finding = book.findings[i];
            rows.push_back(head);
            for (std::string text : {finding.rule, std::string(toWord(inspection::kFindingTypes, finding.type)),
                                     std::string(toWord(inspection::kSeverities, finding.severity)), textOf(finding.value),
                                     textOf(finding.threshold), finding.excuse ? textOf(*finding.excuse) : std::string(),
                                     std::to_string(finding.evidenceCount)})
                rows.back().push_back(std::move(text));
            if (withCases)
                rows.back().emplace_back(toWord(inspection::kCaseStates, caseAt(book, i).state));
        }
        if (rows.empty()) {
            rows.push_back(head);
            rows.back().resize(width);
        }
        output.write(exchange::toCsv(rows));
    });
}

inspection::ScanIndex indexOf(const std::optional<std::string>& file)
{
    return file ? openScanIndex(*file) : inspection::ScanIndex::inMemory();
}

int inspect(const Options& options, const Session& session)
{
    const OutputFormat format = formatArgument(options.format);
    inspection::InspectionRequest request{.asOf = dateArgument("--as-of", options.asOf), .latest = session.clock.today()};
    auto lists = readOutsideLists(options.annualReports, options.officials);
    auto parameters = readParameterFile(options.parameters);
    if (!lists || !parameters)
        return BadData;
    request.lists = *std::move(lists);
    request.parameters = *std::move(parameters);
    const std::vector<std::filesystem::path> paths(options.paths.begin(), options.paths.end());
    const auto files = inspection::findBooks(paths);
    Output output(options.output);
    inspection::ScanIndex index = indexOf(options.index);
    const Scan scan = [&](const std::function<void(const BookResult&)>& take) {
        static_cast<void>(inspection::scanBooks(files, request, index, kWorkers, {},
                                                [&take](std::size_t, const BookResult& book) { take(book); }));
    };
    if (format == OutputFormat::Json)
        writeJson(output, scan, request.asOf, options.index.has_value());
    else
        writeCsv(output, scan, options.index.has_value());
    output.commit();
    return Done;
}

} // namespace

void addInspectVerb(CLI::App& app, Session& session)
{
    auto options = std::make_shared<Options>();
    CLI::App* const verb = app.add_subcommand("inspect");
    verb->set_help_flag("");
    verb->add_option("PATH", options->paths)->required();
    verb->add_option("--as-of", options->asOf);
    verb->add_option("--annual-reports", options->annualReports);
    verb->add_option("--officials", options->officials);
    verb->add_option("--parameters", options->parameters);
    verb->add_option("--format", options->format);
    verb->add_option("--index", options->index);
    verb->add_option("-o,--output", options->output);
    verb->callback([options, &session] { session.action = [options, &session] { return inspect(*options, session); }; });
}

} // namespace coop::app
