// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/working_paper_list.h"

#include "core/inspection/rule.h"

#include <algorithm>

namespace coop::inspection {

namespace {

using reports::Cell;
using reports::ColumnKind;
using reports::fill;

std::vector<reports::Column> columns(const PaperWording& words)
{
    return {{.title = words.heads("Credit code"), .widthMm = 38},
            {.title = words.heads("Judged as of"), .kind = ColumnKind::Date, .widthMm = 22},
            {.title = words.heads("Rule"), .widthMm = 14},
            {.title = words.heads("Name of the rule"), .widthMm = 44},
            {.title = words.heads("Kind"), .widthMm = 28},
            {.title = words.heads("Severity"), .widthMm = 20},
            {.title = words.heads("Weighs"), .widthMm = 24},
            {.title = words.heads("Found"), .widthMm = 80},
            {.title = words.heads("Measured"), .widthMm = 50},
            {.title = words.heads("First figure"), .kind = ColumnKind::Number, .widthMm = 24},
            {.title = words.heads("Out of"), .kind = ColumnKind::Number, .widthMm = 24},
            {.title = words.heads("Threshold"), .widthMm = 50},
            {.title = words.heads("Money it is about"), .kind = ColumnKind::Money, .widthMm = 28},
            {.title = words.heads("State"), .widthMm = 22},
            {.title = words.heads("Rows in all"), .kind = ColumnKind::Number, .widthMm = 18},
            {.title = words.heads("Table"), .widthMm = 28},
            {.title = words.heads("Row number"), .kind = ColumnKind::Number, .widthMm = 18},
            {.title = words.heads("Row of the book"), .widthMm = 50},
            {.title = words.heads("What it shows"), .widthMm = 80},
            {.title = words.heads("Whom it concerns"), .widthMm = 30}};
}

/// What the rows of one finding have in common.
std::vector<Cell> cellsOf(const Finding& finding, const PaperSubject& subject, const PaperWording& words)
{
    const auto text = [&](const Phrase& phrase) { return onPaper(render(phrase, words.sentences)); };
    const std::vector<std::string>& values = finding.value.values;
    const bool isPartOf = finding.value.pattern.starts_with("{0} of {1}") && values.size() > 1;
    const FindingCase* const treated = caseOf(finding, subject.cases);
    const Rule* const rule = findRule(finding.rule);
    return {onPaper(subject.result.code),
            subject.result.asOf,
            finding.rule,
            rule == nullptr ? std::string() : words.heads(rule->name),
            words.sentences(typeWords(finding.type)),
            words.sentences(severityWords(finding.severity)),
            words.sentences(weightWords(finding)),
            text(finding.statement),
            text(finding.value),
            values.empty() ? Cell() : figureCell(values.front()),
            isPartOf ? figureCell(values[1]) : Cell(),
            text(finding.threshold),
            isOwnMoney(finding) ? Cell(finding.touched) : Cell(),
            treated == nullptr ? std::string() : words.sentences(caseStateWords(treated->state)),
            static_cast<std::int64_t>(finding.evidenceCount)};
}

void addRows(reports::ReportTable& table, const Finding& finding, const PaperSubject& subject, const PaperWording& words)
{
    const std::vector<Cell> common = cellsOf(finding, subject, words);
    for (const Evidence& row : finding.evidence) {
        std::vector<Cell>& cells = table.rows.emplace_back(common);
        cells.emplace_back(row.table);
        cells.push_back(row.table.empty() ? Cell() : Cell(row.id));
        cells.emplace_back(onPaper(render(subject.rows.of(row), words.sentences)));
        cells.emplace_back(onPaper(render(row.text, words.sentences)));
        cells.emplace_back(onPaper(subject.rows.personOf(row)));
    }
    if (finding.evidence.empty())
        table.rows.emplace_back(common).resize(table.columns.size());
}

std::vector<std::string> headingOf(const PaperSubject& subject, const PaperWording& words)
{
    const BookResult& result = subject.result;
    const auto line = [&words](std::string_view label, const std::string& value) {
        return fill(words.sentences("{0}: {1}"), {words.heads(label), value});
    };
    std::vector<std::string> lines{line("Cooperative", nameOnPaper(result))};
    if (!result.failure) {
        lines.push_back(line("Judged as of", toIso(result.asOf)));
        lines.push_back(line("State of operation", words.sentences(statusWords(result.assessment.status))));
        lines.push_back(line("Leads on money and identity", words.sentences(integrityWords(result.assessment.integrity))));
        lines.push_back(line("SHA-256 of the file", result.bookHash));
        lines.push_back(line("Head of the change log", result.head));
    }
    lines.push_back(line("Catalogue of rules", std::string(kCatalogueVersion)));
    lines.push_back(line("Parameters", parametersText(subject.parameters, words)));
    return lines;
}

} // namespace

std::string ruleTitle(std::string_view rule, const PaperWording& words)
{
    const Rule* const known = findRule(rule);
    return known == nullptr ? onPaper(rule) : std::string(rule) + " " + words.heads(known->name);
}

std::string_view weightWords(const Finding& finding)
{
    if (finding.isSuppressed)
        return "explained, does not count";
    if (finding.isSetAside)
        return "set aside by people, does not count";
    if (finding.severity == Severity::Info)
        return "shown only";
    return finding.excuse ? "counts for less" : "counts";
}

bool isOwnMoney(const Finding& finding)
{
    const Rule* const rule = findRule(finding.rule);
    return !finding.touched.isZero() && !finding.isCross && rule != nullptr && rule->judge != nullptr;
}

const FindingCase* caseOf(const Finding& finding, const std::vector<FindingCase>& cases)
{
    if (cases.empty())
        return nullptr;
    const std::string hash = evidenceHash(finding);
    const auto found = std::ranges::find_if(
        cases, [&](const FindingCase& treated) { return treated.rule == finding.rule && treated.evidenceHash == hash; });
    return found == cases.end() ? nullptr : &*found;
}

reports::ReportTable workingPaperList(const PaperSubject& subject, const PaperWording& words)
{
    reports::ReportTable table{.title = words.heads("Inspection working paper"),
                               .heading = headingOf(subject, words),
                               .columns = columns(words),
                               .foot = inspectionFoot(sealOf(subject.result.head), nameOnPaper(subject.result), words),
                               .landscape = true};
    for (const Finding& finding : subject.result.findings)
        addRows(table, finding, subject, words);
    if (subject.result.failure) {
        // A file that shows only columns would say that nothing was found.
        std::vector<Cell>& cells = table.rows.emplace_back(table.columns.size());
        cells[7] = reasonTexts(subject.result, words).front();
    }
    for (const NotComputed& rule : subject.result.notComputed)
        table.notes.push_back(fill(words.sentences("Not judged: {0}: {1}"),
                                   {ruleTitle(rule.rule, words), onPaper(render(rule.missing, words.sentences))}));
    if (auto changed = changedParameters(subject.parameters, words))
        for (const std::vector<Cell>& row : changed->rows)
            table.notes.push_back(fill(words.sentences("Parameter {0}: {1} instead of {2}"),
                                       {reports::toPlainText(row[0]), reports::toPlainText(row[2]), reports::toPlainText(row[3])}));
    table.signatures = {words.heads("Auditor"), words.heads("Reviewer"), words.heads("For the cooperative")};
    return table;
}

} // namespace coop::inspection
