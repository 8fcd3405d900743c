// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/planner.h"

#include "core/book/distribution_desk.h"
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

Expected<distribution::Plan, Issues> planOf(const Basis& basis, const book::YearEndDraft& figures,
                                            const distribution::Policy& policy)
{
    Basis own = basis;
    own.surplus = *figures.surplus;
    own.priorLoss = figures.priorLoss;
    return distribution::planDistribution(policy, std::move(own));
}

PlanOutcome outcomeOf(const Basis& basis, const PlanWish& wish)
{
    PlanOutcome outcome;
    auto plan = planOf(basis, wish.draft, wish.draft.policy);
    if (!plan) {
        outcome.issues = std::move(plan.error());
        return outcome;
    }
    outcome.plan = std::make_shared<const distribution::Plan>(*std::move(plan));
    outcome.hash = book::planHash(*outcome.plan);
    outcome.own = resultOf(*outcome.plan);
    return outcome;
}

std::shared_ptr<const DraftResult> otherResult(const Basis& basis, const PlanWish& wish, const distribution::Policy& policy)
{
    const auto plan = planOf(basis, wish.draft, policy);
    if (plan)
        return resultOf(*plan);
    auto refused = std::make_shared<DraftResult>();
    refused->issues = plan.error();
    return refused;
}

std::string keyOf(const PlanWish& wish, const distribution::Policy& policy)
{
    return toPlainText(*wish.draft.surplus) + '/' + toPlainText(wish.draft.priorLoss) + distribution::toJson(policy);
}

void compareWith(const PlanWish& wish, PlanOutcome& outcome)
{
    outcome.against = wish.record;
    if (wish.against) {
        const auto found = outcome.others.find(*wish.against);
        outcome.against = found == outcome.others.end() || !found->second->summary ? nullptr : found->second;
    }
    if (outcome.plan && outcome.against)
        outcome.comparison = std::make_shared<const distribution::Comparison>(
            distribution::compare(*outcome.plan, outcome.against->amounts));
}

} // namespace

Planner::Planner(BookSession& session, QObject* parent) : QObject(parent), m_session(session), m_task(this) {}

void Planner::forgetBasis()
{
    ++m_era;
    m_basis.reset();
    m_known.clear();
}

void Planner::plan(PlanWish wish)
{
    m_wanted = std::move(wish);
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
    PlanWish wish = *std::exchange(m_wanted, std::nullopt);
    m_isRunning = true;
    m_task.start(
        [basis = m_basis, known = m_known, wish = std::move(wish), file = m_session.book().file(),
         year = m_session.year(), &clock = m_session.clock()](std::stop_token stop) {
            Result result{basis ? basis : readBasis(file, year, clock), {}, {}};
            if (stop.stop_requested())
                return result;
            result.outcome = outcomeOf(*result.basis, wish);
            for (const OtherDraft& other : wish.others) {
                if (stop.stop_requested())
                    return result;
                std::string key = keyOf(wish, other.policy);
                const auto found = known.find(key);
                auto of = found == known.end() ? otherResult(*result.basis, wish, other.policy) : found->second;
                result.known.emplace(std::move(key), of);
                result.outcome.others.emplace(other.id, std::move(of));
            }
            compareWith(wish, result.outcome);
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
    if (era == m_era) {
        m_basis = std::move(result.basis);
        m_known = std::move(result.known);
    }
    if (m_wanted)
        start();
    // Shown even when a newer one is under way: a slider that is dragged over a large book keeps moving the figures.
    if (era == m_era)
        Q_EMIT planned(result.outcome);
}

} // namespace coop::ui
