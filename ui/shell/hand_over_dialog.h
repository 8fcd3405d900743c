// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/book/hand_over.h"
#include "ui/background/task.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace coop::ui {

enum class PassphraseStrength { TooShort, Weak, Fair, Strong };
/// By length and by how many different characters there are: what a person would try first is short or repeats itself.
[[nodiscard]] PassphraseStrength strengthOf(const QString& passphrase);

/// Makes the sealed package for the auditor: which year, a passphrase typed twice, and where. The work is done beside the window.
class HandOverDialog final : public QDialog {
    Q_OBJECT
public:
    HandOverDialog(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

Q_SIGNALS:
    void made(const QString& notice);

private:
    void buildFields();
    void buildButtons();
    void judge();
    void start();
    void finished(const QString& file, const Expected<exchange::PackageManifest, Issues>& manifest);

    BookSession& m_session;
    Interaction& m_interaction;
    Task<Expected<exchange::PackageManifest, Issues>> m_task{this};
    QComboBox* m_year = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_make = nullptr;
    bool m_isBusy = false;
};

/// Unlocks a package: its passphrase, then a new folder for what is in it. `opened` names the book in it.
class OpenPackageDialog final : public QDialog {
    Q_OBJECT
public:
    OpenPackageDialog(const QString& file, Interaction& interaction, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QString& book);

private:
    void start();
    void finished(const Expected<book::OpenedPackage, Issues>& package);

    QString m_file;
    Interaction& m_interaction;
    Task<Expected<book::OpenedPackage, Issues>> m_task{this};
    QLineEdit* m_passphrase;
    QLabel* m_problem;
    QPushButton* m_open;
};

} // namespace coop::ui
