// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/part_row.h"

#include "ui/theme/widgets.h"
#include "ui/yearend/field_parts.h"
#include "ui/yearend/problem_label.h"
#include "ui/yearend/weighting_fields.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QToolButton>

namespace coop::ui {

PartRow::PartRow(QWidget* parent)
    : QWidget(parent), m_part(asPart(new QLineEdit, "part", tr("Part of the reserve"))),
      m_remove(asPart(new QToolButton, "remove", tr("Remove this part"))),
      m_partProblem(asPart(new ProblemLabel({}), "partProblem", tr("Problem"))),
      m_problem(asPart(new ProblemLabel({}), "problem", tr("Problem"))), m_weighting(nullptr)
{
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setVerticalSpacing(4);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_part->setAlignment(Qt::AlignRight);
    m_part->setPlaceholderText(QStringLiteral("100%"));
    m_remove->setText(QString(QChar(0x2715)));
    m_remove->setToolTip(tr("Remove this part"));
    m_remove->setCursor(Qt::PointingHandCursor);
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins({});
    across->setSpacing(Tokens::kSmallGap);
    across->addWidget(m_part, 1);
    across->addWidget(m_remove);
    layout->addRow(tr("Part"), line);
    layout->addRow(m_partProblem);
    m_weighting = new WeightingFields(layout, tr("Quantified by"), NamedAmounts::None, this);
    layout->addRow(m_problem);
    for (int row = 0; row < layout->rowCount(); ++row) {
        if (QLayoutItem* label = layout->itemAt(row, QFormLayout::LabelRole)) {
            label->widget()->setFont(fontFor(TextRole::Small));
            label->widget()->setProperty("look", QStringLiteral("muted"));
        }
    }
    connect(m_part, &QLineEdit::textEdited, this, &PartRow::edited);
    connect(m_part, &QLineEdit::editingFinished, this, [this] { m_part->setText(asPercentage(m_part->text())); });
    connect(m_weighting, &WeightingFields::edited, this, &PartRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &PartRow::removeRequested);
}

void PartRow::set(const PartForm& form)
{
    m_part->setText(form.part);
    m_weighting->set(form.weighting);
}

PartForm PartRow::read() const
{
    return {.weighting = m_weighting->read(), .part = m_part->text()};
}

void PartRow::setPlace(const QString& prefix, std::size_t index)
{
    setObjectName(QStringLiteral("%1part%2").arg(prefix).arg(index));
    namePartsOf(this, objectName());
}

void PartRow::showIssues(const Issues& issues)
{
    Issues others = issues;
    m_weighting->showIssues(others);
    const Issues ofPart = takeIssues(others, {"part"});
    m_partProblem->show(ofPart);
    markProblem(m_part, !ofPart.empty());
    m_problem->show(others);
}

void PartRow::setProducts(const QStringList& products)
{
    m_weighting->setProducts(products);
}

} // namespace coop::ui
