// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_layout.h"

#include "ui/print/report_layout.h"
#include "ui/text/format.h"

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kSubtitleSize = 36;
constexpr int kHeadingSize = 40;
constexpr int kSmallSize = 29;
constexpr int kSmallest = 9;
constexpr qreal kBlockGap = 26;
constexpr qreal kMostSpread = 120;
constexpr qreal kLeading = 1.16;      ///< lines that are read stand further apart than those of a table
constexpr qreal kFactPadding = 12;
constexpr qreal kFactGap = 40;
constexpr qreal kLabelShare = 0.5;    ///< a label takes no more of its column
constexpr qreal kHighestStep = 64;
constexpr qreal kLowestStep = 30;
constexpr qreal kWritingLine = 70;

QString text(const std::string& utf8)
{
    return toText(std::string_view(utf8));
}

qreal lineHeight(int size)
{
    return size * Ruler::kLineHeight * kLeading;
}

/// In one line when it fits, a little smaller at need, else wrapped.
FittedText fittedTo(const QString& words, qreal room, const QString& family)
{
    constexpr int size = DocumentLayout::kBodySize;
    for (int smaller = size; smaller >= size * 85 / 100; --smaller) {
        if (!words.contains(QLatin1Char('\n')) && rulerOf(smaller, Weight::Regular, family).width(words) <= room)
            return {{words}, smaller};
    }
    constexpr int wrappedSize = size * 9 / 10;
    return {rulerOf(wrappedSize, Weight::Regular, family).wrapped(words, room), wrappedSize};
}

bool beginsInChinese(const QString& words)
{
    return !words.isEmpty() && words.front().unicode() >= 0x2e80;
}

} // namespace

DocumentLayout::DocumentLayout(reports::Document document, const QPageLayout& page, QString family)
    : m_document(std::move(document)), m_paper(paperOf(page)), m_content(contentOf(page)), m_family(std::move(family)),
      m_pages(1), m_y(m_content.top())
{
    placeTitle();
    for (const reports::Block& block : m_document.blocks) {
        if (m_pages.size() == 1)
            m_blockStarts.push_back(m_pages.front().size());
        placeBlock(block);
    }
    spread();
}

void DocumentLayout::gap(qreal height)
{
    if (!isAtTop())
        m_y += height;
}

void DocumentLayout::newPage()
{
    m_pages.emplace_back();
    m_y = m_content.top();
    const QString words = text(reports::fill(m_document.foot.continuedLabel, {m_document.title}));
    if (!words.isEmpty()) {
        m_pages.back().push_back({m_y, Line{.words = words, .size = kSubtitleSize, .weight = Weight::Bold}});
        m_y += lineHeight(kSubtitleSize) + kBlockGap / 2;
    }
}

void DocumentLayout::need(qreal height)
{
    const bool isFresh = m_pages.size() > 1 ? m_pages.back().size() <= 1 : isAtTop();
    if (!fits(height) && !isFresh)
        newPage();
}

void DocumentLayout::placeTitle()
{
    if (!m_document.title.empty()) {
        placeLines(text(m_document.title),
                   {.size = kTitleSize, .weight = Weight::Bold, .align = Align::Centre}, 0);
        m_y += kBlockGap / 2;
    }
    if (!m_document.subtitle.empty())
        placeLines(text(m_document.subtitle), {.size = kSubtitleSize, .align = Align::Centre}, 0);
    gap(kBlockGap / 2);
}

void DocumentLayout::placeLines(const QString& words, Line like, qreal indent)
{
    const Ruler& measure = ruler(like.size, like.weight);
    // The indent of the first line is set in blanks of its own width, so that the lines break behind it.
    const qreal width = m_content.width();
    bool isFirst = true;
    const QStringList paragraphs = words.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QString rest = paragraph.trimmed();
        qreal left = indent;
        do {
            const QString line = measure.wrapped(rest, width - left).value(0);
            rest = rest.mid(line.size()).trimmed();
            like.words = line;
            like.indent = left;
            need(lineHeight(like.size) + (isFirst && like.weight == Weight::Bold ? lineHeight(kBodySize) : 0));
            put(like, lineHeight(like.size));
            left = 0;
            isFirst = false;
        } while (!rest.isEmpty());
    }
}

void DocumentLayout::placeBlock(const reports::Block& block)
{
    std::visit([this](const auto& what) { place(what); }, block);
}

void DocumentLayout::place(const reports::Paragraph& paragraph)
{
    using reports::ParagraphStyle;
    const QString words = text(paragraph.text);
    switch (paragraph.style) {
    case ParagraphStyle::Body:
        gap(kBlockGap / 2);
        return placeLines(words, {.size = kBodySize}, beginsInChinese(words) ? 2.0 * kBodySize : 0.0);
    case ParagraphStyle::Heading:
        gap(kBlockGap);
        return placeLines(words, {.size = kHeadingSize, .weight = Weight::Bold}, 0);
    case ParagraphStyle::Centred:
        gap(kBlockGap / 2);
        return placeLines(words, {.size = kBodySize, .align = Align::Centre}, 0);
    case ParagraphStyle::Right:
        gap(kBlockGap / 2);
        return placeLines(words, {.size = kBodySize, .align = Align::Right}, 0);
    case ParagraphStyle::Small:
        gap(kBlockGap / 3);
        return placeLines(words, {.size = kSmallSize}, 0);
    }
}

DocumentLayout::FactRow DocumentLayout::rowOf(const reports::FactGrid& facts, std::size_t first) const
{
    const auto columns = static_cast<std::size_t>(std::max(facts.columns, 1));
    const qreal share = m_content.width() / static_cast<qreal>(columns);
    FactRow row;
    for (std::size_t column = 0; column < columns && first + column < facts.facts.size(); ++column) {
        const reports::Fact& fact = facts.facts[first + column];
        // The values of a column begin below each other, behind its longest label.
        qreal widest = 0;
        for (std::size_t other = column; other < facts.facts.size(); other += columns)
            widest = std::max(widest, ruler(kBodySize).width(text(facts.facts[other].label)));
        const qreal left = m_content.left() + share * static_cast<qreal>(column);
        const qreal right = left + share - (column + 1 < columns ? kFactGap : 0);
        const qreal labelRoom = std::min(widest, (right - left) * kLabelShare);
        FactCell cell{.label = fittedTo(text(fact.label), labelRoom, m_family),
                      .left = left,
                      .valueLeft = left + labelRoom + kFactPadding * 2,
                      .right = right,
                      .isForPen = fact.value.empty()};
        if (!cell.isForPen)
            cell.value = fittedTo(text(fact.value), right - cell.valueLeft, m_family);
        row.height = std::max({row.height, cell.label.height() + kFactPadding, cell.value.height() + kFactPadding,
                               cell.isForPen ? kWritingLine : 0.0});
        row.cells.push_back(std::move(cell));
    }
    return row;
}

void DocumentLayout::place(const reports::FactGrid& facts)
{
    gap(kBlockGap);
    const auto columns = static_cast<std::size_t>(std::max(facts.columns, 1));
    for (std::size_t first = 0; first < facts.facts.size(); first += columns) {
        FactRow row = rowOf(facts, first);
        const qreal height = row.height;
        need(height);
        put(std::move(row), height);
    }
}

void DocumentLayout::place(const reports::ReportTable& table)
{
    gap(kBlockGap);
    const auto grid = std::make_shared<const TableGrid>(
        table, GridRoom{.left = m_content.left(), .width = m_content.width(), .highestCell = m_content.height() / 2},
        m_family);
    const qreal head = grid->groupHeight() + grid->headHeight();
    const qreal total = table.totals.empty() ? 0 : TableGrid::kTotalRow + PaperPen::kDouble;
    const std::size_t count = grid->rowHeights().size();
    std::size_t first = 0;
    do {
        const qreal least = first < count ? grid->rowHeight(first) : 0;
        need(head + least + (first + 1 >= count ? total : 0));
        qreal height = head;
        std::size_t last = first;
        // The sum never stands without a row above it.
        while (last < count) {
            const qreal next = height + grid->rowHeight(last);
            const bool isTooHigh = !fits(next + (last + 1 == count ? total : 0));
            if (isTooHigh && last > first)
                break;
            height = next;
            ++last;
        }
        const bool isEnd = last == count;
        put(TablePart{grid, first, last, isEnd && total > 0}, height + (isEnd ? total : 0));
        first = last;
        if (!isEnd)
            newPage();
    } while (first < count);
    for (const std::string& note : table.notes) {
        gap(kBlockGap / 2);
        placeLines(text(note), {.size = kSmallSize}, 0);
    }
}

void DocumentLayout::place(const reports::Waterfall& waterfall)
{
    gap(kBlockGap);
    const qreal title = waterfall.title.empty() ? 0 : lineHeight(kBodySize);
    const auto steps = static_cast<qreal>(waterfall.steps.size());
    const qreal room = bottom() - m_content.top() - title - lineHeight(kSubtitleSize) - kBlockGap;
    const qreal step = std::max(kLowestStep, std::min(kHighestStep, room / std::max(steps, 1.0)));
    need(title + steps * step);
    if (title > 0)
        placeLines(text(waterfall.title), {.size = kBodySize, .weight = Weight::Bold, .align = Align::Centre}, 0);
    put(Picture{&waterfall, step}, steps * step);
}

void DocumentLayout::place(const reports::SignatureLines& signatures)
{
    if (signatures.places.empty())
        return;
    gap(kBlockGap);
    need(kSignatures);
    put(Signatures{&signatures.places}, kSignatures);
}

/// A certificate fills its frame: what is left below stands between the blocks.
void DocumentLayout::spread()
{
    if (!m_document.isFramed || m_pages.size() != 1 || m_blockStarts.empty())
        return;
    const qreal spare = bottom() - m_y;
    const qreal each = std::min(kMostSpread, spare / static_cast<qreal>(m_blockStarts.size()));
    if (each <= 0)
        return;
    Page& page = m_pages.front();
    for (std::size_t at = 0; at < page.size(); ++at) {
        const auto before = std::ranges::count_if(m_blockStarts, [at](std::size_t start) { return start <= at; });
        page[at].y += each * static_cast<qreal>(before);
    }
}

} // namespace coop::ui
