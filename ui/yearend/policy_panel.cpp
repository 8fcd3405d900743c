// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/policy_panel.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/field_parts.h"
#include "ui/yearend/problem_label.h"
#include "ui/yearend/quantification_edit.h"
#include "ui/yearend/stage_card.h"
#include "ui/yearend/stage_menu.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

using namespace distribution;

constexpr int kMoneyWidth = 136;

QFrame* thinLine()
{
    auto* line = new QFrame;
    line->setProperty("look", QStringLiteral("line"));
    return line;
}

QLabel* figureLabel(const QString& objectName, TextRole role)
{
    auto* label = makeLabel({}, role);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

/// A last stage that takes everything leaves nothing to those behind it.
bool takesAllThatRemains(const StageForm& form)
{
    const auto rate = parsePercentage(fromText(asPercentage(form.rate)));
    return form.size == SizeChoice::RateOfRemaining && rate && *rate == Fraction(1, 1);
}

/// Reads an amount; an empty field counts as nothing.
std::optional<Money> readMoney(const QLineEdit* edit, const char* field, Issues& issues)
{
    const std::string text = fromText(edit->text().trimmed());
    if (text.empty())
        return std::nullopt;
    const auto amount = parseMoney(text);
    if (amount)
        return *amount;
    issues.push_back({.code = amount.error(), .field = field, .value = text,
                      .arguments = amount.error() == IssueCode::TooManyDecimals ? std::vector<std::string>{"2"}
                                                                               : std::vector<std::string>{}});
    return std::nullopt;
}

} // namespace

bool isBoundByFloor(members::LegalForm form)
{
    return form == members::LegalForm::Specialized || form == members::LegalForm::Land;
}

PolicyPanel::PolicyPanel(PolicyOf use, QWidget* parent)
    : QWidget(parent), m_use(use), m_prefix(use == PolicyOf::Charter ? QStringLiteral("charter.") : QString()),
      m_card(new Card(use == PolicyOf::Charter ? tr("Rule of the charter") : tr("Distribution policy"), this)),
      m_scroll(new QScrollArea), m_name(new QLineEdit),
      m_surplus(moneyEdit(m_prefix + QStringLiteral("surplus"), tr("Surplus of the year"))),
      m_loss(moneyEdit(m_prefix + QStringLiteral("priorLoss"), tr("Losses of earlier years"))), m_reserveRate(new QLineEdit),
      m_reserveOf(new QComboBox), m_quantification(new QuantificationEdit(m_prefix)),
      m_reserve(figureLabel(m_prefix + QStringLiteral("reserveAmount"), TextRole::Body)),
      m_distributable(figureLabel(m_prefix + QStringLiteral("distributable"), TextRole::Heading)),
      m_retained(figureLabel(m_prefix + QStringLiteral("retained"), TextRole::Body)),
      m_fromLedger(makeButton(tr("ledger"), ButtonRole::Link, m_prefix + QStringLiteral("surplusFromLedger"))),
      m_surplusProblem(new ProblemLabel(m_prefix + QStringLiteral("surplusProblem"))),
      m_lossProblem(new ProblemLabel(m_prefix + QStringLiteral("priorLossProblem"))),
      m_reserveProblem(new ProblemLabel(m_prefix + QStringLiteral("reserveProblem"))),
      m_stagesProblem(new ProblemLabel(m_prefix + QStringLiteral("stagesProblem"))), m_stageLayout(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_card);
    auto* menuButton = makeButton(tr("Policies"), ButtonRole::Link, m_prefix + QStringLiteral("policyMenu"));
    menuButton->setFont(fontFor(TextRole::Small));
    m_policyMenu = new QMenu(menuButton);
    m_policyMenu->setToolTipsVisible(true);
    menuButton->setMenu(m_policyMenu);
    m_card->corner()->addWidget(menuButton);

    m_add = makeButton(tr("＋ Add a stage"), ButtonRole::Link, m_prefix + QStringLiteral("addStage"));
    m_add->setMenu(stageMenu(m_add, m_prefix, [this](const StageForm& form) { addStage(form); }));
    m_stageLayout->setSpacing(2);

    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(buildFigures());
    layout->addSpacing(4);
    layout->addLayout(m_stageLayout);
    layout->addWidget(m_stagesProblem);
    layout->addLayout(buildFoot());
    layout->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_card->body()->addWidget(m_scroll);
    shareUndo(content);
}

QHBoxLayout* PolicyPanel::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    auto* retained = makeRemark(tr("remains undistributed"));
    retained->setWordWrap(false);
    foot->addWidget(retained);
    foot->addWidget(m_retained);
    retained->setVisible(m_use == PolicyOf::Year);
    m_retained->setVisible(m_use == PolicyOf::Year);
    return foot;
}

void PolicyPanel::shareUndo(QWidget* parent)
{
    for (QLineEdit* edit : parent->findChildren<QLineEdit*>())
        edit->installEventFilter(this);
}

bool PolicyPanel::eventFilter(QObject* watched, QEvent* event)
{
    // A field takes back its own typing first; when it has nothing to take back, Ctrl+Z is the window's, which takes
    // back the last change of the draft.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* edit = qobject_cast<QLineEdit*>(watched);
        if (edit != nullptr && ((key->matches(QKeySequence::Undo) && !edit->isUndoAvailable()) ||
                                (key->matches(QKeySequence::Redo) && !edit->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QLineEdit* PolicyPanel::moneyEdit(const QString& name, const QString& accessible)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(kMoneyWidth * textPercent() / 100);
    connect(edit, &QLineEdit::textEdited, this, &PolicyPanel::edited);
    connect(edit, &QLineEdit::editingFinished, this, [edit] {
        if (const auto amount = parseMoney(fromText(edit->text())))
            edit->setText(toText(*amount));
    });
    return edit;
}

QWidget* PolicyPanel::buildFigures()
{
    m_name->setObjectName(m_prefix + QStringLiteral("policyName"));
    m_name->setAccessibleName(tr("Name of the policy"));
    m_name->setPlaceholderText(tr("Name of the policy"));
    dressAsHeading(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &PolicyPanel::edited);
    m_surplus->setPlaceholderText(tr("e.g. 400,000.00"));
    m_loss->setPlaceholderText(QStringLiteral("0.00"));
    m_fromLedger->setFont(fontFor(TextRole::Small));
    m_fromLedger->setToolTip(tr("Open form 02, where this figure is row 12"));
    m_fromLedger->hide();
    connect(m_fromLedger, &QPushButton::clicked, this, &PolicyPanel::statementWanted);

    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 2, 0, 0);
    lines->setSpacing(4);
    const auto addLine = [lines](bool isShown, const QList<QWidget*>& parts, ProblemLabel* problem) {
        auto* line = new QWidget;
        auto* across = new QHBoxLayout(line);
        across->setContentsMargins({});
        across->setSpacing(Tokens::kSmallGap);
        for (QWidget* part : parts.first(parts.size() - 1))
            across->addWidget(part);
        across->addStretch();
        across->addWidget(parts.last());
        lines->addWidget(line);
        if (problem != nullptr)
            lines->addWidget(problem);
        auto* rule = thinLine();
        lines->addWidget(rule);
        line->setVisible(isShown);
        rule->setVisible(isShown);
    };
    const bool ofYear = m_use == PolicyOf::Year;
    addLine(ofYear, {new QLabel(tr("Surplus of the year")), m_fromLedger, m_surplus}, m_surplusProblem);
    addLine(ofYear, {new QLabel(tr("less: prior losses")), m_loss}, m_lossProblem);
    lines->addWidget(buildReserve());
    lines->addWidget(m_reserveProblem);
    lines->addWidget(m_quantification);
    lines->addWidget(thinLine());
    addLine(ofYear, {makeLabel(tr("Distributable surplus"), TextRole::Heading), m_distributable}, nullptr);
    return box;
}

QWidget* PolicyPanel::buildReserve()
{
    m_reserveRate->setObjectName(m_prefix + QStringLiteral("reserveRate"));
    m_reserveRate->setAccessibleName(tr("Rate of the reserve"));
    m_reserveRate->setAlignment(Qt::AlignRight);
    m_reserveRate->setFixedWidth(62 * textPercent() / 100);
    m_reserveOf->setObjectName(m_prefix + QStringLiteral("reserveOf"));
    m_reserveOf->setAccessibleName(tr("What the reserve is a part of"));
    m_reserveOf->addItem(toText(ReserveBase::AfterLoss), static_cast<int>(ReserveBase::AfterLoss));
    m_reserveOf->addItem(toText(ReserveBase::Surplus), static_cast<int>(ReserveBase::Surplus));
    m_reserveOf->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reserveOf->setMinimumContentsLength(6);
    connect(m_reserveRate, &QLineEdit::textEdited, this, &PolicyPanel::edited);
    connect(m_reserveRate, &QLineEdit::editingFinished, this,
            [this] { m_reserveRate->setText(asPercentage(m_reserveRate->text())); });
    connect(m_reserveOf, &QComboBox::currentIndexChanged, this, &PolicyPanel::fieldChanged);
    connect(m_quantification, &QuantificationEdit::edited, this, &PolicyPanel::fieldChanged);

    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(Tokens::kSmallGap);
    across->addWidget(new QLabel(m_use == PolicyOf::Year ? tr("less: reserve") : tr("Reserve")));
    across->addWidget(m_reserveRate);
    across->addWidget(m_reserveOf);
    across->addStretch();
    across->addWidget(m_reserve);
    return line;
}

void PolicyPanel::setDraft(const book::YearEndDraft& draft)
{
    m_quiet = true;
    m_surplus->setText(draft.surplus ? toText(*draft.surplus) : QString());
    m_loss->setText(draft.priorLoss.isZero() ? QString() : toText(draft.priorLoss));
    m_isFromLedger = draft.isFromLedger;
    m_surplus->setReadOnly(m_isFromLedger);
    m_loss->setReadOnly(m_isFromLedger);
    m_fromLedger->setVisible(m_isFromLedger);
    m_quiet = false;
    setPolicy(draft.policy);
}

void PolicyPanel::setPolicy(const Policy& policy)
{
    m_quiet = true;
    const PolicyForm form = formOf(policy);
    m_name->setText(form.name);
    m_name->setCursorPosition(0);
    m_reserveRate->setText(form.reserveRate);
    m_reserveOf->setCurrentIndex(m_reserveOf->findData(static_cast<int>(form.reserveOf)));
    m_quantification->set(form.quantification);
    setStages(form.stages);
    m_quiet = false;
}

Checked<book::YearEndDraft> PolicyPanel::read() const
{
    Checked<book::YearEndDraft> result;
    result.value.isFromLedger = m_isFromLedger;
    result.value.surplus = readMoney(m_surplus, "surplus", result.issues);
    result.value.priorLoss = readMoney(m_loss, "prior_loss", result.issues).value_or(Money());
    if (result.value.priorLoss.isNegative())
        result.issues.push_back({.code = IssueCode::NegativeNotAllowed, .field = "prior_loss",
                                 .value = fromText(m_loss->text())});
    Checked<Policy> policy = readPolicy();
    result.value.policy = std::move(policy.value);
    append(result.issues, std::move(policy.issues));
    return result;
}

PolicyForm PolicyPanel::form() const
{
    return {.name = m_name->text(),
            .reserveRate = m_reserveRate->text(),
            .reserveOf = static_cast<ReserveBase>(m_reserveOf->currentData().toInt()),
            .quantification = m_quantification->read(),
            .stages = stageForms()};
}

Checked<Policy> PolicyPanel::readPolicy() const
{
    auto policy = parsePolicy(toJson(form()));
    if (policy)
        return {.value = *std::move(policy), .issues = {}};
    return {.value = {}, .issues = std::move(policy.error())};
}

void PolicyPanel::showIssues(const Issues& issues)
{
    const auto show = [&issues](std::string_view path, ProblemLabel* label, QWidget* editor) {
        const Issues found = issuesUnder(issues, path);
        label->show(found);
        markProblem(editor, !found.empty());
    };
    show("surplus", m_surplusProblem, m_surplus);
    show("prior_loss", m_lossProblem, m_loss);
    show("reserve.rate", m_reserveProblem, m_reserveRate);
    m_quantification->showIssues(issues);
    Issues others = issuesUnder(issues, "stages");
    append(others, issuesUnder(issues, "name"));
    for (const Issue& issue : issues) {
        if (issue.field.empty())
            others.push_back(issue);
    }
    m_stagesProblem->show(others);
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        m_stages[i]->showIssues(issuesUnder(issues, "stages[" + std::to_string(i) + "]"));
}

void PolicyPanel::showPlan(const Plan& plan)
{
    m_reserve->setText(toText(plan.reserve));
    m_distributable->setText(toText(plan.distributable));
    m_retained->setText(toTextOrDash(plan.retained));
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        m_stages[i]->showPool(i < plan.stages.size() ? std::optional(plan.stages[i].pool) : std::nullopt);
}

void PolicyPanel::clearPlan()
{
    for (QLabel* figure : {m_reserve, m_distributable, m_retained})
        figure->clear();
    for (StageCard* stage : m_stages)
        stage->showPool(std::nullopt);
}

void PolicyPanel::setSurroundings(bool hasFloor, const QStringList& products)
{
    m_hasFloor = hasFloor;
    m_products = products;
    m_quantification->setProducts(products);
    for (StageCard* stage : m_stages) {
        stage->setFloorShown(hasFloor);
        stage->setProducts(products);
    }
}

void PolicyPanel::setReadOnly(bool readOnly)
{
    m_scroll->widget()->setEnabled(!readOnly);
    for (QAction* action : m_policyMenu->actions())
        action->setEnabled(!readOnly || action->property("reads").toBool());
}

void PolicyPanel::focusSurplus()
{
    m_scroll->ensureWidgetVisible(m_surplus);
    m_surplus->setFocus(Qt::OtherFocusReason);
    m_surplus->selectAll();
}

void PolicyPanel::focusName()
{
    m_scroll->ensureWidgetVisible(m_name);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PolicyPanel::revealStage(std::size_t index)
{
    if (index >= m_stages.size())
        return;
    m_scroll->ensureWidgetVisible(m_stages[index], 0, 20);
    m_stages[index]->focusSize();
}

void PolicyPanel::fieldChanged()
{
    if (!m_quiet)
        Q_EMIT edited();
}

std::vector<StageForm> PolicyPanel::stageForms() const
{
    std::vector<StageForm> forms;
    for (const StageCard* stage : m_stages)
        forms.push_back(stage->form());
    return forms;
}

void PolicyPanel::setStages(const std::vector<StageForm>& forms)
{
    while (m_stages.size() > forms.size()) {
        m_stages.back()->hide();
        m_stages.back()->deleteLater(); // its own button may have asked for this
        m_stageLayout->removeWidget(m_stages.back());
        m_stages.pop_back();
    }
    while (m_stages.size() < forms.size()) {
        auto* card = new StageCard;
        connect(card, &StageCard::edited, this, &PolicyPanel::fieldChanged);
        connect(card, &StageCard::moveRequested, this, [this, card](int by) { moveStage(card, by); });
        connect(card, &StageCard::removeRequested, this, [this, card] { removeStage(card); });
        m_stageLayout->addWidget(card);
        card->show(); // at once, for what is wrong in it
        shareUndo(card);
        m_stages.push_back(card);
    }
    for (std::size_t i = 0; i < forms.size(); ++i) {
        m_stages[i]->setForm(forms[i]);
        m_stages[i]->setPlace(m_prefix, i, forms.size());
        m_stages[i]->setFloorShown(m_hasFloor);
        m_stages[i]->setProducts(m_products);
    }
}

void PolicyPanel::addStage(const StageForm& form)
{
    std::vector<StageForm> forms = stageForms();
    auto at = forms.end();
    if (!forms.empty() && takesAllThatRemains(forms.back()))
        --at;
    const auto index = static_cast<std::size_t>(at - forms.begin());
    forms.insert(at, form);
    m_quiet = true;
    setStages(forms);
    m_quiet = false;
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        m_stages[i]->openDetails(i == index);
    Q_EMIT edited();
    // The card has its height only after the layout has run.
    QTimer::singleShot(0, m_stages[index], [this, index] { revealStage(index); });
}

void PolicyPanel::moveStage(StageCard* card, int by)
{
    const auto from = std::ranges::find(m_stages, card) - m_stages.begin();
    const auto to = from + by;
    if (to < 0 || to >= std::ssize(m_stages))
        return;
    // The cards change places with all that is open in them, so the keyboard stays on the one that moves.
    std::swap(m_stages[static_cast<std::size_t>(from)], m_stages[static_cast<std::size_t>(to)]);
    m_stageLayout->removeWidget(card);
    m_stageLayout->insertWidget(static_cast<int>(to), card);
    for (std::size_t i = 0; i < m_stages.size(); ++i)
        m_stages[i]->setPlace(m_prefix, i, m_stages.size());
    Q_EMIT edited();
}

void PolicyPanel::removeStage(StageCard* card)
{
    const auto at = std::ranges::find(m_stages, card);
    std::vector<StageForm> forms = stageForms();
    forms.erase(forms.begin() + (at - m_stages.begin()));
    m_quiet = true;
    setStages(forms);
    m_quiet = false;
    m_add->setFocus();
    Q_EMIT edited();
}

} // namespace coop::ui
