// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/working_paper.h"

namespace coop::inspection {

/// A row for each row of evidence, with the columns of its finding.
[[nodiscard]] reports::ReportTable workingPaperList(const PaperSubject& subject, const PaperWording& words);

/// "O01 No activity": the id alone for a rule that the catalogue does not have.
[[nodiscard]] std::string ruleTitle(std::string_view rule, const PaperWording& words);
/// Whether a finding counts.
[[nodiscard]] std::string_view weightWords(const Finding& finding);
/// Whether the money is this cooperative's: what ties books together tells the sum of all of them.
[[nodiscard]] bool isOwnMoney(const Finding& finding);
/// How people treated it; nullptr: nobody has yet.
[[nodiscard]] const FindingCase* caseOf(const Finding& finding, const std::vector<FindingCase>& cases);

} // namespace coop::inspection
