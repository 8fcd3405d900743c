// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/pages.h"
#include "core/book/system_clock.h"
#include "ui/shell/guarded_application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/text/language.h"

#include <QIcon>

namespace coop::app {

int runWindow(int& argc, char** argv, const WindowChoice& choice)
{
    ui::GuardedApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Shezhang"));
    QApplication::setApplicationName(QStringLiteral("Shezhang"));
    QApplication::setApplicationVersion(QStringLiteral(SHEZHANG_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/shezhang.svg")));
    const auto kept = ui::languageFromCode(ui::Settings::language());
    ui::useLanguage(choice.language ? *choice.language : kept.value_or(ui::languageOfLocale()));
    ui::applyTheme(application, ui::Settings::scheme(), ui::Settings::textPercent());

    const book::SystemClock clock;
    ui::BookSession session(clock);
    ui::MainWindow window(session, pageEntries());
    window.restoreGeometry(ui::Settings::geometry());
    QObject::connect(&application, &ui::GuardedApplication::failed, &window, &ui::MainWindow::showFailure);
    window.show();
    if (!choice.book.isEmpty())
        window.openBook(choice.book);
    return QApplication::exec();
}

} // namespace coop::app
