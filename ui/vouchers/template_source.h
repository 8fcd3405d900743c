// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/account.h"
#include "ui/vouchers/template_popup.h"

namespace coop::ui {

/// The standard entries of a chart.
[[nodiscard]] std::vector<EntryTemplate> standardTemplates(ledger::Chart chart);

} // namespace coop::ui
