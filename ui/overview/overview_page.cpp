// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/forms/table_fit.h"
#include "ui/models/table_view.h"
#include "ui/overview/overview_charts.h"
#include "ui/overview/to_do.h"
#include "ui/text/distribution_text.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coop::ui {

namespace {

constexpr std::size_t kTradesShown = 6;

QString percentText(std::int64_t part, std::int64_t whole)
{
    // One decimal, cut and not rounded: 79.96 % must never read 80.0 % beside a rule that asks for 80 %.
    const std::int64_t permille = whole == 0 ? 0 : part * 1000 / whole;
    return QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

} // namespace

OverviewPage::OverviewPage(BookSession& session, Interaction& interaction, QWidget* parent)
    : Page(session, interaction, parent), m_stack(new QStackedWidget(this))
{
    auto* empty = new EmptyState(
        tr("This book has no members yet. Enter the first one, or drop a file with the member list on the window."),
        tr("Enter members"));
    connect(empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT goTo(PageId::Members, QStringLiteral("new")); });
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(buildContent());
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget* OverviewPage::buildContent()
{
    auto* content = new QWidget;
    content->setProperty("look", QStringLiteral("scrolled"));
    m_members = new FigureCard(tr("Members / farmers"));
    m_capital = new FigureCard(tr("Contributions (paid in)"));
    m_surplus = new FigureCard(tr("Surplus of the year"));
    m_distribution = new FigureCard(tr("Distribution"));
    m_charts = new OverviewCharts(session(), interaction());
    connect(m_charts, &OverviewCharts::opened, this, [this](const QString& target) { Q_EMIT goTo(PageId::YearEnd, target); });
    connect(m_charts, &OverviewCharts::saved, this, [this](const QString& file) { Q_EMIT notice(tr("Saved: %1").arg(file)); });
    auto* toDo = new Card(tr("To do"));
    m_toDo = new QVBoxLayout;
    m_toDo->setSpacing(0);
    toDo->body()->addLayout(m_toDo);
    toDo->body()->addStretch();

    m_tradeModel = new TableModel<NamedTrade>(
        {{tr("Date"), Qt::AlignLeft, [](auto& t) { return toText(t.trade.data.date); }},
         {tr("Member"), Qt::AlignLeft, [](auto& t) { return t.member; }},
         {tr("Direction"), Qt::AlignLeft, [](auto& t) { return toText(t.trade.data.direction); }},
         {tr("Product"), Qt::AlignLeft, [](auto& t) { return toText(t.trade.data.product); }},
         {tr("Amount"), Qt::AlignRight, [](auto& t) { return toText(t.trade.data.amount); }, {},
          [](auto& t) { return t.trade.data.amount.isNegative(); }}},
        this);
    m_trades = new TableView(QStringLiteral("recentTrades"), tr("Latest trades"));
    m_trades->setModel(m_tradeModel);
    m_trades->setMinimumHeight(Tokens::kRowHeight * 5);
    auto* recent = new Card(tr("Latest trades"));
    auto* all = makeButton(tr("All"), ButtonRole::Link, QStringLiteral("allTrades"));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT goTo(PageId::Trades, {}); });
    recent->corner()->addWidget(all);
    recent->body()->addWidget(m_trades);

    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(28, 22, 28, 22);
    grid->setSpacing(Tokens::kGap);
    grid->addWidget(m_members, 0, 0);
    grid->addWidget(m_capital, 0, 1);
    grid->addWidget(m_surplus, 0, 2);
    grid->addWidget(m_distribution, 0, 3);
    grid->addWidget(m_charts, 1, 0, 1, 4);
    grid->addWidget(toDo, 2, 0, 1, 2);
    grid->addWidget(recent, 2, 2, 1, 2);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(2, 1);
    return content;
}

void OverviewPage::refresh()
{
    const bool isEmpty = book().members().ids({}).empty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (isEmpty)
        return;
    const auto plan = book().yearEnd().planDraft(session().year()); // once for all that shows it
    refreshFigures(plan);
    refreshToDo(plan);
    refreshTrades();
    m_charts->refresh();
}

void OverviewPage::refreshFigures(const Expected<distribution::Plan, Issues>& plan)
{
    const FiscalYear year = session().year();
    const members::Composition composition = book().members().composition(year.last());
    m_members->show(QString::number(composition.members), percentText(composition.farmers, composition.members),
                    composition.isLawful() ? tr("By law at least 80 % farmers and 5 members ✓")
                                           : tr("Does not fit the law yet: see below"),
                    composition.isLawful() ? FigureCard::Tone::Good : FigureCard::Tone::Bad);

    Money paid;
    Money subscribed;
    TradeQuantity labour;
    for (const shares::Holding& holding : book().shares().holdings(year.last())) {
        if (shares::isCapital(holding.kind)) {
            paid += holding.paid;
            subscribed += holding.subscribed;
        } else if (holding.kind == shares::ContributionKind::Labor) {
            labour += holding.quantity;
        }
    }
    QString remark = tr("Subscribed %1").arg(toText(subscribed));
    if (!labour.isZero())
        remark += tr(" · %1 labour days are a weight, not capital").arg(toText(labour));
    m_capital->show(toText(paid), {}, remark);

    const book::YearEndDraft draft = book().yearEnd().draft(year);
    const book::YearEndDraft before = book().yearEnd().draft(FiscalYear{year.value - 1});
    m_surplus->show(draft.surplus ? toText(*draft.surplus) : tr("not entered"), {},
                    before.surplus ? tr("Year before %1").arg(toText(*before.surplus)) : QString(),
                    FigureCard::Tone::Plain);
    if (const auto standing = book().distributions().ofYear(year))
        m_distribution->show(toText(standing->refund + standing->residual), {},
                             tr("%1, %2", "policy and state").arg(toText(standing->policy.name), wordOf(standing->state)));
    else if (plan)
        m_distribution->show(toText(plan->distributable - plan->retained), {},
                             tr("%1, draft").arg(toText(plan->policy.name)));
    else
        m_distribution->show(tr("open"), {}, tr("Set the surplus and the policy on the page Year end"));
}

void OverviewPage::refreshToDo(const Expected<distribution::Plan, Issues>& plan)
{
    while (QLayoutItem* item = m_toDo->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ToDo& item : toDoList(book(), session().year(), plan)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new StatusLine(item.tone, item.text, {}), 1);
        auto* button = makeButton(item.action + QStringLiteral(" ›"), ButtonRole::Link, QStringLiteral("toDoAction"));
        button->setAccessibleDescription(item.text);
        connect(button, &QPushButton::clicked, this,
                [this, page = item.page, target = item.target] { Q_EMIT goTo(page, target); });
        line->addWidget(button);
        m_toDo->addWidget(row);
    }
}

void OverviewPage::refreshTrades()
{
    auto ids = book().trades().ids({.year = session().year()}, book::FactSort::Date, book::SortOrder::Descending);
    ids.resize(std::min(ids.size(), kTradesShown));
    std::vector<NamedTrade> rows;
    for (trade::Trade& trade : book().trades().rows(ids)) {
        const auto member = trade.memberId ? book().members().find(*trade.memberId) : std::nullopt;
        rows.push_back({std::move(trade), member ? toText(member->data.number) + QLatin1Char(' ') + toText(member->data.name)
                                                 : tr("Non-member")});
    }
    m_tradeModel->setRows(std::move(rows));
    constexpr int kMember = 1;
    constexpr int kWidest = 120;
    fitTightly(*m_trades, kMember, kWidest);
}

} // namespace coop::ui
