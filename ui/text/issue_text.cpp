// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/fill.h"
#include "ui/text/format.h"
#include "ui/text/issue_sentences.h"
#include "ui/text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

/// Arguments that are words of ours, not of the user: core names them in English.
constexpr const char* kArgumentWords[] = {
    // kinds of JSON values
    QT_TRANSLATE_NOOP("IssueText", "object"),
    QT_TRANSLATE_NOOP("IssueText", "list"),
    QT_TRANSLATE_NOOP("IssueText", "text"),
    QT_TRANSLATE_NOOP("IssueText", "true or false"),
    // what a rate is taken of
    QT_TRANSLATE_NOOP("IssueText", "distributable"),
    QT_TRANSLATE_NOOP("IssueText", "remaining"),
    // what there is too much of
    QT_TRANSLATE_NOOP("IssueText", "rows"),
    QT_TRANSLATE_NOOP("IssueText", "columns"),
    QT_TRANSLATE_NOOP("IssueText", "cells"),
    QT_TRANSLATE_NOOP("IssueText", "entries"),
    QT_TRANSLATE_NOOP("IssueText", "bytes"),
    // why a file cannot be opened
    QT_TRANSLATE_NOOP("IssueText", "a quotation mark is not closed, or not where its cell ends"),
    QT_TRANSLATE_NOOP("IssueText", "the memory does not suffice"),
    QT_TRANSLATE_NOOP("IssueText", "this is a spreadsheet or another binary file, not text"),
    QT_TRANSLATE_NOOP("IssueText", "this is not a spreadsheet"),
    QT_TRANSLATE_NOOP("IssueText", "this is a spreadsheet of another kind than its name says"),
    QT_TRANSLATE_NOOP("IssueText",
                      "it is encrypted, or in the old Excel format; save it as .xlsx without a password"),
    QT_TRANSLATE_NOOP("IssueText", "this is the old Excel format (.xls); open it in Excel or WPS and save it as .xlsx"),
    QT_TRANSLATE_NOOP("IssueText", "this is a web page under the name of a table; open it in Excel or WPS and save it as .xlsx"),
    QT_TRANSLATE_NOOP("IssueText", "the end of the file is missing"),
    QT_TRANSLATE_NOOP("IssueText", "its contents do not fit their check sums"),
    QT_TRANSLATE_NOOP("IssueText", "its contents cannot be understood"),
    QT_TRANSLATE_NOOP("IssueText", "this is not a hand-over package"),
    QT_TRANSLATE_NOOP("IssueText", "the passphrase is another, or the beginning of the file was changed"),
    // the system's reasons that users meet
    QT_TRANSLATE_NOOP("IssueText", "No such file or directory"),
    QT_TRANSLATE_NOOP("IssueText", "Permission denied"),
    QT_TRANSLATE_NOOP("IssueText", "Is a directory"),
};

/// States that a step meets: only there they are words of ours. In English as people say them.
struct StateWord {
    std::string_view word;
    const char* english;
};
constexpr StateWord kStateWords[] = {
    // of a distribution
    {"proposed", QT_TRANSLATE_NOOP("IssueText", "proposed")},
    {"noticed", QT_TRANSLATE_NOOP("IssueText", "laid out")},
    {"adopted", QT_TRANSLATE_NOOP("IssueText", "adopted")},
    {"posted", QT_TRANSLATE_NOOP("IssueText", "posted")},
    {"closed", QT_TRANSLATE_NOOP("IssueText", "closed")},
    {"withdrawn", QT_TRANSLATE_NOOP("IssueText", "withdrawn")},
    {"reversed", QT_TRANSLATE_NOOP("IssueText", "taken back")},
    {"corrected", QT_TRANSLATE_NOOP("IssueText", "corrected")},
    // of a payment
    {"pending", QT_TRANSLATE_NOOP("IssueText", "waiting")},
    {"paid", QT_TRANSLATE_NOOP("IssueText", "paid")},
    {"part", QT_TRANSLATE_NOOP("IssueText", "partly paid")},
    {"failed", QT_TRANSLATE_NOOP("IssueText", "failed")},
    {"cancelled", QT_TRANSLATE_NOOP("IssueText", "cancelled")},
    {"returned", QT_TRANSLATE_NOOP("IssueText", "returned")},
};

bool namesState(IssueCode code)
{
    return code == IssueCode::WrongState || code == IssueCode::DistributionExists;
}

/// One line and not too long, whatever the cell held.
QString shown(std::string_view raw)
{
    constexpr qsizetype kLongest = 80;
    QString text = toText(raw).simplified();
    if (text.size() > kLongest)
        text = text.left(kLongest - 1) + QStringLiteral("…");
    return text;
}

QString argumentText(const Issue& issue, std::size_t index)
{
    const std::string& raw = issue.arguments[index];
    if (namesState(issue.code)) {
        const auto* const state = std::ranges::find(kStateWords, std::string_view(raw), &StateWord::word);
        if (state != std::end(kStateWords))
            return QCoreApplication::translate("IssueText", state->english);
    }
    const auto* const word = std::ranges::find_if(kArgumentWords, [&](const char* own) { return raw == own; });
    if (word != std::end(kArgumentWords))
        return QCoreApplication::translate("IssueText", *word);
    // Lists of what is allowed are the point of their sentence and may be long.
    return toText(raw).simplified();
}

/// A whole number from 0 up to `last`.
std::optional<int> numberUpTo(std::string_view text, int last)
{
    bool isNumber = false;
    const int number = toText(text).toInt(&isNumber);
    return isNumber && number >= 0 && number <= last ? std::optional(number) : std::nullopt;
}

/// The rule that a RuleNotKept is about, as the other places say it; nothing when it names none.
QString brokenRule(const Issue& issue)
{
    using distribution::Law;
    using distribution::RuleCode;
    const auto code = issue.arguments.empty()
                          ? std::nullopt
                          : numberUpTo(issue.arguments.front(), static_cast<int>(RuleCode::DelegatesAllowed));
    if (!code)
        return {};
    distribution::RuleResult rule{.code = static_cast<RuleCode>(*code), .passed = false};
    if (const auto law = numberUpTo(issue.value, static_cast<int>(Law::Charter)))
        rule.law = static_cast<Law>(*law);
    rule.figures.assign(issue.arguments.begin() + 1, issue.arguments.end());
    const RuleText text = ruleText(rule);
    return Words::tr("%1 (%2): %3", "a rule, its article, its figures").arg(text.title, text.article, text.detail);
}

QStringList argumentsOf(const Issue& issue)
{
    if (issue.code == IssueCode::RuleNotKept) {
        if (const QString rule = brokenRule(issue); !rule.isEmpty())
            return {rule};
    }
    if (issue.code == IssueCode::DuplicateNumber || issue.code == IssueCode::SuspectedTwin ||
        issue.code == IssueCode::AlreadyRecorded) {
        const std::string row = issue.arguments.empty() ? std::string() : issue.arguments.front();
        const bool isRow = !row.empty() && std::ranges::all_of(row, [](char c) { return c >= '0' && c <= '9'; });
        return {isRow ? Words::tr("in row %1").arg(toText(row)) : Words::tr("in the book")};
    }
    QStringList arguments;
    for (std::size_t i = 0; i < issue.arguments.size(); ++i)
        arguments.append(argumentText(issue, i));
    return arguments;
}

/// A policy's issues have no row but a path ("stages[1].by"), which then says the place best.
bool isPath(const Issue& issue)
{
    return issue.row == 0 && issue.column == 0 && !issue.field.empty();
}

} // namespace

QString issueText(const Issue& issue)
{
    const bool isOfOneMember = issue.code == IssueCode::NothingToPay && !issue.value.empty();
    const QString sentence = isOfOneMember
                                 ? Words::tr("nothing is due to member {value} here; expected one with something to be paid")
                                 : QCoreApplication::translate("IssueText", issueSentence(issue.code));
    return fill(sentence, argumentsOf(issue), shown(issue.value));
}

QString issueLine(const QString& file, const Issue& issue, const QString& heading)
{
    const QString column = isPath(issue) ? toText(issue.field) : QString::number(std::max(issue.column, 1));
    const QString place = QStringLiteral("%1:%2:%3: ").arg(file, QString::number(std::max(issue.row, 1)), column);

    QString name = heading;
    if (name.isEmpty() && !isPath(issue) && !issue.field.empty())
        name = currentLanguage() == Language::Chinese ? fieldName(issue.field) : toText(issue.field);
    QString line = place + (name.isEmpty() ? QString() : Words::tr("%1: ", "heading before a sentence").arg(name));
    line += issueText(issue);
    // What is left out is not taken as it stands.
    const bool isTaken = issue.severity == Severity::Warning && issue.code != IssueCode::RowLeftOut;
    return isTaken ? line + Words::tr(" (a warning, taken as it stands)") : line;
}

} // namespace coop::ui
