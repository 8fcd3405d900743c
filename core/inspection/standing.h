// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/inspection/inspect.h"

namespace coop::inspection {

/// Lets what people decided count: findings that were dismissed, or explained with a document, move no axis any more and stay among the
/// findings. `assessment` is what stands then, with a sentence that says who set what aside; what the program alone says stays in
/// `ofProgram`. Only the index of whoever inspects may do so, never the book. A book that holds too little (Q01) still does, whatever was decided.
/// Cases of other findings are passed over; another call starts from the program's own result again.
void applyCases(BookResult& result, std::span<const FindingCase> cases);

} // namespace coop::inspection
