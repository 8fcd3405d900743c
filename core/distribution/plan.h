// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/distribution/policy.h"
#include "core/members/composition.h"
#include "core/members/cooperative.h"
#include "core/members/member.h"
#include "core/money/apportion.h"
#include "core/money/quantity.h"
#include "core/trade/trade.h"

namespace coop::distribution {

/// A member's trade of the year in one product, direction and line.
struct TradeTotal {
    std::uint32_t product = 0; ///< index into Basis::products
    trade::Direction direction{};
    trade::BusinessLine line{};
    TradeQuantity quantity{};
    Money amount{};
    std::int64_t rows = 0;     ///< how many dealings stand behind it

    bool operator==(const TradeTotal&) const = default;
};

/// All that is known of a member for one year's distribution.
struct MemberBasis {
    MemberId id{};
    std::string number{};
    std::string name{};
    members::MemberKind kind{};
    members::Party party{};
    bool assisted = false;
    bool ofYear = true;         ///< member on 31 December; false: left earlier in the year, trade stages only
    std::string household{};    ///< empty = a household of his own
    std::vector<TradeTotal> trades{};
    LandArea land{};
    WorkDays laborDays{};
    Money contribution{};
    std::int64_t fenDays = 0;
    Money reserveShare{};       ///< opening balance + earlier distributions
    Money stateShare{};         ///< opening balance + grants since, averaged
    Money donationShare{};

    [[nodiscard]] Money account() const { return contribution + reserveShare + stateShare + donationShare; }
    bool operator==(const MemberBasis&) const = default;
};

struct Product {
    std::string name{};
    std::vector<std::string> units{}; ///< more than one: quantities cannot be added
    bool operator==(const Product&) const = default;
};

/// Everything the plan of one year depends on; the same basis and policy give the same plan.
struct Basis {
    FiscalYear year{};
    members::LegalForm form = members::LegalForm::Specialized;
    Money surplus{};            ///< may be a loss
    Money priorLoss{};          ///< ≥ 0
    Money openingUndistributed{};   ///< ≥ 0, row 13 of form 02 when it is no loss; stays out of the plan, but not of
                                    ///< the form's base
    Money otherTransfers{};         ///< row 14
    /// Gross margin of the year by business line (first, second, third industry), where the books keep them apart.
    std::optional<std::array<Money, 3>> lineMargins{};
    std::vector<Product> products{};
    std::vector<MemberBasis> members{};  ///< any order
    members::Composition composition{};  ///< on 31 December

    bool operator==(const Basis&) const = default;
};

/// What one member has in one stage.
struct StageShare {
    Wide weight = 0;
    Money amount{};
    Portion portion{};          ///< meaningful unless the stage is per unit
    Money converted{};          ///< of the amount: becomes share capital
    Money withheld{};           ///< of the rest: tax kept back on payment

    bool operator==(const StageShare&) const = default;
};

struct StageResult {
    Money requested{};          ///< what the policy asks for
    Money pool{};               ///< what it gets: at most remainingBefore
    Money remainingBefore{};
    Wide totalWeight = 0;
    std::int64_t weightScale = 1;     ///< weights are whole numbers of 1/weightScale unit; see weightText()
    std::optional<Money> capAmount{};
    std::int64_t extraFen = 0;        ///< how many members got the odd fen
    std::vector<StageShare> shares{}; ///< one per Plan::members, same order
};

/// The figures of each rule, in this order; money is grouped text.
enum class RuleCode {
    PatronageFloor,      ///< Law Art. 44: ≥ 60 % of the year's distributable surplus.
                         ///< refunds by dealings, base, the least that keeps the floor, share (rounded down)
    PatronageFloorForm,  ///< the same on row 16 of form 02; the same figures
    PatronageMeasure,    ///< Art. 44: refunds go by dealings with the cooperative (trade, land, labour).
                         ///< the names of the patronage stages that do not; none when it passes
    EnoughMembers,       ///< Art. 12 (five), Art. 56 (three for a union): members, the least
    FarmersFourFifths,   ///< Art. 20: farmers, members, the least number of farmers
    OrganizationLimit,   ///< Art. 20: organizations, the most allowed, members
    LabourNotCapital,    ///< registration rules Art. 13: capital of the year's members, their labour days
    LossFirst,           ///< Art. 44: losses and reserve come before distribution.
                         ///< surplus, prior loss, reserve, distributable
    GrantsStay,          ///< Art. 44, 53: who left has no part of state grants and donations. Leavers of the year, their share
    // of the assembly: procedureRules()
    NoticeKept,          ///< Art. 40: laid out 15 days before the assembly. laid out on, assembly, days between, the least;
                         ///< "" for laid out on when no day is recorded (passed, not shown)
    QuorumReached,       ///< Art. 30: two thirds of the members. present, entitled, the least
    MajorityReached,     ///< Art. 30: more than half of all votes. for, all votes, the least
    AdditionalVotesLimit,///< Art. 22: at most 20 % of the basic votes. additional, basic, the most
    DelegatesAllowed,    ///< Art. 32: more than 150 members, 51 delegates at least. delegates, members, the least delegates;
                         ///< "" for the least: a union, which has none (Art. 59)
};

/// The law that a rule rests on, by the day that counts: rules bind by date.
enum class Law {
    Cooperative2007,     ///< 农民专业合作社法 of 2006, in force from 2007-07-01
    Cooperative2018,     ///< as revised in 2017, in force from 2018-07-01
    Collective2025,      ///< 农村集体经济组织法, in force from 2025-05-01
    Registration2022,    ///< 市场主体登记管理条例, in force from 2022-03-01 (labour)
    Registration2007,    ///< 农民专业合作社登记管理条例, in force from 2007-07-01 until then (labour)
    Charter,             ///< no law of the day asks it, only the charter
};

struct RuleResult {
    RuleCode code{};
    bool passed = true;
    bool binding = true;                  ///< for this legal form and day
    Law law = Law::Cooperative2018;
    std::vector<std::string> figures{};   ///< see RuleCode

    bool operator==(const RuleResult&) const = default;
};

struct MemberLine {
    std::size_t basis = 0; ///< index into Plan::basis.members
    Money total{};         ///< refund + residual
    Money refund{};        ///< of the patronage stages; owed through 221
    Money residual{};      ///< of all others; owed through 222
    Money reserveShare{};  ///< his part of the year's reserve, quantified (322)
    Money convertedRefund{};
    Money convertedResidual{};
    Money withheldRefund{};
    Money withheldResidual{};

    [[nodiscard]] Money converted() const { return convertedRefund + convertedResidual; }
    [[nodiscard]] Money withheld() const { return withheldRefund + withheldResidual; }
    /// What he is paid in money.
    [[nodiscard]] Money paid() const { return total - converted() - withheld(); }
    bool operator==(const MemberLine&) const = default;
};

/// A planned distribution with its workings. surplus − loss − reserve = Σ pools + retained; each pool is the
/// sum of its shares; both hold by construction and are `ensure`d.
struct Plan {
    Policy policy{};
    Basis basis{};
    Money afterLoss{};      ///< max(0, surplus − prior loss)
    Money reserve{};
    Money distributable{};
    std::vector<ReservePart> quantification{}; ///< as used: the policy's, or what stands in for it
    std::vector<StageResult> quantified{};     ///< one per part, `pool` its part of the reserve
    std::vector<StageResult> stages{};   ///< one per policy stage
    std::vector<MemberLine> members{};   ///< natural order of the numbers
    Money retained{};
    std::vector<RuleResult> rules{};
    Issues notes{};                      ///< warnings, for example mixed units

    [[nodiscard]] const MemberBasis& memberAt(std::size_t line) const
    {
        return basis.members[members[line].basis];
    }
    /// The reserve of a rural collective is its members' together and is divided to nobody (Collective Law 2025 Art. 36).
    [[nodiscard]] bool isQuantified() const { return basis.form != members::LegalForm::Collective; }
    /// The line of a member number; nothing when there is none.
    [[nodiscard]] std::optional<std::size_t> lineOf(std::string_view number) const;
};

/// Cooperative Law Art. 44 and the interface's rules of rounding. A pure function: the preview, the list and
/// the explanation all come from it. Everything that forbids the plan is listed.
[[nodiscard]] Expected<Plan, Issues> planDistribution(Policy policy, Basis basis);

/// The statutory rules for a plan; planDistribution() has put them in Plan::rules already.
[[nodiscard]] std::vector<RuleResult> statutoryRules(const Plan& plan);

/// A weight as people read it, without loss: "1234.5", and as a fraction where it has no end, "1/3".
[[nodiscard]] std::string weightText(Wide weight, std::int64_t scale);

/// RuleNotKept for a rule that failed: its code and figures as arguments, its law as the value.
[[nodiscard]] Issue notKept(const RuleResult& rule);

/// The least refund that keeps the 60 % floor: rounded up to the fen.
[[nodiscard]] Money leastPatronage(Money distributable);

} // namespace coop::distribution
