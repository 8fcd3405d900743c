// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/waiting_facts.h"

#include "ui/forms/words.h"
#include "ui/models/table_view.h"
#include "ui/text/issue_text.h"
#include "ui/vouchers/voucher_words.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace coop::ui {

namespace {

using Row = book::UnpostedFact;

QString kindOf(const Row& row)
{
    switch (row.key.table) {
    case book::FactTable::Contribution:
        return WaitingFacts::tr("Contribution");
    case book::FactTable::Trade:
        return WaitingFacts::tr("Trade");
    case book::FactTable::Grant:
        return WaitingFacts::tr("Grant or donation");
    }
    return {};
}

QString stateOf(const Row& row)
{
    return row.obstacle ? wordOf(*row.obstacle) : WaitingFacts::tr("can be posted");
}

} // namespace

WaitingFacts::WaitingFacts(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_card(new Card),
      m_model(new TableModel<Row>(
          {{.title = tr("Date"), .text = [](const Row& r) { return toText(r.date); }},
           {.title = tr("What"), .text = kindOf},
           {.title = tr("Member"), .text = [](const Row& r) { return toText(r.member); }},
           {.title = tr("Kind or product"), .text = [](const Row& r) { return toText(r.what); }},
           {.title = tr("Amount"),
            .alignment = Qt::AlignRight,
            .text = [](const Row& r) { return toTextOrDash(r.amount); },
            .isNegative = [](const Row& r) { return r.amount.isNegative(); }},
           {.title = tr("State"), .text = stateOf}},
          this)),
      m_table(new TableView(QStringLiteral("waitingTable"), tr("Facts without voucher"))), m_remark(makeRemark({})),
      m_post(makeButton(tr("Post all"), ButtonRole::Secondary, QStringLiteral("postFacts")))
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setMinimumHeight(150);
    m_card->corner()->addWidget(m_post);
    m_card->body()->addWidget(m_remark);
    m_card->body()->addWidget(m_table, 1);
    m_card->body()->addStretch();
    m_remark->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_post, &QPushButton::clicked, this, &WaitingFacts::postAll);
}

void WaitingFacts::refresh()
{
    std::vector<Row> rows = m_session.book().posting().unposted(ledger::DateRange::of(m_session.year()));
    const auto ready = std::ranges::count_if(rows, [](const Row& row) { return !row.obstacle; });
    m_card->setTitle(tr("Business without voucher, %1: %2").arg(m_session.year().value).arg(countText(rows.size())));
    m_remark->setText(rows.empty() ? tr("Every contribution, trade and grant of the year has its voucher.")
                                   : tr("What cannot be posted yet stays here with its reason."));
    m_table->setVisible(!rows.empty());
    m_post->setEnabled(ready > 0 && !m_session.isReadOnly());
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(std::move(rows));
    if (isFirst && m_model->rowCount() > 0) {
        m_table->fitColumns(-1);
        m_table->horizontalHeader()->setStretchLastSection(true);
    }
}

void WaitingFacts::postAll()
{
    const auto made =
        m_session.book().posting().post(ledger::DateRange::of(m_session.year()), book::newDraftId());
    if (made) {
        const int count = static_cast<int>(made->size());
        Q_EMIT notice(m_session.book().ledger().settings().twoPerson ? tr("Drafts for review: %n.", nullptr, count)
                                                                     : tr("Vouchers posted: %n.", nullptr, count));
        return;
    }
    QStringList sentences;
    for (const Issue& issue : made.error())
        sentences << issueText(issue);
    m_interaction.tell(sentences.join(QLatin1Char('\n')));
}

} // namespace coop::ui
