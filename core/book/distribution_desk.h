// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the charter to the posted distribution. As with the other desks each write is one transaction with its rows in the
// change log, and a write with a draft id is made once however often it is asked for.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/words.h"
#include "core/book/desks.h"
#include "core/distribution/charter.h"
#include "core/distribution/comparison.h"
#include "core/distribution/plan.h"
#include "core/distribution/resolution.h"
#include "core/ledger/voucher.h"
#include "core/posting/distribution_vouchers.h"

namespace coop::book {

struct StoredCharter {
    CharterId id{};
    distribution::Charter data{};
};

/// The versions of the charter, by the day from which each holds. Master data: changes can be undone.
class CharterDesk {
public:
    explicit CharterDesk(Book& book) : m_book(book) {}

    /// Oldest first.
    [[nodiscard]] std::vector<StoredCharter> all() const;
    [[nodiscard]] std::optional<StoredCharter> find(CharterId charter) const;
    [[nodiscard]] std::optional<StoredCharter> inForceOn(Date day) const;
    /// In force on 31 December of the year.
    [[nodiscard]] std::optional<StoredCharter> ofYear(FiscalYear year) const { return inForceOn(year.last()); }
    /// What checkCharter() finds, CharterDayTaken.
    [[nodiscard]] Expected<StoredCharter, Issues> add(const distribution::Charter& charter, const DraftId& id);
    [[nodiscard]] Expected<StoredCharter, Issues> change(CharterId charter, const distribution::Charter& to,
                                                         std::string_view why = {});
    void remove(CharterId charter, std::string_view why = {});

private:
    Book& m_book;
};

/// A draft of a year beside the one in YearEnd::draft(). Its name is that of its policy.
struct Scenario {
    ScenarioId id{};
    FiscalYear year{};
    distribution::Policy policy{};
};
class ScenarioDesk {
public:
    explicit ScenarioDesk(Book& book) : m_book(book) {}

    [[nodiscard]] std::vector<Scenario> all(FiscalYear year) const;
    [[nodiscard]] std::optional<Scenario> find(ScenarioId scenario) const;
    /// "方案 2", "方案 3" … where the name is empty or taken; `base` is the word before the number.
    [[nodiscard]] Scenario add(FiscalYear year, distribution::Policy policy, std::string_view base, const DraftId& id);
    void change(ScenarioId scenario, const distribution::Policy& policy);
    void remove(ScenarioId scenario);

private:
    Book& m_book;
};

enum class DistributionState { Proposed, Noticed, Adopted, Posted, Closed, Withdrawn, Reversed, Corrected };
inline constexpr Word<DistributionState> kDistributionStates[] = {
    {DistributionState::Proposed, "proposed", "已提出"},   {DistributionState::Noticed, "noticed", "公示中"},
    {DistributionState::Adopted, "adopted", "已通过"},     {DistributionState::Posted, "posted", "已记账"},
    {DistributionState::Closed, "closed", "已完成"},       {DistributionState::Withdrawn, "withdrawn", "已撤回"},
    {DistributionState::Reversed, "reversed", "已冲销"},   {DistributionState::Corrected, "corrected", "已更正"},
};

/// A distribution on record. The sums are those of its plan.
struct Distribution {
    DistributionId id{};
    FiscalYear year{};
    DistributionState state{};
    std::optional<DistributionId> corrects{};
    std::string charter{};              ///< name and clause of the version it rests on; empty: there was none
    distribution::Policy policy{};
    std::string basisHash{};            ///< SHA-256 in hex of basisFingerprint()
    std::string planHash{};             ///< of planFingerprint()
    Money surplus{};
    Money priorLoss{};
    Money reserve{};
    Money refund{};
    Money residual{};
    Money converted{};
    Money withheld{};
    Money retained{};
    std::int64_t members = 0;
    Date proposedOn{};
    std::string proposedBy{};
    std::optional<Date> laidOutOn{};
    std::optional<distribution::Resolution> resolution{};
    std::optional<MeetingId> meeting{};
    std::optional<Date> postedOn{};
    std::optional<Date> endedOn{};
    std::string endedWhy{};
    std::vector<std::pair<VoucherId, posting::DistributionPurpose>> vouchers{};   ///< in the order of posting

    /// Not withdrawn, reversed or corrected.
    [[nodiscard]] bool stands() const;
};

/// "7F3A·91C2": the first figures of a hash, as shown beside a preview and printed on the resolution.
[[nodiscard]] std::string shortHash(std::string_view hash);
[[nodiscard]] std::string planHash(const distribution::Plan& plan);
[[nodiscard]] std::string basisHash(const distribution::Basis& basis);

struct PostingChoice {
    /// The day of the vouchers; nothing: defaultPostingDay().
    std::optional<Date> day{};
    posting::DistributionWords words = posting::chineseDistributionWords();
};

class DistributionDesk {
public:
    explicit DistributionDesk(Book& book) : m_book(book) {}

    /// All, newest first.
    [[nodiscard]] std::vector<Distribution> all() const;
    [[nodiscard]] std::optional<Distribution> find(DistributionId distribution) const;
    /// The one of the year that stands; a correcting run only once it is posted.
    [[nodiscard]] std::optional<Distribution> ofYear(FiscalYear year) const;
    /// A correcting run of the year that is not posted yet.
    [[nodiscard]] std::optional<Distribution> correctionOf(FiscalYear year) const;

    /// The plan as it was proposed, from its own basis: later entries do not change it.
    [[nodiscard]] distribution::Plan plan(DistributionId distribution) const;
    [[nodiscard]] std::vector<posting::Entitlement> entitlements(DistributionId distribution) const;
    /// What of the basis has changed since the proposal, in the words of basisFingerprint() lines by member number and head
    /// figures ("surplus", "member 003"); empty: nothing that matters.
    [[nodiscard]] std::vector<std::string> changesSince(DistributionId distribution) const;

    /// Makes a plan the proposal of its year, by the book's facts now. What planDistribution() refuses; RuleNotKept for each
    /// binding rule that fails; DistributionExists where one of the year stands.
    [[nodiscard]] Expected<Distribution, Issues> propose(FiscalYear year, const distribution::Policy& policy, Money surplus,
                                                         Money priorLoss, const DraftId& id);
    /// The same for a distribution that is posted and at least partly paid: its differences are posted, nothing is undone.
    /// NotPosted where there is none to correct.
    [[nodiscard]] Expected<Distribution, Issues> proposeCorrection(DistributionId corrected, const distribution::Policy& policy,
                                                                   Money surplus, Money priorLoss, const DraftId& id);
    /// Laid out for the members (公示). WrongState.
    [[nodiscard]] Expected<Distribution, Issues> layOut(DistributionId distribution, Date day);
    /// Before it is adopted. WrongState, Required reason.
    [[nodiscard]] Expected<Distribution, Issues> withdraw(DistributionId distribution, std::string_view why);

    /// The rules of plan and assembly together, for the page: what adopt() will judge by.
    [[nodiscard]] std::vector<distribution::RuleResult> rules(DistributionId distribution,
                                                              const distribution::Resolution& resolution) const;
    /// WrongState; what checkResolution() finds; RuleNotKept; BasisChanged with what changed. Records the meeting too.
    [[nodiscard]] Expected<Distribution, Issues> adopt(DistributionId distribution, const distribution::Resolution& resolution,
                                                       const DraftId& id);

    /// 31 December of a year that the ledger keeps while its month is open, else the day of the resolution: openings that come
    /// later would have to stand behind vouchers of that year.
    [[nodiscard]] Date defaultPostingDay(FiscalYear year, Date resolvedOn) const;
    /// What post() would post.
    [[nodiscard]] Expected<std::vector<posting::DistributionVoucher>, Issues> preview(DistributionId distribution,
                                                                                      const PostingChoice& choice) const;
    /// All vouchers, the members' parts of the reserve and what becomes share capital, in one transaction. WrongState,
    /// BasisChanged, MonthClosed, BeforeLedger, UnknownMember; a posting day before 31 December of the year is OutOfRange.
    [[nodiscard]] Expected<Distribution, Issues> post(DistributionId distribution, const PostingChoice& choice, const DraftId& id);
    /// Proposal, adoption and posting in one transaction: what the command line does. `proposed` stands already or not.
    [[nodiscard]] Expected<Distribution, Issues> adoptAndPost(FiscalYear year, const distribution::Policy& policy, Money surplus,
                                                              Money priorLoss, const distribution::Resolution& resolution,
                                                              const PostingChoice& choice, const DraftId& id);

    /// Takes back an adopted or posted distribution of which nothing was paid: red vouchers, contributions and parts of the
    /// reserve taken back, in one transaction. WrongState, DistributionIsPaid, MonthClosed, Required reason. Vouchers are taken
    /// back on `day`.
    [[nodiscard]] Expected<Distribution, Issues> reverse(DistributionId distribution, Date day, std::string_view why,
                                                         const DraftId& id, const posting::DistributionWords& words =
                                                             posting::chineseDistributionWords());
    /// The file is closed. WrongState, Required reason while anything is not paid: it stays owed, carried over or unclaimed.
    [[nodiscard]] Expected<Distribution, Issues> close(DistributionId distribution, std::string_view why);
    [[nodiscard]] Expected<Distribution, Issues> reopen(DistributionId distribution, std::string_view why);

    /// What of a posted distribution is not paid yet (221 and 222 less later distributions, oldest paid first).
    struct Progress {
        Money due{};          ///< total − converted
        Money paid{};         ///< in money, tax and set-off
        Money open{};
        std::int64_t membersOpen = 0;
    };
    [[nodiscard]] Progress progress(DistributionId distribution) const;

    /// For an assembly on that day: members, and the additional votes are not known.
    [[nodiscard]] distribution::Resolution resolutionFor(Date day) const;

private:
    Book& m_book;
};

} // namespace coop::book
