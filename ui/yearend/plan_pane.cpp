// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/plan_pane.h"

#include "ui/text/explanation.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/distribution_words.h"
#include "ui/yearend/draft_bench.h"
#include "ui/yearend/explanation_card.h"
#include "ui/yearend/policy_panel.h"
#include "ui/yearend/result_charts.h"
#include "ui/yearend/result_panel.h"
#include "ui/yearend/rules_card.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace coop::ui {

namespace {

using distribution::Plan;
using distribution::Policy;

constexpr int kPlanDelayMs = 25;   // one plan for all the steps of a slider within a frame or two
constexpr int kSaveDelayMs = 600;  // one entry in the change log for a figure that is being typed
constexpr int kBusyDelayMs = 250;  // shorter waits are not worth a word
constexpr int kLeftWidth = 396;
constexpr int kLeastWidth = 1040;  // below, the page scrolls
constexpr int kLeastHeight = 680;
constexpr int kBenchHeight = 375;
constexpr std::size_t kProblemsShown = 4;

} // namespace

PlanPane::PlanPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_planner(new Planner(session, this)),
      m_policy(new PolicyPanel(PolicyOf::Year)), m_rules(new RulesCard), m_strip(new DraftStrip), m_bench(new DraftBench),
      m_result(new ResultPanel), m_explanation(new ExplanationCard), m_header(new QWidget),
      m_aside(new QWidget), m_drafts(session),
      m_proposal(book::newDraftId())
{
    setObjectName(QStringLiteral("planPane"));
    buildHeader();
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(28, 4, 28, 18);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(buildLeft());
    layout->addWidget(buildRight(), 1);
    content->setMinimumSize(QSize(kLeastWidth, kLeastHeight) * std::max(100, textPercent()) / 100);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    buildPolicyMenu();

    m_planTimer.setSingleShot(true);
    m_planTimer.setInterval(kPlanDelayMs);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveDelayMs);
    m_busyTimer.setSingleShot(true);
    m_busyTimer.setInterval(kBusyDelayMs);
    connectParts();
}

PlanPane::~PlanPane()
{
    // The page is made anew when the language changes; what was typed last must not be lost with it.
    saveOnLeaving();
}

void PlanPane::connectParts()
{
    connect(&m_planTimer, &QTimer::timeout, this, &PlanPane::replan);
    connect(&m_saveTimer, &QTimer::timeout, this, &PlanPane::saveDraft);
    connect(&m_busyTimer, &QTimer::timeout, this, [this] { m_result->setBusy(m_planner->isBusy()); });
    connect(m_policy, &PolicyPanel::edited, this, &PlanPane::fieldsEdited);
    connect(m_policy, &PolicyPanel::statementWanted, this, [this] { Q_EMIT goTo(PageId::Statements, QStringLiteral("surplus")); });
    connect(m_planner, &Planner::planned, this, &PlanPane::showOutcome);
    connect(m_planner, &Planner::failed, this, [this](const QString& reason) {
        m_result->setBusy(false);
        m_result->setProblem(reason);
    });
    connect(m_result, &ResultPanel::memberChosen, this, &PlanPane::showMember);
    connect(m_result, &ResultPanel::stageWanted, m_policy, &PolicyPanel::revealStage);
    connect(m_explanation, &ExplanationCard::copied, this, [this] { Q_EMIT notice(tr("Copied.")); });
    connect(m_strip, &DraftStrip::openWanted, this, &PlanPane::openDraft);
    connect(m_strip, &DraftStrip::copyWanted, this, &PlanPane::copyDraft);
    connect(m_strip, &DraftStrip::renameWanted, m_policy, &PolicyPanel::focusName);
    connect(m_strip, &DraftStrip::removeWanted, this, &PlanPane::removeDraft);
    connect(m_strip, &DraftStrip::againstChosen, this, &PlanPane::replan);
    connect(m_strip, &DraftStrip::sideBySideToggled, this, [this](bool isShown) {
        m_below->setCurrentIndex(isShown ? 1 : 0);
        if (isShown && m_halves->sizes().at(1) < kBenchHeight) // all figures in sight
            m_halves->setSizes({m_halves->height() - kBenchHeight, kBenchHeight});
        replan();
    });
    connect(m_bench, &DraftBench::columnChosen, this, [this](std::size_t column) {
        if (column < m_drafts.all().size())
            openDraft(m_drafts.all()[column].id);
    });
    connect(&m_session, &BookSession::changed, this, &PlanPane::factsChanged);
}

void PlanPane::buildHeader()
{
    m_state = makeChip({}, Tone::Good);
    m_state->setObjectName(QStringLiteral("draftState"));
    m_hash = makeLabel({}, TextRole::Small);
    m_hash->setObjectName(QStringLiteral("planHash"));
    m_hash->setProperty("look", QStringLiteral("muted"));
    m_hash->setToolTip(tr("The first figures of the plan's checksum: what is adopted and posted has the same"));
    m_export = makeButton(tr("Export…"), ButtonRole::Secondary, QStringLiteral("exportResult"));
    m_print = makeButton(tr("Print dividend list"), ButtonRole::Secondary, QStringLiteral("printDividends"));
    m_propose = makeButton(tr("Make it the proposal"), ButtonRole::Primary, QStringLiteral("propose"));
    connect(m_export, &QPushButton::clicked, this, &PlanPane::exportTable);
    connect(m_print, &QPushButton::clicked, this, &PlanPane::print);
    connect(m_propose, &QPushButton::clicked, this, &PlanPane::propose);
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_export, m_print, m_propose})
        layout->addWidget(widget);
    auto* aside = new QHBoxLayout(m_aside);
    aside->setContentsMargins({});
    aside->setSpacing(Tokens::kSmallGap);
    aside->addWidget(m_hash);
    aside->addWidget(m_state);
    m_state->hide();
    m_hash->hide();
    for (QPushButton* button : {m_export, m_print, m_propose})
        button->setEnabled(false);
}

QWidget* PlanPane::buildLeft()
{
    auto* left = new QWidget;
    left->setFixedWidth(kLeftWidth * std::max(100, textPercent()) / 100);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_policy, 1);
    layout->addWidget(m_rules);
    m_rules->hide();
    return left;
}

QWidget* PlanPane::buildRight()
{
    buildCharts();
    m_below = new QStackedWidget;
    m_below->addWidget(m_explanation);
    m_below->addWidget(m_bench);
    auto* bottom = new QSplitter(Qt::Horizontal);
    bottom->addWidget(m_below);
    bottom->addWidget(m_charts);
    bottom->setStretchFactor(0, 4);
    bottom->setStretchFactor(1, 3);
    bottom->setHandleWidth(Tokens::kGap);
    bottom->setChildrenCollapsible(false);
    m_halves = new QSplitter(Qt::Vertical);
    m_halves->addWidget(m_result);
    m_halves->addWidget(bottom);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setSizes({410, 340});
    m_halves->setHandleWidth(Tokens::kGap);
    m_halves->setChildrenCollapsible(false);

    auto* card = new Card;
    auto* empty = new EmptyState(
        tr("Enter the year's surplus. The distribution is computed at once, and every figure can be recomputed by hand."),
        tr("Enter the surplus"));
    empty->setObjectName(QStringLiteral("surplusMissing"));
    connect(empty, &EmptyState::actionTriggered, m_policy, &PolicyPanel::focusSurplus);
    card->body()->addWidget(empty);
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(m_halves);

    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(buildStanding());
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    return right;
}

QWidget* PlanPane::buildStanding()
{
    m_standing = new QWidget;
    m_standing->setObjectName(QStringLiteral("standing"));
    auto* layout = new QHBoxLayout(m_standing);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    m_standingText = makeChip({}, Tone::Warning);
    m_standingText->setObjectName(QStringLiteral("standingText"));
    auto* open = makeButton(tr("Open it"), ButtonRole::Link, QStringLiteral("openStanding"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::YearEnd, QStringLiteral("adoption")); });
    m_standingText->setWordWrap(true);
    m_standingText->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout->addWidget(m_standingText, 1);
    layout->addWidget(open);
    m_standing->hide();
    return m_standing;
}

void PlanPane::buildCharts()
{
    m_charts = new ResultCharts([this](const QString& title, const QString& name, const QString& filter) {
        return m_interaction.chooseFileToSave(title, name, filter);
    });
    connect(m_charts->card(), &ChartCard::failed, this, [this](const QString& reason) { m_interaction.tell(reason); });
    connect(m_charts->card(), &ChartCard::saved, this,
            [this](const QString& file) { Q_EMIT notice(tr("Saved: %1").arg(file)); });
}

std::shared_ptr<const Plan> PlanPane::plan() const
{
    return m_result->plan();
}

void PlanPane::refresh()
{
    if (m_isLeaving)
        return;
    readRecord();
    if (m_drafts.areOfOther()) {
        if (m_drafts.isOfSession())
            saveDraft(); // another year: what was typed last in this one
        m_planner->cancel();
        m_planner->forgetBasis();
        m_saveTimer.stop();
        m_drafts.load();
        loadDraft();
    } else if (m_drafts.areStale()) {
        m_drafts.load();
        loadDraft(); // taken back, or changed elsewhere
    }
    showStrip();
    showStanding();
    m_policy->setReadOnly(m_session.isReadOnly());
    m_strip->setReadOnly(m_session.isReadOnly());
    if (m_now && !m_now->surplus && !m_session.isReadOnly())
        m_policy->focusSurplus();
    m_planTimer.start();
}

void PlanPane::readRecord()
{
    const FiscalYear year = m_session.year();
    m_charter = book().charters().ofYear(year);
    m_distribution = book().distributions().ofYear(year);
    const auto before = book().distributions().ofYear(FiscalYear{year.value - 1});
    const bool isPosted = before && before->postedOn.has_value();
    if (!isPosted || !m_lastYear || m_lastYear->id != before->id)
        m_record.reset();
    m_lastYear = isPosted ? before : std::nullopt;
}

void PlanPane::factsChanged(book::Subject subject)
{
    if (subject == book::Subject::YearEnd || subject == book::Subject::Meetings || subject == book::Subject::Charters)
        return;
    m_planner->forgetBasis();
    if (isVisible()) {
        saveDraft(); // before the ledger's surplus is read anew
        refresh();
    }
}

void PlanPane::loadDraft()
{
    m_saveTimer.stop();
    m_now = m_drafts.stored();
    m_policy->setDraft(*m_now);
    m_policy->showIssues({});
    m_policy->clearPlan();
    m_proposal = book::newDraftId();
}

void PlanPane::useDraft(const book::YearEndDraft& draft)
{
    m_policy->setDraft(draft);
    fieldsEdited();
}

void PlanPane::fieldsEdited()
{
    m_proposal = book::newDraftId();
    Checked<book::YearEndDraft> read = m_policy->read();
    m_policy->showIssues(read.issues);
    if (!read.issues.empty()) {
        // What can be read goes on being kept; what cannot is shown beside its field and above the old result.
        m_now.reset();
        m_saveTimer.stop();
        m_planTimer.stop();
        m_planner->cancel();
        m_result->setBusy(false);
        showProblem(read.issues);
        return;
    }
    m_now = std::move(read.value);
    m_planTimer.start();
    m_saveTimer.start();
}

PlanWish PlanPane::wish() const
{
    PlanWish wish{.draft = *m_now};
    const Against against = m_strip->against();
    for (const OtherDraft& other : m_drafts.all()) {
        const bool isCompared = against.kind == Against::Kind::Draft && against.draft == other.id;
        if (other.id != m_drafts.open() && (isCompared || m_strip->isSideBySide()))
            wish.others.push_back(other);
        if (isCompared)
            wish.against = other.id;
    }
    if (against.kind == Against::Kind::Charter && m_charter) {
        wish.others.push_back({.id = kCharterDraft, .policy = m_charter->data.policy});
        wish.against = kCharterDraft;
    }
    if (against.kind == Against::Kind::LastYear)
        wish.record = m_record;
    return wish;
}

void PlanPane::replan()
{
    if (!m_now)
        return;
    const bool hasSurplus = m_now->surplus.has_value();
    m_stack->setCurrentIndex(hasSurplus ? 1 : 0);
    m_state->setVisible(hasSurplus);
    m_hash->setVisible(hasSurplus);
    if (!hasSurplus) {
        for (QPushButton* button : {m_export, m_print, m_propose})
            button->setEnabled(false);
        m_rules->hide();
        m_policy->clearPlan();
        return;
    }
    if (m_strip->against().kind == Against::Kind::LastYear && !m_record && m_lastYear) {
        std::vector<distribution::MemberAmount> amounts;
        for (const posting::Entitlement& entitlement : book().distributions().entitlements(m_lastYear->id))
            amounts.push_back({.number = entitlement.number, .amount = entitlement.total()});
        m_record = resultOf(std::move(amounts));
    }
    m_planner->plan(wish());
    m_busyTimer.start();
}

void PlanPane::showOutcome(const PlanOutcome& outcome)
{
    m_result->setBusy(false);
    if (!m_now)
        return; // the fields have become unreadable meanwhile
    showSurroundings();
    m_policy->showIssues(outcome.issues);
    showProblem(outcome.issues);
    setChip(m_state, tr("%1 · draft").arg(toText(std::string_view(m_now->policy.name))),
            outcome.plan ? Tone::Good : Tone::Bad);
    m_hash->setText(outcome.plan ? toText(book::shortHash(outcome.hash)) : QString());
    showBench(outcome);
    if (!outcome.plan) {
        m_policy->clearPlan();
        return;
    }
    m_policy->showPlan(*outcome.plan);
    const QString other = outcome.comparison ? otherName() : QString();
    m_charts->compareWith(outcome.comparison && outcome.against->inequality
                              ? std::optional(OtherCurve{other, *outcome.against->inequality})
                              : std::nullopt);
    m_result->setPlan(outcome.plan, outcome.comparison, other);
    m_charts->show(outcome.plan, m_result->chosenLine()); // also when a search hides every member
    m_export->setEnabled(true);
    m_print->setEnabled(true);
    m_propose->setEnabled(!m_session.isReadOnly());
    m_rules->show(*outcome.plan, m_charter ? &m_charter->data : nullptr);
}

void PlanPane::showBench(const PlanOutcome& outcome)
{
    if (!m_strip->isSideBySide())
        return;
    std::vector<DraftBench::Column> columns;
    for (const OtherDraft& draft : m_drafts.all()) {
        const bool isOpen = draft.id == m_drafts.open();
        const Policy& policy = isOpen ? m_now->policy : draft.policy;
        DraftBench::Column column{.name = toText(std::string_view(policy.name)), .isOpen = isOpen};
        if (isOpen && outcome.plan) {
            column.result = outcome.own;
        } else if (isOpen) {
            auto refused = std::make_shared<DraftResult>();
            refused->issues = outcome.issues;
            column.result = std::move(refused);
        } else if (const auto found = outcome.others.find(draft.id); found != outcome.others.end()) {
            column.result = found->second;
        }
        columns.push_back(std::move(column));
    }
    m_bench->show(std::move(columns));
}

void PlanPane::showSurroundings()
{
    const auto basis = m_planner->basis();
    if (!basis)
        return;
    QStringList products;
    for (const distribution::Product& product : basis->products)
        products << toText(std::string_view(product.name));
    m_policy->setSurroundings(isBoundByFloor(basis->form), products);
}

void PlanPane::showMember(std::size_t line, int stage)
{
    const auto shown = m_result->plan();
    const MemberFacts facts = factsOf(book(), shown->memberAt(line).id, shown->basis.year);
    const Explanation explanation = explain(*shown, line, &facts);
    // Before the stages stand the steps to the distributable surplus.
    m_explanation->show(explanation, stage < 0 ? -1 : stage + 1);
    m_charts->show(shown, line);
}

void PlanPane::showProblem(const Issues& issues)
{
    // A result that is not that of the fields is neither printed nor handed on.
    if (!issues.empty()) {
        for (QPushButton* button : {m_export, m_print, m_propose})
            button->setEnabled(false);
    }
    m_rules->setFaded(!issues.empty());
    QStringList lines;
    for (const Issue& issue : issues) {
        if (lines.size() == static_cast<qsizetype>(kProblemsShown)) {
            lines << tr("… and %1 more").arg(issues.size() - kProblemsShown);
            break;
        }
        lines << issueText(issue);
    }
    if (!lines.isEmpty() && m_result->plan())
        lines << tr("Below: the last result that added up.");
    m_result->setProblem(lines.join(QLatin1Char('\n')));
}

void PlanPane::showStanding()
{
    m_standing->setVisible(m_distribution.has_value());
    const bool isPosted = m_distribution && m_distribution->postedOn;
    m_propose->setText(isPosted ? tr("Propose as a correction") : tr("Make it the proposal"));
    m_propose->setAccessibleName(m_propose->text());
    if (!m_distribution)
        return;
    setChip(m_standingText,
            tr("A distribution of %1 stands: %2, %3 · %4. Drafts can still be tried out.")
                .arg(QString::number(m_distribution->year.value), wordOf(m_distribution->state),
                     toText(std::string_view(m_distribution->policy.name)),
                     toText(book::shortHash(m_distribution->planHash))),
            Tone::Warning);
}

void PlanPane::hideEvent(QHideEvent* event)
{
    saveOnLeaving();
    QWidget::hideEvent(event);
}

void PlanPane::saveOnLeaving()
{
    if (!m_drafts.isOfSession())
        return;
    m_isLeaving = true;
    saveDraft();
    m_isLeaving = false;
}

} // namespace coop::ui
