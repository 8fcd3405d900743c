// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/exchange/zip_archive.h"

namespace coop::exchange {

/// Reads one sheet of an OpenDocument spreadsheet.
[[nodiscard]] Expected<Sheet> readOds(const ZipArchive& archive, const std::optional<std::string>& sheetName,
                                      const ReadLimits& limits);

} // namespace coop::exchange
