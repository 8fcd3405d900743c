// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include "core/exchange/xml_parser.h"
#include "core/exchange/zip_archive.h"

namespace coop::exchange {

/// Unpacks an entry and feeds it to the handler, until `isDone` (looked at between chunks) says so.
[[nodiscard]] Issues readXmlPart(const ZipArchive& archive, std::string_view name, XmlHandler& handler,
                                 const std::function<bool()>& isDone = {});

/// SheetMissing with the names that there are.
[[nodiscard]] Issue sheetMissing(const std::string& wanted, const std::vector<std::string>& names);

} // namespace coop::exchange
