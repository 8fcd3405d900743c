// SPDX-License-Identifier: GPL-3.0-or-later
// Where the papers of a year break: a change here is a change of what lies in the files of cooperatives.
#include <gtest/gtest.h>

#include "tests/support/golden.h"
#include "tests/support/large_year.h"
#include "ui/print/document_layout.h"
#include "ui/print/paper_settings.h"
#include "ui/print/report_layout.h"
#include "ui/printing/report_source.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

using namespace coop;
using ui::DocumentLayout;
using ui::ReportKind;

namespace {

const Date kToday(2026, 4, 1);

std::string rowsText(std::size_t first, std::size_t last)
{
    return first == last ? "no rows" : fmt::format("rows {}-{}", first + 1, last);
}

/// One block as it stands on a page.
struct BlockText {
    std::string operator()(const DocumentLayout::Line& line) const
    {
        constexpr int kEnough = 12;
        return "“" + ui::fromText(line.words.left(kEnough)) + "”";
    }
    std::string operator()(const DocumentLayout::FactRow&) const { return "facts"; }
    std::string operator()(const DocumentLayout::TablePart& part) const
    {
        return rowsText(part.first, part.last) + (part.hasTotal ? " and total" : "");
    }
    std::string operator()(const DocumentLayout::Picture&) const { return "picture"; }
    std::string operator()(const DocumentLayout::Signatures&) const { return "signatures"; }
};

std::string pagesOf(const reports::Document& document)
{
    std::string text;
    const DocumentLayout layout(document, ui::pageLayoutFor(document, {}));
    for (const DocumentLayout::Page& page : layout.pages()) {
        text += "  page:";
        for (const DocumentLayout::Placed& placed : page)
            text += " " + std::visit(BlockText{}, placed.what);
        text += "\n";
    }
    return text;
}

std::string pagesOf(const reports::ReportTable& table)
{
    std::string text;
    const ui::ReportLayout layout(table, ui::pageLayoutFor(table, {}));
    for (const reports::PageRows& page : layout.pages()) {
        text += "  page: " + rowsText(page.first, page.last);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].isTotalled)
                text += fmt::format(", {} {} → {}", table.columns[column].title, toPlainText(page.broughtForward[column]),
                                    toPlainText(page.carriedForward[column]));
        }
        text += page.hasClosing ? ", closing\n" : "\n";
    }
    return text;
}

/// The first sheets of a report: those of the other members and accounts are like them.
std::string breaksOf(const reports::PrintedReport& report, std::size_t sheets)
{
    std::string text = report.list.title + fmt::format(", {} sheets\n", report.paper.size());
    for (std::size_t i = 0; i < std::min(sheets, report.paper.size()); ++i) {
        text += fmt::format(" sheet {}\n", i + 1);
        text += std::visit([](const auto& sheet) { return pagesOf(sheet); }, report.paper[i]);
    }
    return text;
}

class PageBreaks : public testing::Test {
protected:
    PageBreaks() { ui::useLanguage(ui::Language::Chinese); }
    ~PageBreaks() override { ui::useLanguage(ui::Language::English); }
};

} // namespace

TEST_F(PageBreaks, OfThePapersOfAYearAreWhereTheyWere)
{
    test::LargeYear year(90);
    std::string text;
    for (const ReportKind kind : {ReportKind::Dividends, ReportKind::PublicNotice, ReportKind::Resolution, ReportKind::Booklet,
                                  ReportKind::GeneralLedger, ReportKind::Members, ReportKind::BalanceSheet}) {
        const auto report = ui::makeReport({.kind = kind, .year = {2025}}, year.book(), kToday);
        ASSERT_TRUE(report.has_value()) << toWord(ui::kReports, kind);
        text += breaksOf(*report, 2);
    }
    test::expectGolden("document_breaks.txt", text);
}
