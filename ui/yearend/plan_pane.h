// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"
#include "ui/yearend/draft_strip.h"
#include "ui/yearend/year_drafts.h"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace coop::ui {

class DraftBench;
class ExplanationCard;
class PolicyPanel;
class ResultCharts;
class ResultPanel;
class RulesCard;

/// The drafts of the year: the policy at the left, its result at the right while it is being changed, beside other
/// drafts. They are kept in the book, so Ctrl+Z takes a change back.
class PlanPane final : public QWidget {
    Q_OBJECT
public:
    PlanPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~PlanPane() override;

    void refresh();
    /// For the header of the page and for the line of its parts, while this part is shown; the page keeps both.
    [[nodiscard]] QWidget* header() const { return m_header; }
    [[nodiscard]] QWidget* aside() const { return m_aside; }
    void search(const QString& text);
    /// "stage:0", "surplus", "member:17"; others are ignored.
    void reveal(const QString& target);
    [[nodiscard]] bool acceptFile(const QString& file);

    /// The plan on the screen; nothing before the first one.
    [[nodiscard]] std::shared_ptr<const distribution::Plan> plan() const;
    /// Puts a policy into the editor, as if it had been typed.
    void usePolicy(distribution::Policy policy);

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);
    void notice(const QString& text);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] book::Book& book() const { return m_session.book(); }
    void buildHeader();
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    [[nodiscard]] QWidget* buildStanding();
    void buildCharts();
    void buildPolicyMenu();
    void connectParts();

    void factsChanged(book::Subject subject);
    void loadDraft();
    void readRecord();
    void useDraft(const book::YearEndDraft& draft);
    void fieldsEdited();
    void replan();
    void showOutcome(const PlanOutcome& outcome);
    void showSurroundings();
    void showProblem(const Issues& issues);
    void showMember(std::size_t line, int stage);
    void showStanding();
    void showStrip();
    void showBench(const PlanOutcome& outcome);
    void saveDraft();
    /// The pane goes out of sight or away: what was typed last is kept, and nothing is drawn anew for it.
    void saveOnLeaving();

    [[nodiscard]] PlanWish wish() const;
    [[nodiscard]] QString otherName() const;
    void openDraft(ScenarioId draft);
    void copyDraft();
    void removeDraft();
    void propose();
    void loadPolicy();
    bool readPolicy(const QString& file);
    void savePolicy();
    void exportTable();
    void print();

    BookSession& m_session;
    Interaction& m_interaction;
    Planner* m_planner;
    PolicyPanel* m_policy;
    RulesCard* m_rules;
    DraftStrip* m_strip;
    DraftBench* m_bench;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_halves = nullptr;
    QStackedWidget* m_below = nullptr; ///< the explanation, or the drafts side by side
    ResultPanel* m_result;
    ExplanationCard* m_explanation;
    ResultCharts* m_charts = nullptr;
    QWidget* m_standing = nullptr;
    QLabel* m_standingText = nullptr;
    QWidget* m_header;
    QWidget* m_aside;
    QLabel* m_state = nullptr;
    QLabel* m_hash = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_propose = nullptr;
    QTimer m_planTimer;
    QTimer m_saveTimer;
    QTimer m_busyTimer;

    YearDrafts m_drafts;
    bool m_isLeaving = false;
    std::optional<book::YearEndDraft> m_now; ///< as the fields say, when they can be read
    std::optional<book::StoredCharter> m_charter;
    std::optional<book::Distribution> m_distribution; ///< of the year, that stands
    std::optional<book::Distribution> m_lastYear;     ///< posted, to compare with
    std::shared_ptr<const DraftResult> m_record;      ///< its amounts, once they are asked for
    book::DraftId m_proposal;
};

} // namespace coop::ui
