// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

void setLook(QWidget* widget, const char* look)
{
    widget->setProperty("look", QLatin1String(look));
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

void setTone(QWidget* widget, const QString& tone)
{
    widget->setProperty("tone", tone);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(makeLabel(title, TextRole::Heading)), m_corner(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setLook(this, "card");
    m_title->setVisible(!title.isEmpty());
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addLayout(m_corner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::kPadding, Tokens::kPadding - 4, Tokens::kPadding, Tokens::kPadding - 4);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(Tokens::kSmallGap);
    m_corner->setSpacing(2);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

FigureCard::FigureCard(const QString& caption, QWidget* parent)
    : QFrame(parent), m_figure(makeLabel({}, TextRole::Figure)), m_aside(makeLabel({}, TextRole::Heading)),
      m_remark(makeRemark({}))
{
    setLook(this, "card");
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(m_figure);
    line->addWidget(m_aside, 1, Qt::AlignLeft | Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Tokens::kPadding, 14, Tokens::kPadding, 14);
    layout->setSpacing(3);
    auto* title = makeLabel(caption, TextRole::Small);
    setLook(title, "muted");
    layout->addWidget(title);
    layout->addLayout(line);
    layout->addWidget(m_remark);
    layout->addStretch();
    setAccessibleName(caption);
}

void FigureCard::show(const QString& figure, const QString& aside, const QString& remark, Tone tone)
{
    m_figure->setText(figure);
    m_aside->setText(aside);
    m_remark->setText(remark);
    static const QString kTones[] = {QString(), QStringLiteral("good"), QStringLiteral("warning"),
                                     QStringLiteral("bad")};
    setTone(m_aside, kTones[static_cast<int>(tone)]);
    setAccessibleDescription(figure + QLatin1Char(' ') + aside + QLatin1Char(' ') + remark);
}

QPushButton* makeButton(const QString& text, ButtonRole role, const QString& objectName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    setLook(button, role == ButtonRole::Primary ? "primary" : role == ButtonRole::Secondary ? "secondary" : "link");
    return button;
}

QLabel* makeChip(const QString& text, Tone tone, QWidget* parent)
{
    auto* chip = new QLabel(parent);
    chip->setFont(fontFor(TextRole::Small));
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setLook(chip, "chip");
    setChip(chip, text, tone);
    return chip;
}

void setChip(QLabel* chip, const QString& text, Tone tone)
{
    chip->setText(text);
    chip->setVisible(!text.isEmpty());
    setTone(chip, toneName(tone));
}

QLabel* makeLabel(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(fontFor(role));
    return label;
}

QLabel* makeRemark(const QString& text, QWidget* parent)
{
    auto* label = makeLabel(text, TextRole::Small, parent);
    label->setWordWrap(true);
    setLook(label, "muted");
    return label;
}

StatusLine::StatusLine(Tone tone, const QString& text, const QString& aside, QWidget* parent) : QWidget(parent)
{
    auto* dot = new QLabel(QString(QChar(0x25CF)), this);
    dot->setFont(fontFor(TextRole::Small));
    setTone(dot, toneName(tone));
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    auto* remark = makeLabel(aside, TextRole::Small, this);
    setLook(remark, "muted");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 5, 0, 5);
    layout->addWidget(dot);
    layout->addWidget(label, 1);
    layout->addWidget(remark);
    setAccessibleName(text);
    setAccessibleDescription(aside);
}

EmptyState::EmptyState(const QString& sentence, const QString& action, QWidget* parent) : QWidget(parent)
{
    auto* text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    setLook(text, "muted");
    auto* middle = new QHBoxLayout; // a layout of its own: an aligned label would not get the height it wraps to
    middle->addStretch(1);
    middle->addWidget(text, 2);
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    if (!action.isEmpty()) {
        auto* button = makeButton(action, ButtonRole::Secondary, QStringLiteral("emptyStateAction"), this);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        layout->addSpacing(Tokens::kSmallGap);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(3);
}

} // namespace coop::ui
