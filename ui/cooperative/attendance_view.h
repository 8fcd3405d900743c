// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <unordered_map>

#include "core/book/record_desk.h"
#include "ui/importing/export_rows.h"
#include "ui/models/table_model.h"
#include "ui/shell/book_session.h"
#include "ui/shell/interaction.h"

class QComboBox;
class QListWidget;
class QPushButton;

namespace coop::ui {

class Card;
class TableView;

/// The sheet of signatures of a meeting: what is recorded above, and below it the members who may be ticked, with the vote
/// that they cast. Recorded rows stay; what was not ticked may be recorded later.
class AttendanceView final : public QWidget {
    Q_OBJECT
public:
    AttendanceView(BookSession& session, Interaction& interaction, const QString& refusal, QWidget* parent = nullptr);

    void refresh();
    void startNew();
    [[nodiscard]] ExportSource exportSource() const;

Q_SIGNALS:
    void notice(const QString& text);

private:
    QWidget* buildSheet();
    [[nodiscard]] std::optional<MeetingId> meeting() const;
    void showMeeting();
    void tickAll();
    void showTicked();
    void record();

    BookSession& m_session;
    Interaction& m_interaction;
    QString m_refusal;
    TableModel<members::Attendance>* m_model;
    TableView* m_table;
    Card* m_card;
    QComboBox* m_meetings;
    QListWidget* m_members;
    QComboBox* m_vote;
    QPushButton* m_all;
    QPushButton* m_record;
    book::DraftId m_draft;
    /// Numbers and names of those who are recorded.
    std::unordered_map<MemberId, std::string> m_names{};
};

} // namespace coop::ui
