// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/attendance_view.h"

#include "ui/cooperative/record_text.h"
#include "ui/forms/member_chooser.h"
#include "ui/forms/member_names.h"
#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/shell/book_write.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace coop::ui {

namespace {

using members::Attendance;

using Names = std::unordered_map<MemberId, std::string>;

std::vector<TableColumn<Attendance>> columns(const Names& names)
{
    return {{.title = fieldName("date"), .text = [](const Attendance& row) { return toText(row.data.date); }},
            {.title = AttendanceView::tr("Meeting"), .text = [](const Attendance& row) { return toText(row.data.kind); }},
            {.title = fieldName("member"), .text = [](const Attendance& row) { return toText(row.data.member); }},
            {.title = fieldName("name"),
             .text = [&names](const Attendance& row) {
                 const auto found = names.find(row.memberId);
                 return found == names.end() ? QString() : toText(found->second);
             }},
            {.title = fieldName("vote"),
             .text = [](const Attendance& row) { return row.data.vote ? toText(*row.data.vote) : QString(QChar(0x2014)); }},
            {.title = fieldName("votes"),
             .alignment = Qt::AlignRight,
             .text = [](const Attendance& row) { return QString::number(row.data.votes); }}};
}

QString meetingText(const members::Meeting& meeting)
{
    return QStringList{toText(meeting.data.date), toText(meeting.data.kind), toText(meeting.data.subject)}
        .join(QLatin1Char(' '))
        .trimmed();
}

} // namespace

AttendanceView::AttendanceView(BookSession& session, Interaction& interaction, const QString& refusal, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_refusal(refusal),
      m_model(new TableModel<Attendance>(columns(m_names), this)),
      m_table(new TableView(QStringLiteral("attendanceTable"), tr("Attendance of meetings"))),
      m_card(new Card(tr("Attendance of meetings"))), m_meetings(new QComboBox), m_members(new QListWidget),
      m_vote(new QComboBox),
      m_all(makeButton(tr("Tick all"), ButtonRole::Link, QStringLiteral("attendance.all"))),
      m_record(makeButton(tr("Record"), ButtonRole::Primary, QStringLiteral("attendance.save"))), m_draft(book::newDraftId())
{
    setObjectName(QStringLiteral("attendanceView"));
    m_table->setModel(m_model);
    m_card->body()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_card, 1);
    layout->addWidget(buildSheet(), 1);
    connect(m_meetings, &QComboBox::currentIndexChanged, this, &AttendanceView::showMeeting);
    connect(m_members, &QListWidget::itemChanged, this, &AttendanceView::showTicked);
    connect(m_all, &QPushButton::clicked, this, &AttendanceView::tickAll);
    connect(m_record, &QPushButton::clicked, this, &AttendanceView::record);
}

QWidget* AttendanceView::buildSheet()
{
    m_meetings->setObjectName(QStringLiteral("attendance.meeting"));
    m_meetings->setAccessibleName(tr("Meeting"));
    m_members->setObjectName(QStringLiteral("attendance.members"));
    m_members->setAccessibleName(tr("Members who came"));
    m_members->setToolTip(tr("Space ticks a member who came"));
    m_vote->setObjectName(QStringLiteral("attendance.vote"));
    m_vote->setAccessibleName(tr("Vote of those who are ticked"));
    for (const auto& [word, text] : voteChoices())
        m_vote->addItem(text, word);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_vote);
    buttons->addWidget(m_all);
    buttons->addStretch();
    buttons->addWidget(m_record);
    auto* sheet = new Card(tr("Sheet of signatures"));
    sheet->body()->addWidget(m_meetings);
    sheet->body()->addWidget(m_members, 1);
    sheet->body()->addLayout(buttons);
    return sheet;
}

std::optional<MeetingId> AttendanceView::meeting() const
{
    if (m_meetings->currentIndex() < 0)
        return std::nullopt;
    return MeetingId{m_meetings->currentData().toLongLong()};
}

void AttendanceView::refresh()
{
    const auto chosen = meeting();
    std::vector<members::Meeting> meetings = m_session.book().meetings().all();
    std::ranges::reverse(meetings);
    {
        const QSignalBlocker quiet(m_meetings);
        m_meetings->clear();
        for (const members::Meeting& one : meetings) {
            m_meetings->addItem(meetingText(one), static_cast<qlonglong>(one.id.value));
            if (chosen && one.id == *chosen)
                m_meetings->setCurrentIndex(m_meetings->count() - 1);
        }
    }
    showMeeting();
}

void AttendanceView::showMeeting()
{
    const auto held = meeting();
    std::vector<Attendance> rows = held ? m_session.book().attendance().all(held) : std::vector<Attendance>();
    std::set<std::string> recorded;
    for (const Attendance& row : rows)
        recorded.insert(row.data.member);
    m_card->setTitle(tr("Attendance of meetings: %1").arg(countText(rows.size())));
    std::vector<MemberId> ids;
    for (const Attendance& row : rows)
        ids.push_back(row.memberId);
    m_names = namesOf(m_session.book(), std::move(ids));
    m_model->setRows(std::move(rows));
    constexpr int kNameColumn = 3;
    constexpr int kWidest = 190;
    fitTightly(*m_table, kNameColumn, kWidest);
    const QSignalBlocker quiet(m_members);
    m_members->clear();
    if (held) {
        const std::vector<members::Meeting> all = m_session.book().meetings().all();
        const auto found = std::ranges::find(all, *held, &members::Meeting::id);
        for (const members::Member& member : m_session.book().members().all()) {
            if (recorded.contains(member.data.number) || !members::isMemberOn(member.data, found->data.date))
                continue;
            auto* item = new QListWidgetItem(memberLabel(member), m_members);
            item->setData(Qt::UserRole, toText(std::string_view(member.data.number)));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    m_draft = book::newDraftId();
    showTicked();
}

void AttendanceView::tickAll()
{
    for (int i = 0; i < m_members->count(); ++i)
        m_members->item(i)->setCheckState(Qt::Checked);
}

void AttendanceView::showTicked()
{
    std::size_t ticked = 0;
    for (int i = 0; i < m_members->count(); ++i)
        ticked += m_members->item(i)->checkState() == Qt::Checked ? 1 : 0;
    m_record->setText(ticked == 0 ? tr("Record") : tr("Record %1").arg(countText(ticked)));
    m_record->setEnabled(ticked > 0 && m_refusal.isEmpty());
    m_all->setEnabled(m_members->count() > 0 && m_refusal.isEmpty());
    m_members->setEnabled(m_refusal.isEmpty());
    m_record->setToolTip(m_refusal);
}

void AttendanceView::startNew()
{
    m_meetings->setFocus(Qt::OtherFocusReason);
}

void AttendanceView::record()
{
    const auto held = meeting();
    if (!held)
        return;
    std::vector<members::AttendanceDraft> rows;
    const auto vote = fromWord(members::kVotes, fromText(m_vote->currentData().toString()));
    const std::vector<members::Meeting> all = m_session.book().meetings().all();
    const auto found = std::ranges::find(all, *held, &members::Meeting::id);
    for (int i = 0; i < m_members->count(); ++i) {
        const QListWidgetItem* item = m_members->item(i);
        if (item->checkState() == Qt::Checked)
            rows.push_back({.date = found->data.date,
                            .kind = found->data.kind,
                            .member = fromText(item->data(Qt::UserRole).toString()),
                            .vote = vote});
    }
    const Written written =
        writeBook(m_interaction, [&] { return m_session.book().attendance().add(*held, rows, m_draft); });
    if (!written.isWritten) {
        if (!written.issues.empty())
            m_interaction.tell(issueText(written.issues.front()));
        return;
    }
    showMeeting();
    Q_EMIT notice(tr("Members recorded at the meeting: %1").arg(countText(rows.size())));
}

ExportSource AttendanceView::exportSource() const
{
    std::vector<Fields> rows;
    for (const Attendance& row : m_session.book().attendance().all())
        rows.push_back(members::toFields(row.data));
    const std::size_t count = rows.size();
    return {.kind = exchange::ImportKind::Attendance,
            .name = tr("Attendance of meetings"),
            .count = count,
            .rows = [rows = std::move(rows)](std::size_t first, std::size_t piece) {
                const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
                return std::vector<Fields>(begin, begin + static_cast<std::ptrdiff_t>(std::min(piece, rows.size() - first)));
            }};
}

} // namespace coop::ui
