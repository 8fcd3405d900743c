// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/issue.h"
#include "core/money/money.h"
#include "core/storage/database.h"

namespace coop::book {

/// What a member has coming and what he owes, as the ledger says, with what is needed to find the tax in it.
struct MemberDue {
    Money refund{};          ///< credit balance of 221; less than nothing when more was paid than was due
    Money residual{};        ///< of 222
    Money current{};         ///< 114, debit − credit
    Date since{};            ///< of the oldest entry that is not paid; 1900-01-01 when it stands in the ledger's openings

    /// What distributions, or entries by hand, gave him that is paid in money, and the tax to keep back from it.
    struct Given {
        Date date{};
        Money refund{};
        Money residual{};
        Money refundTax{};
        Money residualTax{};
    };
    std::vector<Given> given{};   ///< newest first; a correcting run counts with its difference, what came back as given anew

    /// What can be paid: what one account has less than nothing of is taken from the other.
    [[nodiscard]] Money payableRefund() const;
    [[nodiscard]] Money payableResidual() const;
    [[nodiscard]] Money payable() const { return payableRefund() + payableResidual(); }
    /// What of 222 makes up for an overpaid 221; less than nothing the other way round.
    [[nodiscard]] Money netted() const;
    /// The tax in so much of what is due. The oldest is paid first, so the rest is of the newest; what part by part takes
    /// out adds up to the whole tax.
    [[nodiscard]] Money taxIn(Money refund, Money residual) const;
    /// In all that is due, what makes up for an overpayment too: he has had it. Never more than can be paid.
    [[nodiscard]] Money refundTax() const { return std::min(payableRefund(), taxIn(refund, {})); }
    [[nodiscard]] Money residualTax() const { return std::min(payableResidual(), taxIn({}, residual)); }
    [[nodiscard]] Money owes() const { return current.isNegative() ? Money() : current; }
};

/// Of all members with anything of this, or of one.
[[nodiscard]] std::map<MemberId, MemberDue> readDues(const storage::Database& database,
                                                     std::optional<MemberId> member = std::nullopt);

/// The least that 221 and 222 together hold for a member at the end of `day` or of any later one: more cannot be paid on that
/// day, or the ledger would say that he was paid before it was owed. Members for whom nothing is entered after it are left out.
[[nodiscard]] std::map<MemberId, Money> readLowestDues(const storage::Database& database, Date day,
                                                       std::optional<MemberId> member = std::nullopt);

/// Whether all that a member has coming was owed on that day: OutOfRange or AmountOverDue on "date".
[[nodiscard]] Issues checkOwed(const storage::Database& database, MemberId member, Date day);

} // namespace coop::book
