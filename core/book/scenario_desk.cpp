// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_desk.h"

#include "core/base/ensure.h"
#include "core/storage/change_log.h"
#include "core/storage/database.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace coop::book {

namespace {

using storage::Statement;
using storage::Write;

Scenario scenarioAt(const Statement& row)
{
    auto policy = distribution::parsePolicy(row.text(2), distribution::kLargestStoredPolicyBytes);
    if (!policy)
        row.database().failDamaged(fmt::format("scenario {}: policy", row.integer(0)));
    return {.id = {row.integer(0)}, .year = {static_cast<int>(row.integer(1))}, .policy = *std::move(policy)};
}

/// A name that no other draft of the year has.
std::string freeName(const std::set<std::string>& taken, const std::string& wanted, std::string_view base)
{
    if (!wanted.empty() && !taken.contains(wanted))
        return wanted;
    int number = 2;
    std::string name;
    do {
        name = fmt::format("{} {}", base, number++);
    } while (taken.contains(name));
    return name;
}

} // namespace

std::vector<Scenario> ScenarioDesk::all(FiscalYear year) const
{
    std::vector<Scenario> scenarios;
    Statement rows(m_book.database(), "SELECT id, year, policy FROM scenario WHERE year = ? ORDER BY id");
    rows.bind(year.value);
    while (rows.step())
        scenarios.push_back(scenarioAt(rows));
    return scenarios;
}

std::optional<Scenario> ScenarioDesk::find(ScenarioId scenario) const
{
    Statement row(m_book.database(), "SELECT id, year, policy FROM scenario WHERE id = ?");
    return row.bind(scenario).step() ? std::optional(scenarioAt(row)) : std::nullopt;
}

Scenario ScenarioDesk::add(FiscalYear year, distribution::Policy policy, std::string_view base, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "scenario"))
        return *find({*earlier});
    std::set<std::string> taken{m_book.yearEnd().draft(year).policy.name};
    for (const Scenario& other : all(year))
        taken.insert(other.policy.name);
    policy.name = freeName(taken, policy.name, base);
    ensure(!hasErrors(distribution::checkPolicy(policy)), "a policy that was checked");
    Statement(database, "INSERT INTO scenario (year, policy) VALUES (?, ?)")
        .bind(year.value, distribution::toJson(policy))
        .run();
    const ScenarioId row{database.lastInsertId()};
    write.inserted("scenario", row.value);
    write.rememberDraft(id.text, "scenario", row.value);
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::YearEnd);
    return *find(row);
}

void ScenarioDesk::change(ScenarioId scenario, const distribution::Policy& policy)
{
    ensure(!hasErrors(distribution::checkPolicy(policy)), "a policy that was checked");
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    std::string before = write.image("scenario", scenario.value);
    ensure(!before.empty(), "a scenario that is in the book");
    Statement(database, "UPDATE scenario SET policy = ? WHERE id = ?").bind(distribution::toJson(policy), scenario).run();
    write.updated("scenario", scenario.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::YearEnd);
}

void ScenarioDesk::remove(ScenarioId scenario)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    std::string before = write.image("scenario", scenario.value);
    if (before.empty())
        return;
    Statement(database, "DELETE FROM draft WHERE table_name = 'scenario' AND row_id = ?").bind(scenario).run();
    Statement(database, "DELETE FROM scenario WHERE id = ?").bind(scenario).run();
    write.deleted("scenario", scenario.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::YearEnd);
}

} // namespace coop::book
