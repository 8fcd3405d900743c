// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/book/book.h"
#include "core/distribution/plan.h"
#include "core/reports/dividend_list.h"
#include "core/reports/document.h"
#include "ui/text/weight_facts.h"

namespace coop::ui {

/// The slip that a member gets: his amount and why, step by step, so that he can reckon it again; for his signature.
[[nodiscard]] reports::ReportTable memberSlip(const distribution::Plan& plan, std::size_t line, const MemberFacts* facts,
                                              const reports::ReportHead& head);

/// The slips on paper, one each, and all in one table with number and name in front: of the members on `lines` of the plan, with the dealings and lots of the book behind their weights.
[[nodiscard]] reports::PrintedReport memberSlips(book::Book& book, const distribution::Plan& plan,
                                                 const std::vector<std::size_t>& lines, const reports::ReportHead& head);

} // namespace coop::ui
