// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/audit_reader.h"

#include "core/base/ensure.h"
#include "core/storage/database.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace coop::book {

namespace {

using ledger::Period;
using storage::Statement;

constexpr std::string_view kLastMonth = R"sql(
    SELECT max(coalesce((SELECT max(period) FROM voucher WHERE state = 'posted' AND kind <> 'opening'), 0),
               coalesce((SELECT max(id) FROM closed_period), 0))
)sql";

/// What the members of an account have is taken from the account's own total again: what remains names none.
constexpr std::string_view kTotals = R"sql(
    SELECT period, account_id, 0, debit_fen, credit_fen
      FROM account_total
     UNION ALL
    SELECT period, account_id, member_id, debit_fen, credit_fen
      FROM member_total
     ORDER BY 1
)sql";

/// Where an account and a member stand in their lists; 0: no member.
using Place = std::pair<std::size_t, std::size_t>;

struct Turnover {
    Period period{};
    Place place{};
    Money debit{};
    Money credit{};
};

std::vector<Turnover> readTurnovers(const storage::Database& database,
                                    const std::unordered_map<std::int64_t, std::size_t>& accounts,
                                    const std::unordered_map<std::int64_t, std::size_t>& members)
{
    std::vector<Turnover> turnovers;
    Statement row(database, kTotals);
    while (row.step()) {
        const auto account = accounts.find(row.integer(1));
        if (account == accounts.end())
            row.database().failDamaged("a total of an account that is not there");
        Turnover turnover{.period = {static_cast<int>(row.integer(0))}, .debit = row.money(3), .credit = row.money(4)};
        turnover.place.first = account->second;
        if (const std::int64_t member = row.integer(2); member != 0) {
            const auto found = members.find(member);
            if (found == members.end())
                row.database().failDamaged("a total of a member who is not there");
            turnovers.push_back({turnover.period, turnover.place, -turnover.debit, -turnover.credit});
            turnover.place.second = found->second + 1;
        }
        turnovers.push_back(turnover);
    }
    return turnovers;
}

struct Figures {
    Money opening{};
    Money debit{};
    Money credit{};

    [[nodiscard]] bool isEmpty() const { return opening.isZero() && debit.isZero() && credit.isZero(); }
};

} // namespace

VoucherSides sidesOf(const ledger::Voucher& voucher)
{
    VoucherSides sides;
    for (const ledger::LineDraft& line : voucher.data.lines)
        (line.debit.isZero() ? sides.credit : sides.debit).push_back(line.account);
    for (std::vector<std::string>* codes : {&sides.debit, &sides.credit}) {
        std::ranges::sort(*codes);
        codes->erase(std::unique(codes->begin(), codes->end()), codes->end());
    }
    return sides;
}

std::vector<std::string> VoucherSides::against(const ledger::LineDraft& line) const
{
    const std::vector<std::string>& other = line.debit.isZero() ? debit : credit;
    if (!other.empty())
        return other;
    std::vector<std::string> rest = line.debit.isZero() ? credit : debit;
    std::erase(rest, line.account);
    return rest;
}

AuditReader::AuditReader(Book& book, std::optional<FiscalYear> year)
    : m_book(book), m_year(year), m_members(book.members().all())
{
    if (book.ledger().settings().oldChartUntil)
        m_accounts = book.accounts().all(ledger::Chart::Of2007);
    std::ranges::move(book.accounts().all(ledger::Chart::Of2021), std::back_inserter(m_accounts));
    for (std::size_t i = 0; i < m_accounts.size(); ++i)
        m_accountByCode.emplace(std::pair(m_accounts[i].chart, m_accounts[i].code), i);
    for (std::size_t i = 0; i < m_members.size(); ++i)
        m_memberByNumber.emplace(m_members[i].data.number, i);

    const auto lastClosed = book.periods().lastClosed();
    const Period start = book.ledger().start();
    Period last{static_cast<int>(book.database().integer(kLastMonth))};
    // Where there are openings only, the first month shows them.
    if (last < start && book.database().integer("SELECT EXISTS (SELECT 1 FROM voucher WHERE state = 'posted')") != 0)
        last = start;
    for (Period month = start; month <= last; month = month.next()) {
        if (!year || month.fiscalYear() == *year)
            m_periods.push_back({.month = month, .isClosed = lastClosed && month <= *lastClosed});
    }
}

void AuditReader::forEachBalance(const std::function<void(const AuditBalance&)>& take) const
{
    std::unordered_map<std::int64_t, std::size_t> accounts;
    for (std::size_t i = 0; i < m_accounts.size(); ++i)
        accounts.emplace(m_accounts[i].id.value, i);
    std::unordered_map<std::int64_t, std::size_t> members;
    for (std::size_t i = 0; i < m_members.size(); ++i)
        members.emplace(m_members[i].id.value, i);
    const std::vector<Turnover> turnovers = readTurnovers(m_book.database(), accounts, members);

    std::map<Place, Figures> figures;
    auto next = turnovers.begin();
    for (const AuditPeriod& period : m_periods) {
        for (auto& [place, of] : figures)
            of = {.opening = of.opening + of.debit - of.credit};
        // Openings stand in months of their own before January and before the first month.
        for (; next != turnovers.end() && next->period < period.month; ++next)
            figures[next->place].opening += next->debit - next->credit;
        for (; next != turnovers.end() && next->period == period.month; ++next) {
            figures[next->place].debit += next->debit;
            figures[next->place].credit += next->credit;
        }
        Money sum;
        for (const auto& [place, of] : figures) {
            sum += of.opening + of.debit - of.credit;
            if (of.isEmpty())
                continue;
            take({.month = period.month,
                  .account = &m_accounts[place.first],
                  .member = place.second == 0 ? nullptr : &m_members[place.second - 1],
                  .opening = of.opening,
                  .debit = of.debit,
                  .credit = of.credit});
        }
        ensure(sum.isZero(), "the balances of a month add up to nothing");
    }
}

void AuditReader::forEachVoucher(const std::function<void(const ledger::Voucher&)>& take) const
{
    constexpr std::size_t kPiece = 1000;
    const std::vector<VoucherId> ids = m_book.ledger().ids({.state = ledger::VoucherState::Posted}, VoucherSort::Number);
    for (std::size_t first = 0; first < ids.size(); first += kPiece) {
        const auto piece = std::span(ids).subspan(first, std::min(kPiece, ids.size() - first));
        for (const ledger::Voucher& voucher : m_book.ledger().rows(piece)) {
            if (!m_year || voucher.period.fiscalYear() == *m_year)
                take(voucher);
        }
    }
}

const ledger::Account& AuditReader::accountOf(const ledger::Voucher& voucher, const ledger::LineDraft& line) const
{
    const bool isOpening = voucher.data.kind == ledger::VoucherKind::Opening;
    const Date day = isOpening ? voucher.data.date.plusDays(1) : voucher.data.date;
    const auto found = m_accountByCode.find({line.chart.value_or(m_book.ledger().chartOn(day)), line.account});
    if (found == m_accountByCode.end())
        m_book.database().failDamaged("a line on an account that is not there");
    return m_accounts[found->second];
}

const members::Member* AuditReader::memberOf(const std::string& number) const
{
    const auto found = m_memberByNumber.find(number);
    return found == m_memberByNumber.end() ? nullptr : &m_members[found->second];
}

} // namespace coop::book
