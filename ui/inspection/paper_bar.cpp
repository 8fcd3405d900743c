// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/paper_bar.h"

#include "ui/inspection/inspection_words.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace coop::ui {

PaperBar::PaperBar(FolderScan& scan, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_scan(scan), m_interaction(interaction),
      m_all(makeButton(tr("Working papers of all to be checked…"), ButtonRole::Link, QStringLiteral("allWorkingPapers"))),
      m_summary(makeButton(tr("Summary…"), ButtonRole::Link, QStringLiteral("countySummary"))), m_saver(new ReportSaver)
{
    m_all->setToolTip(tr("A PDF for each cooperative with signs or leads, into a folder, the pressing ones first"));
    m_summary->setToolTip(tr("How many of each state, where and by which rules, and the list of cooperatives, to be printed or as a workbook"));
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_all);
    line->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_saver);
    connect(m_all, &QPushButton::clicked, this, &PaperBar::saveAll);
    connect(m_summary, &QPushButton::clicked, this, &PaperBar::saveSummary);
    connect(&m_scan, &FolderScan::progressed, this, &PaperBar::refresh);
    connect(&m_scan, &FolderScan::finished, this, &PaperBar::refresh);
    connect(m_saver, &ReportSaver::saved, this, [this](const QString& file) {
        Q_EMIT notice(tr("Saved: %1").arg(file));
        Q_EMIT ended();
    });
    connect(m_saver, &ReportSaver::stopped, this, [this] {
        Q_EMIT notice(m_stopped);
        Q_EMIT ended();
    });
    connect(m_saver, &ReportSaver::failed, this, [this](const QString& reason) {
        m_interaction.tell(reason);
        Q_EMIT ended();
    });
    connect(this, &PaperBar::ended, this, &PaperBar::refresh);
    refresh();
}

void PaperBar::refresh()
{
    const bool canSave = !m_scan.isRunning() && !m_scan.books().empty() && !isBusy();
    const auto wanted = [](const ScannedBook& book) { return isToBeChecked(*book); };
    m_summary->setEnabled(canSave);
    m_all->setEnabled(canSave && std::ranges::any_of(m_scan.books(), wanted));
}

QString PaperBar::chooseFile(const QString& title, const QString& name, FileFormat& format)
{
    constexpr std::array kFormats = {FileFormat::Pdf, FileFormat::Xlsx, FileFormat::Csv};
    QString file = m_interaction.chooseFileToSave(title, name + endingOf(FileFormat::Pdf),
                                                  tr("PDF (*.pdf)") + QStringLiteral(";;") + tr("Excel (*.xlsx)") + QStringLiteral(";;") +
                                                      tr("CSV (*.csv)"));
    if (file.isEmpty() || isBusy())
        return {};
    const QString ending = QLatin1Char('.') + QFileInfo(file).suffix().toLower();
    const auto found = std::ranges::find(kFormats, ending, endingOf);
    format = found == kFormats.end() ? FileFormat::Pdf : *found;
    return found == kFormats.end() ? file + endingOf(FileFormat::Pdf) : file;
}

void PaperBar::savePaper(const ScannedBook& book)
{
    FileFormat format{};
    const QString file = chooseFile(tr("Save the working paper"), tr("Working paper %1").arg(paperName(*book)), format);
    if (file.isEmpty())
        return;
    m_stopped = tr("Stopped; no file was written");
    m_saver->run([order = PaperOrder{book, m_scan.request()}, format,
                  file](const PageProgress& progress) { return writeWorkingPaper(order, format, file, progress); },
                 file, tr("Page %v of %m"));
    refresh();
}

std::vector<PaperOrder> PaperBar::ordersToCheck() const
{
    std::vector<ScannedBook> books;
    std::ranges::copy_if(m_scan.books(), std::back_inserter(books), [](const ScannedBook& book) { return isToBeChecked(*book); });
    std::ranges::stable_sort(books, std::greater{}, [](const ScannedBook& book) {
        return inspection::sortingKey(book->assessment, book->findings);
    });
    std::vector<PaperOrder> orders;
    for (const ScannedBook& book : books)
        orders.push_back({book, m_scan.request()});
    return orders;
}

void PaperBar::saveAll()
{
    std::vector<PaperOrder> orders = ordersToCheck();
    const QString folder = m_interaction.chooseFolder(tr("Folder for the working papers of %1 cooperatives").arg(orders.size()));
    if (folder.isEmpty() || orders.empty() || isBusy())
        return;
    m_stopped = tr("Stopped; the papers that were written are in %1").arg(folder);
    m_saver->run([orders = std::move(orders), folder](const PageProgress& progress) { return writeWorkingPapers(orders, folder, progress); },
                 folder, tr("Paper %v of %m"));
    refresh();
}

void PaperBar::saveSummary()
{
    FileFormat format{};
    const QString file = chooseFile(tr("Save the summary"), tr("Summary of the inspection"), format);
    if (file.isEmpty())
        return;
    SummaryOrder order{.links = m_scan.links(), .parameters = m_scan.request().parameters};
    const auto count = static_cast<std::size_t>(m_scan.total());
    for (std::size_t number = 0; number < count; ++number)
        if (ScannedBook book = m_scan.book(static_cast<inspection::BookNumber>(number)))
            order.books.emplace_back(number, std::move(book));
    m_stopped = tr("Stopped; no file was written");
    m_saver->run([order = std::move(order), format,
                  file](const PageProgress& progress) { return writeCountySummary(order, format, file, progress); },
                 file, tr("Page %v of %m"));
    refresh();
}

} // namespace coop::ui
