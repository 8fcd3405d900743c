// SPDX-License-Identifier: GPL-3.0-or-later
// What only several books together say, where the collector of texts finds it: see report_wording.cpp.
#include <QtGlobal>

namespace coop::ui {

namespace {

[[maybe_unused]] constexpr const char* kInspectionLinkTexts[] = {
    QT_TRANSLATE_NOOP("Inspection", "High from {0} on"),
    QT_TRANSLATE_NOOP("Inspection", "Medium from {0} on"),
    QT_TRANSLATE_NOOP("Inspection", "fewer than three cooperatives"),
    QT_TRANSLATE_NOOP("Inspection", "holds an office in another cooperative of the same business"),
    QT_TRANSLATE_NOOP("Inspection", "holds an office in {0} other cooperatives too"),
    QT_TRANSLATE_NOOP("Inspection", "member of {0} other cooperatives"),
    QT_TRANSLATE_NOOP("Inspection", "none (Law Art. 37)"),
    QT_TRANSLATE_NOOP("Inspection", "see the map of links: {0} books"),
    QT_TRANSLATE_NOOP("Inspection", "stands in {0} other books too"),
    QT_TRANSLATE_NOOP("Inspection", "the same identity number with another name in {0} other books"),
    QT_TRANSLATE_NOOP("Inspection", "tied to {0} other cooperatives by officers, accounts, phones or rosters"),
    QT_TRANSLATE_NOOP("Inspection", "{0} assets carry a serial number that stands in another book too"),
    QT_TRANSLATE_NOOP("Inspection", "{0} identity numbers stand in other books with other names"),
    QT_TRANSLATE_NOOP("Inspection", "{0} invoices stand in another book too"),
    QT_TRANSLATE_NOOP("Inspection", "{0} members belong to {1} cooperatives or more"),
    QT_TRANSLATE_NOOP("Inspection", "{0} members in common with another book"),
    QT_TRANSLATE_NOOP("Inspection", "{0} members stand in the roster of another cooperative too"),
    QT_TRANSLATE_NOOP("Inspection", "{0} of both rosters or {1} of the smaller one"),
    QT_TRANSLATE_NOOP("Inspection", "{0} of both rosters"),
    QT_TRANSLATE_NOOP("Inspection", "{0} of the members"),
    QT_TRANSLATE_NOOP("Inspection", "{0} officers hold an office in another cooperative of the same business"),
    QT_TRANSLATE_NOOP("Inspection", "{0} officers hold an office in three cooperatives or more"),
    QT_TRANSLATE_NOOP("Inspection", "{0} persons"),
    QT_TRANSLATE_NOOP("Inspection", "{0} rows"),
    QT_TRANSLATE_NOOP("Inspection", "{0} books"),
    QT_TRANSLATE_NOOP("Inspection", "a key found in this many books ties nobody together"),
    QT_TRANSLATE_NOOP("Inspection", "so many identity numbers with other names elsewhere are High"),
    QT_TRANSLATE_NOOP("Inspection", "or this part of the members"),
    QT_TRANSLATE_NOOP("Inspection", "a member in this many books is noted"),
    QT_TRANSLATE_NOOP("Inspection", "this part of the members in so many books is Medium"),
    QT_TRANSLATE_NOOP("Inspection", "members in common of all members of both books"),
    QT_TRANSLATE_NOOP("Inspection", "members in common of the smaller roster"),
    QT_TRANSLATE_NOOP("Inspection", "members that both books must have"),
    QT_TRANSLATE_NOOP("Inspection", "books tied together"),
    QT_TRANSLATE_NOOP("Inspection", "grants of the books tied together"),
    QT_TRANSLATE_NOOP("Inspection", "books among them without activity or with names only"),
};

} // namespace

} // namespace coop::ui
