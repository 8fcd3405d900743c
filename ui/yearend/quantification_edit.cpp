// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/quantification_edit.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/part_row.h"
#include "ui/yearend/problem_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

QuantificationEdit::QuantificationEdit(const QString& prefix, QWidget* parent)
    : QWidget(parent), m_prefix(prefix), m_summary(makeButton({}, ButtonRole::Link, prefix + QStringLiteral("quantification"))),
      m_body(new QWidget), m_rowLayout(new QVBoxLayout),
      m_add(makeButton(tr("＋ Add a part"), ButtonRole::Link, prefix + QStringLiteral("addPart"))),
      m_problem(new ProblemLabel(prefix + QStringLiteral("quantificationProblem")))
{
    m_summary->setCheckable(true);
    m_summary->setFont(fontFor(TextRole::Small));
    m_summary->setToolTip(tr("Law Art. 42: the reserve is quantified as each member's share"));
    m_add->setFont(fontFor(TextRole::Small));
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(12, 0, 0, 0);
    body->setSpacing(2);
    body->addLayout(m_rowLayout);
    body->addWidget(m_add, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_summary, 0, Qt::AlignLeft);
    layout->addWidget(m_problem);
    layout->addWidget(m_body);
    m_body->hide();
    connect(m_summary, &QPushButton::toggled, m_body, &QWidget::setVisible);
    connect(m_add, &QPushButton::clicked, this, &QuantificationEdit::addPart);
    refresh();
}

void QuantificationEdit::set(const std::vector<PartForm>& parts)
{
    setRows(parts);
    refresh();
}

std::vector<PartForm> QuantificationEdit::read() const
{
    std::vector<PartForm> parts;
    for (const PartRow* row : m_rows)
        parts.push_back(row->read());
    return parts;
}

void QuantificationEdit::showIssues(const Issues& issues)
{
    bool hasInner = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Issues own = issuesUnder(issues, "reserve.by[" + std::to_string(i) + "]");
        if (m_rows.size() == 1) { // what is checked of a part that is the whole
            for (const Issue& issue : issuesUnder(issues, "reserve")) {
                if (issue.field != "rate" && issue.field != "of" && !issue.field.starts_with("by["))
                    own.push_back(issue);
            }
        }
        m_rows[i]->showIssues(own);
        hasInner = hasInner || !own.empty();
    }
    const Issues whole = m_rows.size() == 1 ? Issues() : issuesUnder(issues, "reserve.by");
    m_problem->show(whole);
    if (hasInner)
        open(true);
}

void QuantificationEdit::setProducts(const QStringList& products)
{
    m_products = products;
    for (PartRow* row : m_rows)
        row->setProducts(products);
}

void QuantificationEdit::open(bool isOpen)
{
    m_summary->setChecked(isOpen);
}

void QuantificationEdit::setRows(const std::vector<PartForm>& parts)
{
    while (m_rows.size() > parts.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // its own button may have asked for this
        m_rows.back()->setObjectName({});
        m_rowLayout->removeWidget(m_rows.back());
        m_rows.pop_back();
    }
    while (m_rows.size() < parts.size()) {
        auto* row = new PartRow;
        connect(row, &PartRow::edited, this, [this] {
            refresh();
            Q_EMIT edited();
        });
        connect(row, &PartRow::removeRequested, this, [this, row] { removePart(row); });
        m_rowLayout->addWidget(row);
        row->show();
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        m_rows[i]->set(parts[i]);
        m_rows[i]->setPlace(m_prefix, i);
        m_rows[i]->setProducts(m_products);
    }
}

void QuantificationEdit::addPart()
{
    std::vector<PartForm> parts = read();
    const bool isFirst = parts.empty();
    parts.push_back({.weighting = {.measure = isFirst ? distribution::Measure::TradeAmount : distribution::Measure::Equal},
                     .part = isFirst ? QStringLiteral("100%") : QString()});
    setRows(parts);
    refresh();
    Q_EMIT edited();
}

void QuantificationEdit::removePart(PartRow* row)
{
    std::vector<PartForm> parts = read();
    parts.erase(parts.begin() + (std::ranges::find(m_rows, row) - m_rows.begin()));
    if (parts.size() == 1)
        parts.front().part = QStringLiteral("100%");
    setRows(parts);
    refresh();
    m_add->setFocus();
    Q_EMIT edited();
}

void QuantificationEdit::refresh()
{
    QStringList words;
    for (const PartForm& part : read()) {
        const QString measure = toText(part.weighting.measure);
        words << (m_rows.size() == 1 ? measure : tr("%1 %2", "part, measure").arg(asPercentage(part.part), measure));
    }
    const QString text = words.isEmpty() ? tr("quantified by trade, as the law has it")
                                         : tr("quantified by %1").arg(words.join(tr(", ")));
    m_summary->setText(text + QStringLiteral(" ▾"));
    m_summary->setAccessibleName(text);
    m_add->setText(m_rows.empty() ? tr("＋ Quantify by something else") : tr("＋ Add a part"));
    m_add->setAccessibleName(m_add->text());
}

} // namespace coop::ui
