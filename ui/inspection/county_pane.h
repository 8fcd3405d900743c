// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/inspection/county_charts.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QProgressBar;
class QPushButton;

namespace coop::ui {

class ChartCard;

/// The picture of the county: how many cooperatives of each status there are by township and by year. A part of a picture opens the
/// books behind it in the list.
class CountyPane final : public QWidget {
    Q_OBJECT
public:
    CountyPane(FolderScan& scan, Interaction& interaction, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void notice(const QString& text);
    /// Show these in the list, under this heading.
    void booksWanted(const QString& heading, const std::vector<std::string>& paths);

private:
    QWidget* buildYears();
    ChartCard* addCard(const char* name, const QString& title);
    void refreshProgress();
    void open(const CountyChart& county, std::int64_t row, std::optional<std::int64_t> status);

    FolderScan& m_scan;
    Interaction& m_interaction;
    CountyChart m_regions;
    CountyChart m_years;
    ChartCard* m_byRegion;
    ChartCard* m_byYear;
    QComboBox* m_count = nullptr;
    QPushButton* m_judge = nullptr;
    QPushButton* m_stop = nullptr;
    QProgressBar* m_progress = nullptr;
};

} // namespace coop::ui
