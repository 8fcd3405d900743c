// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/money/money.h"
#include "core/reports/report_table.h"

namespace coop::reports {

/// Sizes of paper: 210 × 297 mm, 148 × 210 mm, and the sheet of vouchers, 240 × 140 mm.
enum class Paper { A4, A5, Voucher };

enum class ParagraphStyle { Body, Heading, Centred, Right, Small };

struct Paragraph {
    std::string text{};
    ParagraphStyle style = ParagraphStyle::Body;
};

struct Fact {
    std::string label{};
    std::string value{};   ///< empty: a line to be filled in by hand
};

/// Labels with their values, side by side in `columns` columns.
struct FactGrid {
    std::vector<Fact> facts{};
    int columns = 2;
};

struct WaterfallStep {
    std::string label{};
    Money amount{};            ///< negative: it takes from what is there
    bool isLevel = false;      ///< not a step but what is left so far
};

/// From the surplus down to what is left, as a picture; each step with its amount.
struct Waterfall {
    std::string title{};
    std::vector<WaterfallStep> steps{};
};

struct SignatureLines {
    std::vector<std::string> places{};
};

/// Of a ReportTable within a document only columns, rows, totals and notes are shown; long ones go on over the page with
/// their heads repeated.
using Block = std::variant<Paragraph, FactGrid, ReportTable, Waterfall, SignatureLines>;

/// A paper that is read rather than reckoned: a notice, a resolution, a certificate. Blocks stand below each other.
struct Document {
    std::string title{};
    std::string subtitle{};               ///< below the title: the number of a certificate, the year
    std::vector<Block> blocks{};
    Paper paper = Paper::A4;
    bool isAcross = false;                ///< landscape
    bool isFramed = false;                ///< a certificate's double frame
    Foot foot{};
};

using Sheet = std::variant<ReportTable, Document>;

/// A report as it leaves the book: one table for files and the screen, and the sheets for paper, each beginning a page.
struct PrintedReport {
    ReportTable list{};
    std::vector<Sheet> paper{};
    bool isCutApart = false;   ///< small sheets, one per member: several may share a page, with marks where to cut
};

/// A report of one table, which is printed as it stands.
[[nodiscard]] PrintedReport alone(ReportTable table);
/// A report of one paper; in files it is as asTable() makes it.
[[nodiscard]] PrintedReport alone(Document document, const Wording& words);

/// A document for files that hold tables: item, content, amount. What is there for the pen alone is left out.
[[nodiscard]] ReportTable asTable(const Document& document, const Wording& words);

} // namespace coop::reports
