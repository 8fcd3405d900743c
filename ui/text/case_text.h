// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/inspection/case_desk.h"

namespace coop::ui {

/// The life of findings in the words of the screen.
[[nodiscard]] QString caseStateText(inspection::CaseState state);
/// What is done to bring a finding there: "Dismiss".
[[nodiscard]] QString caseStepText(inspection::CaseState to);
/// Why a step is refused, as half a sentence.
[[nodiscard]] QString caseRefusalText(inspection::CaseRefusal why);
/// "O01: it is in this state already", or the half sentence alone where no rule is meant.
[[nodiscard]] QString refusedText(const inspection::Refused& refused);
/// "2026-11-25 10:00:00: dismissed by A, second B: why (document)", on one line.
[[nodiscard]] QString caseStepLine(const inspection::CaseStep& step);
/// "asked on 2026-11-01, answer due by 2026-11-11: overdue", or empty when nobody asked.
[[nodiscard]] QString questionText(const inspection::FindingCase& of, Date today);
/// "answered on 2026-11-05: … (document)", or empty.
[[nodiscard]] QString answerText(const inspection::FindingCase& of);

} // namespace coop::ui
