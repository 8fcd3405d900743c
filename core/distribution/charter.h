// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/issue.h"
#include "core/base/words.h"
#include "core/distribution/plan.h"
#include "core/distribution/policy.h"
#include "core/distribution/resolution.h"

namespace coop::distribution {

/// How a leaver bears losses that are not made up (Law Art. 28: by the charter).
enum class LossSharing { None, ByContribution, ByAccount, PerHead };
inline constexpr Word<LossSharing> kLossSharings[] = {
    {LossSharing::None, "none", "不分担"},
    {LossSharing::ByContribution, "contribution", "按出资额"},
    {LossSharing::ByAccount, "account", "按成员账户"},
    {LossSharing::PerHead, "equal", "按人均"},
};

/// What the charter says on sharing a year; a new version holds from its day on. A year uses the version that is in force on
/// its 31 December.
struct Charter {
    std::string name{};                 ///< "章程（2024年修订）"; required
    Date from{};
    Policy policy{};
    VotingRule voting{};
    Money leastPayment{};               ///< a member whose dues are below it waits for the next list
    LossSharing leaverLoss = LossSharing::ByContribution;
    std::string clause{};               ///< where the charter says so: "第三十八条"

    bool operator==(const Charter&) const = default;
};

/// Everything that is wrong: what checkPolicy() finds (its fields under "policy."), Required name, and what is less than the law
/// asks of the legal form: CharterBelowLaw on "quorum", "majority", "notice_days" (15 days, for a collective 10).
[[nodiscard]] Issues checkCharter(const Charter& charter, members::LegalForm form = members::LegalForm::Specialized);

/// {"name", "policy": {…}, "quorum": "2/3", "majority": "1/2", "notice_days": 15, "least_payment", "leaver_loss", "clause"}; the
/// day stands beside it. Only name and policy are required. What the law asks is checkCharter()'s to say.
[[nodiscard]] Expected<Charter, Issues> parseCharter(std::string_view json);
[[nodiscard]] std::string toJson(const Charter& charter);

/// One thing in which two charters or policies differ. `what` is a path of the JSON ("reserve.rate", "stages[1].rate",
/// "quorum"; of a charter's policy only the name keeps its whole path, "policy.name"), `stage` the name of the stage that it
/// lies in; before or after is empty where one has it and the other not. "stages[1].place": the stage has another place now,
/// counted from 1.
struct Difference {
    std::string what{};
    std::string stage{};
    std::string before{};
    std::string after{};

    bool operator==(const Difference&) const = default;
};
/// Stages are matched by name, those left by kind in their order; a stage that only one has is one difference with all its
/// values in words of the JSON.
[[nodiscard]] std::vector<Difference> differences(const Policy& before, const Policy& after);
[[nodiscard]] std::vector<Difference> differences(const Charter& before, const Charter& after);

/// What the law leaves to charter and assembly, and what this plan takes.
enum class ChoiceCode {
    ReserveRate,      ///< Art. 42. rate, base (word of kReserveBases), reserve
    Quantification,   ///< Art. 42. measure (word of kMeasures) and part, one after the other
    RefundShare,      ///< Art. 44 above the floor. refunds, distributable, share
    RefundMeasure,    ///< Art. 44: trade quantity or amount, land, labour. words of kMeasures
    Conversion,       ///< Art. 44 (2): turned into capital. amount
    Retained,         ///< left undistributed. amount
    Withholding,      ///< amount
};
struct CharterChoice {
    ChoiceCode code{};
    std::vector<std::string> figures{};   ///< see ChoiceCode
    /// Nothing: there is no charter; else whether the plan does as it says.
    std::optional<bool> asCharter{};
};
[[nodiscard]] std::vector<CharterChoice> charterChoices(const Plan& plan, const Charter* charter);

} // namespace coop::distribution
