// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/income_pane.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/year_income_charts.h"
#include "ui/forms/member_chooser.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kChooserWidth = 260;
constexpr QSize kLeastCard(320, 220);

/// Of one size at first, whatever they would like; the gap between them can be moved.
QSplitter* besides(Qt::Orientation orientation, QWidget* first, QWidget* second)
{
    constexpr int kEqual = 1000;
    auto* splitter = new QSplitter(orientation);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setHandleWidth(Tokens::kGap);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({kEqual, kEqual});
    return splitter;
}

void showChart(ChartCard* card, ChartData chart, const QString& nothing)
{
    if (chart.isEmpty())
        card->setEmpty(nothing);
    else
        card->setChart(std::move(chart));
}

} // namespace

IncomePane::IncomePane(BookSession& session, Interaction& interaction, QWidget* parent)
    : QWidget(parent), m_session(session), m_interaction(interaction),
      m_chooser(new MemberChooser(QStringLiteral("member"), tr("Income of the member"), session.book())),
      m_all(makeButton(tr("All members"), ButtonRole::Link, QStringLiteral("incomeOfAll"))), m_reading(session, this)
{
    setObjectName(QStringLiteral("incomePane"));
    m_chooser->nameControls(QStringLiteral("income"));
    m_chooser->setFixedWidth(kChooserWidth * std::max(100, textPercent()) / 100);
    auto* head = new QHBoxLayout;
    head->addWidget(m_chooser);
    head->addWidget(m_all, 0, Qt::AlignBottom);
    head->addStretch();
    m_cards = {makeCard("incomeYears", tr("Income over the years")), makeCard("incomeParties", tr("Income by party")),
               makeCard("incomeLines", tr("Dealings by business line")), makeCard("valueAdded", tr("Value added"))};
    auto* charts = besides(Qt::Vertical, besides(Qt::Horizontal, m_cards[Years], m_cards[Parties]),
                           besides(Qt::Horizontal, m_cards[Added], m_cards[Lines]));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 0, 28, 18);
    layout->setSpacing(Tokens::kSmallGap);
    layout->addLayout(head);
    layout->addWidget(charts, 1);
    m_all->hide();
    connect(m_chooser, &FieldEdit::edited, this, &IncomePane::chooseMember);
    connect(m_chooser, &FieldEdit::left, this, &IncomePane::chooseMember);
    connect(m_all, &QPushButton::clicked, this, &IncomePane::showAll);
    connect(&session, &BookSession::closed, this, [this] { m_reading.cancel(); });
}

ChartCard* IncomePane::makeCard(const char* name, const QString& title)
{
    auto* card = new ChartCard(QLatin1String(name), title,
                               [this](const QString& asked, const QString& suggested, const QString& filter) {
                                   return m_interaction.chooseFileToSave(asked, suggested, filter);
                               });
    card->setMinimumSize(kLeastCard * std::max(100, textPercent()) / 100);
    connect(card, &ChartCard::failed, this, [this](const QString& reason) { m_interaction.tell(reason); });
    connect(card, &ChartCard::saved, this, [this](const QString& file) { Q_EMIT notice(tr("Saved: %1").arg(file)); });
    return card;
}

void IncomePane::chooseMember()
{
    const std::string number = fromText(m_chooser->text());
    if (number.empty()) {
        if (m_member)
            showAll();
        return;
    }
    if (m_member && m_member->data.number == number)
        return;
    const auto member = m_session.book().members().findByNumber(number);
    if (!member)
        return;
    m_member = member;
    refresh();
}

void IncomePane::showAll()
{
    m_member.reset();
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->setText({});
    }
    refresh();
}

void IncomePane::reveal(const QString& target)
{
    if (target == QLatin1String("all")) {
        showAll();
        return;
    }
    if (!target.startsWith(QLatin1String("member:")))
        return;
    const auto member = m_session.book().members().find({target.section(QLatin1Char(':'), 1).toLongLong()});
    if (!member)
        return;
    m_member = member;
    const QSignalBlocker quiet(m_chooser);
    m_chooser->setText(toText(std::string_view(member->data.number)));
    refresh();
}

void IncomePane::refresh()
{
    m_all->setVisible(m_member.has_value());
    const FiscalYear year = m_session.year();
    const auto id = m_member ? std::optional(m_member->id) : std::nullopt;
    const QString who = m_member ? toText(std::string_view(m_member->data.name)) : QString();
    m_reading.read(
        [id, year](book::Book& book) {
            return Facts{.years = id ? book::incomeYears(book, *id) : book::incomeYears(book),
                         .parties = book::incomeByParty(book, year),
                         .lines = book::incomeByLine(book, year),
                         .added = book::valueAdded(book, year)};
        },
        [this, year, who](const Facts& facts) { showFacts(facts, year, who); },
        [this](const QString& reason) { m_interaction.tell(reason); });
}

void IncomePane::showFacts(const Facts& facts, FiscalYear year, const QString& who)
{
    const QString title = who.isEmpty() ? tr("Income of all members over the years") : tr("Income of %1 over the years").arg(who);
    showChart(m_cards[Years], incomeOfYears(facts.years, title),
              who.isEmpty() ? tr("No income yet: neither a posted distribution nor deliveries, rent or wages.")
                            : tr("%1 has no income from the cooperative yet.").arg(who));
    showChart(m_cards[Parties], incomeOfParties(facts.parties, year), tr("Nobody has any income in %1.").arg(year.value));
    showChart(m_cards[Lines], incomeOfLines(facts.lines, year), tr("No dealings in %1.").arg(year.value));
    if (facts.added)
        showChart(m_cards[Added], valueAddedOf(*facts.added, year), tr("No value was added in %1.").arg(year.value));
    else
        m_cards[Added]->setEmpty(tr("The ledger has no vouchers in %1.").arg(year.value));
}

} // namespace coop::ui
