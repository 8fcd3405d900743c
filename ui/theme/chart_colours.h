// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace coop::ui {

/// Black or white, whichever is read better on `ground`.
[[nodiscard]] QColor inkOn(const QColor& ground);

/// The light colours while it lives, whatever the screen shows: what is drawn for paper.
class LightColours {
public:
    LightColours();
    ~LightColours();
    LightColours(const LightColours&) = delete;
    LightColours& operator=(const LightColours&) = delete;

private:
    Tokens m_before;
};

} // namespace coop::ui
