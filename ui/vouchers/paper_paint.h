// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

#include <array>

#include "core/money/money.h"

class QPainter;

namespace coop::ui {

/// The rules of the paper voucher, in the colours of the window.
[[nodiscard]] QColor paperRule();
[[nodiscard]] QColor paperFaintRule();

enum PaperColumn { kSummaryColumn, kAccountColumn, kDetailColumn, kDebitColumn, kCreditColumn, kPaperColumns };

/// Left edges of the columns for a width, the right end last.
[[nodiscard]] std::array<int, kPaperColumns + 1> paperColumns(int width);
[[nodiscard]] int paperRowHeight();

enum class Ink { Plain, Strong };
/// One digit a column down to the fen, as on paper; red when negative. A sum with more digits than columns is written
/// as plain figures. Zero leaves the columns empty.
void drawAmount(QPainter& painter, const QRectF& cell, Money amount, Ink ink);
/// Only the rules between the digits.
void drawAmountRules(QPainter& painter, const QRectF& cell);
/// The row with the headings of the columns.
void drawPaperHeadings(QPainter& painter, const QRect& row);
/// "Total: …" in capital figures and both sums.
void drawPaperTotal(QPainter& painter, const QRect& row, Money debit, Money credit);
/// The sum in words: capital figures, as the forms have them.
[[nodiscard]] QString totalInWords(Money debit, Money credit);

/// The name of the form over its double rule.
class PaperTitle final : public QWidget {
    Q_OBJECT
public:
    explicit PaperTitle(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace coop::ui
