// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/case_rows.h"
#include "app/cli/inspection_report.h"
#include "app/cli/verbs.h"
#include "core/base/text.h"
#include "core/exchange/replace_file.h"
#include "core/exchange/workbook.h"
#include "core/exchange/writers.h"
#include "core/inspection/county_summary.h"
#include "core/inspection/scan.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/sheets_painter.h"
#include "ui/text/format.h"
#include "ui/text/inspection_text.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <functional>
#include <utility>

namespace coop::app {

namespace {

using inspection::BookResult;
using Json = nlohmann::ordered_json;

constexpr int kWorkers = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options {
    std::vector<std::string> paths{};
    InspectionOptions inspection{};
    std::optional<std::string> format{};
    std::optional<std::string> output{};
    PaperOptions page{};
};

/// Hands over the results in the order of the files, each with its place among them.
using Take = std::function<void(std::size_t, const BookResult&)>;
using Scan = std::function<inspection::ScanSummary(const Take& take)>;

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
    scan([&](std::size_t, const BookResult& book) {
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
    scan([&output, withCases, width](std::size_t, const BookResult& book) {
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

/// Whether the output is a summary on paper or in a workbook, and which.
std::optional<FileKind> summaryKind(const Options& options)
{
    if (!options.output)
        return std::nullopt;
    const std::string ending = toAsciiLower(std::filesystem::path(*options.output).extension().string());
    if (ending != ".pdf" && ending != ".xlsx")
        return std::nullopt;
    if (options.format)
        throw UsageError(Words::tr("--format: a file that ends in .pdf or .xlsx is the summary; json and csv go to other files."));
    return fileKindOf(*options.output);
}

void writeSummary(const Options& options, FileKind kind, const inspection::Parameters& parameters, const Scan& scan,
                  const Session& session)
{
    const ui::PaperSettings page = paperSettings(options.page);
    inspection::CountyTally tally;
    const inspection::ScanSummary scanned = scan([&tally](std::size_t place, const BookResult& book) { tally.add(place, book); });
    const ui::Language messages = ui::currentLanguage();
    const inspection::PaperWording words = inspectionPaperWording(session);
    const inspection::CountySubject subject{.tally = tally, .links = scanned.links, .parameters = parameters};
    if (kind == FileKind::Pdf)
        ui::writePdf(ui::SheetsPainter(inspection::countySummary(subject, words), page), ui::toText(*options.output));
    else
        exchange::writeWorkbook(*options.output, inspection::countyTables(subject, words));
    ui::useLanguage(messages);
    print(Words::tr("Wrote %1.").arg(ui::toText(*options.output)) + QLatin1Char('\n'));
}

int inspect(const Options& options, const Session& session)
{
    const auto summary = summaryKind(options);
    const OutputFormat format = formatArgument(options.format.value_or("json"));
    if (!summary && session.language)
        static_cast<void>(languageArgument(*session.language)); // only papers are in two languages
    const auto request = inspectionRequest(options.inspection, session);
    if (!request)
        return BadData;
    const std::vector<std::filesystem::path> paths(options.paths.begin(), options.paths.end());
    const auto files = inspection::findBooks(paths);
    inspection::ScanIndex index = openIndex(options.inspection.index);
    const Scan scan = [&](const Take& take) { return inspection::scanBooks(files, *request, index, kWorkers, {}, take); };
    if (summary) {
        writeSummary(options, *summary, request->parameters, scan, session);
        return Done;
    }
    Output output(options.output);
    if (format == OutputFormat::Json)
        writeJson(output, scan, request->asOf, options.inspection.index.has_value());
    else
        writeCsv(output, scan, options.inspection.index.has_value());
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
    addInspectionOptions(*verb, options->inspection);
    addPaperOptions(*verb, options->page);
    verb->add_option("--format", options->format);
    verb->add_option("-o,--output", options->output);
    verb->callback([options, &session] { session.action = [options, &session] { return inspect(*options, session); }; });
}

} // namespace coop::app
