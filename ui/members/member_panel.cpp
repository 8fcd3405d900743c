// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_panel.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/year_income_charts.h"
#include "ui/forms/date_field.h"
#include "ui/forms/fact_panel.h"
#include "ui/forms/merge_issues.h"
#include "ui/forms/words.h"
#include "ui/text/issue_text.h"

#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr std::int64_t kNewMember = 0;

QString partyOf(const QString& kindWord)
{
    const auto kind = fromWord(members::kMemberKinds, fromText(kindWord));
    return kind ? toText(toWord(members::kParties, members::defaultParty(*kind))) : QString();
}

/// "12.5 mu" and the like for one holding.
QString quantityText(const shares::Holding& holding)
{
    if (holding.quantity.isZero())
        return {};
    switch (holding.kind) {
    case shares::ContributionKind::Land:
        return MemberPanel::tr("%1 mu").arg(toText(holding.quantity));
    case shares::ContributionKind::Labor:
        return MemberPanel::tr("%1 days").arg(toText(holding.quantity));
    default:
        return toText(holding.quantity);
    }
}

} // namespace

MemberPanel::MemberPanel(BookSession& session, Interaction& interaction, QWidget* parent)
    : EntryPanel(QStringLiteral("member"), parent), m_session(session), m_interaction(interaction),
      m_draft(book::newDraftId()),
      m_remove(makeButton(tr("Remove…"), ButtonRole::Link, QStringLiteral("member.remove"))),
      m_settlement(makeButton(tr("Settlement of the leaver ›"), ButtonRole::Link, QStringLiteral("member.settlement"))),
      m_facts(new QWidget), m_holdings(nullptr), m_trades(nullptr), m_income(nullptr), m_incomeReading(session, this)
{
    addFields();
    addSummaries();
    addButton(m_remove);
    form().setCheck([this](const Fields& fields) { return check(fields); });
    form().setFields(blank());
    m_kind = form().field("kind").text();
    connect(&form().field("kind"), &FieldEdit::edited, this, &MemberPanel::followKind);
    connect(this, &EntryPanel::saveWanted, this, &MemberPanel::save);
    connect(m_remove, &QPushButton::clicked, this, &MemberPanel::remove);
    connect(&form(), &FormPanel::edited, this, &MemberPanel::showState);
    showState();
}

void MemberPanel::addFields()
{
    using Width = FormPanel::Width;
    const auto line = [this](const char* field, const QString& label, Width width = Width::Half) {
        auto* edit = new LineField(QLatin1String(field), label);
        form().add(edit, width);
        return edit;
    };
    line("number", tr("Number"))->setRequired(true);
    line("name", tr("Name"))->setRequired(true);
    auto* kind = new ChoiceField(QStringLiteral("kind"), tr("Kind of member"),
                                 choicesOf(members::kMemberKinds));
    kind->setRequired(true);
    form().add(kind);
    form().add(new ChoiceField(QStringLiteral("party"), tr("Party"), choicesOf(members::kParties)));
    line("id_number", tr("Identity number or credit code"), Width::Full);
    line("phone", tr("Phone"));
    line("household", tr("Household"));
    form().add(new DateField(QStringLiteral("joined"), tr("Joined")));
    form().add(new DateField(QStringLiteral("left"), tr("Left (last day)")));
    form().add(new ChecksField(QStringLiteral("roles"), tr("Roles"), choicesOf(members::kRoles)),
               Width::Full);
    line("address", tr("Address"), Width::Full);
    line("bank_account", tr("Bank account"), Width::Full);
    form().add(new YesNoField(QStringLiteral("assisted"), tr("Assistance"), tr("assisted")));
    line("note", tr("Note"));
}

void MemberPanel::addSummaries()
{
    m_holdings = new SummaryLines(tr("Holdings"));
    m_trades = new SummaryLines(tr("Trade of the year"));
    m_holdings->setObjectName(QStringLiteral("member.holdings"));
    m_trades->setObjectName(QStringLiteral("member.trades"));
    auto* layout = new QVBoxLayout(m_facts);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    const auto place = [&](QPushButton* button, auto signal) {
        connect(button, &QPushButton::clicked, this, [this, signal] {
            if (m_member)
                signal(*m_member);
        });
        layout->addWidget(button, 0, Qt::AlignRight);
    };
    const auto link = [&](const QString& text, const QString& name, bool contributions) {
        place(makeButton(text + QStringLiteral(" ›"), ButtonRole::Link, name),
              [this, contributions](MemberId member) { Q_EMIT factsWanted(contributions, member); });
    };
    layout->addWidget(m_holdings);
    link(tr("All contributions"), QStringLiteral("member.showContributions"), true);
    layout->addWidget(m_trades);
    link(tr("All trades"), QStringLiteral("member.showTrades"), false);
    addIncome();
    layout->addWidget(m_income);
    place(makeButton(tr("Income over the years") + QStringLiteral(" ›"), ButtonRole::Link, QStringLiteral("member.showIncome")),
          [this](MemberId member) { Q_EMIT incomeWanted(member); });
    place(m_settlement, [this](MemberId member) { Q_EMIT settlementWanted(member); });
    below()->addWidget(m_facts);
}

void MemberPanel::addIncome()
{
    constexpr int kChartHeight = 260;
    m_income = new ChartCard(QStringLiteral("memberIncome"), tr("Income over the years"),
                             [this](const QString& question, const QString& file, const QString& filter) {
                                 return m_interaction.chooseFileToSave(question, file, filter);
                             });
    m_income->setFixedHeight(kChartHeight * std::max(100, textPercent()) / 100);
    connect(m_income, &ChartCard::failed, this, [this](const QString& reason) { m_interaction.tell(reason); });
    connect(m_income, &ChartCard::saved, this, &MemberPanel::pictureSaved);
    connect(m_income, &ChartCard::opened, this, [this] {
        if (m_member)
            Q_EMIT incomeWanted(*m_member);
    });
    connect(&m_session, &BookSession::closed, this, [this] { m_incomeReading.cancel(); });
}

Issues MemberPanel::check(const Fields& fields) const
{
    Checked<members::MemberDraft> read = members::parseMember(fields);
    return mergeIssues(std::move(read.issues),
                       m_session.book().members().check(read.value, m_member));
}

Fields MemberPanel::blank() const
{
    Fields fields;
    fields.set("number", m_session.book().members().nextNumber());
    fields.set("kind", "farmer");
    fields.set("party", "farmer");
    fields.set("assisted", "no");
    return fields;
}

void MemberPanel::setRefusal(const QString& reason)
{
    m_refusal = reason;
    form().setReadOnly(!reason.isEmpty());
    showState();
}

void MemberPanel::keepTyped()
{
    const std::int64_t key = m_member ? m_member->value : kNewMember;
    if (form().isChanged())
        m_typed[key] = form().state();
    else
        m_typed.erase(key);
}

void MemberPanel::startNew()
{
    keepTyped();
    m_member.reset();
    if (const auto typed = m_typed.find(kNewMember); typed != m_typed.end())
        form().restore(typed->second);
    else
        form().setFields(blank());
    m_kind = form().field("kind").text();
    showState();
}

void MemberPanel::show(MemberId id)
{
    if (m_member == id)
        return;
    const auto member = m_session.book().members().find(id);
    if (!member)
        return;
    keepTyped();
    m_member = id;
    if (const auto typed = m_typed.find(id.value); typed != m_typed.end())
        form().restore(typed->second);
    else
        form().setFields(members::toFields(member->data));
    m_kind = form().field("kind").text();
    showState();
    showSummaries();
}

void MemberPanel::refresh()
{
    if (!m_member) {
        if (!form().isChanged())
            form().setFields(blank());
        showState();
        return;
    }
    const auto member = m_session.book().members().find(*m_member);
    if (!member) {
        // Taken back by an undo.
        m_typed.erase(m_member->value);
        m_member.reset();
        form().setFields(blank());
        startNew();
        return;
    }
    if (!form().isChanged())
        form().setFields(members::toFields(member->data));
    m_kind = form().field("kind").text();
    showState();
    showSummaries();
}

void MemberPanel::showState()
{
    const bool canWrite = m_refusal.isEmpty();
    const bool isTyped = form().isChanged();
    setSentence(m_refusal);
    saveButton()->setVisible(canWrite);
    saveButton()->setText(m_member ? tr("Save") : tr("Save and next"));
    saveButton()->setEnabled(!m_member || isTyped);
    m_remove->setVisible(canWrite && m_member.has_value());
    m_facts->setVisible(m_member.has_value());
    if (m_member)
        setHeading(tr("Member %1").arg(form().field("number").text()),
                   isTyped ? tr("not saved yet") : QString(), Tone::Warning);
    else
        setHeading(tr("New member"), isTyped ? tr("not saved yet") : QString(), Tone::Warning);
}

void MemberPanel::showSummaries()
{
    const FiscalYear year = m_session.year();
    book::Book& book = m_session.book();
    const auto member = book.members().find(*m_member);
    m_settlement->setVisible(member && member->data.left);
    std::vector<SummaryLines::Line> holdings;
    for (const shares::Holding& holding :
         shares::holdingsAsOf(book.shares().ofMember(*m_member), year.last())) {
        holdings.push_back(
            {toText(holding.kind),
             shares::isCapital(holding.kind) ? toText(holding.paid) : tr("weight only"),
             quantityText(holding)});
    }
    m_holdings->show(holdings, tr("Nothing contributed by %1.").arg(toText(year.last())));

    struct Total {
        TradeQuantity quantity;
        Money amount;
        std::string unit;
    };
    std::map<std::pair<std::string, trade::Direction>, Total> totals;
    for (const trade::Trade& trade : book.trades().ofMember(*m_member, year)) {
        Total& total = totals[{trade.data.product, trade.data.direction}];
        total.quantity += trade.data.quantity;
        total.amount += trade.data.amount;
        total.unit = trade.data.unit;
    }
    std::vector<SummaryLines::Line> trades;
    for (const auto& [key, total] : totals) {
        trades.push_back({toText(key.first) + QStringLiteral(" · ") + toText(key.second),
                          toText(total.amount), withUnit(total.quantity, total.unit)});
    }
    m_trades->show(trades, tr("No trade in %1.").arg(year.value));
    showIncome();
}

void MemberPanel::showIncome()
{
    const MemberId member = *m_member;
    if (std::exchange(m_incomeOf, member) != member)
        m_income->setEmpty({}); // until his own is read
    m_incomeReading.read([member](book::Book& book) { return book::incomeYears(book, member); },
                         [this, member](const std::vector<book::YearIncome>& years) {
                             if (m_member != member)
                                 return;
                             ChartData chart = incomeOfYears(years, tr("Income over the years"));
                             chart.isNarrow = true;
                             if (chart.isEmpty())
                                 m_income->setEmpty(tr("No income from the cooperative yet."));
                             else
                                 m_income->setChart(std::move(chart));
                         },
                         [this](const QString& reason) { m_income->setEmpty(reason); });
}

void MemberPanel::followKind()
{
    // The party follows the kind until somebody says otherwise.
    FieldEdit& party = form().field("party");
    const QString kind = form().field("kind").text();
    if (party.text() == partyOf(m_kind))
        party.setText(partyOf(kind));
    m_kind = kind;
}

void MemberPanel::save()
{
    if (!m_refusal.isEmpty() || (m_member && !form().isChanged()) || !form().isSound())
        return;
    const auto read = members::parseMember(form().fields());
    const Issues doubts = check(form().fields());
    try {
        const std::optional<MemberId> before = m_member;
        const auto written = before ? m_session.book().members().change(*before, read.value)
                                    : m_session.book().members().add(read.value, m_draft);
        if (!written) {
            form().showIssues(written.error());
            return;
        }
        m_typed.erase(before ? before->value : kNewMember);
        form().setFields(before ? members::toFields(written->data) : blank());
        m_kind = form().field("kind").text();
        if (!before) {
            m_draft = book::newDraftId();
            form().focusOn("name");
        }
        showState();
        const QString who =
            toText(written->data.number) + QLatin1Char(' ') + toText(written->data.name);
        Q_EMIT saved(
            written->id,
            (tr("Saved: %1.").arg(who) + QLatin1Char(' ') + warningsText(doubts)).trimmed());
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
    }
}

void MemberPanel::remove()
{
    const auto member = m_member ? m_session.book().members().find(*m_member) : std::nullopt;
    if (!member)
        return;
    const QString who = toText(member->data.number) + QLatin1Char(' ') + toText(member->data.name);
    if (!m_interaction.confirm(
            tr("Remove %1? Only a slip is removed; who leaves gets a leaving date instead.")
                .arg(who),
            tr("Remove")))
        return;
    try {
        const Issues issues = m_session.book().members().remove(member->id);
        if (hasErrors(issues)) {
            form().showIssues(issues);
            return;
        }
        Q_EMIT saved(member->id, tr("Removed: %1. Ctrl+Z brings it back.").arg(who));
        startNew();
        Q_EMIT newStarted();
    } catch (const storage::StorageError& error) {
        m_interaction.tell(failureText(error));
    }
}

} // namespace coop::ui
