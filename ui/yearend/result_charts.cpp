// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/result_charts.h"

#include "ui/charts/income_charts.h"
#include "ui/text/format.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace coop::ui {

ResultCharts::ResultCharts(FileChooser chooseFile, QWidget* parent)
    : QWidget(parent), m_card(new ChartCard(QStringLiteral("resultChart"), tr("Lorenz curve"), std::move(chooseFile), this)),
      m_choices(nullptr), m_group(new QButtonGroup(this))
{
    auto* row = new QWidget;
    m_choices = new QHBoxLayout(row);
    m_choices->setContentsMargins({});
    m_choices->setSpacing(4);
    addChoice(Chart::Lorenz, tr("Lorenz curve"), QStringLiteral("chartLorenz"));
    addChoice(Chart::Bands, tr("By income"), QStringLiteral("chartBands"));
    addChoice(Chart::Member, tr("This member"), QStringLiteral("chartMember"));
    m_choices->addStretch();
    m_card->addAbove(row);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_chart = static_cast<Chart>(id);
        draw();
    });
}

void ResultCharts::addChoice(Chart chart, const QString& text, const QString& name)
{
    auto* button = makeButton(text, ButtonRole::Link, name);
    button->setFont(fontFor(TextRole::Small));
    button->setCheckable(true);
    button->setMinimumWidth(button->sizeHint().width() + 10); // bold when it is the chosen one
    button->setChecked(chart == m_chart);
    m_group->addButton(button, static_cast<int>(chart));
    m_choices->addWidget(button);
}

void ResultCharts::show(std::shared_ptr<const distribution::Plan> plan, std::optional<std::size_t> line)
{
    // The curves are those of all members: another member changes only his own chart.
    const bool isSame = m_plan == plan && m_chart != Chart::Member;
    m_plan = std::move(plan);
    m_line = line;
    if (!isSame)
        draw();
}

void ResultCharts::compareWith(std::optional<OtherCurve> other)
{
    m_other = std::move(other);
    m_plan.reset(); // the next plan is drawn with it
}

void ResultCharts::draw()
{
    if (!m_plan)
        return;
    ChartData chart;
    switch (m_chart) {
    case Chart::Lorenz:
        chart = m_other ? lorenzCurves(*m_plan, toText(std::string_view(m_plan->policy.name)), *m_other) : lorenzCurve(*m_plan);
        break;
    case Chart::Bands:
        chart = membersByIncome(*m_plan);
        break;
    case Chart::Member:
        if (m_line)
            chart = incomeOfMember(*m_plan, *m_line);
        break;
    }
    if (chart.isEmpty())
        m_card->setEmpty(tr("Nobody receives anything yet."));
    else
        m_card->setChart(std::move(chart));
}

} // namespace coop::ui
