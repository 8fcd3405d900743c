// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/entry_text.h"

#include "core/base/ensure.h"
#include "ui/text/format.h"

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kMostAttachments = 9999;

Issue issueOf(IssueCode code, std::string_view field, const QString& value, int row,
              std::vector<std::string> arguments = {})
{
    return {.code = code,
            .field = std::string(field),
            .value = fromText(value),
            .arguments = std::move(arguments),
            .row = row};
}

Money readAmount(const QString& text, std::string_view field, int line, Issues& issues)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto amount = parseMoney(fromText(text.trimmed()));
    if (amount)
        return *amount;
    issues.push_back(issueOf(amount.error(), field, text.trimmed(), line, {"2"}));
    return {};
}

Money amountOrZero(const QString& text)
{
    return parseMoney(fromText(text.trimmed())).value_or(Money());
}

void readHead(const EntryTexts& texts, ReadEntry& read)
{
    const QString date = texts.date.trimmed();
    if (const auto day = parseDate(fromText(date)))
        read.draft.date = *day;
    else
        read.issues.push_back(date.isEmpty() ? issueOf(IssueCode::Required, "date", {}, 0)
                                             : issueOf(IssueCode::NotADate, "date", date, 0));
    const QString count = texts.attachments.trimmed();
    bool isNumber = true;
    const int attachments = count.isEmpty() ? 0 : fromText(count).find('.') == std::string::npos
                                                      ? count.toInt(&isNumber)
                                                      : (isNumber = false, 0);
    if (!isNumber)
        read.issues.push_back(issueOf(IssueCode::NotAWholeNumber, "attachments", count, 0));
    else if (attachments < 0 || attachments > kMostAttachments)
        read.issues.push_back(
            issueOf(IssueCode::OutOfRange, "attachments", count, 0, {"0", std::to_string(kMostAttachments)}));
    else
        read.draft.attachments = attachments;
    read.draft.kind = fromWord(ledger::kVoucherKinds, fromText(texts.kind)).value_or(ledger::VoucherKind::General);
    read.draft.invoice = fromText(texts.invoice.trimmed());
    read.draft.note = fromText(texts.note);
}

} // namespace

QString& EntryRow::detail(ledger::Detail kind)
{
    return const_cast<QString&>(std::as_const(*this).detail(kind));
}

const QString& EntryRow::detail(ledger::Detail kind) const
{
    switch (kind) {
    case ledger::Detail::Member:
        return member;
    case ledger::Detail::Counterparty:
        return counterparty;
    case ledger::Detail::Product:
        return product;
    case ledger::Detail::Project:
        return project;
    }
    ensure(false, "a known detail");
    return member;
}

bool EntryRow::isBlank() const
{
    const QString* const texts[] = {&account, &member, &counterparty, &product, &project, &debit, &credit};
    return std::ranges::all_of(texts, [](const QString* text) { return text->trimmed().isEmpty(); });
}

bool EntryTexts::isBlank() const
{
    return invoice.trimmed().isEmpty() && attachments.trimmed().isEmpty() &&
           std::ranges::all_of(rows, [](const EntryRow& row) {
               return row.isBlank() && row.summary.trimmed().isEmpty();
           });
}

ReadEntry readEntry(const EntryTexts& texts)
{
    ReadEntry read;
    readHead(texts, read);
    for (std::size_t i = 0; i < texts.rows.size(); ++i) {
        const EntryRow& row = texts.rows[i];
        if (row.isBlank())
            continue;
        const int line = static_cast<int>(read.rows.size()) + 1;
        read.rows.push_back(static_cast<int>(i));
        read.draft.lines.push_back({.summary = fromText(row.summary.trimmed()),
                                    .account = fromText(row.account.trimmed()),
                                    .debit = readAmount(row.debit, "debit", line, read.issues),
                                    .credit = readAmount(row.credit, "credit", line, read.issues),
                                    .member = fromText(row.member.trimmed()),
                                    .counterparty = fromText(row.counterparty.trimmed()),
                                    .product = fromText(row.product.trimmed()),
                                    .project = fromText(row.project.trimmed())});
    }
    return read;
}

Issues mergeEntryIssues(const ReadEntry& read, Issues ofBook)
{
    const auto isUnread = [&](std::string_view field, std::optional<int> row) {
        return std::ranges::any_of(read.issues, [&](const Issue& issue) {
            return issue.field == field && (!row || issue.row == *row);
        });
    };
    const bool hasUnreadAmount = isUnread("debit", std::nullopt) || isUnread("credit", std::nullopt);
    Issues all = read.issues;
    for (Issue& issue : ofBook) {
        const bool isOfDate = issue.field == "date" && isUnread("date", 0);
        const bool isOfAmount = issue.code == IssueCode::LineWithoutAmount &&
                                (isUnread("debit", issue.row) || isUnread("credit", issue.row));
        const bool isOfSum = hasUnreadAmount && issue.row == 0 && issue.field == "debit";
        if (!isOfDate && !isOfAmount && !isOfSum)
            all.push_back(std::move(issue));
    }
    std::ranges::stable_sort(all, {}, &Issue::row); // as the eye goes over the paper
    return all;
}

EntryTexts toEntry(const ledger::VoucherDraft& draft)
{
    EntryTexts texts{.date = toText(draft.date),
                     .kind = toText(toWord(ledger::kVoucherKinds, draft.kind)),
                     .attachments = draft.attachments == 0 ? QString() : QString::number(draft.attachments),
                     .invoice = toText(draft.invoice),
                     .note = toText(draft.note)};
    for (const ledger::LineDraft& line : draft.lines) {
        texts.rows.push_back({.summary = toText(line.summary),
                              .account = toText(line.account),
                              .member = toText(line.member),
                              .counterparty = toText(line.counterparty),
                              .product = toText(line.product),
                              .project = toText(line.project),
                              .debit = amountText(line.debit),
                              .credit = amountText(line.credit)});
    }
    return texts;
}

QString amountText(Money amount)
{
    return amount.isZero() ? QString() : toText(amount);
}

EntrySums sumsOf(const EntryTexts& texts)
{
    EntrySums sums;
    for (const EntryRow& row : texts.rows) {
        sums.debit += amountOrZero(row.debit);
        sums.credit += amountOrZero(row.credit);
    }
    return sums;
}

EntryPlace nextPlace(const EntryPlace& from, int detailCount, bool hasDebit)
{
    switch (from.field) {
    case EntryField::Summary:
        return {from.row, EntryField::Account};
    case EntryField::Account:
        return detailCount > 0 ? EntryPlace{from.row, EntryField::Details} : EntryPlace{from.row, EntryField::Debit};
    case EntryField::Details:
        return from.detail + 1 < detailCount ? EntryPlace{from.row, EntryField::Details, from.detail + 1}
                                             : EntryPlace{from.row, EntryField::Debit};
    case EntryField::Debit:
        return hasDebit ? EntryPlace{from.row + 1, EntryField::Summary} : EntryPlace{from.row, EntryField::Credit};
    case EntryField::Credit:
        return {from.row + 1, EntryField::Summary};
    }
    return from;
}

std::optional<Balancing> balancingAmount(const EntryTexts& texts, int row)
{
    EntryTexts others = texts;
    if (row >= 0 && row < static_cast<int>(others.rows.size()))
        others.rows.erase(others.rows.begin() + row);
    const EntrySums sums = sumsOf(others);
    const Money lacking = sums.credit - sums.debit;
    if (lacking.isZero())
        return std::nullopt;
    return lacking.isNegative() ? Balancing{EntryField::Credit, -lacking} : Balancing{EntryField::Debit, lacking};
}

} // namespace coop::ui
