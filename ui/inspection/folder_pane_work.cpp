// SPDX-License-Identifier: GPL-3.0-or-later
// What the folder pane does: it starts the scan, filters and sorts what came, shows the chosen book, saves the list.
#include "core/exchange/writers.h"
#include "ui/forms/segments.h"
#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/inspection/content_button.h"
#include "ui/inspection/county_list.h"
#include "ui/inspection/county_pane.h"
#include "ui/inspection/displays_pane.h"
#include "ui/inspection/findings_view.h"
#include "ui/inspection/folder_pane.h"
#include "ui/inspection/inspection_words.h"
#include "ui/inspection/paper_bar.h"
#include "ui/inspection/links_pane.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/inspection_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace coop::ui {

namespace {

using inspection::Integrity;

constexpr int kWidestColumn = 92;
constexpr int kNameColumn = 0;
constexpr int kActivityColumn = 3;
constexpr int kNameWidth = 150;

std::vector<std::filesystem::path> pathsOf(const QMimeData& data)
{
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.emplace_back(fromText(url.toLocalFile()));
    }
    return paths;
}

/// 2.4
QString secondsText(qint64 ms)
{
    return QStringLiteral("%1.%2").arg(ms / 1000).arg(ms % 1000 / 100);
}

QString troubleText(const IndexTrouble& trouble)
{
    if (trouble.kind == IndexTrouble::Kind::Busy)
        return FolderPane::tr("Another window is inspecting at this moment. Here all books are read, and nothing is kept for the next scan.");
    return FolderPane::tr("What earlier scans left cannot be used: %1 (%2). All books were read, and nothing of it is kept for the next scan; "
                          "the file stays as it is.")
        .arg(toText(trouble.file), unreadableText(trouble.failure, trouble.detail));
}

} // namespace

void FolderPane::chooseFolder()
{
    const QString folder = m_interaction.chooseFolder(tr("Which folder holds the books?"));
    if (!folder.isEmpty())
        scan({fromText(folder)});
}

void FolderPane::chooseFile()
{
    const QString file = m_interaction.chooseFileToOpen(tr("Which book shall be inspected?"), tr("Books (*.coop)"));
    if (!file.isEmpty())
        scan({fromText(file)});
}

void FolderPane::scan(std::vector<std::filesystem::path> places, inspection::Reuse reuse)
{
    if (!mayLeaveEntry())
        return;
    m_chosen.clear();
    m_shown.reset();
    m_open->hide();
    m_paper->hide();
    m_findings->showSentence(tr("Choose a book to see what was found in it."));
    m_details->setTitle(tr("Findings"));
    m_bookParts->hide();
    showFindings();
    m_only.clear();
    m_onlyThese->hide();
    m_scan.start(std::move(places), {.asOf = m_asOf}, reuse);
    refreshParts();
}

void FolderPane::showPart(Part part)
{
    m_partChoice->setCurrent(part);
    m_parts->setCurrentIndex(part);
}

/// Map and picture are drawn when a scan begins and when all is known, not for each book.
void FolderPane::refreshParts()
{
    m_links->refresh();
    m_county->refresh();
}

void FolderPane::clearFilters()
{
    m_status.reset();
    for (CountCard* card : m_counts)
        card->setChecked(false);
    m_region->setCurrentIndex(0);
    m_leads->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
}

void FolderPane::showOnly(const QString& heading, const std::vector<std::string>& paths)
{
    m_only = {paths.begin(), paths.end()};
    m_onlyThese->setText(heading + QStringLiteral("  ") + QChar(0x2715));
    m_onlyThese->setAccessibleName(tr("Only %1: show all books again").arg(heading));
    m_onlyThese->setVisible(!m_only.empty());
    if (!m_only.empty()) {
        // What else is filtered would hide some of those that were asked for.
        clearFilters();
        showPart(List);
    }
    refreshRows();
}

void FolderPane::showInList(const QString& file)
{
    showOnly({}, {});
    showPart(List);
    const auto isThere = [this, path = fromText(file)] {
        const auto place = std::ranges::find(m_model->rows(), path, [](const Row& row) { return row.book->path; });
        return place == m_model->rows().end() ? -1 : static_cast<int>(place - m_model->rows().begin());
    };
    if (isThere() < 0) { // hidden by a filter
        clearFilters();
        refreshRows();
    }
    if (const int row = isThere(); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void FolderPane::showFindings()
{
    m_bookParts->setCurrent(0);
    m_bookStack->setCurrentIndex(0);
}

void FolderPane::search(const QString& text)
{
    m_search = text.trimmed();
    refreshRows();
}

void FolderPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!pathsOf(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void FolderPane::dropEvent(QDropEvent* event)
{
    auto paths = pathsOf(*event->mimeData());
    if (paths.empty())
        return;
    event->acceptProposedAction();
    scan(std::move(paths));
}

void FolderPane::refreshAll()
{
    m_stack->setCurrentIndex(m_scan.hasStarted() ? 1 : 0);
    if (!m_scan.hasStarted())
        return;
    refreshProgress();
    if (std::exchange(m_revision, m_scan.revision()) != m_scan.revision())
        m_all.clear();
    const std::size_t known = m_all.size();
    if (known == m_scan.books().size() && known > 0)
        return;
    // Known rows are sorted, so the new ones are those behind as many as are known.
    for (std::size_t i = known; i < m_scan.books().size(); ++i) {
        const ScannedBook& book = m_scan.books()[i];
        m_all.push_back({book, inspection::sortingKey(book->assessment, book->findings)});
    }
    std::ranges::sort(m_all, [](const Row& a, const Row& b) {
        return a.sortingKey != b.sortingKey ? a.sortingKey > b.sortingKey : a.book->path < b.book->path;
    });
    refreshCounts();
    refreshRegions();
    refreshRows();
}

void FolderPane::refreshProgress()
{
    const bool isRunning = m_scan.isRunning();
    m_progress->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    if (isRunning && !m_scan.wasStopped())
        m_stop->setEnabled(true);
    m_again->setVisible(!isRunning);
    m_anew->setVisible(!isRunning);
    m_note->setText(m_scan.trouble() ? troubleText(*m_scan.trouble()) : QString());
    m_note->setVisible(m_scan.trouble().has_value());
    m_progress->setRange(0, m_scan.total());
    m_progress->setValue(m_scan.done());
    QStringList places;
    for (const std::filesystem::path& place : m_scan.places())
        places << toText(place.filename().empty() ? place.string() : place.filename().string());
    const QString where = places.join(QStringLiteral("  "));
    const QString books = countText(static_cast<std::size_t>(m_scan.done()));
    if (isRunning)
        m_progressText->setText(tr("Reading %1").arg(where));
    else if (m_scan.wasStopped())
        m_progressText->setText(tr("%1: stopped after %2 of %3 books").arg(where, books, countText(static_cast<std::size_t>(m_scan.total()))));
    else if (m_scan.unchanged() > 0)
        m_progressText->setText(tr("%1: %2 books in %3 s, %4 of them unchanged since the last scan")
                                    .arg(where, books, secondsText(m_scan.elapsedMs()), countText(static_cast<std::size_t>(m_scan.unchanged()))));
    else
        m_progressText->setText(tr("%1: %2 books, read in %3 s").arg(where, books, secondsText(m_scan.elapsedMs())));
}

void FolderPane::refreshCounts()
{
    std::array<int, 5> counts{};
    for (const Row& row : m_all)
        ++counts.at(static_cast<std::size_t>(row.book->assessment.status));
    constexpr std::array kOrder = {Status::Normal, Status::NormalObservation, Status::NeedsInspection, Status::ShellLikely,
                                   Status::CannotAssess};
    for (std::size_t i = 0; i < kOrder.size(); ++i)
        m_counts.at(i)->show(countText(static_cast<std::size_t>(counts.at(static_cast<std::size_t>(kOrder.at(i))))));
}

void FolderPane::refreshRegions()
{
    std::set<std::string> regions;
    for (const Row& row : m_all) {
        if (!row.book->region.empty())
            regions.insert(row.book->region);
    }
    const QString chosen = m_region->currentData().toString();
    const QSignalBlocker quiet(m_region);
    m_region->clear();
    m_region->addItem(tr("All townships"), QString());
    for (const std::string& region : regions)
        m_region->addItem(toText(region), toText(region));
    m_region->setCurrentIndex(std::max(0, m_region->findData(chosen)));
}

bool FolderPane::isWanted(const inspection::BookResult& book) const
{
    if (!m_only.empty() && !m_only.contains(book.path))
        return false;
    if (m_status && book.assessment.status != *m_status)
        return false;
    if (const QString region = m_region->currentData().toString(); !region.isEmpty() && toText(book.region) != region)
        return false;
    const Integrity integrity = book.assessment.integrity;
    const int leads = m_leads->currentIndex();
    if ((leads == 1 && integrity == Integrity::None) || (leads == 2 && integrity != Integrity::Major))
        return false;
    if (!isInState(book))
        return false;
    if (m_search.isEmpty())
        return true;
    const auto says = [this](const QString& text) { return text.contains(m_search, Qt::CaseInsensitive); };
    return says(nameOf(book)) || says(toText(book.region)) || says(toText(book.industry)) || says(toText(book.code)) ||
           says(toText(book.path)) ||
           std::ranges::any_of(book.findings, [&](const inspection::Finding& finding) { return says(toText(finding.rule)); });
}

void FolderPane::refreshRows()
{
    std::vector<Row> rows;
    for (const Row& row : m_all) {
        if (isWanted(*row.book))
            rows.push_back(row);
    }
    const bool isFirst = m_model->rows().empty();
    const int sorted = m_table->horizontalHeader()->sortIndicatorSection();
    const std::string chosen = m_chosen;
    {
        const QSignalBlocker quiet(m_table); // the chosen book is chosen again below
        m_model->setRows(std::move(rows));
        if (sorted >= 0)
            m_model->sort(sorted, m_table->horizontalHeader()->sortIndicatorOrder());
        const auto place = std::ranges::find(m_model->rows(), chosen, [](const Row& row) { return row.book->path; });
        if (!chosen.empty() && place != m_model->rows().end())
            m_table->setCurrentIndex(m_model->index(static_cast<int>(place - m_model->rows().begin()), 0));
    }
    if (isFirst && !m_model->rows().empty()) {
        // The name keeps its room: where all does not fit, the list is moved sideways.
        fitTightly(*m_table, -1, kWidestColumn, kActivityColumn);
        m_table->setColumnWidth(kNameColumn, kNameWidth * textPercent() / 100);
    }
    m_list->setTitle(m_model->rows().size() == m_all.size()
                         ? tr("Books")
                         : tr("Books (%1 of %2)").arg(countText(m_model->rows().size()), countText(m_all.size())));
}

void FolderPane::chooseStatus(Status status, bool isChosen)
{
    m_status = isChosen ? std::optional(status) : std::nullopt;
    for (CountCard* card : m_counts) {
        if (card != sender())
            card->setChecked(false);
    }
    refreshRows();
}

void FolderPane::showBook(int index)
{
    const Row* row = m_model->rowAt(index);
    if (row == nullptr || row->book->path == m_chosen)
        return;
    const ScannedBook book = row->book;
    if (!mayLeaveEntry()) {
        QTimer::singleShot(0, this, &FolderPane::refreshRows); // goes back to the book that is shown
        return;
    }
    m_chosen = book->path;
    m_details->setTitle(nameOf(*book));
    m_open->setVisible(!book->failure);
    m_paper->show();
    m_bookParts->setVisible(!book->failure);
    if (book->failure)
        showFindings();
    else
        m_displays->setBook(book->path, {.asOf = book->asOf});
    m_shown.reset();
    m_findings->show(*book);
    if (!book->failure)
        readRows(book);
}

void FolderPane::savePaper()
{
    const auto chosen = std::ranges::find(m_scan.books(), m_chosen, [](const ScannedBook& book) { return book->path; });
    if (chosen != m_scan.books().end())
        m_papers->savePaper(*chosen);
}

void FolderPane::save(const QString& ending)
{
    const bool isXlsx = ending == QLatin1String("xlsx");
    const QString file = m_interaction.chooseFileToSave(tr("Save the list of books"), tr("Cooperatives inspected") + QLatin1Char('.') + ending,
                                                        isXlsx ? tr("Spreadsheets (*.xlsx)") : tr("Text tables (*.csv)"));
    if (file.isEmpty())
        return;
    std::vector<ScannedBook> books;
    for (const Row& row : m_model->rows())
        books.push_back(row.book);
    m_saving.start(
        [table = countyList(books), path = std::filesystem::path(fromText(file)), isXlsx](std::stop_token) {
            if (isXlsx)
                exchange::writeXlsx(path, table);
            else
                exchange::writeCsv(path, table);
            return true;
        },
        [this, file](bool) { Q_EMIT notice(tr("Saved: %1").arg(file)); },
        [this, file](std::exception_ptr error) {
            try {
                std::rethrow_exception(std::move(error));
            } catch (const std::exception& reason) {
                m_interaction.tell(tr("%1 could not be written: %2").arg(file, QString::fromLocal8Bit(reason.what())));
            }
        });
}

} // namespace coop::ui
