// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/reconciliation_view.h"

#include "core/book/bank_report.h"
#include "core/exchange/writers.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/report_preview.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QVBoxLayout>

namespace coop::ui {

ReconciliationView::ReconciliationView(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_day(new QComboBox),
      m_verdict(makeChip({}, Tone::Neutral)), m_preview(new ReportPreview)
{
    m_day->setObjectName(QStringLiteral("reconciliation.day"));
    m_day->setAccessibleName(tr("Day of the reconciliation"));
    m_verdict->setObjectName(QStringLiteral("reconciliation.verdict"));
    auto* card = new Card(tr("Bank reconciliation"));
    card->corner()->setSpacing(Tokens::kSmallGap);
    card->corner()->addWidget(m_verdict);
    card->corner()->addWidget(m_day);
    const auto addSave = [this, card](const QString& text, const QString& name, const QString& ending, const QString& filter) {
        auto* button = makeButton(text, ButtonRole::Secondary, name);
        card->corner()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, ending, filter] { save(ending, filter); });
    };
    auto* print = makeButton(tr("Print…"), ButtonRole::Secondary, QStringLiteral("reconciliation.print"));
    card->corner()->addWidget(print);
    addSave(tr("PDF…"), QStringLiteral("reconciliation.pdf"), QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    addSave(tr("Excel…"), QStringLiteral("reconciliation.xlsx"), QStringLiteral(".xlsx"), tr("Excel (*.xlsx)"));
    addSave(tr("CSV…"), QStringLiteral("reconciliation.csv"), QStringLiteral(".csv"), tr("CSV (*.csv)"));
    card->body()->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_day, &QComboBox::activated, this, &ReconciliationView::prepare);
    connect(print, &QPushButton::clicked, this, &ReconciliationView::print);
}

void ReconciliationView::fillDays(FiscalYear year)
{
    const Date today = m_session.clock().today();
    m_day->clear();
    for (int month = 1; month <= 12; ++month) {
        const ledger::Period period = ledger::Period::ofMonth(year.value, month);
        if (month > 1 && period.first() > today)
            break;
        m_day->addItem(toText(period.last()), toText(toIso(period.last())));
    }
    m_day->setCurrentIndex(m_day->count() - 1);
}

void ReconciliationView::show(const std::string& account, FiscalYear year)
{
    m_account = account;
    if (m_year != year)
        fillDays(year);
    m_year = year;
    prepare();
}

const reports::ReportTable* ReconciliationView::table() const
{
    return m_report ? &m_report->layout().table() : nullptr;
}

void ReconciliationView::prepare()
{
    const auto day = parseDate(fromText(m_day->currentData().toString()));
    if (!day)
        return;
    book::Book& book = m_session.book();
    const reports::ReportHead head{book.profile().read().name, book.seal(), m_session.clock().today()};
    const ledger::Reconciliation found = book.bank().reconciliation(m_account, *day);
    if (!found.bankBalance)
        setChip(m_verdict, tr("no statement"), Tone::Warning);
    else if (found.agrees())
        setChip(m_verdict, tr("agrees"), Tone::Good);
    else
        setChip(m_verdict, tr("differs by %1").arg(toText(found.adjustedBook() - *found.adjustedBank())), Tone::Bad);
    m_report = std::make_shared<ReportPainter>(
        book::reconciliationReport(book, m_account, *day, head, reportWording()));
    m_preview->setPages(m_report);
}

QString ReconciliationView::suggestedName() const
{
    return toText(std::string_view(table()->title)) + QLatin1Char('-') + m_day->currentData().toString();
}

void ReconciliationView::save(const QString& ending, const QString& filter)
{
    if (!m_report)
        return;
    const auto report = m_report;
    QString file = m_interaction.chooseFileToSave(tr("Save the reconciliation as"), suggestedName() + ending, filter);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += ending;
    try {
        const std::filesystem::path path(file.toStdU16String());
        if (ending == QLatin1String(".pdf"))
            writePdf(*report, file);
        else if (ending == QLatin1String(".xlsx"))
            exchange::writeXlsx(path, report->layout().table());
        else
            exchange::writeCsv(path, report->layout().table());
        Q_EMIT notice(tr("Saved: %1").arg(file));
    } catch (const exchange::FileError& error) {
        m_interaction.tell(tr("%1 could not be written: %2").arg(file, QString::fromLocal8Bit(error.what())));
    }
}

void ReconciliationView::print()
{
    if (!m_report)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pageLayoutFor(m_report->layout().table()));
    printer->setDocName(suggestedName());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_report->pageCount());
    // The dialog holds a plain pointer: the printer lives at least as long.
    connect(dialog, &QPrintDialog::finished, this, [printer] {});
    connect(dialog, qOverload<>(&QPrintDialog::accepted), this, [this, printer, report = m_report] {
        try {
            if (printReport(report->layout().table(), *printer))
                Q_EMIT notice(tr("Sent to the printer"));
            else
                m_interaction.tell(tr("The printer does not answer. Is it switched on and connected?"));
        } catch (const exchange::FileError& error) {
            m_interaction.tell(QString::fromLocal8Bit(error.what()));
        }
    });
    dialog->open();
}

} // namespace coop::ui
