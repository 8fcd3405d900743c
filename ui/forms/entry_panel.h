// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/forms/form_panel.h"
#include "ui/theme/widgets.h"

class QHBoxLayout;
class QVBoxLayout;

namespace coop::ui {

/// The card at the right of a register: a heading with the state of the entry, the form, what else
/// is known of it, and the buttons, which stay in sight while the form scrolls.
class EntryPanel : public QWidget {
    Q_OBJECT
public:
    explicit EntryPanel(const QString& objectName, QWidget* parent = nullptr);

    [[nodiscard]] FormPanel& form() const { return *m_form; }
    /// For what stands below the fields.
    [[nodiscard]] QVBoxLayout* below() const { return m_below; }

    /// Something was typed that is neither saved nor given up.
    [[nodiscard]] virtual bool hasUnsavedEntry() const { return m_form->isChanged(); }

    void setHeading(const QString& title, const QString& state = {}, Tone tone = Tone::Neutral);
    /// A sentence above the fields: why nothing can be entered, or what the row is.
    void setSentence(const QString& sentence);
    /// Left of the save button.
    void addButton(QPushButton* button);
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    /// The button, Enter on it, or Ctrl+Enter in the form.
    void saveWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FormPanel* m_form;
    Card* m_card;
    QLabel* m_state;
    QLabel* m_sentence;
    QVBoxLayout* m_below;
    QHBoxLayout* m_buttons;
    QPushButton* m_save;
};

/// Lines of a caption and a figure, as on a paper slip: what a member holds, what he traded.
class SummaryLines final : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString caption{};
        QString figure{};
        QString remark{};
    };
    explicit SummaryLines(const QString& title, QWidget* parent = nullptr);
    /// `nothing` is shown when there are no lines.
    void show(const std::vector<Line>& lines, const QString& nothing);

private:
    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
};

} // namespace coop::ui
