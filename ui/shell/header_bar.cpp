// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/shell/navigation_rail.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace coop::ui {

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent), m_title(makeLabel({}, TextRole::Title, this)), m_years(new QComboBox(this)),
      m_search(new QLineEdit(this)), m_actionLayout(new QHBoxLayout)
{
    setProperty("look", QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Tokens::kHeaderHeight * std::max(100, textPercent()) / 100);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_years->setObjectName(QStringLiteral("yearChooser"));
    m_years->setAccessibleName(tr("Year"));
    m_years->setToolTip(tr("The year that the whole window shows"));
    m_search->setObjectName(QStringLiteral("pageSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(290 * textPercent() / 100);
    m_search->addAction(lineIcon(QStringLiteral("search"), tokens().muted, 14), QLineEdit::LeadingPosition);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 0, 28, 0);
    layout->setSpacing(14);
    layout->addWidget(m_title);
    layout->addWidget(m_years);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addLayout(m_actionLayout);
    m_actionLayout->setSpacing(10);

    connect(m_years, &QComboBox::activated, this,
            [this](int index) { Q_EMIT yearChosen(m_years->itemData(index).toInt()); });
    connect(m_search, &QLineEdit::textChanged, this, &HeaderBar::searched);
}

void HeaderBar::setTitle(const QString& title)
{
    m_title->setText(title);
}

void HeaderBar::setYears(const std::vector<FiscalYear>& years, FiscalYear current)
{
    m_years->clear();
    for (const FiscalYear year : years)
        m_years->addItem(tr("Year %1").arg(year.value), year.value);
    m_years->setCurrentIndex(m_years->findData(current.value));
    m_years->setVisible(!years.empty());
}

void HeaderBar::setSearchHint(const QString& hint)
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(hint);
    m_search->setVisible(!hint.isEmpty());
}

void HeaderBar::setActions(const QList<QWidget*>& actions)
{
    for (QWidget* action : m_actions) {
        m_actionLayout->removeWidget(action);
        action->hide();
    }
    m_actions = actions;
    for (QWidget* action : m_actions) {
        m_actionLayout->addWidget(action);
        action->show();
    }
}

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace coop::ui
