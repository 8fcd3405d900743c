// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/posting_step.h"

#include "core/base/field_reader.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/reason_form.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/voucher_preview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kPreviewDelayMs = 150;
constexpr int kDayWidth = 170;

} // namespace

PostingStep::PostingStep(BookSession& session, Interaction& interaction, QWidget* parent)
    : DistributionStep(session, interaction, parent), m_draft(book::newDraftId()), m_reversalDraft(book::newDraftId()),
      m_form(new FormPanel(QStringLiteral("posting"))),
      m_yearEnd(makeButton({}, ButtonRole::Link, QStringLiteral("postOnYearEnd"))),
      m_resolved(makeButton({}, ButtonRole::Link, QStringLiteral("postOnResolution"))),
      m_preview(new VoucherPreview(QStringLiteral("posting.preview"), session)),
      m_post(makeButton(tr("Post"), ButtonRole::Primary, QStringLiteral("postDistribution"))),
      m_reverse(new ReasonForm(QStringLiteral("takeBack"),
                               {.link = tr("Take the adoption back…"),
                                .sentence = tr("Nothing is posted yet: the resolution stays in the history and another plan can be "
                                               "proposed."),
                                .action = tr("Take back")},
                               ReasonForm::Asks::DayAndReason)),
      m_reading(session, this)
{
    setObjectName(QStringLiteral("postingStep"));
    auto* card = new Card(tr("Posting"));
    card->body()->addWidget(makeRemark(
        tr("Reserve, refunds and residual surplus are posted at once, with the members' parts of the reserve and what becomes "
           "share capital. All of it or nothing is written.")));
    addDays();
    auto* days = new QHBoxLayout;
    days->addWidget(m_form);
    days->addWidget(m_yearEnd, 0, Qt::AlignBottom);
    days->addWidget(m_resolved, 0, Qt::AlignBottom);
    days->addStretch();
    days->addWidget(m_post, 0, Qt::AlignBottom);
    card->body()->addLayout(days);
    card->body()->addWidget(m_preview, 1);
    card->body()->addWidget(m_reverse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPreviewDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &PostingStep::showPreview);
    connect(m_form, &FormPanel::edited, this, [this] { m_delay.start(); });
    connect(m_form, &FormPanel::submitted, this, &PostingStep::post);
    connect(m_form, &FormPanel::passed, m_post, qOverload<>(&QWidget::setFocus));
    connect(m_post, &QPushButton::clicked, this, &PostingStep::post);
    connect(m_reverse, &ReasonForm::confirmed, this, &PostingStep::reverse);
}

void PostingStep::addDays()
{
    auto* day = new DateField(QStringLiteral("posted_on"), tr("Day of the vouchers"));
    day->setRequired(true);
    m_form->add(day, FormPanel::Width::Full);
    m_form->setFixedWidth(kDayWidth * std::max(100, textPercent()) / 100);
    m_form->setCheck([](const Fields& fields) {
        FieldReader reader(fields);
        static_cast<void>(reader.date("posted_on", Need::Required));
        return reader.takeIssues();
    });
    m_yearEnd->setAccessibleName(tr("Last day of the year"));
    m_resolved->setAccessibleName(tr("Day of the resolution"));
    connect(m_yearEnd, &QPushButton::clicked, this, [this] { setDay(m_shown.year.last()); });
    connect(m_resolved, &QPushButton::clicked, this, [this] {
        if (m_shown.resolution)
            setDay(m_shown.resolution->on);
    });
}

void PostingStep::setDay(Date day)
{
    m_form->field("posted_on").setText(toText(day));
    m_delay.stop();
    m_form->showIssues({});
    showPreview();
}

book::PostingChoice PostingStep::choice() const
{
    return {.day = parseDate(m_form->fields().text("posted_on"))};
}

void PostingStep::present(const book::Distribution& distribution)
{
    const bool isOther = distribution.id != m_shown.id;
    m_shown = distribution;
    const Date resolved = distribution.resolution ? distribution.resolution->on : distribution.year.last();
    m_yearEnd->setText(toText(distribution.year.last()));
    m_resolved->setText(tr("%1, day of the resolution").arg(toText(resolved)));
    m_resolved->setVisible(distribution.resolution.has_value());
    const bool canWrite = !session().isReadOnly();
    m_form->setReadOnly(!canWrite);
    m_yearEnd->setEnabled(canWrite);
    m_resolved->setEnabled(canWrite);
    m_post->setEnabled(canWrite);
    m_reverse->setUsable(canWrite);
    if (!isOther) {
        showPreview();
        return;
    }
    m_draft = book::newDraftId();
    m_reversalDraft = book::newDraftId();
    Fields fields;
    // A correcting run belongs to the day on which it was decided.
    const Date day = distribution.corrects ? resolved : desk().defaultPostingDay(distribution.year, resolved);
    fields.set("posted_on", toIso(day));
    m_form->setFields(fields);
    m_reverse->setOpen(false);
    m_reverse->setDay(std::max(session().clock().today(), resolved));
    m_delay.stop();
    showPreview();
}

void PostingStep::showPreview()
{
    if (!m_shown.id.isValid() || !choice().day)
        return;
    m_reading.read([id = m_shown.id, wanted = choice()](book::Book& book) { return book.distributions().preview(id, wanted); },
                   [this](Preview preview) {
                       m_form->showIssues(preview ? Issues{} : preview.error());
                       m_preview->setVouchers(preview ? *std::move(preview) : std::vector<posting::DistributionVoucher>{});
                   },
                   [this](const QString& reason) { interaction().tell(reason); });
}

void PostingStep::post()
{
    if (session().isReadOnly() || !m_form->isSound())
        return;
    const Written written = write([&] { return desk().post(m_shown.id, choice(), m_draft); });
    m_form->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The distribution of %1 is posted.").arg(m_shown.year.value));
}

void PostingStep::reverse(Date day, const QString& reason)
{
    const Written written = write([&] { return desk().reverse(m_shown.id, day, fromText(reason), m_reversalDraft); });
    m_reverse->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The adoption is taken back."));
}

} // namespace coop::ui
