// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/fill.h"
#include "ui/text/format.h"

#include <QCoreApplication>

namespace coop::ui {

namespace {

using distribution::RuleCode;

struct RuleWords {
    const char* code;
    const char* title;
    const char* article;
    const char* passed;
    const char* failed;
};

constexpr RuleWords kPatronageFloor = {
    "patronage-floor",
    QT_TRANSLATE_NOOP("RuleText", "Refunds are at least 60% of the year's distributable surplus"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 44"),
    QT_TRANSLATE_NOOP("RuleText", "refunds by dealings {0} of {1} are {3}; at least 60%, that is {2}"),
    QT_TRANSLATE_NOOP("RuleText", "refunds by dealings {0} of {1} are only {3}; expected at least 60%, that is {2}"),
};
constexpr RuleWords kPatronageFloorForm = {
    "patronage-floor-form",
    QT_TRANSLATE_NOOP("RuleText", "Refunds are at least 60% of row 16 of form 02"),
    QT_TRANSLATE_NOOP("RuleText", "Accounting system 2021, form 02 row 16"),
    kPatronageFloor.passed,
    kPatronageFloor.failed,
};
constexpr RuleWords kPatronageMeasure = {
    "patronage-measure",
    QT_TRANSLATE_NOOP("RuleText", "Refunds go by dealings with the cooperative"),
    kPatronageFloor.article,
    QT_TRANSLATE_NOOP("RuleText", "every refund goes by trade, land or labour"),
    QT_TRANSLATE_NOOP("RuleText", "these refunds do not go by trade, land or labour: {value}; expected a weight of dealings"),
};
constexpr RuleWords kEnoughMembers = {
    "enough-members",
    QT_TRANSLATE_NOOP("RuleText", "There are enough members"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 12, 56"),
    QT_TRANSLATE_NOOP("RuleText", "members: {0}; at least {1}"),
    QT_TRANSLATE_NOOP("RuleText", "members: only {0}; expected at least {1}"),
};
constexpr RuleWords kFarmersFourFifths = {
    "farmers-four-fifths",
    QT_TRANSLATE_NOOP("RuleText", "Farmers are at least 80% of the members"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 20"),
    QT_TRANSLATE_NOOP("RuleText", "farmers: {0} of {1} members; at least {2}"),
    QT_TRANSLATE_NOOP("RuleText", "farmers: only {0} of {1} members; expected at least {2}"),
};
constexpr RuleWords kOrganizationLimit = {
    "organization-limit",
    QT_TRANSLATE_NOOP("RuleText", "Enterprises, institutions and social organisations stay within their limit"),
    kFarmersFourFifths.article,
    QT_TRANSLATE_NOOP("RuleText", "organisations: {0} of {2} members; at most {1}"),
    QT_TRANSLATE_NOOP("RuleText", "organisations: {0} of {2} members; expected at most {1}"),
};
constexpr RuleWords kLabourNotCapital = {
    "labour-not-capital",
    QT_TRANSLATE_NOOP("RuleText", "Labour and technology are not capital"),
    QT_TRANSLATE_NOOP("RuleText", "Registration rules Art. 13"),
    QT_TRANSLATE_NOOP("RuleText", "capital {0} without labour; labour days {1} are a weight only"),
    QT_TRANSLATE_NOOP("RuleText", "labour is counted as capital ({0}); expected a weight only ({1} days)"),
};
constexpr RuleWords kLossFirst = {
    "loss-first",
    QT_TRANSLATE_NOOP("RuleText", "Losses and reserve come before distribution"),
    kPatronageFloor.article,
    QT_TRANSLATE_NOOP("RuleText", "surplus {0} less losses {1} less reserve {2}: distributable {3}"),
    QT_TRANSLATE_NOOP("RuleText", "more is given than surplus {0} less losses {1} less reserve {2} allow; expected at most {3}"),
};

const RuleWords& wordsOf(RuleCode code)
{
    switch (code) {
    case RuleCode::PatronageFloor: break;
    case RuleCode::PatronageFloorForm: return kPatronageFloorForm;
    case RuleCode::PatronageMeasure: return kPatronageMeasure;
    case RuleCode::EnoughMembers: return kEnoughMembers;
    case RuleCode::FarmersFourFifths: return kFarmersFourFifths;
    case RuleCode::OrganizationLimit: return kOrganizationLimit;
    case RuleCode::LabourNotCapital: return kLabourNotCapital;
    case RuleCode::LossFirst: return kLossFirst;
    default: break;
    }
    return kPatronageFloor;
}

QString translated(const char* english)
{
    return QCoreApplication::translate("RuleText", english);
}

} // namespace

RuleText ruleText(const distribution::RuleResult& rule)
{
    const RuleWords& words = wordsOf(rule.code);
    QStringList figures;
    for (const std::string& figure : rule.figures)
        figures.append(toText(figure));
    QString detail = translated(rule.passed ? words.passed : words.failed);
    detail = fill(detail, figures, figures.join(QStringLiteral(", ")));
    if (!rule.binding)
        detail += translated(QT_TRANSLATE_NOOP("RuleText", " (does not bind this legal form)"));
    return {.code = QLatin1String(words.code),
            .title = translated(words.title),
            .article = translated(words.article),
            .detail = detail};
}

} // namespace coop::ui
