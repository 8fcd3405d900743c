// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts of readFacts(), in this order: each reads what the ones before have filled in.

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/inspection/facts.h"
#include "core/storage/database.h"

namespace coop::inspection {

/// From ids of rows to places in a vector. Dense where the ids are, else a sorted list.
class IndexOf {
public:
    IndexOf() = default;
    /// `ids[i]` stands at i.
    explicit IndexOf(std::span<const std::int64_t> ids);
    /// kNone: no such row.
    [[nodiscard]] Index operator[](std::int64_t id) const;

private:
    std::int64_t m_first = 0;
    std::vector<Index> m_dense{};
    std::vector<std::pair<std::int64_t, Index>> m_sorted{};
};

/// Texts that stand in many rows, each kept once.
class TextPool {
public:
    explicit TextPool(std::vector<std::string>& texts);
    Index add(std::string_view text);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::string>& m_texts;
    std::unordered_map<std::string, Index, Hash, std::equal_to<>> m_places{};
};

/// The rows that others name.
struct FactPlaces {
    IndexOf members{};
    IndexOf accounts{};
    IndexOf counterparties{};
    IndexOf products{};     ///< auxiliary items, by their place in Facts::products
    IndexOf projects{};
    IndexOf vouchers{};
    IndexOf lines{};        ///< empty unless there are bank lines
};

struct FactReading {
    const storage::Database& database;
    Facts& facts;
    FactPlaces places{};
    TextPool products;
    std::string day{};      ///< the as-of day as stored

    /// A statement whose parameters are all the as-of day: ?1.
    [[nodiscard]] std::string_view asOf() const { return day; }
};

void readLedgerFacts(FactReading& reading);     ///< accounts … lines, bank lines
void readRegisterFacts(FactReading& reading);   ///< contributions, trades, grants, distributions, shares of accounts
void readPaperFacts(FactReading& reading);      ///< meetings, assets, circumstances, related, reports, explanations
void readBookState(FactReading& reading);

} // namespace coop::inspection
