// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/paper_paint.h"

#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VoucherPaper)
};

/// From hundreds of millions down to the fen.
constexpr int kDigits = 11;
constexpr int kDecimals = 2;
constexpr int kCellMargin = 10;
/// Parts of the width; an amount needs room for its digits.
constexpr std::array<int, kPaperColumns> kShares = {23, 24, 19, 17, 17};

QColor mixed(const QColor& front, const QColor& back, int percent)
{
    const auto part = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
    return {part(front.red(), back.red()), part(front.green(), back.green()), part(front.blue(), back.blue())};
}

QString formName()
{
    return Words::tr("Accounting voucher");
}

QString digitsOf(Money amount)
{
    return QString::number(std::abs(amount.inFen())).rightJustified(kDecimals + 1, QLatin1Char('0'));
}

} // namespace

QColor paperRule()
{
    return mixed(tokens().accent, tokens().card, 42);
}

QColor paperFaintRule()
{
    return mixed(tokens().accent, tokens().card, 18);
}

std::array<int, kPaperColumns + 1> paperColumns(int width)
{
    std::array<int, kPaperColumns + 1> edges{};
    int before = 0;
    for (std::size_t i = 0; i < kShares.size(); ++i) {
        edges[i] = before * (width - 1) / 100;
        before += kShares[i];
    }
    edges[kPaperColumns] = width - 1;
    return edges;
}

int paperRowHeight()
{
    return (Tokens::kRowHeight + 1) * textPercent() / 100;
}

void drawAmountRules(QPainter& painter, const QRectF& cell)
{
    for (int i = 1; i < kDigits; ++i) {
        const bool isThousand = (kDigits - kDecimals - i) % 3 == 0;
        painter.setPen(QPen(isThousand ? paperRule() : paperFaintRule(), 1));
        const qreal x = std::floor(cell.left() + cell.width() * i / kDigits) + 0.5;
        painter.drawLine(QPointF(x, cell.top() + 1), QPointF(x, cell.bottom() - 1));
    }
}

void drawAmount(QPainter& painter, const QRectF& cell, Money amount, Ink ink)
{
    const QString digits = digitsOf(amount);
    QFont font = fontFor(TextRole::Body);
    font.setWeight(ink == Ink::Strong ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const bool fits = digits.size() <= kDigits;
    if (fits)
        drawAmountRules(painter, cell);
    if (amount.isZero())
        return;
    painter.setPen(amount.isNegative() ? tokens().bad : tokens().text);
    if (!fits) {
        painter.drawText(cell.adjusted(2, 0, -kCellMargin / 2.0, 0), Qt::AlignRight | Qt::AlignVCenter, toText(amount));
        return;
    }
    const qreal width = cell.width() / kDigits;
    for (int i = 0; i < digits.size(); ++i) {
        const qreal left = cell.left() + width * (kDigits - static_cast<int>(digits.size()) + i);
        painter.drawText(QRectF(left, cell.top(), width, cell.height()), Qt::AlignCenter, digits.mid(i, 1));
    }
}

void drawPaperHeadings(QPainter& painter, const QRect& row)
{
    const QString headings[] = {Words::tr("Summary"), Words::tr("Account"), Words::tr("Member / party"),
                                Words::tr("Debit"), Words::tr("Credit")};
    const auto edges = paperColumns(row.width());
    painter.fillRect(row, tokens().accentSoft);
    painter.setFont(fontFor(TextRole::Small));
    painter.setPen(tokens().muted);
    for (std::size_t i = 0; i < kPaperColumns; ++i) {
        const QRect cell(row.left() + edges[i] + 2, row.top(), edges[i + 1] - edges[i] - 4, row.height());
        painter.drawText(cell, Qt::AlignCenter, painter.fontMetrics().elidedText(headings[i], Qt::ElideRight, cell.width()));
    }
}

QString totalInWords(Money debit, Money credit)
{
    if (debit != credit)
        return Words::tr("Total: debit and credit differ by %1").arg(toText(debit - credit));
    return debit.isZero() ? Words::tr("Total") : Words::tr("Total: %1").arg(toText(toChineseCapitals(debit)));
}

void drawPaperTotal(QPainter& painter, const QRect& row, Money debit, Money credit)
{
    const auto edges = paperColumns(row.width());
    painter.setFont(fontFor(TextRole::Heading));
    painter.setPen(debit == credit ? tokens().text : tokens().warning);
    const QRect words(row.left() + kCellMargin, row.top(), edges[kDebitColumn] - 2 * kCellMargin, row.height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(totalInWords(debit, credit), Qt::ElideRight, words.width()));
    const auto cell = [&](PaperColumn column) {
        return QRectF(row.left() + edges[column], row.top(), edges[static_cast<std::size_t>(column) + 1] - edges[column],
                      row.height());
    };
    drawAmount(painter, cell(kDebitColumn), debit, Ink::Strong);
    drawAmount(painter, cell(kCreditColumn), credit, Ink::Strong);
}

PaperTitle::PaperTitle(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(formName());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PaperTitle::sizeHint() const
{
    return {300, 48 * textPercent() / 100};
}

void PaperTitle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont font = fontFor(TextRole::Title);
    font.setWeight(QFont::Normal);
    font.setPixelSize(font.pixelSize() * 6 / 5);
    font.setLetterSpacing(QFont::AbsoluteSpacing, formName().size() < 8 ? font.pixelSize() / 2.0 : 1);
    painter.setFont(font);
    painter.setPen(mixed(tokens().accent, tokens().text, 55));
    const QString title = formName();
    painter.drawText(rect().adjusted(0, 0, 0, -10), Qt::AlignCenter, title);
    const int width = painter.fontMetrics().horizontalAdvance(title) + 120;
    const int left = (this->width() - width) / 2;
    painter.setPen(QPen(tokens().accent, 1));
    painter.drawLine(left, height() - 7, left + width, height() - 7);
    painter.drawLine(left, height() - 4, left + width, height() - 4);
}

} // namespace coop::ui
