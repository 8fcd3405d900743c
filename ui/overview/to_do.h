// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

#include "ui/shell/page.h"
#include "ui/theme/widgets.h"

namespace coop::ui {

/// Something that a book still lacks, or has in order, with the page where it is mended.
struct ToDo {
    Tone tone = Tone::Neutral;
    QString text{};
    QString action{};
    PageId page{};
    QString target{};
};

/// What is missing for the year: composition by law, identity numbers, valuations, trades, the surplus, the policy.
/// `plan` is the year's draft as YearEnd::planDraft() gives it.
[[nodiscard]] std::vector<ToDo> toDoList(book::Book& book, FiscalYear year,
                                         const Expected<distribution::Plan, Issues>& plan);

} // namespace coop::ui
