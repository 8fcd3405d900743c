// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPointF>
#include <QString>

#include <optional>

#include "core/base/words.h"
#include "core/reports/document.h"

namespace coop::ui {

inline constexpr Word<reports::Paper> kPapers[] = {
    {reports::Paper::A4, "a4", "A4"},
    {reports::Paper::A5, "a5", "A5"},
    {reports::Paper::Voucher, "voucher", "凭证纸"},
};

/// How a report is put to paper; hold for preview, printer and PDF alike. Without settings it is as the report asks.
struct PaperSettings {
    std::optional<reports::Paper> paper{};
    std::optional<int> marginMm{};    ///< on all sides
    int bindingMm = 0;                ///< more at the left, for the holes
    QPointF offsetMm{};               ///< moves everything, for forms that are printed already
    QString family{};                 ///< of the letters; empty: as always
    int percent = 100;                ///< size of letters, lines and gaps
    bool isBilingual = false;         ///< Chinese with English beside it
    int perSheet = 0;                 ///< small sheets on one of A4; 0: as many as fit

    bool operator==(const PaperSettings&) const = default;
};

inline constexpr int kMostPerSheet = 3;
inline constexpr int kLeastPercent = 60;
inline constexpr int kMostPercent = 150;
inline constexpr int kMostMarginMm = 40;
inline constexpr int kMostOffsetMm = 30;

/// The page of a sheet under these settings.
[[nodiscard]] QPageLayout pageLayoutFor(const reports::Sheet& sheet, const PaperSettings& settings);

/// The page of one of `count` sheets that share one of A4, upright.
[[nodiscard]] QPageLayout slotLayoutFor(int count, const PaperSettings& settings);

/// The same page for letters of `factor` times the size: what is laid out on it is painted that much larger.
[[nodiscard]] QPageLayout magnified(const QPageLayout& page, qreal factor);

} // namespace coop::ui
