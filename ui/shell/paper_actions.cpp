// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paper_actions.h"

#include "core/exchange/writers.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/report_layout.h"
#include "ui/text/format.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <filesystem>

namespace coop::ui {

namespace {

bool write(const reports::ReportTable& table, const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const std::filesystem::path path(file.toStdString());
    if (ending == QLatin1String("xlsx"))
        exchange::writeXlsx(path, table);
    else if (ending == QLatin1String("csv"))
        exchange::writeCsv(path, table);
    else
        return writePdf(table, file);
    return true;
}

QString reasonOf(std::exception_ptr error)
{
    try {
        std::rethrow_exception(std::move(error));
    } catch (const std::exception& failure) {
        return PaperActions::tr("The file could not be written: %1").arg(QString::fromLocal8Bit(failure.what()));
    }
}

} // namespace

reports::ReportHead reportHeadOf(const BookSession& session)
{
    return {.cooperative = session.book().profile().read().name,
            .seal = session.book().seal(),
            .printedOn = session.clock().today()};
}

PaperActions::PaperActions(Interaction& interaction, QWidget* window)
    : QObject(window), m_interaction(interaction), m_window(window), m_task(this)
{
}

void PaperActions::print(const reports::ReportTable& table)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayoutFor(table));
    printer->setDocName(toText(std::string_view(table.title)));
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    // The dialog holds a plain pointer: the printer lives at least as long.
    connect(dialog, &QPrintDialog::finished, this, [printer] {});
    connect(dialog, qOverload<>(&QPrintDialog::accepted), this, [this, printer, table] {
        try {
            if (printReport(table, *printer))
                Q_EMIT notice(tr("Sent to the printer"));
            else
                m_interaction.tell(tr("The printer does not answer. Is it switched on and connected?"));
        } catch (const exchange::FileError& error) {
            m_interaction.tell(QString::fromLocal8Bit(error.what()));
        }
    });
    dialog->open();
}

void PaperActions::save(reports::ReportTable table)
{
    QString file = m_interaction.chooseFileToSave(tr("Save as"), toText(std::string_view(table.title)) + QStringLiteral(".pdf"),
                                                  tr("PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".pdf");
    m_task.start([table = std::move(table), file](std::stop_token) { return write(table, file); },
                 [this, file](bool) { Q_EMIT notice(tr("Saved: %1").arg(file)); },
                 [this](std::exception_ptr error) { m_interaction.tell(reasonOf(std::move(error))); });
}

} // namespace coop::ui
