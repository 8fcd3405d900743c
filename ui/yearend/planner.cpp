// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/planner.h"

#include "ui/text/issue_text.h"

#include <filesystem>

namespace coop::ui {

namespace {

using distribution::Basis;

/// The file is let go of before anything is computed.
std::shared_ptr<const Basis> readBasis(const std::filesystem::path& file, FiscalYear year, const Clock& clock)
{
    const auto book = book::Book::open(file, book::OpenMode::ReadOnly, clock, {});
    return std::make_shared<const Basis>(book->yearEnd().basis(year, Money(), Money()));
}

PlanOutcome planOf(const Basis& basis, const book::YearEndDraft& draft)
{
    Basis own = basis;
    own.surplus = *draft.surplus;
    own.priorLoss = draft.priorLoss;
    auto plan = distribution::planDistribution(draft.policy, std::move(own));
    if (!plan)
        return {nullptr, std::move(plan.error())};
    return {std::make_shared<const distribution::Plan>(*std::move(plan)), {}};
}

} // namespace

Planner::Planner(BookSession& session, QObject* parent) : QObject(parent), m_session(session), m_task(this) {}

void Planner::forgetBasis()
{
    ++m_era;
    m_basis.reset();
}

void Planner::plan(const book::YearEndDraft& draft)
{
    m_wanted = draft;
    if (!m_isRunning)
        start();
}

void Planner::cancel()
{
    m_wanted.reset();
    if (!m_isRunning)
        return;
    m_task.cancel();
    m_isRunning = false;
}

void Planner::start()
{
    const book::YearEndDraft draft = *std::exchange(m_wanted, std::nullopt);
    m_isRunning = true;
    m_task.start(
        [basis = m_basis, draft, file = m_session.book().file(), year = m_session.year(),
         &clock = m_session.clock()](std::stop_token stop) {
            Result result{basis ? basis : readBasis(file, year, clock), {}};
            if (!stop.stop_requested())
                result.outcome = planOf(*result.basis, draft);
            return result;
        },
        [this, era = m_era](Result result) { take(std::move(result), era); },
        [this](std::exception_ptr error) {
            m_isRunning = false;
            try {
                std::rethrow_exception(error);
            } catch (const storage::StorageError& reason) {
                Q_EMIT failed(failureText(reason));
            } catch (const std::exception& reason) {
                Q_EMIT failed(QString::fromUtf8(reason.what()));
            }
        });
}

void Planner::take(Result result, int era)
{
    m_isRunning = false;
    if (era == m_era)
        m_basis = std::move(result.basis);
    if (m_wanted)
        start();
    // Shown even when a newer one is under way: a slider that is dragged over a large book keeps moving the figures.
    if (era == m_era)
        Q_EMIT planned(result.outcome);
}

} // namespace coop::ui
