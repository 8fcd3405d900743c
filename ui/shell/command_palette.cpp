// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace coop::ui {

CommandPalette::CommandPalette(std::vector<Command> commands, LookUp lookUp, QWidget* parent)
    : QDialog(parent, Qt::Popup), m_commands(std::move(commands)), m_lookUp(std::move(lookUp)),
      m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Search everywhere"));
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Search everywhere"));
    m_edit->setPlaceholderText(tr("Page, command, member (pinyin initials will do)…"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    resize(560, 380);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    m_edit->setFocus();
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void CommandPalette::filter(const QString& text)
{
    m_shown.clear();
    for (const Command& command : m_commands) {
        if (command.text.contains(text.trimmed(), Qt::CaseInsensitive))
            m_shown.push_back(command);
    }
    if (!text.trimmed().isEmpty()) {
        for (Command& found : m_lookUp(text.trimmed()))
            m_shown.push_back(std::move(found));
    }
    m_list->clear();
    for (const Command& command : m_shown)
        m_list->addItem(command.hint.isEmpty() ? command.text : command.text + QStringLiteral("    ") + command.hint);
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_shown.size()))
        return;
    const std::function<void()> run = m_shown[static_cast<std::size_t>(row)].run;
    accept();
    run();
}

} // namespace coop::ui
