// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inspection/rule.h"

namespace coop::inspection {

// J04–J06, which look at figures and ways of money; J01–J03 look at vouchers.
void judgeFigures(const Case& subject, Verdict& verdict);
void judgeCircles(const Case& subject, Verdict& verdict);
void judgeInsiderOutflow(const Case& subject, Verdict& verdict);

} // namespace coop::inspection
