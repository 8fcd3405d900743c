// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/date.h"
#include "core/base/issue.h"

class QPushButton;

namespace coop::ui {

class FormPanel;

/// A step that wants a word before it is taken: a link that unfolds the fields for the reason, and the day where the
/// step has one, with its button. Nothing stands in the way of the page.
class ReasonForm final : public QWidget {
    Q_OBJECT
public:
    enum class Asks { Reason, DayAndReason, Day };
    struct Words {
        QString link{};      ///< "Withdraw…"
        QString sentence{};  ///< what comes of it
        QString action{};    ///< "Withdraw"
    };
    /// The parts are called `objectName`.link, .date, .reason, .action and .problem.
    ReasonForm(const QString& objectName, const Words& words, Asks asks, QWidget* parent = nullptr);

    /// What the day starts with.
    void setDay(Date day);
    void setUsable(bool usable);
    void setOpen(bool open);
    /// What the book said when it refused.
    void showIssues(const Issues& issues);

Q_SIGNALS:
    void confirmed(coop::Date day, const QString& reason);

private:
    [[nodiscard]] Issues check() const;
    void confirm();

    Asks m_asks;
    Date m_day{};
    QPushButton* m_link;
    QWidget* m_body;
    FormPanel* m_form;
};

} // namespace coop::ui
