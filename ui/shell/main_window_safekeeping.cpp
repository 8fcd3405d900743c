// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a book safe and hands it over: opening, backups, packages, the check.
#include "ui/shell/hand_over_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QFileInfo>

namespace coop::ui {

void MainWindow::chooseBook()
{
    const QString file =
        m_interaction->chooseFileToOpen(tr("Open a book"), tr("Books and hand-over packages (*.coop *.coop-sealed)"));
    if (!file.isEmpty())
        openBook(file);
}

void MainWindow::backUp()
{
    const QString name = QFileInfo(toText(m_session.book().file().string())).completeBaseName();
    const QString file = m_interaction->chooseFileToSave(
        tr("Back up the book"),
        QStringLiteral("%1-%2.coop").arg(name, toText(m_session.clock().today())), tr("Books (*.coop)"));
    if (file.isEmpty())
        return;
    attempt([&] {
        m_session.book().backUpTo(fromText(file));
        showNotice(tr("Backed up and checked: %1").arg(file));
    });
}

void MainWindow::checkBook()
{
    attempt([this] {
        const std::vector<book::Finding> findings = m_session.book().history().check();
        QStringList lines;
        for (const book::Finding& finding : findings)
            lines << findingText(finding);
        if (lines.isEmpty())
            showNotice(tr("The book is whole. Seal %1").arg(toText(m_session.book().seal())));
        else
            m_interaction->tell(lines.join(QLatin1Char('\n')));
    });
}

void MainWindow::handOver()
{
    auto* dialog = new HandOverDialog(m_session, *m_interaction, this);
    connect(dialog, &HandOverDialog::made, this, &MainWindow::showNotice);
    dialog->open();
}

void MainWindow::openPackage(const QString& file)
{
    auto* dialog = new OpenPackageDialog(file, *m_interaction, this);
    connect(dialog, &OpenPackageDialog::opened, this, [this](const QString& book) {
        // Also where the file's own protection does not hold, as on a stick or for an administrator.
        if (mayLoseEntries())
            attempt([&] { m_session.open(book, book::OpenMode::ReadOnly); });
    });
    dialog->open();
}

} // namespace coop::ui
