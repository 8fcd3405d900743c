// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

/// The pages in the order of the work; also the order of the rail.
enum class PageId { Overview, Members, Contributions, Trades, Vouchers, Statements, YearEnd, Printing, Inspection, Cooperative };

/// One page of the window. Built when a book is open, or before if it works without one, in the current language; a change of language builds it
/// anew, so a page only translates in its constructor and in refresh().
class Page : public QWidget {
    Q_OBJECT
public:
    Page(BookSession& session, Interaction& interaction, QWidget* parent = nullptr)
        : QWidget(parent), m_session(session), m_interaction(interaction)
    {
        setFocusPolicy(Qt::ClickFocus); // so that the window's keys work before any field is chosen
    }

    [[nodiscard]] virtual QString title() const = 0;
    /// Reads the book anew. Called when the page is shown, and after a change or another year while it is
    /// shown; a hidden page is refreshed when it is shown next.
    virtual void refresh() = 0;
    /// Widgets for the right end of the header, the primary action last; the page keeps them, the header shows them.
    [[nodiscard]] virtual QList<QWidget*> headerWidgets() { return {}; }
    /// Empty = the page has nothing to search.
    [[nodiscard]] virtual QString searchHint() const { return {}; }
    virtual void search(const QString& text) { Q_UNUSED(text) }
    /// Opens what another page points at: "member:17", "stage:0". Unknown targets are ignored.
    virtual void reveal(const QString& target) { Q_UNUSED(target) }
    /// Something is typed in a form and neither saved nor given up.
    [[nodiscard]] virtual bool hasUnsavedEntry() const { return false; }
    /// Files dropped on the window; true when the page takes them.
    [[nodiscard]] virtual bool acceptFile(const QString& file)
    {
        Q_UNUSED(file)
        return false;
    }

Q_SIGNALS:
    /// Asks the window to show another page there.
    void goTo(coop::ui::PageId page, const QString& target);
    /// Asks the window to open another book, to look only.
    void bookWanted(const QString& file);
    /// A short word at the foot of the window: "Saved".
    void notice(const QString& text);

protected:
    [[nodiscard]] BookSession& session() const { return m_session; }
    [[nodiscard]] book::Book& book() const { return m_session.book(); }
    [[nodiscard]] Interaction& interaction() const { return m_interaction; }

private:
    BookSession& m_session;
    Interaction& m_interaction;
};

} // namespace coop::ui
