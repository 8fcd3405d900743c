// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/base/words.h"
#include "core/money/money.h"

namespace coop::exchange {

struct BankTransfer {
    std::string name{};
    std::string account{};
    Money amount{};
    std::string remark{};
};

/// What the bank's own program reads: the older ones no UTF-8.
enum class BankEncoding { Utf8, Gb18030 };
inline constexpr Word<BankEncoding> kBankEncodings[] = {
    {BankEncoding::Utf8, "utf-8", "UTF-8"},
    {BankEncoding::Gb18030, "gb18030", "GB18030"},
};

/// 序号,收款人姓名,收款账号,金额,附言, with line ends as in Windows. UTF-8 begins with a byte order mark. Account numbers are
/// digits only: blanks that people write between them are left out. What could be taken for a formula gets an apostrophe.
[[nodiscard]] std::string bankFile(std::span<const BankTransfer> transfers, BankEncoding encoding);
/// The same as a file; FileError.
void writeBankFile(const std::filesystem::path& file, std::span<const BankTransfer> transfers, BankEncoding encoding);

} // namespace coop::exchange
