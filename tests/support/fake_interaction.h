// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/shell/interaction.h"

namespace coop::test {

/// Answers from lists that a test fills, and keeps what it was asked and told. An empty list = turned away.
class FakeInteraction final : public ui::Interaction {
public:
    QStringList filesToOpen;
    QStringList filesToSave;
    QStringList folders;
    QStringList texts;
    bool confirms = true;

    QStringList asked;
    QStringList told;

    QString chooseFileToOpen(const QString& title, const QString&) override { return answer(filesToOpen, title); }
    QString chooseFileToSave(const QString& title, const QString& suggestedName, const QString&) override
    {
        suggestedNames << suggestedName;
        return answer(filesToSave, title);
    }
    QString chooseFolder(const QString& title) override { return answer(folders, title); }
    bool confirm(const QString& question, const QString&) override
    {
        asked << question;
        return confirms;
    }
    std::optional<QString> askText(const QString& question, const QString&) override
    {
        asked << question;
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    void tell(const QString& message) override { told << message; }

    QStringList suggestedNames;

private:
    QString answer(QStringList& answers, const QString& question)
    {
        asked << question;
        return answers.isEmpty() ? QString() : answers.takeFirst();
    }
};

} // namespace coop::test
