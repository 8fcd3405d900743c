// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/desks.h"
#include "ui/forms/entry_panel.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

namespace coop::ui {

/// What is written on the first page of the book, to be changed by hand.
class ProfilePanel final : public EntryPanel {
    Q_OBJECT
public:
    ProfilePanel(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    void setRefusal(const QString& reason);
    /// Reads the book anew; what was typed stays.
    void refresh();

Q_SIGNALS:
    void saved(const QString& notice);
    void importWanted();
    void exportWanted();

private:
    void addFields();
    [[nodiscard]] Checked<members::Profile> read(const Fields& fields) const;
    void showState();
    void save();

    BookSession& m_session;
    Interaction& m_interaction;
    QString m_refusal;
    QPushButton* m_import;
    QPushButton* m_export;
};

} // namespace coop::ui
