// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/case_panel.h"

#include "ui/inspection/phrase_text.h"
#include "ui/text/case_text.h"
#include "ui/text/format.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace coop::ui {

namespace {

using inspection::CaseState;
using inspection::FindingCase;

Tone toneOf(CaseState state)
{
    switch (state) {
    case CaseState::Confirmed:
    case CaseState::HandedOver: return Tone::Bad;
    case CaseState::Checking: return Tone::Warning;
    case CaseState::Explained:
    case CaseState::Dismissed: return Tone::Good;
    case CaseState::New: break;
    }
    return Tone::Neutral;
}

CaseSubject subjectOf(const FindingCase& of)
{
    return {.key = {of.cooperative, of.rule, of.evidenceHash}, .state = of.state, .steps = of.steps.size(), .title = ruleTitle(of.rule)};
}

} // namespace

CaseMark markOf(const FindingCase& of, Date today)
{
    if (inspection::isOverdue(of, today))
        return {CasePanel::tr("answer overdue"), Tone::Warning};
    if (of.isReopened)
        return {CasePanel::tr("opened again"), Tone::Warning};
    if (of.state == CaseState::New)
        return of.askedOn ? CaseMark{CasePanel::tr("asked"), Tone::Neutral} : CaseMark{};
    return {caseStateText(of.state), toneOf(of.state)};
}

QString caseCounts(const std::vector<FindingCase>& cases)
{
    QStringList parts;
    for (const auto& word : inspection::kCaseStates) {
        const auto count = std::ranges::count(cases, word.value, &FindingCase::state);
        if (count > 0)
            parts << CasePanel::tr("%1 %2", "how many, in which state").arg(count).arg(caseStateText(word.value));
    }
    return parts.join(QStringLiteral(" · "));
}

CasePanel::CasePanel(const CaseStore& store, const FindingCase& of, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    const QString rule = toText(of.rule);
    setObjectName(QStringLiteral("case-") + rule);
    m_layout->setContentsMargins(0, Tokens::kSmallGap / 2, 0, 0);
    m_layout->setSpacing(2);
    addLine(tr("State: %1").arg(caseStateText(of.state)), QStringLiteral("state"), toneOf(of.state));
    if (of.isReopened)
        addLine(tr("It was decided before; its evidence is another one now, so it is open again."), QStringLiteral("reopened"), Tone::Warning);
    for (const inspection::CaseStep& step : of.steps)
        addLine(caseStepLine(step), QStringLiteral("stepTaken"));
    const Date today = store.today();
    addLine(questionText(of, today), QStringLiteral("question"), inspection::isOverdue(of, today) ? Tone::Warning : Tone::Neutral);
    addLine(answerText(of), QStringLiteral("answer"));
    for (CaseForm* form : {static_cast<CaseForm*>(new StepForm(QStringLiteral("step-") + rule, store, {subjectOf(of)}, interaction)),
                           static_cast<CaseForm*>(new AnswerForm(QStringLiteral("answer-") + rule, store,
                                                                 {of.cooperative, of.rule, of.evidenceHash}, interaction))}) {
        m_layout->addWidget(form);
        connect(form, &CaseForm::written, this, &CasePanel::written);
    }
}

void CasePanel::addLine(const QString& text, const QString& name, Tone tone)
{
    if (text.isEmpty())
        return;
    auto* label = makeRemark(text);
    label->setObjectName(objectName() + QLatin1Char('.') + name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (tone == Tone::Warning || tone == Tone::Bad) {
        label->setProperty("look", QVariant());
        label->setProperty("tone", tone == Tone::Bad ? QStringLiteral("bad") : QStringLiteral("warning"));
    }
    m_layout->addWidget(label);
}

CaseBar::CaseBar(const CaseStore& store, const inspection::BookResult& result, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("caseBar"));
    m_layout->setContentsMargins(0, Tokens::kSmallGap, 0, 0);
    m_layout->setSpacing(2);
    if (!result.cases.empty()) {
        auto* counts = makeRemark(caseCounts(result.cases));
        counts->setObjectName(QStringLiteral("caseBar.counts"));
        m_layout->addWidget(counts);
        std::vector<CaseForm*> forms{new QuestionForm(QStringLiteral("question"), store, result.cases.front().cooperative, interaction)};
        if (result.cases.size() > 1) {
            std::vector<CaseSubject> subjects;
            std::ranges::transform(result.cases, std::back_inserter(subjects), subjectOf);
            forms.push_back(new StepForm(QStringLiteral("steps"), store, std::move(subjects), interaction));
        }
        for (CaseForm* form : forms) {
            m_layout->addWidget(form);
            connect(form, &CaseForm::written, this, &CaseBar::written);
        }
    }
    addGone(result);
}

void CaseBar::addGone(const inspection::BookResult& result)
{
    if (result.goneCases.empty())
        return;
    auto* fold = makeButton(tr("Found before and no more: %1 ›").arg(result.goneCases.size()), ButtonRole::Link,
                            QStringLiteral("caseBar.gone"));
    fold->setCheckable(true);
    auto* list = new QWidget;
    auto* lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 0, 0);
    for (const FindingCase& of : result.goneCases) {
        QStringList parts{ruleTitle(of.rule) + QStringLiteral(": ") + caseStateText(of.state)};
        for (const inspection::CaseStep& step : of.steps)
            parts << caseStepLine(step);
        auto* label = makeRemark(parts.join(QLatin1Char('\n')));
        label->setTextFormat(Qt::PlainText);
        lines->addWidget(label);
    }
    list->hide();
    connect(fold, &QAbstractButton::toggled, list, &QWidget::setVisible);
    m_layout->addWidget(fold, 0, Qt::AlignLeft);
    m_layout->addWidget(list);
}

} // namespace coop::ui
