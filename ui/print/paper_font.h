// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>

#include <array>

namespace coop::ui {

enum class Weight { Regular, Bold };

/// The families that paper is set in, best first; the later ones have the rare characters of names.
[[nodiscard]] const QStringList& paperFamilies();

/// A font for paper whose pixels are tenths of a millimetre. Without hinting, kerning and ligatures: then a text is
/// as wide as its characters on every device, and the letters of a PDF can be copied one by one.
/// `family` is tried before the others; empty: none.
[[nodiscard]] QFont paperFont(int tenths, Weight weight = Weight::Regular, const QString& family = {});

/// Measures texts of one font quickly by adding up the widths of their characters, looked up once. Keeps numbers
/// and no font, since a font must not outlive the thread that opened it and layouts are handed to the window.
class Ruler {
public:
    explicit Ruler(int tenths, Weight weight = Weight::Regular, QString family = {});

    [[nodiscard]] qreal width(QStringView text) const;
    /// Of the size: the height of a line, and where its baseline stands in it.
    static constexpr qreal kLineHeight = 1.34;
    static constexpr qreal kBaseline = 1.03;

    [[nodiscard]] int tenths() const { return m_tenths; }
    [[nodiscard]] Weight weight() const { return m_weight; }

    /// `text` cut into lines that are at most `room` wide; at the places where the script allows it, or inside a
    /// word that is longer than a line. Never loses a character but the blanks at the breaks.
    [[nodiscard]] QStringList wrapped(const QString& text, qreal room) const;

private:
    [[nodiscard]] qreal widthOf(char32_t character) const;

    int m_tenths;
    Weight m_weight;
    QString m_family;
    std::array<qreal, 128> m_ascii{};
    mutable QHash<char32_t, qreal> m_others;
};

/// The ruler of a font, made once for each thread: thousands of sheets are measured with the same few.
[[nodiscard]] const Ruler& rulerOf(int tenths, Weight weight, const QString& family);

} // namespace coop::ui
