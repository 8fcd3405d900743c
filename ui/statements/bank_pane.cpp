// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/bank_pane.h"

#include "core/book/bank_desk.h"
#include "ui/forms/segments.h"
#include "ui/forms/words.h"
#include "ui/importing/import_files.h"
#include "ui/statements/bank_import.h"
#include "ui/statements/bank_matching.h"
#include "ui/statements/reconciliation_view.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

BankPane::BankPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_account(new QComboBox),
      m_segments(new Segments(QStringLiteral("bank.views"), tr("What is shown of the bank"),
                              {tr("Matching"), tr("Reconciliation")})),
      m_import(makeButton(tr("Import a statement…"), ButtonRole::Secondary, QStringLiteral("bank.import"))),
      m_acceptAll(makeButton(tr("Accept all proposals"), ButtonRole::Primary, QStringLiteral("bank.acceptAll"))),
      m_stack(new QStackedWidget), m_matching(new BankMatchView(session, interaction)),
      m_reconciliation(new ReconciliationView(session, interaction)), m_importing(new BankImportView(session, interaction))
{
    setObjectName(QStringLiteral("bankPane"));
    m_stack->addWidget(m_matching);
    m_stack->addWidget(m_reconciliation);
    m_stack->addWidget(m_importing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);

    connect(m_segments, &Segments::chosen, this, [this](int index) { showView(static_cast<View>(index)); });
    connect(m_account, &QComboBox::activated, this, &BankPane::refresh);
    connect(m_import, &QPushButton::clicked, this, &BankPane::chooseFile);
    connect(m_acceptAll, &QPushButton::clicked, this, &BankPane::acceptAll);
    connect(m_matching, &BankMatchView::importWanted, this, &BankPane::chooseFile);
    connect(m_matching, &BankMatchView::voucherWanted, this, &BankPane::voucherWanted);
    connect(m_matching, &BankMatchView::notice, this, &BankPane::notice);
    connect(m_reconciliation, &ReconciliationView::notice, this, &BankPane::notice);
    connect(m_importing, &BankImportView::turnedAway, this, [this] { showView(Matching); });
    connect(m_importing, &BankImportView::imported, this, [this](const QString& text) {
        showView(Matching);
        Q_EMIT notice(text);
    });
}

QWidget* BankPane::buildHead()
{
    m_account->setObjectName(QStringLiteral("bank.account"));
    m_account->setAccessibleName(tr("Bank account"));
    m_account->setMinimumWidth(180);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::kSmallGap);
    row->addWidget(m_account);
    row->addWidget(m_segments);
    row->addStretch();
    row->addWidget(m_import);
    row->addWidget(m_acceptAll);
    return head;
}

void BankPane::fillAccounts()
{
    const QString before = m_account->currentData().toString();
    m_account->clear();
    for (const ledger::Account& account : m_session.book().bank().accounts())
        m_account->addItem(toText(account.code) + QLatin1Char(' ') + toText(account.name), toText(account.code));
    m_account->setCurrentIndex(std::max(0, m_account->findData(before)));
}

std::string BankPane::account() const
{
    return fromText(m_account->currentData().toString());
}

void BankPane::refresh()
{
    fillAccounts();
    // What is being imported stays in sight until it is in or given up.
    showView(m_stack->currentWidget() == m_importing ? Importing : static_cast<View>(m_segments->current()));
}

void BankPane::showView(View view)
{
    if (view != Importing && m_segments->current() != view)
        m_segments->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_import->setEnabled(!m_session.isReadOnly());
    m_acceptAll->hide();
    if (view == Matching) {
        m_matching->show(account(), m_session.year());
        const std::size_t count = m_matching->proposalCount();
        m_acceptAll->setText(tr("Accept all proposals (%1)").arg(countText(count)));
        m_acceptAll->setVisible(count > 0 && !m_session.isReadOnly());
    } else if (view == Reconciling) {
        m_reconciliation->show(account(), m_session.year());
    }
}

void BankPane::chooseFile()
{
    const QString file = m_interaction.chooseFileToOpen(tr("Import a bank statement"), importFilter());
    if (!file.isEmpty())
        importFile(file);
}

void BankPane::importFile(const QString& file)
{
    m_segments->setCurrent(Matching);
    showView(Importing);
    m_importing->readFile(file, account());
}

void BankPane::acceptAll()
{
    const std::size_t count = m_matching->acceptAll();
    if (count > 0)
        Q_EMIT notice(count == 1 ? tr("1 line matched") : tr("%1 lines matched").arg(countText(count)));
}

} // namespace coop::ui
