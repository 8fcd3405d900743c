// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

#include "core/distribution/plan.h"
#include "core/reports/dividend_list.h"
#include "core/reports/report_table.h"

namespace coop::ui {

/// As on paper: a dash for nothing.
[[nodiscard]] QString resultText(const reports::Cell& cell);

/// A column of the members' result: the screen and the exported table are made of the same list.
struct ResultColumn {
    QString title{};
    reports::ColumnKind kind = reports::ColumnKind::Text;
    std::function<reports::Cell(const distribution::Plan&, std::size_t line)> cell{};
    std::function<reports::Cell(const distribution::Plan&)> total{};
    QString (*text)(const reports::Cell&) = &resultText;
    bool isTotal = false;
    std::optional<std::size_t> stage{}; ///< the stage that the column belongs to
};

/// Number, name, what the stages weigh by (trade, account, land, days) before the first stage that uses it, the
/// stages, total.
[[nodiscard]] std::vector<ResultColumn> resultColumns(const distribution::Plan& plan);

inline constexpr int kNumberColumn = 0;
inline constexpr int kNameColumn = 1;

[[nodiscard]] reports::ReportTable resultTable(const distribution::Plan& plan, const reports::ReportHead& head);

} // namespace coop::ui
