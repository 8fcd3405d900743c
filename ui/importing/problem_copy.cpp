// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/problem_copy.h"

#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"
#include "core/exchange/xlsx_writer.h"
#include "ui/importing/import_files.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

using Rows = std::vector<std::vector<std::string>>;

/// "Name: the field is empty; …" by the file's row number.
std::map<int, std::string> problemsByRow(exchange::ImportKind kind, const Issues& issues)
{
    std::map<int, std::string> problems;
    for (const Issue& issue : issues) {
        const exchange::ColumnSpec* spec = exchange::specOf(kind, issue.field);
        QString sentence = issueText(issue);
        if (!issue.field.empty())
            sentence = Words::tr("%1: %2").arg(spec == nullptr ? fieldName(issue.field) : fieldTitle(*spec), sentence);
        if (issue.severity == Severity::Warning)
            sentence = Words::tr("(to look at) %1").arg(sentence);
        std::string& text = problems[issue.row];
        text += (text.empty() ? "" : "\n") + fromText(sentence);
    }
    return problems;
}

std::set<std::size_t> dateColumns(exchange::ImportKind kind, const exchange::ColumnMapping& mapping)
{
    std::set<std::size_t> columns;
    for (const exchange::MappedField& field : mapping.fields) {
        const exchange::ColumnSpec* spec = exchange::specOf(kind, field.field);
        if (field.column && spec != nullptr && spec->type == exchange::ColumnType::Date)
            columns.insert(*field.column);
    }
    return columns;
}

/// The file's rows at their places, the problems in a column of their own.
class Copy {
public:
    Copy(const exchange::Sheet& sheet, exchange::ImportKind kind, const exchange::SheetLayout& layout, const Issues& issues)
        : m_sheet(sheet), m_layout(layout), m_problems(problemsByRow(kind, issues)), m_dates(dateColumns(kind, layout.mapping))
    {
        for (const auto& row : sheet.rows)
            m_width = std::max(m_width, row.size());
    }

    void writeXlsx(const std::filesystem::path& target) const
    {
        constexpr int kProblemWidth = 110;
        exchange::XlsxFile file(target, fromText(QCoreApplication::translate("Importing", "Problems")), m_sheet.rows.size() * (m_width + 1));
        for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
            const std::size_t at = static_cast<std::size_t>(m_sheet.rowNumbers[i]) - 1;
            const exchange::Look look{.isBold = isHeading(i)};
            for (std::size_t column = 0; column < m_sheet.rows[i].size(); ++column)
                writeCell(file, at, column, m_sheet.rows[i][column], look);
            if (const std::string text = problemOf(i); !text.empty())
                file.writeText(at, m_width, text, look);
        }
        file.setWidth(m_width, kProblemWidth);
        file.commit();
    }

    void writeCsv(const std::filesystem::path& target) const
    {
        constexpr std::size_t kPiece = 4096;
        exchange::ReplacementFile file(target);
        file.append("\xEF\xBB\xBF");
        Rows piece;
        int next = 1;
        for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
            for (; next < m_sheet.rowNumbers[i]; ++next)
                piece.push_back(std::vector<std::string>(1));
            ++next;
            std::vector<std::string> cells;
            for (std::size_t column = 0; column < m_width; ++column)
                cells.push_back(column < m_sheet.rows[i].size() ? textOf(column, m_sheet.rows[i][column]) : std::string());
            cells.push_back(problemOf(i));
            piece.push_back(std::move(cells));
            if (piece.size() >= kPiece) {
                file.append(exchange::toCsv(piece));
                piece.clear();
            }
        }
        file.append(exchange::toCsv(piece));
        file.commit();
    }

private:
    [[nodiscard]] bool isHeading(std::size_t row) const { return row == m_layout.mapping.headerRow; }

    /// Also what is said of the whole file, beside its headings.
    [[nodiscard]] std::string problemOf(std::size_t row) const
    {
        std::string text = isHeading(row) ? fromText(QCoreApplication::translate("Importing", "Problems")) : std::string();
        const auto add = [&](int number) {
            const auto found = m_problems.find(number);
            if (found != m_problems.end())
                text += (text.empty() ? "" : "\n") + found->second;
        };
        if (isHeading(row))
            add(0);
        add(m_sheet.rowNumbers[row]);
        return text;
    }

    [[nodiscard]] std::string textOf(std::size_t column, const exchange::SheetCell& cell) const
    {
        return m_dates.contains(column) ? exchange::dateText(cell, m_sheet.countsDatesFrom1904) : cell.text;
    }

    void writeCell(exchange::XlsxFile& file, std::size_t row, std::size_t column, const exchange::SheetCell& cell,
                   exchange::Look look) const
    {
        const std::string text = textOf(column, cell);
        if (text.empty())
            return;
        if (cell.kind != exchange::CellKind::Number) {
            file.writeText(row, column, text, look);
            return;
        }
        if (const auto day = m_dates.contains(column) ? parseDate(text) : std::nullopt) {
            look.numberFormat = exchange::kDateFormat;
            file.writeDate(row, column, *day, look);
            return;
        }
        file.writeDecimal(row, column, text, look);
    }

    const exchange::Sheet& m_sheet;
    const exchange::SheetLayout& m_layout;
    std::map<int, std::string> m_problems;
    std::set<std::size_t> m_dates;
    std::size_t m_width = 0;
};

} // namespace

void writeProblemCopy(const QString& file, const exchange::Sheet& sheet, exchange::ImportKind kind,
                      const exchange::SheetLayout& layout, const Issues& issues)
{
    const Copy copy(sheet, kind, layout, issues);
    const std::filesystem::path target(file.toStdU16String());
    if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        copy.writeCsv(target);
    else
        copy.writeXlsx(target);
}

} // namespace coop::ui
