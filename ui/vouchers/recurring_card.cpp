// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/recurring_card.h"

#include "ui/forms/suggest_field.h"
#include "ui/models/table_view.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/vouchers/voucher_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

using Row = book::Recurring;

Money amountOf(const Fields& fields, Issues& issues)
{
    const auto amount = parseMoney(fields.text("total"));
    if (fields.text("total").empty())
        issues.push_back(fields.issue(IssueCode::Required, "total"));
    else if (!amount)
        issues.push_back(fields.issue(amount.error(), "total", {"2"}));
    return amount.value_or(Money());
}

Checked<book::RecurringDraft> readRecurring(const Fields& fields, const EntrySources& sources)
{
    Checked<book::RecurringDraft> read;
    const auto codeOf = [&](const char* field) { return fromText(sources.codeOf(toText(fields.text(field)))); };
    read.value.summary = fields.text("summary");
    read.value.debit = codeOf("debit");
    read.value.credit = codeOf("credit");
    read.value.total = amountOf(fields, read.issues);
    for (const char* field : {"summary", "debit", "credit", "months", "first"}) {
        if (fields.text(field).empty())
            read.issues.push_back(fields.issue(IssueCode::Required, field));
    }
    bool isNumber = false;
    read.value.months = toText(fields.text("months")).toInt(&isNumber);
    if (!isNumber && !fields.text("months").empty())
        read.issues.push_back(fields.issue(IssueCode::NotAWholeNumber, "months"));
    else if (isNumber && (read.value.months < 1 || read.value.months > 1200))
        read.issues.push_back(fields.issue(IssueCode::OutOfRange, "months", {"1", "1200"}));
    if (const auto first = ledger::parsePeriod(fields.text("first")))
        read.value.first = *first;
    else if (!fields.text("first").empty())
        read.issues.push_back(fields.issue(IssueCode::NotADate, "first"));
    for (const char* field : {"debit", "credit"}) {
        if (!fields.text(field).empty() && sources.account(toText(codeOf(field))) == nullptr)
            read.issues.push_back(fields.issue(IssueCode::UnknownAccount, field, {std::string(toWord(ledger::kCharts, sources.chart()))}));
    }
    return read;
}

} // namespace

RecurringCard::RecurringCard(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction), m_sources(session.book()),
      m_card(new Card(tr("Recurring entries"))), m_month(new QComboBox), m_proposed(makeRemark({})),
      m_post(makeButton(tr("Post"), ButtonRole::Secondary, QStringLiteral("recurringPost"))),
      m_model(new TableModel<Row>(
          {{.title = tr("Summary"), .text = [](const Row& r) { return toText(r.data.summary); }},
           {.title = tr("Debit"), .text = [](const Row& r) { return toText(r.data.debit); }},
           {.title = tr("Credit"), .text = [](const Row& r) { return toText(r.data.credit); }},
           {.title = tr("Total"), .alignment = Qt::AlignRight, .text = [](const Row& r) { return toText(r.data.total); }},
           {.title = tr("From"), .text = [](const Row& r) { return toText(ledger::toText(r.data.first)); }},
           {.title = tr("Months posted"),
            .alignment = Qt::AlignRight,
            .text = [](const Row& r) { return QStringLiteral("%1 / %2").arg(r.posted).arg(r.data.months); }},
           {.title = tr("Ended"),
            .text = [](const Row& r) { return r.data.last ? toText(ledger::toText(*r.data.last)) : QString(); }}},
          this)),
      m_table(new TableView(QStringLiteral("recurringTable"), tr("Recurring entries"))),
      m_end(makeButton(tr("End…"), ButtonRole::Link, QStringLiteral("recurringEnd"))),
      m_new(makeButton(tr("New…"), ButtonRole::Link, QStringLiteral("recurringNew"))), m_entry(new QWidget),
      m_form(new FormPanel(QStringLiteral("recurring"))), m_id(book::newDraftId())
{
    m_month->setObjectName(QStringLiteral("recurringMonth"));
    m_month->setAccessibleName(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(tr("Month %1").arg(month), month);
    m_month->setCurrentIndex(static_cast<int>(session.clock().today().month()) - 1);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setMinimumHeight(110);
    buildForm();
    m_card->corner()->addWidget(m_end);
    m_card->corner()->addWidget(m_new);
    auto* row = new QHBoxLayout;
    row->addWidget(m_month);
    row->addWidget(m_proposed, 1);
    row->addWidget(m_post);
    m_card->body()->addLayout(row);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_entry);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_month, &QComboBox::currentIndexChanged, this, &RecurringCard::showProposals);
    connect(m_post, &QPushButton::clicked, this, &RecurringCard::post);
    connect(m_end, &QPushButton::clicked, this, &RecurringCard::endChosen);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_entry->setVisible(!m_entry->isVisibleTo(this));
        if (m_entry->isVisibleTo(this))
            m_form->focusOn("summary");
    });
}

RecurringCard::~RecurringCard()
{
    m_form->setCheck({}); // it reads from the sources, which go before the children do
}

void RecurringCard::buildForm()
{
    const auto accounts = [this](const QString& typed) {
        std::vector<Suggestion> found = m_sources.accounts(typed);
        for (Suggestion& suggestion : found)
            suggestion.value = suggestion.shown;
        return found;
    };
    constexpr auto kFirst = SuggestEdit::Mark::FirstMarked;
    m_form->add(new LineField(QStringLiteral("summary"), tr("Summary")), FormPanel::Width::Full);
    m_form->add(new SuggestField(QStringLiteral("debit"), tr("Debit account"), accounts, kFirst));
    m_form->add(new SuggestField(QStringLiteral("credit"), tr("Credit account"), accounts, kFirst));
    m_form->add(new NumberField(QStringLiteral("total"), tr("Total to spread (yuan)"), NumberField::Kind::Money));
    m_form->add(new NumberField(QStringLiteral("months"), tr("Over how many months"), NumberField::Kind::Quantity));
    auto* first = new LineField(QStringLiteral("first"), tr("First month"));
    first->setPlaceholder(tr("YYYY-MM"));
    m_form->add(first);
    m_form->setCheck([this](const Fields& fields) { return readRecurring(fields, m_sources).issues; });
    auto* save = makeButton(tr("Add"), ButtonRole::Primary, QStringLiteral("recurringAdd"));
    auto* layout = new QVBoxLayout(m_entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(save, 0, Qt::AlignRight);
    m_entry->hide();
    connect(m_form, &FormPanel::submitted, this, &RecurringCard::add);
    connect(save, &QPushButton::clicked, this, &RecurringCard::add);
}

ledger::Period RecurringCard::month() const
{
    return ledger::Period::ofMonth(m_session.year().value, m_month->currentData().toInt());
}

void RecurringCard::refresh()
{
    m_sources.refresh(m_session.book().ledger().chartOn(m_session.year().last()));
    std::vector<Row> rows = m_session.book().recurring().all();
    const bool isFirst = m_model->rowCount() == 0;
    m_table->setVisible(!rows.empty());
    m_end->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    if (isFirst && m_model->rowCount() > 0)
        m_table->fitColumns(0);
    for (QPushButton* button : {m_end, m_new})
        button->setEnabled(!m_session.isReadOnly());
    showProposals();
}

void RecurringCard::showProposals()
{
    const auto proposals = m_session.book().recurring().proposals(month());
    QStringList lines;
    for (const book::RecurringProposal& proposal : proposals) {
        const ledger::VoucherDraft& voucher = proposal.voucher;
        const QString summary = voucher.lines.empty() ? QString() : toText(voucher.lines.front().summary);
        lines << summary + QLatin1Char(' ') + toText(ledger::debitOf(voucher));
    }
    m_proposed->setText(lines.isEmpty() ? tr("Nothing waits in this month.") : lines.join(QStringLiteral(" · ")));
    m_post->setEnabled(!lines.isEmpty() && !m_session.isReadOnly());
}

std::optional<book::Recurring> RecurringCard::chosen() const
{
    const Row* row = m_model->rowAt(std::max(0, m_table->currentIndex().row()));
    return row == nullptr ? std::nullopt : std::optional(*row);
}

void RecurringCard::post()
{
    const auto posted = m_session.book().recurring().post(month(), book::newDraftId());
    if (!posted)
        tell(posted.error());
    else
        Q_EMIT notice(m_session.book().ledger().settings().twoPerson
                          ? tr("Drafts for review: %n.", nullptr, static_cast<int>(*posted))
                          : tr("Vouchers posted: %n.", nullptr, static_cast<int>(*posted)));
}

void RecurringCard::add()
{
    if (m_session.isReadOnly() || !m_form->isSound())
        return;
    const auto read = readRecurring(m_form->fields(), m_sources);
    const auto added = m_session.book().recurring().add(read.value, m_id);
    if (!added) {
        m_form->showIssues(added.error());
        return;
    }
    m_id = book::newDraftId();
    m_form->setFields(Fields());
    m_entry->hide();
    Q_EMIT notice(tr("Added."));
    refresh();
}

void RecurringCard::endChosen()
{
    const auto entry = chosen();
    if (!entry)
        return;
    const auto last = m_interaction.askText(
        tr("End “%1”: which month has the last part?").arg(toText(entry->data.summary)), tr("YYYY-MM"));
    if (!last)
        return;
    const auto period = ledger::parsePeriod(fromText(last->trimmed()));
    if (!period) {
        m_interaction.tell(tr("%1 is no month.").arg(*last));
        return;
    }
    if (const auto ended = m_session.book().recurring().end(entry->id, *period); !ended)
        tell(ended.error());
    refresh();
}

void RecurringCard::tell(const Issues& issues)
{
    QStringList sentences;
    for (const Issue& issue : issues)
        sentences << issueText(issue);
    m_interaction.tell(sentences.join(QLatin1Char('\n')));
}

} // namespace coop::ui
