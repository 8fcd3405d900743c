// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one book says as of a day, in plain values that rules read. Every row dated later is left out; of members those
// that joined later. Vectors of dated rows are in the order of their days, then of their ids. Vouchers are posted ones without
// openings; those that were reversed, and their reversals, are left out in pairs unless a rule asks for them.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/inspection/account_role.h"
#include "core/ledger/voucher.h"
#include "core/members/cooperative.h"
#include "core/members/member.h"
#include "core/money/money.h"
#include "core/money/quantity.h"
#include "core/shares/contribution.h"
#include "core/shares/grant.h"
#include "core/trade/trade.h"

namespace coop::inspection {

/// The place of a row in one of the vectors below; kNone: there is none.
using Index = std::int32_t;
inline constexpr Index kNone = -1;

struct ContributionFact {
    std::int64_t id = 0;
    Date date{};
    Index member = kNone;
    shares::ContributionKind kind{};
    Money subscribed{};
    Money paid{};
    TradeQuantity quantity{};
    std::optional<Date> until{};
    std::optional<shares::Valuation> valuation{};
    bool isReversed = false;            ///< reversed by a row up to the day, or such a row itself
    bool isConverted = false;           ///< surplus that became capital
    std::vector<Index> vouchers{};      ///< that it was posted with
    std::string note{};
};

struct TradeFact {
    std::int64_t id = 0;
    Date date{};
    Index member = kNone;               ///< kNone: not a member
    trade::Direction direction{};
    Index product = kNone;              ///< in Facts::products
    TradeQuantity quantity{};
    Money amount{};
    bool isReversed = false;
    Index voucher = kNone;
};

struct GrantFact {
    std::int64_t id = 0;
    Date date{};
    shares::GrantKind kind{};
    Money amount{};
    std::string project{};
    std::optional<Date> appliedOn{};
    bool isReversed = false;
    Index voucher = kNone;
};

struct AttendanceFact {
    Index member = kNone;
    bool hasVoted = false;
    std::int64_t votes = 1;
};

struct MeetingFact {
    std::int64_t id = 0;
    Date date{};
    members::MeetingKind kind{};
    std::int64_t present = 0;
    std::optional<std::int64_t> votesFor{};
    std::optional<std::int64_t> votesTotal{};
    std::string subject{};
    std::vector<AttendanceFact> attendance{};   ///< empty: no sheet was entered
};

struct AccountFact {
    std::int64_t id = 0;
    std::string code{};
    std::string name{};
    AccountRole role{};
};

struct CounterpartyFact {
    std::int64_t id = 0;
    std::string name{};
    std::string bankAccount{};
};

struct VoucherFact {
    std::int64_t id = 0;
    Date date{};
    std::string enteredAt{};            ///< YYYY-MM-DD HH:MM:SS
    std::int32_t number = 0;
    std::int32_t attachments = 0;
    Index firstLine = 0;                ///< its lines are lines[firstLine … firstLine + lineCount)
    Index lineCount = 0;
    ledger::VoucherKind kind{};
    ledger::Origin origin{};
    Index preparedBy = kNone;           ///< in Facts::operators
    Index reviewedBy = kNone;
    bool isReversed = false;            ///< one of a pair that takes each other back
    bool isOpening = false;
    std::string invoice{};
    std::string fileNumber{};           ///< the number that it had in the file it came from
};

struct LineFact {
    std::int64_t id = 0;
    Money amount{};                     ///< debit positive, credit negative
    Index voucher = kNone;
    Index account = kNone;
    Index member = kNone;
    Index counterparty = kNone;
    Index product = kNone;
    Index project = kNone;              ///< in Facts::projects
    Index summary = kNone;              ///< in Facts::summaries
};

struct BankLineFact {
    std::int64_t id = 0;
    Date date{};
    Money amount{};                     ///< received positive
    std::optional<Money> balance{};
    std::string counterparty{};
    std::string counterpartyAccount{};
    std::vector<Index> lines{};         ///< matched voucher lines
};

struct AssetFact {
    std::int64_t id = 0;
    std::string serial{};
    std::string name{};
    std::optional<Date> boughtOn{};
    Money amount{};
    std::string project{};
    std::string supplier{};
    std::string invoice{};
    std::string location{};
    std::string custodian{};
    std::optional<Date> disposedOn{};
    std::string approval{};
};

enum class CircumstanceKind { Suspension, PerennialCrop, Disaster, Construction, Liquidation, BooksElsewhere, NoBusiness };

/// What the cooperative shows a paper for. Suspension, planting and liquidation of the profile are here too, as id 0; they
/// count as documented, since the profile says them by date.
struct CircumstanceFact {
    std::int64_t id = 0;
    CircumstanceKind kind{};
    Date from{};
    std::optional<Date> to{};
    bool isDocumented = false;
    std::string document{};
};

/// Kin and firms that an officer declared; never taken from names that look alike.
struct RelatedFact {
    std::int64_t id = 0;
    Index member = kNone;
    std::string name{};
    bool isFirm = false;
    std::string bankAccount{};
};

/// A year's distribution that stands (adopted, posted or closed), each member's part in `parts`.
struct DistributionFact {
    struct Part {
        Index member = kNone;
        Money refund{};
        Money residual{};
    };
    std::int64_t id = 0;
    FiscalYear year{};
    Date adoptedOn{};
    Money surplus{};
    Money priorLoss{};
    Money reserve{};
    Money refund{};
    Money residual{};
    Money converted{};
    std::vector<Part> parts{};
};

/// Opening shares of member accounts and what distributions quantified since: Law Art. 42, 43.
struct AccountSharesFact {
    Index member = kNone;
    Money reserve{};
    Money grants{};
};

struct AnnualReportFact {
    int year = 0;
    std::optional<Date> filedOn{};      ///< nothing: not filed
};

struct ExplanationFact {
    std::int64_t id = 0;
    std::string rule{};
    std::string evidenceHash{};
    Date date{};
    std::string reason{};
    std::string document{};
};

/// What the file itself is like.
struct BookState {
    bool isChainWhole = true;           ///< the change log is a chain
    std::string chainDamage{};          ///< where it is not
    std::string head{};                 ///< of the change log, in hex
    std::int64_t unpostedVouchers = 0;  ///< drafts dated more than 90 days before the day
    std::optional<Date> oldestUnposted{};
    std::optional<Date> ledgerFrom{};   ///< first day the ledger is kept from: setting, opening or first voucher
    std::optional<Date> closedUntil{};  ///< last day of the last closed month
    bool hasOpenings = false;
};

struct Facts {
    Date asOf{};
    members::Profile profile{};
    std::vector<members::Member> members{};         ///< in natural order of their numbers
    std::vector<ContributionFact> contributions{};
    std::vector<TradeFact> trades{};
    std::vector<GrantFact> grants{};
    std::vector<MeetingFact> meetings{};
    std::vector<AccountFact> accounts{};
    std::vector<CounterpartyFact> counterparties{};
    std::vector<std::string> products{};
    std::vector<std::string> projects{};
    std::vector<std::string> summaries{};
    std::vector<std::string> operators{};
    std::vector<VoucherFact> vouchers{};            ///< openings too: isOpening
    std::vector<LineFact> lines{};                  ///< by voucher
    std::vector<BankLineFact> bankLines{};
    std::vector<AssetFact> assets{};
    std::vector<CircumstanceFact> circumstances{};
    std::vector<RelatedFact> related{};
    std::vector<DistributionFact> distributions{};
    std::vector<AccountSharesFact> accountShares{}; ///< one row per member that has any
    std::vector<AnnualReportFact> annualReports{};  ///< of the book itself
    std::vector<ExplanationFact> explanations{};
    BookState state{};
};

} // namespace coop::inspection
