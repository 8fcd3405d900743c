// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/exchange/sealed_package.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/settings.h"
#include "ui/shell/welcome_page.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace coop::ui {

namespace {

constexpr int kNoticeMs = 6000;

QString bookFilter()
{
    return MainWindow::tr("Books (*.coop)");
}

} // namespace

MainWindow::MainWindow(BookSession& session, std::vector<PageEntry> pages, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_entries(std::move(pages)),
      m_ownInteraction(std::make_unique<DialogInteraction>(this)), m_interaction(m_ownInteraction.get()),
      m_keeper(new BackupKeeper(session, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1440, 900);
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    buildFrame();
    buildShortcuts();
    connect(&m_session, &BookSession::opened, this, &MainWindow::bookOpened);
    connect(&m_session, &BookSession::closed, this, &MainWindow::bookClosed);
    connect(&m_session, &BookSession::changed, this, &MainWindow::changed);
    connect(&m_session, &BookSession::yearChanged, this, [this] { changed(book::Subject::Everything); });
    connect(m_keeper, &BackupKeeper::made, this, [this](const QString& file) { showNotice(tr("Backed up and checked: %1").arg(file)); });
    connect(m_keeper, &BackupKeeper::failed, this, [this](const QString& sentence) {
        showFailure(tr("The backup could not be made: %1").arg(sentence));
    });
    if (m_session.isOpen())
        bookOpened();
    else
        bookClosed();
}

void MainWindow::buildFrame()
{
    // Also called when the language, the scheme or the text size changes: everything is made anew.
    dropPages();
    m_rail = new NavigationRail(m_entries);
    m_header = new HeaderBar;
    m_stack = new QStackedWidget;
    m_welcome = new WelcomePage(m_session.clock());
    m_banner = new QLabel;
    m_notice = new QLabel;
    m_stack->addWidget(m_welcome);

    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setProperty("look", QStringLiteral("chip"));
    m_banner->setProperty("tone", QStringLiteral("warning"));
    m_banner->setWordWrap(true);
    m_banner->setContentsMargins(28, 6, 28, 6);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setProperty("look", QStringLiteral("muted"));
    m_notice->setContentsMargins(28, 2, 28, 6);
    m_notice->hide();

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    right->addWidget(m_notice);
    auto* frame = new QWidget;
    frame->setProperty("look", QStringLiteral("page"));
    frame->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(frame);

    connect(m_rail, &NavigationRail::chosen, this, [this](PageId page) { showPage(page); });
    connect(m_rail->menu(), &QMenu::aboutToShow, this, [this] { fillMenu(*m_rail->menu()); });
    connect(m_header, &HeaderBar::yearChosen, this, [this](int year) { m_session.setYear(FiscalYear{year}); });
    connect(m_header, &HeaderBar::searched, this, [this](const QString& text) {
        if (Page* page = currentPage())
            page->search(text);
    });
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseBook);
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openBook);
    connect(m_welcome, &WelcomePage::inspectionRequested, this, [this] { showPage(PageId::Inspection, QStringLiteral("folder")); });
    connect(m_welcome, &WelcomePage::createRequested, this, [this](const book::NewBook& particulars) {
        const QString file = m_interaction->chooseFileToSave(
            tr("Where shall the book be kept?"), toText(particulars.name) + QStringLiteral(".coop"), bookFilter());
        if (!file.isEmpty())
            createBook(file, particulars);
    });
}

void MainWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto method) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, method);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::showPalette);
    add(QKeySequence::Open, &MainWindow::chooseBook);
    add(QKeySequence::Undo, &MainWindow::undo);
    add(QKeySequence::Redo, &MainWindow::redo);
    add(QKeySequence::Quit, &QWidget::close);
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_header->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { changeTextSize(+10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { changeTextSize(+10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { changeTextSize(-10); });
    add(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { changeTextSize(100 - textPercent()); });
    for (std::size_t i = 0; i < m_entries.size() && i < 9; ++i) {
        const PageId page = m_entries[i].id;
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))),
            [this, page] { showPage(page); });
    }
}

void MainWindow::attempt(const std::function<void()>& action)
{
    try {
        action();
    } catch (const storage::StorageError& error) {
        m_interaction->tell(failureText(error));
    }
}

void MainWindow::openBook(const QString& file)
{
    if (exchange::looksLikePackage(fromText(file)))
        openPackage(file);
    else if (mayLoseEntries())
        attempt([&] { m_session.open(file); });
}

QString MainWindow::readOnlyText() const
{
    if (const auto holder = m_session.book().holder())
        return tr("Read only: the book is in use by %1. You can look and print, but not change anything.").arg(toText(*holder));
    if (m_session.mode() == book::OpenMode::ReadOnly)
        return tr("Read only: this book was opened to be looked at. You can look and print, but not change anything.");
    return tr("Read only: this file is write-protected. You can look and print, but not change anything.");
}

void MainWindow::createBook(const QString& file, const book::NewBook& particulars)
{
    const QString name = file.endsWith(QLatin1String(".coop")) ? file : file + QStringLiteral(".coop");
    attempt([&] { m_session.create(name, particulars); });
}

void MainWindow::bookOpened()
{
    Settings::rememberBook(toText(m_session.book().file().string()));
    m_rail->setPagesEnabled(true);
    m_header->show();
    m_banner->setVisible(m_session.isReadOnly());
    m_banner->setText(readOnlyText());
    dropPages();
    refreshYears();
    refreshSeal();
    showPage(PageId::Overview);
    attempt([this] { m_keeper->bookOpened(); });
}

void MainWindow::bookClosed()
{
    dropPages();
    setWindowTitle(tr("Shezhang"));
    m_rail->setPagesEnabled(false);
    m_rail->setFoot({});
    m_banner->hide();
    showWelcome();
}

void MainWindow::showWelcome()
{
    m_header->hide();
    m_rail->setNoCurrent();
    m_welcome->showRecent(Settings::recentBooks());
    m_welcome->setInspectionOffered(isUsable(PageId::Inspection));
    m_stack->setCurrentWidget(m_welcome);
}

bool MainWindow::isUsable(PageId id) const
{
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    return entry != m_entries.end() && (m_session.isOpen() || entry->worksWithoutBook);
}

void MainWindow::lookAtBook(const QString& file)
{
    if (mayLoseEntries())
        attempt([&] {
            m_session.open(file, book::OpenMode::ReadOnly);
            showPage(PageId::Inspection, QStringLiteral("book"));
        });
}

void MainWindow::dropPages()
{
    // A page may still save its draft while it goes; nobody needs to be told then.
    const QSignalBlocker quiet(m_session);
    if (m_header != nullptr)
        m_header->setActions({});
    for (const auto& [id, page] : m_pages)
        delete page;
    m_pages.clear();
    m_stale.clear();
}

void MainWindow::refreshYears()
{
    // The current year can be chosen before anything stands in it.
    std::vector<FiscalYear> years = m_session.years();
    for (const FiscalYear year : {m_session.year(), FiscalYear{m_session.clock().today().year()}}) {
        if (std::ranges::find(years, year) == years.end())
            years.push_back(year);
    }
    std::ranges::sort(years, std::ranges::greater());
    m_header->setYears(years, m_session.year());
}

void MainWindow::refreshSeal()
{
    const members::Profile profile = m_session.book().profile().read();
    setWindowTitle(tr("%1 – Shezhang").arg(toText(profile.name)));
    m_rail->setFoot(tr("%1\nOperator: %2\nSeal %3")
                        .arg(toText(profile.name), BookSession::operatorName(), toText(m_session.book().seal())));
}

Page* MainWindow::pageFor(PageId id)
{
    if (const auto found = m_pages.find(id); found != m_pages.end())
        return found->second;
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end())
        return nullptr;
    Page* page = entry->make(m_session, *m_interaction);
    connect(page, &Page::goTo, this, &MainWindow::showPage);
    connect(page, &Page::notice, this, &MainWindow::showNotice);
    // Queued: opening a book makes an end of the page that asks for it.
    connect(page, &Page::bookWanted, this, &MainWindow::lookAtBook, Qt::QueuedConnection);
    m_stack->addWidget(page);
    m_pages[id] = page;
    m_stale[id] = true;
    return page;
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showPage(PageId id, const QString& target)
{
    if (!isUsable(id))
        return;
    attempt([&] {
        Page* page = pageFor(id);
        if (page == nullptr)
            return;
        m_current = id;
        m_rail->setCurrent(id);
        m_stack->setCurrentWidget(page);
        page->setFocus();
        m_header->show();
        if (!m_session.isOpen())
            m_header->setYears({}, {});
        m_header->setTitle(page->title());
        m_header->setSearchHint(page->searchHint());
        m_header->setActions(page->headerWidgets());
        page->search({}); // the field is empty again, and the page must not filter unseen
        if (std::exchange(m_stale[id], false))
            page->refresh();
        if (!target.isEmpty())
            page->reveal(target);
    });
}

void MainWindow::changed(book::Subject)
{
    attempt([this] {
        refreshYears();
        refreshSeal();
        m_keeper->bookChanged();
        for (auto& [id, stale] : m_stale)
            stale = true;
        if (Page* page = currentPage()) {
            m_stale[m_current] = false;
            page->refresh();
        }
    });
}

bool MainWindow::mayLoseEntries()
{
    const bool hasEntry = std::ranges::any_of(m_pages, [](const auto& page) { return page.second->hasUnsavedEntry(); });
    return !hasEntry || m_interaction->confirm(tr("An entry is not saved yet and would be lost."), tr("Go on without it"));
}

void MainWindow::newBook()
{
    if (!mayLoseEntries())
        return;
    m_session.close();
    if (currentPage() != nullptr)
        bookClosed(); // a page that works without a book
    m_welcome->startNewBook();
}

void MainWindow::undo()
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    attempt([this] {
        showNotice(m_session.book().history().undo() ? tr("Taken back. Ctrl+Y does it again.")
                                                     : tr("Nothing to take back. Posted rows are corrected by reversing them."));
    });
}

void MainWindow::redo()
{
    if (!m_session.isOpen() || m_session.isReadOnly())
        return;
    attempt([this] {
        showNotice(m_session.book().history().redo() ? tr("Done again.") : tr("Nothing to do again."));
    });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_stack == nullptr)
        return;
    const PageId page = m_current;
    const bool isOnPage = currentPage() != nullptr;
    buildFrame();
    if (m_session.isOpen()) {
        bookOpened();
        showPage(page);
    } else {
        bookClosed();
        if (isOnPage)
            showPage(page);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLoseEntries()) {
        event->ignore();
        return;
    }
    Settings::setGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString file = url.toLocalFile();
        if (file.endsWith(QLatin1String(".coop"), Qt::CaseInsensitive) ||
            file.endsWith(QLatin1String(".coop-sealed"), Qt::CaseInsensitive)) {
            openBook(file);
            return;
        }
        if (m_session.isReadOnly())
            continue;
        // The page in front first; else the first of all that knows what to do with the file.
        if (Page* page = currentPage(); page != nullptr && page->acceptFile(file))
            return;
        for (const PageEntry& entry : m_entries) {
            if (entry.id == m_current || !pageFor(entry.id)->acceptFile(file))
                continue;
            showPage(entry.id);
            return;
        }
    }
}

void MainWindow::showFailure(const QString& sentence)
{
    m_banner->setText(sentence);
    m_banner->show();
}

void MainWindow::showNotice(const QString& text)
{
    m_notice->setText(text);
    m_notice->show();
    QTimer::singleShot(kNoticeMs, m_notice, &QWidget::hide);
}

} // namespace coop::ui
