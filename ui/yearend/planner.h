// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "ui/background/task.h"
#include "ui/shell/book_session.h"

namespace coop::ui {

/// A plan, or everything that forbids it.
struct PlanOutcome {
    std::shared_ptr<const distribution::Plan> plan{};
    Issues issues{};
};

/// Plans beside the window. The basis is read once, by a connection of its own that only reads, and kept until
/// the facts change; while the policy is tried out only the planning itself runs again. While one plan is in
/// the making, of several wishes only the last one is kept.
class Planner final : public QObject {
    Q_OBJECT
public:
    explicit Planner(BookSession& session, QObject* parent = nullptr);

    /// The facts or the year have changed.
    void forgetBasis();
    /// `draft` has a surplus.
    void plan(const book::YearEndDraft& draft);
    /// A plan in the making is no longer wanted.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isRunning; }
    /// Nothing until the first plan.
    [[nodiscard]] std::shared_ptr<const distribution::Basis> basis() const { return m_basis; }

Q_SIGNALS:
    void planned(const coop::ui::PlanOutcome& outcome);
    void failed(const QString& reason);

private:
    struct Result {
        std::shared_ptr<const distribution::Basis> basis{};
        PlanOutcome outcome{};
    };
    void start();
    void take(Result result, int era);

    BookSession& m_session;
    std::shared_ptr<const distribution::Basis> m_basis;
    std::optional<book::YearEndDraft> m_wanted;
    bool m_isRunning = false;
    int m_era = 0; ///< counts the bases, so a late result is not taken for the present one
    Task<Result> m_task;
};

} // namespace coop::ui
