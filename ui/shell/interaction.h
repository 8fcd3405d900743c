// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace coop::ui {

/// Everything that stops the user with a question. Pages are given one; tests give a fake.
class Interaction {
public:
    virtual ~Interaction() = default;

    /// Empty when the user turned away. `filter` as in QFileDialog.
    [[nodiscard]] virtual QString chooseFileToOpen(const QString& title, const QString& filter) = 0;
    [[nodiscard]] virtual QString chooseFileToSave(const QString& title, const QString& suggestedName,
                                                   const QString& filter) = 0;
    [[nodiscard]] virtual QString chooseFolder(const QString& title) = 0;
    [[nodiscard]] virtual bool confirm(const QString& question, const QString& action) = 0;
    /// A line of text, for example the reason of a reversal; nothing when turned away.
    [[nodiscard]] virtual std::optional<QString> askText(const QString& question, const QString& label) = 0;
    /// Something went wrong that the user must know before going on.
    virtual void tell(const QString& message) = 0;
};

/// The real one, with dialogs over `window`.
class DialogInteraction final : public Interaction {
public:
    explicit DialogInteraction(QWidget* window) : m_window(window) {}

    QString chooseFileToOpen(const QString& title, const QString& filter) override;
    QString chooseFileToSave(const QString& title, const QString& suggestedName, const QString& filter) override;
    QString chooseFolder(const QString& title) override;
    bool confirm(const QString& question, const QString& action) override;
    std::optional<QString> askText(const QString& question, const QString& label) override;
    void tell(const QString& message) override;

private:
    QWidget* m_window;
};

} // namespace coop::ui
