// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/inspection_words.h"

#include "ui/inspection/phrase_text.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

using namespace inspection;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InspectionWords)
};

} // namespace

QString statusText(OperatingStatus status)
{
    switch (status) {
    case OperatingStatus::ShellLikely: return Words::tr("Likely a shell");
    case OperatingStatus::NeedsInspection: return Words::tr("Needs inspection");
    case OperatingStatus::Normal: return Words::tr("Normal");
    case OperatingStatus::NormalObservation: return Words::tr("Normal (observed)");
    case OperatingStatus::CannotAssess: return Words::tr("Cannot be judged");
    }
    return {};
}

QString statusText(const BookResult& result)
{
    return result.failure ? Words::tr("Unreadable") : statusText(result.assessment.status);
}

Tone toneOf(OperatingStatus status)
{
    switch (status) {
    case OperatingStatus::ShellLikely: return Tone::Bad;
    case OperatingStatus::NeedsInspection: return Tone::Warning;
    case OperatingStatus::Normal:
    case OperatingStatus::NormalObservation: return Tone::Good;
    case OperatingStatus::CannotAssess: break;
    }
    return Tone::Neutral;
}

QString integrityText(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Major: return Words::tr("Major leads");
    case Integrity::Some: return Words::tr("Leads");
    case Integrity::None: return Words::tr("None");
    }
    return {};
}

Tone toneOf(Integrity integrity)
{
    switch (integrity) {
    case Integrity::Major: return Tone::Bad;
    case Integrity::Some: return Tone::Warning;
    case Integrity::None: break;
    }
    return Tone::Neutral;
}

QString severityText(inspection::Severity severity)
{
    switch (severity) {
    case inspection::Severity::Info: return Words::tr("for information");
    case inspection::Severity::Low: return Words::tr("low");
    case inspection::Severity::Medium: return Words::tr("medium");
    case inspection::Severity::High: return Words::tr("high");
    case inspection::Severity::Critical: return Words::tr("critical");
    }
    return {};
}

Tone toneOf(inspection::Severity severity)
{
    switch (severity) {
    case inspection::Severity::Critical:
    case inspection::Severity::High: return Tone::Bad;
    case inspection::Severity::Medium:
    case inspection::Severity::Low: return Tone::Warning;
    case inspection::Severity::Info: break;
    }
    return Tone::Neutral;
}

QString typeText(FindingType type)
{
    switch (type) {
    case FindingType::Shell: return Words::tr("sign of a shell");
    case FindingType::Compliance: return Words::tr("compliance");
    case FindingType::Lead: return Words::tr("lead");
    case FindingType::ShellAndLead: return Words::tr("sign of a shell, lead");
    case FindingType::ComplianceAndLead: return Words::tr("compliance, lead");
    case FindingType::Quality: return Words::tr("quality of the data");
    case FindingType::LeadAndQuality: return Words::tr("lead, quality of the data");
    }
    return {};
}

QString familyText(char family)
{
    switch (family) {
    case 'Q': return Words::tr("Is the book enough to judge?");
    case 'L': return Words::tr("Registration and membership");
    case 'O': return Words::tr("Operation");
    case 'P': return Words::tr("Participation");
    case 'K': return Words::tr("Capital");
    case 'S': return Words::tr("Grants");
    case 'D': return Words::tr("Distribution");
    case 'G': return Words::tr("Governance");
    case 'F': return Words::tr("Taking money");
    case 'J': return Words::tr("Ledger");
    case 'X': return Words::tr("Identity and links");
    default: return Words::tr("Other");
    }
}

QString failureOf(const BookResult& result)
{
    if (!result.failure)
        return {};
    return failureText(storage::StorageError(*result.failure, result.path, result.failureDetail));
}

QString reasonsText(const BookResult& result)
{
    if (result.failure)
        return failureOf(result);
    QStringList sentences;
    for (const Phrase& reason : result.assessment.reasons)
        sentences << phraseText(reason);
    return sentences.join(QLatin1Char('\n'));
}

QString nameOf(const BookResult& result)
{
    if (!result.name.empty())
        return toText(result.name);
    return toText(std::filesystem::path(result.path).stem().string());
}

QString participatingText(const BookFigures& figures)
{
    if (!figures.participating || figures.members <= 0)
        return QString(QChar(0x2014));
    return QString::number(qint64{*figures.participating} * 100 / figures.members) + QLatin1Char('%');
}

} // namespace coop::ui
