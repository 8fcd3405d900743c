// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/books_pane.h"

#include "ui/forms/segments.h"
#include "ui/forms/suggest_field.h"
#include "ui/models/table_view.h"
#include "ui/statements/statement_words.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

enum Shown { ShowsSheet, ShowsLedger, ShowsHint };

std::vector<Suggestion> accountsFor(book::Book& book, ledger::Chart chart, const QString& typed)
{
    std::vector<Suggestion> suggestions;
    for (const ledger::Account& account : book.accounts().search(chart, fromText(typed.trimmed()))) {
        const QString code = toText(std::string_view(account.code));
        suggestions.push_back({code, code + QStringLiteral("  ") + toText(std::string_view(account.name)), {}});
    }
    return suggestions;
}

std::vector<Suggestion> membersFor(book::Book& book, const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    constexpr std::size_t kMost = 12;
    std::vector<MemberId> ids = book.members().ids({.search = fromText(typed.trimmed())});
    ids.resize(std::min(ids.size(), kMost));
    std::vector<Suggestion> suggestions;
    for (const members::Member& member : book.members().rows(ids)) {
        const QString number = toText(member.data.number);
        suggestions.push_back({number, number + QStringLiteral("  ") + toText(member.data.name), {}});
    }
    return suggestions;
}

bool isMoney(std::string_view code)
{
    const std::string_view main = ledger::mainCode(code);
    return main == "101" || main == "102" || main == "109";
}

} // namespace

BooksPane::BooksPane(BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_kinds(new Segments(QStringLiteral("bookKind"), tr("Book"),
                           {tr("Trial balance"), tr("Ledgers"), tr("Cash and bank"), tr("Members (114)"), tr("Projects (235)")})),
      m_from(new QComboBox), m_to(new QComboBox),
      m_depth(new Segments(QStringLiteral("trialDepth"), tr("Levels"), {tr("Main accounts"), tr("All levels")})),
      m_account(new SuggestEdit(
          [this](const QString& typed) { return accountsFor(m_session.book(), chart(), typed); }, SuggestEdit::Mark::FirstMarked)),
      m_member(new SuggestEdit([this](const QString& typed) { return membersFor(m_session.book(), typed); },
                               SuggestEdit::Mark::FirstMarked)),
      m_money(new QComboBox), m_card(new Card), m_stack(new QStackedWidget),
      m_view(new SheetView(QStringLiteral("bookTable"), tr("Book"))), m_ledger(new LedgerView(session.book()))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_ledger);
    auto* hint = new EmptyState(tr("Type an account above: its code, its name or the initials of its name."), {});
    m_stack->addWidget(hint);
    m_card->body()->addWidget(buildHead());
    m_card->body()->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_kinds, 0, Qt::AlignLeft);
    layout->addWidget(m_card, 1);

    connect(m_kinds, &Segments::chosen, this, [this] {
        m_query = {};
        refresh();
    });
    connect(m_depth, &Segments::chosen, this, &BooksPane::refresh);
    for (QComboBox* box : {m_from, m_to, m_money})
        connect(box, &QComboBox::activated, this, &BooksPane::refresh);
    connect(m_account, &SuggestEdit::taken, this, [this](const Suggestion& taken) { chooseAccount(taken.value); });
    connect(m_account, &QLineEdit::returnPressed, this, [this] { chooseAccount(m_account->text().section(QLatin1Char(' '), 0, 0)); });
    connect(m_member, &SuggestEdit::taken, this, [this](const Suggestion& taken) { chooseMember(taken.value); });
    connect(m_member, &QLineEdit::textEdited, this, [this](const QString& typed) {
        if (typed.isEmpty())
            chooseMember({});
    });
    connect(m_view, &SheetView::opened, this, [this](const Source& source) {
        if (const auto* query = std::get_if<book::LedgerQuery>(&source))
            showLedger(*query);
    });
    connect(m_ledger, &LedgerView::voucherWanted, this, &BooksPane::voucherWanted);
}

QWidget* BooksPane::buildHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_account->setObjectName(QStringLiteral("ledgerAccount"));
    m_account->setPlaceholderText(tr("Account: code, name, initials"));
    m_account->setAccessibleName(tr("Account"));
    m_member->setObjectName(QStringLiteral("ledgerMember"));
    m_member->setPlaceholderText(tr("All members"));
    m_member->setAccessibleName(tr("Member"));
    m_money->setObjectName(QStringLiteral("moneyAccount"));
    m_money->setAccessibleName(tr("Account"));
    m_from->setObjectName(QStringLiteral("bookFrom"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("bookTo"));
    m_to->setAccessibleName(tr("To"));
    constexpr int kAccountWidth = 280;
    constexpr int kMemberWidth = 190;
    m_account->setMinimumWidth(kAccountWidth);
    m_member->setMinimumWidth(kMemberWidth);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_account, m_member, m_money, m_depth})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(QString(QChar(0x2013))));
    layout->addWidget(m_to);
    return head;
}

BookKind BooksPane::kind() const
{
    return static_cast<BookKind>(m_kinds->current());
}

ledger::Chart BooksPane::chart() const
{
    return m_session.book().ledger().chartOn(m_session.year().last());
}

ledger::DateRange BooksPane::range() const
{
    const int year = m_session.year().value;
    const int from = std::max(m_from->currentIndex(), 0) + 1;
    const int to = std::max(m_to->currentIndex() + 1, from);
    return {ledger::Period::ofMonth(year, from).first(), ledger::Period::ofMonth(year, to).last()};
}

void BooksPane::fillMonths()
{
    constexpr int kDecember = 11;
    const int from = std::max(m_from->currentIndex(), 0);
    const int to = m_to->count() == 0 ? kDecember : m_to->currentIndex();
    for (QComboBox* box : {m_from, m_to}) {
        box->clear();
        for (int month = 1; month <= kDecember + 1; ++month)
            box->addItem(monthName(month));
    }
    m_from->setCurrentIndex(from);
    m_to->setCurrentIndex(std::max(from, to));
}

void BooksPane::fillMoneyAccounts()
{
    const QVariant chosen = m_money->currentData();
    m_money->clear();
    for (const ledger::Account& account : m_session.book().accounts().all(chart())) {
        if (isMoney(account.code)) {
            const QString code = toText(std::string_view(account.code));
            m_money->addItem(code + QStringLiteral("  ") + toText(std::string_view(account.name)), code);
        }
    }
    const int at = m_money->findData(chosen);
    m_money->setCurrentIndex(std::max(at, 0));
}

void BooksPane::arrange()
{
    m_account->setVisible(kind() == BookKind::Ledger);
    m_member->setVisible(kind() == BookKind::Ledger);
    m_money->setVisible(kind() == BookKind::MoneyJournal);
    m_depth->setVisible(kind() == BookKind::TrialBalance);
}

void BooksPane::refresh()
{
    fillMonths();
    fillMoneyAccounts();
    arrange();
    book::Book& book = m_session.book();
    const Date today = m_session.clock().today();
    switch (kind()) {
    case BookKind::TrialBalance:
        m_view->show(trialBalanceSheet(book, range(), m_depth->current() == 0 ? ledger::Depth::MainOnly : ledger::Depth::All, today));
        break;
    case BookKind::MemberCurrent: m_view->show(memberCurrentSheet(book, range(), today)); break;
    case BookKind::Projects: m_view->show(projectSheet(book, range(), today)); break;
    case BookKind::Ledger:
    case BookKind::MoneyJournal: showEntries(); return;
    }
    m_stack->setCurrentIndex(ShowsSheet);
}

void BooksPane::showEntries()
{
    if (kind() == BookKind::MoneyJournal)
        m_query = {.account = fromText(m_money->currentData().toString())};
    m_query.range = range();
    m_stack->setCurrentIndex(m_query.account.empty() ? ShowsHint : ShowsLedger);
    if (!m_query.account.empty())
        m_ledger->show(m_query, kind() == BookKind::MoneyJournal ? DaySums::With : DaySums::Without);
}

void BooksPane::showKind(BookKind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
    refresh();
}

void BooksPane::showLedger(const book::LedgerQuery& query)
{
    m_kinds->setCurrent(static_cast<int>(BookKind::Ledger));
    fillMonths();
    m_from->setCurrentIndex(static_cast<int>(query.range.from.month()) - 1);
    m_to->setCurrentIndex(static_cast<int>(query.range.to.month()) - 1);
    m_query = query;
    const auto account = m_session.book().accounts().find(chart(), query.account);
    m_account->setText(toText(std::string_view(query.account)) + QStringLiteral("  ") +
                       (account ? toText(std::string_view(account->name)) : QString()));
    const auto member = query.member ? m_session.book().members().find(*query.member) : std::nullopt;
    m_member->setText(member ? toText(member->data.number) + QStringLiteral("  ") + toText(member->data.name) : QString());
    refresh();
}

void BooksPane::chooseAccount(const QString& code)
{
    m_query.account = fromText(code.trimmed());
    m_query.item.reset();
    refresh();
    const auto account = m_session.book().accounts().find(chart(), m_query.account);
    if (!account)
        return;
    m_account->setText(toText(m_query.account) + QStringLiteral("  ") + toText(std::string_view(account->name)));
    m_ledger->setFocus(); // on to the rows, with the keyboard too
}

void BooksPane::chooseMember(const QString& number)
{
    const auto member = number.isEmpty() ? std::nullopt : m_session.book().members().findByNumber(fromText(number));
    m_query.member = member ? std::optional(member->id) : std::nullopt;
    refresh();
}

void BooksPane::search(const QString& text)
{
    m_ledger->search(text);
}

bool BooksPane::hasSheet() const
{
    return m_stack->currentIndex() != ShowsHint;
}

Sheet BooksPane::sheet() const
{
    if (m_stack->currentIndex() == ShowsLedger)
        return m_ledger->sheet(m_session.clock().today());
    return m_stack->currentIndex() == ShowsSheet ? m_view->sheet() : Sheet{};
}

} // namespace coop::ui
