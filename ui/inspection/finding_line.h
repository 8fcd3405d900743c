// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/inspection/finding.h"
#include "ui/theme/widgets.h"

class QVBoxLayout;

namespace coop::ui {

class ContentButton;

/// One finding as a line with a coloured dot; pressed, it opens in place: what was found, by what it was measured, which
/// excuses were tried, and the rows of the book that it rests on.
class FindingLine final : public QWidget {
    Q_OBJECT
public:
    FindingLine(const inspection::Finding& finding, bool opensRows, QWidget* parent = nullptr);

    [[nodiscard]] const inspection::Finding& finding() const { return m_finding; }
    /// What people did about it, as a word in the line.
    void showMark(const QString& text, Tone tone);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// Whether the text stands in what the line says.
    [[nodiscard]] bool matches(const QString& text) const;
    /// Room at the end of the opened finding, for what can be done about it. Opens it.
    [[nodiscard]] QVBoxLayout* body();

Q_SIGNALS:
    void toggled(bool isOpen);
    /// Enter or a double click on a row that the finding rests on.
    void evidenceOpened(const QString& table, qint64 id);

private:
    void build();
    void addText(const QString& caption, const QString& text);
    void addTried();
    void addEvidence();

    inspection::Finding m_finding;
    bool m_opensRows;
    ContentButton* m_head;
    QLabel* m_mark;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_bodyLayout = nullptr;
};

/// Whether a row of this table can be shown on a page of the window.
[[nodiscard]] bool isShownSomewhere(const QString& table);

} // namespace coop::ui
