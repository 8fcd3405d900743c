// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/issue.h"
#include "core/base/words.h"

namespace coop::exchange {

/// Why a file cannot be opened: the argument {0} of FileDamaged is one of these English words, so that whoever
/// says it to a user can say it in his language.
enum class Damage {
    UnclosedQuote,
    OutOfMemory,
    NotText,
    NotASpreadsheet,
    OtherSpreadsheet,
    Encrypted,
    Truncated,
    BadChecksum,
    BadContents,
};

inline constexpr Word<Damage> kDamages[] = {
    {Damage::UnclosedQuote, "a quotation mark is not closed, or not where its cell ends", "引号没有结束，或没有在单元格末尾结束"},
    {Damage::OutOfMemory, "the memory does not suffice", "内存不足"},
    {Damage::NotText, "this is a spreadsheet or another binary file, not text", "这是电子表格或其他二进制文件，不是文本"},
    {Damage::NotASpreadsheet, "this is not a spreadsheet", "这不是电子表格文件"},
    {Damage::OtherSpreadsheet, "this is a spreadsheet of another kind than its name says",
     "电子表格的实际类型与文件名不符"},
    {Damage::Encrypted, "it is encrypted, or in the old Excel format; save it as .xlsx without a password",
     "文件已加密或为旧版 Excel 格式，请另存为不带密码的 .xlsx"},
    {Damage::Truncated, "the end of the file is missing", "文件不完整，缺少末尾部分"},
    {Damage::BadChecksum, "its contents do not fit their check sums", "文件内容与校验值不符"},
    {Damage::BadContents, "its contents cannot be understood", "无法识别文件内容"},
};

[[nodiscard]] inline Issue damaged(Damage damage, int row = 0)
{
    return {.code = IssueCode::FileDamaged, .arguments = {std::string(toWord(kDamages, damage))}, .row = row};
}

/// `what` is one of "bytes", "rows", "columns", "cells", "entries".
[[nodiscard]] inline Issue tooMany(std::size_t limit, std::string_view what, int row = 0)
{
    return {.code = IssueCode::FileTooLarge, .arguments = {std::to_string(limit), std::string(what)}, .row = row};
}

} // namespace coop::exchange
