// SPDX-License-Identifier: GPL-3.0-or-later
// What triage asks words for, where the collector of texts finds them: see report_wording.cpp.
#include <QtGlobal>

namespace coop::ui {

namespace {

[[maybe_unused]] constexpr const char* kTriageTexts[] = {
    // triage.cpp
    QT_TRANSLATE_NOOP("Inspection", "{1} ({0})"),
    QT_TRANSLATE_NOOP("Inspection", "{0}; {1}"),
    QT_TRANSLATE_NOOP("Inspection", "Shell likely: {0}."),
    QT_TRANSLATE_NOOP("Inspection", "Needs inspection: {0}."),
    QT_TRANSLATE_NOOP("Inspection", "Cannot be assessed: the book does not hold enough (Q01)."),
    QT_TRANSLATE_NOOP("Inspection", "Normal, under observation: registered less than 24 months ago (E1)."),
    QT_TRANSLATE_NOOP("Inspection", "Normal: no pattern of a shell applies."),
    QT_TRANSLATE_NOOP("Inspection", "No suspension on file was found."),
    QT_TRANSLATE_NOOP("Inspection", "Major leads: {0}."),
    QT_TRANSLATE_NOOP("Inspection", "Leads: {0}."),
    QT_TRANSLATE_NOOP("Inspection", "Suggested: check the leads on site and hand them over with the evidence if they hold."),
    QT_TRANSLATE_NOOP("Inspection", "Suggested: visit on site; if it holds, guide to voluntary deregistration (check first what bars the simple way)."),
    QT_TRANSLATE_NOOP("Inspection", "Suggested: ask the cooperative and visit on site."),
    QT_TRANSLATE_NOOP("Inspection", "Suggested: have the book completed; an empty book is not a shell."),
    QT_TRANSLATE_NOOP("Inspection", "Suggested: guidance on the compliance hints."),
    // inspect.cpp
    QT_TRANSLATE_NOOP("Inspection", "the cooperative answered on {0}, with a document"),
    QT_TRANSLATE_NOOP("Inspection", "the cooperative answered on {0}, without a document"),
};

} // namespace

} // namespace coop::ui
