// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QRectF>

#include <memory>
#include <variant>
#include <vector>

#include "core/reports/document.h"
#include "ui/print/paper_pen.h"
#include "ui/print/table_grid.h"

namespace coop::ui {

/// Where the blocks of a document stand on its pages, in tenths of a millimetre. Depends on nothing but the document,
/// the page and the font.
class DocumentLayout {
public:
    struct Line {
        QString words{};
        int size = 0;
        Weight weight = Weight::Regular;
        Align align = Align::Left;
        qreal indent = 0;
    };
    struct FactCell {
        FittedText label{};
        FittedText value{};
        qreal left = 0;         ///< of the label
        qreal valueLeft = 0;
        qreal right = 0;
        bool isForPen = false;   ///< nothing to say: a line to write on
    };
    struct FactRow {
        std::vector<FactCell> cells{};
        qreal height = 0;
    };
    struct TablePart {
        std::shared_ptr<const TableGrid> grid{};
        std::size_t first = 0;
        std::size_t last = 0;
        bool hasTotal = false;
    };
    struct Picture {
        const reports::Waterfall* waterfall = nullptr;
        qreal step = 0;   ///< height of a bar with its gap
    };
    struct Signatures {
        const std::vector<std::string>* places = nullptr;
    };
    struct Placed {
        qreal y = 0;
        std::variant<Line, FactRow, TablePart, Picture, Signatures> what;
    };
    using Page = std::vector<Placed>;

    DocumentLayout(reports::Document document, const QPageLayout& page, QString family = {});
    /// Pages point into the document.
    DocumentLayout(const DocumentLayout&) = delete;
    DocumentLayout& operator=(const DocumentLayout&) = delete;

    [[nodiscard]] const reports::Document& document() const { return m_document; }
    [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }
    [[nodiscard]] QSizeF paper() const { return m_paper; }
    [[nodiscard]] QRectF content() const { return m_content; }
    [[nodiscard]] const QString& family() const { return m_family; }

    static constexpr int kTitleSize = 58;
    static constexpr int kBodySize = 36;
    static constexpr int kFootSize = 27;
    static constexpr int kFoot = 56;
    static constexpr qreal kSignatures = 150;
    static constexpr qreal kFrameGap = 15;   ///< between the lines of a certificate's frame

private:
    struct Room {
        qreal left;
        qreal width;
    };
    void placeBlock(const reports::Block& block);
    void place(const reports::Paragraph& paragraph);
    void place(const reports::FactGrid& facts);
    void place(const reports::ReportTable& table);
    void place(const reports::Waterfall& waterfall);
    void place(const reports::SignatureLines& signatures);
    void placeTitle();
    void placeLines(const QString& text, Line like, qreal indent);
    [[nodiscard]] FactRow rowOf(const reports::FactGrid& facts, std::size_t first) const;

    [[nodiscard]] const Ruler& ruler(int tenths, Weight weight = Weight::Regular) const
    {
        return rulerOf(tenths, weight, m_family);
    }
    [[nodiscard]] qreal bottom() const { return m_content.bottom() - kFoot; }
    [[nodiscard]] bool isAtTop() const { return m_pages.back().empty(); }
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= bottom(); }
    void gap(qreal height);
    void newPage();
    /// Makes room, on a new page when need be, unless that one is as empty.
    void need(qreal height);
    template <typename What>
    void put(What what, qreal height)
    {
        m_pages.back().push_back({m_y, std::move(what)});
        m_y += height;
    }
    void spread();

    reports::Document m_document;
    QSizeF m_paper;
    QRectF m_content;
    QString m_family;
    std::vector<Page> m_pages;
    std::vector<std::size_t> m_blockStarts;   ///< of the first page: what begins a block
    qreal m_y = 0;
};

} // namespace coop::ui
