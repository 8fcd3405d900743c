// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/fact_poster.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/book/voucher_checks.h"
#include "core/storage/change_log.h"

namespace coop::book {

namespace {

using ledger::LineDraft;

constexpr std::size_t kLongestSummary = 200;
/// A group is closed before a line or its sums would be more than a line can hold.
constexpr Money kFullGroup = Money::fen(Money::kMax.inFen() / 2);
constexpr std::size_t kMostLines = 100'000;

/// Names and products are long at times; a summary is cut between characters.
std::string cutToSummary(std::string text)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool starts = (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U;
        if (starts && ++characters > kLongestSummary)
            return text.substr(0, i);
    }
    return text;
}

struct Described {
    int kind = 0;
    std::string member{};
    std::string about{};
    bool isNegative = false;
    bool takesBack = false;
    std::string pattern{};
};

Described describe(const shares::Contribution& row)
{
    const FactWords& words = chineseFactWords();
    const bool isNegative = row.data.paid.isNegative();
    return {.kind = static_cast<int>(row.data.kind),
            .member = row.data.member,
            .isNegative = isNegative,
            .takesBack = row.reverses.has_value(),
            .pattern = isNegative != row.reverses.has_value() ? words.withdrawal : words.contribution};
}

Described describe(const trade::Trade& row)
{
    const FactWords& words = chineseFactWords();
    const bool isDelivery = row.data.direction == trade::Direction::Delivery;
    const bool isMember = !row.data.member.empty();
    return {.kind = static_cast<int>(row.data.direction),
            .member = row.data.member,
            .about = row.data.product,
            .isNegative = row.data.amount.isNegative(),
            // A negative trade corrects an earlier one, whether it names it or not.
            .takesBack = row.data.amount.isNegative(),
            .pattern = isDelivery ? (isMember ? words.delivery : words.purchaseIn)
                                  : (isMember ? words.purchase : words.sale)};
}

Described describe(const shares::Grant& row)
{
    const FactWords& words = chineseFactWords();
    return {.kind = static_cast<int>(row.data.kind),
            .about = row.data.project,
            .isNegative = row.data.amount.isNegative(),
            .takesBack = row.reverses.has_value(),
            .pattern = row.data.kind == shares::GrantKind::State ? words.grant : words.donation};
}

Money sizeOf(const LineDraft& line)
{
    const Money amount = line.debit.isZero() ? line.credit : line.debit;
    return amount.isNegative() ? -amount : amount;
}

Money largestOf(const ledger::VoucherDraft& voucher)
{
    Money largest;
    for (const LineDraft& line : voucher.lines)
        largest = std::max(largest, sizeOf(line));
    return largest;
}

} // namespace

FactPoster::FactPoster(Book& book, storage::Write& write)
    : m_book(book),
      m_write(write),
      m_judge(book),
      m_name(book.database(), "SELECT name FROM member WHERE number = ?"),
      m_insertLink(book.database(),
                   "INSERT INTO fact_voucher (fact_table, fact_id, voucher_id, cost_fen) VALUES (?, ?, ?, ?)")
{
}

std::vector<VoucherId> FactPoster::post(const std::vector<Fact>& facts)
{
    for (const Fact& fact : facts) {
        if (auto judged = m_judge.judge(fact))
            add(fact, std::move(*judged));
    }
    VoucherChecker checker(m_book);
    VoucherPoster poster(m_book, m_write);
    const std::string& who = m_book.changes().who();
    std::vector<VoucherId> made;
    for (Group& group : m_groups) {
        finish(group);
        // The rules only name accounts of the chart; should a month refuse all the same, its facts stay listed.
        if (hasErrors(checker.check(group.voucher)))
            continue;
        const VoucherId voucher =
            m_judge.settings().twoPerson
                ? poster.insertDraft(group.voucher, who)
                : poster.post(group.voucher, {.prepared = who, .reviewed = who, .posted = who});
        for (const auto& [key, cost] : group.facts) {
            m_insertLink.bind(tableOf(key.table), key.id, voucher, cost).run();
            m_write.inserted("fact_voucher", m_book.database().lastInsertId());
        }
        made.push_back(voucher);
    }
    return made;
}

void FactPoster::add(const Fact& fact, JudgedFact judged)
{
    const Described described = std::visit([](const auto& row) { return describe(row); }, fact.data);
    const Manner manner = described.takesBack    ? Manner::Red
                          : described.isNegative ? Manner::Out
                                                 : Manner::In;
    const Key key{fact.date, fact.key.table, described.kind, !described.member.empty(), described.about, manner};
    const auto [place, isNew] = m_byKey.try_emplace(key, m_groups.size());
    const bool isFull = !isNew && (largestOf(judged.voucher) > kFullGroup ||
                                   m_groups[place->second].largest > kFullGroup ||
                                   m_groups[place->second].voucher.lines.size() > kMostLines);
    if (isNew || isFull) {
        place->second = m_groups.size();
        m_groups.push_back({.pattern = described.pattern, .about = described.about});
        if (manner == Manner::Red)
            m_groups.back().pattern.insert(0, chineseFactWords().takingBack);
        m_groups.back().voucher.date = fact.date;
        m_groups.back().voucher.origin = ledger::Origin::Fact;
    }
    Group& group = m_groups[place->second];
    merge(group, judged.voucher.lines);
    if (!described.member.empty())
        group.members.push_back(described.member);
    group.facts.emplace_back(fact.key, judged.cost);
}

void FactPoster::merge(Group& group, const std::vector<LineDraft>& lines)
{
    for (const LineDraft& line : lines) {
        const bool isDebit = !line.debit.isZero();
        const auto [place, isNew] = group.lines.try_emplace({line.account, line.member, line.product + line.project, isDebit},
                                                            group.voucher.lines.size());
        if (isNew) {
            group.voucher.lines.push_back(line);
        } else {
            LineDraft& whole = group.voucher.lines[place->second];
            whole.debit += line.debit;
            whole.credit += line.credit;
        }
        group.largest = std::max(group.largest, sizeOf(group.voucher.lines[place->second]));
    }
}

/// Debit before credit; each line of a member names him, the others name all that are meant.
void FactPoster::finish(Group& group)
{
    std::vector<LineDraft>& lines = group.voucher.lines;
    std::ranges::stable_sort(lines, {}, [](const LineDraft& line) { return line.debit.isZero(); });
    std::ranges::sort(group.members);
    group.members.erase(std::ranges::unique(group.members).begin(), group.members.end());
    const std::string first = group.members.empty() ? std::string() : nameOf(group.members.front());
    const std::string all = group.members.size() > 1 ? fmt::format("{}等{}名成员", first, group.members.size()) : first;
    const auto summary = [&group](const std::string& who) {
        const std::string text = fmt::format(fmt::runtime(group.pattern), who, group.about);
        return cutToSummary(std::string(trimmed(text)));
    };
    const std::string general = summary(all);
    for (LineDraft& line : lines)
        line.summary = line.member.empty() || group.members.size() == 1 ? general : summary(nameOf(line.member));
}

const std::string& FactPoster::nameOf(const std::string& member)
{
    const auto [known, isNew] = m_names.try_emplace(member);
    if (isNew && m_name.bind(member).step()) {
        known->second = m_name.string(0);
        m_name.reset();
    }
    return known->second;
}

} // namespace coop::book
