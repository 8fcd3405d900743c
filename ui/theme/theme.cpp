// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/chart_colours.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

namespace coop::ui {

namespace {

struct Dress {
    Scheme scheme = Scheme::System;
    int percent = 100;
    bool dark = false;
    Tokens tokens{};
};

Tokens lightTokens()
{
    return {.rail = QColor(0x24, 0x43, 0x3B),
            .railText = QColor(0xE6, 0xEE, 0xE9),
            .railMuted = QColor(0xA9, 0xC2, 0xB6),
            .railActive = QColor(0x33, 0x5B, 0x50),
            .railMark = QColor(0xE0, 0xB0, 0x4A),
            .page = QColor(0xFA, 0xF9, 0xF4),
            .header = QColor(0xFF, 0xFE, 0xFA),
            .card = QColor(0xFF, 0xFF, 0xFF),
            .border = QColor(0xE4, 0xE0, 0xD3),
            .line = QColor(0xEC, 0xE8, 0xDC),
            .text = QColor(0x1F, 0x29, 0x37),
            .muted = QColor(0x6B, 0x66, 0x58),
            .accent = QColor(0x2C, 0x7A, 0x67),
            .accentText = QColor(0xFF, 0xFF, 0xFF),
            .accentSoft = QColor(0xEC, 0xF2, 0xEE),
            .good = QColor(0x2C, 0x7A, 0x67),
            .warning = QColor(0x9A, 0x67, 0x00),
            .warningSoft = QColor(0xFB, 0xF0, 0xD7),
            .bad = QColor(0xB3, 0x34, 0x2B),
            .badSoft = QColor(0xFD, 0xF0, 0xED),
            .selection = QColor(0xE2, 0xEF, 0xE9)};
}

Tokens darkTokens()
{
    return {.rail = QColor(0x14, 0x24, 0x20),
            .railText = QColor(0xDD, 0xE7, 0xE2),
            .railMuted = QColor(0x8F, 0xA8, 0x9D),
            .railActive = QColor(0x25, 0x42, 0x3A),
            .railMark = QColor(0xE0, 0xB0, 0x4A),
            .page = QColor(0x17, 0x1A, 0x19),
            .header = QColor(0x1B, 0x1F, 0x1E),
            .card = QColor(0x20, 0x25, 0x23),
            .border = QColor(0x36, 0x3D, 0x39),
            .line = QColor(0x2E, 0x34, 0x31),
            .text = QColor(0xE7, 0xE6, 0xDF),
            .muted = QColor(0xA5, 0xA8, 0x9F),
            .accent = QColor(0x4F, 0xAE, 0x94),
            .accentText = QColor(0x0E, 0x1B, 0x17),
            .accentSoft = QColor(0x25, 0x33, 0x2E),
            .good = QColor(0x5F, 0xBF, 0xA4),
            .warning = QColor(0xE3, 0xB3, 0x4E),
            .warningSoft = QColor(0x3B, 0x33, 0x1E),
            .bad = QColor(0xF0, 0x87, 0x7C),
            .badSoft = QColor(0x41, 0x28, 0x25),
            .selection = QColor(0x2A, 0x42, 0x3A)};
}

Dress& dress()
{
    static Dress instance{.tokens = lightTokens()};
    return instance;
}

bool systemIsDark(const QApplication& application)
{
    // Qt 6.4 has no colour scheme hint: the desktop's own palette tells.
    static const bool kDark =
        application.style()->standardPalette().color(QPalette::Window).lightness() < 128;
    return kDark;
}

QPalette paletteFor(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.page);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.page);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.card);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Disabled, QPalette::Text, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, t.muted);
    return palette;
}

} // namespace

const QList<QColor>& chartPalette()
{
    static const QList<QColor> kPalette = {
        QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00), QColor(0x00, 0x9E, 0x73), QColor(0xCC, 0x79, 0xA7),
        QColor(0x56, 0xB4, 0xE9), QColor(0xD5, 0x5E, 0x00), QColor(0xF0, 0xE4, 0x42), QColor(0x80, 0x80, 0x80),
        QColor(0x33, 0x22, 0x88), // a ninth for the ninth source: Okabe and Ito have eight
    };
    return kPalette;
}

QColor inkOn(const QColor& ground)
{
    constexpr int kLightFrom = 140;
    return qGray(ground.rgb()) >= kLightFrom ? QColor(Qt::black) : QColor(Qt::white);
}

const Tokens& tokens()
{
    return dress().tokens;
}

LightColours::LightColours() : m_before(dress().tokens)
{
    dress().tokens = lightTokens();
}

LightColours::~LightColours()
{
    dress().tokens = m_before;
}

bool isDark()
{
    return dress().dark;
}

void applyTheme(QApplication& application, Scheme scheme, int percent)
{
    Dress& current = dress();
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark(application));
    current = {.scheme = scheme,
               .percent = std::clamp(percent, 70, 220),
               .dark = dark,
               .tokens = dark ? darkTokens() : lightTokens()};
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setPalette(paletteFor(current.tokens));
    application.setFont(fontFor(TextRole::Body));
    application.setStyleSheet(styleSheet(current.tokens));
}

Scheme currentScheme()
{
    return dress().scheme;
}

int textPercent()
{
    return dress().percent;
}

QFont fontFor(TextRole role)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("Source Han Sans SC")});
    const auto size = [](int pixels) { return std::max(8, pixels * dress().percent / 100); };
    switch (role) {
    case TextRole::Body:
        font.setPixelSize(size(14));
        break;
    case TextRole::Small:
        font.setPixelSize(size(12));
        break;
    case TextRole::Heading:
        font.setPixelSize(size(14));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPixelSize(size(20));
        font.setWeight(QFont::Bold);
        break;
    case TextRole::Figure:
        font.setPixelSize(size(25));
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

} // namespace coop::ui
