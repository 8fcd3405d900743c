// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_saver.h"

#include "core/exchange/writers.h"
#include "core/reports/spreadsheet.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QTimer>

#include <filesystem>

namespace coop::ui {

namespace {

constexpr int kRefreshMs = 80;

QString reasonOf(std::exception_ptr error)
{
    try {
        std::rethrow_exception(std::move(error));
    } catch (const exchange::FileError& failure) {
        return ReportSaver::tr("%1 could not be written: %2")
            .arg(toText(std::string_view(failure.file().string())), QString::fromLocal8Bit(failure.what()));
    } catch (const std::exception& failure) {
        return ReportSaver::tr("The file could not be written: %1").arg(QString::fromLocal8Bit(failure.what()));
    }
}

} // namespace

QString endingOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Pdf: return QStringLiteral(".pdf");
    case FileFormat::Xlsx: return QStringLiteral(".xlsx");
    case FileFormat::Csv: return QStringLiteral(".csv");
    }
    return {};
}

ReportSaver::ReportSaver(QWidget* parent)
    : QWidget(parent), m_progress(new QProgressBar),
      m_stop(makeButton(tr("Stop"), ButtonRole::Secondary, QStringLiteral("stopSaving"))), m_timer(new QTimer(this)),
      m_task(this)
{
    setObjectName(QStringLiteral("reportSaver"));
    m_progress->setObjectName(QStringLiteral("savingProgress"));
    m_progress->setAccessibleName(tr("Progress of writing the file"));
    m_timer->setInterval(kRefreshMs);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_stop);
    hide();
    connect(m_stop, &QPushButton::clicked, this, [this] { m_pages->isWanted = false; });
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, m_pages->total);
        m_progress->setValue(m_pages->done);
    });
}

void ReportSaver::save(PrintedPages report, FileFormat format, const QString& file)
{
    run(
        [report = std::move(report), format, file](const PageProgress& progress) {
            const std::filesystem::path path(file.toStdString());
            switch (format) {
            case FileFormat::Pdf: return writePdf(*report.pages, file, progress);
            case FileFormat::Xlsx: exchange::writeXlsx(path, reports::spreadsheetOf(*report.report)); break;
            case FileFormat::Csv: exchange::writeCsv(path, reports::spreadsheetOf(*report.report)); break;
            }
            return true;
        },
        file, tr("Page %v of %m"));
}

void ReportSaver::run(Work work, const QString& target, const QString& steps)
{
    m_pages = std::make_shared<Pages>();
    m_isBusy = true;
    m_progress->setFormat(steps);
    m_progress->setRange(0, 0);
    m_timer->start();
    show();
    m_task.start(
        [work = std::move(work), pages = m_pages](std::stop_token stop) {
            return work([&](int done, int total) {
                pages->done = done;
                pages->total = total;
                return pages->isWanted && !stop.stop_requested();
            });
        },
        [this, target](bool isWritten) {
            finish();
            if (isWritten)
                Q_EMIT saved(target);
            else
                Q_EMIT stopped();
        },
        [this](std::exception_ptr error) {
            finish();
            Q_EMIT failed(reasonOf(std::move(error)));
        });
}

void ReportSaver::finish()
{
    m_isBusy = false;
    m_timer->stop();
    hide();
}

} // namespace coop::ui
