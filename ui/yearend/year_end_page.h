// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>

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
class YearEndPage final : public Page {
    Q_OBJECT
public:
    YearEndPage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);
    ~YearEndPage() override;

    QString title() const override { return tr("Year end"); }
    void refresh() override;
    QList<QWidget*> headerWidgets() override;
    QString searchHint() const override { return tr("Search members (pinyin initials)…"); }
    void search(const QString& text) override;
    void reveal(const QString& target) override;
    bool acceptFile(const QString& file) override;

    /// The plan on the screen; nothing before the first one.
    [[nodiscard]] std::shared_ptr<const distribution::Plan> plan() const;

protected:
    void hideEvent(QHideEvent* event) override;

private:
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

    Planner* m_planner;
    PolicyPanel* m_policy;
    Card* m_rulesCard;
    QVBoxLayout* m_rules;
    QStackedWidget* m_stack = nullptr;
    ResultPanel* m_result;
    ExplanationCard* m_explanation;
    ResultCharts* m_charts = nullptr;
    QGraphicsOpacityEffect* m_rulesFade = nullptr;
    QList<QPointer<QWidget>> m_header;
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
