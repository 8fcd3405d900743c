// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_saver.h"

#include "core/exchange/writers.h"
#include "ui/print/pdf_writer.h"
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
    m_progress->setFormat(tr("Page %v of %m"));
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

void ReportSaver::save(std::shared_ptr<const reports::ReportTable> table, FileFormat format, const QString& file)
{
    m_pages = std::make_shared<Pages>();
    m_isBusy = true;
    m_progress->setRange(0, 0);
    m_timer->start();
    show();
    m_task.start(
        [table = std::move(table), format, file, pages = m_pages](std::stop_token stop) {
            const std::filesystem::path path(file.toStdString());
            switch (format) {
            case FileFormat::Pdf:
                return writePdf(*table, file, [&](int done, int total) {
                    pages->done = done;
                    pages->total = total;
                    return pages->isWanted && !stop.stop_requested();
                });
            case FileFormat::Xlsx: exchange::writeXlsx(path, *table); break;
            case FileFormat::Csv: exchange::writeCsv(path, *table); break;
            }
            return true;
        },
        [this, file](bool isWritten) {
            finish();
            if (isWritten)
                Q_EMIT saved(file);
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
