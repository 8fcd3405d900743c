// SPDX-License-Identifier: GPL-3.0-or-later
// What the standing of a book asks words for, where the collector of texts finds them: see report_wording.cpp.
#include <QtGlobal>

namespace coop::ui {

namespace {

[[maybe_unused]] constexpr const char* kCaseTexts[] = {
    // standing.cpp
    QT_TRANSLATE_NOOP("Inspection", "1 finding was dismissed by {0} ({1})."),
    QT_TRANSLATE_NOOP("Inspection", "{2} findings were dismissed by {0} ({1})."),
    QT_TRANSLATE_NOOP("Inspection", "1 finding was explained with a document, accepted by {0} ({1})."),
    QT_TRANSLATE_NOOP("Inspection", "{2} findings were explained with documents, accepted by {0} ({1})."),
    QT_TRANSLATE_NOOP("Inspection", "The program alone says: {0}"),
};

} // namespace

} // namespace coop::ui
