// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What ties books together, and the findings that only several books show (X01–X03, X05, X06, S04, S07). Pure: works on keys that
// are hashes already.

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/inspection/book_keys.h"
#include "core/inspection/finding.h"
#include "core/inspection/parameters.h"

namespace coop::inspection {

using KeyHash = std::array<unsigned char, 16>;
using BookNumber = std::int32_t;

struct HashedKey {
    KeyKind kind{};
    KeyHash hash{};
    KeyHash detail{};
    BookNumber book = 0;
    Standing standing = Standing::Member;
    std::optional<Date> from{};
    std::optional<Date> to{};
    std::string table{};
    std::int64_t row = 0;
};

/// What the rules need to know of a book beside its keys.
struct LinkedBook {
    std::string industry{};
    bool isUnion = false;           ///< posts in it and in its members are lawful (E7)
    bool isEnded = false;           ///< in liquidation or deregistered: another may follow it
    int members = 0;
    Money grants{};
    bool looksEmpty = false;        ///< O01 or P04 fired unsuppressed
};

enum class LinkKind { Officer, BankAccount, Phone, Roster, Invoice, Serial };

/// An edge of the map; its rows are where it can be looked at.
struct Link {
    BookNumber left = 0;
    BookNumber right = 0;
    LinkKind kind{};
    std::string table{};            ///< of the left row; a roster has none
    std::int64_t leftRow = 0;
    std::int64_t rightRow = 0;
    int strength = 1;               ///< of a roster: members in common
    std::string rightTable{};       ///< an invoice may stand at an asset here and at a voucher there
    KeyHash key{};                  ///< what both have: the same person, account, phone or thing; a roster has none
};

struct CrossFindings {
    std::vector<std::vector<Finding>> ofBook{};     ///< by book number
    std::vector<Link> links{};
};

/// Feeds every key in the order of kind and hash, so that equal keys come together.
using KeySource = std::function<void(const std::function<void(const HashedKey&)>& take)>;

[[nodiscard]] CrossFindings linkBooks(const std::vector<LinkedBook>& books, const KeySource& keys, const Parameters& parameters);

/// Parameters of the rules above.
[[nodiscard]] std::span<const ParameterSpec> linkParameters();

} // namespace coop::inspection
