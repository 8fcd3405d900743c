// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Paying out what distributions owe: lists by cash or bank, what came of them, consents to set off, who has not claimed.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/words.h"
#include "core/book/desks.h"
#include "core/posting/distribution_vouchers.h"

namespace coop::book {

enum class PaymentMethod { Cash, Bank };
inline constexpr Word<PaymentMethod> kPaymentMethods[] = {
    {PaymentMethod::Cash, "cash", "现金"},
    {PaymentMethod::Bank, "bank", "银行"},
};
enum class PaymentState { Pending, Paid, Part, Failed, Cancelled, Returned };
inline constexpr Word<PaymentState> kPaymentStates[] = {
    {PaymentState::Pending, "pending", "待支付"},  {PaymentState::Paid, "paid", "已支付"},
    {PaymentState::Part, "part", "部分支付"},      {PaymentState::Failed, "failed", "支付失败"},
    {PaymentState::Cancelled, "cancelled", "已取消"}, {PaymentState::Returned, "returned", "已退回"},
};

/// What a member has coming, from the ledger: the balances of 221 and 222 less what waits in a list.
struct Due {
    MemberId member{};
    std::string number{};
    std::string name{};
    std::string bankAccount{};
    Money refund{};          ///< 221
    Money residual{};        ///< 222
    Money withheld{};        ///< tax to keep back from it: that of the entitlements less what was kept back
    Money owes{};            ///< 114, debit balance
    Money consented{};       ///< of it may be set off
    bool isPending = false;  ///< waits in a list; not in another one
    bool isBelowLeast = false;   ///< below the charter's least payment: carried over
    Date since{};            ///< of the oldest distribution it comes from; invalid when the ledger's openings hold it
    std::string lastFailure{};   ///< why the last payment failed, or empty

    [[nodiscard]] Money total() const { return refund + residual; }
};

struct PaymentListDraft {
    Date date{};
    PaymentMethod method = PaymentMethod::Cash;
    std::string moneyAccount = "101";
    std::string title{};
    std::vector<MemberId> members{};      ///< empty: all who can be paid that way and are not below the least payment
    bool setOff = false;                  ///< as far as members consented
};

struct Payment {
    PaymentId id{};
    MemberId member{};
    std::string number{};
    std::string name{};
    std::string bankAccount{};
    posting::PaidAmount due{};
    posting::PaidAmount paid{};           ///< nothing until it was
    PaymentState state = PaymentState::Pending;
    std::optional<Date> paidOn{};
    std::optional<VoucherId> voucher{};
    std::string reason{};
};

struct PaymentList {
    PaymentListId id{};
    PaymentListDraft data{};              ///< without members
    std::vector<Payment> payments{};      ///< in natural order of the numbers
    std::optional<Date> cancelledOn{};

    [[nodiscard]] Money total() const;    ///< in money
    [[nodiscard]] bool isSettled() const; ///< nothing is pending
};

/// What came of one payment. `amount` is what reached the member in money; nothing: all of it.
struct PaymentResult {
    PaymentId payment{};
    bool failed = false;
    std::optional<Money> amount{};
    std::string reason{};                 ///< required when it failed
};

struct ConsentDraft {
    std::string member{};                 ///< number
    Date date{};
    std::optional<Money> amount{};        ///< nothing: whatever he owes
    std::string document{};               ///< where he signed; required
};
struct Consent {
    ConsentId id{};
    ConsentDraft data{};
    std::optional<Date> endedOn{};
    Money used{};
};

class PaymentDesk {
public:
    explicit PaymentDesk(Book& book) : m_book(book) {}

    /// All with anything coming, in natural order.
    [[nodiscard]] std::vector<Due> dues() const;
    /// Members with dues older than `before` that no list has paid: the unclaimed ones.
    [[nodiscard]] std::vector<Due> unclaimed(Date before) const;

    /// NothingToPay; per member (value: number) BankAccountMissing, AlreadyPending, NothingToPay.
    [[nodiscard]] Expected<PaymentList, Issues> makeList(const PaymentListDraft& draft, const DraftId& id);
    /// Newest first, with their payments.
    [[nodiscard]] std::vector<PaymentList> lists() const;
    [[nodiscard]] std::optional<PaymentList> find(PaymentListId list) const;
    /// Those not named stay pending. One voucher on `day` for all that was paid; a part pays the refund first, then the residual
    /// with its part of the tax; what is left is due again. PaymentNotPending, MonthClosed, Required reason, AmountOverDue,
    /// OutOfRange (nothing or less; a day before the list's, or before it was owed).
    [[nodiscard]] Expected<PaymentList, Issues> record(PaymentListId list, std::span<const PaymentResult> results, Date day,
                                                       const DraftId& id, const posting::DistributionWords& words =
                                                           posting::chineseDistributionWords());
    /// What is pending is due again. Required reason, WrongState when nothing is pending.
    [[nodiscard]] Expected<PaymentList, Issues> cancel(PaymentListId list, std::string_view why);
    /// The bank sent it back: a voucher takes this one payment back, it is due again. PaymentNotPaid, MonthClosed.
    [[nodiscard]] Expected<PaymentList, Issues> returned(PaymentId payment, Date day, std::string_view why, const DraftId& id,
                                                         const posting::DistributionWords& words =
                                                             posting::chineseDistributionWords());

    [[nodiscard]] Expected<Consent, Issues> addConsent(const ConsentDraft& draft, const DraftId& id);
    [[nodiscard]] Expected<Consent, Issues> endConsent(ConsentId consent, Date day);
    [[nodiscard]] std::vector<Consent> consents() const;

private:
    Book& m_book;
};

} // namespace coop::book
