// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_story.h"

#include <fmt/format.h>

#include <algorithm>
#include <ranges>

namespace coop::test {

using exchange::ImportKind;

Story::Story(std::string_view registeredOn, std::string_view more, FiscalYear ledgerFrom)
    : m_book(members::LegalForm::Specialized, ledgerFrom)
{
    m_book.import(ImportKind::Profile,
                  fmt::format("key,value\nname,示例合作社\ncode,{}\nregistered_on,{}\n{}", kStoryCode, registeredOn, more));
}

Story& Story::members(int count, std::string_view joined)
{
    std::string text;
    for (int i = 1; i <= count; ++i)
        text += fmt::format("{0},成员{0},farmer,{1},{2}\n", i, joined, i == 1 ? "chair" : "");
    return rows(ImportKind::Members, "number,name,kind,joined,roles", text);
}

Story& Story::rows(ImportKind kind, std::string_view columns, std::string_view text)
{
    m_book.import(kind, fmt::format("{}\n{}", columns, text));
    return *this;
}

Story& Story::contributions(std::string_view text)
{
    return rows(ImportKind::Contributions, "date,member,kind,subscribed,paid,quantity,unit", text);
}

Story& Story::paidByAll(int count, std::string_view date)
{
    std::string text;
    for (int i = 1; i <= count; ++i)
        text += fmt::format("{},{},cash,2000,2000,,\n", date, i);
    return contributions(text);
}

Story& Story::trades(std::string_view text)
{
    return rows(ImportKind::Trades, "date,member,direction,product,quantity,unit,amount", text);
}

Story& Story::vouchers(std::string_view text)
{
    return rows(ImportKind::Vouchers, "date,number,summary,account,debit,credit,member,counterparty", text);
}

Story& Story::meetings(std::string_view text)
{
    return rows(ImportKind::Meetings, "date,kind,present,subject", text);
}

Story& Story::grants(std::string_view text)
{
    return rows(ImportKind::Grants, "date,kind,amount,project,applied_on", text);
}

Story& Story::assets(std::string_view text)
{
    return rows(ImportKind::Assets, "serial,name,bought_on,amount,grant,supplier,location,disposed_on,invoice,custodian,approval",
                text);
}

Story& Story::related(std::string_view text)
{
    return rows(ImportKind::RelatedParties, "member,name,relation,bank_account", text);
}

Story& Story::attendance(std::string_view text)
{
    return rows(ImportKind::Attendance, "date,kind,member", text);
}

Story& Story::assemblies(int from, int to, int present)
{
    std::string text;
    for (int year = from; year <= to; ++year)
        text += fmt::format("{}-03-01,members,{},年度大会\n", year, present);
    return meetings(text);
}

Story& Story::post(std::string_view date, std::vector<Posting> lines, const Papers& papers)
{
    m_told.push_back({std::string(date), std::move(lines), papers});
    return *this;
}

void Story::importPosted()
{
    if (m_told.empty())
        return;
    std::ranges::stable_sort(m_told, {}, &Told::date);
    std::map<std::string, int> numbers;
    std::string text = "date,number,summary,account,debit,credit,member,counterparty,attachments,entered,invoice,product,project\n";
    for (const Told& one : m_told) {
        const int number = ++numbers[one.date.substr(0, 7)];
        for (const Posting& line : one.lines) {
            const std::string debit = line.amount.isNegative() ? "" : toPlainText(line.amount);
            const std::string credit = line.amount.isNegative() ? toPlainText(-line.amount) : "";
            text += fmt::format("{},{},记,{},{},{},{},{},{},{},{},{},{}\n", one.date, number, line.account, debit, credit, line.member,
                                line.counterparty, one.papers.attachments, one.papers.entered, one.papers.invoice, line.product,
                                line.project);
        }
    }
    m_told.clear();
    m_book.import(ImportKind::Vouchers, text);
}

inspection::BookResult Story::inspected(std::optional<bool> areReportsFiled)
{
    inspection::InspectionRequest request{.asOf = Date{2024, 12, 31}};
    if (areReportsFiled) {
        request.lists.annualReports.emplace();
        for (const int year : {2022, 2023})
            request.lists.annualReports->push_back(
                {.code = std::string(kStoryCode),
                 .year = year,
                 .filedOn = *areReportsFiled ? std::optional(Date{year + 1, 6, 1}) : std::nullopt});
    }
    return judged(request);
}

inspection::BookResult Story::inspectedAsOf(Date day)
{
    return judged({.asOf = day});
}

inspection::BookResult Story::judged(const inspection::InspectionRequest& request)
{
    importPosted();
    m_book.close();
    return inspectFile(m_book.file(), request);
}

std::string told(const inspection::BookResult& result)
{
    std::string text;
    for (const inspection::Finding& finding : result.findings) {
        text += fmt::format("{} {} {}{}\n    ", finding.rule, toWord(inspection::kSeverities, finding.severity),
                            finding.statement.pattern, finding.isSuppressed ? " (suppressed)" : "");
        for (const std::string& value : finding.statement.values)
            text += value + "; ";
        for (const inspection::Evidence& row : finding.evidence | std::views::take(6))
            text += fmt::format("{}:{} ", row.table, row.id);
        text += '\n';
    }
    for (const inspection::NotComputed& one : result.notComputed)
        text += one.rule + " not computed: " + one.missing.pattern + "\n";
    return text + result.failureDetail;
}

std::optional<inspection::Severity> severityOf(const inspection::BookResult& result, std::string_view rule)
{
    std::optional<inspection::Severity> strongest;
    for (const inspection::Finding& finding : result.findings) {
        if (finding.rule == rule && !finding.isSuppressed)
            strongest = std::max(strongest.value_or(finding.severity), finding.severity);
    }
    return strongest;
}

} // namespace coop::test
