// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/charts/chart_export.h"

namespace coop::ui {

class LinkMap;

enum class PictureKind { Png, Svg };
/// The whole map, also what is beyond the window. Writes beside the target and renames; throws PictureError.
void saveLinkMap(LinkMap& map, const QString& title, const QString& file, PictureKind kind);

} // namespace coop::ui
