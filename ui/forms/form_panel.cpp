// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_panel.h"

#include "core/base/ensure.h"
#include "ui/forms/suggest_field.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace coop::ui {

namespace {

struct Problems {
    QStringList errors;
    QStringList warnings;
};

/// The sentence stands alone here, not behind a heading as on the command line.
QString sentenceOf(const Issue& issue)
{
    QString text = issueText(issue);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

FormPanel::FormPanel(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)),
      m_general(makeLabel({}, TextRole::Small, this))
{
    setObjectName(objectName);
    m_general->setObjectName(objectName + QStringLiteral(".problem"));
    m_general->setProperty("look", QStringLiteral("field-problem"));
    m_general->setWordWrap(true);
    m_general->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
}

void FormPanel::add(FieldEdit* field, Width width)
{
    field->setParent(this);
    field->nameControls(objectName());
    for (QWidget* editor : field->editors())
        editor->installEventFilter(this);
    connect(field, &FieldEdit::edited, this, [this, field] {
        if (m_quiet)
            return;
        if (m_tried || field->hasProblem())
            recheck();
        Q_EMIT edited();
    });
    connect(field, &FieldEdit::left, this, [this, field] {
        if (m_quiet || field->text() == m_unchanged[field->field()])
            return;
        m_left.insert(field->field());
        recheck();
    });
    m_items.push_back({field, field, width, true});
    m_unchanged[field->field()] = field->text();
    arrange();
}

void FormPanel::addRemark(QLabel* remark)
{
    remark->setParent(this);
    remark->setWordWrap(true);
    m_items.push_back({nullptr, remark, Width::Full, true});
    arrange();
}

FormPanel::Item& FormPanel::itemOf(std::string_view name)
{
    const auto found = std::ranges::find_if(m_items, [&](const Item& item) {
        return item.field != nullptr && item.field->field() == name;
    });
    ensure(found != m_items.end(), "a field of the form");
    return *found;
}

FieldEdit& FormPanel::field(std::string_view name) const
{
    return *const_cast<FormPanel*>(this)->itemOf(name).field;
}

void FormPanel::setWanted(std::string_view name, bool wanted)
{
    Item& item = itemOf(name);
    if (item.wanted == wanted)
        return;
    item.wanted = wanted;
    arrange();
}

void FormPanel::setRemarkWanted(QLabel* remark, bool wanted)
{
    const auto found = std::ranges::find(m_items, static_cast<QWidget*>(remark), &Item::widget);
    if (found == m_items.end() || found->wanted == wanted)
        return;
    found->wanted = wanted;
    arrange();
}

void FormPanel::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    m_grid->addWidget(m_general, 0, 0, 1, 2);
    int row = 1;
    int column = 0;
    for (const Item& item : m_items) {
        item.widget->setVisible(item.wanted);
        if (!item.wanted)
            continue;
        const bool full = item.width == Width::Full;
        if (full && column == 1) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(item.widget, row, column, 1, full ? 2 : 1, Qt::AlignTop);
        column = full ? 2 : column + 1;
        if (column > 1) {
            ++row;
            column = 0;
        }
    }
}

Fields FormPanel::fields() const
{
    Fields fields;
    for (const Item& item : m_items) {
        if (item.field != nullptr)
            fields.set(item.field->field(),
                       item.wanted ? fromText(item.field->text()) : std::string());
    }
    return fields;
}

void FormPanel::setFields(const Fields& fields)
{
    State fresh;
    for (const Item& item : m_items) {
        if (item.field != nullptr)
            fresh.texts[item.field->field()] = toText(fields.text(item.field->field()));
    }
    restore(fresh);
    // The unchanged state is what the editors made of the texts.
    for (const Item& item : m_items) {
        if (item.field != nullptr)
            m_unchanged[item.field->field()] = item.field->text();
    }
}

bool FormPanel::isChanged() const
{
    return std::ranges::any_of(m_items, [&](const Item& item) {
        return item.field != nullptr && item.field->text() != m_unchanged.at(item.field->field());
    });
}

FormPanel::State FormPanel::state() const
{
    State state{.unchanged = m_unchanged, .tried = m_tried};
    for (const Item& item : m_items) {
        if (item.field != nullptr)
            state.texts[item.field->field()] = item.field->text();
    }
    return state;
}

void FormPanel::restore(const State& state)
{
    m_quiet = true;
    for (const Item& item : m_items) {
        if (item.field == nullptr)
            continue;
        const auto text = state.texts.find(item.field->field());
        item.field->setText(text == state.texts.end() ? QString() : text->second);
        const auto before = state.unchanged.find(item.field->field());
        m_unchanged[item.field->field()] =
            before == state.unchanged.end() ? item.field->text() : before->second;
    }
    m_quiet = false;
    m_left.clear();
    m_tried = state.tried;
    show({});
    if (m_tried)
        recheck();
    Q_EMIT edited();
}

bool FormPanel::isSound()
{
    m_tried = true;
    const Issues issues = m_check ? m_check(fields()) : Issues{};
    show(issues);
    if (!hasErrors(issues))
        return true;
    for (const Item& item : m_items) {
        const bool isBad =
            item.field != nullptr && std::ranges::any_of(issues, [&](const Issue& issue) {
                return issue.severity == Severity::Error && issue.field == item.field->field();
            });
        if (isBad && item.wanted) {
            focusOn(item.field->field());
            break;
        }
    }
    return false;
}

void FormPanel::showIssues(const Issues& issues)
{
    m_tried = true;
    show(issues);
}

void FormPanel::recheck()
{
    if (!m_check || m_readOnly)
        return;
    Issues issues = m_check(fields());
    if (!m_tried) {
        // Nobody likes to be told that a field is empty which he has not come to yet.
        std::erase_if(issues, [&](const Issue& issue) {
            return !m_left.contains(issue.field) || issue.code == IssueCode::Required ||
                   issue.code == IssueCode::NothingContributed;
        });
    }
    show(issues);
}

void FormPanel::show(const Issues& issues)
{
    std::map<std::string, Problems> byField;
    Problems general;
    for (const Issue& issue : issues) {
        const bool hasField = std::ranges::any_of(m_items, [&](const Item& item) {
            return item.field != nullptr && item.wanted && item.field->field() == issue.field;
        });
        Problems& problems = hasField ? byField[issue.field] : general;
        (issue.severity == Severity::Error ? problems.errors : problems.warnings)
            << sentenceOf(issue);
    }
    for (const Item& item : m_items) {
        if (item.field != nullptr)
            item.field->showProblems(byField[item.field->field()].errors,
                                     byField[item.field->field()].warnings);
    }
    m_general->setText((general.errors + general.warnings).join(QLatin1Char('\n')));
    m_general->setVisible(!m_general->text().isEmpty());
}

void FormPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Item& item : m_items) {
        if (item.field != nullptr)
            item.field->setReadOnly(readOnly);
    }
}

void FormPanel::focusOn(std::string_view name)
{
    QWidget* editor = itemOf(name).field->editors().front();
    editor->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->selectAll();
    reveal(editor);
}

void FormPanel::reveal(QWidget* editor)
{
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(editor, 0, 60);
            return;
        }
    }
}

bool FormPanel::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return handleKey(editor, key->key(), key->modifiers());
    }
    if (event->type() == QEvent::FocusIn)
        reveal(editor);
    if (event->type() == QEvent::ShortcutOverride) {
        // A line takes Ctrl+Z for what was typed in it; with nothing typed the book's own undo is
        // meant.
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* line = qobject_cast<QLineEdit*>(editor);
        const bool isIdle =
            line != nullptr && ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                                (key->matches(QKeySequence::Redo) && !line->isRedoAvailable()));
        if (isIdle) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FormPanel::handleKey(QWidget* editor, int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (auto* suggesting = qobject_cast<SuggestEdit*>(editor);
        suggesting != nullptr && suggesting->isListShown())
        suggesting->takeMarked();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        if (auto* line = qobject_cast<QLineEdit*>(editor))
            Q_EMIT line->editingFinished();
        Q_EMIT submitted();
        return true;
    }
    moveOn(editor);
    return true;
}

void FormPanel::moveOn(QWidget* from)
{
    const auto here = std::ranges::find_if(m_items, [&](const Item& item) {
        return item.field != nullptr && item.field->editors().contains(from);
    });
    const auto next =
        std::find_if(here == m_items.end() ? here : here + 1, m_items.end(), [](const Item& item) {
            return item.field != nullptr && item.wanted &&
                   item.field->editors().front()->isEnabled();
        });
    if (next == m_items.end())
        Q_EMIT passed();
    else
        focusOn(next->field->field());
}

} // namespace coop::ui
