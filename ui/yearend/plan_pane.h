// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

#include "ui/shell/page.h"

class QGraphicsOpacityEffect;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace coop::ui {

class Card;
class ExplanationCard;
class Planner;
class PolicyPanel;
class ResultCharts;
class ResultPanel;
struct PlanOutcome;

/// The year's distribution: the policy at the left, its result at the right while it is being changed. The draft is
/// kept in the book, so Ctrl+Z takes a change back.
class PlanPane final : public QWidget {
    Q_OBJECT
public:
    PlanPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~PlanPane() override;

    void refresh();
    /// For the header of the page, while this part of it is shown; the page keeps it.
    [[nodiscard]] QWidget* header() const { return m_header; }
    void search(const QString& text);
    /// "stage:0", "surplus", "member:17"; others are ignored.
    void reveal(const QString& target);
    [[nodiscard]] bool acceptFile(const QString& file);

    /// The plan on the screen; nothing before the first one.
    [[nodiscard]] std::shared_ptr<const distribution::Plan> plan() const;

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
    void buildCharts();
    void buildPolicyMenu();

    void factsChanged(book::Subject subject);
    void loadDraft();
    void useDraft(const book::YearEndDraft& draft);
    void fieldsEdited();
    void replan();
    void showOutcome(const PlanOutcome& outcome);
    void showSurroundings();
    void showProblem(const Issues& issues);
    void showRules();
    void showMember(std::size_t line, int stage);
    void saveDraft();
    void usePolicy(distribution::Policy policy);
    void loadPolicy();
    bool readPolicy(const QString& file);
    void savePolicy();
    void exportTable();
    void print();

    BookSession& m_session;
    Interaction& m_interaction;
    Planner* m_planner;
    PolicyPanel* m_policy;
    Card* m_rulesCard;
    QVBoxLayout* m_rules;
    QStackedWidget* m_stack = nullptr;
    ResultPanel* m_result;
    ExplanationCard* m_explanation;
    ResultCharts* m_charts = nullptr;
    QGraphicsOpacityEffect* m_rulesFade = nullptr;
    QWidget* m_header;
    QLabel* m_state = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_print = nullptr;
    QTimer m_planTimer;
    QTimer m_saveTimer;
    QTimer m_busyTimer;

    const book::Book* m_bookOfDraft = nullptr;
    FiscalYear m_yearOfDraft{};
    book::YearEndDraft m_stored;             ///< as it stands in the book
    std::optional<book::YearEndDraft> m_now; ///< as the fields say, when they can be read
};

} // namespace coop::ui
