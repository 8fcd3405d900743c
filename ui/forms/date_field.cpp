// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_field.h"

#include "core/base/date.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

QIcon calendarIcon()
{
    constexpr int kScale = 2; // drawn larger, so that it stays sharp on fine screens
    QPixmap pixmap(16 * kScale, 16 * kScale);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(kScale);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().muted, 1.2));
    painter.drawRoundedRect(QRectF(2, 3, 12, 11), 2, 2);
    painter.drawLine(QPointF(2, 6.5), QPointF(14, 6.5));
    painter.drawLine(QPointF(5.5, 1.5), QPointF(5.5, 4));
    painter.drawLine(QPointF(10.5, 1.5), QPointF(10.5, 4));
    return pixmap;
}

} // namespace

DateField::DateField(const QString& field, const QString& label, QWidget* parent)
    : LineField(field, label, parent)
{
    setPlaceholder(tr("YYYY-MM-DD"));
    QAction* open = line()->addAction(calendarIcon(), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &FieldEdit::left, this, &DateField::tidy);
    line()->installEventFilter(this);
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line() && event->type() == QEvent::KeyPress && !line()->isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return LineField::eventFilter(watched, event);
}

void DateField::tidy()
{
    const auto day = parseDate(fromText(text()));
    if (day && !line()->isReadOnly() && text() != toText(*day))
        setText(toText(*day));
}

void DateField::step(int days)
{
    if (const auto day = parseDate(fromText(text()))) {
        if (const auto next = Date::fromDays(day->days() + std::chrono::days(days)))
            line()->setText(toText(*next));
    }
}

void DateField::openCalendar()
{
    if (line()->isReadOnly())
        return;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(label());
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (const auto day = parseDate(fromText(text())))
        calendar->setSelectedDate(
            QDate(day->year(), static_cast<int>(day->month()), static_cast<int>(day->day())));
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto take = [this, popup](const QDate& day) {
        line()->setText(day.toString(Qt::ISODate));
        popup->close();
        line()->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    const QPoint below = line()->mapToGlobal(
        QPoint(line()->width() - popup->sizeHint().width(), line()->height() + 2));
    popup->move(below);
    popup->show();
    calendar->setFocus();
}

} // namespace coop::ui
