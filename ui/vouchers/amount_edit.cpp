// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/amount_edit.h"

#include "core/money/money.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/vouchers/entry_text.h"
#include "ui/vouchers/paper_paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace coop::ui {

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setProperty("look", QStringLiteral("cell"));
    connect(this, &QLineEdit::editingFinished, this, &AmountEdit::tidy);
}

void AmountEdit::paintEvent(QPaintEvent* event)
{
    const auto amount = parseMoney(fromText(text().trimmed()));
    const bool isAmount = text().trimmed().isEmpty() || amount.has_value();
    // What is no amount is shown as it was typed, so that it can be seen what is wrong.
    if (hasFocus() || !isAmount || !property("problem").toString().isEmpty()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawAmount(painter, rect(), amount.value_or(Money()), Ink::Plain);
    if (!amount && !placeholderText().isEmpty()) {
        painter.setPen(tokens().muted);
        painter.setFont(fontFor(TextRole::Small));
        painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, placeholderText());
    }
}

void AmountEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isBalanceKey = event->text() == QStringLiteral("=") || event->text() == QString(QChar(0xFF1D));
    if (isBalanceKey && !isReadOnly()) {
        Q_EMIT balanceWanted();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AmountEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    selectAll();
}

void AmountEdit::tidy()
{
    if (isReadOnly())
        return;
    if (const auto amount = parseMoney(fromText(text().trimmed())); amount && text() != amountText(*amount))
        setText(amountText(*amount));
}

} // namespace coop::ui
