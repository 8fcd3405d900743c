// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/case_form.h"

#include "ui/forms/date_field.h"
#include "ui/forms/form_panel.h"
#include "ui/shell/settings.h"
#include "ui/text/case_text.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace coop::ui {

namespace {

using inspection::CaseState;

/// The steps that are offered, in the order of a case's life.
constexpr std::array kSteps = {CaseState::Checking, CaseState::Explained, CaseState::Dismissed, CaseState::Confirmed, CaseState::HandedOver};

ChoiceField::Choices choicesOf(const std::vector<CaseSubject>& subjects)
{
    ChoiceField::Choices choices;
    for (const CaseState to : kSteps) {
        const auto isPossible = [to](const CaseSubject& subject) { return !inspection::refusalOf(subject.state, to); };
        // To confirm and to hand over is decided one by one.
        const bool isAloneOnly = to == CaseState::Confirmed || to == CaseState::HandedOver;
        if (std::ranges::any_of(subjects, isPossible) && (subjects.size() == 1 || !isAloneOnly))
            choices.emplace_back(toText(toWord(inspection::kCaseStates, to)), caseStepText(to));
    }
    return choices;
}

LineField* addLine(FormPanel& form, const char* field, const QString& label, FormPanel::Width width = FormPanel::Width::Half)
{
    auto* line = new LineField(QLatin1String(field), label);
    form.add(line, width);
    return line;
}

} // namespace

CaseForm::CaseForm(const QString& objectName, const Words& words, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_interaction(interaction), m_first(words.first), m_link(makeButton(words.link, ButtonRole::Link, objectName + QStringLiteral(".link"))),
      m_body(new QWidget), m_head(new QVBoxLayout), m_form(new FormPanel(objectName)), m_refusal(makeLabel({}, TextRole::Small)),
      m_action(makeButton(words.action, ButtonRole::Secondary, objectName + QStringLiteral(".action"))), m_task(this)
{
    setObjectName(objectName + QStringLiteral(".fold"));
    m_refusal->setObjectName(objectName + QStringLiteral(".refusal"));
    m_refusal->setProperty("tone", QStringLiteral("bad"));
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->hide();
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeRemark(words.sentence), 1);
    foot->addWidget(m_action, 0, Qt::AlignBottom);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 2, 0, 4);
    body->setSpacing(Tokens::kSmallGap);
    m_head->setSpacing(2);
    body->addLayout(m_head);
    body->addWidget(m_form);
    body->addWidget(m_refusal);
    body->addLayout(foot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_link->setCheckable(true);
    m_body->hide();
    connect(m_link, &QPushButton::toggled, this, &CaseForm::setOpen);
    connect(m_action, &QPushButton::clicked, this, &CaseForm::submit);
    connect(m_form, &FormPanel::submitted, this, &CaseForm::submit);
    connect(m_form, &FormPanel::passed, m_action, qOverload<>(&QWidget::setFocus));
}

bool CaseForm::isChanged() const
{
    return m_form->isChanged();
}

FormPanel::State CaseForm::typed() const
{
    return m_form->state();
}

void CaseForm::restore(const FormPanel::State& typed)
{
    setOpen(true);
    m_form->restore(typed);
}

void CaseForm::setOpen(bool open)
{
    m_link->setChecked(open);
    m_body->setVisible(open);
    if (open)
        m_form->focusOn(m_first);
}

void CaseForm::startWith(const Fields& fields)
{
    m_form->setFields(fields);
}

void CaseForm::refuse(const QStringList& sentences)
{
    m_refusal->setText(sentences.join(QLatin1Char('\n')));
    m_refusal->setVisible(!sentences.isEmpty());
}

void CaseForm::submit()
{
    refuse({});
    if (!m_action->isEnabled() || !m_form->isSound())
        return;
    auto work = job();
    if (!work)
        return;
    m_action->setEnabled(false);
    m_task.start([work = std::move(work)](std::stop_token) { return work(); }, [this](const inspection::Cases& cases) { finish(cases); },
                 [this](std::exception_ptr error) {
                     m_action->setEnabled(true);
                     try {
                         std::rethrow_exception(std::move(error));
                     } catch (const std::exception& reason) {
                         m_interaction.tell(tr("Nothing was recorded: the index of the scan could not be written (%1).")
                                                .arg(QString::fromLocal8Bit(reason.what())));
                     }
                 });
}

void CaseForm::finish(const inspection::Cases& cases)
{
    m_action->setEnabled(true);
    if (!cases) {
        QStringList sentences;
        for (const inspection::Refused& refused : cases.error())
            sentences << refusedText(refused);
        refuse(sentences);
        return;
    }
    // What was typed is no entry any more.
    m_form->setFields(m_form->fields());
    setOpen(false);
    Q_EMIT written();
}

StepForm::StepForm(const QString& objectName, CaseStore store, std::vector<CaseSubject> subjects, Interaction& interaction, QWidget* parent)
    : CaseForm(objectName,
               {.link = subjects.size() == 1 ? tr("Next step…") : tr("One step for several findings…"),
                .sentence = tr("Steps are kept in the index of the scan, names and reasons as they are typed. They cannot be changed; a wrong one "
                               "is followed by another."),
                .action = tr("Record the step"),
                .first = "to"},
               interaction, parent),
      m_store(std::move(store)), m_subjects(std::move(subjects))
{
    addTicks();
    auto* to = new ChoiceField(QStringLiteral("to"), tr("Step"), choicesOf(m_subjects));
    to->setRequired(true);
    form().add(to);
    addLine(form(), "who", tr("Who decides"))->setRequired(true);
    addLine(form(), "why", tr("Why"), FormPanel::Width::Full)->setRequired(true);
    addLine(form(), "document", tr("Document"));
    addLine(form(), "second", tr("Second person"));
    form().setCheck([this](const Fields& typed) { return inspection::parseStep(typed, targets().size()).issues; });
    connect(&form(), &FormPanel::edited, this, &StepForm::markRequired);
    Fields fields;
    fields.set("to", fromText(to->text()));
    fields.set("who", fromText(Settings::inspectorName()));
    startWith(fields);
    markRequired();
}

void StepForm::addTicks()
{
    if (m_subjects.size() == 1)
        return;
    for (const CaseSubject& subject : m_subjects) {
        auto* tick = new QCheckBox(tr("%1 (%2)", "a finding and its state").arg(subject.title, caseStateText(subject.state)));
        tick->setObjectName(objectName() + QStringLiteral(".tick-%1").arg(m_ticks.size()));
        tick->setAccessibleName(tick->text());
        connect(tick, &QCheckBox::toggled, this, &StepForm::markRequired);
        m_ticks.push_back(tick);
        head().addWidget(tick);
    }
}

std::vector<inspection::StepTarget> StepForm::targets() const
{
    std::vector<inspection::StepTarget> chosen;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        if (m_ticks.empty() || m_ticks[i]->isChecked())
            chosen.push_back({.key = m_subjects[i].key, .seenSteps = m_subjects[i].steps});
    }
    return chosen;
}

void StepForm::markRequired()
{
    const auto to = fromWord(inspection::kCaseStates, fromText(form().field("to").text()));
    form().field("document").setRequired(to && inspection::needsDocument(*to));
    form().field("second").setRequired(to && inspection::needsSecond(*to, targets().size()));
}

std::function<inspection::Cases()> StepForm::job()
{
    auto chosen = targets();
    if (chosen.empty()) {
        refuse({tr("Tick the findings that the step is about.")});
        return {};
    }
    auto parsed = inspection::parseStep(form().fields(), chosen.size());
    Settings::setInspectorName(toText(parsed.value.who));
    return [step = m_store.step, chosen = std::move(chosen), draft = std::move(parsed.value)] { return step(chosen, draft); };
}

QuestionForm::QuestionForm(const QString& objectName, CaseStore store, std::string cooperative, Interaction& interaction, QWidget* parent)
    : CaseForm(objectName,
               {.link = tr("Ask the cooperative…"),
                .sentence = tr("About all findings that nobody decided yet or that were confirmed. The cooperative has ten days to answer."),
                .action = tr("Record the question"),
                .first = "on"},
               interaction, parent),
      m_store(std::move(store)), m_cooperative(std::move(cooperative))
{
    auto* day = new DateField(QStringLiteral("on"), tr("Asked on"));
    day->setRequired(true);
    form().add(day);
    addLine(form(), "who", tr("Who asks"))->setRequired(true);
    form().setCheck([this](const Fields& typed) { return inspection::parseQuestion(typed, m_store.today()).issues; });
    Fields fields;
    fields.set("on", toIso(m_store.today()));
    fields.set("who", fromText(Settings::inspectorName()));
    startWith(fields);
}

std::function<inspection::Cases()> QuestionForm::job()
{
    auto parsed = inspection::parseQuestion(form().fields(), m_store.today());
    Settings::setInspectorName(toText(parsed.value.who));
    return [ask = m_store.ask, cooperative = m_cooperative, question = std::move(parsed.value)] { return ask(cooperative, question); };
}

AnswerForm::AnswerForm(const QString& objectName, CaseStore store, inspection::CaseKey key, Interaction& interaction, QWidget* parent)
    : CaseForm(objectName,
               {.link = tr("Enter its answer…"),
                .sentence = tr("An answer moves nothing by itself; a person decides what it is worth."),
                .action = tr("Record the answer"),
                .first = "text"},
               interaction, parent),
      m_store(std::move(store)), m_key(std::move(key))
{
    auto* day = new DateField(QStringLiteral("on"), tr("Answered on"));
    day->setRequired(true);
    form().add(day);
    addLine(form(), "who", tr("Who writes it down"))->setRequired(true);
    addLine(form(), "text", tr("What it said"), FormPanel::Width::Full)->setRequired(true);
    addLine(form(), "document", tr("Document"), FormPanel::Width::Full);
    form().setCheck([this](const Fields& typed) { return inspection::parseAnswer(typed, m_store.today()).issues; });
    Fields fields;
    fields.set("on", toIso(m_store.today()));
    fields.set("who", fromText(Settings::inspectorName()));
    startWith(fields);
}

std::function<inspection::Cases()> AnswerForm::job()
{
    auto parsed = inspection::parseAnswer(form().fields(), m_store.today());
    Settings::setInspectorName(toText(parsed.value.who));
    return [answer = m_store.answer, key = m_key, said = std::move(parsed.value)] { return answer(key.cooperative, key.rule, said); };
}

} // namespace coop::ui
