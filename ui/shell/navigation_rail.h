// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <set>

#include "ui/shell/page.h"

class QButtonGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace coop::ui {

struct PageEntry;

/// The pages in the order of the work, the book's name, the operator and the seal at the foot.
class NavigationRail final : public QWidget {
    Q_OBJECT
public:
    explicit NavigationRail(const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    void setCurrent(PageId page);
    /// No page is the one that is shown.
    void setNoCurrent();
    /// Pages that work without a book stay enabled.
    void setPagesEnabled(bool enabled);
    void setFoot(const QString& text);
    [[nodiscard]] QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    void chosen(coop::ui::PageId page);

private:
    QButtonGroup* m_group;
    std::set<int> m_withoutBook;
    QLabel* m_foot;
    QMenu* m_menu;
};

/// A line drawing in the rail's colour, sharp on every screen.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& color, int size);

} // namespace coop::ui
