// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/import_twins.h"

#include "core/book/import_checks.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace coop::book {

namespace {

using storage::Database;
using storage::Statement;

/// What makes two rows of a kind say the same, as one text.
std::string keyOf(const shares::ContributionDraft& row)
{
    return fmt::format("{}|{}|{}|{}|{}|{}", toIso(row.date), row.member, toWord(shares::kContributionKinds, row.kind),
                       row.paid.inFen(), row.subscribed.inFen(), row.quantity.inParts());
}
std::string keyOf(const trade::TradeDraft& row)
{
    return fmt::format("{}|{}|{}|{}|{}|{}", toIso(row.date), row.member, toWord(trade::kDirections, row.direction), row.product,
                       row.amount.inFen(), row.quantity.inParts());
}
std::string keyOf(const shares::GrantDraft& row)
{
    return fmt::format("{}|{}|{}", toIso(row.date), toWord(shares::kGrantKinds, row.kind), row.amount.inFen());
}
std::string keyOf(const shares::OpeningShareDraft& row)
{
    return fmt::format("{}|{}", toIso(row.date), row.member);
}
std::string keyOf(const MemberAccountRow& row)
{
    return keyOf(row.shares);
}
/// Empty: nothing to go by.
std::string keyOf(const members::MemberDraft& row)
{
    return row.household.empty() ? std::string() : row.name + "|" + row.household;
}

constexpr std::string_view kContributionKeys = R"sql(
    SELECT c.date || '|' || m.number || '|' || c.kind || '|' || c.paid_fen || '|' || c.subscribed_fen || '|' || c.quantity
      FROM contribution AS c JOIN member AS m ON m.id = c.member_id LEFT JOIN contribution AS r ON r.reverses = c.id
     WHERE c.reverses IS NULL AND r.id IS NULL
)sql";
constexpr std::string_view kTradeKeys = R"sql(
    SELECT t.date || '|' || coalesce(m.number, '') || '|' || t.direction || '|' || t.product || '|' || t.amount_fen || '|'
           || t.quantity
      FROM trade AS t LEFT JOIN member AS m ON m.id = t.member_id LEFT JOIN trade AS r ON r.reverses = t.id
     WHERE t.reverses IS NULL AND r.id IS NULL AND t.date BETWEEN ?1 AND ?2
)sql";
constexpr std::string_view kGrantKeys = R"sql(
    SELECT g.date || '|' || g.kind || '|' || g.amount_fen
      FROM grant_received AS g LEFT JOIN grant_received AS r ON r.reverses = g.id
     WHERE g.reverses IS NULL AND r.id IS NULL
)sql";
constexpr std::string_view kOpeningShareKeys = R"sql(
    SELECT o.date || '|' || m.number
      FROM opening_share AS o JOIN member AS m ON m.id = o.member_id LEFT JOIN opening_share AS r ON r.reverses = o.id
     WHERE o.reverses IS NULL AND r.id IS NULL
)sql";
constexpr std::string_view kMemberKeys = "SELECT name || '|' || household FROM member WHERE household <> ''";

std::unordered_set<std::string> keysOf(Statement& rows)
{
    std::unordered_set<std::string> keys;
    while (rows.step())
        keys.insert(rows.string(0));
    return keys;
}

class TwinSearch {
public:
    TwinSearch(Book& book, const ImportPreview& preview) : m_database(book.database()), m_preview(preview)
    {
        for (const Issue& issue : preview.issues) {
            if (issue.severity == Severity::Error)
                m_badRows.insert(issue.row);
        }
    }

    void search(const std::vector<members::MemberDraft>& rows) { compare(rows, kMemberKeys, "name"); }
    void search(const std::vector<shares::ContributionDraft>& rows) { compare(rows, kContributionKeys, "date"); }
    void search(const std::vector<shares::GrantDraft>& rows) { compare(rows, kGrantKeys, "date"); }
    void search(const std::vector<shares::OpeningShareDraft>& rows) { compare(rows, kOpeningShareKeys, "member"); }
    void search(const std::vector<MemberAccountRow>& rows) { compare(rows, kOpeningShareKeys, "member"); }
    void search(const std::vector<trade::TradeDraft>& rows)
    {
        if (rows.empty())
            return;
        // Only the days of the file: a book may have millions of dealings.
        const auto [first, last] = std::ranges::minmax(rows, {}, &trade::TradeDraft::date);
        Statement inBook(m_database, kTradeKeys);
        inBook.bind(first.date, last.date);
        compare(rows, keysOf(inBook), "date");
    }
    template <typename Other>
    void search(const Other&)
    {
    }

    [[nodiscard]] Issues takeIssues() { return std::move(m_issues); }

private:
    template <typename Row>
    void compare(const std::vector<Row>& rows, std::string_view sql, std::string_view field)
    {
        Statement inBook(m_database, sql);
        compare(rows, keysOf(inBook), field);
    }

    template <typename Row>
    void compare(const std::vector<Row>& rows, const std::unordered_set<std::string>& inBook, std::string_view field)
    {
        const bool looksInFile = m_preview.file.mapping.has_value();
        if (inBook.empty() && !looksInFile)
            return;
        std::unordered_map<std::string, int> inFile;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Fields fields = fieldsOf(m_preview, i);
            std::string key = keyOf(rows[i]);
            if (key.empty() || m_badRows.contains(fields.row()))
                continue;
            if (inBook.contains(key))
                add(fields, field, {});
            else if (looksInFile) {
                const auto [first, isNew] = inFile.emplace(std::move(key), fields.row());
                if (!isNew)
                    add(fields, field, {std::to_string(first->second)});
            }
        }
    }

    void add(const Fields& fields, std::string_view field, std::vector<std::string> arguments)
    {
        m_issues.push_back(fields.issue(IssueCode::SuspectedTwin, field, std::move(arguments), Severity::Warning));
    }

    const Database& m_database;
    const ImportPreview& m_preview;
    std::unordered_set<int> m_badRows{};
    Issues m_issues{};
};

} // namespace

Issues nameMembers(const Database& database, std::vector<Fields>& rows)
{
    if (rows.empty() || !rows.front().has("member_name"))
        return {};
    std::unordered_map<std::string, std::vector<std::string>> numbers;
    Statement all(database, "SELECT name, number FROM member");
    while (all.step())
        numbers[all.string(0)].push_back(all.string(1));
    Issues issues;
    for (Fields& row : rows) {
        const std::string name(row.text("member_name"));
        if (name.empty() || !row.text("member").empty())
            continue;
        const auto found = numbers.find(name);
        if (found == numbers.end())
            issues.push_back(row.issue(IssueCode::UnknownMember, "member_name"));
        else if (found->second.size() > 1)
            issues.push_back(row.issue(IssueCode::MemberNameUnclear, "member_name"));
        else
            row.set("member", found->second.front(), row.column("member_name"));
        // What follows from a name that is not known is said at its cell, where it is left out again.
        if (row.text("member").empty())
            row.set("member", {}, row.column("member_name"));
    }
    return issues;
}

Issues suspectedTwins(Book& book, const ImportPreview& preview)
{
    TwinSearch search(book, preview);
    std::visit([&search](const auto& rows) { search.search(rows); }, preview.drafts);
    return search.takeIssues();
}

} // namespace coop::book
