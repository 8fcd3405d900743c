// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_paper.h"
#include "ui/charts/chart_view.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>

namespace coop::ui {

ChartCard::ChartCard(const QString& name, const QString& title, FileChooser chooseFile, QWidget* parent)
    : QWidget(parent), m_chooseFile(std::move(chooseFile)), m_card(new Card(title, this)),
      m_stack(new QStackedWidget(m_card)), m_chart(new ChartView(name + QStringLiteral("Chart"), title)),
      m_table(new TableView(name + QStringLiteral("Table"), title)), m_empty(makeRemark({})),
      m_remarks(makeRemark({}))
{
    setObjectName(name);
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_remarks);
    m_remarks->hide();
    makeCorner();
    setEmpty({});
}

void ChartCard::makeCorner()
{
    const auto link = [this](const QString& text, const QString& part) {
        auto* button = makeButton(text, ButtonRole::Link, objectName() + part, m_card);
        button->setFont(fontFor(TextRole::Small));
        m_card->corner()->addWidget(button);
        return button;
    };
    m_showChart = link(tr("Chart"), QStringLiteral("ShowChart"));
    m_showTable = link(tr("Table"), QStringLiteral("ShowTable"));
    m_export = link(tr("Export"), QStringLiteral("Export"));
    auto* group = new QButtonGroup(this);
    for (QPushButton* button : {m_showChart, m_showTable}) {
        button->setCheckable(true);
        button->setMinimumWidth(button->sizeHint().width() + 6); // bold when it is the chosen one
        group->addButton(button);
    }
    m_showChart->setChecked(true);
    connect(m_showChart, &QPushButton::clicked, this, [this] { m_stack->setCurrentWidget(m_chart); });
    connect(m_showTable, &QPushButton::clicked, this, [this] { m_stack->setCurrentWidget(m_table); });

    auto* menu = new QMenu(m_export);
    const auto entry = [this, menu](const QString& text, const QString& part, auto call) {
        QAction* action = menu->addAction(text);
        action->setObjectName(objectName() + part);
        connect(action, &QAction::triggered, this, call);
    };
    entry(tr("Save as PNG…"), QStringLiteral("Png"), [this] { save(QStringLiteral("png"), saveChartPng); });
    entry(tr("Save as SVG…"), QStringLiteral("Svg"), [this] { save(QStringLiteral("svg"), saveChartSvg); });
    entry(tr("Save as PDF…"), QStringLiteral("Pdf"), [this] { save(QStringLiteral("pdf"), saveChartPdf); });
    entry(tr("Copy picture"), QStringLiteral("Copy"), [this] { copyChart(*m_chart); });
    menu->addSeparator();
    entry(tr("Print…"), QStringLiteral("Print"), [this] { print(); });
    m_export->setMenu(menu);
    connect(m_chart, &ChartView::opened, this, &ChartCard::openPoint);
    connect(m_table, &TableView::opened, this, &ChartCard::openRow);
}

void ChartCard::addAbove(QWidget* widget)
{
    m_card->body()->insertWidget(0, widget);
}

void ChartCard::setChart(ChartData chart)
{
    m_card->setTitle(chart.title);
    m_chart->setAccessibleName(chart.title);
    m_table->setAccessibleName(chart.title);
    m_remarks->setText(chart.remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!chart.remarks.isEmpty());
    m_chart->setData(std::move(chart));
    fillTable();
    for (QPushButton* button : {m_showChart, m_showTable, m_export})
        button->setEnabled(true);
    m_stack->setCurrentWidget(m_showTable->isChecked() ? static_cast<QWidget*>(m_table) : m_chart);
}

void ChartCard::setEmpty(const QString& sentence)
{
    m_empty->setText(sentence);
    m_remarks->hide();
    m_stack->setCurrentWidget(m_empty);
    for (QPushButton* button : {m_showChart, m_showTable, m_export})
        button->setEnabled(false);
}

void ChartCard::fillTable()
{
    const reports::ReportTable& table = m_chart->chartData().table;
    std::vector<TableColumn<Row>> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool isText = table.columns[i].kind == reports::ColumnKind::Text;
        columns.push_back({.title = QString::fromStdString(table.columns[i].title),
                           .alignment = isText ? Qt::AlignLeft : Qt::AlignRight,
                           .text = [i](const Row& row) { return cellText(row[i]); }});
    }
    auto* model = new TableModel<Row>(std::move(columns), m_table);
    std::vector<Row> rows = table.rows;
    if (!table.totals.empty())
        rows.push_back(table.totals);
    model->setRows(std::move(rows));
    m_table->setModel(model);
    m_table->fitColumns(0);
    delete m_model;
    m_model = model;
}

void ChartCard::save(const QString& ending, void (*write)(ChartView&, const QString&))
{
    const QString title = m_chart->chartData().title;
    QString file = m_chooseFile(title, title + QLatin1Char('.') + ending,
                                ending == QLatin1String("pdf") ? tr("PDF document (*.pdf)")
                                                               : tr("%1 picture (*.%2)").arg(ending.toUpper(), ending));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive))
        file += QLatin1Char('.') + ending;
    try {
        write(*m_chart, file);
        Q_EMIT saved(file);
    } catch (const PictureError& error) {
        Q_EMIT failed(tr("The picture could not be written: %1").arg(QString::fromUtf8(error.what())));
    }
}

void ChartCard::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(chartPage());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    // The dialog holds a plain pointer: the printer lives at least as long.
    connect(dialog, &QPrintDialog::finished, this, [printer] {});
    connect(dialog, qOverload<>(&QPrintDialog::accepted), this, [this, printer] {
        try {
            if (!printChart(m_chart->chartData(), *printer))
                Q_EMIT failed(tr("The printer does not answer. Is it switched on and connected?"));
        } catch (const PictureError& error) {
            Q_EMIT failed(tr("The picture could not be written: %1").arg(QString::fromUtf8(error.what())));
        }
    });
    dialog->open();
}

void ChartCard::openPoint(ChartPoint point)
{
    const ChartData& chart = m_chart->chartData();
    if (chart.keys.empty())
        return;
    if (const auto row = chart.rowOf(point.category))
        Q_EMIT opened(chart.keys[*row], chart.series[point.series].key);
    else
        m_showTable->click(); // what was put together stands apart there
}

void ChartCard::openRow(int row)
{
    const std::vector<std::int64_t>& keys = m_chart->chartData().keys;
    if (row >= 0 && static_cast<std::size_t>(row) < keys.size()) // below the last one is the total
        Q_EMIT opened(keys[static_cast<std::size_t>(row)], std::nullopt);
}

} // namespace coop::ui
