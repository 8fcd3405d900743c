// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/county_summary.h"

#include "core/inspection/county_tables.h"

#include <algorithm>
#include <set>

namespace coop::inspection {

namespace {

using reports::Document;
using reports::Fact;
using reports::FactGrid;
using reports::fill;
using reports::Paragraph;
using reports::ParagraphStyle;
using reports::ReportTable;

/// The day, or the first and the last of several.
std::string daysText(const std::vector<CountyBook>& books, const PaperWording& words)
{
    std::optional<Date> first;
    std::optional<Date> last;
    for (const CountyBook& book : books) {
        if (!book.isReadable)
            continue;
        first = first ? std::min(*first, book.asOf) : book.asOf;
        last = last ? std::max(*last, book.asOf) : book.asOf;
    }
    if (!first)
        return "—";
    return *first == *last ? toIso(*first) : fill(words.sentences("{0} to {1}, each book as of its own day"), {toIso(*first), toIso(*last)});
}

FactGrid factsOf(const CountySubject& subject, const PaperWording& words)
{
    const std::vector<CountyBook>& books = subject.tally.books();
    const auto readable = std::ranges::count_if(books, &CountyBook::isReadable);
    return {.facts = {{words.heads("Books looked at"), std::to_string(books.size())},
                      {words.heads("Of these not readable"), std::to_string(static_cast<std::ptrdiff_t>(books.size()) - readable)},
                      {words.heads("Judged as of"), daysText(books, words)},
                      {words.heads("Catalogue of rules"), std::string(kCatalogueVersion)},
                      {words.heads("Parameters"), parametersText(subject.parameters, words)}},
            .columns = 1};
}

void addTable(Document& document, ReportTable table)
{
    if (table.rows.empty())
        return;
    document.blocks.emplace_back(Paragraph{.text = table.title, .style = ParagraphStyle::Heading});
    document.blocks.emplace_back(std::move(table));
}

} // namespace

void CountyTally::add(std::size_t place, const BookResult& result)
{
    const Assessment& assessment = result.assessment;
    CountyBook book{.place = place,
                    .path = result.path,
                    .name = nameOnPaper(result),
                    .code = onPaper(result.code),
                    .region = onPaper(result.region),
                    .industry = onPaper(result.industry),
                    .asOf = result.asOf,
                    .isReadable = !result.failure,
                    .status = assessment.status,
                    .integrity = assessment.integrity,
                    .deciding = assessment.deciding,
                    .hints = assessment.complianceHints,
                    .figures = result.figures,
                    .order = sortingKey(assessment, result.findings)};
    if (result.failure)
        book.decided = failurePhrase(result);
    else if (assessment.status == OperatingStatus::Normal && assessment.integrity != Integrity::None && assessment.reasons.size() > 1)
        book.decided = assessment.reasons[1]; // the sentence on the leads: they are why anybody looks at it
    else if (!assessment.reasons.empty())
        book.decided = assessment.reasons.front();
    m_books.push_back(std::move(book));
    countRules(result);
}

void CountyTally::countRules(const BookResult& result)
{
    std::set<std::string> counting;
    std::set<std::string> grave;
    std::set<std::string> explained;
    std::set<std::string> shown;
    for (const Finding& finding : result.findings) {
        if (finding.isSuppressed)
            explained.insert(finding.rule);
        else if (finding.severity == Severity::Info)
            shown.insert(finding.rule);
        else
            counting.insert(finding.rule);
        if (!finding.isSuppressed && finding.severity >= Severity::High)
            grave.insert(finding.rule);
    }
    const auto count = [this](const std::set<std::string>& rules, int RuleTally::* which) {
        for (const std::string& rule : rules)
            ++(m_rules[rule].*which);
    };
    count(counting, &RuleTally::counting);
    count(grave, &RuleTally::grave);
    count(explained, &RuleTally::explained);
    count(shown, &RuleTally::shownOnly);
    std::set<std::string> missing;
    for (const NotComputed& rule : result.notComputed)
        missing.insert(rule.rule);
    count(missing, &RuleTally::notComputed);
}

reports::PrintedReport countySummary(const CountySubject& subject, const PaperWording& words)
{
    Document document{.title = words.heads("Summary of the inspection"), .foot = inspectionFoot({}, {}, words)};
    document.blocks.emplace_back(Paragraph{
        .text = words.sentences("This summary counts what the rules suggest of the books that were looked at. It is no finding about "
                                "any cooperative: each is looked into by persons, hears what was found and may answer.")});
    document.blocks.emplace_back(factsOf(subject, words));
    for (ReportTable& table : countTables(subject, words))
        addTable(document, std::move(table));
    if (auto changed = changedParameters(subject.parameters, words)) {
        changed->title = words.heads("Parameters that are not as delivered");
        addTable(document, *std::move(changed));
    }
    document.blocks.emplace_back(
        reports::SignatureLines{.places = {words.heads("Prepared by"), words.heads("Reviewer"), words.heads("Date (seal)")}});

    ReportTable list = cooperativeList(subject, words, ListWidth::Paper);
    reports::PrintedReport report{.list = cooperativeList(subject, words, ListWidth::File)};
    report.paper.emplace_back(std::move(document));
    if (!list.rows.empty())
        report.paper.emplace_back(std::move(list));
    return report;
}

std::vector<ReportTable> countyTables(const CountySubject& subject, const PaperWording& words)
{
    std::vector<ReportTable> tables;
    for (ReportTable& table : countTables(subject, words))
        if (!table.rows.empty())
            tables.push_back(std::move(table));
    if (!tables.empty())
        for (const Fact& fact : factsOf(subject, words).facts)
            tables.front().heading.push_back(fill(words.sentences("{0}: {1}"), {fact.label, fact.value}));
    tables.push_back(cooperativeList(subject, words, ListWidth::File));
    if (auto changed = changedParameters(subject.parameters, words)) {
        changed->title = words.heads("Parameters");
        tables.push_back(*std::move(changed));
    }
    return tables;
}

} // namespace coop::inspection
