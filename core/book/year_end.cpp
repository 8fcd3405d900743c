// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/desks.h"

#include "core/base/ensure.h"
#include "core/book/basis_reader.h"
#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/line_margins.h"
#include "core/storage/change_log.h"
#include "core/storage/database.h"

#include <fmt/format.h>

#include <set>

namespace coop::book {

namespace {

using storage::Statement;
using storage::Write;

constexpr std::string_view kSaveDraft = R"sql(
    INSERT INTO year_end_draft (id, surplus_fen, prior_loss_fen, policy)
    VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (id) DO UPDATE
       SET surplus_fen = ?2, prior_loss_fen = ?3, policy = ?4
)sql";

/// Jumps from year to year through the index instead of reading every row.
void collectYears(const storage::Database& database, std::string_view table, std::set<FiscalYear>& years)
{
    Statement next(database, fmt::format("SELECT min(date) FROM {} WHERE date > ?", table));
    for (std::string from; next.bind(from).step() && !next.isNull(0);) {
        const FiscalYear year{next.date(0).year()};
        years.insert(year);
        from = fmt::format("{:04}-12-31", year.value);
    }
}

/// Where nothing is set yet, the year starts with what its charter says, else with the law's own split.
YearEndDraft storedDraft(Book& book, FiscalYear year)
{
    storage::Database& database = book.database();
    Statement statement(database, "SELECT surplus_fen, prior_loss_fen, policy FROM year_end_draft WHERE id = ?");
    if (!statement.bind(year.value).step()) {
        auto charter = book.charters().ofYear(year);
        return {.policy = charter ? std::move(charter->data.policy) : distribution::statutoryDefault()};
    }
    auto policy = distribution::parsePolicy(statement.text(2), distribution::kLargestStoredPolicyBytes);
    if (!policy)
        database.failDamaged(fmt::format("year_end_draft {}: policy", year.value));
    return {.surplus = statement.isNull(0) ? std::nullopt : std::optional(statement.money(0)),
            .priorLoss = statement.money(1),
            .policy = *std::move(policy)};
}

} // namespace

YearEndDraft YearEnd::draft(FiscalYear year) const
{
    YearEndDraft draft = storedDraft(m_book, year);
    if (const auto result = m_book.books().yearResult(year)) {
        draft.surplus = result->surplus;
        draft.priorLoss = result->priorLoss;
        draft.isFromLedger = true;
    }
    return draft;
}

bool YearEnd::hasDraft(FiscalYear year) const
{
    Statement statement(m_book.database(), "SELECT 1 FROM year_end_draft WHERE id = ?");
    return statement.bind(year.value).step();
}

void YearEnd::saveDraft(FiscalYear year, const YearEndDraft& draft)
{
    ensure(!draft.priorLoss.isNegative(), "a prior loss is not negative");
    Write write(m_book.database(), m_book.changes(), {});
    std::string before = write.image("year_end_draft", year.value);
    Statement(m_book.database(), kSaveDraft)
        .bind(year.value, draft.surplus, draft.priorLoss, distribution::toJson(draft.policy))
        .run();
    if (before.empty())
        write.inserted("year_end_draft", year.value);
    else
        write.updated("year_end_draft", year.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::YearEnd);
}

std::vector<FiscalYear> YearEnd::years() const
{
    const storage::Database& database = m_book.database();
    std::set<FiscalYear> years;
    for (const std::string_view table : {"contribution", "trade", "grant_received", "opening_share",
                                         "(SELECT date FROM voucher WHERE kind <> 'opening')"})
        collectYears(database, table, years);
    Statement drafts(database, "SELECT id FROM year_end_draft UNION SELECT year FROM scenario UNION SELECT year FROM distribution");
    while (drafts.step())
        years.insert({static_cast<int>(drafts.integer(0))});
    if (years.empty())
        years.insert({static_cast<int>(database.integer("SELECT first_year FROM cooperative"))});
    return {years.rbegin(), years.rend()};
}

distribution::Basis YearEnd::basis(FiscalYear year, Money surplus, Money priorLoss) const
{
    distribution::Basis basis = readBasis(m_book.database(), year, surplus, priorLoss);
    if (const auto result = m_book.books().yearResult(year)) {
        basis.openingUndistributed = result->openingUndistributed;
        basis.otherTransfers = result->otherTransfers;
        basis.lineMargins = readLineMargins(m_book.database(), year);
    }
    return basis;
}

Expected<distribution::Plan, Issues> YearEnd::plan(FiscalYear year, const distribution::Policy& policy, Money surplus,
                                                   Money priorLoss) const
{
    return distribution::planDistribution(policy, basis(year, surplus, priorLoss));
}

Expected<distribution::Plan, Issues> YearEnd::planDraft(FiscalYear year) const
{
    const YearEndDraft stored = draft(year);
    if (!stored.surplus)
        return Unexpected(Issues{{.code = IssueCode::SurplusMissing,
                                  .field = "surplus",
                                  .arguments = {std::to_string(year.value)}}});
    return plan(year, stored.policy, *stored.surplus, stored.priorLoss);
}

} // namespace coop::book
