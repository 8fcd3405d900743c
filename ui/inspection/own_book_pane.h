// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

#include "ui/background/task.h"
#include "ui/inspection/inspector.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

class Card;
class CountCard;
class DisplaysPane;
class FindingsView;

/// What the rules say of the open book, read anew beside the window whenever it changes.
class OwnBookPane final : public QWidget {
    Q_OBJECT
public:
    OwnBookPane(BookSession& session, Interaction& interaction, Inspector inspector, QWidget* parent = nullptr);

    void setAsOf(std::optional<Date> asOf);
    void refresh();
    void search(const QString& text);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// An explanation is typed and neither recorded nor given up.
    [[nodiscard]] bool hasUnsavedEntry() const;

Q_SIGNALS:
    void notice(const QString& text);
    void evidenceOpened(const QString& table, qint64 id);
    /// The working paper as of the day that was chosen, or of the best one.
    void paperWanted(std::optional<coop::Date> asOf);
    /// A result stands on the screen.
    void shown();

private:
    void read();
    void finish();
    void show(const inspection::BookResult& result);

    BookSession& m_session;
    Interaction& m_interaction;
    Inspector m_inspector;
    std::optional<Date> m_asOf;
    bool m_isBusy = false;
    bool m_isWantedAgain = false;
    CountCard* m_status;
    CountCard* m_leads;
    CountCard* m_hints;
    Card* m_card;
    QWidget* m_busy;
    FindingsView* m_findings;
    DisplaysPane* m_displays;
    Task<inspection::BookResult> m_task;
};

} // namespace coop::ui
