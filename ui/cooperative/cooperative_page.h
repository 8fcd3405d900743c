// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/desks.h"
#include "ui/importing/register_page.h"
#include "ui/models/table_model.h"

class QStackedWidget;

namespace coop::ui {

class AttendanceView;
class BackupsCard;
class Card;
class FactPanel;
class ProfilePanel;
class RecordView;
class Segments;
class TableView;

/// The cooperative itself: its profile at the left; at the right its meetings, their attendance and what else an
/// inspection needs to know, one table at a time with its entry.
class CooperativePage final : public RegisterPage {
    Q_OBJECT
public:
    CooperativePage(BookSession& session, Interaction& interaction, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    /// "attendance", or the name of an import: "assets", "annual-reports", …
    void reveal(const QString& target) override;

protected:
    void startNew() override;
    ExportSource exportSource() const override;

private:
    QWidget* buildTable();
    QWidget* buildParts();
    void showPart(int part);
    void refreshPart();
    [[nodiscard]] RecordView* shownRecords() const;
    void buildEntry();
    Issues addMeeting(const Fields& fields, const book::DraftId& draft);
    [[nodiscard]] Fields blankMeeting() const;
    [[nodiscard]] ExportSource profileSource() const;

    ProfilePanel* m_profile;
    BackupsCard* m_backups;
    TableModel<members::Meeting>* m_model = nullptr;
    TableView* m_table = nullptr;
    Card* m_card = nullptr;
    Segments* m_parts = nullptr;
    QStackedWidget* m_stack = nullptr;
    AttendanceView* m_attendance = nullptr;
    FactPanel* m_entry = nullptr;
    bool m_fitted = false;
};

} // namespace coop::ui
