// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/link_graph.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

namespace coop::ui {

namespace {

using inspection::BookNumber;
using inspection::KeyHash;
using inspection::Link;
using inspection::LinkKind;

constexpr qreal kApart = 88;            ///< between neighbours
constexpr qreal kBetweenGroups = 40;
constexpr qreal kAcross = 1.25;         ///< width to height of the whole
constexpr QSizeF kBookSize(146, 34);    ///< as they are drawn, with a little air
constexpr QSizeF kKeySize(36, 36);

QSizeF sizeOf(const LinkNode& node)
{
    return node.kind == NodeKind::Book ? kBookSize : kKeySize;
}

std::pair<BookNumber, BookNumber> pairOf(const Link& link)
{
    return std::minmax(link.left, link.right);
}

std::vector<std::size_t> passing(std::span<const Link> links, const LinkFilter& filter)
{
    std::map<std::pair<BookNumber, BookNumber>, int> ties;
    for (const Link& link : links) {
        if (!filter.hidden.contains(link.kind))
            ties[pairOf(link)] += link.strength;
    }
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (!filter.hidden.contains(links[i].kind) && ties[pairOf(links[i])] >= filter.least)
            shown.push_back(i);
    }
    std::ranges::stable_sort(shown, {}, [&links](std::size_t i) { return std::pair(pairOf(links[i]), links[i].kind); });
    return shown;
}

/// All nodes and edges, before it is known what fits.
class Builder {
public:
    Builder(std::span<const Link> links, const std::vector<std::size_t>& shown)
    {
        for (const std::size_t i : shown)
            add(links[i], i);
    }

    std::vector<LinkNode> nodes{};
    std::vector<LinkEdge> edges{};

private:
    void add(const Link& link, std::size_t at)
    {
        const std::size_t left = bookNode(link.left);
        const std::size_t right = bookNode(link.right);
        if (link.kind == LinkKind::Roster || link.key == KeyHash{}) {
            edges.push_back({.from = left, .to = right, .kind = link.kind, .strength = link.strength, .links = {at}});
            return;
        }
        const std::size_t key = keyNode(nodeKindOf(link.kind), link.key);
        for (const std::size_t book : {left, right}) {
            const auto [known, isNew] = m_known.try_emplace({book, key, link.kind}, edges.size());
            if (isNew)
                edges.push_back({.from = book, .to = key, .kind = link.kind, .strength = link.strength});
            edges[known->second].links.push_back(at);
        }
    }

    std::size_t bookNode(BookNumber book)
    {
        const auto [found, isNew] = m_books.try_emplace(book, nodes.size());
        if (isNew)
            nodes.push_back({.kind = NodeKind::Book, .book = book});
        return found->second;
    }

    std::size_t keyNode(NodeKind kind, const KeyHash& key)
    {
        const auto [found, isNew] = m_keys.try_emplace({kind, key}, nodes.size());
        if (isNew)
            nodes.push_back({.kind = kind, .number = ++m_numbers[kind]});
        return found->second;
    }

    std::map<BookNumber, std::size_t> m_books{};
    std::map<std::pair<NodeKind, KeyHash>, std::size_t> m_keys{};
    std::map<NodeKind, int> m_numbers{};
    std::map<std::tuple<std::size_t, std::size_t, LinkKind>, std::size_t> m_known{};
};

using Group = std::vector<std::size_t>; ///< nodes that hang together

/// The groups with the most books first, each from its first book outwards.
std::vector<Group> groupsOf(const Builder& all)
{
    std::vector<std::vector<std::size_t>> neighbours(all.nodes.size());
    for (const LinkEdge& edge : all.edges) {
        neighbours[edge.from].push_back(edge.to);
        neighbours[edge.to].push_back(edge.from);
    }
    std::vector<bool> isSeen(all.nodes.size());
    std::vector<Group> groups;
    for (std::size_t start = 0; start < all.nodes.size(); ++start) {
        if (isSeen[start])
            continue;
        Group group{start};
        isSeen[start] = true;
        for (std::size_t at = 0; at < group.size(); ++at) {
            for (const std::size_t next : neighbours[group[at]]) {
                if (!isSeen[next]) {
                    isSeen[next] = true;
                    group.push_back(next);
                }
            }
        }
        groups.push_back(std::move(group));
    }
    const auto books = [&all](const Group& group) {
        return std::ranges::count_if(group, [&all](std::size_t node) { return all.nodes[node].kind == NodeKind::Book; });
    };
    std::ranges::stable_sort(groups, std::greater(), books);
    return groups;
}

/// Forces between the nodes of one group: neighbours pull, all push, and it cools down. Starts from a spiral, so that the same
/// group always comes out the same.
void relax(std::vector<QPointF>& places, const std::vector<std::pair<std::size_t, std::size_t>>& pulls)
{
    const std::size_t count = places.size();
    for (std::size_t i = 0; i < count; ++i) {
        constexpr qreal kGoldenAngle = 2.399963229728653;
        const qreal radius = kApart * 0.6 * std::sqrt(static_cast<qreal>(i));
        const qreal angle = kGoldenAngle * static_cast<qreal>(i);
        places[i] = QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    const int rounds = count > 150 ? 80 : 200;
    std::vector<QPointF> moves(count);
    for (int round = 0; round < rounds; ++round) {
        std::ranges::fill(moves, QPointF());
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = i + 1; j < count; ++j) {
                const QPointF apart = places[i] - places[j];
                const qreal square = std::max(QPointF::dotProduct(apart, apart), 1.0);
                const QPointF push = apart * (kApart * kApart / square);
                moves[i] += push;
                moves[j] -= push;
            }
        }
        for (const auto& [from, to] : pulls) {
            const QPointF apart = places[from] - places[to];
            const QPointF pull = apart * (std::hypot(apart.x(), apart.y()) / kApart);
            moves[from] -= pull;
            moves[to] += pull;
        }
        constexpr qreal kGravity = 0.35; // long chains curl up and take less room
        for (std::size_t i = 0; i < count; ++i)
            moves[i] -= places[i] * kGravity;
        const qreal warmth = kApart * (1.0 - static_cast<qreal>(round) / rounds) * 0.5 + 1.0;
        for (std::size_t i = 0; i < count; ++i) {
            const qreal length = std::hypot(moves[i].x(), moves[i].y());
            if (length > 0)
                places[i] += moves[i] * (std::min(length, warmth) / length);
        }
    }
}

/// Pushes apart what lies on one another, along the shorter way, until nothing does or enough was tried.
void separate(std::vector<QPointF>& places, const std::vector<QSizeF>& sizes)
{
    constexpr int kMostRounds = 60;
    bool isMoved = true;
    for (int round = 0; round < kMostRounds && isMoved; ++round) {
        isMoved = false;
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                const QPointF apart = places[j] - places[i];
                const qreal across = (sizes[i].width() + sizes[j].width()) / 2 - std::abs(apart.x());
                const qreal down = (sizes[i].height() + sizes[j].height()) / 2 - std::abs(apart.y());
                if (across <= 0 || down <= 0)
                    continue;
                isMoved = true;
                const QPointF push = across < down ? QPointF(apart.x() < 0 ? -across : across, 0) / 2
                                                   : QPointF(0, apart.y() < 0 ? -down : down) / 2;
                places[i] -= push;
                places[j] += push;
            }
        }
    }
}

QRectF boundsOf(const std::vector<QPointF>& places, const std::vector<QSizeF>& sizes)
{
    QRectF bounds;
    for (std::size_t i = 0; i < places.size(); ++i)
        bounds |= QRectF(places[i] - QPointF(sizes[i].width(), sizes[i].height()) / 2, sizes[i]);
    return bounds;
}

/// One group, lying rather than standing.
QRectF layOut(std::vector<QPointF>& places, const std::vector<std::pair<std::size_t, std::size_t>>& pulls, const std::vector<QSizeF>& sizes)
{
    relax(places, pulls);
    const QRectF loose = boundsOf(places, sizes);
    if (loose.height() > loose.width()) {
        for (QPointF& place : places)
            place = place.transposed();
    }
    separate(places, sizes);
    return boundsOf(places, sizes);
}

/// Groups stand in rows, the largest first.
void arrange(LinkGraph& graph, const std::vector<Group>& groups)
{
    struct Placed {
        std::vector<QPointF> places{};
        QRectF bounds{};
    };
    std::vector<std::size_t> placeOf(graph.nodes.size());
    std::vector<std::size_t> groupOf(graph.nodes.size());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (std::size_t i = 0; i < groups[g].size(); ++i) {
            placeOf[groups[g][i]] = i;
            groupOf[groups[g][i]] = g;
        }
    }
    std::vector<std::vector<std::pair<std::size_t, std::size_t>>> pulls(groups.size());
    for (const LinkEdge& edge : graph.edges)
        pulls[groupOf[edge.from]].emplace_back(placeOf[edge.from], placeOf[edge.to]);
    std::vector<Placed> placed;
    qreal room = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        Placed one{.places = std::vector<QPointF>(groups[g].size())};
        std::vector<QSizeF> sizes;
        for (const std::size_t node : groups[g])
            sizes.push_back(sizeOf(graph.nodes[node]));
        one.bounds = layOut(one.places, pulls[g], sizes);
        room += (one.bounds.width() + kBetweenGroups) * (one.bounds.height() + kBetweenGroups);
        placed.push_back(std::move(one));
    }
    const qreal width = std::max(std::sqrt(room * kAcross), placed.empty() ? 0 : placed.front().bounds.width());
    QPointF corner;
    qreal rowHeight = 0;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const QRectF& bounds = placed[g].bounds;
        if (corner.x() > 0 && corner.x() + bounds.width() > width) {
            corner = QPointF(0, corner.y() + rowHeight + kBetweenGroups);
            rowHeight = 0;
        }
        for (std::size_t i = 0; i < groups[g].size(); ++i)
            graph.nodes[groups[g][i]].place = placed[g].places[i] - bounds.topLeft() + corner;
        graph.area |= QRectF(corner, bounds.size());
        corner.rx() += bounds.width() + kBetweenGroups;
        rowHeight = std::max(rowHeight, bounds.height());
    }
}

} // namespace

NodeKind nodeKindOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Officer: return NodeKind::Person;
    case LinkKind::BankAccount: return NodeKind::Account;
    case LinkKind::Phone: return NodeKind::Phone;
    case LinkKind::Invoice:
    case LinkKind::Serial: return NodeKind::Thing;
    case LinkKind::Roster: break;
    }
    return NodeKind::Book;
}

LinkGraph graphOf(std::span<const Link> links, const LinkFilter& filter, std::size_t mostNodes)
{
    LinkGraph graph;
    graph.links = passing(links, filter);
    const Builder all(links, graph.links);
    const auto countBooks = [](const std::vector<LinkNode>& nodes) {
        return static_cast<std::size_t>(std::ranges::count(nodes, NodeKind::Book, &LinkNode::kind));
    };
    graph.books = countBooks(all.nodes);
    const std::vector<Group> groups = groupsOf(all);
    graph.groups = groups.size();

    std::vector<std::optional<std::size_t>> drawnAs(all.nodes.size());
    std::vector<Group> drawn;
    for (const Group& group : groups) {
        const std::size_t room = mostNodes - graph.nodes.size();
        if (group.size() > room && !drawn.empty())
            continue; // a smaller one may fit
        Group shown;
        for (std::size_t i = 0; i < std::min(group.size(), room); ++i) {
            drawnAs[group[i]] = graph.nodes.size();
            shown.push_back(graph.nodes.size());
            graph.nodes.push_back(all.nodes[group[i]]);
        }
        if (!shown.empty())
            drawn.push_back(std::move(shown));
    }
    for (LinkEdge edge : all.edges) {
        if (!drawnAs[edge.from] || !drawnAs[edge.to])
            continue;
        edge.from = *drawnAs[edge.from];
        edge.to = *drawnAs[edge.to];
        graph.edges.push_back(std::move(edge));
    }
    graph.drawnGroups = drawn.size();
    graph.drawnBooks = countBooks(graph.nodes);
    arrange(graph, drawn);
    return graph;
}

} // namespace coop::ui
