// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/case_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

using inspection::CaseRefusal;
using inspection::CaseState;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseText)
};

} // namespace

QString caseStateText(CaseState state)
{
    switch (state) {
    case CaseState::New: return Words::tr("new");
    case CaseState::Checking: return Words::tr("being checked");
    case CaseState::Explained: return Words::tr("explained");
    case CaseState::Dismissed: return Words::tr("dismissed");
    case CaseState::Confirmed: return Words::tr("confirmed");
    case CaseState::HandedOver: return Words::tr("handed over");
    }
    return {};
}

QString caseStepText(CaseState to)
{
    switch (to) {
    case CaseState::New: break;
    case CaseState::Checking: return Words::tr("Take up the check");
    case CaseState::Explained: return Words::tr("Accept an explanation");
    case CaseState::Dismissed: return Words::tr("Dismiss");
    case CaseState::Confirmed: return Words::tr("Confirm (two persons)");
    case CaseState::HandedOver: return Words::tr("Hand over");
    }
    return {};
}

QString caseRefusalText(CaseRefusal why)
{
    switch (why) {
    case CaseRefusal::NothingFound: return Words::tr("the last scan found nothing of this rule there");
    case CaseRefusal::SameState: return Words::tr("it is in this state already");
    case CaseRefusal::NeverNew: return Words::tr("a finding is new by itself only, when its evidence appears");
    case CaseRefusal::CheckFirst: return Words::tr("it has to be checked before it is confirmed; take up the check first");
    case CaseRefusal::ConfirmFirst: return Words::tr("only what was confirmed is handed over");
    case CaseRefusal::TakeUpFirst: return Words::tr("it was decided before; take up the check again first");
    case CaseRefusal::ChangedMeanwhile: return Words::tr("somebody recorded a step meanwhile; look at it first");
    case CaseRefusal::NothingToAsk: return Words::tr("no finding is open that the cooperative could be asked about");
    case CaseRefusal::SecondMissing: return Words::tr("a second person is needed");
    case CaseRefusal::SecondIsFirst: return Words::tr("the second person has to be another one");
    }
    return {};
}

QString refusedText(const inspection::Refused& refused)
{
    const QString why = caseRefusalText(refused.why);
    return refused.of.rule.empty() ? why : Words::tr("%1: %2", "a rule, why not").arg(toText(refused.of.rule), why);
}

QString caseStepLine(const inspection::CaseStep& step)
{
    QString who = toText(step.who).simplified();
    if (!step.second.empty())
        who = Words::tr("%1 and %2").arg(who, toText(step.second).simplified());
    const QString why = toText(step.why).simplified();
    const QString line = Words::tr("%1: %2, by %3: %4", "time, state, persons, reason").arg(toText(step.at.text), caseStateText(step.to), who, why);
    return step.document.empty() ? line : Words::tr("%1 (document: %2)").arg(line, toText(step.document).simplified());
}

QString questionText(const inspection::FindingCase& of, Date today)
{
    if (!of.askedOn || !of.answerDue)
        return {};
    const QString asked = toText(toIso(*of.askedOn));
    const QString due = toText(toIso(*of.answerDue));
    if (inspection::isOverdue(of, today))
        return Words::tr("The cooperative was asked on %1; its answer was due by %2 and is overdue.").arg(asked, due);
    if (inspection::isUnanswered(of))
        return Words::tr("The cooperative was asked on %1; its answer is due by %2.").arg(asked, due);
    return Words::tr("The cooperative was asked on %1.").arg(asked);
}

QString answerText(const inspection::FindingCase& of)
{
    if (!of.answeredOn)
        return {};
    const QString said = Words::tr("It answered on %1: %2").arg(toText(toIso(*of.answeredOn)), toText(of.answer).simplified());
    return of.answerDocument.empty() ? said : Words::tr("%1 (document: %2)").arg(said, toText(of.answerDocument).simplified());
}

} // namespace coop::ui
