// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The working paper (核查工作底稿) of one cooperative: what the rules found in its book, for the persons who look into it and
// sign. Findings and what they rest on only; nothing here decides anything.

#include <vector>

#include "core/inspection/paper_words.h"
#include "core/inspection/row_names.h"

namespace coop::inspection {

enum class InspectionReport { WorkingPaper };
/// Its name where reports are named.
inline constexpr Word<InspectionReport> kInspectionReports[] = {{InspectionReport::WorkingPaper, "inspection", "核查工作底稿"}};

/// What a paper is made of.
struct PaperSubject {
    BookResult result{};
    RowNames rows{};
    Parameters parameters{};
    std::vector<FindingCase> cases{};   ///< as far as people have treated its findings
    Phrase remark{};                    ///< how it was read, where the reader has to know; or nothing
};

/// The paper to be signed; its list has a row for each row of evidence, with the columns of its finding, so that it can be
/// filtered. The same subject gives the same paper: no clock, no machine in it.
[[nodiscard]] reports::PrintedReport workingPaper(const PaperSubject& subject, const PaperWording& words);

} // namespace coop::inspection
