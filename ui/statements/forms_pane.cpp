// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/forms_pane.h"

#include "ui/forms/segments.h"
#include "ui/models/table_view.h"
#include "ui/statements/statement_words.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

FormsPane::FormsPane(BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_kinds(new Segments(QStringLiteral("statementKind"), tr("Statement"),
                           {tr("Balance sheet"), tr("Surplus"), tr("Equity"), tr("Income and expense"), tr("Members"),
                            tr("Notes"), tr("Checks")})),
      m_month(new QComboBox), m_stack(new QStackedWidget), m_card(new Card),
      m_view(new SheetView(QStringLiteral("statementTable"), tr("Statement"))), m_partsCard(new Card),
      m_parts(new SheetView(QStringLiteral("partsTable"), tr("What the figure is made of"))),
      m_state(makeChip({}, Tone::Neutral))
{
    m_month->setObjectName(QStringLiteral("statementMonth"));
    m_month->setAccessibleName(tr("Up to the end of"));
    m_card->corner()->addWidget(m_state);
    m_card->corner()->addSpacing(Tokens::kSmallGap);
    m_card->corner()->addWidget(m_month);
    m_card->body()->addWidget(m_view, 1);
    auto* close = makeButton(QString(QChar(0x2715)), ButtonRole::Link, QStringLiteral("closeParts"));
    close->setAccessibleName(tr("Close"));
    m_partsCard->corner()->addWidget(close);
    m_partsCard->body()->addWidget(m_parts, 1);
    m_partsCard->body()->addWidget(makeRemark(tr("A row leads on to its own parts, an account to its ledger and from there to "
                                                 "each voucher.")));
    m_partsCard->hide();

    auto* empty = new EmptyState(tr("There is no voucher in this year yet, so there is nothing to state."), tr("Start the ledger"));
    connect(empty, &EmptyState::actionTriggered, this, &FormsPane::startWanted);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_card);
    constexpr int kPartsHeight = 250;
    m_partsCard->setFixedHeight(kPartsHeight * textPercent() / 100);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_partsCard);

    connect(m_kinds, &Segments::chosen, this, [this] {
        m_partsCard->hide();
        refresh();
    });
    connect(m_month, &QComboBox::activated, this, [this] {
        m_partsCard->hide();
        refresh();
    });
    connect(m_view, &SheetView::opened, this, &FormsPane::open);
    connect(m_parts, &SheetView::opened, this, &FormsPane::open);
    connect(close, &QPushButton::clicked, m_partsCard, &QWidget::hide);
}

ledger::Period FormsPane::month() const
{
    const int chosen = m_month->currentIndex();
    return ledger::Period::ofMonth(m_session.year().value, chosen < 0 ? 12 : chosen + 1);
}

void FormsPane::refresh()
{
    const FiscalYear year = m_session.year();
    const int chosen = m_month->count() == 0 ? 11 : m_month->currentIndex();
    m_month->clear();
    for (int number = 1; number <= 12; ++number)
        m_month->addItem(tr("Up to %1").arg(monthName(number)));
    m_month->setCurrentIndex(chosen);
    book::Book& book = m_session.book();
    const bool hasFigures = book.ledger().hasVouchers(year) || book.ledger().start().fiscalYear() <= year;
    const bool hasAny = hasFigures && !book.books().balances(ledger::DateRange::of(year)).accounts.empty();
    m_stack->setCurrentIndex(hasAny ? 1 : 0);
    if (!hasAny) {
        m_partsCard->hide();
        return;
    }
    const auto kind = static_cast<StatementKind>(m_kinds->current());
    Sheet sheet = statementSheet(kind, book, year, month(), m_session.clock().today());
    const auto failed = std::ranges::count(sheet.looks, Sheet::Look::Failed);
    if (kind == StatementKind::CrossChecks)
        setChip(m_state, failed == 0 ? tr("all agree") : tr("%1 differ").arg(failed), failed == 0 ? Tone::Good : Tone::Bad);
    else
        setChip(m_state, book.periods().isClosed(month()) ? tr("closed") : tr("not closed yet"),
                book.periods().isClosed(month()) ? Tone::Good : Tone::Neutral);
    m_card->setTitle(toText(std::string_view(sheet.table.title)) + QStringLiteral("  ") +
                     toText(std::string_view(sheet.table.heading.back())));
    m_view->show(std::move(sheet));
}

void FormsPane::showKind(StatementKind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
    m_partsCard->hide();
    refresh();
}

void FormsPane::open(const Source& source)
{
    if (const auto* row = std::get_if<FormRow>(&source))
        openRow(*row);
    else
        Q_EMIT ledgerWanted(std::get<book::LedgerQuery>(source));
}

void FormsPane::openRow(const FormRow& row)
{
    Sheet parts = partsOf(row, m_session.book(), m_session.year(), month(), m_session.clock().today());
    m_partsCard->setTitle(tr("Row %1  %2").arg(row.number).arg(toText(std::string_view(parts.table.title))));
    m_parts->show(std::move(parts));
    m_partsCard->show();
}

} // namespace coop::ui
