// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/segments.h"

#include "ui/theme/widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace coop::ui {

namespace {

/// The chosen one is bold, which its size hint does not know.
void keepWidth(QAbstractButton& button)
{
    constexpr int kPadding = 14;
    QFont bold = button.font();
    bold.setWeight(QFont::DemiBold);
    button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + kPadding);
}

} // namespace

Segments::Segments(const QString& objectName, const QString& accessibleName,
                   const QStringList& texts, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = makeButton(texts[i], ButtonRole::Link,
                                  objectName + QLatin1Char('.') + QString::number(i), this);
        keepWidth(*button);
        button->setCheckable(true);
        button->setChecked(i == 0);
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

void Segments::setText(int index, const QString& text)
{
    m_group->button(index)->setText(text);
    m_group->button(index)->setAccessibleName(text);
    keepWidth(*m_group->button(index));
}

void Segments::setShown(int index, bool isShown)
{
    m_group->button(index)->setVisible(isShown);
}

} // namespace coop::ui
