// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/side_cards.h"

#include "core/book/posting_desk.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/empty_layout.h"
#include "ui/vouchers/voucher_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

constexpr std::size_t kMostFacts = 4;
constexpr std::size_t kMostRecent = 5;

enum class Weight { Plain, Strong };

QWidget* figureLine(const QString& caption, const QString& figure, bool isNegative, Weight weight)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(8, 5, 8, 5);
    const TextRole role = weight == Weight::Strong ? TextRole::Heading : TextRole::Body;
    layout->addWidget(makeLabel(caption, role));
    layout->addStretch();
    auto* amount = makeLabel(figure, role);
    if (isNegative)
        amount->setProperty("tone", QStringLiteral("bad"));
    layout->addWidget(amount);
    line->setAccessibleName(caption);
    line->setAccessibleDescription(figure);
    return line;
}

QFrame* thinLine()
{
    auto* line = new QFrame;
    line->setProperty("look", QStringLiteral("line"));
    return line;
}

/// "6,120.00", and on which side it stands.
QString sideOf(Money balance)
{
    return balance.isZero() ? QString() : balance.isNegative() ? SideCards::tr("credit") : SideCards::tr("debit");
}

Money sizeOf(Money balance)
{
    return balance.isNegative() ? -balance : balance;
}

QString withSide(const QString& caption, Money balance)
{
    const QString side = sideOf(balance);
    return side.isEmpty() ? caption : SideCards::tr("%1 (%2)").arg(caption, side);
}

} // namespace

SideCards::SideCards(BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_account(new Card), m_facts(new Card(tr("From the business"))),
      m_recent(new Card(tr("Recent vouchers")))
{
    setFixedWidth(290 * std::max(100, textPercent()) / 100);
    m_account->setObjectName(QStringLiteral("voucherAccount"));
    m_facts->setObjectName(QStringLiteral("voucherFacts"));
    m_recent->setObjectName(QStringLiteral("voucherRecent"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    for (Card* card : {m_account, m_facts, m_recent}) {
        card->body()->setSpacing(0);
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(card);
    }
    layout->addStretch(1);
    m_account->hide();
}

void SideCards::showAccount(Date day, const QString& code, const QString& title, const QString& member)
{
    m_account->setVisible(!code.isEmpty());
    if (code.isEmpty())
        return;
    emptyLayout(*m_account->body());
    const auto known = member.isEmpty() ? std::nullopt : m_session.book().members().findByNumber(fromText(member));
    m_account->setTitle(known ? title + QStringLiteral(" · ") + toText(known->data.name) : title);
    const book::LedgerOutline outline =
        m_session.book().books().outline({.range = ledger::DateRange::of(ledger::Period::of(day)),
                                          .account = fromText(code),
                                          .member = known ? std::optional(known->id) : std::nullopt});
    QVBoxLayout& body = *m_account->body();
    const auto add = [&body](const QString& caption, Money amount, Weight weight) {
        if (body.count() > 0)
            body.addWidget(thinLine());
        body.addWidget(figureLine(caption, toTextOrDash(amount), amount.isNegative(), weight));
    };
    add(withSide(tr("Opening"), outline.opening), sizeOf(outline.opening), Weight::Plain);
    add(tr("Debit this month"), outline.debit, Weight::Plain);
    add(tr("Credit this month"), outline.credit, Weight::Plain);
    add(withSide(tr("Balance now"), outline.closing), sizeOf(outline.closing), Weight::Strong);
}

void SideCards::showWaiting(Date day)
{
    emptyLayout(*m_facts->body());
    const auto waiting = m_session.book().posting().unposted(ledger::DateRange::of(ledger::Period::of(day)));
    m_facts->setVisible(!waiting.empty());
    if (waiting.empty())
        return;
    for (const book::UnpostedFact& fact : std::span(waiting).first(std::min(waiting.size(), kMostFacts))) {
        QString text = toText(fact.date).mid(5) + QLatin1Char(' ') + toText(fact.what);
        text += QLatin1Char(' ') + toText(fact.member);
        m_facts->body()->addWidget(
            new StatusLine(fact.obstacle ? Tone::Warning : Tone::Good, text.trimmed(), toTextOrDash(fact.amount)));
    }
    auto* all = makeButton(tr("Without voucher: %n, show", nullptr, static_cast<int>(waiting.size())), ButtonRole::Link,
                           QStringLiteral("waitingFacts"));
    connect(all, &QPushButton::clicked, this, &SideCards::toDoWanted);
    m_facts->body()->addWidget(all, 0, Qt::AlignLeft);
}

void SideCards::showRecent(Date day)
{
    emptyLayout(*m_recent->body());
    const auto ids = m_session.book().ledger().ids({.range = ledger::DateRange::of(ledger::Period::of(day)),
                                                    .state = ledger::VoucherState::Posted,
                                                    .withOpenings = false},
                                                   book::VoucherSort::Number, book::SortOrder::Descending);
    const auto rows = m_session.book().ledger().rows(std::span(ids).first(std::min(ids.size(), kMostRecent)));
    m_recent->setVisible(!rows.empty());
    for (const ledger::Voucher& voucher : rows) {
        if (m_recent->body()->count() > 0)
            m_recent->body()->addWidget(thinLine());
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(4, 2, 8, 2);
        auto* open = makeButton(numberOf(voucher), ButtonRole::Link,
                                QStringLiteral("recent.%1").arg(m_recent->body()->count()));
        connect(open, &QPushButton::clicked, this, [this, id = voucher.id] { Q_EMIT voucherWanted(id); });
        layout->addWidget(open);
        const VoucherMark mark = markOf(voucher);
        layout->addWidget(makeChip(mark.text, mark.tone, line));
        layout->addStretch();
        auto* amount = makeLabel(toText(voucher.amount), TextRole::Body);
        if (voucher.amount.isNegative())
            amount->setProperty("tone", QStringLiteral("bad"));
        layout->addWidget(amount);
        m_recent->body()->addWidget(line);
    }
}

} // namespace coop::ui
