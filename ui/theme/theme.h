// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QApplication;

namespace coop::ui {

enum class Scheme { System, Light, Dark };

/// Colours of one scheme. Sizes are in pixels at 100 % text size. Nowhere else in ui are colours named.
struct Tokens {
    QColor rail, railText, railMuted, railActive, railMark;
    QColor page, header, card, border, line;
    QColor text, muted, accent, accentText, accentSoft;
    QColor good, warning, warningSoft, bad, badSoft, selection;

    static constexpr int kRailWidth = 196;
    static constexpr int kHeaderHeight = 60;
    static constexpr int kGap = 18;      ///< between cards
    static constexpr int kPadding = 18;  ///< inside cards
    static constexpr int kSmallGap = 8;
    static constexpr int kRadius = 9;
    static constexpr int kRowHeight = 34;
};

/// Okabe–Ito: tells apart for all common kinds of colour vision; in the order of use.
[[nodiscard]] const QList<QColor>& chartPalette();

[[nodiscard]] const Tokens& tokens();
[[nodiscard]] bool isDark();

/// Dresses the whole program; called again when the scheme or the text size changes.
void applyTheme(QApplication& application, Scheme scheme, int textPercent);
[[nodiscard]] Scheme currentScheme();
[[nodiscard]] int textPercent();

enum class TextRole { Body, Small, Heading, Title, Figure };
[[nodiscard]] QFont fontFor(TextRole role);

} // namespace coop::ui
