// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The year 2025 of a cooperative that keeps its ledger, shared step by step: charter, proposal, notice, assembly, adoption,
// posting, payment, closing.

#include "tests/support/egg_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace coop::test {

/// Whatever is refused on the way throws with every reason.
class SharedYear : public BookBuilder {
public:
    explicit SharedYear(members::LegalForm form = members::LegalForm::Specialized) : BookBuilder(form) {}

    /// A member with a bank account and so much paid in before 2025.
    SharedYear& holder(std::string_view number, std::string_view paidIn, members::MemberKind kind = members::MemberKind::Farmer,
                       std::string_view household = {});
    /// "001" … in three digits, each with as much.
    SharedYear& farmers(int count, std::string_view paidIn);
    SharedYear& dealt(const trade::TradeDraft& draft);
    /// The openings of the ledger: all that was paid in lies at the bank, less a loss of earlier years.
    SharedYear& opens(std::string_view loss = "0");
    /// Sold for `income` what had cost `cost`, paid by bank.
    SharedYear& earned(std::string_view income, std::string_view cost, std::string_view product = {});

    /// From the charter to the ledger: laid out on 2026-02-20, decided on 2026-03-15 by all members, four fifths for it.
    book::Distribution share(const distribution::Policy& policy);
    book::Distribution share(std::string_view readyPolicy);

    /// A first list by bank pays all but what one member gets less and another not at all; a second list pays these two, and the
    /// distribution is closed. Checks what is due after each list.
    struct Mishaps {
        std::string part{};     ///< number of who gets only `amount` at first
        std::string amount{};
        std::string failed{};   ///< number of whose payment fails at first
    };
    void payOut(const Mishaps& mishaps);

    /// What an account holds at the end of 2026, of one member or of all: the side is that on which it stands by nature.
    [[nodiscard]] std::string debit(std::string_view account, std::string_view member = {});
    [[nodiscard]] std::string credit(std::string_view account, std::string_view member = {});
    /// "2700.00 + 1163.08": what is owed to a member through 221 and 222.
    [[nodiscard]] std::string owed(std::string_view member);
    /// "contribution reserve state donation" on a member's account as the year 2026 begins to be shared.
    [[nodiscard]] std::string account(std::string_view member);

    /// The checks of the file and of the statements against the registers: everything that is wrong.
    [[nodiscard]] std::vector<std::string> faults();

private:
    [[nodiscard]] Money balance(std::string_view account, std::string_view member);
    void closeMonths(int from, int to);

    std::vector<ledger::LineDraft> m_openings;
    Money m_paidIn;
    DistributionId m_distribution{};
};

[[nodiscard]] distribution::Policy readyPolicy(std::string_view id);

} // namespace coop::test
