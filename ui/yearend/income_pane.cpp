// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/income_pane.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/income_charts.h"
#include "ui/charts/member_income_charts.h"
#include "ui/charts/year_income_charts.h"
#include "ui/forms/member_chooser.h"
#include "ui/text/format.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr int kChooserWidth = 260;
constexpr QSize kLeastCard(320, 220);
constexpr int kDetailsHeight = 230;
constexpr int kChartRole = Qt::UserRole;

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
      m_all(makeButton(tr("All members"), ButtonRole::Link, QStringLiteral("incomeOfAll"))), m_list(new QListWidget),
      m_stack(new QStackedWidget), m_details(new Card(tr("What it is made of"))),
      m_detailTable(new TableView(QStringLiteral("incomeDetails"), tr("What it is made of"))), m_reading(session, this),
      m_detailReading(session, this)
{
    setObjectName(QStringLiteral("incomePane"));
    m_chooser->nameControls(QStringLiteral("income"));
    const int width = kChooserWidth * std::max(100, textPercent()) / 100;
    m_chooser->setFixedWidth(width);
    m_list->setObjectName(QStringLiteral("incomeCharts"));
    m_list->setAccessibleName(tr("Charts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addHeading(tr("Over the years"));
    addChart(IncomeChart::Years, "incomeYears", tr("Income over the years"));
    addChart(IncomeChart::Factors, "incomeFactors", tr("Land, capital and labour"));
    addChart(IncomeChart::Refunds, "incomeRefunds", tr("Refund and dividend"));
    addHeading(tr("Of the year"));
    addChart(IncomeChart::Members, "incomeMembers", tr("Income by member"));
    addChart(IncomeChart::MemberRefunds, "memberRefunds", tr("Refund and dividend by member"));
    addChart(IncomeChart::Bands, "incomeBands", tr("Members by amount"));
    addChart(IncomeChart::Lorenz, "incomeLorenz", tr("Lorenz curve and Gini"));
    addChart(IncomeChart::Parties, "incomeParties", tr("Income by party"));
    addChart(IncomeChart::Lines, "incomeLines", tr("Dealings by business line"));
    addChart(IncomeChart::Capital, "incomeCapital", tr("Capital by kind"));
    addChart(IncomeChart::Added, "valueAdded", tr("Value added"));

    auto* close = makeButton(tr("Close"), ButtonRole::Link, QStringLiteral("closeIncomeDetails"));
    close->setFont(fontFor(TextRole::Small));
    m_details->corner()->addWidget(close);
    m_details->body()->addWidget(m_detailTable, 1);
    m_details->hide();
    auto* side = new QVBoxLayout;
    side->addWidget(m_chooser);
    side->addWidget(m_all, 0, Qt::AlignLeft);
    side->addWidget(m_list, 1);
    m_list->setFixedWidth(width);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_stack);
    split->addWidget(m_details);
    split->setHandleWidth(Tokens::kGap);
    split->setChildrenCollapsible(false);
    split->setSizes({2 * kDetailsHeight, kDetailsHeight});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(28, 0, 28, 18);
    layout->setSpacing(Tokens::kGap);
    layout->addLayout(side);
    layout->addWidget(split, 1);
    m_all->hide();
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            chooseChart(static_cast<IncomeChart>(item->data(kChartRole).toInt()));
    });
    connect(close, &QPushButton::clicked, m_details, &QWidget::hide);
    connect(m_detailTable, &TableView::opened, this, &IncomePane::goToDetail);
    connect(m_chooser, &FieldEdit::edited, this, &IncomePane::chooseMember);
    connect(m_chooser, &FieldEdit::left, this, &IncomePane::chooseMember);
    connect(m_all, &QPushButton::clicked, this, &IncomePane::showAll);
    connect(&session, &BookSession::closed, this, [this] {
        m_reading.cancel();
        m_detailReading.cancel();
    });
    m_list->setCurrentRow(1);
}

void IncomePane::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(fontFor(TextRole::Small));
}

void IncomePane::addChart(IncomeChart chart, const char* name, const QString& title)
{
    auto* card = new ChartCard(QLatin1String(name), title,
                               [this](const QString& asked, const QString& suggested, const QString& filter) {
                                   return m_interaction.chooseFileToSave(asked, suggested, filter);
                               });
    card->setMinimumSize(kLeastCard * std::max(100, textPercent()) / 100);
    connect(card, &ChartCard::failed, this, [this](const QString& reason) { m_interaction.tell(reason); });
    connect(card, &ChartCard::saved, this, [this](const QString& file) { Q_EMIT notice(tr("Saved: %1").arg(file)); });
    connect(card, &ChartCard::opened, this,
            [this, chart](std::int64_t row, std::optional<std::int64_t> series) { openValue(chart, row, series); });
    m_cards[static_cast<std::size_t>(chart)] = card;
    m_stack->addWidget(card);
    auto* item = new QListWidgetItem(title, m_list);
    item->setData(kChartRole, static_cast<int>(chart));
    item->setToolTip(title);
}

void IncomePane::chooseChart(IncomeChart chart)
{
    m_details->hide();
    m_stack->setCurrentWidget(card(chart));
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->flags() != Qt::NoItemFlags && item->data(kChartRole).toInt() == static_cast<int>(chart))
            m_list->setCurrentRow(row);
    }
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
    constexpr std::pair<const char*, IncomeChart> kNames[] = {
        {"years", IncomeChart::Years},     {"factors", IncomeChart::Factors}, {"refunds", IncomeChart::Refunds},
        {"members", IncomeChart::Members}, {"capital", IncomeChart::Capital}, {"lorenz", IncomeChart::Lorenz}};
    for (const auto& [name, chart] : kNames) {
        if (target == QLatin1String(name))
            chooseChart(chart);
    }
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
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->setText(toText(std::string_view(member->data.number)));
    }
    chooseChart(IncomeChart::Years);
    refresh();
}

void IncomePane::refresh()
{
    m_all->setVisible(m_member.has_value());
    const FiscalYear year = m_session.year();
    const auto id = m_member ? std::optional(m_member->id) : std::nullopt;
    const QString who = m_member ? toText(std::string_view(m_member->data.name)) : QString();
    m_details->hide();
    m_reading.read(
        [id, year](book::Book& book) {
            return Facts{.years = id ? book::incomeYears(book, *id) : book::incomeYears(book),
                         .members = book::incomeByMember(book, year),
                         .parties = book::incomeByParty(book, year),
                         .lines = book::incomeByLine(book, year),
                         .holdings = book.shares().holdings(year.last()),
                         .added = book::valueAdded(book, year)};
        },
        [this, year, who](const Facts& facts) { showFacts(facts, year, who); },
        [this](const QString& reason) { m_interaction.tell(reason); });
}

void IncomePane::showYears(const Facts& facts, const QString& who)
{
    const bool isAll = who.isEmpty();
    const QString nothing = isAll ? tr("No income yet: neither a posted distribution nor deliveries, rent or wages.")
                                  : tr("%1 has no income from the cooperative yet.").arg(who);
    showChart(card(IncomeChart::Years),
              incomeOfYears(facts.years, isAll ? tr("Income of all members over the years") : tr("Income of %1 over the years").arg(who)),
              nothing);
    showChart(card(IncomeChart::Factors),
              factorsOfYears(facts.years, isAll ? tr("What land, capital and labour bring to all members")
                                                : tr("What land, capital and labour bring to %1").arg(who)),
              nothing);
    showChart(card(IncomeChart::Refunds),
              refundsOfYears(facts.years, isAll ? tr("Refund and dividend of all members") : tr("Refund and dividend of %1").arg(who)),
              isAll ? tr("No distribution is posted yet.") : tr("%1 has no part in a posted distribution yet.").arg(who));
}

void IncomePane::showFacts(const Facts& facts, FiscalYear year, const QString& who)
{
    showYears(facts, who);
    const QString noIncome = tr("Nobody has any income in %1.").arg(year.value);
    const QString noShares = tr("No distribution of %1 is posted.").arg(year.value);
    showChart(card(IncomeChart::Members), incomeOfMembers(facts.members, year), noIncome);
    showChart(card(IncomeChart::MemberRefunds), refundsOfMembers(facts.members, year), noShares);
    showChart(card(IncomeChart::Bands), bandsOfMembers(facts.members, year), noShares);
    showChart(card(IncomeChart::Lorenz), lorenzOfMembers(facts.members, year), noShares);
    showChart(card(IncomeChart::Parties), incomeOfParties(facts.parties, year), noIncome);
    showChart(card(IncomeChart::Lines), incomeOfLines(facts.lines, year), tr("No dealings in %1.").arg(year.value));
    showChart(card(IncomeChart::Capital), capitalByKind(facts.holdings), tr("No capital is paid in yet."));
    if (facts.added)
        showChart(card(IncomeChart::Added), valueAddedOf(*facts.added, year), tr("No value was added in %1.").arg(year.value));
    else
        card(IncomeChart::Added)->setEmpty(tr("The ledger has no vouchers in %1.").arg(year.value));
}

void IncomePane::openValue(IncomeChart chart, std::int64_t row, std::optional<std::int64_t> series)
{
    if (chart == IncomeChart::Added) {
        Q_EMIT goTo(PageId::Statements, QStringLiteral("surplus"));
        return;
    }
    const IncomeQuestion question{.chart = chart,
                                  .year = m_session.year(),
                                  .member = m_member ? std::optional(m_member->id) : std::nullopt,
                                  .row = row,
                                  .series = series};
    m_detailReading.read([question](book::Book& book) { return incomeDetails(book, question); },
                         [this](const IncomeDetails& details) { showDetails(details); },
                         [this](const QString& reason) { m_interaction.tell(reason); });
}

void IncomePane::showDetails(const IncomeDetails& details)
{
    std::vector<TableColumn<DetailRow>> columns;
    for (std::size_t i = 0; i < details.table.columns.size(); ++i) {
        const bool isMoney = details.table.columns[i].kind == reports::ColumnKind::Money;
        columns.push_back({.title = toText(std::string_view(details.table.columns[i].title)),
                           .alignment = isMoney ? Qt::AlignRight : Qt::AlignLeft,
                           .text = [i](const DetailRow& row) { return cellText(row[i]); }});
    }
    auto* model = new TableModel<DetailRow>(std::move(columns), m_detailTable);
    std::vector<DetailRow> rows = details.table.rows;
    if (!details.table.totals.empty())
        rows.push_back(details.table.totals);
    model->setRows(std::move(rows));
    m_detailTable->setModel(model);
    m_detailTable->fitColumns(details.table.columns.size() > 3 ? 2 : 1);
    delete m_detailModel;
    m_detailModel = model;
    m_targets = details.targets;
    const QString title = toText(std::string_view(details.table.title));
    m_details->setTitle(title);
    m_detailTable->setAccessibleName(title);
    m_details->show();
    m_detailTable->setFocus();
    if (!m_targets.empty())
        m_detailTable->setCurrentIndex(model->index(0, 0));
}

void IncomePane::goToDetail(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_targets.size())
        return;
    const auto [page, target] = m_targets[static_cast<std::size_t>(row)];
    Q_EMIT goTo(page, target);
}

} // namespace coop::ui
