// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/plan_pane.h"

#include "core/distribution/ready_policies.h"
#include "core/exchange/writers.h"
#include "ui/text/explanation.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/explanation_card.h"
#include "ui/yearend/planner.h"
#include "ui/yearend/policy_file.h"
#include "ui/yearend/policy_panel.h"
#include "ui/yearend/result_charts.h"
#include "ui/yearend/result_panel.h"
#include "ui/yearend/rule_line.h"

#include <QFileInfo>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QMenu>
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
constexpr std::size_t kProblemsShown = 4;
constexpr double kFaded = 0.38;    // checks of a result that is no longer that of the fields

/// Law Art. 61 and Collective Law 2024 Art. 42: unions and collectives set their own split.
bool isBoundByFloor(members::LegalForm form)
{
    return form == members::LegalForm::Specialized || form == members::LegalForm::Land;
}

} // namespace

PlanPane::PlanPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_planner(new Planner(session, this)), m_policy(new PolicyPanel),
      m_rulesCard(new Card(tr("Statutory checks"))), m_rules(new QVBoxLayout), m_result(new ResultPanel),
      m_explanation(new ExplanationCard), m_header(new QWidget)
{
    setObjectName(QStringLiteral("planPane"));
    buildHeader();
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(28, 4, 28, 22);
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
    connect(&session, &BookSession::changed, this, &PlanPane::factsChanged);
}

PlanPane::~PlanPane()
{
    // The page is made anew when the language changes; what was typed last must not be lost with it.
    if (m_session.isOpen() && &book() == m_bookOfDraft)
        saveDraft();
}

void PlanPane::buildHeader()
{
    m_state = makeChip({}, Tone::Good);
    m_state->setObjectName(QStringLiteral("draftState"));
    m_export = makeButton(tr("Export…"), ButtonRole::Secondary, QStringLiteral("exportResult"));
    m_print = makeButton(tr("Print dividend list"), ButtonRole::Primary, QStringLiteral("printDividends"));
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_state, m_export, m_print})
        layout->addWidget(widget);
    m_state->hide();
    connect(m_export, &QPushButton::clicked, this, &PlanPane::exportTable);
    connect(m_print, &QPushButton::clicked, this, &PlanPane::print);
}

QWidget* PlanPane::buildLeft()
{
    auto* left = new QWidget;
    left->setFixedWidth(kLeftWidth * std::max(100, textPercent()) / 100);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_policy, 1);
    m_rulesCard->setObjectName(QStringLiteral("statutoryChecks"));
    m_rules->setSpacing(0);
    m_rulesCard->body()->addLayout(m_rules);
    m_rulesCard->hide();
    m_rulesFade = new QGraphicsOpacityEffect(m_rulesCard);
    m_rulesFade->setOpacity(kFaded);
    m_rulesFade->setEnabled(false);
    m_rulesCard->setGraphicsEffect(m_rulesFade);
    layout->addWidget(m_rulesCard);
    return left;
}

QWidget* PlanPane::buildRight()
{
    buildCharts();
    auto* bottom = new QSplitter(Qt::Horizontal);
    bottom->addWidget(m_explanation);
    bottom->addWidget(m_charts);
    bottom->setStretchFactor(0, 4);
    bottom->setStretchFactor(1, 3);
    bottom->setHandleWidth(Tokens::kGap);
    bottom->setChildrenCollapsible(false);
    auto* whole = new QSplitter(Qt::Vertical);
    whole->addWidget(m_result);
    whole->addWidget(bottom);
    whole->setStretchFactor(0, 3);
    whole->setStretchFactor(1, 2);
    whole->setSizes({450, 330});
    whole->setHandleWidth(Tokens::kGap);
    whole->setChildrenCollapsible(false);

    auto* card = new Card;
    auto* empty = new EmptyState(
        tr("Enter the year's surplus. The distribution is computed at once, and every figure can be recomputed by hand."),
        tr("Enter the surplus"));
    empty->setObjectName(QStringLiteral("surplusMissing"));
    connect(empty, &EmptyState::actionTriggered, m_policy, &PolicyPanel::focusSurplus);
    card->body()->addWidget(empty);
    m_stack = new QStackedWidget;
    m_stack->addWidget(card);
    m_stack->addWidget(whole);
    return m_stack;
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

void PlanPane::buildPolicyMenu()
{
    QMenu* menu = m_policy->policyMenu();
    const auto add = [this, menu](const char* name, const QString& text, auto call) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, call);
        return action;
    };
    add("readyStatutory", tr("The law's own split: 60 % by trade, the rest by account"),
        [this] { usePolicy(distribution::statutoryDefault()); });
    add("readyProduce", tr("Produce: 70 % by quantity delivered, the rest by account"),
        [this] { usePolicy(distribution::producePolicy()); });
    add("readyLand", tr("Land shares: guaranteed per mu, then four parties"),
        [this] { usePolicy(distribution::landSharePolicy()); });
    menu->addSeparator();
    add("loadPolicy", tr("Load from a file…"), [this] { loadPolicy(); });
    add("savePolicy", tr("Save as a file…"), [this] { savePolicy(); })->setProperty("reads", true);
}

std::shared_ptr<const Plan> PlanPane::plan() const
{
    return m_result->plan();
}

void PlanPane::refresh()
{
    const bool isOther = &book() != m_bookOfDraft || m_session.year() != m_yearOfDraft;
    if (isOther) {
        m_planner->cancel();
        m_planner->forgetBasis();
        m_saveTimer.stop();
        m_bookOfDraft = &book();
        m_yearOfDraft = m_session.year();
        loadDraft();
    } else if (book().yearEnd().draft(m_yearOfDraft) != m_stored) {
        loadDraft(); // taken back, or changed elsewhere
    }
    m_policy->setReadOnly(m_session.isReadOnly());
    if (m_now && !m_now->surplus && !m_session.isReadOnly())
        m_policy->focusSurplus();
    m_planTimer.start();
}

void PlanPane::factsChanged(book::Subject subject)
{
    if (subject == book::Subject::YearEnd || subject == book::Subject::Meetings)
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
    m_stored = book().yearEnd().draft(m_yearOfDraft);
    m_now = m_stored;
    m_policy->setDraft(m_stored);
    m_policy->showIssues({});
    m_policy->clearPlan();
}

void PlanPane::useDraft(const book::YearEndDraft& draft)
{
    m_policy->setDraft(draft);
    fieldsEdited();
}

void PlanPane::fieldsEdited()
{
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

void PlanPane::replan()
{
    if (!m_now)
        return;
    const bool hasSurplus = m_now->surplus.has_value();
    m_stack->setCurrentIndex(hasSurplus ? 1 : 0);
    m_state->setVisible(hasSurplus);
    if (!hasSurplus) {
        m_export->setEnabled(false);
        m_print->setEnabled(false);
        m_rulesCard->hide();
        m_policy->clearPlan();
        return;
    }
    m_planner->plan(*m_now);
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
    if (!outcome.plan) {
        m_policy->clearPlan();
        return;
    }
    m_policy->showPlan(*outcome.plan);
    m_result->setPlan(outcome.plan);
    m_charts->show(outcome.plan, m_result->chosenLine()); // also when a search hides every member
    m_export->setEnabled(true);
    m_print->setEnabled(true);
    showRules();
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

void PlanPane::showRules()
{
    while (QLayoutItem* item = m_rules->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const distribution::RuleResult& rule : m_result->plan()->rules)
        m_rules->addWidget(new RuleLine(rule));
    m_rulesCard->show();
}

void PlanPane::showMember(std::size_t line, int stage)
{
    const auto shown = m_result->plan();
    const Explanation explanation = explain(*shown, line);
    // Before the stages stand the steps to the distributable surplus.
    const auto before = explanation.steps.size() - shown->stages.size();
    m_explanation->show(explanation, stage < 0 ? -1 : stage + static_cast<int>(before));
    m_charts->show(shown, line);
}

void PlanPane::showProblem(const Issues& issues)
{
    // A result that is not that of the fields is neither printed nor handed on.
    if (!issues.empty()) {
        m_export->setEnabled(false);
        m_print->setEnabled(false);
    }
    m_rulesFade->setEnabled(!issues.empty());
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

void PlanPane::saveDraft()
{
    m_saveTimer.stop();
    if (!m_now || *m_now == m_stored || m_session.isReadOnly())
        return;
    const book::YearEndDraft before = std::exchange(m_stored, *m_now);
    try {
        book().yearEnd().saveDraft(m_yearOfDraft, m_stored);
    } catch (const storage::StorageError& error) {
        m_stored = before;
        setChip(m_state, tr("not saved"), Tone::Bad);
        Q_EMIT notice(failureText(error));
    }
}

void PlanPane::hideEvent(QHideEvent* event)
{
    if (m_session.isOpen() && &book() == m_bookOfDraft)
        saveDraft();
    QWidget::hideEvent(event);
}

void PlanPane::search(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_result->setFilter(std::nullopt);
        return;
    }
    const auto ids = book().members().ids({.search = fromText(text.trimmed())});
    m_result->setFilter(std::set<MemberId>(ids.begin(), ids.end()));
}

void PlanPane::reveal(const QString& target)
{
    const QString kind = target.section(QLatin1Char(':'), 0, 0);
    const QString value = target.section(QLatin1Char(':'), 1);
    if (kind == QLatin1String("stage")) {
        m_policy->revealStage(value.toULong());
    } else if (kind == QLatin1String("surplus")) {
        m_policy->focusSurplus();
    } else if (kind == QLatin1String("member") && m_result->plan()) {
        const Plan& shown = *m_result->plan();
        for (std::size_t line = 0; line < shown.members.size(); ++line) {
            if (shown.memberAt(line).id.value == value.toLongLong())
                m_result->chooseMember(line);
        }
    }
}

bool PlanPane::acceptFile(const QString& file)
{
    if (!file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || m_session.isReadOnly())
        return false;
    if (m_bookOfDraft == nullptr)
        refresh();
    return readPolicy(file);
}

void PlanPane::usePolicy(Policy policy)
{
    const Checked<book::YearEndDraft> read = m_policy->read();
    book::YearEndDraft draft = read.value;
    draft.policy = std::move(policy);
    useDraft(draft);
}

void PlanPane::loadPolicy()
{
    const QString file = m_interaction.chooseFileToOpen(tr("Load a distribution policy"), tr("Policy (*.json)"));
    if (!file.isEmpty())
        (void)readPolicy(file);
}

bool PlanPane::readPolicy(const QString& file)
{
    auto policy = readPolicyFile(file);
    if (!policy) {
        m_interaction.tell(policy.error());
        return true;
    }
    usePolicy(*std::move(policy));
    Q_EMIT notice(tr("Policy loaded: %1").arg(QFileInfo(file).fileName()));
    return true;
}

void PlanPane::savePolicy()
{
    if (!m_now) {
        m_interaction.tell(tr("Mend what is marked in the policy first."));
        return;
    }
    const QString name = toText(std::string_view(m_now->policy.name));
    const QString file = m_interaction.chooseFileToSave(tr("Save the distribution policy"),
                                                        name + QStringLiteral(".json"), tr("Policy (*.json)"));
    if (file.isEmpty())
        return;
    if (const QString problem = writePolicyFile(m_now->policy, file); !problem.isEmpty())
        m_interaction.tell(problem);
    else
        Q_EMIT notice(tr("Saved: %1").arg(file));
}

void PlanPane::exportTable()
{
    const auto shown = m_result->plan();
    if (!shown)
        return;
    saveDraft(); // the seal is that of the book with what was typed last
    const reports::ReportHead head{.cooperative = book().profile().read().name,
                                   .seal = book().seal(),
                                   .printedOn = m_session.clock().today()};
    const reports::ReportTable table = resultTable(*shown, head);
    const QString file = m_interaction.chooseFileToSave(
        tr("Export the result"), toText(std::string_view(table.title)) + QStringLiteral(".xlsx"),
        tr("Spreadsheet (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    try {
        if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            exchange::writeCsv(fromText(file), table);
        else
            exchange::writeXlsx(fromText(file), table);
        Q_EMIT notice(tr("Saved: %1").arg(file));
    } catch (const exchange::FileError& error) {
        m_interaction.tell(tr("The file cannot be written: %1").arg(QString::fromUtf8(error.what())));
    }
}

void PlanPane::print()
{
    saveDraft();
    Q_EMIT goTo(PageId::Printing, QStringLiteral("dividends"));
}

} // namespace coop::ui
