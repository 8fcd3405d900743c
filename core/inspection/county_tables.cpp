// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inspection/county_tables.h"

#include "core/inspection/rule.h"
#include "core/inspection/rule_tools.h"
#include "core/inspection/working_paper_list.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace coop::inspection {

namespace {

using reports::Cell;
using reports::Column;
using reports::ColumnKind;
using reports::fill;
using reports::ReportTable;

constexpr std::array kStatuses = {OperatingStatus::ShellLikely, OperatingStatus::NeedsInspection, OperatingStatus::Normal,
                                  OperatingStatus::NormalObservation, OperatingStatus::CannotAssess};
constexpr std::array kDegrees = {Integrity::Major, Integrity::Some, Integrity::None};
constexpr std::array kLinkKinds = {LinkKind::Officer, LinkKind::BankAccount, LinkKind::Phone,
                                   LinkKind::Roster,  LinkKind::Invoice,     LinkKind::Serial};
constexpr std::size_t kNamesOfGroup = 12;

/// How many books of each state and of each degree of leads.
struct Counts {
    std::array<std::int64_t, kStatuses.size()> ofStatus{};
    std::array<std::int64_t, kDegrees.size()> ofDegree{};
    std::int64_t all = 0;

    void add(const CountyBook& book)
    {
        ++ofStatus.at(static_cast<std::size_t>(book.status));
        ++ofDegree.at(static_cast<std::size_t>(book.integrity));
        ++all;
    }
};

Column countColumn(std::string title, int widthMm = 22)
{
    return {.title = std::move(title), .kind = ColumnKind::Number, .widthMm = widthMm};
}

ReportTable tableOf(std::string_view title, std::vector<Column> columns, const PaperWording& words)
{
    return {.title = words.heads(title), .columns = std::move(columns), .foot = inspectionFoot({}, {}, words)};
}

ReportTable byStatus(const std::vector<CountyBook>& books, const PaperWording& words)
{
    std::vector<Column> columns{{.title = words.heads("State of operation"), .widthMm = 46}, countColumn(words.heads("Books")),
                                {.title = words.heads("Share"), .widthMm = 20}};
    for (const Integrity degree : kDegrees)
        columns.push_back(countColumn(words.heads(integrityWords(degree))));
    ReportTable table = tableOf("By state and leads", std::move(columns), words);
    std::array<Counts, kStatuses.size()> counts{};
    Counts all;
    for (const CountyBook& book : books) {
        counts.at(static_cast<std::size_t>(book.status)).add(book);
        all.add(book);
    }
    const auto row = [&](std::string label, const Counts& of) {
        std::vector<Cell> cells{std::move(label), of.all, shareText(of.all, all.all)};
        cells.insert(cells.end(), of.ofDegree.begin(), of.ofDegree.end());
        return cells;
    };
    for (const OperatingStatus status : kStatuses)
        table.rows.push_back(row(words.sentences(statusWords(status)), counts.at(static_cast<std::size_t>(status))));
    table.rows.push_back(row(words.sentences("All"), all));
    return table;
}

ReportTable byGroup(std::string_view title, std::string_view head, const std::vector<CountyBook>& books, std::string CountyBook::* of,
                    const PaperWording& words)
{
    std::vector<Column> columns{{.title = words.heads(head), .widthMm = 44}, countColumn(words.heads("Books"), 16)};
    for (const OperatingStatus status : kStatuses)
        columns.push_back(countColumn(words.heads(statusWords(status)), 20));
    for (const Integrity degree : {Integrity::Major, Integrity::Some})
        columns.push_back(countColumn(words.heads(integrityWords(degree)), 18));
    ReportTable table = tableOf(title, std::move(columns), words);
    std::map<std::string, Counts> groups;
    for (const CountyBook& book : books)
        if (book.isReadable)
            groups[book.*of].add(book);
    for (const auto& [name, counts] : groups) {
        std::vector<Cell>& row = table.rows.emplace_back();
        row = {name.empty() ? words.sentences("not said in the book") : name, counts.all};
        row.insert(row.end(), counts.ofStatus.begin(), counts.ofStatus.end());
        row.insert(row.end(), counts.ofDegree.begin(), counts.ofDegree.end() - 1);
    }
    return table;
}

ReportTable byRule(const CountyTally& tally, const PaperWording& words)
{
    ReportTable table = tableOf("By rule",
                                {{.title = words.heads("Rule"), .widthMm = 70},
                                 countColumn(words.heads("Books where it counts")),
                                 countColumn(words.heads("Of these high or critical")),
                                 countColumn(words.heads("Explained")),
                                 countColumn(words.heads("Shown only")),
                                 countColumn(words.heads("Not judged"))},
                                words);
    std::vector<std::string> rules;
    for (const auto& [rule, counts] : tally.rules())
        rules.push_back(rule);
    std::ranges::stable_sort(rules, {}, [](const std::string& rule) { return placeInCatalogue(rule); });
    for (const std::string& rule : rules) {
        const RuleTally& of = tally.rules().at(rule);
        table.rows.push_back({ruleTitle(rule, words), std::int64_t{of.counting}, std::int64_t{of.grave}, std::int64_t{of.explained},
                              std::int64_t{of.shownOnly}, std::int64_t{of.notComputed}});
    }
    return table;
}

ReportTable byLink(const std::vector<Link>& links, const PaperWording& words)
{
    ReportTable table = tableOf("Links between books",
                                {{.title = words.heads("Kind of link"), .widthMm = 60}, countColumn(words.heads("Links")),
                                 countColumn(words.heads("Books they tie"))},
                                words);
    for (const LinkKind kind : kLinkKinds) {
        std::set<BookNumber> books;
        std::int64_t count = 0;
        for (const Link& link : links) {
            if (link.kind != kind)
                continue;
            ++count;
            books.insert(link.left);
            books.insert(link.right);
        }
        if (count > 0)
            table.rows.push_back({words.sentences(linkWords(kind)), count, static_cast<std::int64_t>(books.size())});
    }
    return table;
}

/// Books that hang together, the largest groups first, then by the first book of each.
std::vector<std::vector<std::size_t>> groupsOf(const std::vector<Link>& links, std::size_t bookCount)
{
    std::vector<std::size_t> parent(bookCount);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&parent](std::size_t book) {
        while (parent[book] != book)
            book = parent[book] = parent[parent[book]];
        return book;
    };
    for (const Link& link : links) {
        const auto left = static_cast<std::size_t>(link.left);
        const auto right = static_cast<std::size_t>(link.right);
        if (left < bookCount && right < bookCount)
            parent[std::max(root(left), root(right))] = std::min(root(left), root(right));
    }
    std::map<std::size_t, std::vector<std::size_t>> ofRoot;
    for (std::size_t book = 0; book < bookCount; ++book)
        ofRoot[root(book)].push_back(book);
    std::vector<std::vector<std::size_t>> groups;
    for (auto& [first, books] : ofRoot)
        if (books.size() > 1)
            groups.push_back(std::move(books));
    std::ranges::stable_sort(groups, std::greater{}, &std::vector<std::size_t>::size);
    return groups;
}

ReportTable byTiedGroup(const CountySubject& subject, const PaperWording& words)
{
    ReportTable table = tableOf("Groups of books that are tied",
                                {countColumn(words.heads("Group"), 16), countColumn(words.heads("Books"), 16),
                                 {.title = words.heads("Cooperatives"), .widthMm = 140}},
                                words);
    std::vector<const CountyBook*> ofPlace;
    for (const CountyBook& book : subject.tally.books()) {
        ofPlace.resize(std::max(ofPlace.size(), book.place + 1));
        ofPlace[book.place] = &book;
    }
    for (const auto& group : groupsOf(subject.links, ofPlace.size())) {
        std::string names;
        for (std::size_t i = 0; i < std::min(group.size(), kNamesOfGroup); ++i)
            names.append(names.empty() ? "" : words.sentences(", ")).append(ofPlace[group[i]] ? ofPlace[group[i]]->name : "—");
        if (group.size() > kNamesOfGroup)
            names = fill(words.sentences("{0} and {1} more"), {names, std::to_string(group.size() - kNamesOfGroup)});
        table.rows.push_back({static_cast<std::int64_t>(table.rows.size() + 1), static_cast<std::int64_t>(group.size()), std::move(names)});
    }
    return table;
}

ReportTable unassessed(const std::vector<CountyBook>& books, const PaperWording& words)
{
    ReportTable table = tableOf("Books that could not be judged",
                                {{.title = words.heads("File"), .widthMm = 70},
                                 {.title = words.heads("Cooperative"), .widthMm = 44},
                                 {.title = words.heads("Why"), .widthMm = 70}},
                                words);
    for (const CountyBook& book : books)
        if (book.status == OperatingStatus::CannotAssess)
            table.rows.push_back({onPaper(book.path), book.isReadable ? book.name : std::string(),
                                  onPaper(render(book.decided, words.sentences))});
    return table;
}

std::vector<const CountyBook*> inOrder(const std::vector<CountyBook>& books)
{
    std::vector<const CountyBook*> order;
    for (const CountyBook& book : books)
        order.push_back(&book);
    std::ranges::stable_sort(order, std::greater{}, &CountyBook::order);
    return order;
}

} // namespace

ReportTable cooperativeList(const CountySubject& subject, const PaperWording& words, ListWidth width)
{
    const bool isFile = width == ListWidth::File;
    std::vector<Column> columns{countColumn(words.heads("No."), 11),
                                {.title = words.heads("Cooperative"), .widthMm = 46},
                                {.title = words.heads("Credit code"), .widthMm = 34},
                                {.title = words.heads("Region"), .widthMm = 26}};
    if (isFile)
        columns.push_back({.title = words.heads("Industry"), .widthMm = 26});
    columns.push_back({.title = words.heads("State of operation"), .widthMm = 24});
    columns.push_back({.title = words.heads("Leads"), .widthMm = 20});
    columns.push_back({.title = words.heads("What decided"), .widthMm = isFile ? 110 : 84});
    columns.push_back(countColumn(words.heads("Hints"), 14));
    columns.push_back(countColumn(words.heads("Members"), 15));
    columns.push_back(countColumn(words.heads("Took part"), 15));
    columns.push_back({.title = words.heads("Activity of 24 months"), .kind = ColumnKind::Money, .widthMm = 28});
    if (isFile) {
        columns.push_back({.title = words.heads("Judged as of"), .kind = ColumnKind::Date, .widthMm = 22});
        columns.push_back({.title = words.heads("Rules that decided"), .widthMm = 30});
        columns.push_back({.title = words.heads("File"), .widthMm = 60});
    }
    ReportTable table = tableOf("Cooperatives in the order of their leads and signs", std::move(columns), words);
    table.landscape = true;
    for (const CountyBook* book : inOrder(subject.tally.books())) {
        const BookFigures& figures = book->figures;
        std::vector<Cell>& row = table.rows.emplace_back();
        row = {static_cast<std::int64_t>(table.rows.size()), book->name, book->code, book->region};
        if (isFile)
            row.emplace_back(book->industry);
        row.emplace_back(words.sentences(book->isReadable ? statusWords(book->status) : "Unreadable"));
        row.emplace_back(book->isReadable ? words.sentences(integrityWords(book->integrity)) : std::string());
        row.emplace_back(onPaper(render(book->decided, words.sentences)));
        row.push_back(book->isReadable ? Cell(std::int64_t{book->hints}) : Cell());
        row.push_back(book->isReadable ? Cell(std::int64_t{figures.members}) : Cell());
        row.push_back(figures.participating ? Cell(std::int64_t{*figures.participating}) : Cell());
        row.push_back(book->isReadable ? Cell(figures.activity24) : Cell());
        if (isFile) {
            std::string deciding;
            for (const std::string& rule : book->deciding)
                deciding.append(deciding.empty() ? "" : " ").append(rule);
            row.push_back(book->isReadable ? Cell(book->asOf) : Cell());
            row.emplace_back(std::move(deciding));
            row.emplace_back(onPaper(book->path));
        }
    }
    return table;
}

std::vector<ReportTable> countTables(const CountySubject& subject, const PaperWording& words)
{
    const std::vector<CountyBook>& books = subject.tally.books();
    std::vector<ReportTable> tables;
    tables.push_back(byStatus(books, words));
    tables.push_back(byGroup("By region", "Region", books, &CountyBook::region, words));
    tables.push_back(byGroup("By industry", "Industry", books, &CountyBook::industry, words));
    tables.push_back(byRule(subject.tally, words));
    tables.push_back(byLink(subject.links, words));
    tables.push_back(byTiedGroup(subject, words));
    tables.push_back(unassessed(books, words));
    return tables;
}

} // namespace coop::inspection
