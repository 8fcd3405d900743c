// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspection/content_button.h"

#include <QStyle>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

void colour(QLabel& label, Tone tone)
{
    label.setProperty("tone", tone == Tone::Warning ? QStringLiteral("warning")
                              : tone == Tone::Bad   ? QStringLiteral("bad")
                                                    : QString());
    label.style()->unpolish(&label);
    label.style()->polish(&label);
}

} // namespace

ContentButton::ContentButton(QWidget* parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

CountCard::CountCard(const QString& objectName, const QString& caption, Tone tone, QWidget* parent)
    : ContentButton(parent), m_figure(makeLabel({}, TextRole::Figure, this)), m_remark(makeLabel({}, TextRole::Small, this))
{
    setObjectName(objectName);
    setAccessibleName(caption);
    setProperty("look", QStringLiteral("count-card"));
    setCheckable(true);
    auto* title = makeLabel(caption, TextRole::Small, this);
    title->setProperty("look", QStringLiteral("muted"));
    m_remark->setProperty("look", QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::kPadding, 14, Tokens::kPadding, 14);
    layout->setSpacing(3);
    for (QLabel* label : {title, m_figure, m_remark}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch();
    colour(*m_figure, tone);
    m_remark->hide();
}

void CountCard::show(const QString& figure, const QString& remark)
{
    m_figure->setText(figure);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    setAccessibleDescription(figure + QLatin1Char(' ') + remark);
}

void CountCard::show(const QString& figure, const QString& remark, Tone tone)
{
    show(figure, remark);
    colour(*m_figure, tone);
}

} // namespace coop::ui
