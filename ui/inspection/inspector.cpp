// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspector.h"

#include "ui/text/format.h"

#include <QStandardPaths>

namespace coop::ui {

IndexPlace userIndexPlace()
{
    const std::filesystem::path own = fromText(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const std::filesystem::path shared = fromText(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return {.file = own / "inspection.scan", .secret = shared / "shezhang" / "inspection.key"};
}

inspection::BookResult Inspector::readAmong(const std::filesystem::path& file, const inspection::InspectionRequest& request,
                                            std::vector<inspection::Finding> cross) const
{
    if (among)
        return among(file, request, std::move(cross));
    inspection::BookResult result = inspect(file, request);
    if (!result.failure && !cross.empty())
        inspection::addCross(result, std::move(cross));
    return result;
}

Inspector coreInspector()
{
    return {.inspect = inspection::inspectFile,
            .find = [](std::span<const std::filesystem::path> paths, const Progress& progress) {
                return inspection::findBooks(paths, progress);
            },
            .among = inspection::inspectAmong,
            .displays = inspection::readDisplays,
            .index = userIndexPlace()};
}

} // namespace coop::ui
