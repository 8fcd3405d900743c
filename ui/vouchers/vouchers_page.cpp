// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/vouchers_page.h"

#include "core/book/bank_desk.h"
#include "ui/forms/segments.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/side_cards.h"
#include "ui/vouchers/template_source.h"
#include "ui/vouchers/to_do_pane.h"
#include "ui/vouchers/voucher_entry.h"
#include "ui/vouchers/voucher_list.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

VouchersPage::VouchersPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : Page(session, interaction, parent),
      m_parts(new Segments(QStringLiteral("voucherParts"), tr("Parts of the page"),
                           {tr("Entry"), tr("Vouchers"), tr("To do")})),
      m_stack(new QStackedWidget), m_entry(new VoucherEntry(session, interaction)),
      m_list(new VoucherList(session, interaction)), m_toDo(new ToDoPane(session, interaction)),
      m_templates(makeButton(tr("Templates F4"), ButtonRole::Secondary, QStringLiteral("voucherTemplates"), this)),
      m_primary(makeButton(tr("Save and new Ctrl+Enter"), ButtonRole::Primary, QStringLiteral("voucherSave"), this)),
      m_header{m_templates, m_primary}
{
    setObjectName(QStringLiteral("vouchersPage"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_entry, m_list, m_toDo})
        m_stack->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 12, 28 - kSideBarPx, 18);
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_toDo})
        part->layout()->setContentsMargins(0, 0, kSideBarPx, 0);
    layout->setSpacing(10);
    layout->addWidget(m_parts, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    for (QPushButton* button : {m_templates, m_primary}) {
        button->hide();
        button->setEnabled(!session.isReadOnly());
        if (session.isReadOnly())
            button->setToolTip(tr("This book is open for reading only."));
    }
    connectParts();
    buildKeys();
}

VouchersPage::~VouchersPage()
{
    for (const QPointer<QWidget>& widget : m_header)
        delete widget;
}

void VouchersPage::connectParts()
{
    connect(m_parts, &Segments::chosen, this, &VouchersPage::showPart);
    connect(m_primary, &QPushButton::clicked, this, &VouchersPage::primary);
    connect(m_templates, &QPushButton::clicked, this, &VouchersPage::openTemplates);
    connect(m_entry, &VoucherEntry::notice, this, &Page::notice);
    connect(m_entry, &VoucherEntry::toDoWanted, this, [this] { showPart(ToDo); });
    connect(m_entry, &VoucherEntry::voucherWanted, this, &VouchersPage::showVoucher);
    connect(m_list, &VoucherList::notice, this, &Page::notice);
    connect(m_list, &VoucherList::goTo, this, &Page::goTo);
    connect(m_list, &VoucherList::editWanted, this, &VouchersPage::editDraft);
    connect(m_list, &VoucherList::correctWanted, this, &VouchersPage::correct);
    connect(m_list, &VoucherList::copyWanted, this, &VouchersPage::copy);
    connect(m_list, &VoucherList::printWanted, this, [this](VoucherId voucher) {
        Q_EMIT goTo(PageId::Printing, QStringLiteral("voucher:%1").arg(voucher.value));
    });
    connect(m_toDo, &ToDoPane::notice, this, &Page::notice);
    connect(m_toDo, &ToDoPane::listWanted, this, &VouchersPage::showState);
}

void VouchersPage::buildKeys()
{
    if (session().isReadOnly())
        return;
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    m_entryKeys = {add(Qt::CTRL | Qt::Key_Return, [this] { m_entry->save(); }),
                   add(Qt::CTRL | Qt::Key_Enter, [this] { m_entry->save(); }),
                   add(QKeySequence::Save, [this] { m_entry->saveDraft(); })};
    add(Qt::Key_F4, [this] { openTemplates(); });
    add(QKeySequence::New, [this] {
        showPart(Entry);
        m_entry->startNew();
        m_entry->focusEntry();
    });
}

QString VouchersPage::title() const
{
    return tr("Vouchers");
}

QString VouchersPage::searchHint() const
{
    return tr("Account, summary, amount, member…");
}

QList<QWidget*> VouchersPage::headerWidgets()
{
    return {m_templates, m_primary};
}

bool VouchersPage::hasUnsavedEntry() const
{
    // What is half typed is kept in the book itself and comes back, so that nothing is lost by leaving.
    m_entry->flush();
    return false;
}

void VouchersPage::refresh()
{
    refreshPart();
}

void VouchersPage::refreshPart()
{
    switch (m_stack->currentIndex()) {
    case Entry:
        m_entry->refresh();
        break;
    case List:
        m_list->refresh();
        break;
    default:
        m_toDo->refresh();
        break;
    }
}

void VouchersPage::showPart(int part)
{
    m_parts->setCurrent(part);
    m_stack->setCurrentIndex(part);
    // The forms of the other parts have these keys for themselves.
    for (QShortcut* keys : m_entryKeys)
        keys->setEnabled(part == Entry);
    const QString text = part == Entry ? tr("Save and new Ctrl+Enter") : tr("New voucher");
    m_primary->setText(text);
    m_primary->setAccessibleName(text);
    m_primary->setToolTip(part == Entry ? tr("Ctrl+Enter") : tr("Ctrl+N"));
    refreshPart();
    if (part == Entry && !session().isReadOnly())
        m_entry->focusEntry();
}

void VouchersPage::primary()
{
    if (m_stack->currentIndex() == Entry)
        m_entry->save();
    else
        showPart(Entry);
}

void VouchersPage::search(const QString& text)
{
    if (text.trimmed().isEmpty() && m_stack->currentIndex() != List)
        return;
    if (m_stack->currentIndex() != List)
        showPart(List);
    m_list->search(text);
}

void VouchersPage::openTemplates()
{
    showPart(Entry);
    const ledger::Chart chart = book().ledger().chartOn(session().year().last());
    auto* popup = new TemplatePopup(standardTemplates(chart),
                                    [this, chart](const QString& code) {
                                        const auto account = book().accounts().find(chart, fromText(code));
                                        return account ? code + QLatin1Char(' ') + toText(account->name) : code;
                                    },
                                    this);
    connect(popup, &TemplatePopup::taken, m_entry, &VoucherEntry::insert);
    popup->openOver(*this);
}

void VouchersPage::showVoucher(VoucherId voucher)
{
    m_parts->setCurrent(List);
    m_list->reveal(voucher);
    showPart(List);
}

void VouchersPage::showState(ledger::VoucherState state)
{
    showPart(List);
    m_list->showState(state);
}

void VouchersPage::editDraft(VoucherId voucher)
{
    const auto found = book().ledger().find(voucher);
    if (!found || found->state == ledger::VoucherState::Posted)
        return;
    showPart(Entry);
    m_entry->open(toEntry(found->data), {.changes = voucher, .origin = found->data.origin});
    m_entry->focusEntry();
}

void VouchersPage::correct(VoucherId voucher)
{
    const auto found = book().ledger().find(voucher);
    if (!found)
        return;
    showPart(Entry);
    m_entry->open(toEntry(found->data), {.corrects = voucher, .origin = ledger::Origin::Correction});
    m_entry->focusEntry();
}

void VouchersPage::copy(VoucherId voucher)
{
    const auto found = book().ledger().find(voucher);
    if (!found)
        return;
    EntryTexts texts = toEntry(found->data);
    texts.attachments.clear();
    texts.invoice.clear();
    showPart(Entry);
    m_entry->open(texts, {});
    m_entry->focusEntry();
}

void VouchersPage::openBankLine(BankLineId line)
{
    showPart(Entry);
    m_entry->open(toEntry(book().bank().proposedVoucher(line)), {.origin = ledger::Origin::Bank});
    m_entry->focusEntry();
}

void VouchersPage::reveal(const QString& target)
{
    const std::int64_t id = target.section(QLatin1Char(':'), 1).toLongLong();
    if (target.startsWith(QLatin1String("voucher:")))
        showVoucher(VoucherId{id});
    else if (target.startsWith(QLatin1String("bank:")) && !session().isReadOnly())
        openBankLine(BankLineId{id});
    else if (target == QLatin1String("new"))
        showPart(Entry);
    else if (target == QLatin1String("list"))
        showPart(List);
    else if (target == QLatin1String("todo"))
        showPart(ToDo);
}

} // namespace coop::ui
