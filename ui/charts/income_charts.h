// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/reports/income.h"
#include "core/reports/inequality.h"
#include "ui/charts/chart_data.h"

namespace coop::ui {

/// Income of all members by source, a bar a year.
[[nodiscard]] ChartData incomeOverYears(std::span<const reports::IncomeRow> years);
/// One member's income of the plan by source.
[[nodiscard]] ChartData incomeOfMember(const distribution::Plan& plan, std::size_t line);
/// Paid-in capital by kind; labour stands in the remarks only.
[[nodiscard]] ChartData capitalByKind(std::span<const shares::Holding> holdings);
[[nodiscard]] ChartData membersByIncome(const distribution::Plan& plan);
/// The Lorenz curve with the Gini coefficient in the remarks.
[[nodiscard]] ChartData lorenzCurve(const distribution::Plan& plan);
/// What another draft or another year spreads.
struct OtherCurve {
    QString name{};
    reports::Inequality inequality{};
};
/// Both curves, each with its Gini coefficient; `name` is that of the plan.
[[nodiscard]] ChartData lorenzCurves(const distribution::Plan& plan, const QString& name, const OtherCurve& other);

} // namespace coop::ui
