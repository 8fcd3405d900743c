// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/policy_panel.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/problem_label.h"
#include "ui/yearend/stage_card.h"
#include "ui/yearend/stage_details.h"

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

constexpr int kMoneyWidth = 160;

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

PolicyPanel::PolicyPanel(QWidget* parent)
    : QWidget(parent), m_card(new Card(tr("Distribution policy"), this)), m_scroll(new QScrollArea),
      m_name(new QLineEdit), m_surplus(moneyEdit(QStringLiteral("surplus"), tr("Surplus of the year"))),
      m_loss(moneyEdit(QStringLiteral("priorLoss"), tr("Losses of earlier years"))), m_reserveRate(new QLineEdit),
      m_reserveOf(new QComboBox), m_reserve(figureLabel(QStringLiteral("reserveAmount"), TextRole::Body)),
      m_distributable(figureLabel(QStringLiteral("distributable"), TextRole::Heading)),
      m_retained(figureLabel(QStringLiteral("retained"), TextRole::Body)),
      m_fromLedger(makeButton(tr("from the ledger"), ButtonRole::Link, QStringLiteral("surplusFromLedger"))),
      m_surplusProblem(new ProblemLabel(QStringLiteral("surplusProblem"))),
      m_lossProblem(new ProblemLabel(QStringLiteral("priorLossProblem"))),
      m_reserveProblem(new ProblemLabel(QStringLiteral("reserveProblem"))),
      m_stagesProblem(new ProblemLabel(QStringLiteral("stagesProblem"))), m_stageLayout(new QVBoxLayout)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_card);
    auto* menuButton = makeButton(tr("Policies"), ButtonRole::Link, QStringLiteral("policyMenu"));
    menuButton->setFont(fontFor(TextRole::Small));
    m_policyMenu = new QMenu(menuButton);
    menuButton->setMenu(m_policyMenu);
    m_card->corner()->addWidget(menuButton);

    m_add = makeButton(tr("＋ Add a stage"), ButtonRole::Link, QStringLiteral("addStage"));
    buildAddMenu(m_add);
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
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    auto* retained = makeRemark(tr("remains undistributed"));
    retained->setWordWrap(false);
    foot->addWidget(retained);
    foot->addWidget(m_retained);
    layout->addLayout(foot);
    layout->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_card->body()->addWidget(m_scroll);
    shareUndo(content);
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
    m_name->setObjectName(QStringLiteral("policyName"));
    m_name->setAccessibleName(tr("Name of the policy"));
    m_name->setPlaceholderText(tr("Name of the policy"));
    dressAsHeading(m_name);
    connect(m_name, &QLineEdit::textEdited, this, &PolicyPanel::edited);
    m_surplus->setPlaceholderText(tr("e.g. 400,000.00"));
    m_loss->setPlaceholderText(QStringLiteral("0.00"));
    m_reserveRate->setObjectName(QStringLiteral("reserveRate"));
    m_reserveRate->setAccessibleName(tr("Rate of the reserve"));
    m_reserveRate->setAlignment(Qt::AlignRight);
    m_reserveRate->setFixedWidth(62 * textPercent() / 100);
    connect(m_reserveRate, &QLineEdit::textEdited, this, &PolicyPanel::edited);
    connect(m_reserveRate, &QLineEdit::editingFinished, this,
            [this] { m_reserveRate->setText(asPercentage(m_reserveRate->text())); });
    m_reserveOf->setObjectName(QStringLiteral("reserveOf"));
    m_reserveOf->setAccessibleName(tr("What the reserve is a part of"));
    m_reserveOf->addItem(toText(ReserveBase::AfterLoss), static_cast<int>(ReserveBase::AfterLoss));
    m_reserveOf->addItem(toText(ReserveBase::Surplus), static_cast<int>(ReserveBase::Surplus));
    m_reserveOf->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reserveOf->setMinimumContentsLength(6);
    connect(m_reserveOf, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT edited();
    });

    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 2, 0, 0);
    lines->setSpacing(4);
    const auto addLine = [lines](const QList<QWidget*>& parts, ProblemLabel* problem) {
        auto* line = new QHBoxLayout;
        line->setSpacing(Tokens::kSmallGap);
        for (QWidget* part : parts.first(parts.size() - 1))
            line->addWidget(part);
        line->addStretch();
        line->addWidget(parts.last());
        lines->addLayout(line);
        if (problem != nullptr)
            lines->addWidget(problem);
        lines->addWidget(thinLine());
    };
    m_fromLedger->setFont(fontFor(TextRole::Small));
    m_fromLedger->setToolTip(tr("Open form 02, where this figure is row 12"));
    m_fromLedger->hide();
    connect(m_fromLedger, &QPushButton::clicked, this, &PolicyPanel::statementWanted);
    addLine({new QLabel(tr("Surplus of the year")), m_fromLedger, m_surplus}, m_surplusProblem);
    addLine({new QLabel(tr("less: prior losses")), m_loss}, m_lossProblem);
    addLine({new QLabel(tr("less: reserve")), m_reserveRate, m_reserveOf, m_reserve}, m_reserveProblem);
    addLine({makeLabel(tr("Distributable surplus"), TextRole::Heading), m_distributable}, nullptr);
    return box;
}

void PolicyPanel::buildAddMenu(QPushButton* button)
{
    auto* menu = new QMenu(button);
    const auto add = [this, menu](const char* name, const QString& text, StageForm form) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, form] { addStage(form); });
    };
    add("addGuaranteed", tr("Guaranteed dividend per mu"),
        {.name = tr("Guaranteed dividend"), .kind = StageKind::Guaranteed, .size = SizeChoice::PerUnit,
         .amount = QStringLiteral("100.00"), .measure = Measure::LandArea});
    add("addPatronage", tr("Patronage refund by trade"),
        {.name = tr("Patronage refund"), .kind = StageKind::Patronage, .size = SizeChoice::RateOfDistributable,
         .rate = QStringLiteral("60%"), .measure = Measure::TradeAmount});
    add("addResidual", tr("Residual surplus by member account"),
        {.name = tr("Residual surplus"), .kind = StageKind::Residual, .size = SizeChoice::RateOfRemaining,
         .rate = QStringLiteral("100%"), .measure = Measure::Account});
    add("addLabour", tr("By days of labour"),
        {.name = tr("Labour dividend"), .kind = StageKind::Residual, .size = SizeChoice::RateOfDistributable,
         .rate = QStringLiteral("5%"), .measure = Measure::LaborDays});
    add("addHousehold", tr("Per household"),
        {.name = tr("Household dividend"), .kind = StageKind::Residual, .size = SizeChoice::RateOfDistributable,
         .rate = QStringLiteral("5%"), .measure = Measure::Household});
    add("addFixed", tr("Named amounts"),
        {.name = tr("Named amounts"), .kind = StageKind::Residual, .size = SizeChoice::SumOfAmounts,
         .measure = Measure::Fixed});
    button->setMenu(menu);
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
    const PolicyForm form = formOf(draft.policy);
    m_name->setText(form.name);
    m_name->setCursorPosition(0);
    m_reserveRate->setText(form.reserveRate);
    m_reserveOf->setCurrentIndex(m_reserveOf->findData(static_cast<int>(form.reserveOf)));
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
    PolicyForm form{.name = m_name->text(),
                    .reserveRate = m_reserveRate->text(),
                    .reserveOf = static_cast<ReserveBase>(m_reserveOf->currentData().toInt()),
                    .stages = stageForms()};
    auto policy = parsePolicy(toJson(form));
    if (policy)
        result.value.policy = *std::move(policy);
    else
        append(result.issues, std::move(policy.error()));
    return result;
}

bool PolicyPanel::hasSurplus() const
{
    return !m_surplus->text().trimmed().isEmpty();
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
    show("reserve", m_reserveProblem, m_reserveRate);
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

void PolicyPanel::revealStage(std::size_t index)
{
    if (index >= m_stages.size())
        return;
    m_scroll->ensureWidgetVisible(m_stages[index], 0, 20);
    m_stages[index]->focusSize();
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
        connect(card, &StageCard::edited, this, [this] {
            if (!m_quiet)
                Q_EMIT edited();
        });
        connect(card, &StageCard::moveRequested, this, [this, card](int by) { moveStage(card, by); });
        connect(card, &StageCard::removeRequested, this, [this, card] { removeStage(card); });
        m_stageLayout->addWidget(card);
        shareUndo(card);
        m_stages.push_back(card);
    }
    for (std::size_t i = 0; i < forms.size(); ++i) {
        m_stages[i]->setForm(forms[i]);
        m_stages[i]->setPlace(i, forms.size());
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
        m_stages[i]->setPlace(i, m_stages.size());
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
