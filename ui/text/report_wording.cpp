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
    QT_TRANSLATE_NOOP("Reports", "Page {0} of {1}"),
};

} // namespace

reports::Wording reportWording()
{
    return [](std::string_view english) {
        return fromText(QCoreApplication::translate("Reports", std::string(english).c_str()));
    };
}

} // namespace coop::ui
