// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/proposal_step.h"

#include "core/base/field_reader.h"
#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/forms/reason_form.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <charconv>

namespace coop::ui {

namespace {

/// The days of notice that the rules ask for, whoever set them.
std::optional<int> noticeDays(const std::vector<distribution::RuleResult>& rules)
{
    constexpr std::size_t kLeast = 3; // see RuleCode::NoticeKept
    const auto rule = std::ranges::find(rules, distribution::RuleCode::NoticeKept, &distribution::RuleResult::code);
    if (rule == rules.end() || rule->figures.size() <= kLeast)
        return std::nullopt;
    const std::string& text = rule->figures[kLeast];
    int days = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), days);
    return read.ec == std::errc() ? std::optional(days) : std::nullopt;
}

} // namespace

ProposalStep::ProposalStep(BookSession& session, Interaction& interaction, QWidget* parent)
    : DistributionStep(session, interaction, parent), m_form(new FormPanel(QStringLiteral("notice"))),
      m_earliest(makeLabel({}, TextRole::Body)),
      m_layOut(makeButton(tr("Lay out for the members"), ButtonRole::Primary, QStringLiteral("layOut"))),
      m_held(makeButton(tr("The assembly was held already…"), ButtonRole::Link, QStringLiteral("assemblyHeld"))),
      m_withdraw(new ReasonForm(QStringLiteral("withdraw"),
                                {.link = tr("Withdraw…"),
                                 .sentence = tr("The proposal stays in the history of the year; another one can be made."),
                                 .action = tr("Withdraw")},
                                ReasonForm::Asks::Reason))
{
    setObjectName(QStringLiteral("proposalStep"));
    auto* card = new Card(tr("Public notice"));
    card->body()->addWidget(makeRemark(
        tr("The board lays the plan out for the members before the assembly (Cooperative Law Art. 40). It is kept as it was "
           "proposed: later entries do not change it.")));
    auto* day = new DateField(QStringLiteral("laid_out_on"), tr("Laid out on"));
    day->setRequired(true);
    m_form->add(day);
    m_form->setCheck([](const Fields& fields) {
        FieldReader reader(fields);
        static_cast<void>(reader.date("laid_out_on", Need::Required));
        return reader.takeIssues();
    });
    m_earliest->setObjectName(QStringLiteral("earliestAssembly"));
    m_earliest->setWordWrap(true);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_earliest);
    card->body()->addWidget(buildFoot());
    card->body()->addWidget(m_withdraw);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    layout->addStretch(1);
    connect(m_form, &FormPanel::edited, this, &ProposalStep::showEarliest);
    connect(m_form, &FormPanel::submitted, this, &ProposalStep::layOut);
    connect(m_form, &FormPanel::passed, m_layOut, qOverload<>(&QWidget::setFocus));
    connect(m_withdraw, &ReasonForm::confirmed, this, [this](Date, const QString& reason) { withdraw(reason); });
}

QWidget* ProposalStep::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(m_held);
    row->addStretch();
    row->addWidget(m_layOut);
    connect(m_layOut, &QPushButton::clicked, this, &ProposalStep::layOut);
    connect(m_held, &QPushButton::clicked, this, &ProposalStep::assemblyWanted);
    return foot;
}

void ProposalStep::present(const book::Distribution& distribution)
{
    if (distribution.id != m_shown.id) {
        Fields fields;
        fields.set("laid_out_on", toIso(session().clock().today()));
        m_form->setFields(fields);
        m_withdraw->setOpen(false);
    }
    m_shown = distribution;
    const bool canWrite = !session().isReadOnly();
    m_form->setReadOnly(!canWrite);
    m_layOut->setEnabled(canWrite);
    m_held->setEnabled(canWrite);
    m_withdraw->setUsable(canWrite);
    showEarliest();
}

void ProposalStep::showEarliest()
{
    const auto day = parseDate(m_form->fields().text("laid_out_on"));
    m_earliest->clear();
    if (!day || !m_shown.id.isValid())
        return;
    const auto charter = session().book().charters().ofYear(m_shown.year);
    const distribution::Resolution asked{.on = *day, .laidOutOn = day};
    const auto days = noticeDays(distribution::procedureRules(asked, session().book().profile().read().form,
                                                              charter ? charter->data.voting : distribution::VotingRule{}));
    const auto earliest = days ? Date::fromDays(day->days() + std::chrono::days(*days)) : std::nullopt;
    if (earliest)
        m_earliest->setText(tr("Earliest day of the assembly: %1 (%2 days of notice)").arg(toText(*earliest)).arg(*days));
}

void ProposalStep::layOut()
{
    if (session().isReadOnly() || !m_form->isSound())
        return;
    const auto day = parseDate(m_form->fields().text("laid_out_on"));
    const Written written = write([&] { return desk().layOut(m_shown.id, *day); });
    m_form->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("Laid out for the members on %1.").arg(toText(*day)));
}

void ProposalStep::withdraw(const QString& reason)
{
    const Written written = write([&] { return desk().withdraw(m_shown.id, fromText(reason)); });
    m_withdraw->showIssues(written.issues);
    if (written.isWritten)
        Q_EMIT done(tr("The proposal is withdrawn."));
}

} // namespace coop::ui
