// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/assembly_step.h"

#include "core/base/field_reader.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/reason_form.h"
#include "ui/forms/words.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/yearend/rule_line.h"

#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kJudgeDelayMs = 150;  // the rules follow the typing, but not each key of a number
constexpr double kNotBinding = 0.45;
constexpr std::size_t kLongestMinutes = 1000;

} // namespace

AssemblyStep::AssemblyStep(BookSession& session, Interaction& interaction, QWidget* parent)
    : DistributionStep(session, interaction, parent), m_draft(book::newDraftId()),
      m_form(new FormPanel(QStringLiteral("assembly"))), m_sum(makeRemark({})),
      m_adopt(makeButton(tr("Adopted by the assembly"), ButtonRole::Primary, QStringLiteral("adopt"))),
      m_withdraw(new ReasonForm(QStringLiteral("withdrawNoticed"),
                                {.link = tr("Withdraw…"),
                                 .sentence = tr("The plan stays in the history of the year; another one can be proposed."),
                                 .action = tr("Withdraw")},
                                ReasonForm::Asks::Reason)),
      m_rules(new QVBoxLayout), m_verdict(makeRemark({})), m_reading(session, this)
{
    setObjectName(QStringLiteral("assemblyStep"));
    addFields();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(buildForm(), 4, Qt::AlignTop);
    layout->addWidget(buildRules(), 5, Qt::AlignTop);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kJudgeDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &AssemblyStep::judge);
    connect(m_form, &FormPanel::edited, this, [this] { m_delay.start(); });
    connect(&m_form->field("resolved_on"), &FieldEdit::edited, this, &AssemblyStep::followDay);
    connect(m_form, &FormPanel::submitted, this, &AssemblyStep::adopt);
    connect(m_form, &FormPanel::passed, m_adopt, qOverload<>(&QWidget::setFocus));
    connect(m_adopt, &QPushButton::clicked, this, &AssemblyStep::adopt);
    connect(m_withdraw, &ReasonForm::confirmed, this, [this](Date, const QString& reason) { withdraw(reason); });
}

void AssemblyStep::addFields()
{
    const auto day = [this](const char* field, const QString& label) {
        auto* edit = new DateField(QLatin1String(field), label);
        m_form->add(edit);
        return edit;
    };
    const auto count = [this](const char* field, const QString& label) {
        auto* edit = new NumberField(QLatin1String(field), label, NumberField::Kind::Quantity);
        m_form->add(edit);
        return edit;
    };
    day("resolved_on", tr("Day of the assembly"))->setRequired(true);
    m_form->add(new ChoiceField(QStringLiteral("kind"), tr("Assembly of"),
                                {{toText(toWord(members::kMeetingKinds, members::MeetingKind::Members)),
                                  toText(members::MeetingKind::Members)},
                                 {toText(toWord(members::kMeetingKinds, members::MeetingKind::Delegates)),
                                  toText(members::MeetingKind::Delegates)}}));
    day("laid_out_on", tr("Laid out on"));
    count("entitled", tr("Entitled to attend"))->setRequired(true);
    count("present", tr("Present"))->setRequired(true);
    count("votes_for", tr("Votes for"))->setRequired(true);
    count("votes_against", tr("Votes against"));
    count("abstained", tr("Abstentions"));
    count("additional_votes", tr("Additional votes"));
    m_form->add(new LineField(QStringLiteral("minutes"), tr("Minutes: number or place")));
    m_form->setCheck([this](const Fields& fields) {
        Checked<distribution::Resolution> read = this->read(fields);
        if (read.isUsable())
            append(read.issues, distribution::checkResolution(read.value));
        return read.issues;
    });
}

QWidget* AssemblyStep::buildForm()
{
    auto* card = new Card(tr("Assembly and vote"));
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_sum);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_adopt);
    card->body()->addLayout(foot);
    card->body()->addWidget(m_withdraw);
    return card;
}

QWidget* AssemblyStep::buildRules()
{
    auto* card = new Card(tr("What the law and the charter ask"));
    card->setObjectName(QStringLiteral("adoptionRules"));
    m_rules->setSpacing(0);
    m_verdict->setObjectName(QStringLiteral("adoptionVerdict"));
    card->body()->addLayout(m_rules);
    card->body()->addWidget(m_verdict);
    return card;
}

Checked<distribution::Resolution> AssemblyStep::read(const Fields& fields) const
{
    FieldReader reader(fields);
    distribution::Resolution result;
    const auto count = [&](const char* field, Need need) { return reader.count(field, need).value_or(0); };
    const auto on = reader.date("resolved_on", Need::Required);
    if (on)
        result = asked(*on); // how many members the cooperative has on that day
    result.kind = reader.word("kind", members::kMeetingKinds, Need::Required).value_or(members::MeetingKind::Members);
    const auto laidOut = reader.date("laid_out_on");
    result.laidOutOn = m_shown.laidOutOn ? m_shown.laidOutOn : laidOut;
    result.entitled = count("entitled", Need::Required);
    result.present = count("present", Need::Required);
    result.votesFor = count("votes_for", Need::Required);
    result.votesAgainst = count("votes_against", Need::Optional);
    result.abstained = count("abstained", Need::Optional);
    result.additionalVotes = count("additional_votes", Need::Optional);
    result.minutes = reader.text("minutes", Need::Optional, kLongestMinutes);
    return {std::move(result), reader.takeIssues()};
}

const distribution::Resolution& AssemblyStep::asked(Date day) const
{
    if (!m_asked || m_asked->on != day)
        m_asked = desk().resolutionFor(day);
    return *m_asked;
}

void AssemblyStep::present(const book::Distribution& distribution)
{
    const bool isOther = distribution.id != m_shown.id;
    m_shown = distribution;
    m_asked.reset();
    m_form->setWanted("laid_out_on", !distribution.laidOutOn);
    if (isOther) {
        const Date today = session().clock().today();
        m_proposedEntitled = QString::number(asked(today).entitled);
        Fields fields;
        fields.set("resolved_on", toIso(today));
        fields.set("kind", std::string(toWord(members::kMeetingKinds, members::MeetingKind::Members)));
        fields.set("entitled", fromText(m_proposedEntitled));
        m_form->setFields(fields);
        m_draft = book::newDraftId();
        m_withdraw->setOpen(false);
    }
    const bool canWrite = !session().isReadOnly();
    m_form->setReadOnly(!canWrite);
    m_adopt->setEnabled(canWrite);
    m_withdraw->setUsable(canWrite);
    m_delay.stop();
    judge();
}

void AssemblyStep::followDay()
{
    const auto day = parseDate(m_form->fields().text("resolved_on"));
    FieldEdit& entitled = m_form->field("entitled");
    const bool isOwn = entitled.text() != m_proposedEntitled;
    if (!day || isOwn)
        return;
    m_proposedEntitled = QString::number(asked(*day).entitled);
    entitled.setText(m_proposedEntitled);
}

void AssemblyStep::judge()
{
    if (!m_shown.id.isValid())
        return;
    const distribution::Resolution resolution = read(m_form->fields()).value;
    const std::int64_t given = resolution.votesFor + resolution.votesAgainst + resolution.abstained;
    m_sum->setText(tr("Votes in all: %1 (one for each who is entitled, and additional ones); given: %2")
                       .arg(countText(static_cast<std::size_t>(std::max<std::int64_t>(0, resolution.allVotes()))),
                            countText(static_cast<std::size_t>(std::max<std::int64_t>(0, given)))));
    m_reading.read([id = m_shown.id, resolution](book::Book& book) { return book.distributions().rules(id, resolution); },
                   [this](const Rules& rules) { showRules(rules); },
                   [this](const QString& reason) { m_verdict->setText(reason); });
}

void AssemblyStep::showRules(const Rules& rules)
{
    while (QLayoutItem* item = m_rules->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // Those of the assembly first: they change with what is typed.
    Rules ordered = rules;
    std::ranges::stable_partition(ordered, [](const distribution::RuleResult& rule) {
        return rule.code >= distribution::RuleCode::NoticeKept;
    });
    int failed = 0;
    for (const distribution::RuleResult& rule : ordered) {
        auto* line = new RuleLine(rule);
        if (!rule.binding) {
            auto* faint = new QGraphicsOpacityEffect(line);
            faint->setOpacity(kNotBinding);
            line->setGraphicsEffect(faint);
        }
        failed += rule.binding && !rule.passed ? 1 : 0;
        m_rules->addWidget(line);
    }
    m_verdict->setText(failed == 0 ? tr("Nothing stands against the adoption.")
                                   : tr("%n binding rule(s) not kept: the plan cannot be adopted so.", nullptr, failed));
}

void AssemblyStep::adopt()
{
    if (session().isReadOnly() || !m_form->isSound())
        return;
    const distribution::Resolution resolution = read(m_form->fields()).value;
    const Written written = write([&] { return desk().adopt(m_shown.id, resolution, m_draft); });
    m_form->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("Adopted by the assembly of %1.").arg(toText(resolution.on)));
}

void AssemblyStep::withdraw(const QString& reason)
{
    const Written written = write([&] { return desk().withdraw(m_shown.id, fromText(reason)); });
    m_withdraw->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The plan is withdrawn."));
}

} // namespace coop::ui
