// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_letters.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QTextLayout>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace coop::ui {

namespace {

using Glyph = quint32;
/// Character identifier in the PDF's font → the code it stands for; 0 = none.
using LetterTable = std::map<int, char32_t>;

/// One embedded font: the name and the object that holds its letters.
struct EmbeddedFont {
    QByteArray name{};
    int letters = 0;
};

std::vector<EmbeddedFont> fontsOf(const QByteArray& pdf)
{
    static const QRegularExpression kFont(
        QStringLiteral("/Type /Font\\s+/Subtype /Type0\\s+/BaseFont /(\\S+)[^>]*?/ToUnicode (\\d+) 0 R"));
    std::vector<EmbeddedFont> fonts;
    // Latin-1 keeps every byte at its place.
    const QString text = QString::fromLatin1(pdf);
    for (auto found = kFont.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        fonts.push_back({match.captured(1).toLatin1(), match.captured(2).toInt()});
    }
    return fonts;
}

/// Where the objects begin, from the one cross-reference table that Qt writes.
struct CrossReferences {
    std::vector<qsizetype> offsets{};
    qsizetype start = 0;
    QByteArray trailer{}; ///< the keys of the trailer, without Size and Prev
};

std::optional<CrossReferences> referencesOf(const QByteArray& pdf)
{
    const qsizetype mark = pdf.lastIndexOf("startxref");
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (mark < 0 || trailer < 0)
        return std::nullopt;
    CrossReferences references;
    references.start = pdf.mid(mark + 9, 24).simplified().split(' ').value(0).toLongLong();
    const QList<QByteArray> lines = pdf.mid(references.start, trailer - references.start).split('\n');
    const QList<QByteArray> head = lines.value(1).simplified().split(' ');
    if (lines.value(0).trimmed() != "xref" || head.value(0) != "0")
        return std::nullopt;
    const int count = head.value(1).toInt();
    for (int object = 0; object < count && object + 2 < lines.size(); ++object)
        references.offsets.push_back(lines[object + 2].left(10).toLongLong());

    static const QRegularExpression kKey(QStringLiteral("/(Info|Root) (\\d+) 0 R"));
    const QString keys = QString::fromLatin1(pdf.mid(trailer, mark - trailer));
    for (auto found = kKey.globalMatch(keys); found.hasNext();)
        references.trailer += found.next().captured(0).toLatin1() + '\n';
    if (static_cast<int>(references.offsets.size()) != count || !references.trailer.contains("/Root"))
        return std::nullopt;
    return references;
}

/// Reads "<0001> <0027> [<2F00> <2F08> …]" as Qt writes them; nothing when the table looks different.
std::optional<LetterTable> lettersAt(const QByteArray& pdf, qsizetype offset)
{
    const qsizetype begin = pdf.indexOf("beginbfrange", offset);
    const qsizetype end = pdf.indexOf("endstream", offset);
    if (offset <= 0 || begin < 0 || begin > end)
        return std::nullopt;
    static const QRegularExpression kRange(QStringLiteral("<([0-9A-F]{4})> <([0-9A-F]{4})> (?:\\[([^\\]]*)\\]|<([0-9A-F]{4})>)"));
    static const QRegularExpression kCode(QStringLiteral("<([0-9A-F]{4})>"));
    LetterTable letters;
    const QString ranges = QString::fromLatin1(pdf.mid(begin, end - begin));
    for (auto found = kRange.globalMatch(ranges); found.hasNext();) {
        const QRegularExpressionMatch range = found.next();
        int character = range.captured(1).toInt(nullptr, 16);
        const int last = range.captured(2).toInt(nullptr, 16);
        if (!range.captured(4).isEmpty()) {
            for (char32_t code = range.captured(4).toUInt(nullptr, 16); character <= last; ++character, ++code)
                letters[character] = code;
            continue;
        }
        for (auto code = kCode.globalMatch(range.captured(3)); code.hasNext();)
            letters[character++] = code.next().captured(1).toUInt(nullptr, 16);
    }
    return letters;
}

/// How many glyphs the font has besides the one for what is missing: the widths list every one.
int lastCharacter(const QByteArray& pdf, const EmbeddedFont& font, const LetterTable& letters)
{
    // The highest identifier drawn with this font may have no letter; the font's width table has it.
    const qsizetype descendant = pdf.indexOf("/Subtype /CIDFontType2\n/BaseFont /" + font.name + "\n");
    const qsizetype widths = pdf.indexOf("/W [", descendant);
    const qsizetype end = pdf.indexOf(">>", widths);
    int last = letters.empty() ? 0 : letters.rbegin()->first;
    if (descendant < 0 || widths < 0)
        return last;
    // "0 [1000 ]" lists widths one by one, "1 22 1000" repeats one from the first to the last.
    const QByteArray text = QByteArray(pdf.mid(widths + 4, end - widths - 4)).replace('[', " [ ").replace(']', " ] ");
    const QList<QByteArray> words = text.simplified().split(' ');
    for (qsizetype at = 0; at + 2 < words.size();) {
        const int first = words[at].toInt();
        if (words[at + 1] != "[") {
            last = std::max(last, words[at + 1].toInt());
            at += 3;
            continue;
        }
        qsizetype close = words.indexOf("]", at);
        if (close < 0)
            close = words.size();
        last = std::max(last, first + static_cast<int>(close - at) - 3);
        at = close + 1;
    }
    return last;
}

/// What a font was used for: its glyphs in the order of their first use, which is how Qt numbers them.
struct FontUse {
    QRawFont font{};
    std::vector<Glyph> glyphs{0};
    std::vector<char32_t> letters{0};
    std::unordered_map<Glyph, std::size_t> numbers{};

    void add(Glyph glyph, char32_t letter)
    {
        const auto [entry, isNew] = numbers.emplace(glyph, glyphs.size());
        if (isNew) {
            glyphs.push_back(glyph);
            letters.push_back(letter);
        } else if (letters[entry->second] == 0) {
            letters[entry->second] = letter;
        }
    }
};

/// "Noto Sans CJK SC" + "Bold" and "NotoSansCJKsc-Bold" are one name.
QString plainName(QString name)
{
    return name.remove(QLatin1Char(' ')).remove(QLatin1Char('-')).toLower();
}

/// Sets all texts once more, as the painter did, to learn which glyph each character became in which font.
class Compositor {
public:
    explicit Compositor(const DrawnTexts& drawn)
    {
        for (const DrawnText& text : drawn) {
            if (!isFamiliar(text))
                compose(text);
        }
    }

    [[nodiscard]] const FontUse* use(const QByteArray& fontName) const
    {
        const auto found = m_uses.find(plainName(QString::fromLatin1(fontName)));
        return found == m_uses.end() ? nullptr : &found->second;
    }

private:
    struct Placed {
        qreal x;
        FontUse* use;
        Glyph glyph;
    };

    /// A text of figures or of Chinese characters that were all set before in the same font brings no new glyph: no need
    /// to set it again. Letters and marks may look different beside other neighbours and are always set.
    bool isFamiliar(const DrawnText& text)
    {
        QSet<char16_t>& known = m_familiar[{text.weight, text.family}];
        bool isAllKnown = true;
        for (const QChar character : text.text) {
            if (!standsByItself(character.unicode()))
                return false;
            isAllKnown = isAllKnown && known.contains(character.unicode());
        }
        if (!isAllKnown) {
            for (const QChar character : text.text)
                known.insert(character.unicode());
        }
        return isAllKnown;
    }

    static bool standsByItself(char16_t unit)
    {
        const bool isFigure = (unit >= u'0' && unit <= u'9') || unit == u',' || unit == u'.';
        return isFigure || (unit >= 0x3400 && unit < 0xa000);
    }

    void compose(const DrawnText& text)
    {
        QTextLayout layout(text.text, paperFont(kSize, text.weight, text.family));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        std::vector<Placed> placed;
        for (const QGlyphRun& run : layout.glyphRuns()) {
            const QRawFont font = run.rawFont();
            FontUse& use = m_uses[plainName(font.familyName() + font.styleName())];
            use.font = font;
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            for (qsizetype index = 0; index < glyphs.size(); ++index)
                placed.push_back({positions[index].x(), &use, glyphs[index]});
        }
        // Runs come by font; their places put them back into the order of the text.
        std::ranges::stable_sort(placed, {}, &Placed::x);
        const QList<uint> letters = text.text.toUcs4();
        const bool isOneToOne = static_cast<std::size_t>(letters.size()) == placed.size();
        for (std::size_t index = 0; index < placed.size(); ++index)
            placed[index].use->add(placed[index].glyph,
                                   isOneToOne ? letters[static_cast<qsizetype>(index)] : char32_t{0});
    }

    static constexpr int kSize = 32;
    std::map<QString, FontUse> m_uses;
    std::map<std::pair<Weight, QString>, QSet<char16_t>> m_familiar;
};

QByteArray hex(int value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray letterStream(const LetterTable& letters)
{
    QByteArray lines;
    QByteArray block;
    int count = 0;
    const auto flush = [&] {
        if (count > 0)
            lines += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        count = 0;
    };
    for (const auto& [character, code] : letters) {
        if (code == 0)
            continue;
        block += "<" + hex(character) + "> <";
        for (const QChar unit : QString::fromUcs4(&code, 1))
            block += hex(unit.unicode());
        block += ">\n";
        if (++count == 100)
            flush();
    }
    flush();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
           "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" +
           lines + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The letters by the texts; nothing when what was set anew is not what the file holds: rather Qt's own table than
/// a wrong letter.
std::optional<LetterTable> corrected(LetterTable letters, const FontUse& use, int last)
{
    if (use.glyphs.size() != static_cast<std::size_t>(last) + 1)
        return std::nullopt;
    for (int character = 1; character <= last; ++character) {
        const auto index = static_cast<std::size_t>(character);
        char32_t& code = letters[character];
        if (code != 0 && use.font.glyphIndexesForString(QString::fromUcs4(&code, 1)).value(0) != use.glyphs[index])
            return std::nullopt;
        if (use.letters[index] != 0)
            code = use.letters[index];
    }
    return letters;
}

} // namespace

QByteArray withTrueLetters(QByteArray pdf, const DrawnTexts& drawn)
{
    const std::optional<CrossReferences> references = referencesOf(pdf);
    if (!references)
        return pdf;
    QByteArray objects;
    QByteArray entries;
    const Compositor compositor(drawn);
    for (const EmbeddedFont& font : fontsOf(pdf)) {
        const auto object = static_cast<std::size_t>(font.letters);
        const FontUse* const use = compositor.use(font.name);
        if (use == nullptr || object >= references->offsets.size())
            continue;
        const std::optional<LetterTable> written = lettersAt(pdf, references->offsets[object]);
        const std::optional<LetterTable> letters =
            written ? corrected(*written, *use, lastCharacter(pdf, font, *written)) : std::nullopt;
        if (!letters)
            continue;
        const QByteArray stream = letterStream(*letters);
        entries += QByteArray::number(font.letters) + " 1\n" +
                   QByteArray::number(pdf.size() + objects.size()).rightJustified(10, '0') + " 00000 n \n";
        objects += QByteArray::number(font.letters) + " 0 obj\n<< /Length " + QByteArray::number(stream.size()) +
                   " >>\nstream\n" + stream + "endstream\nendobj\n";
    }
    if (objects.isEmpty())
        return pdf;
    const qsizetype start = pdf.size() + objects.size();
    pdf += objects;
    pdf += "xref\n" + entries + "trailer\n<<\n/Size " + QByteArray::number(references->offsets.size()) + "\n" +
           references->trailer + "/Prev " + QByteArray::number(references->start) + "\n>>\nstartxref\n" +
           QByteArray::number(start) + "\n%%EOF\n";
    return pdf;
}

} // namespace coop::ui
