// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statements/closing_pane.h"

#include "core/book/closing_words.h"
#include "ui/statements/statement_words.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr std::size_t kWhereShown = 8;

/// Where a finding is mended.
std::pair<PageId, QString> placeOf(ledger::ClosingCheck check)
{
    using ledger::ClosingCheck;
    switch (check) {
    case ClosingCheck::DraftsLeft: return {PageId::Vouchers, QStringLiteral("list")};
    case ClosingCheck::UnpostedFacts:
    case ClosingCheck::RecurringLeft: return {PageId::Vouchers, QStringLiteral("todo")};
    case ClosingCheck::NumbersWithGaps: return {PageId::Vouchers, QStringLiteral("list")};
    case ClosingCheck::CashNegative: return {PageId::Statements, QStringLiteral("journal")};
    case ClosingCheck::PendingAssets: return {PageId::Statements, QStringLiteral("account:181")};
    case ClosingCheck::BankUnmatched: return {PageId::Statements, QStringLiteral("bank")};
    case ClosingCheck::ConversionLeft: return {PageId::Statements, QStringLiteral("opening")};
    }
    return {PageId::Statements, {}};
}

} // namespace

ClosingPane::ClosingPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_card(new Card), m_findings(new QVBoxLayout),
      m_close(makeButton(tr("Close month"), ButtonRole::Primary, QStringLiteral("closeMonth"))),
      m_reopen(makeButton(tr("Open again…"), ButtonRole::Secondary, QStringLiteral("reopenMonth")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    buildStrip(layout);
    m_findings->setSpacing(0);
    m_card->body()->addLayout(m_findings);
    m_card->body()->addStretch(1);
    m_card->body()->addWidget(makeRemark(
        tr("Closing posts income and expense to 331 and locks the month; December also carries 331 and the appropriations "
           "to the undistributed surplus. Opening a month again takes these vouchers back in red and is written in the log.")));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_reopen);
    buttons->addWidget(m_close);
    m_card->body()->addLayout(buttons);
    layout->addWidget(m_card, 1);
    connect(m_close, &QPushButton::clicked, this, &ClosingPane::close);
    connect(m_reopen, &QPushButton::clicked, this, &ClosingPane::reopen);
}

void ClosingPane::buildStrip(QVBoxLayout* layout)
{
    auto* strip = new QHBoxLayout;
    strip->setSpacing(Tokens::kSmallGap);
    for (int month = 1; month <= 12; ++month) {
        auto* card = new Card;
        MonthBox& box = m_months[static_cast<std::size_t>(month - 1)];
        box.name = makeLabel(monthName(month), TextRole::Small);
        box.name->setAlignment(Qt::AlignCenter);
        box.state = makeChip(QStringLiteral("-"), Tone::Neutral);
        box.state->setObjectName(QStringLiteral("monthState.%1").arg(month));
        card->layout()->setContentsMargins(4, 6, 4, 8);
        card->body()->addWidget(box.name);
        card->body()->addWidget(box.state, 0, Qt::AlignHCenter);
        strip->addWidget(card, 1);
    }
    layout->addLayout(strip);
}

ledger::Period ClosingPane::next() const
{
    const auto last = m_session.book().periods().lastClosed();
    return last ? last->next() : m_session.book().ledger().start();
}

void ClosingPane::refresh()
{
    showStrip();
    showFindings();
}

void ClosingPane::showStrip()
{
    const auto last = m_session.book().periods().lastClosed();
    const ledger::Period start = m_session.book().ledger().start();
    for (int number = 1; number <= 12; ++number) {
        const ledger::Period month = ledger::Period::ofMonth(m_session.year().value, number);
        QLabel* state = m_months[static_cast<std::size_t>(number - 1)].state;
        if (month < start)
            setChip(state, QString(QChar(0x2013)), Tone::Neutral);
        else if (last && month <= *last)
            setChip(state, tr("closed"), Tone::Good);
        else if (month == next())
            setChip(state, tr("next"), Tone::Warning);
        else
            setChip(state, tr("open"), Tone::Neutral);
    }
}

void ClosingPane::showFindings()
{
    while (QLayoutItem* item = m_findings->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater(); // a link of one may have asked for this
        delete item;
    }
    const auto last = m_session.book().periods().lastClosed();
    const ledger::Period month = next();
    m_card->setTitle(tr("To be closed next: %1").arg(monthText(month)));
    const std::vector<ledger::ClosingFinding> findings = m_session.book().periods().findings(month);
    bool isForbidden = false;
    for (const ledger::ClosingFinding& finding : findings) {
        isForbidden = isForbidden || finding.forbids;
        addFinding(finding);
    }
    if (findings.empty())
        m_findings->addWidget(new StatusLine(Tone::Good, tr("Everything is in order: the month can be closed."), {}));
    const bool isReadOnly = m_session.isReadOnly();
    m_close->setText(tr("Close %1").arg(monthText(month)));
    m_close->setEnabled(!isReadOnly && !isForbidden);
    m_close->setToolTip(isReadOnly     ? tr("This book is open for reading only.")
                        : isForbidden ? tr("What is marked red must be in order first.")
                                      : QString());
    m_reopen->setVisible(last.has_value());
    m_reopen->setEnabled(!isReadOnly);
    if (last)
        m_reopen->setText(tr("Open %1 again…").arg(monthText(*last)));
}

void ClosingPane::addFinding(const ledger::ClosingFinding& finding)
{
    QStringList where;
    for (std::size_t i = 0; i < std::min(finding.where.size(), kWhereShown); ++i)
        where << toText(std::string_view(finding.where[i]));
    if (finding.where.size() > kWhereShown)
        where << tr("… and %1 more").arg(finding.where.size() - kWhereShown);
    QString text = findingText(finding.check);
    if (!where.isEmpty())
        text += QStringLiteral(": ") + where.join(QStringLiteral(", "));
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("closingFinding"));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new StatusLine(finding.forbids ? Tone::Bad : Tone::Warning, text,
                                   finding.forbids ? tr("must be mended") : tr("worth a look")),
                    1);
    auto* button = makeButton(tr("Show ›"), ButtonRole::Link, QStringLiteral("findingShow"));
    button->setAccessibleDescription(text);
    connect(button, &QPushButton::clicked, this, [this, place = placeOf(finding.check)] { Q_EMIT goTo(place.first, place.second); });
    line->addWidget(button);
    m_findings->addWidget(row);
}

void ClosingPane::close()
{
    const ledger::Period month = next();
    const QString question = month.month() == 12
                                 ? tr("Close %1 and with it the year? Nothing more can be posted in it.").arg(monthText(month))
                                 : tr("Close %1? Nothing more can be posted in it.").arg(monthText(month));
    if (!m_interaction.confirm(question, tr("Close")))
        return;
    const auto made = m_session.book().periods().close(month, book::chineseClosingWords(), fromText(BookSession::operatorName()));
    if (!made) {
        QStringList reasons;
        for (const Issue& issue : made.error())
            reasons << issueText(issue);
        m_interaction.tell(reasons.join(QLatin1Char('\n')));
        refresh();
        return;
    }
    Q_EMIT notice(tr("%1 is closed; vouchers posted: %2").arg(monthText(month)).arg(made->size()));
    refresh();
}

void ClosingPane::reopen()
{
    const auto last = m_session.book().periods().lastClosed();
    if (!last)
        return;
    const auto reason = m_interaction.askText(tr("Open %1 again").arg(monthText(*last)), tr("Reason"));
    if (!reason)
        return;
    const Issues issues = m_session.book().periods().reopen(*last, book::chineseReopeningWords(), fromText(*reason));
    if (!issues.empty())
        m_interaction.tell(issueText(issues.front()));
    else
        Q_EMIT notice(tr("%1 is open again").arg(monthText(*last)));
    refresh();
}

} // namespace coop::ui
