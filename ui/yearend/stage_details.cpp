// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/stage_details.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace coop::ui {

namespace {

using namespace distribution;

constexpr int kNoLine = -1;
constexpr int kLinesShown = 3;

template <typename Value, std::size_t N>
void fill(QComboBox* box, const Word<Value> (&words)[N])
{
    for (const Word<Value>& word : words)
        box->addItem(toText(word.value), static_cast<int>(word.value));
}

template <typename Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

template <typename Value>
void toggle(std::vector<Value>& values, Value value, bool isIn)
{
    std::erase(values, value);
    if (isIn)
        values.push_back(value);
    std::ranges::sort(values);
}

template <typename Value>
bool holds(const std::vector<Value>& values, Value value)
{
    return std::ranges::find(values, value) != values.end();
}

} // namespace

StageDetails::StageDetails(QWidget* parent)
    : QWidget(parent), m_layout(new QFormLayout(this)), m_kind(asPart(new QComboBox, "kind", tr("Kind of stage"))),
      m_size(asPart(new QComboBox, "size", tr("Size of the pool"))),
      m_measure(asPart(new QComboBox, "by", tr("Shared by"))),
      m_direction(asPart(new QComboBox, "direction", tr("Direction of trade"))),
      m_line(asPart(new QComboBox, "line", tr("Business line"))),
      m_timeWeighted(asPart(new QCheckBox(tr("by yuan and days of the year")), "time_weighted",
                            tr("Weigh contributions by yuan and days of the year"))),
      m_coefficients(asPart(new QPlainTextEdit, "coefficients", tr("Coefficients by product"))),
      m_amounts(asPart(new QPlainTextEdit, "amounts", tr("Amounts by member number"))),
      m_filter(makeButton({}, ButtonRole::Secondary, {})), m_cap(asPart(new QLineEdit, "cap", tr("Cap per member"))),
      m_problem(new ProblemLabel({}))
{
    asPart(m_filter, "filter", tr("Who takes part"));
    asPart(m_problem, "detailsProblem", tr("Problem"));
    m_layout->setContentsMargins(0, 0, 0, 4);
    m_layout->setVerticalSpacing(5);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    buildChoices();
    buildTexts();
    buildFilter();
    m_layout->addRow(tr("Kind"), m_kind);
    m_layout->addRow(tr("Size"), m_size);
    m_layout->addRow(tr("Shared by"), m_measure);
    m_layout->addRow(tr("Direction"), m_direction);
    m_layout->addRow(tr("Line"), m_line);
    m_layout->addRow(tr("Coefficients"), m_coefficients);
    m_layout->addRow(tr("Over time"), m_timeWeighted);
    m_layout->addRow(tr("Amounts"), m_amounts);
    m_layout->addRow(tr("Who"), m_filter);
    m_layout->addRow(tr("Cap"), m_cap);
    m_layout->addRow(m_problem);
    for (int row = 0; row < m_layout->rowCount(); ++row) {
        if (QLayoutItem* label = m_layout->itemAt(row, QFormLayout::LabelRole)) {
            label->widget()->setFont(fontFor(TextRole::Small));
            label->widget()->setProperty("look", QStringLiteral("muted"));
        }
    }
    refreshRows();
}

void StageDetails::buildChoices()
{
    fill(m_kind, kStageKinds);
    fill(m_measure, kMeasures);
    fill(m_direction, kDirectionChoices);
    m_line->addItem(tr("All lines"), kNoLine);
    fill(m_line, trade::kBusinessLines);
    m_size->addItem(tr("Rate of the distributable surplus"), static_cast<int>(SizeChoice::RateOfDistributable));
    m_size->addItem(tr("Rate of what remains"), static_cast<int>(SizeChoice::RateOfRemaining));
    m_size->addItem(tr("A fixed sum"), static_cast<int>(SizeChoice::Amount));
    m_size->addItem(tr("An amount per unit"), static_cast<int>(SizeChoice::PerUnit));
    m_size->addItem(tr("The amounts named"), static_cast<int>(SizeChoice::SumOfAmounts));
    for (QComboBox* box : {m_kind, m_size, m_measure, m_direction, m_line}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        connect(box, &QComboBox::currentIndexChanged, this, &StageDetails::changed);
    }
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        // Amounts are named for members only in a stage of named amounts.
        if (chosen<SizeChoice>(m_size) == SizeChoice::SumOfAmounts)
            choose(m_measure, Measure::Fixed);
    });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        if (m_quiet)
            return;
        if (chosen<Measure>(m_measure) == Measure::TradeQuantity && m_coefficients->toPlainText().isEmpty()) {
            QString lines;
            for (const QString& product : m_products)
                lines += product + QStringLiteral(" = 1\n");
            m_coefficients->setPlainText(lines.trimmed());
        }
    });
}

void StageDetails::buildTexts()
{
    m_coefficients->setPlaceholderText(tr("eggs = 1.5"));
    m_amounts->setPlaceholderText(tr("001 = 300.00"));
    for (QPlainTextEdit* edit : {m_coefficients, m_amounts}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLinesShown + 20);
        connect(edit, &QPlainTextEdit::textChanged, this, &StageDetails::changed);
    }
    m_cap->setPlaceholderText(tr("none, or 20%"));
    connect(m_cap, &QLineEdit::textEdited, this, &StageDetails::changed);
    connect(m_timeWeighted, &QCheckBox::toggled, this, &StageDetails::changed);
}

void StageDetails::buildFilter()
{
    auto* menu = new QMenu(m_filter);
    const auto add = [this, menu](const QString& text, auto isOn, auto set) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        m_filterActions.push_back(action);
        connect(menu, &QMenu::aboutToShow, action, [this, action, isOn] { action->setChecked(isOn(m_chosen)); });
        connect(action, &QAction::triggered, this, [this, set](bool isChecked) {
            set(m_chosen, isChecked);
            changed();
        });
    };
    QAction* everyone = menu->addAction(tr("Everyone"));
    connect(everyone, &QAction::triggered, this, [this] {
        m_chosen = {};
        changed();
    });
    menu->addSeparator();
    for (const auto& word : members::kMemberKinds)
        add(toText(word.value), [kind = word.value](const Filter& filter) { return holds(filter.kinds, kind); },
            [kind = word.value](Filter& filter, bool isIn) { toggle(filter.kinds, kind, isIn); });
    menu->addSeparator();
    for (const auto& word : members::kParties)
        add(tr("Party: %1").arg(toText(word.value)),
            [party = word.value](const Filter& filter) { return holds(filter.parties, party); },
            [party = word.value](Filter& filter, bool isIn) { toggle(filter.parties, party, isIn); });
    menu->addSeparator();
    for (const bool assisted : {true, false})
        add(assisted ? tr("Assisted members only") : tr("Members who are not assisted only"),
            [assisted](const Filter& filter) { return filter.assisted == assisted; },
            [assisted](Filter& filter, bool isIn) { filter.assisted = isIn ? std::optional(assisted) : std::nullopt; });
    m_filter->setMenu(menu);
}

void StageDetails::setForm(const StageForm& form)
{
    m_quiet = true;
    choose(m_kind, form.kind);
    choose(m_measure, form.measure);
    choose(m_size, form.size);
    choose(m_direction, form.direction);
    m_line->setCurrentIndex(m_line->findData(form.line ? static_cast<int>(*form.line) : kNoLine));
    m_timeWeighted->setChecked(form.timeWeighted);
    m_coefficients->setPlainText(form.coefficients);
    m_amounts->setPlainText(form.amounts);
    m_cap->setText(form.cap);
    m_chosen = form.filter;
    refreshRows();
    m_quiet = false;
}

void StageDetails::writeTo(StageForm& form) const
{
    form.kind = chosen<StageKind>(m_kind);
    form.size = chosen<SizeChoice>(m_size);
    form.measure = chosen<Measure>(m_measure);
    form.direction = chosen<DirectionChoice>(m_direction);
    const int line = m_line->currentData().toInt();
    form.line = line == kNoLine ? std::nullopt : std::optional(static_cast<trade::BusinessLine>(line));
    form.timeWeighted = m_timeWeighted->isChecked();
    form.coefficients = m_coefficients->toPlainText();
    form.amounts = m_amounts->toPlainText();
    form.filter = m_chosen;
    form.cap = m_cap->text();
}

void StageDetails::showIssues(const Issues& issues)
{
    m_problem->show(issues);
    const auto has = [&issues](std::string_view field) {
        return std::ranges::any_of(issues, [field](const Issue& issue) { return issue.field.starts_with(field); });
    };
    markProblem(m_cap, has("cap"));
    markProblem(m_coefficients, has("coefficients"));
    markProblem(m_amounts, has("amounts"));
}

void StageDetails::changed()
{
    if (m_quiet)
        return;
    refreshRows();
    Q_EMIT edited();
}

void StageDetails::refreshRows()
{
    const auto measure = chosen<Measure>(m_measure);
    const auto showRow = [this](QWidget* field, bool isShown) {
        field->setVisible(isShown);
        m_layout->labelForField(field)->setVisible(isShown);
    };
    showRow(m_direction, isTrade(measure));
    showRow(m_line, isTrade(measure));
    showRow(m_coefficients, measure == Measure::TradeQuantity);
    showRow(m_timeWeighted, measure == Measure::Contribution);
    showRow(m_amounts, measure == Measure::Fixed);
    const QString who = filterText(m_chosen);
    m_filter->setText(who.isEmpty() ? tr("Everyone") : who);
    m_filter->setAccessibleDescription(m_filter->text());
}

void dressAsHeading(QLineEdit* edit)
{
    edit->setFont(fontFor(TextRole::Heading));
    edit->setFrame(false);
    edit->setStyleSheet(QStringLiteral("QLineEdit { border: 1px solid transparent; background: transparent; padding: 2px 3px; }"
                                       "QLineEdit:hover { border-color: %1; } QLineEdit:focus { border-color: %2; }")
                            .arg(tokens().border.name(), tokens().accent.name()));
}

void namePartsOf(QWidget* stage, const QString& prefix)
{
    for (QWidget* widget : stage->findChildren<QWidget*>()) {
        const QString part = widget->property("part").toString();
        if (!part.isEmpty())
            widget->setObjectName(prefix + QLatin1Char('.') + part);
    }
}

QString filterText(const Filter& filter)
{
    QStringList words;
    for (const members::MemberKind kind : filter.kinds)
        words << toText(kind);
    for (const members::Party party : filter.parties)
        words << toText(party);
    if (filter.assisted)
        words << (*filter.assisted ? StageDetails::tr("assisted") : StageDetails::tr("not assisted"));
    return words.join(StageDetails::tr(", "));
}

} // namespace coop::ui
