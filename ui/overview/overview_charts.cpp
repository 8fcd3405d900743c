// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_charts.h"

#include "core/reports/inequality.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/income_charts.h"
#include "ui/text/issue_text.h"

#include <QHBoxLayout>

#include <algorithm>
#include <string>

namespace coop::ui {

namespace {

constexpr std::size_t kYearsShown = 8;
constexpr int kHeight = 370;

QString giniText(int tenThousandths)
{
    return QStringLiteral("0.%1").arg((tenThousandths + 50) / 100, 2, 10, QLatin1Char('0'));
}

} // namespace

OverviewCharts::OverviewCharts(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction),
      m_income(makeCard(QStringLiteral("incomeBySource"), tr("Income of all members by source"))),
      m_capital(makeCard(QStringLiteral("capitalByKind"), tr("Capital by kind"))), m_task(this)
{
    setFixedHeight(kHeight * std::max(100, textPercent()) / 100);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_income, 3);
    layout->addWidget(m_capital, 1);
    connect(m_income, &ChartCard::opened, this, [this] { Q_EMIT opened(QStringLiteral("income/years")); });
    connect(m_capital, &ChartCard::opened, this, [this] { Q_EMIT opened(QStringLiteral("income/capital")); });
}

ChartCard* OverviewCharts::makeCard(const QString& name, const QString& title)
{
    auto* card = new ChartCard(name, title, [this](const QString& question, const QString& file, const QString& filter) {
        return m_interaction.chooseFileToSave(question, file, filter);
    });
    connect(card, &ChartCard::saved, this, &OverviewCharts::saved);
    connect(card, &ChartCard::failed, this, [this](const QString& reason) { m_interaction.tell(reason); });
    return card;
}

void OverviewCharts::refresh()
{
    showCapital();
    if (m_isRunning)
        m_isStale = true;
    else
        startYears();
}

void OverviewCharts::showCapital()
{
    ChartData chart = capitalByKind(m_session.book().shares().holdings(m_session.year().last()));
    if (chart.isEmpty())
        m_capital->setEmpty(tr("No capital is paid in yet."));
    else
        m_capital->setChart(std::move(chart));
}

void OverviewCharts::startYears()
{
    m_isStale = false;
    m_isRunning = true;
    m_task.start(
        [file = m_session.book().file(), last = m_session.year(), &clock = m_session.clock()](std::stop_token stop) {
            const auto book = book::Book::open(file, book::OpenMode::ReadOnly, clock, {});
            return readYears(*book, last, stop);
        },
        [this](const Years& years) {
            m_isRunning = false;
            if (m_isStale)
                startYears();
            else
                showYears(years);
        },
        [this](std::exception_ptr error) {
            m_isRunning = false;
            try {
                std::rethrow_exception(error);
            } catch (const storage::StorageError& reason) {
                m_income->setEmpty(failureText(reason));
            } catch (const std::exception& reason) {
                m_income->setEmpty(QString::fromUtf8(reason.what()));
            }
        });
}

OverviewCharts::Years OverviewCharts::readYears(book::Book& book, FiscalYear last, const std::stop_token& stop)
{
    Years result;
    for (const FiscalYear year : book.yearEnd().years()) {
        if (year > last || !book.yearEnd().hasDraft(year) || result.size() == kYearsShown || stop.stop_requested())
            continue;
        const auto plan = book.yearEnd().planDraft(year);
        if (!plan)
            continue; // what stands in its way is said on the year end page
        std::vector<Money> totals;
        for (const distribution::MemberLine& line : plan->members)
            totals.push_back(line.total);
        const auto inequality = reports::inequalityOf(totals);
        result.push_back({{std::to_string(year.value), reports::incomeOfAll(*plan)},
                          inequality ? inequality->giniTenThousandths : -1});
    }
    std::ranges::reverse(result);
    return result;
}

void OverviewCharts::showYears(const Years& years)
{
    std::vector<reports::IncomeRow> rows;
    for (const Year& year : years)
        rows.push_back(year.row);
    ChartData chart = incomeOverYears(rows);
    for (const reports::IncomeRow& row : rows)
        chart.keys.push_back(std::stoi(row.label));
    if (chart.isEmpty()) {
        m_income->setEmpty(tr("Appears when the distribution of a year is planned on the page Year end."));
        return;
    }
    if (const int gini = years.back().giniTenThousandths; gini >= 0) {
        const int before = years.size() > 1 ? years[years.size() - 2].giniTenThousandths : -1;
        chart.remarks << (before < 0 ? tr("Gini coefficient %1").arg(giniText(gini))
                                     : tr("Gini coefficient %1 (year before %2)").arg(giniText(gini), giniText(before)));
    }
    m_income->setChart(std::move(chart));
}

} // namespace coop::ui
