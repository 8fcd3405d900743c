// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Settling with a member who leaves (Law Art. 28).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/book/desks.h"
#include "core/distribution/charter.h"
#include "core/posting/distribution_vouchers.h"
#include "core/shares/settlement.h"

namespace coop::book {

/// What is settled and what comes of it, for the form and for the printed statement.
struct SettlementStatement {
    MemberId member{};
    std::string number{};
    std::string name{};
    Date date{};
    shares::LeaverPosition position{};
    shares::Settlement result{};
    distribution::LossSharing lossSharing{};
    bool consented = false;
    Money withheld{};                       ///< tax in what is due from distributions; `position` and `result` hold what is left
    Money inKind{};                         ///< of the contribution: things that go back as they came
    Money converted{};                      ///< of the contribution: surplus that became capital; goes back in money
    std::vector<std::string> remaining{};   ///< numbers of the members among whom the grant shares are averaged again
};

struct StoredSettlement {
    SettlementId id{};
    SettlementStatement data{};
    std::optional<VoucherId> voucher{};
    std::optional<SettlementId> reverses{};
    std::optional<SettlementId> reversedBy{};
};

struct SettlementChoice {
    Date date{};
    bool setOff = false;                 ///< with the member's consent (PaymentDesk::addConsent)
    bool payNow = false;                 ///< Cr money account; else it is owed through 114
    std::string moneyAccount = "102";
    posting::DistributionWords words = posting::chineseDistributionWords();
};

class SettlementDesk {
public:
    explicit SettlementDesk(Book& book) : m_book(book) {}

    /// UnknownMember, HasNotLeft (no day of leaving, or a later one), AlreadySettled, AlreadyPending (he waits in a payment
    /// list), UnknownAccount, OutOfRange (what he has coming was not owed yet on that day), DistributionOpen (the year he left in
    /// is not distributed yet: warning).
    [[nodiscard]] Issues check(MemberId member, const SettlementChoice& choice) const;
    [[nodiscard]] Expected<SettlementStatement, Issues> preview(MemberId member, const SettlementChoice& choice) const;
    /// Rows of contribution that take his capital out, his part of the reserve taken out, and one voucher: Dr 301, 322, 221, 222
    /// / Cr 33202 loss borne, 114 set off, 114 or money. Land and goods go back as they came (Cr 161, 121).
    [[nodiscard]] Expected<StoredSettlement, Issues> settle(MemberId member, const SettlementChoice& choice, const DraftId& id);
    /// AlreadyReversed, ReversedBeforeMade, Required reason, MonthClosed.
    [[nodiscard]] Expected<StoredSettlement, Issues> reverse(SettlementId settlement, Date day, std::string_view why,
                                                             const DraftId& id);
    [[nodiscard]] std::vector<StoredSettlement> all() const;

private:
    Book& m_book;
};

} // namespace coop::book
