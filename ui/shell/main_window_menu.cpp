// SPDX-License-Identifier: GPL-3.0-or-later
// The menu, the palette and the choices of language, scheme and text size.
#include "ui/shell/main_window.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/settings.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QMenu>

namespace coop::ui {

void MainWindow::chooseLanguage(const QString& code)
{
    if (!mayLoseEntries())
        return;
    Settings::setLanguage(code);
    useLanguage(languageFromCode(code).value_or(languageOfLocale()));
}

void MainWindow::chooseScheme(Scheme scheme)
{
    if (!mayLoseEntries())
        return;
    Settings::setScheme(scheme);
    applyTheme(*qApp, scheme, textPercent());
    QApplication::postEvent(this, new QEvent(QEvent::LanguageChange));
}

void MainWindow::changeTextSize(int step)
{
    if (!mayLoseEntries())
        return;
    applyTheme(*qApp, currentScheme(), textPercent() + step);
    Settings::setTextPercent(textPercent());
    QApplication::postEvent(this, new QEvent(QEvent::LanguageChange));
}

void MainWindow::showPalette()
{
    std::vector<Command> commands;
    for (const PageEntry& entry : m_entries) {
        if (isUsable(entry.id))
            commands.push_back({entry.title(), tr("Page"), [this, id = entry.id] { showPage(id); }});
    }
    QMenu menu;
    fillMenu(menu);
    for (QAction* action : menu.actions()) {
        if (action->menu() == nullptr && !action->isSeparator() && action->isEnabled()) {
            // The menu goes when this function ends; what an action does is kept by triggering a copy of it.
            const QString name = action->text();
            commands.push_back({name, action->shortcut().toString(QKeySequence::NativeText), [this, name] {
                                    QMenu again;
                                    fillMenu(again);
                                    for (QAction* same : again.actions()) {
                                        if (same->text() == name)
                                            same->trigger();
                                    }
                                }});
        }
    }
    const auto lookUp = [this](const QString& text) {
        std::vector<Command> found;
        if (!m_session.isOpen())
            return found;
        auto ids = m_session.book().members().ids({.search = fromText(text)});
        ids.resize(std::min<std::size_t>(ids.size(), 20));
        for (const members::Member& member : m_session.book().members().rows(ids)) {
            const QString target = QStringLiteral("member:%1").arg(member.id.value);
            found.push_back({toText(member.data.number) + QLatin1Char(' ') + toText(member.data.name), tr("Member"),
                             [this, target] { showPage(PageId::Members, target); }});
        }
        return found;
    };
    auto* palette = new CommandPalette(std::move(commands), lookUp, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 90)));
    palette->show();
}

void MainWindow::fillMenu(QMenu& menu)
{
    menu.clear();
    const bool open = m_session.isOpen();
    menu.addAction(tr("New book…"), this, &MainWindow::newBook);
    menu.addAction(tr("Open a book…"), QKeySequence::Open, this, &MainWindow::chooseBook);
    menu.addAction(tr("Back up…"), this, &MainWindow::backUp)->setEnabled(open);
    menu.addAction(tr("Hand-over package…"), this, &MainWindow::handOver)->setEnabled(open);
    menu.addAction(tr("Check the book"), this, &MainWindow::checkBook)->setEnabled(open);
    menu.addAction(tr("Close the book"), this,
                   [this] {
                       if (mayLoseEntries())
                           m_session.close();
                   })
        ->setEnabled(open);
    if (!open && currentPage() != nullptr)
        menu.addAction(tr("Back to the start"), this, &MainWindow::bookClosed);
    menu.addSeparator();
    menu.addAction(tr("Search everywhere"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::showPalette);
    menu.addAction(tr("Undo"), QKeySequence::Undo, this, &MainWindow::undo)
        ->setEnabled(open && m_session.book().history().canUndo());
    menu.addAction(tr("Redo"), QKeySequence::Redo, this, &MainWindow::redo)
        ->setEnabled(open && m_session.book().history().canRedo());
    menu.addSeparator();

    const auto choice = [](QMenu* group, const QString& text, bool current, auto method) {
        QAction* action = group->addAction(text, method);
        action->setCheckable(true);
        action->setChecked(current);
    };
    // Each language is named in itself, so that who cannot read the other finds his own.
    QMenu* language = menu.addMenu(tr("Language"));
    choice(language, QString(QChar(0x4E2D)) + QChar(0x6587), currentLanguage() == Language::Chinese,
           [this] { chooseLanguage(QStringLiteral("zh")); });
    choice(language, QStringLiteral("English"), currentLanguage() == Language::English,
           [this] { chooseLanguage(QStringLiteral("en")); });
    QMenu* look = menu.addMenu(tr("Appearance"));
    choice(look, tr("As the system"), currentScheme() == Scheme::System, [this] { chooseScheme(Scheme::System); });
    choice(look, tr("Light"), currentScheme() == Scheme::Light, [this] { chooseScheme(Scheme::Light); });
    choice(look, tr("Dark"), currentScheme() == Scheme::Dark, [this] { chooseScheme(Scheme::Dark); });
    menu.addAction(tr("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), this, [this] { changeTextSize(+10); });
    menu.addAction(tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), this, [this] { changeTextSize(-10); });
    menu.addSeparator();
    menu.addAction(tr("Quit"), QKeySequence::Quit, this, &QWidget::close);
    // The keys are shown here and belong to the window: two that listen for the same keys would both do nothing.
    for (QAction* action : menu.actions())
        action->setShortcutContext(Qt::WidgetShortcut);
}

} // namespace coop::ui
