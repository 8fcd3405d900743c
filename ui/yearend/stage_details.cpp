// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/stage_details.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/field_parts.h"
#include "ui/yearend/problem_label.h"
#include "ui/yearend/weighting_fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace coop::ui {

namespace {

using namespace distribution;

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
      m_baseLine(lineBox("of_line", tr("Business line that the rate is of"), tr("The whole surplus"))),
      m_filter(makeButton({}, ButtonRole::Secondary, {})), m_cap(asPart(new QLineEdit, "cap", tr("Cap per member"))),
      m_convert(asPart(new QLineEdit, "convert", tr("Part that becomes share capital"))),
      m_withhold(asPart(new QLineEdit, "withhold", tr("Tax withheld from natural persons"))),
      m_clause(asPart(new QLineEdit, "clause", tr("Clause of the charter"))),
      m_sizeProblem(asPart(new ProblemLabel({}), "sizeProblem", tr("Problem"))),
      m_capProblem(asPart(new ProblemLabel({}), "capProblem", tr("Problem"))),
      m_convertProblem(asPart(new ProblemLabel({}), "convertProblem", tr("Problem"))),
      m_withholdProblem(asPart(new ProblemLabel({}), "withholdProblem", tr("Problem"))),
      m_clauseProblem(asPart(new ProblemLabel({}), "clauseProblem", tr("Problem"))),
      m_problem(asPart(new ProblemLabel({}), "detailsProblem", tr("Problem")))
{
    asPart(m_filter, "filter", tr("Who takes part"));
    m_layout->setContentsMargins(0, 0, 0, 4);
    m_layout->setVerticalSpacing(5);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    buildChoices();
    m_weighting = new WeightingFields(m_layout, tr("Shared by"), NamedAmounts::Offered, this);
    connect(m_weighting, &WeightingFields::edited, this, &StageDetails::changed);
    buildFilter();
    m_layout->addRow(tr("Who"), m_filter);
    buildTexts();
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
    fillChoices(m_kind, kStageKinds);
    m_size->addItem(tr("Rate of the distributable surplus"), static_cast<int>(SizeChoice::RateOfDistributable));
    m_size->addItem(tr("Rate of what remains"), static_cast<int>(SizeChoice::RateOfRemaining));
    m_size->addItem(tr("A fixed sum"), static_cast<int>(SizeChoice::Amount));
    m_size->addItem(tr("An amount per unit"), static_cast<int>(SizeChoice::PerUnit));
    m_size->addItem(tr("The amounts named"), static_cast<int>(SizeChoice::SumOfAmounts));
    m_layout->addRow(tr("Kind"), m_kind);
    m_layout->addRow(tr("Size"), m_size);
    m_layout->addRow(tr("Earned by"), m_baseLine);
    m_layout->addRow(m_sizeProblem);
    for (QComboBox* box : {m_kind, m_size, m_baseLine}) {
        narrow(box);
        connect(box, &QComboBox::currentIndexChanged, this, &StageDetails::changed);
    }
    connect(m_size, &QComboBox::currentIndexChanged, this, [this] {
        // Amounts are named for members only in a stage of named amounts.
        if (!m_quiet && chosen<SizeChoice>(m_size) == SizeChoice::SumOfAmounts)
            m_weighting->setMeasure(Measure::Fixed);
    });
}

void StageDetails::buildTexts()
{
    m_cap->setPlaceholderText(tr("none, or 20%"));
    m_convert->setPlaceholderText(tr("none, or 50%"));
    m_withhold->setPlaceholderText(tr("none, or 20%"));
    m_clause->setPlaceholderText(tr("e.g. charter, clause 38"));
    m_convert->setToolTip(tr("Law Art. 44: surplus that the assembly turns into the members' capital"));
    m_withhold->setToolTip(tr("Kept back from what farmers and residents are paid in money"));
    addText(tr("Cap"), m_cap, m_capProblem);
    addText(tr("To capital"), m_convert, m_convertProblem);
    addText(tr("Tax withheld"), m_withhold, m_withholdProblem);
    addText(tr("Clause"), m_clause, m_clauseProblem);
}

void StageDetails::addText(const QString& caption, QLineEdit* edit, ProblemLabel* problem)
{
    m_layout->addRow(caption, edit);
    m_layout->addRow(problem);
    connect(edit, &QLineEdit::textEdited, this, &StageDetails::changed);
    if (edit == m_clause)
        return;
    connect(edit, &QLineEdit::editingFinished, this, [edit] { edit->setText(asPercentage(edit->text())); });
}

void StageDetails::setProducts(const QStringList& products)
{
    m_weighting->setProducts(products);
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
    m_weighting->set(form.weighting);
    choose(m_size, form.size);
    chooseLine(m_baseLine, form.baseLine);
    m_cap->setText(form.cap);
    m_convert->setText(form.convert);
    m_withhold->setText(form.withhold);
    m_clause->setText(form.clause);
    m_chosen = form.filter;
    refreshRows();
    m_quiet = false;
}

void StageDetails::writeTo(StageForm& form) const
{
    form.kind = chosen<StageKind>(m_kind);
    form.size = chosen<SizeChoice>(m_size);
    form.baseLine = chosenLine(m_baseLine);
    form.weighting = m_weighting->read();
    form.filter = m_chosen;
    form.cap = m_cap->text();
    form.convert = m_convert->text();
    form.withhold = m_withhold->text();
    form.clause = m_clause->text();
}

void StageDetails::showIssues(const Issues& issues)
{
    Issues others = issues;
    m_weighting->showIssues(others);
    const auto show = [&others](std::initializer_list<std::string_view> fields, QWidget* editor, ProblemLabel* label) {
        const Issues found = takeIssues(others, fields);
        label->show(found);
        markProblem(editor, !found.empty());
    };
    show({"of", "of_line"}, m_baseLine, m_sizeProblem);
    show({"cap"}, m_cap, m_capProblem);
    show({"convert"}, m_convert, m_convertProblem);
    show({"withhold"}, m_withhold, m_withholdProblem);
    show({"clause"}, m_clause, m_clauseProblem);
    m_problem->show(others);
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
    const auto size = chosen<SizeChoice>(m_size);
    const bool isRate = size == SizeChoice::RateOfDistributable || size == SizeChoice::RateOfRemaining;
    m_baseLine->setVisible(isRate);
    m_layout->labelForField(m_baseLine)->setVisible(isRate);
    const QString who = filterText(m_chosen);
    m_filter->setText(who.isEmpty() ? tr("Everyone") : who);
    m_filter->setAccessibleDescription(m_filter->text());
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
