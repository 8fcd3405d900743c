// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which papers a year needs, what each still lacks and by when it is due.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/members/cooperative.h"

namespace coop::reports {

/// A paper that was printed or saved.
struct MadePaper {
    std::string report{};
    std::string way{};      ///< printer, pdf, xlsx, csv, bundle
    std::string seal{};     ///< of the book at that time
    std::string at{};       ///< "2026-03-01 10:00:00"
};

/// What a year is like as far as its papers depend on it.
struct YearProgress {
    FiscalYear year{};
    members::LegalForm form = members::LegalForm::Specialized;
    bool hasMembers = false;
    bool hasVouchers = false;         ///< the ledger keeps the year
    bool hasSurplus = false;          ///< known, by the ledger or given
    bool hasContributions = false;    ///< dated in the year
    bool hasMemberChanges = false;
    bool isProposed = false;          ///< a distribution of the year stands
    bool isPosted = false;
    bool hasDues = false;             ///< somebody is still to be paid
    bool hasPaymentList = false;
    int noticeDays = 15;              ///< by the charter, never less than the law
    std::optional<Date> laidOutOn{};
    std::optional<Date> assembly{};
    std::string seal{};               ///< of the book now
    std::vector<MadePaper> made{};    ///< of the year, oldest first
};

/// What a paper waits for, in the order in which it is looked at.
enum class PaperLack { Nothing, Members, Vouchers, Surplus, Proposal, Posting, PaymentList };
enum class PaperState { NotNeeded, Missing, Ready, Made };
/// Why it is due, with the article that asks for it.
enum class PaperReason {
    LaidOutBeforeAssembly,   ///< Law Art. 40; Collective Law Art. 46
    CallsTheAssembly,        ///< Law Art. 31
    DecidesTheAssembly,      ///< Law Art. 29, 30, 34
    KnownToAll,              ///< Law Art. 21, 40: what the members may see
    BeforePayment,           ///< the list is signed when it is paid
    MemberAccounts,          ///< Law Art. 43
    ChangesToRegistrar,      ///< registration regulation Art. 29: within 90 days after the year
    AnnualReport,            ///< Law Art. 17: 1 January to 30 June
    ProvesContribution,      ///< the charter: a certificate for each contribution
};

struct YearPaperStatus {
    std::string_view report{};        ///< as on the command line: "plan", "balance-sheet"
    PaperState state{};
    PaperLack lack{};                 ///< when Missing
    PaperReason reason{};
    std::optional<Date> due{};        ///< the last day; nothing while the day of the assembly is not known
    std::optional<MadePaper> made{};  ///< the last one
    bool isOutdated = false;          ///< the book has changed since it was made

    [[nodiscard]] bool isLate(Date today) const;
};

/// Every paper of the year, in the order in which they are needed.
[[nodiscard]] std::vector<YearPaperStatus> yearPapers(const YearProgress& progress);

} // namespace coop::reports
