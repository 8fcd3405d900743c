// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/year_papers.h"

#include "core/base/clock.h"
#include "core/book/distribution_desk.h"
#include "core/book/ledger_desks.h"
#include "core/book/paper_reports.h"
#include "core/book/payment_desk.h"
#include "core/reports/registrar_report.h"
#include "core/storage/database.h"

#include <algorithm>

namespace coop::book {

namespace {

using reports::MadePaper;
using storage::Statement;

constexpr const char* kMade = R"sql(
    SELECT report, way, seal, at
      FROM paper_made
     WHERE year = ?
     ORDER BY id
)sql";

constexpr const char* kRecord = R"sql(
    INSERT INTO paper_made (year, report, way, seal, at)
    VALUES (?, ?, ?, ?, ?)
)sql";

bool isPosted(const Distribution& distribution)
{
    return distribution.state == DistributionState::Posted || distribution.state == DistributionState::Closed;
}

} // namespace

reports::YearProgress YearPaperDesk::progress(FiscalYear year) const
{
    const reports::AssemblyFacts assembly = assemblyOfYear(m_book, year, m_book.clock().today());
    reports::YearProgress progress{.year = year,
                                   .form = assembly.form,
                                   .noticeDays = assembly.voting.noticeDays,
                                   .laidOutOn = assembly.laidOutOn,
                                   .assembly = assembly.day,
                                   .seal = m_book.seal(),
                                   .made = made(year)};
    const std::vector<members::Member> members = m_book.members().all();
    progress.hasMembers = !members.empty();
    progress.hasMemberChanges = !reports::changesOf(members, year).empty();
    progress.hasVouchers = m_book.ledger().hasVouchers(year);
    progress.hasContributions =
        !m_book.shares().ids({.year = year}, FactSort::Date, SortOrder::Ascending).empty();
    const auto distribution = m_book.distributions().ofYear(year);
    progress.isProposed = distribution.has_value();
    progress.isPosted = distribution && isPosted(*distribution);
    progress.hasSurplus = distribution || m_book.yearEnd().draft(year).surplus;
    if (!progress.isPosted)
        return progress;
    progress.hasDues = m_book.distributions().progress(distribution->id).open > Money();
    progress.hasPaymentList = std::ranges::any_of(m_book.payments().lists(), [&](const PaymentList& list) {
        return distribution->postedOn && list.data.date >= *distribution->postedOn && !list.cancelledOn;
    });
    return progress;
}

std::vector<reports::YearPaperStatus> YearPaperDesk::papers(FiscalYear year) const
{
    return reports::yearPapers(progress(year));
}

void YearPaperDesk::recordMade(FiscalYear year, std::string_view report, std::string_view way)
{
    if (m_book.isReadOnly())
        return;
    Statement(m_book.database(), kRecord)
        .bind(year.value, std::string(report), std::string(way), m_book.seal(), m_book.clock().now().text)
        .run();
}

std::vector<MadePaper> YearPaperDesk::made(FiscalYear year) const
{
    std::vector<MadePaper> papers;
    Statement rows(m_book.database(), kMade);
    rows.bind(year.value);
    while (rows.step())
        papers.push_back({.report = rows.string(0), .way = rows.string(1), .seal = rows.string(2), .at = rows.string(3)});
    return papers;
}

} // namespace coop::book
