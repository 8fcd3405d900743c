// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/holding_reader.h"

#include "core/storage/rows.h"

namespace coop::book {

namespace {

constexpr std::string_view kRows = R"sql(
    SELECT id, member_id, reverses, date, kind, subscribed_fen, paid_fen, quantity, until
      FROM contribution
     WHERE date <= ?
     ORDER BY member_id, date, id
)sql";

} // namespace

HoldingReader::HoldingReader(const storage::Database& database, Date asOf) : m_statement(database, kRows)
{
    m_statement.bind(asOf);
}

std::optional<shares::Contribution> HoldingReader::next()
{
    if (!m_statement.step())
        return std::nullopt;
    shares::Contribution row{.id = {m_statement.integer(0)},
                             .memberId = {m_statement.integer(1)},
                             .reverses = m_statement.optionalId<ContributionId>(2)};
    row.data.date = m_statement.date(3);
    row.data.kind = storage::wordAt(m_statement, 4, shares::kContributionKinds);
    row.data.subscribed = m_statement.money(5);
    row.data.paid = m_statement.money(6);
    row.data.quantity = m_statement.quantity(7);
    row.data.until = m_statement.optionalDate(8);
    return row;
}

} // namespace coop::book
