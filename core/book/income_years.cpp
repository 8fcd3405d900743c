// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/income_years.h"

#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/line_margins.h"
#include "core/ledger/statements.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <initializer_list>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;

// ?1 member, ?2 year; both may be nothing. The rows of all sources: group (a year, or a party), kind, amounts.

// A correcting run that is posted has the place of the one that it corrects, whose state says so.
constexpr std::string_view kEntitlements = R"sql(
    SELECT {group}, sum(e.guarantee_fen), sum(e.refund_fen), sum(e.land_fen), sum(e.capital_fen), sum(e.labour_fen),
           sum(e.other_fen)
      FROM distribution AS d
      JOIN entitlement AS e ON e.distribution_id = d.id
      JOIN member AS m ON m.id = e.member_id
     WHERE d.state IN ('posted', 'closed')
       AND (?1 IS NULL OR e.member_id = ?1)
       AND (?2 IS NULL OR d.year = ?2)
     GROUP BY 1
)sql";

constexpr std::string_view kSales = R"sql(
    SELECT {group}, sum(t.amount_fen)
      FROM trade AS t
      JOIN member AS m ON m.id = t.member_id
     WHERE t.direction = 'delivery'
       AND (?1 IS NULL OR t.member_id = ?1)
       AND (?2 IS NULL OR t.date BETWEEN ?2 || '-01-01' AND ?2 || '-12-31')
     GROUP BY 1
)sql";

constexpr std::string_view kWages = R"sql(
    SELECT {group}, sum(l.credit_fen)
      FROM account AS a
      JOIN voucher_line AS l ON l.account_id = a.id
      JOIN voucher AS v ON v.id = l.voucher_id
      JOIN member AS m ON m.id = l.member_id
     WHERE substr(a.code, 1, 3) IN ('212', '213')
       AND l.credit_fen <> 0
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND v.origin <> 'conversion'
       AND (?1 IS NULL OR l.member_id = ?1)
       AND (?2 IS NULL OR v.date BETWEEN ?2 || '-01-01' AND ?2 || '-12-31')
     GROUP BY 1
)sql";

// What was bought of him or paid out for him stands against other accounts: every debit of the voucher must be a cost.
constexpr std::string_view kRent = R"sql(
    SELECT {group}, sum(l.credit_fen)
      FROM (SELECT DISTINCT cl.voucher_id
              FROM account AS ca
              JOIN voucher_line AS cl ON cl.account_id = ca.id
             WHERE substr(ca.code, 1, 3) IN ('401', '521', '523', '529')
               AND cl.debit_fen <> 0) AS c
      JOIN voucher AS v ON v.id = c.voucher_id
      JOIN voucher_line AS l ON l.voucher_id = v.id
      JOIN account AS a ON a.id = l.account_id
      JOIN member AS m ON m.id = l.member_id
     WHERE a.code GLOB '114*'
       AND l.credit_fen <> 0
       AND v.state = 'posted'
       AND v.kind <> 'opening'
       AND v.origin <> 'conversion'
       AND (?1 IS NULL OR l.member_id = ?1)
       AND (?2 IS NULL OR v.date BETWEEN ?2 || '-01-01' AND ?2 || '-12-31')
       AND NOT EXISTS (SELECT 1
                         FROM voucher_line AS o JOIN account AS oa ON oa.id = o.account_id
                        WHERE o.voucher_id = v.id
                          AND o.debit_fen <> 0
                          AND substr(oa.code, 1, 3) NOT IN ('401', '521', '523', '529'))
     GROUP BY 1
)sql";

constexpr std::string_view kNames = R"sql(
    SELECT m.id, m.number, m.name, m.party
      FROM member_search AS s
      JOIN member AS m ON m.id = s.member_id
     ORDER BY s.number_key
)sql";

/// In the order of kEntitlements.
constexpr YearSource kShared[] = {YearSource::Guarantee, YearSource::Refund, YearSource::Land,
                                  YearSource::Capital,   YearSource::Labour, YearSource::Other};

constexpr std::string_view kLines = R"sql(
    SELECT line,
           sum(iif(member_id IS NOT NULL AND direction = 'delivery', amount_fen, 0)),
           sum(iif(member_id IS NULL, amount_fen, 0))
      FROM trade
     WHERE date BETWEEN ? AND ?
     GROUP BY line
)sql";

std::string grouped(std::string_view sql, std::string_view by)
{
    constexpr std::string_view kPlace = "{group}";
    std::string text(sql);
    text.replace(text.find(kPlace), kPlace.size(), by);
    return text;
}

enum class GroupBy { Year, Party, Member };

/// What a row of a query belongs to; `yearOf` is the year of that query's facts.
std::string_view groupOf(GroupBy by, std::string_view yearOf)
{
    switch (by) {
    case GroupBy::Year:
        return yearOf;
    case GroupBy::Party:
        return "m.party";
    case GroupBy::Member:
        break;
    }
    return "m.id";
}

/// Adds up all sources by a group: `take` gives the income that a row of the group counts in.
class IncomeReader {
public:
    IncomeReader(const Database& database, std::optional<MemberId> member, std::optional<FiscalYear> year)
        : m_database(database), m_member(member)
    {
        if (year)
            m_year = year->value;
    }

    template <typename Take>
    void read(GroupBy by, Take take) const
    {
        each(kEntitlements, groupOf(by, "d.year"), [&](const Statement& row) {
            YearIncome& income = take(row);
            income.isPosted = true;
            for (std::size_t i = 0; i < std::size(kShared); ++i)
                add(income, kShared[i], row.money(static_cast<int>(i) + 1));
        });
        const auto amounts = [&](std::string_view sql, std::string_view yearOf, YearSource source) {
            each(sql, groupOf(by, yearOf), [&](const Statement& row) { add(take(row), source, row.money(1)); });
        };
        amounts(kRent, "CAST(substr(v.date, 1, 4) AS INTEGER)", YearSource::Rent);
        amounts(kWages, "CAST(substr(v.date, 1, 4) AS INTEGER)", YearSource::Wages);
        amounts(kSales, "CAST(substr(t.date, 1, 4) AS INTEGER)", YearSource::Sales);
    }

    template <typename Each>
    void each(std::string_view sql, std::string_view by, Each row) const
    {
        Statement statement(m_database, grouped(sql, by));
        statement.bind(m_member, m_year);
        while (statement.step())
            row(statement);
    }

private:
    static void add(YearIncome& income, YearSource source, Money amount)
    {
        income.bySource[static_cast<std::size_t>(source)] += amount;
    }

    const Database& m_database;
    std::optional<MemberId> m_member;
    std::optional<std::int64_t> m_year{};
};

bool hasAny(const YearIncome& income)
{
    return std::ranges::any_of(income.bySource, [](Money amount) { return !amount.isZero(); });
}

std::vector<YearIncome> yearsOf(Book& book, std::optional<MemberId> member)
{
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    std::map<int, YearIncome> years;
    IncomeReader(book.database(), member, std::nullopt).read(GroupBy::Year, [&years](const Statement& row) -> YearIncome& {
        const int year = static_cast<int>(row.integer(0));
        YearIncome& income = years[year];
        income.year = {year};
        return income;
    });
    std::vector<YearIncome> result;
    for (const auto& [year, income] : years) {
        if (hasAny(income) || income.isPosted)
            result.push_back(income);
    }
    return result;
}

} // namespace

std::vector<YearIncome> incomeYears(Book& book, MemberId member)
{
    return yearsOf(book, member);
}

std::vector<YearIncome> incomeYears(Book& book)
{
    return yearsOf(book, std::nullopt);
}

std::map<members::Party, YearIncome> incomeByParty(Book& book, FiscalYear year)
{
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    std::map<members::Party, YearIncome> parties;
    IncomeReader(book.database(), std::nullopt, year).read(GroupBy::Party, [&](const Statement& row) -> YearIncome& {
        YearIncome& income = parties[storage::wordAt(row, 0, members::kParties)];
        income.year = year;
        return income;
    });
    std::erase_if(parties, [](const auto& party) { return !hasAny(party.second); });
    return parties;
}

std::vector<MemberYearIncome> incomeByMember(Book& book, FiscalYear year)
{
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    std::map<MemberId, YearIncome> incomes;
    IncomeReader(book.database(), std::nullopt, year).read(GroupBy::Member, [&](const Statement& row) -> YearIncome& {
        YearIncome& income = incomes[MemberId{row.integer(0)}];
        income.year = year;
        return income;
    });
    std::vector<MemberYearIncome> result;
    Statement row(book.database(), kNames);
    while (row.step()) {
        const auto income = incomes.find(MemberId{row.integer(0)});
        if (income != incomes.end() && (hasAny(income->second) || income->second.isPosted))
            result.push_back({income->first, std::string(row.text(1)), std::string(row.text(2)),
                              storage::wordAt(row, 3, members::kParties), income->second});
    }
    return result;
}

std::vector<IncomeFact> incomeFacts(Book& book, MemberId member, FiscalYear year, YearSource source)
{
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    const IncomeReader reader(book.database(), member, year);
    std::vector<IncomeFact> facts;
    const auto vouchers = [&](std::string_view sql) {
        reader.each(sql, "v.id", [&](const Statement& row) {
            const VoucherId id{row.integer(0)};
            const auto voucher = book.ledger().find(id);
            const std::string text = voucher->data.lines.empty() ? std::string() : voucher->data.lines.front().summary;
            facts.push_back({.of = id, .date = voucher->data.date, .text = text, .amount = row.money(1)});
        });
    };
    switch (source) {
    case YearSource::Rent:
        vouchers(kRent);
        break;
    case YearSource::Wages:
        vouchers(kWages);
        break;
    case YearSource::Sales:
        reader.each(kSales, "t.id", [&](const Statement& row) {
            const TradeId id{row.integer(0)};
            const auto trade = book.trades().find(id);
            facts.push_back({.of = id, .date = trade->data.date, .text = trade->data.product, .amount = row.money(1)});
        });
        break;
    default:
        reader.each(kEntitlements, "d.id", [&](const Statement& row) {
            const auto column = std::ranges::find(kShared, source) - std::begin(kShared) + 1;
            const DistributionId id{row.integer(0)};
            if (const Money amount = row.money(static_cast<int>(column)); !amount.isZero())
                facts.push_back({.of = id, .date = book.distributions().find(id)->postedOn.value_or(year.last()), .amount = amount});
        });
    }
    std::ranges::stable_sort(facts, {}, &IncomeFact::date);
    return facts;
}

std::vector<LineIncome> incomeByLine(Book& book, FiscalYear year)
{
    const storage::Transaction snapshot(book.database(), storage::Transaction::Kind::Read);
    std::vector<LineIncome> lines;
    for (const Word<trade::BusinessLine>& line : trade::kBusinessLines)
        lines.push_back({.line = line.value});
    Statement row(book.database(), kLines);
    row.bind(year.first(), year.last());
    while (row.step()) {
        LineIncome& line = lines.at(static_cast<std::size_t>(storage::wordAt(row, 0, trade::kBusinessLines)));
        line.memberSales = row.money(1);
        line.otherTrade = row.money(2);
    }
    if (const auto margins = readLineMargins(book.database(), year)) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].margin = margins->at(i);
    }
    return lines;
}

std::optional<ValueAdded> valueAdded(Book& book, FiscalYear year)
{
    if (!book.ledger().hasVouchers(year))
        return std::nullopt;
    const ledger::LedgerYear figures = book.books().figures(year);
    const auto creditOf = [&figures](std::initializer_list<std::string_view> codes) {
        Money sum;
        for (const std::string_view code : codes)
            sum += figures.creditOf(code);
        return sum;
    };
    // The chart of 2007 has neither taxes nor interest apart; its 522 is what management costs.
    const bool isOld = figures.chart == ledger::Chart::Of2007;
    return ValueAdded{.surplus = ledger::surplusStatement(figures, nullptr).surplus(),
                      .labour = creditOf({"212", "213"}),
                      .taxes = isOld ? Money() : figures.netActivityOf("522") + figures.netActivityOf("531"),
                      .interest = isOld ? Money() : figures.netActivityOf("524"),
                      .depreciation = creditOf({"143", "152", "162"})};
}

} // namespace coop::book
