// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/template_popup.h"

#include "ui/theme/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr QSize kSize(560, 440);

} // namespace

TemplatePopup::TemplatePopup(std::vector<EntryTemplate> templates, AccountText accountText, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_templates(std::move(templates)), m_accountText(std::move(accountText)),
      m_search(new QLineEdit), m_list(new QListWidget), m_lines(makeRemark({}))
{
    setObjectName(QStringLiteral("templates"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("card"));
    m_search->setObjectName(QStringLiteral("templateSearch"));
    m_search->setPlaceholderText(tr("Name of the business, initials or an account"));
    m_search->setAccessibleName(tr("Search the templates"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_lines->setMinimumHeight(76 * textPercent() / 100);
    m_lines->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("Templates"), TextRole::Heading));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_lines);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePopup::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatePopup::describe);
    connect(m_list, &QListWidget::itemClicked, this, &TemplatePopup::take);
    filter();
}

void TemplatePopup::openOver(const QWidget& page)
{
    resize(kSize * textPercent() / 100);
    const QPoint middle = page.mapToGlobal(QPoint((page.width() - width()) / 2, 30));
    move(middle);
    QWidget::show();
    m_search->setFocus();
}

void TemplatePopup::filter()
{
    const QString typed = m_search->text().trimmed();
    m_list->clear();
    for (std::size_t i = 0; i < m_templates.size(); ++i) {
        const EntryTemplate& entry = m_templates[i];
        const bool fits = entry.name.contains(typed, Qt::CaseInsensitive) ||
                          entry.initials.contains(typed, Qt::CaseInsensitive) ||
                          std::ranges::any_of(entry.rows, [&](const EntryRow& row) { return row.account == typed; });
        if (!fits)
            continue;
        auto* item = new QListWidgetItem(entry.name, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
    describe();
}

void TemplatePopup::describe()
{
    const QListWidgetItem* item = m_list->currentItem();
    QStringList lines;
    if (item != nullptr) {
        for (const EntryRow& row : m_templates[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].rows)
            lines << (row.credit.isEmpty() ? tr("Debit %1") : tr("Credit %1")).arg(m_accountText(row.account));
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
}

void TemplatePopup::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    std::vector<EntryRow> rows = m_templates[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].rows;
    close();
    Q_EMIT taken(rows);
}

bool TemplatePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace coop::ui
