// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/book/distribution_desk.h"
#include "ui/shell/book_session.h"
#include "ui/shell/book_write.h"
#include "ui/shell/interaction.h"
#include "ui/shell/page.h"

namespace coop::ui {

/// One stage of the way of a distribution: what is to be known, its form and its one primary action.
class DistributionStep : public QWidget {
    Q_OBJECT
public:
    DistributionStep(BookSession& session, Interaction& interaction, QWidget* parent = nullptr)
        : QWidget(parent), m_session(session), m_interaction(interaction)
    {
    }

    /// What was typed stays while it is the same distribution.
    virtual void present(const book::Distribution& distribution) = 0;

Q_SIGNALS:
    /// A step was taken; `notice` says it.
    void done(const QString& notice);
    void goTo(coop::ui::PageId page, const QString& target);
    void planWanted();

protected:
    [[nodiscard]] BookSession& session() const { return m_session; }
    [[nodiscard]] book::DistributionDesk& desk() const { return m_session.book().distributions(); }
    [[nodiscard]] Interaction& interaction() const { return m_interaction; }

    template <typename Write>
    [[nodiscard]] Written write(Write act)
    {
        return writeBook(m_interaction, std::move(act));
    }

private:
    BookSession& m_session;
    Interaction& m_interaction;
};

} // namespace coop::ui
