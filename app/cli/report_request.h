// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/inspection_lists.h"
#include "app/cli/paper_options.h"
#include "app/cli/verbs.h"
#include "app/cli/year_plan.h"
#include "core/base/words.h"
#include "core/book/distribution_reports.h"
#include "core/book/ledger_reports.h"
#include "core/book/paper_reports.h"
#include "core/book/register_lists.h"
#include "ui/text/language.h"

namespace coop::app {

using book::kRegisterReports;
using book::RegisterReport;

/// What `income` is laid out by.
enum class IncomeView { Source, Party, Line, ValueAdded };

inline constexpr Word<IncomeView> kIncomeViews[] = {
    {IncomeView::Source, "source", "来源"},
    {IncomeView::Party, "party", "利益主体"},
    {IncomeView::Line, "line", "业务环节"},
    {IncomeView::ValueAdded, "value-added", "增加值"},
};

enum class FileKind { Pdf, Xlsx, Csv };

/// What the command line says of a report.
struct ReportOptions {
    std::string book{};
    std::string report{};
    std::string output{};
    std::optional<std::string> year{};
    std::optional<std::string> from{};
    std::optional<std::string> to{};
    std::optional<std::string> member{};
    std::optional<std::string> account{};
    std::optional<std::string> list{};
    std::optional<std::string> by{};
    bool isMasked = false;
    bool hasAllLevels = false;
    bool isLong = false;
    PaperOptions page{};
    PlanOptions plan{};
    InspectionOptions inspection{};
};

/// What the options ask for, checked.
struct ReportRequest {
    RegisterReport report{};
    std::optional<book::LedgerReport> ledger{};   ///< instead of `report`
    std::optional<book::DistributionReport> payment{};   ///< the same
    std::optional<book::YearPaper> paper{};   ///< the same
    IncomeView incomeBy = IncomeView::Source;
    FileKind kind{};
    std::optional<FiscalYear> year{};
    std::optional<Date> from{};
    std::optional<Date> to{};
    ui::Language language{};
    bool isBilingual = false;
    ui::PaperSettings page{};
};

/// By the ending of a file; throws UsageError for any other.
[[nodiscard]] FileKind fileKindOf(const std::string& file);
/// Throws UsageError for what does not go together.
[[nodiscard]] ReportRequest requestOf(const ReportOptions& options, const Session& session);

/// Switches to the language of the report, whose words it gives: in one language or in two.
[[nodiscard]] reports::Wording wordingOf(const ReportRequest& request);

/// The report with its sheets. Nothing when the book cannot give it: the reasons are said.
[[nodiscard]] std::optional<reports::PrintedReport> buildReport(book::Book& book, const ReportOptions& options,
                                                               const ReportRequest& request, const Session& session);

} // namespace coop::app
