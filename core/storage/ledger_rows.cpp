// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_rows.h"

#include "core/storage/rows.h"

namespace coop::storage {

namespace {

std::vector<ledger::Detail> detailsAt(const Statement& row, int column)
{
    std::vector<ledger::Detail> details;
    for (const std::string& word : splitWords(row.text(column), ";")) {
        const auto detail = fromWord(ledger::kDetails, word);
        if (!detail)
            row.database().failDamaged("details: " + row.string(column));
        details.push_back(*detail);
    }
    return details;
}

ledger::Chart chartAt(const Statement& row, int column)
{
    const std::int64_t chart = row.integer(column);
    if (chart != static_cast<int>(ledger::Chart::Of2007) && chart != static_cast<int>(ledger::Chart::Of2021))
        row.database().failDamaged("chart: " + std::to_string(chart));
    return static_cast<ledger::Chart>(chart);
}

} // namespace

ledger::Account readAccount(const Statement& row)
{
    return {.id = {row.integer(0)},
            .chart = chartAt(row, 1),
            .code = row.string(2),
            .name = row.string(3),
            .side = wordAt(row, 4, ledger::kSides),
            .details = detailsAt(row, 5),
            .isOfficial = row.integer(6) != 0};
}

std::string detailsText(const std::vector<ledger::Detail>& details)
{
    std::string text;
    for (const ledger::Detail detail : details)
        text.append(text.empty() ? "" : ";").append(toWord(ledger::kDetails, detail));
    return text;
}

ledger::Item readItem(const Statement& row)
{
    return {.id = {row.integer(0)},
            .data = {.kind = wordAt(row, 1, ledger::kDetails),
                     .name = row.string(2),
                     .bankAccount = row.string(3),
                     .note = row.string(4)}};
}

ledger::Voucher readVoucher(const Statement& row)
{
    return {.id = {row.integer(0)},
            .period = {static_cast<int>(row.integer(2))},
            .number = row.isNull(4) ? std::nullopt : std::optional(static_cast<int>(row.integer(4))),
            .state = wordAt(row, 5, ledger::kVoucherStates),
            .preparedBy = row.string(11),
            .reviewedBy = row.string(12),
            .postedBy = row.string(13),
            .reverses = row.optionalId<VoucherId>(16),
            .reversedBy = row.optionalId<VoucherId>(17),
            .amount = row.money(6),
            .data = {.date = row.date(1),
                     .kind = wordAt(row, 3, ledger::kVoucherKinds),
                     .attachments = static_cast<int>(row.integer(7)),
                     .invoice = row.string(8),
                     .fileNumber = row.string(9),
                     .entered = Timestamp{row.string(10)},
                     .origin = wordAt(row, 14, ledger::kOrigins),
                     .recurring = row.optionalId<RecurringId>(15),
                     .corrects = row.optionalId<VoucherId>(18),
                     .note = row.string(19)}};
}

ledger::LineDraft readLine(const Statement& row)
{
    return {.summary = row.string(0),
            .account = row.string(1),
            .debit = row.money(2),
            .credit = row.money(3),
            .member = row.string(4),
            .counterparty = row.string(5),
            .product = row.string(6),
            .project = row.string(7)};
}

} // namespace coop::storage
