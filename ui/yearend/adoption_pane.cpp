// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/adoption_pane.h"

#include "core/reports/dividend_list.h"
#include "ui/forms/segments.h"
#include "ui/models/table_view.h"
#include "ui/shell/paper_actions.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/assembly_step.h"
#include "ui/yearend/distribution_summary.h"
#include "ui/yearend/distribution_words.h"
#include "ui/yearend/posted_step.h"
#include "ui/yearend/posting_step.h"
#include "ui/yearend/proposal_step.h"
#include "ui/yearend/step_rail.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

using book::Distribution;
using book::DistributionState;

constexpr int kLeftWidth = 284;
constexpr std::size_t kChangesShown = 12;
constexpr int kHistoryRows = 4;

/// Where the way stands: the number of steps behind it.
int stepsDone(const Distribution& distribution, bool isPaid)
{
    switch (distribution.state) {
    case DistributionState::Proposed: return 1;
    case DistributionState::Noticed: return 2;
    case DistributionState::Adopted: return 3;
    case DistributionState::Posted: return isPaid ? 5 : 4;
    case DistributionState::Closed: return 6;
    default: return 0;
    }
}

QString voteText(const distribution::Resolution& resolution)
{
    return AdoptionPane::tr("%1; present %2 of %3, for it %4")
        .arg(toText(resolution.on))
        .arg(resolution.present)
        .arg(resolution.entitled)
        .arg(resolution.votesFor);
}

QString basisChanges(const std::vector<std::string>& changes)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(changes.size(), kChangesShown); ++i)
        texts << basisLineText(changes[i]);
    if (changes.size() > kChangesShown)
        texts << AdoptionPane::tr("… and %1 more").arg(changes.size() - kChangesShown);
    return texts.join(QStringLiteral(", "));
}

} // namespace

AdoptionPane::AdoptionPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_stack(new QStackedWidget),
      m_runs(new Segments(QStringLiteral("adoptionRuns"), tr("Which distribution is shown"), {tr("In force"), tr("Correction")})),
      m_rail(new StepRail(QStringLiteral("adoptionSteps"))), m_summary(new DistributionSummary), m_changesCard(new Card),
      m_changes(new QLabel),
      m_anew(makeButton(tr("Withdraw and propose anew"), ButtonRole::Secondary, QStringLiteral("proposeAnew"))),
      m_steps(new QStackedWidget), m_proposal(new ProposalStep(session, interaction)),
      m_assembly(new AssemblyStep(session, interaction)), m_posting(new PostingStep(session, interaction)),
      m_posted(new PostedStep(session, interaction)), m_historyCard(new Card(tr("Earlier ones of the year"))),
      m_history(new TableView(QStringLiteral("distributionHistory"), tr("Earlier distributions of the year"))),
      m_paper(new PaperActions(interaction, this)), m_changesReading(session, this), m_planReading(session, this)
{
    setObjectName(QStringLiteral("adoptionPane"));
    buildChanges();
    buildHistory();
    for (DistributionStep* step : std::initializer_list<DistributionStep*>{m_proposal, m_assembly, m_posting, m_posted})
        connectStep(step);
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(28, 14, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(buildLeft());
    layout->addWidget(buildRight(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    connect(m_runs, &Segments::chosen, this, &AdoptionPane::refresh);
    connect(m_proposal, &ProposalStep::assemblyWanted, this, [this] {
        m_isHeld = true;
        showStep();
    });
    connect(m_summary, &DistributionSummary::printWanted, this,
            [this] { withList([this](const reports::ReportTable& table) { m_paper->print(table); }); });
    connect(m_summary, &DistributionSummary::saveWanted, this,
            [this] { withList([this](const reports::ReportTable& table) { m_paper->save(table); }); });
    connect(m_paper, &PaperActions::notice, this, &AdoptionPane::notice);
    connect(&session, &BookSession::closed, this, [this] {
        m_changesReading.cancel();
        m_planReading.cancel();
    });
}

QWidget* AdoptionPane::buildEmpty()
{
    auto* card = new Card;
    auto* empty = new EmptyState(
        tr("Nothing is proposed for this year. Make a plan and turn it into the proposal: from then on its figures stand still, "
           "whatever is entered, until the assembly has decided."),
        tr("To the plan"));
    empty->setObjectName(QStringLiteral("nothingProposed"));
    connect(empty, &EmptyState::actionTriggered, this, &AdoptionPane::planWanted);
    card->body()->addWidget(empty);
    m_noneYet = new QWidget;
    auto* layout = new QVBoxLayout(m_noneYet);
    layout->setContentsMargins(28, 14, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(card, 1);
    return m_noneYet;
}

QWidget* AdoptionPane::buildLeft()
{
    auto* left = new QWidget;
    left->setFixedWidth(kLeftWidth * std::max(100, textPercent()) / 100);
    auto* way = new Card(tr("The way of the distribution"));
    way->body()->addWidget(m_runs, 0, Qt::AlignLeft);
    way->body()->addWidget(m_rail);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(way);
    layout->addWidget(m_summary);
    layout->addStretch();
    return left;
}

QWidget* AdoptionPane::buildRight()
{
    for (DistributionStep* step : std::initializer_list<DistributionStep*>{m_proposal, m_assembly, m_posting, m_posted})
        m_steps->addWidget(step);
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_changesCard);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_historyCard);
    return right;
}

void AdoptionPane::buildChanges()
{
    m_changesCard->setObjectName(QStringLiteral("basisChanged"));
    m_changesCard->setTitle(tr("The facts have changed since the proposal"));
    m_changes->setObjectName(QStringLiteral("basisChanges"));
    m_changes->setWordWrap(true);
    m_changesCard->body()->addWidget(m_changes);
    m_changesCard->body()->addWidget(m_anew, 0, Qt::AlignLeft);
    m_changesCard->hide();
    connect(m_anew, &QPushButton::clicked, this, &AdoptionPane::proposeAnew);
}

void AdoptionPane::buildHistory()
{
    const auto money = [](const QString& title, Money Row::* amount) {
        return TableColumn<Row>{.title = title,
                                .alignment = Qt::AlignRight,
                                .text = [amount](const Row& row) { return toText(row.*amount); },
                                .isNegative = [amount](const Row& row) { return (row.*amount).isNegative(); }};
    };
    m_historyModel = new TableModel<Row>(
        {{.title = tr("State"), .text = [](const Row& row) { return wordOf(row.state); }},
         {.title = tr("Proposed"), .text = [](const Row& row) { return toText(row.proposedOn); }},
         {.title = tr("Assembly"), .text = [](const Row& row) { return row.resolution ? toText(row.resolution->on) : QString(); }},
         {.title = tr("Ended"), .text = [](const Row& row) { return toText(row.endedOn); }},
         {.title = tr("Why"), .text = [](const Row& row) { return toText(std::string_view(row.endedWhy)); }},
         money(tr("Surplus"), &Row::surplus), money(tr("Refunds"), &Row::refund), money(tr("Residual"), &Row::residual),
         {.title = tr("Plan"), .text = [](const Row& row) { return toText(std::string_view(book::shortHash(row.planHash))); }}},
        this);
    m_history->setModel(m_historyModel);
    m_history->setSortingEnabled(false);
    m_history->setFixedHeight(Tokens::kRowHeight * textPercent() / 100 * (kHistoryRows + 1));
    m_historyCard->body()->addWidget(m_history);
    m_historyCard->hide();
}

void AdoptionPane::connectStep(DistributionStep* step)
{
    connect(step, &DistributionStep::done, this, &AdoptionPane::stepDone);
    connect(step, &DistributionStep::goTo, this, &AdoptionPane::goTo);
    connect(step, &DistributionStep::planWanted, this, &AdoptionPane::planWanted);
}

void AdoptionPane::refresh()
{
    const FiscalYear year = m_session.year();
    const book::DistributionDesk& desk = m_session.book().distributions();
    choose(desk.ofYear(year), desk.correctionOf(year));
    m_stack->setCurrentIndex(m_shown ? 1 : 0);
    showHistory();
    if (!m_shown) {
        m_changesReading.cancel();
        return;
    }
    m_summary->present(*m_shown);
    showRail();
    showStep();
    showChanges();
}

void AdoptionPane::choose(const std::optional<Distribution>& standing, const std::optional<Distribution>& correction)
{
    const DistributionId before = m_shown ? m_shown->id : DistributionId{};
    const bool hasBoth = standing && correction;
    if (hasBoth && m_runs->isHidden())
        m_runs->setCurrent(1); // a correction that has just been proposed
    m_runs->setVisible(hasBoth);
    m_shown = hasBoth ? (m_runs->current() == 1 ? correction : standing) : correction ? correction : standing;
    if (!m_shown || before != m_shown->id)
        m_isHeld = false;
}

void AdoptionPane::showRail()
{
    const Distribution& shown = *m_shown;
    const bool isPosted = shown.state == DistributionState::Posted || shown.state == DistributionState::Closed;
    const auto progress = isPosted ? m_session.book().distributions().progress(shown.id) : book::DistributionDesk::Progress{};
    const QString notice = shown.laidOutOn ? toText(*shown.laidOutOn)
                           : shown.resolution ? tr("no day on record")
                                              : QString();
    std::vector<StepRail::Step> steps = {
        {tr("Proposal"), tr("%1 by %2").arg(toText(shown.proposedOn), toText(std::string_view(shown.proposedBy)))},
        {tr("Public notice"), notice},
        {tr("Assembly"), shown.resolution ? voteText(*shown.resolution) : QString()},
        {tr("Posting"), toText(shown.postedOn)},
        {tr("Payment"), isPosted ? tr("%1 of %2").arg(toText(progress.paid), toText(progress.due)) : QString()},
        {tr("Closed"), shown.state == DistributionState::Closed ? toText(shown.endedOn) : QString()},
    };
    const int done = stepsDone(shown, isPosted && progress.open.isZero());
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        steps[static_cast<std::size_t>(i)].progress = i < done    ? StepRail::Progress::Done
                                                      : i == done ? StepRail::Progress::Current
                                                                  : StepRail::Progress::Ahead;
    }
    m_rail->setSteps(steps);
}

void AdoptionPane::showStep()
{
    DistributionStep* step = m_posted;
    if (m_shown->state == DistributionState::Proposed && !m_isHeld)
        step = m_proposal;
    else if (m_shown->state == DistributionState::Proposed || m_shown->state == DistributionState::Noticed)
        step = m_assembly;
    else if (m_shown->state == DistributionState::Adopted)
        step = m_posting;
    step->present(*m_shown);
    // As high as the step that is shown, not as the highest of all.
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          m_steps->widget(i) == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_steps->setCurrentWidget(step);
}

void AdoptionPane::showChanges()
{
    const bool isOpen = m_shown->state == DistributionState::Proposed || m_shown->state == DistributionState::Noticed;
    if (!isOpen && m_shown->state != DistributionState::Adopted) {
        m_changesReading.cancel();
        m_changesCard->hide();
        return;
    }
    m_anew->setVisible(isOpen && !m_session.isReadOnly());
    m_changesReading.read([id = m_shown->id](book::Book& book) { return book.distributions().changesSince(id); },
                          [this, isOpen](const std::vector<std::string>& changes) {
                              m_changesCard->setVisible(!changes.empty());
                              m_changes->setText((isOpen ? tr("Changed: %1. The assembly would decide on figures that no longer hold.")
                                                         : tr("Changed: %1. It cannot be posted so: take the adoption back."))
                                                     .arg(basisChanges(changes)));
                          },
                          [this](const QString& reason) { Q_EMIT notice(reason); });
}

void AdoptionPane::showHistory()
{
    std::vector<Row> rows;
    for (Distribution& distribution : m_session.book().distributions().all()) {
        if (distribution.year == m_session.year() && !distribution.stands())
            rows.push_back(std::move(distribution));
    }
    // With nothing proposed the card stands below the sentence that says so.
    auto* home = qobject_cast<QVBoxLayout*>(m_shown ? m_steps->parentWidget()->layout() : m_noneYet->layout());
    if (m_historyCard->parentWidget() != home->parentWidget())
        home->addWidget(m_historyCard);
    m_historyCard->setVisible(!rows.empty());
    m_historyModel->setRows(std::move(rows));
    m_history->fitColumns(4);
}

void AdoptionPane::proposeAnew()
{
    try {
        const auto withdrawn = m_session.book().distributions().withdraw(
            m_shown->id, fromText(tr("The facts have changed since the proposal.")));
        if (withdrawn) {
            Q_EMIT notice(tr("Withdrawn: propose the plan anew."));
            Q_EMIT planWanted();
            return;
        }
        QStringList reasons;
        for (const Issue& issue : withdrawn.error())
            reasons << issueText(issue);
        m_interaction.tell(reasons.join(QLatin1Char('\n')));
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
    }
}

void AdoptionPane::stepDone(const QString& text)
{
    Q_EMIT notice(text);
    refresh();
}

void AdoptionPane::withList(const std::function<void(const reports::ReportTable&)>& use)
{
    const reports::ReportHead head = reportHeadOf(m_session);
    m_planReading.read([id = m_shown->id](book::Book& book) { return book.distributions().plan(id); },
                       [use, head](const distribution::Plan& plan) { use(reports::dividendList(plan, head, reportWording())); },
                       [this](const QString& reason) { m_interaction.tell(reason); });
}

} // namespace coop::ui
