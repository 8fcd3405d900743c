// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bank_file.h"

#include "core/exchange/encoding.h"
#include "core/exchange/replace_file.h"
#include "core/exchange/writers.h"

#include <algorithm>
#include <vector>

namespace coop::exchange {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

std::string withoutFormula(std::string text)
{
    constexpr std::string_view kStarts = "=@+-\t";
    return !text.empty() && kStarts.find(text.front()) != std::string_view::npos ? "'" + text : text;
}

/// A bank's program refuses blanks and dashes within an account number.
std::string compact(std::string account)
{
    std::erase_if(account, [](char c) { return c == ' ' || c == '-' || c == '\t'; });
    return account;
}

std::string withWindowsLineEnds(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += '\r';
        result += c;
    }
    return result;
}

} // namespace

std::string bankFile(std::span<const BankTransfer> transfers, BankEncoding encoding)
{
    std::vector<std::vector<std::string>> rows{{"序号", "收款人姓名", "收款账号", "金额", "附言"}};
    for (const BankTransfer& transfer : transfers)
        rows.push_back({std::to_string(rows.size()), withoutFormula(transfer.name), compact(transfer.account),
                        toPlainText(transfer.amount), withoutFormula(transfer.remark)});
    const std::string text = withWindowsLineEnds(toCsv(rows));
    return encoding == BankEncoding::Utf8 ? std::string(kUtf8Mark) + text : toGb18030(text);
}

void writeBankFile(const std::filesystem::path& file, std::span<const BankTransfer> transfers, BankEncoding encoding)
{
    replaceFile(file, bankFile(transfers, encoding));
}

} // namespace coop::exchange
