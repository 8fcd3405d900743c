// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/suggest_field.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr int kMostShown = 8;
constexpr int kLeastWidth = 280;
constexpr int kMargin = 8;
constexpr int kGap = 12;

/// What the field takes over in ink, what is only told beside it in grey.
class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, tokens().selection);
        const QString shown = index.data(Qt::DisplayRole).toString();
        const QString aside = index.data(Qt::UserRole).toString();
        const QRect room = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        painter->setFont(option.font);
        painter->setPen(tokens().text);
        const int used = option.fontMetrics.horizontalAdvance(shown) + kGap;
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(shown, Qt::ElideRight, room.width()));
        painter->setPen(tokens().muted);
        if (used < room.width())
            painter->drawText(room.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(aside, Qt::ElideRight, room.width() - used));
        painter->restore();
    }
};

} // namespace

SuggestEdit::SuggestEdit(SuggestionSource source, Mark mark, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(source)), m_mark(mark)
{
    connect(this, &QLineEdit::textEdited, this, &SuggestEdit::suggest);
}

SuggestEdit::~SuggestEdit()
{
    delete m_list;
}

bool SuggestEdit::isListShown() const
{
    return m_list && m_list->isVisible();
}

void SuggestEdit::takeMarked()
{
    const int row = isListShown() ? m_list->currentRow() : -1;
    closeList();
    if (row < 0 || row >= static_cast<int>(m_suggestions.size()))
        return;
    const Suggestion suggestion = m_suggestions[static_cast<std::size_t>(row)];
    setText(suggestion.shown);
    Q_EMIT taken(suggestion);
}

void SuggestEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        isListShown() ? moveMark(1) : suggest();
        return;
    case Qt::Key_Up:
        if (isListShown())
            moveMark(-1);
        return;
    case Qt::Key_Escape:
        if (isListShown()) {
            closeList();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestEdit::focusOutEvent(QFocusEvent* event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

void SuggestEdit::hideEvent(QHideEvent* event)
{
    closeList();
    QLineEdit::hideEvent(event);
}

void SuggestEdit::changeEvent(QEvent* event)
{
    // The form turned to something else, a posted row for example.
    if (event->type() == QEvent::ReadOnlyChange)
        closeList();
    QLineEdit::changeEvent(event);
}

void SuggestEdit::suggest()
{
    if (isReadOnly())
        return;
    m_suggestions = m_source(text().trimmed());
    if (m_suggestions.empty())
        closeList();
    else
        openList();
}

void SuggestEdit::closeList()
{
    if (m_list)
        m_list->hide();
}

void SuggestEdit::openList()
{
    if (!m_list) {
        m_list = new QListWidget(window());
        m_list->setObjectName(objectName() + QStringLiteral(".suggestions"));
        m_list->setAccessibleName(tr("Suggestions"));
        m_list->setProperty("look", QStringLiteral("popup"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setItemDelegate(new SuggestionDelegate(m_list));
        connect(m_list, &QListWidget::itemClicked, this, &SuggestEdit::takeMarked);
    }
    m_list->setParent(window());
    m_list->clear();
    for (const Suggestion& suggestion : m_suggestions) {
        auto* item = new QListWidgetItem(suggestion.shown, m_list);
        item->setData(Qt::UserRole, suggestion.aside);
    }
    m_list->setCurrentRow(m_mark == Mark::FirstMarked ? 0 : -1);

    const int lines = std::min(kMostShown, m_list->count());
    const QSize size(std::max(width(), kLeastWidth),
                     m_list->sizeHintForRow(0) * lines + 2 * m_list->frameWidth() + 2);
    QPoint place = mapTo(window(), QPoint(0, height() + 2));
    if (place.y() + size.height() > window()->height())
        place = mapTo(window(), QPoint(0, -size.height() - 2));
    place.setX(std::max(0, std::min(place.x(), window()->width() - size.width() - 4)));
    m_list->setGeometry(QRect(place, size));
    m_list->show();
    m_list->raise();
}

void SuggestEdit::moveMark(int step)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
}

SuggestField::SuggestField(const QString& field, const QString& label, SuggestionSource source,
                           SuggestEdit::Mark mark, QWidget* parent)
    : LineField(field, label, new SuggestEdit(std::move(source), mark), parent)
{
    connect(static_cast<SuggestEdit*>(line()), &SuggestEdit::taken, this,
            [this](const Suggestion& suggestion) { Q_EMIT taken(suggestion.value); });
}

} // namespace coop::ui
