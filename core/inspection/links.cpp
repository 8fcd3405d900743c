// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/links.h"

#include "core/inspection/rule_tools.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace coop::inspection {

namespace {

using enum ParameterUnit;
constexpr ParameterSpec kSpecs[] = {
    {"links.hub", 20, Count, ParameterBasis::Convention, "a key found in this many books ties nobody together"},
    {"X01.many", 3, Count, ParameterBasis::Convention, "so many identity numbers with other names elsewhere are High"},
    {"X01.part", 500, HundredthsOfPercent, ParameterBasis::Convention, "or this part of the members"},
    {"X02.books", 5, Count, ParameterBasis::Convention, "a member in this many books is noted"},
    {"X02.part", 5000, HundredthsOfPercent, ParameterBasis::Convention, "this part of the members in so many books is Medium"},
    {"X05.jaccard", 6000, HundredthsOfPercent, ParameterBasis::Practice, "members in common of all members of both books"},
    {"X05.contained", 8000, HundredthsOfPercent, ParameterBasis::Convention, "members in common of the smaller roster"},
    {"X05.least", 5, Count, ParameterBasis::Convention, "members that both books must have"},
    {"X06.books", 3, Count, ParameterBasis::Convention, "books tied together"},
    {"X06.grants", 500'000'00, Fen, ParameterBasis::Convention, "grants of the books tied together"},
    {"X06.empty", 2, Count, ParameterBasis::Convention, "books among them without activity or with names only"},
};

/// Pairs of rosters with fewer members in common are not compared at all.
constexpr int kLeastInCommon = 3;

using Group = std::vector<HashedKey>;

/// Exactly; no part of nothing is enough.
bool isAtLeast(std::int64_t part, std::int64_t whole, std::int64_t hundredthsOfPercent)
{
    return whole > 0 && !isBelowRate(part, whole, hundredthsOfPercent);
}

bool overlap(const HashedKey& left, const HashedKey& right)
{
    return (!left.to || !right.from || *left.to >= *right.from) && (!right.to || !left.from || *right.to >= *left.from);
}

std::vector<BookNumber> booksOf(const Group& group)
{
    std::vector<BookNumber> books;
    for (const HashedKey& key : group)
        books.push_back(key.book);
    std::ranges::sort(books);
    const auto end = std::ranges::unique(books).begin();
    books.erase(end, books.end());
    return books;
}

/// Disjoint sets of books.
class Clusters {
public:
    explicit Clusters(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }
    BookNumber root(BookNumber book)
    {
        while (m_parent[static_cast<std::size_t>(book)] != book) {
            auto& parent = m_parent[static_cast<std::size_t>(book)];
            parent = m_parent[static_cast<std::size_t>(parent)];
            book = parent;
        }
        return book;
    }
    void join(BookNumber left, BookNumber right) { m_parent[static_cast<std::size_t>(root(left))] = root(right); }

private:
    std::vector<BookNumber> m_parent;
};

class Linker {
public:
    Linker(const std::vector<LinkedBook>& books, const Parameters& parameters)
        : m_books(books), m_parameters(parameters), m_clusters(books.size()), m_perBook(books.size())
    {
        m_found.ofBook.resize(books.size());
    }

    void take(const HashedKey& key)
    {
        if (!m_group.empty() && (m_group.front().kind != key.kind || m_group.front().hash != key.hash))
            judgeGroup();
        m_group.push_back(key);
    }

    CrossFindings finish()
    {
        judgeGroup();
        judgeNames();
        judgeManyBooks();
        judgeRosters();
        judgeOffices();
        judgeThings();
        judgeClusters();
        return std::move(m_found);
    }

private:
    struct PerBook {
        std::vector<Evidence> otherNames{};
        std::vector<Evidence> inManyBooks{};
        std::vector<Evidence> offices{};
        std::vector<Evidence> manyOffices{};
        std::vector<Evidence> serials{};
        std::vector<Evidence> invoices{};
    };

    [[nodiscard]] std::int64_t parameter(std::string_view id) const { return m_parameters.value(id); }
    PerBook& of(BookNumber book) { return m_perBook[static_cast<std::size_t>(book)]; }
    [[nodiscard]] const LinkedBook& book(BookNumber number) const { return m_books[static_cast<std::size_t>(number)]; }

    void judgeGroup()
    {
        const Group group = std::exchange(m_group, {});
        if (group.size() < 2)
            return;
        const std::vector<BookNumber> books = booksOf(group);
        if (books.size() < 2)
            return;
        const bool isHub = static_cast<std::int64_t>(books.size()) >= parameter("links.hub");
        switch (group.front().kind) {
        case KeyKind::Person:
            judgePerson(group, books, isHub);
            break;
        case KeyKind::BankAccount:
            if (!isHub)
                tieBySharedKey(group, LinkKind::BankAccount);
            break;
        case KeyKind::Phone:
            if (!isHub)
                tieBySharedKey(group, LinkKind::Phone);
            break;
        case KeyKind::Serial:
            noteThings(group, LinkKind::Serial, &PerBook::serials);
            break;
        case KeyKind::Invoice:
            noteThings(group, LinkKind::Invoice, &PerBook::invoices);
            break;
        }
    }

    void judgePerson(const Group& group, const std::vector<BookNumber>& books, bool isHub)
    {
        const bool haveOtherNames =
            std::ranges::any_of(group, [&](const HashedKey& key) { return key.detail != group.front().detail; });
        for (const HashedKey& key : group) {
            if (haveOtherNames)
                of(key.book).otherNames.push_back(evidence(key, "the same identity number with another name in {0} other books",
                                                           books.size() - 1));
            if (key.standing != Standing::FormerMember && static_cast<std::int64_t>(books.size()) >= parameter("X02.books"))
                of(key.book).inManyBooks.push_back(evidence(key, "member of {0} other cooperatives", books.size() - 1));
        }
        judgeOfficers(group, isHub);
        if (!isHub)
            countInCommon(group);
    }

    /// Of an officer of very many books, each is tied to one before it only: pairs of all would be more than anybody looks at.
    void judgeOfficers(const Group& group, bool isHub)
    {
        std::set<BookNumber> offices;
        for (const HashedKey& left : group) {
            if (left.standing != Standing::Officer || book(left.book).isUnion)
                continue;
            offices.insert(left.book);
            bool isTied = false;
            bool isOfSameBusiness = false;
            for (const HashedKey& right : group) {
                if (right.book == left.book || right.standing != Standing::Officer || book(right.book).isUnion || !overlap(left, right))
                    continue;
                if (right.book < left.book && !(isHub && isTied)) {
                    tie(right, left, LinkKind::Officer);
                    isTied = true;
                }
                isOfSameBusiness = isOfSameBusiness || (!book(left.book).industry.empty() &&
                                                        book(left.book).industry == book(right.book).industry);
            }
            if (isOfSameBusiness)
                of(left.book).offices.push_back(evidence(left, "holds an office in another cooperative of the same business", 0));
        }
        constexpr std::size_t kManyOffices = 3;
        if (offices.size() < kManyOffices)
            return;
        for (const HashedKey& key : group) {
            if (key.standing == Standing::Officer && !book(key.book).isUnion)
                of(key.book).manyOffices.push_back(evidence(key, "holds an office in {0} other cooperatives too", offices.size() - 1));
        }
    }

    void countInCommon(const Group& group)
    {
        Group present;
        std::ranges::copy_if(group, std::back_inserter(present),
                             [](const HashedKey& key) { return key.standing != Standing::FormerMember; });
        const std::vector<BookNumber> books = booksOf(present);
        for (std::size_t i = 0; i < books.size(); ++i) {
            for (std::size_t j = i + 1; j < books.size(); ++j)
                ++m_inCommon[{books[i], books[j]}];
        }
    }

    /// One person in two cooperatives is lawful and ties nothing, unless he is an officer of both.
    void tieBySharedKey(const Group& group, LinkKind kind)
    {
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                const HashedKey& left = group[i];
                const HashedKey& right = group[j];
                const bool areOfficers = left.standing == Standing::Officer && right.standing == Standing::Officer;
                if (left.book != right.book && (left.detail != right.detail || areOfficers))
                    tie(left, right, kind);
            }
        }
    }

    void noteThings(const Group& group, LinkKind kind, std::vector<Evidence> PerBook::* list)
    {
        const std::size_t others = booksOf(group).size() - 1;
        for (const HashedKey& left : group) {
            const auto other = std::ranges::find_if(group, [&](const HashedKey& right) { return right.book != left.book; });
            (of(left.book).*list).push_back(evidence(left, "stands in {0} other books too", others));
            if (left.book < other->book)
                m_found.links.push_back(linkOf(left, *other, kind));
        }
    }

    static Link linkOf(const HashedKey& left, const HashedKey& right, LinkKind kind)
    {
        return {.left = left.book, .right = right.book, .kind = kind, .table = left.table, .leftRow = left.row, .rightRow = right.row,
                .rightTable = right.table, .key = left.hash};
    }

    void tie(const HashedKey& left, const HashedKey& right, LinkKind kind)
    {
        if (book(left.book).isUnion || book(right.book).isUnion)
            return;
        m_found.links.push_back(linkOf(left, right, kind));
        m_clusters.join(left.book, right.book);
    }

    static Evidence evidence(const HashedKey& key, std::string_view pattern, std::size_t count)
    {
        return {.table = key.table, .id = key.row, .text = {.pattern = std::string(pattern), .values = {std::to_string(count)}}};
    }

    void add(BookNumber book, Finding finding, std::vector<Evidence> rows)
    {
        for (Evidence& row : rows)
            addEvidence(finding, std::move(row));
        finding.isCross = true;
        m_found.ofBook[static_cast<std::size_t>(book)].push_back(std::move(finding));
    }

    template <typename Judge>
    void forEachBook(Judge judge)
    {
        for (std::size_t i = 0; i < m_books.size(); ++i)
            judge(static_cast<BookNumber>(i), m_books[i], m_perBook[i]);
    }

    void judgeNames()
    {
        forEachBook([this](BookNumber number, const LinkedBook& book, PerBook& found) {
            const auto count = static_cast<std::int64_t>(found.otherNames.size());
            if (count == 0)
                return;
            const bool isHigh = count >= parameter("X01.many") || isAtLeast(count, book.members, parameter("X01.part"));
            add(number,
                {.rule = "X01", .type = FindingType::LeadAndQuality, .severity = isHigh ? Severity::High : Severity::Low,
                 .statement = {.pattern = "{0} identity numbers stand in other books with other names", .values = {std::to_string(count)}},
                 .value = {.pattern = "{0} of {1} members", .values = {std::to_string(count), std::to_string(book.members)}},
                 .threshold = {.pattern = "High from {0} on", .values = {std::to_string(parameter("X01.many"))}}},
                std::move(found.otherNames));
        });
    }

    void judgeManyBooks()
    {
        forEachBook([this](BookNumber number, const LinkedBook& book, PerBook& found) {
            const auto count = static_cast<std::int64_t>(found.inManyBooks.size());
            if (count == 0)
                return;
            const bool isMedium = isAtLeast(count, book.members, parameter("X02.part"));
            add(number,
                {.rule = "X02", .type = FindingType::Lead, .severity = isMedium ? Severity::Medium : Severity::Info,
                 .statement = {.pattern = "{0} members belong to {1} cooperatives or more",
                               .values = {std::to_string(count), std::to_string(parameter("X02.books"))}},
                 .value = {.pattern = "{0} of the members", .values = {shareText(count, book.members)}},
                 .threshold = {.pattern = "Medium from {0} on", .values = {rateText(parameter("X02.part"))}}},
                std::move(found.inManyBooks));
        });
    }

    void judgeOffices()
    {
        forEachBook([this](BookNumber number, const LinkedBook&, PerBook& found) {
            if (!found.offices.empty()) {
                const std::string count = std::to_string(found.offices.size());
                add(number,
                    {.rule = "X03", .type = FindingType::Compliance, .severity = Severity::High,
                     .statement = {.pattern = "{0} officers hold an office in another cooperative of the same business", .values = {count}},
                     .value = {.pattern = "{0} persons", .values = {count}},
                     .threshold = {.pattern = "none (Law Art. 37)"}},
                    std::move(found.offices));
            }
            if (!found.manyOffices.empty()) {
                const std::string count = std::to_string(found.manyOffices.size());
                add(number,
                    {.rule = "X03", .type = FindingType::Lead, .severity = Severity::Medium,
                     .statement = {.pattern = "{0} officers hold an office in three cooperatives or more", .values = {count}},
                     .value = {.pattern = "{0} persons", .values = {count}},
                     .threshold = {.pattern = "fewer than three cooperatives"}},
                    std::move(found.manyOffices));
            }
        });
    }

    void judgeRosters()
    {
        for (const auto& [pair, common] : m_inCommon) {
            if (common < kLeastInCommon || book(pair.first).isUnion || book(pair.second).isUnion || book(pair.first).isEnded ||
                book(pair.second).isEnded)
                continue;
            const int left = book(pair.first).members;
            const int right = book(pair.second).members;
            if (std::min(left, right) < parameter("X05.least"))
                continue;
            if (!isAtLeast(common, left + right - common, parameter("X05.jaccard")) &&
                !isAtLeast(common, std::min(left, right), parameter("X05.contained")))
                continue;
            m_clusters.join(pair.first, pair.second);
            m_found.links.push_back({.left = pair.first, .right = pair.second, .kind = LinkKind::Roster, .strength = common});
            for (const BookNumber number : {pair.first, pair.second})
                add(number,
                    {.rule = "X05", .type = FindingType::ShellAndLead, .severity = Severity::High,
                     .statement = {.pattern = "{0} members stand in the roster of another cooperative too", .values = {std::to_string(common)}},
                     .value = {.pattern = "{0} of both rosters", .values = {shareText(common, left + right - common)}},
                     .threshold = {.pattern = "{0} of both rosters or {1} of the smaller one",
                                   .values = {rateText(parameter("X05.jaccard")), rateText(parameter("X05.contained"))}}},
                    {{.text = {.pattern = "{0} members in common with another book", .values = {std::to_string(common)}}}});
        }
    }

    void judgeThings()
    {
        forEachBook([this](BookNumber number, const LinkedBook&, PerBook& found) {
            if (!found.serials.empty())
                addThings(number, "S04", "{0} assets carry a serial number that stands in another book too", std::move(found.serials));
            if (!found.invoices.empty())
                addThings(number, "S07", "{0} invoices stand in another book too", std::move(found.invoices));
        });
    }

    void addThings(BookNumber number, const char* rule, const char* statement, std::vector<Evidence> rows)
    {
        const std::string count = std::to_string(rows.size());
        std::vector<std::string> keys;
        for (const Evidence& row : rows)
            keys.push_back(fmt::format("{}:{}", row.table, row.id));
        add(number,
            {.rule = rule, .type = FindingType::Lead, .severity = Severity::High,
             .statement = {.pattern = statement, .values = {count}},
             .value = {.pattern = "{0} rows", .values = {count}},
             .threshold = {.pattern = "none"},
             .sameMoney = std::move(keys)},
            std::move(rows));
    }

    void judgeClusters()
    {
        std::map<BookNumber, std::vector<BookNumber>> clusters;
        for (std::size_t i = 0; i < m_books.size(); ++i)
            clusters[m_clusters.root(static_cast<BookNumber>(i))].push_back(static_cast<BookNumber>(i));
        for (const auto& [root, books] : clusters) {
            if (static_cast<std::int64_t>(books.size()) < parameter("X06.books"))
                continue;
            Money grants;
            int empty = 0;
            for (const BookNumber number : books) {
                grants += book(number).grants;
                empty += book(number).looksEmpty ? 1 : 0;
            }
            if (grants < m_parameters.money("X06.grants") && empty < parameter("X06.empty"))
                continue;
            for (const BookNumber number : books)
                add(number,
                    {.rule = "X06", .type = FindingType::Lead, .severity = Severity::Medium,
                     .statement = {.pattern = "tied to {0} other cooperatives by officers, accounts, phones or rosters",
                                   .values = {std::to_string(books.size() - 1)}},
                     .value = {.pattern = "{0} books", .values = {std::to_string(books.size())}},
                     .threshold = {.pattern = "{0} books", .values = {std::to_string(parameter("X06.books"))}},
                     .touched = grants},
                    {{.text = {.pattern = "see the map of links: {0} books", .values = {std::to_string(books.size())}}}});
        }
    }

    const std::vector<LinkedBook>& m_books;
    const Parameters& m_parameters;
    Clusters m_clusters;
    std::vector<PerBook> m_perBook;
    std::map<std::pair<BookNumber, BookNumber>, int> m_inCommon{};
    Group m_group{};
    CrossFindings m_found{};
};

} // namespace

std::span<const ParameterSpec> linkParameters()
{
    return kSpecs;
}

CrossFindings linkBooks(const std::vector<LinkedBook>& books, const KeySource& keys, const Parameters& parameters)
{
    Linker linker(books, parameters);
    keys([&linker](const HashedKey& key) { linker.take(key); });
    return linker.finish();
}

} // namespace coop::inspection
