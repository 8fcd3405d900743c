// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/yearend/planner.h"

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace coop::ui {

/// What the draft in the editor is compared with.
struct Against {
    enum class Kind { Nothing, Draft, Charter, LastYear };
    Kind kind = Kind::Nothing;
    ScenarioId draft{};

    bool operator==(const Against&) const = default;
};

/// The drafts of the year side by side in one line: which is in the editor, a copy, another name, away with it; and what
/// it is compared with.
class DraftStrip final : public QWidget {
    Q_OBJECT
public:
    explicit DraftStrip(QWidget* parent = nullptr);

    /// What there is to compare with beside the drafts: empty where there is none.
    struct Offers {
        QString charter{};
        QString lastYear{};
    };
    void show(const std::vector<OtherDraft>& drafts, ScenarioId open, const Offers& offers);
    [[nodiscard]] Against against() const;
    /// The choice stays with what is still there; `draft` when nothing was chosen.
    void compareWith(const Against& against);
    [[nodiscard]] bool isSideBySide() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void openWanted(coop::ScenarioId draft);
    void copyWanted();
    void renameWanted();
    void removeWanted();
    void againstChosen();
    void sideBySideToggled(bool isShown);

private:
    void fillAgainst(const std::vector<OtherDraft>& drafts, ScenarioId open, const Offers& offers);

    QHBoxLayout* m_chipLayout;
    QButtonGroup* m_chips = nullptr;
    QPushButton* m_copy;
    QToolButton* m_more;
    QAction* m_rename;
    QAction* m_remove;
    QComboBox* m_against;
    QPushButton* m_sideBySide;
    bool m_isReadOnly = false;
    bool m_isOwn = true;
};

} // namespace coop::ui
