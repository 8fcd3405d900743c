// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/distribution_desk.h"
#include "core/reports/report_table.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_reading.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace coop::ui {

class AssemblyStep;
class Card;
class DistributionStep;
class DistributionSummary;
class PaperActions;
class PostedStep;
class PostingStep;
class ProposalStep;
class Segments;
class StepRail;
class TableView;

/// The way of the year's distribution from the proposal to the last payment: its steps and figures at the left, the step
/// that is next at the right, and what became of earlier ones below.
class AdoptionPane final : public QWidget {
    Q_OBJECT
public:
    AdoptionPane(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void goTo(coop::ui::PageId page, const QString& target);
    void notice(const QString& text);
    /// The bench is wanted: there is nothing proposed, or another plan is to be made.
    void planWanted();

private:
    using Row = book::Distribution;

    [[nodiscard]] QWidget* buildEmpty();
    [[nodiscard]] QWidget* buildLeft();
    [[nodiscard]] QWidget* buildRight();
    void buildChanges();
    void buildHistory();
    void connectStep(DistributionStep* step);

    void choose(const std::optional<book::Distribution>& standing, const std::optional<book::Distribution>& correction);
    void showRail();
    void showStep();
    void showChanges();
    void showHistory();
    void proposeAnew();
    void stepDone(const QString& notice);
    void withList(const std::function<void(const reports::ReportTable&)>& use);

    BookSession& m_session;
    Interaction& m_interaction;
    std::optional<book::Distribution> m_shown;
    bool m_isHeld = false;   ///< the assembly's form is wanted though nothing was laid out
    QStackedWidget* m_stack;
    QWidget* m_noneYet = nullptr;
    Segments* m_runs;
    StepRail* m_rail;
    DistributionSummary* m_summary;
    Card* m_changesCard;
    QLabel* m_changes;
    QPushButton* m_anew;
    QStackedWidget* m_steps;
    ProposalStep* m_proposal;
    AssemblyStep* m_assembly;
    PostingStep* m_posting;
    PostedStep* m_posted;
    Card* m_historyCard;
    TableView* m_history;
    TableModel<Row>* m_historyModel = nullptr;
    PaperActions* m_paper;
    BookReading<std::vector<std::string>> m_changesReading;
    BookReading<distribution::Plan> m_planReading;
};

} // namespace coop::ui
