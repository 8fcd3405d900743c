// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/template_popup.h"

#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr QSize kSize(600, 500);

QLineEdit* makeField(const QString& name, const QString& caption)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(caption);
    return field;
}

QLineEdit* makeAmount(const QString& name, const QString& caption)
{
    auto* field = makeField(name, caption);
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return field;
}

} // namespace

TemplatePopup::TemplatePopup(std::vector<EntryTemplate> templates, AccountText accountText, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_templates(std::move(templates)), m_accountText(std::move(accountText)),
      m_search(new QLineEdit), m_list(new QListWidget), m_lines(makeRemark({})),
      m_a(makeAmount(QStringLiteral("templateAmount"), tr("Amount"))), m_bLabel(makeRemark({})),
      m_b(makeAmount(QStringLiteral("templateSecond"), tr("Second amount"))),
      m_summary(makeField(QStringLiteral("templateSummary"), tr("Summary")))
{
    setObjectName(QStringLiteral("templates"));
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("look", QStringLiteral("card"));
    m_search->setObjectName(QStringLiteral("templateSearch"));
    m_search->setPlaceholderText(tr("Name of the business or an account"));
    m_search->setAccessibleName(tr("Search the templates"));
    m_list->setObjectName(QStringLiteral("templateList"));
    m_list->setAccessibleName(tr("Templates"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSpacing(2);
    m_lines->setObjectName(QStringLiteral("templateLines"));
    m_lines->setMinimumHeight(76 * textPercent() / 100);
    m_lines->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeLabel(tr("Templates"), TextRole::Heading));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_lines);
    auto* amounts = new QGridLayout;
    amounts->setVerticalSpacing(2);
    amounts->addWidget(makeRemark(tr("Amount")), 0, 0);
    amounts->addWidget(m_bLabel, 0, 1);
    amounts->addWidget(makeRemark(tr("Summary")), 0, 2);
    amounts->addWidget(m_a, 1, 0);
    amounts->addWidget(m_b, 1, 1);
    amounts->addWidget(m_summary, 1, 2);
    amounts->setColumnStretch(0, 3);
    amounts->setColumnStretch(1, 3);
    amounts->setColumnStretch(2, 5);
    layout->addLayout(amounts);
    layout->addWidget(makeRemark(tr("Enter goes on, the last one puts it on the sheet · Esc closes")));
    for (QLineEdit* edit : {m_search, m_a, m_b, m_summary})
        edit->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TemplatePopup::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatePopup::choose);
    connect(m_list, &QListWidget::itemClicked, this, [this] { m_a->setFocus(Qt::TabFocusReason); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TemplatePopup::take);
    connect(m_a, &QLineEdit::textEdited, this, &TemplatePopup::describe);
    connect(m_b, &QLineEdit::textEdited, this, &TemplatePopup::describe);
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
                          std::ranges::any_of(entry.entry->used(), [&](const posting::TemplateLine& line) {
                              return m_accountText(toText(line.account)).contains(typed, Qt::CaseInsensitive);
                          });
        if (!fits)
            continue;
        auto* item = new QListWidgetItem(entry.name, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
    choose();
}

const EntryTemplate* TemplatePopup::marked() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? nullptr : &m_templates[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())];
}

void TemplatePopup::choose()
{
    const EntryTemplate* entry = marked();
    const bool asksForB = entry != nullptr && !entry->second.isEmpty();
    m_b->setVisible(asksForB);
    m_bLabel->setVisible(asksForB);
    m_bLabel->setText(asksForB ? entry->second : QString());
    m_b->setAccessibleName(asksForB ? entry->second : tr("Second amount"));
    m_b->clear();
    m_summary->setText(entry == nullptr ? QString() : entry->name);
    m_summary->setCursorPosition(0);
    describe();
}

std::optional<Money> TemplatePopup::amountIn(QLineEdit& edit) const
{
    const QString typed = edit.text().trimmed();
    const auto amount = parseMoney(fromText(typed));
    const bool isRead = typed.isEmpty() || amount.has_value();
    edit.setProperty("problem", isRead ? QString() : QStringLiteral("error"));
    edit.setToolTip(isRead ? QString() : tr("Not an amount"));
    edit.style()->unpolish(&edit);
    edit.style()->polish(&edit);
    if (!isRead)
        return std::nullopt;
    return amount.value_or(Money());
}

void TemplatePopup::describe()
{
    const EntryTemplate* entry = marked();
    const auto a = amountIn(*m_a);
    const auto b = amountIn(*m_b);
    QStringList lines;
    if (entry != nullptr) {
        const auto rows = entry->rows(a.value_or(Money()), b.value_or(Money()), {});
        const auto sides = entry->sides();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const QString side = sides[i] == EntryField::Debit ? tr("Debit %1") : tr("Credit %1");
            lines << side.arg(m_accountText(rows[i].account)) + QStringLiteral("   ") + rows[i].debit + rows[i].credit;
        }
    }
    m_lines->setText(lines.join(QLatin1Char('\n')));
}

void TemplatePopup::goOn()
{
    if (marked() == nullptr)
        return;
    const auto passTo = [](QLineEdit& edit) {
        edit.setFocus(Qt::TabFocusReason);
        edit.selectAll();
    };
    if (m_search->hasFocus())
        passTo(*m_a);
    else if (m_a->hasFocus() && !amountIn(*m_a))
        passTo(*m_a);
    else if (m_a->hasFocus() && m_b->isVisible())
        passTo(*m_b);
    else if (!m_summary->hasFocus())
        passTo(amountIn(*m_b) ? *m_summary : *m_b);
    else
        take();
}

void TemplatePopup::take()
{
    const EntryTemplate* entry = marked();
    const auto a = amountIn(*m_a);
    const auto b = amountIn(*m_b);
    if (entry == nullptr || !a || !b)
        return;
    const std::vector<EntryRow> rows = entry->rows(*a, *b, m_summary->text().trimmed());
    const std::vector<EntryField> sides = entry->sides();
    close();
    Q_EMIT taken(rows, sides);
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
        goOn();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace coop::ui
