// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/to_do_pane.h"

#include "core/book/ledger_desks.h"
#include "ui/theme/widgets.h"
#include "ui/vouchers/empty_layout.h"
#include "ui/vouchers/posting_settings.h"
#include "ui/vouchers/recurring_card.h"
#include "ui/vouchers/waiting_facts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setProperty("look", QStringLiteral("scrolled"));
    area->setWidget(content);
    return area;
}

} // namespace

ToDoPane::ToDoPane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_facts(new WaitingFacts(session, interaction)),
      m_recurring(new RecurringCard(session, interaction)), m_settings(new PostingSettings(session, interaction)),
      m_drafts(new Card(tr("Vouchers that wait")))
{
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(Tokens::kGap);
    leftLayout->addWidget(m_facts, 1);
    leftLayout->addWidget(m_recurring);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(Tokens::kGap);
    rightLayout->addWidget(m_drafts);
    rightLayout->addWidget(m_settings);
    rightLayout->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Tokens::kGap);
    layout->addWidget(scrolling(left), 3);
    layout->addWidget(scrolling(right), 2);
    connect(m_facts, &WaitingFacts::notice, this, &ToDoPane::notice);
    connect(m_recurring, &RecurringCard::notice, this, &ToDoPane::notice);
    connect(m_settings, &PostingSettings::notice, this, &ToDoPane::notice);
}

void ToDoPane::refresh()
{
    m_facts->refresh();
    m_recurring->refresh();
    m_settings->refresh();
    showDrafts();
}

void ToDoPane::showDrafts()
{
    emptyLayout(*m_drafts->body());
    const auto count = [this](ledger::VoucherState state) {
        return static_cast<int>(m_session.book()
                                    .ledger()
                                    .ids({.range = ledger::DateRange::of(m_session.year()), .state = state},
                                         book::VoucherSort::Date)
                                    .size());
    };
    const auto add = [this](int number, const QString& text, ledger::VoucherState state, const char* name) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new StatusLine(number == 0 ? Tone::Good : Tone::Warning, text, {}), 1);
        auto* open = makeButton(tr("Show"), ButtonRole::Link, QLatin1String(name));
        open->setAccessibleDescription(text);
        open->setVisible(number > 0);
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, [this, state] { Q_EMIT listWanted(state); });
        m_drafts->body()->addWidget(line);
    };
    const int drafts = count(ledger::VoucherState::Draft);
    const int reviewed = count(ledger::VoucherState::Reviewed);
    add(drafts, drafts == 0 ? tr("No draft waits for review.") : tr("Drafts waiting for review: %n.", nullptr, drafts),
        ledger::VoucherState::Draft, "showDrafts");
    add(reviewed, reviewed == 0 ? tr("Nothing reviewed waits for posting.") : tr("Reviewed, waiting for posting: %n.", nullptr, reviewed),
        ledger::VoucherState::Reviewed, "showReviewed");
}

} // namespace coop::ui
