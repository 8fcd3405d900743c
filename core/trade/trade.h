// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

namespace coop::trade {

/// Seen from the member: what he delivers to the cooperative, what he buys through it.
enum class Direction { Delivery, Purchase };

/// First, second and third industry.
enum class BusinessLine { Primary, Secondary, Tertiary };

inline constexpr Word<Direction> kDirections[] = {
    {Direction::Delivery, "delivery", "交售"},
    {Direction::Purchase, "purchase", "购买"},
};
inline constexpr Word<BusinessLine> kBusinessLines[] = {
    {BusinessLine::Primary, "primary", "一产"},
    {BusinessLine::Secondary, "secondary", "二产"},
    {BusinessLine::Tertiary, "tertiary", "三产"},
};

/// One dealing. Trade with non-members is kept apart (Law Art. 41): it has no member number.
struct TradeDraft {
    Date date{};
    std::string member{};      ///< empty = a non-member
    Direction direction = Direction::Delivery;
    std::string product{};
    TradeQuantity quantity{};
    std::string unit{};
    Money amount{};            ///< negative rows correct earlier ones
    BusinessLine line = BusinessLine::Primary;
    std::string note{};

    bool operator==(const TradeDraft&) const = default;
};

struct Trade {
    TradeId id{};
    std::optional<MemberId> memberId{};
    std::optional<TradeId> reverses{};
    std::optional<TradeId> reversedBy{};
    TradeDraft data{};
};

/// date member direction product quantity unit amount line note; date, direction, product and amount are
/// required; line defaults to primary.
[[nodiscard]] Checked<TradeDraft> parseTrade(const Fields& fields);
[[nodiscard]] Fields toFields(const TradeDraft& trade);
[[nodiscard]] TradeDraft reversalOf(const TradeDraft& trade, Date date);

} // namespace coop::trade
