// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperative/cooperative_page.h"

#include "ui/cooperative/attendance_view.h"
#include "ui/cooperative/backups_card.h"
#include "ui/cooperative/profile_panel.h"
#include "ui/cooperative/record_views.h"
#include "ui/forms/date_field.h"
#include "ui/forms/fact_panel.h"
#include "ui/forms/segments.h"
#include "ui/forms/table_fit.h"
#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/text/issue_text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

using members::Meeting;
using members::MeetingDraft;

template <typename Value> TableColumn<Meeting> figureColumn(const char* field, Value MeetingDraft::*value)
{
    const auto text = [](const std::optional<std::int64_t>& figure) {
        return figure ? QString::number(*figure) : QString();
    };
    return {.title = fieldName(field),
            .alignment = Qt::AlignRight,
            .text = [value, text](const Meeting& meeting) { return text(meeting.data.*value); },
            .isBefore = [value](const Meeting& a, const Meeting& b) { return a.data.*value < b.data.*value; }};
}

std::vector<TableColumn<Meeting>> meetingColumns()
{
    return {{.title = fieldName("date"),
             .text = [](const Meeting& meeting) { return toText(meeting.data.date); },
             .isBefore = [](const Meeting& a, const Meeting& b) { return a.data.date < b.data.date; }},
            {.title = CooperativePage::tr("Meeting"),
             .text = [](const Meeting& meeting) { return toText(meeting.data.kind); },
             .isBefore = [](const Meeting& a, const Meeting& b) { return a.data.kind < b.data.kind; }},
            figureColumn("present", &MeetingDraft::present),
            figureColumn("votes_for", &MeetingDraft::votesFor),
            figureColumn("votes_total", &MeetingDraft::votesTotal),
            {.title = fieldName("subject"),
             .text = [](const Meeting& meeting) { return toText(meeting.data.subject); }}};
}

} // namespace

CooperativePage::CooperativePage(BookSession& session, Interaction& interaction, QWidget* parent)
    : RegisterPage(session, interaction, exchange::ImportKind::Meetings, tr("Add meeting"), parent),
      m_profile(new ProfilePanel(session, interaction)), m_backups(new BackupsCard(session, interaction))
{
    setObjectName(QStringLiteral("cooperativePage"));
    buildEntry();
    auto* right = new QVBoxLayout;
    right->setSpacing(Tokens::kGap);
    right->addWidget(buildParts(), 1);
    right->addWidget(m_backups);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 22, 28, 22);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(m_profile);
    layout->addLayout(right, 1);

    m_profile->setRefusal(refusal());
    connect(m_profile, &ProfilePanel::saved, this, &Page::notice);
    connect(m_backups, &BackupsCard::notice, this, &Page::notice);
    connect(m_backups, &BackupsCard::unfolded, this, [this, right](bool isOpen) {
        // A list of backups takes the place of the meetings while it is looked at.
        m_parts->setVisible(!isOpen);
        m_stack->setVisible(!isOpen);
        right->setStretchFactor(m_backups, isOpen ? 1 : 0);
    });
    connect(m_profile, &ProfilePanel::importWanted, this,
            [this] { openImportOf(exchange::ImportKind::Profile); });
    connect(m_profile, &ProfilePanel::exportWanted, this, [this] {
        const QString done = exportRows(this->interaction(), profileSource());
        if (!done.isEmpty())
            Q_EMIT notice(done);
    });
}

QString CooperativePage::title() const
{
    return tr("Cooperative");
}

QWidget* CooperativePage::buildParts()
{
    auto* meetings = new QWidget;
    auto* meetingLayout = new QVBoxLayout(meetings);
    meetingLayout->setContentsMargins({});
    meetingLayout->setSpacing(Tokens::kGap);
    meetingLayout->addWidget(buildTable(), 1);
    meetingLayout->addWidget(m_entry);

    m_attendance = new AttendanceView(session(), interaction(), refusal());
    m_stack = new QStackedWidget;
    m_stack->addWidget(meetings);
    m_stack->addWidget(m_attendance);
    QStringList titles{tr("Meetings"), tr("Attendance")};
    for (RecordView* view : makeRecordViews(session(), interaction(), refusal())) {
        m_stack->addWidget(view);
        titles << (view->source().tab.isEmpty() ? view->source().title : view->source().tab);
        connect(view, &RecordView::notice, this, &Page::notice);
    }
    connect(m_attendance, &AttendanceView::notice, this, &Page::notice);
    m_parts = new Segments(QStringLiteral("cooperativePart"), tr("What is shown of the cooperative"), titles);
    connect(m_parts, &Segments::chosen, this, &CooperativePage::showPart);
    auto* parts = new QWidget;
    auto* layout = new QVBoxLayout(parts);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(m_parts, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    return parts;
}

RecordView* CooperativePage::shownRecords() const
{
    return qobject_cast<RecordView*>(m_stack->currentWidget());
}

void CooperativePage::refreshPart()
{
    // Of a large book only what is looked at is read.
    if (RecordView* view = shownRecords())
        view->refresh();
    else if (m_stack->currentWidget() == m_attendance)
        m_attendance->refresh();
}

void CooperativePage::showPart(int part)
{
    m_stack->setCurrentIndex(part);
    refreshPart();
    if (const RecordView* view = shownRecords())
        setSubject(view->source().kind, view->source().addText);
    else if (m_stack->currentWidget() == m_attendance)
        setSubject(exchange::ImportKind::Attendance, tr("Record attendance"));
    else
        setSubject(exchange::ImportKind::Meetings, tr("Add meeting"));
}

void CooperativePage::reveal(const QString& target)
{
    for (int part = 0; part < m_stack->count(); ++part) {
        const auto* view = qobject_cast<RecordView*>(m_stack->widget(part));
        const bool isMeant = view != nullptr ? target == toText(toWord(exchange::kImportKinds, view->source().kind))
                                             : m_stack->widget(part) == m_attendance && target == QStringLiteral("attendance");
        if (!isMeant)
            continue;
        m_parts->setCurrent(part);
        showPart(part);
        return;
    }
    RegisterPage::reveal(target);
}

QWidget* CooperativePage::buildTable()
{
    m_model = new TableModel<Meeting>(meetingColumns(), this);
    m_table = new TableView(QStringLiteral("meetingTable"), tr("Meetings"));
    m_table->setModel(m_model);
    m_card = new Card(tr("Meetings"));
    m_card->body()->addWidget(m_table);
    return m_card;
}

void CooperativePage::buildEntry()
{
    const FactDesk desk{
        .check = [](const Fields& fields) { return members::parseMeeting(fields).issues; },
        .add = [this](const Fields& fields, const book::DraftId& draft) { return addMeeting(fields, draft); },
        .tell = [this](const QString& message) { interaction().tell(message); }};
    m_entry = new FactPanel(QStringLiteral("meeting"), {tr("New meeting"), tr("Meeting")}, desk);
    // Below the table there is more width than beside it.
    m_entry->setMinimumWidth(0);
    m_entry->setMaximumWidth(QWIDGETSIZE_MAX);

    FormPanel& form = m_entry->form();
    auto* date = new DateField(QStringLiteral("date"), fieldName("date"));
    date->setRequired(true);
    form.add(date);
    auto* kind = new ChoiceField(QStringLiteral("kind"), tr("Meeting"), choicesOf(members::kMeetingKinds));
    kind->setRequired(true);
    form.add(kind);
    const auto figure = [&form](const char* field, FormPanel::Width width = FormPanel::Width::Half) {
        auto* edit = new NumberField(QLatin1String(field), fieldName(field), NumberField::Kind::Quantity);
        form.add(edit, width);
        return edit;
    };
    figure("present", FormPanel::Width::Full)->setRequired(true);
    figure("votes_for");
    figure("votes_total");
    form.add(new LineField(QStringLiteral("subject"), fieldName("subject")), FormPanel::Width::Full);
    m_entry->setKept({"date", "kind"});
    m_entry->setFirstField("date");
    m_entry->setBlank(blankMeeting());
    m_entry->setRefusal(refusal());
    connect(m_entry, &FactPanel::saved, this, &Page::notice);
}

Issues CooperativePage::addMeeting(const Fields& fields, const book::DraftId& draft)
{
    Checked<MeetingDraft> read = members::parseMeeting(fields);
    if (!read.isUsable())
        return std::move(read.issues);
    auto added = book().meetings().add(read.value, draft);
    return added ? std::move(read.issues) : std::move(added.error());
}

Fields CooperativePage::blankMeeting() const
{
    Fields fields;
    fields.set("kind", "members");
    const Date today = session().clock().today();
    if (today.year() == session().year().value)
        fields.set("date", toIso(today));
    return fields;
}

void CooperativePage::refresh()
{
    m_profile->refresh();
    m_backups->refresh();
    m_entry->setBlank(blankMeeting());
    refreshPart();
    std::vector<Meeting> meetings = book().meetings().all();
    std::ranges::reverse(meetings); // the newest first
    m_card->setTitle(tr("Meetings: %1").arg(countText(meetings.size())));
    m_model->setRows(std::move(meetings));
    if (!m_fitted && m_model->rowCount() > 0) {
        constexpr int kSubjectColumn = 5;
        constexpr int kWidest = 190;
        fitTightly(*m_table, kSubjectColumn, kWidest);
        m_fitted = true;
    }
}

void CooperativePage::startNew()
{
    if (RecordView* view = shownRecords()) {
        view->startNew();
    } else if (m_stack->currentWidget() == m_attendance) {
        m_attendance->startNew();
    } else {
        m_entry->startNew();
        m_entry->begin();
    }
}

ExportSource CooperativePage::exportSource() const
{
    if (const RecordView* view = shownRecords())
        return view->exportSource();
    if (m_stack->currentWidget() == m_attendance)
        return m_attendance->exportSource();
    return {.kind = exchange::ImportKind::Meetings,
            .name = tr("Meetings"),
            .count = m_model->rows().size(),
            .rows = [this](std::size_t first, std::size_t count) {
                std::vector<Fields> rows;
                for (const Meeting& meeting : std::span(m_model->rows()).subspan(first, count))
                    rows.push_back(members::toFields(meeting.data));
                return rows;
            }};
}

ExportSource CooperativePage::profileSource() const
{
    return {.kind = exchange::ImportKind::Profile,
            .name = tr("Profile of the cooperative"),
            .count = 1,
            .rows = [this](std::size_t, std::size_t) {
                return std::vector<Fields>{members::toFields(book().profile().read())};
            }};
}

} // namespace coop::ui
