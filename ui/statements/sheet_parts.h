// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pieces that all sheets are made of.

#include "core/reports/report_head.h"
#include "ui/statements/sheet.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

namespace coop::ui {

/// An empty table with its title, the time below it and what every report says.
[[nodiscard]] inline Sheet emptySheet(const QString& title, const QString& time, book::Book& book, Date today,
                                      std::vector<reports::Column> columns)
{
    const reports::ReportHead head{book.profile().read().name, book.seal(), today};
    Sheet sheet;
    sheet.table.title = fromText(title);
    sheet.table.heading = {head.cooperative, fromText(time)};
    sheet.table.columns = std::move(columns);
    reports::addCommonWords(sheet.table, head, reportWording());
    return sheet;
}

[[nodiscard]] inline reports::Column textColumn(const QString& title, int widthMm)
{
    return {.title = fromText(title), .kind = reports::ColumnKind::Text, .widthMm = widthMm};
}
[[nodiscard]] inline reports::Column numberColumn(const QString& title)
{
    constexpr int kNumberMm = 11;
    return {.title = fromText(title), .kind = reports::ColumnKind::Number, .widthMm = kNumberMm};
}
[[nodiscard]] inline reports::Column moneyColumn(const QString& title, const QString& group = {})
{
    constexpr int kMoneyMm = 30;
    return {.title = fromText(title),
            .kind = reports::ColumnKind::Money,
            .widthMm = kMoneyMm,
            .group = fromText(group)};
}
[[nodiscard]] inline reports::Cell cell(const QString& text)
{
    return fromText(text);
}
[[nodiscard]] inline reports::Cell cell(const std::optional<Money>& amount)
{
    return amount ? reports::Cell(*amount) : reports::Cell();
}
/// Two wide blanks a level, as the forms indent.
[[nodiscard]] inline QString indented(const QString& text, int levels)
{
    return QString(2 * levels, QChar(0x2002)) + text;
}

} // namespace coop::ui
