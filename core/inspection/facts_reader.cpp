// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/inspection/facts_parts.h"
#include "core/inspection/inspect.h"
#include "core/ledger/period.h"
#include "core/storage/rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace coop::inspection {

namespace {

using storage::Database;
using storage::Statement;

/// The newest day of a row that something happened on.
constexpr std::string_view kNewestRow = R"sql(
    SELECT max(day)
      FROM (SELECT max(date) AS day FROM contribution WHERE date <= ?1
            UNION ALL SELECT max(date) FROM trade WHERE date <= ?1
            UNION ALL SELECT max(date) FROM grant_received WHERE date <= ?1
            UNION ALL SELECT max(date) FROM opening_share WHERE date <= ?1
            UNION ALL SELECT max(date) FROM meeting WHERE date <= ?1
            UNION ALL SELECT max(date) FROM voucher WHERE date <= ?1 AND state = 'posted'
            UNION ALL SELECT max(date) FROM bank_line WHERE date <= ?1)
)sql";

Date endOfMonth(Date day)
{
    using namespace std::chrono;
    const auto last = year(day.year()) / month(day.month()) / std::chrono::last;
    return Date(day.year(), day.month(), static_cast<unsigned>(last.day()));
}

std::optional<Date> closedUntil(const Database& database, Date limit)
{
    Statement statement(database, "SELECT max(id) FROM closed_period WHERE id <= ?");
    // A month counts when all of it lies before the limit.
    const int whole = limit == endOfMonth(limit) ? 1 : 0;
    const std::int64_t month = limit.year() * 100 + static_cast<int>(limit.month());
    statement.bind(whole != 0 ? month : month - 1);
    if (!statement.step() || statement.isNull(0))
        return std::nullopt;
    const auto period = static_cast<int>(statement.integer(0));
    return endOfMonth(Date(period / 100, static_cast<unsigned>(period % 100), 1));
}

/// A month that was closed longer ago than this is not where an inspection stands: nobody closes the months of a book that sleeps.
constexpr int kClosedLately = 366;

Date defaultDay(const Database& database, const members::Profile& profile, std::optional<Date> latest)
{
    const Date limit = latest ? lastWholeMonth(*latest) : Date(2199, 12, 31);
    if (const auto closed = closedUntil(database, limit); closed && (!latest || daysBetween(*closed, limit) <= kClosedLately))
        return *closed;
    if (latest)
        return limit;
    Statement newest(database, kNewestRow);
    newest.bind(limit);
    if (newest.step() && !newest.isNull(0))
        return endOfMonth(newest.date(0));
    return profile.registeredOn ? endOfMonth(*profile.registeredOn) : limit;
}

void readMembers(FactReading& reading)
{
    Statement rows(reading.database,
                   fmt::format("SELECT {} FROM member AS m WHERE m.joined_on IS NULL OR m.joined_on <= ?1", storage::kMemberColumns));
    rows.bind(reading.asOf());
    auto& all = reading.facts.members;
    while (rows.step())
        all.push_back(storage::readMember(rows));
    std::ranges::sort(all, [](const members::Member& a, const members::Member& b) {
        const auto order = compareNatural(a.data.number, b.data.number);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    std::vector<std::int64_t> ids;
    for (const members::Member& member : all)
        ids.push_back(member.id.value);
    reading.places.members = IndexOf(ids);
}

} // namespace

IndexOf::IndexOf(std::span<const std::int64_t> ids)
{
    if (ids.empty())
        return;
    const auto [least, most] = std::ranges::minmax(ids);
    constexpr std::uint64_t kGaps = 8; // of so many ids at least one is there
    const std::uint64_t reach = static_cast<std::uint64_t>(most) - static_cast<std::uint64_t>(least);
    if (reach / kGaps <= ids.size()) {
        m_first = least;
        m_dense.assign(static_cast<std::size_t>(reach) + 1, kNone);
        for (std::size_t i = 0; i < ids.size(); ++i)
            m_dense[static_cast<std::size_t>(ids[i] - least)] = static_cast<Index>(i);
        return;
    }
    m_sorted.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        m_sorted.emplace_back(ids[i], static_cast<Index>(i));
    std::ranges::sort(m_sorted);
}

Index IndexOf::operator[](std::int64_t id) const
{
    if (!m_dense.empty()) {
        const std::uint64_t at = static_cast<std::uint64_t>(id) - static_cast<std::uint64_t>(m_first);
        return id >= m_first && at < m_dense.size() ? m_dense[static_cast<std::size_t>(at)] : kNone;
    }
    const auto found = std::ranges::lower_bound(m_sorted, id, {}, &std::pair<std::int64_t, Index>::first);
    return found != m_sorted.end() && found->first == id ? found->second : kNone;
}

TextPool::TextPool(std::vector<std::string>& texts) : m_texts(texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_places.emplace(texts[i], static_cast<Index>(i));
}

Index TextPool::add(std::string_view text)
{
    const auto found = m_places.find(text);
    if (found != m_places.end())
        return found->second;
    const auto place = static_cast<Index>(m_texts.size());
    m_texts.emplace_back(text);
    m_places.emplace(text, place);
    return place;
}

Date lastWholeMonth(Date today)
{
    return endOfMonth(today) == today ? today : Date(today.year(), today.month(), 1).plusDays(-1);
}

Facts readFacts(const Database& database, std::optional<Date> asOf, std::optional<Date> latest)
{
    Facts facts;
    Statement profile(database, fmt::format("SELECT {} FROM cooperative", storage::kProfileColumns));
    if (!profile.step())
        database.failDamaged("the book names no cooperative");
    facts.profile = storage::readProfile(profile);
    facts.asOf = asOf ? *asOf : defaultDay(database, facts.profile, latest);
    FactReading reading{.database = database, .facts = facts, .products = TextPool(facts.products), .day = toIso(facts.asOf)};
    facts.state.closedUntil = closedUntil(database, facts.asOf);
    readMembers(reading);
    readLedgerFacts(reading);
    readRegisterFacts(reading);
    readPaperFacts(reading);
    readBookState(reading);
    return facts;
}

} // namespace coop::inspection
