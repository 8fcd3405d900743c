// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/account.h"

#include <algorithm>

#include "core/base/field_reader.h"

namespace coop::ledger {

namespace {

constexpr std::size_t kMainLength = 3;
constexpr std::size_t kLevelLength = 2;
constexpr std::size_t kLongestCode = 21;

std::vector<Detail> readDetails(const Fields& fields, FieldReader& reader)
{
    std::vector<Detail> details;
    for (const std::string& word : splitWords(toHalfWidth(fields.text("details")), ";,/、 ")) {
        const auto detail = fromWord(kDetails, word);
        if (!detail)
            reader.complain(IssueCode::UnknownWord, "details", {listOfWords(kDetails)});
        else if (std::ranges::find(details, *detail) == details.end())
            details.push_back(*detail);
    }
    std::ranges::sort(details);
    return details;
}

} // namespace

Checked<AccountDraft> parseAccount(const Fields& fields)
{
    FieldReader reader(fields);
    AccountDraft account;
    account.code = toHalfWidth(reader.text("code", Need::Required));
    if (!account.code.empty() && (!isAccountCode(account.code) || account.code.size() == kMainLength))
        reader.complain(IssueCode::AccountCodeForm, "code");
    account.name = reader.text("name", Need::Required);
    account.details = readDetails(fields, reader);
    account.chart = reader.word("chart", kCharts).value_or(Chart::Of2021);
    return {std::move(account), reader.takeIssues()};
}

Fields toFields(const Account& account)
{
    std::string details;
    for (const Detail detail : account.details)
        details.append(details.empty() ? "" : ";").append(toWord(kDetails, detail));
    Fields fields;
    fields.set("code", account.code);
    fields.set("name", account.name);
    fields.set("side", std::string(toWord(kSides, account.side)));
    fields.set("details", std::move(details));
    fields.set("chart", std::string(toWord(kCharts, account.chart)));
    return fields;
}

AccountClass classOf(std::string_view code)
{
    ensure(isAccountCode(code), "an account code");
    return static_cast<AccountClass>(code.front() - '0');
}

std::string_view mainCode(std::string_view code)
{
    return code.substr(0, kMainLength);
}

std::string_view parentCode(std::string_view code)
{
    return code.size() <= kMainLength ? std::string_view() : code.substr(0, code.size() - kLevelLength);
}

bool isWithin(std::string_view code, std::string_view top)
{
    return code.starts_with(top);
}

bool isAccountCode(std::string_view code)
{
    return code.size() >= kMainLength && code.size() <= kLongestCode && (code.size() - kMainLength) % kLevelLength == 0 &&
           code.front() >= '1' && code.front() <= '5' && code.find_first_not_of("0123456789") == std::string_view::npos;
}

Checked<ItemDraft> parseItem(const Fields& fields, Detail kind)
{
    FieldReader reader(fields);
    constexpr std::size_t kLongNote = 1000;
    ItemDraft item{.kind = kind};
    item.name = reader.text("name", Need::Required);
    item.bankAccount = toHalfWidth(reader.text("bank_account"));
    item.note = reader.text("note", Need::Optional, kLongNote);
    return {std::move(item), reader.takeIssues()};
}

Fields toFields(const ItemDraft& item)
{
    Fields fields;
    fields.set("name", item.name);
    fields.set("bank_account", item.bankAccount);
    fields.set("note", item.note);
    return fields;
}

} // namespace coop::ledger
