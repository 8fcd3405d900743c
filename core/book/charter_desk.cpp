// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/distribution_desk.h"

#include "core/base/ensure.h"
#include "core/book/one_issue.h"
#include "core/storage/change_log.h"
#include "core/storage/database.h"

#include <fmt/format.h>

namespace coop::book {

namespace {

using distribution::Charter;
using storage::Statement;
using storage::Write;

StoredCharter charterAt(const Statement& row)
{
    auto charter = distribution::parseCharter(row.text(2));
    if (!charter)
        row.database().failDamaged(fmt::format("charter {}: content", row.integer(0)));
    charter->from = row.date(1);
    return {.id = {row.integer(0)}, .data = *std::move(charter)};
}

Issues judge(Book& book, const Charter& charter, std::optional<CharterId> self)
{
    Issues issues = distribution::checkCharter(charter, book.profile().read().form);
    Statement taken(book.database(), "SELECT 1 FROM charter WHERE in_force_from = ? AND id IS NOT ?");
    if (taken.bind(charter.from, self).step())
        append(issues, oneIssue(IssueCode::CharterDayTaken, "from", toIso(charter.from)));
    return issues;
}

} // namespace

std::vector<StoredCharter> CharterDesk::all() const
{
    std::vector<StoredCharter> charters;
    Statement rows(m_book.database(), "SELECT id, in_force_from, content FROM charter ORDER BY in_force_from");
    while (rows.step())
        charters.push_back(charterAt(rows));
    return charters;
}

std::optional<StoredCharter> CharterDesk::find(CharterId charter) const
{
    Statement row(m_book.database(), "SELECT id, in_force_from, content FROM charter WHERE id = ?");
    return row.bind(charter).step() ? std::optional(charterAt(row)) : std::nullopt;
}

std::optional<StoredCharter> CharterDesk::inForceOn(Date day) const
{
    Statement row(m_book.database(), "SELECT id, in_force_from, content FROM charter WHERE in_force_from <= ?"
                                     " ORDER BY in_force_from DESC LIMIT 1");
    return row.bind(day).step() ? std::optional(charterAt(row)) : std::nullopt;
}

Expected<StoredCharter, Issues> CharterDesk::add(const Charter& charter, const DraftId& id)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), {});
    if (const auto earlier = write.rowOfDraft(id.text, "charter"))
        return *find({*earlier});
    if (Issues issues = judge(m_book, charter, std::nullopt); hasErrors(issues))
        return Unexpected(std::move(issues));
    Statement(database, "INSERT INTO charter (in_force_from, name, content) VALUES (?, ?, ?)")
        .bind(charter.from, charter.name, distribution::toJson(charter))
        .run();
    const CharterId row{database.lastInsertId()};
    write.inserted("charter", row.value);
    write.rememberDraft(id.text, "charter", row.value);
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::Charters);
    return *find(row);
}

Expected<StoredCharter, Issues> CharterDesk::change(CharterId charter, const Charter& to, std::string_view why)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    std::string before = write.image("charter", charter.value);
    ensure(!before.empty(), "a charter that is in the book");
    if (Issues issues = judge(m_book, to, charter); hasErrors(issues))
        return Unexpected(std::move(issues));
    Statement(database, "UPDATE charter SET in_force_from = ?, name = ?, content = ? WHERE id = ?")
        .bind(to.from, to.name, distribution::toJson(to), charter)
        .run();
    write.updated("charter", charter.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::Charters);
    return *find(charter);
}

void CharterDesk::remove(CharterId charter, std::string_view why)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    std::string before = write.image("charter", charter.value);
    if (before.empty())
        return;
    Statement(database, "DELETE FROM draft WHERE table_name = 'charter' AND row_id = ?").bind(charter).run();
    Statement(database, "DELETE FROM charter WHERE id = ?").bind(charter).run();
    write.deleted("charter", charter.value, std::move(before));
    const auto logged = write.commit();
    m_book.history().remember(logged);
    m_book.published(Subject::Charters);
}

} // namespace coop::book
