// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/entry_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kWidth = 364;

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("line"));
    return line;
}

} // namespace

EntryPanel::EntryPanel(const QString& objectName, QWidget* parent)
    : QWidget(parent), m_form(new FormPanel(objectName)), m_card(new Card({}, this)),
      m_state(makeChip({}, Tone::Neutral)), m_sentence(makeRemark({})), m_below(new QVBoxLayout),
      m_buttons(new QHBoxLayout), m_save(makeButton(tr("Save and next"), ButtonRole::Primary,
                                                    objectName + QStringLiteral(".save")))
{
    setObjectName(objectName + QStringLiteral(".panel"));
    setFixedWidth(kWidth * std::max(100, textPercent()) / 100);
    m_state->setObjectName(objectName + QStringLiteral(".state"));
    m_sentence->setObjectName(objectName + QStringLiteral(".sentence"));
    m_card->corner()->addWidget(m_state);

    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 8, 0);
    inside->setSpacing(12);
    inside->addWidget(m_sentence);
    inside->addWidget(m_form);
    inside->addLayout(m_below);
    inside->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);

    m_card->body()->addWidget(area, 1);
    m_card->body()->addWidget(makeLine(m_card));
    m_card->body()->addLayout(m_buttons);
    m_buttons->addStretch();
    m_buttons->addWidget(m_save);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->installEventFilter(this);
    m_sentence->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);

    connect(m_save, &QPushButton::clicked, this, &EntryPanel::saveWanted);
    connect(m_form, &FormPanel::submitted, this, [this] {
        if (m_save->isEnabled() && m_save->isVisibleTo(this))
            Q_EMIT saveWanted();
    });
    connect(m_form, &FormPanel::passed, this, [this] { m_save->setFocus(Qt::TabFocusReason); });
}

void EntryPanel::setHeading(const QString& title, const QString& state, Tone tone)
{
    m_card->setTitle(title);
    setChip(m_state, state, tone);
}

void EntryPanel::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void EntryPanel::addButton(QPushButton* button)
{
    // The stretch and the save button stay last.
    constexpr int kFixedAtEnd = 2;
    m_buttons->insertWidget(m_buttons->count() - kFixedAtEnd, button);
}

bool EntryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_save && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_save->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

SummaryLines::SummaryLines(const QString& title, QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(makeLabel(title, TextRole::Heading, this));
}

void SummaryLines::show(const std::vector<Line>& lines, const QString& nothing)
{
    delete m_body;
    m_body = new QWidget(this);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(0, 1);
    int row = 0;
    if (lines.empty())
        grid->addWidget(makeRemark(nothing, m_body), 0, 0, 1, 3);
    for (const Line& line : lines) {
        if (row > 0)
            grid->addWidget(makeLine(m_body), row++, 0, 1, 3);
        auto* remark = makeLabel(line.remark, TextRole::Small, m_body);
        remark->setProperty("look", QStringLiteral("muted"));
        grid->addWidget(new QLabel(line.caption, m_body), row, 0);
        grid->addWidget(remark, row, 1, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new QLabel(line.figure, m_body), row++, 2,
                        Qt::AlignRight | Qt::AlignVCenter);
    }
    m_layout->addWidget(m_body);
}

} // namespace coop::ui
