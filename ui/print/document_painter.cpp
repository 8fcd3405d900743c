// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_painter.h"

#include "ui/print/grid_brush.h"
#include "ui/print/paper_settings.h"
#include "ui/text/format.h"
#include "ui/theme/paper_ink.h"

#include <algorithm>

namespace coop::ui {

namespace {

using Layout = DocumentLayout;

constexpr qreal kLabelShare = 0.36;    ///< of a waterfall's width
constexpr qreal kAmountShare = 0.2;
constexpr qreal kBarShare = 0.62;      ///< of a step's height
constexpr qreal kFrameOutside = 40;    ///< from the content to the inner line of the frame

QString text(const std::string& utf8)
{
    return toText(std::string_view(utf8));
}

/// From where to where the bar of each step goes, in fen.
struct Bar {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

std::vector<Bar> barsOf(const reports::Waterfall& waterfall)
{
    std::vector<Bar> bars;
    std::int64_t level = 0;
    for (const reports::WaterfallStep& step : waterfall.steps) {
        const std::int64_t amount = step.amount.inFen();
        bars.push_back(step.isLevel ? Bar{0, amount} : Bar{level, level + amount});
        level = bars.back().to;
    }
    return bars;
}

/// One page while it is drawn.
class DocumentBrush {
public:
    DocumentBrush(QPainter& painter, const Layout& layout, int page, DrawnTexts* drawn)
        : m_pen(painter, drawn, layout.family()), m_layout(layout), m_page(page)
    {
    }

    void paint()
    {
        if (m_layout.document().isFramed)
            frame();
        for (const Layout::Placed& placed : m_layout.pages()[static_cast<std::size_t>(m_page)]) {
            m_y = placed.y;
            std::visit([this](const auto& what) { draw(what); }, placed.what);
        }
        foot();
    }

private:
    [[nodiscard]] const QRectF content() const { return m_layout.content(); }

    void frame()
    {
        const QRectF inner = content().adjusted(-kFrameOutside, -kFrameOutside, kFrameOutside, kFrameOutside / 2);
        m_pen.frame(inner, PaperPen::kThin * 1.5);
        m_pen.frame(inner.adjusted(-Layout::kFrameGap, -Layout::kFrameGap, Layout::kFrameGap, Layout::kFrameGap),
                    PaperPen::kThick * 1.5);
    }

    void draw(const Layout::Line& line)
    {
        const QRectF room(content().left() + line.indent, m_y, content().width() - line.indent, 0);
        m_pen.shrunkLine(line.words, room, line.align, line.size, line.weight, paperInk().text);
    }

    void draw(const Layout::FactRow& row)
    {
        for (const Layout::FactCell& cell : row.cells) {
            const qreal labelRoom = cell.valueLeft - cell.left;
            m_pen.block(cell.label, QRectF(cell.left, m_y, labelRoom, row.height), Align::Left, Weight::Regular,
                        paperInk().muted);
            if (cell.isForPen)
                m_pen.horizontal(m_y + row.height - 10, PaperPen::kThin, cell.valueLeft, cell.right);
            else
                m_pen.block(cell.value, QRectF(cell.valueLeft, m_y, cell.right - cell.valueLeft, row.height), Align::Left,
                            Weight::Regular, paperInk().text);
        }
    }

    void draw(const Layout::TablePart& part)
    {
        GridBrush brush(m_pen, *part.grid, m_y);
        brush.heads();
        brush.rows(part.first, part.last);
        if (part.hasTotal)
            brush.totalRow();
        brush.frame();
    }

    void draw(const Layout::Picture& picture)
    {
        const std::vector<reports::WaterfallStep>& steps = picture.waterfall->steps;
        const std::vector<Bar> bars = barsOf(*picture.waterfall);
        std::int64_t lowest = 0, highest = 1;
        for (const Bar& bar : bars) {
            lowest = std::min({lowest, bar.from, bar.to});
            highest = std::max({highest, bar.from, bar.to});
        }
        const qreal width = content().width();
        const qreal left = content().left() + width * kLabelShare + 20;
        const qreal room = width * (1 - kLabelShare - kAmountShare) - 40;
        const auto across = [&](std::int64_t fen) {
            return left + room * static_cast<qreal>(fen - lowest) / static_cast<qreal>(highest - lowest);
        };
        const qreal bar = picture.step * kBarShare;
        const int letters = static_cast<int>(std::min<qreal>(34, picture.step * 0.56));
        for (std::size_t at = 0; at < steps.size(); ++at) {
            const qreal top = m_y + picture.step * static_cast<qreal>(at) + (picture.step - bar) / 2;
            const auto [from, to] = std::minmax({across(bars[at].from), across(bars[at].to)});
            const QRectF area(from, top, std::max(to - from, PaperPen::kThick / 2), bar);
            m_pen.fill(area, steps[at].isLevel ? paperInk().rule : paperInk().grid);
            if (!steps[at].isLevel)
                m_pen.frame(area, PaperPen::kThin);
            if (at + 1 < steps.size())
                m_pen.upright(across(bars[at].to), PaperPen::kThin, top + bar, top + picture.step);
            label(steps[at], top + bar / 2 - letters * Ruler::kLineHeight / 2, letters);
        }
        m_pen.upright(across(0), PaperPen::kThin, m_y, m_y + picture.step * static_cast<qreal>(steps.size()));
    }

    /// The words and the amount of a step beside its bar.
    void label(const reports::WaterfallStep& step, qreal top, int letters)
    {
        const qreal width = content().width();
        const Weight weight = step.isLevel ? Weight::Bold : Weight::Regular;
        m_pen.shrunkLine(text(step.label), QRectF(content().left(), top, width * kLabelShare, 0), Align::Right, letters, weight,
                         paperInk().text);
        m_pen.shrunkLine(paperText(step.amount),
                         QRectF(content().right() - width * kAmountShare, top, width * kAmountShare, 0), Align::Right, letters,
                         weight, step.amount.isNegative() ? paperInk().negative : paperInk().text);
    }

    void draw(const Layout::Signatures& signatures)
    {
        m_pen.signatures(*signatures.places, content().left(), content().width(), m_y + Layout::kSignatures - 70,
                         Layout::kBodySize);
    }

    void foot()
    {
        const reports::Document& document = m_layout.document();
        const QRectF room(content().left(), content().bottom() - Layout::kFoot + 18, content().width(), Layout::kFoot);
        const std::size_t count = m_layout.pages().size();
        // "Page 1 of 1" has no place on a certificate.
        const bool isNumbered = count > 1 || !document.isFramed;
        m_pen.foot({document.foot.seal.empty() ? "" : reports::fill(document.foot.sealLabel, {document.foot.seal}),
                    isNumbered ? reports::fill(document.foot.pageLabel, {std::to_string(m_page + 1), std::to_string(count)}) : "",
                    document.foot.printedOn},
                   room, Layout::kFootSize);
    }

    PaperPen m_pen;
    const Layout& m_layout;
    int m_page;
    qreal m_y = 0;
};

} // namespace

DocumentPainter::DocumentPainter(reports::Document document)
    : DocumentPainter(document, pageLayoutFor(document))
{
}

QString DocumentPainter::title() const
{
    return text(m_layout.document().title);
}

void DocumentPainter::paint(QPainter& painter, int page, DrawnTexts* drawn) const
{
    painter.save();
    DocumentBrush(painter, m_layout, page, drawn).paint();
    painter.restore();
}

QPageLayout pageLayoutFor(const reports::Document& document)
{
    return pageLayoutFor(reports::Sheet(document), PaperSettings());
}

} // namespace coop::ui
