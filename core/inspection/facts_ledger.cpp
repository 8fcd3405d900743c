// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/facts_parts.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace coop::inspection {

namespace {

using storage::Statement;

constexpr std::string_view kItems = "SELECT id, kind, name, bank_account FROM auxiliary_item ORDER BY id";

// A pair takes itself back once both are there.
constexpr std::string_view kVouchers = R"sql(
    SELECT v.id, v.date, v.kind, v.number, v.attachments, v.invoice, v.file_number, v.entered_at, v.prepared_by,
           v.reviewed_by, v.origin, v.reverses IS NOT NULL OR r.id IS NOT NULL
      FROM voucher AS v
           LEFT JOIN voucher AS r ON r.reverses = v.id AND r.state = 'posted' AND r.date <= ?1
     WHERE v.date <= ?1
       AND v.state = 'posted'
     ORDER BY v.date, v.id
)sql";

constexpr std::string_view kLines = R"sql(
    SELECT id, voucher_id, debit_fen, credit_fen, account_id, member_id, counterparty_id, product_id, project_id, summary
      FROM voucher_line
     ORDER BY id
)sql";

constexpr std::string_view kBankLines = R"sql(
    SELECT id, date, amount_fen, balance_fen, counterparty, counterparty_account
      FROM bank_line
     WHERE date <= ?1
     ORDER BY date, id
)sql";

void readAccounts(FactReading& reading)
{
    Statement rows(reading.database, "SELECT id, chart, code, name FROM account ORDER BY id");
    std::vector<std::int64_t> ids;
    while (rows.step()) {
        ids.push_back(rows.integer(0));
        reading.facts.accounts.push_back({.id = rows.integer(0),
                                          .code = rows.string(2),
                                          .name = rows.string(3),
                                          .role = roleOf(static_cast<int>(rows.integer(1)), rows.text(2))});
    }
    reading.places.accounts = IndexOf(ids);
}

/// Products and trades share their names; an item of the ledger need not have been traded.
void readItems(FactReading& reading)
{
    Facts& facts = reading.facts;
    Statement rows(reading.database, kItems);
    std::vector<std::int64_t> counterparties;
    std::vector<std::int64_t> products;
    std::vector<std::int64_t> projects;
    while (rows.step()) {
        const std::string_view kind = rows.text(1);
        if (kind == "counterparty") {
            counterparties.push_back(rows.integer(0));
            facts.counterparties.push_back({.id = rows.integer(0), .name = rows.string(2), .bankAccount = rows.string(3)});
        } else if (kind == "product") {
            // Names of one kind are unique, so each has a place of its own.
            products.push_back(rows.integer(0));
            static_cast<void>(reading.products.add(rows.text(2)));
        } else {
            projects.push_back(rows.integer(0));
            facts.projects.push_back(rows.string(2));
        }
    }
    reading.places.counterparties = IndexOf(counterparties);
    reading.places.products = IndexOf(products);
    reading.places.projects = IndexOf(projects);
}

void readVouchers(FactReading& reading)
{
    Facts& facts = reading.facts;
    TextPool operators(facts.operators);
    Statement rows(reading.database, kVouchers);
    rows.bind(reading.asOf());
    std::vector<std::int64_t> ids;
    while (rows.step()) {
        ids.push_back(rows.integer(0));
        VoucherFact voucher{.id = rows.integer(0),
                            .date = rows.date(1),
                            .enteredAt = rows.string(7),
                            .number = static_cast<std::int32_t>(rows.integer(3)),
                            .attachments = static_cast<std::int32_t>(rows.integer(4)),
                            .kind = storage::wordAt(rows, 2, ledger::kVoucherKinds),
                            .origin = storage::wordAt(rows, 10, ledger::kOrigins),
                            .preparedBy = operators.add(rows.text(8)),
                            .isReversed = rows.integer(11) != 0,
                            .invoice = rows.string(5),
                            .fileNumber = rows.string(6)};
        if (!rows.isNull(9))
            voucher.reviewedBy = operators.add(rows.text(9));
        voucher.isOpening = voucher.kind == ledger::VoucherKind::Opening;
        facts.vouchers.push_back(std::move(voucher));
    }
    reading.places.vouchers = IndexOf(ids);
}

/// How many lines each voucher has, and so where they begin: the lines need no sorting then.
void countLines(FactReading& reading)
{
    Facts& facts = reading.facts;
    Statement rows(reading.database, "SELECT voucher_id, count(*) FROM voucher_line GROUP BY voucher_id");
    while (rows.step()) {
        if (const Index voucher = reading.places.vouchers[rows.integer(0)]; voucher != kNone)
            facts.vouchers[static_cast<std::size_t>(voucher)].lineCount = static_cast<Index>(rows.integer(1));
    }
    Index first = 0;
    for (VoucherFact& voucher : facts.vouchers) {
        voucher.firstLine = first;
        first += voucher.lineCount;
    }
    facts.lines.resize(static_cast<std::size_t>(first));
}

Index placeOf(const Statement& rows, int column, const IndexOf& places)
{
    return rows.isNull(column) ? kNone : places[rows.integer(column)];
}

void readLines(FactReading& reading)
{
    Facts& facts = reading.facts;
    countLines(reading);
    TextPool summaries(facts.summaries);
    std::vector<Index> next;
    next.reserve(facts.vouchers.size());
    for (const VoucherFact& voucher : facts.vouchers)
        next.push_back(voucher.firstLine);
    const FactPlaces& places = reading.places;
    Statement rows(reading.database, kLines);
    while (rows.step()) {
        const Index voucher = places.vouchers[rows.integer(1)];
        if (voucher == kNone)
            continue;
        const auto at = static_cast<std::size_t>(next[static_cast<std::size_t>(voucher)]++);
        if (at >= facts.lines.size())
            reading.database.failDamaged("voucher_line: an index lacks rows");
        LineFact& line = facts.lines[at];
        line.id = rows.integer(0);
        line.amount = rows.money(2) - rows.money(3);
        line.voucher = voucher;
        line.account = places.accounts[rows.integer(4)];
        line.member = placeOf(rows, 5, places.members);
        line.counterparty = placeOf(rows, 6, places.counterparties);
        line.product = placeOf(rows, 7, places.products);
        line.project = placeOf(rows, 8, places.projects);
        line.summary = summaries.add(rows.text(9));
        if (line.account == kNone)
            reading.database.failDamaged("voucher_line: an account that is not there");
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (next[i] != facts.vouchers[i].firstLine + facts.vouchers[i].lineCount)
            reading.database.failDamaged("voucher_line: an index has rows that are not there");
    }
}

void readBankLines(FactReading& reading)
{
    Facts& facts = reading.facts;
    Statement rows(reading.database, kBankLines);
    rows.bind(reading.asOf());
    std::vector<std::int64_t> ids;
    while (rows.step()) {
        ids.push_back(rows.integer(0));
        BankLineFact line{.id = rows.integer(0),
                          .date = rows.date(1),
                          .amount = rows.money(2),
                          .counterparty = rows.string(4),
                          .counterpartyAccount = rows.string(5)};
        if (!rows.isNull(3))
            line.balance = rows.money(3);
        facts.bankLines.push_back(std::move(line));
    }
    if (ids.empty())
        return;
    std::vector<std::int64_t> lineIds;
    lineIds.reserve(facts.lines.size());
    for (const LineFact& line : facts.lines)
        lineIds.push_back(line.id);
    reading.places.lines = IndexOf(lineIds);
    const IndexOf bankLines(ids);
    Statement matches(reading.database, "SELECT bank_line_id, voucher_line_id FROM bank_match ORDER BY id");
    while (matches.step()) {
        const Index bank = bankLines[matches.integer(0)];
        const Index line = reading.places.lines[matches.integer(1)];
        if (bank != kNone && line != kNone)
            facts.bankLines[static_cast<std::size_t>(bank)].lines.push_back(line);
    }
}

} // namespace

void readLedgerFacts(FactReading& reading)
{
    readAccounts(reading);
    readItems(reading);
    readVouchers(reading);
    readLines(reading);
    readBankLines(reading);
}

} // namespace coop::inspection
