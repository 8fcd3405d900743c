// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QLabel;
class QStackedWidget;

namespace coop::ui {

class BackupKeeper;
class HeaderBar;
class NavigationRail;
class WelcomePage;
class CommandPalette;

/// What the window needs to know of a page to offer it: the application lists them, so that the shell does not
/// depend on the pages.
struct PageEntry {
    PageId id{};
    std::function<QString()> title{};
    QString icon{};
    std::function<Page*(BookSession&, Interaction&)> make{};
};

/// Rail at the left, header with the year, the search and the page's actions, the page below.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(BookSession& session, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    /// Tests give their own; the window owns the real one otherwise.
    void setInteraction(Interaction& interaction) { m_interaction = &interaction; }

    /// Opens a book and tells what went wrong, if anything.
    void openBook(const QString& file);
    void showPage(PageId page, const QString& target = {});
    [[nodiscard]] Page* currentPage() const;
    /// Says what went wrong in a strip over the page, until another book is opened; nothing to answer, so that a
    /// failure which comes again and again does not shut the user out.
    void showFailure(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame();
    void buildShortcuts();
    void bookOpened();
    void bookClosed();
    void refreshYears();
    void refreshSeal();
    void createBook(const QString& file, const book::NewBook& particulars);
    void chooseBook();
    void newBook();
    void backUp();
    void handOver();
    void openPackage(const QString& file);
    /// What the strip over the page says of a book that cannot be written.
    [[nodiscard]] QString readOnlyText() const;
    void checkBook();
    void undo();
    void redo();
    void changed(book::Subject subject);
    void chooseLanguage(const QString& code);
    void chooseScheme(Scheme scheme);
    void changeTextSize(int step);
    void showPalette();
    void showNotice(const QString& text);
    [[nodiscard]] bool mayLoseEntries();
    void attempt(const std::function<void()>& action);
    Page* pageFor(PageId id);
    void dropPages();
    void fillMenu(class QMenu& menu);

    BookSession& m_session;
    std::vector<PageEntry> m_entries;
    std::unique_ptr<Interaction> m_ownInteraction;
    Interaction* m_interaction;
    BackupKeeper* m_keeper;
    NavigationRail* m_rail = nullptr;
    HeaderBar* m_header = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    QLabel* m_banner = nullptr;
    QLabel* m_notice = nullptr;
    std::map<PageId, Page*> m_pages;
    std::map<PageId, bool> m_stale;
    PageId m_current = PageId::Overview;
};

} // namespace coop::ui
