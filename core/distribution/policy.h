// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/issue.h"
#include "core/base/words.h"
#include "core/members/member.h"
#include "core/money/fraction.h"
#include "core/money/money.h"
#include "core/trade/trade.h"

namespace coop::distribution {

enum class StageKind { Guaranteed, Patronage, Residual };
enum class RateBase { Distributable, Remaining };
enum class ReserveBase { Surplus, AfterLoss };
enum class DirectionChoice { Delivery, Purchase, Both };

/// What a member's part is measured by, over the year.
enum class Measure {
    TradeAmount,   ///< fen
    TradeQuantity, ///< thousandths of the trade unit × coefficient
    LandArea,      ///< hundredths of a mu held on 31 December
    LaborDays,     ///< hundredths of a day dated in the year
    Contribution,  ///< fen paid in on 31 December, or fen-days
    Account,       ///< fen: contribution + reserve + state + donation shares before this distribution
    Equal,
    Household,
    Fixed,         ///< fen
};

inline constexpr Word<StageKind> kStageKinds[] = {
    {StageKind::Guaranteed, "guaranteed", "保底"},
    {StageKind::Patronage, "patronage", "返还"},
    {StageKind::Residual, "residual", "剩余"},
};
inline constexpr Word<Measure> kMeasures[] = {
    {Measure::TradeAmount, "trade_amount", "交易额"},
    {Measure::TradeQuantity, "trade_quantity", "交易量"},
    {Measure::LandArea, "land_area", "土地面积"},
    {Measure::LaborDays, "labor_days", "劳务工日"},
    {Measure::Contribution, "contribution", "出资额"},
    {Measure::Account, "account", "成员账户"},
    {Measure::Equal, "equal", "人均"},
    {Measure::Household, "household", "户均"},
    {Measure::Fixed, "fixed", "指定金额"},
};
inline constexpr Word<RateBase> kRateBases[] = {
    {RateBase::Distributable, "distributable", "可分配盈余"},
    {RateBase::Remaining, "remaining", "剩余部分"},
};
inline constexpr Word<ReserveBase> kReserveBases[] = {
    {ReserveBase::Surplus, "surplus", "本年盈余"},
    {ReserveBase::AfterLoss, "after_loss", "弥补亏损后盈余"},
};
inline constexpr Word<DirectionChoice> kDirectionChoices[] = {
    {DirectionChoice::Delivery, "delivery", "交售"},
    {DirectionChoice::Purchase, "purchase", "购买"},
    {DirectionChoice::Both, "both", "交售和购买"},
};

/// True for the two trade measures: members who left during the year take part.
[[nodiscard]] bool isTrade(Measure measure);

struct Weighting {
    Measure measure = Measure::Equal;
    DirectionChoice direction = DirectionChoice::Both;        ///< trade measures
    std::optional<trade::BusinessLine> line{};                ///< trade measures
    std::map<std::string, Fraction> coefficients{};           ///< TradeQuantity: product → at most 4 decimals
    bool timeWeighted = false;                                ///< Contribution
    std::map<std::string, Money> amounts{};                   ///< Fixed: member number → amount

    bool operator==(const Weighting&) const = default;
};

/// How large the stage's pool is. With a business line the base is that line's part of it: what the line's gross margin
/// is of the gross margins of all lines that made one (Basis::lineMargins). JSON: "of_line".
struct RateOf {
    Fraction rate;
    RateBase of;
    std::optional<trade::BusinessLine> line{};
    bool operator==(const RateOf&) const = default;
};
struct FixedPool {
    Money amount;
    bool operator==(const FixedPool&) const = default;
};
/// So much for each whole unit of the weight (yuan, unit, mu, day, member, household), each member's sum
/// rounded half up.
struct PerUnit {
    Money amount;
    bool operator==(const PerUnit&) const = default;
};
/// The sum of the amounts of a Fixed weighting, of those who take part.
struct SumOfAmounts {
    bool operator==(const SumOfAmounts&) const = default;
};
using StageSize = std::variant<RateOf, FixedPool, PerUnit, SumOfAmounts>;

struct Filter {
    std::vector<members::MemberKind> kinds{};
    std::vector<members::Party> parties{};
    std::optional<bool> assisted{};

    [[nodiscard]] bool isEmpty() const { return kinds.empty() && parties.empty() && !assisted; }
    bool operator==(const Filter&) const = default;
};

struct Stage {
    std::string name{};
    StageKind kind = StageKind::Residual;
    StageSize size{};
    Weighting weighting{};
    Filter filter{};
    std::optional<Fraction> cap{};
    /// The part of each member's amount that becomes share capital (Law Art. 44), rounded down to the fen. JSON: "convert".
    std::optional<Fraction> convert{};
    /// Tax kept back from what natural persons (farmer, resident) are paid in money, rounded half up. JSON: "withhold".
    std::optional<Fraction> withhold{};
    /// The charter's clause or article that the stage rests on, for example "章程第三十八条". JSON: "clause".
    std::string clause{};

    bool operator==(const Stage&) const = default;
};

/// A part of the year's reserve and what it is quantified to the members by (Law Art. 42).
struct ReservePart {
    Weighting weighting{};        ///< not Fixed
    Fraction part{1, 1};

    bool operator==(const ReservePart&) const = default;
};

/// A charter's or an assembly's rule for sharing a year's surplus, as data.
struct Policy {
    std::string name{};
    Fraction reserveRate{};
    ReserveBase reserveOf = ReserveBase::AfterLoss;
    /// Parts add up to 100 %. None: by trade amount; where nobody traded (or somebody less than nothing), by contribution;
    /// else per head. JSON, in
    /// "reserve": "by": "contribution", or "by": [{"by": "trade_amount", "part": "60%"}, {"by": "equal", "part": "40%"}].
    std::vector<ReservePart> quantification{};
    std::vector<Stage> stages{};

    bool operator==(const Policy&) const = default;
};

inline constexpr std::size_t kMaxStages = 32;
inline constexpr std::size_t kLargestPolicyBytes = std::size_t{1} << 20;
/// What toJson() makes of the largest: short numbers become texts, each on a line of its own.
inline constexpr std::size_t kLargestStoredPolicyBytes = 8 * kLargestPolicyBytes;
/// A coefficient is more than 0 and at most this.
inline constexpr std::int64_t kLargestCoefficient = 1000;

/// Reads the JSON of the interface. Issues carry the path in `field` ("stages[1].rate"); a syntax error its
/// line and column. Everything wrong is listed; unknown words and keys are refused by name. A stage without
/// a name is called by its kind; without `of` a residual stage takes from what remains, the others from the
/// distributable surplus; without `reserve` there is none.
[[nodiscard]] Expected<Policy, Issues> parsePolicy(std::string_view json, std::size_t largest = kLargestPolicyBytes);

/// What is wrong with the values of a policy, however it was made: rates over 100 %, negative amounts, a
/// fixed stage without amounts… parsePolicy() and planDistribution() ask it; a form may while it is filled in.
[[nodiscard]] Issues checkPolicy(const Policy& policy);

/// The JSON that parsePolicy() reads back to the same policy; two spaces of indent.
[[nodiscard]] std::string toJson(const Policy& policy);

/// The law's own split where a charter is silent: reserve 10 % of what is left after losses, 60 % by trade
/// amount, the rest by member account (Law Art. 42, 44).
[[nodiscard]] Policy statutoryDefault();

} // namespace coop::distribution
