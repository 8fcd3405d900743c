// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/voucher_head.h"

#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/voucher_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace coop::ui {

namespace {

QLabel* quiet(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("look", QStringLiteral("muted"));
    return label;
}

} // namespace

VoucherHead::VoucherHead(QWidget* parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_number(new QLabel(this)),
      m_date(makeEdit("date", tr("Date"), 112)), m_attachments(makeEdit("attachments", tr("Attachments"), 48)),
      m_invoice(makeEdit("invoice", tr("Invoice"), 130))
{
    m_kind->setObjectName(QStringLiteral("voucher.kind"));
    m_kind->setAccessibleName(tr("Kind of voucher"));
    for (const ledger::VoucherKind kind : {ledger::VoucherKind::General, ledger::VoucherKind::Receipt,
                                           ledger::VoucherKind::Payment, ledger::VoucherKind::Transfer})
        m_kind->addItem(wordOf(kind), toText(toWord(ledger::kVoucherKinds, kind)));
    m_kind->installEventFilter(this);
    m_number->setObjectName(QStringLiteral("voucher.number"));
    m_date->setPlaceholderText(tr("YYYY-MM-DD"));
    m_date->setToolTip(tr("Up and Down: a day on and back"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(6);
    layout->addWidget(quiet(tr("Kind")));
    layout->addWidget(m_kind);
    layout->addWidget(m_number);
    layout->addStretch(2);
    layout->addWidget(m_date);
    layout->addStretch(2);
    layout->addWidget(quiet(tr("Invoice")));
    layout->addWidget(m_invoice);
    layout->addStretch(1);
    layout->addWidget(quiet(tr("Attachments", "before their count")));
    layout->addWidget(m_attachments);
    layout->addWidget(quiet(tr("sheets", "behind the count of attachments")));

    connect(m_kind, &QComboBox::currentIndexChanged, this, &VoucherHead::edited);
    connect(m_date, &QLineEdit::editingFinished, this, &VoucherHead::tidyDay);
}

QLineEdit* VoucherHead::makeEdit(const char* name, const QString& accessible, int width)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("voucher.") + QLatin1String(name));
    edit->setAccessibleName(accessible);
    edit->setFixedWidth(width * textPercent() / 100);
    edit->setAlignment(Qt::AlignCenter);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &VoucherHead::edited);
    return edit;
}

void VoucherHead::read(EntryTexts& texts) const
{
    texts.kind = m_kind->currentData().toString();
    texts.date = m_date->text();
    texts.attachments = m_attachments->text();
    texts.invoice = m_invoice->text();
    texts.note = m_note;
}

void VoucherHead::show(const EntryTexts& texts)
{
    const QSignalBlocker still(m_kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(texts.kind)));
    m_date->setText(texts.date);
    m_attachments->setText(texts.attachments);
    m_invoice->setText(texts.invoice);
    m_note = texts.note;
    showIssues({});
}

void VoucherHead::setNumber(const QString& number)
{
    m_number->setText(number);
}

void VoucherHead::setReadOnly(bool readOnly)
{
    m_kind->setEnabled(!readOnly);
    for (QLineEdit* edit : {m_date, m_attachments, m_invoice})
        edit->setReadOnly(readOnly);
}

std::optional<Date> VoucherHead::day() const
{
    return parseDate(fromText(m_date->text().trimmed()));
}

ledger::VoucherKind VoucherHead::kind() const
{
    return fromWord(ledger::kVoucherKinds, fromText(m_kind->currentData().toString())).value_or(ledger::VoucherKind::General);
}

void VoucherHead::focusOn(std::string_view field)
{
    QLineEdit* edit = field == "attachments" ? m_attachments : field == "invoice" ? m_invoice : m_date;
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
}

void VoucherHead::showIssues(const Issues& issues)
{
    const std::pair<QLineEdit*, std::string_view> fields[] = {
        {m_date, "date"}, {m_attachments, "attachments"}, {m_invoice, "invoice"}};
    for (const auto& [edit, field] : fields) {
        const auto found = std::ranges::find_if(
            issues, [&, name = field](const Issue& issue) { return issue.row == 0 && issue.field == name; });
        const bool isWrong = found != issues.end();
        const QString sentence = isWrong ? issueText(*found) : QString();
        const QString problem = !isWrong ? QString()
                                : found->severity == Severity::Error ? QStringLiteral("error")
                                                                     : QStringLiteral("warning");
        if (edit->property("problem").toString() == problem && edit->accessibleDescription() == sentence)
            continue;
        edit->setProperty("problem", problem);
        edit->setAccessibleDescription(sentence);
        edit->setToolTip(sentence);
        edit->style()->unpolish(edit);
        edit->style()->polish(edit);
    }
}

bool VoucherHead::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_date && isPlain && !m_date->isReadOnly() && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        step(key->key() == Qt::Key_Up ? 1 : -1);
        return true;
    }
    if (!isPlain || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    // The day is what changes from one voucher to the next; the rest of the head is filled on the way back.
    if (watched == m_kind)
        focusOn("date");
    else if (watched == m_invoice)
        focusOn("attachments");
    else
        Q_EMIT passed();
    return true;
}

void VoucherHead::step(int days)
{
    if (const auto current = day()) {
        if (const auto next = Date::fromDays(current->days() + std::chrono::days(days))) {
            m_date->setText(toText(*next));
            Q_EMIT edited();
        }
    }
}

void VoucherHead::tidyDay()
{
    if (const auto current = day(); current && !m_date->isReadOnly() && m_date->text() != toText(*current))
        m_date->setText(toText(*current));
}

} // namespace coop::ui
