// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/phrase_text.h"

#include "core/inspection/rule.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

QString catalogueText(std::string_view english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Inspection", std::string(english).c_str());
}

QString ruleTitle(std::string_view rule)
{
    const inspection::Rule* known = inspection::findRule(rule);
    return known == nullptr ? toText(rule) : toText(rule) + QLatin1Char(' ') + catalogueText(known->name);
}

} // namespace coop::ui
