// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/weighting_fields.h"

#include "ui/theme/widgets.h"
#include "ui/yearend/field_parts.h"
#include "ui/yearend/problem_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>

namespace coop::ui {

namespace {

using namespace distribution;

constexpr int kLinesShown = 3;

} // namespace

WeightingFields::WeightingFields(QFormLayout* layout, const QString& caption, NamedAmounts amounts, QObject* parent)
    : QObject(parent), m_layout(layout), m_measure(asPart(new QComboBox, "by", caption)),
      m_direction(asPart(new QComboBox, "direction", tr("Direction of trade"))),
      m_line(lineBox("line", tr("Business line"), tr("All lines"))),
      m_timeWeighted(asPart(new QCheckBox(tr("by yuan and days of the year")), "time_weighted",
                            tr("Weigh contributions by yuan and days of the year"))),
      m_coefficients(asPart(new QPlainTextEdit, "coefficients", tr("Coefficients by product"))),
      m_amounts(asPart(new QPlainTextEdit, "amounts", tr("Amounts by member number"))),
      m_measureProblem(asPart(new ProblemLabel({}), "byProblem", tr("Problem"))),
      m_coefficientProblem(asPart(new ProblemLabel({}), "coefficientsProblem", tr("Problem"))),
      m_amountProblem(asPart(new ProblemLabel({}), "amountsProblem", tr("Problem")))
{
    for (const Word<Measure>& word : kMeasures) {
        if (word.value != Measure::Fixed || amounts == NamedAmounts::Offered)
            m_measure->addItem(toText(word.value), static_cast<int>(word.value));
    }
    fillChoices(m_direction, kDirectionChoices);
    m_coefficients->setPlaceholderText(tr("eggs = 1.5"));
    m_amounts->setPlaceholderText(tr("001 = 300.00"));
    m_layout->addRow(caption, m_measure);
    m_layout->addRow(m_measureProblem);
    m_layout->addRow(tr("Direction"), m_direction);
    m_layout->addRow(tr("Line"), m_line);
    m_layout->addRow(tr("Coefficients"), m_coefficients);
    m_layout->addRow(m_coefficientProblem);
    m_layout->addRow(tr("Over time"), m_timeWeighted);
    m_layout->addRow(tr("Amounts"), m_amounts);
    m_layout->addRow(m_amountProblem);

    for (QComboBox* box : {m_measure, m_direction, m_line}) {
        narrow(box);
        connect(box, &QComboBox::currentIndexChanged, this, &WeightingFields::changed);
    }
    for (QPlainTextEdit* edit : {m_coefficients, m_amounts}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLinesShown + 20);
        connect(edit, &QPlainTextEdit::textChanged, this, &WeightingFields::changed);
    }
    connect(m_timeWeighted, &QCheckBox::toggled, this, &WeightingFields::changed);
    refreshRows();
}

void WeightingFields::set(const WeightingForm& form)
{
    m_quiet = true;
    choose(m_measure, form.measure);
    choose(m_direction, form.direction);
    chooseLine(m_line, form.line);
    m_timeWeighted->setChecked(form.timeWeighted);
    m_coefficients->setPlainText(form.coefficients);
    m_amounts->setPlainText(form.amounts);
    refreshRows();
    m_quiet = false;
}

WeightingForm WeightingFields::read() const
{
    return {.measure = chosen<Measure>(m_measure),
            .direction = chosen<DirectionChoice>(m_direction),
            .line = chosenLine(m_line),
            .timeWeighted = m_timeWeighted->isChecked(),
            .coefficients = m_coefficients->toPlainText(),
            .amounts = m_amounts->toPlainText()};
}

void WeightingFields::setMeasure(Measure measure)
{
    choose(m_measure, measure);
}

void WeightingFields::showIssues(Issues& issues)
{
    const auto show = [&issues](std::initializer_list<std::string_view> fields, QWidget* editor, ProblemLabel* label) {
        const Issues found = takeIssues(issues, fields);
        label->show(found);
        markProblem(editor, !found.empty());
    };
    show({"by", "per", "direction", "line", "time_weighted"}, m_measure, m_measureProblem);
    show({"coefficients"}, m_coefficients, m_coefficientProblem);
    show({"amounts"}, m_amounts, m_amountProblem);
}

void WeightingFields::changed()
{
    if (m_quiet)
        return;
    if (sender() == m_measure && chosen<Measure>(m_measure) == Measure::TradeQuantity &&
        m_coefficients->toPlainText().isEmpty()) {
        QString lines;
        for (const QString& product : m_products)
            lines += product + QStringLiteral(" = 1\n");
        m_quiet = true;
        m_coefficients->setPlainText(lines.trimmed());
        m_quiet = false;
    }
    refreshRows();
    Q_EMIT edited();
}

void WeightingFields::refreshRows()
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
}

Issues takeIssues(Issues& issues, std::initializer_list<std::string_view> fields)
{
    Issues taken;
    const auto isOf = [fields](const Issue& issue) {
        return std::ranges::any_of(fields, [&issue](std::string_view field) {
            return issue.field == field || issue.field.starts_with(std::string(field) + ".") ||
                   issue.field.starts_with(std::string(field) + "[");
        });
    };
    std::ranges::copy_if(issues, std::back_inserter(taken), isOf);
    std::erase_if(issues, isOf);
    return taken;
}

} // namespace coop::ui
