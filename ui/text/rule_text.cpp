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
    const char* article;      ///< of the law in force now
    const char* before;       ///< of the one before it
    const char* collective;   ///< of that of the collectives, or nullptr: it has no such rule
    const char* passed;
    const char* failed;
};

constexpr RuleWords kPatronageFloor = {
    "patronage-floor",
    QT_TRANSLATE_NOOP("RuleText", "Refunds are at least 60% of the year's distributable surplus"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 44"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 37"),
    nullptr,
    QT_TRANSLATE_NOOP("RuleText", "refunds by dealings {0} of {1} are {3}; at least 60%, that is {2}"),
    QT_TRANSLATE_NOOP("RuleText", "refunds by dealings {0} of {1} are only {3}; expected at least 60%, that is {2}"),
};
constexpr RuleWords kPatronageFloorForm = {
    "patronage-floor-form",
    QT_TRANSLATE_NOOP("RuleText", "Refunds are at least 60% of row 16 of form 02"),
    QT_TRANSLATE_NOOP("RuleText", "Accounting system 2021, form 02 row 16"),
    QT_TRANSLATE_NOOP("RuleText", "Accounting system 2007, form 02"),
    nullptr,
    kPatronageFloor.passed,
    kPatronageFloor.failed,
};
constexpr RuleWords kPatronageMeasure = {
    "patronage-measure",
    QT_TRANSLATE_NOOP("RuleText", "Refunds go by dealings with the cooperative"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 44"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 37"),
    nullptr,
    QT_TRANSLATE_NOOP("RuleText", "every refund goes by trade, land or labour"),
    QT_TRANSLATE_NOOP("RuleText", "these refunds do not go by trade, land or labour: {value}; expected a weight of dealings"),
};
constexpr RuleWords kEnoughMembers = {
    "enough-members",
    QT_TRANSLATE_NOOP("RuleText", "There are enough members"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 12, 56"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 10"),
    nullptr,
    QT_TRANSLATE_NOOP("RuleText", "members: {0}; at least {1}"),
    QT_TRANSLATE_NOOP("RuleText", "members: only {0}; expected at least {1}"),
};
constexpr RuleWords kFarmersFourFifths = {
    "farmers-four-fifths",
    QT_TRANSLATE_NOOP("RuleText", "Farmers are at least 80% of the members"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 20"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 15"),
    nullptr,
    QT_TRANSLATE_NOOP("RuleText", "farmers: {0} of {1} members; at least {2}"),
    QT_TRANSLATE_NOOP("RuleText", "farmers: only {0} of {1} members; expected at least {2}"),
};
constexpr RuleWords kOrganizationLimit = {
    "organization-limit",
    QT_TRANSLATE_NOOP("RuleText", "Enterprises, institutions and social organisations stay within their limit"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 20"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 15"),
    nullptr,
    QT_TRANSLATE_NOOP("RuleText", "organisations: {0} of {2} members; at most {1}"),
    QT_TRANSLATE_NOOP("RuleText", "organisations: {0} of {2} members; expected at most {1}"),
};
constexpr RuleWords kLabourNotCapital = {
    "labour-not-capital",
    QT_TRANSLATE_NOOP("RuleText", "Labour and technology are not capital"),
    QT_TRANSLATE_NOOP("RuleText", "Registration rules Art. 13"),
    QT_TRANSLATE_NOOP("RuleText", "Registration rules for cooperatives (2007) Art. 8"),
    nullptr,
    QT_TRANSLATE_NOOP("RuleText", "capital {0} without labour; labour days {1} are a weight only"),
    QT_TRANSLATE_NOOP("RuleText", "labour is counted as capital ({0}); expected a weight only ({1} days)"),
};
constexpr RuleWords kLossFirst = {
    "loss-first",
    QT_TRANSLATE_NOOP("RuleText", "Losses and reserve come before distribution"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 44"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 37"),
    QT_TRANSLATE_NOOP("RuleText", "Collective Law Art. 42"),
    QT_TRANSLATE_NOOP("RuleText", "surplus {0} less losses {1} less reserve {2}: distributable {3}"),
    QT_TRANSLATE_NOOP("RuleText", "more is given than surplus {0} less losses {1} less reserve {2} allow; expected at most {3}"),
};
constexpr RuleWords kGrantsStay = {
    "grants-stay",
    QT_TRANSLATE_NOOP("RuleText", "Grants and donations stay when a member leaves"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 44, 53"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 37, 46"),
    nullptr,
    QT_TRANSLATE_NOOP("RuleText", "members who left in the year: {0}; by member account they get {1}"),
    QT_TRANSLATE_NOOP("RuleText", "members who left in the year: {0}; by member account they get {1}; expected nothing of state grants and donations"),
};
constexpr RuleWords kNoticeKept = {
    "notice-kept",
    QT_TRANSLATE_NOOP("RuleText", "The plan lay open for the members before the assembly"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 40"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 33"),
    QT_TRANSLATE_NOOP("RuleText", "Collective Law Art. 46"),
    QT_TRANSLATE_NOOP("RuleText", "laid out on {0}, {2} days before the assembly on {1}; at least {3}"),
    QT_TRANSLATE_NOOP("RuleText", "laid out on {0}, only {2} days before the assembly on {1}; expected at least {3}"),
};
constexpr RuleWords kNoticeUnknown = {
    "notice-kept",
    kNoticeKept.title,
    kNoticeKept.article,
    kNoticeKept.before,
    kNoticeKept.collective,
    QT_TRANSLATE_NOOP("RuleText", "no day of laying out is recorded; at least {3} days before the assembly on {1}"),
    QT_TRANSLATE_NOOP("RuleText", "no day of laying out is recorded; expected at least {3} days before the assembly on {1}"),
};
constexpr RuleWords kQuorumReached = {
    "quorum-reached",
    QT_TRANSLATE_NOOP("RuleText", "Enough of those entitled were present"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 30"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 23"),
    QT_TRANSLATE_NOOP("RuleText", "Collective Law Art. 27"),
    QT_TRANSLATE_NOOP("RuleText", "present: {0} of {1}; at least {2}"),
    QT_TRANSLATE_NOOP("RuleText", "present: only {0} of {1}; expected at least {2}"),
};
constexpr RuleWords kMajorityReached = {
    "majority-reached",
    QT_TRANSLATE_NOOP("RuleText", "Enough of all votes are for it"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 30"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 23"),
    QT_TRANSLATE_NOOP("RuleText", "Collective Law Art. 27"),
    QT_TRANSLATE_NOOP("RuleText", "votes for: {0} of {1}; at least {2}"),
    QT_TRANSLATE_NOOP("RuleText", "votes for: only {0} of {1}; expected at least {2}"),
};
constexpr RuleWords kAdditionalVotesLimit = {
    "additional-votes-limit",
    QT_TRANSLATE_NOOP("RuleText", "Additional votes keep their limit"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 22, 60"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 17"),
    QT_TRANSLATE_NOOP("RuleText", "Collective Law Art. 27"),
    QT_TRANSLATE_NOOP("RuleText", "additional votes: {0}, basic votes: {1}; at most {2}"),
    QT_TRANSLATE_NOOP("RuleText", "additional votes: {0}, basic votes: {1}; expected at most {2}"),
};
constexpr RuleWords kDelegatesAllowed = {
    "delegates-allowed",
    QT_TRANSLATE_NOOP("RuleText", "Delegates may decide for the members"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 32"),
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law (2006) Art. 25"),
    QT_TRANSLATE_NOOP("RuleText", "Collective Law Art. 28"),
    QT_TRANSLATE_NOOP("RuleText", "delegates: {0} of {1} members; at least {2}"),
    QT_TRANSLATE_NOOP("RuleText", "delegates: {0} of {1} members; expected more than 150 members and at least {2} delegates"),
};
constexpr RuleWords kDelegatesOfCollective = {
    "delegates-allowed",
    kDelegatesAllowed.title,
    kDelegatesAllowed.article,
    kDelegatesAllowed.before,
    kDelegatesAllowed.collective,
    kDelegatesAllowed.passed,
    QT_TRANSLATE_NOOP("RuleText", "delegates: {0} of {1} members; expected at least {2} delegates"),
};
constexpr RuleWords kDelegatesOfUnion = {
    "delegates-allowed",
    kDelegatesAllowed.title,
    QT_TRANSLATE_NOOP("RuleText", "Cooperative Law Art. 59"),
    kDelegatesAllowed.before,
    kDelegatesAllowed.collective,
    kDelegatesAllowed.passed,
    QT_TRANSLATE_NOOP("RuleText", "delegates: {0} of {1} members; a union has no assembly of delegates, expected one of all its members"),
};

const RuleWords& delegatesWords(const distribution::RuleResult& rule)
{
    if (rule.law == distribution::Law::Collective2025)
        return kDelegatesOfCollective;
    const bool isUnion = rule.figures.size() > 2 && rule.figures[2].empty();
    return isUnion ? kDelegatesOfUnion : kDelegatesAllowed;
}

const RuleWords& wordsOf(const distribution::RuleResult& rule)
{
    switch (rule.code) {
    case RuleCode::PatronageFloor: break;
    case RuleCode::PatronageFloorForm: return kPatronageFloorForm;
    case RuleCode::PatronageMeasure: return kPatronageMeasure;
    case RuleCode::EnoughMembers: return kEnoughMembers;
    case RuleCode::FarmersFourFifths: return kFarmersFourFifths;
    case RuleCode::OrganizationLimit: return kOrganizationLimit;
    case RuleCode::LabourNotCapital: return kLabourNotCapital;
    case RuleCode::LossFirst: return kLossFirst;
    case RuleCode::GrantsStay: return kGrantsStay;
    case RuleCode::NoticeKept:
        return !rule.figures.empty() && rule.figures.front().empty() ? kNoticeUnknown : kNoticeKept;
    case RuleCode::QuorumReached: return kQuorumReached;
    case RuleCode::MajorityReached: return kMajorityReached;
    case RuleCode::AdditionalVotesLimit: return kAdditionalVotesLimit;
    case RuleCode::DelegatesAllowed: return delegatesWords(rule);
    }
    return kPatronageFloor;
}

const char* articleOf(const RuleWords& words, distribution::Law law)
{
    switch (law) {
    case distribution::Law::Cooperative2007:
    case distribution::Law::Registration2007: return words.before;
    case distribution::Law::Collective2025: return words.collective != nullptr ? words.collective : words.article;
    case distribution::Law::Charter: return QT_TRANSLATE_NOOP("RuleText", "Charter");
    case distribution::Law::Cooperative2018:
    case distribution::Law::Registration2022: break;
    }
    return words.article;
}

QString translated(const char* english)
{
    return QCoreApplication::translate("RuleText", english);
}

} // namespace

RuleText ruleText(const distribution::RuleResult& rule)
{
    const RuleWords& words = wordsOf(rule);
    QStringList figures;
    for (const std::string& figure : rule.figures)
        figures.append(toText(figure));
    QString detail = translated(rule.passed ? words.passed : words.failed);
    detail = fill(detail, figures, figures.join(QStringLiteral(", ")));
    if (!rule.binding)
        detail += translated(QT_TRANSLATE_NOOP("RuleText", " (does not bind this legal form on that day)"));
    return {.code = QLatin1String(words.code),
            .title = translated(words.title),
            .article = translated(articleOf(words, rule.law)),
            .detail = detail};
}

} // namespace coop::ui
