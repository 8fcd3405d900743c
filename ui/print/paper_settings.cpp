// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_settings.h"

#include <algorithm>

namespace coop::ui {

namespace {

using reports::Paper;

constexpr QSizeF kVoucherMm(240, 140);
constexpr QSizeF kA4Mm(210, 297);
constexpr qreal kFrameMm = 6;   ///< a framed paper keeps away from its frame

/// What a sheet asks for by itself.
struct Wish {
    Paper paper = Paper::A4;
    bool isAcross = false;
    QMarginsF marginsMm{};
};

Wish wishOf(const reports::ReportTable& table)
{
    if (table.halfSheet)
        return {Paper::A5, true, QMarginsF(12, 10, 12, 6)};
    return {Paper::A4, table.landscape, QMarginsF(12, 13, 12, 10)};
}

Wish wishOf(const reports::Document& document)
{
    const bool isA4 = document.paper == Paper::A4;
    QMarginsF margins = isA4 ? QMarginsF(24, 22, 24, 12) : QMarginsF(14, 12, 14, 7);
    if (document.isFramed)
        margins += kFrameMm;
    return {document.paper, document.isAcross, margins};
}

/// Bigger letters need the same margins, so the margins are of the paper.
QPageLayout layoutOf(const QSizeF& sizeMm, QMarginsF margins, const PaperSettings& settings)
{
    if (settings.marginMm) {
        const qreal side = *settings.marginMm;
        margins = QMarginsF(side, side, side, side);
    }
    margins.setLeft(margins.left() + settings.bindingMm);
    // Half the paper at least is for what is printed.
    margins.setLeft(std::min(margins.left(), sizeMm.width() / 4));
    margins.setRight(std::min(margins.right(), sizeMm.width() / 4));
    margins.setTop(std::min(margins.top(), sizeMm.height() / 4));
    margins.setBottom(std::min(margins.bottom(), sizeMm.height() / 4));
    return QPageLayout(QPageSize(sizeMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch), QPageLayout::Portrait, margins,
                       QPageLayout::Millimeter);
}

QSizeF sizeOf(Paper paper, bool isAcross)
{
    switch (paper) {
    case Paper::A4: return isAcross ? kA4Mm.transposed() : kA4Mm;
    case Paper::A5: return isAcross ? QSizeF(210, 148) : QSizeF(148, 210);
    case Paper::Voucher: return kVoucherMm;
    }
    return kA4Mm;
}

} // namespace

QPageLayout pageLayoutFor(const reports::Sheet& sheet, const PaperSettings& settings)
{
    const Wish wish = std::visit([](const auto& what) { return wishOf(what); }, sheet);
    const Paper paper = settings.paper.value_or(wish.paper);
    // What is made for half a sheet across stands upright on a whole one.
    const bool isTurned = wish.paper == Paper::A5 && paper == Paper::A4;
    return layoutOf(sizeOf(paper, wish.isAcross && !isTurned), wish.marginsMm, settings);
}

QPageLayout slotLayoutFor(int count, const PaperSettings& settings)
{
    return layoutOf(QSizeF(kA4Mm.width(), kA4Mm.height() / count), QMarginsF(12, 8, 12, 5), settings);
}

QPageLayout magnified(const QPageLayout& page, qreal factor)
{
    const QSizeF size = page.fullRect(QPageLayout::Millimeter).size() / factor;
    const QMarginsF margins = page.margins(QPageLayout::Millimeter) / factor;
    return QPageLayout(QPageSize(size, QPageSize::Millimeter, {}, QPageSize::ExactMatch), QPageLayout::Portrait, margins,
                       QPageLayout::Millimeter);
}

} // namespace coop::ui
