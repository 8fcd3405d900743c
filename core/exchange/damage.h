// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/issue.h"

namespace coop::exchange {

/// Why a file cannot be opened. The argument {0} of FileDamaged is the English word of one of these, so that
/// ui/text can say it in the user's language.
enum class Damage {
    UnclosedQuote,
    OutOfMemory,
    NotText,
    NotASpreadsheet,
    OtherSpreadsheet,
    Encrypted,
    OldExcel,
    WebPage,
    Truncated,
    BadChecksum,
    BadContents,
    NotAPackage,
    WrongPassphrase,
};

[[nodiscard]] constexpr std::string_view wordOf(Damage damage)
{
    switch (damage) {
    case Damage::UnclosedQuote:
        return "a quotation mark is not closed, or not where its cell ends";
    case Damage::OutOfMemory:
        return "the memory does not suffice";
    case Damage::NotText:
        return "this is a spreadsheet or another binary file, not text";
    case Damage::NotASpreadsheet:
        return "this is not a spreadsheet";
    case Damage::OtherSpreadsheet:
        return "this is a spreadsheet of another kind than its name says";
    case Damage::Encrypted:
        return "it is encrypted, or in the old Excel format; save it as .xlsx without a password";
    case Damage::OldExcel:
        return "this is the old Excel format (.xls); open it in Excel or WPS and save it as .xlsx";
    case Damage::WebPage:
        return "this is a web page under the name of a table; open it in Excel or WPS and save it as .xlsx";
    case Damage::Truncated:
        return "the end of the file is missing";
    case Damage::BadChecksum:
        return "its contents do not fit their check sums";
    case Damage::BadContents:
        return "its contents cannot be understood";
    case Damage::NotAPackage:
        return "this is not a hand-over package";
    case Damage::WrongPassphrase:
        return "the passphrase is another, or the beginning of the file was changed";
    }
    return {};
}

[[nodiscard]] inline Issue damaged(Damage damage, int row = 0)
{
    return {.code = IssueCode::FileDamaged, .arguments = {std::string(wordOf(damage))}, .row = row};
}

/// `what` is one of "bytes", "rows", "columns", "cells", "entries".
[[nodiscard]] inline Issue tooMany(std::size_t limit, std::string_view what, int row = 0)
{
    return {.code = IssueCode::FileTooLarge, .arguments = {std::to_string(limit), std::string(what)}, .row = row};
}

} // namespace coop::exchange
