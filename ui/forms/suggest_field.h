// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <vector>

#include "ui/forms/field_edit.h"

class QListWidget;

namespace coop::ui {

struct Suggestion {
    QString value{}; ///< what the field takes over
    QString shown{}; ///< what the line shows then
    QString aside{}; ///< more to tell by, in the list only
};

/// What fits to a text that is being typed, best first.
using SuggestionSource = std::function<std::vector<Suggestion>(const QString& typed)>;

/// A line with a list of suggestions under it. The list never takes the keyboard: arrows choose,
/// Enter takes, Esc closes it.
class SuggestEdit final : public QLineEdit {
    Q_OBJECT
public:
    /// FirstMarked: Enter takes the first suggestion; Free: only what was marked by the arrows, so
    /// that a new word is not replaced by an old one.
    enum class Mark { Free, FirstMarked };
    SuggestEdit(SuggestionSource source, Mark mark, QWidget* parent = nullptr);
    ~SuggestEdit() override;

    [[nodiscard]] bool isListShown() const;
    /// Takes the marked suggestion, if there is one, and closes the list.
    void takeMarked();

Q_SIGNALS:
    void taken(const coop::ui::Suggestion& suggestion);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void suggest();
    void closeList();
    void openList();
    void moveMark(int step);

    SuggestionSource m_source;
    Mark m_mark;
    std::vector<Suggestion> m_suggestions;
    /// Child of the window, not of this line: it may reach over the edge of the form.
    QPointer<QListWidget> m_list;
};

/// A free text with suggestions: names of products, units.
class SuggestField final : public LineField {
    Q_OBJECT
public:
    SuggestField(const QString& field, const QString& label, SuggestionSource source,
                 SuggestEdit::Mark mark = SuggestEdit::Mark::Free, QWidget* parent = nullptr);

Q_SIGNALS:
    void taken(const QString& value);
};

} // namespace coop::ui
