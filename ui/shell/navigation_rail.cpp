// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/shell/main_window.h"
#include "ui/theme/widgets.h"

#include <QButtonGroup>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <QToolButton>
#include <QVBoxLayout>

namespace coop::ui {

QIcon lineIcon(const QString& name, const QColor& color, int size)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray drawing = file.readAll().replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(size * scale, size * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

NavigationRail::NavigationRail(const std::vector<PageEntry>& pages, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_foot(makeLabel({}, TextRole::Small)), m_menu(new QMenu(this))
{
    setProperty("look", QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Tokens::kRailWidth * std::max(100, textPercent()) / 100);
    setAccessibleName(tr("Navigation"));

    auto* brand = makeLabel(tr("Shezhang"), TextRole::Title, this);
    brand->setProperty("look", QStringLiteral("brand"));
    auto* purpose = makeLabel(tr("Cooperative books and surplus distribution"), TextRole::Small, this);
    purpose->setWordWrap(true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 14);
    layout->setSpacing(0);
    const auto addInset = [layout](QWidget* widget, int below) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(20, 0, 12, below);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    addInset(brand, 2);
    addInset(purpose, 14);

    const auto makeItem = [this](const QString& text, const QString& icon, const QString& name) {
        auto* item = new QToolButton(this);
        item->setText(text);
        item->setIcon(lineIcon(icon, tokens().railText, 18));
        item->setIconSize({18, 18});
        item->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        item->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        item->setProperty("look", QStringLiteral("rail-item"));
        item->setObjectName(name);
        item->setAccessibleName(text);
        item->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the page
        return item;
    };
    for (const PageEntry& page : pages) {
        QToolButton* item = makeItem(QStringLiteral("  ") + page.title(), page.icon,
                                     QStringLiteral("rail-") + page.icon);
        item->setCheckable(true);
        m_group->addButton(item, static_cast<int>(page.id));
        layout->addWidget(item);
        if (page.worksWithoutBook)
            m_withoutBook.insert(static_cast<int>(page.id));
    }
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<PageId>(id)); });

    layout->addStretch();
    QToolButton* book = makeItem(QStringLiteral("  ") + tr("Book and settings"), QStringLiteral("menu"),
                                 QStringLiteral("rail-menu"));
    book->setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(QStringLiteral("bookMenu"));
    book->setMenu(m_menu);
    layout->addWidget(book);
    m_foot->setWordWrap(true);
    m_foot->setObjectName(QStringLiteral("railFoot"));
    layout->addSpacing(8);
    addInset(m_foot, 0);
}

void NavigationRail::setCurrent(PageId page)
{
    if (QAbstractButton* item = m_group->button(static_cast<int>(page)))
        item->setChecked(true);
}

void NavigationRail::setNoCurrent()
{
    m_group->setExclusive(false);
    for (QAbstractButton* item : m_group->buttons())
        item->setChecked(false);
    m_group->setExclusive(true);
}

void NavigationRail::setPagesEnabled(bool enabled)
{
    for (QAbstractButton* item : m_group->buttons())
        item->setEnabled(enabled || m_withoutBook.contains(m_group->id(item)));
}

void NavigationRail::setFoot(const QString& text)
{
    m_foot->setText(text);
}

} // namespace coop::ui
