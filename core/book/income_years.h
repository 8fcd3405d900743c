// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What members live on from the cooperative, by source and year: not the dividend alone.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/book/book.h"
#include "core/members/member.h"
#include "core/money/money.h"
#include "core/trade/trade.h"

namespace coop::book {

/// In the order of the chart.
enum class YearSource {
    Guarantee,   ///< guaranteed land dividend of a distribution
    Rent,        ///< land rent booked as cost: credited to the member (114) against 401, 521, 523, 529
    Refund,      ///< patronage refund
    Land,        ///< dividend on land
    Capital,     ///< dividend on contributions and member account
    Labour,      ///< labour dividend
    Wages,       ///< wages and seasonal labour: credits of 212, 213 that name the member
    Other,       ///< all else of a distribution
    Sales,       ///< deliveries to the cooperative
};
inline constexpr std::size_t kYearSources = 9;

struct YearIncome {
    FiscalYear year{};
    std::array<Money, kYearSources> bySource{};
    bool isPosted = false;      ///< a posted distribution of that year is in it

    [[nodiscard]] Money of(YearSource source) const { return bySource[static_cast<std::size_t>(source)]; }
    [[nodiscard]] Money total() const { return sumOf(bySource); }
};

/// Years with anything, oldest first.
[[nodiscard]] std::vector<YearIncome> incomeYears(Book& book, MemberId member);
/// All members together.
[[nodiscard]] std::vector<YearIncome> incomeYears(Book& book);
/// Of one year, by party of the members; parties without any figure left out.
[[nodiscard]] std::map<members::Party, YearIncome> incomeByParty(Book& book, FiscalYear year);

/// What one member has of a year.
struct MemberYearIncome {
    MemberId member{};
    std::string number{};
    std::string name{};
    members::Party party{};
    YearIncome income{};
};
/// Of one year, in natural order of the numbers: who has any figure or a part, were it nought, in a posted distribution.
[[nodiscard]] std::vector<MemberYearIncome> incomeByMember(Book& book, FiscalYear year);

/// One of the facts that a figure of a member's year is made of.
struct IncomeFact {
    std::variant<DistributionId, VoucherId, TradeId> of{};
    Date date{};
    std::string text{};         ///< the summary of a voucher, the product of a trade; empty for a distribution
    Money amount{};
};
/// By date: the rows that incomeYears() adds up to the figure.
[[nodiscard]] std::vector<IncomeFact> incomeFacts(Book& book, MemberId member, FiscalYear year, YearSource source);

/// Deliveries by members and others and what the cooperative made of it, by business line.
struct LineIncome {
    trade::BusinessLine line{};
    Money memberSales{};        ///< deliveries by members
    Money otherTrade{};         ///< dealings with others
    std::optional<Money> margin{};   ///< gross margin, where the ledger keeps the lines apart by product
};
[[nodiscard]] std::vector<LineIncome> incomeByLine(Book& book, FiscalYear year);

/// What the year added and whose part of it is labour: surplus + labour + taxes + interest + depreciation.
struct ValueAdded {
    Money surplus{};            ///< form 02 row 12
    Money labour{};             ///< credits of 212 and 213
    Money taxes{};              ///< 522 and 531
    Money interest{};           ///< 524
    Money depreciation{};       ///< credits of 143, 152, 162

    [[nodiscard]] Money total() const { return surplus + labour + taxes + interest + depreciation; }
};
/// Nothing while the book has no vouchers in that year.
[[nodiscard]] std::optional<ValueAdded> valueAdded(Book& book, FiscalYear year);

} // namespace coop::book
