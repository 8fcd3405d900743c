// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/desks.h"

#include "core/base/ensure.h"
#include "core/book/book_check.h"
#include "core/book/member_lookup.h"
#include "core/storage/change_log.h"
#include "core/storage/row_json.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <ranges>

namespace coop::book {

namespace {

using storage::LogRow;
using storage::Statement;
using storage::Write;

Change toChange(const LogRow& row)
{
    return {.sequence = row.sequence,
            .operation = row.operation,
            .at = row.at,
            .who = row.who,
            .action = row.action,
            .table = row.table,
            .row = row.row,
            .before = row.before,
            .after = row.after,
            .why = row.why,
            .hash = storage::toHex(row.hash)};
}

Subject subjectOf(std::string_view table)
{
    if (table == "cooperative")
        return Subject::Profile;
    if (table == "year_end_draft" || table == "scenario")
        return Subject::YearEnd;
    if (table == "charter")
        return Subject::Charters;
    if (table == "asset" || table == "circumstance" || table == "related_party" || table == "annual_report")
        return Subject::InspectionData;
    return table == "member" ? Subject::Members : Subject::Everything;
}

} // namespace

std::vector<Change> ChangeHistory::all() const
{
    std::vector<Change> changes;
    m_book.changes().forEach(1, [&changes](const LogRow& row) {
        changes.push_back(toChange(row));
        return true;
    });
    return changes;
}

void ChangeHistory::remember(const storage::LoggedRange& operation)
{
    if (operation.isEmpty())
        return;
    m_undo.push_back({.first = operation.first, .last = operation.last});
    m_redo.clear();
}

bool ChangeHistory::canTakeBack(const Operation& operation) const
{
    // A member for whom something was recorded meanwhile cannot go any more, nor can anything be undone that was changed
    // otherwise since, as by taking a whole import back.
    Statement facts(m_book.database(), kHasFacts);
    storage::RowReader reader(m_book.database());
    std::map<std::pair<std::string, std::int64_t>, std::string> left;
    for (const LogRow& row : m_book.changes().ofOperation(operation.first, operation.last)) {
        if (row.table == "member" && row.action == "insert" && facts.bind(row.row).step() && facts.integer(0) != 0)
            return false;
        left[{row.table, row.row}] = row.after;
    }
    return std::ranges::all_of(left, [&reader](const auto& row) {
        return reader.read(row.first.first, row.first.second) == row.second;
    });
}

ChangeHistory::Operation ChangeHistory::takeBack(const Operation& operation, std::string_view why)
{
    storage::Database& database = m_book.database();
    Write write(database, m_book.changes(), why);
    storage::MemberWriter members(database);
    Statement forgetDraft(database, "DELETE FROM draft WHERE table_name = ? AND row_id = ?");
    const auto rows = m_book.changes().ofOperation(operation.first, operation.last);
    for (const LogRow& row : rows | std::views::reverse) {
        std::string now = write.image(row.table, row.row);
        ensure(now == row.after, "nothing changed the row since");
        storage::writeRow(database, row.table, row.row, row.before);
        if (row.table == "member" && !row.before.empty())
            members.refreshSearch({row.row});
        if (row.before.empty()) {
            // A second try with the same draft may make it again.
            forgetDraft.bind(row.table, row.row).run();
            write.deleted(row.table, row.row, std::move(now));
        } else if (now.empty()) {
            write.inserted(row.table, row.row);
        } else {
            write.updated(row.table, row.row, std::move(now));
        }
    }
    const storage::LoggedRange logged = write.commit();
    return {.first = logged.first, .last = logged.last};
}

std::optional<Change> ChangeHistory::move(std::vector<Operation>& from, std::vector<Operation>& to,
                                          std::string_view why)
{
    if (from.empty() || !canTakeBack(from.back()))
        return std::nullopt;
    const LogRow newest = m_book.changes().ofOperation(from.back().last, from.back().last).front();
    to.push_back(takeBack(from.back(), fmt::format("{} {}", why, newest.operation)));
    from.pop_back();
    m_book.published(subjectOf(newest.table));
    return toChange(newest);
}

std::optional<Change> ChangeHistory::undo()
{
    return move(m_undo, m_redo, "undo");
}

std::optional<Change> ChangeHistory::redo()
{
    return move(m_redo, m_undo, "redo");
}

bool ChangeHistory::canUndo() const
{
    return !m_undo.empty() && canTakeBack(m_undo.back());
}

bool ChangeHistory::canRedo() const
{
    return !m_redo.empty() && canTakeBack(m_redo.back());
}

std::vector<Finding> ChangeHistory::check() const
{
    return checkBook(m_book.database(), m_book.changes());
}

} // namespace coop::book
