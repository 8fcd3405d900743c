// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspector.h"

namespace coop::ui {

Inspector coreInspector()
{
    return {.inspect = inspection::inspectFile,
            .find = [](std::span<const std::filesystem::path> paths, const Progress& progress) {
                return inspection::findBooks(paths, progress);
            }};
}

} // namespace coop::ui
