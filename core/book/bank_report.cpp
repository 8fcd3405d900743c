// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bank_report.h"

#include "core/base/ensure.h"

#include <unordered_map>

namespace coop::book {

namespace {

using reports::OpenItem;

Money sizeOf(Money amount)
{
    return amount.isNegative() ? -amount : amount;
}

OpenItem itemOf(const ledger::BankLineDraft& line)
{
    std::string text = line.counterparty;
    if (!line.summary.empty())
        text += (text.empty() ? "" : " ") + line.summary;
    return {.date = line.date, .text = std::move(text), .amount = sizeOf(line.amount)};
}

OpenItem itemOf(const ledger::CashEntry& entry)
{
    return {.date = entry.date, .text = entry.text, .amount = sizeOf(entry.amount)};
}

} // namespace

reports::ReportTable reconciliationReport(Book& book, std::string_view account, Date day, const reports::ReportHead& head,
                                          const reports::Wording& words)
{
    const ledger::Reconciliation found = book.bank().reconciliation(account, day);
    std::unordered_map<BankLineId, OpenItem> lines;
    for (const ledger::BankLine& line : book.bank().lines(account, {Date(), day}))
        lines.emplace(line.id, itemOf(line.data));
    std::unordered_map<VoucherLineId, OpenItem> entries;
    for (const ledger::CashEntry& entry : book.bank().entries(account, {Date(), day}))
        entries.emplace(entry.line, itemOf(entry));

    reports::OpenItems items;
    for (const BankLineId id : found.receivedByBankOnly)
        items.receivedByBankOnly.push_back(lines.at(id));
    for (const BankLineId id : found.paidByBankOnly)
        items.paidByBankOnly.push_back(lines.at(id));
    for (const VoucherLineId id : found.receivedByBookOnly)
        items.receivedByBookOnly.push_back(entries.at(id));
    for (const VoucherLineId id : found.paidByBookOnly)
        items.paidByBookOnly.push_back(entries.at(id));

    std::string name(account);
    if (const auto known = book.accounts().find(book.ledger().chartOn(day), account))
        name += " " + known->name;
    return reports::reconciliationTable(found, items, name, head, words);
}

} // namespace coop::book
