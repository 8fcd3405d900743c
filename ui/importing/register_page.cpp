// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/register_page.h"

#include "ui/forms/entry_panel.h"
#include "ui/importing/import_dialog.h"
#include "ui/importing/import_files.h"
#include "ui/theme/widgets.h"

#include <QKeySequence>

#include <algorithm>

namespace coop::ui {

RegisterPage::RegisterPage(BookSession& session, Interaction& interaction,
                           exchange::ImportKind kind, const QString& addText, QWidget* parent)
    : Page(session, interaction, parent), m_kind(kind),
      m_export(
          makeButton(tr("Export…"), ButtonRole::Secondary, QStringLiteral("exportRows"), this)),
      m_import(
          makeButton(tr("Import…"), ButtonRole::Secondary, QStringLiteral("importRows"), this)),
      m_add(makeButton(addText, ButtonRole::Primary, QStringLiteral("addRow"), this)),
      m_header{m_export, m_import, m_add}
{
    m_add->setShortcut(QKeySequence::New);
    m_add->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    for (QPushButton* button : {m_export, m_import, m_add})
        button->hide();
    for (QPushButton* button : {m_import, m_add}) {
        button->setEnabled(!session.isReadOnly());
        if (session.isReadOnly())
            button->setToolTip(refusal());
    }
    connect(m_add, &QPushButton::clicked, this, [this] { startNew(); });
    connect(m_import, &QPushButton::clicked, this, [this] { openImport(); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString done = exportRows(this->interaction(), exportSource());
        if (!done.isEmpty())
            Q_EMIT notice(done);
    });
}

bool RegisterPage::hasUnsavedEntry() const
{
    return std::ranges::any_of(findChildren<EntryPanel*>(),
                               [](const EntryPanel* panel) { return panel->hasUnsavedEntry(); });
}

RegisterPage::~RegisterPage()
{
    for (const QPointer<QWidget>& widget : m_header)
        delete widget;
}

QList<QWidget*> RegisterPage::headerWidgets()
{
    return {m_export, m_import, m_add};
}

void RegisterPage::setSubject(exchange::ImportKind kind, const QString& addText)
{
    m_kind = kind;
    m_add->setText(addText);
    m_add->setAccessibleName(addText);
    // Setting the text clears the key with it.
    m_add->setShortcut(QKeySequence::New);
}

void RegisterPage::setExportEnabled(bool enabled)
{
    m_export->setEnabled(enabled);
}

bool RegisterPage::acceptFile(const QString& file)
{
    if (!isImportFile(file) || session().isReadOnly())
        return false;
    openImport(file);
    return true;
}

void RegisterPage::reveal(const QString& target)
{
    if (target == QStringLiteral("new"))
        startNew();
    else if (target == QStringLiteral("import"))
        openImport();
}

void RegisterPage::openImport(const QString& file)
{
    openImportOf(m_kind, file);
}

void RegisterPage::openImportOf(exchange::ImportKind kind, const QString& file)
{
    auto* dialog = new ImportDialog(session(), interaction(), kind, window());
    connect(dialog, &ImportDialog::imported, this, &Page::notice);
    connect(dialog, &ImportDialog::takenBack, this, &Page::notice);
    connect(dialog, &ImportDialog::goTo, this, &Page::goTo);
    dialog->open();
    if (!file.isEmpty())
        dialog->readFile(file);
}

QString RegisterPage::refusal() const
{
    return session().isReadOnly() ? tr("The book is open read-only: nothing can be entered.")
                                  : QString();
}

} // namespace coop::ui
