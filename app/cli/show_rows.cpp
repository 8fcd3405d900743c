// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_rows.h"

#include "core/book/desks.h"
#include "core/book/ledger_desks.h"
#include "core/exchange/writers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <unordered_map>

namespace coop::app {

namespace {

/// The unit that was last entered for a member's holdings of one kind, else the usual one.
class Units {
public:
    explicit Units(const std::vector<shares::Contribution>& rows)
    {
        for (const shares::Contribution& row : rows) {
            if (!row.data.unit.empty())
                m_units[{row.memberId, row.data.kind}] = row.data.unit;
        }
    }

    [[nodiscard]] std::string of(const shares::Holding& holding) const
    {
        if (const auto found = m_units.find({holding.member, holding.kind}); found != m_units.end())
            return found->second;
        return std::string(shares::usualUnit(holding.kind));
    }

private:
    std::map<std::pair<MemberId, shares::ContributionKind>, std::string> m_units;
};

/// The member balances of an account without those of the accounts right below it.
std::vector<book::MemberBalance> ownMemberBalances(book::Book& book, const std::string& code,
                                                   const ledger::DateRange& range,
                                                   const std::map<std::string, bool>& accounts)
{
    std::vector<book::MemberBalance> balances = book.books().memberBalances(code, range);
    for (const auto& [below, isPerMember] : accounts) {
        if (ledger::parentCode(below) != code)
            continue;
        for (const book::MemberBalance& part : book.books().memberBalances(below, range)) {
            const auto whole = std::ranges::find(balances, part.member, &book::MemberBalance::member);
            if (whole == balances.end())
                continue;
            whole->opening -= part.opening;
            whole->debit -= part.debit;
            whole->credit -= part.credit;
        }
    }
    return balances;
}

template <typename Take>
void forEachPosted(book::Book& book, book::VoucherFilter filter, Take take)
{
    constexpr std::size_t kPiece = 1000;
    filter.state = ledger::VoucherState::Posted;
    const std::vector<VoucherId> ids = book.ledger().ids(filter, book::VoucherSort::Date);
    for (std::size_t first = 0; first < ids.size(); first += kPiece) {
        const auto piece = std::span(ids).subspan(first, std::min(kPiece, ids.size() - first));
        for (const ledger::Voucher& voucher : book.ledger().rows(piece))
            take(voucher);
    }
}

} // namespace

bool RowChoice::includes(Date date) const
{
    return (!asOf || date <= *asOf) && (!year || date.year() == year->value);
}

std::optional<Date> RowChoice::day() const
{
    if (asOf)
        return asOf;
    return year ? std::optional(year->last()) : std::nullopt;
}

std::optional<ledger::DateRange> RowChoice::range() const
{
    if (!asOf && !year)
        return std::nullopt;
    ledger::DateRange days = year ? ledger::DateRange::of(*year) : ledger::DateRange{Date(), *asOf};
    if (asOf)
        days.to = std::min(days.to, *asOf);
    return days;
}

TextTable holdingRows(book::Book& book, Date day)
{
    std::unordered_map<MemberId, members::Member> members;
    for (members::Member& member : book.members().all())
        members.emplace(member.id, std::move(member));
    const Units units(book.shares().all(day));

    TextTable table{{"member", "name", "kind", "subscribed", "paid", "quantity", "unit"}};
    for (const shares::Holding& holding : book.shares().holdings(day)) {
        const members::MemberDraft& member = members.at(holding.member).data;
        table.push_back({member.number, member.name,
                         std::string(toWord(shares::kContributionKinds, holding.kind)),
                         toPlainText(holding.subscribed), toPlainText(holding.paid), toPlainText(holding.quantity),
                         units.of(holding)});
    }
    return table;
}

TextTable accountRows(book::Book& book, Date day)
{
    TextTable table{{"code", "name", "side", "details"}};
    for (const ledger::Account& account : book.accounts().all(book.ledger().chartOn(day))) {
        const Fields fields = ledger::toFields(account);
        std::vector<std::string>& row = table.emplace_back();
        for (const std::string& name : table.front())
            row.emplace_back(fields.text(name));
    }
    return table;
}

TextTable balanceRows(book::Book& book, Date day)
{
    TextTable table{{"account", "name", "member", "debit", "credit"}};
    const auto add = [&table](const std::string& code, const std::string& name, const std::string& member, Money balance) {
        if (balance.isZero())
            return;
        const bool isCredit = balance.isNegative();
        table.push_back({code, name, member, toPlainText(isCredit ? Money() : balance),
                         toPlainText(isCredit ? -balance : Money())});
    };
    // On the eve of the ledger the openings are the balances; they stand in front of its first day.
    const bool isEve = day == book.ledger().start().first().plusDays(-1);
    const ledger::DateRange range = isEve ? ledger::DateRange{day.plusDays(1), day.plusDays(1)}
                                          : ledger::DateRange{FiscalYear{day.year()}.first(), day};
    std::map<std::string, bool> isPerMember;
    for (const ledger::Account& account : book.accounts().all(book.ledger().chartOn(range.to)))
        isPerMember[account.code] =
            std::ranges::find(account.details, ledger::Detail::Member) != account.details.end();
    for (const ledger::AccountFigures& figures : book.books().balances(range).accounts) {
        if (!isPerMember[figures.code]) {
            add(figures.code, figures.name, {}, isEve ? figures.opening : figures.closing());
            continue;
        }
        for (const book::MemberBalance& balance : ownMemberBalances(book, figures.code, range, isPerMember))
            add(figures.code, figures.name, balance.number, isEve ? balance.opening : balance.closing());
    }
    return table;
}

std::vector<Fields> voucherRows(book::Book& book, const RowChoice& choice)
{
    std::vector<Fields> rows;
    forEachPosted(book, {.range = choice.range(), .withOpenings = false}, [&rows](const ledger::Voucher& voucher) {
        std::ranges::move(ledger::toRows(voucher), std::back_inserter(rows));
    });
    return rows;
}

std::vector<Fields> openingRows(book::Book& book)
{
    std::vector<Fields> rows;
    forEachPosted(book, {}, [&rows](const ledger::Voucher& voucher) {
        if (voucher.data.kind == ledger::VoucherKind::Opening)
            std::ranges::move(ledger::toRows(voucher), std::back_inserter(rows));
    });
    return rows;
}

TextTable logRows(book::Book& book, const RowChoice& choice)
{
    TextTable table{
        {"seq", "operation", "at", "who", "action", "table", "row", "why", "before", "after", "hash"}};
    for (const book::Change& change : book.history().all()) {
        const auto day = parseDate(std::string_view(change.at).substr(0, 10));
        if (day && !choice.includes(*day))
            continue;
        table.push_back({std::to_string(change.sequence), std::to_string(change.operation), change.at, change.who,
                         change.action, change.table, std::to_string(change.row), change.why, change.before,
                         change.after, change.hash});
    }
    return table;
}

std::string written(const TextTable& table, OutputFormat format)
{
    if (format == OutputFormat::Csv)
        return exchange::toCsv(table);
    auto array = nlohmann::ordered_json::array();
    for (std::size_t row = 1; row < table.size(); ++row) {
        auto& object = array.emplace_back(nlohmann::ordered_json::object());
        for (std::size_t column = 0; column < table.front().size(); ++column)
            object[table.front()[column]] = table[row][column];
    }
    return array.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace coop::app
