// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_rows.h"

#include "core/book/desks.h"
#include "core/book/ledger_desks.h"
#include "core/exchange/writers.h"

#include <nlohmann/json.hpp>

#include <map>
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

TextTable accountRows(book::Book& book)
{
    TextTable table{{"code", "name", "side"}};
    for (const ledger::Account& account : book.accounts().all(ledger::Chart::Of2021))
        table.push_back({account.code, account.name, std::string(toWord(ledger::kSides, account.side))});
    return table;
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
