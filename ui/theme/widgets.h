// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/theme.h"

class QHBoxLayout;
class QVBoxLayout;

namespace coop::ui {

/// A white card with a title line; `corner()` takes small links at its right end, `body()` the content.
class Card final : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QHBoxLayout* corner() const { return m_corner; }

private:
    QLabel* m_title;
    QHBoxLayout* m_corner;
    QVBoxLayout* m_body;
};

/// A card with one figure: caption above, figure large, a remark below.
class FigureCard final : public QFrame {
    Q_OBJECT
public:
    explicit FigureCard(const QString& caption, QWidget* parent = nullptr);

    enum class Tone { Plain, Good, Warning, Bad };
    /// `aside` stands beside the figure in the colour of `tone`.
    void show(const QString& figure, const QString& aside, const QString& remark, Tone tone = Tone::Good);

private:
    QLabel* m_figure;
    QLabel* m_aside;
    QLabel* m_remark;
};

enum class ButtonRole { Primary, Secondary, Link };
[[nodiscard]] QPushButton* makeButton(const QString& text, ButtonRole role, const QString& objectName,
                                      QWidget* parent = nullptr);

enum class Tone { Neutral, Good, Warning, Bad };
/// A small rounded label: "draft", "assisted".
[[nodiscard]] QLabel* makeChip(const QString& text, Tone tone, QWidget* parent = nullptr);
void setChip(QLabel* chip, const QString& text, Tone tone);

[[nodiscard]] QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent = nullptr);
/// Small grey text that wraps.
[[nodiscard]] QLabel* makeRemark(const QString& text, QWidget* parent = nullptr);

/// A line with a coloured dot, a text and something grey at the right: rules, things to do.
class StatusLine final : public QWidget {
    Q_OBJECT
public:
    StatusLine(Tone tone, const QString& text, const QString& aside, QWidget* parent = nullptr);
};

/// What an empty page shows: a sentence and the button for the next step.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& sentence, const QString& action, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionTriggered();
};

} // namespace coop::ui
