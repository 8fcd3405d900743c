// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_calendar.h"

#include "core/reports/registrar_report.h"

#include <algorithm>
#include <utility>

namespace coop::reports {

namespace {

/// Puts the papers of a year below each other.
class Calendar {
public:
    explicit Calendar(const YearProgress& progress) : m_progress(progress) {}

    void add(std::string_view report, PaperReason reason, PaperLack lack, std::optional<Date> due, bool isNeeded = true)
    {
        YearPaperStatus status{.report = report, .lack = isNeeded ? lack : PaperLack::Nothing, .reason = reason, .due = due};
        const auto last = std::ranges::find(m_progress.made.rbegin(), m_progress.made.rend(), report, &MadePaper::report);
        if (last != m_progress.made.rend()) {
            status.made = *last;
            status.isOutdated = last->seal != m_progress.seal;
        }
        if (!isNeeded)
            status.state = PaperState::NotNeeded;
        else if (status.made)
            status.state = PaperState::Made;
        else
            status.state = lack == PaperLack::Nothing ? PaperState::Ready : PaperState::Missing;
        m_papers.push_back(std::move(status));
    }

    [[nodiscard]] std::vector<YearPaperStatus> take() { return std::move(m_papers); }

private:
    const YearProgress& m_progress;
    std::vector<YearPaperStatus> m_papers{};
};

/// The first thing that is not there, of those asked for.
PaperLack firstLack(std::initializer_list<std::pair<bool, PaperLack>> needs)
{
    for (const auto& [isThere, lack] : needs) {
        if (!isThere)
            return lack;
    }
    return PaperLack::Nothing;
}

} // namespace

bool YearPaperStatus::isLate(Date today) const
{
    return due && *due < today && (state == PaperState::Missing || state == PaperState::Ready);
}

std::vector<YearPaperStatus> yearPapers(const YearProgress& progress)
{
    const std::pair members(progress.hasMembers, PaperLack::Members);
    const std::pair vouchers(progress.hasVouchers, PaperLack::Vouchers);
    const std::pair surplus(progress.hasSurplus, PaperLack::Surplus);
    const std::pair proposal(progress.isProposed, PaperLack::Proposal);
    const std::pair posting(progress.isPosted, PaperLack::Posting);
    const std::pair paymentList(progress.hasPaymentList, PaperLack::PaymentList);
    const std::optional<Date> layingOut =
        progress.assembly ? std::optional(progress.assembly->plusDays(-progress.noticeDays)) : std::nullopt;

    Calendar calendar(progress);
    const auto ofPlan = firstLack({members, surplus});
    for (const std::string_view statement : {"balance-sheet", "surplus", "equity-changes"})
        calendar.add(statement, PaperReason::LaidOutBeforeAssembly, firstLack({vouchers}), layingOut);
    calendar.add("plan", PaperReason::LaidOutBeforeAssembly, firstLack({members, surplus, proposal}), layingOut);
    calendar.add("meeting-notice", PaperReason::CallsTheAssembly, firstLack({members}), layingOut);
    calendar.add("public-notice", PaperReason::KnownToAll, ofPlan, layingOut);
    calendar.add("resolution", PaperReason::DecidesTheAssembly, firstLack({members, surplus, proposal}), progress.assembly);
    calendar.add("dividends", PaperReason::BeforePayment, ofPlan, {});
    calendar.add("slips", PaperReason::BeforePayment, ofPlan, {});
    const bool isToBePaid = progress.hasDues || progress.hasPaymentList || !progress.isPosted;
    calendar.add("payment-list", PaperReason::BeforePayment, firstLack({members, surplus, posting, paymentList}), {}, isToBePaid);
    calendar.add("booklet", PaperReason::MemberAccounts, firstLack({members}), {});
    calendar.add("certificates", PaperReason::ProvesContribution, firstLack({members}), {}, progress.hasContributions);
    calendar.add("member-changes", PaperReason::ChangesToRegistrar, PaperLack::Nothing, memberChangesDue(progress.year),
                 progress.hasMemberChanges);
    calendar.add("registrar", PaperReason::AnnualReport, firstLack({members}), annualReportDue(progress.year));
    return calendar.take();
}

} // namespace coop::reports
