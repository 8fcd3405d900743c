// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include "core/reports/paper_parts.h"

namespace coop::reports {

/// A member's slip in a few lines, so that two or three stand on a sheet: each stage with its pool, his weight of all weights,
/// the exact quotient, the odd fen and what it rests on; the total in capitals; for his signature.
[[nodiscard]] Document shortSlip(const distribution::Plan& plan, std::size_t line, const ReportHead& head, const Wording& words);

/// The slips of those lines, to be cut apart; as a list the amounts with their workings, one row a stage.
[[nodiscard]] PrintedReport shortSlips(const distribution::Plan& plan, std::span<const std::size_t> lines, const ReportHead& head,
                                       const Wording& words);

} // namespace coop::reports
