// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "core/inspection/case_desk.h"

namespace coop::app {

/// The index of this user; his key lies with the user, never beside the index. Made when it is not there. Throws StorageError.
[[nodiscard]] inspection::ScanIndex openScanIndex(const std::string& file);

/// The case of the finding at a place of the book's; a new one where nobody has done anything.
[[nodiscard]] inspection::FindingCase caseAt(const inspection::BookResult& book, std::size_t place);
/// Keys state, reopened, steps, and those of question and answer.
void addCase(nlohmann::ordered_json& json, const inspection::FindingCase& of);

} // namespace coop::app
