// SPDX-License-Identifier: GPL-3.0-or-later
// Every report as a spreadsheet: opened by our own reader, and by LibreOffice where it is installed.
#include <gtest/gtest.h>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include "core/exchange/sheet.h"
#include "core/exchange/writers.h"
#include "core/reports/spreadsheet.h"
#include "tests/support/large_year.h"
#include "ui/printing/report_source.h"
#include "ui/text/format.h"

using namespace coop;

namespace {

const Date kToday(2026, 4, 1);

/// Whether a cell of a file says what a cell of a report does; amounts may be told with commas.
struct SameCell {
    const std::string& text;

    bool operator()(std::monostate) const { return text.empty(); }
    bool operator()(const std::string& words) const { return text == words; }
    bool operator()(std::int64_t number) const { return text == std::to_string(number); }
    bool operator()(Money amount) const
    {
        const auto read = parseMoney(text);
        return read && *read == amount;
    }
    bool operator()(TradeQuantity quantity) const
    {
        std::string plain = text;
        std::erase(plain, ',');
        const auto read = TradeQuantity::parse(plain);
        return read && *read == quantity;
    }
    bool operator()(Date day) const
    {
        const bool isSerial = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos && text.size() < 7;
        return text == toIso(day) || (isSerial && dateFromSerial(std::stoi(text)) == day);
    }
};

std::string textAt(const std::vector<exchange::SheetCell>& row, std::size_t column)
{
    return column < row.size() ? row[column].text : std::string();
}

bool hasTitles(const std::vector<exchange::SheetCell>& row, const reports::ReportTable& table)
{
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (textAt(row, column) != table.columns[column].title)
            return false;
    }
    return !table.columns.empty();
}

/// What differs between the rows below the titles and the report, in words; at most a few.
std::string differences(const exchange::Sheet& sheet, const reports::ReportTable& table)
{
    const auto titles = std::ranges::find_if(sheet.rows, [&](const auto& row) { return hasTitles(row, table); });
    if (titles == sheet.rows.end())
        return "no row has the titles";
    const auto first = static_cast<std::size_t>(titles - sheet.rows.begin()) + 1;
    std::vector<std::vector<reports::Cell>> rows = table.rows;
    if (!table.totals.empty())
        rows.push_back(table.totals);
    if (sheet.rows.size() < first + rows.size())
        return fmt::format("{} rows, expected {}", sheet.rows.size() - first, rows.size());
    std::string different;
    for (std::size_t row = 0; row < rows.size() && different.size() < 400; ++row) {
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const std::string text = textAt(sheet.rows[first + row], column);
            if (!std::visit(SameCell{text}, rows[row][column]))
                different += fmt::format("row {} column {}: “{}” for “{}”\n", row, column, text, reports::toPlainText(rows[row][column]));
        }
    }
    return different;
}

class Spreadsheets : public testing::Test {
protected:
    /// Writes each report that the year can give; its name and its table.
    std::vector<std::pair<std::string, reports::ReportTable>> written()
    {
        std::vector<std::pair<std::string, reports::ReportTable>> tables;
        for (const auto& word : ui::kReports) {
            const auto report = ui::makeReport({.kind = word.value, .year = {2025}}, m_year.book(), kToday);
            if (!report)
                continue;
            tables.emplace_back(word.english, reports::spreadsheetOf(*report));
            exchange::writeXlsx(file(tables.back().first, ".xlsx"), tables.back().second);
        }
        return tables;
    }
    [[nodiscard]] std::filesystem::path file(const std::string& name, const std::string& ending) const
    {
        return m_year.folder() / (name + ending);
    }

    test::LargeYear m_year{30};
};

} // namespace

TEST_F(Spreadsheets, AreReadBackByOurOwnReaderCellByCell)
{
    const auto tables = written();
    EXPECT_GE(tables.size(), 20u);
    for (const auto& [name, table] : tables) {
        const auto sheet = exchange::readSheet(file(name, ".xlsx"));
        ASSERT_TRUE(sheet.has_value()) << name;
        EXPECT_EQ(differences(*sheet, table), "") << name;
    }
}

TEST_F(Spreadsheets, AreReadAlikeByLibreOfficeWhichReckonsTheirTotalsAnew)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        GTEST_SKIP() << "LibreOffice is not installed";
    const auto tables = written();
    const QString folder = ui::toText(m_year.folder().path().string());
    // Comma, quotes, UTF-8, cells as they are shown.
    QStringList arguments{QStringLiteral("-env:UserInstallation=file://") + folder + QStringLiteral("/profile"),
                          QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                          QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1"), QStringLiteral("--outdir"), folder};
    for (const auto& [name, table] : tables)
        arguments << ui::toText(file(name, ".xlsx").string());
    QProcess process;
    process.start(office, arguments);
    constexpr int kPatienceMs = 180'000;
    ASSERT_TRUE(process.waitForFinished(kPatienceMs));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    for (const auto& [name, table] : tables) {
        const auto sheet = exchange::readSheet(file(name, ".csv"));
        ASSERT_TRUE(sheet.has_value()) << name;
        EXPECT_EQ(differences(*sheet, table), "") << name;
    }
}
