// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include "ui/charts/chart_data.h"
#include "ui/models/table_model.h"
#include "ui/models/table_view.h"
#include "ui/theme/widgets.h"

class QStackedWidget;

namespace coop::ui {

class ChartView;

/// Asks the user for a file to write; empty when he turned away. Arguments: title, suggested name, filter.
using FileChooser = std::function<QString(const QString&, const QString&, const QString&)>;

/// A card with a chart, the table behind it, its export as PNG, SVG, PDF and to the clipboard, and its print.
class ChartCard final : public QWidget {
    Q_OBJECT
public:
    /// `objectName` also names the parts: …Chart, …Table, …ShowChart, …ShowTable, …Export, …Png, …Svg, …Pdf, …Copy,
    /// …Print.
    ChartCard(const QString& objectName, const QString& title, FileChooser chooseFile, QWidget* parent = nullptr);

    void setChart(ChartData chart);
    /// Instead of a chart: why there is none yet.
    void setEmpty(const QString& sentence);
    /// For a card that stays empty; a chart brings its own.
    void setTitle(const QString& title) { m_card->setTitle(title); }

    [[nodiscard]] ChartView* chartView() const { return m_chart; }
    [[nodiscard]] TableView* tableView() const { return m_table; }
    /// Between the heading and the chart: a page's own choice of what is shown.
    void addAbove(QWidget* widget);

Q_SIGNALS:
    void failed(const QString& reason);
    void saved(const QString& file);
    /// A value of the chart or a row of the table was opened: the key of the row and that of the series; none stands for
    /// all of the row.
    void opened(std::int64_t key, std::optional<std::int64_t> series);

private:
    using Row = std::vector<reports::Cell>;

    void makeCorner();
    void fillTable();
    void save(const QString& ending, void (*write)(ChartView&, const QString&));
    void print();
    void openPoint(ChartPoint point);
    void openRow(int row);

    FileChooser m_chooseFile;
    Card* m_card;
    QStackedWidget* m_stack;
    ChartView* m_chart;
    TableView* m_table;
    QLabel* m_empty;
    QLabel* m_remarks;
    QPushButton* m_showChart;
    QPushButton* m_showTable;
    QPushButton* m_export;
    TableModel<Row>* m_model = nullptr;
};

} // namespace coop::ui
