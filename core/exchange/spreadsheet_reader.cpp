// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_reader.h"

#include "core/exchange/damage.h"

namespace coop::exchange {

Expected<Sheet> readSpreadsheet(std::string_view, SpreadsheetKind, const std::optional<std::string>&,
                                const ReadLimits&)
{
    return Unexpected(Issues{damaged(Damage::NotASpreadsheet)});
}

} // namespace coop::exchange
