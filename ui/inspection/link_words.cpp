// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/link_words.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace coop::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

} // namespace

QString linkText(inspection::LinkKind kind)
{
    switch (kind) {
    case inspection::LinkKind::Officer: return Words::tr("Same officer");
    case inspection::LinkKind::BankAccount: return Words::tr("Same bank account");
    case inspection::LinkKind::Phone: return Words::tr("Same phone");
    case inspection::LinkKind::Roster: return Words::tr("Members in common");
    case inspection::LinkKind::Invoice: return Words::tr("Same invoice");
    case inspection::LinkKind::Serial: return Words::tr("Same serial number");
    }
    return {};
}

QString nodeText(NodeKind kind, int number)
{
    switch (kind) {
    case NodeKind::Person: return Words::tr("Person %1").arg(number);
    case NodeKind::Account: return Words::tr("Account %1").arg(number);
    case NodeKind::Phone: return Words::tr("Phone %1").arg(number);
    case NodeKind::Thing: return Words::tr("Thing %1").arg(number);
    case NodeKind::Book: break;
    }
    return {};
}

QPen linkPen(inspection::LinkKind kind)
{
    struct Line {
        int colour = 0; ///< in the palette of charts
        qreal width = 2;
        Qt::PenStyle style = Qt::SolidLine;
    };
    const auto line = [kind]() -> Line {
        switch (kind) {
        case inspection::LinkKind::Officer: return {0, 2.5, Qt::SolidLine};
        case inspection::LinkKind::BankAccount: return {1, 2, Qt::DashLine};
        case inspection::LinkKind::Phone: return {2, 2, Qt::DotLine};
        case inspection::LinkKind::Roster: return {3, 4, Qt::SolidLine};
        case inspection::LinkKind::Invoice: return {4, 2, Qt::DashDotLine};
        case inspection::LinkKind::Serial: return {5, 2, Qt::DashDotDotLine};
        }
        return {};
    }();
    QPen pen(chartPalette()[line.colour % chartPalette().size()], line.width, line.style);
    pen.setCosmetic(false);
    return pen;
}

QIcon linkIcon(inspection::LinkKind kind)
{
    constexpr int kScale = 2;
    constexpr QSize kSize(30, 12);
    QPixmap picture(kSize * kScale);
    picture.setDevicePixelRatio(kScale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(linkPen(kind));
    painter.drawLine(QPointF(1, kSize.height() / 2.0), QPointF(kSize.width() - 1, kSize.height() / 2.0));
    return {picture};
}

} // namespace coop::ui
