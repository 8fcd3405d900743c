// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables of what an inspection needs to know, each with its form.

#include "ui/cooperative/record_view.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

/// All of them, in the order of the page.
[[nodiscard]] std::vector<RecordView*> makeRecordViews(BookSession& session, Interaction& interaction, const QString& refusal);

} // namespace coop::ui
