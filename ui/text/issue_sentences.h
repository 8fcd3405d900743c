// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

namespace coop::ui {

/// The English source sentence of a code with the placeholders {value}, {0}, {1}, …; translated in the
/// context "IssueText".
[[nodiscard]] const char* issueSentence(IssueCode code);

} // namespace coop::ui
