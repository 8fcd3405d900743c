// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/problem_label.h"

#include "ui/text/issue_text.h"
#include "ui/theme/theme.h"

#include <QStyle>

namespace coop::ui {

ProblemLabel::ProblemLabel(const QString& name, QWidget* parent) : QLabel(parent)
{
    setObjectName(name);
    setFont(fontFor(TextRole::Small));
    setWordWrap(true);
    setProperty("look", QStringLiteral("field-problem"));
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ProblemLabel::show(const Issues& issues)
{
    QStringList lines;
    for (const Issue& issue : issues)
        lines << issueText(issue);
    lines.removeDuplicates();
    setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

void markProblem(QWidget* editor, bool hasProblem)
{
    const QString before = editor->property("problem").toString();
    const QString now = hasProblem ? QStringLiteral("error") : QString();
    if (before == now)
        return;
    editor->setProperty("problem", now);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

} // namespace coop::ui
