// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspection_lists.h"

#include "app/cli/arguments.h"
#include "core/base/field_reader.h"
#include "core/base/text.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/sheet.h"
#include "ui/inspection/inspector.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <span>

namespace coop::app {

namespace {

constexpr std::size_t kLargestParameters = 1u << 20;
constexpr std::int64_t kFirstYear = 1949;
constexpr std::int64_t kLastYear = 2199;

enum class ListColumn { Code, Year, FiledOn, IdNumber, PersonName, Office, Relation };
using Column = Word<ListColumn>;
using Columns = std::span<const Column>;

constexpr Word<ListColumn> kReportColumns[] = {
    {ListColumn::Code, "code", "统一社会信用代码"},
    {ListColumn::Year, "year", "年度"},
    {ListColumn::FiledOn, "filed_on", "报送日期"},
};
constexpr Word<ListColumn> kOfficialColumns[] = {
    {ListColumn::IdNumber, "id_number", "证件号码"},
    {ListColumn::PersonName, "name", "姓名"},
    {ListColumn::Office, "office", "职务"},
    {ListColumn::Relation, "relation", "关系"},
};

struct Table {
    std::vector<Fields> rows{};
    std::vector<std::string> headings{};
    Issues issues{};
};

std::string namesOf(Columns columns)
{
    std::string names;
    for (const Column& column : columns)
        names.append(names.empty() ? "" : ", ").append(column.english).append(" ").append(column.chinese);
    return names;
}

/// Which field each column of the file is.
std::vector<std::string_view> headOf(const exchange::Sheet& sheet, Columns columns, Table& table)
{
    const int row = sheet.rowNumbers.front();
    std::vector<std::string_view> fields;
    for (std::size_t c = 0; c < sheet.rows.front().size(); ++c) {
        const std::string heading(trimmed(sheet.rows.front()[c].text));
        table.headings.push_back(heading);
        const auto found = std::ranges::find_if(columns, [&](const Column& column) {
            return column.english == toAsciiLower(heading) || column.chinese == heading;
        });
        const auto place = static_cast<int>(c) + 1;
        if (found == columns.end()) {
            if (!heading.empty())
                table.issues.push_back({.code = IssueCode::ColumnUnknown, .value = heading, .arguments = {namesOf(columns)},
                                        .row = row, .column = place});
            fields.emplace_back();
            continue;
        }
        if (std::ranges::find(fields, found->english) != fields.end())
            table.issues.push_back({.code = IssueCode::ColumnTwice, .value = heading, .row = row, .column = place});
        fields.push_back(found->english);
    }
    for (const Column& column : columns) {
        if (std::ranges::find(fields, column.english) == fields.end())
            table.issues.push_back({.code = IssueCode::ColumnMissing, .arguments = {std::string(column.english)}, .row = row});
    }
    return fields;
}

Table readTable(const std::string& file, Columns columns)
{
    requireReadable(file);
    Table table;
    const auto sheet = exchange::readSheet(file);
    if (!sheet) {
        table.issues = sheet.error();
        return table;
    }
    if (sheet->rows.empty()) {
        table.issues.push_back({.code = IssueCode::FileEmpty, .row = 1});
        return table;
    }
    const std::vector<std::string_view> fields = headOf(*sheet, columns, table);
    if (hasErrors(table.issues))
        return table;
    for (std::size_t i = 1; i < sheet->rows.size(); ++i) {
        Fields row(sheet->rowNumbers[i]);
        for (std::size_t c = 0; c < sheet->rows[i].size(); ++c) {
            const std::string& text = sheet->rows[i][c].text;
            if (c >= fields.size() && !text.empty())
                table.issues.push_back({.code = IssueCode::RowTooLong, .row = sheet->rowNumbers[i], .column = static_cast<int>(c) + 1});
            else if (c < fields.size() && !fields[c].empty())
                row.set(fields[c], text, static_cast<int>(c) + 1);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Codes and identity numbers as books keep them: half-width capitals.
std::string plainCode(std::string_view text)
{
    std::string plain = toHalfWidth(trimmed(text));
    std::ranges::transform(plain, plain.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    return plain;
}

std::vector<inspection::AnnualReportRow> reportsOf(Table& table)
{
    std::vector<inspection::AnnualReportRow> rows;
    for (const Fields& fields : table.rows) {
        FieldReader reader(fields);
        inspection::AnnualReportRow row{.code = plainCode(reader.text("code", Need::Required))};
        const auto year = reader.count("year", Need::Required);
        if (year && (*year < kFirstYear || *year > kLastYear))
            reader.complain(IssueCode::OutOfRange, "year", {std::to_string(kFirstYear), std::to_string(kLastYear)});
        row.year = static_cast<int>(year.value_or(0));
        row.filedOn = reader.date("filed_on");
        append(table.issues, reader.takeIssues());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<inspection::OfficialRow> officialsOf(Table& table)
{
    std::vector<inspection::OfficialRow> rows;
    for (const Fields& fields : table.rows) {
        FieldReader reader(fields);
        inspection::OfficialRow row{.idNumber = plainCode(reader.text("id_number", Need::Required)),
                                    .name = reader.text("name"),
                                    .office = reader.text("office"),
                                    .relation = reader.text("relation")};
        append(table.issues, reader.takeIssues());
        rows.push_back(std::move(row));
    }
    return rows;
}

/// True: the table may be used.
bool say(const std::string& file, const Table& table)
{
    for (Issue issue : table.issues) {
        issue.row = std::max(issue.row, 1);
        const auto column = static_cast<std::size_t>(issue.column);
        const bool isNamed = column >= 1 && column <= table.headings.size();
        complain(ui::issueLine(ui::toText(file), issue, isNamed ? ui::toText(table.headings[column - 1]) : QString()));
    }
    return !hasErrors(table.issues);
}

} // namespace

std::optional<inspection::OutsideLists> readOutsideLists(const std::optional<std::string>& annualReports,
                                                         const std::optional<std::string>& officials)
{
    inspection::OutsideLists lists;
    bool isUsable = true;
    if (annualReports) {
        Table table = readTable(*annualReports, kReportColumns);
        lists.annualReports = reportsOf(table);
        isUsable = say(*annualReports, table);
    }
    if (officials) {
        Table table = readTable(*officials, kOfficialColumns);
        lists.officials = officialsOf(table);
        isUsable = say(*officials, table) && isUsable;
    }
    return isUsable ? std::optional(std::move(lists)) : std::nullopt;
}

std::optional<inspection::Parameters> readParameterFile(const std::optional<std::string>& file)
{
    if (!file)
        return inspection::Parameters();
    requireReadable(*file);
    const auto bytes = exchange::readFileBytes(*file, kLargestParameters);
    if (!bytes) {
        complain(*file, bytes.error());
        return std::nullopt;
    }
    auto read = inspection::readParameters(*bytes);
    complain(*file, read.issues);
    return read.isUsable() ? std::optional(std::move(read.value)) : std::nullopt;
}

void addInspectionOptions(CLI::App& verb, InspectionOptions& options)
{
    verb.add_option("--as-of", options.asOf);
    verb.add_option("--annual-reports", options.annualReports);
    verb.add_option("--officials", options.officials);
    verb.add_option("--parameters", options.parameters);
    verb.add_option("--index", options.index);
}

std::optional<inspection::InspectionRequest> inspectionRequest(const InspectionOptions& options, const Session& session)
{
    inspection::InspectionRequest request{.asOf = dateArgument("--as-of", options.asOf), .latest = session.clock.today()};
    auto lists = readOutsideLists(options.annualReports, options.officials);
    auto parameters = readParameterFile(options.parameters);
    if (!lists || !parameters)
        return std::nullopt;
    request.lists = *std::move(lists);
    request.parameters = *std::move(parameters);
    return request;
}

inspection::ScanIndex openIndex(const std::optional<std::string>& file)
{
    if (!file)
        return inspection::ScanIndex::inMemory();
    return {*file, inspection::readOrMakeSecret(ui::userIndexPlace().secret)};
}

} // namespace coop::app
