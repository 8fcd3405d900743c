// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace coop::ui {

/// One thing that can be done or shown from the palette.
struct Command {
    QString text{};
    QString hint{};                 ///< grey at the right: the shortcut or the kind
    std::function<void()> run{};
};

/// Ctrl+K: type a few letters, Enter. Commands are filtered by what stands in their text; `lookUp` adds what the
/// book knows for the typed text, for example members by name or pinyin initials.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    using LookUp = std::function<std::vector<Command>(const QString& text)>;

    CommandPalette(std::vector<Command> commands, LookUp lookUp, QWidget* parent);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void filter(const QString& text);
    void runCurrent();

    std::vector<Command> m_commands;
    LookUp m_lookUp;
    std::vector<Command> m_shown;
    QLineEdit* m_edit;
    QListWidget* m_list;
};

} // namespace coop::ui
