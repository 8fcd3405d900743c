// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/desks.h"
#include "ui/importing/register_page.h"
#include "ui/models/table_model.h"

namespace coop::ui {

class BackupsCard;
class Card;
class FactPanel;
class ProfilePanel;
class TableView;

/// The cooperative itself: its profile at the left, its meetings and the entry of a new one at the right.
class CooperativePage final : public RegisterPage {
    Q_OBJECT
public:
    CooperativePage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;

protected:
    void startNew() override;
    ExportSource exportSource() const override;

private:
    QWidget* buildTable();
    void buildEntry();
    Issues addMeeting(const Fields& fields, const book::DraftId& draft);
    [[nodiscard]] Fields blankMeeting() const;
    [[nodiscard]] ExportSource profileSource() const;

    ProfilePanel* m_profile;
    BackupsCard* m_backups;
    TableModel<members::Meeting>* m_model = nullptr;
    TableView* m_table = nullptr;
    Card* m_card = nullptr;
    FactPanel* m_entry = nullptr;
    bool m_fitted = false;
};

} // namespace coop::ui
