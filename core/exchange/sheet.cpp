// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/base/text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/damage.h"
#include "core/exchange/encoding.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/gbt24589.h"
#include "core/exchange/spreadsheet_reader.h"

namespace coop::exchange {

namespace {

constexpr std::string_view kZipMark = "PK\x03\x04";
constexpr std::string_view kCompoundFileMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

Expected<Sheet> readText(std::string_view bytes, const ReadLimits& limits)
{
    if (bytes.starts_with(kZipMark) || bytes.starts_with(kCompoundFileMark))
        return Unexpected(Issues{damaged(Damage::NotText)});
    const Expected<std::string> text = toUtf8(bytes);
    if (!text)
        return Unexpected(text.error());
    return readCsv(*text, limits);
}

} // namespace

Expected<Sheet, Issues> readSheet(const std::filesystem::path& file, std::optional<std::string> sheetName,
                                  const ReadLimits& limits)
{
    const std::string ending = toAsciiLower(file.extension().string());
    if (ending == ".xml")
        return readGbtVouchers(file, limits);
    if (ending != ".csv" && ending != ".xlsx" && ending != ".ods")
        return Unexpected(Issues{{.code = IssueCode::FileKindUnknown, .value = file.filename().string()}});
    const Expected<std::string> bytes = readFileBytes(file, limits.maxFileBytes);
    if (!bytes)
        return Unexpected(bytes.error());

    Expected<Sheet> sheet = ending == ".csv" ? readText(*bytes, limits)
                                             : readSpreadsheet(*bytes, ending == ".ods" ? SpreadsheetKind::Ods
                                                                                        : SpreadsheetKind::Xlsx,
                                                               sheetName, limits);
    if (sheet && sheet->rows.empty())
        return Unexpected(Issues{{.code = IssueCode::FileEmpty}});
    return sheet;
}

} // namespace coop::exchange
