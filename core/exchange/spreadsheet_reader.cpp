// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_reader.h"

#include "core/base/text.h"
#include "core/exchange/damage.h"
#include "core/exchange/ods_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "core/exchange/zip_archive.h"

#include <algorithm>
#include <array>

// Spreadsheets are read by expat and zlib. orcus 0.17 was tried first, and it loses or changes data without a word.
// XLSX: inline strings, text and yes/no results of formulas do not arrive; an empty shared string repeats the one
// before it; a phonetic guide takes the place of its name; the 1904 calendar is not told. ODS: a merged cell
// shifts the rest of its row to the left; currency, percent and yes/no cells, repeated rows, several blanks and all
// paragraphs but the last are lost; a comment takes the place of its cell's text. Reading the decimal text of the
// file itself has a further merit: no number passes through binary floating point.

namespace coop::exchange {

namespace {

constexpr std::string_view kCompoundFileMark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Whether text begins like a page, behind its byte order mark and blanks; the XML that Excel 2003 wrote is as good as one.
bool isWebPage(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    constexpr std::size_t kHead = 64;
    const std::string head = toAsciiLower(trimmed(bytes.substr(0, 4 * kHead)).substr(0, kHead));
    constexpr std::array<std::string_view, 7> kBeginnings = {"<!doctype", "<html", "<head", "<meta", "<table", "<style", "<?xml"};
    return std::ranges::any_of(kBeginnings, [&head](std::string_view beginning) { return head.starts_with(beginning); });
}

} // namespace

std::optional<Issue> disguiseOf(std::string_view bytes, std::string_view ending)
{
    if (isWebPage(bytes))
        return damaged(Damage::WebPage);
    if (ending != ".xls")
        return std::nullopt;
    if (bytes.starts_with(kCompoundFileMark))
        return damaged(Damage::OldExcel);
    if (bytes.starts_with("PK"))
        return damaged(Damage::OtherSpreadsheet);
    return std::nullopt;
}

Expected<Sheet> readSpreadsheet(std::string_view bytes, SpreadsheetKind kind,
                                const std::optional<std::string>& sheetName, const ReadLimits& limits)
{
    // Excel keeps a workbook with a password, like its format before 2007, in a compound file.
    if (bytes.starts_with(kCompoundFileMark))
        return Unexpected(Issues{damaged(Damage::Encrypted)});
    const Expected<ZipArchive> archive = ZipArchive::open(bytes, limits);
    if (!archive)
        return Unexpected(archive.error());
    const bool isXlsx = archive->has("[Content_Types].xml");
    const bool isOds = archive->has("content.xml");
    if (kind == SpreadsheetKind::Xlsx && isXlsx)
        return readXlsx(*archive, sheetName, limits);
    if (kind == SpreadsheetKind::Ods && isOds)
        return readOds(*archive, sheetName, limits);
    return Unexpected(Issues{damaged(isXlsx || isOds ? Damage::OtherSpreadsheet : Damage::NotASpreadsheet)});
}

} // namespace coop::exchange
