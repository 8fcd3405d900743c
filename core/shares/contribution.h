// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/base/fields.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

namespace coop::shares {

/// Cooperative Law 2017 Art. 13. Labor and Technology are distribution weights by charter, never registered
/// capital (registration rules 2021 Art. 13).
enum class ContributionKind { Cash, Goods, Land, Forest, IntellectualProperty, Labor, Technology, Other };

/// Accounting system 2021 Art. 17, 22, 25, 30: what a contribution in kind is valued by.
enum class Valuation { Invoice, AllMembers, Appraiser };

inline constexpr Word<ContributionKind> kContributionKinds[] = {
    {ContributionKind::Cash, "cash", "货币"},
    {ContributionKind::Goods, "goods", "实物"},
    {ContributionKind::Land, "land", "土地经营权"},
    {ContributionKind::Forest, "forest", "林权"},
    {ContributionKind::IntellectualProperty, "ip", "知识产权"},
    {ContributionKind::Labor, "labor", "劳务"},
    {ContributionKind::Technology, "technology", "技术"},
    {ContributionKind::Other, "other", "其他"},
};
inline constexpr Word<Valuation> kValuations[] = {
    {Valuation::Invoice, "invoice", "凭据"},
    {Valuation::AllMembers, "all-members", "全体成员评估"},
    {Valuation::Appraiser, "appraiser", "第三方评估"},
};

/// False for Labor and Technology: they never count as contribution.
[[nodiscard]] bool isCapital(ContributionKind kind);

/// 亩 for land, 工日 for labour, nothing for the kinds that are counted in any unit.
[[nodiscard]] std::string_view usualUnit(ContributionKind kind);

/// One row: what a member promised (subscribed) and brought (paid; negative = taken out) on a day.
struct ContributionDraft {
    Date date{};
    std::string member{};            ///< member number
    ContributionKind kind = ContributionKind::Cash;
    Money subscribed{};
    Money paid{};
    Money premium{};                 ///< brought above the share that `paid` is; below it (things only): negative
    TradeQuantity quantity{};        ///< mu for land, days for labour (two decimals), pieces otherwise
    std::string unit{};
    std::optional<Date> until{};     ///< the term of a land or forest right
    std::optional<Valuation> valuation{};
    std::string note{};

    bool operator==(const ContributionDraft&) const = default;
};

struct Contribution {
    ContributionId id{};
    MemberId memberId{};
    std::optional<ContributionId> reverses{};   ///< this row takes that one back
    std::optional<ContributionId> reversedBy{}; ///< that row takes this one back
    ContributionDraft data{};

    bool operator==(const Contribution&) const = default;
};

/// Reads date member kind subscribed paid premium quantity unit until valuation note. date, member and kind are
/// required, and one of subscribed, paid, quantity not zero. Land is measured in mu, labour in days, both to
/// the hundredth. Amounts on labour or technology are kept with the warning LabourHasNoCapital. What is taken
/// out may name a term that has ended. A premium has the sign of what is paid and comes with it; only on things may it be
/// the other one, and smaller than what is paid.
[[nodiscard]] Checked<ContributionDraft> parseContribution(const Fields& fields);
[[nodiscard]] Fields toFields(const ContributionDraft& contribution);

/// The row that takes `contribution` back on `date`: same member, kind, unit and term, all figures negated.
[[nodiscard]] ContributionDraft reversalOf(const ContributionDraft& contribution, Date date);

} // namespace coop::shares
