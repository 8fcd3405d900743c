// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ledger_reports.h"

#include "core/reports/report_head.h"

namespace coop::reports {

namespace {

using ledger::DateRange;
using ledger::Period;

std::string_view sideOf(Money balance)
{
    if (balance.isZero())
        return "Even";
    return balance.isNegative() ? "Credit side" : "Debit side";
}

Money absolute(Money amount)
{
    return amount.isNegative() ? -amount : amount;
}

/// What has been added up since a day, a month or a year began.
struct Sums {
    Money debit{};
    Money credit{};

    void add(const LedgerLine& line)
    {
        debit += line.debit;
        credit += line.credit;
    }
};

/// Goes through the entries of one account and puts rows of sums where a day, a month or a year ends.
template <typename Entry, typename Total>
void walk(const LedgerSheet& sheet, const DateRange& range, bool withDays, Entry entry, Total total)
{
    Sums day, month, year;
    const bool startsWithYear = range.from.month() == 1 && range.from.day() == 1;
    for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
        const LedgerLine& line = sheet.lines[i];
        for (Sums* const sums : {&day, &month, &year})
            sums->add(line);
        entry(line);
        const Date* const next = i + 1 < sheet.lines.size() ? &sheet.lines[i + 1].date : nullptr;
        if (next != nullptr && *next == line.date)
            continue;
        if (withDays)
            total(line.date, "Total of the day", day, line.balance);
        day = {};
        if (next != nullptr && Period::of(*next) == Period::of(line.date))
            continue;
        total(line.date, "Total of the month", month, line.balance);
        month = {};
        if (startsWithYear)
            total(line.date, "Total of the year so far", year, line.balance);
        if (next != nullptr && next->year() != line.date.year())
            year = {};
    }
}

std::vector<std::string> headingOf(const DateRange& range, const ReportHead& head, const Wording& words)
{
    return {fill(words("Cooperative: {0}"), {head.cooperative}),
            fill(words("From {0} to {1}"), {toIso(range.from), toIso(range.to)}), words("Unit: yuan")};
}

} // namespace

std::string voucherName(ledger::VoucherKind kind, int number, const Wording& words)
{
    const auto pattern = [kind]() -> std::string_view {
        switch (kind) {
        case ledger::VoucherKind::General: return "J-{0}";
        case ledger::VoucherKind::Receipt: return "R-{0}";
        case ledger::VoucherKind::Payment: return "P-{0}";
        case ledger::VoucherKind::Transfer: return "T-{0}";
        case ledger::VoucherKind::Opening: return "O-{0}";
        }
        return {};
    }();
    return fill(words(pattern), {std::to_string(number)});
}

ReportTable generalLedger(std::span<const LedgerSheet> sheets, const DateRange& range, const ReportHead& head,
                          const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("General ledger");
    table.heading = headingOf(range, head, words);
    table.landscape = true;
    table.columns = {{.title = words("Account code"), .widthMm = 18},
                     {.title = words("Account name"), .widthMm = 28},
                     {.title = words("Date"), .kind = ColumnKind::Date, .widthMm = 20},
                     {.title = words("Voucher number"), .widthMm = 16},
                     {.title = words("Summary"), .widthMm = 52},
                     {.title = words("Opposite account"), .widthMm = 24},
                     {.title = words("Details"), .widthMm = 32},
                     {.title = words("Debit"), .kind = ColumnKind::Money, .widthMm = 26},
                     {.title = words("Credit"), .kind = ColumnKind::Money, .widthMm = 26},
                     {.title = words("Side"), .widthMm = 10},
                     {.title = words("Balance"), .kind = ColumnKind::Money, .widthMm = 28}};
    for (const LedgerSheet& sheet : sheets) {
        const auto add = [&](Date date, std::string voucher, std::string summary, const LedgerLine* line, Cell debit,
                             Cell credit, Money balance) {
            table.rows.push_back({sheet.code, sheet.name, date, std::move(voucher), std::move(summary),
                                  line == nullptr ? std::string() : line->opposite,
                                  line == nullptr ? std::string() : line->details, std::move(debit), std::move(credit),
                                  words(sideOf(balance)), absolute(balance)});
        };
        add(range.from, {}, words("Opening balance"), nullptr, {}, {}, sheet.opening);
        walk(
            sheet, range, false,
            [&](const LedgerLine& line) {
                add(line.date, voucherName(line.kind, line.number, words), line.summary, &line,
                    line.debit.isZero() ? Cell() : Cell(line.debit), line.credit.isZero() ? Cell() : Cell(line.credit),
                    line.balance);
            },
            [&](Date date, std::string_view what, const Sums& sums, Money balance) {
                add(date, {}, words(what), nullptr, sums.debit, sums.credit, balance);
            });
    }
    table.signatures = {words("Accountant"), words("Prepared by")};
    return table;
}

ReportTable moneyJournal(std::span<const LedgerSheet> sheets, const DateRange& range, const ReportHead& head,
                         const Wording& words)
{
    ReportTable table;
    addCommonWords(table, head, words);
    table.title = words("Cash and bank journal");
    table.heading = headingOf(range, head, words);
    table.columns = {{.title = words("Account name"), .widthMm = 24},
                     {.title = words("Date"), .kind = ColumnKind::Date, .widthMm = 20},
                     {.title = words("Voucher number"), .widthMm = 15},
                     {.title = words("Summary"), .widthMm = 42},
                     {.title = words("Opposite account"), .widthMm = 20},
                     {.title = words("Received"), .kind = ColumnKind::Money, .widthMm = 23},
                     {.title = words("Paid out"), .kind = ColumnKind::Money, .widthMm = 23},
                     {.title = words("Balance"), .kind = ColumnKind::Money, .widthMm = 24}};
    for (const LedgerSheet& sheet : sheets) {
        const std::string account = sheet.code + " " + sheet.name;
        table.rows.push_back({account, range.from, std::string(), words("Opening balance"), std::string(), Cell(), Cell(),
                              sheet.opening});
        walk(
            sheet, range, true,
            [&](const LedgerLine& line) {
                table.rows.push_back({account, line.date, voucherName(line.kind, line.number, words), line.summary,
                                      line.opposite, line.debit.isZero() ? Cell() : Cell(line.debit),
                                      line.credit.isZero() ? Cell() : Cell(line.credit), line.balance});
            },
            [&](Date date, std::string_view what, const Sums& sums, Money balance) {
                table.rows.push_back(
                    {account, date, std::string(), words(what), std::string(), sums.debit, sums.credit, balance});
            });
    }
    table.signatures = {words("Accountant"), words("Cashier")};
    return table;
}

} // namespace coop::reports
