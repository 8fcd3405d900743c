// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <set>
#include <span>
#include <vector>

#include "core/inspection/links.h"

namespace coop::ui {

enum class NodeKind { Book, Person, Account, Phone, Thing };

/// A book, or what several books have in common. Of the latter only a keyed hash is known: they have numbers, no names.
struct LinkNode {
    NodeKind kind = NodeKind::Book;
    inspection::BookNumber book = -1;
    int number = 0;                     ///< "Person 3"
    QPointF place{};
};

/// From a book to what it shares, or to the other book where it is the roster.
struct LinkEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    inspection::LinkKind kind{};
    int strength = 1;
    std::vector<std::size_t> links{};   ///< the links it stands for, the first one is opened
};

struct LinkFilter {
    std::set<inspection::LinkKind> hidden{};
    int least = 1;                      ///< so many ties between two books, a member in common being one

    bool operator==(const LinkFilter&) const = default;
};

/// What is drawn: the largest groups of books that hang together, as many as fit.
struct LinkGraph {
    std::vector<LinkNode> nodes{};
    std::vector<LinkEdge> edges{};
    std::vector<std::size_t> links{};   ///< all that pass the filter, drawn or not, in the order of the books
    std::size_t books = 0;              ///< that are tied to any other
    std::size_t drawnBooks = 0;
    std::size_t groups = 0;
    std::size_t drawnGroups = 0;
    QRectF area{};
};

/// The same links and filter give the same picture.
[[nodiscard]] LinkGraph graphOf(std::span<const inspection::Link> links, const LinkFilter& filter, std::size_t mostNodes = 300);

[[nodiscard]] NodeKind nodeKindOf(inspection::LinkKind kind);

} // namespace coop::ui
