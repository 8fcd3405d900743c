// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace coop::ui {

class TableView;

/// Fits the columns of a register beside its panel: a little closer than elsewhere and none wider than `widest` pixels
/// at 100 % text size, but for the column `uncut`. `stretched` takes what is left, or the last one when it is -1.
void fitTightly(TableView& table, int stretched, int widest, int uncut = -1);

} // namespace coop::ui
