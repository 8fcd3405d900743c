// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/base/text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/damage.h"
#include "core/exchange/encoding.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/gbt24589.h"
#include "core/exchange/spreadsheet_reader.h"

#include <algorithm>
#include <array>

namespace coop::exchange {

namespace {

constexpr std::string_view kZipMark = "PK\x03\x04";
constexpr std::string_view kCompoundFileMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Only names that we gave ourselves.
bool isKnownEncoding(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kAll = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"};
    return std::ranges::find(kAll, name) != kAll.end();
}

Expected<Sheet> readText(std::string_view bytes, const ReadChoice& choice, const ReadLimits& limits)
{
    if (bytes.starts_with(kZipMark) || bytes.starts_with(kCompoundFileMark))
        return Unexpected(Issues{damaged(Damage::NotText)});
    if (choice.encoding && !isKnownEncoding(*choice.encoding))
        return Unexpected(Issues{{.code = IssueCode::FileEncoding}});
    const Expected<DecodedText> decoded = decode(bytes, choice.encoding);
    if (!decoded)
        return Unexpected(decoded.error());
    const char separator = choice.separator.value_or(findSeparator(decoded->text));
    Expected<Sheet> sheet = readCsv(decoded->text, separator, limits);
    if (sheet) {
        sheet->encoding = decoded->encoding;
        sheet->separator = separator;
    }
    return sheet;
}

} // namespace

Expected<Sheet, Issues> readSheet(const std::filesystem::path& file, std::optional<std::string> sheetName,
                                  const ReadLimits& limits)
{
    return readSheet(file, ReadChoice{.sheet = std::move(sheetName)}, limits.progress, limits);
}

Expected<Sheet, Issues> readSheet(const std::filesystem::path& file, const ReadChoice& choice, const Progress& progress,
                                  const ReadLimits& limits)
{
    const std::string ending = toAsciiLower(file.extension().string());
    if (ending == ".xml")
        return readGbtVouchers(file, limits);
    const bool isKnown = ending == ".csv" || ending == ".xlsx" || ending == ".ods";
    const Issue unknown{.code = IssueCode::FileKindUnknown, .value = file.filename().string()};
    if (!isKnown && ending != ".xls")
        return Unexpected(Issues{unknown});
    const Expected<std::string> bytes = readFileBytes(file, limits.maxFileBytes);
    if (!bytes)
        return Unexpected(bytes.error());
    if (const auto disguise = disguiseOf(*bytes, ending))
        return Unexpected(Issues{*disguise});
    if (!isKnown)
        return Unexpected(Issues{unknown});

    ReadLimits own = limits;
    own.progress = progress;
    Expected<Sheet> sheet = ending == ".csv" ? readText(*bytes, choice, own)
                                             : readSpreadsheet(*bytes, ending == ".ods" ? SpreadsheetKind::Ods
                                                                                        : SpreadsheetKind::Xlsx,
                                                               choice.sheet, own);
    if (sheet && sheet->rows.empty())
        return Unexpected(Issues{{.code = IssueCode::FileEmpty}});
    return sheet;
}

} // namespace coop::exchange
