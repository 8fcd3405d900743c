// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <array>

namespace coop::ui {

namespace {

/// What core/reports asks words for. Core has no translations of its own, so its source texts stand here where
/// the collector of texts finds them; a text that is missing here shows in English.
[[maybe_unused]] constexpr const char* kReportTexts[] = {
    // on every page
    QT_TRANSLATE_NOOP("Reports", "Page {0} of {1}"),
    // income.cpp
    QT_TRANSLATE_NOOP("Reports", "Patronage refund"),
    QT_TRANSLATE_NOOP("Reports", "Land"),
    QT_TRANSLATE_NOOP("Reports", "Capital"),
    QT_TRANSLATE_NOOP("Reports", "Labour"),
    QT_TRANSLATE_NOOP("Reports", "Other stages"),
    QT_TRANSLATE_NOOP("Reports", "Cash"),
    QT_TRANSLATE_NOOP("Reports", "Goods"),
    QT_TRANSLATE_NOOP("Reports", "Land rights"),
    QT_TRANSLATE_NOOP("Reports", "Forest rights"),
    QT_TRANSLATE_NOOP("Reports", "Intellectual property"),
    QT_TRANSLATE_NOOP("Reports", "Technology"),
    QT_TRANSLATE_NOOP("Reports", "Other contributions"),
    QT_TRANSLATE_NOOP("Reports", "Below"),
    QT_TRANSLATE_NOOP("Reports", "Capital by kind"),
    QT_TRANSLATE_NOOP("Reports", "From"),
    QT_TRANSLATE_NOOP("Reports", "Gini coefficient {0}"),
    QT_TRANSLATE_NOOP("Reports", "If all received the same (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Kind of contribution"),
    QT_TRANSLATE_NOOP("Reports", "Lorenz curve"),
    QT_TRANSLATE_NOOP("Reports", "Members by income"),
    QT_TRANSLATE_NOOP("Reports", "Members"),
    QT_TRANSLATE_NOOP("Reports", "Members, from the lowest income (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Paid in"),
    QT_TRANSLATE_NOOP("Reports", "Share of income (‰)"),
    QT_TRANSLATE_NOOP("Reports", "Total"),
    QT_TRANSLATE_NOOP("Reports", "Labour: {0} days, a distribution weight, not capital"),
    QT_TRANSLATE_NOOP("Reports", "Technology: {0}, a distribution weight, not capital"),
};

} // namespace

reports::Wording reportWording()
{
    return [](std::string_view english) {
        return fromText(QCoreApplication::translate("Reports", std::string(english).c_str()));
    };
}

} // namespace coop::ui
