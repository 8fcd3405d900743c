// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/county_list.h"

#include "ui/inspection/case_panel.h"
#include "ui/inspection/inspection_words.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CountyList)
};

using reports::Cell;
using reports::ColumnKind;
using reports::ReportTable;

Cell textCell(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(fromText(text));
}

QString joined(const std::vector<std::string>& rules)
{
    QStringList texts;
    for (const std::string& rule : rules)
        texts << toText(rule);
    return texts.join(QLatin1Char(' '));
}

std::vector<Cell> rowOf(const inspection::BookResult& book)
{
    const bool isRead = !book.failure;
    const auto figure = [isRead](Cell cell) { return isRead ? cell : Cell(); };
    return {fromText(nameOf(book)),
            book.code,
            book.region,
            book.industry,
            figure(Cell(std::int64_t{book.figures.members})),
            figure(Cell(book.figures.activity24)),
            book.figures.participating ? Cell(std::int64_t{*book.figures.participating}) : Cell(),
            fromText(statusText(book)),
            fromText(integrityText(book.assessment.integrity)),
            figure(Cell(std::int64_t{book.assessment.complianceHints})),
            textCell(joined(book.assessment.deciding)),
            textCell(caseCounts(book.cases)),
            textCell(reasonsText(book)),
            isRead ? Cell(book.asOf) : Cell(),
            book.path};
}

} // namespace

ReportTable countyList(const std::vector<ScannedBook>& books)
{
    const auto column = [](const QString& title, ColumnKind kind = ColumnKind::Text, int width = 20) {
        return reports::Column{.title = fromText(title), .kind = kind, .widthMm = width};
    };
    ReportTable table;
    table.title = fromText(Words::tr("Cooperatives inspected"));
    table.columns = {column(Words::tr("Cooperative"), ColumnKind::Text, 45),
                     column(Words::tr("Unified social credit code"), ColumnKind::Text, 38),
                     column(Words::tr("Township")),
                     column(Words::tr("Industry")),
                     column(Words::tr("Members"), ColumnKind::Number),
                     column(Words::tr("Activity in 24 months"), ColumnKind::Money, 28),
                     column(Words::tr("Members taking part"), ColumnKind::Number),
                     column(Words::tr("Operation")),
                     column(Words::tr("Leads")),
                     column(Words::tr("Compliance hints"), ColumnKind::Number),
                     column(Words::tr("Rules that decided"), ColumnKind::Text, 30),
                     column(Words::tr("What was decided"), ColumnKind::Text, 30),
                     column(Words::tr("Reasons"), ColumnKind::Text, 80),
                     column(Words::tr("As of"), ColumnKind::Date),
                     column(Words::tr("File"), ColumnKind::Text, 60)};
    for (const ScannedBook& book : books)
        table.rows.push_back(rowOf(*book));
    table.notes = {fromText(Words::tr("The cooperative may answer in writing within ten days. Any “likely” has to be confirmed and signed "
                                      "by an inspector before it is told to anybody."))};
    table.landscape = true;
    return table;
}

} // namespace coop::ui
