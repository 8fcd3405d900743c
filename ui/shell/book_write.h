// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include "core/base/issue.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

/// How a write of the book ended: `issues` is what the book refused; when the file failed, that was told.
struct Written {
    bool isWritten = false;
    Issues issues{};
};
[[nodiscard]] Written tryToWrite(Interaction& interaction, const std::function<Issues()>& write);

/// `write` returns an Expected of anything with Issues.
template <typename Write>
[[nodiscard]] Written writeBook(Interaction& interaction, Write write)
{
    return tryToWrite(interaction, [&] {
        auto made = write();
        return made ? Issues{} : std::move(made.error());
    });
}

} // namespace coop::ui
