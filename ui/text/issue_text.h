// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/issue.h"
#include "core/book/desks.h"
#include "core/distribution/plan.h"
#include "core/reports/paper_parts.h"
#include "core/reports/report_table.h"
#include "core/storage/storage_error.h"

namespace coop::ui {

/// What is wrong and what is expected, as a sentence in the current language. The only place where a
/// code becomes a sentence.
[[nodiscard]] QString issueText(const Issue& issue);
/// The heading of a field in the current language: "member" → 成员编号.
[[nodiscard]] QString fieldName(std::string_view field);
/// "FILE:ROW:COLUMN: heading: sentence" for the command line. `heading` is the column's name in the file, else that
/// of the field; in an issue without a row the field path stands in for the column ("FILE:1:stages[1].by: …").
[[nodiscard]] QString issueLine(const QString& file, const Issue& issue, const QString& heading = {});

[[nodiscard]] QString failureText(const storage::StorageError& error);
[[nodiscard]] QString findingText(const book::Finding& finding);

/// A statutory rule with its article and its figures.
struct RuleText {
    QString code{};     ///< stable: "patronage-floor"
    QString title{};
    QString article{};
    QString detail{};
};
[[nodiscard]] RuleText ruleText(const distribution::RuleResult& rule);

/// Words for core/reports in the current language.
[[nodiscard]] reports::Wording reportWording();
/// Chinese and English behind it, for titles and heads, whatever the language of the window; sentences stay Chinese.
[[nodiscard]] reports::Wording bilingualReportWording();
/// The statutory rules on paper, in the words of the screen.
[[nodiscard]] reports::RuleWording ruleWording();

} // namespace coop::ui
