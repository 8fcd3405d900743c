// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/county_pane.h"

#include "ui/charts/chart_card.h"
#include "ui/inspection/inspection_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kMostYears = 10;
constexpr int kUsualYears = 5;

} // namespace

CountyPane::CountyPane(FolderScan& scan, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_scan(scan), m_interaction(interaction),
      m_byRegion(addCard("countyRegions", tr("Cooperatives by township and status"))),
      m_byYear(addCard("countyYears", tr("Cooperatives by year and status")))
{
    auto* cards = new QHBoxLayout;
    cards->setSpacing(Tokens::kGap);
    cards->addWidget(m_byRegion, 1);
    cards->addWidget(m_byYear, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(buildYears());
    layout->addLayout(cards, 1);
    connect(m_byRegion, &ChartCard::opened, this,
            [this](std::int64_t row, std::optional<std::int64_t> status) { open(m_regions, row, status); });
    connect(m_byYear, &ChartCard::opened, this,
            [this](std::int64_t row, std::optional<std::int64_t> status) { open(m_years, row, status); });
    connect(&m_scan, &FolderScan::progressed, this, &CountyPane::refreshProgress);
    connect(&m_scan, &FolderScan::yearsJudged, this, &CountyPane::refresh);
    refresh();
}

ChartCard* CountyPane::addCard(const char* name, const QString& title)
{
    auto* card = new ChartCard(QLatin1String(name), title, [this](const QString& asked, const QString& suggested, const QString& filter) {
        return m_interaction.chooseFileToSave(asked, suggested, filter);
    });
    connect(card, &ChartCard::failed, this, [this](const QString& reason) { m_interaction.tell(reason); });
    connect(card, &ChartCard::saved, this, [this](const QString& file) { Q_EMIT notice(tr("Saved: %1").arg(file)); });
    return card;
}

QWidget* CountyPane::buildYears()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* caption = makeLabel(tr("Years before this one"), TextRole::Small);
    m_count = new QComboBox;
    m_count->setObjectName(QStringLiteral("countyYearCount"));
    m_count->setAccessibleName(caption->text());
    for (int years = 1; years <= kMostYears; ++years)
        m_count->addItem(QString::number(years), years);
    m_count->setCurrentIndex(kUsualYears - 1);
    caption->setBuddy(m_count);
    m_judge = makeButton(tr("Judge earlier years too"), ButtonRole::Secondary, QStringLiteral("judgeYears"));
    m_judge->setToolTip(tr("Judges all books as of 31 December of each of these years; what is known already is not judged again"));
    connect(m_judge, &QPushButton::clicked, this, [this] { m_scan.judgeYears(m_count->currentData().toInt()); });
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("yearsProgress"));
    m_progress->setAccessibleName(tr("Progress of judging the years"));
    m_progress->setFormat(tr("%v of %m books"));
    m_stop = makeButton(tr("Stop"), ButtonRole::Secondary, QStringLiteral("yearsStop"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_scan.stop();
    });
    layout->addWidget(caption);
    layout->addWidget(m_count);
    layout->addWidget(m_judge);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    layout->addStretch();
    return row;
}

void CountyPane::refreshProgress()
{
    const bool isJudging = m_scan.isJudgingYears();
    m_progress->setVisible(isJudging);
    m_stop->setVisible(isJudging);
    if (!isJudging)
        m_stop->setEnabled(true);
    m_judge->setEnabled(!isJudging && !m_scan.isRunning() && !m_scan.wasStopped() && !m_scan.books().empty());
    m_count->setEnabled(m_judge->isEnabled());
    m_progress->setRange(0, m_scan.total());
    m_progress->setValue(m_scan.judged());
}

void CountyPane::refresh()
{
    refreshProgress();
    if (m_scan.books().empty()) {
        m_byRegion->setEmpty(tr("No book has been inspected yet."));
        m_byYear->setEmpty(tr("No book has been inspected yet."));
        return;
    }
    m_regions = statusByRegion(m_scan.books());
    m_years = statusByYear(m_scan.books(), m_scan.assessments());
    m_byRegion->setChart(m_regions.chart);
    m_byYear->setChart(m_years.chart);
}

void CountyPane::open(const CountyChart& county, std::int64_t row, std::optional<std::int64_t> status)
{
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= county.rows.size())
        return;
    QString heading = county.rows[at];
    if (status)
        heading = QStringLiteral("%1, %2").arg(heading, statusText(static_cast<inspection::OperatingStatus>(*status)));
    Q_EMIT booksWanted(heading, county.behind(row, status));
}

} // namespace coop::ui
