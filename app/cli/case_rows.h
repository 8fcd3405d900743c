// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "core/inspection/case_desk.h"

namespace coop::app {

/// The case of the finding at a place of the book's; a new one where nobody has done anything.
[[nodiscard]] inspection::FindingCase caseAt(const inspection::BookResult& book, std::size_t place);
/// Keys state, reopened, steps, and those of question and answer.
void addCase(nlohmann::ordered_json& json, const inspection::FindingCase& of);

} // namespace coop::app
