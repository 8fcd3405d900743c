// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_font.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <map>
#include <tuple>

namespace coop::ui {

const QStringList& paperFamilies()
{
    static const QStringList kFamilies = {
        QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),      QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Microsoft YaHei"),  QStringLiteral("PingFang SC"),       QStringLiteral("Noto Serif CJK SC"),
        QStringLiteral("SimSun-ExtB"),      QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("DejaVu Sans")};
    return kFamilies;
}

QFont paperFont(int tenths, Weight weight, const QString& family)
{
    QFont font;
    font.setFamilies(family.isEmpty() ? paperFamilies() : QStringList(family) + paperFamilies());
    font.setPixelSize(tenths);
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // Any letter spacing switches ligatures off; this one is two thousandths of a millimetre.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

Ruler::Ruler(int tenths, Weight weight, QString family) : m_tenths(tenths), m_weight(weight), m_family(std::move(family))
{
    const QFontMetricsF metrics(paperFont(tenths, weight, m_family));
    for (char32_t character = U' '; character < m_ascii.size(); ++character)
        m_ascii[character] = metrics.horizontalAdvance(QChar(static_cast<char16_t>(character)));
}

qreal Ruler::widthOf(char32_t character) const
{
    if (character < m_ascii.size())
        return m_ascii[character];
    const auto known = m_others.constFind(character);
    if (known != m_others.constEnd())
        return *known;
    const qreal width = QFontMetricsF(paperFont(m_tenths, m_weight, m_family)).horizontalAdvance(QString::fromUcs4(&character, 1));
    m_others.insert(character, width);
    return width;
}

qreal Ruler::width(QStringView text) const
{
    qreal sum = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        sum += widthOf(isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode());
        at += isPair ? 1 : 0;
    }
    return sum;
}

QStringList Ruler::wrapped(const QString& text, qreal room) const
{
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        QTextBoundaryFinder words(QTextBoundaryFinder::Line, paragraph);
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, paragraph);
        qsizetype start = 0;
        while (start < paragraph.size()) {
            // The furthest break that fits; blanks at the end of a line may hang over.
            qsizetype end = start;
            words.setPosition(start);
            for (qsizetype next = words.toNextBoundary(); next > 0; next = words.toNextBoundary()) {
                QStringView line = QStringView(paragraph).mid(start, next - start);
                while (!line.isEmpty() && line.back().isSpace())
                    line.chop(1);
                if (width(line) > room)
                    break;
                end = next;
            }
            if (end == start) {
                characters.setPosition(start);
                end = characters.toNextBoundary();
                for (qsizetype next = end; next > 0 && width(QStringView(paragraph).mid(start, next - start)) <= room;
                     next = characters.toNextBoundary())
                    end = next;
            }
            lines.append(paragraph.mid(start, end - start).trimmed());
            start = end;
        }
        if (paragraph.isEmpty())
            lines.append(QString());
    }
    return lines;
}

const Ruler& rulerOf(int tenths, Weight weight, const QString& family)
{
    thread_local std::map<std::tuple<int, Weight, QString>, Ruler> rulers;
    const auto key = std::tuple(tenths, weight, family);
    const auto found = rulers.find(key);
    return found != rulers.end() ? found->second : rulers.emplace(key, Ruler(tenths, weight, family)).first->second;
}

} // namespace coop::ui
