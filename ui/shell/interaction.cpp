// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/interaction.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace coop::ui {

namespace {

constexpr const char* kFolderKey = "files/folder";
constexpr int kAskWidth = 440;

QString lastFolder()
{
    return QSettings().value(QLatin1String(kFolderKey), QDir::homePath()).toString();
}

QString remembered(const QString& file)
{
    if (!file.isEmpty())
        QSettings().setValue(QLatin1String(kFolderKey), QFileInfo(file).absolutePath());
    return file;
}

} // namespace

QString DialogInteraction::chooseFileToOpen(const QString& title, const QString& filter)
{
    return remembered(QFileDialog::getOpenFileName(m_window, title, lastFolder(), filter));
}

QString DialogInteraction::chooseFileToSave(const QString& title, const QString& suggestedName, const QString& filter)
{
    return remembered(
        QFileDialog::getSaveFileName(m_window, title, QDir(lastFolder()).filePath(suggestedName), filter));
}

QString DialogInteraction::chooseFolder(const QString& title)
{
    return QFileDialog::getExistingDirectory(m_window, title, lastFolder());
}

bool DialogInteraction::confirm(const QString& question, const QString& action)
{
    QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::Cancel, m_window);
    QPushButton* accept = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<QString> DialogInteraction::askText(const QString& question, const QString& label)
{
    // The question stands in the dialog: a title is cut, and some desktops show none.
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(question);
    dialog.setLabelText(question + QStringLiteral("\n\n") + label);
    dialog.resize(kAskWidth, dialog.sizeHint().height());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.textValue()) : std::nullopt;
}

void DialogInteraction::tell(const QString& message)
{
    QMessageBox(QMessageBox::Warning, QString(), message, QMessageBox::Ok, m_window).exec();
}

} // namespace coop::ui
