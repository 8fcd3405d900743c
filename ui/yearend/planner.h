// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <optional>

#include "ui/background/task.h"
#include "ui/shell/book_session.h"
#include "ui/yearend/draft_result.h"

namespace coop::ui {

/// A draft beside the one in the editor. The year's own draft has no id; the charter's rule kCharterDraft.
struct OtherDraft {
    ScenarioId id{};
    distribution::Policy policy{};
};
inline constexpr ScenarioId kCharterDraft{-1};

struct PlanWish {
    book::YearEndDraft draft{};                     ///< has a surplus; it stands for all drafts
    std::vector<OtherDraft> others{};
    /// What the draft is compared with: one of the others, …
    std::optional<ScenarioId> against{};
    /// … or what is on record.
    std::shared_ptr<const DraftResult> record{};
};

/// A plan, or everything that forbids it, and how it stands beside the others.
struct PlanOutcome {
    std::shared_ptr<const distribution::Plan> plan{};
    Issues issues{};
    std::string hash{};                             ///< of the plan, in full
    std::shared_ptr<const DraftResult> own{};
    std::map<ScenarioId, std::shared_ptr<const DraftResult>> others{};
    std::shared_ptr<const DraftResult> against{};   ///< what `comparison` is with
    std::shared_ptr<const distribution::Comparison> comparison{};
};

/// Plans beside the window. The basis is read once, by a connection of its own that only reads, and kept until
/// the facts change; so are the results of the other drafts until their policies do. While a policy is tried out only
/// its own planning runs again. While one plan is in the making, of several wishes only the last one is kept.
class Planner final : public QObject {
    Q_OBJECT
public:
    explicit Planner(BookSession& session, QObject* parent = nullptr);

    /// The facts or the year have changed.
    void forgetBasis();
    void plan(PlanWish wish);
    /// A plan in the making is no longer wanted.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isRunning; }
    /// Nothing until the first plan.
    [[nodiscard]] std::shared_ptr<const distribution::Basis> basis() const { return m_basis; }

Q_SIGNALS:
    void planned(const coop::ui::PlanOutcome& outcome);
    void failed(const QString& reason);

private:
    /// By policy and figures.
    using Known = std::map<std::string, std::shared_ptr<const DraftResult>>;
    struct Result {
        std::shared_ptr<const distribution::Basis> basis{};
        Known known{};
        PlanOutcome outcome{};
    };
    void start();
    void take(Result result, int era);

    BookSession& m_session;
    std::shared_ptr<const distribution::Basis> m_basis;
    Known m_known;
    std::optional<PlanWish> m_wanted;
    bool m_isRunning = false;
    int m_era = 0; ///< counts the bases, so a late result is not taken for the present one
    Task<Result> m_task;
};

} // namespace coop::ui
