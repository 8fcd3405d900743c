// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

#include "core/base/date.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace coop::ui {

/// Title, the year of the whole window, the search, and the page's own actions.
class HeaderBar final : public QWidget {
    Q_OBJECT
public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setYears(const std::vector<FiscalYear>& years, FiscalYear current);
    /// An empty hint hides the field.
    void setSearchHint(const QString& hint);
    /// Shows these at the right end; those before go back to their page.
    void setActions(const QList<QWidget*>& actions);
    void focusSearch();

Q_SIGNALS:
    void yearChosen(int year);
    void searched(const QString& text);

private:
    QLabel* m_title;
    QComboBox* m_years;
    QLineEdit* m_search;
    QHBoxLayout* m_actionLayout;
    QList<QWidget*> m_actions;
};

} // namespace coop::ui
