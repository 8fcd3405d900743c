// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/fill.h"
#include "ui/text/format.h"
#include "ui/text/issue_sentences.h"
#include "ui/text/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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
    QT_TRANSLATE_NOOP("IssueText", "the end of the file is missing"),
    QT_TRANSLATE_NOOP("IssueText", "its contents do not fit their check sums"),
    QT_TRANSLATE_NOOP("IssueText", "its contents cannot be understood"),
    // the system's reasons that users meet
    QT_TRANSLATE_NOOP("IssueText", "No such file or directory"),
    QT_TRANSLATE_NOOP("IssueText", "Permission denied"),
    QT_TRANSLATE_NOOP("IssueText", "Is a directory"),
};

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
    const auto* const word = std::ranges::find_if(kArgumentWords, [&](const char* own) { return raw == own; });
    if (word != std::end(kArgumentWords))
        return QCoreApplication::translate("IssueText", *word);
    // Lists of what is allowed are the point of their sentence and may be long.
    return toText(raw).simplified();
}

QStringList argumentsOf(const Issue& issue)
{
    if (issue.code == IssueCode::DuplicateNumber) {
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
    const QString sentence = QCoreApplication::translate("IssueText", issueSentence(issue.code));
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
    return issue.severity == Severity::Warning ? line + Words::tr(" (a warning, taken as it stands)") : line;
}

} // namespace coop::ui
