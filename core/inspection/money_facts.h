// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small questions about persons, roles and ratios that the rules on money share.

#include <string>
#include <string_view>

#include "core/inspection/derived.h"
#include "core/inspection/rule_tools.h"

namespace coop::inspection {

/// Members and counterparties as one number: members first; kNone: nobody is named.
using Person = Index;
[[nodiscard]] Person personOf(const Facts& facts, Index member, Index counterparty);
[[nodiscard]] Person personOf(const Facts& facts, const MoneyMove& move);
[[nodiscard]] std::size_t personCount(const Facts& facts);
[[nodiscard]] std::string nameOf(const Facts& facts, Person person);
/// What families are told apart by: the household, else the member himself.
[[nodiscard]] std::string householdOf(const Facts& facts, Index member);
/// kNone: not an insider.
[[nodiscard]] Index insiderOf(const Derived& derived, Index member, Index counterparty);
/// A bank, a credit cooperative or the treasury by its name: it lends and grants, it is nobody from the public.
[[nodiscard]] bool isInstitution(std::string_view name);

/// Account numbers, phones and serials as they are compared: half-width capitals without blanks and hyphens.
[[nodiscard]] std::string normalKey(std::string_view text);
/// What stands between the numbers where a voucher is for several invoices.
inline constexpr std::string_view kInvoiceBreaks = ";,、 ";
/// Key of sameMoney: "invoice:…".
[[nodiscard]] std::string invoiceKey(std::string_view invoice);

/// Things that last or are stored: what a grant may have become.
[[nodiscard]] bool isGoods(AccountRole role);
/// Costs of production, operation and administration.
[[nodiscard]] bool isExpense(AccountRole role);
/// What other people's money stands on: share capital, current accounts, payables, loans.
[[nodiscard]] bool isDeposit(AccountRole role);

/// part / whole ≥ share, share in hundredths of a percent; false when the whole is nothing.
[[nodiscard]] bool isShare(Money part, Money whole, std::int64_t share);
[[nodiscard]] bool isShare(std::int64_t part, std::int64_t whole, std::int64_t share);
[[nodiscard]] std::string shareText(Money part, Money whole);

[[nodiscard]] Finding findingOf(std::string_view rule, FindingType type, Severity severity);
/// Evidence, with the voucher and its invoices among the money that it is about.
void addVoucher(Finding& finding, const Facts& facts, Index voucher, Phrase text, Person person = kNone);
void addMember(Finding& finding, const Facts& facts, Index member, Phrase text);
/// Keys of money in order, none twice.
void finish(Finding& finding);

/// Money that left without a trace of what for: unexplained payments to insiders, cash drawn and not spent on documents,
/// payments on account to members who never traded.
struct LooseOutflow {
    Date day{};
    Money amount{};
    Index payment = kNone;
};
[[nodiscard]] std::vector<LooseOutflow> looseOutflows(const Facts& facts, const Derived& derived, int days);

/// The first day after `months` whole months beyond that of `day`, or the last day that books know.
[[nodiscard]] Date monthsAfter(Date day, int months);

/// Members on the as-of day.
[[nodiscard]] std::int64_t membersNow(const Facts& facts);
/// By member: has any trade that stands.
[[nodiscard]] std::vector<bool> traders(const Facts& facts);
[[nodiscard]] bool keepsLedger(const Facts& facts);
/// Adds "not computed" when the book has no vouchers.
[[nodiscard]] bool lacksLedger(const Case& subject, Verdict& verdict, std::string_view rule);

} // namespace coop::inspection
