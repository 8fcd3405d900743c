// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "core/distribution/plan.h"
#include "core/reports/report_table.h"
#include "core/shares/holdings.h"

namespace coop::reports {

/// Why a member receives: by his dealings, his land, his capital, his work, or by another stage of the policy.
enum class IncomeSource { Trade, Land, Capital, Labour, Other };

inline constexpr std::array kIncomeSources = {IncomeSource::Trade, IncomeSource::Land, IncomeSource::Capital,
                                              IncomeSource::Labour, IncomeSource::Other};

/// What a year's distribution brings, by source.
struct MemberIncome {
    std::array<Money, kIncomeSources.size()> bySource{};

    [[nodiscard]] Money of(IncomeSource source) const { return bySource[static_cast<std::size_t>(source)]; }
    [[nodiscard]] Money total() const { return sumOf(bySource); }
    MemberIncome& operator+=(const MemberIncome& other);
    bool operator==(const MemberIncome&) const = default;
};

/// Stages by trade are trade, by land area land, by working days labour; by contribution or account, and
/// residual ones by named amounts, capital; all others (per head, per household, named amounts) other.
[[nodiscard]] IncomeSource sourceOf(const distribution::Stage& stage);

/// The member on `line` of the plan; adds up to his total (`ensure`d).
[[nodiscard]] MemberIncome incomeOf(const distribution::Plan& plan, std::size_t line);
/// All members together; adds up to all pools (`ensure`d).
[[nodiscard]] MemberIncome incomeOfAll(const distribution::Plan& plan);

/// A bar of the income chart: a year, or a member.
struct IncomeRow {
    std::string label{};
    MemberIncome income{};
};

/// Label, a column per source, total.
[[nodiscard]] ReportTable incomeTable(std::span<const IncomeRow> rows, std::string_view title,
                                      std::string_view labelTitle, const Wording& words);
/// Columns of incomeTable() that hold the sources.
inline constexpr std::size_t kFirstSourceColumn = 1;

/// Paid-in capital by kind, largest first. Labour and technology are weights, never capital (registration
/// rules Art. 13): they stand in the notes only, apart from the total.
[[nodiscard]] ReportTable capitalTable(std::span<const shares::Holding> holdings, const Wording& words);

/// The kinds in the order of its rows.
[[nodiscard]] std::vector<shares::ContributionKind> capitalKinds(std::span<const shares::Holding> holdings);

/// How many members of the plan get how much, in bands of a round width.
[[nodiscard]] ReportTable incomeBandTable(const distribution::Plan& plan, const Wording& words);
/// The same of any amounts, none of them negative.
[[nodiscard]] ReportTable incomeBandTable(std::span<const Money> amounts, const Wording& words);

/// The Lorenz curve of the members' totals in thousandths, with the Gini coefficient among the notes; no rows
/// when nobody gets anything.
[[nodiscard]] ReportTable lorenzTable(const distribution::Plan& plan, const Wording& words);
[[nodiscard]] ReportTable lorenzTable(std::span<const Money> amounts, const Wording& words);

} // namespace coop::reports
