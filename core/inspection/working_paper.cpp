// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/working_paper.h"

#include "core/inspection/rule.h"
#include "core/inspection/working_paper_list.h"

#include <algorithm>
#include <filesystem>

namespace coop::inspection {

namespace {

using reports::Document;
using reports::Fact;
using reports::FactGrid;
using reports::fill;
using reports::Paragraph;
using reports::ParagraphStyle;
using reports::ReportTable;

constexpr std::string_view kAnswer = "answer";

class Paper {
public:
    Paper(const PaperSubject& subject, const PaperWording& words)
        : m_subject(subject), m_result(subject.result), m_words(words)
    {
    }

    Document make()
    {
        const std::string name = nameOnPaper(m_result);
        m_document.title = m_words.heads("Inspection working paper");
        m_document.subtitle = name;
        m_document.foot = inspectionFoot(sealOf(m_result.head), name, m_words);
        body(m_words.sentences("This paper lists what the rules found in the book of the cooperative, and the rows of the book that "
                               "they rest on. It decides nothing: whether a finding holds is decided by the persons who sign below, "
                               "after the cooperative was heard."));
        addIdentity();
        addAxes();
        if (!m_result.failure) {
            addFigures();
            addGlance();
            for (const Finding& finding : m_result.findings)
                addFinding(finding);
            addNotComputed();
            addParameters();
        }
        addHandwriting();
        return std::move(m_document);
    }

private:
    void body(std::string text) { m_document.blocks.emplace_back(Paragraph{.text = std::move(text)}); }
    void heading(std::string_view english) { headingText(m_words.heads(english)); }
    void headingText(std::string text)
    {
        m_document.blocks.emplace_back(Paragraph{.text = std::move(text), .style = ParagraphStyle::Heading});
    }
    void small(std::string text) { m_document.blocks.emplace_back(Paragraph{.text = std::move(text), .style = ParagraphStyle::Small}); }
    [[nodiscard]] std::string text(const Phrase& phrase) const { return onPaper(render(phrase, m_words.sentences)); }

    /// A label with its value; one without a value has no place where a pen could fill in what the machine does not know.
    void addFact(FactGrid& grid, std::string_view label, std::string value) const
    {
        if (!value.empty())
            grid.facts.push_back({m_words.heads(label), std::move(value)});
    }

    void addIdentity()
    {
        FactGrid grid{.columns = 2};
        addFact(grid, "Cooperative", nameOnPaper(m_result));
        addFact(grid, "Credit code", onPaper(m_result.code));
        addFact(grid, "Region", onPaper(m_result.region));
        addFact(grid, "Industry", onPaper(m_result.industry));
        if (!m_result.failure)
            addFact(grid, "Judged as of", toIso(m_result.asOf));
        addFact(grid, "Catalogue of rules", std::string(kCatalogueVersion));
        FactGrid file{.columns = 1};
        addFact(file, "File of the book", onPaper(std::filesystem::path(m_result.path).filename().string()));
        addFact(file, "SHA-256 of the file", m_result.bookHash);
        addFact(file, "Head of the change log", m_result.head);
        addFact(file, "Parameters", parametersText(m_subject.parameters, m_words));
        m_document.blocks.emplace_back(std::move(grid));
        m_document.blocks.emplace_back(std::move(file));
        if (!m_subject.remark.isEmpty())
            small(text(m_subject.remark));
    }

    void addAxes()
    {
        const Assessment& assessment = m_result.assessment;
        heading("What the rules suggest");
        if (!m_result.failure) {
            FactGrid grid{.columns = 1};
            addFact(grid, "State of operation", m_words.sentences(statusWords(assessment.status)));
            addFact(grid, "Leads on money and identity", m_words.sentences(integrityWords(assessment.integrity)));
            addFact(grid, "Hints on compliance", fill(m_words.sentences("{0} findings"), {std::to_string(assessment.complianceHints)}));
            addFact(grid, "Rules that decided", joined(assessment.deciding));
            addFact(grid, "Patterns that apply", joined(assessment.patterns));
            m_document.blocks.emplace_back(std::move(grid));
        }
        for (std::string& reason : reasonTexts(m_result, m_words))
            body(std::move(reason));
    }

    [[nodiscard]] std::string joined(const std::vector<std::string>& texts) const
    {
        std::string all;
        for (const std::string& each : texts)
            all.append(all.empty() ? "" : m_words.sentences(", ")).append(each);
        return all;
    }

    void addFigures()
    {
        const BookFigures& figures = m_result.figures;
        heading("Key figures");
        FactGrid grid{.columns = 2};
        addFact(grid, "Members", std::to_string(figures.members));
        if (figures.participating)
            addFact(grid, "Members who took part in 24 months", fill(m_words.sentences("{0} of {1}"), {std::to_string(*figures.participating), std::to_string(figures.members)}));
        addFact(grid, "Activity of 24 months (yuan)", toGroupedText(figures.activity24));
        m_document.blocks.emplace_back(std::move(grid));
    }

    /// All findings on one page, as a reviewer reads them first.
    void addGlance()
    {
        heading("Findings at a glance");
        if (m_result.findings.empty())
            return body(m_words.sentences("No rule found anything in this book."));
        ReportTable table{.columns = {{.title = m_words.heads("No."), .kind = reports::ColumnKind::Number, .widthMm = 10},
                                      {.title = m_words.heads("Rule"), .widthMm = 44},
                                      {.title = m_words.heads("Severity"), .widthMm = 18},
                                      {.title = m_words.heads("Measured"), .widthMm = 40},
                                      {.title = m_words.heads("Threshold"), .widthMm = 40},
                                      {.title = m_words.heads("Weighs"), .widthMm = 22}}};
        std::int64_t number = 0;
        for (const Finding& finding : m_result.findings)
            table.rows.push_back({++number, ruleTitle(finding.rule, m_words), m_words.sentences(severityWords(finding.severity)),
                                  text(finding.value), text(finding.threshold), m_words.sentences(weightWords(finding))});
        m_document.blocks.emplace_back(std::move(table));
    }

    void addFinding(const Finding& finding)
    {
        headingText(fill(m_words.sentences("Finding {0}: {1}"), {std::to_string(++m_number), ruleTitle(finding.rule, m_words)}));
        const Rule* const rule = findRule(finding.rule);
        FactGrid grid{.columns = 1};
        addFact(grid, "Found", text(finding.statement));
        addFact(grid, "Measured", text(finding.value));
        addFact(grid, "Threshold", text(finding.threshold));
        addFact(grid, "Kind and severity",
                m_words.sentences(typeWords(finding.type)) + " · " + m_words.sentences(severityWords(finding.severity)) + " · " +
                    m_words.sentences(weightWords(finding)));
        if (rule != nullptr) {
            addFact(grid, "Basis", m_words.sentences(rule->basis));
            addFact(grid, "How it is reckoned", m_words.sentences(rule->definition));
        }
        addFact(grid, "Values used", valuesOf(finding.rule));
        if (isOwnMoney(finding))
            addFact(grid, "Money it is about (yuan)", toGroupedText(finding.touched));
        if (finding.excuse)
            addFact(grid, "Why it does not count, or counts for less", text(*finding.excuse));
        addFact(grid, "The cooperative's answer", answerOf(finding));
        m_document.blocks.emplace_back(std::move(grid));
        addTried(finding);
        addEvidence(finding);
        if (const FindingCase* const treated = caseOf(finding, m_subject.cases))
            addCase(*treated);
    }

    /// "O01.months: 24 months": each parameter of the rule with its value.
    [[nodiscard]] std::string valuesOf(const std::string& rule) const
    {
        std::string all;
        for (const ParameterSpec& spec : parameterSpecs()) {
            if (!spec.id.starts_with(rule + "."))
                continue;
            all.append(all.empty() ? "" : m_words.sentences("; "))
                .append(fill(m_words.sentences("{0} ({1})"), {m_words.sentences(spec.meaning),
                                                              text(parameterValue(spec, m_subject.parameters.value(spec.id)))}));
        }
        return all;
    }

    [[nodiscard]] std::string answerOf(const Finding& finding) const
    {
        std::string all;
        for (const ExcuseTried& tried : finding.tried)
            if (tried.id == kAnswer)
                all.append(all.empty() ? "" : m_words.sentences("; ")).append(text(tried.result));
        return all;
    }

    /// "E3" stands in the catalogue; what a rule looks for besides has a name for programs only.
    [[nodiscard]] std::string excuseName(const std::string& id) const
    {
        return id.find('.') == std::string::npos ? id : m_words.heads("of this rule");
    }

    void addTried(const Finding& finding)
    {
        ReportTable table{.columns = {{.title = m_words.heads("Excuse"), .widthMm = 22},
                                      {.title = m_words.heads("What was looked for and found"), .widthMm = 124},
                                      {.title = m_words.heads("Holds"), .widthMm = 22}}};
        for (const ExcuseTried& tried : finding.tried)
            if (tried.id != kAnswer)
                table.rows.push_back({excuseName(tried.id), text(tried.result), m_words.sentences(tried.holds ? "yes" : "no")});
        if (!table.rows.empty())
            m_document.blocks.emplace_back(std::move(table));
    }

    void addEvidence(const Finding& finding)
    {
        if (finding.evidence.empty())
            return;
        ReportTable table{.columns = {{.title = m_words.heads("No."), .kind = reports::ColumnKind::Number, .widthMm = 12},
                                      {.title = m_words.heads("Row of the book"), .widthMm = 56},
                                      {.title = m_words.heads("What it shows"), .widthMm = 76}}};
        const bool hasPersons =
            std::ranges::any_of(finding.evidence, [this](const Evidence& row) { return !m_subject.rows.personOf(row).empty(); });
        if (hasPersons)
            table.columns.push_back({.title = m_words.heads("Whom it concerns"), .widthMm = 32});
        std::int64_t number = 0;
        for (const Evidence& row : finding.evidence) {
            table.rows.push_back({++number, text(m_subject.rows.of(row)), text(row.text)});
            if (hasPersons)
                table.rows.back().emplace_back(onPaper(m_subject.rows.personOf(row)));
        }
        if (finding.evidenceCount > finding.evidence.size())
            table.notes.push_back(fill(m_words.sentences("These are the first {0} of {1} rows; {2} are not shown."),
                                       {std::to_string(finding.evidence.size()), std::to_string(finding.evidenceCount),
                                        std::to_string(finding.evidenceCount - finding.evidence.size())}));
        m_document.blocks.emplace_back(std::move(table));
    }

    void addCase(const FindingCase& treated)
    {
        FactGrid grid{.columns = 2};
        addFact(grid, "State", m_words.sentences(caseStateWords(treated.state)));
        if (treated.isReopened)
            addFact(grid, "Opened again", m_words.sentences("the evidence is not what it was when it was closed"));
        if (treated.askedOn)
            addFact(grid, "Cooperative asked on", toIso(*treated.askedOn));
        if (treated.answerDue)
            addFact(grid, "Answer due by", toIso(*treated.answerDue));
        if (treated.answeredOn)
            addFact(grid, "Answered on", toIso(*treated.answeredOn));
        m_document.blocks.emplace_back(std::move(grid));
        if (!treated.answer.empty()) {
            FactGrid said{.facts = {{m_words.heads("What the cooperative said"), onPaper(treated.answer)}}, .columns = 1};
            if (!treated.answerDocument.empty())
                said.facts.push_back({m_words.heads("Document"), onPaper(treated.answerDocument)});
            m_document.blocks.emplace_back(std::move(said));
        }
        ReportTable table{.columns = {{.title = m_words.heads("State"), .widthMm = 22},
                                      {.title = m_words.heads("When"), .widthMm = 34},
                                      {.title = m_words.heads("Who"), .widthMm = 26},
                                      {.title = m_words.heads("Second person"), .widthMm = 26},
                                      {.title = m_words.heads("Why"), .widthMm = 44},
                                      {.title = m_words.heads("Document"), .widthMm = 26}}};
        for (const CaseStep& step : treated.steps)
            table.rows.push_back({m_words.sentences(caseStateWords(step.to)), step.at.text, onPaper(step.who), onPaper(step.second),
                                  onPaper(step.why), onPaper(step.document)});
        if (!table.rows.empty())
            m_document.blocks.emplace_back(std::move(table));
    }

    void addNotComputed()
    {
        if (m_result.notComputed.empty())
            return;
        heading("Rules that could not be judged");
        ReportTable table{.columns = {{.title = m_words.heads("Rule"), .widthMm = 70}, {.title = m_words.heads("What is missing"), .widthMm = 100}}};
        for (const NotComputed& rule : m_result.notComputed)
            table.rows.push_back({ruleTitle(rule.rule, m_words), text(rule.missing)});
        m_document.blocks.emplace_back(std::move(table));
    }

    void addParameters()
    {
        if (auto table = changedParameters(m_subject.parameters, m_words)) {
            heading("Parameters that are not as delivered");
            m_document.blocks.emplace_back(*std::move(table));
        }
    }

    /// What only people can say.
    void addHandwriting()
    {
        heading("Seen on site");
        m_document.blocks.emplace_back(FactGrid{.facts = {{m_words.heads("Day and place"), {}},
                                                          {m_words.heads("What was seen"), {}},
                                                          {m_words.heads("What the auditor holds to be so"), {}},
                                                          {m_words.heads("Remarks of the reviewer"), {}}},
                                                .columns = 1});
        heading("The cooperative's answer in writing");
        body(m_words.sentences("The cooperative may answer within ten days of getting this paper; what it says and the papers that it "
                               "hands in are kept with it."));
        m_document.blocks.emplace_back(FactGrid{.facts = {{m_words.heads("Paper received on"), {}},
                                                          {m_words.heads("Answer"), {}},
                                                          {m_words.heads("Papers handed in"), {}}},
                                                .columns = 1});
        m_document.blocks.emplace_back(reports::SignatureLines{
            .places = {m_words.heads("Auditor"), m_words.heads("Reviewer"), m_words.heads("For the cooperative")}});
        m_document.blocks.emplace_back(
            FactGrid{.facts = {{m_words.heads("Date"), {}}, {m_words.heads("Date"), {}}, {m_words.heads("Date"), {}}}, .columns = 3});
    }

    const PaperSubject& m_subject;
    const BookResult& m_result;
    const PaperWording& m_words;
    Document m_document{};
    int m_number = 0;
};

} // namespace

reports::PrintedReport workingPaper(const PaperSubject& subject, const PaperWording& words)
{
    reports::PrintedReport report{.list = workingPaperList(subject, words)};
    report.paper.emplace_back(Paper(subject, words).make());
    return report;
}

} // namespace coop::inspection
